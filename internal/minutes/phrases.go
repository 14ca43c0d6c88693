package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// Who does an item as its sentences and their parts tell it.

// beginsPhrase reads names at the beginning of a text, behind its topic or behind its issue,
// with words that tell them to do something or promise it: "lead to order it", "Roof: lead
// will measure it", "[#12](…) lead to look into it".
func (f *file) beginsPhrase(s string, about mode) (split splitting, ok bool) {
	follows := promises
	if about == work {
		follows = isTo
	}
	for _, phrase := range []string{s, afterColon(s), behindIssue(s)} {
		phrase = jointly(strings.TrimLeft(phrase, "*_ "))
		if about != work && strings.HasSuffix(sentence(phrase), "?") {
			continue
		}
		if ids := f.leading(withoutAddresses(phrase), follows); ids != nil {
			if all := f.takings(sentence(phrase), nil, false); len(all) > 0 && slices.Contains(all[0].owners, ids[0]) {
				ids = all[0].owners // "Lead will pay, and ops will fetch it"
			}
			return owned(s, ids)
		}
		if ids := f.whoActs(withoutAddresses(sentence(phrase)), about); ids != nil {
			return owned(s, ids)
		}
	}
	return splitting{}, false
}

// isTo holds for the phrases behind a name by which somebody is told to do
// something.
func isTo(words []string) bool {
	switch strings.ToLower(words[0]) {
	case "to", "will", "should", "shall", "must":
		return true
	case "agreed", "agrees", "volunteered", "volunteers", "offered", "offers", "promised", "promises", "is", "has", "needs", "wants", "plans", "going":
		if len(words) > 1 && strings.EqualFold(words[1], "to") {
			return true
		}
	}
	return promises(words)
}

// behindIssue gives what stands behind the number or the link of an issue: "[#12](…) lead
// to look into it".
func behindIssue(s string) string {
	if m := issueInFront.FindString(s[:min(len(s), 2*longestNote)]); m != "" {
		return s[len(m):]
	}
	return ""
}

var issueInFront = pattern.Must(`^[*_]{0,2}(?:\[\\?(?:[\w.-]+(?:/[\w.-]+)?)?#?[0-9]{1,7}\]\([^()\s]*\)|\\?#[0-9]{1,7}|[\w.-]+(?:/[\w.-]+)?#[0-9]{1,7}|<?https?://\S+)[*_]{0,2}[:,]?\s+(?:[-–—:]\s+)?`)

// toldByVerb reads whom a verb tells to do something: "it will be ordered by lead", "Lead ask
// the vendor", "it is late; assigned to lead".
func (f *file) toldByVerb(s string, _ mode) (split splitting, ok bool) {
	for _, read := range []func(string) []string{f.passive, f.ordered, f.assigned} {
		if ids := read(s); ids != nil {
			return owned(s, ids)
		}
	}
	return splitting{}, false
}

// tookIt reads who took on what an item of work says before: "The roof: lead took it, half
// is red".
func (f *file) tookIt(s string, _ mode) (split splitting, ok bool) {
	clause, _, _ := strings.Cut(afterColon(s), ",")
	if clause == "" {
		return splitting{}, false
	}
	return owned(s, f.takesOn(clause))
}

// didItInBrackets reads who did it, as brackets tell: "Order it (lead did it in May)".
func (f *file) didItInBrackets(s string, _ mode) (split splitting, ok bool) {
	for _, group := range groups(s) {
		if ids := f.leading(s[group.start+1:group.end-1], didSo); ids != nil {
			return owned(s, ids)
		}
	}
	return splitting{}, false
}

// failedAtTheEnd reads who did not do it: "The roof, lead forgot".
func (f *file) failedAtTheEnd(s string, _ mode) (split splitting, ok bool) {
	m := lastClause.FindStringIndex(s)
	if m == nil || saysWhatCame(s[:m[1]]) {
		return splitting{}, false
	}
	return owned(s, f.leading(s[m[1]:], failed))
}

// lastClause is the last mark behind which a clause may begin.
var lastClause = pattern.Must(`^.*[,:;]\s+`)

// actsAtTheEnd reads who does something by the last sentence: "A rota of all. Lead puts it
// up".
func (f *file) actsAtTheEnd(s string, _ mode) (split splitting, ok bool) {
	last := lastSentence(s)
	if last == s {
		return splitting{}, false
	}
	return owned(s, f.leading(last, acts))
}
