package draw

import (
	"fmt"
	"strings"
	"testing"

	"slipway/internal/date"
)

// The frame runs from 10 May to 22 June, 21 + 22 = 43 days, and from 19 May to
// 26 June, 12 + 26 = 38 days: the forecasts of 21 May to 24 June, 34 days, with
// two days at each end. 10 June is 31 days after 10 May.
func TestAcropolisTrendPoints(t *testing.T) {
	type xy struct{ on, date int }
	want := map[string][]xy{
		"spec-release":     {{0, 2}, {31, 31}, {43, 31}},
		"sub-system-test":  {{0, 24}, {31, 29}, {38, 29}},
		"final-test":       {{0, 29}, {31, 32}, {41, 32}},
		"runtime-proposal": {{0, 30}, {31, 34}, {43, 34}},
		"release":          {{0, 32}, {31, 36}, {43, 36}},
	}
	tr := acropolisTrend(t)
	for _, drawing := range []string{tr.Wide(), tr.Narrow()} {
		root := check(t, drawing)
		f := root.with("frame")[0]
		days := f.attr["data-first-on"] + " " + f.attr["data-last-on"] + " " + f.attr["data-first-date"] + " " + f.attr["data-last-date"]
		if days != "2019-05-10 2019-06-22 2019-05-19 2019-06-26" {
			t.Fatalf("the frame has %s", days)
		}
		got := map[string][]*node{}
		for _, n := range root.with("pt") {
			got[n.attr["data-milestone"]] = append(got[n.attr["data-milestone"]], n)
		}
		for id, points := range want {
			if len(got[id]) != len(points) {
				t.Fatalf("%s has %d points", id, len(got[id]))
			}
			for i, p := range points {
				n := got[id][i]
				on, forecast := day(t, "2019-05-10").AddDays(p.on), day(t, "2019-05-19").AddDays(p.date)
				if n.attr["data-on"] != on.String() || n.attr["data-date"] != forecast.String() {
					t.Errorf("%s: point %d is of %s, for %s", id, i, n.attr["data-on"], n.attr["data-date"])
				}
				x := f.num("x") + float64(p.on)/43*f.num("width")
				y := f.num("y") + f.num("height") - float64(p.date)/38*f.num("height")
				if !near(n.num("cx"), x) || !near(n.num("cy"), y) {
					t.Errorf("%s: point %d is at %s, %s, want %.2f, %.2f", id, i, n.attr["cx"], n.attr["cy"], x, y)
				}
			}
		}
	}
}

// story tells the runs of the only line: "-" joins while a date held, "~" while
// it had passed.
func story(t testing.TB, l Line) string {
	t.Helper()
	tr := &Trend{AsOf: day(t, "2019-06-22"), Lines: []Line{l, line(t, "other", "other", Planned, "", [2]string{"2019-05-10", "2019-07-01"})}}
	tracks := tr.follow()
	if len(tracks) == 1 {
		return "not drawn"
	}
	k := tracks[0]
	var out []string
	join := func(runs [][]spot, by string) {
		for _, run := range runs {
			var spots []string
			for _, s := range run {
				spots = append(spots, s.on.String()[5:]+"/"+s.date.String()[5:])
			}
			out = append(out, strings.Join(spots, by))
		}
	}
	join(k.solid, " - ")
	join(k.stale, " ~ ")
	return strings.Join(append(out, fmt.Sprintf("%s at %s/%s", k.mark, k.end.on.String()[5:], k.end.date.String()[5:])), "; ")
}

func TestTrendLines(t *testing.T) {
	type p = [2]string
	for _, tt := range []struct {
		name string
		line Line
		want string
	}{
		{"stable", line(t, "m", "m", Planned, "", p{"2019-05-10", "2019-06-30"}),
			"05-10/06-30 - 06-22/06-30; live at 06-22/06-30"},
		{"slips", line(t, "m", "m", Planned, "", p{"2019-05-10", "2019-06-30"}, p{"2019-06-10", "2019-07-09"}),
			"05-10/06-30 - 06-10/06-30 - 06-10/07-09 - 06-22/07-09; live at 06-22/07-09"},
		{"comes forward", line(t, "m", "m", Due, "", p{"2019-05-10", "2019-06-30"}, p{"2019-06-10", "2019-06-22"}),
			"05-10/06-30 - 06-10/06-30 - 06-10/06-22 - 06-22/06-22; live at 06-22/06-22"},
		{"overdue, then a new date, then overdue", line(t, "m", "m", Overdue, "", p{"2019-05-10", "2019-05-21"}, p{"2019-06-10", "2019-06-19"}),
			"05-10/05-21 - 05-21/05-21; 06-10/06-19 - 06-19/06-19; 05-21/05-21 ~ 06-10/06-19; 06-19/06-19 ~ 06-22/06-19; live late at 06-22/06-19"},
		{"a new date on the day itself", line(t, "m", "m", Planned, "", p{"2019-05-10", "2019-06-10"}, p{"2019-06-10", "2019-06-30"}),
			"05-10/06-10 - 06-10/06-10 - 06-10/06-30 - 06-22/06-30; live at 06-22/06-30"},
		{"a date that had passed when it was set", line(t, "m", "m", Overdue, "", p{"2019-06-10", "2019-06-01"}),
			"06-10/06-01 ~ 06-22/06-01; live late at 06-22/06-01"},
		{"done on the day", line(t, "m", "m", Done, "2019-06-17", p{"2019-05-10", "2019-06-17"}),
			"05-10/06-17 - 06-17/06-17; actual at 06-17/06-17"},
		{"done early", line(t, "m", "m", Done, "2019-06-12", p{"2019-05-10", "2019-06-17"}),
			"05-10/06-17 - 06-12/06-17 - 06-12/06-12; actual at 06-12/06-12"},
		{"done late, with no new date", line(t, "m", "m", Done, "by 2019-06-20", p{"2019-05-10", "2019-06-17"}),
			"05-10/06-17 - 06-17/06-17; 06-17/06-17 ~ 06-20/06-20; actual at 06-20/06-20"},
		{"moved after it was done", line(t, "m", "m", Done, "2019-06-12", p{"2019-05-10", "2019-06-12"}, p{"2019-06-20", "2019-06-30"}),
			"05-10/06-12 - 06-12/06-12; actual at 06-12/06-12"},
		{"done before anything was said", line(t, "m", "m", Done, "2019-05-20", p{"2019-06-10", "2019-06-12"}),
			"actual at 05-20/05-20"},
		{"given up", line(t, "m", "m", Dropped, "2019-06-10", p{"2019-05-10", "2019-06-30"}),
			"05-10/06-30 - 06-10/06-30; drop at 06-10/06-30"},
		{"in part", line(t, "m", "m", Partial, "", p{"2019-05-10", "2019-06-30"}),
			"05-10/06-30 - 06-22/06-30; half at 06-22/06-30"},
		{"a month counts as its last day", line(t, "m", "m", Planned, "", p{"2019-05-10", "2019-06"}),
			"05-10/06-30 - 06-22/06-30; live at 06-22/06-30"},
		{"without a day, from the start", line(t, "m", "m", Planned, "", p{"", "2019-06-30"}, p{"2019-06-10", "2019-07-09"}),
			"05-10/06-30 - 06-10/06-30 - 06-10/07-09 - 06-22/07-09; live at 06-22/07-09"},
		{"in any order", line(t, "m", "m", Planned, "", p{"2019-06-10", "2019-07-09"}, p{"2019-05-10", "2019-06-30"}),
			"05-10/06-30 - 06-10/06-30 - 06-10/07-09 - 06-22/07-09; live at 06-22/07-09"},
		{"not known for a while", line(t, "m", "m", Planned, "", p{"2019-05-10", "2019-06-30"}, p{"2019-05-20", "tbd"}, p{"2019-06-10", "2019-07-09"}),
			"05-10/06-30 - 05-20/06-30; 06-10/07-09 - 06-22/07-09; live at 06-22/07-09"},
		{"not known any more", line(t, "m", "m", Unscheduled, "", p{"2019-05-10", "2019-06-30"}, p{"2019-05-20", "tbd"}),
			"05-10/06-30 - 05-20/06-30; none at 05-20/06-30"},
		{"not known by the as-of day", line(t, "m", "m", Planned, "", p{"2019-06-23", "2019-06-30"}), "not drawn"},
		{"never known", line(t, "m", "m", Unscheduled, "", p{"2019-05-10", "tbd"}), "not drawn"},
	} {
		if got := story(t, tt.line); got != tt.want {
			t.Errorf("%s:\n got %s\nwant %s", tt.name, got, tt.want)
		}
	}
}

// Once all is done, the chart ends with the last milestone, not years later.
func TestTrendEnds(t *testing.T) {
	tr := acropolisTrend(t)
	tr.AsOf = day(t, "2026-01-01")
	tr.Lines = tr.Lines[1:3]
	root := check(t, tr.Wide())
	if got := root.with("frame")[0].attr["data-last-on"]; got != "2019-06-20" {
		t.Errorf("ends on %s", got)
	}
	if len(root.with("now")) != 0 {
		t.Error("the present is drawn where it is not in the picture")
	}
}

func TestTrendRevisions(t *testing.T) {
	tr := acropolisTrend(t)
	tr.Revisions = []Event{{day(t, "2019-06-12"), "too near to the next"}, {day(t, "2019-06-10"), "re-plan"}, {day(t, "2019-06-10"), "another"},
		{day(t, "2019-07-01"), "not yet"}, {date.Day{}, "no day"}}
	root := check(t, tr.Wide())
	if got := len(root.with("rev")); got != 2 {
		t.Errorf("%d revisions are marked", got)
	}
	if labels := root.with("revt"); len(labels) != 1 || labels[0].text != "re-plan" {
		t.Errorf("labels: %v", labels)
	}
}
