package minutes

import (
	"slices"
	"strings"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/pattern"
)

// mostProse is how much of a line is searched for a date, in bytes.
const mostProse = 400

// next reads what is said about the meeting after this one. Words that leave its day open,
// "9 or 16 June", tell none; a day that cannot be is reported.
func (f *file) next(m *Meeting, words string, at diag.Range) Next {
	next := Next{Words: strings.TrimSpace(words), Line: at.Line}
	if len(next.Words) > mostProse {
		return next
	}
	text := afterMove(struckOut.ReplaceAllString(next.Words, ""))
	if strings.TrimSpace(text) == "" { // "~~9 June~~"
		text = strings.Trim(next.Words, "~ ") + " cancelled"
	}
	start, end, _ := date.FindInProse(text)
	if end == 0 {
		return next
	}
	if offBefore.MatchString(text[:start]) || offBehind.MatchString(text[end:]) {
		if day, length, ok := date.ParseStart(text[start:], f.in.Front.Dates, dayOf(m)); ok && length == end-start {
			next.Off = date.On(day)
		}
		return next
	}
	if daysBefore.MatchString(text[:start]) || openBehind.MatchString(text[end:]) {
		return next
	}
	if _, again, _ := date.FindInProse(text[end:]); again > 0 {
		return next
	}
	said := text[start:end]
	if n, doubt := date.Doubt(text[start:], f.in.Front.Dates); doubt != nil && n == len(said) {
		f.problems.Warnf(f.nextAt(at, said), "minutes/next", doubt.Hint, "the day of the next meeting is not certain: %s", doubt.Reason)
		return next
	}
	day, length, ok := date.ParseStart(text[start:], f.in.Front.Dates, dayOf(m))
	if !ok || length != len(said) {
		return next
	}
	if weekday, ok := date.WeekdayBeside(text, start, end); ok && weekday != day.Weekday() {
		f.problems.Warnf(f.nextAt(at, said), "minutes/next", "correct the one that is wrong",
			"the next meeting is announced for a %s, and %s is a %s", weekday, day, day.Weekday())
		return next
	}
	if this := dayOf(m); day.Before(this) {
		f.problems.Warnf(f.nextAt(at, said), "minutes/next", "correct the day of the one or of the other",
			"the next meeting, on %s, would be before this one, on %s", day, this)
		return next
	}
	if day == dayOf(m) && !strings.ContainsFunc(otherThanWeekday(text[:start]+" "+text[end:]), isWordRune) {
		f.problems.Warnf(f.nextAt(at, said), "minutes/next", "correct the one that is wrong; if they meet twice on that day, write at what time",
			"the next meeting, on %s, would be this one", day)
		return next
	}
	next.Date = date.On(day)
	return next
}

// otherThanWeekday is a text without the days of the week in it.
func otherThanWeekday(text string) string {
	words := strings.FieldsFunc(text, func(c rune) bool { return !isWordRune(c) })
	return strings.Join(slices.DeleteFunc(words, func(word string) bool {
		_, named := date.ParseWeekday(word)
		return named
	}), " ")
}

// afterMove is what is said of the day that a meeting was moved to, behind the one that holds no
// longer: "not on 9 June but 16 June", "9 June, moved to 16 June".
func afterMove(text string) string {
	start, end, _ := date.FindInProse(text)
	if end == 0 {
		return text
	}
	to := movedTo.FindString(text[end:])
	if to == "" && offBefore.MatchString(text[:start]) {
		to = butOn.FindString(text[end:])
	}
	if to == "" {
		return text
	}
	return text[end+len(to):]
}

var (
	movedTo = pattern.Must(`(?i)^\s*(?:[,(]\s*)?(?:(?:is |was |has been )?(?:moved|postponed|shifted|rescheduled|put off|brought forward|verschoben)(?: to| until| on to| auf(?: den)?)|→|-+>|=>)\s`)
	butOn   = pattern.Must(`(?i)^\s*,?\s*(?:but(?: on)?|it is(?: on)?)\s`)
)

// What stands around a date that does not tell the day for certain: "9 or 16 June", "week of 8
// June", "9 June?", "9 June (tbc)".
var (
	daysBefore = pattern.Must(`(?i)(?:\b(?:or|and|weeks?|after|before|until|till|by|around|about|approximately|(?:most )?(?:probably|likely)|maybe|perhaps|possibly|presumably|hopefully|tentatively|provisionally|voraussichtlich|vermutlich|not|instead of|was|except|than|from|since|between|(?:not?|skipped|cancell?ed)\b.{0,30}\bon)|\bw/?c|\bweeks?(?: (?:of|from|beginning|commencing|starting))?|(?:^|[^:.0-9])[0-9]{1,2}(?:st|nd|rd|th)?\s*[,/&+–—-])\s*(?:(?:on|the) )*(?:\(?(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?,? (?:the )?)?$`)
	openBehind = pattern.Must(`(?i)^\s*(?:\?|,? ?or\b|and [0-9]|/ ?[0-9]|week\b|[,(]? ?(?:is |was )?(?:(?:most )?(?:probably|likely)|maybe|perhaps|if possible|provisional|subject to\b|(?:moved|postponed)\b|tbc\b|tbd\b|to be (?:confirmed|decided)|not (?:yet )?(?:fixed|confirmed|certain)|tentative))`)
	// What says that there is none on that day: "no meeting on 9 June", "9 June (cancelled)".
	offBefore = pattern.Must(`(?i)\b(?:not|(?:no (?:meeting|call|sync|session)|skip(?:ped|s)?|cancel+ed)\b[^,;.]{0,20})\s+(?:(?:on|the) )*(?:[a-z]{3,9}day\.?,? )?$`)
	offBehind = pattern.Must(`(?i)^\s*[,(:–—-]?\s*(?:(?:is|was|has been|meeting|call) )*(?:cancel+ed|skipped|called off|dropped|(?:does not|will not|won['’]t) (?:take place|happen)|not (?:held|taking place|happening)|fällt aus|entfällt|abgesagt)`)
)

// nextAt is the place of some words of what is said of the next meeting, or the line where they
// do not stand in it.
func (f *file) nextAt(at diag.Range, said string) diag.Range {
	i := at.Line - f.line(0)
	if i < 0 || i >= len(f.lines) {
		return at
	}
	at = f.span(i, i+1)
	if before, _, ok := strings.Cut(f.lines[i], said); ok {
		at.Column = 1 + runeCount(before)
		at.EndColumn = at.Column + runeCount(said)
	}
	return at
}

// dayOf is the day of a meeting, no day unless it is certain.
func dayOf(m *Meeting) date.Day {
	day, ok := m.Date.Day()
	if !ok {
		return date.Day{}
	}
	return day
}
