package pages

import (
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

func TestTrackingIsDrawnFromTwoScores(t *testing.T) {
	f := layOutFiles(t, "2026-02-06", chartFiles)
	view, ok := f.pages[ObjectivesPath("orbit")].View.(objectivesView)
	if !ok || !strings.Contains(view.Objectives[0].Chart, "<svg") {
		t.Errorf("%T %+v", f.pages[ObjectivesPath("orbit")].View, view.Objectives)
	}
}
