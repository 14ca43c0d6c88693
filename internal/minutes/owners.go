package minutes

import (
	"regexp"
	"strings"
)

// ownership is what a part of an item says about who does it.
type ownership struct {
	owners  []string
	unowned bool
	note    string
}

func (o ownership) found() bool { return len(o.owners) > 0 || o.unowned }

const (
	longestName   = 60  // bytes of a name
	longestNote   = 200 // bytes of a parenthesis that may name owners
	mostNameWords = 12  // words of the names at the start of a phrase
)

// lookup finds a person by a name as it stands in minutes: with an @, emphasis
// or another case. "Everyone" and "All" are known everywhere.
func (f *file) lookup(name string) (string, bool) {
	name = strings.Trim(name, " \t\n*_.")
	if name == "" || len(name) > longestName {
		return "", false
	}
	if f.in.People != nil {
		for _, spelling := range []string{name, strings.TrimPrefix(name, "@")} {
			if id, ok := f.in.People.Lookup(spelling); ok {
				return id, true
			}
		}
	}
	if strings.EqualFold(name, "everyone") || strings.EqualFold(name, "all") {
		return "all", true
	}
	return "", false
}

var separators = regexp.MustCompile(`\s*[,/+&]\s*(?:and\s+)?|\s+and\s+`)

// people reads a list of names, "Doug / Yondon", and nothing but names.
func (f *file) people(s string) []string {
	if len(s) > longestNote {
		return nil
	}
	var ids []string
	for _, name := range separators.Split(strings.TrimSpace(s), -1) {
		id, ok := f.lookup(name)
		if !ok {
			return nil
		}
		ids = appendNew(ids, id)
	}
	return ids
}

// leading reads names at the start of a phrase that are followed by one of
// some words: "Doug to coordinate".
func (f *file) leading(s string, follows func(word string) bool) []string {
	if len(s) > 4*longestNote {
		s = s[:4*longestNote]
	}
	words := strings.Fields(s)
	for n := min(len(words)-1, mostNameWords); n > 0; n-- {
		if !follows(words[n]) {
			continue
		}
		if ids := f.people(strings.Join(words[:n], " ")); ids != nil {
			return ids
		}
	}
	return nil
}

// duty holds for words by which a person takes on what an item says.
func duty(word string) bool {
	switch strings.ToLower(strings.Trim(word, ",.;:")) {
	case "to", "will", "volunteered", "volunteers", "volunteering", "coordinate", "coordinates", "coordinating", "make", "makes",
		"lead", "leads", "leading", "own", "owns", "owner", "drive", "drives", "driving", "take", "takes", "taking",
		"handle", "handles", "handling", "with":
		return true
	}
	return false
}

func toOrWill(word string) bool { return word == "to" || word == "will" }

// splitOwners takes the owners off a text. outcome is what follows them behind
// a dash.
func (f *file) splitOwners(s string) (text string, o ownership, outcome string) {
	if text, o, outcome = f.parenthesised(s); o.found() {
		return text, o, outcome
	}
	if i, width := lastDash(s); i > 0 {
		if ids := f.people(strings.TrimRight(s[i+width:], ".;: \n")); ids != nil {
			return strings.TrimSpace(s[:i]), ownership{owners: ids}, ""
		}
	}
	if ids := f.handles(s); ids != nil {
		return s, ownership{owners: ids}, ""
	}
	for _, phrase := range []string{s, afterColon(s)} {
		if ids := f.leading(phrase, toOrWill); ids != nil {
			return s, ownership{owners: ids}, ""
		}
	}
	return s, ownership{}, ""
}

// lastDash finds the last dash between spaces and its width in bytes, spaces
// included.
func lastDash(s string) (int, int) {
	at, width := -1, 0
	for _, dash := range []string{" - ", " -- ", " – ", " — "} {
		if i := strings.LastIndex(s, dash); i > at {
			at, width = i, len(dash)
		}
	}
	return at, width
}

// handles reads owners that start or end an item as handles: "@lead: …".
func (f *file) handles(s string) []string {
	words := strings.Fields(s)
	var ids []string
	for len(words) > 0 && strings.HasPrefix(words[0], "@") {
		id, ok := f.lookup(strings.TrimRight(words[0], ",:"))
		if !ok {
			break
		}
		ids = appendNew(ids, id)
		words = words[1:]
	}
	if len(ids) > 0 || len(words) < 2 || !strings.HasPrefix(words[len(words)-1], "@") {
		return ids
	}
	if id, ok := f.lookup(strings.TrimRight(words[len(words)-1], ",:;")); ok {
		return []string{id}
	}
	return nil
}

func afterColon(s string) string {
	if i := strings.Index(s, ": "); i >= 0 && i < 4*longestNote {
		return s[i+2:]
	}
	return ""
}

func appendNew(ids []string, id string) []string {
	for _, other := range ids {
		if other == id {
			return ids
		}
	}
	return append(ids, id)
}
