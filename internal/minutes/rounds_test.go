package minutes

import "testing"

func TestRoundOfReports(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"round", "## Notes\n\n- Lead: Moving the racks\n- Ops: Helping Lead\n- Writer: some pages of the guide\n", "lead: Moving the racks | ops: Helping Lead | writer: some pages of the guide"},
		{"away", "## Notes\n\n- Lead: Moving the racks\n- Ops: Helping Lead\n- Writer: on vacation\n", "lead: Moving the racks | ops: Helping Lead"},
		{"sentences", "## Notes\n\n- Lead: Moving the racks is late.\n- Ops: Helping Lead\n- Writer: Painting the door\n", ""},
		{"no round", "## Notes\n\n- Lead: Moving the racks\n- Ops: red ones\n- Lead: blue ones\n- Writer: Painting them\n", ""},
	})
}

func TestDaysInFrontOfNames(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"days", "## Action items\n\n- 8/28 Lead talk to the vendor about racks\n- 28 August: ops order a lamp\n- 2026-03-02 Writer to paint it\n", "lead: 8/28 Lead talk to the vendor about racks | ops: 28 August: ops order a lamp | writer: 2026-03-02 Writer to paint it"},
		{"loose verbs", "## Action items\n\n- Lead get the racks\n", "lead: Lead get the racks"},
		{"issues too", "## Open action items / Issues review\n\n- Paint the door\n\n## Issues review\n\n- It is late\n- The door is red\n", ": Paint the door"},
		{"nobody answered", "## Action items\n\n- Lead to paint it\n\n## Roof\n\n- Lead asked if anyone had a ladder. No volunteers.\n- A ladder for the roof, no volunteers.\n", "lead: Lead to paint it | ?: A ladder for the roof, no volunteers."},
	})
}
