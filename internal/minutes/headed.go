package minutes

import (
	"strings"

	"github.com/yuin/goldmark/ast"

	"slipway/internal/pattern"
)

// headsItem makes an item of a heading that is an action and says whose: "Action: lead to …",
// or "lead: order it" below "Actions". There, one with no list below it may do so in any way:
// "Paint the roof (ops)", and a list may say it: "Owner: ops", "Due: Friday".
func (s *structure) headsItem(n ast.Node, level int, text string, line int) bool {
	words := strings.TrimSpace(countOf.ReplaceAllString(text, ""))
	if s.area != nil && s.file.headsAction(words) {
		s.addLine(Flat, words, line)
		return true
	}
	kind, ok := s.labelAbove(level)
	if !ok || kind == Note || kind == Resolved {
		return false
	}
	if ids, rest := s.file.named(words); (ids == nil || !s.file.isTold(rest)) && !(aloneBelow(n) && s.file.isTask(words)) && !fieldsBelow(n, s.source) {
		return false
	}
	if s.area != nil && s.area.Level >= level {
		s.closeAll()
	}
	s.kind = kind
	s.addLine(kind, words, line)
	return true
}

// fieldsBelow reports whether what stands right below a heading, a list or lines, says of it who does
// it, and perhaps by when, how far it is and what belongs to it, and nothing else.
func fieldsBelow(n ast.Node, source []byte) bool {
	if n == nil {
		return false
	}
	switch next := n.NextSibling().(type) {
	case *ast.List:
		if next.ChildCount() > maxFields {
			return false
		}
		owned := false
		for item := next.FirstChild(); item != nil; item = item.NextSibling() {
			words := item.FirstChild()
			if words == nil || words.Type() != ast.TypeBlock || words.Lines().Len() == 0 {
				return false
			}
			line := strings.TrimSpace(string(words.Lines().Value(source)))
			if !shortField.MatchString(line) {
				return false
			}
			owned = owned || item.ChildCount() == 1 && ownerField(line)
		}
		return owned
	case *ast.Paragraph:
		return fieldLines(next, source)
	}
	return false
}

// fieldLines reports whether every line of a paragraph is a field, and the first says who does it.
func fieldLines(n *ast.Paragraph, source []byte) bool {
	if n.Lines().Len() > maxFields {
		return false
	}
	for i := range n.Lines().Len() {
		segment := n.Lines().At(i)
		line := strings.TrimSpace(string(segment.Value(source)))
		if !shortField.MatchString(line) || i == 0 && !ownerField(line) {
			return false
		}
	}
	return true
}

// ownerField holds for a line that says who does something: "Owner: lead".
func ownerField(line string) bool {
	found := property.FindStringSubmatch(line)
	return found != nil && columnOf(found[1]) == ownerColumn
}

// shortField finds a line that begins with the name of what it tells: "Steps:", "**Due**: Friday".
var shortField = pattern.Must(`^[*_]{0,3}\p{Lu}[\p{L}]*(?:[ /-][\p{L}]+){0,3}[*_]{0,3}\s*:`)

// maxFields is how many of them there are at most.
const maxFields = 8

// takeFields puts such a list below the item that its heading was made.
func (s *structure) takeFields(n *ast.List, items []*Item) bool {
	item := s.headedBy(n)
	if item == nil {
		return false
	}
	item.Items = append(item.Items, items...)
	return true
}

// takeFieldLines is takeFields for lines.
func (s *structure) takeFieldLines(n *ast.Paragraph, from int) bool {
	item := s.headedBy(n)
	if item == nil {
		return false
	}
	for i, line := range s.linesOf(n) {
		item.Items = append(item.Items, &Item{Raw: strings.TrimSpace(line), Line: s.meeting.BodyLine + from + i})
	}
	return true
}

// headedBy gives the item that the heading above a block was made for what that says of it.
func (s *structure) headedBy(n ast.Node) *Item {
	head, ok := n.PreviousSibling().(*ast.Heading)
	if !ok || s.list == nil || !fieldsBelow(head, s.source) {
		return nil
	}
	item := s.list.Items[len(s.list.Items)-1]
	if item.Line != s.meeting.BodyLine+s.lineOf(head, 0) {
		return nil
	}
	return item
}

// reviewed takes what stands below such headings for talk where the list is that of an
// earlier meeting and one of them at least is an action.
func (s *structure) reviewed(n *ast.Heading) {
	kind, ok := s.labelAbove(n.Level)
	if !ok || kind != Last || s.kind == Note {
		return
	}
	for next, count := ast.Node(n), 0; next != nil && count < mostClauses; next = next.NextSibling() {
		h, ok := next.(*ast.Heading)
		if !ok {
			continue
		}
		if h.Level < n.Level {
			return
		}
		count++
		if text := countOf.ReplaceAllString(s.textOf(h), ""); h.Level == n.Level && (startsOrder(text) || s.file.isTask(text)) {
			s.kind = Note
			return
		}
	}
}

// labelAbove gives the kind of the list that a heading above one of some level names.
func (s *structure) labelAbove(level int) (ListKind, bool) {
	if s.label == "" || s.level == 0 || s.level >= level {
		return "", false
	}
	if kind, ok := label(withoutAddresses(s.label)); ok {
		return kind, true
	}
	return s.kind, true
}

// isTask reports whether a heading says who does something, and what.
func (f *file) isTask(text string) bool {
	if isLabel(text) || f.nameplate(text) != nil {
		return false
	}
	split := f.splitOwners(text, work)
	return len(split.owners) > 0 && strings.Contains(split.text, " ")
}

// aloneBelow reports whether nothing but a paragraph stands below a heading.
func aloneBelow(n ast.Node) bool {
	next := n.NextSibling()
	if next != nil && next.Kind() == ast.KindParagraph {
		next = next.NextSibling()
	}
	return next == nil || next.Kind() == ast.KindHeading
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

// assigned reads who a heading says something to: "### Roof" above "Assignee: ops". The
// heading is then what is to be done, as in the list of a tracker of issues.
func (s *structure) assigned(n *ast.Paragraph, from int) bool {
	head, ok := n.PreviousSibling().(*ast.Heading)
	if !ok || n.Lines().Len() > 1 || s.area == nil || s.area.Name == "" || !assigneeLine.MatchString(s.textOf(n)) {
		return false
	}
	_, who, _ := strings.Cut(s.textOf(n), ":")
	if who = strings.Trim(who, " *_."); s.file.people(who) == nil && !strings.EqualFold(who, "nobody") && !needsOwner(who) {
		return false
	}
	s.addLine(Flat, s.textOf(head)+"\n"+s.textOf(n), s.lineOf(head, from))
	s.list = nil
	return true
}

var assigneeLine = pattern.Must(`(?i)^[*_]{0,3}(?:assignees?|assigned to)[*_]{0,3}\s*:`)

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
