package minutes

import (
	"strings"

	"github.com/yuin/goldmark/ast"

	"slipway/internal/pattern"
)

// takeGiven puts the list behind a paragraph below the item that its last line is, if that gives
// the list to somebody. To Markdown they stand beside each other.
func (s *structure) takeGiven(item *Item, n *ast.Paragraph) {
	list, ok := n.NextSibling().(*ast.List)
	if !ok || s.file.givesList(item.Raw, s.boxedFirst(list)) == nil {
		return
	}
	end := len(s.lines)
	if after := list.NextSibling(); after != nil {
		end = s.lineOf(after, end)
	}
	s.hung = list
	item.Items = s.itemsOf(list, s.lineOf(list, 0), end)
}

// givesList reads who is to do what is listed below a line that is marked as work and says no
// more than the verb: "AI: lead to find out:", or without the colon above boxes.
func (f *file) givesList(line string, boxes bool) []string {
	bare := strings.TrimRight(line, "*_ ")
	if len(bare) > longestNote || !boxes && !strings.HasSuffix(bare, ":") {
		return nil
	}
	m := f.mark(line)
	if m.kind != Task || m.who != "" {
		return nil
	}
	return f.leading(strings.Trim(m.rest, "*_: "), func(words []string) bool {
		return toDo(words) && withoutThing.MatchString(strings.Join(words, " "))
	})
}

// withoutThing finds an order that does not say what it is about.
var withoutThing = pattern.Must(`^to [a-z-]+(?: (?:out|up|on|into|after|with|for|about|off|over|through))?(?: (?:the following|these|those)(?: things)?)?$`)

// boxedFirst reports whether the first item of a list has a box.
func (s *structure) boxedFirst(list *ast.List) bool {
	first := list.FirstChild()
	return first != nil && first.FirstChild() != nil && first.FirstChild().Type() == ast.TypeBlock && box.MatchString(s.textOf(first.FirstChild()))
}
