package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// tellsOfSpeaker reports whether what stands behind the name of who speaks tells of them, as
// whoever takes the minutes does: "Lead: the vendor moved. She'll forward the address." It is
// in no words of their own, and of nobody else whom "she" may be.
func (f *file) tellsOfSpeaker(who []string, s string) bool {
	if len(who) != 1 {
		return false
	}
	at := laterPronoun.FindStringIndex(s)
	if at == nil || quoted.MatchString(s) {
		return false
	}
	before := s[:at[0]]
	if personNoun.MatchString(before) {
		return false
	}
	words := strings.Fields(before)
	others := (&account{file: f}).mentions(words)
	if slices.ContainsFunc(others, func(ids []string) bool { return !slices.Equal(ids, who) }) {
		return false
	}
	for i, word := range words {
		if !capitalised.MatchString(word) {
			continue
		}
		starts := i == 0 || strings.ContainsAny(words[i-1][len(words[i-1])-1:], ".!?:")
		if !starts && !isArticle(strings.ToLower(words[i-1])) && !leadsToPlace(words[i-1]) || starts && i+1 < len(words) && (verbBehind(words[i+1:]) || inThirdPerson.MatchString(words[i+1])) {
			return false // somebody unknown
		}
	}
	return true
}

var (
	laterPronoun = pattern.Must(`(?:[.!;]\s+(?:She|He)|[,;]\s+(?:and |but |so )?(?:she|he))(?:['’]ll| will|['’]s going to| is going to) [a-z]`)
	// "Porter knows", and what else ends so: who is not known is not passed over.
	inThirdPerson = pattern.Must(`^[a-z]{2,}[^s\W]s[,;]?$`)
	capitalised   = pattern.Must(`^[(“"]?\p{Lu}\p{Ll}+['’,.;:)]*$`)
	// Words for people that "she" may be, by how they end: "the landlord", "a user".
	personNoun = pattern.Must(`(?i)\b(?:somebody|someone|anybody|anyone|everyone|everybody|wife|husband|mother|father|(?:the|an?|our|their|his|her|this|that|one|new|another) (?:[a-z-]+ ){0,2}?[a-z-]*(?:er|or|ist|ian|ant|ent|man|lord|lady|guy|friend|colleague|intern|boss|rep|lead|chair|contact|person|student|head))\b`)
)

// toldByAnother reads who takes something on as somebody else says, at a pronoun behind what
// begins with them and names nobody besides: "lead: ops knows, it is old; she'll mend it".
func (a *account) toldByAnother(words []string, at int) []string {
	if at+1 >= len(words) || !firm(words[at+1:]) {
		return nil
	}
	if at == 0 {
		if slices.Equal(a.alone, a.subject) {
			return a.subject
		}
		return nil
	}
	behind := 1
	for behind < at && capitalised.MatchString(words[behind]) {
		behind++
	}
	ids, others := a.openers(words[:at])
	before := words[behind:max(at, behind)]
	if !strings.HasSuffix(words[at-1], ",") || len(ids) != 1 || len(others) > 0 || personNoun.MatchString(strings.Join(before, " ")) || slices.ContainsFunc(before, capitalised.MatchString) {
		return nil
	}
	return ids
}
