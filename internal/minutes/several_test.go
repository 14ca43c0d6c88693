package minutes

import "testing"

func TestSeveralNamesInFront(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"links", "## Action items\n\n- [Lead](https://example.org/u/1:2) [Ops](https://example.org/u/3:4) : Measure the roof\n", "lead ops: Measure the roof"},
		{"dashes", "## Notes\n\n**Action - Lead - Ops - Writer**: Measure the roof\n\n**Action - Lead - Ops**: Paint it\n", "lead ops writer: Measure the roof | lead ops: Paint it"},
		{"colons", "## Action items\n\n- Lead: Ops: Order the lamps\n- Lead: Ops: it is too warm in there.\n", "lead ops: Order the lamps | lead: Ops: it is too warm in there."},
		{"remark", "## Tasks\n\n- [ ] [Lead (to begin with)] Measure the roof\n", "lead: Measure the roof"},
		{"in brackets", "## Action items\n\n- Read the plan (all: @lead, @ops, etc)\n- Write to the vendors (ops, etc) (lead)\n", "lead ops: Read the plan | lead: Write to the vendors (ops, etc)"},
	})
}

func TestWhoIsStillMissing(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"needs one", "## Review\n\n- The roof is planned but needs a volunteer to order.\n- If the roof needs a volunteer to order, say so.\n- The vendor needs a new plan to go on.\n", "?: The roof is planned but needs a volunteer to order."},
		{"with", "## Decisions\n\n- DECISION: we will rebuild the shed, with Ops to own the plan.\n", "ops: we will rebuild the shed, with Ops to own the plan."},
		{"should go over", "## Notes\n\n- Ops should go over the list by 3 May.\n- Ops should go home early.\n", "ops: Ops should go over the list by 3 May."},
	})
}

func TestOnlySaid(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"quotes", "## Action item review\n\n- Measure the roof (lead)\n  - Dropped\n  - ops: \"The roof matters but will take weeks of work\"\n", "lead: Measure the roof"},
		{"all done", "## Notes\n\n1. **Review action items**\n   1. All are complete.\n", ""},
		{"a rule", "## Decisions\n\n- Review the limits whenever a machine is added\n- Review the limits of the old machine\n", ": Review the limits of the old machine"},
		{"a question", "## Notes\n\n- Lead asks, if the room is free before May\n- Lead requests, whether the room is free before May\n", ""},
		{"vague", "## Notes\n\n- Talked to a vendor of lamps. Will follow-up.\n- Talked to a vendor of racks. Will follow up with them in May.\n", ": Talked to a vendor of racks. Will follow up with them in May."},
		{"brought up", "## Topics\n\n- Lamps - Nobody likes them. Should we buy others? They would have to be blue (lead)\n- What is left\n\n## Minutes\n\n- The roof is green\n- There were many lamps\n- Ops was late\n", ""},
	})
}

func TestOnlyTopics(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"agenda", "## Agenda\n\n1. What to do with the shed (ops)\n2. Adding lamps. Starting with a red one. (lead)\n\n## Notes\n\n- It was cold\n", ""},
		{"questions", "## Action items\n\n- Lead to paint the door\n- Where to put the lamps\n- Should we have lamps?\n- Is there a lamp already? Probably not\n- See the tables above\n- A suggestion was made to have lamps\n", "lead: Lead to paint the door"},
		{"passed over", "| Topic | Action items | Owner |\n|---|---|---|\n| Roof | Agenda skipped (it is in the plan) | |\n| Door | Paint it | ops |\n", "ops: Paint it"},
		{"for when", "## Next steps\n\n* For this coming week\n  * Paint the door\n* For next week\n  * Order lamps\n", ": Paint the door | : Order lamps"},
	})
}

func TestAnnouncedTalk(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"topics", "## Action items\n\n- Paint the door\n\nThe following concerns were raised by the vendor:\n\n- Too little paint\n- Lead will count the tins\n\n## Actions\n\nThe following was agreed:\n\n- Order lamps\n", ": Paint the door | lead: Lead will count the tins | : Order lamps"},
		{"advice", "**Next steps** would be to\n\n- Paint the door\n\nThe vendor came. She advised:\n\n- Count the tins\n- Lead will order lamps\n", ": Paint the door | lead: Lead will order lamps"},
	})
}

func TestMarksWithin(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"tags", "## Notes\n\n- It is cold\n- #TODO buy lamps\n- A new lamp for the shed #todo\n- Look at the #todo-list\n", ": buy lamps | : A new lamp for the shed #todo"},
		{"for somebody", "## Notes\n\nThe plan is good. **Action for Lead and Ops** to write it down.\n\n- The lamp goes to another room (Action Writer), as it is small\n- The action of the vendor (action group) was late\n", "lead ops: The plan is good. **Action for Lead and Ops** to write it down. | writer: The lamp goes to another room (Action Writer), as it is small"},
		{"let me", "## Notes\n\n- Ops: Let me ask Writer for the plan.\n- Ops: Let me ask whether it is cold.\n", "ops: Ops: Let me ask Writer for the plan."},
	})
}

func TestWhoOfThemActs(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"reports", "## Round table\n\n* **Ops** - Lead is going to check the lamps before 8 June\n* **Writer** - wrote the guide\n", "lead: Lead is going to check the lamps before 8 June | writer: wrote the guide"},
		{"told at once", "## Chat\n\n- Lead: I can outline the plan for those who missed it:\n- Ops: thanks\n- Ops: I can fix the lamp.\n", "ops: Ops: I can fix the lamp."},
	})
}
