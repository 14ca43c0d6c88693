package minutes

import (
	"regexp"
	"strings"
)

// atWork holds for the phrases by which an item of a list tells what somebody
// is busy with: "is working on …", "has been preparing …". Anything else that
// somebody is doing may be over with the meeting.
func atWork(words []string) bool {
	verb := 1
	switch strings.ToLower(words[0]) {
	case "is", "are", "am":
	case "has", "have":
		if len(words) < 2 || words[1] != "been" && words[1] != "begun" && words[1] != "started" {
			return false
		}
		verb = 2
	default:
		return false
	}
	if verb < len(words) {
		switch words[verb] {
		case "still", "now", "also", "currently", "already", "actively", "just":
			verb++
		}
	}
	if verb+1 >= len(words) {
		return false
	}
	return workingOn(words[verb:])
}

// workingOn holds for the participle of work that takes longer than a meeting, and what it
// is about: "working on the log", "checking with the vendor".
func workingOn(words []string) bool {
	switch words[0] {
	case "working", "looking", "following":
		switch words[1] {
		case "on", "into", "up", "through":
			return true
		case "to":
			return words[0] == "working" && len(words) > 2 && handy(words[2])
		}
		return false
	case "in":
		return strings.HasPrefix(strings.Join(words[1:], " "), "process ") || strings.HasPrefix(strings.Join(words[1:], " "), "the process ")
	case "setting", "preparing", "drafting", "writing", "fixing", "finishing", "finalising", "finalizing", "documenting", "addressing", "investigating", "verifying", "checking", "reviewing",
		"debugging", "developing", "porting", "refactoring", "rewriting", "organising", "organizing", "updating", "building", "implementing", "arranging", "researching", "compiling", "migrating", "cleaning", "tackling", "translating", "designing", "testing":
		return true
	}
	return false
}

var (
	// What is to be done, and by whom: "the list is to be updated by writer".
	doneBy = regexp.MustCompile(`(?i)\b(?:to|will|shall|must) be (?:[a-z]+ ){0,2}?([a-z]+(?:ed|ade|one|own|ept|ent|ilt|ten|ought|un|ut)) by `)
	// Whom something is given to, behind a mark: "…; assign to lead", "… - assigned to lead".
	assignedTo = regexp.MustCompile(`(?i)(?:^|[-–—;:,(.]\s*)assign(?:ed)? to `)
)

// passive reads by whom something will be done.
func (f *file) passive(s string) (owners []string) {
	if !strings.Contains(s, " by ") {
		return nil
	}
	for _, m := range doneBy.FindAllStringSubmatchIndex(s, mostClauses) {
		switch strings.ToLower(s[m[2]:m[3]]) {
		case "chaired", "presented", "hosted", "represented", "replaced", "followed", "supported", "affected", "covered", "used", "called", "sponsored", "funded", "paid", "led",
			"run", "given", "moderated", "facilitated", "attended", "judged", "decided", "discussed", "considered", "guided", "limited":
			continue
		}
		ids, _ := f.prefix(s[m[1]:])
		for _, id := range ids {
			owners = appendNew(owners, id)
		}
	}
	return owners
}

// assigned reads whom something is assigned to, and how much of the text says so.
func (f *file) assigned(s string) []string {
	if !strings.Contains(s, "ssign") {
		return nil
	}
	at := assignedTo.FindStringIndex(s)
	if at == nil {
		return nil
	}
	ids, _ := f.prefix(s[at[1]:])
	return ids
}
