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

// visible makes a text from a portal safe to print: nothing in it can move the
// cursor, change colours or hide what follows. Line feeds become spaces.
func visible(s string) string {
	var b strings.Builder
	for _, c := range cells(s) {
		if c.text == "\t" {
			c.text = " "
		}
		b.WriteString(c.text)
	}
	return b.String()
}

// cell is one character as it is shown.
type cell struct {
	text  string
	width int // columns of a terminal that it takes up
}

// tabWidth is what a tab is taken to need at most.
const tabWidth = 8

// cells turns a line into what a terminal shows, one cell for each character
// of the line.
func cells(line string) []cell {
	out := make([]cell, 0, len(line))
	for i, r := range line {
		c := cell{string(r), 1}
		switch {
		case r == '\n':
			c = cell{" ", 1}
		case r == '\t':
			c.width = tabWidth
		case r == utf8.RuneError && line[i] != '\xef':
			c = cell{fmt.Sprintf("<%02X>", line[i]), 4}
		case hidden(r):
			c.text = picture(r)
			c.width = utf8.RuneCountInString(c.text)
		case unicode.In(r, unicode.Mn, unicode.Me), r == '\u200c', r == '\u200d':
			c.width = 0
		default:
			switch width.LookupRune(r).Kind() {
			case width.EastAsianWide, width.EastAsianFullwidth:
				c.width = 2
			}
		}
		out = append(out, c)
	}
	return out
}
