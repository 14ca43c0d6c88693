package schedule

import (
	"slices"

	"slipway/internal/date"
	"slipway/internal/portal"
)

// The states of a release.
const (
	Draft     = "draft"
	Upcoming  = "planned"
	InFlight  = "in-flight"
	Released  = "released"
	Cancelled = "cancelled"
)

// Release is a release as it stood at the end of a day.
type Release struct {
	R      *portal.Release
	AsOf   date.Day
	Status string // draft, planned, in-flight, released or cancelled

	Launch     Launch
	Milestones []*Milestone // of the plan in its order, then those added by then

	Next    *Milestone   // the earliest still to come, today's included; nil where there is none
	Overdue []*Milestone // past their live date and not done, in the order of Milestones
	Done    []*Milestone // in the order of Milestones

	Revisions []*portal.Revision // known by the as-of day, oldest first
	Record    Record

	byID map[string]*Milestone
}

// Launch is the launch of a release. Planned is the plan's own launch date,
// time included; Live and Actual are those of the milestone that stands for
// the launch. Where the plan says no launch date, the milestone's stands in
// for it, and the other way round.
type Launch struct {
	Planned, Live, Actual date.Value
	Slip                  date.Diff // see Milestone.Slip
}

// Of works out how a release stood at the end of a day. It changes nothing in
// r and keeps no reference to anything else.
func Of(r *portal.Release, asOf date.Day) *Release {
	out := &Release{R: r, AsOf: asOf}
	agreed, frozen := frozenBy(r, asOf)
	revisions := knownRevisions(r, asOf)
	for _, rev := range revisions {
		out.Revisions = append(out.Revisions, rev.Revision)
	}
	out.Milestones = replay(r, agreed, revisions)
	out.byID = make(map[string]*Milestone, len(out.Milestones))
	for _, m := range out.Milestones {
		out.byID[m.M.ID] = m
	}
	recorded := false
	for _, m := range out.Milestones {
		m.asOf = asOf
		recorded = m.record(actualOf(r, m.M.ID), evidenceFor(r, m.M.ID), asOf) || recorded
		m.confirm(r.Live.Confirmed, asOf)
	}
	launch := out.LaunchMilestone()
	out.Status = status(r, launch, frozen || len(revisions) > 0 || recorded)
	for _, m := range out.Milestones {
		m.settle(out.Status == Cancelled)
	}
	out.Launch = launchOf(r, launch)
	out.sortOut()
	out.Record = recordOf(out.Milestones)
	return out
}

// ByID returns the milestone with an id, or nil where there was none yet.
func (r *Release) ByID(id string) *Milestone { return r.byID[id] }

// Count gives the number of milestones in a state.
func (r *Release) Count(s State) int {
	n := 0
	for _, m := range r.Milestones {
		if m.State == s {
			n++
		}
	}
	return n
}

// frozenBy reports whether the plan was frozen by a day, and since when.
func frozenBy(r *portal.Release, asOf date.Day) (date.Day, bool) {
	on, ok := r.Plan.Frozen.Value.Latest()
	if !ok || on.After(asOf) {
		return date.Day{}, false
	}
	return on, true
}

func status(r *portal.Release, launch *Milestone, underWay bool) string {
	switch {
	case r.Plan.Status == Cancelled:
		return Cancelled
	case r.Plan.Status == Draft:
		return Draft
	case launch != nil && launch.State == Done:
		return Released
	case underWay:
		return InFlight
	}
	return Upcoming
}

// LaunchMilestone is the milestone that stands for the launch, or nil where
// there was none yet.
func (r *Release) LaunchMilestone() *Milestone {
	if m := r.R.LaunchMilestone(); m != nil {
		return r.ByID(m.ID)
	}
	return nil
}

func launchOf(r *portal.Release, m *Milestone) Launch {
	l := Launch{Planned: r.Plan.Launch.Value}
	if m == nil {
		l.Live = l.Planned
		l.Slip = slip(l.Live, l.Planned)
		return l
	}
	if l.Planned.Kind() == date.Absent {
		l.Planned = m.Planned
	}
	l.Live, l.Actual = m.Live, m.Actual
	if l.Live.Kind() == date.Absent {
		l.Live = l.Planned
	}
	l.Slip = slip(l.Live, l.Planned)
	if m.State == Done {
		l.Slip = actualSlip(l.Actual, l.Planned)
	}
	return l
}

// sortOut fills Next, Overdue and Done.
func (r *Release) sortOut() {
	var ahead []*Milestone
	for _, m := range r.Milestones {
		days, dated := m.DaysTo()
		switch {
		case m.State == Done:
			r.Done = append(r.Done, m)
		case m.Overdue > 0:
			r.Overdue = append(r.Overdue, m)
		case m.State != Dropped && dated && days >= 0:
			ahead = append(ahead, m)
		}
	}
	slices.SortStableFunc(ahead, func(a, b *Milestone) int { return date.Compare(a.Live, b.Live) })
	if len(ahead) > 0 {
		r.Next = ahead[0]
	}
}
