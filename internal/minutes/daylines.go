package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// Lines that start the meetings of a log, where no heading does.

// dayLines finds the lines that start the meetings of a log without headings that do: each
// is nothing but a day, and not that of another meeting. One alone is the day of the one
// meeting.
func dayLines(lines []string) (all []heading) {
	before, listed := "", false
	for i, prose := range prose(lines) {
		line := prose.text
		if line == "" {
			continue
		}
		listed = listed || startsContainer(line)
		h, ok := dayOn(strings.Trim(line, "*_: "), i)
		if ok && len(all) > 0 && dateOf(h) == dateOf(all[len(all)-1]) {
			ok = false // told again, as above the long notes of the same meeting
		}
		if ok && (len(all) > 0 || !listed) && !strings.ContainsFunc(besideDay(h), isWordRune) && !leadsTo(before) {
			all = append(all, h)
		}
		before = line
	}
	if len(all) < 2 {
		return nil
	}
	return all
}

// wordedDays finds lines that start the meetings of a log and call themselves so in the same words:
// "**Weekly meeting, 2 March 2026**", "<summary>Sync 2026-03-02</summary>". They are set apart as a
// whole, or stand behind a rule. What is a heading in HTML may say anything.
func wordedDays(lines []string) (all []heading) {
	kinds := map[string][]heading{}
	var order []string
	apart := true // behind a rule, or the first line of all
	for i, prose := range prose(lines) {
		if prose.text == "" {
			continue
		}
		if kind, h, ok := wordedDay(prose.text, apart, i); ok {
			before := kinds[kind]
			if len(before) == 0 {
				order = append(order, kind)
			}
			if len(before) == 0 || dateOf(before[len(before)-1]) != dateOf(h) {
				kinds[kind] = append(before, h)
			}
		}
		apart = rule.MatchString(prose.text)
	}
	for _, kind := range order {
		if len(kinds[kind]) > max(1, len(all)) {
			all = kinds[kind]
		}
	}
	return all
}

// wordedDay reads such a line, and of which kind it is: the marks around it and its words.
func wordedDay(line string, apart bool, at int) (kind string, h heading, ok bool) {
	tag := ""
	if m := inTags.FindStringSubmatch(line); m != nil {
		tag, line = strings.ToLower(m[1]), m[2]
	} else if m := inMarks.FindStringSubmatch(line); m != nil {
		kind, line = m[1], m[2]
	} else if !apart {
		return "", heading{}, false
	}
	if h, ok = dayOn(line, at); !ok {
		return "", heading{}, false
	}
	words := besideDay(h)
	named := callsItMinutes.MatchString(words) || weekOf.MatchString(words) || tag != "" && tag != "summary" ||
		wordsBeside(h) == "" && (tag != "" || strings.ContainsFunc(words, isWordRune)) // "**#12, 2 March 2026**"
	return kind + tag + " " + wordsBeside(h), h, named && !ofOtherDay.MatchString(words) && !aboutAnother(words)
}

// dateOf is the day of a heading as it is written.
func dateOf(h heading) string { return h.text[h.start:h.end] }

var (
	weekOf  = pattern.Must(`(?i)^\s*week of\b`)
	inMarks = pattern.Must(`^(\*{1,3}|_{1,3})([^*_].{0,150}?)[*_]{1,3}:?$`)
	inTags  = pattern.Must(`(?i)^<(h[1-6]|summary)(?:\s[^<>]*)?>(?:<(?:b|strong)>)?([^<>]{1,150})(?:</(?:b|strong)>)?</[a-z0-9]+>$`)
	rule    = pattern.Must(`^(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$`)
)

// leadsTo reports whether a line is the label or the heading of what comes next, so that
// a day below it is that of something else.
func leadsTo(line string) bool {
	return line != "" && len(line) <= longestName && !startsContainer(line) && (strings.HasSuffix(line, ":") || ofOtherDay.MatchString(line) || isTranscript(line))
}
