package minutes

import (
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
	text := next.Words
	if len(text) > mostProse {
		return next
	}
	start, end, _ := date.FindInProse(text)
	if end == 0 || daysBefore.MatchString(text[:start]) || openBehind.MatchString(text[end:]) {
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
	next.Date = date.On(day)
	return next
}

// What stands around a date that does not tell the day for certain: "9 or 16 June", "week of 8
// June", "9 June?", "9 June (tbc)".
var (
	daysBefore = pattern.Must(`(?i)(?:\b(?:or|and|weeks?|after|before|until|till|by|around|about|approximately|not|instead of|was|except|than|from|since|between|(?:not?|skipped|cancell?ed)\b.{0,30}\bon)|\bw/?c|\bweeks?(?: (?:of|from|beginning|commencing|starting))?|(?:^|[^:.0-9])[0-9]{1,2}(?:st|nd|rd|th)?\s*[,/&+–—-])\s*(?:(?:on|the) )*(?:\(?(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?,? (?:the )?)?$`)
	openBehind = pattern.Must(`(?i)^\s*(?:\?|,? ?or\b|and [0-9]|/ ?[0-9]|week\b|[,(]? ?(?:is |was )?(?:cancell?ed|skipped|tbc\b|tbd\b|to be (?:confirmed|decided)|tentative))`)
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
