package feed

import (
	"strings"
	"unicode"
)

// clean gives a text on one line, without what neither iCalendar nor XML can
// carry.
func clean(s string) string {
	s = strings.Join(strings.Fields(strings.ToValidUTF8(s, "\uFFFD")), " ")
	return strings.Map(func(c rune) rune {
		if unicode.IsControl(c) || c == '\uFFFE' || c == '\uFFFF' {
			return -1
		}
		return c
	}, s)
}

// label puts a word before a text: "Why: …".
func (w *writer) label(key, text string) string { return w.in.Words.Say(key, 0) + ": " + text }
