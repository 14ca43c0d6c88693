package minutes

import (
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/markdown"
)

// Parse reads a file of minutes. It reports through problems and always
// returns what there is, at least one meeting.
//
// A file whose front matter has a date, or says that it is not fixed yet, is
// one meeting. In every other file each heading with a date starts a meeting, in
// any order. If there is none, it is one meeting of the day that its head tells, or
// that its name begins with.
//
// What is internal is in none of them. If all of the file is, there is no
// meeting.
func Parse(in Input, problems *diag.List) []*Meeting {
	if in.Front.Internal {
		return nil
	}
	f := newFile(in, splitLines(string(in.Body)), problems)
	hidden := f.withhold()
	if hidden == nil {
		meetings := f.parse()
		f.reportOver(problems)
		for _, m := range meetings {
			nameItems(m, nil)
		}
		return meetings
	}
	if f.over != nil || f.allHidden(hidden) {
		f.reportOver(problems)
		return nil
	}
	rest := newFile(in, blank(f.lines, hidden), problems)
	shown := rest.parse()
	f.problems = &diag.List{}
	whole := f.parse()
	if rest.over != nil {
		f.over = rest.over
	}
	f.reportOver(problems)
	return likeWhole(shown, whole)
}

func newFile(in Input, lines []string, problems *diag.List) *file {
	f := &file{in: in, problems: problems, lines: lines, headings: findHeadings(lines)}
	if f.isLog() && !slices.ContainsFunc(f.headings, func(h heading) bool { return h.dated }) {
		f.headings = append(f.headings, dayLines(lines)...)
		slices.SortStableFunc(f.headings, func(a, b heading) int { return a.from - b.from })
	}
	return f
}

func (f *file) isLog() bool { return f.in.Front.Date.Kind() == date.Absent }

// divide reads the meetings of a file and what they are made of, but does not
// understand their items yet. It gives the areas of each that the name of a person
// has opened.
func (f *file) divide() (meetings []*Meeting, personal []map[*Area]bool) {
	if f.isLog() {
		meetings = f.log()
	} else {
		meetings = []*Meeting{f.single()}
	}
	if len(f.headings) > maxParts {
		f.tooMany(f.line(f.headings[maxParts].from), maxParts, "headings")
	}
	personal = make([]map[*Area]bool, len(meetings))
	for i, m := range meetings {
		if f.over == nil {
			personal[i] = f.structure(m)
			f.weigh(m)
		}
		f.front(m)
	}
	return meetings, personal
}

// parse reads the meetings of a file. Their items have no ids yet.
func (f *file) parse() []*Meeting {
	f.quoting, f.lettered = f.quotes(), f.lettersActions()
	meetings, personal := f.divide()
	if len(meetings) == 1 {
		f.compareName(meetings[0])
	}
	f.boldTopics = titlesInBold(meetings)
	f.bracketsOwn, f.frontOwns = f.ownsInBrackets(meetings), f.ownsInFront(meetings)
	f.frontBrings = !f.frontOwns && f.bringsInFront(meetings)
	f.sayings, f.splits = nil, nil // which such customs may change
	unlabelled := talk
	if f.listsWork(meetings) {
		unlabelled = work
	}
	for i, m := range meetings {
		f.understand(m, personal[i], unlabelled)
		f.sameIDs(m)
	}
	return meetings
}

// NamesDay reports whether a file says when its meetings are: in its front matter or
// in a heading.
func NamesDay(in Input) bool {
	f := newFile(in, splitLines(string(in.Body)), &diag.List{})
	if !f.isLog() || in.Front.DateWrong || len(f.starts()) > 0 {
		return true
	}
	_, said := f.dayInHead()
	_, named := f.dayInName()
	return said || named
}

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
	return f.withinLimit(dated)
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

// allHidden reports whether no meeting of a file may be shown: each of a log
// is internal, or the title of the one meeting is, or every word.
func (f *file) allHidden(hidden []bool) bool {
	if !f.isLog() && len(f.headings) > 0 && f.headings[0].level == 1 && f.blankBefore(f.headings[0].from) && hidden[f.headings[0].from] {
		return true
	}
	starts := f.starts()
	for _, h := range starts {
		if !hidden[h.from] {
			return false
		}
	}
	if len(starts) > 0 {
		return true
	}
	for i, line := range f.lines {
		if !hidden[i] && strings.TrimSpace(line) != "" {
			return false
		}
	}
	return true
}

// likeWhole gives meetings the ids that they and their items have in the whole
// file, so that marking a part as internal changes no other address.
func likeWhole(shown, whole []*Meeting) []*Meeting {
	byLine := map[int]*Meeting{}
	for _, m := range whole {
		byLine[m.At.Line] = m
	}
	for _, m := range shown {
		m.Partial = true
		other := byLine[m.At.Line]
		if other != nil {
			m.ID = other.ID
		}
		nameItems(m, other)
	}
	return shown
}

// file is a file of minutes while it is read.
type file struct {
	in       Input
	problems *diag.List
	lines    []string // each with its line end
	headings []heading
	// bracketsOwn says that a name in brackets is who does it, and not who
	// presents a topic, for the lists of work name their owners so.
	bracketsOwn bool
	frontBrings bool                // such a name in brackets is that of who brings up a topic
	frontOwns   bool                // the same of a name before a colon or in brackets in front
	boldTopics  bool                // an item with a title in bold is a topic
	quoting     bool                // "name: …" mostly tells what was said
	lettered    bool                // actions are counted as "A1: …", decisions as "D1: …"
	knownNames  map[string][]string // what names were read as
	firstWords  map[string]bool     // whether names begin with a word
	sayings     map[saying][]taking // what texts were found to say
	splits      map[phrase]splitting
	looked      string        // the text that anybody was asked for last,
	found       bool          // and the answer
	laid        []laid        // the lines, where something is internal
	parts       int           // that were counted so far
	over        *diag.Problem // the limit that the file is over, nil if it is not
}

// text joins the lines from and up to, but without, an index.
func (f *file) text(from, to int) string { return strings.Join(f.lines[from:to], "") }

// line is the number in the file of a line of the body.
func (f *file) line(index int) int { return max(f.in.BodyLine, 1) + index }

// span is the place of some lines of the body.
func (f *file) span(from, to int) diag.Range {
	return diag.Range{File: f.in.File, Line: f.line(from), Column: 1, EndLine: f.line(max(to-1, from)), EndColumn: 1 + runes(f.lines, to-1)}
}

func runes(lines []string, i int) int {
	if i < 0 || i >= len(lines) {
		return 0
	}
	return utf8.RuneCountInString(strings.TrimRight(lines[i], "\r\n"))
}

// single makes one meeting of the whole file.
func (f *file) single() *Meeting {
	front := f.in.Front
	m := &Meeting{
		ID: strings.TrimSuffix(path.Base(f.in.File), path.Ext(f.in.File)), Title: front.Title, Date: front.Date,
		Source: f.text(0, len(f.lines)), Body: f.text(0, len(f.lines)), BodyLine: f.line(0), At: f.span(0, len(f.lines)),
	}
	if len(f.headings) > 0 && f.blankBefore(f.headings[0].from) {
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
	f.compareDates(front.Date)
	return m
}

func (f *file) blankBefore(index int) bool {
	return strings.TrimSpace(f.text(0, index)) == ""
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
		id := markdown.Slug(markdown.Plain(h.text))
		if day, ok := f.day(h); ok {
			m.Date = date.On(day)
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

// front lays what the front matter says over what the text says, and tells
// where the two differ.
func (f *file) front(m *Meeting) {
	front := f.in.Front
	m.Series, m.Release = f.in.Series, front.Release
	override(f, m, "moderator", &m.Moderator, front.Moderator)
	override(f, m, "chair", &m.Chair, front.Chair)
	override(f, m, "notetaker", &m.Notetaker, front.Notetaker)
	if m.Chair == "" {
		m.Chair = m.Moderator
	}
	for _, list := range []struct{ text, front *[]string }{
		{&m.Present, &front.Present}, {&m.Absent, &front.Absent}, {&m.Observers, &front.Observers},
	} {
		if len(*list.front) > 0 {
			*list.text = *list.front
		}
	}
	m.Time, m.Place = orElse(front.Time, m.Time), orElse(front.Place, m.Place)
	if len(front.Agenda) > 0 {
		m.Agenda = front.Agenda
	}
	if front.Next != "" {
		m.Next = f.next(m, front.Next, 0)
	}
	m.Status = front.Status
	if m.Status == "" {
		m.Status = "held"
		if !m.Date.IsCertain() {
			m.Status = "planned"
		}
	}
}

func override(f *file, m *Meeting, role string, text *string, front string) {
	if front == "" {
		return
	}
	if *text != "" && !f.samePerson(*text, front) {
		f.problems.Warnf(m.At, "minutes/contradiction", "the front matter counts; correct the one that is wrong",
			"the front matter names %s as %s, the text %s", front, role, *text)
	}
	*text = front
}

func (f *file) samePerson(a, b string) bool {
	if strings.EqualFold(a, b) {
		return true
	}
	x, ok := f.lookup(a)
	y, same := f.lookup(b)
	return ok && same && x == y
}

// unique adds -2, -3 to an id that was used before.
func unique(used map[string]int, id string) string {
	if id == "" {
		id = "meeting"
	}
	return freeID(used, id)
}
