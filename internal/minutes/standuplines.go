package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// What the lines of a stand-up below somebody's name tell besides what they do.

// hindered takes a line in front of which stands what hinders somebody for talk, "Blockers:
// time", unless it says who does something about it, or that there is nothing.
func (f *file) hindered(item *Item, words, rest string) bool {
	if !hinders(words) || isNothing(rest) || nothingOf(rest) || item.Unowned || len(item.Owners) > 0 && (item.takers == nil || f.splitOwners(rest, talk).found()) {
		return false
	}
	item.Kind, item.Owners = Talk, nil
	return true
}

// hinders reports whether words in front of a line, or above a list, name what stands in
// somebody's way, and so no work of theirs: "Blockers: time". What is "Blocked: …" is work.
func hinders(words string) bool {
	name, _ := labelName(words)
	return hindrance.MatchString(name)
}

// anyOrders reports whether any of some items is an order, as those of a release that are in its way
// may be: "Blockers", "- Order the disks".
func anyOrders(items []*Item) bool {
	return slices.ContainsFunc(items, func(item *Item) bool { return startsOrder(item.Raw) })
}

var hindrance = pattern.Must(`^(?:(?:are there|is there|do you have|did you have|have you had|what|which|any|my|your|current) ){0,3}(?:(?:blockers?|impediments?|obstacles?|roadblocks?|challenges?)|stuck(?: on| with)?|(?:any|what) (?:problems?|issues|difficulties))` +
	`(?: (?:to|in|for|with|on) (?:you|me|us|(?:your|my|our|the) [\p{L}]+)(?: .{1,40})?| (?:are|is|did|do) (?:you|there|in|we|blocking) ?.{0,40})?\??$` +
	`|^(?:what|who|anything|is anything)(?:['’]?s| is)? (?:blocking|stopping|hindering|slowing|in the way of|holding) (?:you|your|us|me|my)\b.{0,30}$`)

// lastTime reads what somebody did since the last stand-up, "_last:_ moved it". Elsewhere, the
// same is the last of several things, or the day of a meeting.
func lastTime(text string) (rest string, ok bool) {
	m := lastPrefix.FindString(text[:min(len(text), 80)])
	rest = strings.TrimSpace(text[len(m):])
	return rest, m != "" && rest != ""
}

var lastPrefix = pattern.Must(`(?i)^[*_]{0,2}last(?: time)?[*_]{0,2}:[*_]{0,2}\s+`)

// withoutCompany takes off such a line the brackets at its end in which several stand. They
// took part in what the one did below whose name it stands: "Last: the meeting (ops, writer)".
func (f *file) withoutCompany(text string, around context) (rest, company string) {
	if !around.person || len(around.owners) != 1 || !strings.HasSuffix(text, ")") {
		return text, ""
	}
	_, _, _, labelled := statePrefix(text)
	if _, last := lastTime(text); !labelled && !last {
		return text, ""
	}
	at := max(0, len(text)-longestNote)
	m := rowAtEnd.FindStringSubmatchIndex(text[at:])
	if m == nil {
		return text, ""
	}
	known := 0
	for _, name := range separators.Split(text[at+m[2]:at+m[3]], mostNamesSighted) {
		if f.people(name) != nil {
			known++
		}
	}
	if known < 2 {
		return text, ""
	}
	return text[:at+m[0]], text[at+m[0]:]
}

var rowAtEnd = pattern.Must(`\s+\(([^()]{3,150})\)$`)
