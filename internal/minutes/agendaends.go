package minutes

import (
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"

	"slipway/internal/markdown"
	"slipway/internal/pattern"
)

// agendaEnds starts an area at a line that names what was said, "Chat:", below an agenda that is
// a list without boxes: none of those that come now ticks off a topic.
func (s *structure) agendaEnds(n *ast.Paragraph, at int) bool {
	if s.area == nil || n.Lines().Len() != 1 || !ticksOff(s.area.Name) {
		return false
	}
	text := s.textOf(n)
	name, ok := labelName(text)
	if !ok || !namesTalk.MatchString(name) || !isLabel(text) && text[len(text)-1] != ':' && !allBold(text) {
		return false
	}
	topics := 0
	for _, list := range s.area.Lists {
		if slices.ContainsFunc(list.Items, func(item *Item) bool { return box.MatchString(item.Raw) }) {
			return false
		}
		topics += len(list.Items)
	}
	if topics == 0 {
		return false
	}
	level := s.area.Level
	s.closeAll()
	s.open(level, at)
	if kind, ok := label(text); ok {
		s.setLabel(kind, strings.TrimSpace(text), bold, at)
	} else {
		s.area.Name = markdown.Plain(strings.Trim(text, "*_: "))
	}
	return true
}

// namesTalk finds such names.
var namesTalk = pattern.Must(`^(?:(?:meeting|zoom|video|group|our) )?(?:chat|notes|minutes|transcript|discussion|conversation|chat log|what was said)$`)
