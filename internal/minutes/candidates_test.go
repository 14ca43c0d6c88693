package minutes

import "testing"

const someTalk = "## Topic\n\n- Is it late?\n- The guide is old.\n- The wiki is new.\n- It is not late.\n- It is red.\n- It was blue.\n- The rack is old.\n\n"

func TestWhatIsToldOfPeople(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"an office", someTalk + "- Choice of a chairperson\n  - Lead volunteered.\n  - It was a long talk.\n", ""},
		{"work", someTalk + "- Paint for the roof\n  - Lead volunteered.\n", "lead: Lead volunteered."},
		{"an election", someTalk + "## Election of the board\n\n- Lead volunteered.\n- Ops offered to serve again\n- Writer offered to count the votes\n", "writer: Writer offered to count the votes"},
		{"who is to be asked", someTalk + "- The roof is old. People we want to ask (later):\n  - Ops: tiler; will talk at the fair\n  - lead: knows the house\n- Writer will ask the vendor\n", "writer: Writer will ask the vendor"},
		{"who works", someTalk + "- People on the roof:\n  - Ops: will bring tiles\n", "ops: Ops: will bring tiles"},
	})
}

// What people may choose from, and whom they may ask, is no work, whatever stands above it; nor
// are the addresses of people.
func TestWhatThereIsToChooseFrom(t *testing.T) {
	var cases []bodyCase
	for _, title := range []string{"Suggested reviewers:", "**Possible speakers**", "Options:", "Alternatives:", "Reading:", "Invited guests:"} {
		cases = append(cases, bodyCase{title, "## Next steps\n\n- Lead to paint it\n\n" + title + "\n\n- Sky Runner (Orbit)\n- Old Hand, Harbour\n", "lead: Lead to paint it"})
	}
	for _, title := range []string{"Suggested changes:", "Proposed actions:", "Possible next steps:"} {
		cases = append(cases, bodyCase{title, "## Next steps\n\n" + title + "\n\n- Paint the gate\n- Old Hand, Harbour\n", ": Paint the gate | : Old Hand, Harbour"})
	}
	for _, address := range []string{"Sky Runner (Orbit, Harbour): sky@orbit.example", "Sky Runner <sky@orbit.example>", "Sky van der Runner, Orbit, sky@orbit.example", "[Sky Runner](mailto:sky@orbit.example)"} {
		cases = append(cases, bodyCase{address, "## Next steps\n\n- " + address + "\n- Paint it\n", ": Paint it"})
	}
	for _, order := range []string{"Email Sky Runner: sky@orbit.example", "Mail Sky Runner: sky@orbit.example", "Sign up at hall@orbit.example"} {
		cases = append(cases, bodyCase{order, "## Next steps\n\n- " + order + "\n", ": " + order})
	}
	checkTasks(t, append(cases,
		bodyCase{"events", "## Upcoming events\n\n- The gate and its lamps (lead)\n- Fair\n- Ops will book the hall\n", "ops: Ops will book the hall"}))
}

// Below a sentence that says that people told what they think, a name says whose thought it is.
func TestWhatPeopleWereAskedToSay(t *testing.T) {
	const said = "- Lead: paint the roof\n- Ops\n  - painting it is hard work\n  - need to see the tiles\n- Writer will order tiles\n"
	var cases []bodyCase
	for _, title := range []string{"It was late. Then each of us was asked to comment on the roof.", "Everybody shared their thoughts:", "Comments on the roof:", "Feedback from members:"} {
		cases = append(cases, bodyCase{title, "## Roof\n\n" + title + "\n\n" + said + "\nThe wall.\n\n- Lead: paint the wall\n- Ops: measure it\n", "writer: Writer will order tiles | lead: paint the wall | ops: measure it"})
	}
	for _, title := range []string{"The work was shared out:", "Each of us was asked to do a part:"} {
		cases = append(cases, bodyCase{title, "## Roof\n\n" + title + "\n\n- Lead: paint the wall\n- Ops: measure it\n", "lead: paint the wall | ops: measure it"})
	}
	checkTasks(t, cases)
}

func TestWhoSeeksHelp(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"in front of a colon", "## Next steps\n\n- Ops: tracking the tiles (help wanted!)\n- Lead to fix it\n", "ops: Ops: tracking the tiles | lead: Lead to fix it"},
		{"in front of a link", "## Next steps\n\n- Ops https://example.org/issues/1 (help wanted!)\n- Lead to fix it\n", "ops: Ops https://example.org/issues/1 | lead: Lead to fix it"},
		{"in talk", someTalk + "- Ops: tracking the tiles (help wanted)\n", "ops: Ops: tracking the tiles"},
		{"nobody", "## Next steps\n\n- Track the tiles (help wanted!)\n- Lead to fix it\n", "?: Track the tiles | lead: Lead to fix it"},
	})
}

func TestNoWorkAmongWork(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"topics below what was left", "- Follow-up on AIs from last week\n  - Roof\n    - The tiles are late, writer will look into it.\n    - Need to paint the door\n    - Gutter, ops going to take a pass through it\n  - Other items completed.\n",
			"writer: The tiles are late, writer will look into it. | : Need to paint the door | ops: Gutter, ops going to take a pass through it"},
		{"an empty list", "- Next steps\n  - New goals:\n  - Lead to paint the door\n", "lead: Lead to paint the door"},
		{"a call for", someTalk + "- Call for more entries on the list\n- Lead to show it by Friday\n", "lead: Lead to show it by Friday"},
		{"no promise", someTalk + "- Will try to shorten it soon\n- Will ask the vendor\n", ": Will ask the vendor"},
		{"said to the others", "## What are people working on?\n\n- Ops\n  - You can follow the roof on the site.\n  - Just wanted to let lead know: it is late\n  - fixed the gutter\n- Lead\n  - painted the door\n", "ops: fixed the gutter | lead: painted the door"},
		{"at work on it", someTalk + "- Writer also is working on switching to the new door: it is green\n", "writer: Writer also is working on switching to the new door: it is green"},
		{"signs in front of names", "## Checklist from last time\n\n- ✅ Lead: new gutter\n- ❌ Ops: list of tiles from the shop\n- ✅ Writer: yes\n- ✅ The roof: it is red\n", "lead: new gutter | ops: list of tiles from the shop"},
		{"headings with an assignee", "## Topics\n\n### 5. New gutter\n\nAssignee: lead / ops\n\n- It is red.\n\n### 6. Old door\n\n**Assigned to:** nobody\n\n### Roof\n\nAssignee: it is red\n", "lead ops: New gutter | ?: Old door"},
		{"quoted below bullets", "- Roof\n\n  - > AI Lead: order it\n    > by Friday\n\n  - > It is red.\n", "lead: order it\nby Friday"},
		{"put off by the meeting", "## Actions\n\n- Tabled: the roof of the east wing.\n- Lead: ask for a price\n", "lead: ask for a price"},
		{"boxes with names", someTalk + "Committers there:\n\n- [ ] Lead de la Roof\n- [ ] ops\n", ""},
	})
}

func TestTitlesThatAreGroups(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"told of", someTalk + "**Roof**\n\n- It is red.\n\n**Ops**\n\n- Ops is a team of two.\n- The ops meet on Fridays.\n- They are new.\n", ""},
		{"their report", someTalk + "**Ops**\n\n- painted the roof\n- Ops is late.\n", "ops: painted the roof | ops: Ops is late."},
		{"another name of theirs in brackets", someTalk + "- The wall stands beside that of Lead (lead)\n- The wall is to be painted (lead)\n", "lead: The wall is to be painted"},
		{"what somebody will look at", someTalk + "- Ops will focus on the roof this year.\n- Ops will paint it.\n", "ops: Ops will focus on the roof this year. | ops: Ops will paint it."},
	})
}

func TestWhoseWorkAndWhen(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"work for somebody", someTalk + "- Work for ops before the next meeting.\n  - Paint for the roof\n  - Especially for its north side\n  - New gutter\n", "ops: Paint for the roof | ops: New gutter"},
		{"a task of somebody", someTalk + "- Task (Writer):\n  - Ask the tilers\n", "writer: Ask the tilers"},
		{"a list of one item", someTalk + "- **Point:** Lead paints roofs.\n- **Action items or follow-ups:** Paint the roof\n\n**Next steps:** Lead to DM ops\n\n**Previous action items:** It is late\n\n**Action items of the board:** These were read out\n", ": Paint the roof | lead: Lead to DM ops"},
		{"months", "## Topic\n\n- Is it late?\n\n## Tasks from the meeting of 16th Dec 2025\n\n- Roof\n", ": Roof"},
		{"remarks beside a state", "## Tasks\n\n- [Open - Ops to confirm] Lead/ops: the roof or the door?\n- [Open - ops] the wall\n", "lead ops: the roof or the door? | ops: the wall"},
		{"with somebody unknown", someTalk + "- **Roof:** Lead and her neighbour will paint it\n- Lead and ops are late\n", "lead: **Roof:** Lead and her neighbour will paint it"},
		{"who writes", someTalk + "To tell all of you, I, Lead, will be updating the list. Also, I will draft a letter to the vendor.\n", "lead: To tell all of you, I, Lead, will be updating the list. | lead: Also, I will draft a letter to the vendor."},
		{"plans", someTalk + "- lead: I'm planning on writing to them\n- ops: I'm working on a list, and plan to send it soon.\n- writer: they plan to send it\n", "lead: lead: I'm planning on writing to them | ops: ops: I'm working on a list, and plan to send it soon."},
		{"groups", someTalk + "- The developers will send drafts to the list\n- The developers will be happy\n", ": The developers will send drafts to the list"},
		{"already", someTalk + "- It is too soon for the roof, ops will already ask the tilers\n", "ops: It is too soon for the roof, ops will already ask the tilers"},
	})
}

func TestTopicsInFrontOfNames(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"what people do", someTalk + "Coordination and Oversight: Lead will be talking to ops, and to all of our writers.\n", "lead: Coordination and Oversight: Lead will be talking to ops, and to all of our writers."},
		{"a next step", someTalk + "- ops: next step is clean up the guide\n- ops: next step is test automation\n", ": ops: next step is clean up the guide"},
		{"somebody unknown", someTalk + "Jane and Joe: Lead will be asking us.\n", ""},
		{"and a name", someTalk + "- Talk of the roof and lead to fix it\n- Time for the board and lead to fix it\n", "lead: Talk of the roof and lead to fix it"},
		{"notes below attendance", "# Attendance of the fair\n\n- People there: Lead\n- We will meet others.\n- It is too soon for this year's fair, Ops will ask them.\n", "ops: It is too soon for this year's fair, Ops will ask them."},
	})
}
