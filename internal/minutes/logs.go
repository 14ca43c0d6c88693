package minutes

import (
	"path"
	"slices"
	"strings"

	"slipway/internal/markdown"
)

// starts lists the headings that start the meetings of a log.
func (f *file) starts() []heading {
	var dated []heading
	if !f.isLog() {
		return nil
	}
	for _, h := range f.headings {
		if h.dated && !f.dueWithin(h, dated) {
			dated = append(dated, h)
		}
	}
	if f.areTopics(dated) {
		return nil
	}
	return f.withinLimit(dated)
}

// areTopics reports whether headings with a date are topics of the one meeting of a file, "5. Failures
// on 2 March": its head says of which day it is, and sections without one stand before the first.
func (f *file) areTopics(dated []heading) bool {
	if len(dated) == 0 || !slices.ContainsFunc(f.headings, func(h heading) bool { return !h.dated && h.from < dated[0].from && h.level == dated[0].level }) ||
		slices.ContainsFunc(dated, func(h heading) bool { return h.level < dated[0].level }) {
		return false
	}
	return slices.ContainsFunc(dayLabels(f.head(0, dated[0].from)), func(l headLine) bool {
		_, ok := dayOn(l.text, l.from)
		return ok && !l.late
	})
}

// dueWithin reports whether a heading with a date is a topic of the meeting before it,
// and starts none: it stands below the heading of that meeting and has other words than
// those of the meetings so far, as "Release planned for 2 June".
func (f *file) dueWithin(h heading, before []heading) bool {
	if len(before) == 0 || h.level <= before[len(before)-1].level {
		return false
	}
	words := f.title(h)
	return words != "" && !slices.ContainsFunc(before[max(0, len(before)-maxTitles):], func(b heading) bool { return strings.EqualFold(f.title(b), words) })
}

// maxTitles is how many meetings before are looked at for the words of a heading.
const maxTitles = 20

// single makes one meeting of the whole file.
func (f *file) single() *Meeting {
	front := f.in.Front
	m := &Meeting{
		ID: strings.TrimSuffix(path.Base(f.in.File), path.Ext(f.in.File)), Title: front.Title, Date: front.Date,
		Source: f.text(0, len(f.lines)), Body: f.text(0, len(f.lines)), BodyLine: f.line(0), At: f.span(0, len(f.lines)),
		saidBy: origin{words: "the front matter", at: front.DateAt},
	}
	if len(f.headings) > 0 && f.blankBefore(f.headings[0].from) && !f.beginsWithSection() {
		h := f.headings[0]
		title := f.title(h)
		if h.level == 1 && (front.Title == "" || front.Title == title || front.Title == markdown.Plain(h.text)) {
			m.TitleRaw = h.text
			if front.Title == "" {
				m.Title = title
			}
			m.Body, m.BodyLine = f.text(h.to, len(f.lines)), f.line(h.to)
		}
	}
	f.compareDates(m)
	return m
}

// beginsWithSection reports whether the first heading of a file is no title but the name of a
// section, beside others of its level: "# Agenda", and then "# Minutes".
func (f *file) beginsWithSection() bool {
	h := f.headings[0]
	name, _ := labelName(h.text)
	kind, list := label(h.text)
	if !(list && kind != Note) && roleOf(name) != agenda {
		return false
	}
	return slices.ContainsFunc(f.headings[1:], func(other heading) bool { return other.level == h.level })
}

func (f *file) blankBefore(index int) bool {
	return strings.TrimSpace(f.text(0, index)) == ""
}

// log makes a meeting of every dated heading.
func (f *file) log() []*Meeting {
	starts := f.starts()
	if len(starts) == 0 {
		m := f.single()
		if !f.in.Front.DateWrong {
			f.ownDay(m)
		}
		return []*Meeting{m}
	}
	var meetings []*Meeting
	used := map[string]int{}
	for i, h := range starts {
		end := len(f.lines)
		if i+1 < len(starts) {
			end = starts[i+1].from
		}
		if i > 0 && h.level > starts[i-1].level {
			f.problems.Warnf(f.dateAt(h), "minutes/dated-heading",
				"give all headings that start a meeting the same level, or take the date out of this one",
				"this heading has a date and so starts a meeting, one level below the meeting before it")
		}
		m := &Meeting{
			Title: f.title(h), TitleRaw: h.text, Source: f.text(h.from, end),
			Body: f.text(h.to, end), BodyLine: f.line(h.to), At: f.span(h.from, end),
		}
		if m.Title == "" {
			m.Title = f.in.Front.Title
		}
		if above := f.headings[0]; above.from < starts[0].from && above.level <= h.level {
			name, _ := labelName(above.text)
			m.scrums = scrum.MatchString(name) || logOfWork.MatchString(name)
		}
		id := markdown.Slug(markdown.Plain(h.text))
		f.isOn(m, h)
		if day, ok := m.Date.Day(); ok {
			id = day.String()
		}
		m.ID = unique(used, id)
		meetings = append(meetings, m)
	}
	meetings[0].Preamble = f.text(0, starts[0].from)
	f.workBefore(starts[0].from)
	return meetings
}

// workBefore warns of work in a log before its first meeting, which is shown but
// belongs to none.
func (f *file) workBefore(first int) {
	listed := false // below a heading that names a list of work
	headings := f.headings
	for i := range first {
		if len(headings) > 0 && headings[0].from == i {
			kind, ok := label(headings[0].text)
			listed, headings = ok && kind != Note, headings[1:]
			continue
		}
		rest, _ := unindent(f.lines[i])
		bullet := bulletMark.FindString(rest)
		words := rest[len(bullet):]
		if words == "" || isNothing(words) || bullet == "" && readMark(words).kind != Task || bullet != "" && !listed && readMark(words).kind != Task && !box.MatchString(words) {
			continue
		}
		f.problems.Warnf(f.span(i, i+1), "minutes/before-first",
			"write date: 2018-04-02 into the front matter if the file is one meeting, else the day into the heading above this line",
			"this is before the first heading with a day, so it belongs to no meeting and is not followed")
		return
	}
}

// unique adds -2, -3 to an id that was used before.
func unique(used map[string]int, id string) string {
	if id == "" {
		id = "meeting"
	}
	return freeID(used, id)
}
