package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// write notes how the words of a text are written.
func (s *sightings) write(text string) {
	before, earlier := "", "" // the last words
	for _, word := range strings.Fields(text[:min(len(text), 10*mostSentences)]) {
		if strings.HasPrefix(word, "(") && strings.HasSuffix(strings.TrimRight(word, ".,:;"), ")") { // who does it, or how far it is
			before = ""
			continue
		}
		if word = strings.Trim(word, "()"); word == "" {
			continue
		}
		if word[0] == '@' || word[0] == '<' {
			s.word(strings.ToLower(strings.Trim(word, "<>@,.:;*_&+"))).handle = true
		}
		if strings.ContainsAny(word, "@`<>[]/") {
			before = ""
			continue
		}
		bare := strings.Trim(word, "*_.,;:!?\"“”")
		if bare == "" {
			continue
		}
		small := strings.ToLower(bare)
		w := s.word(small)
		if bare == small {
			w.small++
		} else {
			w.large++
		}
		w.thing = w.thing || isArticle(before)
		if leadsToPlace(before) {
			w.places++
		}
		if before == "to" && changesOver.MatchString(earlier) { // no person is switched to
			w.places += 2
		}
		before, earlier = small, before
		if bare != word {
			before = ""
		}
	}
}

// changesOver finds the words for going over to a thing: "the switch to Docker", "we migrate to Docker".
var changesOver = pattern.Must(`^(?:chang|switch|migrat|upgrad|convert|transition)(?:e|es|ed|ing|s|ion)?$`)

func (s *sightings) word(small string) *wordSighted {
	if s.words[small] == nil {
		s.words[small] = &wordSighted{}
	}
	return s.words[small]
}
