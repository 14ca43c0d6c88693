package date

import (
	"fmt"
	"strings"
	"time"
)

// Parse reads a date as plans write it:
//
//	2019-06-20                   a day
//	2019-06-20T12:00+02:00       an instant; seconds may follow, fractions may not
//	2019-06-20T12:00             the same, at the offset zone
//	2019-06, 2019-Q2, 2019       a month, a quarter, a year
//	by 2019-06-17                a bound; any of the above may follow "by"
//	tbd, tbd: what is missing    a placeholder
//
// Empty text is the absent value. Anything else is an error, a *[ParseError]
// whose hint shows what to write, in each way that the text can be read; so is
// a time without an offset where zone is the zero Offset. Years are 0001 to
// 9999, times 00:00 to 23:59:59; 24:00 and leap seconds are refused.
func Parse(s string, zone Offset) (Value, error) {
	if s == "" {
		return Value{}, nil
	}
	if rest, ok := strings.CutPrefix(s, "tbd"); ok && (rest == "" || rest[0] == ':') {
		return TBD(strings.TrimPrefix(rest, ":")), nil
	}
	text, bound := strings.CutPrefix(s, "by ")
	v, known, err := parseISO(text, zone)
	if !known {
		err = advise(s)
	}
	if err != nil {
		err.Input = s
		return Value{}, err
	}
	v.bound = bound
	return v, nil
}

// parseISO reads one of the ISO forms. The shape of the text decides which;
// known is false if it has none of them.
func parseISO(s string, zone Offset) (v Value, known bool, err *ParseError) {
	if len(s) > len("2019-06-20T12:00:00.123456789+02:00") {
		return Value{}, false, nil
	}
	if day, clock, ok := strings.Cut(s, "T"); ok && shape(day) == "9999-99-99" && strings.HasPrefix(shape(clock), "99:99") {
		v, err = parseInstant(day, clock, zone)
		return v, true, err
	}
	switch shape(s) {
	case "9999":
		v, err = parseSpan(InYear, s, 1)
	case "9999-Q9":
		v, err = parseQuarter(s)
	case "9999-99":
		v, err = parseSpan(InMonth, s, number(s[5:]))
	case "9999-99-99":
		var d Day
		d, err = parseDay(s)
		v = On(d)
	default:
		return Value{}, false, nil
	}
	return v, true, err
}

func parseQuarter(s string) (Value, *ParseError) {
	q := number(s[len("2019-Q"):])
	if q < 1 || q > 4 {
		return Value{}, &ParseError{
			Reason: fmt.Sprintf("a year has no quarter %d", q),
			Hint:   fmt.Sprintf("write %s-Q1 to %s-Q4", s[:4], s[:4]),
		}
	}
	return parseSpan(InQuarter, s, q*3-2)
}

// parseSpan makes a month, a quarter or a year of its year and first month.
func parseSpan(k Kind, s string, month int) (Value, *ParseError) {
	first, err := parseDay(fmt.Sprintf("%s-%02d-01", s[:4], month))
	if err != nil {
		if month < 1 || month > 12 {
			err.Hint = "write a month as 01 to 12, such as " + s[:4] + "-06"
		}
		return Value{}, err
	}
	return Value{kind: k, first: first}, nil
}

// parseDay reads text of the shape 9999-99-99.
func parseDay(s string) (Day, *ParseError) {
	y, m, d := number(s[:4]), number(s[5:7]), number(s[8:])
	day, ok := NewDay(y, time.Month(m), d)
	if !ok {
		return Day{}, noSuchDay(y, m, d)
	}
	return day, nil
}

// noSuchDay tells which part of a date is wrong.
func noSuchDay(y, m, d int) *ParseError {
	switch {
	case y < 1 || y > 9999:
		return &ParseError{Reason: fmt.Sprintf("there is no year %04d", y), Hint: "write a year from 0001 to 9999"}
	case m < 1 || m > 12:
		err := &ParseError{Reason: fmt.Sprintf("a year has no month %d", m), Hint: "write year, month and day, such as 2019-06-20"}
		if swapped, ok := NewDay(y, time.Month(d), m); ok {
			err.Hint = fmt.Sprintf("write the month before the day: %s (%s)", swapped, inWords(swapped))
		}
		return err
	case d < 1:
		return &ParseError{Reason: "a month has no day 0", Hint: fmt.Sprintf("the first day is %s", mustDay(y, time.Month(m), 1))}
	}
	last := daysIn(y, time.Month(m))
	return &ParseError{
		Reason: fmt.Sprintf("%s %d has %d days", time.Month(m), y, last),
		Hint:   fmt.Sprintf("its last day is %s", mustDay(y, time.Month(m), last)),
	}
}

func parseInstant(day, timeOfDay string, zone Offset) (Value, *ParseError) {
	d, err := parseDay(day)
	if err != nil {
		return Value{}, err
	}
	c, o, err := parseTime(timeOfDay, zone, day+"T")
	if err != nil {
		after, isMidnight := strings.CutPrefix(timeOfDay, "24:00")
		if next := d.AddDays(1); isMidnight && !next.IsZero() {
			after = nearOffset(strings.TrimPrefix(after, ":00"))
			err.Hint = "write midnight as the start of the next day, " + next.String() + "T00:00" + after
		}
		return Value{}, err
	}
	return Value{kind: At, first: d, clock: c, offset: o}, nil
}

// parseTime reads 12:00 or 12:00:30, with an offset or, without one, in zone.
// before is what stands before the time, to be shown with it.
func parseTime(s string, zone Offset, before string) (Clock, Offset, *ParseError) {
	fail := func(reason, hint string) (Clock, Offset, *ParseError) {
		return Clock{}, Offset{}, &ParseError{Input: s, Reason: reason, Hint: hint}
	}
	if !strings.HasPrefix(shape(s), "99:99") {
		return fail(quote(s)+" is not a time", "write a time such as 12:00 or 12:00+02:00")
	}
	end, second := len("99:99"), 0
	if strings.HasPrefix(shape(s[end:]), ":99") {
		second, end = number(s[6:8]), len("99:99:99")
	}
	hour, minute, rest := number(s[:2]), number(s[3:5]), s[end:]
	c, ok := newClock(hour, minute, second)
	switch {
	case hour == 24:
		return fail("a day has no hour 24", "write midnight as 00:00 of the next day")
	case hour > 24:
		return fail(fmt.Sprintf("a day has no hour %d", hour), "write hours as 00 to 23")
	case second == 60 && minute <= 59:
		return fail("leap seconds are not counted", "write seconds as 00 to 59")
	case !ok:
		return fail(s[:end]+" is not a time", "write minutes and seconds as 00 to 59")
	case rest == "" && zone.IsZero():
		return fail("a time needs an offset from UTC", "add one, such as "+before+s+"+02:00, or give the release a zone")
	case rest == "":
		return c, zone, nil
	case rest[0] == '.' || rest[0] == ',':
		after := nearOffset(strings.TrimLeft(rest[1:], "0123456789"))
		return fail("fractions of a second are not used", "write "+before+s[:end]+after)
	}
	o, err := ParseOffset(rest)
	if err != nil {
		wrong := err.(*ParseError)
		if near := nearOffset(rest); near != "" {
			return fail(wrong.Reason, "write "+before+s[:end]+near)
		}
		return fail(wrong.Reason, wrong.Hint)
	}
	return c, o, nil
}

// shape replaces every ASCII digit by 9, to compare forms.
func shape(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return '9'
		}
		return r
	}, s)
}

// number gives the value of a text of up to nine ASCII digits.
func number(s string) int {
	n := 0
	for _, c := range []byte(s) {
		n = n*10 + int(c-'0')
	}
	return n
}
