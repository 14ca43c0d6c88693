package date

import "slices"

// several are the days of something that lasts longer than one, as a text names
// them: "January 10–11, 2026", "2026-05-20 and 2026-05-21".
type several struct {
	first, last written
	start, end  int   // in bytes
	order       Order // of day and month, where the form tells it: 4/13-14/2026
}

// mostDays is how many days later the last day is at most. Dates that are
// further apart name two things.
const mostDays = 31

// findSeveral looks for days that begin at byte i.
func findSeveral(s string, i int) (several, bool) {
	if i >= len(s) || !isLetter(s[i]) && !isDigit(s[i]) || !mayBegin(s, i) {
		return several{}, false
	}
	for _, form := range [...]func(cursor) (several, cursor, bool){cursor.monthAndDays, cursor.daysAndMonth, cursor.daysOfNumber, cursor.twoDates} {
		d, after, ok := form(cursor{s, i})
		if d.start, d.end = i, after.i; ok && mayEnd(s, after.i, d.last) && d.likely() {
			return d, true
		}
	}
	return several{}, false
}

// likely reports whether the days may follow on one another.
func (d several) likely() bool {
	return d.last.year >= 1900 && d.last.year <= 2199 && slices.ContainsFunc([]Order{MDY, DMY}, func(order Order) bool {
		return (d.order == NoOrder || d.order == order) && follow(d.first.inOrder(order), d.last.inOrder(order))
	})
}

func follow(first, last Day) bool {
	return !first.IsZero() && first.Before(last) && last.Sub(first) <= mostDays
}

// in gives the first day and the last.
func (d several) in(order Order, text string) (first, last Day, err *ParseError) {
	if d.order != NoOrder && order != NoOrder && order != d.order {
		return Day{}, Day{}, &ParseError{Reason: text + " does not have the order that dates: " + order.String() + " says", Hint: "write the first day such as 2018-04-02"}
	}
	if first, err = d.first.in(order, text); err != nil {
		return Day{}, Day{}, err
	}
	if last, err = d.last.in(order, text); err != nil {
		return Day{}, Day{}, err
	}
	if !follow(first, last) {
		return Day{}, Day{}, &ParseError{Reason: text + " are not days that follow on one another", Hint: "write the first day, " + first.String()}
	}
	return first, last, nil
}

// monthAndDays reads "January 10–11, 2026".
func (c cursor) monthAndDays() (several, cursor, bool) {
	month := c.month()
	if month == 0 {
		return several{}, c, false
	}
	c.space()
	first, n := c.dayOfMonth()
	if n == 0 || !c.joint() {
		return several{}, c, false
	}
	last, n := c.dayOfMonth()
	year, digits := c.yearAfter()
	if n == 0 || digits != 4 {
		return several{}, c, false
	}
	w := written{named: true, year: year, yearDigits: 4, month: int(month), day: first}
	return w.until(last), c, true
}

// daysAndMonth reads "10–11 January 2026", "10th and 11th of January 2026".
func (c cursor) daysAndMonth() (several, cursor, bool) {
	first, n := c.dayOfMonth()
	c.oneOf(".")
	if n == 0 || !c.joint() {
		return several{}, c, false
	}
	w, after, ok := c.dayMonthYear(false)
	if !ok || w.yearDigits != 4 {
		return several{}, c, false
	}
	last := w.day
	w.day = first
	return w.until(last), after, true
}

// until makes days of one month of the first.
func (w written) until(day int) several {
	last := w
	last.day = day
	return several{first: w, last: last}
}

// daysOfNumber reads 4/13-14/2026, 13-14/4/2026 and 13.–14.4.2026.
func (c cursor) daysOfNumber() (several, cursor, bool) {
	a, n := c.digits()
	if n == 0 || n > 2 {
		return several{}, c, false
	}
	dayFirst := c
	if c.oneOf("/") != 0 {
		if b, n := c.digits(); n > 0 && n < 3 && c.dash() {
			if last, n := c.digits(); n > 0 && n < 3 && c.oneOf("/") != 0 {
				year, digits := c.digits()
				w := written{sep: '/', a: a, b: b, year: year, yearDigits: digits}
				until := w
				until.b = last
				return several{first: w, last: until, order: MDY}, c, digits == 4
			}
		}
	}
	c = dayFirst
	c.oneOf(".")
	if !c.joint() {
		return several{}, c, false
	}
	w, after, ok := c.numericDate(false)
	if !ok || w.yearFirst || w.sep == '-' || w.yearDigits != 4 {
		return several{}, c, false
	}
	first := w
	first.a = a
	return several{first: first, last: w, order: DMY}, after, true
}

// twoDates reads "2026-05-20 and 2026-05-21", "30 January – 2 February 2026",
// and 2026-05-20/21.
func (c cursor) twoDates() (several, cursor, bool) {
	first, after, ok := c.whole(true)
	if !ok {
		return several{}, c, false
	}
	tight := after
	if first.yearFirst && tight.oneOf("/") != 0 || first.yearFirst && tight.dash() {
		if day, n := tight.digits(); n == 2 && (tight.atEnd() || !isDigit(tight.s[tight.i]) && tight.s[tight.i] != first.sep && tight.s[tight.i] != ':') {
			return first.until(day), tight, true
		}
	}
	if !after.joint() {
		return several{}, c, false
	}
	last, end, ok := after.whole(false)
	if !ok || last.yearDigits != 4 || first.named != last.named || !first.named && first.sep != last.sep {
		return several{}, c, false
	}
	if first.yearDigits == 0 {
		first.year, first.yearDigits, first.yearFirst = last.year, 4, last.yearFirst
		if first.named && first.month > last.month {
			first.year--
		}
	}
	return several{first: first, last: last}, end, first.yearDigits == 4
}

// whole reads a date in any form, one without a year if yearless.
func (c cursor) whole(yearless bool) (written, cursor, bool) {
	for _, form := range [...]func(cursor, bool) (written, cursor, bool){cursor.numericDate, cursor.dayMonthYear, cursor.yearMonthDay, cursor.monthDayYear} {
		if w, after, ok := form(c, yearless); ok {
			return w, after, true
		}
	}
	return written{}, c, false
}

// dash steps over a dash of any length.
func (c *cursor) dash() bool {
	for _, dash := range [...]string{"-", "–", "—"} {
		if len(c.rest()) > len(dash) && c.rest()[:len(dash)] == dash {
			c.i += len(dash)
			return true
		}
	}
	return false
}

// joint steps over what joins two days: a dash, "and", "to"; and over a day of the
// week behind it.
func (c *cursor) joint() bool {
	c.space()
	if !c.dash() && c.oneOf("/&+") == 0 && !c.word("and", "to", "until", "till", "through", "thru") {
		return false
	}
	c.space()
	n := 0
	for rest := c.rest(); n < len(rest) && n <= len("wednesday") && isLetter(rest[n]); {
		n++
	}
	if _, ok := weekdayWord(c.rest()[:n]); ok {
		c.i += n
		c.oneOf(".,")
		c.space()
	}
	return true
}
