package check

import (
	"fmt"
	"slices"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/portal"
	"slipway/internal/schedule"
)

// tableOrder: the rows of the table stand in the order of their live dates. A
// row is held against the one above it, so that one which strays is reported
// once. Those that are out of the order of `after` are reported as that.
func tableOrder(r release) {
	strays := r.outOfAfter()
	var above *schedule.Milestone
	for _, m := range r.schedule.Milestones {
		if _, ok := m.Live.Latest(); !ok || m.State == schedule.Dropped || m.Added != nil {
			continue
		}
		if above != nil && isBefore(m.Live, above.Live) && !strays[m.M.ID] && !strays[above.M.ID] {
			r.report(subject{milestone: m.M.ID}, diag.Problem{
				At:      liveAt(m),
				Summary: fmt.Sprintf("%s on %s stands below %s on %s in the table", m.M.ID, m.Live, above.M.ID, above.Live),
				Related: []diag.Related{{At: liveAt(above), Message: "the row above"}},
			})
		}
		above = m
	}
}

// outOfAfter are the ids of milestones that lie before one that they come
// after, and of those.
func (r release) outOfAfter() map[string]bool {
	out := map[string]bool{}
	for _, m := range r.schedule.Milestones {
		for _, id := range m.M.After {
			if b := r.schedule.ByID(id); b != nil && isBefore(m.Live, b.Live) {
				out[m.M.ID], out[id] = true, true
			}
		}
	}
	return out
}

// weekends: no milestone that is still to come, and no work, is due on a
// day of the weekend.
func weekends(r release) {
	for _, m := range r.schedule.Milestones {
		if m.State != schedule.Done && m.State != schedule.Dropped {
			r.weekend(subject{milestone: m.M.ID}, m.M.ID, m.Live, liveAt(m))
		}
	}
	for _, w := range r.Plan.Work {
		if r.schedule.Status != schedule.Cancelled {
			r.weekend(subject{work: w.ID}, w.ID, w.By.Value, w.By.At)
		}
	}
}

func (r release) weekend(about subject, name string, v date.Value, at diag.Range) {
	day, ok := lastDay(v)
	if !ok || !slices.Contains(r.judge.portal.Limits(r.Release).Weekend, day.Weekday()) {
		return
	}
	r.report(about, diag.Problem{At: at, Summary: fmt.Sprintf("%s is due on %s, a %s", name, day, day.Weekday())})
}

// lastDay is the day that a date names, be it as a bound; none where it names
// a month or a longer time.
func lastDay(v date.Value) (date.Day, bool) {
	if v.Kind() == date.By {
		return v.Latest()
	}
	return v.Day()
}

// overdueWithoutNote: of what is overdue in a release that is in flight
// somebody has said how it stands.
func overdueWithoutNote(r release) {
	if r.schedule.Status != schedule.InFlight {
		return
	}
	patience := r.judge.portal.Limits(r.Release).OverdueDays
	for _, m := range r.schedule.Overdue {
		if m.Note.State == portal.Absent && m.Overdue > patience {
			r.report(subject{milestone: m.M.ID}, diag.Problem{
				At:      liveAt(m),
				Summary: fmt.Sprintf("%s was due on %s, and nothing says how it stands", m.M.ID, m.Live),
			})
		}
	}
}

// unconfirmed: of each date ahead in a release that is in flight somebody has
// said, not long ago, that it holds. Setting it says so too. Where nobody knows
// when it was set, nothing is reported.
func unconfirmed(r release) {
	if r.schedule.Status != schedule.InFlight {
		return
	}
	longest := r.judge.portal.Limits(r.Release).UnconfirmedDays
	for _, m := range r.schedule.Milestones {
		if m.State != schedule.Planned && m.State != schedule.Due {
			continue
		}
		said := m.Confirmed
		if n := len(m.History); n > 0 && m.History[n-1].On.After(said) {
			said = m.History[n-1].On
		}
		if days := r.judge.asOf.Sub(said); !said.IsZero() && days > longest {
			r.report(subject{milestone: m.M.ID}, diag.Problem{
				At:      liveAt(m),
				Summary: fmt.Sprintf("nobody has said for %d days that %s holds for %s", days, m.Live, m.M.ID),
			})
		}
	}
}
