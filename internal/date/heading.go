package date

import (
	"slices"
	"strings"
	"time"
	"unicode"
)

// FindInHeading gives the place, in bytes, of the first date in a heading:
// of "Engineering Planning 4/2/2018", that of 4/2/2018. [ParseOrdered] reads
// what stands there, or says why it cannot: a date that is ambiguous,
// impossible, or short of two digits of its year is found all the same, so that
// it can be reported. Of several days, "January 10–11, 2026", all is found; so is a day of
// eight digits, 20180402. Version numbers, fractions and dates without a year are not found;
// neither is a year outside 1900 to 2199.
func FindInHeading(text string) (start, end int, ok bool) {
	for i := range text {
		if _, found := compactAt(text, i); found {
			return i, i + len("20180402"), true
		}
		if d, found := findSeveral(text, i); found && !d.counted(text) {
			return d.start, d.end, true
		}
		if w, found := findWritten(text, i, false); found && w.likely(text) {
			return w.start, w.end, true
		}
	}
	return 0, 0, false
}

// likely tells a date in a heading from numbers that merely look like one.
func (w written) likely(text string) bool {
	if w.yearDigits == 4 {
		if w.yearFirst && w.sep == '.' && (!w.padded || afterVersion(text[:w.start])) {
			return false // 2018.4.1 is a version
		}
		return w.year >= 1900 && w.year <= 2199
	}
	switch {
	case len(w.readings()) == 0:
		return false
	case w.named:
		return w.dayFirst && closes(text[w.end:]) // not "Fix 3 May 10 bugs"
	case w.sep == '/':
		return true
	}
	// 06.11.19, but neither 18.04.02 nor "Release 10.11.12"
	return w.padded && !w.spaced && w.year >= 10 && !afterVersion(text[:w.start])
}

// counted reports whether the first of two numbers is no day but counts what the heading is of,
// "Week 2 - 8 February 2018". Meetings may last some days, "Meeting 2 - 5 February 2018", but are
// counted before a day with slashes or with a zero, or one that is nearly a week later.
func (d several) counted(text string) bool {
	count, rest, ok := strings.Cut(text[d.start:d.end], " ")
	dash, day, spaced := strings.Cut(rest, " ")
	if !ok || !spaced || strings.Trim(count, "0123456789") != "" || dash != "-" && dash != "–" && dash != "—" {
		return false
	}
	all := words(strings.TrimRight(text[:d.start], " .#"))
	if len(all) == 0 || !strings.HasSuffix(strings.TrimRight(text[:d.start], " .#"), all[len(all)-1]) {
		return false
	}
	switch strings.ToLower(all[len(all)-1]) {
	case "week", "sprint", "iteration", "standup", "lecture", "lab", "class", "lesson", "episode", "day", "no", "nr", "number":
		return true
	case "meeting", "meetings", "call", "session", "sync", "telco", "telecon", "minutes":
		return strings.HasPrefix(day, "0") || strings.Contains(day, "/") || d.last.day-d.first.day > longMeeting
	}
	return false
}

// longMeeting is how many days later the last day of a meeting is at most.
const longMeeting = 4

// afterVersion reports whether the word before a number announces a version.
func afterVersion(before string) bool {
	before = strings.TrimRight(before, " (:.")
	i := len(before)
	for i > 0 && isLetter(before[i-1]) && len(before)-i < len("revision") {
		i--
	}
	if letterLast(before[:i]) {
		return false
	}
	switch strings.ToLower(before[i:]) {
	case "v", "ver", "version", "release", "rc", "build", "rev", "revision", "section", "chapter":
		return true
	}
	return false
}

// closes reports whether a phrase ends before rest.
func closes(rest string) bool {
	rest = strings.TrimSpace(rest)
	return rest == "" || strings.ContainsRune(".,:;)]", rune(rest[0]))
}

// WeekdayBeside gives the day of the week that a heading names for its date,
// which stands at start to end: "Mon" or "Monday" next to it, or a full name
// anywhere else, "2018-04-02 Weekly sync (Monday)". False if none is named, or
// several different ones are.
func WeekdayBeside(text string, start, end int) (time.Weekday, bool) {
	before, after := text[:start], text[end:]
	if w, ok := weekdayAtEnd(before); ok {
		return w, true
	}
	if w, ok := weekdayAtStart(after); ok {
		return w, true
	}
	var found time.Weekday
	n := 0
	for _, word := range append(words(before), words(after)...) {
		if w, ok := parseWeekday(strings.ToLower(word)); ok && (n == 0 || w != found) {
			found = w
			n++
		}
	}
	return found, n == 1
}

// between are the characters that may stand between a date and its weekday.
const between = " \t\u00a0,.;:()[]*_/|-–—"

func weekdayAtEnd(s string) (time.Weekday, bool) {
	s = strings.TrimRight(s, between)
	if i := strings.LastIndexByte(s, ' '); i >= 0 && strings.EqualFold(s[i+1:], "the") {
		s = strings.TrimRight(s[:i], between)
	}
	all := words(s)
	if len(all) == 0 || !strings.HasSuffix(s, all[len(all)-1]) {
		return 0, false
	}
	if n := len(all); n > 1 && daysApart(s, all) { // "Monday and Tuesday", of several days
		return 0, false
	}
	return weekdayWord(all[len(all)-1])
}

func weekdayAtStart(s string) (time.Weekday, bool) {
	s = strings.TrimLeft(s, between)
	all := words(s)
	if len(all) == 0 || !strings.HasPrefix(s, all[0]) {
		return 0, false
	}
	return weekdayWord(all[0])
}

// weekdayWord reads a full name in any case, or a short one with a capital, for
// "sun" and "sat" are words.
func weekdayWord(s string) (time.Weekday, bool) {
	if w, ok := parseWeekday(strings.ToLower(s)); ok {
		return w, true
	}
	switch s {
	case "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun",
		"MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN":
		return parseWeekday(nearWeekday(s))
	}
	return 0, false
}

// words gives the runs of ASCII letters that are not part of a longer word.
func words(s string) []string {
	var out []string
	for _, field := range strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if !strings.ContainsFunc(field, func(r rune) bool { return r > unicode.MaxASCII }) {
			out = append(out, field)
		}
	}
	return out
}

// daysApart reports whether a text ends with two days of the week that are joined.
func daysApart(s string, all []string) bool {
	n := len(all)
	if n > 2 && (all[n-2] == "and" || all[n-2] == "to") {
		all, n = slices.Delete(slices.Clone(all), n-2, n-1), n-1
	}
	_, first := weekdayWord(all[n-2])
	_, last := weekdayWord(all[n-1])
	i := strings.LastIndex(s[:len(s)-len(all[n-1])], all[n-2])
	return first && last && i >= 0 && len(s)-i <= len(all[n-2])+len(" and ")+len(all[n-1])
}
