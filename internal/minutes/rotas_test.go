package minutes

import "testing"

// Where somebody is sought for one of the things that a list in talk names people for, it hands
// them out.
func TestRotas(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"one is wanted", "## Plan\n\nDuties until summer:\n\n- 2.1 (5 May): lead and ops\n- 2.2 (9 June): writer\n- 2.3 (7 July): nobody yet, volunteer wanted\n", "lead ops: 2.1 (5 May): lead and ops | writer: 2.2 (9 June): writer | ?: 2.3 (7 July): nobody yet, volunteer wanted"},
		{"all have somebody", "## Plan\n\n- 2.1 (5 May): lead and ops\n- 2.2 (9 June): writer\n", ""},
		{"an agenda", "## Agenda\n\n- Roof: lead\n- Wall: ops\n", ""},
		{"told as well", "## Plan\n\n- Roof: lead\n- Wall: it is red\n- Gate: volunteer wanted\n", "?: Gate: volunteer wanted"},
	})
}
