package minutes

import "testing"

// In prose as well, names before an arrow are whose it is, and so nobody's.
func TestArrowsInProse(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"lines", "## Roof\n\nIt leaks, and it was late.\n\nLead → write to the town\nOps + writer → find two ladders\n\n??? → a lamp for the door\n\nIt is red.\n", "lead: write to the town | ops writer: find two ladders | ?: a lamp for the door"},
		{"talk", "## Roof\n\nLead → it is late.\n\n40k → 55k\n\nWas it red → no?\n", ""},
		{"counted", "## Roof\n\nIt leaks.\n\n=> A4.1 lead: count slates\n=> A4.2 ops, writer: paint it\n\n## Wall\n\n=> A4.3 lead: mend it\n", "lead: count slates | ops writer: paint it | lead: mend it"},
	})
}

// Names in italics behind a dash may stand beside a day, and a decision may close with whose it is.
func TestNamesThatClose(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"italics", "## Roof\n\n- [ ] First draft – *lead, 2026-02-28*\n- [ ] Table – *ops + writer, 2026-03-01*\n", "lead: First draft | ops writer: Table"},
		{"decided", "## Roof\n\n4.3 It was agreed that a draft be prepared. **[Action: lead]**\n", "lead: 4.3 It was agreed that a draft be prepared. **[Action: lead]**"},
		{"jobs", "## jobs till next Monday\n\nLead\n- draw the field\n\nOps\n- a left wheel\n", "lead: draw the field | ops: a left wheel"},
	})
}
