package minutes

import "testing"

func TestRegisters(t *testing.T) {
	for name, want := range map[string]bool{
		"Risks": true, "3.1 Open issues": true, "Top 5 risks and dependencies": true, "Lessons learned": true, "RAID – Issues": true, "Risk register": true,
		"Risks and actions": false, "Issues of the roof": false, "Actions": false, "The risk of frost": false, "Log": false,
	} {
		if got := isRegister(name); got != want {
			t.Errorf("%q: %v, want %v", name, got, want)
		}
	}
	const line = "|---|---|---|---|\n"
	checkTasks(t, []bodyCase{
		{"by its heading", "## Risks\n\n| ID | Description | Owner | Status |\n" + line + "| 1 | The roof leaks | Lead | Open |\n\n## Actions\n\n| ID | Description | Owner | Status |\n" + line + "| 2 | Mend the roof | Lead | Open |\n", "lead: Mend the roof"},
		{"by a line", "**Open issues:**\n\n| Item | Owner | Due | Status |\n" + line + "| The roof leaks | Lead | 2 May | Open |\n", ""},
		{"by what weighs it", "| Description | Likelihood | Impact | Owner |\n" + line + "| The roof leaks | high | low | Ops |\n", ""},
		{"with what is to be done", "## Risks\n\n| Description | Impact | Mitigating action | Owner |\n" + line + "| The roof leaks | low | Buy a bucket | Ops |\n| It burns | low | - | Ops |\n", "ops: Buy a bucket"},
		{"milestones", "## Milestones\n\n| Milestone | Owner | Due | Status |\n" + line + "| The roof is tight | Ops | 2 May | Open |\n", ""},
		{"by codes", "| Ref | Entry | Owner | Status |\n" + line + "| R-1 | The roof leaks | Lead | Open |\n| A-1 | Mend the roof | Lead | Open |\n| D-1 | It stays red | Ops | Closed |\n", "lead: Mend the roof"},
		{"by letters", "| Type | Text | Who | State |\n" + line + "| R | The roof leaks badly | Lead | Open |\n| A | Mend the roof | Lead | Open |\n", "lead: Mend the roof"},
		{"how far things are", "| Draft | State | Next step |\n|---|---|---|\n| Roof | With the reviewers | Last call |\n| Wall | New | Discussed today |\n", ""},
		{"what to do next", "| Draft | State | Next step |\n|---|---|---|\n| Roof | With the reviewers | Ask them again |\n| Wall | New | Write to the vendor |\n", ": Ask them again | : Write to the vendor"},
		{"codes of one kind", "| Ref | Task | Owner | Status |\n" + line + "| A1 | Mend the roof | Lead | Open |\n", "lead: Mend the roof"},
	})
}
