package date

// written is a date as it was found in a text, not yet understood: of 4/2/2018
// nobody can say which number is the month.
type written struct {
	start, end int // in bytes
	sep        byte
	named      bool // the month has its name
	yearFirst  bool
	dayFirst   bool // day, then the month's name
	spaced     bool // 25. 3. 2018
	padded     bool // each number has at least two digits
	year       int
	yearDigits int // 4, 2, or 0 where no year is said
	month, day int // where the form tells them apart: named or yearFirst
	a, b       int // else the first and the second number
}

// findWritten looks for a date that begins at byte i. A date without a year is
// found only if yearless.
func findWritten(s string, i int, yearless bool) (written, bool) {
	if i >= len(s) || !mayBegin(s, i) {
		return written{}, false
	}
	try := func(form func(cursor, bool) (written, cursor, bool)) (written, bool) {
		w, after, ok := form(cursor{s, i}, yearless)
		w.start, w.end = i, after.i
		return w, ok && mayEnd(s, after.i, w)
	}
	switch {
	case isLetter(s[i]):
		return try(cursor.monthDayYear)
	case !isDigit(s[i]):
		return written{}, false
	}
	if w, ok := try(cursor.numericDate); ok {
		return w, true
	}
	if w, ok := try(cursor.dayMonthYear); ok {
		return w, true
	}
	return try(cursor.yearMonthDay)
}

// mayBegin refuses places in the middle of a word, a number, or a chain such
// as 1.2.3.4, and numbers with a sign that makes them something else.
func mayBegin(s string, i int) bool {
	before := s[:i]
	if letterLast(before) || digitLast(before) {
		return false
	}
	if i == 0 {
		return true
	}
	switch s[i-1] {
	case '#', '$', '+':
		return false
	case '.', '/', '-', ':', ',':
		return !digitLast(s[:i-1])
	}
	return true
}

// mayEnd refuses dates that run on. Of an instant, 2019-06-20T12:00, the day
// may be cut off, and 2018-04-02-notes is a file name with a date.
func mayEnd(s string, i int, w written) bool {
	rest := s[i:]
	iso := w.yearFirst && w.sep == '-' && w.padded
	switch {
	case rest == "":
		return true
	case iso && (rest[0] == 'T' || rest[0] == 't') && digitFirst(rest[1:]):
		return true
	case letterFirst(rest) || digitFirst(rest):
		return false
	case rest[0] == '%' || rest[0] == ':' && digitFirst(rest[1:]):
		return false
	case w.sep != 0 && rest[0] == w.sep && digitFirst(rest[1:]):
		return iso
	}
	return true
}

// numericDate reads 4/2/2018, 25.3.18, 2018-03-25 and, without a year, 2/14.
func (c cursor) numericDate(yearless bool) (written, cursor, bool) {
	first, firstLen := c.digits()
	sep := c.oneOf("/.-")
	if firstLen == 0 || sep == 0 {
		return written{}, c, false
	}
	spaced := sep == '.' && c.space()
	second, secondLen := c.digits()
	if secondLen == 0 || secondLen > 2 {
		return written{}, c, false
	}
	w := written{sep: sep, a: first, b: second, spaced: spaced, padded: firstLen >= 2 && secondLen == 2}
	short := c // the end of a date without a year
	third, thirdLen := 0, 0
	if c.oneOf(string(sep)) != 0 && (sep != '.' || c.space() == spaced) {
		third, thirdLen = c.digits()
	}
	switch {
	case firstLen == 4 && (thirdLen == 1 || thirdLen == 2):
		w.yearFirst, w.year, w.yearDigits, w.month, w.day = true, first, 4, second, third
	case firstLen <= 2 && (thirdLen == 4 || thirdLen == 2):
		w.year, w.yearDigits = third, thirdLen
	case firstLen <= 2 && thirdLen == 0:
		return w, short, yearless
	default:
		return written{}, c, false
	}
	w.padded = w.padded && thirdLen >= 2
	return w, c, true
}

// dayMonthYear reads "2 Apr 2018", "21. May 2018", "20th of June, 2018".
func (c cursor) dayMonthYear(yearless bool) (written, cursor, bool) {
	day, n := c.dayOfMonth()
	if n == 0 {
		return written{}, c, false
	}
	if c.oneOf("-/") == 0 {
		c.oneOf(".")
		c.space()
		if c.word("of") {
			c.space()
		}
	}
	month := c.month()
	if month == 0 {
		if c.word("de", "di") { // "12 de marzo de 2026"
			c.space()
		}
		if month = c.monthAbroad(); month == 0 {
			return written{}, c, false
		}
		if at := c; at.space() && at.word("de", "del") && at.space() && digitFirst(at.rest()) {
			c = at
			c.i-- // the year stands behind a space
		}
	}
	w := written{named: true, dayFirst: true, month: int(month), day: day}
	w.year, w.yearDigits = c.yearAfter()
	return w, c, w.yearDigits != 0 || yearless
}

// monthDayYear reads "April 2, 2018", "Apr. 2nd 2018", "Apr-02-2018".
func (c cursor) monthDayYear(yearless bool) (written, cursor, bool) {
	month := c.month()
	if month == 0 {
		return written{}, c, false
	}
	if c.oneOf("-/") == 0 {
		c.space()
		if c.word("the") {
			c.space()
		}
	}
	day, n := c.dayOfMonth()
	if n == 0 {
		return written{}, c, false
	}
	w := written{named: true, month: int(month), day: day}
	w.year, w.yearDigits = c.yearAfter()
	return w, c, w.yearDigits != 0 || yearless
}

// yearMonthDay reads "2018 April 2", "2018-Apr-02".
func (c cursor) yearMonthDay(bool) (written, cursor, bool) {
	year, n := c.digits()
	if n != 4 {
		return written{}, c, false
	}
	if c.oneOf("-/") == 0 {
		c.space()
	}
	month := c.month()
	if month == 0 {
		return written{}, c, false
	}
	if c.oneOf("-/") == 0 {
		c.space()
	}
	day, n := c.dayOfMonth()
	return written{named: true, year: year, yearDigits: 4, month: int(month), day: day}, c, n != 0
}

// dayOfMonth steps over 2, 02 or 2nd. Any of the endings will do: "21th" is
// no doubt about the day.
func (c *cursor) dayOfMonth() (day, length int) {
	day, length = c.digits()
	if length > 2 {
		return 0, 0
	}
	c.word("st", "nd", "rd", "th", "er", "º", "°")
	return day, length
}

// yearAfter steps over the year that follows day and month, of four digits or
// two; nothing is stepped over if there is none, or a time instead.
func (c *cursor) yearAfter() (year, length int) {
	at := *c
	if at.oneOf("-/") == 0 {
		at.oneOf(",")
		at.space()
	}
	apart := at.i > c.i
	short := at.oneOf("'") != 0
	year, n := at.digits()
	isClock := n <= 2 && (at.oneOf(":") != 0 || hourFollows(at))
	if !apart || isClock || n != 2 && (n != 4 || short) {
		return 0, 0
	}
	*c = at
	return year, n
}

// hourFollows reports whether what stands at a cursor makes the number before it an hour:
// "10 am".
func hourFollows(at cursor) bool {
	at.space()
	return at.word("am", "pm", "a.m", "p.m", "h", "uhr", "o'clock")
}
