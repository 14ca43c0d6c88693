package minutes

import "testing"

// What somebody brings for all, and of whom they ask something that is not told, is still to
// come: those at the table are told what they were asked.
func TestErrandsOutside(t *testing.T) {
	for text, want := range map[string]string{
		"Fans: lead asks the library in Harbour": "lead", "One more is wanted, ops asks Geology.": "ops", "Lead asks the group": "", "Lead asks the board for help": "", "Ops asks Geology whether it is late": "",
		"Ops brings her ladder to the next one": "ops", "Lead brings up the roof": "", "Lead brings a question": "", "Paint: writer picks a new one, not red": "writer", "Writer picks up the topic": "",
		"Ops tries to fix it until then": "ops", "Ops tries the soup this week": "", "Lead tells the neighbours beforehand": "lead", "Lead tells the neighbours": "",
	} {
		if want != "" {
			want += ": " + text
		}
		checkTasks(t, []bodyCase{{text, "## Topic\n\n- Is it late?\n- " + text + "\n- No news\n- The wiki is new.\n- The roof is red.\n", want}})
	}
	checkTasks(t, []bodyCase{{"behind a topic that might speak", "## Topic\n\n- Fair: tickets as in May. Ops collects the names until 20.11.\n- Fair: as in May. Ops thinks it is late\n- Red\n- Late\n", "ops: Fair: tickets as in May. Ops collects the names until 20.11."}})
}
