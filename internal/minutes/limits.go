package minutes

import (
	"fmt"
	"strings"

	"slipway/internal/diag"
)

// What a file of minutes may hold. Reading, pages, feeds and threads cost some
// 100 to 200 µs and 10 kB for each part, and 15 µs for each line; these limits
// keep a file of any kind to a second or two and 500 MB. A large team writes about a
// megabyte, 20,000 lines, 3,000 parts and 60 meetings a year.
//
// A file over them is an error: nothing of it is left out without being said.
// Other limits are those of a text (markdown) and of a file (source).
const (
	maxMeetings = 1_000 // of a log
	maxLines    = 60_000
	maxParts    = 10_000 // areas, lists, items, paragraphs and names of people, of all meetings
	maxMarks    = 1_000  // of what is internal
	longItem    = 10     // lines; as many more count as a part of their own
)

// tooMany reports that a file holds more than it may. Only the first such
// limit is told.
func (f *file) tooMany(line, most int, what string) {
	if f.over == nil {
		at := diag.Range{File: f.in.File, Line: line, Column: 1}
		f.over = &diag.Problem{
			Severity: diag.Error, Code: "minutes/too-much", At: at,
			Summary: fmt.Sprintf("this file holds more than %d %s", most, what),
			Hint:    "split it, a log into a file for each year",
		}
	}
}

func (f *file) reportOver(problems *diag.List) {
	if f.over != nil {
		problems.Add(*f.over)
	}
}

// withinLimit gives the headings of a log that start a meeting, as many as it
// may have.
func (f *file) withinLimit(dated []heading) []heading {
	if len(dated) <= maxMeetings {
		return dated
	}
	f.tooMany(f.line(dated[maxMeetings].from), maxMeetings, "meetings")
	return dated[:maxMeetings]
}

// weigh counts the parts of a meeting that was divided. A meeting that is too
// much is not read further.
func (f *file) weigh(m *Meeting) {
	f.parts += len(m.Present) + len(m.Absent) + len(m.Observers) + len(m.Agenda)
	line := 0
	if f.parts > maxParts {
		line = m.BodyLine
	}
	count := func(at int) {
		if f.parts++; f.parts > maxParts && line == 0 {
			line = at
		}
	}
	for _, a := range m.Areas {
		count(a.Line)
		for _, l := range a.Lists {
			count(l.Line)
			eachIn(l.Items, func(item *Item) {
				count(item.Line)
				f.parts += strings.Count(item.Raw, "\n") / longItem
			})
		}
	}
	if f.parts > maxParts {
		f.tooMany(max(line, m.BodyLine), maxParts, "items, paragraphs and names")
		m.Areas, m.Present, m.Absent, m.Observers, m.Agenda = nil, nil, nil, nil, nil
	}
}
