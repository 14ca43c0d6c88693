package portal_test

import (
	"testing"

	"slipway/internal/diag"
)

// Each case is a release that nothing but its launch puts before the 10th of
// June or behind it; "" says that nobody can tell.
func TestOrderOfReleases(t *testing.T) {
	for _, c := range []struct{ name, plan, live, want string }{
		{"launch of the plan", "launch: 2023-06-09\nmilestones: {release: {date: 2023-06-11}}\n", "actuals: {release: 2023-06-12}\n", "before"},
		{"launch of the plan is a month", "launch: 2023-06\nmilestones: {release: {date: tbd}}\n", "", "behind"},
		{"milestone of the plan", "launch: tbd\nmilestones: {release: {date: 2023-06-09}}\n", "actuals: {release: 2023-06-12}\n", "before"},
		{"deadline of the milestone", "milestones: {release: {deadline: 2023-06-09}}\n", "", "before"},
		{"days after another", "milestones:\n  test: {date: 2023-06-01}\n  release: {date: {after: test, days: 7-8}}\n", "", "before"},
		{"days after another that has none", "milestones:\n  test: {date: tbd}\n  release: {date: {after: test, days: 7}}\n", "actuals: {release: 2023-06-08}\n", "before"},
		{"revised", "milestones: {release: {date: tbd}}\n", "revisions:\n  - {on: 2023-04-01, milestones: {release: 2023-06-09}}\n  - {on: 2023-04-28, milestones: {release: 2023-06-11}}\n", "behind"},
		{"revised, newest first", "milestones: {release: {date: tbd}}\n", "revisions:\n  - {on: 2023-04-28, milestones: {release: 2023-06-11}}\n  - {on: 2023-04-01, milestones: {release: 2023-06-09}}\n", "behind"},
		{"revised without a day", "milestones: {release: {date: tbd}}\n", "revisions:\n  - {on: 2023-04-28, milestones: {release: 2023-06-11}}\n  - {milestones: {release: 2023-06-09}}\n", "before"},
		{"put off", "milestones: {release: {date: tbd}}\n", "revisions:\n  - {on: 2023-04-01, milestones: {release: 2023-06-09}}\n  - {on: 2023-04-28, milestones: {release: tbd}}\n", "before"},
		{"came", "milestones: {release: {date: tbd}}\n", "revisions:\n  - {on: 2023-04-01, milestones: {release: 2023-06-09}}\nactuals: {release: 2023-06-12}\n", "behind"},
		{"not whole yet", "milestones: {release: {date: tbd}}\n", "revisions:\n  - {on: 2023-04-01, milestones: {release: 2023-06-12}}\nactuals: {release: {state: partial, date: 2023-06-09}}\n", "behind"},
		{"added later", "name: R\n", "revisions:\n  - {on: 2023-04-01, added: {release: {date: 2023-06-09}}}\n", "before"},
		{"no date at all", "milestones: {release: {date: tbd}}\n", "actuals: {release: {state: open, note: waits}}\n", ""},
		{"nothing", "name: R\n", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, problems := load(map[string]string{
				"data/releases/orbit/plan.yaml":  "launch: 2023-06-10\nmilestones: {release: {date: 2023-06-10}}\n",
				"data/releases/orbit/live.yaml":  "note: it stands\n",
				"data/releases/r/plan.yaml":      c.plan,
				"data/releases/r/live.yaml":      c.live,
				"data/releases/nobody/plan.yaml": "name: Nobody\n",
			})
			for _, found := range problems.Sorted() {
				if found.Severity == diag.Error {
					t.Errorf("%s: %s", found.At, found.Summary)
				}
			}
			var order string
			for _, r := range p.Releases {
				order += r.ID + " "
			}
			want := map[string]string{"before": "r orbit nobody ", "behind": "orbit r nobody ", "": "orbit nobody r "}[c.want]
			if order != want {
				t.Errorf("%s, want %s", order, want)
			}
		})
	}
}

// Dates that hang on each other in a circle are nobody's launch.
func TestOrderOfCircles(t *testing.T) {
	p, _ := load(map[string]string{
		"data/releases/a/plan.yaml": "milestones:\n  test: {date: {after: release, days: 1}}\n  release: {date: {after: test, days: 1}}\n",
		"data/releases/b/plan.yaml": "launch: 2023-06-10\n",
	})
	if last := p.Releases[len(p.Releases)-1].ID; last != "a" {
		t.Errorf("%s is last", last)
	}
}
