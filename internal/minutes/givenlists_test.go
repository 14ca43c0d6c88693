package minutes

import "testing"

func TestGivenLists(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"boxes", "## Topics\n\n- The hall is wet\n\n**AI - lead to find out**\n- [ ] which form?\n- [ ] last day for the order\n\nOps - the vendor is new\n", "lead: which form? | lead: last day for the order"},
		{"boxes once something is done", "## Action items\n\n- @lead, once slate 2.9 is here:\n  - [ ] sell the old one\n  - [ ] write to the vendor\n- **Ops, by Friday:**\n  - order a lock\n- Roof, once it is dry:\n  - [ ] paint it\n", "lead: sell the old one | lead: write to the vendor | ops: order a lock | : paint it"},
		{"boxes behind a blank line", "## Topics\n\n**AI @ops to organise:**\n\n- [ ] a list of people\n- [ ] a room\n", "ops: a list of people | ops: a room"},
		{"bullets", "## Topics\n\nIt is wet.\nAction: lead to order:\n\n- red paint\n- chairs\n", "lead: red paint | lead: chairs"},
		{"nested", "## Topics\n\n- The hall is wet\n- Action: lead to look into the following:\n  - red paint\n  - chairs (ops)\n", "lead: red paint | ops: chairs"},
		{"what is listed next", "## Topics\n\n**AI: lead to investigate**\n\n- the hall is wet\n- the vendor is new\n", "lead: **lead to investigate**"},
		{"boxes of others", "## Topics\n\n**AI: lead to update the plan**\n\n- [ ] the hall is wet\n- [ ] the vendor is new\n", "lead: **lead to update the plan** | : the hall is wet | : the vendor is new"},
		{"details", "## Topics\n\n- The hall is wet\n- Action: lead to ask the vendor:\n  - what of the paint?\n  - how many chairs?\n", "lead: lead to ask the vendor:"},
	})
}

// Below whose tasks they are, the bullets are that: what stands below them is no topic's, but
// their details.
func TestTasksOfSomebody(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"with what they are about", "## Agenda\n\n- Tasks for Lead (the hall, the fair)\n  - read the guide and change it\n  - a plan of some sort\n    - Plans of others:\n      - the one of the school\n    - order the paper\n- The hall is wet\n  - it was fun\n",
			"lead: read the guide and change it | lead: a plan of some sort | lead: order the paper"},
		{"with an apostrophe", "## Agenda\n\n- To-do's for ops:\n  - a plan\n- Lead's tasks (the hall)\n  - a list\n", "ops: a plan | lead: a list"},
		{"topics of theirs", "## Agenda\n\n- Tasks for lead\n  - The hall:\n    - measure it\n    - red paint\n- The weather\n", "lead: measure it | lead: red paint"},
		{"whom they come from", "## Agenda\n\n- Tasks from lead (the hall)\n  - a plan\n", ": a plan"},
	})
}
