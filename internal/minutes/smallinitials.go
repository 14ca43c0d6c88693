package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// Whoever takes notes in a hurry writes initials in small letters: "lk: it is late", "ACTION: lk
// and om to order it". Only those of somebody who is listed make a name of them.

// smallInitials finds them before what somebody says or is to do.
var smallInitials = pattern.Must(`^(?:(?i:actions?(?: items?)?|ai|todo)(?: for| on)?:? )?((?:[a-z]{2})(?:(?:, ?| ?/ ?| ?& ?| and )[a-z]{2})*)(?::| to ) ?\S`)

// initialsInSmall counts them as initials, in a text and in the cells of the row of a table, line by line.
func (s *sightings) initialsInSmall(f *file, text string, line int) {
	for _, cell := range strings.Split(strings.Trim(text[:min(len(text), 4*mostSentences)], "| "), " | ") {
		for _, said := range lineBreak.Split(cell, mostClauses) {
			m := smallInitials.FindStringSubmatch(strings.TrimSpace(said))
			if m == nil {
				continue
			}
			for _, name := range separators.Split(m[1], mostNamesSighted) {
				if !beginsSentence(name) && !leadsToPlace(name) && !isSmallWord(name) && !isMark(strings.ToUpper(name)) && !isAcronym(strings.ToUpper(name)) {
					s.count(f, line, []string{strings.ToUpper(name)}, beforePlace)
				}
			}
		}
	}
}

// isSmallWord holds for words of two letters that may stand before a colon or "to".
func isSmallWord(word string) bool {
	switch word {
	case "be", "do", "go", "no", "of", "or", "us", "me", "my", "is", "to", "up", "am", "eg", "ie", "ex", "vs", "nb", "id", "hi", "by", "if", "et", "al":
		return true
	}
	return false
}
