package minutes

import "testing"

func TestNamesOfListsOfWork(t *testing.T) {
	for name, want := range map[string]ListKind{
		"## Action plan": Flat, "Things to do": Flat, "Work to be done:": Flat, "**Homework**": Flat, "Deliverables": Flat, "Follow-up items": Flat, "Task assignments for next week": Flat,
		"Who will do what by when?": Flat, "Who does what": Flat, "Before the next meeting": Flat, "What's next?": Flat, "Action items / next steps": Flat, "Key action items & owners": Flat,
		"Upcoming tasks": Flat, "Post-meeting actions": Flat, "TODO before release": Flat,
		"Plan": "", "Things": "", "Who": "", "Before the break": "", "Actions and decisions": "", "Homework club": "", "What is to be done about the roof": "",
	} {
		if got, _ := label(name); got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
	checkTasks(t, []bodyCase{
		{"whose", "## Topic\n\n- Is it late?\n\n## Lead's action items\n\n- the rack\n\n## Action items: Ops\n\n- the roof (writer)\n- the wall\n\n## To-dos for Writer\n\n- the guide\n\n## Action items from lead\n\n- the door\n\n## Actions: roof\n\n- it is red\n",
			"lead: the rack | writer: the roof | ops: the wall | writer: the guide | : the door"},
		{"line", "Lead's tasks:\n- the rack\n\nActions - ops\n\n- the roof\n", "lead: the rack | ops: the roof"},
	})
}
