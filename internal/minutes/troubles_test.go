package minutes

import "testing"

// What does not work where people are at is told, and no report of theirs; nor is what they
// think of something.
func TestToldBelowNames(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"troubles", "## Round table\n\n- LEAD\n  - the door does not close\n  - racks for the hall\n- OPS\n  - problems with the lock\n  - the lamp hangs ([#12](https://example.org/12))\n", ""},
		{"reports", "## Round table\n\n- Lead\n  - the door does not close\n  - mended the lock\n- Ops\n  - problems with the lock\n  - the lamp hangs\n", "lead: the door does not close | lead: mended the lock | ops: problems with the lock | ops: the lamp hangs"},
		{"what is worked at", "## Round table\n\n- Lead\n  - the door\n  - racks for the hall\n- Ops\n  - the lock\n  - a lamp\n", "lead: the door | lead: racks for the hall | ops: the lock | ops: a lamp"},
		{"thoughts", "## Individual updates\n\n### Lead\n\n#### The new roof\n\n- Making progress on the wall\n\n#### Observations about `paint()`\n\n- We have it in May.\n- It is not clear how well that works.\n\n### Ops\n\n- Mended a lamp\n", "lead: Making progress on the wall | ops: Mended a lamp"},
		{"handle behind a name", "## Updates\n\n### Release Manager (:lead)\n\n**Last week**\n\n- Mended a lamp\n\n### Somebody (:ops)\n\n**Last week**\n\n- The roof\n", "lead: Mended a lamp | ops: The roof"},
	})
}

// The word for work may stand behind a topic or in front of a group, and below the title of
// what it marks; a text that is quoted is none.
func TestMarkedBelowTitles(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"behind a topic", "## Notes\n\n- Lead - the new roof : AI Ops to measure it\n- The roof : AI models to test\n", "ops: Lead - the new roof : AI Ops to measure it"},
		{"a group", "## Notes\n\n- **AI Team to order a rack**\n- AI models are slow\n", ": **Team to order a rack**"},
		{"titles", "## Action items\n\n- Order a lamp\n- Found in the hall with lead\n  - **AI Lead to measure it**\n  - **AI Ops to paint it by May**\n  - it is late\n- Paint the hall\n  - AI Ops to order it\n", ": Order a lamp | lead: **Lead to measure it** | ops: **Ops to paint it by May** | : Paint the hall | ops: Ops to order it"},
		{"quoted", "## Action items\n\n- Ops to write the text\n- “The roof is closed. It will open in May.”\n- \"Roof\"\n", "ops: Ops to write the text | : \"Roof\""},
		{"what is said", "## Notes\n\n- Ops will say \"it is late\" to them\n", ""},
		{"all of something", "## Lead\n\n**Done**\n\n- Guide: all pages A to M\n", "lead: Guide: all pages A to M"},
		{"all of them", "## Notes\n\n- All hands travel: book before 4 May\n- All racks since 2.4 are red now, by Friday\n- Everybody to read the text\n", "all: Everybody to read the text"},
	})
}

// Actions of the meeting before may be gone through with how far they are in front.
func TestStateThenTask(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"in a chat", "* TOPIC: Follow up (@lead, 17:06:10)\n    * INFO: DONE – ops to order a rack (@lead, 17:06:55)\n    * INFO: WIP – ops and lead to paint it, it is wet (@lead, 17:08:30)\n    * INFO: OPEN – we talked of it (@lead, 17:09:44)\n    * INFO: ops's list of racks was shown (@lead, 17:10:21)\n", "ops: ops to order a rack (@lead, 17:06:55) | ops lead: ops and lead to paint it, it is wet (@lead, 17:08:30)"},
		{"in talk", "## Notes\n\n- Open - lead to order a rack\n- Closed - the rack\n", "lead: lead to order a rack"},
	})
}
