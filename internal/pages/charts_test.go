package pages

import (
	"regexp"
	"strings"
	"testing"
)

// chartFiles is a release that moved twice and was scored twice.
var chartFiles = map[string]string{
	"data/releases/orbit/plan.yaml": `name: Orbit
frozen: 2026-01-01
milestones:
  test: {name: Test, date: 2026-02-02}
  release: {name: Release, date: 2026-03-02}
objectives:
  use: {name: Use, key_results: {posts: {text: Posts}}}
`,
	"data/releases/orbit/live.yaml": `revisions:
  - {on: 2026-01-20, why: Late, milestones: {test: 2026-02-09}}
  - {on: 2026-02-05, why: Later, milestones: {test: 2026-02-12, release: 2026-03-09}}
scores:
  - {on: 2026-01-12, key_results: {posts: 0.2}, total: 0.2}
  - {on: 2026-01-19, key_results: {posts: 0.5}, total: 0.5}
`,
}

func TestCharts(t *testing.T) {
	b := layOutFiles(t, "2026-02-06", chartFiles).b
	s := b.schedules[0]
	for what, drawn := range map[string]string{
		"timeline": b.timeline(s).Wide, "list": b.timeline(s).Narrow, "trend": b.trend(s).Wide,
		"trend of one": b.trendOf(s, "Test", s.Milestones[:1]).Narrow, "launches": b.launches().Wide,
	} {
		if !strings.Contains(drawn, "</") || strings.Contains(drawn, "style=") {
			t.Errorf("%s: %s", what, drawn)
		}
	}
	if trend := b.trend(s).Wide; !strings.Contains(trend, `data-milestone="test"`) || !strings.Contains(trend, `data-date="2026-02-12"`) {
		t.Errorf("trend: %s", trend)
	}
	// Twice moved, so drawn; once moved, so the slip says it all.
	if spark := b.spark(s.Milestones[0]); !strings.Contains(spark, "<svg") {
		t.Errorf("spark: %q", spark)
	}
	if spark := b.spark(s.Milestones[1]); spark != "" {
		t.Errorf("spark: %q", spark)
	}
}

// Acropolis on 22 June 2019: Spec Release is overdue, Sub-system Test done by
// some day that leaves open whether it was late, Final Test three days late,
// Runtime Proposal due and next. The picture says when a milestone was done; the
// list has the date beside it anyway.
func TestBarOfAcropolis(t *testing.T) {
	v := view[releasesView](repositoryAt(t, "2019-06-22"), ReleasesPath)
	var classes []string
	for _, m := range regexp.MustCompile(`<li class="([^"]*)"`).FindAllStringSubmatch(v.List[0].Bar, -1) {
		classes = append(classes, m[1])
	}
	same(t, "segments", classes, []string{"is-overdue", "is-done", "is-done after", "is-due next", "is-planned"})
	for _, part := range []string{`<b class="slip" dir="auto">≤ +5 d</b>`, "Runtime Proposal", "3 days overdue", "/releases/acropolis/milestones/release/"} {
		if !strings.Contains(v.List[0].Bar, part) {
			t.Errorf("the bar does not say %s: %s", part, v.List[0].Bar)
		}
	}
	same(t, "verdict", v.List[0].Verdict.Key, "verdict_behind")
	for _, word := range []string{"done", "done late", "overdue", "next", "due today", "still to come", "no date"} {
		if !strings.Contains(v.BarKey, ">"+word+"<") {
			t.Errorf("the key does not say %s: %s", word, v.BarKey)
		}
	}
}

func TestDatesInTheTimeline(t *testing.T) {
	chart := view[releaseView](repositoryAt(t, "2019-06-22"), ReleasePath("acropolis")).Timeline
	for _, words := range []string{">done by 17 Jun<", ">done 20 Jun<"} {
		if !strings.Contains(chart.Wide, words) || strings.Contains(chart.Narrow, words) {
			t.Errorf("%s has to be in the picture, and only there", words)
		}
	}
}

func TestTrackingIsDrawnFromTwoScores(t *testing.T) {
	f := layOutFiles(t, "2026-02-06", chartFiles)
	view, ok := f.pages[ObjectivesPath("orbit")].View.(objectivesView)
	if !ok || !strings.Contains(view.Objectives[0].Chart, "<svg") {
		t.Errorf("%T %+v", f.pages[ObjectivesPath("orbit")].View, view.Objectives)
	}
}
