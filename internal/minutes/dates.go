package minutes

import (
	"errors"
	"strings"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/markdown"
	"slipway/internal/pattern"
)

// day reads the date of a heading and reports one that cannot be read, or that
// falls on another day of the week than the heading says.
func (f *file) day(h heading) (date.Day, bool) {
	at := f.dateAt(h)
	day, err := date.ParseOrdered(h.text[h.start:h.end], f.in.Front.Dates)
	if err != nil {
		hint := "write the day as 2018-04-02"
		var parse *date.ParseError
		if errors.As(err, &parse) {
			f.problems.Errorf(at, "minutes/date", parse.Hint, "%s", parse.Reason)
		} else {
			f.problems.Errorf(at, "minutes/date", hint, "%v", err)
		}
		return date.Day{}, false
	}
	f.compareWeekday(h, day)
	return day, true
}

// dateAt is the place of a heading's date in the file.
func (f *file) dateAt(h heading) diag.Range {
	at := f.span(h.from, h.to)
	written := h.text[h.start:h.end]
	for i := h.from; i < h.to; i++ {
		if byteAt := strings.Index(f.lines[i], written); byteAt >= 0 {
			at.Line, at.EndLine = f.line(i), f.line(i)
			at.Column = 1 + len([]rune(f.lines[i][:byteAt]))
			at.EndColumn = at.Column + len([]rune(written))
			break
		}
	}
	return at
}

// title is what a heading says besides its date and the day of the week beside
// it.
func (f *file) title(h heading) string {
	if !h.dated {
		return markdown.Plain(h.text)
	}
	const joints = " \t,;:|/()[]-–—·"
	before := strings.TrimRight(h.text[:h.start], joints)
	after := h.text[h.end:]
	after = strings.TrimLeft(after[len(restOfMoment.FindString(after)):], joints)
	if weekday, ok := date.WeekdayBeside(h.text, h.start, h.end); ok {
		name := weekday.String()
		before = strings.TrimRight(dropWord(before, name, strings.HasSuffix), joints)
		after = strings.TrimLeft(dropWord(after, name, strings.HasPrefix), joints)
	}
	before = strings.TrimRight(bothWeekdays.ReplaceAllString(before, ""), joints)
	if strings.HasPrefix(h.text[len(before):], " ") { // not "Moving on, 2 April 2018"
		before = strings.TrimRight(leadsToDay.ReplaceAllString(before, ""), joints)
	}
	joint := " "
	if before == "" || after == "" {
		joint = ""
	}
	title := strings.Trim(before+joint+after, joints)
	if strings.Count(title, "(") > strings.Count(title, ")") { // "2018-04-02 Board (monthly)"
		title += ")"
	}
	return markdown.Plain(title)
}

var (
	// restOfMoment is the rest of a moment in ISO form: 2018-04-02T10:00+02:00.
	restOfMoment = pattern.Must(`^[Tt][0-9]{2}:?[0-9]{2}(?::?[0-9]{2}(?:[.,][0-9]+)?)?(?:[Zz]|[+-][0-9]{2}(?::?[0-9]{2})?)?(?:\b|$)`)
	// bothWeekdays are those of a meeting of two days.
	bothWeekdays = pattern.Must(`(?i)(?:^|[ \t(])(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)? *(?:[-–—/&+]|and|to) *(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?$`)
	// leadsToDay is what makes a sentence of a title and its day: "meeting held on the".
	leadsToDay = pattern.Must(`(?i)[ \t]+(?:(?:held )?on|held)(?: the)?$|[ \t]+of the$|[ \t]+(?:vom|du|del|van|ze dne|z dnia)$`)
)

// dropWord takes the name of a weekday, whole or shortened, from an end of a
// text.
func dropWord(s, name string, at func(s, part string) bool) string {
	for n := len(name); n >= 3; n-- {
		part := name[:n]
		if !at(strings.ToLower(s), strings.ToLower(part)) {
			continue
		}
		rest := s[:len(s)-n]
		inner := rest != "" && isLetter(rest[len(rest)-1])
		if at(s, s[:n]) && strings.EqualFold(s[:n], part) {
			rest = s[n:]
			inner = rest != "" && isLetter(rest[0])
		}
		if !inner {
			return rest
		}
	}
	return s
}

func isLetter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80 }
