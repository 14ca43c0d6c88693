package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
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
	speaker  []string // whose words it tells, nil where nobody is quoted
	subject  []string // whom the sentence before was about
	alone    []string // the only one whom that sentence names
	only     []string // the only one whom all sentences so far name
	several  bool     // they name several
	beside   bool     // that sentence names several others as well, who are "they"
	listed   bool     // an item of a list, which tells how things are
	handle   []string // with which the text begins, as talk does: "@lead that is late"
	stranger bool     // somebody unknown speaks
	told     bool     // what the speaker said is told, as of somebody else
}

// takings lists the sentences of a text by which somebody takes something on.
// Where somebody speaks, only what they say of themselves counts; a question
// and what may be otherwise are none.
func (f *file) takings(s string, speaker []string, listed bool) []taking {
	return f.takingsFor(account{file: f, speaker: speaker, listed: listed}, s)
}

// takingsOf is takings for the text of an item, which may stand below the name of who
// said it.
func (f *file) takingsOf(item *Item, s string) []taking {
	a := account{file: f, speaker: item.speaker, told: item.speaker != nil, listed: !item.prose}
	if item.prose {
		a.subject = item.speaker
	}
	return f.takingsFor(a, s)
}

// saying is a text, and all that its takings depend on besides.
type saying struct {
	text, speaker, subject string // ids, with spaces between them
	told, listed           bool
}

func (f *file) takingsFor(a account, s string) []taking {
	s = s[:min(len(s), mostSentences)]
	if a.speaker == nil && !f.anybody(s) {
		return nil
	}
	said := saying{s, strings.Join(a.speaker, " "), strings.Join(a.subject, " "), a.told, a.listed}
	all, known := f.sayings[said] // an item is read to see what its list is, and again for itself
	if !known {
		if f.sayings == nil || len(f.sayings) >= maxParts {
			f.sayings = map[saying][]taking{}
		}
		all = f.readTakings(a, s)
		f.sayings[said] = all
	}
	return slices.Clone(all)
}

func (f *file) readTakings(a account, s string) []taking {
	speaker, listed := a.speaker, a.listed
	at := len(numbered.FindString(s))
	if m := linkInFront.FindStringSubmatch(s[at:]); m != nil && f.people(m[1]) == nil { // of what it is about
		at += len(m[0])
	}
	if ids := f.closingOwners(s[at:]); ids != nil {
		return []taking{{at, ids}}
	}
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
		if head, rest := f.speaking(this); head != nil && !bulletBehind.MatchString(rest) {
			a.speaker, a.subject, a.told = head, nil, n == 0 && strings.HasPrefix(s[at:], "*") && !quoted.MatchString(s)
			if a.told {
				a.subject = head
			}
			this = rest
		} else if n == 0 && a.speaker == nil && speaks(this) && !(at > 0 && listed) && !((s[at] == '*' || s[at] == '_') && (listed || !quoted.MatchString(s))) && !f.tellsOfOthers(this) {
			a.stranger = true // only what others do is theirs
		}
		if a.speaker != nil && speaker == nil && f.tellsOf(a.speaker, s[at:end]) {
			a.speaker = nil
		}
		if m := iNamed.FindStringSubmatch(this); m != nil && f.people(m[1]) != nil {
			a.speaker, a.told = f.people(m[1]), false
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
		if a.about(this); a.subject == nil && len(ids) == 1 { // who took something on, whoever else is named
			a.subject = ids
		}
		at = end
	}
	return all
}

// closingOwners reads who has to do what a text ends with: "… Action: lead",
// "… (lead to action)".
func (f *file) closingOwners(text string) []string {
	s := plainWords(text)
	if m := closingMark.FindStringSubmatch(s[max(0, len(s)-longestMarked):]); m != nil {
		if ids := f.people(m[1] + m[2] + m[3] + m[4]); ids != nil {
			return ids
		}
	}
	if m := markWithin.FindStringSubmatch(text[:min(len(text), mostSentences)]); m != nil { // "another way (Action lead), as …"
		if ids := f.people(m[1] + m[2]); ids != nil {
			return ids
		}
	}
	if m := boldAtEnd.FindStringSubmatchIndex(text[max(0, len(text)-longestMarked):]); m != nil && willBe.MatchString(lastSentence(strings.TrimRight(text[:max(0, len(text)-longestMarked)+m[0]], " ."))) {
		tail := text[max(0, len(text)-longestMarked):]
		if ids := f.people(tail[m[2]:m[3]]); ids != nil {
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

// takers reads who takes something on in one sentence.
func (a *account) takers(s string) []string {
	if a.speaker != nil && strings.Contains(s, "i") {
		s = smallI.ReplaceAllString(s, "${1}I$2")
	}
	s = shortWill.Replace(s)
	if m := heWould.FindStringSubmatchIndex(s); m != nil && !IsPast(s[m[4]:m[5]]) && !pastParticiple.MatchString(s[m[4]:m[5]]) {
		s = s[:m[3]] + " would " + s[m[4]:]
	}
	if strings.Contains(s, "--") || strings.Contains(s, "—") {
		s = gluedDash.ReplaceAllString(s, "$1 — $2")
	}
	if strings.Contains(s, "g with ") || strings.Contains(s, "r with ") {
		s = togetherWith.ReplaceAllString(s, " and $1 $2")
	}
	if holdsAny(s, " his ", " her ", " their ") {
		s = andTheirs.ReplaceAllString(s, "$1")
	}
	if holdsAny(s, " from ", " of ", " representing ") {
		s = fromPlace.ReplaceAllString(s, "$1")
	}
	if strings.Count(s, ", ") > 1 {
		s = whoseClause.ReplaceAllString(s, " $1")
	}
	if strings.Contains(s, "(") {
		s = besideName.ReplaceAllString(s, "$1")
	}
	words := strings.Fields(s)
	if a.stranger && a.speaker == nil {
		return a.toldOf(words)
	}
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
	if m := a.mark(s); m.kind == Task && m.who == "" { // "Lead: action - ops to ask"
		if ids := a.leading(m.rest, toDo); ids != nil {
			return ids
		}
	}
	if a.promisesSelf(words) || a.reportsWork(words) || toBeDone(words) || slices.Equal(a.others(s, words), a.speaker) {
		owners := slices.Clone(a.andI(words))
		owners = appendNew(owners, a.speaker...)
		if m := doItWith.FindStringSubmatch(s); m != nil {
			owners = appendNew(owners, a.people(m[1])...)
		}
		if at := strings.Index(s, " and "); at > 0 { // "lead: will send it and ops will print it"
			owners = appendNew(owners, a.leading(s[at+len(" and "):], firm)...)
		}
		return owners
	}
	return a.toldOf(words)
}

// toldOf reads who takes something on as somebody else tells, at the beginning of what
// they say or of a clause: "in May, ops will book the room".
func (a *account) toldOf(words []string) []string {
	for i, word := range words {
		if depends(word) || supposes(word) {
			return nil
		}
		if i == 0 || strings.HasSuffix(words[i-1], ",") {
			if ids := a.leading(strings.Join(words[i:], " "), firm); ids != nil {
				return ids
			}
		}
	}
	return nil
}

var (
	// Whoever speaks, as people type in a chat: "i'll".
	smallI = pattern.Must(`(^|\s)i((?:['’](?:ll|m|d|ve))?\s)`)

	shortWill = strings.NewReplacer("'ll ", " will ", "’ll ", " will ", "'s going to ", " is going to ", "’s going to ", " is going to ")
	// What somebody said they would do: "that she'd send it".
	heWould = pattern.Must(`\b(s?he)['’]d ([a-z]+)\b`)
	// A dash between clauses without spaces around it: "It is late--lead will call them".
	gluedDash = pattern.Must(`([\p{L}.!?])(?:--|—)(\p{Lu})`)
	// What stands in brackets between a name and its verb: "Lead (Acme) will".
	besideName = pattern.Must(`\s\([^()]{1,40}\)(,? (?:will|to|has|is|plans|agreed|volunteered|offered)\b)`)
	// Where somebody comes from, between their name and the verb: "Lead from Acme will".
	fromPlace = pattern.Must(`\s(?:from|of|representing) (?:the )?[A-Z][\w.-]*(?: [A-Z][\w.-]*)?( (?:will|to|has|is|are|plans|agreed|volunteered|offered)\b)`)
	// What is told of somebody between their name and the verb: "Lead, who is away, will".
	whoseClause = pattern.Must(`, (?:(?:who|that|which) [a-z]+|our|as|an?) [^,.;:]{1,80}, ((?:will|to|is|are|has|have|agreed|volunteered|offered)\b)`)
	// Who writes: "I, Lead, will".
	iNamed = pattern.Must(`\bI, ([^,.;:]{1,60}), `)
	// Whom nobody knows beside a name: "Lead and her team will".
	andTheirs = pattern.Must(`\s(?:and|with) (?:his|her|their) [\p{L}-]+( (?:will|to|is|has|plans|agreed|volunteered|offered)\b)`)
	// With whom somebody who speaks does it: "happy to do that with lead".
	doItWith = pattern.Must(`\b(?:do|take|write|run) (?:it|this|that)(?: on)?(?: together)? with ([^,.;:]{1,40})[.!]?$`)
	// Who does it as well: "Lead, together with ops, will".
	togetherWith = pattern.Must(`,? (?:together|along) with ([^,.;:]{1,40}?),? ((?:will|to|is|are|has|have|agreed|volunteered|offered)\b)`)
	// What somebody said of themselves, as minutes report it: "Lead said that she would".
	saidSelf  = pattern.Must(`\b(?:said|says|replied|answered|added|offered|promised|volunteered)[,:]? ["“«]\s?(?:(?i:yes|ok|okay|sure|fine|then|well)[,.]? )*(I['’ ].*)`)
	saidWould = pattern.Must(`\b([a-z]+ed|said|undertook)(?: (?:us|everyone|everybody|the [a-z]+))?(?: that)? (?:he|she|they) (would \S+ .*)`)
	// "It was agreed for lead to …", "it was left to lead to …", "waiting for lead to …".
	agreedFor = pattern.Must(`(?i)\b(?:(?:agreed|decided|arranged|waiting|plan is) (?:for|on)|left (?:to|with)|(?:referred|passed|delegated) to) `)
)

// others reads who takes something on in a sentence that tells of them.
func (a *account) others(s string, words []string) []string {
	var owners []string
	add := func(ids []string) {
		if len(owners) == 0 || len(ids) > 0 && ids[0] != "all" { // "ops to count them, all to send in theirs"
			owners = appendNew(owners, ids...)
		}
	}
	add(a.leading(s, promises))
	add(a.whoActs(s, talk))
	if i := strings.Index(s, ": "); i > 0 && i < longestNote {
		add(a.leading(strings.TrimLeft(s[i+2:], "*_ "), promises))
		add(a.asked(s[i+2:]))
	}
	for at, n := 0, 0; n < mostClauses; n++ { // "No news, writer to ask again"
		i := nextClause(s[at:])
		if i < 0 {
			break
		}
		at += i + 2
		if before := strings.Fields(s[max(0, at-longestName) : at-2]); len(before) > 0 && a.people(before[len(before)-1]) != nil {
			continue // "with ops, lead, and writer to talk it over"
		}
		add(a.leading(clauseWord.ReplaceAllString(s[at:], ""), toDo))
		add(a.whoActs(s[at:], talk))
		if len(owners) > 0 { // "Lead to find out, ops helps"
			add(a.leading(s[at:], helps))
		}
	}
	if i := strings.Index(s, " and "); i > 0 && !a.anybody(s[:i]) && !slices.ContainsFunc(strings.Fields(s[:i]), joinsTwo) { // "Talk of the roof and lead to fix it"
		add(a.leading(s[i+len(" and "):], func(words []string) bool { return toDo(words) && handy(words[1]) }))
	}
	if i, width := lastDash(s); i > 0 { // "To be held in May - lead to advise by mail"
		behind := strings.TrimLeft(s[i+width:], " *_")
		add(a.leading(behind, toDo))
		add(a.leading(behind, willDoSo))
		add(a.asked(strings.TrimLeft(s[i+width:], " *_")))
	}
	for _, group := range groups(s) { // "The room (lead will book it) is small"
		inner := s[group.start+1 : group.end-1]
		add(a.leading(inner, firm))
		add(a.leading(behindLastDash(inner), doesSo))
	}
	for _, at := range thatClause.FindAllStringIndex(s, mostClauses) {
		add(a.leading(s[at[1]:], func(words []string) bool { return promises(words) || mandate(words) })) // "that lead buy one"
	}
	if strings.ContainsAny(s, "\"“«") { // as it was said
		if m := saidSelf.FindStringSubmatchIndex(s); m != nil && asI(strings.Fields(s[m[2]:])) {
			add(a.opener(strings.Fields(s[:m[0]])))
		}
	}
	if strings.Contains(s, " would ") { // which the pattern is slow to miss
		if m := saidWould.FindStringSubmatchIndex(s); m != nil && !supposes(s[m[2]:m[3]]) && promises(strings.Fields(s[m[4]:])) {
			add(a.opener(strings.Fields(s[:m[0]])))
		}
	}
	if at := agreedFor.FindStringIndex(s); at != nil {
		add(a.leading(s[at[1]:], toDo))
	}
	add(a.within(words))
	add(a.closing(s))
	add(a.numberedAction(s))
	add(a.passive(s))
	step, _ := a.calledStep(s)
	add(step)
	add(a.assigned(s))
	add(a.orderFor(s))
	add(a.restsOn(s))
	if len(owners) == 0 { // whoever takes it on does it, whoever else should
		add(a.obliges(words))
	}
	if len(owners) == 0 && (a.listed || asksAround.MatchString(s)) {
		add(a.busyWith(s))
	}
	return owners
}

// joinsTwo holds for words behind which "and" joins those that they are about: "time for the
// board and ops to talk".
func joinsTwo(word string) bool {
	switch strings.ToLower(word) {
	case "between", "with", "for", "both", "need", "needs", "want", "wants", "ask", "asked", "allow", "allows", "let", "help", "helps":
		return true
	}
	return depends(word) || mayNot(word) || supposes(word)
}

// clauseWord is what may stand between a comma and who does something: "…, with ops to print
// it".
var clauseWord = pattern.Must(`^(?:so |and |with )+`)

// orderFor reads who is told in brackets behind an order, or behind what people agreed to,
// within a text: "The roof: agree to paint it (ops). It is old."
func (f *file) orderFor(s string) []string {
	s = strings.TrimRight(s, " .*_")
	all := groups(s)
	if len(all) == 0 || all[len(all)-1].end < len(s) {
		return nil
	}
	at := all[len(all)-1].start
	for _, phrase := range []string{s[:at], afterColon(s[:at])} {
		if startsOrder(phrase[len(agreeTo.FindString(phrase)):]) {
			return f.people(s[at+1 : len(s)-1])
		}
	}
	return nil
}

var agreeTo = pattern.Must(`^(?:We )?[Aa]greed? to `)

// nextClause finds the mark and the blank behind which the next clause may begin.
func nextClause(s string) int {
	comma, other := strings.Index(s, ", "), strings.Index(s, "; ")
	if comma < 0 || other >= 0 && other < comma {
		return other
	}
	return comma
}

// helps holds for what somebody does besides whoever has taken something on.
func helps(words []string) bool {
	word := strings.Trim(words[0], ".,;")
	return word == "helps" || word == "assists" || word == "joins" && len(words) > 1 && words[1] == "in"
}

// doesSo holds for what stands in brackets behind the name of who does what is said before:
// "lead can do it", "ops sends it", "writer responsible".
func doesSo(words []string) bool {
	return willDoSo(words) || errand(words) || besideTask.MatchString(strings.Join(words, " "))
}

var besideTask = pattern.Must(`^(?:(?:is )?responsible|asks \p{Lu}[\p{L}-]+)$`)

// willDoSo holds for what somebody answers who takes on what was said before: "lead will
// do".
func willDoSo(words []string) bool {
	switch strings.Trim(strings.ToLower(strings.Join(words, " ")), " .!*_") {
	case "will do", "will do it", "will do this", "will do that", "will do so", "will", "does", "does it", "does this", "does that", "on it", "is on it", "takes it", "takes this", "takes care of it", "will take care of it", "will look into it", "can do", "can do it", "can do this", "can do that", "volunteers", "volunteered":
		return true
	}
	return false
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
		case isDash(word) || strings.HasSuffix(word, ";"): // what follows hangs on nothing before it
			unsure, thought = false, false
		case word == "and" || word == "but" || word == "so" || word == "which" && i > 0 && strings.HasSuffix(words[i-1], ","):
			unsure = false
		case (word == "he" || word == "she") && i > 0 && strings.HasSuffix(words[i-1], ","):
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
		if i == 0 && (word == "Agreed" || slices.ContainsFunc(words, isObject)) {
			continue // by all; "Lead is away. Will ask him"
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

// opening is what may stand before the first word of a sentence.
var opening = pattern.Must(`^(?:&lt;|<(?:mark|b|i|u|em|strong|span|font|ins)\b[^<>]{0,100}>|==|[\s*_<>\\(\[«"“])+`)

// commitment reads who takes something on in the first sentence of a text by
// which anybody does: "The first draft is there. Writer will send it."
func (f *file) commitment(s string) []string {
	return firstTakers(f.takings(s, nil, false))
}

func firstTakers(all []taking) []string {
	if len(all) == 0 {
		return nil
	}
	return all[0].owners
}

// closing reads who will do what a short sentence tells without a subject, as its names
// close it: "Will review: lead and ops".
func (f *file) closing(s string) []string {
	if m := namesClose.FindStringSubmatch(s); m != nil {
		return f.people(strings.TrimRight(m[1], " ."))
	}
	return nil
}

var namesClose = pattern.Must(`^(?:Will|To) [a-z]+(?: [^:.?!]{1,60})?: ([^:?!]{1,100})$`)

var (
	// What a decision says somebody will do.
	thatClause = pattern.Must(`(?i)\b(?:(?:decided|agreed|resolved)(?: that)?|(?:requested|asked|directed|recommended|and) that)\s+|^that\s+`)
	// Who has to do what a text ends with: "… by May. Action: lead", "… [Action: ops]",
	// "… Action carried forward: lead", or had to: "… DONE: lead".
	closingMark = pattern.Must(`(?i)[\s\[(*_]+(?:action|(?-i:DONE)|a\.?[ip]\.?)(?: [^:.\n–—-]{1,25})?\s*[:–—-][*_\s]*([^:.\n]{1,60}?)[\])*_.\s]*$|[(\[](?i:action)(?: by| on| for)? ([^:.\n()\[\]]{1,60})[)\]][.*_\s]*$|\b(?-i:ACTION)(?: ITEM| POINT)? (?:by|on|for) ([^:.\n()\[\]]{1,60})[.*_\s]*$|(?:^|[.)]\s+)(?:For action|Action) by:? ([^:.\n]{1,60})[.*_\s]*$`)
	// Who has done what a text ends with: "… by May. DONE: lead".
	closedBy = pattern.Must(`[\s\[(*_]DONE\s*[:–—-][*_\s]*[^:.\n]{1,60}?[\])*_.\s]*$`)
	// Who has to do what a text says around that: "… (Action lead), as …", "**Action for lead** to …".
	markWithin = pattern.Must(`\(Action:?(?: (?:by|on|for))? ([^:.\n()\[\]]{1,60})\)|\*\*Action (?:by|on|for) ([^:.\n*]{1,60})\*\* to `)
	// Whose it is that must be done, set apart in bold: "The gutter must be cleaned. **Lead**".
	boldAtEnd = pattern.Must(`[.!]\s+\*\*([^*\n]{1,60})\*\*\s*$`)
	// A link that a sentence follows, without any mark between them: "[Plan](…) Lead will send it".
	linkInFront = pattern.Must(`^\[([^\[\]\n]{1,100})\]\([^()\s]{1,300}\)\s+`)
	// A number of a paragraph: "4.2 …".
	numbered = pattern.Must(`^[*_]{0,3}[0-9]{1,3}(?:(?:\.[0-9]{1,3})+\.?|[.)])[*_]{0,3}\s+`)
)
