package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// groupOfAll are the words for a group of which all are to do something: "members", "board
// members", "present".
const groupOfAll = `(?:of (?:us|you)|(?:[\p{L}-]+ ){0,2}?(?i:members|partners|participants|attendees|councillors|directors|trustees|officers|maintainers|chairs|editors|volunteers|leads|staff|teams|groups|authors|reviewers|developers|residents|present))`

// Everybody of a group, in front of what they are to do or by itself: "all partners to send it",
// "all of you", "all: read it".
var (
	allInFront = pattern.Must(`^[*_]{0,3}(?i:all(?: (?:the )?` + groupOfAll + `)?|everybody|everyone)[*_]{0,3}(?::[*_]{0,3}\s+|\s[-–—]\s+|,\s+|\s+((?i:to|will|please)\s))`)
	onlyAll    = pattern.Must(`^[*_]{0,3}(?i:all)(?: (?i:the )?` + groupOfAll + `)[*_]{0,3}$`)
)

// everyOne reads that everybody does an action, or everybody of a group. The directory may know
// the group.
func (f *file) everyOne(text string) (rest string, ok bool) {
	m := allInFront.FindStringSubmatchIndex(text[:min(len(text), longestNote)])
	if m == nil {
		return text, false
	}
	if m[2] >= 0 {
		return text, true
	}
	return text[m[1]:], strings.TrimSpace(text[m[1]:]) != ""
}

// allThings reports whether "all" in front of an action is of things: "all bills to be sent".
func allThings(text string) bool {
	words := strings.Fields(text[:min(len(text), longestNote)])
	return len(words) > 1 && strings.EqualFold(strings.Trim(words[0], "*_,:"), "all") && !strings.HasPrefix(words[1], "to") && !isOrder(words[1]) && !strings.ContainsAny(words[0][len(words[0])-1:], ",:")
}
