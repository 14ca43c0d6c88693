package minutes

import "testing"

func TestGivenLists(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"boxes", "## Topics\n\n- The hall is wet\n\n**AI - lead to find out**\n- [ ] which form?\n- [ ] last day for the order\n\nOps - the vendor is new\n", "lead: which form? | lead: last day for the order"},
		{"boxes behind a blank line", "## Topics\n\n**AI @ops to organise:**\n\n- [ ] a list of people\n- [ ] a room\n", "ops: a list of people | ops: a room"},
		{"bullets", "## Topics\n\nIt is wet.\nAction: lead to order:\n\n- red paint\n- chairs\n", "lead: red paint | lead: chairs"},
		{"nested", "## Topics\n\n- The hall is wet\n- Action: lead to look into the following:\n  - red paint\n  - chairs (ops)\n", "lead: red paint | ops: chairs"},
		{"what is listed next", "## Topics\n\n**AI: lead to investigate**\n\n- the hall is wet\n- the vendor is new\n", "lead: **lead to investigate**"},
		{"boxes of others", "## Topics\n\n**AI: lead to update the plan**\n\n- [ ] the hall is wet\n- [ ] the vendor is new\n", "lead: **lead to update the plan** | : the hall is wet | : the vendor is new"},
		{"details", "## Topics\n\n- The hall is wet\n- Action: lead to ask the vendor:\n  - what of the paint?\n  - how many chairs?\n", "lead: lead to ask the vendor:"},
	})
}
