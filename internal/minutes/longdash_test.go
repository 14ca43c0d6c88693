package minutes

import "testing"

// A long dash stands without spaces in some minutes, and a short one close to the name.
func TestDashesWithoutSpaces(t *testing.T) {
	for item, want := range map[string]string{
		"Lead—order the racks":                        "lead: order the racks",
		"**Lead**—Order the racks":                    "lead: Order the racks",
		"Order the racks—Lead":                        "lead: Order the racks",
		"Lead- order the racks":                       "lead: order the racks",
		"Lead– order the racks":                       "lead: order the racks",
		"**Lead** -- order the racks":                 "lead: order the racks",
		"Lead -- order the racks":                     "lead: order the racks",
		"Order the racks -- Lead":                     "lead: Order the racks",
		"Lead-in for the racks":                       ": Lead-in for the racks",
		"Racks—red or green":                          ": Racks—red or green",
		"Racks—not the old ones—to be ordered (lead)": "lead: Racks—not the old ones—to be ordered",
	} {
		checkTasks(t, []bodyCase{{item, "## Action items\n\n- " + item + "\n", want}})
	}
}
