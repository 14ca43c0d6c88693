package minutes

import (
	"strings"

	"github.com/yuin/goldmark/ast"

	"slipway/internal/pattern"
)

// defined reads a term with its definitions, each on a line behind a colon, as an item each
// of the list that the term names: of a person among work, or of actions.
//
//	lead
//	: order the racks
//	: paint them
//
// Below a list of work the lines may also just be indented.
func (s *structure) defined(n *ast.Paragraph, from int) bool {
	lines := s.linesOf(n)
	mark := ": "
	if len(lines) > 1 && !strings.HasPrefix(lines[1], mark) && s.amongWork() {
		mark = ""
	}
	for i := range lines[1:] {
		if !strings.HasPrefix(lines[1], mark) || mark == "" && strings.TrimLeft(s.lines[from+1+i], " \t") == s.lines[from+1+i] {
			return false
		}
	}
	if len(lines) < 2 {
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
		if text, ok := strings.CutPrefix(line, mark); ok {
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
// says that it is work, half of the lines must be orders, or some nobody's yet. Behind a colon,
// as what people say, most of them must.
func (s *structure) sheet(n *ast.Paragraph, from int) bool {
	lines := s.linesOf(n)
	if len(lines) < 3 || s.inHead() || s.kind == Resolved || s.kind == Note {
		return false
	}
	orders, nobody, colons := 0, false, false
	for _, line := range lines {
		name, what := cutName(line)
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
		colons = colons || strings.Contains(line, name+":")
	}
	if orders == 0 || !nobody && 2*orders < len(lines) || colons && 3*orders < 2*len(lines) {
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

// cutName divides a line before its first dash or colon.
func cutName(line string) (name, what string) {
	m := behindName.FindStringIndex(line)
	if m == nil {
		return "", ""
	}
	return strings.Trim(line[:m[0]], "*_ "), strings.Trim(line[m[1]:], "*_ ")
}

var behindName = pattern.Must(`\s+(?:\\?-{1,3}|–|—|-+>|=>|→)\s+|[*_]{0,3}:[*_]{0,3}\s+`)
