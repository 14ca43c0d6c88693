package pages

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// manyMinutes are three series. In a, ops has 60 items and dev 30; in b, which
// is older, ops has 90 and dev shares one with ops; c leaves 25 to nobody. That
// makes 206 that stand below an owner or below nobody.
func manyMinutes() map[string]string {
	a, b, c := log+"# A 2019-06-10\n\n", log+"# B 2019-06-03\n\n", log+"# C 2019-06-10\n\n**Action items**\n\n"
	for i := range 90 {
		b += fmt.Sprintf("- Look at disk %d (ops)\n", i)
		switch {
		case i < 60:
			a += fmt.Sprintf("- Look at machine %d (ops)\n", i)
		default:
			a += fmt.Sprintf("- Look at letter %d (dev)\n", i)
		}
	}
	b += "- Share this (dev, ops)\n"
	for i := range 24 {
		c += fmt.Sprintf("- Find somebody for desk %d\n", i)
	}
	return map[string]string{
		"content/meetings/a/log.md": a, "content/meetings/b/log.md": b, "content/meetings/c/log.md": c,
		"data/products.yaml": "box:\n  name: Box\n  summary: See [what is open](/actions/a/) and [more](/actions/).\n",
	}
}

// TestManyActions lays out more open actions than one page holds: it shows the
// oldest of them, and all are on the pages of their series, once below each of
// their owners.
func TestManyActions(t *testing.T) {
	f := layOutFiles(t, "2019-06-11", manyMinutes())
	v := view[actionsView](f, ActionsPath)
	m := v.Many
	if v.Count != 205 || v.Unowned != 24 || v.Owners != nil || m == nil {
		t.Fatalf("%d actions, %d without an owner, %d groups, many: %v", v.Count, v.Unowned, len(v.Owners), m != nil)
	}
	if len(m.Unowned) != 20 || m.UnownedRest != 4 || len(m.Owned) != 40 || m.OwnedRest != 141 {
		t.Errorf("%d and %d more without an owner, %d and %d more with one", len(m.Unowned), m.UnownedRest, len(m.Owned), m.OwnedRest)
	}
	if text := strip(m.Owned[0].Text.HTML); text != "Look at disk 0" || names(m.Owned[0].By) != "Ops" || m.Owned[0].Of.URL != "/actions/b/" {
		t.Errorf("first stands %q by %s", text, names(m.Owned[0].By))
	}
	var parts []string
	for _, p := range m.Series {
		parts = append(parts, fmt.Sprint(p.Name, " ", p.URL, " ", p.Count, " ", p.Unowned, " ", p.Days))
	}
	if got, want := strings.Join(parts, "; "), "b /actions/b/ 91 0 8; c /actions/c/ 24 24 1; a /actions/a/ 90 0 1"; got != want {
		t.Errorf("series %s\nwant %s", got, want)
	}
	same(t, "people", m.People, []actionOwner{
		{countedLink{Link{"Ops", "/people/ops/#actions"}, 151}, "owner-ops"}, {countedLink{Link{"Dev", "/people/dev/#actions"}, 31}, "owner-dev"},
	})

	// Every action stands on the page of its series, below each of its owners.
	where := map[string][]string{}
	for _, id := range []string{"a", "b", "c"} {
		path := SeriesActionsPath(id)
		page := view[actionsView](f, path)
		if page.Many != nil || page.Title != "Open items: "+id || page.Series != nil {
			t.Errorf("%s: %q %v", path, page.Title, page.Series)
		}
		for _, g := range page.Owners {
			for _, a := range g.List {
				where[a.URL] = append(where[a.URL], path+"#"+g.ID)
			}
		}
	}
	for _, a := range f.b.openActions() {
		if len(where[a.URL]) != max(1, len(a.owners)) {
			t.Errorf("%s is at %v", a.URL, where[a.URL])
		}
		for _, owner := range a.owners {
			if at := f.b.actionPages.Path(a.series, owner); !slices.Contains(where[a.URL], at) {
				t.Errorf("%s is not at %s", a.URL, at)
			}
		}
	}

	// The page of who owns very many shows the oldest, and where all are.
	ops := view[personView](f, "/people/ops/")
	if ops.Open != 151 || len(ops.Actions) != 60 || ops.Actions[0].Series.Name != "b" {
		t.Errorf("ops has %d, %d shown", ops.Open, len(ops.Actions))
	}
	same(t, "those of ops by series", ops.InSeries, []countedLink{
		{Link{"b", "/actions/b/#owner-ops"}, 91}, {Link{"a", "/actions/a/#owner-ops"}, 60},
	})
	if dev := view[personView](f, "/people/dev/"); len(dev.Actions) != 31 || dev.InSeries != nil {
		t.Errorf("dev: %d shown, %v", len(dev.Actions), dev.InSeries)
	}
	seats := view[seriesView](f, "/meetings/a/").People.List
	if len(seats) != 2 || seats[0].URL != "/actions/a/#owner-ops" {
		t.Errorf("seats %+v", seats)
	}

	// The pages lead to each other, and texts to them.
	frame := f.pages["/actions/c/"].Frame
	if frame.Previous.URL != "/actions/b/" || frame.Next.URL != "/actions/a/" || frame.Crumbs[0].URL != ActionsPath {
		t.Errorf("beside c: %+v", frame)
	}
	for path, want := range map[string]bool{"/actions/a/": true, "/actions/z/": false, "/actions/a": false} {
		if f.b.known(path) != want {
			t.Errorf("%s is known: %v", path, !want)
		}
	}
	if f.problems != nil {
		t.Errorf("problems %v", f.problems)
	}
}

// What is long is cut as what is many is.
func TestLongActions(t *testing.T) {
	minutes := log + "# A 2019-06-10\n\n"
	for i := range 12 {
		minutes += fmt.Sprintf("- Do %d: %s(ops)\n", i, strings.Repeat("one thing after the other ", 160))
	}
	f := layOutFiles(t, "2019-06-11", map[string]string{"content/meetings/a/log.md": minutes})
	m := view[actionsView](f, ActionsPath).Many
	if m == nil || len(m.Owned) != 2 || m.OwnedRest != 10 {
		t.Errorf("%+v", m)
	}
}

// Few actions stand on one page, and no series has one.
func TestFewActions(t *testing.T) {
	f := layOutFiles(t, "2019-06-11", map[string]string{"content/meetings/a/log.md": log + "# A 2019-06-10\n\n- Do this (ops)\n"})
	if v := view[actionsView](f, ActionsPath); v.Many != nil || len(v.Owners) != 1 {
		t.Errorf("%+v", v)
	}
	if _, ok := f.pages["/actions/a/"]; ok || f.b.known("/actions/a/") {
		t.Error("there is a page of the series")
	}
	if at := view[seriesView](f, "/meetings/a/").People.List[0].URL; at != "/actions/#owner-ops" {
		t.Errorf("ops is sent to %s", at)
	}
}
