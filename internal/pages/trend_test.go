package pages

import (
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"slipway/internal/schedule"
)

// harbourFiles is a release over four years: one milestone done a month early,
// one planned for a month and without a date for half a year, one that moved by
// a year.
var harbourFiles = map[string]string{
	"data/releases/harbour/plan.yaml": `name: Harbour
frozen: 2020-01-01
milestones:
  survey: {name: Survey, date: 2020-06-30}
  build: {name: Build, date: 2021-12}
  launch: {name: Launch, date: 2022-12-31}
`,
	"data/releases/harbour/live.yaml": `revisions:
  - {on: 2020-07-01, why: No money, milestones: {build: tbd}}
  - {on: 2021-01-01, why: Money again, milestones: {build: 2022-06-30, launch: 2023-12-31}}
actuals:
  survey: 2020-06-01
`,
}

var attribute = regexp.MustCompile(`([a-z-]+)="([^"]*)"`)

// elements gives the attributes of the elements of a class.
func elements(drawing, class string) []map[string]string {
	var out []map[string]string
	for _, tag := range strings.Split(drawing, "<") {
		a := map[string]string{}
		for _, m := range attribute.FindAllStringSubmatch(tag, -1) {
			a[m[1]] = m[2]
		}
		if slices.Contains(strings.Fields(a["class"]), class) {
			out = append(out, a)
		}
	}
	return out
}

func numberOf(t *testing.T, s string) float64 {
	t.Helper()
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// The points of the trends of three releases, worked out by hand from their
// files, against what is drawn: each where its two days put it on axes that are
// linear in days. A point is the day of a report and the date then expected: one
// for the plan, on the day it was frozen, one for each revision that set the
// date, and one for where the line ends, on the as-of day or when it was done.
//
// The dates up are those of the points with a twenty-fifth of their range and a
// day more at both ends: for Acropolis 34 days and 2, for Orbit 35 and 2, for
// Harbour 1308 and 53.
func TestTrendPointsOfThreeReleases(t *testing.T) {
	acropolis := repositoryAt(t, "2019-06-22").b
	for _, tt := range []struct {
		name   string
		b      *builder
		frame  string // first and last day across, first and last day up
		points []string
	}{
		{"acropolis", acropolis, "2019-05-10 2019-06-22 2019-05-19 2019-06-26", []string{
			"spec-release 2019-05-10 2019-05-21", "spec-release 2019-06-10 2019-06-19", "spec-release 2019-06-22 2019-06-19",
			"sub-system-test 2019-05-10 2019-06-12", "sub-system-test 2019-06-10 2019-06-17", "sub-system-test 2019-06-17 2019-06-17",
			"final-test 2019-05-10 2019-06-17", "final-test 2019-06-10 2019-06-20", "final-test 2019-06-20 2019-06-20",
			"runtime-proposal 2019-05-10 2019-06-18", "runtime-proposal 2019-06-10 2019-06-22", "runtime-proposal 2019-06-22 2019-06-22",
			"release 2019-05-10 2019-06-20", "release 2019-06-10 2019-06-24", "release 2019-06-22 2019-06-24",
		}},
		{"orbit", layOutFiles(t, "2026-02-06", chartFiles).b, "2026-01-01 2026-02-06 2026-01-31 2026-03-11", []string{
			"test 2026-01-01 2026-02-02", "test 2026-01-20 2026-02-09", "test 2026-02-05 2026-02-12", "test 2026-02-06 2026-02-12",
			"release 2026-01-01 2026-03-02", "release 2026-02-05 2026-03-09", "release 2026-02-06 2026-03-09",
		}},
		{"harbour", layOutFiles(t, "2021-07-01", harbourFiles).b, "2020-01-01 2021-07-01 2020-04-09 2024-02-22", []string{
			"survey 2020-01-01 2020-06-30", "survey 2020-06-01 2020-06-01",
			"build 2020-01-01 2021-12-31", "build 2021-01-01 2022-06-30", "build 2021-07-01 2022-06-30",
			"launch 2020-01-01 2022-12-31", "launch 2021-01-01 2023-12-31", "launch 2021-07-01 2023-12-31",
		}},
	} {
		s := tt.b.schedules[slices.IndexFunc(tt.b.schedules, func(s *schedule.Release) bool { return s.R.ID == tt.name })]
		chart := tt.b.trend(s)
		for form, drawing := range map[string]string{"wide": chart.Wide, "narrow": chart.Narrow} {
			frames := elements(drawing, "frame")
			if len(frames) != 1 {
				t.Fatalf("%s, %s: %d frames", tt.name, form, len(frames))
			}
			f := frames[0]
			same(t, tt.name+", frame", f["data-first-on"]+" "+f["data-last-on"]+" "+f["data-first-date"]+" "+f["data-last-date"], tt.frame)
			across := func(day, first, last string) float64 {
				return float64(dayOf(t, day).Sub(dayOf(t, first))) / float64(dayOf(t, last).Sub(dayOf(t, first)))
			}
			var got []string
			for _, p := range elements(drawing, "pt") {
				got = append(got, p["data-milestone"]+" "+p["data-on"]+" "+p["data-date"])
				x := numberOf(t, f["x"]) + across(p["data-on"], f["data-first-on"], f["data-last-on"])*numberOf(t, f["width"])
				y := numberOf(t, f["y"]) + (1-across(p["data-date"], f["data-first-date"], f["data-last-date"]))*numberOf(t, f["height"])
				if math.Abs(numberOf(t, p["cx"])-x) > 0.11 || math.Abs(numberOf(t, p["cy"])-y) > 0.11 {
					t.Errorf("%s, %s: %s is at %s, %s, want %.1f, %.1f", tt.name, form, got[len(got)-1], p["cx"], p["cy"], x, y)
				}
			}
			same(t, tt.name+", points", got, tt.points)
		}
	}
	// Nothing of Rome has moved: there is one report, and no trend.
	b := repository(t).b
	for _, s := range b.schedules {
		if s.R.ID == "rome" && b.trend(s) != nil {
			t.Error("a trend of Rome is drawn")
		}
	}
}
