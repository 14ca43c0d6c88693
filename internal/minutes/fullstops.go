package minutes

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// stopsItems reports whether those who wrote a file close all items of lists with a full stop, so
// that one says nothing of what an item is.
func (f *file) stopsItems() bool {
	items, stops := 0, 0
	last, words := "", 0 // the last line of an item so far, and how long the item is
	for _, line := range slices.Concat(f.lines, []string{""}) {
		line = strings.TrimSpace(line)
		bullet := bulletMark.MatchString(line)
		if (line == "" || bullet) && words > 4 {
			switch end, _ := utf8.DecodeLastRuneInString(last); {
			case end == '.':
				stops++
				items++
			case unicode.IsLetter(end): // what ends with a bracket or a number needs none
				items++
			}
		}
		switch {
		case bullet:
			last, words = line, len(strings.Fields(line))-1
		case line == "":
			last, words = "", 0
		case last != "":
			last, words = line, words+len(strings.Fields(line))
		}
	}
	return items > 5 && 10*stops >= 9*items
}

// endsSpeech reports whether a text ends as what somebody says does. Where all items have a full
// stop, one is no sign of it in a text that has no other, but for one with a verb such as "is".
func (f *file) endsSpeech(s string) bool {
	if s == "" || !strings.ContainsAny(s[len(s)-1:], ".?!") {
		return false
	}
	return !f.fullStops || s[len(s)-1] != '.' || sentenceEnd.MatchString(s) || opines(s) || howItIs.MatchString(s) || tells.MatchString(s)
}
