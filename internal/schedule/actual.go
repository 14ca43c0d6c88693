package schedule

import (
	"slices"

	"slipway/internal/date"
	"slipway/internal/portal"
)

func actualOf(r *portal.Release, id string) *portal.Actual {
	for _, a := range r.Live.Actuals {
		if a.ID == id {
			return a
		}
	}
	return nil
}

// evidenceFor returns what the release's own list of evidence says is for a
// milestone.
func evidenceFor(r *portal.Release, id string) portal.Items {
	var out portal.Items
	for _, it := range r.Live.Evidence {
		if it.For == portal.RefMilestone+":"+r.ID+"/"+id {
			out = append(out, it)
		}
	}
	return out
}

// record enters what really happened, as far as it was known by the as-of day,
// and reports whether there was anything. What is recorded as open is only a
// remark. What is done stays done, though a revision may have given it up.
func (m *Milestone) record(a *portal.Actual, evidence portal.Items, asOf date.Day) bool {
	if a == nil || knownFrom(a).After(asOf) {
		return false
	}
	m.Note, m.Evidence = a.Note, slices.Concat(a.Evidence, evidence)
	switch a.State {
	case portal.ActualDone:
		m.State, m.Actual, m.ActualQualifier = Done, a.Date.Value, qualifier(a.Date.Value)
		m.DroppedBy, m.DroppedWhy = nil, portal.Text{}
	case portal.ActualDropped:
		m.State = Dropped
		if m.DroppedBy == nil {
			m.DroppedWhy = a.Note
		}
	case portal.ActualPartial:
		if m.State != Dropped {
			m.State, m.Partly = Partial, a.Date.Value
		}
	default:
		return false
	}
	return true
}

// knownFrom gives the day from which an actual counts: when it was recorded,
// else its own date. What says neither has no day and always counts.
func knownFrom(a *portal.Actual) date.Day {
	if on, ok := a.Recorded.Value.Latest(); ok {
		return on
	}
	if a.State == portal.ActualOpen {
		return date.Day{}
	}
	on, _ := a.Date.Value.Latest()
	return on
}

func qualifier(v date.Value) string {
	switch {
	case v.IsCertain():
		return "exact"
	case v.Kind() == date.By:
		return "by"
	}
	return ""
}

// confirm enters when somebody last said that the live date holds.
func (m *Milestone) confirm(all []*portal.Confirmation, asOf date.Day) {
	for _, c := range all {
		on, ok := c.On.Value.Latest()
		if c.ID == m.M.ID && ok && !on.After(asOf) {
			m.Confirmed, m.ConfirmedBy = on, c.By
		}
	}
}
