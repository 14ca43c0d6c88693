package minutes

import "testing"

func TestDrawnTables(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"without a rule", "## Actions\n\n| Task | Owner | Due |\n| Paint it | lead | Friday |\n| Lamps | Ops | |\n", "lead: Paint it | ops: Lamps"},
		{"without bars at the ends", "## Servers\n\nTask | Who | Status\nPaint it | lead | open\nLamps | Ops | done\n", "lead: Paint it | ops: Lamps"},
		{"tabs", "## Servers\n\nAction\tOwner\tDue\nPaint it\tlead\tFriday\nLamps\tOps\t\n", "lead: Paint it | ops: Lamps"},
		{"quoted", "## Actions\n\n> | Task | Owner |\n> |---|---|\n> | Paint it | lead |\n", "lead: Paint it"},
		{"of other things", "## Servers\n\nServer | Owner\nred | lead\nblue | Ops\n", ""},
		{"a sentence", "## Servers\n\nWe use a | b here\nand lead | ops there\n", ""},
		{"more cells than names", "## Servers\n\nTask | Owner\na | b | lead\n", ""},
	})
}
