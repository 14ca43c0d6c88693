package minutes

import (
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"

	"slipway/internal/diag"
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
		if ok && value == "" && len(item.Items) == 0 && item.More == "" && found[0] != agenda && !alsoOfTalk(item.Raw) { // which nobody filled in
			continue
		}
		if !ok || !s.file.mayHold(found[0], item.Raw, item.Items) || item.More != "" || (value == "") == (len(item.Items) == 0) || !simple(item.Items) || found[0].ofPeople() && inGroups(item.Items) || len(found) == 1 && found[0] == agenda && s.anyMarked(item.Items) {
			return items[i:]
		}
		if value != "" {
			s.takeLine(found, value, item.Line-s.meeting.BodyLine)
		}
		for _, inner := range item.Items {
			if item.Text != "" { // those below it are taken already
				break
			}
			s.takeEntry(found, strings.Join(strings.Fields(inner.Raw), " "), inner.Line-s.meeting.BodyLine)
		}
	}
	return nil
}

// inGroups reports whether people stand in a list behind what they are: "Committee:".
func inGroups(items []*Item) bool {
	return slices.ContainsFunc(items, func(item *Item) bool { return endsInColon(item.Raw) })
}

// mayHold reports whether items below the name of a role may name who held it: "Notes" are
// not always by somebody.
func (f *file) mayHold(r role, label string, items []*Item) bool {
	return !slices.ContainsFunc(items, func(item *Item) bool {
		return !f.mayHaveHeld(r, label, item.Raw) || r.ofOne() && f.doer(item.Raw, false) != nil
	})
}

// mayHaveHeld reports whether a text below the label of a role may name who held it. Below one
// that may as well be that of what was said, "Notes", it does only if all of it is known for
// people, or one has a handle.
func (f *file) mayHaveHeld(r role, label, text string) bool {
	if !r.ofOne() || f.isPeople(text) {
		return true
	}
	return f.mayBePerson(text) && f.mayName(text) && (!alsoOfTalk(label) || strings.Contains(text, "@") && onlyPeople(text))
}

// alsoOfTalk holds for the names of who takes notes that are those of the notes as well.
func alsoOfTalk(label string) bool {
	switch name, _ := labelName(label); name {
	case "notes", "minutes", "protocol":
		return true
	}
	return false
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
	s.answered()
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
		if !s.file.mayHaveHeld(s.roles[0], s.asked.text, line) {
			return false
		}
		if _, _, ok := s.rolesOf(line); ok || strings.HasPrefix(strings.TrimSpace(line), ": ") { // says itself who it names, or the line before does
			return false
		}
		if _, _, ok := s.marked(line); ok || len(line) > 4*longestNote || strings.HasSuffix(strings.TrimSpace(line), ".") && strings.Count(line, " ") > 8 && !onlyPeople(rollParts(s.roles, line)[0].text) {
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
		s.takeLine(s.roles, strings.TrimSpace(line), s.asked.from)
	}
	s.answered()
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
			if f.mayBePerson(name) || initialsIn(name) != nil || isNothing(name) || countsPeople.MatchString(name) {
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
	afar := false
	if plain && s.roles[0].ofPeople() && !s.file.mostlyPeople(rawOf(items)) {
		return false
	}
	for _, item := range items {
		if name, value, ok := cutLabel(item.Raw); ok && fromWhere.MatchString(name) && onlyInitials(value) { // is read with the roll calls, and tells more than who was there
			item.Kind, item.Text = Talk, item.Raw
			afar = true
			continue
		}
		if len(item.Items) > 0 || len(item.Links) > 0 && !topics && !s.file.mayBePerson(item.Raw) || item.More != "" || box.MatchString(item.Raw) {
			return false
		}
		if _, _, ok := s.marked(item.Raw); ok || topics && s.file.noted(item.Raw) || plain && s.roles[0].ofPeople() && s.file.commitment(item.Raw) != nil {
			return false
		}
		if plain && s.asked != nil && !s.file.mayHaveHeld(s.roles[0], s.asked.text, item.Raw) {
			return false
		}
		_, value, ok := s.rolesOf(item.Raw)
		named = named && ok
		said = said || value != ""
	}
	switch {
	case len(items) == 0 || afar || !plain && !(named && said):
		return false
	case named && said:
		for _, item := range items {
			found, value, _ := s.rolesOf(item.Raw)
			s.takeLine(found, value, item.Line-s.meeting.BodyLine)
		}
	default:
		as := s.roles
		for _, item := range items {
			if as[0].ofPeople() && endsInColon(item.Raw) {
				found, known := groupRole(item.Raw, s.roles[0])
				if as = []role{found}; !known {
					s.comment(item.Raw, item.Line-s.meeting.BodyLine)
				}
				continue
			}
			if found, value, ok := s.rolesOf(item.Raw); ok && value == "" && as[0].ofPeople() && found[0].ofPeople() { // "Regrets:" among those present
				as = found
				continue
			}
			value := strings.Join(strings.Fields(item.Raw), " ")
			if !topics {
				value = strings.Trim(value, "*_")
			}
			s.takeEntry(as, value, item.Line-s.meeting.BodyLine)
			s.promisedForNext(s.roles, item.Raw, item.Line-s.meeting.BodyLine)
		}
	}
	s.answered()
	return true
}

// promisedForNext adds an item for what somebody takes on in the words on the next meeting: "In
// May, lead to book the room".
func (s *structure) promisedForNext(found []role, value string, line int) {
	if len(found) == 0 || found[0] != following || s.file.commitment(value) == nil || officeNext.MatchString(value) {
		return
	}
	items := s.items // roles may follow
	s.addLine(Note, value, line)
	s.list, s.items = nil, items
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

// takeLine takes what stands behind the label of a role in its line. What names nobody in it
// stays where it is.
func (s *structure) takeLine(found []role, value string, line int) {
	for _, part := range rollParts(found, s.visible(value, line)) {
		if part.roles == nil {
			s.comment(part.text, line)
		} else {
			s.take(part.roles, part.text, line)
		}
	}
}

// takeEntry takes an entry of a list of people, with what it says of others behind it where all
// of that is understood.
func (s *structure) takeEntry(found []role, value string, line int) {
	value = s.visible(value, line)
	parts := rollParts(found, value)
	if len(parts) < 2 || slices.ContainsFunc(parts, func(part rollPart) bool { return part.roles == nil }) {
		s.take(found, value, line)
		return
	}
	for _, part := range parts {
		s.take(part.roles, part.text, line)
	}
}

// answered forgets the roles that a heading or a line asked for: they are taken.
func (s *structure) answered() {
	if s.asked != nil {
		s.visible(s.asked.text, s.asked.from)
	}
	s.roles, s.asked = nil, nil
}

// visible is a text without its comments, which stay with what the area says.
func (s *structure) visible(value string, line int) string {
	open := strings.LastIndex(value, "<!--")
	if open >= 0 && !strings.Contains(value[open:], "-->") && lastWith(s.lines, "-->") <= line { // no comment
		return value
	}
	rest, comments := commentsOf(value)
	for _, comment := range comments {
		if !strings.HasSuffix(comment, "-->") { // goes on in the next line, which stays where it is
			comment += " -->"
		}
		s.hidden = append(s.hidden, comment)
	}
	return rest
}

func (s *structure) take(found []role, value string, line int) {
	for _, r := range found {
		if r == following && value != "" {
			s.next = s.meeting.BodyLine + line
		}
		if value = strings.TrimSpace(s.visible(value, line)); value == "" {
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
		s.meeting.Next = s.file.next(s.meeting, strings.Join(words, ", "), diag.Range{File: s.file.in.File, Line: s.next})
	}
}
