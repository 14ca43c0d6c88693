package date

import (
	"cmp"
	"strings"
	"time"
)

// Recurring is a date that comes again and again: every monday at 10:00+02:00.
type Recurring struct {
	Every  string // see [NewRecurring]
	At     Clock  // the time of day, or no time
	Offset Offset // of At; none where there is no time
}

// NewRecurring makes a recurring date of the fields of a plan. every is the
// name of a weekday, "weekday" (Monday to Friday), "day", "week", "month",
// "quarter" or "year", or a count from 2 to 99 of these last five, "2 weeks".
// at is empty, or a time such as 10:00+02:00 that takes zone where it has no
// offset of its own. The error is a *[ParseError] that names the field.
func NewRecurring(every, at string, zone Offset) (Recurring, error) {
	if _, ok := parseCycle(every); !ok {
		return Recurring{}, adviseEvery(every)
	}
	r := Recurring{Every: every}
	if at == "" {
		return r, nil
	}
	var err *ParseError
	if r.At, r.Offset, err = parseTime(at, zone, ""); err != nil {
		err.Field = "at"
		return Recurring{}, err
	}
	return r, nil
}

func adviseEvery(every string) *ParseError {
	err := &ParseError{Field: "every", Input: every, Reason: quote(every) + " is not a cycle",
		Hint: "write every: monday, weekday, day, week, month, quarter, year, or a count such as 2 weeks"}
	if every == "" {
		err.Reason = "a recurring date needs a cycle"
	}
	if near := nearWeekday(every); near != "" {
		err.Hint = "write every: " + near
	} else if lower := strings.ToLower(every); lower != every {
		if _, ok := parseCycle(lower); ok {
			err.Hint = "write every: " + lower
		}
	}
	return err
}

// cycle is what Recurring.Every means: one of the four is set.
type cycle struct {
	workdays bool
	weekday  time.Weekday
	named    bool // weekday is meant
	days     int
	months   int
}

// parseCycle reads Recurring.Every.
func parseCycle(s string) (cycle, bool) {
	if s == "weekday" {
		return cycle{workdays: true}, true
	}
	if w, ok := parseWeekday(s); ok {
		return cycle{weekday: w, named: true}, true
	}
	count, unit, counted := strings.Cut(s, " ")
	n := 1
	if counted {
		if !isCount(count) || number(count) < 2 || number(count) > 99 || !strings.HasSuffix(unit, "s") {
			return cycle{}, false
		}
		n, unit = number(count), strings.TrimSuffix(unit, "s")
	} else {
		unit = s
	}
	switch unit {
	case "day":
		return cycle{days: n}, true
	case "week":
		return cycle{days: 7 * n}, true
	case "month":
		return cycle{months: n}, true
	case "quarter":
		return cycle{months: 3 * n}, true
	case "year":
		return cycle{months: 12 * n}, true
	}
	return cycle{}, false
}

// Next gives the first occurrence after from, never from itself. Where the
// rule names no weekday, from is taken for an occurrence, and the cycle is
// counted from it; a month too short for the day ends with its last day. No
// day if from is none, the rule is not a cycle, or the calendar ends.
func (r Recurring) Next(from Day) Day {
	c, ok := parseCycle(r.Every)
	switch {
	case !ok || from.IsZero():
		return Day{}
	case c.days > 0:
		return from.AddDays(c.days)
	case c.months > 0:
		return from.addMonths(c.months)
	}
	d := from.AddDays(1)
	for !d.IsZero() && !(c.named && d.Weekday() == c.weekday || c.workdays && isWorkday(d.Weekday())) {
		d = d.AddDays(1)
	}
	return d
}

// String gives the rule in words: "every monday at 10:00:00+02:00".
func (r Recurring) String() string {
	s := "every " + r.Every
	if !r.At.IsZero() {
		s += " at " + r.At.String() + r.Offset.String()
	}
	return s
}

func (r Recurring) compare(o Recurring) int {
	return cmp.Or(
		cmp.Compare(r.Every, o.Every),
		r.At.Compare(o.At),
		cmp.Compare(r.Offset.minutes, o.Offset.minutes),
		cmp.Compare(r.Offset.form, o.Offset.form),
	)
}
