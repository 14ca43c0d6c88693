package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// groupOfAll are the words for a group of which all are to do something: "members", "board
// members", "present".
const groupOfAll = `(?:of (?:us|you)|(?:[\p{L}-]+ ){0,2}?(?i:members|partners|participants|attendees|contributors|students|governors|councillors|directors|trustees|officers|maintainers|chairs|editors|volunteers|leads|staff|teams|groups|authors|reviewers|developers|residents|present))`

// Everybody of a group, in front of what they are to do or by itself: "all partners to send it",
// "all of you", "all: read it".
var (
	allInFront = pattern.Must(`^[*_]{0,3}(?i:all(?: (?:of )?(?:the )?` + groupOfAll + `)?|everybody|everyone|(?:each|every)(?: [a-z]+)? (?:member|person|participant|governor|councillor|trustee|director)|each of (?:us|you))(?i: (?:of|in|on) (?:the |our |each )?(?:[\p{L}-]+ )?(?:team|group|board|committee|project|meeting))?[*_]{0,3}(?::[*_]{0,3}\s+|\s(?:--?|[–—])\s+|,\s+|\s+((?i:(?:are |is )?to|will|please)\s))`)
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

// toEveryOne reports whether an item of work tells everybody of a group, in front, what they are to
// do. A verb of what they will do may as well be of what happens to them.
func (f *file) toEveryOne(text string) bool {
	m := allInFront.FindStringSubmatchIndex(text[:min(len(text), longestNote)])
	if m == nil || m[2] < 0 || !strings.HasSuffix(strings.ToLower(strings.TrimSpace(text[m[2]:m[3]])), "to") {
		return false
	}
	words := strings.Fields(text[m[3]:min(len(text), m[3]+longestName)])
	return len(words) > 1 && words[0] != "be"
}

// allThings reports whether "all" in front of an action is of things: "all bills to be sent".
func allThings(text string) bool {
	words := strings.Fields(text[:min(len(text), longestNote)])
	return len(words) > 1 && strings.EqualFold(strings.Trim(words[0], "*_,:"), "all") && !strings.HasPrefix(words[1], "to") && !isOrder(words[1]) && !strings.ContainsAny(words[0][len(words[0])-1:], ",:")
}
