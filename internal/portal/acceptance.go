package portal

import (
	"slipway/internal/diag"
	"slipway/internal/source"
)

// Acceptance is a problem that people know of and live with: it is not
// reported any more. It stands in the file of what the problem is about.
type Acceptance struct {
	At     diag.Range `yaml:",at"`
	Rule   string     `yaml:"rule"` // code of the rule that reports it: date/launch
	RuleAt diag.Range `yaml:"rule,at"`
	Why    Text       `yaml:"why"`

	Reported bool // something is wrong with how it is written, and was reported
}

// UnmarshalNode reads {rule, why}.
func (a *Acceptance) UnmarshalNode(n *source.Node, problems *diag.List) { a.read(n, a, problems) }

// UnmarshalNode reads {rule, milestone, work, why}.
func (a *ReleaseAcceptance) UnmarshalNode(n *source.Node, problems *diag.List) {
	a.read(n, a, problems)
}

// UnmarshalNode reads {rule, meeting, why}.
func (a *SeriesAcceptance) UnmarshalNode(n *source.Node, problems *diag.List) {
	a.read(n, a, problems)
}

// read reads what the acceptance is part of.
func (a *Acceptance) read(n *source.Node, into any, problems *diag.List) {
	if n.Kind == source.Scalar {
		a.At, a.Reported = n.At, true
		problems.Errorf(n.At, "accept/why", "write {rule: "+n.Text+", why: the reason why it may stay as it is}", "%s is accepted without a reason", n.Text)
		return
	}
	a.Reported = !source.DecodeFields(n, into, problems)
}

// ReleaseAcceptance is an acceptance of problems of a release.
type ReleaseAcceptance struct {
	Acceptance
	Milestone   string     `yaml:"milestone"` // id; "" for whatever the rule reports in this release
	MilestoneAt diag.Range `yaml:"milestone,at"`
	Work        string     `yaml:"work"` // id, as with Milestone
	WorkAt      diag.Range `yaml:"work,at"`
}

// SeriesAcceptance is an acceptance of problems of a series and its minutes.
type SeriesAcceptance struct {
	Acceptance
	Meeting   string     `yaml:"meeting"` // id; "" for whatever the rule reports in this series
	MeetingAt diag.Range `yaml:"meeting,at"`
}
