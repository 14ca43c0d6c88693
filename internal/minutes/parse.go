package minutes

import (
	"slices"
	"strings"
	"unicode/utf8"

	"slipway/internal/date"
	"slipway/internal/diag"
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
		f.vanishes(hidden)
		return nil
	}
	rest := newFile(in, blank(f.typed, hidden), problems)
	shown := rest.parse()
	f.problems = &diag.List{}
	whole := f.parse()
	if rest.over != nil {
		f.over = rest.over
	}
	f.reportOver(problems)
	f.countWithheld(shown, whole, hidden)
	return likeWhole(shown, whole)
}

func newFile(in Input, lines []string, problems *diag.List) *file {
	f := &file{in: in, problems: problems, typed: lines}
	f.read(plainMarks(lines))
	f.definitions = definitionsIn(f.lines)
	return f
}

// read takes the lines of a file, as they are to be read, and finds its headings.
func (f *file) read(lines []string) {
	f.lines, f.headings = lines, findHeadings(lines)
	if f.isLog() && anyDated(f.headings) {
		partlyDated(f.headings)
	} else if f.isLog() {
		days := dayLines(lines)
		if named, _ := f.dayInName(); days == nil && named.IsZero() {
			days = wordedDays(lines)
		}
		f.headings = append(f.headings, days...)
		slices.SortStableFunc(f.headings, func(a, b heading) int { return a.from - b.from })
	}
}

// readHTML reads the blocks of HTML in a file as Markdown, once what is internal has been taken out.
func (f *file) readHTML() {
	if slices.ContainsFunc(f.typed, htmlBlock.MatchString) {
		f.read(plainMarks(onePerLine(asMarkdown(f.typed), f.typed)))
	}
}

func (f *file) isLog() bool { return f.in.Front.Date.Kind() == date.Absent }

// divide reads the meetings of a file and what they are made of, but does not
// understand their items yet. It gives the areas of each that the name of a person
// has opened.
func (f *file) divide() (meetings []*Meeting, personal []map[*Area]bool) {
	f.readHTML()
	if f.isLog() {
		meetings = f.log()
	} else {
		meetings = []*Meeting{f.single()}
	}
	if len(f.lines) > maxLines {
		f.tooMany(f.line(maxLines), maxLines, "lines")
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
	f.readHTML()
	f.fullStops, f.margin = f.stopsItems(), f.setsMargin()
	f.ownLabels = f.learnsLabels()
	f.tagsLoosely, f.workSigns = f.tagsFile(), f.signsWork()
	f.quoting, f.lettered, f.types, f.handedBy = f.quotes(), f.lettersActions(), f.typesLines(), f.handsOutBy()
	meetings, personal := f.divide()
	if len(meetings) == 1 {
		f.compareName(meetings[0])
	}
	for _, m := range meetings {
		f.compareLabels(m)
	}
	f.boldTopics = titlesInBold(meetings)
	f.bracketsOwn, f.frontOwns = f.ownsInBrackets(meetings), f.ownsInFront(meetings)
	f.signedBehind = f.signsBehind(meetings)
	f.frontBrings = !f.frontOwns && f.bringsInFront(meetings, false, f.frontTag)
	f.agendaBrings = f.bringsInFront(agendas(meetings), true, f.named)
	f.deedsLinked = f.linksDeeds(meetings)
	f.sayings, f.splits = nil, nil // which such customs may change
	f.signsAll = f.signsAllWork(meetings)
	unlabelled := talk
	if f.listsWork(meetings) {
		unlabelled = work
	}
	f.inPresent, f.boldOwns = f.assignsInPresent(meetings), f.assignsInBold(meetings) // which makes no list one of work
	f.sayings, f.splits = nil, nil
	for i, m := range meetings {
		f.meet(m)
		f.understand(m, personal[i], unlabelled)
		f.sameIDs(m)
		f.dueDoubts(m)
		f.cancelledWork(m)
	}
	return meetings
}

// NamesDay reports whether a file says when its meetings are: in its front matter or
// in a heading.
func NamesDay(in Input) bool {
	f := newFile(in, splitLines(string(in.Body)), &diag.List{})
	f.readHTML()
	if !f.isLog() || in.Front.DateWrong || len(f.starts()) > 0 {
		return true
	}
	_, said := f.dayInHead()
	named, _ := f.dayInName()
	return said || !named.IsZero()
}

// allHidden reports whether no meeting of a file may be shown: each of a log
// is internal, or the title of the one meeting is, or every word.
func (f *file) allHidden(hidden []bool) bool {
	if f.titleHidden(hidden) {
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

// titleHidden reports whether the title of the one meeting of a file is internal.
func (f *file) titleHidden(hidden []bool) bool {
	return !f.isLog() && len(f.headings) > 0 && f.headings[0].level == 1 && f.blankBefore(f.headings[0].from) && hidden[f.headings[0].from]
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

// countWithheld tells meetings how many items to be done have been left out of them, the
// outermost ones only.
func (f *file) countWithheld(shown, whole []*Meeting, hidden []bool) {
	byLine := map[int]*Meeting{}
	for _, m := range shown {
		byLine[m.At.Line] = m
	}
	var count func(items []*Item, asked bool) int
	count = func(items []*Item, asked bool) (n int) {
		for _, item := range items {
			at := item.Line - f.line(0)
			if item.Kind == Task && !item.Done && !item.Struck && (asked || item.Marked) && at >= 0 && at < len(hidden) && hidden[at] {
				n++
			} else {
				n += count(item.Items, asked)
			}
		}
		return n
	}
	for _, m := range whole {
		part := byLine[m.At.Line]
		if part == nil {
			continue
		}
		for _, area := range m.Areas {
			for _, list := range area.Lists {
				part.Withheld += count(list.Items, list.Kind == This || list.Kind == Flat)
			}
		}
	}
}

// file is a file of minutes while it is read.
type file struct {
	in       Input
	problems *diag.List
	typed    []string // the lines as they are written, each with its line end
	lines    []string // the same with spaces behind all bullets
	headings []heading
	// bracketsOwn says that a name in brackets is who does it, and not who
	// presents a topic, for the lists of work name their owners so.
	bracketsOwn  bool
	signedBehind bool                // such a name is that of who said what is before it
	inPresent    bool                // "Lead orders chairs" says who is to do it
	boldOwns     bool                // "**Lead** – chairs" does
	agendaBrings bool                // a name before a colon on an agenda is that of who brings up a topic
	deedsLinked  bool                // a linked name in front of what somebody made is whose report it is
	frontBrings  bool                // such a name in brackets is that of who brings up a topic
	frontOwns    bool                // the same of a name before a colon or in brackets in front
	boldTopics   bool                // an item with a title in bold is a topic
	quoting      bool                // "name: …" mostly tells what was said
	tagsLoosely  bool                // "Lead: ops" on a line of its own says whose the text above is
	margin       *margin             // at the end of what somebody is to do, nil if there is none
	fullStops    bool                // items end in full stops, whatever they say
	handedBy     [waysInFront]bool   // "**[Lead]** order it" is work
	ownLabels    map[string]bool     // words for an owner that only this file has
	signsAll     bool                // work has boxes, and what has none is talk
	workSigns    map[string]bool     // pictures in front of work, nil if there are none
	types        *lineTypes          // by letters in front of lines, nil if there are none
	lettered     bool                // actions are counted as "A1: …", decisions as "D1: …"
	knownNames   map[string][]string // what names were read as
	headedBelow  map[string]bool     // headings of the meeting whose items are read
	there, away  []string            // of the meeting whose items are read: ids of who was there, and who was not
	sharing      bool                // names were met that several people have
	firstWords   map[string]bool     // whether names begin with a word
	sayings      map[saying][]taking // what texts were found to say
	splits       map[phrase]splitting
	looked       string            // the text that anybody was asked for last,
	found        bool              // and the answer
	definitions  map[string]string // the addresses of links that stand apart from them, by label
	laid         []laid            // the lines, where something is internal
	parts        int               // that were counted so far
	over         *diag.Problem     // the limit that the file is over, nil if it is not
}

// text joins the lines from and up to, but without, an index.
func (f *file) text(from, to int) string { return strings.Join(f.typed[from:to], "") }

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
