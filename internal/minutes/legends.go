package minutes

import (
	"strings"

	"slipway/internal/markdown"
	"slipway/internal/pattern"
)

// legendOf reads the people of a line at the head that says by which initials the minutes
// call them: "The board is Jane Doe (JD) and Joe Bloggs (JB).", "Initials: JD = Jane Doe, JB
// = Joe Bloggs". Each comes as "Jane Doe (JD)". A line that has other initials than those of
// the names, or none for people, is no legend.
func legendOf(line string) (people []string) {
	if len(line) > 4*longestNote || !ofPeopleWords.MatchString(line) {
		return nil
	}
	plain := initialsAlone(markdown.Plain(line))
	for _, m := range nameAndInitials.FindAllStringSubmatch(plain, mostRolled) {
		name, short := m[1]+m[4], m[2]+m[3]
		if isAcronym(short) || !isName(name) || !strings.EqualFold(initialsOf(name), short) {
			return nil
		}
		people = append(people, name+" ("+short+")")
	}
	if len(people) < 2 {
		return nil
	}
	return people
}

// initialsAlone leaves nothing but the initials of a name in the brackets behind it: "Jane Doe
// (Treasurer, JD; by phone)".
func initialsAlone(plain string) string {
	return nameAndMore.ReplaceAllStringFunc(plain, func(entry string) string {
		m := nameAndMore.FindStringSubmatch(entry)
		if short := initialsAmong(m[2], m[1]); short != "" {
			return m[1] + " (" + short + ")"
		}
		return entry
	})
}

// initialsAmong gives the initials of a name among what is said of its bearer, empty where they
// are not: "Treasurer, JD; by phone".
func initialsAmong(said, name string) string {
	if len(initialsOf(name)) < 2 {
		return ""
	}
	for _, field := range strings.FieldsFunc(said, func(c rune) bool { return c == ',' || c == ';' }) {
		if field = strings.TrimSpace(field); field == strings.ToUpper(field) && strings.EqualFold(field, initialsOf(name)) {
			return field
		}
	}
	return ""
}

// fullName is one of several words, as a part of an expression.
const fullName = `\p{Lu}[\p{L}'’-]+(?: (?:(?:de|van|von|der|da|di|la|le) )*\p{Lu}[\p{L}'’-]+){1,3}`

var (
	nameAndMore     = pattern.Must(`(` + fullName + `) [(\[]([^()\[\]]{4,80})[)\]]`)
	ofPeopleWords   = pattern.Must(`(?i)\b(?:members?|people|council|committee|board|team|staff|officers|trustees|directors|initials|abbreviations|names?|key|legend)\b`)
	nameAndInitials = pattern.Must(`(` + fullName + `) [(\[](\p{Lu}{2,4})[)\]]|\b(\p{Lu}{2,4})(?: ?= ?|: | (?:--?|[–—]) )(` + fullName + `)`)
)

// keyOfInitials gives the people of a line that says whose some initials are: "RL = Release
// Lead, GW = Guide Writer". Behind a word for such a line, three first names are enough:
// "Initials: LK = Lead, OM = Ops, WB = Writer".
func keyOfInitials(text string) (all []string) {
	if len(text) > 10*longestNote || !strings.Contains(text, "=") {
		return nil
	}
	text = strings.Trim(text, "*_. ")
	head := keyWord.FindString(text)
	first := 0
	for _, part := range separators.Split(text[len(head):], mostRolled) {
		m := initialsAre.FindStringSubmatch(part)
		if m == nil || !isName(m[2]) {
			return nil
		}
		if !isShortFor(m[1], m[2]) { // which has a letter of the surname as well
			if head == "" || strings.Contains(m[2], " ") || m[1] != strings.ToUpper(m[1]) || !strings.Contains(m[1], m[2][:1]) {
				return nil
			}
			first++
		}
		all = append(all, m[2]+isCalled+m[1])
	}
	if len(all) < 2 || first > 0 && len(all) < 3 {
		return nil
	}
	return all
}

// isCalled stands in an entry between a name and what its bearer is called for short.
const isCalled = " = "

var keyWord = pattern.Must(`^(?i:abbreviations?|initials|key|legend|names|people|who is who)[*_]{0,3}:[*_]{0,3}\s+`)

var initialsAre = pattern.Must(`^\s*([\p{Lu}][\p{L}]{1,3})\s*=\s*(\p{Lu}[^=()]{2,40})$`)
