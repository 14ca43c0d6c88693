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

// saidOfSelf gives how many of some words come before "said that she", with which they
// end and by which somebody tells of themselves, or 0.
func saidOfSelf(words []string) int {
	n := len(words)
	if n < 3 {
		return 0
	}
	switch words[n-1] {
	case "he", "she", "they":
	default:
		return 0
	}
	if words[n-2] == "that" {
		n--
	}
	switch words[n-2] {
	case "said", "says", "confirmed", "promised", "agreed", "stated", "advised":
		return n - 2
	}
	return 0
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

// minutesOfThis holds for what somebody does for the meeting itself: "take minutes",
// but not "take the minutes of the next call".
func minutesOfThis(words []string) bool {
	s := strings.Join(words[:min(len(words), 12)], " ")
	return roleOfMeeting.MatchString(s) && !strings.Contains(s, "next")
}

var roleOfMeeting = regexp.MustCompile(`(?i)^(?:(?:take|write|keep) (?:the )?(?:minutes|notes)|(?:chair|moderate|facilitate|scribe|minute) (?:the|this|today['’]s) (?:meeting|call|session))\b`)

// nobodyNamed holds for words of whom "they" may be: "lead wants somebody to say that they
// will do it".
func nobodyNamed(word string) bool {
	switch strings.ToLower(strings.Trim(word, ",.;:")) {
	case "somebody", "someone", "anybody", "anyone", "nobody", "people", "others", "users", "folks", "everybody", "everyone":
		return true
	}
	return false
}
