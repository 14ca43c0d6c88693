package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// tagged counts whom marks name that are made for names of people.
func (s *sightings) tagged(f *file, text string, line int) {
	text = text[:min(len(text), mostSentences)]
	if m := todoFor.FindStringSubmatch(withoutCode(text)); m != nil && !isArticle(strings.ToLower(m[1])) {
		s.count(f, line, ownersOnly(m[2]), ownerPlace)
	}
	if m := todoOf.FindStringSubmatch(text); m != nil {
		s.count(f, line, ownersOnly(m[1]), ownerPlace)
	}
	if m := ownedByName.FindStringSubmatch(text); m != nil {
		s.count(f, line, ownersOnly(m[1]), ownerPlace)
	}
	for _, m := range authorTag.FindAllStringSubmatch(text, mostClauses) {
		s.count(f, line, ownersOnly(m[1]), ownerPlace)
	}
}

// todoOf is headedTodo by itself.
var todoOf = pattern.Must(headedTodo)

// authorTag is how some editors write who wrote something: "[name=lead] …".
var authorTag = pattern.Must(`\\?\[name=([^\[\]\\]{1,60})\\?\]`)
