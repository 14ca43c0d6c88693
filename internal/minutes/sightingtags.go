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
	if m := f.markInFront(text); m.kind == Task { // "**[Porter]** order it", as the file has it elsewhere
		s.count(f, line, ownersOnly(m.who), ownerPlace)
	}
	for _, m := range initialsTag.FindAllStringSubmatch(text, mostClauses) {
		s.count(f, line, namesOnly(m[1], false), closePlace)
	}
	for _, m := range authorTag.FindAllStringSubmatch(text, mostClauses) {
		s.count(f, line, ownersOnly(m[1]), ownerPlace)
	}
}

// todoOf is headedTodo by itself.
var todoOf = pattern.Must(headedTodo)

// initialsTag finds initials behind a word for work or for who does it: "Action: RL", "[AI RL]
// …", "Assigned to RL/OP: …". They are nobody's but of those who are listed.
var initialsTag = pattern.Must(`\b(?:Action|ACTION|Action (?:[Ii]tem|[Pp]oint)|A[IP]|TODO|To-?do|Task|Owner|OWNER|Assigned|Responsible)(?: (?:to|by|on|for|owner))?:?[*_]{0,3}\s+[*_(\[]{0,4}(\p{Lu}{2,4}(?:(?:\s?[/,&+]\s?|\sand\s)\p{Lu}{2,4}){0,4})(?:[\s\]),:;.*_–-]|$)`)

// authorTag is how some editors write who wrote something: "[name=lead] …".
var authorTag = pattern.Must(`\\?\[name=([^\[\]\\]{1,60})\\?\]`)
