package minutes

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"slipway/internal/markdown"
	"slipway/internal/pattern"
)

// rollPart is a part of what stands behind the label of a role: whom it names in which roles,
// or, without roles, words that name nobody for certain.
type rollPart struct {
	roles []role
	text  string
}

// rollParts divides what stands behind the label of a role where something else begins: another
// label, or a sentence, "Release Lead, Ops. Apologies from Writer. Chair: Ops". A sentence that
// is not understood names nobody.
func rollParts(found []role, value string) []rollPart {
	if strings.Trim(value, " .;,") == "" || len(value) > longestRoll || slices.ContainsFunc(found, func(r role) bool { return !r.ofPeople() && !r.ofOne() }) {
		return []rollPart{{found, value}}
	}
	var parts []rollPart
	now, from := found, 0
	behindLabel := true // and not behind a sentence
	first, _, _ := strings.Cut(value, ",")
	one, ok := attendee(first)
	short := ok && !isWhole(one) // people are called by one name
	join := func(more ...rollPart) {
		for _, part := range more {
			if at := slices.IndexFunc(parts, func(p rollPart) bool { return part.roles != nil && slices.Equal(p.roles, part.roles) }); at >= 0 {
				parts[at].text += ", " + part.text
			} else {
				parts = append(parts, part)
			}
		}
	}
	keep := func(to int) {
		text := strings.Trim(value[from:to], " \t;,/|•·–—-")
		if said := sentenceOfRoll(now, text, short); said != nil {
			join(said...)
		} else if strings.Trim(text, "*_. ") != "" {
			if whole := strings.TrimSuffix(text, "."); endsSentence(whole, "") {
				text = whole
			}
			part := rollPart{now, inBars(text)}
			if !behindLabel && !onlyPeople(text) {
				part.roles = nil
			}
			join(part)
		}
	}
	cuts, divided := cutsOfRoll(value), 0
	for i, cut := range cuts {
		if cut[0] < from { // within a label
			continue
		}
		if divided == mostClauses {
			break
		}
		mark, next := value[cut[0]], value[cut[1]:]
		if as, said, ok := labelInRoll(next, mark == '.'); ok {
			keep(cut[0])
			now, from, behindLabel = as, len(value)-len(said), true
			divided++
		} else if mark == '.' || sentenceOfRoll(now, value[cut[1]:clauseEnd(value, cuts[i:])], short) != nil {
			keep(cut[0])
			from, behindLabel = cut[1], false
			divided++
		}
	}
	keep(len(value))
	return parts
}

// ofOne reports whether a role is mostly that of one person.
func (r role) ofOne() bool { return r == chair || r == moderator || r == notetaker }

// cutsOfRoll gives where something else may begin, outside of brackets.
func cutsOfRoll(value string) (cuts [][]int) {
	open, at := 0, 0
	for _, cut := range rollCut.FindAllStringIndex(value, mostRolled) {
		for ; at < cut[0]; at++ {
			switch value[at] {
			case '(', '[':
				open++
			case ')', ']':
				open = max(0, open-1)
			}
		}
		if open == 0 && (value[cut[0]] != '.' || endsSentence(value[:cut[0]], value[cut[1]:])) {
			cuts = append(cuts, cut)
		}
	}
	return cuts
}

// rollCut finds the marks between names, and between what is said of some and of others.
var rollCut = pattern.Must(`\.\s+|[;,]\s+(?:and |but )?|\s+(?:[/|•·–—-]|//)\s+`)

// endsSentence reports whether a full stop between two texts is none of an initial or a title.
func endsSentence(before, after string) bool {
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(after, "*_[\"“"))
	word := before[strings.LastIndexAny(before, " \t(,;")+1:]
	if word = strings.Trim(word, "*_[]()"); word == "" {
		return true
	}
	return !unicode.IsLower(next) && utf8.RuneCountInString(word) > 1 && !strings.Contains(word, ".") && !IsTitle(word) && word != "St"
}

// clauseEnd is where the clause ends that begins at the first of some cuts: behind a comma, at
// the next one.
func clauseEnd(value string, cuts [][]int) int {
	for _, cut := range cuts[1:] {
		if value[cuts[0][0]] == ',' || value[cut[0]] != ',' {
			return cut[0]
		}
	}
	return len(value)
}

// labelInRoll reads the label of another role with what stands behind it. Who has an office is
// told by a name: "Notes: it leaks" names nobody.
func labelInRoll(text string, ends bool) (as []role, said string, ok bool) {
	as, said, ok = roles(text)
	if !ok {
		name, value, labelled := cutLabel(text)
		if as, said = []role{peopleRole(name)}, value; !labelled || as[0] == noRole {
			return nil, "", false
		}
	}
	switch {
	case said == "" || !strings.HasSuffix(text, said), !ends && (as[0] == following || as[0] == agenda):
		return nil, "", false
	case as[0].ofOne():
		ok = beginsWithName(said)
	}
	return as, said, ok
}

// Sentences behind the names of those present, each with the role of those whom it names. A
// role of none is that of the others.
var sentencesOfRoll = []struct {
	words *pattern.Pattern
	as    role
}{
	{pattern.Must(`(?i)^(?:with )?(?:apologies|regrets)\b[^.:;|]{0,40}?\b(?:from|by|of):?\s+(.+)$`), absent},
	{pattern.Must(`(?i)^(?:also )?(?:absent|excused|not present|away|missing|ill) (?:was|were|is|are):?\s+(.+)$`), absent},
	{pattern.Must(`^(.+?) (?:(?:has|have|had) )?(?:also )?(?:sent|sends?|gave|gives?) (?:(?:his|her|their) )?(?:apologies|regrets)\b`), absent},
	{pattern.Must(`^(.+?) (?:was|were|is|are|has been|have been) (?:also |both |all |still )?(?:ill|sick|absent|away|excused|missing|travel?ling|on (?:leave|holiday|vacation|parental leave)|not (?:present|there|here|able to [a-z]+)|unable to [a-z]+)\b`), absent},
	{pattern.Must(`^(.+?) (?:could not|couldn['’]t|cannot|can['’]t|did not|didn['’]t) (?:attend|come|join|participate|take part|make it|be (?:there|present|here))\b`), absent},
	{pattern.Must(`(?i)^(?:everybody|everyone|all(?: [a-z]+){0,3}) (?:but|except(?: for)?|apart from|save|besides) (.+)$`), absent},
	{pattern.Must(`^(.+?) (?:(?:also|later|then) )?(?:joined|arrived|came|attended|participated|took part|dialled in|dialed in|called in|was (?:late|present)|were (?:late|present))\b`), noRole},
	{pattern.Must(`(?i)^(?:the )?(?:minutes|notes|protocol)(?: (?:was|were|are|is))? (?:(?:taken|kept|recorded|written|prepared) )?by:?\s+(.+)$`), notetaker},
	{pattern.Must(`^(.+?) (?:took|takes|kept|keeps|wrote|recorded) (?:the )?(?:minutes|notes)\b`), notetaker},
	{pattern.Must(`(?i)^(?:(?:the )?(?:meeting|call|session) )?(?:(?:was|is) )?(?:chaired|presided over|led) by:?\s+(.+)$`), chair},
	{pattern.Must(`^(.+?) (?:chaired|chairs|presided|presides|led|leads)(?: (?:over )?the (?:meeting|call|session))?[.\s]*$`), chair},
	{pattern.Must(`(?i)^(?:(?:the )?(?:meeting|call|session) )?(?:(?:was|is) )?(?:moderated|facilitated|hosted) by:?\s+(.+)$`), moderator},
	{pattern.Must(`^(.+?) (?:moderated|facilitated|hosted)(?: the (?:meeting|call|session))?[.\s]*$`), moderator},
}

// rollWords are in every such sentence.
var rollWords = []string{"apolog", "regret", "was ", "were ", "is ", "are ", "has ", "have ", "not ", "n't ", "n’t ", "but ", "except", "apart", "save ", "besides",
	"join", "arriv", "came", "attend", "particip", "part", "called", "dial", " by", "minutes", "notes", "chair", "presid", "led", "leads", "moderat", "facilitat", "host"}

// sentenceOfRoll reads a clause that says in a sentence who was there, who was not, or who had
// an office, with what it says of them. It is nil where a clause is none or names anything but
// people. One word is a name where the others are called by one as well: "Dinner was late".
func sentenceOfRoll(now []role, clause string, short bool) []rollPart {
	if len(clause) > 4*longestNote || !holdsAny(clause, rollWords...) {
		return nil
	}
	plain := strings.Trim(markdown.Plain(clause), " .;,/|–—-")
	for _, each := range sentencesOfRoll {
		m := each.words.FindStringSubmatchIndex(plain)
		if m == nil {
			continue
		}
		who, said := plain[m[2]:m[3]], ""
		if first := m[2] == 0; first {
			said = wasOrWere.ReplaceAllString(plain[m[3]:], "")
		} else if at := reasonOfRoll.FindStringIndex(who); at != nil {
			who, said = who[:at[0]], strings.TrimLeft(who[at[0]:], ", ")
		}
		if !onlyPeople(who) || slices.ContainsFunc(names(who), func(name string) bool { return noName(name) || !short && !strings.ContainsAny(name, " @") }) {
			continue
		}
		as := []role{each.as}
		switch {
		case each.as == noRole && !slices.ContainsFunc(now, role.ofPeople):
			return nil
		case each.as == noRole:
			as = now
		case each.as != absent:
			return []rollPart{{as, who}}
		}
		var all []string
		for _, name := range names(who) {
			if said = strings.TrimSpace(said); said != "" && !strings.ContainsAny(said, "()") {
				name += " (" + said + ")"
			}
			all = append(all, name)
		}
		parts := []rollPart{{as, strings.Join(all, ", ")}}
		if everybodyBut.MatchString(plain) { // who was there is not told by name
			parts = append(parts, rollPart{nil, clause})
		}
		return parts
	}
	return nil
}

var (
	wasOrWere    = pattern.Must(`^ (?:was|were|is|are|has been|have been)\b`)
	reasonOfRoll = pattern.Must(`,? (?:who|as|because|since|due to|owing to|for whom)\b`)
	everybodyBut = pattern.Must(`(?i)^(?:everybody|everyone|all)\b`)
)

// inBars sets names in a row with commas that stand with bars or dashes between them. Two may be
// a person and where they are from.
func inBars(text string) string {
	if strings.ContainsAny(text, ",;&") {
		return text
	}
	for _, mark := range []string{" | ", " / ", " – ", " — ", " - ", " • ", " · "} {
		all := strings.Split(text, mark)
		if len(all) > 2 && !slices.ContainsFunc(all, func(name string) bool { return !onlyPeople(name) || !strings.Contains(strings.TrimSpace(name), " ") }) {
			return strings.Join(all, ", ")
		}
	}
	return text
}

// onlyPeople reports whether a text is a row of names and nothing else but what stands in
// brackets behind them.
func onlyPeople(text string) bool {
	all := names(strings.Trim(text, " \t.;,"))
	return len(all) > 0 && !slices.ContainsFunc(all, func(entry string) bool {
		a, ok := attendee(entry)
		rest := inBrackets.ReplaceAllString(markdown.Plain(mailbox.ReplaceAllString(linkWords(entry), " ")), "")
		return !ok || strings.ContainsFunc(strings.Replace(rest, a.Name, "", 1), unicode.IsLetter)
	})
}
