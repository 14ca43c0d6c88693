package threads

import (
	"fmt"
	"regexp"
	"strings"

	"slipway/internal/minutes"
)

var (
	// Words that count from the day they were said on.
	counted = regexp.MustCompile(`(?i)\b(?:today|tonight|tomorrow|` + weekDay + `|eod|eow|eom|cob|next|this|(?:the )?end of (?:the )?(?:day|week|month|quarter|year|sprint))\b`)
	// Of these, what later minutes would count from their own day.
	ofTheWeek  = regexp.MustCompile(`(?i)(?:\b(?:that|next|this|coming) )?\b(?:` + weekDay + `)\b`)
	dueCue     = regexp.MustCompile(`(?i)^(?:due(?: date)?(?: by| on)?|deadline(?: is)?(?: on| by)?|eta|by|before|no later than|not later than|until|till)\b\s*[:=]?\s*(?:(?:noon|midnight|the (?:morning|evening|afternoon)|[0-9]{1,2}(?:[:.][0-9]{2})?(?: ?[ap]m)?) (?:on|of) )?`)
	behindDash = regexp.MustCompile(`[-–—→>]\s+$`)
	fullYear   = regexp.MustCompile(`\b[0-9]{4}\b`)
)

const weekDay = `(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun`

// dated writes by when an item is to be done so that it means the same in later
// minutes: as the day, where that is certain. Words that count from the day of
// the meeting and name no certain day stay, with a comment that tells when they
// were said, and a day of the week becomes "that Friday".
func (d Draft) dated(item *minutes.Item, text string) string {
	if day, ok := item.Due.Date.Day(); ok && item.PutOff {
		return putOff(item, text, day.String())
	}
	due := d.Steps.Due(item)
	words := strings.TrimRight(due.Words, " .,;")
	at := strings.Index(strings.ReplaceAll(text, "\n", " "), words)
	if words == "" || at < 0 {
		return text
	}
	before, after := text[:at], text[at+len(words):]
	day, certain := due.Date.Day()
	switch {
	case certain && dueCue.FindString(words) == "" && behindDash.MatchString(before): // else it might be when it was done
		return before + "by " + day.String() + after
	case fullYear.MatchString(words):
		return text
	case certain:
		return before + dueCue.FindString(words) + day.String() + after
	}
	said, ok := d.Before.Date.Day()
	if !ok || !counted.MatchString(words) || strings.ContainsAny(words, "0123456789") || strings.Contains(text, saidOn) {
		return text
	}
	that := ofTheWeek.ReplaceAllStringFunc(words, func(day string) string {
		if strings.Contains(day, " ") { // "that Friday" again, and "next Friday", which is another one
			return day
		}
		return "that " + day
	})
	return fmt.Sprintf("%s%s%s <!-- %s%s -->", before, that, strings.TrimRight(after, " "), saidOn, said)
}

// putOff writes the day that an item is put off to in the place of the one before, and
// not what said so.
func putOff(item *minutes.Item, text, day string) string {
	text = withoutOutcome(item, text)
	was := strings.TrimRight(item.WasDue, " .,;")
	at := strings.Index(strings.ReplaceAll(text, "\n", " "), was)
	if was == "" || at < 0 {
		return text + " by " + day
	}
	return text[:at] + dueCue.FindString(was) + day + text[at+len(was):]
}

// saidOn leads to the day in the comment.
const saidOn = "by when: said on "
