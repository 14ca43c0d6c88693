package draw

import (
	"slices"

	"slipway/internal/date"
)

// Trend is a milestone trend analysis: the day of the report runs across, the
// date that was then expected runs up, and each milestone is a line. A flat
// line is stable, one that steps up slips, and one that meets the diagonal has
// arrived. From the day that a date passes to the day that a new one is set, or
// the milestone is done, nothing was known: there the line is dotted.
//
// Both axes are linear in days. Each point is an element of class "pt" with
// data-milestone, data-on and data-date, and its centre is at
//
//	x = left + (on   - first on)   / (last on   - first on)   * width
//	y = bottom - (date - first date) / (last date - first date) * height
//
// where the rectangle of class "frame" has left, width, bottom and height as
// its own, and the four days as data-first-on, data-last-on, data-first-date and
// data-last-date. A date that allows several days is drawn at the last of them.
type Trend struct {
	Prefix    string // begins the ids in the drawing, and is unique on its page
	Title     string // accessible name
	Desc      string // what the picture shows, in words; may be empty
	AsOf      date.Day
	AsOfLabel string
	Lines     []Line
	Revisions []Event
	Words     Words
}

// Line is a milestone of a trend chart. One without any date is not drawn.
type Line struct {
	ID     string // of the milestone, for data-milestone
	Label  string
	State  State
	Points []Point
	// Ended is when it was done, or given up. Other lines, and those where it
	// is not known, run to the as-of day.
	Ended date.Value
}

// Point is a date that was set on a day. One without a day holds from the
// start; one without a place on the calendar, such as "tbd", leaves a gap.
type Point struct {
	On   date.Day
	Date date.Value
}

// Event is a day on which dates were set anew.
type Event struct {
	On    date.Day
	Label string // "re-plan"; may be empty
}

// spot is a report day and the date expected on it.
type spot struct{ on, date date.Day }

// track is what is drawn of a line.
type track struct {
	id, label string
	state     State
	set       []spot   // where a date was set
	solid     [][]spot // while the date held
	stale     [][]spot // from when it had passed to the next
	end       spot
	mark      role
}

// follow works out the lines, without those that have no date by the as-of day.
func (t *Trend) follow() []track {
	start := t.start()
	var out []track
	for i := range t.Lines {
		line := &t.Lines[i]
		k := track{id: clean(line.ID), label: clean(line.Label), state: line.State, mark: live}
		until, finished := t.until(line)
		k.walk(line.points(start, until), until)
		if finished && line.State == Done {
			k.arrive(until)
		}
		if k.end.on.IsZero() {
			continue
		}
		switch {
		case line.State == Done:
			k.mark = actual
		case line.State == Partial:
			k.mark = partial
		case line.State == Dropped:
			k.mark = dropped
		case line.State == Overdue:
			k.mark = overdue
		}
		out = append(out, k)
	}
	return out
}

// start gives the first day that anything was set on.
func (t *Trend) start() date.Day {
	first := t.AsOf
	for _, line := range t.Lines {
		for _, p := range line.Points {
			if !p.On.IsZero() && p.On.Before(first) {
				first = p.On
			}
		}
	}
	return first
}

// until gives the last day of a line.
func (t *Trend) until(line *Line) (last date.Day, finished bool) {
	if line.State == Done || line.State == Dropped {
		if end, ok := spanOf(line.Ended); ok {
			return end.last, true
		}
	}
	return t.AsOf, false
}

// points gives the dates set by a day, oldest first; those without a place on
// the calendar have no date.
func (line *Line) points(start, until date.Day) []spot {
	var out []spot
	for _, p := range line.Points {
		s := spot{on: p.On}
		if s.on.IsZero() {
			s.on = start
		}
		if d, ok := spanOf(p.Date); ok {
			s.date = d.last
		}
		if !s.on.After(until) {
			out = append(out, s)
		}
	}
	slices.SortStableFunc(out, func(a, b spot) int { return a.on.Compare(b.on) })
	return out
}

// walk draws the line through its points to a day.
func (k *track) walk(points []spot, until date.Day) {
	var run []spot
	flush := func() {
		if len(run) > 1 {
			k.solid = append(k.solid, run)
		}
		run = nil
	}
	for i, p := range points {
		if p.date.IsZero() {
			flush()
			continue
		}
		k.set = append(k.set, p)
		run = append(run, p)
		to := spot{until, p.date}
		if i+1 < len(points) {
			to = points[i+1]
			if to.date.IsZero() {
				to.date = p.date
			}
		}
		k.end = spot{to.on, p.date}
		if p.date.Before(to.on) {
			passed := p
			if p.date.After(p.on) {
				passed.on = p.date
				run = append(run, passed)
			}
			flush()
			k.stale = append(k.stale, []spot{passed, to})
		} else {
			run = append(run, k.end)
		}
	}
	flush()
	if n := len(points); n > 0 && points[n-1].date.IsZero() {
		k.mark = undated // no date is expected now
	}
}

// arrive ends a line on the diagonal.
func (k *track) arrive(on date.Day) {
	end := spot{on, on}
	switch {
	case len(k.stale) > 0 && k.stale[len(k.stale)-1][1] == k.end:
		k.stale[len(k.stale)-1][1] = end
	case len(k.solid) > 0 && k.end.on == on && k.end != end:
		last := len(k.solid) - 1
		k.solid[last] = append(k.solid[last], end)
	}
	k.end = end
}
