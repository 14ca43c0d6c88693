package check

import (
	"fmt"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/schedule"
)

// plannedOrder: a milestone is not planned before one that it comes after.
func plannedOrder(r release) {
	for _, m := range r.Milestones() {
		for _, id := range m.After {
			before := r.Milestone(id)
			if before == nil || !isBefore(m.Date.Value, before.Date.Value) {
				continue // a missing one is reported as a missing reference
			}
			r.report(subject{milestone: m.ID}, diag.Problem{
				At:      m.Date.At,
				Summary: fmt.Sprintf("%s is planned for %s, before %s on %s, which it comes after", m.ID, m.Date.Value, before.ID, before.Date.Value),
				Related: []diag.Related{{At: before.Date.At, Message: "the one before"}},
			})
		}
	}
}

// liveOrder: nor is it now due before one that it comes after. What the plan
// has the wrong way round already is not said twice.
func liveOrder(r release) {
	for _, m := range r.Milestones() {
		for _, id := range m.After {
			before := r.Milestone(id)
			if before == nil || isBefore(m.Date.Value, before.Date.Value) {
				continue
			}
			now, first := r.schedule.ByID(m.ID), r.schedule.ByID(id)
			if now == nil || first == nil || !isBefore(now.Live, first.Live) {
				continue
			}
			r.report(subject{milestone: m.ID}, diag.Problem{
				At:      liveAt(now),
				Summary: fmt.Sprintf("%s is now due on %s, before %s on %s, which it comes after", m.ID, now.Live, id, first.Live),
				Related: []diag.Related{{At: liveAt(first), Message: "the one before"}},
			})
		}
	}
}

// liveAt is where the date of a milestone that holds now was written.
func liveAt(m *schedule.Milestone) diag.Range {
	if n := len(m.History); n > 0 {
		return m.History[n-1].At
	}
	return m.M.Date.At
}

// isBefore reports whether a is over before b begins.
func isBefore(a, b date.Value) bool {
	last, aok := a.Latest()
	first, bok := b.Earliest()
	if !bok {
		first, bok = b.Latest()
	}
	return aok && bok && last.Before(first)
}

// daysOfRevisions: revisions say when they were made.
func daysOfRevisions(r release) {
	for _, rev := range r.Live.Revisions {
		if _, ok := rev.On.Value.Latest(); !ok {
			r.report(subject{}, diag.Problem{At: rev.At, Summary: "this revision does not say when it was made"})
		}
	}
}

// revisionsInOrder: revisions are listed oldest first.
func revisionsInOrder(r release) {
	var last date.Day
	var at diag.Range
	for _, rev := range r.Live.Revisions {
		on, ok := rev.On.Value.Latest()
		switch {
		case !ok:
		case on.Before(last):
			r.report(subject{}, diag.Problem{
				At:      rev.On.At,
				Summary: fmt.Sprintf("the revision of %s stands after that of %s", on, last),
				Related: []diag.Related{{At: at, Message: "the later one"}},
			})
		default:
			last, at = on, rev.On.At
		}
	}
}
