package minutes

import (
	"strings"

	"github.com/yuin/goldmark/ast"
)

// moveOn ends what a line in bold has opened above, a label or the area of a person,
// where a paragraph tells that something else follows: sentences behind the list of a
// label, or a title in bold that is nobody's behind those of people.
func (s *structure) moveOn(n *ast.Paragraph, from int) {
	if !followedByList(n) {
		return
	}
	text := strings.TrimSpace(string(n.Lines().Value(s.source)))
	if len(text) > mostSentences {
		return
	}
	if s.level == bold && s.label != "" && s.named == 0 && !s.above && strings.ContainsAny(text[len(text)-1:], ".!?") && s.file.tellsOnly(text) {
		s.kind, s.label, s.level, s.list = Flat, "", 0, nil
	}
	if s.area == nil || !s.personal[s.area] || s.area.Level != bold || n.Lines().Len() != 1 || !allBold(text) || s.file.nameplate(text) != nil || isLabel(text) {
		return
	}
	if _, _, ok := state(text); ok || !strings.HasPrefix(strings.TrimSpace(s.lines[max(0, s.area.Line-s.meeting.BodyLine)]), "**") {
		return
	}
	s.unusedLabel()
	s.close()
	s.open(bold, from)
}

// allBold reports whether all words of a line are bold.
func allBold(text string) bool {
	return strings.HasPrefix(text, "**") && !strings.ContainsFunc(boldParts.ReplaceAllString(text, ""), isWordRune)
}

// tellsOnly reports whether a paragraph tells of no work.
func (f *file) tellsOnly(text string) bool {
	return readMarkInside(text).kind == "" && f.takings(text, nil, false) == nil && f.leading(text, promises) == nil
}
