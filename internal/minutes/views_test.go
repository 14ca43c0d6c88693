package minutes

import "testing"

func TestWhatPeopleThinkIsNoReport(t *testing.T) {
	const views = "#### Lead\n\n- A roof that keeps its colour\n- Write down what is red\n\n#### Ops\n\n- Being able to paint in May\n- Enable rain\n"
	checkTasks(t, []bodyCase{
		{"in own words", "### Round: our aims, in everyone's own words\n\n" + views, ""},
		{"answers", "### Summary of responses\n\nLead:\n\n- Create a place to paint\n- Keep the wall\n\nOps:\n\n- Paint the door\n", ""},
		{"reports", "### Updates\n\n" + views, "lead: A roof that keeps its colour | lead: Write down what is red | ops: Being able to paint in May | ops: Enable rain"},
		{"reports behind", "### Views on the roof\n\n" + views + "\n### Updates\n\n#### Writer\n\n- Painted the wall\n\n#### Lead\n\n- Mended a lamp\n", "writer: Painted the wall | lead: Mended a lamp"},
	})
}

func TestListsOfResults(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"things", "## Deliverables\n\n- **Picture of the roof** — a first copy, in progress\n- Four more are talked about: lamps, wall, door, and wiki\n\n## Actions\n\n- lead: paint the door\n", "lead: paint the door"},
		{"owners", "## Deliverables\n\n- Map of the roof (lead)\n- A list of lamps\n", "lead: Map of the roof | : A list of lamps"},
		{"orders", "## Deliverables\n\n- Write a guide to the roof\n- A list of lamps\n", ": Write a guide to the roof | : A list of lamps"},
		{"tasks and more", "## Tasks and deliverables\n\n- A map of the roof\n- A list of lamps\n", ": A map of the roof | : A list of lamps"},
	})
}

func TestMembersInTheColumnOfOwners(t *testing.T) {
	const head = "## Actions\n\n| Owner | Action | Due |\n|---|---|---|\n"
	checkTasks(t, []bodyCase{
		{"members", head + "| Press desk (Lead, Ops) and Writer | Paint the door | 12 March |\n", "lead ops writer: Paint the door"},
		{"contact", head + "| Vendor (Lead) | Paint the door | 12 March |\n", ": Paint the door"},
		{"name before", head + "| Lead and the desk (Ops, Writer) | Paint the door | 12 March |\n", "lead: Paint the door"},
	})
}

func TestLinkedTitlesThatAreOrders(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"orders", "## Actions\n\n- [Continue the map](https://example.org/1)\n  - Lead: paint it red. It is green now.\n- [Create a list of lamps](https://example.org/2)\n", ": [Continue the map](https://example.org/1) | : [Create a list of lamps](https://example.org/2)"},
	})
}

func TestNamesBeforeTopicsOfAnAgenda(t *testing.T) {
	const first = "## Welcome\n\n- Is it late?\n\n"
	const agenda = first + "## Agenda\n\n- Lead: news of the roof\n- Ops: a new wall\n- Writer: guide in French\n- Ops: the lamps\n- Lead: Design reviews for lamps\n"
	checkTasks(t, []bodyCase{
		{"topics", agenda, ""},
		{"elsewhere", agenda + "\n## Notes\n\n- Lead: order a lamp\n", "lead: Lead: order a lamp"},
		{"promise", agenda + "- Ops: old racks\n- Lead: the cellar\n- Ops: colours\n- Lead: the wiki\n- Writer: lead will order it\n", "lead: Writer: lead will order it"},
		{"orders", first + "## Agenda\n\n- Lead: order a lamp\n- Ops: paint the wall\n- Writer: the guide\n", "lead: Lead: order a lamp | ops: Ops: paint the wall"},
	})
}

func TestMarksOfProgrammersBehindAHead(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"behind a head", "## Topics\n\n- The roof\n  - Notes: TODO(ops): paint it, not only the wall\n- Is it late?\n- They write TODO(ops) there\n", "ops: Notes: TODO(ops): paint it, not only the wall"},
		{"of somebody else", "## Topics\n\n- Lead\n  - Notes: TODO(ops): paint it\n- Is it late?\n", "ops: Notes: TODO(ops): paint it"},
	})
}
