package date

import (
	"strconv"
	"unicode/utf8"
)

// ParseError says why a text is not the date it should be, and what to write
// instead. It blames nobody and carries no position: the caller knows that.
type ParseError struct {
	Field  string // the field of a relative or recurring date: days, first, every, at, …; else empty
	Input  string // the text as it was given
	Reason string // one line, no full stop
	Hint   string // what to write, "write 2019-06-20"
}

// Error gives reason and hint in one line.
func (e *ParseError) Error() string { return e.Reason + ": " + e.Hint }

// quote shows what somebody wrote, in one line and not too long.
func quote(s string) string {
	const most = 60
	if utf8.RuneCountInString(s) > most {
		s = string([]rune(s)[:most-1]) + "…"
	}
	return strconv.Quote(s)
}
