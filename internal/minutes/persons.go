package minutes

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"

	"slipway/internal/markdown"
	"slipway/internal/pattern"
)

// between is what stands between the name of a person, a handle, an organisation
// and a role: "Lead (@lead) - Orbit", "GW: Guide Writer @writer".
var between = pattern.Must(`[()\[\]<>,/;|:~\\]+|\s[-–—]+\s|(?:^|\s)@`)

// isPerson reports whether an item is nothing but a person, perhaps with a handle,
// an organisation or a role, and so no work: the name comes first, and stands alone,
// or with another name of the same person, or before brackets.
func (f *file) isPerson(item *Item) bool {
	raw := item.Raw
	if len(item.Items) > 0 || item.More != "" || item.cells != nil || len(raw) > longestNote || !f.anybody(raw) || box.MatchString(raw) {
		return false
	}
	if address, _, _ := strings.Cut(raw, " "); strings.HasPrefix(address, "http") && tracked.MatchString(address) { // "https://…/issues/7 @lead", whose it is
		return false
	}
	plain := strings.TrimSpace(markdown.Plain(mailbox.ReplaceAllString(linkWords(raw), " ")))
	if ids := f.people(strings.Trim(plain, "~")); ids != nil && ids[0] != "all" {
		return true
	}
	who, names, others := "", 0, 0
	for _, part := range between.Split(plain, mostNameWords) {
		if part = strings.TrimSpace(part); part == "" {
			continue
		}
		id, known := f.lookup(part)
		switch {
		case known && (who == "" || who == id) && id != "all":
			who = id
			names++
		case names == 0 || known || strings.Count(part, " ") > 4 || promises(strings.Fields(part)):
			return false
		default:
			others++
		}
	}
	_, tail, _ := strings.Cut(plain, "(")
	return names > 1 || names == 1 && (others == 0 || f.isPeople(plain[:len(plain)-len(tail)-1]) && strings.HasSuffix(tail, ")") && strings.Count(tail, " ") < 3 && !needsOwner(strings.TrimRight(tail, ")")))
}

// takeAttendees finds the items of a list with nothing but people below, and the
// list of people below a heading, and tells who was there. They stay where they are,
// and are no work.
func (s *structure) takeAttendees(items []*Item) {
	if s.introduced(items) {
		return
	}
	if len(s.roles) > 0 && s.asked == nil {
		s.attended(s.roles[0], items)
		s.roles = nil
		return
	}
	if s.allKnown(items) && s.boxedPeople(items) || !s.items && signedIn(items) && s.attended(present, items) {
		return
	}
	for _, item := range items {
		if name, ok := labelName(item.Raw); ok && len(item.Items) > 0 && item.More == "" && peopleRole(name) != noRole {
			if s.attended(peopleRole(name), item.Items) {
				item.Kind, item.Text = Talk, item.Raw
			}
		}
	}
}

// attended takes items for people of a role, unless some of them are more than that.
func (s *structure) attended(r role, items []*Item) bool {
	if s.boxedPeople(items) {
		return true
	}
	if !simple(items) || s.anyMarked(items) {
		return false
	}
	if slices.ContainsFunc(items, func(item *Item) bool { return s.file.commitment(item.Raw) != nil }) {
		return false // notes, below "Attendance of the fair"
	}
	group := r
	for _, item := range items {
		if item.Kind, item.Text = Talk, item.Raw; endsInColon(item.Raw) {
			group, _ = groupRole(item.Raw, r)
			continue
		}
		entry, gone := strings.CutPrefix(strings.Trim(strings.Join(strings.Fields(item.Raw), " "), "*_"), "~~")
		as := group
		if gone { // announced, and not there
			as = absent
		}
		s.take([]role{as}, strings.ReplaceAll(entry, "~~", ""), item.Line-s.meeting.BodyLine)
	}
	return true
}

// boxedPeople takes a list of people with boxes for no work. Who of them was there is read
// with the roll calls.
func (s *structure) boxedPeople(items []*Item) bool {
	if !simple(items) || slices.ContainsFunc(items, func(item *Item) bool { return !isRollEntry(item.Raw, true) && !endsInColon(item.Raw) }) || !slices.ContainsFunc(items, func(item *Item) bool { return box.MatchString(item.Raw) }) {
		return false
	}
	for _, item := range items {
		item.Kind, item.Text = Talk, item.Raw
	}
	return true
}

// allKnown reports whether each of several items begins with a name that the portal knows and
// of which it says no more than whose they are: "[x] Release Lead, Acme".
func (s *structure) allKnown(items []*Item) bool {
	return len(items) > 1 && !slices.ContainsFunc(items, func(item *Item) bool {
		plain := markdown.Plain(strings.Trim(box.ReplaceAllString(item.Raw, ""), "~ "))
		name, whose := plain, ""
		if i := strings.IndexAny(plain, ",("); i > 0 {
			name, whose = strings.TrimSpace(plain[:i]), plain[i+1:]
		}
		return s.file.people(name) == nil || strings.Contains(whose, ":") || startsOrder(strings.TrimSpace(whose)) || strings.Count(whose, " ") > 4
	})
}

// signedIn reports whether three items or more are nothing but people with their handles, most of
// which are short for the name, as people sign in below whatever they are welcomed with: "Jane Doe /
// Acme / @jdoe".
func signedIn(items []*Item) bool {
	short := 0
	for _, item := range items {
		a, ok := attendee(item.Raw)
		if !ok || a.Handle == "" || a.Handle == a.Name || box.MatchString(item.Raw) || !isRollEntry(item.Raw, true) {
			return false
		}
		if isShortFor(a.Handle, a.Name) {
			short++
		}
	}
	return len(items) > 2 && 2*short > len(items)
}

// attendeesBelow takes a line above a list for the label of the people in it:
// "**Attendees**".
func (s *structure) attendeesBelow(n *ast.Paragraph, at int) bool {
	next := n.NextSibling()
	if n.Lines().Len() != 1 || next == nil || next.Kind() != ast.KindList {
		return false
	}
	text := s.textOf(n)
	name, ok := labelName(text)
	if !ok || !peopleRole(name).ofPeople() {
		return false
	}
	if roleOf(name) != noRole {
		s.asked = &heading{text: text, from: at}
	} else { // its words tell more than the role
		s.comment(text, at)
	}
	s.roles = []role{peopleRole(name)}
	return true
}

var ticked = pattern.Must(`^\[[ xX]\]\s+`)

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
	return len(all) > 1 && !slices.ContainsFunc(found, func(r role) bool { return !r.ofPeople() }) &&
		!slices.ContainsFunc(all, func(name string) bool { return !f.mayBePerson(name) })
}
