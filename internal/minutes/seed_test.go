package minutes

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"slipway/internal/date"
	"slipway/internal/diag"
)

// vocabulary is a Vocabulary from lower-case names to ids.
type vocabulary map[string]string

func (v vocabulary) Begins(word string) bool {
	for name := range v {
		if FirstWord(name) == word {
			return true
		}
	}
	return false
}

func (v vocabulary) Lookup(name string) (string, bool) {
	id, ok := v[strings.ToLower(name)]
	return id, ok
}

// Sharing has names with several ids behind them: "guide" of "guide/" with "guide-a guide-b".
func (v vocabulary) Sharing(name string) []string {
	return strings.Fields(v[strings.ToLower(name)+"/"])
}

// planners are the people of the planning log.
func planners() vocabulary {
	v := vocabulary{"all": "all", "everyone": "all"}
	for _, name := range []string{"Yondon Fu", "Josh Allmann", "Josiah Savary", "Eric Tang", "Doug", "Chris", "Joe", "Brad", "Raffi", "Nicolas"} {
		first := strings.ToLower(strings.Fields(name)[0])
		v[first], v[strings.ToLower(name)] = first, first
	}
	return v
}

// seed reads a file of the shared folder that stands beside the repository.
func seed(t *testing.T, name string) []byte {
	t.Helper()
	const shared = "../../../shared"
	if _, err := os.Stat(shared); os.IsNotExist(err) {
		t.Skip("there is no ../shared beside this checkout")
	}
	data, err := os.ReadFile(filepath.Join(shared, "seeds", name))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func planningLog(t *testing.T) []*Meeting {
	var problems diag.List
	in := Input{
		File: "content/meetings/engineering-planning/2018.md", Series: "engineering-planning",
		Front: Front{Dates: date.MDY}, Body: seed(t, "004_732a611e448fcae6.txt"), BodyLine: 1, People: planners(),
	}
	meetings := Parse(in, &problems)
	for _, p := range problems.Sorted() {
		t.Errorf("%s: %s", p.At, p.Summary)
	}
	return meetings
}

func count(items []*Item) int {
	n := len(items)
	for _, item := range items {
		n += count(item.Items)
	}
	return n
}

// counts of bullets by kind of list, nested ones included.
type counts struct{ last, this, flat, note int }

func countsOf(m *Meeting) counts {
	var c counts
	for _, area := range m.Areas {
		for _, list := range area.Lists {
			switch list.Kind {
			case Last:
				c.last += count(list.Items)
			case This:
				c.this += count(list.Items)
			case Flat:
				c.flat += count(list.Items)
			case Note:
				c.note += count(list.Items)
			}
		}
	}
	return c
}

// everyItem visits the items of a meeting, outer ones first.
func everyItem(m *Meeting, visit func(*Area, *List, *Item)) {
	var each func(a *Area, l *List, items []*Item)
	each = func(a *Area, l *List, items []*Item) {
		for _, item := range items {
			visit(a, l, item)
			each(a, l, item.Items)
		}
	}
	for _, area := range m.Areas {
		for _, list := range area.Lists {
			each(area, list, list.Items)
		}
	}
}

func TestPlanningLogMeetings(t *testing.T) {
	want := []struct {
		id, title, raw, chair string
		line                  int
		counts                counts
		areas                 string
	}{
		{"2018-04-02", "Engineering Planning", "Engineering Planning 4/2/2018", "Yondon Fu", 1, counts{last: 26, this: 33}, ""},
		{"2018-03-25", "Engineering Planning", "Engineering Planning 3/25/2018", "Josh Allmann", 67, counts{last: 6, this: 17}, ""},
		{"2018-03-19", "Engineering Planning", "Engineering Planning 3/19/2018", "Josiah Savary", 98, counts{last: 8, this: 18}, ""},
		{"2018-03-12", "Engineering Planning", "Engineering Planning 3/12/2018", "Eric Tang", 131, counts{last: 3, this: 15}, "Network Launch"},
		{"2018-03-05", "Engineering Planning", "Engineering Planning 3/5/2018", "Yondon Fu", 159, counts{last: 26, this: 20}, "Protocol, Go Client, Protocol Explorer, Misc"},
		{"2018-02-26", "Engineering Planning", "Engineering Planning 2/26/2018", "", 231, counts{last: 17, this: 25, note: 9}, "Protocol, Go Client, Protocol Explorer, Misc"},
		{"2018-02-20", "Engineering Planning", "Engineering Planning 2/20/2018", "", 304, counts{flat: 15}, "Protocol Explorer, Protocol, Go-Client, Misc"},
		{"2018-02-12", "Eng Planning", "Eng Planning 2/12/2018", "", 328, counts{flat: 9}, "Protocol, Protocol Explorer, Go-Client, Misc"},
		{"2018-02-05", "Eng Planning", "Eng Planning 2/05/2018", "", 347, counts{flat: 11}, "Protocol, Protocol Explorer, Go-Client, Misc"},
		{"2018-01-29", "Eng Planning", "Eng Planning 1/29/2018", "", 368, counts{flat: 9}, "Protocol, Protocol Explorer, Go Client, Misc"},
		{"2018-01-22", "Eng Planning", "Eng Planning 1/22/2018", "", 388, counts{flat: 17}, "Protocol, Protocol Explorer, Go Client, Misc"},
		{"2018-01-16", "Eng Planning", "Eng Planning 1/16/2018", "", 417, counts{flat: 20}, "Protocol, Protocol Explorer, Go Client, MISC"},
		{"2018-01-08", "Eng Planning", "Eng Planning 1/8/2018", "", 452, counts{flat: 16}, "Protocol, Protocol Explorer, Go Client, Misc"},
	}
	meetings := planningLog(t)
	if len(meetings) != len(want) {
		t.Fatalf("%d meetings, want %d", len(meetings), len(want))
	}
	for i, m := range meetings {
		w := want[i]
		var areas []string
		for _, area := range m.Areas {
			if area.Name != "" {
				areas = append(areas, area.Name)
			}
		}
		if m.ID != w.id || m.Date.String() != w.id || m.Title != w.title || m.TitleRaw != w.raw || m.At.Line != w.line || m.Status != "held" {
			t.Errorf("meeting %d: %s %s %q %q line %d %s", i, m.ID, m.Date, m.Title, m.TitleRaw, m.At.Line, m.Status)
		}
		if m.Chair != w.chair || m.Notetaker != w.chair {
			t.Errorf("%s: chair %q, notetaker %q, want %q", m.ID, m.Chair, m.Notetaker, w.chair)
		}
		if got := countsOf(m); got != w.counts {
			t.Errorf("%s: %+v, want %+v", m.ID, got, w.counts)
		}
		if got := strings.Join(areas, ", "); got != w.areas {
			t.Errorf("%s: areas %q, want %q", m.ID, got, w.areas)
		}
	}
}

func TestPlanningLogGoals(t *testing.T) {
	want := map[string]string{
		"2018-03-19 ":                  "e2e registration / distro dry-run by Thursday 3/19",
		"2018-03-05 Go Client":         "improve stability for the end-to-end system (broadcast -> transcode -> validate -> slash, round progression)",
		"2018-02-05 Protocol":          "Start external audit on 2/14",
		"2018-01-29 Protocol":          "Start external audit on 2/14 (operation safe v-day)",
		"2018-01-22 Protocol":          "Start Internal Audit",
		"2018-01-16 Protocol":          "Prep for Internal Audit",
		"2018-01-16 Protocol Explorer": "Continue to make progress on UI/UX",
		"2018-01-16 Go Client":         "Stability",
		"2018-01-08 Protocol":          "Internal Audit",
	}
	for _, m := range planningLog(t) {
		for _, area := range m.Areas {
			key := m.ID + " " + area.Name
			if area.Goal != want[key] {
				t.Errorf("%s: goal %q, want %q", key, area.Goal, want[key])
			}
			explorer := m.ID == "2018-03-05" && area.Name == "Protocol Explorer"
			if explorer != strings.HasPrefix(area.Commentary, "Overall, was very ambitious.") || !explorer && area.Commentary != "" {
				t.Errorf("%s: commentary %q", key, area.Commentary)
			}
		}
	}
}

// The whole reading of owners, line by line: what is not listed has an owner
// in parentheses at its end, which the second half of the test checks.
func TestPlanningLogOwners(t *testing.T) {
	special := map[int]string{ // line to owners, note and outcome
		9: "yondon eric", 18: "doug, Doug to coordinate, but might need some team input", 24: "josiah eric", 40: "eric josiah",
		41: "chris josiah", 42: "", 49: "all", 63: "josh", 83: "yondon eric", 90: "doug, Doug to coordinate, but might need some team input", 93: "josiah eric", 125: "eric", 146: "", 148: "yondon", 150: "eric yondon",
		165: "yondon eric", 177: "eric", 178: "eric", 186: "all", 234: "yondon josh", 237: "eric", 240: "yondon eric", 247: "eric",
		260: "all", 263: "eric, Eric coordinate with Josiah", 281: "eric, Eric make sure to get asset from Brad", 287: "all", 288: "",
		306: "all", 309: "eric, Eric coordinate with Josiah", 312: "yondon josh", 322: "all", 323: "", 330: "", 341: "all", 342: "yondon josh eric",
		350: "doug yondon", 365: "all", 366: "all", 371: "doug yondon", 395: "doug yondon", 397: "doug", 398: "eric",
		408: "yondon, Yondon Volunteered", 411: "yondon eric", 439: ", need a owner", 457: "yondon", 458: "yondon", 459: "doug",
		462: "josiah", 463: "josiah", 464: "josiah", 467: "yondon", 468: "yondon josiah", 469: "eric", 470: "eric", 471: "eric",
		474: "eric, Eric to work with Joe offline", 477: "eric",
	}
	people := planners()
	seen := 0
	for _, m := range planningLog(t) {
		everyItem(m, func(_ *Area, _ *List, item *Item) {
			got := strings.Join(item.Owners, " ")
			if item.OwnerNote != "" {
				got += ", " + item.OwnerNote
			}
			want, ok := special[item.Line]
			if ok {
				seen++
			} else if open := strings.LastIndex(item.Raw, "("); open >= 0 && strings.HasSuffix(item.Raw, ")") {
				want, _ = people.Lookup(item.Raw[open+1 : len(item.Raw)-1])
			}
			if got != want {
				t.Errorf("line %d: %q: owners %q, want %q", item.Line, item.Raw, got, want)
			}
			if item.Unowned != (item.Line == 439) {
				t.Errorf("line %d: unowned %v", item.Line, item.Unowned)
			}
			if len(item.Owners) > 0 && len(item.Inherited) > 0 {
				t.Errorf("line %d has owners and inherits others", item.Line)
			}
		})
	}
	if seen != len(special) {
		t.Errorf("%d of %d lines are items", seen, len(special))
	}
}

func TestPlanningLogOutcomes(t *testing.T) {
	outcomes := map[int]string{ // how each begins
		11: "Revocation of", 15: "Not done", 18: "A lot", 21: "Didn’t get",
		24: "Migrated to", 28: "updated docs,",
		165: "received initial", 166: "improved branch", 167: "received some", 168: "discussed briefly",
		201: "Not started", 202: "Not started", 204: "Done", 205: "Done", 206: "Done", 207: "Done", 208: "Done",
		210: "In-progress", 211: "In-progress", 212: "In-progress", 213: "In-progress", 214: "In-progress",
		235: "Got started", 237: "I’ll do", 247: "did not",
	}
	kinds := map[int]ItemKind{
		5: Goal, 79: Goal, 12: Remark, 16: Remark, 19: Remark, 22: Remark, 25: Remark, 112: Goal, 184: Goal,
		200: Group, 203: Group, 209: Group, 222: Nothing, 236: Remark,
	}
	inherited := map[int]string{10: "yondon eric", 30: "josh", 34: "yondon", 42: "chris josiah", 44: "josiah", 151: "eric yondon", 393: "yondon"}
	for _, m := range planningLog(t) {
		everyItem(m, func(_ *Area, _ *List, item *Item) {
			want, ok := outcomes[item.Line]
			if ok != (item.Outcome != "") || !strings.HasPrefix(item.Outcome, want) {
				t.Errorf("line %d: outcome %q, want %q", item.Line, item.Outcome, want)
			}
			kind := kinds[item.Line]
			if kind == "" {
				kind = Task
			}
			if item.Line >= 295 && item.Line <= 302 { // discussion below a note
				kind = Talk
			}
			if item.Kind != kind {
				t.Errorf("line %d: %s, want %s", item.Line, item.Kind, kind)
			}
			if want, ok := inherited[item.Line]; ok && strings.Join(item.Inherited, " ") != want {
				t.Errorf("line %d: inherits %v, want %s", item.Line, item.Inherited, want)
			}
			if item.Done != (item.Outcome == "Done") {
				t.Errorf("line %d: done %v", item.Line, item.Done)
			}
			bold := item.Line == 5 || item.Line == 79 || item.Line >= 270 && item.Line <= 273
			if item.Priority != bold {
				t.Errorf("line %d: priority %v", item.Line, item.Priority)
			}
		})
	}
}

// The five issues that two meetings name in different words, and nothing else
// that looks like a reference.
func TestPlanningLogLinks(t *testing.T) {
	byMeeting := map[string][]string{}
	for _, m := range planningLog(t) {
		everyItem(m, func(_ *Area, _ *List, item *Item) {
			for _, link := range item.Links {
				byMeeting[m.ID] = append(byMeeting[m.ID], link.Target[strings.LastIndex(link.Target, "/")+1:])
			}
		})
	}
	want := map[string]string{
		"2018-03-12": "289 284 271 246 269", "2018-03-05": "316 289 284 271 246 269",
		"2018-02-05": "project-management#how-we-work 1 1 2", "2018-01-16": "269",
	}
	for id, targets := range want {
		if got := strings.Join(byMeeting[id], " "); got != targets {
			t.Errorf("%s: %s, want %s", id, got, targets)
		}
	}
	if len(byMeeting) != len(want) {
		t.Errorf("links in %v", byMeeting)
	}
}

// Every item of the log keeps its words and gets an id of its own.
func TestPlanningLogIsWhole(t *testing.T) {
	meetings := planningLog(t)
	source := meetings[0].Preamble
	for _, m := range meetings {
		source += m.Source
		ids := map[string]bool{}
		everyItem(m, func(_ *Area, _ *List, item *Item) {
			if ids[item.ID] || item.ID == "" {
				t.Errorf("%s: id %q twice", m.ID, item.ID)
			}
			ids[item.ID] = true
			lines := strings.Split(string(seed(t, "004_732a611e448fcae6.txt")), "\n")
			if !strings.Contains(lines[item.Line-1], item.Raw) {
				t.Errorf("line %d is %q, not %q", item.Line, lines[item.Line-1], item.Raw)
			}
		})
	}
	if source != string(seed(t, "004_732a611e448fcae6.txt")) {
		t.Error("the meetings together are not the log")
	}
}
