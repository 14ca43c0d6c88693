package minutes

import "strings"

// write notes how the words of a text are written.
func (s *sightings) write(text string) {
	before := ""
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
		before = small
		if bare != word {
			before = ""
		}
	}
}

func (s *sightings) word(small string) *wordSighted {
	if s.words[small] == nil {
		s.words[small] = &wordSighted{}
	}
	return s.words[small]
}
