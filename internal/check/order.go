package check

import (
	"fmt"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/portal"
)

// orderOfMilestones: a milestone is not planned before one that it comes
// after. The plan is judged by its own dates; the live dates as they are now.
func orderOfMilestones(r release) {
	for _, m := range r.Milestones() {
		for _, id := range m.After {
			before := r.Milestone(id)
			if before == nil {
				continue // reported as a missing reference
			}
			if isBefore(m.Date.Value, before.Date.Value) {
				r.problems.Add(diag.Problem{
					Severity: diag.Warning, Code: "order/plan", At: m.Date.At,
					Summary: fmt.Sprintf("%s is planned for %s, before %s on %s, which it comes after", m.ID, m.Date.Value, before.ID, before.Date.Value),
					Hint:    "move one of the two, or take it out of `after:`",
					Related: []diag.Related{{At: before.Date.At, Message: "the one before"}},
				})
				continue
			}
			r.liveOrder(m, before)
		}
	}
}

func (r release) liveOrder(m, before *portal.Milestone) {
	now, first := r.schedule.ByID(m.ID), r.schedule.ByID(before.ID)
	if now == nil || first == nil || !isBefore(now.Live, first.Live) {
		return
	}
	at := m.Date.At
	if n := len(now.History); n > 0 {
		at = now.History[n-1].At
	}
	other := before.Date.At
	if n := len(first.History); n > 0 {
		other = first.History[n-1].At
	}
	r.problems.Add(diag.Problem{
		Severity: diag.Warning, Code: "order/live", At: at,
		Summary: fmt.Sprintf("%s is now due on %s, before %s on %s, which it comes after", m.ID, now.Live, before.ID, first.Live),
		Hint:    "check both dates; if the order has changed, say so in the reason of the revision",
		Related: []diag.Related{{At: other, Message: "the one before"}},
	})
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

// revisionsInOrder: revisions are listed oldest first and say when they were
// made.
func revisionsInOrder(r release) {
	var last date.Day
	var at diag.Range
	for _, rev := range r.Live.Revisions {
		on, ok := rev.On.Value.Latest()
		if !ok {
			r.problems.Errorf(rev.At, "revision/day", "add on: with the day of the decision, such as 2019-06-10", "this revision does not say when it was made")
			continue
		}
		if on.Before(last) {
			r.problems.Add(diag.Problem{
				Severity: diag.Warning, Code: "revision/order", At: rev.On.At,
				Summary: fmt.Sprintf("the revision of %s stands after that of %s", on, last),
				Hint:    "list revisions oldest first",
				Related: []diag.Related{{At: at, Message: "the later one"}},
			})
			continue
		}
		last, at = on, rev.On.At
	}
}
