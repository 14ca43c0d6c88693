package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// takers reads who takes something on in one sentence.
func (a *account) takers(s string) []string {
	if a.speaker != nil && strings.Contains(s, "i") {
		s = smallI.ReplaceAllString(s, "${1}I$2")
	}
	s = nameFirst(shortWill.Replace(s))
	if m := heWould.FindStringSubmatchIndex(s); m != nil && !IsPast(s[m[4]:m[5]]) && !pastParticiple.MatchString(s[m[4]:m[5]]) {
		s = s[:m[3]] + " would " + s[m[4]:]
	}
	if strings.Contains(s, "--") || strings.Contains(s, "—") {
		s = gluedDash.ReplaceAllString(s, "$1 — $2")
	}
	s = jointly(s)
	if holdsAny(s, " his ", " her ", " their ") {
		s = andTheirs.ReplaceAllString(s, "$1")
	}
	if holdsAny(s, " from ", " of ", " at ", " representing ") {
		s = fromPlace.ReplaceAllString(s, "$1$2")
	}
	if strings.Count(s, ", ") > 1 {
		s = a.withoutAside(whoseClause.ReplaceAllString(s, " $1"))
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
		if ids == nil && a.handle != nil && (a.asOwn(words) || shouldHaveSoon(words)) {
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
	if a.promisesSelf(words) || a.reportsWork(words) || hasTo(words) || toBeDone(words) || isMine(s) || slices.Equal(a.others(s, words), a.speaker) {
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

// isMine reports whether somebody who speaks has something on their list: "Two issues are assigned to
// me".
func isMine(s string) bool {
	return strings.Contains(s, "assigned to me") && assignedToMe.MatchString(s) && !noneOfMine.MatchString(s)
}

var (
	assignedToMe = pattern.Must(`(?i)^(?:I(?:['’]ve| have)(?: got)? |there (?:is|are) |(?:have|got) )?(?:(?:[a-z0-9#-]+ ){1,5}?)(?:(?:is|are|now|still|already) ){0,2}assigned to me(?:[.,;!]|$| now\b| [-–—])`)
	noneOfMine   = pattern.Must(`(?i)\b(?:no|not|none|nothing|never|longer|why|if|whether|was|were)\b`)
)

// toldOf reads who takes something on as somebody else tells, at the beginning of what
// they say or of a clause: "in May, ops will book the room", and who does so besides: "and
// writer will tell the members".
func (a *account) toldOf(words []string) (owners []string) {
	s, hedged := strings.Join(words, " "), slices.ContainsFunc(words, depends)
	for _, read := range []func(string) []string{a.orderTo, a.eachTheirs} {
		if ids := read(s); ids != nil {
			return ids
		}
	}
	if whenToDo.MatchString(s) && !hedged {
		if ids := a.whoActs(s, talk); ids != nil { // "ops books the room by Friday"
			return ids
		}
	}
	for i, word := range words {
		if depends(word) || supposesAt(words, i) {
			return owners
		}
		if word == "he" || word == "she" || i == 0 && (word == "He" || word == "She") {
			owners = appendNew(owners, a.toldByAnother(words, i)...)
		}
		if i == 0 || strings.HasSuffix(words[i-1], ",") || isDash(words[i-1]) || owners != nil && words[i-1] == "and" {
			owners = appendNew(owners, a.leading(strings.Join(words[i:], " "), firm)...)
		}
		if i > 0 && isDash(words[i-1]) { // "it is wrong – ops files a bug"
			owners = appendNew(owners, a.whoActs(strings.Join(words[i:], " "), talk)...)
		}
		if i == 0 && !hedged { // "ops is aware and will mend it"
			owners = appendNew(owners, a.leading(s, knowsAndWill)...)
		}
		if i == 0 { // as whoever takes the minutes writes, and nobody says: "Ops to ask the vendor"
			if ids := a.leading(s, toOrder); ids != nil {
				return ids
			}
		}
	}
	return owners
}

var (
	// Whoever speaks, as people type in a chat: "i'll".
	smallI = pattern.Must(`(^|\s)i((?:['’](?:ll|m|d|ve))?\s)`)

	shortWill = strings.NewReplacer("'ll ", " will ", "’ll ", " will ", "'s going to ", " is going to ", "'s happy to ", " is happy to ", "’s happy to ", " is happy to ", "'s about to ", " is about to ", "’s about to ", " is about to ", "’s going to ", " is going to ", " gonna ", " going to ",
		"'s gonna ", " is going to ", "’s gonna ", " is going to ", "'s gotta ", " has to ", "’s gotta ", " has to ", " has gotta ", " has to ", " gotta ", " has to ", "'s got to ", " has to ", "’s got to ", " has to ", " has got to ", " has to ")
	// What somebody said they would do: "that she'd send it".
	heWould = pattern.Must(`\b(s?he)['’]d ([a-z]+)\b`)
	// A dash between clauses without spaces around it: "It is late--lead will call them".
	gluedDash = pattern.Must(`([\p{L}.!?])(?:--|—)(\p{Lu})`)
	// What stands in brackets between a name and its verb: "Lead (Acme) will".
	besideName = pattern.Must(`\s\([^()]{1,40}\)(,? (?:will|to|has|is|plans|agrees|agreed|volunteers|volunteered|offers|offered|promises|promised)\b)`)
	// Where somebody comes from, between their name and the verb: "Lead from Acme will".
	fromPlace = pattern.Must(`(?:([\p{Lu}@][\w.’-]*) (?:at|from) (?:(?:the )?[A-Z][\w.-]*(?: (?:of )?[A-Z][\w.-]*){0,3}|the [a-z-]+(?: [a-z-]+)?)|\s(?:from|of|representing) (?:the )?[A-Z][\w.-]*(?: [A-Z][\w.-]*)?)( (?:will|to|has|is|are|plans|agreed|volunteered|offered)\b)`)
	// What is told of somebody between their name and the verb: "Lead, who is away, will".
	whoseClause = pattern.Must(`, (?:(?:who|that|which) [a-z]+|our|as|an?|with (?:help|support|input) from|(?:assisted|helped|supported) by) [^,.;:]{1,80}, ((?:will|to|is|are|has|have|agreed|volunteered|offered)\b)`)
	// Who writes: "I, Lead, will".
	iNamed = pattern.Must(`\bI(?:, ([^,.;:]{1,60}),| \(([^().;:]{1,60})\)) `)
	// Whom nobody knows beside a name: "Lead and her team will".
	andTheirs = pattern.Must(`\s(?:and|with) (?:his|her|their) [\p{L}-]+( (?:will|to|is|has|plans|agreed|volunteered|offered)\b)`)
	// With whom somebody who speaks does it: "happy to do that with lead".
	doItWith = pattern.Must(`\b(?:do|take|write|run) (?:it|this|that)(?: on)?(?: together)? with ([^,.;:]{1,40})[.!]?$`)
	// Who does it as well: "Lead, together with ops, will", "Lead, with ops, to".
	togetherWith = pattern.Must(`(?:,? (?:together|along|jointly) with ([^,.;:]{1,40}?),?|, with ([^,.;:]{1,40}?),) ((?:will|to|is|are|has|have|agreed|volunteered|offered)\b)`)
	// The same at the end: "Lead will write it together with ops."
	togetherAtEnd = pattern.Must(`\b(?:together|jointly) with ([^,.;:]{1,40}?)[.!]?$`)
	// What somebody said of themselves, as minutes report it: "Lead said that she would".
	saidSelf = pattern.Must(`\b(?:said|says|replied|answered|added|offered|promised|volunteered)[,:]? ["“«]\s?(?:(?i:yes|ok|okay|sure|fine|then|well)[,.]? )*(I['’ ].*)`)
	// What somebody wrote who was not there: "Lead sent word by mail: “will do it in May”".
	wroteThat = pattern.Must(`\b(?:wrote|writes|sent|posted|emailed|mailed|left)\b[^:"“«]{0,40}[:,] ["“«](.*)`)
	saidWould = pattern.Must(`\b([a-z]+ed|said|undertook)(?: (?:us|everyone|everybody|the [a-z]+))?(?: that)? (?:he|she|they) (would \S+ .*)`)
	// "It was agreed for lead to …", "it was left to lead to …", "waiting for lead to …".
	agreedFor = pattern.Must(`(?i)\b(?:(?:agreed|decided|arranged|waiting|plan is) (?:for|on)|left (?:to|with)|(?:referred|passed|delegated) to) `)
)

// withoutAside leaves out what stands between commas behind the name that a sentence begins with and
// is no name of another: "Lead, head of the docs, will ask", "Lead, Acme, to ask".
func (a *account) withoutAside(s string) string {
	m := aside.FindStringSubmatch(s[:min(len(s), longestNote)])
	if m == nil || a.people(m[1]) == nil {
		return s
	}
	rest := m[1] + s[len(m[1])+len(m[2])+3:]
	if words := strings.Fields(rest[len(m[1]):]); !handy(m[4]) && (m[4] != "continue" || !promises(words)) {
		return s
	}
	if ids, _ := a.prefix(m[2]); ids != nil || m[3] != "will" && !allCapitals.MatchString(m[2]) {
		return s
	}
	return rest
}

var (
	aside       = pattern.Must(`^([^,.;:()]{1,60}), ([^,.;:]{2,80}), (will|to) ([a-z]+)`)
	allCapitals = pattern.Must(`^(?:the )?\p{Lu}[\p{L}\w.&-]*(?: (?:of )?\p{Lu}[\p{L}\w.&-]*){0,3}$`) // whom they come from
)

// jointly puts those with whom somebody does something beside them: "Lead, together with ops,
// to ask" is "Lead and ops to ask".
func jointly(s string) string {
	if !strings.Contains(s, " with ") {
		return s
	}
	return togetherWith.ReplaceAllString(s, " and $1$2 $3")
}

// others reads who takes something on in a sentence that tells of them.
func (a *account) others(s string, words []string) []string {
	if a.goesOnBeside(words) {
		of := *a
		of.subject = a.first
		a = &of
	}
	var owners []string
	add := func(ids []string) {
		if len(owners) == 0 || len(ids) > 0 && ids[0] != "all" { // "ops to count them, all to send in theirs"
			owners = appendNew(owners, ids...)
		}
	}
	add(a.leading(s, promises))
	add(a.amongThem(s))
	if a.listed {
		add(a.leading(s, doesListed))
	}
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
		add(a.leading(s[at:], saysOfSelf))
		if len(owners) > 0 { // "Lead to find out, ops helps"
			add(a.leading(s[at:], helps))
		}
	}
	if i := strings.Index(s, " and "); i > 0 && !a.anybody(s[:i]) && !slices.ContainsFunc(strings.Fields(s[:i]), joinsTwo) { // "Talk of the roof and lead to fix it"
		add(a.leading(s[i+len(" and "):], toHandle))
	}
	if i, width := lastDash(s); i > 0 { // "To be held in May - lead to advise by mail"
		behind := strings.TrimLeft(s[i+width:], " *_")
		add(a.leading(behind, toDo))
		add(a.leading(behind, willDoSo))
		add(a.whoActs(behind, talk))
		add(a.asked(strings.TrimLeft(s[i+width:], " *_")))
		if ids, said := a.named(behind); said != "" && (&account{file: a.file, speaker: ids}).promisesSelf(strings.Fields(said)) { // "Roof -- lead: keep it, I'll mend it"
			add(ids)
		}
	}
	for _, group := range groups(s) { // "The room (lead will book it) is small"
		inner := s[group.start+1 : group.end-1]
		add(a.leading(inner, func(words []string) bool {
			return firm(words) || toOrder(words) && !(words[1] == "speak" || words[1] == "talk")
		}))
		add(a.leading(behindLastDash(inner), doesSo))
	}
	for _, at := range thatClause.FindAllStringIndex(s, mostClauses) {
		add(a.leading(s[at[1]:], func(words []string) bool { return promises(words) || mandate(words) || goesThere(words) })) // "that lead buy one"
	}
	if strings.ContainsAny(s, "\"“«") { // as it was said
		if m := saidSelf.FindStringSubmatchIndex(s); m != nil && asI(strings.Fields(s[m[2]:])) {
			add(a.opener(strings.Fields(s[:m[0]])))
		}
		if m := wroteThat.FindStringSubmatchIndex(s); m != nil && (&account{file: a.file, speaker: a.subject}).promisesSelf(strings.Fields(s[m[2]:])) {
			add(a.opener(strings.Fields(behindLastDash(s[:m[0]]))))
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
	if strings.Contains(s, "ext ") {
		if m := standsIn.FindStringSubmatch(s); m != nil {
			add(a.people(m[1]))
		}
	}
	add(a.closing(s))
	add(a.eachTheirs(s))
	add(a.sharedParts(s))
	add(a.leftToDo(s))
	add(a.numberedAction(s))
	if len(owners) == 0 || !besideThing.MatchString(s) {
		add(a.passive(s))
	}
	add(a.doneByThose(s))
	step, _ := a.calledStep(s)
	add(step)
	add(a.assigned(s))
	add(a.orderFor(s))
	add(a.orderTo(s))
	add(a.restsOn(s))
	if len(owners) > 0 {
		if m := togetherAtEnd.FindStringSubmatchIndex(s); m != nil {
			if i, _ := lastDash(s[:m[0]]); i < 0 { // behind which stands how it goes on
				add(a.people(s[m[2]:m[3]]))
			}
		}
	}
	if len(owners) == 1 {
		owners = a.andTheirs(s, owners)
	}
	if len(owners) == 0 { // whoever takes it on does it, whoever else should
		add(a.obliges(words))
	}
	if len(owners) == 0 {
		add(a.stillHasTo(s))
	}
	if len(owners) == 0 {
		add(a.tellsOn(s, words))
	}
	if len(owners) == 0 {
		add(a.busyWith(s))
	}
	return owners
}

// standsIn finds who holds the next meeting for somebody: "Lead is away next week, ops will
// chair the meeting". Who holds this one has no work with it.
var standsIn = pattern.Must(`(?i)\bnext (?:week|time|month|meeting|call|session)\b[^.;]{0,60}?[,;]\s+(?:(?:so|and|then) )*([^,.;:]{1,60}?) will (?:chair|moderate|facilitate|run|host|lead)(?: (?:the|that) (?:meeting|call|session))?(?: instead)?[.!]?$`)

// tookOn reports whether somebody else is told to have taken something on, which is no part of
// what was thought or asked before: "ops agreed to send it".
func (f *file) tookOn(words []string) bool {
	return f.leading(strings.Join(words, " "), func(words []string) bool {
		switch words[0] {
		case "agreed", "offered", "promised", "volunteered", "undertook":
			return firm(words)
		}
		return false
	}) != nil
}

// goesThere holds for where those who agreed send somebody.
func goesThere(words []string) bool {
	return len(words) > 3 && words[0] == "will" && (words[1] == "attend" || words[1] == "represent" || words[1] == "visit")
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
	if ordersSo(s[:at]) {
		return f.people(s[at+1 : len(s)-1])
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
		case word == "and" || word == "but" || word == "so" || (word == "which" || word == "where") && i > 0 && strings.HasSuffix(words[i-1], ","):
			unsure, thought = false, thought && !(word == "and" && a.tookOn(words[i+1:]))
		case (word == "he" || word == "she") && i > 0 && strings.HasSuffix(words[i-1], ","):
			unsure = false
		case unsure && i > 0 && strings.HasSuffix(words[i-1], ",") && a.leading(strings.Join(words[i:min(len(words), i+mostNameWords+4)], " "), firm) != nil: // "it would be nice, ops will look for one"
			unsure = false
		case word == "would" && promises(words[i:]) && i > 0 && words[i-1] == "and":
		case word == "when" && slices.ContainsFunc(words[:i], putsOff): // until when somebody is there
			return owners
		case depends(word):
			return owners
		case mayNot(word):
			unsure = true
		}
		if unsure {
			continue
		}
		thought = thought || supposesAt(words, i)
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
