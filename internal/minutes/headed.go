package minutes

import (
	"strings"

	"github.com/yuin/goldmark/ast"

	"slipway/internal/pattern"
)

// headsItem makes an item of a heading that is an action and says whose: "Action: lead to …",
// or "lead: order it" below "Actions".
func (s *structure) headsItem(level int, text string, line int) bool {
	words := strings.TrimSpace(countOf.ReplaceAllString(text, ""))
	if s.area != nil && s.file.headsAction(words) {
		s.addLine(Flat, words, line)
		return true
	}
	if s.label == "" || level <= s.level || s.kind == Note || s.kind == Resolved {
		return false
	}
	ids, rest := s.file.named(words)
	if ids == nil || !s.file.isTold(rest) {
		return false
	}
	s.addLine(s.kind, words, line)
	return true
}

// cameOf takes a paragraph below such a heading for what came of the action, if it says that.
func (s *structure) cameOf(n *ast.Paragraph, from int) bool {
	head, ok := n.PreviousSibling().(*ast.Heading)
	text := s.textOf(n)
	if !ok || s.list == nil || !saysWhatCame(text) {
		return false
	}
	item := s.list.Items[len(s.list.Items)-1]
	if item.Line != s.meeting.BodyLine+s.lineOf(head, from) {
		return false
	}
	item.Items = append(item.Items, &Item{Raw: text, Line: s.meeting.BodyLine + from})
	return true
}

// countOf is a number before a word that says what something is: "1 - Action - …".
var countOf = pattern.Must(`^[0-9]+(?:\.[0-9]+)*\s*[-–—.:)]\s+`)

// headsAction reports whether a heading is an action and says whose: "Action: lead to …".
func (f *file) headsAction(text string) bool {
	m := f.mark(text)
	if m.kind != Task || m.loose || isLabel(text) || len(strings.Fields(m.rest)) < 3 {
		return false
	}
	_, who, _ := f.markedOwners(m)
	return who.found()
}
