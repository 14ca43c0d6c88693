package check_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"slipway/internal/check"
	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/portal"
	"slipway/internal/source"
)

// TestRules gives each rule a plan that breaks it and one that does not. What
// is reported is compared whole: nothing may be invented.
func TestRules(t *testing.T) {
	for _, c := range []struct {
		name, plan, live string
		want             []string
	}{
		{
			name: "a plan that fits together",
			plan: "launch: 2019-06-20T12:00+02:00\nmilestones:\n  draft: {date: 2019-05-21}\n  release: {date: 2019-06-20, after: [draft]}\n",
			live: "revisions:\n  - {on: 2019-06-10, milestones: {draft: 2019-06-12, release: 2019-06-24}}\n",
		},
		{
			name: "launch and its milestone on different days",
			plan: "launch: 2019-06-21\nmilestones:\n  release: {date: 2019-06-20}\n",
			want: []string{"data/releases/r/plan.yaml:1:9 date/launch"},
		},
		{
			name: "launch and its milestone at different times",
			plan: "launch: 2019-06-20T12:00+02:00\nmilestones:\n  release: {date: 2019-06-20, deadline: 2019-06-20T11:00+02:00}\n",
			want: []string{"data/releases/r/plan.yaml:1:9 date/launch"},
		},
		{
			name: "the same moment at two offsets",
			plan: "launch: 2019-06-20T12:00+02:00\nmilestones:\n  release: {date: 2019-06-20, deadline: 2019-06-20T10:00Z}\n",
		},
		{
			name: "a deadline of another day",
			plan: "milestones:\n  draft: {date: 2019-05-21, deadline: 2019-05-22}\n",
			want: []string{"data/releases/r/plan.yaml:2:39 date/deadline"},
		},
		{
			name: "a month that holds the day",
			plan: "milestones:\n  draft: {date: 2019-05-21, deadline: 2019-05}\n",
		},
		{
			name: "planned before what it comes after",
			plan: "milestones:\n  release: {date: 2019-05-20, after: [draft]}\n  draft: {date: 2019-05-21}\n",
			want: []string{"data/releases/r/plan.yaml:2:19 order/plan"},
		},
		{
			name: "now due before what it comes after",
			plan: "milestones:\n  draft: {date: 2019-05-21}\n  release: {date: 2019-06-20, after: [draft]}\n",
			live: "revisions:\n  - on: 2019-05-20\n    milestones:\n      draft: 2019-06-21\n",
			want: []string{"data/releases/r/plan.yaml:3:19 order/live"},
		},
		{
			name: "a year out of reach",
			plan: "milestones:\n  draft: {date: 2910-05-21}\n",
			want: []string{"data/releases/r/plan.yaml:2:17 date/year"},
		},
		{
			name: "revisions newest first",
			plan: "milestones:\n  draft: {date: 2019-05-21}\n",
			live: "revisions:\n  - {on: 2019-06-10, milestones: {draft: 2019-06-12}}\n  - {on: 2019-06-01, milestones: {draft: 2019-06-11}}\n",
			want: []string{"data/releases/r/live.yaml:3:10 revision/order"},
		},
		{
			name: "a revision without its day",
			plan: "milestones:\n  draft: {date: 2019-05-21}\n",
			live: "revisions:\n  - milestones: {draft: 2019-06-12}\n",
			want: []string{"data/releases/r/live.yaml:2:5 revision/day"},
		},
		{
			name: "after itself",
			plan: "milestones:\n  draft: {date: 2019-05-21, after: [draft]}\n",
			want: []string{"data/releases/r/plan.yaml:2:36 order/cycle"},
		},
		{
			name: "after each other, in a circle, twice",
			plan: "milestones:\n  a: {after: c}\n  b: {after: [a]}\n  c: {after: [b, d]}\n  d: {after: [c]}\n  e: {after: [a, d]}\n",
			want: []string{"data/releases/r/plan.yaml:2:14 order/cycle", "data/releases/r/plan.yaml:4:14 order/cycle"},
		},
		{
			name: "dates that count from each other",
			plan: "milestones:\n  a: {date: {before: b, days: 2}}\n  b: {date: {after: a, days: 2}}\n  c: {date: {after: b, days: 2}}\n",
			want: []string{"data/releases/r/plan.yaml:2:13 date/cycle"},
		},
		{
			name: "dates that now count from each other",
			plan: "milestones:\n  a: {date: 2019-06-01}\n  b: {date: {after: a, days: 2}}\n",
			live: "revisions:\n  - {on: 2019-05-20, milestones: {a: {after: b, days: 1}}}\n",
			want: []string{"data/releases/r/live.yaml:2:38 date/cycle"},
		},
		{
			name: "part of itself",
			plan: "work:\n  a: {kind: tool, part_of: a}\n  b: {kind: tool, part_of: c}\n  c: {kind: tool, part_of: b}\n  d: {kind: tool, part_of: c}\n",
			want: []string{"data/releases/r/plan.yaml:2:28 ref/cycle", "data/releases/r/plan.yaml:3:28 ref/cycle"},
		},
		{
			name: "continues itself",
			plan: "work:\n  a: {kind: tool, continues: work:r/b}\n  b: {kind: tool, continues: work:r/a}\n",
			want: []string{"data/releases/r/plan.yaml:2:30 ref/cycle"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			problems := judged(map[string]string{"plan": c.plan, "live": c.live})
			var got []string
			for _, problem := range problems {
				got = append(got, fmt.Sprintf("%s %s", problem.At, problem.Code))
			}
			if strings.Join(got, "\n") != strings.Join(c.want, "\n") {
				t.Errorf("reported:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
		})
	}
}

// judged gives what is wrong with a portal of one release, r, on 22 June 2019.
// Files are the plan, the live page and the people, those that are not empty.
func judged(files map[string]string) []diag.Problem {
	fsys := fstest.MapFS{"hugo.yaml": {Data: []byte("title: Rules\n")}}
	for name, file := range map[string]string{"plan": "data/releases/r/plan.yaml", "live": "data/releases/r/live.yaml", "people": "data/people.yaml"} {
		if files[name] != "" {
			fsys[file] = &fstest.MapFile{Data: []byte(files[name])}
		}
	}
	var problems diag.List
	p := portal.Load(source.FS(fsys), &problems)
	asOf, _ := date.ParseDay("2019-06-22")
	check.All(p, asOf, &problems)
	return problems.Sorted()
}
