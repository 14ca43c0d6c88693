package pages

import (
	"slipway/internal/portal"
	"slipway/internal/schedule"
)

// Window is a run of days, and the one of them that is meant.
type Window struct {
	First *Date `json:"first"`
	Last  *Date `json:"last"`
	Pick  *Date `json:"pick,omitempty"`
}

func (b *builder) windowOf(s schedule.Span) *Window {
	if s.First.IsZero() {
		return nil
	}
	return &Window{First: b.day(s.First), Last: b.day(s.Last), Pick: b.day(s.Pick)}
}

// measured adds when an objective is measured: as written, the days that this
// comes to by the plan, and those by now where they are others.
func (f *fieldList) measured(w portal.When) {
	if w.IsAbsent() {
		return
	}
	written, _ := f.b.anchored(f.s, w)
	planned, live := f.s.Window(w)
	if written.Kind == "relative" {
		written.Resolved = nil
	}
	f.add(Field{Key: "measured", Date: &written})
	if written.Kind != "relative" {
		return
	}
	if days := f.b.windowOf(planned); days != nil {
		f.add(Field{Key: "measured_planned", Window: days})
	}
	if days := f.b.windowOf(live); days != nil && live != planned && !f.asPlanned {
		f.add(Field{Key: "measured_live", Window: days})
	}
}
