package okr

import (
	"fmt"
	"slices"
	"testing"

	"slipway/internal/diag"
	"slipway/internal/portal"
)

func TestCheck(t *testing.T) {
	release := func(change func(*portal.Release)) *portal.Release {
		r := tracked(t)
		change(r)
		return r
	}
	posts := func(r *portal.Release) *portal.KeyResultScore { return r.Live.Scores[0].KeyResults[0] }
	tests := []struct {
		name   string
		change func(*portal.Release)
		want   []string
	}{
		{"clean", func(*portal.Release) {}, nil},
		{"weight not a number", func(r *portal.Release) {
			r.Plan.Objectives[0].KeyResults[0].Weights = weights("lead", "most", "ops", "-1")
		},
			[]string{
				`error live.yaml:1 okr/number weight of lead: "most" is not a number (write 0.58 or 2/3)`,
				`error live.yaml:2 okr/range weight of ops: -1 lies outside 0 to 1 (write a share of 1, such as 0.58 or 2/3)`,
			}},
		{"weight of an assignment out of range", func(r *portal.Release) { r.Live.Assignments[0].Weights = weights("lead", "0", "writer", "1.5") },
			[]string{`error live.yaml:2 okr/range weight of writer: 1.5 lies outside 0 to 1 (write a share of 1, such as 0.58 or 2/3)`}},
		{"weights that do not sum to 1", func(r *portal.Release) {
			r.Plan.Objectives[0].KeyResults[0].Weights = weights("lead", "2/3", "ops", "1/2")
			r.Live.Scores = nil
		}, []string{`warning live.yaml:1 okr/weights the weights add up to 7/6, not 1 (write shares that add up to 1, such as 2/3 and 1/3)`}},
		{"score out of range", func(r *portal.Release) { posts(r).Value = "58" },
			[]string{`error live.yaml:40 okr/range score of posts: 58 lies outside 0 to 1 (write a share of 1, such as 0.58 or 2/3)`}},
		{"an assignee's score not a number", func(r *portal.Release) { posts(r).By = weights("lead", "good", "ops", "0.65") },
			[]string{`error live.yaml:1 okr/number score of lead: "good" is not a number (write 0.58, n/a or tbd)`}},
		{"total not a number", func(r *portal.Release) { r.Live.Scores[0].Total = "fine" },
			[]string{`error :0 okr/number total: "fine" is not a number (write 0.58, n/a or tbd)`}},
		// 7/12 is 0.58, and the total does not follow from 0.6 either: (0.61 + 0.2) / 2 = 0.405.
		{"recorded and computed differ", func(r *portal.Release) { posts(r).Value = "0.61" },
			[]string{`warning live.yaml:40 okr/score posts is recorded as 0.61, and the scores and weights of its assignees give 0.58 (write 0.58, or mend the scores and weights that it is made of)`}},
		// (0.58 + 0.2) / 2 is 0.39, from rounded scores and from exact ones alike.
		{"the total differs", func(r *portal.Release) { r.Live.Scores[0].Total = "0.5" },
			[]string{`warning :0 okr/total the total is recorded as 0.5, and the mean of the 2 key results that count is 0.39 (write 0.39, or mend the scores that it is made of)`}},
		// 2/3·0.5 + 1/3·0.51 = 0.50333; exactly (0.50333 + 0.21) / 2 = 0.3567, rounded first (0.5 + 0.21) / 2 = 0.355.
		{"a total of rounded scores is right too", func(r *portal.Release) {
			*posts(r) = *score("posts", "0.50", "lead", "0.5", "ops", "0.51")
			r.Live.Scores[0].KeyResults[1] = score("uptime", "0.21")
			r.Live.Scores[0].Total = "0.355"
		}, nil},
		{"somebody's score is missing", func(r *portal.Release) { posts(r).By = weights("lead", "0.55") },
			[]string{`warning live.yaml:40 okr/missing ops carries 1/3 of posts and has no score here (add the score of ops, or n/a)`}},
		{"somebody scored who carries nothing", func(r *portal.Release) {
			r.Live.Scores[1].KeyResults[0].By = weights("writer", "0.7", "lead", "0.1", "ops", "n/a")
		}, []string{`warning live.yaml:2 okr/stranger lead has a score here and carries nothing of posts on that day (give lead a weight, or leave the score out)`}},
		{"which objective", func(r *portal.Release) {
			r.Plan.Objectives = append(r.Plan.Objectives, &portal.Objective{ID: "grow"})
			r.Live.Scores = r.Live.Scores[1:2]
		}, []string{`error :0 okr/objective these scores do not say which of the 2 objectives they are about (add objective: launch or another)`}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var problems diag.List
			Check(release(tt.change), &problems)
			var got []string
			for _, p := range problems.Sorted() {
				got = append(got, fmt.Sprintf("%s %s:%d %s %s (%s)", p.Severity, p.At.File, p.At.Line, p.Code, p.Summary, p.Hint))
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("got\n%q\nwant\n%q", got, tt.want)
			}
		})
	}
}
