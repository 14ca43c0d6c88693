package check

import (
	"slices"

	"slipway/internal/diag"
	"slipway/internal/portal"
)

// accepted are the acceptances of all releases that are well formed.
type accepted []*acceptance

type acceptance struct {
	*portal.Acceptance
	release *portal.Release
	rule    Rule
	used    bool
}

// acceptances reads what releases accept, and reports what cannot be.
func acceptances(releases []*portal.Release, rules []Rule, problems *diag.List) accepted {
	var codes []string
	for _, rule := range rules {
		if rule.Severity != diag.Error {
			codes = append(codes, rule.Code)
		}
	}
	var out accepted
	for _, r := range releases {
		for _, a := range r.Live.Accepted {
			i := slices.IndexFunc(rules, func(rule Rule) bool { return rule.Code == a.Rule })
			switch {
			case a.Rule == "":
				problems.Errorf(a.At, "accept/rule", "add rule: with the code that `slipway check` shows, such as date/launch", "this does not say which rule's problem is accepted")
			case i < 0:
				hint := "write the code that `slipway check` shows, such as date/launch"
				if near, ok := diag.Nearest(a.Rule, codes); ok {
					hint = "did you mean `" + near + "`?"
				}
				problems.Errorf(a.RuleAt, "accept/rule", hint, "there is no rule %q", a.Rule)
			case rules[i].Severity == diag.Error:
				problems.Errorf(a.RuleAt, "accept/rule", rules[i].Fix, "what %s reports is an error, which cannot be accepted", a.Rule)
			case a.Why.State != portal.Given:
				problems.Errorf(a.At, "accept/why", "add why: with the reason why it may stay as it is", "%s is accepted without a reason", a.Rule)
			default:
				out = append(out, &acceptance{Acceptance: a, release: r, rule: rules[i]})
			}
		}
	}
	return out
}

// cover gives the first acceptance of a finding, nil where nobody accepts it,
// and remembers all that do.
func (all accepted) cover(f finding) *portal.Acceptance {
	var first *portal.Acceptance
	for _, a := range all {
		if f.Code == a.Rule && f.release == a.release && f.Severity != diag.Error &&
			(a.Milestone == "" || a.Milestone == f.milestone) && (a.Work == "" || a.Work == f.work) {
			a.used = true
			if first == nil {
				first = a.Acceptance
			}
		}
	}
	return first
}

// reportUnused reports acceptances of what no rule has found. Where that can
// change with the day it is only an information: it may have been found
// yesterday.
func (all accepted) reportUnused(problems *diag.List) {
	for _, a := range all {
		if a.used {
			continue
		}
		p := diag.Problem{
			Severity: diag.Warning, Code: "accept/unused", At: a.RuleAt,
			Summary: a.Rule + " is accepted here and reports nothing",
			Hint:    "take it out, or look at the ids beside it again",
		}
		if a.rule.ByDay {
			p.Severity = diag.Info
		}
		problems.Add(p)
	}
}
