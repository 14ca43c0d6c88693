package draw

import (
	"math"
	"time"

	"slipway/internal/date"
)

// scale sets days along an axis: day first+n begins at origin + n*step. The
// step is negative where later days lie further up.
type scale struct {
	first  date.Day
	origin float64
	step   float64 // units of the drawing a day
}

// start gives where a day begins.
func (s scale) start(d date.Day) float64 { return s.origin + s.after(float64(d.Sub(s.first))) }

// middle gives where a day's mark stands.
func (s scale) middle(d date.Day) float64 { return s.origin + s.after(float64(d.Sub(s.first))+0.5) }

// after is the length of n days. The conversion keeps processors that multiply
// and add in one go from rounding otherwise than others.
func (s scale) after(n float64) float64 { return float64(n * s.step) }

// dayAt gives the day whose column x is in, as near as the calendar goes.
func (s scale) dayAt(x float64) date.Day {
	d := s.first.AddDays(int(math.Floor((x - s.origin) / s.step)))
	if d.IsZero() {
		return s.first
	}
	return d
}

// unit is a step of the calendar: a number of days, counted from a Monday, or
// of months, counted from January.
type unit struct{ days, months int }

var (
	daily     = unit{days: 1}
	weekly    = unit{days: 7}
	monthly   = unit{months: 1}
	quarterly = unit{months: 3}
	yearly    = unit{months: 12}
)

// units are the steps that axes are divided by, and how many days each takes.
func units() []unit {
	all := []unit{daily, {days: 2}, weekly, {days: 14}, monthly, {months: 2}, quarterly, {months: 6}}
	for _, years := range []int{1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000} {
		all = append(all, unit{months: 12 * years})
	}
	return all
}

// least is the least number of days that a unit takes.
func (u unit) least() float64 {
	switch {
	case u.days > 0:
		return float64(u.days)
	case u == monthly:
		return 28
	}
	return 29.5 * float64(u.months) // January and February are 59 days
}

// floor gives the start of the unit that a day is in; no day before year 1.
func (u unit) floor(d date.Day) date.Day {
	if u.days > 0 {
		monday, _ := date.NewDay(1, 1, 1) // a Monday
		return d.AddDays(-(d.Sub(monday) % u.days))
	}
	n := d.Year()*12 + int(d.Month()) - 1
	return firstOf(n - n%u.months)
}

// next gives the start of the unit after the one that a day, being the start of
// one or the first of the calendar, is in; no day beyond the year 9999.
func (u unit) next(d date.Day) date.Day {
	if u.days > 0 {
		return d.AddDays(u.days)
	}
	n := d.Year()*12 + int(d.Month()) - 1
	return firstOf(n - n%u.months + u.months)
}

// firstOf gives the first of a month, counted from January of year 0.
func firstOf(month int) date.Day {
	d, _ := date.NewDay(month/12, time.Month(month%12+1), 1)
	return d
}

// starts gives the starts of units within two days, both included, preceded by
// that of the unit that the first day is in, where it starts earlier.
func (u unit) starts(first, last date.Day) []date.Day {
	at := u.floor(first)
	if at.IsZero() {
		at = first
	}
	var out []date.Day
	for ; !at.IsZero() && !at.After(last); at = u.next(at) {
		out = append(out, at)
	}
	return out
}

// divide gives the smallest unit that takes at least so much room.
func (s scale) divide(room float64) unit {
	all := units()
	for _, u := range all {
		if u.least()*math.Abs(s.step) >= room {
			return u
		}
	}
	return all[len(all)-1]
}
