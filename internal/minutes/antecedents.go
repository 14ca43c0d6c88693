package minutes

import (
	"slices"
	"strings"
)

// opener reads the person that a sentence begins with, and that is its subject.
func (a *account) opener(words []string) []string {
	for n := 0; n < min(len(words), mostNameWords); n++ {
		if n > 0 && !strings.HasSuffix(words[n-1], ",") {
			continue
		}
		for k := min(len(words)-n, 6); k > 0; k-- {
			name := strings.Join(words[n:n+k], " ")
			if ids := a.people(name); ids != nil && (startsUpper(name) || name[0] == '@') {
				for _, other := range a.mentions(words[n+k:]) {
					if !slices.Equal(ids, other) {
						return nil
					}
				}
				return ids
			}
		}
	}
	return nil
}

// mentions lists whom some words name, people named together as one.
func (a *account) mentions(words []string) (all [][]string) {
	for i := 0; i < len(words); i++ {
		if !startsUpper(words[i]) && words[i][0] != '@' {
			continue
		}
		for k := min(mostNameWords/2, len(words)-i); k > 0; k-- {
			ids := a.people(strings.TrimRight(strings.Join(words[i:i+k], " "), ",.;:)"))
			if ids == nil || ids[0] == "all" {
				continue
			}
			if !slices.ContainsFunc(all, func(other []string) bool { return slices.Equal(ids, other) }) {
				all = append(all, ids)
			}
			i += k - 1
			break
		}
	}
	return all
}

// about keeps in mind whom a sentence is about: who is asked for something in
// it, or else whom it begins with.
func (a *account) about(s string) {
	words := strings.Fields(s)
	for i, w := range words[:max(0, len(words)-3)] {
		if w == "asked" {
			for n := min(4, len(words)-i-2); n > 0; n-- {
				if ids := a.people(strings.Join(words[i+1:i+1+n], " ")); ids != nil && words[i+1+n] == "to" {
					a.subject = ids
					return
				}
			}
		}
	}
	if len(words) > 0 {
		switch strings.ToLower(strings.TrimRight(words[0], ",")) {
		case "he", "she", "they", "will":
			return
		}
	}
	ids := a.opener(words)
	if i := strings.Index(s, ": "); ids == nil && i > 0 && i < longestNote { // behind a topic
		ids = a.opener(strings.Fields(s[i+2:]))
	}
	if ids != nil || !a.told {
		a.subject = ids
	}
}
