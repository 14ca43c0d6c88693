package check_test

import (
	"cmp"
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
		people           string
		day              string // 2019-05-20 unless given
		want             []string
	}{
		{
			name: "a plan that fits together", day: "2019-06-11",
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
			plan: "milestones:\n  a: {date: 2019-06-03}\n  b: {date: {after: a, days: 2}}\n",
			live: "revisions:\n  - {on: 2019-05-20, milestones: {a: {after: b, days: 1}}}\n",
			want: []string{"data/releases/r/live.yaml:2:38 date/cycle"},
		},
		{
			name: "part of itself",
			plan: "work:\n  a: {kind: tool, part_of: a}\n  b: {kind: tool, part_of: c}\n  c: {kind: tool, part_of: b}\n  d: {kind: tool, part_of: c}\n",
			want: []string{"data/releases/r/plan.yaml:2:28 ref/cycle", "data/releases/r/plan.yaml:3:28 ref/cycle"},
		},
		{
			// The inventory's trap 2: 17 June below 19 June.
			name: "a row above one that is due before it", day: "2019-06-11",
			plan: "milestones:\n  spec: {date: 2019-05-21}\n  test: {date: 2019-06-12}\n  final: {date: 2019-06-18}\n  release: {date: 2019-06-20}\n",
			live: "revisions:\n  - {on: 2019-06-10, milestones: {spec: 2019-06-19, test: 2019-06-17}}\n",
			want: []string{"data/releases/r/live.yaml:2:59 order/table"},
		},
		{
			name: "the order of after is said once", day: "2019-06-11",
			plan: "milestones:\n  spec: {date: 2019-05-21}\n  test: {date: 2019-06-12, after: spec}\n",
			live: "revisions:\n  - {on: 2019-06-10, milestones: {spec: 2019-06-19, test: 2019-06-17}}\n",
			want: []string{"data/releases/r/live.yaml:2:59 order/live"},
		},
		{
			// 19 October 2019 was a Saturday, the 20th a Sunday.
			name: "weekends",
			plan: "work:\n  blog: {kind: message, by: 2019-10-20}\n  tool: {kind: tool, by: 2019-10}\nmilestones:\n  draft: {date: by 2019-10-19}\n  release: {date: 2019-10-21}\n",
			want: []string{"data/releases/r/plan.yaml:2:29 date/weekend", "data/releases/r/plan.yaml:5:17 date/weekend"},
		},
		{
			name: "a weekend that is behind us", day: "2019-10-20",
			plan: "frozen: 2019-10-01\nmilestones:\n  draft: {date: 2019-10-19}\n  release: {date: 2019-10-21}\n",
			live: "actuals: {draft: 2019-10-19}\n",
		},
		{
			name: "overdue without a word, and with one", day: "2019-06-22",
			plan: "frozen: 2019-05-01\nmilestones:\n  spec: {date: 2019-06-18}\n  test: {date: 2019-06-19}\n  final: {date: 2019-06-20}\n",
			live: "revisions:\n  - {on: 2019-06-18, milestones: {final: 2019-06-21}}\nactuals:\n  test: {state: open, note: It waits for a part.}\n",
			want: []string{"data/releases/r/live.yaml:2:42 milestone/overdue", "data/releases/r/plan.yaml:3:16 milestone/overdue"},
		},
		{
			// 20 May and 31 days are 20 June: a and c have been silent for too
			// long, b was confirmed 30 days ago, d was moved.
			name: "unconfirmed", day: "2019-06-20",
			plan: "frozen: 2019-05-20\nmilestones:\n  e: {date: 2019-05-21}\n  a: {date: 2019-07-01}\n  b: {date: 2019-07-02}\n  c: {date: 2019-07-03}\n  d: {date: 2019-07-04}\n",
			live: "revisions:\n  - {on: 2019-06-01, milestones: {d: 2019-07-05}}\nconfirmed: {b: 2019-05-21, c: 2019-05-19}\nactuals: {e: 2019-05-21}\n",
			want: []string{"data/releases/r/plan.yaml:4:13 milestone/unconfirmed", "data/releases/r/plan.yaml:6:13 milestone/unconfirmed"},
		},
		{
			// The inventory's traps 16 and 17, from 20 to 24 June: helpdesk lost
			// four days, and the message would go out four days before.
			name: "left behind by a move", day: "2019-06-11",
			plan: "frozen: 2019-06-01\nwork:\n  helpdesk: {kind: website, by: 2019-06-19, for: milestone:r/release}\n  out: {name: It is released, kind: message, by: 2019-06-20, for: milestone:r/release}\n  follows: {kind: tool, by: {before: release, days: 3}, for: milestone:r/release}\nmilestones:\n  release: {date: 2019-06-20}\n",
			live: "revisions:\n  - {on: 2019-06-10, milestones: {release: 2019-06-24}}\n",
			want: []string{"data/releases/r/plan.yaml:3:33 dependent/left-behind", "data/releases/r/plan.yaml:4:50 dependent/too-early"},
		},
		{
			name: "a step after its milestone",
			plan: "milestones:\n  release: {date: 2019-06-20, steps: [{by: 2019-06-21, text: Sign it}, {by: 2019-06-19, text: Build it}]}\n",
			want: []string{"data/releases/r/plan.yaml:2:44 dependent/too-late"},
		},
		{
			name: "a version below the one that it starts from",
			plan: "products:\n  wallet: {version: {from: 3.0.0, to: 0.5.0}}\n  node: {version: {from: 3.0.0, to: 3.1.0}}\n",
			want: []string{"data/releases/r/plan.yaml:2:28 version/backwards"},
		},
		{
			// The inventory's trap 27. Nobody is missing where a slot or a group
			// may stand for them.
			name:   "people of the table and of the team",
			people: "alex: {}\nbedeho: {}\njens: {}\nmokhtar: {}\nall: {kind: group}\nstudio: {kind: agency}\n",
			plan:   "milestones:\n  spec: {involved: [alex, bedeho, jens], manager: bedeho, team: [mokhtar, jens]}\n  test: {involved: all, team: [mokhtar, jens]}\n  final: {involved: [alex, {slot: tester, count: 2}], teams: {Forum: [alex, mokhtar], Storage: tbd}}\n  ship: {involved: [alex, jens], teams: {Forum: alex, Storage: jens}}\n  draw: {involved: alex, team: studio}\n",
			want:   []string{"data/releases/r/plan.yaml:2:21 people/team"},
		},
		{
			// The inventory's trap 28.
			name:   "an agency in two spellings",
			people: "alex: {organisation: El Passion}\nelpassion: {name: ElPassion, kind: agency, aliases: EP}\n",
			plan:   "manager: elpassion\nmilestones:\n  draw: {involved: [ElPassion, EP], team: [Elpassion, elpassion]}\n  show: {involved: Elpassion}\n",
			want:   []string{"data/people.yaml:1:7 people/agency", "data/releases/r/plan.yaml:3:44 people/agency"},
		},
		{
			// The inventory's trap 22: 19 March 2018 was a Monday.
			name: "the wrong day of the week",
			plan: "overview: |\n  Done by Thursday 2018-03-19, or on 2018-03-19 (Monday).\n  See https://example.org/Friday/2018-03-19 and 2018-03-19, Tuesday.\nconstraints:\n  - {text: Ready by Thursday, by: 2018-03-19}\n  - {text: Ready by Monday, by: 2018-03-19}\n  - {text: Looked at every Friday, by: 2018-03-19}\n",
			want: []string{"data/releases/r/plan.yaml:2:20 date/weekday", "data/releases/r/plan.yaml:3:49 date/weekday", "data/releases/r/plan.yaml:5:35 date/weekday"},
		},
		{
			// 18 less 12 June are 6 days; moved to the 17th, one. From the release
			// on the 20th to the audit in July are 11 days at least.
			name: "closer than the plan asks for", day: "2019-06-11",
			plan: "rules:\n  gaps:\n    - {from: test, to: final, min_days: 6}\n    - {from: final, to: release, min_days: 3}\n    - {from: release, to: audit, min_days: 30}\nmilestones:\n  test: {date: 2019-06-12}\n  final: {date: 2019-06-18}\n  release: {date: 2019-06-20}\n  audit: {date: 2019-07}\n",
			live: "revisions:\n  - {on: 2019-06-10, milestones: {test: 2019-06-17}}\n",
			want: []string{"data/releases/r/plan.yaml:8:17 rules/gap", "data/releases/r/plan.yaml:9:19 rules/gap"},
		},
		{
			name: "gaps that say too little",
			plan: "rules:\n  gaps:\n    - {from: test, to: final}\n    - {from: test, to: final, min_days: 0}\n    - {from: test, to: finale, min_days: 1}\nmilestones:\n  test: {date: 2019-06-12}\n  final: {date: 2019-06-18}\n",
			want: []string{"data/releases/r/plan.yaml:3:7 rules/form", "data/releases/r/plan.yaml:4:41 rules/form", "data/releases/r/plan.yaml:5:24 ref/missing"},
		},
		{
			name: "overdue, as far as can be told", day: "2019-06-30",
			plan: "milestones:\n  test: {date: 2019-06-12}\n",
			live: "revisions:\n  - {on: 10.6.19, why: Late}\nactuals:\n  test: done\naccepted:\n  - {rule: date/launch, why: So it is.}\n",
			want: []string{"data/releases/r/live.yaml:2:10 date/format", "data/releases/r/live.yaml:4:9 date/format"},
		},
		{
			name: "continues itself",
			plan: "work:\n  a: {kind: tool, continues: work:r/b}\n  b: {kind: tool, continues: work:r/a}\n",
			want: []string{"data/releases/r/plan.yaml:2:30 ref/cycle"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			problems := judged(cmp.Or(c.day, "2019-05-20"), map[string]string{"plan": c.plan, "live": c.live, "people": c.people})
			var got []string
			for _, problem := range problems {
				if problem.Code == "freeze/no-sum" {
					continue // the plans here are not locked
				}
				got = append(got, fmt.Sprintf("%s %s", problem.At, problem.Code))
			}
			if strings.Join(got, "\n") != strings.Join(c.want, "\n") {
				t.Errorf("reported:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
		})
	}
}

// judged gives what is wrong with a portal of one release, r, as of a day.
// Files are the plan, the live page, the people and the plan of an earlier
// release, those that are not empty.
func judged(day string, files map[string]string) []diag.Problem {
	fsys := fstest.MapFS{"hugo.yaml": {Data: []byte("title: Rules\n")}}
	for name, file := range map[string]string{"plan": "data/releases/r/plan.yaml", "live": "data/releases/r/live.yaml", "people": "data/people.yaml", "earlier": "data/releases/a/plan.yaml"} {
		if files[name] != "" {
			fsys[file] = &fstest.MapFile{Data: []byte(files[name])}
		}
	}
	fsys["data/products.yaml"] = &fstest.MapFile{Data: []byte("wallet: {}\nnode: {}\n")}
	var problems diag.List
	p := portal.Load(source.FS(fsys), &problems)
	asOf, _ := date.ParseDay(day)
	check.All(p, asOf, &problems)
	return problems.Sorted()
}
