package draw

import (
	"math"

	"slipway/internal/date"
)

// Sizes of a timeline, in units of the drawing. It is about as many pixels wide
// as the column of text that it stands in.
const (
	timelineWidth = 900.0
	mostLabel     = 226.0 // what the names at the left may take
	mostStatus    = 190.0 // what the state in words may take
	mostSlip      = 120.0
	margin        = 18.0 // between the left edge of the calendar and the first day
	beside        = 7.0  // between a mark and its words
	tear          = 44.0 // what a break in the scale takes
	headRoom      = 60.0 // months, weeks and the as-of label above the rows
	listPitch     = 31.0 // height of a row without a date
	weekDays      = 7    // the least that is shown
)

var (
	nameStyle   = style{"nm", 14, false}
	statusStyle = style{"st", 13, false}
	slipStyle   = style{"slip", 12.5, true}
	nowStyle    = style{"nowt", 13, true}
	upperStyle  = style{"mo", 13, true}
	lowerStyle  = style{"wk", 12.5, false}
	keyStyle    = style{"key", 13, false}
)

// where the present lies.
type where int

const (
	nowhere where = iota // no as-of day
	within               // on the scale
	before               // before it, beyond a break
	after                // after it, beyond a break
)

// layout is where everything of a timeline goes.
type layout struct {
	scale
	dated, undated []row
	edge           float64 // the room for the names
	left, right    float64 // edges of the calendar
	pitch          float64 // height of a row
	now            where
	asOf           date.Day
	nowAt          float64
	gaps           [][2]float64 // where the line of the present is broken, from the top on
	bottom         float64      // of the calendar
	listed         float64      // where the rows without a date begin
}

// arrange works out the layout. The scale is the largest at which every row
// still has room for its words at the right of its marks.
func (t *Timeline) arrange() *layout {
	l := &layout{asOf: t.AsOf, right: timelineWidth - 1}
	l.dated, l.undated = t.rows()
	names := 0.0
	for _, r := range append(l.dated, l.undated...) {
		names = max(names, nameStyle.width(r.label))
	}
	l.edge = math.Ceil(min(names, mostLabel))
	l.left = l.edge + 14
	first, last, ok := l.days()
	if !ok {
		return l
	}
	switch l.now {
	case before:
		l.left += tear
	case after:
		l.right -= tear
	}
	if n := last.Sub(first); n < weekDays-1 {
		if d := first.AddDays(-(weekDays - 1 - n) / 2); !d.IsZero() {
			first = d
		}
		last = first.AddDays(max(weekDays-1, last.Sub(first)))
	}
	l.scale = scale{first, l.left + margin, l.widest(first, last)}
	switch l.now {
	case within:
		l.nowAt = l.middle(l.asOf)
	case before:
		l.nowAt = l.left - tear + 8
	case after:
		l.nowAt = l.right + tear - 8
	}
	switch n := len(l.dated); {
	case n <= 14:
		l.pitch = 42
	case n <= 30:
		l.pitch = 36
	default:
		l.pitch = 32
	}
	l.bottom = headRoom + 6 + l.pitch*float64(len(l.dated))
	l.listed = l.bottom + 6
	if len(l.dated) > footAfter {
		l.listed += 34
	}
	return l
}

// days gives the first and the last day that the scale has to show, and
// decides whether the present is among them. It lies beyond a break where it
// would leave less than a fifth of the picture to the milestones.
func (l *layout) days() (first, last date.Day, ok bool) {
	for _, r := range l.dated {
		for _, s := range r.signs {
			if first.IsZero() || s.span.first.Before(first) {
				first = s.span.first
			}
			if s.span.last.After(last) {
				last = s.span.last
			}
		}
	}
	if l.asOf.IsZero() {
		return first, last, !first.IsZero()
	}
	if first.IsZero() {
		l.now = within
		return l.asOf, l.asOf, true
	}
	far := 120 + 2*(last.Sub(first)+1)
	switch {
	case first.Sub(l.asOf) > far:
		l.now = before
	case l.asOf.Sub(last) > far:
		l.now = after
	default:
		l.now = within
		if l.asOf.Before(first) {
			first = l.asOf
		}
		if l.asOf.After(last) {
			last = l.asOf
		}
	}
	return first, last, true
}

// widest gives the most room that a day can have. A slip whose line is too
// short for it stands beside the marks.
func (l *layout) widest(first, last date.Day) float64 {
	room := l.right - l.left - margin
	step := (room - reach - 2) / float64(last.Sub(first)+1)
	// least is what is needed after n days: a mark and the words beside it.
	limit := func(n, least float64) {
		if n > 0 {
			step = min(step, (room-least)/n)
		}
	}
	for i := range l.dated {
		r := &l.dated[i]
		if r.slip != "" {
			from, to, moved := r.moved()
			line := math.Abs(float64(to.last.Sub(from.last))) * step
			r.slipBeside = !moved || line < min(slipStyle.width(r.slip), mostSlip)
		}
		words := r.words()
		if l.waits(r) {
			limit(float64(l.asOf.Sub(first))+0.5, words)
		}
		for _, s := range r.signs {
			n := float64(s.span.last.Sub(first))
			limit(n+1, words+1) // the end of a period
			limit(n+0.5, reach+1+words)
		}
	}
	return step
}

// words gives the room that a row takes at the right of its marks.
func (r *row) words() float64 {
	w := 0.0
	if r.slipBeside {
		w += beside + min(slipStyle.width(r.slip), mostSlip)
	}
	if r.status != "" {
		w += beside + min(r.statusStyle().width(r.status), mostStatus)
	}
	return w
}

// waits reports whether a row is drawn on to the present: it is past its live
// date and not done.
func (l *layout) waits(r *row) bool {
	if !r.late || l.now != within {
		return false
	}
	return l.asOf.After(r.signs[len(r.signs)-1].span.last)
}

// middleOf gives the height of a row on the calendar.
func (l *layout) middleOf(i int) float64 { return headRoom + 3 + l.pitch*(float64(i)+0.5) }
