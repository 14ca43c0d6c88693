package minutes

import (
	"strings"
	"testing"

	"slipway/internal/diag"
)

// Below the name of a list of work, lines without bullets say who sees to what, in one paragraph
// or in one each, the name behind a colon, a dash or in brackets.
func TestLinesThatShareOut(t *testing.T) {
	for _, label := range []string{"## Action items\n\n", "Tasks:\n\n", "**Next steps**\n\n", "Tasks (main assignee):\n", "To do\n"} {
		for _, sep := range []string{"\n", "\n\n"} {
			checkTasks(t, []bodyCase{
				{label, "Present: Lead, Ops, Writer\n\n## Talk\n\nIt is late.\n\n" + label + "The diagrams: Lead & Ops" + sep + "The roof - Writer" + sep + "Pictures (Ops)\n\n## Other\n\nIt is red.\n",
					"lead ops: The diagrams: Lead & Ops | writer: The roof | ops: Pictures"},
			})
		}
	}
	checkTasks(t, []bodyCase{
		{"prose", "## Action items\n\nThe roof is red - Lead\nand was painted.\n", ""},
		{"talk", "## Discussion\n\nThe roof: Lead\nThe wall: Ops\n", ""},
		{"offices", "## Action items\n\nProduct owner: Lead\nScribe: Ops\n", ""},
		{"owners of what stands above", "## Action items\n\n- order it\n\nOwner: Lead\n", ": order it"},
	})
}

// In work, the dash before a name may stand close to the word before it.
func TestDashesCloseToWords(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"work", "## Tasks\n\n- Parser- Lead\n- Roof (old)– Ops & Writer\n- follow- up\n- Well-known Lead\n", "lead: Parser | ops writer: Roof (old) | : follow- up | : Well-known Lead"},
		{"talk", "## Talk\n\n- Parser- Lead\n- Roof– Ops\n", ""},
	})
}

// The goal of a meeting that stands beside who was there makes no work of what was talked about.
func TestGoalsOfMeetings(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"behind", "Scribe: Lead\n\nPresent: Lead, Ops\n\nGoals: plan the roof\n\n- we built a wall\n- it is late\n\n___\n\nScribe: Ops\nGoals: plan the wall\n\n- we came up with a roof\n", ""},
		{"of an area", "## Roof\n\nGoal: a roof\n\n- build a wall\n- it is late\n- sell it (lead)\n", ": build a wall | lead: sell it"},
	})
}

// Titles of work that was handed out and of reports, with whatever they are of.
func TestTitlesOfTeamwork(t *testing.T) {
	for _, title := range []string{"Divided up work", "Assigned work sections for the report", "Split up the work for the fair:", "Distributed the chapters", "Handed out chapters"} {
		checkTasks(t, []bodyCase{
			{"bullet " + title, "## Talk\n\n- it is late\n- " + title + "\n  - Parser: Lead, Ops\n  - **Roof** - Writer\n- it is red\n", "lead ops: Parser: Lead, Ops | writer: **Roof**"},
			{"line " + title, "## Talk\n\n" + title + "\n- Parser: Lead, Ops\n- Roof: Writer\n", "lead ops: Parser: Lead, Ops | writer: Roof: Writer"},
			{"talk " + title, "## Talk\n\n- it is late\n- " + title + "\n  - it is red\n  - Lead was there\n", ""},
		})
	}
	for _, title := range []string{"Sprint 1 update", "Week 5 updates", "Iteration #3 status", "Accomplished yesterday", "Tasks achieved in the past week"} {
		checkTasks(t, []bodyCase{
			{title, "## " + title + "\n\n- Lead: wrote the tests\n- Ops: the aim works, needs a lamp\n\n## Talk\n\n- Lead: it is red\n", "lead: wrote the tests | ops: the aim works, needs a lamp"},
		})
	}
	checkTasks(t, []bodyCase{
		{"plans", "## Objectives for the week ahead\n\n- Build a wall\n- a roof\n", ": Build a wall | : a roof"},
	})
}

// Names of lists of work with the day of the meeting they are due at, with another name beside
// them, or as teams put them.
func TestNamesOfListsOfTeams(t *testing.T) {
	for _, title := range []string{"Action items by next meeting: 10pm Thursday 1st", "Action items by next meeting: 10am Monday 5th July ( 7pm Illinois Sunday?)", "Tasks before next meeting", "To do until the next call: 5 May", "Carryover into Sprint 7", "What we need to do today", "What we still need to do this week"} {
		for _, form := range []string{"## " + title + "\n\n", "**" + title + "**\n\n"} {
			checkTasks(t, []bodyCase{
				{form, "## Talk\n\n- it is late\n\n" + form + "- Roof: Lead\n- the door\n", "lead: Roof: Lead | : the door"},
			})
		}
	}
	for _, title := range []string{"Problems/Tasks", "Sprint goals & tasks", "Notes and to-dos"} {
		checkTasks(t, []bodyCase{
			{"orders " + title, "## " + title + "\n\n- Finish the roof\n- Solve it (@lead @ops)\n- Look into the racks, whether they fit (writer)\n- Will start with the wall (ops)\n", ": Finish the roof | lead ops: Solve it | writer: Look into the racks, whether they fit | ops: Will start with the wall"},
			{"talk " + title, "## " + title + "\n\n- The roof is red (lead)\n- It is late\n- We like walls\n- Solve it?\n", ""},
		})
	}
	checkTasks(t, []bodyCase{
		{"a day behind a name", "## Next steps: Friday\n\n- the roof\n", ""},
	})
}

// The title of a log says of all its meetings that people report there.
func TestLogsOfScrums(t *testing.T) {
	const body = "### Meeting 1: 2026-03-09\n\n- Lead – the roof is done, will start with the wall\n- Ops – a lamp is on its way\n- General notes:\n  - it is late\n\n### Meeting 2: 2026-03-16\n\n- Lead – is it late?\n- Ops – it needs a lamp\n"
	for title, want := range map[string]string{"# Scrum meeting minutes": "lead: the roof is done, will start with the wall | ops: a lamp is on its way", "# Daily stand-ups": "lead: the roof is done, will start with the wall | ops: a lamp is on its way", "# Meetings": "", "# Scrum master elections": ""} {
		var got []string
		for _, m := range Parse(Input{File: "a.md", Front: Front{Title: "a"}, Body: []byte(title + "\n\n" + body), BodyLine: 1, People: team()}, &diag.List{}) {
			eachItem(m, func(item *Item) {
				if item.Kind == Task {
					got = append(got, strings.Join(item.Owners, " ")+": "+item.Text)
				}
			})
		}
		if all := strings.Join(got, " | "); all != want {
			t.Errorf("%s: %s", title, all)
		}
	}
}

// Square brackets may stand around those who were there.
func TestAttendeesInBrackets(t *testing.T) {
	for _, text := range []string{"Present: [Release Lead, Ops]\n\n- Ops to order it\n", "### **Attendees:**\n[Release Lead, Ops]\n\n### Talk\n\n- Ops to order it\n"} {
		m := Parse(Input{File: "a.md", Front: Front{Title: "a"}, Body: []byte("# 2026-03-09\n\n" + text), BodyLine: 1, People: team()}, &diag.List{})[0]
		if got := strings.Join(m.Present, "|"); got != "Release Lead|Ops" {
			t.Errorf("%q: %s", text, got)
		}
	}
}
