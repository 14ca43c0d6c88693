package minutes

import "testing"

func TestWhatFollowsEndsLabels(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"sentences", "## Roof\n\n**Action items**\n\n- Lead: paint it\n\nThen the wall was shown.\n\n- it is blue\n- it was red\n", "lead: paint it"},
		{"sentences that go on", "## Roof\n\n**Action items**\n\n- Lead: paint it\n\nLater, in this order:\n\n- the wall\n\n## Actions\n\n- the door\n\nThese may wait.\n\n- the gate\n", "lead: paint it | : the wall | : the door | : the gate"},
		{"title of nobody", "## Action items\n\n**Lead**\n\n- paint it\n\n**Ops**\n\n- order it\n\n**General**\n\n- sell it\n", "lead: paint it | ops: order it | : sell it"},
		{"lines", "## Actions\n\nMove it to the hall (Lead)\n\nIt was late.\n", "lead: Move it to the hall"},
		{"topics in bold", "**Actions**\n\n- Lead: paint it\n\n**Roof.** Ops has received the slates. Lead asked whether they are red. Yes.\nIt stays on 2/5.\n\n**Wall:** it stands\n\n- it is old\n", "lead: paint it"},
		{"bare lines", "Call\n\ntodo review\n- Lead: paint it\n\nRoof\n- 30 slates in two days, nice\n- Ops to count them\n\nWall\n- quotation 2,900\n", "lead: paint it | ops: Ops to count them"},
		{"bare lines of people", "Call\n\nActions\n- paint it\n\nLead\n- sell it\n", ": paint it | lead: sell it"},
		{"numbered titles", "**1. Start**\n\n- The door is open.\n\n**Action**\n\n**Progress**\n\nOps to paint it.\n\nIt is late.\n\n**2. Roof**\n\n***Slates***\n\n- They are red.\n", "ops: Ops to paint it."},
		{"numbered titles below a label", "**Action items**\n\n**1. Roof**\n\n- paint it\n\n**2. Wall**\n\n- sell it\n", ": paint it | : sell it"},
		{"other business", "## Action items\n\n### Roof\n\n- paint it\n\n### AOB\n\n- lead: longer calls? - mixed feelings\n", ": paint it"},
		{"beside a list within work", "## Actions\n\n### Open tasks\n\n- Lead: paint it\n\n**Done**\n\n- Ops: oil it\n\n### Spring 2027:\n\n- [writer] sell it\n\n### New tasks\n\n- Ops: order it\n\n### Background\n\n- It was red.\n\n## Roof\n\n- [ops] It is red.\n", "lead: paint it | ops: oil it | writer: sell it | ops: order it"},
		{"beside a list within talk", "## Notes\n\n### Wall\n\n- Lead: it stands\n\n#### Actions\n\n- Lead: paint it\n\n### Roof\n\n- Ops: it is red\n", "lead: paint it"},
		{"what nobody has taken on", "## Pulled in\n\n- Order it — [lead]\n- Paint it — [ops]\n- Sell it — [needs an owner]\n\n## Not planned yet\n\n- Lists (13)\n\n## Out of scope\n\n- Limits\n", "lead: Order it — | ops: Paint it — | ?: Sell it —"},
		{"semicolon", "## Minutes\n\n1. The minutes were read\n    1. Action items;\n        1. Ops mended the lamp, all good\n        2. Lead wrote to the vendor\n2. Roof\n    1. Wall;\n        1. Paint is dry\n", "ops: Ops mended the lamp, all good | lead: Lead wrote to the vendor"},
		{"courtesy", "## Actions\n\n- Thanks to ops\n- Next meeting on Monday.\n- Next meeting: Monday\n- Thank the vendor\n", ": Thank the vendor"},
	})
}
