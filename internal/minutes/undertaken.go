package minutes

import (
	"regexp"
	"strings"
)

var (
	// What somebody will do who is not named: "Will ask the vendor".
	willDo = regexp.MustCompile(`^Will (?:also |then |need to |have to )*(make sure|[a-z]+)\b`)
	// What a sentence calls an action: "so the next step is ops asking again".
	nextStep = regexp.MustCompile(`(?i)\b(?:action items?|action points?|next (?:steps?|actions?)) (?:is|are|include|includes|will be)(?: for| that|:)? ([^.;]+)`)
	infinite = regexp.MustCompile(`^(?:to [a-z]+|(?:reach|ask|send|writ|draft|prepar|updat|creat|open|fil|review|check|publish|post|plan|find|collect|gather|schedul|organis|organiz|test|add|fix|invit|contact|set|mov)(?:ing|ting|ning)) `)
)

// calledStep reads who does what a sentence calls an action or a next step. ok
// says that it does, whoever it is.
func (f *file) calledStep(s string) (owners []string, ok bool) {
	if !strings.Contains(s, "tep") && !strings.Contains(s, "ction") {
		return nil, false
	}
	m := nextStep.FindStringSubmatch(s)
	if m == nil {
		return nil, false
	}
	if ids := f.leading(m[1], func(words []string) bool {
		word := strings.ToLower(words[0])
		return word == "to" || strings.HasSuffix(word, "ing") && len(word) > 5 || acts(words)
	}); ids != nil {
		return ids, true
	}
	return nil, infinite.MatchString(m[1])
}

// undertaken reports whether a text begins with what is to be done, though
// nobody is named who will.
func (f *file) undertaken(s string) bool {
	s = plainWords(sentence(s))
	if s == "" || strings.HasSuffix(s, "?") {
		return false
	}
	if m := willDo.FindStringSubmatch(s); m != nil {
		return handy(m[1]) || m[1] == "talk" || m[1] == "make sure" || m[1] == "report"
	}
	_, ok := f.calledStep(s)
	return ok
}
