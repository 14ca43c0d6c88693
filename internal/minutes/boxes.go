package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

var box = pattern.Must(`^(?:\\?\[([ xX✓✔~/>-]?)\\?\]|([☐◻⬜🔲☑□❏▢])\x{fe0f}?)[ \t]+`)

// CutBox gives a text without the box to tick in front of it.
func CutBox(text string) string { return text[len(box.FindString(text)):] }

// boxTicked reports whether the box that was found is ticked.
func boxTicked(found []string) bool {
	mark := found[1] + found[2]
	return strings.Trim(mark, " ~/>-☐◻⬜🔲□❏▢") != ""
}

// Below a heading such as "Agenda" a box ticks off a topic, and below "Attendees" a
// person. Only those that say who does them are work, and the rest is talk.

// agendaName are the names of sections that list topics, or what a meeting is for.
var agendaName = pattern.Must(`^(?:(?:meeting|today['’]s|tentative|proposed|draft|next|next meeting|upcoming|the|our|call|new|old|open|other|further|additional|standing|remaining) )*agenda(?: (?:items?|topics?|points?|overview|(?:of|for) .{1,30}))?$` +
	`|^(?:meeting (?:objectives?|goals?|purpose|aims?|topics?)|(?:objectives?|purpose|aims?) of (?:the|this|today['’]s) (?:meeting|call|session)|(?:discussion|talking) (?:topics|points)|(?:topics|items|points) (?:to discuss|(?:for|of|under) discussion))$` +
	`|^` + runsMeeting + `$`)

// runsMeeting is what somebody ticks off who runs a meeting: "Moderator checklist".
const runsMeeting = `(?:(?:pre |post |start of )?meeting|call|moderat(?:or|ion)|facilitat(?:or|ion)|host|chair|scribe|note ?taker|secretary|organi[sz]er)(?:['’]?s)? check ?lists?|check ?list for the (?:moderator|facilitator|host|chair|scribe|note ?taker|secretary|organi[sz]er|meeting|call)`

// ticksOff reports whether the boxes of an area tick off topics or people.
func ticksOff(area string) bool {
	name, ok := labelName(area)
	return ok && (agendaName.MatchString(name) || peopleRole(name) != noRole)
}

// within follows a kind of section through the headings of a meeting: it holds from a
// heading of that kind to the next of its level or a higher one.
type within struct{ level int }

// next tells whether an area is in such a section.
func (w *within) next(area *Area, opens bool) bool {
	switch {
	case opens && (w.level == 0 || area.Level <= w.level):
		w.level = area.Level
	case area.Level <= w.level:
		w.level = 0
	}
	return w.level > 0
}

// onAgenda reads who does what a box on an agenda stands for. A name in brackets or
// behind a dash is whose topic it is, as in any talk.
func (f *file) onAgenda(item *Item, text string) (rest string, who ownership) {
	if topic := (&Item{Raw: text, Items: item.Items, More: item.More}); f.introduced(topic) || f.topicOf(topic, context{mode: talk}) || f.leading(text, toSpeakOf) != nil {
		return text, who
	}
	split := f.splitOwners(text, talk)
	if rest, who = split.text, split.ownership; !who.found() {
		who.owners = f.speaksFor(text, true)
	}
	if ids, told := f.named(text); !who.found() && ids != nil && beginsLoosely(told) && takesObject(strings.Fields(told)) { // "lead - push the patch"
		who.owners = ids
	}
	if !who.found() && len(item.Items) == 0 && !says(text) { // else whose topic it is
		who.owners = f.handles(text)
	}
	return rest, who
}

// someBoxed reports whether some items of a list have boxes, at least two, and others have
// none: the boxes mark what is work. Where an item without one says who does it, or how far
// those below it are, all are.
func (f *file) someBoxed(items []*Item) bool {
	boxed := 0
	for _, item := range items {
		_, _, states := state(item.Raw)
		switch {
		case box.MatchString(item.Raw):
			boxed++
		case states || f.saysWho(item.Raw):
			return false
		}
	}
	return boxed > 1 && boxed < len(items)
}
