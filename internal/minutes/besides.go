package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// Who has a task of their own besides whoever is named first.

// alsoTold adds to those whom the word names who is told by a later sentence to do something:
// "Action (lead): write it. Ops to print it."
func (f *file) alsoTold(text string, owners []string) []string {
	if len(text) > mostSentences {
		return owners
	}
	for _, at := range append(sentenceEnd.FindAllStringIndex(text, mostClauses), behindTask.FindAllStringIndex(text, mostClauses)...) {
		before := strings.Fields(text[:at[0]])
		if len(before) == 0 || text[at[0]] == ',' && f.people(before[len(before)-1]) != nil {
			continue // "with lead, ops to agree on it"
		}
		owners = appendNew(owners, f.leading(sentence(text[at[1]:]), toDo)...)
	}
	return owners
}

// andTheirs adds those with whom somebody does an item, where they are set apart at its end:
// "Rewrite the text, with ops". Whom somebody meets or talks to is no part of that.
func (f *file) andTheirs(text string, owners []string) []string {
	m := withAtEnd.FindStringSubmatchIndex(text)
	if m == nil || withThem.MatchString(text[:m[0]]) {
		return owners
	}
	if ids := f.people(text[m[2]:m[3]]); ids != nil && ids[0] != "all" {
		return appendNew(owners, ids...)
	}
	return owners
}

var (
	withAtEnd = pattern.Must(`, (?:together |along |jointly )?with ([^,.;:()]{1,60})[.*_]*$`)
	// What is done with somebody who has no part in it.
	withThem = pattern.Must(`(?i)\b(?:meet(?:ings?)?|talks?|speak|calls?|chat|discuss(?:ion)?|sync|sessions?|interviews?|agree|coordinate|check|follow up|workshop|lunch|date|in touch|share|connect)\b`)
)

// behindTask finds what may stand between the tasks of two people in one sentence.
var behindTask = pattern.Must(`[;,)]\s+(?:and |with )?|\s[-–—]+\s+`)

// saysOfSelf holds for what somebody says that they will do: "said she would review".
func saysOfSelf(words []string) bool {
	if words[0] != "said" && words[0] != "says" {
		return false
	}
	if words = words[1:]; len(words) > 0 && words[0] == "that" {
		words = words[1:]
	}
	return len(words) > 2 && (words[0] == "he" || words[0] == "she" || words[0] == "they") && (words[1] == "would" || words[1] == "will") && handy(strings.Trim(words[2], ".,;"))
}
