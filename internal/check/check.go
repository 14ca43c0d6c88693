// Package check judges a portal that has been understood: each rule is a
// small function over the model that reports what does not fit together. One
// file holds one family of rules; Rules lists them all.
//
// It refuses to mend or to guess. Two values that contradict each other are
// both kept; the rule shows both places and leaves the choice to people, who
// may also accept what a rule reports, with a reason.
package check

import (
	"cmp"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/portal"
	"slipway/internal/schedule"
)

// All applies every rule to a portal as it stands on a day, and reports what
// they find and nobody has accepted. What is accepted is in the result.
func All(p *portal.Portal, asOf date.Day, problems *diag.List) Report {
	j := judge{portal: p, asOf: asOf}
	for _, r := range p.Releases {
		j.releases = append(j.releases, schedule.Of(r, asOf))
	}
	var guides []*portal.Guide
	for _, g := range p.Guides {
		if !g.Draft {
			guides = append(guides, g)
		}
	}
	j.dependents = schedule.Dependents(j.releases, guides)
	broken := filesWithErrors(problems)
	rules := Rules()
	for _, rule := range rules {
		j.rule = rule
		rule.find(&j)
	}
	accepted := acceptances(p, rules, problems)
	var report Report
	for _, f := range j.found {
		by := accepted.cover(f)
		if by == nil && !f.follows(broken) {
			problems.Add(f.Problem)
		}
		report = append(report, Found{f.Problem, by})
	}
	accepted.reportUnused(broken, problems)
	return report
}

func filesWithErrors(problems *diag.List) map[string]bool {
	files := map[string]bool{}
	for _, p := range problems.Sorted() {
		if p.Severity == diag.Error {
			files[p.At.File] = true
		}
	}
	return files
}

// follows reports whether an information may only follow from errors in the file
// that says what has become of a release.
func (f finding) follows(broken map[string]bool) bool {
	r, ok := f.owner.(*portal.Release)
	return ok && f.Severity == diag.Info && broken[r.LiveFile]
}

// judge applies one rule after the other.
type judge struct {
	portal     *portal.Portal
	asOf       date.Day
	releases   []*schedule.Release // in the order of the portal
	dependents []schedule.Dependent
	rule       Rule
	found      []finding
}

// finding is a problem and what it is about.
type finding struct {
	diag.Problem
	owner any // *portal.Release, *portal.Series, *portal.Term or *portal.Person; nil for the portal as a whole
	subject
}

// subject is what part of its owner a problem is about, by its id; nothing
// where it is about the owner as a whole.
type subject struct{ milestone, work, meeting string }

// report adds what the rule at work has found. The code and the severity are
// those of the rule, and so is the hint unless the problem has a better one.
func (j *judge) report(owner any, about subject, p diag.Problem) {
	p.Code, p.Severity, p.Hint = j.rule.Code, j.rule.Severity, cmp.Or(p.Hint, j.rule.Fix)
	j.found = append(j.found, finding{p, owner, about})
}

// take adds problems that come with a code, a severity and a hint of their own.
func (j *judge) take(owner any, problems *diag.List) {
	for _, p := range problems.Sorted() {
		j.found = append(j.found, finding{p, owner, subject{}})
	}
}

// release is what a rule about one release looks at.
type release struct {
	*portal.Release
	schedule *schedule.Release
	judge    *judge
}

func (r release) report(about subject, p diag.Problem) { r.judge.report(r.Release, about, p) }

// perRelease applies a rule to each release.
func perRelease(rule func(release)) func(*judge) {
	return func(j *judge) {
		for _, s := range j.releases {
			rule(release{s.R, s, j})
		}
	}
}

// perPlan applies to each release a rule that needs no day and says itself
// what is wrong.
func perPlan(rules ...func(*portal.Release, *diag.List)) func(*judge) {
	return func(j *judge) {
		for _, s := range j.releases {
			var problems diag.List
			for _, rule := range rules {
				rule(s.R, &problems)
			}
			j.take(s.R, &problems)
		}
	}
}

// perPortal does so for the portal as a whole.
func perPortal(rules ...func(*portal.Portal, *diag.List)) func(*judge) {
	return func(j *judge) {
		var problems diag.List
		for _, rule := range rules {
			rule(j.portal, &problems)
		}
		j.take(nil, &problems)
	}
}

// withAnother is the work of a rule whose problems another one finds too.
func withAnother(*judge) {}
