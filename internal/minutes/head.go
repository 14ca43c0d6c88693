package minutes

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"

	"slipway/internal/markdown"
)

// ofPeople reports whether a role is that of people who were there or were
// not, who may be listed anywhere in the minutes.
func (r role) ofPeople() bool { return r == present || r == absent || r == observers }

// isPeople reports whether a text is nothing but names that are known.
func (f *file) isPeople(text string) bool { return f.people(text) != nil }

// headItems takes the items at the head of a meeting that tell its roles, each
// with names behind a colon or below, and gives the rest.
func (s *structure) headItems(items []*Item) []*Item {
	for i, item := range items {
		found, value, ok := roles(item.Raw)
		if !ok {
			if name, named := labelName(item.Raw); named && roleOf(name) != noRole {
				found, ok = []role{roleOf(name)}, true
			}
		}
		if !ok || item.More != "" || (value == "") == (len(item.Items) == 0) || !simple(item.Items) || len(found) == 1 && found[0] == agenda && s.anyMarked(item.Items) {
			return items[i:]
		}
		if value != "" {
			s.take(found, value, item.Line-s.meeting.BodyLine)
		}
		for _, inner := range item.Items {
			s.take(found, strings.Join(strings.Fields(inner.Raw), " "), inner.Line-s.meeting.BodyLine)
		}
	}
	return nil
}

func simple(items []*Item) bool {
	for _, item := range items {
		if len(item.Items) > 0 || item.More != "" {
			return false
		}
	}
	return true
}

func (s *structure) anyMarked(items []*Item) bool {
	for _, item := range items {
		if _, _, ok := s.marked(item.Raw); ok || box.MatchString(item.Raw) {
			return true
		}
	}
	return false
}

// mayName reports whether a text may be somebody's name, known or not: a few words
// with capitals.
func (f *file) mayName(text string) bool {
	if f.isPeople(text) {
		return true
	}
	words := strings.Fields(strings.Trim(markdown.Plain(text), " *_."))
	for _, word := range words {
		switch word {
		case "and", "&", "de", "van", "von", "der", "la", "al":
			continue
		}
		if c, _ := utf8.DecodeRuneInString(word); unicode.IsLower(c) { // "@" and "(" are none
			return false
		}
	}
	return len(words) > 0 && len(words) < 8
}

// mayBePerson reports whether a text is the name of somebody, known or not.
func (f *file) mayBePerson(text string) bool {
	_, ok := attendee(text)
	return ok || f.isPeople(text)
}

// listsPeople reports whether a line beyond the head of a meeting tells who was there
// or was not: all of the value reads as names.
func (f *file) listsPeople(found []role, value string) bool {
	all := names(value)
	return len(all) > 1 && !slices.ContainsFunc(found, func(r role) bool { return r != present && r != absent && r != observers }) &&
		!slices.ContainsFunc(all, func(name string) bool { return !f.mayBePerson(name) })
}

// namesBlock takes the lines of a block of code below the label of a role for names,
// as plain text indents them.
func (s *structure) namesBlock(n *ast.CodeBlock) bool {
	if s.asked == nil || !s.roles[0].ofPeople() {
		return false
	}
	var all []string
	for line := range strings.Lines(string(n.Lines().Value(s.source))) {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		if !s.file.mayBePerson(line) && !strings.EqualFold(line, "none") {
			return false
		}
		all = append(all, line)
	}
	for _, name := range all {
		s.take(s.roles, name, s.asked.from)
	}
	s.roles, s.asked = nil, nil
	return true
}

// namesOnly takes a paragraph below the heading of a role for the people that
// it lists.
func (s *structure) namesOnly(n *ast.Paragraph) bool {
	if s.asked == nil || n.Lines().Len() > 1 && s.roles[0] == agenda || s.roles[0] == notetaker && followedByList(n) { // notes, of what each person says
		return false
	}
	text := strings.TrimSpace(string(n.Lines().Value(s.source)))
	for line := range strings.Lines(text) {
		if s.roles[0] == notetaker && !s.file.mayName(line) {
			return false
		}
		if _, _, ok := roles(line); ok { // says itself who it names
			return false
		}
		if _, _, ok := s.marked(line); ok || len(line) > 4*longestNote || strings.HasSuffix(strings.TrimSpace(line), ".") && strings.Count(line, " ") > 8 {
			return false
		}
	}
	for line := range strings.Lines(text) {
		s.take(s.roles, strings.TrimSpace(line), s.asked.from)
	}
	s.roles, s.asked = nil, nil
	return true
}

func followedByList(n ast.Node) bool {
	next := n.NextSibling()
	return next != nil && next.Kind() == ast.KindList
}

// opensPerson starts an area for a person whose name stands alone in a line,
// with a list below it.
func (s *structure) opensPerson(n *ast.Paragraph, line string, at int) bool {
	if n.Lines().Len() != 1 || !followedByList(n) {
		return false
	}
	bare := strings.TrimSpace(line)
	marked := strings.HasPrefix(bare, "**") || strings.HasPrefix(bare, "__") || strings.HasPrefix(bare, "@") || strings.HasSuffix(bare, ":")
	work := s.label != "" && (s.kind == Flat || s.kind == This || s.kind == Last) || s.area != nil && s.personal[s.area]
	if !marked && s.reports == 0 && !work || s.file.nameplate(bare) == nil {
		return false
	}
	s.unusedLabel()
	s.named, s.list = 0, nil
	s.close()
	if s.level == bold {
		s.kind, s.label, s.level = Flat, "", 0
	}
	s.open(bold, at)
	s.area.Name = markdown.Plain(strings.Trim(bare, "*_:"))
	s.personal[s.area] = true
	return true
}

// opensState takes a line that says how far the items of the list below it
// are for the label of that list.
func (s *structure) opensState(n *ast.Paragraph, line string, at int) bool {
	if n.Lines().Len() != 1 || !followedByList(n) {
		return false
	}
	_, done, ok := state(line)
	if !ok {
		return false
	}
	kind := Flat
	if done {
		kind = Last
	}
	s.setLabel(kind, strings.TrimSpace(line), bold, at)
	return true
}

// opensArea reads an item that is the name of an area with lists below it:
// each of its items is a label with items of its own.
func (s *structure) opensArea(item *Item) bool {
	if len(item.Items) == 0 || item.More != "" || len(item.Raw) > longestNote {
		return false
	}
	for _, inner := range item.Items {
		if _, ok := label(inner.Raw); !ok || len(inner.Items) == 0 || inner.More != "" {
			return false
		}
	}
	s.unusedLabel()
	s.named, s.list = 0, nil
	s.close()
	s.open(bold, item.Line-s.meeting.BodyLine)
	s.area.Name = markdown.Plain(strings.Trim(item.Raw, "*_: "))
	for _, inner := range item.Items {
		kind, _ := label(inner.Raw)
		s.list = nil
		for _, each := range inner.Items {
			s.add(kind, inner.Raw, each)
		}
	}
	s.list = nil
	return true
}

// leave ends an area that an item or a row was; what follows belongs to the one
// around it.
func (s *structure) leave(home *Area) {
	s.unusedLabel()
	s.named, s.list = 0, nil
	s.close()
	s.home = home
}
