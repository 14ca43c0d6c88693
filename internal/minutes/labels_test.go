package minutes

import "testing"

func TestLabels(t *testing.T) {
	for line, want := range map[string]ListKind{
		"What did you achieve?": Last,
		"Achieved this week":    Last,
		"Work done":             Last,
		"What would you like to work on next week?":                  This,
		"What are you going to do next week?":                        This,
		"Work planned for May":                                       This,
		"Next week's goals":                                          This,
		"What needs to be done next?":                                Flat,
		"What do we want to achieve with the fair?":                  "",
		"What we want to achieve":                                    "",
		"What are we going to do about the roof?":                    "",
		"What did you struggle with?":                                "",
		"The following tasks will be done this week:":                Flat,
		"Work that has been done":                                    "",
		"These things must be done before the fair":                  Flat,
		"Things will be done by the vendor":                          "",
		"Next week's agenda":                                         "",
		"(5 min, lead)":                                              "",
		"[ ] Revisit action items":                                   "",
		"Action by":                                                  "",
		"Action completed":                                           "",
		"== Action items ==":                                         Flat,
		"What was left from 12 May":                                  Last,
		"What was left":                                              "",
		"What next?":                                                 Flat,
		"To-do takeaways for the board":                              Flat,
		"Action items of the board and of everybody it has asked to": "",
		"Action items were read out":                                 "",
		"Action ongoing":                                             "",
		"Actions are late":                                           "",
		"Actions and decisions":                                      "",
		"Assigning action items":                                     "",
		"Background tasks":                                           "",
		"Before the break":                                           "",
		"Build actions":                                              "",
		"Create action items":                                        "",
		"Discuss action items from the call":                         "",
		"For action":                                                 "",
		"Homework club":                                              "",
		"No action items":                                            "",
		"Notes and action items":                                     "",
		"Plan":                                                       "",
		"Recap last meeting and actions":                             "",
		"Review new deliverables":                                    "",
		"Task day":                                                   "",
		"Task group":                                                 "",
		"Tasks are late":                                             "",
		"The next step for the board is the roof":                    "",
		"The queue (5 min, lead)":                                    "",
		"Things":                                                     "",
		"Updates and action items":                                   "",
		"We reviewed action items":                                   "",
		"We updated the action items":                                "",
		"What is to be done about the roof":                          "",
		"What to do":                                                 "",
		"Who":                                                        "",
		"Work on tasks of the to-do list":                            "",
		"## Action Items To Be Completed Before Next Meeting":        Flat,
		"## Action plan":                                             Flat,
		"## Assign task(s) -":                                        Flat,
		"**Board Action Points:**":                                   Flat,
		"**Homework**":                                               Flat,
		"Action items (5 min, lead)":                                 Flat,
		"Action items include:":                                      Flat,
		"**Next steps** would be to":                                 Flat,
		"Weekly commitment:":                                         Flat,
		"Action items (AIs)":                                         Flat,
		"Action items / next steps":                                  Flat,
		"ACTION LOG":                                                 Flat,
		"Actionables":                                                Flat,
		"Actions required":                                           Flat,
		"Actions this week":                                          Flat,
		"Before the next meeting":                                    Flat,
		"Deliverables":                                               Flat,
		"Follow-up items":                                            Flat,
		"Key action items & owners":                                  Flat,
		"Key takeaways and action items":                             Flat,
		"March action items":                                         Flat,
		"Next steps & actions":                                       Flat,
		"Follow up from February":                                    Flat,
		"Actions, as on the slide:":                                  Flat,
		"Next steps for the roof":                                    Flat,
		"Outstanding to-dos of the board":                            Flat,
		"Post-meeting actions":                                       Flat,
		"Task assignments for next week":                             Flat,
		"Tasks to complete before the call":                          Flat,
		"Things to do":                                               Flat,
		"To-dos for the new servers":                                 Flat,
		"TODO before release":                                        Flat,
		"Upcoming tasks":                                             Flat,
		"Website to-do list":                                         Flat,
		"What's next?":                                               Flat,
		"Who does what":                                              Flat,
		"Who will do what by when?":                                  Flat,
		"Work to be done:":                                           Flat,
		"Action item updates":                                        Last,
		"Carried forward from the spring meeting":                    Last,
		"Completed tasks":                                            Last,
		"Updated and completed actions carried over.":                Last,
		"Last month's action items":                                  Last,
		"Progress on last month's action items":                      Last,
		"Review of last week’s actions":                              Last,
		"Review of the action log":                                   Last,
		"Review previous meeting's action items (5m, lead)":          Last,
		"Status of action items from March":                          Last,
		"Review of actions from Sept 14":                             Last,
		"Tasks completed":                                            Last,
		"Decisions (final)":                                          Resolved,
		"Outstanding from earlier calls":                             Last,
		"Actions that we haven’t completed from last time:":          Last,
		"Actions not completed":                                      Last,
		"Uncompleted actions from last meeting":                      Last,
		"Actions which are still open":                               Last,
		"Tasks left over from last time":                             Last,
		"So, until we talk again:":                                   This,
		"What we didn't get to":                                      Last,
		"Actions that were completed":                                "",
		"What is left":                                               "",
		"Plan until next meeting":                                    Flat,
		"Next steps (all)":                                           This,
		"Action items (carried over from 9/4)":                       Last,
		"[carried over] Tasks":                                       Last,
		"Roof (carried over from May)":                               "",
		"[lead, carried over from 9/4] Annual report":                "",
		"What we said about the next workshop:":                      Note,
		"What people thought of it":                                  Note,
		"Things that were raised at the fair":                        Note,
		"What we said we would do":                                   Last,
	} {
		if kind, ok := label(line); kind != want || ok != (want != "") {
			t.Errorf("%s: %q %v, want %q", line, kind, ok, want)
		}
	}
}

func TestWhoseLists(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"whose", "## Topic\n\n- Is it late?\n\n## Lead's action items\n\n- the rack\n\n## Action items: Ops\n\n- the roof (writer)\n- the wall\n\n## To-dos for Writer\n\n- the guide\n\n## Action items from lead\n\n- the door\n\n## Actions: roof\n\n- it is red\n",
			"lead: the rack | writer: the roof | ops: the wall | writer: the guide | : the door"},
		{"ended", "6/8 Action items\n\n- the rack\n\n6/7 Call agenda\n\n- the roof\n- is it late?\n", ": the rack"},
		{"what they need to do", "## Plan\n\nThe ops need to:\n\n- buy a lamp\n\nLead has to:\n\n- hang it\n", "ops: buy a lamp | lead: hang it"},
		{"to do", "## Actionables\n\n- Lead to:\n  - buy a lamp\n- Ops to:\n  *\n- All to:\n  - meet again\n", "lead: buy a lamp | all: meet again"},
		{"line", "Lead's tasks:\n- the rack\n\nActions - ops\n\n- the roof\n", "lead: the rack | ops: the roof"},
	})
}

// A line that only says whose action it is belongs to what stands before it.
func TestWhoseLine(t *testing.T) {
	for _, c := range []struct{ name, body, want string }{
		{"below its words", "## Roof\n\nWrite down how it stands.\nAction: ops\n", "Write down how it stands.\nAction: ops|ops"},
		{"alone", "## Roof\n\nAction: ops\n", "Action: ops|ops"},
		{"below its paragraph", "## Roof\n\nWrite it down.\n\nAction: ops\n", "Write it down.\nAction: ops|ops"},
		{"with words", "## Roof\n\nIt stands.\nAction: ops to write it down\n", "Action: ops to write it down|ops"},
		{"of the list", "## Action item review\n\n- Lead and ops reviewed the action items\n", ""},
	} {
		if _, got := tasksOf(t, c.body); got != c.want {
			t.Errorf("%s: %q", c.name, got)
		}
	}
}

func TestMoreNamesOfLists(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"for whom", "#### Initial tasks for teams\n\n- Look over the templates\n- This will be one of the first changes\n- Review the old ones\n- Add tests\n", ": Look over the templates | : Review the old ones | : Add tests"},
		{"week", "Goals for the week:\n\n- Land it so that we can start!\n- Labels by release\n", ": Land it so that we can start! | : Labels by release"},
		{"wrap-up", "## Action item wrap-up\n\n- Order slates\n\n## Wrap-up of the action items\n\n- Order lamps\n\n## Wrap-up\n\n- It was late\n", ": Order slates | : Order lamps"},
	})
}

func TestDayInTheAddressOfALabel(t *testing.T) {
	body := "# Call 2026-03-09\n\n### [Previous action items](https://example.org/2026-03-02.md#actions)\n\n- Move the servers\n"
	meetings, problems := read(body, Front{Title: "Log"})
	if got, want := ids(meetings), "2026-03-09=2026-03-09=Call"; got != want || len(problems) > 0 {
		t.Errorf("%s, want %s; %v", got, want, problems)
	}
	if got := meetings[0].Areas[0].Lists[0]; got.Kind != Last || got.Items[0].Kind != Task {
		t.Errorf("%+v", got)
	}
}

// The heading of a group among those of topics, and the agenda at the head.
func TestWhatHeadingsAreAbout(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"group among topics", "## Round table\n\n### Roof\n\n- It is red\n\n### Ops\n\n- Open day on Friday\n- The move took 2 days\n\n### Doors\n\n- Two are open\n", ""},
		{"people", "## Round table\n\n### Lead\n\n- The open day on Friday\n\n### Ops\n\n- The move\n\n### Doors\n\n- Two are open\n", "lead: The open day on Friday | ops: The move"},
		{"agenda", "Attendees: lead, ops\n\n**Agenda**\n\n1. The roof (lead)\n2. The door (ops)\n3. AOB\n\n**Actions**\n\n- Buy tiles (lead)\n", "lead: Buy tiles"},
		{"agenda", "Attendees: lead, ops\n\nAgenda\n\n- The roof (lead)\n- The door (ops)\n\n**Actions**\n\n- Buy tiles (lead)\n", "lead: Buy tiles"},
	})
}

// A name above the labels of a report, or with the day behind it, says whose it is.
func TestReportsBelowNames(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"labels below a name", "## Updates\n\n**Lead**\n\nLast week:\n\n- sent it\n\nThis week:\n\n- finish it\n\nops:\n\nDone:\n\n- the lamp\n", "lead: sent it | lead: finish it | ops: the lamp"},
		{"a day behind it", "## Updates\n\n**Lead**: last updated 2026-03-09\n\nLast week:\n- sent it\n\nHelp with:\n- the mast\n\nops: 2026-03-02\n\nThis week:\n- finish it\n", "lead: sent it | ops: finish it"},
		{"lines below a heading", "## Lead\n\nYesterday: sent it\nToday: finish it\nBlockers: none\n\n## Ops\n\nDone: the lamp\n", "lead: sent it | lead: finish it | ops: the lamp"},
		{"nothing to report", "## Updates\n\n**Lead**: 2026-03-09\n\nLast week:\n- n/a (was away)\n- what you did last week\n\nThis week:\n- finish it\n", "lead: finish it"},
		{"no name", "## Updates\n\n**Storage**: 2026-03-09\n\nLast week:\n- sent it\n", ": sent it"},
	})
}

func TestWithoutOwnersYet(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"in front, and why in brackets", "## Actions\n\n- Nobody yet - find a lamp\n- hang it (unassigned, volunteers welcome)\n- lift it: owner wanted, it is heavy\n- lead: paint it\n", "?: Nobody yet - find a lamp | ?: hang it | ?: lift it: owner wanted, it is heavy | lead: paint it"},
		{"crossed out, with what became of it", "## Actions\n\n- ~~2018-03-05 Lead to send the key.~~ Sent on 12 March.\n- ~~ops: sell the mast~~ sold already\n", "lead: 2018-03-05 Lead to send the key. | ops: sell the mast"},
		{"told behind a handle, in talk", "## Notes\n\n- @lead: tested the first one twice\n- @lead: test the second one\n", "lead: test the second one"},
	})
}

// In brackets, beside a name, may stand how far it is or in which issue: such a name is no
// remark on who said it, in talk as well.
func TestNamesBesideStatesAndIssues(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"in talk", "## Topic\n\n- Mend the mast (Lead, already done).\n- Mend the pump (Ops, not needed any more).\n- More light with the help of all (Ops, [#7]).\n- The mast, as said (Ops, #12)\n\n[#7]: https://example.org/7\n", "lead: Mend the mast. | ops: Mend the pump. | ops: More light with the help of all. | ops: The mast, as said"},
		{"a table of details", "Actions:\n\n| No. | Sec. | Detail | Resp. |\n|---|---|---|---|\n| 2.1 | 3 | Mend the mast | lead |\n| 2.2 | 4 | Hang the lamp | ops |\n", "lead: Mend the mast | ops: Hang the lamp"},
		{"a table of something else", "## Parts\n\n| No. | Detail |\n|---|---|\n| 1 | The mast |\n", ""},
	})
}

func TestLabelsOfTeams(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"points that are discussed end a list of work", "Goals for next week (all)\n\n- lead to paint it\n\nDiscussion points:\n\n- paint the wall\n- the roof\n\nNext steps:\n\n- order lamps\n", "lead: lead to paint it | : order lamps"},
		{"what comes later", "## Key takeaways/Future actions\n\n- order lamps\n", ": order lamps"},
		{"given", "## Tasks given\n\n- order lamps\n", ": order lamps"},
		{"divided", "## Work division\n\n- Roof - lead\n- Wall (ops)\n", "lead: Roof | ops: Wall"},
		{"a title above who does it", "## Action items\n\n- Plan material for the discussion\n  - lead\n- Order lamps\n  - ops\n", "lead: Plan material for the discussion | ops: Order lamps"},
		{"divided in talk", "## Work division\n\n- The work is divided by ops\n- It is late\n", ""},
		{"assigned parts", "## Assigned levels\n\n- Lead: lake\n- Ops: meadow, park\n", "lead: lake | ops: meadow, park"},
	})
}

// Below a bullet, a paragraph may name the list of work that comes next, of bullets or of
// paragraphs that each say who does what.
func TestListsOfWorkBelowBullets(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"bullets", "## Notes\n\n- Roof\n\n  It is red.\n\n  **Action items:**\n\n  - paint it\n  - Lead: sell it\n\n- Wall\n", ": paint it | lead: sell it"},
		{"paragraphs", "## Notes\n\n- Roof\n\n  _The following tasks will be done this week:_\n\n  _Lead – roof_\n\n  Ops: paint it and sell it\n\n  It was late.\n", "lead: roof | ops: paint it and sell it"},
		{"decisions", "## Notes\n\n- Roof\n\n  **Decisions:**\n\n  - it is red\n", ""},
		{"talk", "## Notes\n\n- Roof\n\n  Notes:\n\n  - lead: it is red\n\n- Wall\n\n  lead: roof\n\n  ops: wall\n", ""},
		{"what they said", "## Notes\n\n- Roof\n\n  Action items:\n\n  Lead: why?\n\n  Ops: I think it is late\n", ""},
	})
}

// In a list of work, orders in paragraphs or lines below a name are that person's.
func TestOrdersBelowNames(t *testing.T) {
	const theirs = "lead: paint the roof | lead: order lamps | ops: send it now"
	checkTasks(t, []bodyCase{
		{"paragraphs", "## Tasks\n\n**Lead**\n\npaint the roof\n\norder lamps\n\nOps:\n\nsend it now\n\nIt is late.\n", theirs},
		{"lines", "## Tasks\n\n**Lead**\npaint the roof\norder lamps\n\nOps\nsend it now\n\nWriter\nis ill\n", theirs},
		{"below bullets", "## Tasks\n\n- **Lead**\n\n  paint the roof\n\n  order lamps\n\n- Ops\n\n  send it now\n", theirs},
		{"talk", "## Notes\n\n**Lead**\n\npaint the roof\n\n**Ops**\nsend it now\n", ""},
		{"of somebody else", "## Tasks\n\nLead\n\nOrder lamps (ops)\n", "ops: Order lamps"},
	})
}
