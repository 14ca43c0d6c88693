package date

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// cursor walks over text in which a date may be written in any form. A copy
// is a bookmark; every step looks ahead by a bounded number of characters,
// white space apart.
type cursor struct {
	s string
	i int
}

func (c *cursor) rest() string { return c.s[c.i:] }

func (c *cursor) atEnd() bool { return c.i == len(c.s) }

// digits steps over a run of at most four digits and gives its value and its
// length; the length is 0, and nothing is stepped over, if there is none or
// the run is longer.
func (c *cursor) digits() (value, length int) {
	rest := c.rest()
	for length < len(rest) && length < 5 && isDigit(rest[length]) {
		length++
	}
	if length == 0 || length == 5 {
		return 0, 0
	}
	c.i += length
	return number(rest[:length]), length
}

// space steps over white space, if any, and tells whether there was some.
func (c *cursor) space() bool {
	rest := c.rest()
	c.i += len(rest) - len(strings.TrimLeft(rest, " \t\u00a0"))
	return c.i > len(c.s)-len(rest)
}

// oneOf steps over one of the ASCII characters in set and gives it, or 0.
func (c *cursor) oneOf(set string) byte {
	if c.atEnd() || strings.IndexByte(set, c.s[c.i]) < 0 {
		return 0
	}
	c.i++
	return c.s[c.i-1]
}

// word steps over one of the words, in any case, that no letter follows.
func (c *cursor) word(words ...string) bool {
	for _, w := range words {
		if rest := c.rest(); len(rest) >= len(w) && strings.EqualFold(rest[:len(w)], w) && !letterFirst(rest[len(w):]) {
			c.i += len(w)
			return true
		}
	}
	return false
}

// month steps over an English month, in full or cut to three letters, with or
// without a full stop; 0 if there is none.
func (c *cursor) month() time.Month {
	rest, n := c.rest(), 0
	for n < len(rest) && isLetter(rest[n]) && n <= len("september") {
		n++
	}
	if n < 3 || letterFirst(rest[n:]) {
		return 0
	}
	word := rest[:n]
	for m := time.January; m <= time.December; m++ {
		name := m.String()
		if strings.EqualFold(word, name) || strings.EqualFold(word, name[:3]) || m == time.September && strings.EqualFold(word, "sept") {
			c.i += n
			c.oneOf(".")
			return m
		}
	}
	return 0
}

// clock steps over a time such as 9:30, 12:00:30, "2:30 pm" or, after a T,
// 1200 or 12, and gives it as ISO text, 12:00. It is empty, and nothing is
// stepped over, if there is none.
func (c *cursor) clock() string {
	at := *c
	at.space()
	afterT := at.oneOf("Tt") != 0
	if !afterT && at.word("at") {
		at.space()
	}
	hour, n := at.digits()
	minute, second, seconds := 0, 0, false
	switch {
	case afterT && n == 4:
		hour, minute = hour/100, hour%100
	case n != 1 && n != 2:
		return ""
	case at.oneOf(":") != 0:
		if minute, n = at.digits(); n != 2 {
			return ""
		}
		if at.oneOf(":") != 0 {
			second, _ = at.digits()
			seconds = true
			if at.oneOf(".,") != 0 {
				at.i += len(at.rest()) - len(strings.TrimLeft(at.rest(), "0123456789"))
			}
		}
	case !afterT:
		return ""
	}
	hour = at.half(hour)
	t, ok := newClock(hour, minute, second)
	if !ok {
		return ""
	}
	*c = at
	if seconds {
		return t.String()
	}
	return t.String()[:len("12:00")]
}

// half steps over am or pm, if either follows, and applies it to the hour.
func (c *cursor) half(hour int) int {
	at := *c
	at.space()
	pm := at.word("pm", "p.m.")
	if !pm && !at.word("am", "a.m.") || hour < 1 || hour > 12 {
		return hour
	}
	*c = at
	if pm {
		return hour%12 + 12
	}
	return hour % 12
}

// offset steps over an offset in any usual form, "GMT+2", "(UTC-05:30)",
// "+0200", "z", and gives it as ISO text; empty, at the same place, if there
// is none.
func (c *cursor) offset() string {
	at := *c
	at.space()
	open := at.oneOf("(") != 0
	named := at.word("UTC", "GMT", "Z")
	text := "Z"
	if sign := at.sign(); sign != "" {
		digits := at.offsetDigits()
		if digits == "" {
			return ""
		}
		text = sign + digits
	} else if !named {
		return ""
	}
	if open && at.oneOf(")") == 0 {
		return ""
	}
	if text == "-00:00" {
		text = "+00:00"
	}
	if _, err := ParseOffset(text); err != nil {
		return ""
	}
	*c = at
	return text
}

// sign steps over a plus or a minus, typeset or not.
func (c *cursor) sign() string {
	const typeset = "\u2212"
	if strings.HasPrefix(c.rest(), typeset) {
		c.i += len(typeset)
		return "-"
	}
	if b := c.oneOf("+-"); b != 0 {
		return string(b)
	}
	return ""
}

// offsetDigits steps over 2, 02, 0200, 2:00 or 02:00 and gives it as 02:00.
func (c *cursor) offsetDigits() string {
	value, n := c.digits()
	switch n {
	case 0:
		return ""
	case 3, 4:
		return twoDigits(value/100) + ":" + twoDigits(value%100)
	}
	minute := 0
	if c.oneOf(":") != 0 {
		if minute, n = c.digits(); n != 2 {
			return ""
		}
	}
	return twoDigits(value) + ":" + twoDigits(minute)
}

func twoDigits(n int) string { return string([]byte{byte('0' + n/10%10), byte('0' + n%10)}) }

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

func isLetter(b byte) bool { return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' }

func letterFirst(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r)
}

func letterLast(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return unicode.IsLetter(r)
}

func digitFirst(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsDigit(r)
}

func digitLast(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return unicode.IsDigit(r)
}
