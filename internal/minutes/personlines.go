package minutes

import (
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"

	"slipway/internal/markdown"
	"slipway/internal/pattern"
)

// opensPerson starts an area for a person whose name stands alone in a line, the first of its
// paragraph or right below a label, with a list below it, the label of what was done or is to be
// done, or orders.
func (s *structure) opensPerson(n *ast.Paragraph, i int, line string, at int) bool {
	if i > 0 && s.named != s.meeting.BodyLine+at-1 {
		return false
	}
	if i == 0 && s.ordersBelow(n) {
		return s.personFrom(line, at)
	}
	reports := s.followedByReport(n)
	if !followedByList(n) && !reports && !s.followedByOrders(n) {
		return false
	}
	for _, below := range s.linesOf(n)[i+1:] {
		if !isLabel(below) {
			return false
		}
	}
	ids := s.file.nameplate(line)
	if reports && ids != nil && n.Lines().Len() == 1 {
		s.openPersonal(behindClock(strings.TrimSpace(line)), at)
		return true
	}
	if ids == nil && s.besidePeople(n) && s.file.allOfUs(line) {
		s.openPersonal(behindClock(strings.TrimSpace(line)), at)
		return true
	}
	return !s.tellsOf(n.NextSibling(), ids) && s.personFrom(line, at)
}

// besidePeople reports whether a line above a list, in bold or before a colon, stands among others
// that are names, so that "**Everyone**" is who is to do what is listed below it.
func (s *structure) besidePeople(n ast.Node) bool {
	plate := func(n ast.Node) string {
		p, ok := n.(*ast.Paragraph)
		if !ok || p.Lines().Len() != 1 || !followedByList(p) {
			return ""
		}
		if text := strings.TrimSpace(s.textOf(p)); allBold(text) || strings.HasSuffix(text, ":") {
			return text
		}
		return ""
	}
	if plate(n) == "" {
		return false
	}
	return s.area != nil && s.personal[s.area] || s.file.nameplate(plate(n.NextSibling().NextSibling())) != nil
}

// ordersBelow reports whether a paragraph among work is a name in bold and, in lines of their own,
// what its person is to do, as machines write it.
func (s *structure) ordersBelow(n *ast.Paragraph) bool {
	lines := s.linesOf(n)
	if len(lines) < 2 || !s.ofWork() || !isWorkKind(s.kind) || !allBold(strings.TrimSpace(lines[0])) {
		return false
	}
	for _, line := range lines[1:] {
		if !startsOrder(strings.TrimSpace(line)) && !beginsLoosely(strings.TrimSpace(line)) {
			return false
		}
	}
	return true
}

// writtenOn is a name with the day behind it on which a report was written: "**Lead**: last
// updated 2026-03-09".
var writtenOn = pattern.Must(`(?i)^([^:]{1,60}?)(?:[*_]{0,3}:[*_]{0,3}|[*_]{2,3})\s+(\(?(?:last )?(?:updated?:?\s+)?(?:on )?[0-9]{4}-[0-9]{2}-[0-9]{2}\)?)\s*$`)

// dated starts an area for a person at such a line.
func (s *structure) dated(n *ast.Paragraph, line string, at int) bool {
	m := writtenOn.FindStringSubmatch(line)
	if m == nil || n.Lines().Len() > 1 || !s.personFrom(m[1]+":", at) {
		return false
	}
	s.comment(m[2], at)
	return true
}

// followedByReport reports whether a label such as "Last week:" comes next, with a list below.
func (s *structure) followedByReport(n ast.Node) bool {
	next, ok := n.NextSibling().(*ast.Paragraph)
	if !ok || next.Lines().Len() != 1 || !followedByList(next) {
		return false
	}
	text := s.textOf(next)
	kind, labelled := label(text)
	_, _, grouped := state(text)
	return labelled && (kind == Last || kind == This) || grouped
}

// followedByOrders reports whether a paragraph that begins with an order comes next, below the name of a
// list of work.
func (s *structure) followedByOrders(n ast.Node) bool {
	next, ok := n.NextSibling().(*ast.Paragraph)
	return ok && n.Lines().Len() == 1 && s.ordered(s.linesOf(next)[0]) && !s.file.saysWho(s.linesOf(next)[0])
}

// tellsOf reports whether some items of a list begin with a name, as nobody reports of
// themselves: the name above it, of a group, is what it is about.
func (s *structure) tellsOf(list ast.Node, ids []string) bool {
	about := 0
	if list.Kind() != ast.KindList {
		return false
	}
	for n := list.FirstChild(); ids != nil && n != nil && about < 2; n = n.NextSibling() {
		if text := n.FirstChild(); text != nil && text.Type() == ast.TypeBlock {
			raw, sure := strings.CutPrefix(s.textOf(text), "The ")
			if raw != "" && isSentence(raw) && slices.Equal(s.file.first(raw, sure), ids) {
				about++
			}
		}
	}
	return about > 1
}

func (s *structure) personFrom(line string, at int) bool {
	bare := behindClock(strings.TrimSpace(line))
	if s.area != nil && s.personal[s.area] && nobodys(bare) { // among people
		s.leave(nil)
		s.setLabel(Flat, bare, bold, at)
		return true
	}
	marked := strings.HasPrefix(bare, "**") || strings.HasPrefix(bare, "__") || strings.HasPrefix(bare, "@") || strings.HasSuffix(bare, ":")
	if !marked && s.reports == 0 && !s.amongWork() || s.file.nameplate(bare) == nil && !(s.amongWork() && s.file.allOfUs(bare)) {
		return false
	}
	s.openPersonal(bare, at)
	return true
}

// openPersonal starts an area of what is somebody's, by its title.
func (s *structure) openPersonal(title string, at int) {
	s.closeAll()
	if s.level == bold {
		s.forgetLabel()
	}
	s.open(bold, at)
	s.area.Name = markdown.Plain(strings.Trim(title, "*_: "))
	s.personal[s.area] = true
}

// lazyLine takes a label or a name off the end of an item, which stood on a line of its own
// without a blank one before it, so that Markdown takes it for more of the item.
func (s *structure) lazyLine(item *Item) (line string, at int) {
	for len(item.Items) > 0 && item.More == "" {
		item = item.Items[len(item.Items)-1]
	}
	i := strings.LastIndexByte(item.Raw, '\n')
	if i < 0 || item.More != "" || item.cells != nil {
		return "", 0
	}
	line, at = strings.TrimSpace(item.Raw[i+1:]), item.Line-s.meeting.BodyLine+strings.Count(item.Raw, "\n")
	if at >= len(s.lines) || strings.TrimSpace(s.lines[at]) != line || strings.HasPrefix(s.lines[at], " ") || strings.HasPrefix(s.lines[at], "\t") {
		return "", 0
	}
	if !strings.HasPrefix(line, "*") && !strings.HasPrefix(line, "_") && !strings.HasSuffix(line, ":") || !isLabel(line) && (s.area == nil || !s.personal[s.area] || s.file.nameplate(line) == nil) {
		return "", 0
	}
	item.Raw = strings.TrimSpace(item.Raw[:i])
	return line, at
}

// leavePerson ends the area that a line with a name has opened at a label that is not
// of a report: "Action items", "Decisions". "To do" is of one right below the name or behind
// another label; behind a list that has none, it may be what all have to do.
func (s *structure) leavePerson(kind ListKind, label string) {
	if s.area == nil || s.area.Level != bold || !s.personal[s.area] || kind == Last || kind == This {
		return
	}
	name := strings.ToLower(strings.Trim(label, "*_# :\t"))
	if name == "tasks" || name == "items" || strings.HasPrefix(name, "to") && (len(s.area.Lists) == 0 || s.level == bold && s.label != "") {
		return
	}
	s.leave(nil)
}
