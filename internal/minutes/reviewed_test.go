package minutes

import "testing"

func TestHeadingsBelowThatOfActions(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"with what was said of each", "## Previous action items\n\n### Paint the roof (ops)\n\nStill wet.\n\n### Lead must order a new rack\n\nThis was done.\n\n## Topic\n\n### Roof (writer)\n\nIt is red.\n", "ops: Paint the roof | lead: Lead must order a new rack"},
		{"with lists, as groups", "## Action items\n\n### Roof (ops)\n\n- paint it\n- measure it\n\n### Racks\n\n- Lead to order them\n", ": paint it | : measure it | lead: Lead to order them"},
		{"notes below tasks of an earlier meeting", "## Tasks from last meeting\n\n### Roof https://example.org/roof\n\n- Should it be red? Yes\n- Ops will ask the vendor\n\n### Order a new rack\n\n- Prefer that it has a key\n\n## Next steps\n\n- Order a key\n", "ops: Ops will ask the vendor | : Order a key"},
		{"areas of what was to be done", "## Action items from last meeting\n\n### Roof\n\n- paint it\n\n### Racks\n\n- order them\n", ": paint it | : order them"},
	})
}

func TestNothingToSayOfATopic(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"in brackets", "## Officers\n\n- It is late.\n- The guide is old.\n- The wiki is new.\n- It is red.\n- It was blue.\n- Roof (lead) - None.\n- Racks (ops) - See above.\n- Log (writer) - nothing to report\n\n## Action items\n\n- Paint the roof (lead)\n\n## Last week\n\n- Paint the wall (ops)\n", "lead: Paint the roof | ops: Paint the wall"},
	})
}
