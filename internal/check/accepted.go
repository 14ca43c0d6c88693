package check

import (
	"slices"
	"strings"

	"slipway/internal/diag"
	"slipway/internal/portal"
)

// accepted are the acceptances of all owners that are well formed.
type accepted []*acceptance

type acceptance struct {
	*portal.Acceptance
	owner any // as in finding
	about subject
	rule  Rule
	used  bool
}

// acceptances reads what is accepted in a portal, and reports what cannot be.
func acceptances(p *portal.Portal, rules []Rule, problems *diag.List) accepted {
	var out accepted
	add := func(owner any, a *portal.Acceptance, about subject) {
		if rule, ok := ruleOf(a, rules, problems); ok {
			out = append(out, &acceptance{Acceptance: a, owner: owner, about: about, rule: rule})
		}
	}
	for _, r := range p.Releases {
		for _, a := range r.Live.Accepted {
			add(r, &a.Acceptance, subject{milestone: a.Milestone, work: a.Work})
		}
	}
	for _, s := range p.Series {
		for _, a := range s.Accepted {
			add(s, &a.Acceptance, subject{meeting: a.Meeting})
		}
	}
	for _, t := range p.Terms {
		for _, a := range t.Accepted {
			add(t, a, subject{})
		}
	}
	for _, x := range p.People {
		for _, a := range x.Accepted {
			add(x, a, subject{})
		}
	}
	return out
}

// ruleOf finds the rule whose problems are accepted. What is wrong with the
// acceptance is reported; then it accepts nothing.
func ruleOf(a *portal.Acceptance, rules []Rule, problems *diag.List) (Rule, bool) {
	i := slices.IndexFunc(rules, func(rule Rule) bool { return rule.Code == a.Rule })
	switch {
	case a.Reported && (a.Rule == "" || a.Why.State != portal.Given):
	case a.Rule == "":
		problems.Errorf(a.At, "accept/rule", "add rule: with the code that `slipway check` shows, such as date/launch", "this does not say which rule's problem is accepted")
	case i < 0:
		hint := "write the code of a rule; `slipway explain` lists them, and what else check reports is to be mended where it stands"
		if near, ok := diag.Nearest(a.Rule, acceptable(rules)); ok {
			hint = "did you mean `" + near + "`?"
		}
		problems.Errorf(a.RuleAt, "accept/rule", hint, "there is no rule %q", a.Rule)
	case !rules[i].Acceptable():
		problems.Errorf(a.RuleAt, "accept/rule", rules[i].Fix, "what %s reports is an error, which cannot be accepted", a.Rule)
	case a.Why.State != portal.Given:
		problems.Errorf(a.At, "accept/why", "add why: with the reason why it may stay as it is", "%s is accepted without a reason", a.Rule)
	default:
		return rules[i], true
	}
	return Rule{}, false
}

// acceptable are the codes of the rules whose problems can be accepted.
func acceptable(rules []Rule) []string {
	var codes []string
	for _, rule := range rules {
		if rule.Acceptable() {
			codes = append(codes, rule.Code)
		}
	}
	return codes
}

// cover gives the first acceptance of a finding, nil where nobody accepts it,
// and remembers all that do.
func (all accepted) cover(f finding) *portal.Acceptance {
	var first *portal.Acceptance
	for _, a := range all {
		if f.Code == a.Rule && f.owner == a.owner && f.Severity != diag.Error && a.about.holds(f.subject) {
			a.used = true
			if first == nil {
				first = a.Acceptance
			}
		}
	}
	return first
}

// holds reports whether another subject is this one, or part of it.
func (s subject) holds(o subject) bool {
	return (s.milestone == "" || s.milestone == o.milestone) && (s.work == "" || s.work == o.work) && (s.meeting == "" || s.meeting == o.meeting)
}

// reportUnused reports acceptances of what no rule has found. Where that can
// change with the day it is only an information: it may have been found
// yesterday.
func (all accepted) reportUnused(broken map[string]bool, problems *diag.List) {
	for _, a := range all {
		if r, ok := a.owner.(*portal.Release); ok && (broken[r.PlanFile] || broken[r.LiveFile]) {
			continue // what it accepts may not have been read
		}
		if a.used || a.Reported {
			continue
		}
		p := diag.Problem{
			Severity: diag.Warning, Code: "accept/unused", At: a.RuleAt,
			Summary: a.Rule + " is accepted here and reports nothing",
			Hint:    "take it out, or look at the ids beside it again",
		}
		in := a.rule.AcceptedIn()
		switch {
		case !slices.Contains(in, kindOf(a.owner)):
			p.Hint = "what it finds is accepted in " + Places(in)
		case a.rule.ByDay:
			p.Severity = diag.Info
		}
		problems.Add(p)
	}
}

// Places says in words where the problems of some owners are accepted.
func Places(of []Owner) string {
	var places []string
	for _, o := range of {
		places = append(places, o.Place())
	}
	return strings.Join(places, " or ")
}
