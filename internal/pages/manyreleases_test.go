package pages

import (
	"fmt"
	"testing"

	"slipway/internal/schedule"
)

// TestManyReleases lays out more releases than one page says everything of.
func TestManyReleases(t *testing.T) {
	files := map[string]string{}
	for i := range 40 {
		launch := 2000 + i
		files[fmt.Sprintf("data/releases/r%02d/plan.yaml", i)] = fmt.Sprintf(`name: R%02d
launch: %d-06-10
milestones:
  a: {name: A, date: %d-06-01}
  b: {name: B, date: %d-06-02}
  c: {name: C, date: %d-06-03}
  d: {name: D, date: %d-06-04}
  e: {name: E, date: %d-06-05}
  f: {name: F, date: %d-06-06}
  g: {name: G, date: %d-06-07}
  release: {name: Release, date: %d-06-10}
`, i, launch, launch, launch, launch, launch, launch, launch, launch, launch)
		actual := ""
		if i < 35 {
			actual = fmt.Sprintf("release: %d-06-12", launch)
		}
		files[fmt.Sprintf("data/releases/r%02d/live.yaml", i)] = "actuals: {" + actual + "}\n"
	}
	f := layOutFiles(t, "2035-01-01", files)
	v := view[releasesView](f, "/releases/")
	if len(v.List) != 30 || v.List[0].Name != "R10" || v.List[29].Name != "R39" {
		t.Errorf("%d releases are listed, from %s", len(v.List), v.List[0].Name)
	}
	if len(v.Earlier) != 10 || v.Earlier[0].Name != "R09" || v.Earlier[0].Launch.ISO != "2009-06-12" || v.Earlier[9].URL != "/releases/r00/" {
		t.Errorf("earlier: %+v", v.Earlier)
	}
	if m := v.Matrix; len(m.Releases) != 12 || m.Left != 28 || m.Releases[0].Name != "R28" || len(m.Rows) != 8 || len(m.Rows[0].Cells) != 12 {
		t.Errorf("matrix of %d releases, %d left, %d rows", len(m.Releases), m.Left, len(m.Rows))
	}
	if n := v.Matrix.Rows[len(v.Matrix.Rows)-1].Record.N; n != 35 {
		t.Errorf("the record of the release is over %d releases, want all 35 that are done", n)
	}

	calendar := view[calendarView](f, "/calendar/")
	if len(calendar.Releases) != 40 {
		t.Errorf("%d releases have a calendar", len(calendar.Releases))
	}
	for _, r := range calendar.Releases {
		if want := map[bool]int{true: 0, false: 8}[r.Status == "released"]; len(r.Milestones) != want {
			t.Errorf("%s, %s: %d milestones, want %d", r.Name, r.Status, len(r.Milestones), want)
		}
	}
}

// TestLongReleases lists fewer releases in full where they have very many
// milestones, but at least one.
func TestLongReleases(t *testing.T) {
	files := map[string]string{}
	for i, milestones := range []int{50, 50, 200, 90} {
		plan := fmt.Sprintf("name: R%d\nlaunch: %d-06-10\nmilestones:\n", i, 2000+i)
		for m := range milestones {
			plan += fmt.Sprintf("  m%d: {name: M%d, date: %d-06-01}\n", m, m, 2000+i)
		}
		files[fmt.Sprintf("data/releases/r%d/plan.yaml", i)] = plan
	}
	f := layOutFiles(t, "2035-01-01", files)
	if v := view[releasesView](f, "/releases/"); len(v.List) != 2 || v.List[0].Name != "R2" || len(v.Earlier) != 2 || v.Earlier[0].Name != "R1" {
		t.Errorf("%d in full, %d earlier", len(v.List), len(v.Earlier))
	}
	all := f.b.schedules
	all[3].Milestones = append(all[3].Milestones, make([]*schedule.Milestone, mostSegments)...)
	if few := fewSegments(all); len(few) != 1 || few[0] != all[3] {
		t.Errorf("%d of the longest", len(few))
	}
}
