package check_test

import (
	"slices"
	"strings"
	"testing"

	"slipway/internal/check"
	"slipway/internal/diag"
)

// Each acceptance is held against a plan whose launch and milestone are on
// different days, and whose draft has a deadline of another day.
func TestAccepted(t *testing.T) {
	const plan = "launch: 2019-06-21\nwork:\n  blog: {kind: message}\nmilestones:\n  draft: {date: 2019-05-21, deadline: 2019-05-22}\n  final: {date: 2019-06-11, deadline: 2019-06-12}\n  release: {date: 2019-06-20}\n"
	const launch, draft, final = "plan.yaml:1:9 warning date/launch", "plan.yaml:5:39 warning date/deadline", "plan.yaml:6:39 warning date/deadline"
	for _, c := range []struct {
		name, accepted string
		want           []string
	}{
		{"one rule of the release", "{rule: date/launch, why: The noon of the 20th holds.}", []string{draft, final}},
		{"all that a rule reports", "{rule: date/deadline, why: Both days are kept.}", []string{launch}},
		{"of one milestone", "{rule: date/deadline, milestone: final, why: Both days are kept.}", []string{launch, draft}},
		{"of a milestone that has none", "{rule: date/deadline, milestone: release, why: Both days are kept.}", []string{"live.yaml:2:12 warning accept/unused", launch, draft, final}},
		{"of work", "{rule: date/deadline, work: blog, why: Both days are kept.}", []string{"live.yaml:2:12 warning accept/unused", launch, draft, final}},
		{"what only the day brings", "{rule: order/live, why: The order is free.}", []string{"live.yaml:2:12 info accept/unused", launch, draft, final}},
		{"without a reason", "{rule: date/launch}", []string{"live.yaml:2:5 error accept/why", launch, draft, final}},
		{"with a reason to come", "{rule: date/launch, why: tbd}", []string{"live.yaml:2:5 error accept/why", launch, draft, final}},
		{"without a rule", "{why: It is so.}", []string{"live.yaml:2:5 error accept/rule", launch, draft, final}},
		{"an unknown rule", "{rule: date/lunch, why: It is so.}", []string{"live.yaml:2:12 error accept/rule did you mean `date/launch`?", launch, draft, final}},
		{"an error", "{rule: order/cycle, why: It is so.}", []string{"live.yaml:2:12 error accept/rule", launch, draft, final}},
		{"an unknown milestone", "{rule: date/deadline, milestone: finale, why: It is so.}", []string{"live.yaml:2:12 warning accept/unused", "live.yaml:2:38 error ref/missing did you mean `final`?", launch, draft, final}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, p := range judged("2019-05-20", map[string]string{"plan": plan, "live": "accepted:\n  - " + c.accepted + "\n"}) {
				line := strings.TrimPrefix(p.At.String(), "data/releases/r/") + " " + p.Severity.String() + " " + p.Code
				if strings.HasPrefix(p.Hint, "did you mean") {
					line += " " + p.Hint
				}
				if p.Severity != diag.Info || p.Code == "accept/unused" {
					got = append(got, line)
				}
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("reported:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
		})
	}
}

// TestRulesAreDescribed: each rule can be read about, once.
func TestRulesAreDescribed(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range check.Rules() {
		if seen[r.Code] {
			t.Errorf("%s is there twice", r.Code)
		}
		seen[r.Code] = true
		family, name, _ := strings.Cut(r.Code, "/")
		if family == "" || name == "" || r.Title == "" || strings.HasSuffix(r.Title, ".") || !strings.HasSuffix(r.Why, ".") || r.Fix == "" || strings.HasSuffix(r.Fix, ".") {
			t.Errorf("%+v", r)
		}
	}
}

// A product starts from a higher version than the release before ended with.
func TestVersionSkipped(t *testing.T) {
	problems := judged("2019-05-20", map[string]string{
		"earlier": "launch: 2019-01-08\nproducts:\n  wallet: {version: {from: 1.0.0, to: 1.4.0}}\n  node: {version: {from: 1.0.0, to: 1.1.0}}\n",
		"plan":    "launch: 2019-06-20\nproducts:\n  wallet: {version: {from: 2.0.0, to: 3.0.0}}\n  node: {version: {from: 1.1.0, to: 1.2.0}}\n",
	})
	if len(problems) != 1 || problems[0].Code != "version/skipped" || problems[0].At.String() != "data/releases/r/plan.yaml:3:28" ||
		len(problems[0].Related) != 1 || problems[0].Related[0].At.String() != "data/releases/a/plan.yaml:3:39" {
		t.Errorf("%+v", problems)
	}
}
