package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// Some files set who does something in front of each thing, in brackets or in bold: "**[Lead]** order it".
// Where most of what stands so is an order and hardly anything what somebody said, all of it is work.

// inFront is how a name stands in front of something.
type inFront int

const (
	notInFront inFront = iota
	boldBrackets
	bareBrackets
	boldFaced
	boldAndColon
	waysInFront
)

// handsOutBy finds the ways in which a file hands out work so: three lines at least begin with people. What
// is only talked of may be the topic of who brings it up, and without brackets in bold people may talk.
func (f *file) handsOutBy() (custom [waysInFront]bool) {
	var people, all, told, said [waysInFront]int
	for _, line := range f.lines {
		line = strings.TrimSpace(strings.TrimLeft(line[:min(len(line), mostSentences)], "> "))
		way, who, rest := f.whoInFront(line[len(bulletMark.FindString(line)):])
		if way == notInFront {
			continue
		}
		all[way]++
		if ids := f.people(who); ids != nil && ids[0] != "all" {
			people[way]++
		}
		if word, _, _ := strings.Cut(rest, " "); isToldTo(rest) && !presentsIt.MatchString(word) {
			told[way]++
		} else if saysOf(rest) {
			said[way]++
		}
	}
	for way := range custom {
		if way == int(boldBrackets) {
			custom[way] = 2*told[way] >= all[way] && 4*said[way] <= all[way]
		} else {
			custom[way] = 5*told[way] >= 3*all[way] && said[way] == 0
		}
		custom[way] = custom[way] && people[way] > 2
	}
	return custom
}

// markInFront reads such a name as a word for work with who does it.
func (f *file) markInFront(text string) marking {
	if f.handedBy == [waysInFront]bool{} {
		return marking{}
	}
	way, who, rest := f.whoInFront(text)
	if !f.handedBy[way] || saysOf(rest) && !isToldTo(rest) {
		return marking{}
	}
	return marking{kind: Task, sure: true, who: who, rest: rest}
}

// whoInFront gives the name in front of a text, or what stands for all or for nobody, and what follows. In
// brackets in bold it may be that of somebody whom the minutes do not list.
func (f *file) whoInFront(text string) (way inFront, who, rest string) {
	if text == "" || strings.IndexByte(`*_[(\`, text[0]) < 0 {
		return notInFront, "", ""
	}
	m := nameInFront.FindStringSubmatchIndex(text[:min(len(text), longestMarked)])
	if m == nil {
		return notInFront, "", ""
	}
	bold := strings.HasPrefix(text, "**") || strings.HasPrefix(text, "__")
	switch {
	case m[2] >= 0:
		who, way = text[m[2]:m[3]], bareBrackets
		if bold {
			way = boldBrackets
		}
	case strings.Contains(text[m[5]:m[1]], ":"):
		who, way = text[m[4]:m[5]], boldAndColon
	default:
		who, way = text[m[4]:m[5]], boldFaced
	}
	if f.people(who) == nil && !f.standsForNobody(who) && !everyOne.MatchString(who) && (way != boldBrackets || !strings.Contains(who, " ") || namesOnly(who, false) == nil) {
		return notInFront, "", ""
	}
	return way, who, text[m[1]:]
}

var nameInFront = pattern.Must(`^(?:[*_]{0,3}\\?[\[(]([^()\[\]\\]{1,80})\\?[\])](?::?[*_]{1,3}:?|:)?|(?:\*\*|__)([^*_:()\[\]]{1,80})(?::?(?:\*\*|__):?))\s+(?:[-–—]\s+)?`)

// isToldTo reports whether a text begins with what somebody is to do.
func isToldTo(text string) bool { return startsOrder(text) || beginsLoosely(text) }

// saysOf reports whether a text behind a name is what they say or have done.
func saysOf(text string) bool {
	return opines(text) || howItIs.MatchString(text) || tells.MatchString(text) || IsPast(text) || strings.HasSuffix(text, "?")
}

// presentsIt holds for verbs of what people do with a topic that they bring up.
var presentsIt = pattern.Must(`(?i)^(?:review|discuss|introduce|present|report|talk|announce|explain|recap|summari[sz]e|demo|show|share|decide|approve|vote)$`)
