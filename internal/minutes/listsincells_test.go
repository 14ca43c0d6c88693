package minutes

import "testing"

// What one cell lists without bullets is divided where that is certain: by numbers, by orders on lines
// of their own, and in the row of somebody.
func TestSeveralActionsInCells(t *testing.T) {
	const person, task = "## Actions\n\n| Name | Tasks |\n|---|---|\n| Lead | ", "## Actions\n\n| Task | Owner |\n|---|---|\n| "
	for cell, want := range map[string]string{
		"Paint it<br>Order lamps":                  "lead: Paint it | lead: Order lamps",
		"Login page<br>Print the sign":             "lead: Login page | lead: Print the sign",
		"Paint it; order lamps":                    "lead: Paint it | lead: order lamps",
		"1. Paint it 2. Lamps":                     "lead: Paint it | lead: Lamps",
		"a) Paint it<br>b) Order lamps":            "lead: Paint it | lead: Order lamps",
		"[ ] Paint it<br>[ ] Order lamps":          "lead: Paint it | lead: Order lamps",
		"- Paint it - Order lamps":                 "lead: Paint it | lead: Order lamps",
		"<ul><li>Paint it</li><li>Lamps</li></ul>": "lead: Paint it | lead: Lamps",
		"Paint it<br>with ops":                     "lead: Paint it<br>with ops",
		"Paint it<br>(see #12)":                    "lead: Paint it<br>(see #12)",
		"Paint it<br>Due by Friday":                "lead: Paint it<br>Due by Friday",
		"Paint it<br>Deadline: Friday":             "lead: Paint it<br>Deadline: Friday",
		"Paint it<br>It is red.":                   "lead: Paint it<br>It is red.",
		"Paint it; it is red":                      "lead: Paint it; it is red",
	} {
		checkTasks(t, []bodyCase{{cell, person + cell + " |\n", want}})
	}
	for cell, want := range map[string]string{
		"Paint it<br>Order lamps | lead":                  "lead: Paint it | lead: Order lamps",
		"Login page<br>Print the sign | lead":             "lead: Login page<br>Print the sign",
		"Paint it; order lamps | lead":                    "lead: Paint it; order lamps",
		"Paint it | - lead<br>- ops":                      "lead ops: Paint it",
		"Paint it | Lead - design":                        "lead: Paint it",
		"Paint it | Chair (lead)":                         "lead: Paint it",
		"[x] Paint it | lead":                             "lead: Paint it",
		"✅ Paint it | lead":                               "lead: Paint it",
		"Paint it - done | lead":                          "lead: Paint it",
		"<ol><li>Paint it</li><li>Lamps</li></ol> | lead": "lead: Paint it | lead: Lamps",
	} {
		checkTasks(t, []bodyCase{{cell, task + cell + " |\n", want}})
	}
	checkTasks(t, []bodyCase{
		{"in HTML", "<table><tr><th>Who</th><th>Tasks</th></tr><tr><td>Lead</td><td>Paint it<br>Order lamps</td></tr><tr><td>Ops</td><td>Sell it<br/>with the key</td></tr></table>", "lead: Paint it | lead: Order lamps | ops: Sell it; with the key"},
	})
}
