package pages

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// TestManyChanges lays out more changes than one page shows: 30 of 2019, and
// 240 of 2020 in three months.
func TestManyChanges(t *testing.T) {
	var plan, live strings.Builder
	plan.WriteString("name: R\nmilestones:\n")
	for i := range 30 {
		fmt.Fprintf(&plan, "  m%d: {name: M%d, date: 2019-06-01}\n", i, i)
	}
	live.WriteString("revisions:\n")
	for _, on := range []string{
		"2019-05-01", "2020-01-10", "2020-01-20", "2020-02-05", "2020-02-06", "2020-02-07", "2020-02-08", "2020-02-09", "2020-03-01",
	} {
		fmt.Fprintf(&live, "  - on: %s\n    milestones:\n", on)
		for i := range 30 {
			fmt.Fprintf(&live, "      m%d: %d-06-02\n", i, 2021+len(live.String())%50)
		}
	}
	f := layOutFiles(t, "2020-06-01", map[string]string{"data/releases/r/plan.yaml": plan.String(), "data/releases/r/live.yaml": live.String()})

	want := map[string]string{
		"/changes/":         "270 moves, 1 revisions; 2020 240 /changes/2020/, 2019 30 /changes/2019/",
		"/changes/2020/":    "240 moves, 0 revisions; March 2020 30 /changes/2020/03/, February 2020 150 /changes/2020/02/, January 2020 60 /changes/2020/01/",
		"/changes/2020/03/": "30 moves, 1 revisions; ",
		"/changes/2020/02/": "150 moves, 5 revisions; ",
		"/changes/2020/01/": "60 moves, 2 revisions; ",
		"/changes/2019/":    "30 moves, 1 revisions; ",
	}
	got := map[string]string{}
	anchors := map[string]bool{}
	for path, p := range f.pages {
		if p.Layout != "changes" {
			continue
		}
		v := p.View.(changesView)
		var parts []string
		for _, part := range v.Parts {
			parts = append(parts, fmt.Sprint(part.Name, " ", part.Count, " ", part.URL))
		}
		got[path] = fmt.Sprintf("%d moves, %d revisions; %s", v.Moves, len(v.Groups), strings.Join(parts, ", "))
		for _, g := range v.Groups {
			for _, m := range g.Moves {
				anchors[path+"#"+m.ID] = true
			}
		}
	}
	for path := range want {
		if got[path] != want[path] {
			t.Errorf("%s: %s\nwant %s", path, got[path], want[path])
		}
		if !f.b.known(path) {
			t.Errorf("a text cannot link to %s", path)
		}
	}
	if len(got) != len(want) {
		t.Errorf("pages %v", got)
	}
	if title := view[changesView](f, "/changes/2020/02/").Title; title != "Every date that moved: February 2020" {
		t.Errorf("title %q", title)
	}

	// Every move that a milestone tells of is found where it points.
	s := f.b.schedules[0]
	for _, m := range s.Milestones {
		for i, p := range m.History {
			if at := f.b.changePages.Path(s, m, i); p.Revision >= 0 && !anchors[at] {
				t.Errorf("there is nothing at %s", at)
			}
		}
	}
	m := s.ByID("m0")
	if at := f.b.changePages.Path(s, m, len(m.History)-1); at != "/changes/2020/03/#r--m0--9" {
		t.Errorf("the last move of m0 is at %s", at)
	}
	if !slices.ContainsFunc(f.pages["/changes/2020/02/"].Frame.Crumbs, func(l Link) bool { return l.URL == "/changes/2020/" }) {
		t.Error("the page of a month does not lead back to its year")
	}
}
