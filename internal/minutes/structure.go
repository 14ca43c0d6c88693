package minutes

import (
	"sort"
	"strings"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"

	"slipway/internal/markdown"
)

// structure divides the body of a meeting into areas and lists. It gives the
// areas that the name of a person has opened.
func (f *file) structure(m *Meeting) map[*Area]bool {
	written := asMarkdown(splitLines(m.Body))
	text, elsewhere := f.withAddresses(strings.Join(plainMarks(splitLines(strings.Join(written, ""))), ""))
	m.Elsewhere = elsewhere
	doc, source, ok := markdown.Tree(text)
	if !ok {
		f.problems.Warnf(m.At, "minutes/too-complex", "split the text, or take out what is not meant as Markdown",
			"this meeting is too long or too deeply nested to be read, and is shown as it was written")
		m.Areas = []*Area{{Commentary: m.Body, Line: m.BodyLine}}
		return nil
	}
	s := &structure{file: f, meeting: m, source: source, lines: asWritten(splitLines(string(source)), written), kind: Flat, personal: map[*Area]bool{}}
	s.offsets = make([]int, len(s.lines))
	for i, at := 0, 0; i < len(s.lines); i++ {
		s.offsets[i] = at
		at += len(s.lines[i])
	}
	if m.ofReports() {
		s.reports = bold
	}
	s.children(doc, 0, len(s.lines), s.node)
	s.noRoles()
	s.unusedLabel()
	if s.hidden != nil {
		s.open(0, 0)
	}
	s.commentary()
	s.told()
	return s.personal
}

// asWritten joins lines to those that a text was written in, of which some hold several. As many
// empty ones follow, for who counts the lines of a block from its first.
func asWritten(lines, written []string) []string {
	if len(lines) == len(written) {
		return lines
	}
	var all []string
	several := max(0, len(lines)-len(written))
	for _, line := range written {
		n := min(max(strings.Count(line, "\n"), 1), len(lines))
		all = append(all, strings.Join(lines[:n], ""))
		lines = lines[n:]
	}
	return append(append(all, lines...), make([]string, several)...)
}

// bold is the level of a label that is no heading: any heading ends it.
const bold = 7

// structure is a meeting while it is divided.
type structure struct {
	file    *file
	meeting *Meeting
	source  []byte
	lines   []string
	offsets []int    // at which the lines start
	hidden  []string // comments in lines that are of people, which belong to no text
	area    *Area
	list    *List // the list that more items may join
	items   bool  // whether any list was read
	roles   []role
	// asked is the heading that roles come from, until it is known that what
	// follows names people.
	asked    *heading
	personal map[*Area]bool // that a line with a person's name has opened
	home     *Area          // that the area before stood in, whose name the next has
	voice    []string       // of a name on a line of its own above paragraphs, who says them
	bringer  []string       // of a title that counts a topic, whose "I" the paragraphs below it say
	reports  int            // level of the heading below which people report, 0 for none
	verbatim int            // level of the heading of a transcript, 0 for none

	kind  ListKind
	label string // as written, of kind
	level int    // of the heading that label is, or bold
	named int    // line of a label that no list has used yet, else 0
	above bool   // label stands above titles that it holds for
	// around are the labels of headings that label stands below, from the outside in.
	around []heldLabel
	// counts says that titles in bold count the topics, countedBefore that some did so before
	// the label.
	counts, countedBefore bool
	mark                  int // how much of the area's commentary had come before that label

	// What is said piece by piece is joined at the end, or each piece would
	// copy all before it.
	prose []string          // the commentary of area
	held  map[role][]string // what was said of each role
	next  int               // line of what was said last of the next meeting

	handed map[*ast.Paragraph]bool // paragraphs whose lines hand out work

	hung *ast.List // that was read with the list before it

	tables  [][]int           // where tables in HTML begin and end
	until   int               // line at which the last of them ended
	turnsOf map[ast.Node]bool // paragraphs in which people tell in turn
}

// children visits the blocks within a block that spans some lines, each with
// the lines up to the next. The parser may put a block before one that starts
// further up; such lines are given to both rather than to none.
func (s *structure) children(parent ast.Node, from, to int, visit func(n ast.Node, from, to int)) {
	if parent.ChildCount() > maxParts { // each of which would be read before any is counted
		s.file.tooMany(s.meeting.BodyLine+from, maxParts, "items, paragraphs and names")
		return
	}
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

// textOf is what the lines of a block say, without their marks.
func (s *structure) textOf(n ast.Node) string {
	return strings.TrimSpace(string(n.Lines().Value(s.source)))
}

// written gives lines as they are, without blank ones around them.
func (s *structure) written(from, to int) string {
	if from >= to {
		return ""
	}
	return strings.Trim(strings.TrimRight(strings.Join(s.lines[from:to], ""), " \t\n"), "\n")
}

func (s *structure) node(n ast.Node, from, to int) {
	if _, heading := n.(*ast.Heading); !heading && s.spoken(from, to) {
		s.noRoles()
		s.comment(s.written(from, to), from)
		return
	}
	if from < s.until { // within a table in HTML
		s.comment(s.written(s.until, to), s.until)
		return
	}
	switch n := n.(type) {
	case *ast.Heading:
		s.heading(n, n.Level, s.textOf(n), from)
		s.reviewed(n)
	case *ast.Paragraph:
		if !s.htmlTable(n, from, to) && !s.drawnTable(n, from, to) {
			s.paragraph(n, from)
		}
	case *ast.List:
		if level, title, ok := s.underlined(n, from); ok {
			s.heading(n, level, title, from)
		} else {
			s.topList(n, from, to)
		}
	case *ast.ThematicBreak:
		if list, ok := n.PreviousSibling().(*ast.List); ok {
			if _, _, ok := s.underlined(list, s.lineOf(list, from)); ok { // part of the heading
				return
			}
		}
		s.noRoles()
		s.comment(s.written(from, to), from)
	case *ast.Blockquote:
		s.quote(n, from, to)
	case *east.Table:
		s.table(n, from, to)
	case *ast.FencedCodeBlock:
		s.noRoles()
		if !s.chat(n, from) {
			s.comment(s.written(from, to), from)
		}
	case *ast.CodeBlock:
		if s.namesBlock(n) {
			return
		}
		s.noRoles()
		if s.chat(n, from) {
			return
		}
		paragraphs, lines := s.indented(n, from)
		if paragraphs == nil {
			s.comment(s.written(from, to), from)
		}
		for i, p := range paragraphs {
			if !s.typed(p, lines[i]) {
				s.paragraph(p, lines[i])
			}
		}
	default:
		s.noRoles()
		s.comment(s.written(from, to), from)
	}
}

// quote keeps a quotation as it is written, but for the paragraphs in which a
// line says that it is work or a decision, or somebody takes something on in a chat. Its
// lists are such of work, carried over from another meeting, where they stand among work, and of
// what people report, where they do.
func (s *structure) quote(n *ast.Blockquote, from, to int) {
	s.noRoles()
	s.children(n, from, to, func(c ast.Node, from, to int) {
		if list, ok := c.(*ast.List); ok && (s.amongWork() || s.reports > 0) {
			s.topList(list, from, to)
			return
		}
		if table, ok := c.(*east.Table); ok && s.amongWork() {
			s.table(table, from, to)
			return
		}
		if p, ok := c.(*ast.Paragraph); ok && !(s.amongWork() && followedByList(p)) { // a title
			if s.voice != nil || s.file.chats(s.textOf(p)) {
				s.paragraph(p, from)
				return
			}
			for _, line := range s.linesOf(p) {
				if readMark(line).kind != "" || leadingArrow.MatchString(line) {
					s.paragraph(p, from)
					return
				}
			}
		}
		s.comment(s.written(from, to), from)
	})
}

// amongWork reports whether what stands here is below the label of a list of work, or below
// a line with a person's name.
func (s *structure) amongWork() bool {
	return s.label != "" && isWorkKind(s.kind) || s.area != nil && s.personal[s.area]
}

// isWorkKind holds for the lists of what was done or is to be done.
func isWorkKind(kind ListKind) bool { return kind == Flat || kind == This || kind == Last }

func (s *structure) heading(n ast.Node, level int, text string, line int) {
	s.list, s.voice, s.bringer = nil, nil, nil
	s.noRoles()
	text = strings.TrimSpace(headingID.ReplaceAllString(text, ""))
	if found, value, ok := s.rolesOf(text); ok && value != "" && s.inHead() {
		s.takeLine(found, value, line)
		return
	}
	if name, ok := labelName(text); ok && roleOf(name) != noRole && (s.inHead() || roleOf(name).ofPeople() || roleOf(name) == following) {
		s.roles = []role{roleOf(name)}
		s.asked = &heading{level: level, text: text, from: line}
		return
	}
	if s.headsItem(n, level, text, line) {
		return
	}
	s.section(n, level, text, line)
	if as, value, ok := rollLabel(text); ok && value == "" {
		s.roles = []role{as}
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
		s.section(nil, h.level, h.text, h.from)
	}
}
