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
