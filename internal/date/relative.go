package date

import (
	"cmp"
	"fmt"
	"strings"
)

// Relative is a date counted in calendar days from another: "7-9 days after
// the release, first weekday".
type Relative struct {
	Anchor string // a milestone's id or reference, as written; the caller resolves it
	After  bool   // after the anchor, else before it
	Min    int    // days from the anchor, 0 to 9999
	Max    int    // at least Min; equal to it for a single day
	First  string // which day of the window: "" (not said), "weekday" (Monday to Friday), "monday" …
}

// NewRelative makes a relative date of the fields of a plan. Exactly one of
// after and before names the anchor; days is "7" or "7-9"; first is empty,
// "weekday", or the name of a weekday. A window that may hold no such day is
// refused, so that [Relative.Pick] always finds one. The error is a
// *[ParseError] that names the field.
func NewRelative(after, before, days, first string) (Relative, error) {
	after, before = strings.TrimSpace(after), strings.TrimSpace(before)
	r := Relative{Anchor: after, After: true, First: first}
	switch {
	case after != "" && before != "":
		return Relative{}, &ParseError{Field: "before", Input: before,
			Reason: "a relative date has one anchor, after or before", Hint: "keep one of after and before"}
	case before != "":
		r.Anchor, r.After = before, false
	case after == "":
		return Relative{}, &ParseError{Field: "after",
			Reason: "a relative date needs something to count from", Hint: "add after or before with the id of a milestone"}
	}
	var err error
	if r.Min, r.Max, err = parseDays(days); err != nil {
		return Relative{}, err
	}
	if err := r.checkFirst(); err != nil {
		return Relative{}, err
	}
	return r, nil
}

// parseDays reads "7" or "7-9".
func parseDays(s string) (least, most int, err error) {
	fail := func(reason, hint string) (int, int, error) {
		return 0, 0, &ParseError{Field: "days", Input: s, Reason: reason, Hint: hint}
	}
	if s == "" {
		return fail("a relative date needs a number of days", "add days: 7, or days: 7-9, or days: 0 for the same day")
	}
	from, to, isRange := strings.Cut(s, "-")
	if !isRange {
		to = from
	}
	if !isCount(from) || !isCount(to) {
		return fail(quote(s)+" is not a number of days", "write days: 7 or days: 7-9, from 0 to 9999")
	}
	least, most = number(from), number(to)
	if least > most {
		return fail("the range of days runs backwards", fmt.Sprintf("write days: %d-%d", most, least))
	}
	return least, most, nil
}

// isCount reports whether s is a number from 0 to 9999 without leading zeros.
func isCount(s string) bool {
	return len(s) <= 4 && strings.Trim(shape(s), "9") == "" && s != "" && (s == "0" || s[0] != '0')
}

func (r Relative) checkFirst() error {
	need := 0
	_, named := parseWeekday(r.First)
	switch {
	case r.First == "":
		return nil
	case r.First == "weekday":
		need = 3 // Saturday, Sunday and one more
	case named:
		need = 7
	default:
		hint := "write first: weekday, or the name of a day such as first: monday"
		if near := nearWeekday(r.First); near != "" {
			hint = "write first: " + near
		}
		return &ParseError{Field: "first", Input: r.First, Reason: quote(r.First) + " is not a day of the week", Hint: hint}
	}
	if r.Max-r.Min+1 < need {
		return &ParseError{Field: "days", Input: r.days(),
			Reason: fmt.Sprintf("%s may hold no %s", plural(r.Max-r.Min+1, "day"), r.First),
			Hint:   fmt.Sprintf("write days: %d-%d", r.Min, r.Min+need-1)}
	}
	return nil
}

// Window gives the first and the last day that the rule allows, where the
// anchor lies on that day. Both are no day if the anchor is, or if the window
// leaves the calendar.
func (r Relative) Window(anchor Day) (first, last Day) {
	if r.After {
		first, last = anchor.AddDays(r.Min), anchor.AddDays(r.Max)
	} else {
		first, last = anchor.AddDays(-r.Max), anchor.AddDays(-r.Min)
	}
	if first.IsZero() || last.IsZero() {
		return Day{}, Day{}
	}
	return first, last
}

// Pick gives the one day that the rule names: the first in the window that
// First asks for. It is no day where the rule leaves several open, holds no
// such day, or has no window.
func (r Relative) Pick(anchor Day) Day {
	first, last := r.Window(anchor)
	if first.IsZero() {
		return Day{}
	}
	if r.First == "" {
		if first != last {
			return Day{}
		}
		return first
	}
	named, isNamed := parseWeekday(r.First)
	for d := first; !d.IsZero() && !d.After(last); d = d.AddDays(1) {
		w := d.Weekday()
		if isNamed && w == named || r.First == "weekday" && isWorkday(w) {
			return d
		}
	}
	return Day{}
}

// String gives the rule in words: "7-9 days after release, first weekday".
func (r Relative) String() string {
	side := "before"
	if r.After {
		side = "after"
	}
	unit := "days"
	if r.Max == 1 && r.Min == 1 {
		unit = "day"
	}
	s := fmt.Sprintf("%s %s %s %s", r.days(), unit, side, r.Anchor)
	if r.First != "" {
		s += ", first " + r.First
	}
	return s
}

// days gives "7" or "7-9".
func (r Relative) days() string {
	if r.Min == r.Max {
		return fmt.Sprint(r.Min)
	}
	return fmt.Sprintf("%d-%d", r.Min, r.Max)
}

func (r Relative) compare(o Relative) int {
	return cmp.Or(
		cmp.Compare(r.Anchor, o.Anchor),
		compareBool(r.After, o.After),
		cmp.Compare(r.Min, o.Min),
		cmp.Compare(r.Max, o.Max),
		cmp.Compare(r.First, o.First),
	)
}

// compareBool puts false before true.
func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

// plural gives "1 day", "3 days".
func plural(n int, unit string) string {
	if n == 1 {
		return "1 " + unit
	}
	return fmt.Sprintf("%d %ss", n, unit)
}
