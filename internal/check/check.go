// Package check judges a portal that has been understood: each rule is a
// small function over the model that reports what does not fit together. One
// file holds one family of rules.
//
// It refuses to mend or to guess. Two values that contradict each other are
// both kept; the rule shows both places and leaves the choice to people.
package check

import (
	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/freeze"
	"slipway/internal/okr"
	"slipway/internal/portal"
	"slipway/internal/schedule"
)

// release is what a rule about one release looks at.
type release struct {
	*portal.Release
	schedule *schedule.Release
	problems *diag.List
}

// rules are applied to every release, in this order.
var rules = [...]func(release){
	launchAgainstMilestone,
	deadlineAgainstTable,
	orderOfMilestones,
	plausibleYears,
	revisionsInOrder,
	afterItself,
	datesInACircle,
	partOfItself,
}

// All applies every rule to a portal as it stands on a day.
func All(p *portal.Portal, asOf date.Day, problems *diag.List) {
	continuesItself(p, problems)
	inheritsFromItself(p, problems)
	for _, r := range p.Releases {
		okr.Check(r, problems)
		freeze.Check(r, asOf, problems)
		c := release{Release: r, schedule: schedule.Of(r, asOf), problems: problems}
		for _, rule := range rules {
			rule(c)
		}
	}
}
