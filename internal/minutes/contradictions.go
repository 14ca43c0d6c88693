package minutes

import (
	"errors"
	"path"
	"strings"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/pattern"
)

// origin is what tells the day of a meeting: "the front matter", "line 3".
type origin struct {
	words string
	at    diag.Range
}

// kind is what a day was read from.
func (h heading) kind() string {
	if h.level > 0 {
		return "the heading"
	}
	return "this line"
}

// compareDates warns where headings say another day than the front matter.
// Only the first heading, or several that look like a log, are taken to speak
// of the meeting itself.
func (f *file) compareDates(m *Meeting) {
	var dated []heading
	for _, h := range f.headings {
		if h.dated {
			dated = append(dated, h)
		}
	}
	if len(dated) > 1 && m.Date.IsCertain() {
		f.problems.Warnf(f.dateAt(dated[0]), "minutes/contradiction",
			"take the date out of the front matter if the headings start meetings of their own",
			"the front matter has a date, so the %d headings with dates do not start meetings", len(dated))
		return
	}
	if len(dated) > 0 && f.blankBefore(dated[0].from) {
		f.compareDay(m, dated[0])
	}
}

// compareLabels warns where lines at the head of a meeting that are named after its day,
// "Date: 3 April 2018", say another.
func (f *file) compareLabels(m *Meeting) {
	from := m.BodyLine - f.line(0)
	for _, l := range dayLabels(f.head(from, from+len(splitLines(m.Body)))) {
		if l.inner || ofOtherDay.MatchString(l.text) || tellsOfDay.MatchString(l.text) {
			continue
		}
		h, ok := dayOn(l.text, l.from)
		if !ok {
			h, ok = partOfDay(l)
		}
		if ok {
			f.compareDay(m, h)
		}
	}
}

// compareSections warns where sections of a file begin with a day each, "Date: 3 April 2018",
// of which the first was taken for that of the one meeting: they may be meetings.
func (f *file) compareSections(m *Meeting) {
	day, _ := m.Date.Day()
	headings, first := f.headings, heading{level: -1}
	for i, line := range prose(f.lines) {
		for len(headings) > 1 && headings[1].from <= i {
			headings = headings[1:]
		}
		if len(headings) == 0 || i < headings[0].to || line.text == "" {
			continue
		}
		under := headings[0]
		headings = headings[1:]
		labels := dayLabels([]headLine{{text: strings.Trim(line.text, "*_ "), from: i}})
		if len(labels) == 0 {
			continue
		}
		h, ok := dayOn(labels[0].text, i)
		switch {
		case !ok:
		case first.level < 0:
			if f.dateAt(h) != m.saidBy.at {
				return
			}
			first = under
		case under.level == first.level && !date.CanBe(h.text[h.start:h.end], f.in.Front.Dates, day):
			f.problems.Warnf(f.dateAt(h), "minutes/contradiction",
				"if the file holds several meetings, write the day of each into its heading; else write date: "+day.String()+" into the front matter",
				"a section of its own has another day, and all of the file was taken for the meeting of %s", day)
			return
		}
	}
}

// compareDay warns where a heading or a line tells another day than that of its meeting, or
// another day of the week.
func (f *file) compareDay(m *Meeting, h heading) {
	day, ok := m.Date.Day()
	at := f.dateAt(h)
	if !ok || at == m.saidBy.at {
		return
	}
	if date.CanBe(h.text[h.start:h.end], f.in.Front.Dates, day) {
		f.compareWeekday(h, day)
		return
	}
	said := h.text[h.start:h.end]
	if read, err := date.ParseOrdered(said, f.in.Front.Dates); err == nil {
		said = read.String()
	}
	f.problems.Add(diag.Problem{
		Severity: diag.Warning, Code: "minutes/contradiction", At: at,
		Summary: h.kind() + " says " + said + ", " + m.saidBy.words + " " + day.String(),
		Hint:    m.saidBy.words + " counts; correct the one that is wrong",
		Related: []diag.Related{{At: m.saidBy.at, Message: "the day of the meeting"}},
	})
}

// compareWeekday warns where a heading or a line names another day of the week than that of
// its day.
func (f *file) compareWeekday(h heading, day date.Day) {
	if named, ok := date.WeekdayBeside(h.text, h.start, h.end); ok && named != day.Weekday() {
		f.problems.Warnf(f.dateAt(h), "minutes/weekday", "correct the day or the date",
			"%s says %s, but %s is a %s", h.kind(), named, day, day.Weekday())
	}
}

// dayOfName finds the day that the name of a file holds, its year first, as the order of no other
// is certain: "2018-04-02.md", "minutes_2018_04_02.md", "20180402-board.md".
var dayOfName = pattern.Must(`(?:^|[^0-9A-Za-z])([0-9]{4})(?:-([0-9]{2})-([0-9]{2})|_([0-9]{2})_([0-9]{2})|\.([0-9]{2})\.([0-9]{2})|([0-9]{2})([0-9]{2}))(?:[^0-9A-Za-z]|$)`)

// dayInName is the day that the name of the file holds, no day without one. The error tells what
// is wrong with one that no calendar has; eight digits are another number then.
func (f *file) dayInName() (date.Day, error) {
	m := dayOfName.FindStringSubmatch(path.Base(f.in.File))
	if m == nil {
		return date.Day{}, nil
	}
	day, err := date.ParseDay(m[1] + "-" + m[2] + m[4] + m[6] + m[8] + "-" + m[3] + m[5] + m[7] + m[9])
	if err != nil && (m[8] != "" || m[6] != "") {
		return date.Day{}, nil
	}
	return day, err
}

// compareName warns where a file is named after another day than that of its
// meeting, as it is where minutes were copied and their date was not changed.
func (f *file) compareName(m *Meeting) {
	named, wrong := f.dayInName()
	day, dated := m.Date.Day()
	name := path.Base(f.in.File)
	switch {
	case !dated || len(name) != len("2018-04-02.md"):
	case wrong != nil:
		f.wrongName(wrong, diag.Warning)
	case !named.IsZero() && named != day:
		f.problems.Warnf(m.saidBy.at, "minutes/name", "write "+named.String()+" if that is the day, or rename the file to "+day.String()+".md",
			"these minutes are of %s, and the file is named %s", day, name)
	}
}

// wrongName reports that the file is named after a day that no calendar has.
func (f *file) wrongName(wrong error, severity diag.Severity) {
	summary, hint := wrong.Error(), ""
	if parse := (*date.ParseError)(nil); errors.As(wrong, &parse) {
		summary, hint = parse.Reason, "; "+parse.Hint
	}
	f.problems.Add(diag.Problem{
		Severity: severity, Code: "minutes/name", At: diag.Range{File: f.in.File, Line: 1, Column: 1},
		Summary: "the file is named " + path.Base(f.in.File) + ", but " + summary,
		Hint:    "rename the file" + hint,
	})
}
