package minutes

import (
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"

	"slipway/internal/markdown"
)

// roundLevel is the level of a section of reports that a line has opened which is no heading: any
// heading ends it, and the people below it are within it.
const roundLevel = bold - 1

// opensRound starts a section of reports at a line with the name of one, "Roundtable", where a
// round comes next: the names of two people, each alone in a line above a list.
func (s *structure) opensRound(n *ast.Paragraph, at int) bool {
	text := s.textOf(n)
	if n.Lines().Len() != 1 || len(text) > longestName || !isReports(text) {
		return false
	}
	var seen []string
	for next := n.NextSibling(); len(seen) < 2; next = next.NextSibling().NextSibling() {
		name, ok := next.(*ast.Paragraph)
		if !ok || name.Lines().Len() != 1 || !followedByList(name) {
			return false
		}
		ids := s.file.nameplate(s.textOf(name))
		if len(ids) != 1 || slices.Contains(seen, ids[0]) {
			return false
		}
		seen = append(seen, ids[0])
	}
	s.closeAll()
	if s.level == bold {
		s.forgetLabel()
	}
	s.open(roundLevel, at)
	s.area.Name, s.reports = markdown.Plain(strings.Trim(text, "*_: ")), roundLevel
	return true
}

// endsRound ends such a section at the title of another list, which nobody reports: "Open
// questions". What ends with a colon or as a sentence does goes on with the report above it.
func (s *structure) endsRound(n *ast.Paragraph) {
	text := s.textOf(n)
	if s.reports != roundLevel || n.Lines().Len() != 1 || len(text) > longestNote || !followedByList(n) || strings.ContainsAny(text[len(text)-1:], ":.!?") || s.file.nameplate(text) != nil || nobodys(text) {
		return
	}
	if kind, ok := label(text); ok && (kind == Last || kind == This) {
		return
	}
	if _, _, ok := state(text); ok {
		return
	}
	s.reports = 0
	s.leave(nil)
}
