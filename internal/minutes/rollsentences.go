package minutes

import (
	"strings"

	"slipway/internal/markdown"
	"slipway/internal/pattern"
)

// Sentences of formal minutes that say who was there. The names are the last group, but for
// the last of them, where they come first.
var rollSentences = []struct {
	words *pattern.Pattern
	as    role
	first bool
}{
	{pattern.Must(`(?i)\b(?:apologies|regrets)\b[^.:;|]{0,60}?\bfrom:?\s+(.+)$`), absent, false},
	{pattern.Must(`(?i)(?:^(?:[0-9][0-9.]*\s+)?|[.] )(?:also |and )?(?:present|in attendance)(?: at the meeting| for [^:,.]{1,30})? (?:were|was):?\s+(.+)$`), present, false},
	{pattern.Must(`(?i)\b(?:meeting|call|session) was attended by:?\s+(.+)$`), present, false},
	{pattern.Must(`(?i)\bthe following\b[^:.]{0,80}\b(?:not in attendance|not present|absent|unable to attend)\b[^:.]{0,60}:\s*(.*)$`), absent, false},
	{pattern.Must(`(?i)^(?:[0-9][0-9.]*\s+)?the following\b[^:.]{0,80}\b(?:attended|present|in attendance|participated|joined)\b[^:.]{0,60}:\s*(.*)$`), present, false},
	{pattern.Must(`(?i)^(?:[0-9][0-9.]*\s+)?the (?:attendees|participants)\b[^:.]{0,80}\b(?:were|are|included?)(?: as follows)?:\s*(.*)$`), present, false},
	{pattern.Must(`(?i)\bwith (?:the following|these)\b[^:.]{0,60}\b(?:present|in attendance|attending)\b[^:.]{0,40}:\s*(.*)$`), present, false},
	{pattern.Must(`^([^:]{5,400}?) (?:was|were) (?:also )?(?:present|in attendance)\b`), present, true},
	{pattern.Must(`^([^:]{5,400}?) (?:attended|joined)(?: (?:the|this|today's) (?:meeting|call|session))?\.?$`), present, true},
	{pattern.Must(`^(.{5,400}?) (?:was|were) (?:absent|excused|unable to attend)\b`), absent, true},
}

// rollSentence reads the people in a sentence that says that they were there or were not.
// names is false where it ends with a colon and leaves them to the lines below.
func rollSentence(text string) (people []string, as role, named bool) {
	if len(text) > 4*longestNote || !holdsAny(text, "present", "attend", "apologies", "regrets", "absent", "excused", "participa", "joined") {
		return nil, noRole, true
	}
	plain := strings.TrimSpace(markdown.Plain(text))
	for _, each := range rollSentences {
		m := each.words.FindStringSubmatch(plain)
		if m == nil {
			continue
		}
		if m[1] == "" {
			return nil, each.as, false
		}
		all := names(strings.TrimRight(sentenceOn.ReplaceAllString(m[1], "$1$2"), "."))
		people, whole := mostlyPeople(all)
		if people == nil || each.first && whole < len(all) {
			return nil, noRole, true
		}
		return people, each.as, true
	}
	return nil, noRole, true
}

// mostlyPeople gives those of some entries that read as people, and how many of them have a
// whole name: nobody unless one has, and two of three entries are people.
func mostlyPeople(entries []string) (people []string, whole int) {
	people, whole = peopleAmong(entries)
	if whole == 0 || 3*len(people) < 2*len(entries) {
		return nil, 0
	}
	return people, whole
}

// peopleAmong gives those of some entries that read as people, and how many of them have a
// whole name.
func peopleAmong(entries []string) (people []string, whole int) {
	for _, entry := range entries {
		if a, ok := attendee(entry); ok {
			people = append(people, entry)
			if isWhole(a) {
				whole++
			}
		}
	}
	return people, whole
}
