package draw

import (
	"fmt"
	"strings"

	"slipway/internal/date"
)

// role is what a mark stands for, and its class in the drawing.
type role string

const (
	planned role = "plan"      // a hollow diamond
	live    role = "live"      // a filled diamond, smaller, so that it fits into the hollow one
	overdue role = "live late" // a filled diamond with an exclamation mark
	actual  role = "actual"    // a disc with a tick
	partial role = "half"      // a disc half filled
	dropped role = "drop"      // a hollow diamond, crossed
	undated role = "none"      // a dashed diamond
)

// form is how exactly a date is known: the shape of its mark.
type form int

const (
	point  form = iota // one day: the shape as it is
	bound              // by a day: the shape drawn out to the left, where it has a notched end
	period             // a month, a quarter, a year: a bar over all of its days
)

// span is the days that a date allows.
type span struct {
	first, last date.Day // the same unless it is a period
	form        form
}

// spanOf gives where a date lies; false if it has no place on the calendar.
func spanOf(v date.Value) (span, bool) {
	last, ok := v.Latest()
	if !ok {
		return span{}, false
	}
	first, ok := v.Earliest()
	switch {
	case !ok:
		return span{last, last, bound}, true
	case first == last:
		return span{first, last, point}, true
	}
	return span{first, last, period}, true
}

// The size of marks: half of what they take in height, and what a bound is
// drawn out by.
const (
	reach   = 8.0
	drawOut = 11.0
)

// place is where a mark is drawn.
type place struct {
	left, at, right float64 // at is the day that counts; a point has only this
	form            form
}

func (s scale) place(d span) place {
	p := place{at: s.middle(d.last), form: d.form}
	p.left, p.right = p.at-reach-1, p.at+reach+1
	switch d.form {
	case bound:
		p.left -= drawOut
	case period:
		p.left, p.right = s.start(d.first), s.start(d.last.AddDays(1))
		if d.last.AddDays(1).IsZero() {
			p.right = s.start(d.last)
		}
		if p.right-p.left < 2*reach { // not told apart from a day at this scale
			p.at, p.form = (p.left+p.right)/2, point
			p.left, p.right = p.at-reach-1, p.at+reach+1
		}
	}
	return p
}

// radius is half of the height of a mark.
func (r role) radius() float64 {
	switch r {
	case live, overdue:
		return 6.3
	case actual, partial:
		return 7.2
	}
	return reach
}

// mark draws a mark at a height.
func (c *canvas) mark(r role, p place, y float64) {
	c.path(string(r), r.outline(p, y))
	at := p.at
	if p.form == period {
		at = (p.left + p.right) / 2
	}
	switch r {
	case actual:
		c.path("sign", d("M", at-3.4, y+0.3, "l", 2.4, 2.7, "l", 4.4, -5.5))
	case overdue:
		c.path("sign", d("M", at, y-3.2, "v", 3.4, "M", at, y+3, "v", 0.1))
	case partial:
		c.path("fill", halved(p, y, r.radius()))
	case dropped:
		c.path("cross", d("M", at-4.2, y-4.2, "l", 8.4, 8.4, "M", at-4.2, y+4.2, "l", 8.4, -8.4))
	}
}

// outline gives the shape of a mark.
func (r role) outline(p place, y float64) string {
	size := r.radius()
	round := r == actual || r == partial
	switch {
	case p.form == period:
		if r == live || r == overdue {
			size -= 1.5 // so that the hollow bar is seen around it
		}
		return bar(p.left+1, p.right-1, y, size, round)
	case p.form == bound && round:
		return d("M", p.at-size-drawOut+5, y-size, "H", p.at) + arc(size, p.at, y+size) +
			d("H", p.at-size-drawOut+5, "l", 5.0, -size, "Z")
	case p.form == bound:
		return d("M", p.at-size-drawOut+5, y-size, "H", p.at, "l", size, size, "l", -size, size,
			"H", p.at-size-drawOut+5, "l", size, -size, "Z")
	case round:
		return d("M", p.at, y-size) + arc(size, p.at, y+size) + arc(size, p.at, y-size) + "Z"
	}
	return d("M", p.at, y-size, "l", size, size, "l", -size, size, "l", -size, -size, "Z")
}

// halved gives the half of a shape that is done: the left one, or that which
// is round.
func halved(p place, y, size float64) string {
	switch p.form {
	case period:
		return bar(p.left+1, (p.left+p.right)/2, y, size, true)
	case bound:
		return d("M", p.at, y-size) + arc(size, p.at, y+size) + "Z"
	}
	return d("M", p.at, y+size) + arc(size, p.at, y-size) + "Z"
}

// bar is a rectangle, rounded more or less at its corners.
func bar(left, right, y, half float64, round bool) string {
	r := 2.5
	if round {
		r = min(half, (right-left)/2)
	}
	return d("M", left+r, y-half, "H", right-r) + corner(r, r, r) + d("V", y+half-r) + corner(r, -r, r) +
		d("H", left+r) + corner(r, -r, -r) + d("V", y-half+r) + corner(r, r, -r) + "Z"
}

// arc is half a circle, drawn clockwise.
func arc(r, x, y float64) string {
	return fmt.Sprintf("A%s %s 0 0 1 %s %s", num(r), num(r), num(x), num(y))
}

func corner(r, dx, dy float64) string {
	return fmt.Sprintf("a%s %s 0 0 1 %s %s", num(r), num(r), num(dx), num(dy))
}

// d writes the commands of a path.
func d(parts ...any) string {
	var b strings.Builder
	letter := true
	for _, part := range parts {
		switch v := part.(type) {
		case string:
			b.WriteString(v)
			letter = true
		case float64:
			if !letter {
				b.WriteByte(' ')
			}
			b.WriteString(num(v))
			letter = false
		default:
			panic("draw: a path holds letters and float64")
		}
	}
	return b.String()
}
