package date

import (
	"fmt"
	"strings"
	"time"
)

// Kind tells the forms of a [Value] apart.
type Kind int

// The forms that a date of a plan can take.
const (
	Absent      Kind = iota // nothing recorded
	Placeholder             // "tbd": nobody knows it yet
	OnDay                   // 2019-06-20
	At                      // 2019-06-20T12:00+02:00
	InMonth                 // 2019-06
	InQuarter               // 2019-Q2
	InYear                  // 2019
	By                      // "by" any of the five above
	RelativeTo              // {after: release, days: 7-9, first: weekday}
	Recurs                  // {every: monday, at: "10:00+02:00"}
)

// String gives the name of the kind for messages: "day", "month", "bound".
func (k Kind) String() string {
	switch k {
	case Absent:
		return "absent"
	case Placeholder:
		return "placeholder"
	case OnDay:
		return "day"
	case At:
		return "instant"
	case InMonth:
		return "month"
	case InQuarter:
		return "quarter"
	case InYear:
		return "year"
	case By:
		return "bound"
	case RelativeTo:
		return "relative"
	case Recurs:
		return "recurring"
	}
	return fmt.Sprintf("kind(%d)", int(k))
}

// Value is a date as a plan writes it. Values do not change, and are
// comparable with ==: two are equal if they were written alike, so the same
// moment at two offsets is two values. The zero Value is absent.
type Value struct {
	kind    Kind // of a bound, the kind of what it bounds
	bound   bool
	first   Day // first day of the day, month, quarter or year
	clock   Clock
	offset  Offset
	missing string
	rel     Relative
	rec     Recurring
}

// On gives the value of a single day; no day gives the absent value.
func On(d Day) Value {
	if d.IsZero() {
		return Value{}
	}
	return Value{kind: OnDay, first: d}
}

// TBD gives a placeholder. missing says what is not known and may be empty.
func TBD(missing string) Value {
	return Value{kind: Placeholder, missing: strings.TrimSpace(missing)}
}

// Value gives the relative date as a plan's value.
func (r Relative) Value() Value { return Value{kind: RelativeTo, rel: r} }

// Value gives the recurring date as a plan's value.
func (r Recurring) Value() Value { return Value{kind: Recurs, rec: r} }

// Kind tells what form the value has.
func (v Value) Kind() Kind {
	if v.bound {
		return By
	}
	return v.kind
}

// IsCertain reports whether the value names exactly one day.
func (v Value) IsCertain() bool {
	return v.Kind() == OnDay || v.Kind() == At
}

// Day gives the day of an OnDay or At value, as written in its own offset.
func (v Value) Day() (Day, bool) { return v.first, v.IsCertain() }

// dated reports whether the value, or what it bounds, lies on the calendar.
func (v Value) dated() bool { return v.kind >= OnDay && v.kind <= InYear }

// Earliest gives the first day that the value allows. A bound has none, and
// neither has a relative or recurring date, a placeholder or an absent one.
func (v Value) Earliest() (Day, bool) {
	if !v.dated() || v.bound {
		return Day{}, false
	}
	return v.first, true
}

// Latest gives the last day that the value allows; of a bound, the last day of
// what it bounds.
func (v Value) Latest() (Day, bool) {
	if !v.dated() {
		return Day{}, false
	}
	y, m := v.first.Year(), v.first.Month()
	switch v.kind {
	case InMonth:
		return mustDay(y, m, daysIn(y, m)), true
	case InQuarter:
		return mustDay(y, m+2, daysIn(y, m+2)), true
	case InYear:
		return mustDay(y, time.December, 31), true
	}
	return v.first, true
}

// Bound gives what a By value bounds: of "by 2019-06", the month.
func (v Value) Bound() (Value, bool) {
	if !v.bound {
		return Value{}, false
	}
	v.bound = false
	return v, true
}

// Time gives the moment of an At value, in its own offset.
func (v Value) Time() (time.Time, bool) {
	if v.Kind() != At {
		return time.Time{}, false
	}
	return v.moment(), true
}

// moment is the time of a value whose kind is At, bound or not.
func (v Value) moment() time.Time {
	y, m, d := v.first.time().Date()
	return time.Date(y, m, d, v.clock.Hour(), v.clock.Minute(), v.clock.Second(), 0, v.offset.Location())
}

// Clock gives the time of day of an At value, as written in its own offset.
func (v Value) Clock() (Clock, bool) { return v.clock, v.Kind() == At }

// Offset gives the offset of an At value, as written.
func (v Value) Offset() (Offset, bool) { return v.offset, v.Kind() == At }

// Missing gives what a placeholder says is not known; often nothing.
func (v Value) Missing() string { return v.missing }

// Relative gives the rule of a RelativeTo value.
func (v Value) Relative() (Relative, bool) { return v.rel, v.kind == RelativeTo }

// Recurring gives the rule of a Recurs value.
func (v Value) Recurring() (Recurring, bool) { return v.rec, v.kind == Recurs }

// String gives the canonical form: 2019-06-20, 2019-06-20T12:00:00+02:00,
// 2019-06, 2019-Q2, 2019, "by 2019-06-17", "tbd", "tbd: what is missing", and
// nothing for the absent value; [Parse] reads all of these back. Relative and
// recurring dates, which are not written as text, are told in words.
func (v Value) String() string {
	if v.bound {
		v.bound = false
		return "by " + v.String()
	}
	switch v.kind {
	case Placeholder:
		if v.missing == "" {
			return "tbd"
		}
		return "tbd: " + v.missing
	case OnDay:
		return v.first.String()
	case At:
		return v.first.String() + "T" + v.clock.String() + v.offset.String()
	case InMonth:
		return v.first.String()[:len("2019-06")]
	case InQuarter:
		return fmt.Sprintf("%04d-Q%d", v.first.Year(), (v.first.Month()+2)/3)
	case InYear:
		return v.first.String()[:len("2019")]
	case RelativeTo:
		return v.rel.String()
	case Recurs:
		return v.rec.String()
	}
	return ""
}
