package minutes

import "testing"

// The columns of what people did and will do go by many names where each row is somebody's.
func TestNamesOfReportColumns(t *testing.T) {
	const want = "lead: Painted it | lead: Order lamps | ops: Sold it | ops: Sweep it"
	for _, head := range []string{"Name | Accomplished | Planned", "Member | Completed tasks | Planned tasks", "Name | Tasks done | Tasks for next week", "Student | Work done | Work to be done", "Name | What was done | Next steps",
		"Member | Completed since last meeting | To complete by next meeting", "Name | Accomplishments | Next tasks"} {
		checkTasks(t, []bodyCase{{head, "## Updates\n\n| " + head + " |\n|---|---|---|\n| Lead | Painted it | Order lamps |\n| Ops | Sold it | Sweep it |\n", want}})
	}
	checkTasks(t, []bodyCase{
		{"numbers", "## Updates\n\n| Name | Tasks completed | Tasks remaining |\n|---|---|---|\n| Lead | 5 | 3 |\n| Ops | 4 | 2 |\n", ""},
		{"days", "## Updates\n\n| Name | Training | Completed |\n|---|---|---|\n| Lead | Ladders | 2 March |\n| Ops | Lamps | 3 March |\n", ""},
		{"of topics", "## Updates\n\n| Project | Lead | Work done | Next steps |\n|---|---|---|---|\n| Roof | Lead | Painted it | Order lamps |\n| Wall | Ops | Sold it | Sweep it |\n", "lead: Order lamps | ops: Sweep it"},
	})
}
