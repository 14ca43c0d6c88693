package portal

import "slipway/internal/diag"

// Acceptance is a problem that people know of and live with: it is not
// reported any more. It stands in the file of what the problem is about.
type Acceptance struct {
	At     diag.Range `yaml:",at"`
	Rule   string     `yaml:"rule"` // code of the rule that reports it: date/launch
	RuleAt diag.Range `yaml:"rule,at"`
	Why    Text       `yaml:"why"`
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
