package minutes

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/markdown"
)

// team is a vocabulary of roles, for examples.
func team() vocabulary {
	return vocabulary{"lead": "lead", "ops": "ops", "writer": "writer", "@scribe": "scribe", "release manager": "manager", "all": "all", "everyone": "all"}
}

func day(t *testing.T, s string) date.Value {
	t.Helper()
	d, err := date.ParseDay(s)
	if err != nil {
		t.Fatal(err)
	}
	return date.On(d)
}

// read parses a body and gives what was reported as "line:column code".
func read(body string, front Front) ([]*Meeting, []string) {
	var problems diag.List
	meetings := Parse(Input{File: "content/meetings/weekly/sync.md", Series: "weekly", Front: front, Body: []byte(body), BodyLine: 5, People: team()}, &problems)
	var found []string
	for _, p := range problems.Sorted() {
		found = append(found, fmt.Sprintf("%d:%d %s %s", p.At.Line, p.At.Column, p.Severity, p.Code))
	}
	return meetings, found
}

func ids(meetings []*Meeting) string {
	var all []string
	for _, m := range meetings {
		all = append(all, m.ID+"="+m.Date.String()+"="+m.Title)
	}
	return strings.Join(all, " | ")
}

func TestLogs(t *testing.T) {
	tests := []struct {
		name, body string
		dates      date.Order
		want       string
		problems   string
	}{
		{"newest first", "# Sync 4/2/2018\n# Sync 3/25/2018\n", date.MDY, "2018-04-02=2018-04-02=Sync | 2018-03-25=2018-03-25=Sync", ""},
		{"oldest first, day first, deeper", "Log of us\n\n## 25.3.2018\n- a\n\n## 2.4.2018\n", date.DMY, "2018-03-25=2018-03-25=Log | 2018-04-02=2018-04-02=Log", ""},
		{"twice a day", "# 2018-04-02 Standup\n# 2018-04-02 Retro\n", date.NoOrder, "2018-04-02=2018-04-02=Standup | 2018-04-02-2=2018-04-02=Retro", ""},
		{"emphasised within", "# Calls\n\n## Scrum Thu **April 9th** 2020\n- a\n", date.NoOrder, "2020-04-09=2020-04-09=Scrum", ""},
		{"underlined", "Sync\n2018-04-02\n===\n\na\n\nNext 2018-04-09\n---\n", date.NoOrder, "2018-04-02=2018-04-02=Sync", ""},
		{"underlined behind a blank line", "April 2, 2018 - Sync\n\n=====\n\na\n\nApril 9, 2018\n====\n\nb\n", date.NoOrder, "2018-04-02=2018-04-02=Sync | 2018-04-09=2018-04-09=Log", ""},
		{"lines that underline no day", "# 2018-04-02\n\nBy 2018-04-04\nit is red\n\n====\n\nRoof\n\n=====\n\nIt was red on 2018-04-05.\n\n----\n", date.NoOrder, "2018-04-02=2018-04-02=Log", ""},
		{"deeper, with the same words", "# Sync 2018-04-02\n## Sync 2018-04-09\n### 2018-04-16\n", date.NoOrder, "2018-04-02=2018-04-02=Sync | 2018-04-09=2018-04-09=Sync | 2018-04-16=2018-04-16=Log",
			"6:9 warning minutes/dated-heading; 7:5 warning minutes/dated-heading"},
		{"month in words", "# Weekly (Monday, April 2, 2018)\n", date.NoOrder, "2018-04-02=2018-04-02=Weekly", ""},
		{"ambiguous", "# Sync 4/2/2018\n- a\n# Sync 3/25/2018\n", date.NoOrder, "sync-422018==Sync | 2018-03-25=2018-03-25=Sync", "5:8 error minutes/date"},
		{"impossible", "# Sync 13/25/2018\n", date.MDY, "sync-13252018==Sync", "5:8 error minutes/date"},
		{"wrong weekday", "# Tuesday 2018-04-02\n", date.NoOrder, "2018-04-02=2018-04-02=Log", "5:11 warning minutes/weekday"},
		{"right weekday", "# Sync, Mon 2018-04-02\n", date.NoOrder, "2018-04-02=2018-04-02=Sync", ""},
		{"a deadline inside", "# 2018-04-02\n## Due 2018-05-01\n", date.NoOrder, "2018-04-02=2018-04-02=Log", ""},
		{"not in code, comments, lists and quotes", "# 2018-04-02\n```\n# 2018-04-03\n```\n<!--\n# 2018-04-04\n-->\n- # 2018-04-05\n> # 2018-04-06\n\n    # 2018-04-07\n1. 2018-04-08\n---\n",
			date.NoOrder, "2018-04-02=2018-04-02=Log", ""},
		{"unclosed comment", "<!-- a\n# 2018-04-02\n", date.NoOrder, "2018-04-02=2018-04-02=Log", ""},
		{"comment above underlined", "<!-- a -->\n2018-04-02\n---\n", date.NoOrder, "2018-04-02=2018-04-02=Log", ""},
		{"no date", "# Sync\n- a\n", date.NoOrder, "sync==Log", "5:1 error minutes/no-date"},
		{"empty", "", date.NoOrder, "sync==Log", "5:1 error minutes/no-date"},
		{"windows line ends", "# Sync 4/2/2018\r\n\r\n- a (lead)\r\n", date.MDY, "2018-04-02=2018-04-02=Sync", ""},
	}
	for _, test := range tests {
		meetings, problems := read(test.body, Front{Title: "Log", Dates: test.dates})
		if got := ids(meetings); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
		if got := strings.Join(problems, "; "); got != test.problems {
			t.Errorf("%s: problems %s, want %s", test.name, got, test.problems)
		}
		checkWhole(t, test.body, meetings)
	}
}

func TestSingleMeetings(t *testing.T) {
	held := day(t, "2018-04-02")
	tests := []struct {
		name, body string
		front      Front
		want       string
		status     string
		problems   string
	}{
		{"front matter", "- a\n", Front{Title: "Sync", Date: held}, "sync=2018-04-02=Sync", "held", ""},
		{"title from the heading", "\n# The *Sync*\n\n- a\n", Front{Date: held}, "sync=2018-04-02=The Sync", "held", ""},
		{"heading with the same date", "# Sync 4/2/2018\n", Front{Date: held, Dates: date.MDY}, "sync=2018-04-02=Sync", "held", ""},
		{"heading with another date", "# Sync 4/3/2018\n", Front{Date: held, Dates: date.MDY}, "sync=2018-04-02=Sync", "held", "5:8 warning minutes/contradiction"},
		{"a log with a date", "# Sync 2018-04-02\n# Sync 2018-04-09\n", Front{Date: held, Title: "Sync"}, "sync=2018-04-02=Sync", "held", "5:8 warning minutes/contradiction"},
		{"a date in a later heading", "a\n\n## Due 2018-05-01\n", Front{Date: held, Title: "Sync"}, "sync=2018-04-02=Sync", "held", ""},
		{"a topic with a day", "# Council\n\n**Date:** Thursday 3/8/2018\n\n## 1. Old actions\n\n- [ ] b\n\n## 2. Failures on 2/19/2018\n\n- [ ] c\n", Front{Title: "Sync", Dates: date.MDY}, "sync=2018-03-08=Sync", "held", ""},
		{"work before the first day", "# Sync\n\n- a\n- [ ] b\n- [ ] c\n\n# 2018-04-02\n", Front{Title: "Sync"}, "2018-04-02=2018-04-02=Sync", "held", "8:1 warning minutes/before-first"},
		{"a list before the first day", "# Actions\n\n- none\n- a\n\n# 2018-04-02\n", Front{Title: "Sync"}, "2018-04-02=2018-04-02=Sync", "held", "8:1 warning minutes/before-first"},
		{"a word of work before the first day", "Action: a\n\n# 2018-04-02\n", Front{Title: "Sync"}, "2018-04-02=2018-04-02=Sync", "held", "5:1 warning minutes/before-first"},
		{"talk before the first day", "# Notes\n\n- a\n\n# 2018-04-02\n", Front{Title: "Sync"}, "2018-04-02=2018-04-02=Sync", "held", ""},
		{"not fixed yet", "- a\n", Front{Title: "Retro", Date: date.TBD("")}, "sync=tbd=Retro", "planned", ""},
		{"planned with a date", "", Front{Title: "Retro", Date: held, Status: "planned"}, "sync=2018-04-02=Retro", "planned", ""},
	}
	for _, test := range tests {
		meetings, problems := read(test.body, test.front)
		if got := ids(meetings); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
		if meetings[0].Status != test.status {
			t.Errorf("%s: %s, want %s", test.name, meetings[0].Status, test.status)
		}
		if got := strings.Join(problems, "; "); got != test.problems {
			t.Errorf("%s: problems %s, want %s", test.name, got, test.problems)
		}
		checkWhole(t, test.body, meetings)
	}
	meetings, _ := read("# Sync\n\n- a\n", Front{Date: held})
	if m := meetings[0]; m.Body != "\n- a\n" || m.BodyLine != 6 || m.TitleRaw != "Sync" || m.Areas[0].Lists[0].Items[0].Line != 7 {
		t.Errorf("body %q at %d", m.Body, m.BodyLine)
	}
}

func TestRoles(t *testing.T) {
	body := `# Sync 2018-04-02

**Chair:** Lead
Notes by: writer
*Apologies*: none

## Attendees
- Lead
- Ops (remote)

Guests: A Visitor, another one and a third

- Observers: somebody

## Topics
- Host: the machine was down
`
	meetings, problems := read(body, Front{Notetaker: "Writer", Moderator: "Ops"})
	m := meetings[0]
	if m.Chair != "Lead" || m.Moderator != "Ops" || m.Notetaker != "Writer" {
		t.Errorf("chair %q, moderator %q, notetaker %q", m.Chair, m.Moderator, m.Notetaker)
	}
	if got := strings.Join(m.Present, "|"); got != "Lead|Ops (remote)" {
		t.Errorf("present %s", got)
	}
	if got := strings.Join(m.Observers, "|"); got != "A Visitor|another one|a third|somebody" || len(m.Absent) > 0 {
		t.Errorf("observers %s, absent %v", got, m.Absent)
	}
	if len(m.Areas) != 1 || m.Areas[0].Name != "Topics" || m.Areas[0].Lists[0].Items[0].Raw != "Host: the machine was down" {
		t.Errorf("areas %+v", m.Areas)
	}
	if len(problems) > 0 {
		t.Errorf("problems %v", problems)
	}
	meetings, problems = read(body, Front{Chair: "Ops", Present: []string{"x"}})
	if m := meetings[0]; m.Chair != "Ops" || strings.Join(m.Present, "|") != "x" || len(problems) != 1 || !strings.HasSuffix(problems[0], "minutes/contradiction") {
		t.Errorf("chair %q, present %v, problems %v", m.Chair, m.Present, problems)
	}
}

// outline writes the structure of a meeting on one line.
func outline(m *Meeting) string {
	var b strings.Builder
	for _, area := range m.Areas {
		fmt.Fprintf(&b, "[%s", area.Name)
		if area.Goal != "" {
			fmt.Fprintf(&b, " goal=%s", area.Goal)
		}
		if area.Commentary != "" {
			fmt.Fprintf(&b, " text=%q", area.Commentary)
		}
		for _, list := range area.Lists {
			fmt.Fprintf(&b, " %s(%s):", list.Kind, list.Label)
			outlineItems(&b, list.Items)
		}
		b.WriteString("]")
	}
	return b.String()
}

func outlineItems(b *strings.Builder, items []*Item) {
	for i, item := range items {
		if i > 0 {
			b.WriteString(",")
		}
		b.WriteString(item.Raw)
		if item.More != "" {
			fmt.Fprintf(b, "+%q", item.More)
		}
		if len(item.Items) > 0 {
			b.WriteString("{")
			outlineItems(b, item.Items)
			b.WriteString("}")
		}
	}
}

func TestStructure(t *testing.T) {
	tests := []struct{ name, body, want string }{
		{"labels in bold", "**Last Week**\n- a\n\n**This Week**\n- b\n", "[ last(**Last Week**):a this(**This Week**):b]"},
		{"labels as headings below areas", "## A\n### Last week\n- a\n### This week:\n- b\n## B\n- c\n", "[A last(Last week):a this(This week:):b][B flat():c]"},
		{"labels as headings above areas", "## Last week\n### A\n- a\n### B\n- b\n## This week\n### A\n- c\n", "[ text=\"Last week\"][A last(Last week):a][B last(Last week):b][ text=\"This week\"][A this(This week):c]"},
		{"notes beside areas", "## A\n- a\n## Notes\n- b\n", "[A flat():a][ note(Notes):b]"},
		{"labels as bullets", "- Last week\n  - a\n  - b\n- This week\n  - c\n", "[ last(Last week):a,b this(This week):c]"},
		{"a label with no list", "## A\n**This Week**\n\nNone\n", "[A text=\"**This Week**\\n\\nNone\"]"},
		{"goal and label in one paragraph", "### A\nGoal: do *it*\nAction Items:\n* a\n* b\n", "[A goal=do *it* flat(Action Items:):a,b]"},
		{"a label between a line of work and more words", "Action: do it\n**Notes**\nand more\n", "[ text=\"**Notes**\\n\\nand more\" flat():Action: do it]"},
		{"a line of work that goes on", "Action: do it\nand that\nAction: rest\n", "[ flat():Action: do it\nand that,Action: rest]"},
		{"a label above talk that is announced", "## Decisions\n\nTwo questions around this are:\n- May we?\n", "[ text=\"Decisions\\n\\nTwo questions around this are:\" note():May we?]"},
		{"goal in bold", "**Goal:** one\n\n**Big Goal**: two\n", "[ goal=one text=\"**Big Goal**: two\"]"},
		{"nested with four spaces", "* a\n    - b\n    - c\n* d\n", "[ flat():a{b,c},d]"},
		{"mixed marks join", "- a\n\n* b\n+ c\n", "[ flat():a,b,c]"},
		{"prose divides lists", "- a\n\nand\n\n- b\n", "[ text=\"and\" flat():a flat():b]"},
		{"more in an item", "- a\n  b\n\n  c\n\n  ```\n  d\n    e\n  ```\n  - f\n- g\n", "[ flat():a\nb+\"c\\n\\n```\\nd\\n  e\\n```\"{f},g]"},
		{"not a bullet", "- a   * b\n", "[ flat():a   * b]"},
		{"empty items", "-\n- a\n- - b\n", "[ flat():a,b]"},
		{"tables, quotes and code stay", "| a | b |\n|---|---|\n| c | d |\n\n> e\n\n    f\n", "[ text=\"| a | b |\\n|---|---|\\n| c | d |\\n\\n> e\\n\\n    f\"]"},
		{"comments stay with what they stand behind", "- a\n\n  <!-- b -->\n- <!-- c -->\n1. d\n\n   e <!-- f --> g\n", "[ flat():a\n<!-- b -->,<!-- c -->,d\n<!-- f -->+\"e g\"]"},
		{"comments on people stay unseen", "Chair: lead <!-- a -->\n\n## B\n- c\n", "[B text=\"<!-- a -->\" flat():c]"},
		{"comments above a list of people stay unseen", "Present: <!-- a -->\n- lead\n- ops\n", "[ text=\"<!-- a -->\"]"},
		{"a role with nobody in it, before another", "Chair:\nPresent: lead\n\na\n", "[ text=\"Chair:\\n\\na\"]"},
		{"an item that begins with a block", "- > a\n- ```\n  b\n  ```\n- c\n", "[ flat():+\"> a\",+\"```\\nb\\n```\",c]"},
		{"comments and definitions stay", "<!-- a\n\nb -->\n\n[c]: https://example.org\n", "[ text=\"<!-- a\\n\\nb -->\\n\\n[c]: https://example.org\"]"},
	}
	for _, test := range tests {
		body := "# 2018-04-02\n" + test.body
		meetings, _ := read(body, Front{})
		if got := outline(meetings[0]); got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.name, got, test.want)
		}
		checkWhole(t, body, meetings)
	}
}

// checkWhole fails unless the meetings together are the body, and every word
// of a meeting stands in one of its parts.
func checkWhole(t *testing.T, body string, meetings []*Meeting) {
	t.Helper()
	if len(meetings) == 0 {
		t.Fatal("no meeting")
	}
	source := meetings[0].Preamble
	for _, m := range meetings {
		source += m.Source
	}
	if source != body {
		t.Fatalf("the meetings together are %q, not %q", source, body)
	}
	for _, m := range meetings {
		if !strings.HasSuffix(m.Source, m.Body) {
			t.Errorf("the body %q is not the end of %q", m.Body, m.Source)
		}
		kept := map[string]bool{}
		for _, word := range wordsOf(written(m)) {
			kept[word] = true
		}
		people := strings.Join(slices.Concat([]string{m.Chair, m.Moderator, m.Notetaker}, m.Present, m.Absent, m.Observers), "\n")
		for _, link := range markdownLink.FindAllStringSubmatch(m.Body, -1) {
			if strings.Contains(people, link[1]) { // people are named without their addresses
				for _, word := range wordsOf(link[0]) {
					kept[word] = true
				}
			}
		}
		for _, line := range splitLines(m.Body) { // and headings are without the ids of editors
			for _, word := range wordsOf(headingID.FindString(line)) {
				kept[word] = true
			}
			if _, _, ok := roles(strings.TrimSpace(line)); ok { // and roles without what they are counted by, "A) Present: lead"
				for _, word := range wordsOf(leadingNumber.FindString(strings.TrimLeft(strings.ToValidUTF8(line, ""), " \t*_#"))) {
					kept[word] = true
				}
			}
		}
		var names strings.Builder // without the marks that stood within their words
		for _, area := range m.Areas {
			names.WriteString(strings.ToLower(area.Name) + " ")
		}
		for _, word := range wordsOf(strings.ToValidUTF8(withoutAreas(m), "\uFFFD")) {
			if !kept[word] && !strings.Contains(names.String(), word) && !(word == "o" && strings.Contains(m.Body, "    o ")) { // a bullet
				t.Errorf("%q is lost from %q", word, m.Body)
			}
		}
	}
}

// withoutAreas is the body without the headings that an area is named after.
func withoutAreas(m *Meeting) string {
	names := map[string]bool{}
	for _, area := range m.Areas {
		names[area.Name] = true
	}
	lines := splitLines(m.Body)
	var b strings.Builder
	at := 0
	for _, h := range findHeadings(lines) {
		if names[markdown.Plain(h.text)] {
			b.WriteString(strings.Join(lines[at:h.from], ""))
			at = h.to
		}
	}
	return b.String() + strings.Join(lines[at:], "")
}

// written is all that the parts of a meeting say. The names of roles and the
// label of a goal are said by the fields.
func written(m *Meeting) string {
	var b strings.Builder
	add := func(parts ...string) { b.WriteString(" " + strings.Join(parts, " ")) }
	add(roleWords, "chair chairs chairperson chairman chairwoman chaired by meeting moderator moderators moderated facilitator facilitators facilitated host hosted",
		"notetaker notetakers note taker takers notes taken scribe scribes minute minutes secretary present attendees attendance attending in participants attended",
		"absent apologies regrets not excused observers observer guests guest and none goal goals big main overall of the week for this weekly")
	add("protocol moderation")
	for _, table := range []wordTable{labelsOfPeople, labelsOfHead} {
		for _, tongue := range table.tongues {
			words := strings.Join(tongue[1:], " ")
			add(words, unaccented.Replace(words))
		}
	}
	add(m.TitleRaw, m.Chair, m.Moderator, m.Notetaker)
	add(m.Present...)
	add(m.Absent...)
	add(m.Observers...)
	add(m.Agenda...)
	add(m.Time, m.Place, m.Next.Words)
	if day, ok := m.Date.Day(); ok { // said by the date
		add("date day datum of the meeting when held on st nd rd th")
		for _, name := range []string{day.Month().String(), day.Weekday().String()} {
			for n := 3; n <= len(name); n++ {
				add(name[:n])
			}
		}
	}
	for _, area := range m.Areas {
		add(area.Name, area.Goal, area.Commentary)
		for _, list := range area.Lists {
			add(list.Label)
			add(list.Columns...)
		}
	}
	everyItem(m, func(_ *Area, _ *List, item *Item) {
		add(item.Number, item.Raw, item.More)
		if item.cells != nil { // a table below an item
			add(item.cells.names...)
		}
	})
	return b.String()
}

// roleWords are those of the labels that name a role, a time or a place.
const roleWords = `noter noters atendees attendess attendes atendess attandees antendees attendeees attednees attendies attendaes attendence attendace atendance attandance atendence particpants partcipants participents paticipants parcipants participnts particapants
	led leader president chairing lead hosts moderating facilitating recorder scribed scribing recording taking taker attendee participating members
	people directors voting who was there list roll call officers here room joined invited also participant absentees for absence sends sent missing away unable attend
	could cannot observing visitors visitor non time times start started began duration hours place location where venue channel next date session sync standup
	agenda proposed today s name names role is owner organiser organizer remote remotely async`

func wordsOf(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(c rune) bool { return !unicode.IsLetter(c) })
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		"# Sync 4/2/2018\n\n## Moderator / Notetaker: Lead\n**Last Week**\n- a (lead) - did not finish\n  - not done\n\n**This Week**\n- [x] b - ops\n",
		"Log\n\n## 2018-04-02\nGoal: x\nAction Items:\n* a (need an owner)\n    - b\n\n## 2018-04-09\n",
		"Sync\n2018-04-02\n===\n## Present\n- lead, ops\n\n- Done\n  - ~~a~~ **b**\n",
		"# 2018-04-02\n- Last week\n  - a\n\n  ```\n  # 2018-04-03\n  ```\n<!-- \n# 4/5/2018\n-->\n| a |\n|---|\n[x]: y\n> # z\n",
		"# 2018-04-02\nChair: a\nAction: do it\nand\n**Notes**\nand more\n\nGoal: x\nPresent:\nops\n\nDecisions\n\na <!-- same: b -->\n\n| action | owner |\n|-|-|\n| a | ops |\n",
		"(((a) (lead)) - @ops to do\r\n- \t- \x00\xff\n1. x\n---\n",
		"# 4/2/2018\n### Attendees\n\n: Guide Writer (GW), @ops\n\n**Scribe**\n: lead\n\n  - **AI:** @ops to do it\n\nIn the room: lead. Remote: ops, Dr G. Clerk [GC]\n\nGW: I'll do it\n",
		"# 4/2/2018\n| Name | Role | Present |\n|-|-|-|\n| Guide Writer | chair | x |\n\n- a:\n\n  | No. | What | Who |\n  |-|-|-|\n  | 1 | b<br>c | GW |\n\n<table><tr><th>Action<th>Who<tr><td>a<td>lead</table>\n",
		"# 4/2/2018\n[10:00] <lead> #action ops to do it\n10:01 - ops: will do\n\n@lead\n- Yesterday: a\n- Today: b; c\n- Blockers: none\n\n**1. Roof** (lead/ops)\n> **Action:** lead to ask, ops to pay by 4/9.\n→ writer: d\n\n1.1 Agreed that e. Vote: 3-0\n\n\tf (ops)\n",
		"Chair: <!--a-->\nPresent: lead <!-- b\nc -->\n\n* <!--d-->\n- e\n\n  <!--f-->\n- > g\n",
	} {
		f.Add(seed, false)
		f.Add(seed, true)
	}
	held := date.TBD("")
	f.Fuzz(func(t *testing.T, body string, single bool) {
		front := Front{Title: "Log", Dates: date.MDY}
		if single {
			front.Date = held
		}
		Attendees([]Input{{File: "log.md", Series: "log", Front: front, Body: []byte(body), BodyLine: 5}})
		meetings, _ := read(body, front)
		checkWhole(t, body, meetings)
		lines := strings.Count(body, "\n") + 5
		for _, m := range meetings {
			seen := map[string]bool{}
			everyItem(m, func(_ *Area, _ *List, item *Item) {
				if seen[item.ID] || item.ID == "" {
					t.Errorf("id %q twice or empty", item.ID)
				}
				seen[item.ID] = true
				if item.Line < 5 || item.Line > lines {
					t.Errorf("item at line %d of %d", item.Line, lines)
				}
			})
		}
	})
}

func TestHeadingsOfOtherMeetings(t *testing.T) {
	body := "# Call 2026-03-09\n\n## Actions\n\n- Move the servers (lead)\n\n## Next meeting agenda 2026-03-16\n\n- Servers\n\n# NEXT Roof Working Group Meeting: March 16, 2026\n\n# Call 2026-03-02\n\n## Agenda for next call, 2026-03-09\n\n- Servers\n"
	meetings, problems := read(body, Front{Title: "Log"})
	if got, want := ids(meetings), "2026-03-09=2026-03-09=Call | 2026-03-02=2026-03-02=Call"; got != want || len(problems) > 0 {
		t.Errorf("%s, want %s; %v", got, want, problems)
	}
}
