package minutes

import (
	"regexp"
	"slices"
	"sort"
	"strings"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"

	"slipway/internal/markdown"
)

// structure divides the body of a meeting into areas and lists. It gives the
// areas that the name of a person has opened.
func (f *file) structure(m *Meeting) map[*Area]bool {
	doc, source, ok := markdown.Tree(m.Body)
	if !ok {
		f.problems.Warnf(m.At, "minutes/too-complex", "split the text, or take out what is not meant as Markdown",
			"this meeting is too long or too deeply nested to be read, and is shown as it was written")
		m.Areas = []*Area{{Commentary: m.Body, Line: m.BodyLine}}
		return nil
	}
	s := &structure{file: f, meeting: m, source: source, lines: splitLines(string(source)), kind: Flat, personal: map[*Area]bool{}}
	s.offsets = make([]int, len(s.lines))
	for i, at := 0, 0; i < len(s.lines); i++ {
		s.offsets[i] = at
		at += len(s.lines[i])
	}
	if isReports(m.Title) {
		s.reports = bold
	}
	s.children(doc, 0, len(s.lines), s.node)
	s.noRoles()
	s.unusedLabel()
	s.commentary()
	s.told()
	return s.personal
}

// bold is the level of a label that is no heading: any heading ends it.
const bold = 7

// structure is a meeting while it is divided.
type structure struct {
	file    *file
	meeting *Meeting
	source  []byte
	lines   []string
	offsets []int // at which the lines start
	area    *Area
	list    *List // the list that more items may join
	items   bool  // whether any list was read
	roles   []role
	// asked is the heading that roles come from, until it is known that what
	// follows names people.
	asked    *heading
	personal map[*Area]bool // that a line with a person's name has opened
	home     *Area          // that the area before stood in, whose name the next has
	reports  int            // level of the heading below which people report, 0 for none

	kind  ListKind
	label string // as written, of kind
	level int    // of the heading that label is, or bold
	named int    // line of a label that no list has used yet, else 0
	above bool   // label stands above titles that it holds for
	mark  int    // how much of the area's commentary had come before that label

	// What is said piece by piece is joined at the end, or each piece would
	// copy all before it.
	prose []string          // the commentary of area
	held  map[role][]string // what was said of each role
	next  int               // line of what was said last of the next meeting
}

// children visits the blocks within a block that spans some lines, each with
// the lines up to the next. The parser may put a block before one that starts
// further up; such lines are given to both rather than to none.
func (s *structure) children(parent ast.Node, from, to int, visit func(n ast.Node, from, to int)) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		from = s.lineOf(n, from)
		end := to
		for next := n.NextSibling(); next != nil; next = next.NextSibling() {
			if line := s.lineOf(next, from); line > from {
				end = min(line, to)
				break
			}
		}
		visit(n, from, end)
	}
}

// lineOf is the line at which a block starts.
func (s *structure) lineOf(n ast.Node, otherwise int) int {
	if n.Pos() < 0 {
		return otherwise
	}
	return sort.SearchInts(s.offsets, n.Pos()+1) - 1
}

// lineAt is the line that an offset is on.
func (s *structure) lineAt(offset int) int { return sort.SearchInts(s.offsets, offset+1) - 1 }

// written gives lines as they are, without blank ones around them.
func (s *structure) written(from, to int) string {
	if from >= to {
		return ""
	}
	return strings.Trim(strings.TrimRight(strings.Join(s.lines[from:to], ""), " \t\n"), "\n")
}

func (s *structure) node(n ast.Node, from, to int) {
	switch n := n.(type) {
	case *ast.Heading:
		s.heading(n.Level, strings.TrimSpace(string(n.Lines().Value(s.source))), from)
	case *ast.Paragraph:
		s.paragraph(n, from)
	case *ast.List:
		s.topList(n, from, to)
	case *ast.Blockquote:
		s.quote(n, from, to)
	case *east.Table:
		s.table(n, from, to)
	case *ast.CodeBlock:
		if !s.namesBlock(n) {
			s.noRoles()
			s.comment(s.written(from, to), from)
		}
	default:
		s.noRoles()
		s.comment(s.written(from, to), from)
	}
}

// quote keeps a quotation as it is written, but for the paragraphs in which a
// line says that it is work or a decision, or somebody takes something on in a chat.
func (s *structure) quote(n *ast.Blockquote, from, to int) {
	s.noRoles()
	s.children(n, from, to, func(c ast.Node, from, to int) {
		if p, ok := c.(*ast.Paragraph); ok {
			if s.file.chats(string(p.Lines().Value(s.source))) {
				s.paragraph(p, from)
				return
			}
			for i := range p.Lines().Len() {
				segment := p.Lines().At(i)
				if readMark(strings.TrimSpace(string(segment.Value(s.source)))).kind != "" {
					s.paragraph(p, from)
					return
				}
			}
		}
		s.comment(s.written(from, to), from)
	})
}

func (s *structure) heading(level int, text string, line int) {
	s.list = nil
	s.noRoles()
	if found, value, ok := roles(text); ok && value != "" && s.inHead() {
		s.take(found, value, line)
		return
	}
	if name, ok := labelName(text); ok && roleOf(name) != noRole && (s.inHead() || roleOf(name).ofPeople() || roleOf(name) == following) {
		s.roles = []role{roleOf(name)}
		s.asked = &heading{level: level, text: text, from: line}
		return
	}
	s.section(level, text, line)
	if name, ok := labelName(text); ok && peopleRole(name) != noRole {
		s.roles = []role{peopleRole(name)}
	}
}

// noRoles forgets the roles that a heading asked for: what follows tells of
// something else.
func (s *structure) noRoles() {
	topics := len(s.roles) == 1 && s.roles[0] == agenda
	s.roles = nil
	if h := s.asked; h != nil {
		s.asked = nil
		if h.level == 0 && topics { // what follows are topics, with what was said of them
			s.setLabel(Note, h.text, bold, h.from)
			return
		}
		if h.level == 0 { // a line, no heading
			s.comment(h.text, h.from)
			return
		}
		s.section(h.level, h.text, h.from)
	}
}

// section starts the area or the list that a heading names.
func (s *structure) section(level int, text string, line int) {
	kind, isLabel := s.labelled(withoutAddresses(text))
	if !isLabel || s.area != nil && s.area.Level > 0 && level <= s.area.Level {
		s.unusedLabel()
		name, _ := labelName(text)
		if level <= s.level || s.level > 0 && (otherMeeting.MatchString(name) || roleOf(name) == agenda) {
			s.kind, s.label, s.level = Flat, "", 0
		}
		s.close()
		s.open(level, line)
	}
	if isLabel {
		s.setLabel(kind, text, level, line)
		return
	}
	s.area.Name = markdown.Plain(text)
	if isReports(text) {
		s.reports = level
	} else if level <= s.reports {
		s.reports = 0
	}
}

// close ends the area.
func (s *structure) close() {
	s.commentary()
	s.area = nil
}

// commentary gives the area what was said in it.
func (s *structure) commentary() {
	if s.area != nil {
		s.area.Commentary = strings.Join(s.prose, "\n\n")
		s.file.parts += len(s.prose)
	}
	s.prose = nil
}

// open makes sure that there is an area.
func (s *structure) open(level, line int) {
	if s.area == nil {
		s.area = &Area{Level: level, Line: s.meeting.BodyLine + line}
		if home := s.home; home != nil && level == 0 {
			s.area.Level, s.area.Name, s.personal[s.area] = home.Level, home.Name, s.personal[home]
		}
		s.home = nil
		s.meeting.Areas = append(s.meeting.Areas, s.area)
	}
}

// labelled is label for a line that may name the person whose list it is.
func (s *structure) labelled(line string) (ListKind, bool) {
	if kind, ok := label(line); ok {
		return kind, ok
	}
	ids, _ := s.file.whoseList(line)
	return Flat, ids != nil
}

func (s *structure) setLabel(kind ListKind, text string, level, line int) {
	s.unusedLabel()
	s.open(0, line)
	s.kind, s.label, s.level, s.named = kind, text, level, s.meeting.BodyLine+line
	s.mark, s.above = len(s.prose), false
	s.list = nil
}

// titled ends a label in a line of its own where a paragraph in bold follows its
// list: that is the title of something else. Titles that come before any list are
// within what the label names.
func (s *structure) titled(n *ast.Paragraph) {
	text := string(n.Lines().Value(s.source))
	if s.level != bold || len(text) > 2*longestNote || strings.ContainsFunc(boldParts.ReplaceAllString(text, ""), isWordRune) {
		return
	}
	if _, ok := label(strings.TrimSpace(text)); ok {
		return
	}
	if s.above = s.above || s.named > 0; !s.above {
		s.kind, s.label, s.level, s.list = Flat, "", 0, nil
	}
}

// talkBelow takes a line that is the title of talk for the label of the list below it:
// "Open questions:", "**Risks**".
func (s *structure) talkBelow(n *ast.Paragraph, at int) bool {
	next := n.NextSibling()
	text := strings.TrimSpace(string(n.Lines().Value(s.source)))
	if n.Lines().Len() != 1 || next == nil || next.Kind() != ast.KindList || !talkArea(text) || isReports(text) {
		return false
	}
	if name, _ := labelName(text); roleOf(name) != noRole && (roleOf(name) != agenda || s.inHead()) {
		return false
	}
	if _, ok := label(text); ok {
		return false
	}
	s.setLabel(Note, text, bold, at)
	return true
}

// boldParts are what is bold, and tags.
var boldParts = regexp.MustCompile(`(?s)\*\*[^*]+\*\*|__[^_]+__|<strong>.*?</strong>|<[^<>]*>`)

// unusedLabel keeps the words of a label that no list followed, where they
// stood.
func (s *structure) unusedLabel() {
	if s.named == 0 {
		return
	}
	s.named = 0
	s.prose = slices.Insert(s.prose, s.mark, s.label)
}

// comment adds to what an area says besides its lists.
func (s *structure) comment(text string, line int) {
	if strings.TrimSpace(text) == "" {
		return
	}
	s.open(0, line)
	s.list = nil
	s.prose = append(s.prose, text)
}

// paragraph reads the lines of a paragraph one by one, for labels and goals
// stand in adjacent lines.
func (s *structure) paragraph(n *ast.Paragraph, from int) {
	var prose []string
	start := from
	var open *Item // made of the line before, which may go on
	var more []string
	flush := func() {
		s.narrative(strings.Join(prose, "\n"), start, n)
		prose = nil
	}
	itemEnds := func() {
		if len(more) > 0 {
			open.Raw += "\n" + strings.Join(more, "\n")
		}
		open, more = nil, nil
	}
	if s.namesOnly(n) {
		return
	}
	s.noRoles()
	if s.resolved(n, from) {
		return
	}
	if s.attendeesBelow(n, from) || s.talkBelow(n, from) {
		return
	}
	s.titled(n)
	s.moveOn(n, from)
	for i := range n.Lines().Len() {
		segment := n.Lines().At(i)
		line := strings.TrimRight(string(segment.Value(s.source)), "\n")
		at := from + i
		if found, value, ok := roles(line); ok && (s.inHead() || value != "" && len(found) == 1 && found[0] == following || s.file.listsPeople(found, value)) {
			flush()
			itemEnds()
			s.roles = nil
			if value == "" {
				s.noRoles()
				s.roles = found
				s.asked = &heading{text: strings.TrimSpace(line), from: at}
			}
			s.take(found, value, at)
			if found[0] == following && s.file.told(value) { // "Next meeting: in May, lead to book the room"
				items := s.items // roles may follow
				s.addLine(Note, value, at)
				s.list, s.items = nil, items
			}
		} else if kind, ok := s.labelled(line); ok && (i+1 == n.Lines().Len() && followedByList(n) || isLabel(line)) {
			flush()
			itemEnds()
			s.leavePerson(kind, line)
			s.setLabel(kind, strings.TrimSpace(line), bold, at)
		} else if text, ok := goal(line); ok && (s.area == nil || s.area.Goal == "") {
			flush()
			itemEnds()
			s.open(0, at)
			s.area.Goal = text
		} else if len(prose) > 0 && s.file.onlyWhose(line) {
			prose = append(prose, line)
		} else if kind, ok := s.lineKind(line); ok {
			flush()
			itemEnds()
			open = s.addLine(kind, line, at)
		} else if open != nil && (continues(line) || property.MatchString(strings.TrimSpace(line))) {
			more = append(more, strings.TrimSpace(line))
		} else if i == 0 && (s.opensPerson(n, line, at) || s.opensState(n, line, at)) {
			flush()
		} else {
			itemEnds()
			if len(prose) == 0 {
				start = at
			}
			prose = append(prose, line)
		}
	}
	flush()
	itemEnds()
}

// inHead reports whether neither an item nor a named area was read yet. Only
// there does "Host: …" name a person for certain.
func (s *structure) inHead() bool { return !s.items && (s.area == nil || s.area.Name == "") }

func (s *structure) take(found []role, value string, line int) {
	for _, r := range found {
		if r == following && value != "" {
			s.next = s.meeting.BodyLine + line
		}
		open := strings.LastIndex(value, "<!--")
		if open < 0 || strings.Contains(value[open:], "-->") || lastWith(s.lines, "-->") > line { // else it is no comment
			value = withoutComments(value)
		}
		if value = strings.TrimSpace(value); value == "" {
			continue
		}
		if s.held == nil {
			s.held = map[role][]string{}
		}
		s.held[r] = append(s.held[r], value)
	}
}

// told gives the meeting what was said of its roles. What is said twice of one
// is joined.
func (s *structure) told() {
	for r, said := range s.held {
		s.meeting.take(r, slices.Compact(said))
	}
	if words := s.held[following]; words != nil {
		s.meeting.Next = s.file.next(s.meeting, strings.Join(words, ", "), s.next)
	}
}
