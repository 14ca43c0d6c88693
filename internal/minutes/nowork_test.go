package minutes

import "testing"

func TestAppointmentsAreNoWork(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"boxes", "## Dates\n\n- [ ] April 21: [orbit#90](https://example.org/90)\n- [ ] 28 April\n- [ ] May 5 <-- next planning meeting\n- [ ] May 12: order the machines\n", ": May 12: order the machines"},
		{"meeting", "## Actions\n\n- Limits WG 7pm UTC (11am PST) on Thursday 21st Jan ([details](https://example.org))\n- Call the vendor, Friday 5pm\n- Meeting with the vendor Friday 5pm (lead)\n", ": Call the vendor, Friday 5pm | lead: Meeting with the vendor Friday 5pm"},
	})
}

func TestQuestionsAndChangesAreNoWork(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"questions", "## Notes\n\n- AI: how do we use it?\n- Action: who looks after it?\n- Action: Lead, can you look at it?\n- Action: ask the vendor. Is it late?\n", "lead: Lead, can you look at it? | : ask the vendor. Is it late?"},
		{"changes", "## PRs\n\n- [#13](https://example.org/13) Add tests (@ops) - needs review\n- Merge #14 @writer\n- https://example.org/15 - lead\n- #16 Fix it\n  - lead to look at it\n- ops to test #17\n- ACTION writer to test #18\n", "lead: lead to look at it | ops: ops to test #17 | writer: writer to test #18"},
		{"orders in talk", "## Roof\n\n- it is red\n- it is late\n- the door is new\n- it is old\n- it is new\n- Send the drawing: Ops\n- Add writer (@writer) to the board\n- The drawing: Ops\n", "ops: Send the drawing: Ops"},
		{"how many there are", "## Open actions\n\n**lead:** four open actions from last time\n\n- ops to oil the doors\n- Two actions left.\n- 3 tasks\n- Two doors\n", "ops: ops to oil the doors | : Two doors"},
		{"what there is to read", "## Open actions\n\n- Minutes: https://example.org/9\n- Slides from May: [here](https://example.org/9)\n- Minutes: send them to the board\n- Ops to read the minutes: https://example.org/9\n", ": Minutes: send them to the board | ops: Ops to read the minutes: https://example.org/9"},
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
		{"roles", talk + "Meeting owner: lead\n", ""},
		{"nobody", "## Actions\n\n- Order it. Owner: TBD\n- Sell it [needs an owner]\n", "?: Order it. | ?: Sell it"},
	})
}

func TestWhoIsAway(t *testing.T) {
	checkTasks(t, []bodyCase{
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
