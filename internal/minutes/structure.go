package minutes

import (
	"sort"
	"strings"

	"github.com/yuin/goldmark/ast"

	"slipway/internal/markdown"
)

// structure divides the body of a meeting into areas and lists.
func (f *file) structure(m *Meeting) {
	doc, source, ok := markdown.Tree(m.Body)
	if !ok {
		f.problems.Warnf(m.At, "minutes/too-complex", "split the text, or take out what is not meant as Markdown",
			"this meeting is too long or too deeply nested to be read, and is shown as it was written")
		m.Areas = []*Area{{Commentary: m.Body, Line: m.BodyLine}}
		return
	}
	s := &structure{file: f, meeting: m, source: source, lines: splitLines(string(source)), kind: Flat}
	s.offsets = make([]int, len(s.lines))
	for i, at := 0, 0; i < len(s.lines); i++ {
		s.offsets[i] = at
		at += len(s.lines[i])
	}
	s.children(doc, 0, len(s.lines), s.node)
	s.unusedLabel()
	for _, area := range m.Areas {
		for _, list := range area.Lists {
			f.readItems(area, list.Kind, list.Items, context{})
		}
	}
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

	kind  ListKind
	label string // as written, of kind
	level int    // of the heading that label is, or bold
	named int    // line of a label that no list has used yet, else 0
}

// children visits the blocks within a block that spans some lines, each with
// the lines up to the next.
func (s *structure) children(parent ast.Node, from, to int, visit func(n ast.Node, from, to int)) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		end := to
		if next := n.NextSibling(); next != nil {
			end = min(max(s.lineOf(next, from), from), to)
		}
		visit(n, from, end)
		from = end
	}
}

// lineOf is the line at which a block starts.
func (s *structure) lineOf(n ast.Node, otherwise int) int {
	if n.Pos() < 0 {
		return otherwise
	}
	return sort.SearchInts(s.offsets, n.Pos()+1) - 1
}

// written gives lines as they are, without blank ones around them.
func (s *structure) written(from, to int) string {
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
	default:
		s.comment(s.written(from, to), from)
	}
}

func (s *structure) heading(level int, text string, line int) {
	s.list = nil
	if found, value, ok := roles(text); ok && !s.items {
		s.roles = nil
		if value == "" {
			s.roles = found
		}
		s.take(found, value)
		return
	}
	if name, ok := labelName(text); ok && !s.items && roleOf(name) != noRole {
		s.roles = []role{roleOf(name)}
		return
	}
	s.roles = nil
	kind, isLabel := label(text)
	if !isLabel || s.area != nil && s.area.Level > 0 && level <= s.area.Level {
		s.unusedLabel()
		if level <= s.level {
			s.kind, s.label, s.level = Flat, "", 0
		}
		s.area = nil
		s.open(level, line)
	}
	if isLabel {
		s.setLabel(kind, text, level, line)
		return
	}
	s.area.Name = markdown.Plain(text)
}

// open makes sure that there is an area.
func (s *structure) open(level, line int) {
	if s.area == nil {
		s.area = &Area{Level: level, Line: s.meeting.BodyLine + line}
		s.meeting.Areas = append(s.meeting.Areas, s.area)
	}
}

func (s *structure) setLabel(kind ListKind, text string, level, line int) {
	s.unusedLabel()
	s.open(0, line)
	s.kind, s.label, s.level, s.named = kind, text, level, s.meeting.BodyLine+line
	s.list = nil
}

// unusedLabel keeps the words of a label that no list followed.
func (s *structure) unusedLabel() {
	if s.named == 0 {
		return
	}
	line := s.named - s.meeting.BodyLine
	s.named = 0
	s.comment(s.label, line)
}

// comment adds to what an area says besides its lists.
func (s *structure) comment(text string, line int) {
	if strings.TrimSpace(text) == "" {
		return
	}
	s.open(0, line)
	s.list = nil
	if s.area.Commentary != "" {
		s.area.Commentary += "\n\n"
	}
	s.area.Commentary += text
}

// paragraph reads the lines of a paragraph one by one, for labels and goals
// stand in adjacent lines.
func (s *structure) paragraph(n *ast.Paragraph, from int) {
	var prose []string
	start := from
	flush := func() {
		s.comment(strings.Join(prose, "\n"), start)
		prose = nil
	}
	s.roles = nil
	for i := range n.Lines().Len() {
		segment := n.Lines().At(i)
		line := strings.TrimRight(string(segment.Value(s.source)), "\n")
		at := from + i
		if found, value, ok := roles(line); ok && !s.items {
			flush()
			s.roles = nil
			if value == "" {
				s.roles = found
			}
			s.take(found, value)
		} else if kind, ok := label(line); ok {
			flush()
			s.setLabel(kind, strings.TrimSpace(line), bold, at)
		} else if text, ok := goal(line); ok && (s.area == nil || s.area.Goal == "") {
			flush()
			s.open(0, at)
			s.area.Goal = text
		} else {
			if len(prose) == 0 {
				start = at
			}
			prose = append(prose, line)
		}
	}
	flush()
}

func (s *structure) take(found []role, value string) {
	for _, r := range found {
		s.meeting.take(r, value)
	}
}

// topList reads a list that is not within another.
func (s *structure) topList(n *ast.List, from, to int) {
	items := s.itemsOf(n, from, to)
	if !s.items && s.attendance(items) {
		return
	}
	s.roles = nil
	for _, item := range items {
		kind, ok := label(item.Raw)
		if !ok || len(item.Items) == 0 || item.More != "" {
			s.add(s.kind, s.label, item)
			continue
		}
		s.unusedLabel()
		s.list = nil
		for _, inner := range item.Items {
			s.add(kind, item.Raw, inner)
		}
		s.list = nil
	}
}

// add puts an item into the current list, or into a new one.
func (s *structure) add(kind ListKind, label string, item *Item) {
	s.open(0, item.Line-s.meeting.BodyLine)
	if s.list == nil {
		s.list = &List{Kind: kind, Label: label, Line: item.Line}
		if s.named > 0 {
			s.list.Line, s.named = s.named, 0
		}
		s.area.Lists = append(s.area.Lists, s.list)
	}
	s.list.Items = append(s.list.Items, item)
	s.items = true
}

// attendance takes a list for the people of a meeting: every item names a
// role, or the heading before it does.
func (s *structure) attendance(items []*Item) bool {
	plain := len(s.roles) > 0
	named := true
	for _, item := range items {
		if len(item.Items) > 0 || item.More != "" {
			return false
		}
		_, value, ok := roles(item.Raw)
		named = named && ok && value != ""
	}
	switch {
	case len(items) == 0 || !plain && !named:
		return false
	case named:
		for _, item := range items {
			found, value, _ := roles(item.Raw)
			s.take(found, value)
		}
	default:
		for _, item := range items {
			s.take(s.roles, markdown.Plain(item.Raw))
		}
	}
	s.roles = nil
	return true
}

// itemsOf reads the items of a list, without understanding them yet.
func (s *structure) itemsOf(list ast.Node, from, to int) []*Item {
	var items []*Item
	s.children(list, from, to, func(n ast.Node, from, to int) {
		item := s.item(n, from, to)
		switch {
		case item.Raw != "" || item.More != "":
			items = append(items, item)
		default:
			items = append(items, item.Items...)
		}
	})
	return items
}

func (s *structure) item(n ast.Node, from, to int) *Item {
	item := &Item{Line: s.meeting.BodyLine + from}
	s.children(n, from, to, func(c ast.Node, from, to int) {
		_, isText := c.(*ast.TextBlock)
		_, isParagraph := c.(*ast.Paragraph)
		switch {
		case c.Kind() == ast.KindList:
			item.Items = append(item.Items, s.itemsOf(c, from, to)...)
		case (isText || isParagraph) && item.Raw == "":
			item.Raw = strings.TrimSpace(string(c.Lines().Value(s.source)))
			item.Links = append(item.Links, linksOf(c, s.source)...)
		case isText || isParagraph:
			item.more(strings.TrimSpace(string(c.Lines().Value(s.source))))
			item.Links = append(item.Links, linksOf(c, s.source)...)
		default:
			item.more(dedent(s.written(from, to)))
		}
	})
	return item
}

func (item *Item) more(text string) {
	if item.More != "" && text != "" {
		item.More += "\n\n"
	}
	item.More += text
}

// dedent takes away the indentation that all lines share; the first may stand
// behind a bullet.
func dedent(text string) string {
	lines := strings.Split(text, "\n")
	shared := -1
	for _, line := range lines[1:] {
		if rest := strings.TrimLeft(line, " "); rest != "" && (shared < 0 || len(line)-len(rest) < shared) {
			shared = len(line) - len(rest)
		}
	}
	lines[0] = strings.TrimLeft(lines[0], " \t")
	for i, line := range lines[1:] {
		lines[i+1] = line[min(max(shared, 0), len(line)-len(strings.TrimLeft(line, " "))):]
	}
	return strings.Join(lines, "\n")
}

// linksOf lists the links of a paragraph in order.
func linksOf(n ast.Node, source []byte) []Link {
	var links []Link
	_ = ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Link:
			links = append(links, Link{Label: markdown.Words(n, source), Target: string(n.Destination)})
			return ast.WalkSkipChildren, nil
		case *ast.AutoLink:
			links = append(links, Link{Label: string(n.Label(source)), Target: string(n.URL(source))})
		}
		return ast.WalkContinue, nil
	})
	return links
}
