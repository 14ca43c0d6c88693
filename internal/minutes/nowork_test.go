package minutes

import (
	"strings"
	"testing"

	"slipway/internal/diag"
)

func TestAppointmentsAreNoWork(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"boxes", "## Dates\n\n- [ ] April 21: [orbit#90](https://example.org/90)\n- [ ] 28 April\n- [ ] May 5 <-- next planning meeting\n- [ ] May 12: order the machines\n", ": May 12: order the machines"},
		{"meeting", "## Actions\n\n- Limits WG 7pm UTC (11am PST) on Thursday 21st Jan ([details](https://example.org))\n- Call the vendor, Friday 5pm\n- Meeting with the vendor Friday 5pm (lead)\n", ": Call the vendor, Friday 5pm | lead: Meeting with the vendor Friday 5pm"},
	})
}

func TestQuestionsAndChangesAreNoWork(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"what came of it", "## Actions\n\n- Lead to count the racks\n- Was the roof painted?\n- Have the lamps come?\n", "lead: Lead to count the racks"},
		{"questions", "## Notes\n\n- AI: how do we use it?\n- Action: who looks after it?\n- Action: Lead, can you look at it?\n- Action: ask the vendor. Is it late?\n", "lead: Lead, can you look at it? | : ask the vendor. Is it late?"},
		{"changes", "## PRs\n\n- [#13](https://example.org/13) Add tests (@ops) - needs review\n- Merge #14 @writer\n- https://example.org/15 - lead\n- #16 Fix it\n  - lead to look at it\n- ops to test #17\n- ACTION writer to test #18\n", "lead: lead to look at it | ops: ops to test #17 | writer: writer to test #18"},
		{"orders in talk", "## Roof\n\n- it is red\n- it is late\n- the door is new\n- it is old\n- it is new\n- Send the drawing: Ops\n- Add writer (@writer) to the board\n- The drawing: Ops\n", "ops: Send the drawing: Ops"},
		{"how many there are", "## Open actions\n\n**lead:** four open actions from last time\n\n- ops to oil the doors\n- Two actions left.\n- 3 tasks\n- Two doors\n", "ops: ops to oil the doors | : Two doors"},
		{"what there is to read", "## Open actions\n\n- Minutes: https://example.org/9\n- Slides from May: [here](https://example.org/9)\n- Minutes: send them to the board\n- Ops to read the minutes: https://example.org/9\n", ": Minutes: send them to the board | ops: Ops to read the minutes: https://example.org/9"},
		{"an address", "## Next steps\n\n- lead to order the racks\n- <https://example.org/racks/old>\n- https://example.org/shed.html\n- https://example.org/issues/12?a=b\n", "lead: lead to order the racks | : https://example.org/issues/12?a=b"},
		{"an address below a name", "## Status\n\n**Lead**\n\n- https://example.org/racks\n", "lead: https://example.org/racks"},
		{"papers", "## Actions\n\n- Lead to order the racks\n- Lead & Ops, accepted in A&A.\n- Ops et al.: in press\n- Ops, Lead and Writer, The roof, under review\n- Lead, Ops, submitted to the Journal of Roofs\n", "lead: Lead to order the racks"},
		{"no papers", "## Actions\n\n- Lead, Ops: submitted the forms\n- Ops, accept it\n", "lead ops: submitted the forms | ops: accept it"},
		{"votes", "## Votes\n\n- +1: Lead, Ops\n- 0: Writer\n", ""},
	})
}

// What somebody says at the meeting, and what only tells how things stand.
func TestSaidAndTold(t *testing.T) {
	const talk = "## Topic\n\n- Is it late?\n- The guide is old.\n- The wiki is new.\n- It is not late.\n- The roof is red.\n- "
	checkTasks(t, []bodyCase{
		{"of oneself", talk + "Lead: I will say that it is late.\n- Ops: I'll ask the vendor.\n", "ops: Ops: I'll ask the vendor."},
		{"agreeing", talk + "Lead: okay, will ask the vendor.\n", "lead: Lead: okay, will ask the vendor."},
		{"nothing of a group", "## Actions\n\n- Editors: no action\n- lead: order the racks\n", "lead: order the racks"},
		{"what must be", "## Actions\n\n- lead: order the racks\n- ops: sell the rest\n- The log must be moved\n- The log is at home\n", "lead: order the racks | ops: sell the rest | : The log must be moved"},
		{"whose proposal it is", "## Notes\n\n- Proposal: the chair should give a talk and then leave [lead]\n- Idea: send it and then paint it (ops)\n- Question: should we order racks and then send them? - ops\n- Proposal: ops will draft a policy\n", "ops: Proposal: ops will draft a policy"},
		{"people called as verbs", "## Notes\n\nHelpers: Lead, Ops Person, Will Hay, Mark Webb\n\nOps will paint it\n", "ops: Ops will paint it"},
		{"people called so in a row", "## Notes\n\nHelpers: Lead, Ops Person, Will Hay\n\n- Lead to add ops, Will and writer.\n- Lead thanked ops, Will and writer for the cake.\n- Ops and Will asked the vendor.\n- Panel: ops, Will or writer\n- Writer is away. Will address it next week.\n", "lead: Lead to add ops, Will and writer. | writer: Writer is away. Will address it next week."},
		{"roles", talk + "Meeting owner: lead\n", ""},
		{"nobody", "## Actions\n\n- Order it. Owner: TBD\n- Sell it [needs an owner]\n", "?: Order it. | ?: Sell it"},
	})
}

func TestWhoIsAway(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"what the parts of the others are", "## Tasks\n\n- Task Description - Assigned to - Completed? (yes/no)\n- Paint it - Ops\n- Order lamps - Writer - Friday\n- What, who\n", "ops: Paint it | writer: Order lamps - Friday"},
		{"tasks of that name", "## Tasks\n\n- Update the table of task, owner and date\n", ": Update the table of task, owner and date"},
		{"who cannot come", "## Action items\n\n- Ops to bring paint\n- Lead will not be able to attend the review\n- Ops and writer can't make it on Friday\n- Writer won't be at the next meeting\n- Lead can't make the poster, ops to do it\n", "ops: Ops to bring paint | ops: Lead can't make the poster, ops to do it"},
		{"next week", "## Next week\n\n- Ops will bring paint\n- Lead will be absent on Friday\n- Writer is on vacation\n- Lead will be away on Monday, but will order a rack\n", "ops: Ops will bring paint | lead: Lead will be away on Monday, but will order a rack"},
	})
}

// What is told of and over is no work; what all of a group are to do is.
func TestOldBusiness(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"state behind the name", "## Matters arising\n\n- The chimney is swept, the bill is there. (ops) Done\n- The roof (ops) is done\n- Ops to paint it\n", "ops: The chimney is swept, the bill is there. | ops: Ops to paint it"},
		{"all members", "## Staff\n\n- Nobody came forward. All board members to have a quiet word with the neighbours.\n", "all: Nobody came forward. All board members to have a quiet word with the neighbours."},
		{"business", "**Past business / action items:**\n\n- Approval is requested for the minutes of May 8th as drafted. - Approved.\n- Lamps: the vendor lends two\n", ": Lamps: the vendor lends two"},
	})
}

// What closes minutes for whoever reads them is no work of the list above it.
func TestReadersAreInvited(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"below a title", "## Actions\n\n- Lead: order the racks\n\n### Let's stay in touch!\n\nAsk on the forum: https://example.org/f\n\nAdd yourself to the calendar\n", "lead: order the racks"},
		{"below the list", "## Actions\n\n- Lead: order the racks\n\nFollow us on **Mastodon**: [@roofs](https://example.org/r)\n\nContact us at roofs@example.org.\n\nSubscribe to our **newsletter**: https://example.org/n\n\nSign up for the mailing list here: [list](https://example.org/l)\n\nRemember to archive this file by committing it\n", "lead: order the racks"},
		{"work all the same", "## Actions\n\n- Lead: follow us on the map\n- Sign up for the roof trial: https://example.org/t\n- Contact us suppliers\n- Contact us later, Ops to answer\n- [ ] Subscribe to the newsletter: https://example.org/n\n- Remember to archive the plans\n",
			"lead: follow us on the map | : Sign up for the roof trial: https://example.org/t | : Contact us suppliers | ops: Contact us later, Ops to answer | : Subscribe to the newsletter: https://example.org/n | : Remember to archive the plans"},
	})
}

// A file may begin with a section instead of a title. What stands below "Agenda" is then talked
// of, as below any other such heading.
func TestFileBeginsWithSection(t *testing.T) {
	for _, c := range []struct{ body, title, want string }{
		{"Agenda\n======\n* Paint for the roof (lead)\n* Repair of the racks - new ones (ops)\n\nMinutes\n=======\n* Ops will paint it\n", "", "Ops will paint it"},
		{"# Action items\n\n- fetch a ladder\n\n# Notes\n\n- order in the cellar (lead)\n", "", "fetch a ladder"},
		{"# Agenda\n\n## Actions\n\n- order the racks\n", "Agenda", "order the racks"},
		{"# Notes\n\n- it is red\n\n# Actions\n\n- order the racks\n", "Notes", "order the racks"},
	} {
		var problems diag.List
		m := Parse(Input{File: "2026-03-09.md", Series: "s", Body: []byte(c.body), BodyLine: 1, People: team()}, &problems)[0]
		var tasks []string
		for _, area := range m.Areas {
			for _, list := range area.Lists {
				for _, item := range list.Items {
					if item.Kind == Task {
						tasks = append(tasks, item.Text)
					}
				}
			}
		}
		if got := strings.Join(tasks, " | "); got != c.want || m.Title != c.title {
			t.Errorf("%q: called %q, tasks %q", c.body, m.Title, got)
		}
	}
}

// An action that is nothing but a name has to be of something.
func TestOnlyANameIsNoAction(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"at the head", "Chair: writer\nActions: ops\n\n## Roof\n\n- It is red.\n", ""},
		{"of the notes", "## Attendees\n\n- Lead\n\n## Notes\n\nActions: ops\n\nTopics:\n1. Roof\n\n- It is red.\n", ""},
		{"of a topic", "## The roof\n\nAction: ops\n\n## The wall\n\nIt leaks.\n\nAction: lead\n", "ops: ops | lead: It leaks.\nAction: lead"},
		{"of what was noted", "## Notes\n\nIt leaks.\n\nAction: lead\n\nAction: ops to paint it\n", "lead: It leaks.\nAction: lead | ops: ops to paint it"},
		{"with more", "## Notes\n\nActions: ops to paint it\n", "ops: ops to paint it"},
	})
}

// In a list that only its items say to be of work, what somebody says of a thing is none.
func TestThinksAloud(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"sentences", "## Proposals\n\n- The roof: it ends on Friday.\n  - Lead: the worry is right, but it was agreed in May.\n  - Ops: we could add a note.\n  - **Ops to add the note**\n- The wall: it is over.\n  - **Lead to paint the wall**\n\n## Gate\n\n- Writer to order the gate\n- Lead: the lamps\n", "ops: **Ops to add the note** | lead: **Lead to paint the wall** | writer: Writer to order the gate | lead: the lamps"},
	})
}
