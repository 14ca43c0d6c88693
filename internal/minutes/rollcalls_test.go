package minutes

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"slipway/internal/diag"
)

// Who was there is read from whatever lists people below a label, and nothing else is.
func TestRollCalls(t *testing.T) {
	for name, c := range map[string]struct{ body, present, absent, tasks string }{
		"boxes in front of the first heading": {"Attendees:\n  * [ ] Release Lead (_board_) - Orbit\n  * [X] Guide Writer (_chair_) - Sky & Sea\n\n# Topics\n\n- a\n", "Guide Writer (_chair_) - Sky & Sea", "Release Lead (_board_) - Orbit", ""},
		"groups, with a word about each":      {"### Attendees (+ what they know)\n\n- Orbit\n    - Release Lead: wrote most of it\n    - Guide Writer: new to it, wants to learn\n- Lead\n    - (excused) Sky Runner: ???\n\n### Notes\n\n- a\n", "Release Lead|Guide Writer", "Sky Runner", ""},
		"groups and their work":               {"### Attendees\n\n- Orbit\n    - Release Lead: wrote most of it\n    - Ops to buy the tea\n", "", "", "Ops to buy the tea|ops"},
		"boxes below a heading":               {"## Attending\n\n- [x] Release Lead\n- [ ] Guide Writer (away)\n- Guest: Test Runner\n", "Release Lead", "Guide Writer (away)", ""},
		"boxes that nobody has ticked":        {"Attendees:\n\n- [ ] Release Lead, Orbit\n- [ ] Guide Writer, Orbit\n", "", "", ""},
		"groups of the same depth":            {"- Present:\n    - *Comittee:*\n    - Release Lead\n    - Guide Writer\n    - *Guests:\n    - Sky Runner\n    - Apologies:\n    - Old Hand\n\n## Notes\n\n- x\n", "Release Lead|Guide Writer", "Old Hand", ""},
		"boxes in groups":                     {"- Present:\n    - *Committee:*\n    - [x] Release Lead\n    - [ ] Guide Writer\n    - *Members:\n    - [X] Sky Runner\n\n## Notes\n\n- x\n", "Release Lead|Sky Runner", "Guide Writer", ""},
		"groups with people below them":       {"- Present:\n    - Comittee:\n        - Release Lead\n        - Guide Writer\n    - Members:\n        - Sky Runner\n\n## Notes\n\n- x\n", "Release Lead|Guide Writer|Sky Runner", "", ""},
		"boxes below an item":                 {"## Attendance\n\n* Host: Release Lead\n* Board attendees:\n    * [x] Guide Writer - Orbit\n    * [ ] Sky Runner - Sea, Sand and Sun\n* Topics\n    * Rest Hours\n", "Host: Release Lead|Guide Writer - Orbit", "Sky Runner - Sea, Sand and Sun", ""},
		"work with boxes":                     {"## Attending to the roof\n\n- [ ] lead: order tiles\n- [x] ops: measure it\n", "", "", "[ ] lead: order tiles|lead, [x] ops: measure it|ops"},
		"when and where it was":               {"## Day and participants\n\n- Names:\n  - Jane Doe\n  - Joe Bloggs\n- Date: 13 December 2pm\n- Location: Hut\n", "Jane Doe|Joe Bloggs", "", ""},
		"rows of initials in a table":         {"| Orbit | Working group |\n|---|---|\n| **Date** | 9 March |\n| **Attendance** | RL GW SR |\n| **Away** | OP |\n\n## Notes\n\n- x\n", "RL|GW|SR", "OP", ""},
		"a row of initials":                   {"Present: RL GW SR\n\n- x\n", "RL|GW|SR", "", ""},
		"a legend behind the label":           {"**Attendees** (name / affiliation / handle):\n\n* Release Lead / Orbit / @rel\n* Guide Writer / Orbit Works / @gw\n", "Release Lead / Orbit / @rel|Guide Writer / Orbit Works / @gw", "", ""},
		"code":                                {"Directors Present:\n\n        Release Lead\n        Guide Writer (joined late)\n\n    Directors Absent:\n\n        Sky Runner\n\n    Notes follow.\n", "Release Lead|Guide Writer (joined late)", "Sky Runner", ""},
		"plain lines":                         {"Attendees\n\nRelease Lead (RL)\nGuide Writer (GW)\n\nNew Ideas\n\n- x\n", "Release Lead (RL)|Guide Writer (GW)", "", ""},
		"a paragraph for each":                {"### Circle members present\n\nRelease Lead - Orbit\n\nGuide Writer - Harbour\n\nThe roof leaks.\n", "Release Lead - Orbit|Guide Writer - Harbour", "", ""},
		"titles within":                       {"## Attendees\n\nBoard members\n - Release Lead (chair)\n - Guide Writer, @gw, Orbit\n\nStaff\n - Sky Runner\n\n## Notes\n\n- Old Stuff\n", "Release Lead (chair)|Guide Writer, @gw, Orbit|Sky Runner", "", ""},
		"headings within":                     {"### Roll Call / Attendance\n\n#### Voting members\n\n* Release Lead (Orbit)\n\n#### Regrets\n\n* Guide Writer\n\n### Roof\n\n* Tall Ladder\n", "Release Lead (Orbit)", "Guide Writer", ""},
		"a line that goes on":                 {"Present: Release Lead, Guide Writer,\nSky Runner, Test Runner\n\nActions\n-------\n", "Release Lead|Guide Writer|Sky Runner|Test Runner", "", ""},
		"in an item, over two lines":          {"* Participants: Release Lead, Guide Writer,\n  Sky Runner\n\n## Roof\n\n- x\n", "Release Lead|Guide Writer|Sky Runner", "", ""},
		"what is behind in brackets":          {"Present: Release Lead (RL, chair), Guide Writer (Orbit, Inc.)\n", "Release Lead (RL, chair)|Guide Writer (Orbit, Inc.)", "", ""},
		"links in a row":                      {"Attendees: [Release Lead](mailto:rl@example.org) [Guide Writer](mailto:gw@example.org)\n", "Release Lead|Guide Writer", "", ""},
		"handles in a row":                    {"Attendees: @rel @gw-orbit\n", "@rel|@gw-orbit", "", ""},
		"organisations behind":                {"## Participants\n\n- Release Lead, Orbit (member)\n- Guide Writer, Sky Works, Inc. (member)\n- Sky Runner, Harbour Board (chair)\n", "Release Lead, Orbit (member)|Guide Writer, Sky Works, Inc. (member)|Sky Runner, Harbour Board (chair)", "", ""},
		"an attribute behind the heading":     {"## Attendees\n{: .no_toc}\n**Present:** Release Lead, Guide Writer\n\n**Regrets:** Sky Runner\n", "Release Lead|Guide Writer", "Sky Runner", ""},
		"a title that hands out work":         {"Attendees:\n\n- Release Lead\n- Guide Writer\n\nNext steps:\n\n- Sky Runner: paint the roof\n", "Release Lead|Guide Writer", "", "Sky Runner: paint the roof|"},
		"said of somebody":                    {"Participants\n\n- Release Lead (Orbit)\n- Guide Writer (Orbit) (not attended)\n- ~~Sky Runner~~\n", "Release Lead (Orbit)", "Guide Writer (Orbit) (not attended)|Sky Runner", ""},
		"another group behind":                {"* Board attendees:\n    * Release Lead\n* Members of the community:\n    * Guide Writer\n* Topics:\n    * Tall Ladder\n", "Release Lead|Guide Writer", "", ""},
		"an entry that is no name":            {"Participants:\n\n  - Release Lead\n  - three students\n  - Guide Writer\n", "Release Lead|three students|Guide Writer", "", ""},
		"in columns":                          {"## Members Present\n\n        Release Lead (Orbit)        Guide Writer (Sky Works)        Sky Runner (Orbit)\n\nThe roof leaks.\n", "Release Lead (Orbit)|Guide Writer (Sky Works)|Sky Runner (Orbit)", "", ""},
		"several from one place":              {"## Invited attendants\n\n* Release Lead, Orbit\n* Guide Writer and Sky Runner, Orbit\n* Test Runner, Harbour Works\n", "Release Lead, Orbit|Guide Writer|Sky Runner, Orbit|Test Runner, Harbour Works", "", ""},
		"by where they are from":              {"## Attendees\n\n**Orbit:** Release Lead, Guide Writer<br>\n**Sky Works:** Sky Runner<br>\n\n## Notes\n", "Release Lead, Orbit|Guide Writer, Orbit<br>|Sky Runner, Sky Works<br>", "", ""},
		"the same as a list":                  {"## Attendees\n\n- **Orbit:** Release Lead, Guide Writer\n- **Sky Works:** Sky Runner\n\n## Notes\n", "Release Lead, Orbit|Guide Writer, Orbit|Sky Runner, Sky Works", "", ""},
		"each with where they are from":       {"## Attendees\n\n- **Release Lead:** Orbit\n- **Guide Writer:** Sky Works\n- Sky Runner: Orbit, remote\n\n## Notes\n", "Release Lead: Orbit|Guide Writer: Sky Works|Sky Runner: Orbit, remote", "", ""},
		"more than are named":                 {"Present: Release Lead, Guide Writer + 14 more\n", "Release Lead|Guide Writer|+ 14 more", "", ""},
		"as a sentence":                       {"Board members in attendance were:\n\n- Release Lead\n- Guide Writer\n", "Release Lead|Guide Writer", "", ""},
		"a title with a slash":                {"## 1.2 Introduction of participants/roll call (Chair)\n\n* Release Lead     (Orbit, Inc.)    - Voting member\n* Guide Writer     (Sky)           - Secretary, taking notes\n", "Release Lead (Orbit, Inc.) - Voting member|Guide Writer (Sky) - Secretary, taking notes", "", ""},
		"a list of definitions":               {"### Attendees\n\nPresent\n: Release Lead, Guide Writer\n\nRegrets\n: Sky Runner (off duty)\n\nRoof\n: Old Tiles\n", "Release Lead|Guide Writer", "Sky Runner (off duty)", ""},
		"in brackets":                         {"## Call\n\n* Present:\n    + Release Lead, Ops Person, Sky Runner\n    + (excused: Guide, Porter)\n\n## Talk\n", "Release Lead|Ops Person|Sky Runner", "Guide|Porter", ""},
		"labels in front of the items":        {"## Roll call\n\n* present: Release Lead, Guide Writer\n* Regrets: Sky Runner\n", "Release Lead|Guide Writer", "Sky Runner", ""},
		"labels below a list of people":       {"## Participants\n\n- Release Lead\n- Guide Writer\n- Apologies: Sky Runner\n", "Release Lead|Guide Writer", "Sky Runner", ""},
		"a list of something else":            {"## Roll call\n\n- Clicking the link with the text \"Register\" on the page.\n- Or going there at once.\n", "", "", ""},
		"nicks in a row":                      {"## Present\n\n- sky, rel, gw\n- ops\n- writer\n", "sky|rel|gw|ops|writer", "", ""},
		"with those who stand in for others":  {"**Attendance and proxies**\nThe attendees and proxies for this meeting by way of the new telephone were:\n- Release Lead (RL), Orbit\n- Guide Writer (GW), Sky Works (chair)\n\n## Notes\n\n- x\n", "Release Lead (RL), Orbit|Guide Writer (GW), Sky Works (chair)", "", ""},
		"initials from two places":            {"### Present:\n- in person: RL, GW, SR\n- online:   TR, OP\n\n## Notes\n\n- x\n", "RL|GW|SR|TR|OP", "", ""},
		"in a box of an editor":               {":::info\n- **Chair:** RL\n- **Minutes taker:**\n- **Present** : RL, GW, SR\n:::\n\n## Notes\n\n- x\n", "RL|GW|SR", "", ""},
		"a line in brackets above the list":   {"## Roll call\n\n(Name / `@handle`)\n\n- Release / `@rel`\n- Guide Writer / `@gw`\n", "Release / `@rel`|Guide Writer / `@gw`", "", ""},
		"first names below a longer label":    {"### Members in attendance\n\nLead, Ops, Writer, and others.\n\n### Roof\n\nOld, New, Red\n", "Lead|Ops|Writer", "", ""},
		"members in German":                   {"### Anwesende Mitglieder\nRelease Lead, Guide Writer, Old Ops\n\n### Entschuldigte Mitglieder\nSky Runner\n", "Release Lead|Guide Writer|Old Ops", "Sky Runner", ""},
		"a sentence about the meeting":        {"The board held its meeting with the following present: Release Lead, Guide Hall, and Sky Bell. The meeting was short.\n\nNew Business: Test Runner, Harbour Works was present.\n", "Release Lead|Guide Hall|Sky Bell", "", ""},
		"no names below a longer label":       {"### Who attended the fair\n\nMany, Friday was good, all of them\n\n### Roof\n", "", "", ""},
		"somebody called as a verb":           {"**3** Members in attendance: **Release Lead, Will Writer, Sky Runner**\n\n- x\n", "Release Lead|Will Writer|Sky Runner", "", ""},
		"a name over two lines":               {"Roof\n\n__Present:__ Release Lead, Guide Writer, Sky\nRunner, Test Runner, Old Ops, Sea\nSide, and Sand Dune.\n", "Release Lead|Guide Writer|Sky Runner|Test Runner|Old Ops|Sea Side|Sand Dune", "", ""},
		"no people":                           {"## Present\n\nThe state of the roof. It leaks.\n\nQuorum present: Yes\n", "", "", ""},
	} {
		meetings, tasks := tasksOf(t, c.body)
		m := meetings[0]
		if present, absent := strings.Join(m.Present, "|"), strings.Join(m.Absent, "|"); present != c.present || absent != c.absent || tasks != c.tasks {
			t.Errorf("%s: present %q, absent %q, tasks %q", name, present, absent, tasks)
		}
	}
}

// Whoever a list with boxes names is known, though nobody has ticked who came.
func TestListedPeopleAreKnown(t *testing.T) {
	for body, want := range map[string]string{
		"Attendees:\n\n- [ ] Jane Doe, Acme\n- [ ] Joe Bloggs\n":                                                    "Jane Doe, Joe Bloggs",
		"Attendees: CB (Cleo Bee), WdG (Willem de Graaf), jdoe (Jane Doe)\n":                                        "Cleo Bee=CB, Willem de Graaf=WdG, Jane Doe=jdoe",
		"## Participants\n\n- Client: Jane Doe\n- Recorder: @bloggs\n- Hans Doe (HD): University\n":                 "Jane Doe, bloggs, Hans Doe=HD",
		"Present: Jane_Doe, Joe_Bloggs\n":                                                                           "Jane Doe=Jane_Doe, Joe Bloggs=Joe_Bloggs",
		"## Participants\n\n    jdoe         Jane Doe\n    bloggs       Joe Bloggs\n":                               "Jane Doe=jdoe, Joe Bloggs=bloggs",
		"## Attendance (name, nick, team)\n\n* Jane Doe, janed, Acme Tools\n* Joe Bloggs - jblogg - chair\n":        "Jane Doe=janed, Joe Bloggs=jblogg",
		"| People | @Jane Doe @Joe Bloggs |\n|---|---|\n| Where | Hut |\n":                                          "Jane Doe, Joe Bloggs",
		"Chairs: Jane Doe (JD), Joe Bloggs (JB)\n\nPresent: Max Mustermann. It was Joe who came later.\n":           "Max Mustermann, Jane Doe=JD, Joe Bloggs=JB",
		"# Participants\n\n- Jane Doe (Acme)\n- Joe Bloggs (Acme)\n\n# Notes\n\n- x\n":                              "Jane Doe, Joe Bloggs",
		"| | |\n|---|---|\n| Members | Jane Doe (chair), Joe Bloggs |\n| Apologies | Max Mustermann |\n":            "Jane Doe, Joe Bloggs, Max Mustermann",
		"**Tech leads:** Jane Doe (@janed), Joe Bloggs\n\n## Sync 2026-03-02\n\n- a\n":                              "Jane Doe, Joe Bloggs",
		"Board members: Jane Doe (JD), Joe Bloggs (@jb)\n\n## Sync 2026-03-02\n\n- a\n":                             "Jane Doe=JD, Joe Bloggs",
		"Team members: Jane Doe, Joe Bloggs\n\n## Notes\n\n- a\n":                                                   "Jane Doe, Joe Bloggs",
		"Team: Jane Doe\n\n## Notes\n\n- a\n":                                                                       "",
		"Team: Jane Doe, 3 others\n\n## Notes\n\n- a\n":                                                             "",
		"**Participation:** _Jane Doe_, _Joe Bloggs_\n":                                                             "Jane Doe, Joe Bloggs",
		"## Participation\n\n- More people would be good\n- Big Lamp\n":                                             "",
		"## Roof team\n\n- Cellar\n  - mend it\n- Red\n  - paint it\n":                                              "",
		"## Team\n\n- Jane\n  - mends it\n":                                                                         "Jane",
		"- Antendees: Jane Doe, Joe Bloggs\n":                                                                       "Jane Doe, Joe Bloggs",
		"## Attendess\n\n- Jane Doe\n- Joe Bloggs\n":                                                                "Jane Doe, Joe Bloggs",
		"**Particpants:** Jane Doe, Joe Bloggs\n":                                                                   "Jane Doe, Joe Bloggs",
		"He attends: Jane Doe, Joe Bloggs\n":                                                                        "",
		"Gold members: Jane Doe, Blue Rack\n\n## Sync 2026-03-02\n\n- a\n":                                          "",
		"The board is Jane Doe (JD) and Joe Bloggs (JB).\n\n## Sync 2026-03-02\n\n- a\n":                            "Jane Doe=JD, Joe Bloggs=JB",
		"Initials: JD = Jane Doe, JB = Joe Bloggs\n\n## Sync 2026-03-02\n\n- a\n":                                   "Jane Doe=JD, Joe Bloggs=JB",
		"The team has Red Rack (RR) and Big Lamp (XY).\n\n## Sync 2026-03-02\n\n- a\n":                              "",
		"## Steering committee members\n\n- Jane Doe\n- Joe Bloggs\n\n## Roof\n\nSpeaker: Big Horn, the loud one\n": "Jane Doe, Joe Bloggs",
		"Attendees:\n\n- Team: Jane\n- Others: bloggs\n- mmuster / Max Mustermann / Acme\n- jdoe, John Doe\n":       "Jane, Max Mustermann=mmuster, John Doe=jdoe",
		"Present:\n\n- lantern (4)\n- zodbot (12)\n- Acme Foundation\n":                                             "lantern",
		"Present: Jane Doe, Joe Bloggs\n\n# Sync 2026-03-02\n\nPresent: Max Mustermann\n":                           "Jane Doe, Joe Bloggs, Max Mustermann",
		"# Log\n\nPresent: Jane Doe, Joe Bloggs\n\n## Sync 2026-03-02\n\nPresent: Jane Doe\n\n- a\n":                "Jane Doe, Joe Bloggs",
	} {
		var got []string
		seen := map[string]bool{}
		for _, a := range Attendees([]Input{{File: "f.md", Body: []byte(body), BodyLine: 1}}) {
			if !a.Mentioned && !seen[a.Name] {
				seen[a.Name] = true
				got = append(got, strings.Join(append([]string{a.Name}, a.Aliases...), "="))
			}
		}
		if strings.Join(got, ", ") != want {
			t.Errorf("%q: %s, want %s", body, strings.Join(got, ", "), want)
		}
	}
}

// Formal minutes say in sentences who was there.
func TestSentencesOfRollCalls(t *testing.T) {
	for body, want := range map[string]string{
		"## Formalities\n\nApologies for absence were received from Release Lead and Guide Writer. The minutes were approved.\n": " / Release Lead|Guide Writer",
		"The following members of the board (2 of 3) were present: Release Lead (Chair), Guide Writer.\n":                        "Release Lead (Chair)|Guide Writer / ",
		"Also in attendance was Sky Runner (Clerk).\n":                                                                           "Sky Runner (Clerk) / ",
		"Release Lead and Guide Writer were present. The roof leaks.\n":                                                          "Release Lead|Guide Writer / ",
		"The following were not in attendance but agree:\n\n- Release Lead\n- Guide Writer\n":                                    " / Release Lead|Guide Writer",
		"Nobody knows where the present for Release Lead was present.\n":                                                         " / ",
		"Old Tiles and the gutter were absent from the report.\n":                                                                " / ",
		"Regrets were few, and came from far away.\n":                                                                            " / ",
	} {
		body = "# 2026-03-09\n\n" + body
		meetings := Parse(Input{File: "a.md", Front: Front{Title: "a"}, Body: []byte(body), BodyLine: 1}, &diag.List{})
		checkWhole(t, body, meetings)
		if got := strings.Join(meetings[0].Present, "|") + " / " + strings.Join(meetings[0].Absent, "|"); got != want {
			t.Errorf("%q: %s, want %s", body, got, want)
		}
	}
}

// A table tells who was there by a column, by what it is named after, or by its place.
// Members of a team may be listed by nicks, one of them with an office.
func TestNicksOfMembers(t *testing.T) {
	for body, want := range map[string]string{
		"**Team members:** gwarden (chair), rlead (vice-chair), sky\n": "gwarden rlead sky",
		"Team members: everybody, of the board\n":                      "",
	} {
		var got []string
		for _, a := range Attendees([]Input{{File: "a.md", Body: []byte("# 2026-03-09\n\n" + body), BodyLine: 1}}) {
			got = append(got, a.Name)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q: %v, want %s", body, got, want)
		}
	}
}

func TestTablesOfPeople(t *testing.T) {
	for name, c := range map[string]struct{ body, present, absent string }{
		"a mark for each":               {"### Call to order\n\n| Director | Role | Present |\n|---|---|---|\n| Release Lead | President | yes |\n| Guide Writer | Harbour Master | regrets |\n| Sky Runner | Secretary | ✓ |\n", "Release Lead|Sky Runner", "Guide Writer"},
		"a name in two":                 {"| Given Name | Family Name | Attended |\n|---|---|---|\n| **Voting members** | | |\n| Release | Lead | Present |\n| Guide | Writer | |\n", "Release Lead", "Guide Writer"},
		"named columns":                 {"| Attending: | Absent: |\n|---|---|\n| Release Lead | Sky Runner |\n| Guide Writer (called in) | |\n", "Release Lead|Guide Writer (called in)", "Sky Runner"},
		"named rows":                    {"| | |\n|---|---|\n| **Chair** | Guide Writer |\n| **Present** | Release Lead (chair), Sky Runner |\n| | Test Runner |\n| 🏝 Apologies | Late Comer |\n", "Release Lead (chair)|Sky Runner|Test Runner", "Late Comer"},
		"seats below a label":           {"## Attendees\n\nThe following people came:\n\n| Front row | | |\n|---|---|---|\n| Release Lead | Guide Writer | Sky Runner |\n| Test Runner | | |\n", "Release Lead|Guide Writer|Sky Runner|Test Runner", ""},
		"not of people":                 {"| Feature | Owner | Present |\n|---|---|---|\n| Dark Mode | Release Lead | in 2.0 |\n| Big Print | Guide Writer | in 2.1 |\n", "", ""},
		"rows without names of columns": {"| Attendees | Release Lead, Guide Writer |\n|---|---|\n| Room | Harbour View |\n", "Release Lead|Guide Writer", ""},
		"other facts":                   {"| Item | Present value |\n|---|---|\n| Roof Tiles | 12 |\n\n| Attendees | 12 |\n|---|---|\n| Rooms | Two |\n", "", ""},
	} {
		body := "# 2026-03-09\n\n" + c.body
		meetings := Parse(Input{File: "a.md", Front: Front{Title: "a"}, Body: []byte(body), BodyLine: 1}, &diag.List{})
		checkWhole(t, body, meetings)
		m := meetings[0]
		if present, absent := strings.Join(m.Present, "|"), strings.Join(m.Absent, "|"); present != c.present || absent != c.absent {
			t.Errorf("%s: present %q, absent %q", name, present, absent)
		}
	}
}

// Initials that minutes explain are those of people: in a key to them, and behind an office.
func TestInitialsExplained(t *testing.T) {
	const body = "# Sync\n\n2018-04-02\n\n - Responsible director: Release Lead (RL)\n - Room: Upper Hall (second floor)\n\nGW = Guide Writer, OP = Ops Person\n\nA = Roof, B = Wall\n\n## Talk\n\n- It is late\n"
	var got []string
	for _, a := range Attendees([]Input{{File: "f.md", Body: []byte(body), BodyLine: 1}}) {
		got = append(got, a.Name+"="+strings.Join(a.Aliases, ","))
	}
	if all := strings.Join(got, " "); all != "Release Lead=RL Guide Writer=GW Ops Person=OP RL=" {
		t.Error(all)
	}
}

// A legend may be as long as a list of those who were there.
func TestLongLegend(t *testing.T) {
	var people []string
	for c := 'A'; c <= 'P'; c++ {
		people = append(people, fmt.Sprintf("%cora %coe (%c%c)", c, c, c, c))
	}
	if got := legendOf("The council is " + strings.Join(people, ", ") + "."); !slices.Equal(got, people) {
		t.Errorf("%q", got)
	}
}
