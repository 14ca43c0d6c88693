package minutes

import (
	"fmt"
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
	said := f.head(0, len(f.lines))
	for _, l := range dayLabels(said) {
		if h, ok = dayOn(l.text, l.from); ok && !l.late {
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
		if _, beside := date.WeekdayBeside(line.text, h.start, h.end); beside && len(strings.Fields(before)) < 2 || onlyLeadsToDay(before) || callsItMinutes.MatchString(before) {
			return h, true
		}
	}
	return heading{}, false
}

// onlyLeadsToDay reports whether nothing stands in front of a day but what leads to it, as other
// languages do: "Montag, den 2. April 2018", "Le 2 avril 2018".
func onlyLeadsToDay(before string) bool {
	words := strings.Fields(before)
	for _, word := range words {
		word = strings.ToLower(strings.Trim(word, ",.(*_"))
		if _, weekday := date.WeekdayAbroad(word); !weekday && !beforeDay.MatchString(word) {
			return false
		}
	}
	return len(words) < 4
}

var beforeDay = pattern.Must(`^(?:|am|den|dem|der|le|el|em|il|op|på|dne|dnia|dňa|dia|día|kl)$`)

// dayNumber finds the number of a day with its point, as of an item of a list.
var dayNumber = pattern.Must(`^[0-9]{1,2}\. \p{L}`)

// headLines is how many lines of a text that are not blank may tell its day.
const headLines = 30

// headLine is a line at the top of a text, without marks.
type headLine struct {
	text   string
	from   int
	listed bool // the item of a list, the row of a table, or behind the first of them
	inner  bool // below an item, or below a heading that stands behind other words
	late   bool // below a heading that stands behind a list, and so of a topic
}

// head gives the first lines of a part of the text, but for headings, for what stands below
// those of another meeting, and for code and comments.
func (f *file) head(from, to int) (all []headLine) {
	another, listed, topic, late := false, false, false, false
	headings := f.headings[f.before(from-1):]
	for i, line := range prose(f.lines[from:to]) {
		i += from
		for len(headings) > 0 && headings[0].to <= i {
			headings = headings[1:]
		}
		if len(headings) > 0 && headings[0].from <= i && headings[0].level > 0 {
			another, topic, late = aboutAnother(headings[0].text), len(all) > 0, listed
			continue
		}
		if another || line.text == "" {
			continue
		}
		if len(all) == headLines {
			break
		}
		if start, _, dated := date.FindInHeading(line.text); dated && start == 0 && dayNumber.MatchString(line.text) { // "2. April 2018", and no item of a list
			all = append(all, headLine{text: strings.Trim(line.text, "*_ "), from: i, listed: listed, inner: topic || line.indent > 1, late: late})
			continue
		}
		listed = listed || startsContainer(line.text) && !strings.HasPrefix(line.text, ">")
		text := strings.TrimSpace(bulletMark.ReplaceAllString(strings.TrimLeft(line.text, "> "), ""))
		if cells := strings.Split(strings.Trim(text, "| "), "|"); strings.HasPrefix(text, "|") {
			listed = true
			if text = strings.Trim(text, "| "); len(cells) == 2 { // as a label and its value
				text = strings.Trim(cells[0], " *_:") + ": " + strings.TrimSpace(cells[1])
			}
		}
		all = append(all, headLine{text: strings.Trim(text, "*_ "), from: i, listed: listed, inner: topic || line.indent > 1, late: late})
	}
	return all
}

// dayLabels gives what lines say that are named after the day of a meeting, "Date: …", on
// the line or on the next.
func dayLabels(said []headLine) (all []headLine) {
	for i, line := range said {
		name, value, named := cutLabel(line.text)
		if !named || !ofItsDay.MatchString(name) {
			continue
		}
		if value == "" && i+1 < len(said) {
			line = said[i+1]
			value = line.text
		}
		line.text = strings.Trim(value, "*_ ")
		all = append(all, line)
	}
	return all
}

// besideDay is what a line says besides its day and the day of the week.
func besideDay(h heading) string {
	rest := h.text[:h.start] + " " + h.text[h.end:]
	if weekday, ok := date.WeekdayBeside(h.text, h.start, h.end); ok {
		rest = dropWord(strings.Trim(rest, " ,;|/()[]-–—·"), weekday.String(), strings.HasPrefix)
	}
	return rest
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
	ofItsDay = pattern.Must(`^(?:(?:the )?(?:meeting |call )?(?:dates?|day|datum)(?: and time| & time|/time| / time|, time| time)?(?:(?: and|,)? (?:place|location|venue))?(?: of (?:the |this )?(?:meeting|call|session))?|when|held(?: on)?|meeting|time|starts|data)$`)
	// What tells of the day of something else.
	ofOtherDay     = pattern.Must(`(?i)\b(?:next|previous|prior|last|future|upcoming|following|until|since|deadline|due|approved?|approval|release[ds]?|updated|revised|created|published|copyright|version)\b|\b(?:nächste|letzte|vorige|bis|veröffentlicht|genehmigt|prochain|derni|précédent|jusqu|publié|approuv|próxim|últim|anterior|hasta|até|prossim|ultim|precedente|fino|volgende|vorige|tot|neste|forrige|næste|sidste|nästa|förra|frist|inden|följande|następn|poprzedni|příští|minul)`)
	tellsOfDay     = pattern.Must(`(?i)\b(?:is|was|were|are|will|has|have|had|ist|war|wird|hat|est|sera|était|fue|será|foi|è|heeft|er|var|blir)\s`)
	callsItMinutes = pattern.Must(`(?i)\b(?:minutes|notes|meeting|call|teleconference|telecon|telco|session|sync|retro|retrospective|held|report|log)\b|(?:protokoll|niederschrift|sitzung|treffen|besprechung|versammlung|plenum|compte[- ]rendu|procès[- ]verbal|réunion|séance|assemblée|acta|reunión|asamblea|sesión|ata|reunião|assembleia|verbale|riunione|assemblea|notulen|verslag|vergadering|bijeenkomst|referat|møte|møde|möte|sammanträde|protokół|spotkani[ea]|zápis|schůz[ek]|zápisnica|stretnuti[ea])(?:\P{L}|$)`)
)

// ownDay gives the one meeting of a file its day, where neither the front matter nor a
// heading does: the one that its head tells, or else the one that the file is named after.
func (f *file) ownDay(m *Meeting) {
	if h, ok := f.dayInHead(); ok {
		f.isOn(m, h)
		f.compareSections(m)
		return
	}
	named, wrong := f.dayInName()
	if !named.IsZero() {
		m.Date, m.saidBy = date.On(named), origin{words: "the name of the file", at: diag.Range{File: f.in.File, Line: 1, Column: 1}}
		return
	}
	said := dayLabels(f.head(0, len(f.lines)))
	for _, l := range said {
		if h, ok := partOfDay(l); ok && !l.late {
			f.isOn(m, h)
			return
		}
	}
	if wrong != nil {
		f.wrongName(wrong, diag.Error)
		return
	}
	at, summary := f.span(0, 0), "these minutes do not say of which day they are"
	at.EndLine, at.EndColumn = 0, 0
	for _, l := range said {
		if !l.listed && !l.inner && l.text != "" && len(l.text) <= longestName {
			at, summary = f.dateAt(heading{text: l.text, from: l.from, to: l.from + 1, end: len(l.text)}), "\""+l.text+"\" is not the day of a meeting"
			break
		}
	}
	f.problems.Errorf(at, "minutes/no-date",
		"write date: 2018-04-02 into the front matter, Date: 2 April 2018 on a line at the top or the day into the heading of each meeting, or name the file 2018-04-02.md; date: tbd in the front matter is for a meeting without a day yet", "%s", summary)
}

// isOn gives a meeting the day that a heading or a line tells.
func (f *file) isOn(m *Meeting, h heading) {
	day, ok := f.day(h)
	if !ok {
		return
	}
	m.Date, m.saidBy = date.On(day), origin{words: "the heading", at: f.dateAt(h)}
	if h.level == 0 {
		m.saidBy.words = fmt.Sprintf("line %d", m.saidBy.at.Line)
	}
}

// partOfDay finds the date that a line begins with which is short of a year, or of two
// digits of it.
func partOfDay(l headLine) (heading, bool) {
	text := strings.Trim(strings.ReplaceAll(l.text[:min(len(l.text), longestMarked)], "*", ""), "_ ")
	start, end, ok := date.FindInProse(text)
	if !ok {
		return heading{}, false
	}
	if before := strings.Trim(text[:start], " ,("); before != "" {
		if _, weekday := date.ParseWeekday(before); !weekday {
			return heading{}, false
		}
	}
	return heading{text: text, from: l.from, to: l.from + 1, start: start, end: end, dated: true}, true
}
