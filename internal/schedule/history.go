package schedule

import (
	"cmp"
	"slices"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/portal"
)

// Point is one date that a milestone has had.
type Point struct {
	On        date.Day // when it was set: the day the plan was frozen, or that of the revision; no day if not known
	Date      date.Value
	Moved     date.Diff // from the point before, counted as Milestone.Slip is; unknown for the first
	Why       portal.Text
	Note      portal.Text // what the revision said of this milestone alone
	DecidedIn string      // meeting:series/meeting, or ""
	Revision  int         // index in Live.Revisions; -1 for the plan
	At        diag.Range  // where the date is written; of a date that followed its anchor, the revision
}

// revision is a revision and the day from which it counts.
type revision struct {
	*portal.Revision
	index int
	on    date.Day
}

// knownRevisions returns the revisions made by a day, oldest first. One that
// says no day counts from that of the one written before it.
func knownRevisions(r *portal.Release, asOf date.Day) []revision {
	var out []revision
	var on date.Day
	for i, rev := range r.Live.Revisions {
		if last, ok := rev.On.Value.Latest(); ok {
			on = last
		}
		if !on.After(asOf) {
			out = append(out, revision{rev, i, on})
		}
	}
	slices.SortStableFunc(out, func(a, b revision) int { return cmp.Or(a.on.Compare(b.on), cmp.Compare(a.index, b.index)) })
	return out
}

// book is the schedule while revisions are entered into it, one by one.
type book struct {
	all     []*Milestone
	byID    map[string]*Milestone
	written map[string]date.Value // live dates as written, relative ones not resolved
}

// replay enters the revisions into the plan. agreed is the day the plan was
// frozen, or no day.
func replay(r *portal.Release, agreed date.Day, revisions []revision) []*Milestone {
	b := &book{byID: map[string]*Milestone{}, written: map[string]date.Value{}}
	for _, m := range r.Plan.Milestones {
		b.add(m)
	}
	planned := resolve(b.written)
	for _, m := range b.all {
		m.Planned = planned[m.M.ID]
		m.Live = m.Planned
		if m.Planned.Kind() != date.Absent {
			m.History = []Point{{On: agreed, Date: m.Planned, Revision: -1, At: plannedDate(m.M).At}}
		}
	}
	for _, rev := range revisions {
		b.enter(rev)
	}
	for _, m := range b.all {
		m.Joined, m.Left = missing(m.Involved, m.M.Involved), missing(m.M.Involved, m.Involved)
	}
	return b.all
}

// plannedDate is the date of a milestone: that of the table, else the deadline
// in its description.
func plannedDate(m *portal.Milestone) portal.When {
	if m.Date.Value.Kind() == date.Absent {
		return m.Deadline
	}
	return m.Date
}

// add opens a milestone; false if there is already one with its id.
func (b *book) add(m *portal.Milestone) bool {
	if b.byID[m.ID] != nil {
		return false
	}
	x := &Milestone{M: m, Involved: m.Involved}
	b.all = append(b.all, x)
	b.byID[m.ID] = x
	b.written[m.ID] = plannedDate(m).Value
	return true
}

// enter enters one revision. A milestone gets a new point if the revision
// says its date, or moves the anchor that its date hangs on.
func (b *book) enter(rev revision) {
	said := map[string]Point{}
	for _, m := range rev.Added {
		if b.add(m) {
			b.byID[m.ID].Added = rev.Revision
			said[m.ID] = Point{At: plannedDate(m).At}
		}
	}
	for _, move := range rev.Milestones {
		m := b.byID[move.ID]
		if m == nil {
			continue
		}
		m.State, m.DroppedBy, m.DroppedWhy = "", nil, portal.Text{}
		if move.Involved != nil {
			m.Involved = move.Involved
		}
		if move.Date.Value.Kind() != date.Absent {
			b.written[move.ID] = move.Date.Value
			said[move.ID] = Point{At: move.Date.At, Note: move.Note}
		}
	}
	for _, drop := range rev.Dropped {
		if m := b.byID[drop.ID]; m != nil {
			m.State, m.DroppedBy, m.DroppedWhy = Dropped, rev.Revision, drop.Why
		}
	}
	live := resolve(b.written)
	for _, m := range b.all {
		p, explicit := said[m.M.ID]
		p.Date = live[m.M.ID]
		if p.Date.Kind() == date.Absent || !explicit && p.Date == m.Live {
			continue
		}
		if !explicit {
			p.At = rev.At
		}
		if n := len(m.History); n > 0 {
			p.Moved = slip(p.Date, m.History[n-1].Date)
		}
		p.On, p.Why, p.DecidedIn, p.Revision = rev.on, rev.Why, rev.DecidedIn, rev.index
		m.Live = p.Date
		m.History = append(m.History, p)
	}
}
