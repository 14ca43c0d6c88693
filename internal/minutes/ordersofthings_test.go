package minutes

import "testing"

// Names of things that begin like orders are none among work, nor is a word for work with only an address.
func TestNamesOfThingsAreNoOrders(t *testing.T) {
	const work = "- Lead to mend it\n- Ops to sell it\n"
	for _, line := range []string{"Design task: [#12](https://example.org/12)", "Open question whether it should be red", "Open discussion about the roof", "Design review on Friday", "Test results look good", "Release candidate on Monday", "Task: [#12](https://example.org/12)", "Next step: #12"} {
		checkTasks(t, []bodyCase{{line, "## Topics\n\n### Roof\n\nIt leaks.\n\n- Is it late?\n- The guide is old.\n- The wiki is new.\n- It is not late.\n- The roof is red.\n- The wall is grey.\n- " + line + "\n" + work, "lead: Lead to mend it | ops: Ops to sell it"}})
	}
	for _, line := range []string{"Design a new roof", "Open the gate at nine", "Test the lamps on Friday"} {
		if !startsOrder(line) {
			t.Errorf("%q is no order", line)
		}
	}
}
