package minutes

import (
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"

	"slipway/internal/pattern"
)

// headItems takes the items at the head of a meeting that tell its roles, each
// with names behind a colon or below, and gives the rest.
func (s *structure) headItems(items []*Item) []*Item {
	for i, item := range items {
		found, value, ok := s.rolesOf(item.Raw)
		if !ok {
			if name, named := labelName(item.Raw); named && roleOf(name) != noRole {
				found, ok = []role{roleOf(name)}, true
			}
		}
		if !ok || !s.file.mayHold(found[0], item.Items) || item.More != "" || (value == "") == (len(item.Items) == 0) || !simple(item.Items) || len(found) == 1 && found[0] == agenda && s.anyMarked(item.Items) {
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

// mayHold reports whether items below the name of a role may name who held it: "Notes" are
// not always by somebody.
func (f *file) mayHold(r role, items []*Item) bool {
	if r != notetaker && r != chair && r != moderator {
		return true
	}
	return !slices.ContainsFunc(items, func(item *Item) bool { return !f.mayBePerson(item.Raw) || f.doer(item.Raw, false) != nil })
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
func (s *structure) namesOnly(n *ast.Paragraph, at int) bool {
	if s.asked == nil || n.Lines().Len() > 1 && s.roles[0] == agenda || s.roles[0] == notetaker && followedByList(n) { // notes, of what each person says
		return false
	}
	text := s.textOf(n)
	for line := range strings.Lines(text) {
		if s.roles[0] == notetaker && !s.file.mayName(line) {
			return false
		}
		if _, _, ok := s.rolesOf(line); ok || strings.HasPrefix(strings.TrimSpace(line), ": ") { // says itself who it names, or the line before does
			return false
		}
		if _, _, ok := s.marked(line); ok || len(line) > 4*longestNote || strings.HasSuffix(strings.TrimSpace(line), ".") && strings.Count(line, " ") > 8 {
			return false
		}
	}
	if s.roles[0].ofPeople() && !s.file.mostlyPeople(text) {
		if n.Lines().Len() == 1 && followedByList(n) && len(text) <= longestName { // "Members of the council"
			s.comment(text, at)
			return true
		}
		return false
	}
	for line := range strings.Lines(text) {
		s.take(s.roles, strings.TrimSpace(line), s.asked.from)
	}
	s.roles, s.asked = nil, nil
	return true
}

// mostlyPeople reports whether most of what a paragraph lists may be people, or nobody, or
// how many there were.
func (f *file) mostlyPeople(text string) bool {
	people, all := 0, 0
	for line := range strings.Lines(text[:min(len(text), longestRoll)]) {
		if _, value, ok := rollLabel(strings.TrimSpace(line)); ok && value != "" {
			line = value
		}
		for _, name := range names(line) {
			all++
			if f.mayBePerson(name) || isNothing(name) || countsPeople.MatchString(name) {
				people++
			}
		}
	}
	return 2*people >= all
}

var countsPeople = pattern.Must(`(?i)^(?:[0-9]+\b|all\b|everyone|everybody|as\b|see\b|same\b|the (?:whole|full|usual)\b|no(?:body|ne| one)?\b)`)

// followedByList reports whether a list comes next, or a quotation with one.
func followedByList(n ast.Node) bool {
	next := n.NextSibling()
	if next != nil && next.Kind() == ast.KindBlockquote {
		if next = next.FirstChild(); next != nil && next.Kind() == ast.KindParagraph {
			next = next.NextSibling()
		}
	}
	return next != nil && next.Kind() == ast.KindList
}

// attendance takes a list for the people of a meeting: every item names a
// role, or the heading before it does. One such item in an area of its own may
// be about anything.
func (s *structure) attendance(items []*Item) bool {
	plain := len(s.roles) > 0
	named := s.inHead() || len(items) > 1
	said := false
	topics := len(s.roles) == 1 && s.roles[0] == agenda
	if plain && s.roles[0].ofPeople() && !s.file.mostlyPeople(rawOf(items)) {
		return false
	}
	for _, item := range items {
		if len(item.Items) > 0 || len(item.Links) > 0 && !topics && !s.file.mayBePerson(item.Raw) || item.More != "" || box.MatchString(item.Raw) {
			return false
		}
		if _, _, ok := s.marked(item.Raw); ok || topics && s.file.noted(item.Raw) || plain && s.roles[0].ofPeople() && s.file.commitment(item.Raw) != nil {
			return false
		}
		if plain && s.roles[0] == notetaker && !s.file.mayName(item.Raw) { // "Notes"
			return false
		}
		_, value, ok := s.rolesOf(item.Raw)
		named = named && ok
		said = said || value != ""
	}
	switch {
	case len(items) == 0 || !plain && !(named && said):
		return false
	case named && said:
		for _, item := range items {
			found, value, _ := s.rolesOf(item.Raw)
			s.take(found, value, item.Line-s.meeting.BodyLine)
		}
	default:
		for _, item := range items {
			value := strings.Join(strings.Fields(item.Raw), " ")
			if !topics {
				value = strings.Trim(value, "*_")
			}
			s.take(s.roles, value, item.Line-s.meeting.BodyLine)
		}
	}
	s.roles, s.asked = nil, nil
	return true
}

// rawOf gives what items say, a line each.
func rawOf(items []*Item) string {
	var lines []string
	for _, item := range items {
		lines = append(lines, strings.Join(strings.Fields(item.Raw), " "))
	}
	return strings.Join(lines, "\n")
}

// noted reports whether an item below "Agenda" is no topic but a note of the meeting: behind
// what it tells, somebody takes something on.
func (f *file) noted(text string) bool {
	all := f.takings(text, nil, true)
	return len(all) > 0 && (all[0].at > 0 || strings.Contains(text, ", "))
}

// inHead reports whether neither an item nor a named area was read yet. Only
// there does "Host: …" name a person for certain.
func (s *structure) inHead() bool { return !s.items && (s.area == nil || s.area.Name == "") }

func (s *structure) take(found []role, value string, line int) {
	if own, more, rest, ok := nextRole(found, value); ok {
		s.take(found, own, line)
		s.take(more, rest, line)
		return
	}
	for _, r := range found {
		if r == following && value != "" {
			s.next = s.meeting.BodyLine + line
		}
		open := strings.LastIndex(value, "<!--")
		if open < 0 || strings.Contains(value[open:], "-->") || lastWith(s.lines, "-->") > line { // else it is no comment
			value = withoutComments(value)
		}
		if value = strings.TrimSpace(value); value == "" {
			continue
		}
		if s.held == nil {
			s.held = map[role][]string{}
		}
		s.held[r] = append(s.held[r], value)
	}
}

// told gives the meeting what was said of its roles. What is said twice of one
// is joined.
func (s *structure) told() {
	for r, said := range s.held {
		s.meeting.take(r, slices.Compact(said))
	}
	s.meeting.moveAway()
	lines := s.lines
	if name, ok := labelName(s.meeting.TitleRaw); ok && peopleRole(name) != noRole {
		lines = slices.Concat([]string{"# " + s.meeting.TitleRaw}, lines)
	}
	s.meeting.rolled(rollCalls(lines))
	if words := s.held[following]; words != nil {
		s.meeting.Next = s.file.next(s.meeting, strings.Join(words, ", "), s.next)
	}
}
