package minutes

import "testing"

// Below the name of a list of work a heading or a line with one name is enough, and the word for
// everybody stands there as a name does. In talk it is the title of what was said.
func TestNamesAboveWork(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"headings", "## Resulting actions\n\n### Lead\n\n- Paint the wall\n\n### Everyone\n\n- Read the plan\n", "lead: Paint the wall | all: Read the plan"},
		{"one heading", "## To do\n\n### Lead\n\n- Paint the wall\n", "lead: Paint the wall"},
		{"bold lines", "## Action items\n\n**Lead**\n\n- Paint the wall\n\n**Everybody**\n\n- Read the plan\n\n**Ops**\n\n- Order it\n", "lead: Paint the wall | all: Read the plan | ops: Order it"},
		{"with a company that does something elsewhere", "RackCo will look at it. RackCo told ops.\n\n## Action items\n\n**Lead (RackCo)**\n- Paint the wall\n- Sweep\n\n**Ops (RackCo)**\n- Order it\n", "lead: Paint the wall | lead: Sweep | ops: Order it"},
		{"labels", "## Action items\n\nLead:\n\n- Paint the wall\n\nAll:\n\n- Read the plan\n", "lead: Paint the wall | all: Read the plan"},
		{"topics", "## Action items\n\n### Lead\n\n- Paint the wall\n\n### Roof\n\n- Mend it\n\n### Cellar\n\n- Dry it\n", ": Paint the wall | : Mend it | : Dry it"},
		{"talk", "## Lead\n\n- The wall is red\n\n## All\n\n- We spoke of the wall\n", ""},
	})
}

// By when it is to be done may stand in front of who does it, in other words than a day.
func TestWhoBehindWhen(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"brackets", "## Action items\n\n- before 15 May (all) read the plan\n- by Friday (lead, ops) send the letter\n- this week (ops) paint it\n- Tomorrow [lead] order it\n", "all: before 15 May (all) read the plan | lead ops: by Friday (lead, ops) send the letter | ops: this week (ops) paint it | lead: Tomorrow [lead] order it"},
		{"in front", "## Action items\n\n- By Friday, lead to send the letter\n- Friday: ops to paint it\n- On Monday the vendor comes\n", "lead: By Friday, lead to send the letter | ops: Friday: ops to paint it | : On Monday the vendor comes"},
		{"talk", "## Topic\n\n- On Friday lead told of the roof\n", ""},
	})
}

// A heading may say beside a name what its bearer sees to, where their report stands below it.
func TestHeadingsOfPeopleAndParts(t *testing.T) {
	for _, head := range []string{"### Lead – docs", "### Lead, docs", "### Docs | lead", "### Lead / docs", "### 1. Lead – docs", "### 🚲 Lead – docs", "### Lead's week"} {
		checkTasks(t, []bodyCase{{head, head + "\n\nDone\n- the first draft\n\nNext\n- a second one\n\nStuck\n- nothing\n", "lead: the first draft | lead: a second one"}})
	}
	checkTasks(t, []bodyCase{{"a topic", "### Lead – docs\n\n- Status: green\n- A second draft\n- Rain\n", ""}})
}

// Where all work has boxes, a list without any is talk, whomever it names.
func TestListsBesideBoxes(t *testing.T) {
	checkTasks(t, []bodyCase{{"boxes", "## Debate\n\n- Proposition: lead, ops\n- It was late\n\n## Dinner\n\n- [ ] pay for it (ops)\n- [ ] ask all (lead)\n- [x] invite them (writer)\n", "ops: pay for it | lead: ask all | writer: invite them"}})
}
