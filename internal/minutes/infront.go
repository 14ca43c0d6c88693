package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// Names in front of what is to be done, and behind an arrow that leads to them.

// behindFirstArrow reads a text that begins with an arrow, so that it is work: "→ lead to
// order it", "→ lead order it". Without names it has no owner.
func (f *file) behindFirstArrow(s string, _ mode) (split splitting, ok bool) {
	arrow := leadingArrow.FindString(s)
	if arrow == "" {
		return splitting{}, false
	}
	rest := s[len(arrow):]
	if split = f.splitOwners(rest, work); split.found() {
		return split, true
	}
	if ids := f.leading(rest, bareVerb); ids != nil {
		return owned(rest, ids)
	}
	return nobodyIn(s)
}

// nameInBrackets is a name in brackets in front: "(lead) order the machines", "(lead?) order
// them".
var nameInBrackets = pattern.Must(`^[*_]{0,3}\(([^()]{1,60}?)\??\)[*_]{0,3}:?\s+`)

// inBracketsToOrder reads who is told to do something behind a name in brackets: "(lead)
// order the machines".
func (f *file) inBracketsToOrder(s string, _ mode) (split splitting, ok bool) {
	m := nameInBrackets.FindStringSubmatchIndex(s)
	if m == nil || !f.isTold(s[m[1]:]) {
		return splitting{}, false
	}
	return owned(s[m[1]:], f.people(s[m[2]:m[3]]))
}

// inBracketsBehindTask reads names in brackets between what they are to do and with what: "To
// check (lead): the lamps of the shed".
func (f *file) inBracketsBehindTask(s string, _ mode) (split splitting, ok bool) {
	m := taskInFront.FindStringSubmatch(s[:min(len(s), longestNote)])
	if m == nil || !handy(m[1]) {
		return splitting{}, false
	}
	return owned(s, f.people(m[2]))
}

var taskInFront = pattern.Must(`^[*_]{0,3}To ([a-z-]+)(?: [a-z-]+){0,3} \(([^()]{1,60})\)[*_]{0,3}:[*_]{0,3}\s+\S`)

// inBracketsInFront reads a name in brackets in front of any item of work: "(lead) the roof".
func (f *file) inBracketsInFront(s string, _ mode) (split splitting, ok bool) {
	m := nameInBrackets.FindStringSubmatchIndex(s)
	if m == nil || !strings.ContainsFunc(s[m[1]:], isWordRune) {
		return splitting{}, false
	}
	return owned(s[m[1]:], f.people(s[m[2]:m[3]]))
}

// beforeArrow reads names before the first arrow: "lead → order it". They are no owners
// where another name stands behind it, "lead → ops: …", and that is whose it is who takes it on.
func (f *file) beforeArrow(s string, _ mode) (split splitting, ok bool) {
	at := arrows(s)
	if len(at) == 0 {
		return splitting{}, false
	}
	what := s[at[0][1]:]
	other, _, _ := strings.Cut(what[:min(len(what), longestNote)], ":")
	head := strings.TrimLeft(s[:at[0][0]], "*_ ")
	ids := f.people(head)
	if noOwner(head) && len(strings.Fields(what)) > 1 && !strings.HasSuffix(what, "?") { // "??? → order it"
		return splitting{text: strings.TrimSpace(what), ownership: ownership{unowned: true, note: head}}, true
	}
	if others := f.leading(what, func(words []string) bool { return promises(words) || acts(words) }); ids != nil && others != nil { // "lead → ops will order it"
		return owned(strings.TrimSpace(what), others)
	}
	if ids == nil || strings.TrimSpace(what) == "" || f.people(other) != nil {
		return splitting{}, false
	}
	if _, thanked := f.prefix(strings.TrimSpace(what)); thanked > 0 && strings.HasPrefix(strings.TrimSpace(what)[thanked:], " for ") { // "lead → ops for the lamps" is praise
		return nobodyIn(s)
	}
	return owned(strings.TrimSpace(what), ids)
}

// behindArrow reads who does what the last arrow leads to: "It leaks → lead to fix it".
func (f *file) behindArrow(s string, _ mode) (split splitting, ok bool) {
	at := arrows(s)
	if len(at) == 0 {
		return splitting{}, false
	}
	return owned(s, f.leading(s[at[len(at)-1][1]:], goesTo))
}

// beforeColon reads the names that an item of work begins with before a colon or a dash, or
// in brackets: "lead: order it", "[lead] order it". It names nobody where they only speak:
// "lead: should we? ops: no".
func (f *file) beforeColon(s string, _ mode) (split splitting, ok bool) {
	ids, rest := f.named(s)
	if what, all := f.everyOne(s); ids == nil && all && what != s { // "All members: order it"
		ids, rest = []string{"all"}, what
	}
	if ids == nil {
		return splitting{}, false
	}
	if first := sentence(rest); strings.HasSuffix(first, "?") && len(first) < len(rest) {
		return nobodyIn(s)
	}
	if other := f.people(rest); other != nil && onlyTheGroup(s[:len(s)-len(rest)], ids) { // "Team: lead, ops"
		return owned(s, other)
	}
	if other := f.asked(rest); other != nil { // "Lead: ops, please order it"
		return owned(s, other)
	}
	if more, what := f.named(rest); more != nil && beginsWithVerb(what) { // "Lead: ops: order it"
		ids, rest = appendNew(slices.Clip(ids), more...), what
	}
	return owned(rest, ids)
}

// withHandles reads handles at an end of an item of work: "@lead order it", "Order it
// @lead".
func (f *file) withHandles(s string, _ mode) (split splitting, ok bool) {
	if ids := f.handles(s); ids != nil {
		return owned(s, ids)
	}
	return f.handleWithin(s)
}

// calledUpon reads who is asked for something by their handle: "@lead: order it". In talk,
// what they did is what they told.
func (f *file) calledUpon(s string, m mode) (split splitting, ok bool) {
	ids, rest := f.addressed(s)
	if m == talk && IsPast(rest) {
		return splitting{}, false
	}
	return owned(rest, ids)
}

// behindStateLetter reads a name behind a letter for how far the item is: "[P] lead: paint it".
func (f *file) behindStateLetter(s string, _ mode) (split splitting, ok bool) {
	letter := stateLetter.FindString(s)
	if letter == "" {
		return splitting{}, false
	}
	ids, rest := f.named(s[len(letter):])
	return owned(letter+rest, ids)
}

var stateLetter = pattern.Must(`^\\?\[[A-Z]\\?\]\s+`)

// toldBehindTopic reads a name behind the topic of an item of work, and before an order:
// "Roof: lead: measure it".
func (f *file) toldBehindTopic(s string, _ mode) (split splitting, ok bool) {
	ids, rest := f.named(afterColon(s))
	if ids == nil || !f.isTold(rest) {
		return splitting{}, false
	}
	return owned(s, ids)
}

// beforeComma reads names before a comma: "Lead, the roof is green".
func (f *file) beforeComma(s string, _ mode) (split splitting, ok bool) {
	head, rest, found := strings.Cut(s, ", ")
	if !found || len(head) >= longestName || !startsUpper(head) || strings.Contains(rest, "?") || f.first(rest, false) != nil || len(strings.Fields(rest)) < 2 {
		return splitting{}, false
	}
	return owned(rest, f.people(head))
}

// whoseTask reads whose an item is by what it is to them, "Lead's top priority is …", or by
// what they have to make, with how far it is: "Lead's letter to the vendor is still pending".
func (f *file) whoseTask(s string, _ mode) (split splitting, ok bool) {
	m := ofSomebody.FindStringSubmatch(s)
	if m == nil {
		return splitting{}, false
	}
	return owned(s, f.people(m[1]+m[2]))
}

var ofSomebody = pattern.Must(`^([^,:]{1,60}?)['’]s? (?:top |main |next |first |only )*(?:priority|job|task|to-?do|responsibility|homework|assignment)(?: is| will be|:)? ` +
	`|^([^,:]{1,60}?)['’]s? [a-z][^,.;:!?]{2,80} (?:is|are|was|were|has been|have been) (?:still |now |not yet |long )*(?:pending|outstanding|to come|missing|overdue|under way|underway|in progress|done|finished|sent|merged|ready|waiting (?:for|on) [^.;:!?]{2,40})[.!]?$`)
