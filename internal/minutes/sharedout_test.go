package minutes

import (
	"strings"
	"testing"
)

// Names that close what is done, behind a colon, by a day, or where all else was done.
func TestNamesThatCloseIt(t *testing.T) {
	const other = "\n- Red\n- Late\n- No news\n- The wall is new.\n- Rain\n"
	for text, want := range map[string]string{
		"mounting it: lead + ops, thu 21.11. evening, helpers welcome": "lead ops", "Advert closed. Sorting: lead + ops, finished by Thursday. Talks in June.": "lead ops",
		"Painting: lead": "", "Voting for the roof: lead": "", "Presenting: ops, Thursday": "", "Volunteers for review: lead, ops (before May)": "lead ops", "Volunteers: lead, ops": "",
		"The list, who? lead": "lead", "Who was there? Ops": "", "All done, except ops asking the vendor (twice).": "ops", "All done, except the roof": "",
		"stand with the badges, TODO ops: 30 of them by 1.12.": "ops", "draft-roof-wall: in May; ops still has to send it as a draft": "ops", "The small one. Agreed. *Action OPS*": "ops",
		"I (ops) will print the list": "ops", "ops: thanks, sorry :-) will fix it today": "ops", "ops: sorry :-) will be late": "", "Lead offered to be their buddy": "lead", "Lead offered to be late": "",
		"[ ] ~~ops: sell the wall~~ nobody wants it": "ops", "[ ] ~~ops~~ nobody wants it": "",
	} {
		if want != "" {
			want += ": " + text
			if text[0] == '[' {
				want = "ops: sell the wall"
			}
		} else if text[0] == '[' {
			want = ": ~~ops~~ nobody wants it"
		}
		checkTasks(t, []bodyCase{{text, "## Topic\n\n- " + text + other, want}})
	}
}

func TestWhoIsAskedAndAnswered(t *testing.T) {
	checkTasks(t, []bodyCase{{"arrow", "## Topic\n\n- signs for the roof - who? → ops\n- Who was there? → lead\n- Red\n- Late\n- Rain\n", "ops: signs for the roof - who?"}})
}

// Among actions that say who does them, what several people do is one of them.
func TestDoneTogether(t *testing.T) {
	const owned = "## Matters arising\n\n* Lead to order a fan - ONGOING\n* Ops to ask the vendor - DONE, he answers\n* Writer: update the list - not done\n"
	const tasks = "lead: Lead to order a fan - ONGOING | ops: Ops to ask the vendor - DONE, he answers | writer: update the list - not done"
	checkTasks(t, []bodyCase{
		{"orders", owned + "* Lead & Ops clear out the cellar. Done! Thank you.\n", strings.NewReplacer(" - ONGOING", "", " - not done", "").Replace(tasks) + " | lead ops: Lead & Ops clear out the cellar. Done! Thank you."},
		{"told", owned + "* Lead and Ops held a talk on the cellar.\n* Open day is on Monday, we got a table.\n", strings.Replace(tasks, "update", "Writer: update", 1)},
	})
}
