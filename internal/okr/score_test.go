package okr

import (
	"fmt"
	"strings"
	"testing"

	"slipway/internal/portal"
)

// Each case is one key result on one day: its weights, the assignees' scores,
// and the exact mean, worked out beside it.
func TestWeightedMean(t *testing.T) {
	tests := []struct {
		name    string
		weights []string
		by      []string
		want    string
	}{
		// (0.55 + 0.65) / 2
		{"equal where nothing is said", nil, []string{"lead", "0.55", "ops", "0.65"}, "3/5"},
		// 2/3·0.55 + 1/3·0.65 = 1.10/3 + 0.65/3 = 1.75/3
		{"thirds", []string{"lead", "2/3", "ops", "1/3"}, []string{"lead", "0.55", "ops", "0.65"}, "7/12"},
		// 0.25·1 + 0.75·0.2 = 0.4
		{"decimals", []string{"lead", "0.25", "ops", "0.75"}, []string{"lead", "1", "ops", "0.2"}, "2/5"},
		{"the order does not matter", []string{"lead", "0.25", "ops", "0.75"}, []string{"ops", "0.2", "lead", "1"}, "2/5"},
		{"a weight of 0 counts for nothing", []string{"lead", "1", "ops", "0"}, []string{"lead", "0.5", "ops", "0.9"}, "1/2"},
		{"and may have no score", []string{"lead", "1", "ops", "0"}, []string{"lead", "0.5"}, "1/2"},
		{"somebody who carries nothing", []string{"lead", "1"}, []string{"lead", "0.5", "guest", "0.9"}, "1/2"},
		// n/a leaves: (2/3·0.6) / (2/3)
		{"n/a is left out", []string{"lead", "2/3", "ops", "1/3"}, []string{"lead", "0.6", "ops", "n/a"}, "3/5"},
		// (0.5·1 + 0.25·0.4) / 0.75 = 0.6 / 0.75
		{"weights that do not sum to 1 are relative", []string{"lead", "0.5", "ops", "0.25"}, []string{"lead", "1", "ops", "0.4"}, "4/5"},
		{"a missing score", []string{"lead", "2/3", "ops", "1/3"}, []string{"lead", "0.6"}, ""},
		{"a score yet to come", []string{"lead", "2/3", "ops", "1/3"}, []string{"lead", "0.6", "ops", "tbd"}, ""},
		{"a score that is none", nil, []string{"lead", "good"}, ""},
		{"a weight that is none", []string{"lead", "most"}, []string{"lead", "0.6"}, ""},
		{"all n/a", nil, []string{"lead", "n/a"}, ""},
		{"nobody scored", []string{"lead", "1"}, nil, ""},
	}
	for _, tt := range tests {
		got := resultOf(keyResult("kr"), score("kr", "", tt.by...), weights(tt.weights...))
		text := ""
		if got.Computed != nil {
			text = got.Computed.RatString()
		}
		if text != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, text, tt.want)
		}
	}
}

func tracked(t *testing.T) *portal.Release {
	return &portal.Release{
		Plan: portal.Plan{Objectives: []*portal.Objective{{ID: "launch", KeyResults: []*portal.KeyResult{
			keyResult("posts", "lead", "2/3", "ops", "1/3"), keyResult("uptime"), keyResult("specs"), keyResult("grants"),
		}}}},
		Live: portal.Live{
			Assignments: []*portal.Assignment{
				{From: when(t, "2019-06-10"), KeyResult: "posts", Weights: weights("lead", "0", "writer", "1")},
			},
			Scores: []*portal.Score{
				{On: when(t, "2019-06-03"), Total: "0.39", KeyResults: []*portal.KeyResultScore{
					score("posts", "0.58", "lead", "0.55", "ops", "0.65"), score("uptime", "0.2"), score("specs", "n/a"),
				}},
				{On: when(t, "2019-06-10"), KeyResults: []*portal.KeyResultScore{
					score("posts", "", "writer", "0.7"), score("uptime", "tbd"), score("specs", "n/a", "lead", "0.9"), score("grants", "0.4"),
				}},
				{On: when(t, "2019-07-01"), Final: true, Objective: "launch", Total: "1", KeyResults: []*portal.KeyResultScore{score("posts", "1")}},
			},
		},
	}
}

func describe(o *Objective) string {
	var lines []string
	for _, tr := range o.Tracking {
		s := fmt.Sprintf("%s %s of %d, recorded %q:", tr.On, Format(tr.Total), tr.Counted, tr.Recorded.Text)
		for _, r := range tr.Results {
			s += fmt.Sprintf(" %s %q/%s", r.KR.ID, r.Recorded.Text, Format(r.Computed))
		}
		lines = append(lines, s)
	}
	return strings.Join(lines, "\n")
}

func TestTracking(t *testing.T) {
	lines := []string{
		// posts 7/12 = 0.58, uptime 0.2, specs n/a, grants nothing: (7/12 + 1/5) / 2 = 47/120 = 0.3917
		`2019-06-03 0.39 of 2, recorded "0.39": posts "0.58"/0.58 uptime "0.2"/ specs "n/a"/ grants ""/`,
		// posts is the writer's alone now, 0.7; uptime tbd; specs n/a though scored: (0.7 + 0.4) / 2
		`2019-06-10 0.55 of 2, recorded "": posts ""/0.70 uptime "tbd"/ specs "n/a"/0.90 grants "0.4"/`,
		`2019-07-01 1.00 of 1, recorded "1": posts "1"/ uptime ""/ specs ""/ grants ""/`,
	}
	for asOf, n := range map[string]int{"2019-06-02": 0, "2019-06-03": 1, "2019-06-09": 1, "2019-06-10": 2, "2019-06-30": 2, "2019-07-12": 3} {
		o := Of(tracked(t), day(t, asOf)).Objectives[0]
		if got, want := describe(o), strings.Join(lines[:n], "\n"); got != want {
			t.Errorf("as of %s: got\n%s\nwant\n%s", asOf, got, want)
		}
		if (o.Final != nil) != (n == 3) {
			t.Errorf("as of %s: final %v", asOf, o.Final)
		}
	}
	if total := Of(tracked(t), day(t, "2019-06-03")).Objectives[0].Tracking[0].Total; total.RatString() != "47/120" {
		t.Errorf("the total is rounded on the way: %s", total)
	}
}

func TestWeightsOfTheDay(t *testing.T) {
	r := tracked(t)
	for on, want := range map[string]string{"2019-06-09": "lead 2/3, ops 1/3", "2019-06-10": "lead 0, writer 1"} {
		var got []string
		for _, w := range weightsOn(r, r.Plan.Objectives[0].KeyResults[0], day(t, on)) {
			got = append(got, w.ID+" "+w.Value)
		}
		if strings.Join(got, ", ") != want {
			t.Errorf("on %s: %v, want %s", on, got, want)
		}
	}
	if got := weightsOn(r, r.Plan.Objectives[0].KeyResults[1], day(t, "2019-06-10")); got != nil {
		t.Errorf("another key result got %v", got)
	}
}

// Without a name and with two objectives, nobody can tell whose scores these
// are: they are shown with neither.
func TestScoresOfNoObjective(t *testing.T) {
	r := tracked(t)
	r.Plan.Objectives = append(r.Plan.Objectives, &portal.Objective{ID: "grow"})
	got := Of(r, day(t, "2019-07-12"))
	if len(got.Objectives[0].Tracking) != 1 || len(got.Objectives[1].Tracking) != 0 {
		t.Errorf("%d and %d trackings", len(got.Objectives[0].Tracking), len(got.Objectives[1].Tracking))
	}
}
