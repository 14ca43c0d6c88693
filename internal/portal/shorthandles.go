package portal

import (
	"cmp"
	"slices"
	"strings"

	"slipway/internal/minutes"
)

// People in chats shorten the handles of each other: "@guid" is guidewriter, where nobody else
// is meant by it.

// called is a word that somebody is called by in a series. person is nil where it is only part
// of what they are called, or where the minutes do not list them.
type called struct {
	word   string
	person *Person
}

// beginnings finds whom a handle is short for.
type beginnings struct {
	words []called        // in order
	known map[string]bool // words of the names of everybody known
}

// beginningsOf collects the words by which those who are listed and those who are mentioned are
// called.
func (v *vocabulary) beginningsOf(listed []*Person, attendees []minutes.Attendee) *beginnings {
	b := &beginnings{known: map[string]bool{}}
	met := map[string]bool{}
	for _, person := range listed {
		for _, name := range slices.Concat([]string{person.Name, person.Handle, person.Full}, person.Aliases) {
			words := strings.Fields(strings.ToLower(name))
			for _, word := range words {
				is := called{word: strings.TrimPrefix(word, "@")}
				if len(words) == 1 && person.Kind == KindPerson {
					is.person = person
				}
				met[is.word] = true
				b.words = append(b.words, is)
			}
		}
	}
	for _, a := range attendees {
		for _, word := range strings.Fields(strings.ToLower(a.Name)) {
			if !met[word] {
				met[word] = true
				b.words = append(b.words, called{word: word})
			}
		}
	}
	slices.SortFunc(b.words, func(one, other called) int { return cmp.Compare(one.word, other.word) })
	for _, person := range v.portal.People {
		for _, name := range append([]string{person.Name, person.Handle, person.Full}, person.Aliases...) {
			for _, word := range strings.Fields(strings.ToLower(name)) {
				b.known[word] = true
			}
		}
	}
	return b
}

// shortestHandle is how many letters a handle keeps that is short for another.
const shortestHandle = 3

// of gives the only one whose handle, or name of one word, begins with a handle. There is none
// where somebody else is called so, or by another word that begins so.
func (b *beginnings) of(handle string) *Person {
	short := strings.ToLower(handle)
	if len(short) < shortestHandle || b.known[short] || ofSeveral(short) {
		return nil
	}
	at, _ := slices.BinarySearchFunc(b.words, short, func(one called, short string) int { return cmp.Compare(one.word, short) })
	var found *Person
	for _, one := range b.words[at:] {
		switch {
		case !strings.HasPrefix(one.word, short):
			return found
		case one.word == short: // the mention itself
		case one.person == nil || found != nil && found != one.person:
			return nil
		default:
			found = one.person
		}
	}
	return found
}

// ofSeveral holds for handles by which chats call groups.
func ofSeveral(handle string) bool {
	switch handle {
	case "all", "any", "everyone", "everybody", "here", "channel", "team", "core", "dev", "devs", "docs", "ops", "infra", "admin", "admins", "web", "board", "staff", "mods", "bot", "bots", "the", "user", "users", "member", "members", "author", "authors", "security", "support", "design", "project":
		return true
	}
	return false
}
