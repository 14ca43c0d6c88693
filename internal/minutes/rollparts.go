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
// label, "Lead / notes: Ops", or behind people a sentence, "Release Lead, Ops. Apologies from
// Writer". A sentence that is not understood names nobody. What is said of the next meeting, or
// is to be talked of, is of no other role.
func rollParts(found []role, value string) []rollPart {
	if strings.Trim(value, " .;,") == "" || len(value) > longestRoll || slices.Contains(found, following) || slices.Contains(found, agenda) {
		return []rollPart{{found, value}}
	}
	first, _, _ := strings.Cut(value, ",")
	one, ok := attendee(first)
	d := rollDivision{now: found, short: ok && !isWhole(one)}
	cuts, from, divided := cutsOfRoll(value), 0, 0
	for i, cut := range cuts {
		if cut[0] < from { // within a label
			continue
		}
		if divided == mostClauses {
			break
		}
		mark, next := value[cut[0]], value[cut[1]:]
		if as, said, ok := d.label(next, mark == '.'); ok {
			d.keep(value[from:cut[0]])
			d.now, d.behindSentence = as, false
			from = len(value) - len(said)
			divided++
		} else if d.ofPersons() && (mark == '.' || d.clause(value[cut[1]:clauseEnd(value, cuts[i:])]) != nil) {
			d.keep(value[from:cut[0]])
			d.behindSentence = true
			from = cut[1]
			divided++
		}
	}
	d.keep(value[from:])
	return d.parts
}

// rollDivision is what was divided so far.
type rollDivision struct {
	parts          []rollPart
	now            []role // of what comes next
	behindSentence bool   // and not behind a label
	short          bool   // people are called by one name
}

// ofPersons reports whether what comes next names people.
func (d *rollDivision) ofPersons() bool {
	return !slices.ContainsFunc(d.now, func(r role) bool { return !r.ofPeople() && !r.ofOne() })
}

// keep takes the text up to a cut.
func (d *rollDivision) keep(text string) {
	if strings.Trim(text, "*_. ;,/|•·–—-") == "" {
		return
	}
	if !d.ofPersons() {
		d.join(rollPart{d.now, strings.TrimSpace(text)})
		return
	}
	text = strings.Trim(text, " \t;,/|•·–—-")
	if said := d.clause(text); said != nil {
		d.join(said...)
		return
	}
	if whole := strings.TrimSuffix(text, "."); endsSentence(whole, "") {
		text = whole
	}
	part := rollPart{d.now, inBars(text)}
	if d.behindSentence && !onlyPeople(text) {
		part.roles = nil
	}
	d.join(part)
}

// join puts what is said of the same roles in several places together.
func (d *rollDivision) join(more ...rollPart) {
	for _, part := range more {
		if at := slices.IndexFunc(d.parts, func(p rollPart) bool { return part.roles != nil && slices.Equal(p.roles, part.roles) }); at >= 0 {
			d.parts[at].text += ", " + part.text
		} else {
			d.parts = append(d.parts, part)
		}
	}
}

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
var rollCut = pattern.Must(`\.\s+|[;,]\s+(?:and |but )?|\s+(?:[/|•·–—-]|//|--)\s+`)

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

// label reads the label of another role with what stands behind it. Behind people or a sentence,
// who has an office is told by a name: "Notes: it leaks" names nobody.
func (d *rollDivision) label(text string, ends bool) (as []role, said string, ok bool) {
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
	case as[0].ofOne() && (ends || slices.ContainsFunc(d.now, role.ofPeople)):
		ok = beginsWithName(said)
	}
	return as, said, ok
}

// inBars sets names in a row with commas that stand with bars or dashes between them. Two may be
// a person and where they are from.
func inBars(text string) string {
	if strings.ContainsAny(text, ",;&") {
		return text
	}
	for _, mark := range []string{" | ", " / ", " – ", " — ", " -- ", " - ", " • ", " · "} {
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
