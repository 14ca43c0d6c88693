package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// opener reads the person that a sentence begins with, and that is its subject.
func (a *account) opener(words []string) []string {
	ids, others := a.openers(words)
	if len(others) > 0 {
		return nil
	}
	return ids
}

// openers reads that person and whom else the sentence names.
func (a *account) openers(words []string) (ids []string, others [][]string) {
	for n := 0; n < min(len(words), mostNameWords); n++ {
		if n > 0 && !strings.HasSuffix(words[n-1], ",") && !strings.HasSuffix(words[n-1], ":") {
			continue
		}
		for k := min(len(words)-n, 6); k > 0; k-- {
			name := strings.Join(words[n:n+k], " ")
			if ids := a.people(name); ids != nil && (startsUpper(name) || name[0] == '@' || n == 0 && len(words) > k && (words[k] == "has" || IsPast(words[k]) || oddPast.MatchString(words[k]))) {
				return ids, slices.DeleteFunc(a.mentions(words[n+k:]), func(other []string) bool { return slices.Equal(ids, other) })
			}
		}
	}
	return nil, nil
}

// actor reads who has done what a clause tells, whoever else it names: "lead has read the text
// sent by ops". Who says something tells of others.
func (a *account) actor(words []string) []string {
	ids, others := a.openers(words)
	if len(others) == 0 || len(ids) != 1 {
		return nil
	}
	start := 0
	for start < len(words)-1 && !startsHas(words[start:]) {
		start++
	}
	if start == 0 || start+2 > len(words) || !slices.Equal(a.before(words[:start], false), ids) {
		return nil
	}
	for _, word := range words[start+2:] {
		switch strings.ToLower(word) {
		case "that", "who", "which", "he", "she", "they", "and", "but", "if":
			return nil
		}
		if isFinite(word) || strings.ContainsAny(word[len(word)-1:], ",;:") {
			return nil
		}
	}
	return ids
}

// startsHas holds for "has sent": a verb in the perfect tense.
func startsHas(words []string) bool {
	return words[0] == "has" && len(words) > 1 && pastParticiple.MatchString(words[1]) && words[1] != "been"
}

// mentions lists whom some words name, people named together as one.
func (a *account) mentions(words []string) (all [][]string) {
	for i := 0; i < len(words); i++ {
		if !startsUpper(words[i]) && words[i][0] != '@' {
			continue
		}
		for k := min(mostNameWords/2, len(words)-i); k > 0; k-- {
			ids := a.people(strings.TrimRight(strings.Join(words[i:i+k], " "), ",.;:)"))
			if ids == nil || ids[0] == "all" {
				continue
			}
			if !slices.ContainsFunc(all, func(other []string) bool { return slices.Equal(ids, other) }) {
				all = append(all, ids)
			}
			i += k - 1
			break
		}
	}
	return all
}

// about keeps in mind whom a sentence is about: who is asked for something in
// it, or else whom it begins with.
func (a *account) about(s string) {
	words := strings.Fields(s)
	if len(words) == 1 && consents(words[0]) {
		return // "Should we? Yes!"
	}
	named := a.mentions(words)
	for _, ids := range named {
		if a.several = a.several || len(ids) > 1 || a.only != nil && !slices.Equal(a.only, ids); a.several {
			a.only = nil
			break
		}
		a.only = ids
	}
	for i, w := range words[:max(0, len(words)-3)] {
		if w == "asked" {
			for n := min(4, len(words)-i-2); n > 0; n-- {
				if ids := a.people(strings.Join(words[i+1:i+1+n], " ")); ids != nil && words[i+1+n] == "to" {
					a.subject = ids
					return
				}
			}
		}
	}
	if len(words) > 0 {
		switch strings.ToLower(strings.TrimRight(words[0], ",")) {
		case "he", "she", "they", "will":
			return
		}
	}
	ids, others := a.openers(words)
	a.beside, a.first, a.other = len(others) > 0, nil, nil
	if len(ids) == 1 && len(others) == 1 && len(others[0]) == 1 {
		a.first, a.other = ids, others[0]
	}
	if a.beside && (len(ids) > 1 || slices.ContainsFunc(others, func(other []string) bool { return len(other) == 1 })) {
		ids = nil // "she" may be either
	}
	if i := strings.Index(s, ": "); ids == nil && i > 0 && i < longestNote { // behind a topic
		ids = a.opener(strings.Fields(s[i+2:]))
	}
	if ids != nil || !a.told {
		a.subject = ids
	}
	a.alone = nil
	if len(named) == 1 && len(named[0]) == 1 {
		a.alone = named[0]
	}
}

// goesOnBeside reports whether a sentence without a subject of its own names the other of the two
// that the one before it names, so that it is about the first: "Writer made a list for lead. Will
// print it with lead."
func (a *account) goesOnBeside(words []string) bool {
	if a.subject != nil || a.first == nil || len(words) == 0 {
		return false
	}
	switch strings.TrimSuffix(strings.TrimSuffix(words[0], "'ll"), "’ll") {
	case "Will", "He", "She":
		named := a.mentions(words)
		return len(named) == 1 && slices.Equal(named[0], a.other)
	}
	return false
}

// carriesOn reads who takes on what an item begins with "She will" or "Will also", as
// the item before it tells.
func (f *file) carriesOn(last, item *Item) []string {
	if last.Raw == "" || last.cells != nil || !pronounFirst.MatchString(item.Raw) {
		return nil
	}
	a := account{file: f, subject: last.Owners, listed: true}
	if a.subject == nil {
		a.about(plainWords(sentence(last.Raw)))
	}
	return a.takers(plainWords(sentence(item.Raw)))
}

// belowAnother reads who does what an item tells below the one that says who that is: below
// an action, "Also ask the vendor", and in the first person below a topic that begins with
// the name of who brought it up, "I'll ask the vendor".
func (f *file) belowAnother(item *Item, around context) []string {
	if around.taken && alsoOrder.MatchString(item.Raw) {
		if words := strings.Fields(item.Raw); len(words) > 2 && (isOrder(words[1]) || beginsLoosely(words[1])) {
			return around.owners
		}
	}
	if around.taken && len(around.owners) == 1 && heOrShe.MatchString(item.Raw) {
		return (&account{file: f, subject: around.owners, listed: true}).takers(plainWords(sentence(item.Raw)))
	}
	if around.presenter == nil || !strings.Contains(item.Raw, "I") || f.mark(item.Raw).kind != "" || f.markInside(item.Raw).kind != "" {
		return nil
	}
	text := plainWords(item.Raw[:min(len(item.Raw), mostSentences)])
	if ids, _ := f.speaking(opening.ReplaceAllString(text, "")); ids != nil || speaks(text) || strings.ContainsAny(text, "\"“?") || !(&account{file: f}).asOwn(strings.Fields(text)) {
		return nil
	}
	return around.presenter
}

// presenter reads who brought up a topic that begins with their name in brackets, with a
// remark behind a dash or without.
func (f *file) presenter(topic string) []string {
	m := broughtUpBy.FindStringSubmatch(topic[:min(len(topic), longestMarked)])
	if m == nil {
		return nil
	}
	name := m[1]
	if i, _ := lastDash(name); i > 0 {
		name = strings.TrimRight(name[:i], " \\")
	}
	if ids := f.people(name); len(ids) == 1 && ids[0] != "all" {
		return ids
	}
	return nil
}

var broughtUpBy = pattern.Must(`^[*_]{0,3}\\?\[([^\[\]]{1,60}?)\\?\] `)

var heOrShe = pattern.Must(`^(?:He|She)(?:['’]ll| will)(?: also| then)? [a-z]{3,} `)

var alsoOrder = pattern.Must(`^Also,? [a-z]`)

var pronounFirst = pattern.Must(`^(?:(?:He|She|They)(?:['’]ll| will)(?: also)?|Will also) [a-z]{3,} `)

// before reads the names that some words end with, or for whom a pronoun or
// nothing at all stands there. Where the words tell what somebody thinks, it is
// only they who can take on what follows.
func (a *account) before(words []string, thought bool) []string {
	for n := min(len(words), mostNameWords); n > 0 && !thought; n-- {
		start := len(words) - n
		if start > 0 && strings.EqualFold(words[start-1], "the") {
			continue
		}
		ids := a.people(strings.TrimRight(strings.Join(words[start:], " "), ","))
		if ids == nil {
			continue
		}
		if start == 0 || !governs(words[start-1]) || strings.HasSuffix(words[start-1], ",") {
			return ids
		}
		if two := len(ids) == 2 && strings.HasSuffix(words[start], ","); !two && (len(ids) > 1 || !slices.Contains(words[start:], "and")) { // "a text for lead, ops will send it"
			return nil
		}
	}
	if len(words) == 0 {
		return a.subject
	}
	last := words[len(words)-1]
	if n := saidOfSelf(words); n > 0 { // "asked by lead, ops said that she"
		for k := min(n, 4); k > 0; k-- {
			if ids := a.people(strings.Join(words[n-k:n], " ")); ids != nil {
				return ids
			}
		}
	}
	switch strings.ToLower(last) {
	case "he", "she", "they":
		if slices.ContainsFunc(words, meets) || strings.EqualFold(last, "they") && (a.beside || slices.ContainsFunc(words, nobodyNamed)) {
			return nil // or whom they spoke to
		}
		switch all := a.mentions(words); len(all) {
		case 0:
			if strings.EqualFold(last, "they") {
				return a.subject
			}
			return a.heOrShe()
		case 1:
			return all[0]
		}
		return a.opener(words)
	case "and", "but", "so":
		if words[0] == "He" || words[0] == "She" { // "She has one and will"
			return a.heOrShe()
		}
		if a.saidOfOther(words) {
			return nil
		}
		if last == "and" {
			if ids := a.actor(words[:len(words)-1]); ids != nil {
				return ids
			}
		}
		return a.opener(words)
	case "who":
		for n := min(len(words)-1, mostNameWords); n > 0 && !thought; n-- {
			if ids := a.people(strings.TrimRight(strings.Join(words[len(words)-1-n:len(words)-1], " "), ",")); ids != nil {
				return ids
			}
		}
		return nil
	}
	if strings.HasSuffix(last, ",") {
		return a.opener(words)
	}
	return nil
}

// saidOfOther reports whether somebody said what a stranger with a name does, who is then the one
// that goes on: "Lead said Acme runs it and will", or what another would do or be: "Lead thinks that
// would help and would".
func (a *account) saidOfOther(words []string) bool {
	for i, word := range words {
		switch word {
		case "said", "says", "thinks", "thought", "hopes", "hoped", "believes", "believed", "feels", "felt":
		default:
			continue
		}
		if slices.ContainsFunc(words[i+1:min(i+6, len(words))], func(word string) bool { return word == "would" || word == "will" }) {
			return true
		}
		if word[0] != 's' {
			continue
		}
		if i++; i < len(words) && words[i] == "that" {
			i++
		}
		return i+2 < len(words) && startsUpper(words[i]) && words[i] != "I" && a.people(words[i]) == nil && (isFinite(words[i+1]) || acts(words[i+1:]))
	}
	return false
}

// heOrShe is who that is: whom the sentence before was about or named alone, or else the only
// one whom the text names.
func (a *account) heOrShe() []string {
	switch {
	case a.subject != nil || a.speaker != nil:
		return a.subject
	case a.alone != nil:
		return a.alone
	}
	return a.only
}

// saidOfSelf gives how many of some words come before "said that she", with which they
// end and by which somebody tells of themselves, or 0.
func saidOfSelf(words []string) int {
	n := len(words)
	if n < 3 {
		return 0
	}
	switch words[n-1] {
	case "he", "she", "they":
	default:
		return 0
	}
	if words[n-2] == "that" {
		n--
	}
	switch words[n-2] {
	case "said", "says", "confirmed", "promised", "agreed", "stated", "advised":
		return n - 2
	}
	return 0
}

// meets holds for verbs with somebody else, of whom "they" may be: "lead spoke to the
// vendor, they will send it".
func meets(word string) bool {
	switch strings.ToLower(word) {
	case "spoke", "talked", "met", "emailed", "called", "rang", "phoned", "contacted", "chatted", "wrote":
		return true
	}
	return false
}

// nobodyNamed holds for words of whom "they" may be: "lead wants somebody to say that they
// will do it".
func nobodyNamed(word string) bool {
	switch strings.ToLower(strings.Trim(word, ",.;:")) {
	case "somebody", "someone", "anybody", "anyone", "nobody", "people", "others", "users", "folks", "everybody", "everyone":
		return true
	}
	return false
}

// isObject holds for a pronoun of somebody who is not who acts.
func isObject(word string) bool {
	bare := strings.TrimRight(word, ",.;:!…")
	return bare == "him" || bare == "her" && bare != word
}
