package portal

import (
	"cmp"
	"slices"

	"slipway/internal/date"
)

// sortReleases puts releases in the order of their launches, those without a
// date last.
func (p *Portal) sortReleases() {
	slices.SortStableFunc(p.Releases, func(a, b *Release) int {
		da, aok := a.launchDay()
		db, bok := b.launchDay()
		if aok != bok {
			if aok {
				return -1
			}
			return 1
		}
		return cmp.Or(da.Compare(db), cmp.Compare(a.ID, b.ID))
	})
}

// launchDay is the day of the launch as the plan names it, so that a release
// keeps its place when it slips. Many plans begin without that day; then it is
// the one on which the launch came, else the newest that a revision gives it.
// False where nobody has ever said.
func (r *Release) launchDay() (date.Day, bool) {
	if day, ok := r.Plan.Launch.Value.Latest(); ok {
		return day, true
	}
	m := r.LaunchMilestone()
	if m == nil {
		return date.Day{}, false
	}
	if day, ok := r.plannedDay(m, len(r.Plan.Milestones)); ok {
		return day, true
	}
	for _, a := range r.Live.Actuals {
		if day, ok := a.Date.Value.Latest(); ok && a.ID == m.ID && a.State == ActualDone {
			return day, true
		}
	}
	return r.revisedDay(m)
}

// plannedDay follows a date that hangs on another milestone over at most so
// many of them: more is a circle.
func (r *Release) plannedDay(m *Milestone, hops int) (date.Day, bool) {
	when := m.Date.Value
	if when.Kind() == date.Absent {
		when = m.Deadline.Value
	}
	rel, ok := when.Relative()
	if !ok {
		return when.Latest()
	}
	anchor := r.Milestone(rel.Anchor)
	if anchor == nil || hops == 0 {
		return date.Day{}, false
	}
	day, _ := r.plannedDay(anchor, hops-1)
	_, last := rel.Window(day)
	return last, !last.IsZero()
}

// revisedDay is what the newest revision that dates a milestone says. Like
// everywhere, one that says no day of its own counts from that of the one
// written before it.
func (r *Release) revisedDay(m *Milestone) (date.Day, bool) {
	var on, newest, found date.Day
	for _, rev := range r.Live.Revisions {
		if last, ok := rev.On.Value.Latest(); ok {
			on = last
		}
		for _, move := range rev.Milestones {
			if day, ok := move.Date.Value.Latest(); ok && move.ID == m.ID && !newest.After(on) {
				newest, found = on, day
			}
		}
	}
	return found, !found.IsZero()
}
