package minutes

import (
	"iter"
	"slices"
	"strconv"
	"strings"

	"slipway/internal/pattern"
)

// How a file writes who does something is seen in its lists of work and in its orders,
// and holds for its other lists, where the same might be meant otherwise.

// ownsInBrackets reports whether a name in brackets behind an item is who does it: so
// it is in the lists of what was done and is to be done, or at least half of what it
// stands behind are orders.
func (f *file) ownsInBrackets(meetings []*Meeting) bool {
	all, orders := 0, 0
	var count func(items []*Item)
	count = func(items []*Item) {
		for _, item := range items {
			if item.cells == nil && f.namesAtEnd(item) {
				all++
				if word, rest, _ := strings.Cut(item.Raw, " "); isOrder(word) {
					if next, _, _ := strings.Cut(rest, " "); !isNoun(word, next) {
						orders++
					}
				}
			}
			count(item.Items)
		}
	}
	for _, m := range meetings {
		for _, area := range m.Areas {
			for _, list := range area.Lists {
				if (list.Kind == Last || list.Kind == This) && !holdsAny(list.Label, "action") { // those are apart from what was talked about
					for _, item := range list.Items {
						if _, who, _ := f.parenthesised(item.Raw); len(who.owners) > 0 {
							return true
						}
					}
				} else if list.Label == "" && !ticksOff(area.Name) && !talkArea(area.Name) {
					count(list.Items)
				}
			}
		}
	}
	return orders > 2 && 2*orders >= all
}

// bracketsNobody reports whether an item of work in such a file closes with brackets in
// which nobody stands yet: "Order the disks (TBD)".
func (f *file) bracketsNobody(s string) bool {
	if !f.bracketsOwn {
		return false
	}
	m := atClose.FindStringSubmatch(s[max(0, len(s)-longestName):])
	return m != nil && unsettled(m[1])
}

var atClose = pattern.Must(`\s[(\[]([^()\[\]]{1,30})[)\]][.\s]*$`)

// ownsInFront reports whether a name before a colon, or in brackets in front, is who does
// an item: most items of the lists of what was done and is to be done begin so, and names
// do not tell who said what.
func (f *file) ownsInFront(meetings []*Meeting) bool {
	named, all := 0, 0
	for _, m := range meetings {
		for _, area := range m.Areas {
			for _, list := range area.Lists {
				if list.Kind != Last && list.Kind != This || list.Columns != nil {
					continue
				}
				for _, item := range list.Items {
					all++
					if ids, _ := f.named(item.Raw); ids != nil {
						named++
					}
				}
			}
		}
	}
	return !f.quoting && named > 2 && 3*named >= 2*all
}

// bringsInFront reports whether a name in brackets in front of an item of talk is that of
// who brings up a topic: few of the items that begin so are orders or promises, and most are
// no sentences, nor in small letters: "lead - looking into it". Below a topic it may be who
// does something all the same. On an agenda it may be a name before a colon as well, and a
// question is a topic.
func (f *file) bringsInFront(meetings []*Meeting, onAgenda bool, tag func(string) (ids []string, rest string)) bool {
	topics, works, said := 0, 0, 0
	for list := range listsOfTalk(meetings) {
		for _, item := range list.Items {
			ids, rest := tag(item.Raw)
			switch {
			case ids == nil:
			case f.isTold(rest) || f.takings(rest, ids, false) != nil:
				works++
			case !onAgenda && (isReply(rest) || startsLower(rest)):
				said++
			default:
				topics++
			}
		}
	}
	return topics > 2 && topics >= 4*works && topics > said
}

// listsOfTalk gives the lists that no label tells to be of work.
func listsOfTalk(meetings []*Meeting) iter.Seq[*List] {
	return func(yield func(*List) bool) {
		for _, m := range meetings {
			for _, area := range m.Areas {
				for _, list := range area.Lists {
					if (list.Kind == Note || list.Kind == Flat && list.Label == "") && !yield(list) {
						return
					}
				}
			}
		}
	}
}

// frontTag reads the name in brackets or before a dash in front of a text: "[lead] …",
// "[name=lead] …", "(lead) …", "lead - …".
func (f *file) frontTag(s string) (ids []string, rest string) {
	if m := tagOfName.FindStringSubmatchIndex(s); m != nil {
		if m[2] < 0 {
			m[2], m[3] = m[4], m[5]
		}
		return f.people(s[m[2]:m[3]]), strings.TrimLeft(s[m[3]:], `\]): -–—*_`)
	}
	return nil, s
}

var tagOfName = pattern.Must(`^[*_]{0,3}(?:\\?[\[(](?:name=)?([^\[\]()\\]{1,60})\\?[\])][*_]{0,3}:?\s+|([^\s()\[\]:][^()\[\]:]{0,40}?)[*_]{0,3}\s(?:--?|[–—])\s+)\S`)

// broughtUp reports whether an item of talk in such a file is a topic, and no promise of who
// brings it up.
func (f *file) broughtUp(item *Item, around context) bool {
	var ids []string
	var rest string
	if f.frontBrings {
		ids, rest = f.frontTag(item.Raw)
	}
	if ids == nil && f.agendaBrings && around.agenda {
		ids, rest = f.named(item.Raw)
	}
	return ids != nil && f.takings(rest, ids, false) == nil
}

// agendas gives meetings with nothing but what they were to talk of.
func agendas(meetings []*Meeting) (all []*Meeting) {
	for _, m := range meetings {
		all = append(all, &Meeting{Areas: slices.DeleteFunc(slices.Clone(m.Areas), func(area *Area) bool { return !isAgenda(area.Name) })})
	}
	return all
}

// isAgenda reports whether an area is what a meeting was to talk of.
func isAgenda(name string) bool {
	name, _ = labelName(name)
	return roleOf(name) == agenda
}

// lettersActions reports whether a file counts its actions as "A1: …", "A2: …": so it does
// where most of what is counted so begins with who does it.
func (f *file) lettersActions() bool {
	counted, owned, follow, last := 0, 0, false, 0
	for _, line := range f.lines {
		line = strings.TrimSpace(line[:min(len(line), longestMarked)])
		text := line[len(bulletMark.FindString(line)):]
		text = text[len(leadingArrow.FindString(text)):]
		m := letterMark.FindStringSubmatch(text)
		if m == nil || m[1] != "A" {
			continue
		}
		n, _ := strconv.Atoi(m[2][strings.LastIndexAny(m[2], "./-")+1:])
		follow, last = follow || n == last+1 && counted > 0, n
		counted++
		rest := emphasisEnded(text[len(m[0]):])
		ids, _ := f.named(rest)
		if in := nameInBrackets.FindStringSubmatch(rest); in != nil && ids == nil {
			ids = f.people(in[1])
		}
		if ids != nil || f.leading(rest, func(words []string) bool { return promises(words) || acts(words) }) != nil {
			owned++
		}
	}
	return follow && 2*owned >= counted
}

// emphasisEnded takes off a text the end of the bold type that began before it.
func emphasisEnded(text string) string {
	if strings.Count(text, "**")%2 == 1 {
		return strings.Replace(text, "**", "", 1)
	}
	return text
}

// letterMark finds such a number: "A1: …", "[A-2] …", "A3 – …", "A4-31: …".
var letterMark = pattern.Must(`^[*_]{0,3}[\[(]?[*_]{0,2}([AD])-?([0-9]{1,4}(?:[./-][0-9]{1,4})?)[*_]{0,2}[\])]?[*_]{0,3}(?::[*_]{0,3}|\s[-–—])?\s+`)

// ownsSo reads who does an item of talk in such a file, unless it is a sentence.
func (f *file) ownsSo(s string) (ids []string, rest string) {
	if !f.frontOwns || len(s) > mostSentences {
		return nil, s
	}
	if ids, rest = f.named(s); ids != nil && !isSentence(rest) && !isNothing(rest) && !IsPast(rest) {
		return ids, rest
	}
	return nil, s
}

// nameFirst reports whether most items of a list of work begin with a name, so that a
// name in front is who does an item, whatever word follows it: "Lead look into it".
func (f *file) nameFirst(items []*Item) bool {
	named, all := 0, 0
	for _, item := range items {
		if item.cells != nil {
			return false
		}
		if _, text, _ := takeState(item.Raw); item.Kind != Talk {
			all++
			if f.begins(text) != nil {
				named++
			} else if ids, _ := f.named(text); ids != nil {
				named++
			}
		}
	}
	return named > 1 && 3*named >= 2*all
}

// remarkInFront is what is said of an item before it: "(from May) lead …".
var remarkInFront = pattern.Must(`^[*_]{0,3}\([^()]{1,40}\)[*_]{0,3}\s+`)

// carriedInFront reads who has what is carried on, behind since when: "(from May) lead / the
// roof".
func (f *file) carriedInFront(s string, _ mode) (split splitting, ok bool) {
	since := sinceWhen.FindString(s)
	names, rest, cut := strings.Cut(s[len(since):], " / ")
	if since == "" || !cut || f.begins(rest) != nil {
		return splitting{}, false
	}
	return owned(s, f.people(names))
}

var sinceWhen = pattern.Must(`(?i)^[*_]{0,3}\((?:from|since|carried (?:over|forward)(?: from)?|c/f) [^()]{1,40}\)[*_]{0,3}\s+`)

// begins reads the names that a text begins with, or what it says behind a topic and
// a colon.
func (f *file) begins(text string) []string {
	text = remarkInFront.ReplaceAllString(text, "")
	for _, phrase := range []string{text, afterColon(text)} {
		if ids := f.first(strings.TrimLeft(phrase, "*_ "), false); ids != nil && ids[0] != "all" {
			return ids
		}
	}
	return nil
}
