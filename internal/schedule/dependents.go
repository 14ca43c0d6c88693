package schedule

import (
	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/portal"
)

// DependentKind tells apart what can hang on a milestone.
type DependentKind string

// What can hang on a milestone.
const (
	DependentWork      DependentKind = "work"       // work for it, or dated from it; messages are work
	DependentTask      DependentKind = "task"       // a line of a list: for it, dated from it, or a dated duty on the way to it
	DependentGuide     DependentKind = "guide"      // a guide that has to be right by the launch
	DependentObjective DependentKind = "objective"  // measured so many days from it
	DependentKeyResult DependentKind = "key-result" // counted from it
)

// Order is how the date of a dependent has to lie to the milestone, whatever
// the days between them.
type Order string

// The orders. Of Free dependents only a change of order is judged.
const (
	Free   Order = ""
	Before Order = "before" // on its day or earlier: a step on the way to it, a guide
	After  Order = "after"  // on its day or later: a message that says it has happened, a key result
)

// Dependent is something that hangs on a milestone: it is for it, is dated
// from it, or leads to it.
type Dependent struct {
	Kind DependentKind
	// Ref is a reference to it, work:acropolis/helpdesk, or of a task or a key
	// result to what it is part of.
	Ref       string
	KeyResult *portal.KeyResult // nil unless it is one
	Name      string            // as written
	In        *Release          // whose plan names it; of a guide, the one that it is to be ready for
	Of        *Release          // whose milestone it hangs on
	On        *Milestone        // as it stands
	At        diag.Range        // of its date where it has one of its own, else of itself

	Date  portal.When // as written, absent where none is
	Fixed bool        // Date is a day of its own: it does not move with anything
	// Planned and Live are its date by the planned and by the live dates of
	// what it counts from; a fixed one is both. Where a rule leaves several
	// days open they are a bound, by the last of them.
	Planned, Live date.Value

	// Lead and LeadLive are the days from its date to that of the milestone,
	// negative where it comes after it: by the plan, and as it stands. Bounds
	// count as their last day.
	Lead, LeadLive date.Diff

	Order Order
	Fit   Fit
	// Days is by how many days it does not fit; 0 where it does, or where only
	// the time of day does not.
	Days int
}

// Dependents finds what hangs on the milestones of releases, all of them as of
// the same day: release by release in their order, the work of its plan, its
// objectives, its milestones, its products, the rest of its plan, and the
// guides that are to be ready for it. Something that hangs on two milestones
// is found twice.
//
// Guides are those that the caller shows. A guide that is ready depends on
// nothing any more and is left out, and so is what hangs on a milestone that
// is not known on that day.
func Dependents(all []*Release, guides []*portal.Guide) []Dependent {
	f := finder{byID: map[string]*Release{}}
	for _, r := range all {
		f.byID[r.R.ID] = r
	}
	for _, r := range all {
		f.in = r
		f.work()
		f.objectives()
		f.milestones()
		f.products()
		f.rest()
		f.guides(guides)
	}
	return f.found
}
