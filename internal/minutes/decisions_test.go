package minutes

import (
	"fmt"
	"strings"
	"testing"
)

// Among decisions, an order to find out or to prepare something is to be done; one that
// changes something is what was decided.
func TestHomework(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"list", "## Decisions\n\n- Review the limits\n- Review of the limits\n- Move to May\n- Ask the vendor for a price\n- Take a look at the tests\n- Test results are fine\n- Look for a room?\n", ": Review the limits | : Ask the vendor for a price | : Take a look at the tests"},
		{"lines", "## Meeting conclusion\n\nTake a look at the tests  \nand the logs  \nLead will work on the limits  \nDo research into prices\n", ": Take a look at the tests\nand the logs | lead: Lead will work on the limits | : Do research into prices"},
		{"one decision", "## Conclusion\n\nThe limits stay.\nThe price is fine.\n", ""},
		{"agenda below", "## Decisions\n\n- Move to May\n\n### Next meeting agenda\n\n- Review the limits\n\n### Agenda\n\n- Review the prices. They are high.\n", ""},
		{"talk", "## Topics\n\n- Review the limits\n- Is it late? It is.\n", ""},
	})
}

// What is decided of a person is what that person is to do.
func TestDecidedOfPeople(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"vote for", "**VOTE**: For ops to write to the vendor.\n\nDecision: for writers to come\n\n- is it late?\n", "ops: For ops to write to the vendor."},
		{"motion", "- Motion 2: ops to write to the vendor\n- Motion 3: the vendor is changed\n- is it late?\n", "ops: ops to write to the vendor"},
		{"conclusion", "**Conclusion**: lead to send the sheet\n", "lead: lead to send the sheet"},
	})
}

// Whoever is the subject of a decision does it, but for what they are from now on.
func TestWhoDoesWhatWasDecided(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"lines", "## Roof\n\nIt leaks.\n\nResolution: ops opens an account, the bank agrees.\n\nDecided: Lead and ops test it again.\n\nDecision: lead becomes treasurer.\n\nDecision: ops remains chair.\n\nConsensus: ops was right.\n", "ops: ops opens an account, the bank agrees. | lead ops: Lead and ops test it again."},
		{"a list", "## Decisions\n\n- Ops opens an account\n- Lead leads it\n- The roof stays red\n", "ops: Ops opens an account"},
	})
}

// What was decided may stand right below a numbered title.
func TestDecidedBelowATitle(t *testing.T) {
	for text, want := range map[string]string{
		"3. FINANCE\nIt was RESOLVED that the budget be adopted.\n":                      "It was RESOLVED that the budget be adopted.@8",
		"3. FINANCE\n\nIt was RESOLVED that the budget be adopted.\n":                    "It was RESOLVED that the budget be adopted.@9",
		"3. Roof\nIt was resolved that it\nbe mended.\n4. Wall\nWe agreed to keep it.\n": "It was resolved that it\nbe mended.@8 We agreed to keep it.@11",
		"3. The roof was looked at,\nand it is old\n":                                    "",
		"3. FINANCE\nThe budget was shown.\n":                                            "",
	} {
		meetings, _ := read("# 2018-04-02\n\n"+text, Front{})
		var got []string
		for _, d := range meetings[0].Decisions {
			got = append(got, fmt.Sprintf("%s@%d", d.Text, d.Line))
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
