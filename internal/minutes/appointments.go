package minutes

import (
	"regexp"
	"strings"

	"slipway/internal/date"
)

var (
	event   = regexp.MustCompile(`(?i)\b(?:meetings?|calls?|sessions?|sync|workshop|webinar|wg|sig|working group|stand-?up|office hours|meet-?up|retro|retrospective)\b`)
	clock   = regexp.MustCompile(`(?i)\b[0-9]{1,2}(?::[0-9]{2})?\s?(?:am|pm)\b|\b[0-9]{1,2}:[0-9]{2}\b`)
	weekday = regexp.MustCompile(`(?i)\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b`)
)

// appointment reports whether an item only tells when something is, and so is no work:
// a day with nothing but a link or a meeting behind it, "[ ] 21 April: #90", or a
// meeting with its day and its time.
func (f *file) appointment(item *Item) bool {
	if len(item.Items) > 0 || item.More != "" || item.cells != nil || len(item.Raw) > mostSentences {
		return false
	}
	text := item.Raw[len(box.FindString(item.Raw)):]
	if _, length, _ := date.ParseStart(text, f.in.Front.Dates, date.Day{}); length > 0 {
		rest := strings.TrimSpace(bareLink.ReplaceAllString(markdownLink.ReplaceAllString(text[length:], ""), ""))
		at := event.FindAllStringIndex(rest, -1)
		return !strings.ContainsFunc(rest, isWordRune) || len(at) > 0 && at[len(at)-1][1] == len(rest) && strings.Count(rest, " ") < 5
	}
	if !holdsAny(text, "day") {
		return false
	}
	word, _, _ := strings.Cut(text, " ")
	plain := withoutAddresses(text)
	at, when := event.FindStringIndex(plain), clock.FindStringIndex(plain)
	if at == nil || when == nil || at[0] > when[0] || !weekday.MatchString(plain) || isOrder(word) || willBe.MatchString(plain) {
		return false
	}
	_, who, _ := f.splitOwners(item.Raw, work)
	return !who.found()
}
