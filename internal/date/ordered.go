package date

import (
	"fmt"
	"strings"
	"time"
)

// Order is the order of year, month and day in numeric dates such as 4/2/2018.
// It is declared once for a document or a series, as `dates: mdy`.
type Order int

// The orders that can be declared; NoOrder if none is.
const (
	NoOrder Order = iota
	YMD
	DMY
	MDY
)

// ParseOrder reads ymd, dmy or mdy. The error is a *[ParseError].
func ParseOrder(s string) (Order, error) {
	for _, o := range []Order{YMD, DMY, MDY} {
		if s == o.String() {
			return o, nil
		}
	}
	return NoOrder, &ParseError{Input: s, Reason: quote(s) + " is not an order of day, month and year", Hint: "write ymd, dmy or mdy"}
}

// String gives ymd, dmy or mdy, or nothing where none is declared.
func (o Order) String() string {
	switch o {
	case YMD:
		return "ymd"
	case DMY:
		return "dmy"
	case MDY:
		return "mdy"
	}
	return ""
}

// ParseOrdered reads a day as the headings of minutes write it: 4/2/2018,
// 25.3.2018, 2018-03-25, 20180325, or with an English month, "April 2, 2018", "2 Apr
// 2018", "20th of June 2018". A numeric date whose year does not come first is
// read in the order declared; without one only if a single reading is a day of
// the calendar. Years have four digits; of two, 00 to 68 are 2000 to 2068 as in
// POSIX's %y, in a numeric date and where an order is declared. Of several days,
// "January 10–11, 2026", it gives the first. The error is a *[ParseError].
func ParseOrdered(s string, order Order) (Day, error) {
	text := strings.TrimSpace(s)
	if day, ok := compactAt(text, 0); ok && len(text) == len("20180402") {
		return day, nil
	}
	if d, ok := findSeveral(text, 0); ok && d.end == len(text) {
		first, _, err := d.in(order, text)
		if err != nil {
			err.Input = s
			return Day{}, err
		}
		return first, nil
	}
	w, ok := findWritten(text, 0, false)
	if !ok || w.end != len(text) {
		if w, ok := findWritten(text, 0, true); ok && w.end == len(text) && w.yearDigits == 0 {
			return Day{}, &ParseError{Input: s, Reason: text + " has no year", Hint: adviseHeading(text, order)}
		}
		return Day{}, &ParseError{Input: s, Reason: quote(s) + " is not a date with day, month and year", Hint: adviseHeading(text, order)}
	}
	d, err := w.in(order, text)
	if err != nil {
		err.Input = s
		return Day{}, err
	}
	return d, nil
}

// adviseHeading says what to write for a text that is not a whole date.
func adviseHeading(text string, order Order) string {
	if len(text) <= mostAdvice {
		if w, ok := searchWritten(text, true); ok && len(w.readings()) > 0 {
			days := w.readings()
			if d := w.inOrder(order); !d.IsZero() && w.yearDigits == 0 {
				days = []Day{d}
			}
			hint := "write " + w.suggest(days, "", "")
			if w.yearDigits == 0 {
				hint += ", with the year for YYYY"
			}
			return hint
		}
	}
	return "write a day such as 2018-04-02"
}

// in reads the date in an order; text is how it is written.
func (w written) in(order Order, text string) (Day, *ParseError) {
	if w.yearDigits == 2 {
		var certain bool
		if w, certain = w.withCentury(order); !certain {
			return Day{}, w.shortYear(order, text)
		}
	}
	if w.named || w.yearFirst {
		d, ok := NewDay(w.year, time.Month(w.month), w.day)
		if !ok {
			return Day{}, noSuchDay(w.year, w.month, w.day)
		}
		return d, nil
	}
	days := w.readings()
	switch {
	case order == YMD:
		return Day{}, &ParseError{
			Reason: text + " does not begin with the year, as dates: ymd says",
			Hint:   w.orExample(days),
		}
	case order == NoOrder && len(days) > 1:
		return Day{}, &ParseError{
			Reason: text + " can be read in two ways",
			Hint: fmt.Sprintf("declare dates: mdy (%s) or dates: dmy (%s), or write it in ISO form",
				w.inOrder(MDY), w.inOrder(DMY)),
		}
	case order == NoOrder && len(days) == 1:
		return days[0], nil
	case order != NoOrder && !w.inOrder(order).IsZero():
		return w.inOrder(order), nil
	case len(days) == 0:
		return Day{}, &ParseError{Reason: text + " is not a day of the calendar", Hint: w.orExample(days)}
	}
	return Day{}, &ParseError{
		Reason: fmt.Sprintf("%s is not a day of the calendar, read as dates: %s says", text, order),
		Hint:   w.orExample(days),
	}
}

// lastShort is the last year of two digits that is of this century, as POSIX's %y
// has it. What is later may be of either.
const lastShort = 68

// withCentury gives a numeric date with a year of two digits its century, if an order is
// declared. Without one, nobody can say which number is the year.
func (w written) withCentury(order Order) (written, bool) {
	whole := w
	switch {
	case order == NoOrder, w.named: // "April 2, 18" may be the 2nd, at 18 o'clock
		return w, false
	case order == YMD && !w.padded: // 3/4/18 does not begin with a year
		return w, false
	case order == YMD:
		whole.yearFirst, whole.year, whole.month, whole.day = true, w.a, w.b, w.year
	}
	if whole.year > lastShort {
		return w, false
	}
	whole.year += 2000
	whole.yearDigits = 4
	return whole, true
}

// shortYear refuses a year of two digits and shows the one probably meant.
func (w written) shortYear(order Order, text string) *ParseError {
	err := &ParseError{Reason: "the year of " + text + " has two digits"}
	year, first := w.year, order == YMD && w.padded && !w.named
	if first {
		year = w.a
	}
	if year > lastShort {
		err.Hint = fmt.Sprintf("write the year with four digits, 19%02d or 20%02d", year, year)
		return err
	}
	days := w.readings()
	if d := w.inOrder(order); !d.IsZero() && (order != YMD || first) {
		days = []Day{d}
	}
	err.Hint = w.orExample(days)
	if order == NoOrder && !w.named && len(days) > 0 {
		err.Hint += ", or declare the order of day, month and year: dates: dmy, mdy or ymd"
	}
	return err
}

// inOrder reads a date whose year comes last; no day if it is impossible.
func (w written) inOrder(order Order) Day {
	year, month, day := w.year, w.a, w.b
	if w.yearDigits != 4 {
		year += 2000
	}
	switch {
	case w.named || w.yearFirst:
		month, day = w.month, w.day
	case order == DMY:
		month, day = w.b, w.a
	case order == YMD:
		year, month, day = 2000+w.a, w.b, w.year
	case order == NoOrder:
		return Day{}
	}
	d, _ := NewDay(year, time.Month(month), day)
	return d
}

// orExample suggests the readings, or any day where there are none.
func (w written) orExample(days []Day) string {
	if len(days) == 0 {
		return "write a day such as 2018-04-02"
	}
	return "write " + w.suggest(days, "", "")
}
