package minutes

import (
	"strings"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"
)

// groupAt reports whether a heading of some level that is nothing but a word of state names a
// part of the work around it, "### Done" below "## Action items", or what has become of other
// work, where it stands beside that: "## Closed". Beside it, "Open" or "New" may be of anything.
func (s *structure) groupAt(level int, text string) bool {
	if s.label == "" || !s.namesGroup(text) {
		return false
	}
	if among := s.groupedBy(level); among.level < level {
		return isWorkKind(among.kind)
	}
	_, _, told := state(text)
	return level == s.level && (told || standingOf(text) != stateOpen)
}

// groupedBy gives the label that a heading of some level stands below or, without one, behind.
func (s *structure) groupedBy(level int) heldLabel {
	if around := s.aroundLevel(level); len(around) > 0 {
		return around[len(around)-1]
	}
	return heldLabel{s.kind, s.label, s.level}
}

// leadsToItems reports whether what comes next holds items: a list, a table, or what is below
// the heading of a part.
func leadsToItems(n ast.Node) bool {
	if n == nil || n.NextSibling() == nil {
		return false
	}
	switch next := n.NextSibling().(type) {
	case *ast.Heading:
		above, ok := n.(*ast.Heading)
		return ok && next.Level > above.Level
	case *ast.List, *east.Table:
		return true
	}
	return false
}

// rulesBelow reports whether the first item below a heading "Resolved" is worded as what was
// decided, "That the van be sold", or tells so.
func rulesBelow(n ast.Node, s *structure) bool {
	list, ok := n.NextSibling().(*ast.List)
	if !ok || list.FirstChild() == nil || list.FirstChild().FirstChild() == nil {
		return false
	}
	text := s.textOf(list.FirstChild().FirstChild())
	first, _, _ := strings.Cut(strings.TrimLeft(text, "*_ "), " ")
	return strings.EqualFold(first, "that") || strings.EqualFold(first, "to") || decided(text)
}
