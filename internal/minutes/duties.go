package minutes

import (
	"regexp"
	"slices"
	"strings"
)

// obliges reads who has to do something by what a sentence tells, at its start or
// behind a comma, "and", "but" or "that", or who is asked to do it.
func (a *account) obliges(words []string) (owners []string) {
	for i := range words {
		if depends(words[i]) && !obliged(words[i:]) {
			break
		}
		for _, id := range a.sent(words[i:]) {
			owners = appendNew(owners, id)
		}
		if i > 0 && !strings.HasSuffix(words[i-1], ",") && words[i-1] != "and" && words[i-1] != "that" && words[i-1] != "but" {
			continue
		}
		for n := min(len(words)-i-1, mostNameWords); n > 0; n-- {
			name, verb := strings.Join(words[i:i+n], " "), words[i+n]
			if i > 0 && strings.Contains(name, ",") {
				continue
			}
			ids := a.people(name)
			together := len(ids) > 1 && len(ids) < 4 && confers(words[i+n:]) // and not the meeting
			if ids == nil || !together && !obliged(words[i+n:]) {
				continue
			}
			if len(ids) == 1 && strings.HasPrefix(name, "@") && (verb == "need" || verb == "have") {
				break // "@ops need to …" is what they said
			}
			for _, id := range ids {
				owners = appendNew(owners, id)
			}
		}
	}
	return owners
}

// sent reads who is sent by "asked ops to look into it". What people are asked to
// say at a meeting, they have said.
func (a *account) sent(words []string) []string {
	switch words[0] {
	case "asked", "asks", "tasked", "told", "assigned", "instructed":
	default:
		return nil
	}
	for n := 1; n < min(len(words)-2, 6); n++ {
		if words[n+1] != "to" {
			continue
		}
		ids := a.people(strings.Join(words[1:n+1], " "))
		if ids == nil || !isDuty(words[n+2:]) {
			return nil
		}
		switch words[n+2] {
		case "take", "join", "become", "lead", "host", "explain", "clarify", "comment", "repeat", "elaborate", "speak", "present", "introduce", "summarize", "summarise", "describe", "tell", "share", "say", "give", "talk", "show", "expand", "outline", "answer", "respond", "weigh", "chair", "confirm":
			return nil
		}
		return ids
	}
	return nil
}

// obliged holds for phrases behind a name by which minutes tell what somebody has to
// do: "needs to ask", "will have to move", "should look at it", "is in charge of the
// log". What somebody has to be, to know or to do at the meeting is none.
func obliged(words []string) bool {
	for len(words) > 1 && lightly(words[0]) {
		words = words[1:]
	}
	if len(words) < 3 {
		return false
	}
	next := strings.ToLower(words[1])
	switch strings.ToLower(words[0]) {
	case "will", "shall":
		if next == "be" && len(words) > 4 {
			return inCharge(words[2:])
		}
		return (next == "need" || next == "have") && words[2] == "to" && isDuty(words[3:])
	case "needs", "need", "has", "have", "ought":
		return next == "to" && isDuty(words[2:])
	case "must", "should":
		for len(words) > 3 && lightly(words[1]) {
			words = words[1:]
		}
		return isDuty(words[1:])
	case "is", "are":
		return len(words) > 3 && inCharge(words[1:])
	}
	return false
}

// inCharge holds for "responsible for" and "in charge of".
func inCharge(words []string) bool {
	return words[0] == "responsible" && words[1] == "for" || words[0] == "in" && words[1] == "charge" && words[2] == "of"
}

// isDuty holds for a verb and what it is about, if that is work.
func isDuty(words []string) bool {
	if len(words) < 2 {
		return false
	}
	verb := strings.ToLower(strings.Trim(words[0], ",.;:"))
	if verb == "go" && words[1] == "to" && slices.Contains(words[2:], "to") { // "go to the bank to sign it"
		return true
	}
	if verb == "stay" && strings.HasPrefix(strings.Join(words[1:], " "), "on top of ") {
		return true
	}
	switch verb {
	case "", "understand", "see", "wait", "go", "think", "feel", "agree", "accept", "support", "care", "worry", "remember", "expect", "learn", "live", "stay", "stop", "step", "drop", "run":
		return false
	}
	return verb[0] >= 'a' && verb[0] <= 'z' && !strings.HasSuffix(verb, "ly") && !uncertain(verb) && !deliberates(words)
}

// confers holds for phrases behind several names by which they are to talk among
// themselves.
func confers(words []string) bool {
	return confer.MatchString(strings.Join(words[:min(len(words), 5)], " "))
}

var confer = regexp.MustCompile(`^(?:should|need to) (?:(?:discuss|decide) |(?:meet|talk)(?:$|\.| (?:to|about|offline|after)\b))`)
