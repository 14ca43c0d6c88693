package minutes

import (
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
)

// underlined reads the title of a topic with a number in front and a line of dashes or of equals
// signs below it. To Markdown that is a list of one item, and a line between topics if the dashes
// are far shorter than the title.
func (s *structure) underlined(n *ast.List, from int) (level int, title string, ok bool) {
	if !n.IsOrdered() || n.ChildCount() != 1 || n.FirstChild().ChildCount() != 1 || from+1 >= len(s.lines) {
		return 0, "", false
	}
	words, under := strings.TrimSpace(s.lines[from]), strings.TrimSpace(s.lines[from+1])
	if utf8.RuneCountInString(words) > 2*len(under) {
		return 0, "", false
	}
	lines := n.FirstChild().FirstChild().Lines().Len()
	switch next := n.NextSibling(); {
	case lines == 2 && strings.Trim(under, "=") == "":
		return 1, words, true
	case lines == 1 && strings.Trim(under, "-") == "" && next != nil && next.Kind() == ast.KindThematicBreak && s.lineOf(next, 0) == from+1:
		return 2, words, true
	}
	return 0, "", false
}
