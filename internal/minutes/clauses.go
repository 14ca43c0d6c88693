package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// clauseStart is what stands between two clauses that may tell of two people.
var clauseStart = pattern.Must(`\s[-–—]+\s+|,\s+(?:(?:and|while|whereas|but)\s+)?(?:then\s+)?|\s(?:and|while|whereas|but)\s+(?:then\s+)?`)

// clause is the length of the first clause of a sentence, if it says who does
// something and the next begins with somebody who does something else: "lead will pay,
// and ops needs to fetch it". It is 0 if there are no two.
func (f *file) clause(s string) int {
	s = s[:min(len(s), 4*longestNote)]
	for _, m := range clauseStart.FindAllStringIndex(s, mostClauses) {
		at := m[0] + 1 // behind a comma or a space
		at += len(s[at:]) - len(strings.TrimLeft(s[at:], " \t\n-–—"))
		rest := sentence(plainWords(s[m[1]:min(len(s), m[1]+longestNote)]))
		if s[m[0]] != ',' {
			rest, _, _ = strings.Cut(rest, ",")
		}
		next := f.leading(rest, func(words []string) bool { return takesOn(words) || errand(words) })
		if next == nil || next[0] == "all" {
			continue
		}
		before := strings.Fields(plainWords(s[:m[0]]))
		dash := strings.ContainsAny(s[m[0]:m[1]], "-–—")
		if len(before) == 0 || !dash && f.people(before[len(before)-1]) != nil && (len(next) > 1 || f.leading(rest, singular) == nil) {
			continue // "with ops, lead, and writer to talk it over"
		}
		phrase := strings.TrimLeft(strings.Join(before, " "), `\-–— `)
		if f.leading(phrase, takesOn) == nil && f.leading(behindLastDash(phrase), takesOn) == nil {
			if dash {
				continue // tells how it is
			}
			return 0
		}
		if !dash && f.leading(phrase, firm) != nil && f.leading(rest, firm) != nil { // "lead will pay, ops will fetch it" tells of one thing
			continue
		}
		return at
	}
	return 0
}

// eachPart reads who does the parts of what a text tells in the present: "lead drafts it,
// ops proof-reads". It gives nobody unless several do.
func (f *file) eachPart(s string) (ids []string) {
	for _, clause := range clauseStart.Split(plainWords(s[:min(len(s), 4*longestNote)]), mostClauses) {
		if slices.ContainsFunc(strings.Fields(clause), depends) {
			return nil
		}
		ids = appendNew(ids, f.leading(clause+" it", acts)...) // "ops signs"
	}
	if len(ids) < 2 {
		return nil
	}
	return ids
}

// takesOn holds for phrases behind a name by which somebody does something or has to.
// Of two people, one of whom only should, or lends a hand, it is the other.
func takesOn(words []string) bool {
	switch words[0] {
	case "should", "must", "would":
		return false
	}
	if n := len(words); strings.HasPrefix(words[n-1], "help") && n == 2 {
		return false
	}
	return promises(words) || obliged(words)
}

// singular holds for the verb of one person.
func singular(words []string) bool {
	switch words[0] {
	case "needs", "has", "is", "agrees", "volunteers", "plans":
		return takesOn(words)
	}
	return false
}

// clauses divides the sentences of prose by which several people take something on.
func (f *file) clauses(s string, takings []taking) (all []taking) {
	a := account{file: f}
	for _, t := range takings {
		end := t.at + len(s[t.at:])
		if m := sentenceEnd.FindStringIndex(s[t.at:]); m != nil {
			end = t.at + m[1]
		}
		for n, at := 0, t.at; n < mostClauses; n++ {
			length := a.clause(s[at:end])
			if length == 0 {
				length = end - at
			}
			owners := t.owners
			if at != t.at || length < end-at {
				this := conjunction.ReplaceAllString(plainWords(s[at:at+length]), "")
				owners = a.others(this, strings.Fields(this))
			}
			if owners == nil {
				owners = t.owners
			}
			all = append(all, taking{at, owners})
			if at += length; at == end {
				break
			}
		}
	}
	return all
}

var conjunction = pattern.Must(`^(?:(?:and|while|whereas|but)\s+)?(?:then\s+)?`)
