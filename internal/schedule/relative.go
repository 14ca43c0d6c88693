package schedule

import (
	"slipway/internal/date"
	"slipway/internal/portal"
)

// resolve turns the relative ones among the dates of a release's milestones
// into days. One that hangs on itself, or on a milestone without a date, stays
// relative.
func resolve(written map[string]date.Value) map[string]date.Value {
	r := resolver{written: written, done: map[string]date.Value{}, open: map[string]bool{}}
	for id := range written {
		r.value(id)
	}
	return r.done
}

type resolver struct {
	written, done map[string]date.Value
	open          map[string]bool // being resolved: meeting one of these again is a cycle
}

func (r resolver) value(id string) date.Value {
	if v, ok := r.done[id]; ok {
		return v
	}
	v := r.written[id]
	rel, ok := v.Relative()
	if ok && !r.open[id] {
		r.open[id] = true
		v = from(rel, r.value(rel.Anchor))
		r.done[id] = v
	} else if !ok {
		r.done[id] = v
	}
	return v
}

// from counts a relative date from its anchor. Where the rule or the anchor
// leaves several days open, the result is a bound: by the last of them.
func from(rel date.Relative, anchor date.Value) date.Value {
	if day, ok := anchor.Day(); ok {
		if pick := rel.Pick(day); !pick.IsZero() {
			return date.On(pick)
		}
	}
	if last, ok := anchor.Latest(); ok {
		if _, last = rel.Window(last); !last.IsZero() {
			if v, err := date.Parse("by "+last.String(), date.Offset{}); err == nil {
				return v
			}
		}
	}
	return rel.Value()
}

// Span is a run of days, and the one of them that is meant.
type Span struct {
	First, Last date.Day
	Pick        date.Day // no day where the rule leaves several open
}

// Window gives the days that a date stands for, counted from an anchor if it
// is relative: "7-9 days after the release, first weekday" with the release on
// 2019-06-20 is 27 to 29 June, and the 27th. A date of its own is the span
// from its first to its last day, whatever the anchor. False where the date or
// the anchor is not known to the day.
func Window(w portal.When, anchor date.Value) (Span, bool) {
	if rel, ok := w.Value.Relative(); ok {
		day, ok := anchor.Day()
		if !ok {
			return Span{}, false
		}
		first, last := rel.Window(day)
		return Span{first, last, rel.Pick(day)}, !first.IsZero()
	}
	first, ok1 := w.Value.Earliest()
	last, ok2 := w.Value.Latest()
	if !ok1 || !ok2 {
		return Span{}, false
	}
	s := Span{First: first, Last: last}
	if first == last {
		s.Pick = first
	}
	return s, true
}

// Window is the package's Window with the anchor looked up among the
// milestones: its planned date for planned, and for live the actual one where
// it is known to the day, else the live one. A span is zero where it is not
// known.
func (r *Release) Window(w portal.When) (planned, live Span) {
	var plannedAnchor, liveAnchor date.Value
	if rel, ok := w.Value.Relative(); ok {
		if m := r.ByID(rel.Anchor); m != nil {
			plannedAnchor, liveAnchor = m.Planned, m.Current()
		}
	}
	planned, _ = Window(w, plannedAnchor)
	live, _ = Window(w, liveAnchor)
	return planned, live
}
