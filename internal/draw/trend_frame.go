package draw

import (
	"cmp"
	"math"
	"slices"
	"strconv"

	"slipway/internal/date"
)

// Sizes of a trend chart, in units of the drawing.
const (
	trendWidth  = 720.0
	narrowWidth = 320.0
	mostTrend   = 216.0 // what names at the right may take
	leader      = 34.0  // between the chart and the names
	labelPitch  = 18.0
)

var (
	tickStyle     = style{"wk", 12, false}
	cornerStyle   = style{"mo", 12, true}
	trendStyle    = style{"lab", 13, false}
	numberStyle   = style{"lab", 12, true}
	revisionStyle = style{"revt", 12, false}
)

// axis is the days of one direction and how they are divided.
type axis struct {
	scale
	last date.Day
	unit unit
}

// frame is where a trend chart is drawn.
type frame struct {
	left, right, top, bottom, width float64
	on, date                        axis
}

// daysAcross and daysUp give the days that the axes have to show.
func (t *Trend) daysAcross(tracks []track) (first, last date.Day) {
	first = t.start()
	for i := range tracks {
		last = later(last, tracks[i].end.on)
		if tracks[i].end.on.Before(first) {
			first = tracks[i].end.on
		}
	}
	return atLeastAWeek(first, last)
}

func daysUp(tracks []track) (first, last date.Day) {
	for i := range tracks {
		k := &tracks[i]
		for _, s := range append(slices.Clone(k.set), k.end) {
			if first.IsZero() || s.date.Before(first) {
				first = s.date
			}
			last = later(last, s.date)
		}
	}
	first, last = atLeastAWeek(first, last)
	pad := last.Sub(first)/25 + 1
	return cmp.Or(first.AddDays(-pad), first), cmp.Or(last.AddDays(pad), last)
}

func later(a, b date.Day) date.Day {
	if a.After(b) {
		return a
	}
	return b
}

func atLeastAWeek(first, last date.Day) (date.Day, date.Day) {
	if last.Sub(first) >= 7 {
		return first, last
	}
	if end := first.AddDays(7); !end.IsZero() {
		return first, end
	}
	return last.AddDays(-7), last
}

// frame works out the axes: room is what the names at the right take, height
// what the lines are to have.
func (t *Trend) frame(tracks []track, width, room, height float64) frame {
	f := frame{width: width, top: 30, right: width - room}
	f.bottom = f.top + max(height, labelPitch*float64(len(tracks)))
	first, last := daysUp(tracks)
	f.date.scale = scale{first, f.bottom, -(f.bottom - f.top) / float64(last.Sub(first))}
	f.date.last, f.date.unit = last, f.date.divide(26)
	labels := cornerStyle.width(t.corner(&f)) + 4
	for i, d := range f.date.ticks() {
		labels = max(labels, tickStyle.width(t.Words.tick(f.date.unit, d, i == 0)))
	}
	f.left = math.Ceil(labels) + 8
	first, last = t.daysAcross(tracks)
	f.on.scale = scale{first, f.left, (f.right - f.left) / float64(last.Sub(first))}
	f.on.last, f.on.unit = last, f.on.divide(tickStyle.width("30 MMM")+8)
	return f
}

// ticks gives the days at which the axis is labelled.
func (a *axis) ticks() []date.Day {
	return slices.DeleteFunc(a.unit.starts(a.first, a.last), func(d date.Day) bool { return d.Before(a.first) })
}

// tick writes a day of an axis. The year is said where it begins.
func (w *Words) tick(u unit, d date.Day, first bool) string {
	switch {
	case u.days > 0:
		return clean(w.day(d))
	case u.months >= yearly.months:
		return strconv.Itoa(d.Year())
	case first || int(d.Month()) <= u.months:
		return clean(w.month(d, &w.ShortMonths))
	}
	return clean(w.ShortMonths[d.Month()-1])
}

// corner says the years of the days up, where the labels do not.
func (t *Trend) corner(f *frame) string {
	from, to := strconv.Itoa(f.date.first.Year()), strconv.Itoa(f.date.last.Year())
	switch {
	case f.date.unit.days == 0:
		return ""
	case from != to:
		return from + "–" + to
	}
	return from
}

// x and y give where a day lies.
func (f *frame) x(on date.Day) float64 { return f.on.start(on) }
func (f *frame) y(d date.Day) float64  { return f.date.start(d) }

func (f *frame) spot(s spot) string { return num(f.x(s.on)) + "," + num(f.y(s.date)) }
