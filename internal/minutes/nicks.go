package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// Some teams call each other by what they are called in their chat, in small letters, and put it
// in brackets in front of what somebody says: "[porter] is it late? [clerk2] no". Labels of topics
// are written so as well, "[docs] a new page", but no label has to do anything.

// nickTag finds such brackets at the beginning of a text or of a sentence.
var nickTag = pattern.Must(`(?:^|[.!?;] )\\?\[([a-z][a-z0-9_-]{2,30})\\?\][:,]? [^\s(]`)

// nicks counts the names in such brackets, and those that promise something in talk.
func (s *sightings) nicks(f *file, text string, line int) {
	for _, m := range nickTag.FindAllStringSubmatch(text, mostClauses) {
		s.count(f, line, namesOnly(m[1], true), tagPlace)
	}
}

// addNicks adds them where two of three or more who speak so also stand before what they are to
// do in a list of work: there, whoever does so is somebody, and whoever promises something in
// talk and has another of these signs.
func (s *sightings) addNicks(sure map[string]bool) {
	tags, owners := 0, 0
	for _, name := range s.names {
		if in := &s.seen[name].in; s.mayBeNick(name) && in[tagPlace] > 0 {
			tags++
			if in[promisePlace] > 0 {
				owners++
			}
		}
	}
	if tags < 3 || owners < 2 {
		return
	}
	for _, name := range s.names {
		in := &s.seen[name].in
		atWork := in[frontPlace] + in[closePlace]
		if s.mayBeNick(name) && (in[tagPlace]+in[promisePlace] > 0 || in[nickPlace] > 0 && (atWork > 0 || strings.ContainsAny(name, "0123456789_"))) {
			sure[name] = true
		}
	}
}

// mayBeNick holds for words in small letters that the minutes use for neither things nor places.
func (s *sightings) mayBeNick(name string) bool {
	w := s.words[name]
	return handleOnly.MatchString(name) && (w == nil || !w.thing && w.places == 0)
}

// handlesOf gives those of some names that are written in small letters.
func handlesOf(names []string) []string {
	return slices.DeleteFunc(names, func(name string) bool { return !handleOnly.MatchString(name) })
}
