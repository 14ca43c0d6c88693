package minutes

import "testing"

// Rows lean on those above them, and the first may be one of them.
func TestRowsThatLeanOnOthers(t *testing.T) {
	const actions = "## Action items\n\n"
	checkTasks(t, []bodyCase{
		{"ditto", "| Task | Who | By |\n|---|---|---|\n| Paint the roof | Lead | Friday |\n| Order a lamp | \" | ditto |\n| Mend the gate | same as above | |\n", "lead: Paint the roof | lead: Order a lamp | lead: Mend the gate"},
		{"people in front, who share rows", "| Who | Task |\n|---|---|\n| Lead | Paint the roof |\n| | Order a lamp |\n| Ops | Mend the gate |\n", "lead: Paint the roof | lead: Order a lamp | ops: Mend the gate"},
		{"people behind, of whom one is missing", "| Task | Who |\n|---|---|\n| Paint the roof | Lead |\n| Order a lamp | |\n", "lead: Paint the roof | : Order a lamp"},
		{"titles", "| Task | Who | By |\n|---|---|---|\n| **Roof** | | |\n| Paint it | Lead | |\n| **Lamps** | | |\n| **Order two** | Ops | |\n", "lead: Paint it | ops: **Order two**"},
		{"all in bold", "| Task | Who |\n|---|---|\n| **Paint the roof** | |\n| **Order a lamp** | |\n", ": **Paint the roof** | : **Order a lamp**"},
		{"no head", actions + "| Paint the roof | Ops | Friday |\n|---|---|---|\n| Order a lamp | Lead | |\n", "ops: Paint the roof | lead: Order a lamp"},
		{"no head, in HTML", actions + "<table><tr><td>Paint the roof</td><td>Ops</td></tr><tr><td>Order a lamp</td><td>Lead</td></tr></table>\n", "ops: Paint the roof | lead: Order a lamp"},
		{"ditto below a helper", "| Task | Helper |\n|---|---|\n| Paint the roof | Lead |\n| Order a lamp | ditto |\n", "lead: Paint the roof | lead: Order a lamp"},
		{"names for a head", actions + "| Ops | @lead |\n|---|---|\n| roof | lamp |\n", ""},
		{"no head in talk", "| The roof | Lead |\n|---|---|\n| The lamp | Ops |\n", ""},
		{"upright", "| Task | Paint the roof |\n|---|---|\n| Owner | Lead |\n| Due | Friday |\n", "lead: Paint the roof"},
		{"upright, below an empty head", "| | |\n|---|---|\n| ID | 12 |\n| Action item | Paint the roof |\n| Assigned to | Lead, Ops |\n| Remarks | red |\n", "lead ops: Paint the roof"},
		{"upright, of work by its label", actions + "| Item | Detail |\n|---|---|\n| What | Paint the roof |\n| Who | Lead |\n\n| What | Order a lamp |\n|---|---|\n| Who | Ops |\n", "lead: Paint the roof | ops: Order a lamp"},
		{"upright, two side by side", "| Task | Paint the roof | Order a lamp |\n|---|---|---|\n| Who | Lead | Ops |\n", "lead: Paint the roof | ops: Order a lamp"},
		{"upright, of a party", "| What | Party |\n|---|---|\n| Who | Lead |\n| When | Friday |\n", ""},
		{"topics below notes", "## Discussion\n\n| Topic | Notes | Action |\n|---|---|---|\n| Roof | It leaks | Lead to mend it |\n| Lamps | They are red | |\n", "lead: Lead to mend it"},
	})
}
