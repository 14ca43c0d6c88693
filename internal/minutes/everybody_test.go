package minutes

import "testing"

// A whole group set apart in a list of work is everybody. Talk speaks of groups and does not give
// them work.
func TestEverybodyByTheNameOfAGroup(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"in a list of work", "## Action items\n\n- Team: plan the fair\n- Group: a need to read the lease\n- Buy lamps - Team\n- Buy a rack (whole group)\n- The group to review the rack\n- Entire team: lead, ops\n",
			"all: plan the fair | all: a need to read the lease | all: Buy lamps | all: Buy a rack | : The group to review the rack | lead ops: Entire team: lead, ops"},
		{"what it is to have", "## Action items\n\n- Team to be told of the fair\n- Group should be warm\n- Team lunch (lead)\n", ": Team to be told of the fair | : Group should be warm | lead: Team lunch"},
		{"in talk", "## Topic\n\n- Team: the roof is late\n- The group discussed the fair\n- The team is working on the roof\n- Lamps of the roof (team)\n- Thanks to the group\n", ""},
		{"behind a word for work", "## Topic\n\n- Rain\n- Action: Group to order lamps\n- Action (team): buy a rack\n", ": Group to order lamps | all: buy a rack"},
		{"but for some", "## Action items\n\n- Read the lease (all except ops)\n- Send it in (everyone, except for those from the north)\n- Paint it (everybody but Lead)\n- Order it (all but done)\n", "all: Read the lease | all: Send it in | all: Paint it | : Order it (all but done)"},
		{"in a table", "| Task | Owner |\n|---|---|\n| Buy lamps | Team |\n| Read it | all except ops |\n", "all: Buy lamps | all: Read it"},
	})
}

// In a list of work, and above what they are to do, all of a group are everybody.
func TestEverybodyOfAGroup(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"before a colon", "## Actions\n\n- **All members:** order the racks\n- All team members - paint them\n- Each participant: count them\n- Lead: mend it\n", "all: order the racks | all: paint them | all: count them | lead: mend it"},
		{"things", "## Actions\n\n- All racks: order them\n- Each rack: paint it\n- **All tests:** run them\n", ": All racks: order them | : Each rack: paint it | : **All tests:** run them"},
		{"in talk", "## Roof\n\n- All members: it is red\n", ""},
		{"a line among names", "## Roof\n\n**Everyone**\n- the racks\n\n**Lead**\n- the wall\n\n**Ops**\n- the door\n", "all: the racks | lead: the wall | ops: the door"},
		{"behind names", "## Roof\n\nLead:\n- the wall\n\nOps:\n- the door\n\nEveryone:\n- the racks\n", "lead: the wall | ops: the door | all: the racks"},
		{"a heading among names", "## Roof\n\n### All\n\n- the racks\n\n### Lead\n\n- the wall\n\n### Ops\n\n- the door\n", "all: the racks | lead: the wall | ops: the door"},
		{"among topics", "## Roof\n\n**Everyone**\n- it is red\n\n**Door**\n- it is late\n", ""},
	})
}
