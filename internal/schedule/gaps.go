package schedule

import (
	"cmp"
	"slices"

	"slipway/internal/date"
)

// Gap is the time between two milestones that follow each other.
type Gap struct {
	From, To *Milestone
	Planned  date.Diff // days between their planned dates; unknown where one has none
	Live     date.Diff // days between the dates that count now, negative where they have changed places
}

// Gaps gives the days between consecutive milestones, in the order of their
// planned dates and, where these are alike, of the plan. One that was added
// stands where its live date puts it. Milestones without a date and dropped
// ones have no gaps: those beside them follow each other.
//
// A bound counts as its last day. What is done counts from the day on which it
// was, where that is known to the day, else from its live date.
func (r *Release) Gaps() []Gap {
	var row []*Milestone
	for _, m := range r.Milestones {
		if _, ok := m.Current().Latest(); ok && m.State != Dropped {
			row = append(row, m)
		}
	}
	slices.SortStableFunc(row, func(a, b *Milestone) int { return compareDays(a.place(), b.place()) })
	var out []Gap
	for i := 1; i < len(row); i++ {
		a, b := row[i-1], row[i]
		out = append(out, Gap{From: a, To: b, Planned: slip(b.Planned, a.Planned), Live: slip(b.Current(), a.Current())})
	}
	return out
}

// place is the date by which a milestone is put in order among the others.
func (m *Milestone) place() date.Value {
	if _, ok := m.Planned.Latest(); ok {
		return m.Planned
	}
	return m.Current()
}

// compareDays puts dates in the order of the days on which they are over.
func compareDays(a, b date.Value) int {
	x, _ := a.Latest()
	y, _ := b.Latest()
	return x.Compare(y)
}

// Ahead is a milestone that still has to happen before another.
type Ahead struct {
	*Milestone
	// Needed says that the other one comes after it by `after:`, over however
	// many steps; else only its date is earlier.
	Needed bool
}

// StillBefore gives the milestones that are not done and come before another:
// those that it needs by `after:`, and those whose live date is over before
// its own is. They stand in the order of their live dates, then of the plan;
// ones without a date come last.
func (r *Release) StillBefore(m *Milestone) []Ahead {
	if m == nil {
		return nil
	}
	needed := map[*Milestone]bool{m: true}
	r.need(m, needed)
	due, dated := m.Current().Latest()
	var out []Ahead
	for _, x := range r.Milestones {
		if x == m || x.State == Done || x.State == Dropped {
			continue
		}
		last, ok := x.Live.Latest()
		if needed[x] || ok && dated && last.Before(due) {
			out = append(out, Ahead{Milestone: x, Needed: needed[x]})
		}
	}
	slices.SortStableFunc(out, func(a, b Ahead) int {
		_, ok1 := a.Live.Latest()
		_, ok2 := b.Live.Latest()
		if ok1 != ok2 {
			return cmp.Compare(one(ok2), one(ok1))
		}
		return compareDays(a.Live, b.Live)
	})
	return out
}

// need marks what a milestone comes after. A dropped one asks for nothing
// itself, but what it came after is still needed.
func (r *Release) need(m *Milestone, marked map[*Milestone]bool) {
	for _, id := range m.M.After {
		if x := r.ByID(id); x != nil && !marked[x] {
			marked[x] = true
			r.need(x, marked)
		}
	}
}
