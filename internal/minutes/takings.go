package minutes

import (
	"regexp"
	"slices"
	"strings"
)

// taking is a sentence by which somebody takes something on.
type taking struct {
	at     int // where the sentence begins, in bytes
	owners []string
}

// account reads a text sentence by sentence and keeps in mind whose words they
// are and whom they are about, for what follows may say only "he will" or
// "will".
type account struct {
	*file
	speaker []string // whose words it tells, nil where nobody is quoted
	subject []string // whom the sentence before was about
	listed  bool     // an item of a list, which tells how things are
	handle  []string // with which the text begins, as talk does: "@lead that is late"
	told    bool     // what the speaker said is told, as of somebody else
}

// takings lists the sentences of a text by which somebody takes something on.
// Where somebody speaks, only what they say of themselves counts; a question
// and what may be otherwise are none.
func (f *file) takings(s string, speaker []string, listed bool) []taking {
	s = s[:min(len(s), mostSentences)]
	if speaker == nil && !f.anybody(s) {
		return nil
	}
	at := len(numbered.FindString(s))
	if ids := f.closingOwners(s[at:]); ids != nil {
		return []taking{{at, ids}}
	}
	a := account{file: f, speaker: speaker, listed: listed}
	var all []taking
	for n := 0; at < len(s) && n < mostClauses; n++ {
		end := len(s)
		if m := sentenceEnd.FindStringIndex(s[at:]); m != nil {
			end = at + m[1]
		}
		if own := f.ownLine(s[at:end]); own > 0 {
			end = at + own
		}
		if ids, next := f.nameLine(s[at:end]); ids != nil {
			a.speaker, a.subject, a.told = ids, ids, true
			at += next
			continue
		}
		end = at + f.untilSpeaker(s[at:end])
		this := opening.ReplaceAllString(plainWords(s[at:end]), "")
		if head, rest := f.speaking(this); head != nil {
			a.speaker, a.subject, a.told, this = head, nil, false, rest
		} else if n == 0 && a.speaker == nil && speaks(this) && !(listed && s[at] == '*') {
			return nil // of somebody unknown; an emphasised head of a bullet is that of a topic
		}
		if a.speaker != nil && speaker == nil && f.tellsOf(a.speaker, s[at:end]) {
			a.speaker = nil
		}
		if n == 0 && strings.HasPrefix(this, "@") {
			name, _, _ := strings.Cut(this, " ")
			a.handle = f.people(strings.TrimRight(name, ",:"))
		}
		ids := f.asked(this + " " + plainWords(s[end:min(len(s), end+longestNote)]))
		if ids == nil && !strings.HasSuffix(strings.TrimRight(this, " *_\"”)>"), "?") {
			ids = a.takers(this)
		}
		if ids != nil && !(len(all) > 0 && strings.HasPrefix(this, "Will ") && slices.Equal(ids, all[len(all)-1].owners)) { // goes on with it
			all = append(all, taking{at, ids})
		}
		a.about(this)
		at = end
	}
	return all
}

// tellsOf reports whether a line of a text, or the text itself, begins with the name of whoever
// seemed to speak and with what they did: it tells of them and does not quote them, as "lead: …
// Lead noted that …" does.
func (f *file) tellsOf(who []string, text string) bool {
	for _, line := range strings.SplitN(text, "\n", mostClauses) {
		if slices.Equal(f.leading(strings.TrimLeft(line, " *_"), verbBehind), who) && !heard.MatchString(line) {
			return true
		}
	}
	return false
}

// verbBehind holds for what may follow the name of whom a sentence is about.
func verbBehind(words []string) bool {
	return IsPast(words[0]) || isFinite(words[0]) || saysSo(words[0])
}

// saysSo holds for verbs by which minutes tell in the present tense what somebody said.
func saysSo(verb string) bool {
	switch verb {
	case "asks", "says", "thinks", "reports", "notes", "suggests", "explains", "proposes", "wonders", "believes", "prefers", "mentions", "adds":
		return true
	}
	return false
}

// opening is what may stand before the first word of a sentence.
var opening = regexp.MustCompile(`^(?:&lt;|[\s*_<>\\(\[«"“])+`)

// plainWords gives a text on one line, without addresses and stars.
func plainWords(s string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(withoutAddresses(s), "*", "")), " ")
}

// closingOwners reads who has to do what a text ends with: "… Action: lead",
// "… (lead to action)".
func (f *file) closingOwners(s string) []string {
	s = plainWords(s)
	if m := closingMark.FindStringSubmatch(s[max(0, len(s)-longestMarked):]); m != nil {
		if ids := f.people(m[1]); ids != nil {
			return ids
		}
	}
	end := strings.TrimRight(s, " .*_")
	if !strings.HasSuffix(end, ")") {
		return nil
	}
	all := groups(end)
	if len(all) == 0 || all[len(all)-1].end != len(end) {
		return nil
	}
	return f.leading(end[all[len(all)-1].start+1:len(end)-1], toDo)
}

// speaking reads whose words a sentence begins to tell: "lead: …", "[lead] …",
// "<lead> …", "10:20 lead: …", "lead (by mail): …", "@lead I will …".
func (f *file) speaking(s string) (ids []string, rest string) {
	s = logged.ReplaceAllString(s, "")
	if m := heard.FindStringSubmatchIndex(s); m != nil {
		if ids := f.people(s[m[2]:m[3]]); ids != nil {
			end := m[1]
			if m[4] >= 0 {
				end = m[4]
			}
			return ids, strings.TrimLeft(s[end:], "*_ ")
		}
	}
	return nil, ""
}

var heard = regexp.MustCompile(`^[*_]{0,3}([^\s:.!?;()\[\]][^:.!?;()\[\]]{0,40}?)[*_]{0,3}(?: \([^()]{1,30}\))?(?::[*_]{0,3} |(?:\]|\\?>|&gt;)[:*_]{0,4} |,? (I(?:[.'’]ll|[’']m)?\s))`)

// logged is what stands before the name in the log of a chat: "[10:20] <".
var logged = regexp.MustCompile(`^(?:\[?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?\]?\s+)?(?:\\?<|&lt;)?[@+%]?`)

// nameLine reads a first line that is only the emphasised name of who said
// what follows, and its length.
func (f *file) nameLine(s string) (ids []string, length int) {
	line, _, more := strings.Cut(s, "\n")
	if !more || len(line) > longestName || !strings.HasPrefix(line, "*") && !strings.HasPrefix(line, "_") {
		return nil, 0
	}
	return f.people(strings.Trim(plainWords(line), "_ ")), len(line) + 1
}

// untilSpeaker is the length of what comes before a line on which somebody else
// begins to speak.
func (f *file) untilSpeaker(s string) int {
	for at, n := 0, 0; n < mostClauses; n++ {
		i := strings.IndexByte(s[at:], '\n')
		if i < 0 {
			break
		}
		at += i + 1
		line, _, _ := strings.Cut(s[at:], "\n")
		if ids, _ := f.speaking(opening.ReplaceAllString(plainWords(line), "")); ids != nil {
			return at
		}
	}
	return len(s)
}

// takers reads who takes something on in one sentence.
func (a *account) takers(s string) []string {
	s = shortWill.Replace(s)
	if strings.Contains(s, "g with ") || strings.Contains(s, "r with ") {
		s = togetherWith.ReplaceAllString(s, " and $1 $2")
	}
	if strings.Contains(s, " from ") {
		s = fromPlace.ReplaceAllString(s, "$1")
	}
	if strings.Contains(s, ", who ") || strings.Contains(s, ", that ") || strings.Contains(s, ", which ") {
		s = whoseClause.ReplaceAllString(s, " $1")
	}
	if strings.Contains(s, "(") {
		s = besideName.ReplaceAllString(s, "$1")
	}
	words := strings.Fields(s)
	if a.speaker == nil {
		ids := a.others(s, words)
		if ids == nil && a.handle != nil && a.asOwn(words) {
			return a.handle
		}
		return ids
	}
	if a.told && !a.promisesSelf(words) {
		return a.others(s, words)
	}
	if a.promisesSelf(words) || slices.Equal(a.others(s, words), a.speaker) {
		owners := slices.Clone(a.andI(words))
		for _, id := range a.speaker {
			owners = appendNew(owners, id)
		}
		return owners
	}
	return nil
}

var (
	shortWill = strings.NewReplacer("'ll ", " will ", "’ll ", " will ", "'s going to ", " is going to ", "’s going to ", " is going to ")
	// What stands in brackets between a name and its verb: "Lead (Acme) will".
	besideName = regexp.MustCompile(`\s\([^()]{1,40}\)(,? (?:will|to|has|is|plans|agreed|volunteered|offered)\b)`)
	// Where somebody comes from, between their name and the verb: "Lead from Acme will".
	fromPlace = regexp.MustCompile(`\sfrom (?:the )?[A-Z][\w.-]*(?: [A-Z][\w.-]*)?( (?:will|to|has|is|are|plans|agreed|volunteered|offered)\b)`)
	// What is told of somebody between their name and the verb: "Lead, who is away, will".
	whoseClause = regexp.MustCompile(`, (?:who|that|which) (?:is|are|was|were|has|have|had) [^,.;:]{1,80}, ((?:will|to|is|are|has|have|agreed|volunteered|offered)\b)`)
	// Who does it as well: "Lead, together with ops, will".
	togetherWith = regexp.MustCompile(`,? (?:together|along) with ([^,.;:]{1,40}?),? ((?:will|to|is|are|has|have|agreed|volunteered|offered)\b)`)
	// What somebody said of themselves, as minutes report it: "Lead said that she would".
	saidWould = regexp.MustCompile(`\b(?:said|confirmed|advised|stated|replied|promised|added|agreed|offered|volunteered|undertook|noted|mentioned|indicated)(?: that)? (?:he|she|they) (would \S+ .*)`)
	// "It was agreed for lead to …", "it was left to lead to …".
	agreedFor = regexp.MustCompile(`(?i)\b(?:(?:agreed|decided|arranged) for|left to) `)
)

// others reads who takes something on in a sentence that tells of them.
func (a *account) others(s string, words []string) []string {
	var owners []string
	add := func(ids []string) {
		for _, id := range ids {
			owners = appendNew(owners, id)
		}
	}
	add(a.leading(s, promises))
	add(a.whoActs(s, talk))
	if i := strings.Index(s, ": "); i > 0 && i < longestNote {
		add(a.leading(strings.TrimLeft(s[i+2:], "*_ "), promises))
		add(a.asked(s[i+2:]))
	}
	for at, n := 0, 0; n < mostClauses; n++ { // "No news, writer to ask again"
		i := strings.Index(s[at:], ", ")
		if i < 0 {
			break
		}
		at += i + 2
		if before := strings.Fields(s[max(0, at-longestName) : at-2]); len(before) > 0 && a.people(before[len(before)-1]) != nil {
			continue // "with ops, lead, and writer to talk it over"
		}
		add(a.leading(s[at:], toDo))
		add(a.whoActs(s[at:], talk))
	}
	if i, width := lastDash(s); i > 0 { // "To be held in May - lead to advise by mail"
		add(a.leading(strings.TrimLeft(s[i+width:], " *_"), toDo))
		add(a.asked(strings.TrimLeft(s[i+width:], " *_")))
	}
	for _, group := range groups(s) { // "The room (lead will book it) is small"
		add(a.leading(s[group.start+1:group.end-1], firm))
	}
	for _, at := range thatClause.FindAllStringIndex(s, mostClauses) {
		add(a.leading(s[at[1]:], promises))
	}
	if strings.Contains(s, " would ") { // which the pattern is slow to miss
		if m := saidWould.FindStringSubmatchIndex(s); m != nil && promises(strings.Fields(s[m[2]:])) {
			add(a.opener(strings.Fields(s[:m[0]])))
		}
	}
	if at := agreedFor.FindStringIndex(s); at != nil {
		add(a.leading(s[at[1]:], toDo))
	}
	add(a.within(words))
	add(a.closing(s))
	add(a.passive(s))
	step, _ := a.calledStep(s)
	add(step)
	add(a.assigned(s))
	if len(owners) == 0 { // whoever takes it on does it, whoever else should
		add(a.obliges(words))
	}
	if len(owners) == 0 && a.listed {
		add(a.busyWith(s))
	}
	return owners
}

// busyWith reads who is at work on something, as the sentence begins.
func (a *account) busyWith(s string) []string {
	if i := strings.Index(s, ": "); i > 0 && i < longestNote {
		s = strings.TrimLeft(s[i+2:], "*_ ")
	}
	words := strings.Fields(s)
	if len(words) > 2 && a.subject != nil && atWork(words[1:]) {
		switch words[0] {
		case "He", "She", "They":
			return a.subject
		}
	}
	return a.leading(s, atWork)
}

// within reads who takes something on wherever the name stands: "and ops will
// ask again", "a text, which writer will send". Of what depends on something
// else, or is only thought, nothing is read.
func (a *account) within(words []string) (owners []string) {
	thought, unsure, asked := false, false, false
	for i, word := range words {
		if asked && i > 0 && strings.HasSuffix(words[i-1], ",") { // "asked whether it is late, ops will check"
			asked, thought = slices.ContainsFunc(words[i:], depends), false
		}
		switch {
		case asked:
			continue
		case strings.EqualFold(word, "whether") && slices.ContainsFunc(words[i:], isFinite):
			asked = true
			continue
		case word == "would" && saidOfSelf(words[:i]) > 0 && promises(words[i:]):
			thought = false
		case word == "and" || word == "but" || word == "so" || word == "which" && i > 0 && strings.HasSuffix(words[i-1], ","):
			unsure = false
		case word == "would" && promises(words[i:]) && i > 0 && words[i-1] == "and":
		case depends(word):
			return owners
		case mayNot(word):
			unsure = true
		}
		if unsure {
			continue
		}
		thought = thought || supposes(word)
		if !firm(words[i:]) && !(word == "would" && promises(words[i:])) {
			continue
		}
		if i+1 < len(words) && strings.HasPrefix(words[i+1], "help.") {
			continue // lends a hand to who does it
		}
		for _, id := range a.before(words[:i], thought) {
			if id == "all" {
				continue
			}
			owners = appendNew(owners, id)
		}
	}
	return owners
}

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
		if start == 0 || !governs(words[start-1]) {
			return ids
		}
		if len(ids) > 1 || !slices.Contains(words[start:], "and") { // "a text for lead and lead will send it"
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
		if slices.ContainsFunc(words, meets) || strings.EqualFold(last, "they") && slices.ContainsFunc(words, nobodyNamed) {
			return nil // or whom they spoke to
		}
		switch all := a.mentions(words); len(all) {
		case 0:
			return a.subject
		case 1:
			return all[0]
		}
		return a.opener(words)
	case "and", "but", "so":
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
