package minutes

import "testing"

// Lines below the name of a list of work that tell in front how far something is are items of
// that list, whether they have bullets or not.
func TestLinesThatBeginWithAState(t *testing.T) {
	const label = "## Follow up on last weeks action items\n\n"
	checkTasks(t, []bodyCase{
		{"in brackets", label + "[DONE] Call for helpers: Lead\n[OPEN] Racks: Ops\n\n[IN PROGRESS] new roof\n[CANCELLED] Slates (Writer)\n[partly done] Guide\n", "lead: Call for helpers: Lead | ops: Racks: Ops | : new roof | writer: Slates | : Guide"},
		{"other signs", label + "**DONE** Guide for the roof: Writer\nIN PROGRESS Fan: Lead and Ops\n✅ Red slates\n", "writer: Guide for the roof: Writer | lead ops: Fan: Lead and Ops | : Red slates"},
		{"goes on", label + "[WIP] the red door, which\nis green now\nWe talked about it.\n", ": the red door, which\nis green now"},
		{"only the state", label + "[DONE]\n", ""},
		{"talk", "## Topic\n\n[DONE] Call for helpers\n[OPEN] the racks\n", ""},
	})
}

// Names of lists that leave open what is to become of them, or say until when in other words.
func TestNamesOfListsUntilThen(t *testing.T) {
	for name, want := range map[string]string{
		"Action items tbd until next meeting": ": the roof", "Actions til next time": ": the roof", "Tasks (tbc)": ": the roof", "Action items within the next two weeks": ": the roof", "Action points ahead of the next meeting": ": the roof",
		"Action items discussed": "", "Tasks are tbd": "", "Between meetings": "", "Progress towards the release": "",
	} {
		checkTasks(t, []bodyCase{{name, "## " + name + "\n\n- the roof\n- it is red\n", map[bool]string{true: want + " | : it is red", false: ""}[want != ""]}})
	}
}
