package minutes

import (
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

// ruled reports whether a heading "Resolved" beside a list of work is that of what was decided:
// unless each item of the list below it says whose it was, nothing tells it from work.
func (s *structure) ruled(n ast.Node, level int, text string) bool {
	if kind, ok := label(text); !ok || kind != Resolved || level != s.level {
		return false
	}
	list, ok := n.NextSibling().(*ast.List)
	if !ok {
		return true
	}
	for item := list.FirstChild(); item != nil; item = item.NextSibling() {
		words := item.FirstChild()
		if words == nil || decided(s.textOf(words)) || !s.file.splitOwners(s.textOf(words), work).found() {
			return true
		}
	}
	return false
}
