package minutes

import (
	"strings"

	"github.com/yuin/goldmark/ast"
)

// defined reads a term with its definitions, each on a line behind a colon, as an item each
// of the list that the term names: of a person among work, or of actions.
//
//	lead
//	: order the racks
//	: paint them
func (s *structure) defined(n *ast.Paragraph, from int) bool {
	lines := s.linesOf(n)
	if len(lines) < 2 || !strings.HasPrefix(lines[1], ": ") {
		return false
	}
	if kind, ok := s.labelled(lines[0]); ok {
		s.leavePerson(kind, lines[0])
		s.setLabel(kind, lines[0], bold, from)
	} else if !s.personFrom(lines[0], from) {
		return false
	}
	var open *Item
	for i, line := range lines[1:] {
		if text, ok := strings.CutPrefix(line, ": "); ok {
			open = s.addLine(s.kind, text, from+1+i)
		} else {
			open.Raw += "\n" + line
		}
	}
	return true
}

// linesOf gives the lines of a paragraph, without the space around them.
func (s *structure) linesOf(n *ast.Paragraph) []string {
	lines := make([]string, n.Lines().Len())
	for i := range lines {
		segment := n.Lines().At(i)
		lines[i] = strings.TrimSpace(string(segment.Value(s.source)))
	}
	return lines
}

// sheet reads a paragraph of which each line sets a name apart from what that person does, as
// people copy it from a flip chart: "Lead – the racks", "Ops – paint them". Where nothing else
// says that it is work, some of the lines must be orders, or nobody's yet.
func (s *structure) sheet(n *ast.Paragraph, from int) bool {
	lines := s.linesOf(n)
	if len(lines) < 3 || s.inHead() || s.kind == Resolved || s.kind == Note {
		return false
	}
	orders, nobody := 0, false
	for _, line := range lines {
		name, what := cutDash(line)
		if what == "" || strings.ContainsAny(what[len(what)-1:], ".?!") {
			return false
		}
		switch {
		case s.file.people(name) != nil:
		case unsettled(name):
			nobody = true
		default:
			return false
		}
		if s.file.isTold(what) {
			orders++
		}
	}
	if orders == 0 || !nobody && 3*orders < len(lines) {
		return false
	}
	s.unusedLabel()
	s.list = nil
	for i, line := range lines {
		s.addLine(Flat, line, from+i)
		s.list.sheet = true
	}
	s.list = nil
	return true
}

// cutDash divides a line before its first dash.
func cutDash(line string) (before, after string) {
	m := betweenFields.FindStringIndex(line)
	if m == nil {
		return "", ""
	}
	return strings.Trim(line[:m[0]], "*_ "), strings.TrimSpace(line[m[1]:])
}
