package pages

import (
	"fmt"
	"strings"
	"testing"
)

// TestLongPast lays out the page of somebody who has been at a meeting each week
// for three years, and at the milestones of a release each year.
func TestLongPast(t *testing.T) {
	var minutes strings.Builder
	minutes.WriteString(log)
	first := dayOf(t, "2019-01-07")
	for i := range 156 {
		fmt.Fprintf(&minutes, "# Weekly %s\n\nPresent: Dev\n\n- Look at it (ops)\n\n", first.AddDays(7*i))
	}
	files := map[string]string{
		"content/meetings/weekly/log.md": minutes.String(),
		"data/products.yaml":             "box:\n  name: Box\n  summary: See [that year](/people/dev/2020/), and [that one](/people/dev/2017/).\n",
	}
	for year := 2019; year <= 2021; year++ {
		plan := fmt.Sprintf("name: R%d\nmanager: dev\nlaunch: %d-12-01\nmilestones:\n", year, year)
		live := "actuals:\n"
		for i := range 16 {
			plan += fmt.Sprintf("  m%d: {name: M%d, date: %d-06-%02d, involved: [dev]}\n", i, i, year, i+1)
			live += fmt.Sprintf("  m%d: %d-06-%02d\n", i, year, i+1)
		}
		files[fmt.Sprintf("data/releases/r%d/plan.yaml", year)] = plan
		files[fmt.Sprintf("data/releases/r%d/live.yaml", year)] = live
	}
	f := layOutFiles(t, "2022-06-30", files)
	v := view[personView](f, "/people/dev/")
	if len(v.Past) != latestPast || len(v.Meetings) != latestPast || len(v.Releases) != 3 {
		t.Errorf("%d milestones, %d meetings, %d releases", len(v.Past), len(v.Meetings), len(v.Releases))
	}
	if v.Past[0].URL != "/releases/r2021/milestones/m15/" || v.Meetings[0].Meeting.URL != "/meetings/weekly/2021-12-27/" {
		t.Errorf("first %s and %s", v.Past[0].URL, v.Meetings[0].Meeting.URL)
	}
	same(t, "years", v.Parts, []countedLink{
		{Link{"2021", "/people/dev/2021/"}, 16 + 52 + 1}, {Link{"2020", "/people/dev/2020/"}, 16 + 52 + 1}, {Link{"2019", "/people/dev/2019/"}, 16 + 52 + 1},
	})
	year := view[personView](f, "/people/dev/2020/")
	if !year.Part || year.Name != "Dev: 2020" || len(year.Past) != 16 || len(year.Meetings) != 52 || len(year.Releases) != 1 || year.Releases[0].Release.Name != "R2020" {
		t.Errorf("2020: %q with %d, %d, %d", year.Name, len(year.Past), len(year.Meetings), len(year.Releases))
	}
	if frame := f.pages["/people/dev/2020/"].Frame; frame.Crumbs[1].URL != "/people/dev/" || frame.Next.URL != "/people/dev/2021/" {
		t.Errorf("beside 2020: %+v", frame)
	}

	// Whoever was there is counted in full where all people are listed.
	for _, kind := range view[peopleView](f, PeoplePath).Kinds {
		for _, row := range kind.List {
			if row.Name == "Dev" && (row.Meetings != 156 || row.Manages != 3) {
				t.Errorf("the list of people says %+v", row)
			}
		}
	}
	if v := view[personView](f, "/people/ops/"); v.Parts != nil || len(v.Meetings) != 156 {
		t.Errorf("ops: %d meetings, parts %v", len(v.Meetings), v.Parts)
	}

	// Only the year that is not there is reported.
	if len(f.problems) != 1 || !strings.Contains(f.problems[0].Summary, "/people/dev/2017/") {
		t.Errorf("problems %v", f.problems)
	}
}
