package diag

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/width"
)

// hidden tells characters that a terminal obeys instead of showing, or that
// change the order in which it shows others.
func hidden(r rune) bool {
	switch r {
	case '\u200c', '\u200d': // join letters and emoji; harmless
		return false
	}
	return unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || r == '\u2028' || r == '\u2029'
}

// picture is what is shown in the place of a hidden character.
func picture(r rune) string {
	switch {
	case r < ' ':
		return string('\u2400' + r)
	case r == 0x7f:
		return "\u2421"
	}
	return fmt.Sprintf("<U+%04X>", r)
}

// invalidByte is added to a byte that is not UTF-8, to tell it from characters.
const invalidByte = unicode.MaxRune + 1

// characters takes a text apart as the columns of a Range count it: one for
// each character, and one for each byte that belongs to none.
func characters(s string) []rune {
	out := make([]rune, 0, len(s))
	for len(s) > 0 {
		r, size := utf8.DecodeRuneInString(s)
		if r == utf8.RuneError && size == 1 {
			r = invalidByte + rune(s[0])
		}
		out = append(out, r)
		s = s[size:]
	}
	return out
}

// visible makes a text from a portal safe to print: nothing in it can move the
// cursor, change colours or hide what follows. Line feeds become spaces.
func visible(s string) string {
	var b strings.Builder
	for _, r := range characters(s) {
		if r == '\t' {
			r = ' '
		}
		shown, _ := cell(r)
		b.WriteString(shown)
	}
	return b.String()
}

// tabWidth is what a tab is taken to need at most.
const tabWidth = 8

// cell tells how a character is shown, and how many columns of a terminal that
// takes up.
func cell(r rune) (shown string, columns int) {
	switch {
	case r >= invalidByte:
		return fmt.Sprintf("<%02X>", r-invalidByte), 4
	case r == '\n':
		return " ", 1
	case r == '\t':
		return "\t", tabWidth
	case hidden(r):
		shown = picture(r)
		return shown, utf8.RuneCountInString(shown)
	case unicode.In(r, unicode.Mn, unicode.Me), r == '\u200c', r == '\u200d':
		return string(r), 0
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return string(r), 2
	}
	return string(r), 1
}
