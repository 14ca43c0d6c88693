package minutes

import "strings"

// Who has a task of their own besides whoever is named first.

// alsoTold adds to those whom the word names who is told by a later sentence to do something:
// "Action (lead): write it. Ops to print it."
func (f *file) alsoTold(text string, owners []string) []string {
	for at, n := 0, 0; n < mostClauses && len(text) < mostSentences; n++ {
		end := sentenceEnd.FindStringIndex(text[at:])
		if end == nil {
			break
		}
		at += end[1]
		owners = appendNew(owners, f.leading(sentence(text[at:]), toDo)...)
	}
	return owners
}

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
