package minutes

import (
	"iter"
	"path"
	"strings"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/pattern"
)

// dayInHead finds the day of minutes of one meeting that neither the front matter nor a
// heading gives: a line or a row of a table at the top that is named after it, "Date:
// 2018-04-02", or else one that begins with it or calls the text minutes of it, "Minutes
// of the meeting held on 2 April 2018". It is given as a heading, of which day reads it.
func (f *file) dayInHead() (h heading, ok bool) {
	said := f.head()
	for i, line := range said {
		name, value, named := cutLabel(line.text)
		if !named || !ofItsDay.MatchString(name) {
			continue
		}
		at := line.from
		if value == "" && i+1 < len(said) {
			value, at = said[i+1].text, said[i+1].from
		}
		if h, ok = dayOn(value, at); ok {
			return h, true
		}
	}
	for _, line := range said {
		h, ok = dayOn(line.text, line.from)
		if !ok || line.listed || len(line.text) > longestNote || ofOtherDay.MatchString(line.text) {
			continue
		}
		before := line.text[:h.start]
		behind, _, _ := strings.Cut(line.text[h.end:], ". ")
		if tellsOfDay.MatchString(behind) || strings.Contains(before, "://") {
			continue
		}
		if _, beside := date.WeekdayBeside(line.text, h.start, h.end); beside && len(strings.Fields(before)) < 2 || strings.Trim(before, " (") == "" || callsItMinutes.MatchString(before) {
			return h, true
		}
	}
	return heading{}, false
}

// headLines is how many lines of a text that are not blank may tell its day.
const headLines = 30

// headLine is a line at the top of a text, without marks.
type headLine struct {
	text   string
	from   int
	listed bool // the item of a list, the row of a table, or behind the first of them
}

// head gives the first lines of a text, but for headings, for what stands below those of
// another meeting, and for code and comments.
func (f *file) head() (all []headLine) {
	another, listed := false, false
	for i, line := range proseLines(f.lines) {
		if level := atxLevel(line); level > 0 {
			another = aboutAnother(atxText(line[level:]))
			continue
		}
		if another || line == "" {
			continue
		}
		if len(all) == headLines {
			break
		}
		listed = listed || startsContainer(line) && !strings.HasPrefix(line, ">")
		text := strings.TrimSpace(bulletMark.ReplaceAllString(strings.TrimLeft(line, "> "), ""))
		if cells := strings.Split(strings.Trim(text, "| "), "|"); strings.HasPrefix(text, "|") {
			listed = true
			if text = strings.Trim(text, "| "); len(cells) == 2 { // as a label and its value
				text = strings.Trim(cells[0], " *_:") + ": " + strings.TrimSpace(cells[1])
			}
		}
		all = append(all, headLine{text: strings.Trim(text, "*_ "), from: i, listed: listed})
	}
	return all
}

// dayLines finds the lines that start the meetings of a log without headings that do: each
// is nothing but a day, and not that of another meeting. One alone is the day of the one
// meeting.
func dayLines(lines []string) (all []heading) {
	before, listed := "", false
	for i, line := range proseLines(lines) {
		if line == "" {
			continue
		}
		listed = listed || startsContainer(line)
		h, ok := dayOn(strings.Trim(line, "*_: "), i)
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

// leadsTo reports whether a line is the label or the heading of what comes next, so that
// a day below it is that of something else.
func leadsTo(line string) bool {
	return line != "" && len(line) <= longestName && !startsContainer(line) && (strings.HasSuffix(line, ":") || ofOtherDay.MatchString(line))
}

// besideDay is what a line says besides its day and the day of the week.
func besideDay(h heading) string {
	rest := h.text[:h.start] + " " + h.text[h.end:]
	if weekday, ok := date.WeekdayBeside(h.text, h.start, h.end); ok {
		rest = dropWord(strings.Trim(rest, " ,;|/()[]-–—·"), weekday.String(), strings.HasPrefix)
	}
	return rest
}

// proseLines gives the lines that are neither in code nor in comments, with their numbers
// and without indentation, blank ones included.
func proseLines(lines []string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		fence, comment := "", false
		for i, line := range lines {
			rest, indent := unindent(line)
			switch {
			case comment || strings.HasPrefix(rest, "<!--"):
				comment = !strings.Contains(rest, "-->")
			case fence != "":
				if strings.HasPrefix(rest, fence) {
					fence = ""
				}
			case indent < 4 && fenceMark(rest) != "":
				fence = fenceMark(rest)
			case !yield(i, rest):
				return
			}
		}
	}
}

// dayOn finds the one day that is on a line.
func dayOn(text string, line int) (heading, bool) {
	text = strings.Trim(strings.ReplaceAll(text[:min(len(text), longestMarked)], "*", ""), "_ ")
	start, end, ok := date.FindInHeading(text)
	if !ok {
		return heading{}, false
	}
	if from, to, more := date.FindInHeading(text[end:]); more {
		if _, err := date.ParseOrdered(text[end+from:end+to], date.DMY); err == nil {
			return heading{}, false
		}
	}
	return heading{text: text, from: line, to: line + 1, start: start, end: end, dated: true}, true
}

var (
	ofItsDay = pattern.Must(`^(?:(?:the )?(?:meeting |call )?(?:dates?|day|datum)(?: and time| & time|/time| / time|, time| time)?(?:(?: and|,)? (?:place|location|venue))?(?: of (?:the |this )?(?:meeting|call|session))?|when|held(?: on)?|meeting|time)$`)
	// What tells of the day of something else.
	ofOtherDay     = pattern.Must(`(?i)\b(?:next|previous|prior|last|future|upcoming|following|until|since|deadline|due|approved?|approval|release[ds]?|updated|revised|created|published|copyright|version)\b`)
	tellsOfDay     = pattern.Must(`(?i)\b(?:is|was|were|are|will|has|have|had)\s`)
	callsItMinutes = pattern.Must(`(?i)\b(?:minutes|notes|meeting|call|teleconference|telecon|telco|session|sync|retro|retrospective|held|report|log)\b`)
)

// ownDay gives the one meeting of a file its day, where neither the front matter nor a
// heading does: the one that its head tells, or else the one that the file is named after.
func (f *file) ownDay(m *Meeting) {
	if h, ok := f.dayInHead(); ok {
		if day, ok := f.day(h); ok {
			m.Date = date.On(day)
		}
		return
	}
	if day, ok := f.dayInName(); ok {
		m.Date = date.On(day)
		return
	}
	f.problems.Errorf(diag.Range{File: f.in.File, Line: f.line(0), Column: 1}, "minutes/no-date",
		"write date: 2018-04-02 into the front matter, date: tbd for a meeting without a day yet, or the day of each meeting into its heading",
		"these minutes name no day, neither in the front matter nor in a heading, a line \"Date: …\" or the name of the file")
}

// dayInName is the day that the name of the file begins with.
func (f *file) dayInName() (date.Day, bool) {
	name := path.Base(f.in.File)
	day, err := date.ParseDay(name[:min(len(name), len("2018-04-02"))])
	return day, err == nil
}

// compareName warns where a file is named after another day than that of its
// meeting, as it is where minutes were copied and their date was not changed.
func (f *file) compareName(m *Meeting) {
	named, ok := f.dayInName()
	day, dated := m.Date.Day()
	if !ok || !dated || named == day || len(path.Base(f.in.File)) != len("2018-04-02.md") {
		return
	}
	at := f.in.Front.DateAt
	if at.IsZero() {
		at = m.At
		at.EndLine, at.EndColumn = 0, 0
	}
	f.problems.Warnf(at, "minutes/name", "write "+named.String()+" if that is the day, or rename the file to "+day.String()+".md",
		"these minutes are of %s, and their file is named after %s", day, named)
}
