package minutes

import "testing"

func TestNamesOfColumns(t *testing.T) {
	for name, want := range map[string]column{
		"Task Description": actionColumn, "Description of action": actionColumn, "Action item description": actionColumn, "Next step(s)": actionColumn,
		"Person Responsible": ownerColumn, "Responsible party": ownerColumn, "**Action owner(s)**": ownerColumn, "Owner / DRI": ownerColumn, "Assigned person": ownerColumn, "Task owner": ownerColumn,
		"Due (date)": dueColumn, "Deadline / ETA": dueColumn, "Task deadline": dueColumn,
		"Action status": statusColumn, "Current state": statusColumn,
		"What needs to be done": actionColumn, "To be done": actionColumn, "What has to happen": actionColumn, "Things to do": actionColumn,
		"Action no.": idColumn, "Task ID": idColumn,
		"Date": otherColumn, "Hours": otherColumn, "Discussion": otherColumn, "Action taken": otherColumn, "Date assigned": otherColumn, "Task notes": otherColumn,
		"What we do so that everybody can see the status": otherColumn,
	} {
		if got := columnOf(name); got != want {
			t.Errorf("%q is %d, want %d", name, got, want)
		}
	}
}

func TestTablesBelowItems(t *testing.T) {
	const rows = "    | Task description | Person responsible | Deadline |\n    |---|---|---|\n    | Move the servers | Lead; Ops | Friday |\n    | Tidy up | Writer<br>Lead | |\n"
	checkTasks(t, []bodyCase{
		{"label", "1. Action items:\n\n" + rows, "lead ops: Move the servers | writer lead: Tidy up"},
		{"topic", "## Topics\n\n- Servers: is it late?\n\n" + rows, "lead ops: Move the servers | writer lead: Tidy up"},
		{"mixed", "- Action items\n\n    - Write it down (writer)\n\n" + rows, "writer: Write it down | lead ops: Move the servers | writer lead: Tidy up"},
		{"name behind", "| To do | Name | By |\n|---|---|---|\n| Move the servers | Lead | |\n\n| Name | Tasks |\n|---|---|\n| Lead | servers |\n\n- Is it late? It is.\n", "lead: Move the servers"},
		{"other", "## Topics\n\n- Is it late?\n\n    | Server | Size |\n    |---|---|\n    | a | 2 |\n", ""},
	})
}

// A table is one of work by its columns for who, when and how far, or by what it says came
// of each row.
func TestTablesWithoutActions(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"who, when, status", "## Servers\n\n| No | Change | Who | When | Status |\n|---|---|---|---|---|\n| 1 | new fan | lead | 3 May | ok |\n| 2 | second disk | | | waits for parts |\n| 3 | spare, leave alone | - | - | - |\n", "lead: new fan | : second disk"},
		{"no state", "## Shifts\n\n| Room | Topic | Who | When |\n|---|---|---|---|\n| 1 | servers | lead | 3 May |\n", ""},
		{"outcome", "## Triage\n\n| Bug | Title | Reporter | Outcome |\n|---|---|---|---|\n| 1 | slow start | ops | lead measures, then we decide |\n| 2 | wrong colour | lead | backlog |\n| 3 | no sound | ops | writer to ask the vendor |\n" +
			"| 4 | no picture | ops | fixed (lead) |\n| 5 | late | ops | needs an owner |\n| 6 | lost | ops | assigned to writer |\n| 7 | odd | lead | duplicate of 2 |\n", "lead: lead measures, then we decide | writer: writer to ask the vendor | ?: needs an owner | writer: assigned to writer"},
		{"results", "## Votes\n\n| Motion | Proposed by | Result |\n|---|---|---|\n| move | lead | carried |\n", ""},
	})
}

func TestHeadingsOfOtherMeetings(t *testing.T) {
	body := "# Call 2026-03-09\n\n## Actions\n\n- Move the servers (lead)\n\n## Next meeting agenda 2026-03-16\n\n- Servers\n\n# Call 2026-03-02\n\n## Agenda for next call, 2026-03-09\n\n- Servers\n"
	meetings, problems := read(body, Front{Title: "Log"})
	if got, want := ids(meetings), "2026-03-09=2026-03-09=Call | 2026-03-02=2026-03-02=Call"; got != want || len(problems) > 0 {
		t.Errorf("%s, want %s; %v", got, want, problems)
	}
}
