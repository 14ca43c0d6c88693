package minutes

import "testing"

func TestNamesInFrontOfMarks(t *testing.T) {
	const talk = "## Topic\n\n- Is it late?\n- The guide is old.\n- The wiki is new.\n- It is not late.\n- The roof is red.\n"
	checkTasks(t, []bodyCase{
		{"item", talk + "- [lead][**ACTION**] Summary of the problem. With examples.\n", "lead: Summary of the problem. With examples."},
		{"line", talk + "\n[ops][ACTION] Summary of the problem.\n", "ops: Summary of the problem."},
		{"bold", talk + "- **lead** (AI): I'll write it\n", "lead: I'll write it"},
		{"mark in both", talk + "- **[ACTION]** Issue about the day\n", ": Issue about the day"},
		{"no name", talk + "- The models [AI] are slow\n", ""},
		{"only a verb", talk + "- [lead] Propose -\n    - the same day\n", ""},
		{"state in bold", "## Followup\n\n- **DONE** lead to move the servers\n- **DONE** @ops to test them\n", "lead: lead to move the servers | ops: @ops to test them"},
		{"link around the name", "## Previous action items\n\n- [[Lead](https://example.org/lead)] Contact the vendor\n    - [lead] technically done\n    - [ops] some trouble with the form\n- Unclaimed: Add a list\n    - writer: was about the parser\n", "lead: Contact the vendor | ?: Unclaimed: Add a list"},
		{"parts of one task", "## Actions\n\n- lead: move the servers\n    - ops: test them\n    - writer: order the rack\n", "lead: move the servers | ops: test them | writer: order the rack"},
	})
}

func TestDayInTheAddressOfALabel(t *testing.T) {
	body := "# Call 2026-03-09\n\n### [Previous action items](https://example.org/2026-03-02.md#actions)\n\n- Move the servers\n"
	meetings, problems := read(body, Front{Title: "Log"})
	if got, want := ids(meetings), "2026-03-09=2026-03-09=Call"; got != want || len(problems) > 0 {
		t.Errorf("%s, want %s; %v", got, want, problems)
	}
	if got := meetings[0].Areas[0].Lists[0]; got.Kind != Last || got.Items[0].Kind != Task {
		t.Errorf("%+v", got)
	}
}
