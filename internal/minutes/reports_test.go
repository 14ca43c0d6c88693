package minutes

import (
	"strings"
	"testing"

	"slipway/internal/diag"
)

// workIn lists the work in the body of a meeting as "owners: text", of details
// only those with owners of their own.
func workIn(body string) []string {
	var problems diag.List
	meetings := Parse(Input{File: "f.md", Series: "s", Front: Front{Title: "Log"}, Body: []byte("# Meeting 2026-03-09\n\n" + body + "\n"), BodyLine: 1, People: team()}, &problems)
	var out []string
	var each func(items []*Item, detail bool)
	each = func(items []*Item, detail bool) {
		for _, item := range items {
			if item.Kind == Task && (!detail || len(item.Owners) > 0 || item.Unowned) {
				who := strings.Join(item.EffectiveOwners(), " ")
				if item.Unowned {
					who = "?"
				}
				out = append(out, who+": "+item.Text)
			}
			each(item.Items, item.Kind == Task)
		}
	}
	for _, m := range meetings {
		for _, area := range m.Areas {
			for _, list := range area.Lists {
				each(list.Items, false)
			}
		}
	}
	return out
}

type bodyCase struct{ name, body, want string }

func checkTasks(t *testing.T, cases []bodyCase) {
	t.Helper()
	for _, c := range cases {
		if got := strings.Join(workIn(c.body), " | "); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// What people report that they did and will do is theirs, in whatever way their
// names stand above it. What they discuss is not.
func TestReportsOfPeople(t *testing.T) {
	const states = "- Done: moved the servers\n- Blocked: N / A\n- Next:\n  - test the backups\n"
	checkTasks(t, []bodyCase{
		{"handle", "## Notes\n\n### Week update\n\n@scribe\n - Done:\n - Next:\n\n@lead (away)\n" + states, "lead: moved the servers | lead: test the backups"},
		{"handle, notes", "## Notes\n\n@lead\n\n" + states + "\n## Questions\n\n- Is it late?\n", "lead: moved the servers | lead: test the backups"},
		{"tags", "## Progress reports\n\n- [name=Lead]\n    - moved the servers\n    - testing the backups\n        - of the wiki\n- [name=Ops]\n    - is it late?\n        - not yet\n", "lead: moved the servers | lead: testing the backups"},
		{"topics of a report", "## Updates\n\n- @lead\n  - servers\n    - moved two\n    - moving a third\n  - Backups:\n    - the wiki\n  - fixed the clock\n    - it was late\n", "lead: moved two | lead: moving a third | lead: the wiki | lead: fixed the clock"},
		{"what has to be done with which things", "## Updates\n\n- @lead\n  - We have to find a vendor for:\n    - Tiered roofs\n    - Painted walls\n  - The team needs to agree on:\n    - the roof\n- @ops\n  - moved:\n    - a rack\n  - I have to do the following:\n    - paint the wall\n", "lead: We have to find a vendor for: | lead: The team needs to agree on: | ops: a rack | ops: paint the wall"},
		{"round of departments", "## Round of departments\n\n### Roof - Lead\n\n- slates done\n- rigging this week\n\n### Wall - Ops\n\n- the door\n\n## Reports\n\n### Roof - Lead\n\n- it is red\n\n### Wall - Ops\n\n- it is old\n", "lead: slates done | lead: rigging this week | ops: the door"},
		{"what everyone is at", "# Notes\n\n- Is it late?\n- What everyone's working on:\n  - Lead: the roof; a wall\n  - Ops: still on the door\n", "lead: the roof; a wall | ops: still on the door"},
		{"headings with a remark", "### Team status\n\n#### lead - [currently assigned](https://example.org/?q=1)\n\n##### Actively working on:\n\n* the roof\n\n##### Done since last meeting:\n\n* the wall\n", "lead: the roof | lead: the wall"},
		{"headings with one remark", "#### lead - tasks of the week\n\n- the roof\n\n#### ops - tasks of the week\n\n- the wall\n", "lead: the roof | ops: the wall"},
		{"label with names", "## Topics\n\n- **Roof** (lead/ops)\n  - Is it late?\n  - **Action items** (lead & ops)\n    - measure it\n    - build it\n- todo ask writer\n- todo list of the roof\n", "lead ops: measure it | lead ops: build it | : ask writer"},
		{"teams, lettered", "## Scrum of scrums\n\n1. Roof:\n  a. Lead: slates - more to do\n  b. Ops: wall, and the door\n2. Cellar:\n  a. Lead: drains\n  b) is it late?\n", "lead: slates - more to do | ops: wall, and the door | lead: drains"},
		{"indented too far", "## Action items\n\n- [x] ~~the call~~\n      - [x] ~~move it (lead)~~\n      - [ ] land it (ops)\n- [ ] another\n", ": the call | lead: move it | ops: land it | : another"},
		{"accomplishments", "## Accomplishments of the week\n\n- **Lead & ops** the servers\n- **Writer** ongoing text\n", "lead ops: **Lead & ops** the servers | writer: **Writer** ongoing text"},
		{"times in a recording", "## 12:40 Kudos\n\n12:51 @lead (hosting)\n* ops for the racks\n\n## 20:44 Status Updates\n\n20:45 @lead (hosting)\n* been working on the roof\n\n21:13 Ops\n* moved the racks\n* the wall\n", "lead: been working on the roof | ops: moved the racks | ops: the wall"},
		{"times in a log", "## 9:05 AM Kudos\n\n9:06 AM @lead (hosting)\n* ops for the racks\n\n## [9:10] 2. Status Updates\n\n[9:11] – @lead (hosting)\n* been working on the roof\n\n2026-03-09 9:13 Ops\n* moved the racks\n* the wall\n", "lead: been working on the roof | ops: moved the racks | ops: the wall"},
		{"topics below a status", "## Status of the tasks\n\n**T1 Roof (ops team)**\n\n- 14 of 20 slates are up. The others wait for the vendor.\n- Writer reported a leak.\n- Lead will look at the leak.\n\n**T2 Cellar (lead)**\n\n- The pump was shown; Ops finds it loud.\n", "lead: Lead will look at the leak."},
		{"topics of work below a status", "## Status of the tasks\n\n**Roof**\n\n- painted the slates\n- the gutter\n", ": painted the slates | : the gutter"},
		{"what people think", "## Around the room: our hopes, in everyone's own words\n\n### Lead\n\n- a roof that holds\n- build the wall of stone\n\n### Ops\n\n- no more rain\n\n## Goals of the week\n\n### Lead\n\n- build the wall\n\n### Ops\n\n- paint it\n", "lead: build the wall | ops: paint it"},
		{"a conversation", "## Updates\n\n- Lead: the talk went well, 15 people came\n- Ops: nice work on the roof\n- Lead: is it late?\n- Ops: pretty difficult, bare metal\n- Lead: I'll open an issue\n\n## Status updates\n\n- Lead: moved the servers\n- Ops: painted it\n- Lead: testing the backups\n", "lead: Lead: I'll open an issue | lead: moved the servers | ops: painted it | lead: testing the backups"},
		{"headings", "## Updates\n\n### Lead (servers)\n\n- moved the servers\n", "lead: moved the servers"},
		{"colon", "## Round table\n\n- **Lead**:\n  - moved the servers\n- Ops:\n  - nothing to report\n", "lead: moved the servers"},
		{"flat", "## Status updates\n\n- Lead: moved the servers\n- Ops - testing the backups\n- Writer: no updates\n- Writer: I think it is late\n- Writer: is it late?\n- The roof is new\n", "lead: moved the servers | ops: testing the backups"},
		{"bullet", "## Topics\n\n- Round of updates\n  - Lead: moved the servers\n- Backups\n  - Lead: they are late\n", "lead: moved the servers"},
		{"catching up", "## Catching up\n\n- Lead: Working at the shed, moving the servers. New lamps are there.\n- Ops: Using the old log for the backups\n- Writer: Finishing the guide. Not much else.\n", "lead: Working at the shed, moving the servers. New lamps are there. | ops: Using the old log for the backups | writer: Finishing the guide. Not much else."},
		{"plain lines", "## Stand-up\n\nLead\n\n- moved the servers\n\nOps\n\n- tests the backups\n\n## Backups\n\nOps\n\n- Is it late?\n- they are late\n", "lead: moved the servers | ops: tests the backups"},
		{"topics", "## Topics\n\n- [lead]\n  - the servers move\n- Ops:\n  - they are late\n", ""},
		{"headings of a person", "## Lead\n\n### Done\n\n- moved two\n\n### Doing\n\n- moving a third\n\n## Ops (away)\n\n### Next\n\n- test the backups\n\n## Topics\n\n- Is it late?\n", "lead: moved two | lead: moving a third | ops: test the backups"},
		{"what I did", "## Lead\n\nWhat I did last week:\n- moved two\n\nWhat I plan to do:\n- move a third\n", "lead: moved two | lead: move a third"},
		{"states with colons", "**Lead**\n\n- Last week: moved two\n- What I will do: move a third\n- Blocked: no\n- Blockers\n  - none\n", "lead: moved two | lead: move a third"},
		{"one of several", "- Lead\n  - Last week\n    - moved two\n- Backups\n  - are they late?\n  - they are. So it is.\n", "lead: moved two"},
		{"lines", "## Updates\n\n**Lead:** moved two. Moving a third.\n\n**Ops:** Is it late?\n\n## Servers\n\n**Lead:** moved two.\n", "lead: moved two. Moving a third."},
		{"table", "| Name | Last week | Next | Blockers |\n|---|---|---|---|\n| Lead | moved two<br>- counted them | move a third | none |\n| Ops | | test the [backups](https://example.org) | |\n\n- Is it late?\n", "lead: moved two | lead: counted them | lead: move a third | ops: test the [backups](https://example.org)"},
		{"table of topics", "| Who | Topic | Next steps |\n|---|---|---|\n| Lead | servers | move a third |\n", "lead: move a third"},
		{"table of strangers", "| Name | Last week |\n|---|---|\n| Jane | moved two |\n", ""},
		{"roll", "## Topics\n\n- Lead (@lead)\n  - moved two\n  - reviewed the tests\n- Ops (away)\n  - Will test the backups\n\n## Others\n\n- Is it late? It is.\n", "lead: moved two | lead: reviewed the tests | ops: Will test the backups"},
		{"roll of talk", "## Topics\n\n- Lead (5 min)\n  - the servers\n  - is it late?\n- Ops (5 min)\n  - testing\n", ""},
		{"topics of people", "## Servers (lead)\n\n- Last week: moved two\n- This week: move a third\n\n## Backups (ops)\n\n- Done:\n  - tested two\n- Next:\n  - test a third\n\n## Others\n\n- Is it late? It is.\n", "lead: moved two | lead: move a third | ops: tested two | ops: test a third"},
		{"pictures", "## 🚧 In progress\n\n- Lead: moving two\n\n## ✅ Done since last meeting\n\n- Ops tested the backups\n\n## Others\n\n- Is it late? It is.\n", "lead: moving two | ops: Ops tested the backups"},
		{"what people say", "**Lead**\n\n- explained why it is late\n- thinks that is fine\n- will move the servers\n\n**Ops**\n\n- I think it is late\n- on holiday until Monday\n- We should move. It is late.\n", "lead: will move the servers"},
		{"what people report", "## Round table\n\n- Lead\n  - raised the limits\n  - confirmed the order\n- Ops\n  - out next week\n  - same\n- Writer: nothing new\n- Writer: away on Monday\n", "lead: raised the limits | lead: confirmed the order"},
		{"questions as labels", "- Lead\n  - What did you do last week?\n    - moved two\n  - What will you do this week?\n    - move a third\n  - Any blockers?\n    - none\n", "lead: moved two | lead: move a third"},
		{"one paragraph", "## Topics\n\n1. @lead\n   Done: moved two\n   Next: move a third\n2. Is it late? It is.\n", "lead: moved two | lead: move a third"},
		{"behind reports", "Lead:\n- moved two\n\nOps:\n- tested two\n\nAction items:\n- move a third\n- lead: test it\n", "lead: moved two | ops: tested two | : move a third | lead: test it"},
	})
}

// What somebody tells in a round how things are is what they say, where brackets are around
// their name, and no work of theirs where it closes with that of another.
func TestRoundTells(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"for another", "## Round table\n\n- **Lead:** moved two racks\n- **Ops:** the rack is waiting for paint, writer to have a look by Friday\n- **Writer:** the log is nearly finished\n", "lead: moved two racks | writer: the rack is waiting for paint, writer to have a look by Friday | writer: the log is nearly finished"},
		{"in brackets", "## Roundtable\n\n- [lead] the gates were shut for six hours\n- [ops] the text is there as a draft, comments please\n- [writer] I'll send the plan to the city today\n- [ops] moved two racks\n", "writer: I'll send the plan to the city today | ops: moved two racks"},
	})
}

// What hinders people may stand in the name of a round, and nobody who is away reports.
func TestRoundsOfBlockers(t *testing.T) {
	for _, name := range []string{"Blockers/status", "Status and blockers", "Blockers & updates", "Progress/blockers"} {
		checkTasks(t, []bodyCase{{name, "## Agenda\n\n- Is it red?\n- " + name + "\n  - Lead: putting up the roof\n  - Ops: tomorrow and all of May, unavailable\n  - Writer: on vacation\n", "lead: putting up the roof"}})
	}
}

// A bullet that is nothing but the address of what somebody tells above it is that, and no work of
// its own. Several addresses are what there was to do.
func TestLinksBelowReports(t *testing.T) {
	const head = "## Progress reports\n\n- Lead\n"
	checkTasks(t, []bodyCase{
		{"one address", head + "  - sent a patch for the clock:\n    - https://git.example.org/clock/pull/19\n- Ops\n  - swept\n", "lead: sent a patch for the clock: | ops: swept"},
		{"one address and what is left", head + "  - Started to look into the clock:\n    - https://git.example.org/clock/pull/19\n    - Still need to oil it.\n- Ops\n  - swept\n", "lead: Started to look into the clock: | lead: Still need to oil it. | ops: swept"},
		{"no colon", head + "  - a fix for the clock of the tower\n    - https://git.example.org/clock/pull/19\n- Ops\n  - swept\n", "lead: a fix for the clock of the tower | ops: swept"},
		{"several", head + "  - Reviewed:\n    - https://git.example.org/clock/pull/19\n    - https://git.example.org/clock/pull/20\n- Ops\n  - swept\n", "lead: https://git.example.org/clock/pull/19 | lead: https://git.example.org/clock/pull/20 | ops: swept"},
	})
}

// What people report begins with the week that they report of, and what they hope to do is theirs.
func TestWeeksOfReports(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"paragraphs", "## Member updates\n\nLead - This past week was spent on the roof.\n\nOps - This week, I was able to paint the gate.\n\n## Action items\n\nLead - I really need to have the roof mended.\n\nOps - This next week I hope to help.\n", "lead: This past week was spent on the roof. | ops: This week, I was able to paint the gate. | lead: I really need to have the roof mended. | ops: This next week I hope to help."},
		{"bullets", "## Updates\n\n- Lead: this week I mended the roof\n- Ops: this is fine\n- Writer: I hope to finish the log\n- Lead: I hope it holds\n", "lead: this week I mended the roof | writer: I hope to finish the log"},
		{"work", "## Action items\n\n- Lead - I hope to mend the roof\n- Ops - I hope it holds\n", "lead: I hope to mend the roof"},
		{"talk", "## Discussion\n\n- Lead: this week I mended the roof\n- Ops: I hope to be there\n", ""},
	})
}

// The columns of a table of reports may be those of who speaks and of what is planned.
func TestColumnsOfReports(t *testing.T) {
	const rows = "|--|--|--|--|\n| **Lead & Ops** | - Swept the hall | - Learning it- Painting the gate | - Order it |\n| **Writer** | - Log | - Map | N/A |\n"
	const want = "lead ops: Swept the hall | lead ops: Learning it | lead ops: Painting the gate | lead ops: Order it | writer: Log | writer: Map"
	checkTasks(t, []bodyCase{
		{"speaker", "## Talk\n\n| **Speaker** | **Completed** | **In progress** | **Plan** |\n" + rows, want},
		{"no name", "## Talk\n\n| | Completed | In progress | Next |\n" + rows, want},
		{"member", "## Talk\n\n| Team member | Completed | In progress | Goals for next week |\n" + rows, want},
		{"programme", "## Talk\n\n| Speaker | Topic | Plan |\n|--|--|--|\n| Lead | roof | 10 min |\n| Ops | gate | 5 min |\n", ""},
		{"what each is to do", "## Talk\n\n| Name | Key | To do |\n|--|--|--|\n| Lead | l42 | Mend the roof |\n| Ops | o17 | Paint the gate |\n", "lead: Mend the roof | ops: Paint the gate"},
		{"what each does", "## Talk\n\n| Name | Key | Tasks |\n|--|--|--|\n| Lead | l42 | Roofs |\n| Ops | o17 | Gates |\n", ""},
	})
}

// A line of the kind that opens somebody's report ends it, though nobody knows whose the next is;
// and how people voted is no report.
func TestReportsOfStrangers(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"a stranger", "## Updates\n\nLead:\n\n- mended the roof\n- painting the wall\n\nZed:\n\n- sweeping the yard\n\nOps:\n\n- oiled the clock\n", "lead: mended the roof | lead: painting the wall | ops: oiled the clock"},
		{"votes", "## Fees\n\nShall they stay?\n\nVotes:\n\n- Lead -- yes\n    - It is for the roof.\n- Ops -- no\n    - Wants to pay less\n- Writer -- yes\n", ""},
		{"staff", "# Notes\n\n## Staff Updates\n\n**Lead:** Started work on the roof\n\n**Ops:** Pulled in the slates; worked on the clock\n", "lead: Started work on the roof | ops: Pulled in the slates; worked on the clock"},
		{"on it", "## Roof\n\n- Is it red?\n- Slates: lead and ops are on it\n- The lamps are on it\n", "lead ops: Slates: lead and ops are on it"},
	})
}

// Actions that are gone through among the minutes are work, and what else is minuted is none, though
// boxes stand in it.
func TestActionsAmongMeetingMinutes(t *testing.T) {
	const actions, others = "- Review action items from [last meeting](./2026-03-02.md#action-items)\n    - Order a lamp -- **in progress**\n    - [Roof](https://example.org/1)\n        - [x] Mend it\n        - [ ] Paint it\n", "- New policy\n    - A question was asked about the gate.\n"
	checkTasks(t, []bodyCase{
		{"gone through", "## Meeting minutes\n\n" + others + actions + others, ": Order a lamp | : [Roof](https://example.org/1)"},
		{"the other way round", "## Meeting minutes\n\n" + actions + others, ": Order a lamp | : [Roof](https://example.org/1)"},
	})
}

// What stands with others below it in the reports of several people names a part of them.
func TestTitlesThatReportsShare(t *testing.T) {
	const title = "  - Target of next sync\n"
	checkTasks(t, []bodyCase{
		{"of two", "## Updates\n\n- Lead:\n  - Moved the servers\n" + title + "    - Clock (done)\n    - Queue\n- Ops:\n  - Wrote the guide\n" + title + "    - The wall\n", "lead: Moved the servers | lead: Clock | lead: Queue | ops: Wrote the guide | ops: The wall"},
		{"of one", "## Updates\n\n- Lead:\n  - Moved the servers\n  - Mill\n    - the wheel\n- Ops:\n  - Wrote the guide\n", "lead: Moved the servers | lead: Mill | ops: Wrote the guide"},
		{"deeds", "## Updates\n\n- Lead:\n  - Moved the servers\n    - two\n- Ops:\n  - Moved the servers\n    - three\n", "lead: Moved the servers | ops: Moved the servers"},
		{"answered", "## Updates\n\n- Lead:\n  - Moved the servers\n  - Should we keep them? Yes\n- Ops:\n  - Wrote the guide\n", "lead: Moved the servers | ops: Wrote the guide"},
	})
}

// What a report marks as work is some, whatever stands below it.
func TestMarkedTopicsOfReports(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"marked", "## Stand-up\n\nLead:\n- TODO: the roof\n  - order nails\n- the door\n  - paint it\n\nOps:\n- the wall\n", "lead: the roof | lead: order nails | lead: paint it | ops: the wall"},
	})
}

// Below the heading of a person in a section of reports, lines that are no sentences are what they
// worked at.
func TestThingsBelowPeople(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"reports", "## Weekly log\n\n### Lead\nTests of the roof\nNew red paint\n\n### Ops\n\nThe new door of the shed\n", "lead: Tests of the roof | lead: New red paint | ops: The new door of the shed"},
		{"what was done", "## Last week\n\n### Lead\n\nTests of the roof\n\n### Ops\n\nNew door\n", "lead: Tests of the roof | ops: New door"},
		{"what people tell", "## Weekly log\n\n### Lead\nThe roof is red\n\n### Ops\n\nIs it late?\n\n### Writer\non holiday\n", ""},
		{"of other sections", "## Notes\n\n### Lead\nTests of the roof\n\n### Ops\n\nNew door\n", ""},
		{"groups and others", "## Weekly log\n\n### Roof\nTests of the roof\n\n### Lead\n\nThanks to ops\n", ""},
	})
}

// Where a thing lies that somebody made is no other work of theirs.
func TestWhereThingsLie(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"below a thing", "## Stand-up\n\n- Lead\n  - Roof plan:\n    - new slates\n    - Source code: <https://example.org/roof>\n    - Slides: https://example.org/slides\n    - PR: https://example.org/pull/3\n- Ops\n  - the door\n", "lead: new slates | lead: PR: https://example.org/pull/3 | ops: the door"},
	})
}

// The title of a log says that people report in its meetings, of whatever level it is.
func TestLogsOfWork(t *testing.T) {
	for title, want := range map[string]string{"# Weekly log": "Tests of the roof", "# Stand-ups": "Tests of the roof", "# Minutes": ""} {
		got := ""
		for _, m := range Parse(Input{File: "a.md", Body: []byte(title + "\n\n# 2026-03-09\n\n## Lead\n\nTests of the roof\n\n## Ops\n\nIt is late\n"), BodyLine: 1, People: team()}, &diag.List{}) {
			eachItem(m, func(item *Item) { got += item.Text })
		}
		if got != want {
			t.Errorf("%s: %q, want %q", title, got, want)
		}
	}
}

// What a report tells of somebody else's doing is theirs, unless whoever reports has a part in it.
func TestOthersDeeds(t *testing.T) {
	checkTasks(t, []bodyCase{{"below a name", "## Progress since last meeting\n\n- Lead\n  - Ops has made the changes\n  - Ops merged my changes\n  - Moved the racks\n  - Everyone was impressed\n  - Writer has been elected\n  - Writer sent the letter\n",
		"ops: Ops has made the changes | lead: Ops merged my changes | lead: Moved the racks | lead: Everyone was impressed | lead: Writer has been elected | writer: Writer sent the letter"}})
}
