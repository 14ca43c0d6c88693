package minutes

import (
	"regexp"
	"strings"
)

// closing reads who will do what a short sentence tells without a subject, as its names
// close it: "Will review: lead and ops".
func (f *file) closing(s string) []string {
	if m := namesClose.FindStringSubmatch(s); m != nil {
		return f.people(strings.TrimRight(m[1], " ."))
	}
	return nil
}

var namesClose = regexp.MustCompile(`^(?:Will|To) [a-z]+(?: [^:.?!]{1,60})?: ([^:?!]{1,100})$`)

// isFinite holds for verbs that make a clause of the words around them.
func isFinite(word string) bool {
	switch strings.Trim(word, ",.;") {
	case "is", "are", "was", "were", "has", "have", "had", "can", "could", "will", "would", "should", "may", "might", "must", "needs", "need":
		return true
	}
	return false
}

// saidOfSelf reports whether some words end with what somebody said of themselves:
// "ops said that she (would …)".
func saidOfSelf(words []string) bool {
	n := len(words)
	if n < 3 {
		return false
	}
	switch words[n-1] {
	case "he", "she", "they":
	default:
		return false
	}
	if words[n-2] == "that" {
		n--
	}
	switch words[n-2] {
	case "said", "says", "confirmed", "promised", "agreed", "stated", "advised":
		return n > 2
	}
	return false
}

// meets holds for verbs with somebody else, of whom "they" may be: "lead spoke to the
// vendor, they will send it".
func meets(word string) bool {
	switch strings.ToLower(word) {
	case "spoke", "talked", "met", "emailed", "called", "rang", "phoned", "contacted", "chatted", "wrote":
		return true
	}
	return false
}
