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
