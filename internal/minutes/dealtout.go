package minutes

import (
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"

	"slipway/internal/pattern"
)

// Some names of lists are of work only where the list hands it out: "Jobs" are offered as well,
// "Volunteers" may be those who came, and "Responsibilities" what anybody has. What stands in
// the list tells.

// dealsOut reports whether a line is such a name, or a sentence that says as much, and the items
// below it share out who does what.
func (f *file) dealsOut(line string, items []*Item) bool {
	if !mayBeOfWork(line) {
		return false
	}
	if namesMore(line) || saysWeHaveTo(line) {
		return f.allGiveWork(items)
	}
	all, shares := f.countShares(items, namesUndone.MatchString(line))
	if shares < 2 || namesAgreed.MatchString(line) && shares < all {
		return false
	}
	return 3*shares >= 2*all
}

// mayBeOfWork reports whether a line is a name that lists of work have among others.
func mayBeOfWork(line string) bool {
	if len(line) > longestMarked {
		return false
	}
	name := strings.ToLower(strings.Join(strings.Fields(strings.ReplaceAll(strings.Trim(line, "*_#:.= \t\n"), "-", " ")), " "))
	if short, ok := labelName(line); ok {
		name = short
	}
	name = strings.TrimRight(name, "? ")
	short := strings.TrimRight(behindDealt.ReplaceAllString(name, ""), "? ")
	if notNow.MatchString(name) {
		return false
	}
	kind, sure := namedList(short) // "Items for next week"
	return sure && isWorkKind(kind) || namesMore(name) || weHaveTo.MatchString(name) || dealsWords(name) || short != name && dealsWords(short)
}

// saysWeHaveTo reports whether a line begins what a group has to do, which stands below: "We need to:".
func saysWeHaveTo(line string) bool {
	name, ok := labelName(line)
	return ok && holdsAny(name, " to", "must", "will") && weHaveTo.MatchString(name)
}

var weHaveTo = pattern.Must(`^(?:(?:so|then|and|now|therefore|next),? )?(?:(?:we|the (?:team|group|board|committee)) )?(?:(?:still|also|then|now|therefore|all) )*(?:(?:needs?|ha(?:ve|s)) to|must|will|(?:are|is) going to|want to)$`)

// namesMore reports whether a line names a list of work and something else: "To-dos and notes".
func namesMore(line string) bool {
	name, ok := labelName(line)
	if !ok || !holdsAny(name, "/", "&", " and ", ",") {
		return false
	}
	for _, part := range severalNames.Split(name, mostClauses) {
		if kind, ok := namedList(strings.TrimSpace(part)); ok && isWorkKind(kind) && len(part) < len(name) {
			_, whole := label(line)
			return !whole
		}
	}
	return false
}

var severalNames = pattern.Must(`\s*[/&,]\s*| and `)

// allGiveWork reports whether each of several items gives work.
func (f *file) allGiveWork(items []*Item) bool {
	return len(items) > 1 && !slices.ContainsFunc(items, func(item *Item) bool { return !f.givesWork(item.Raw) })
}

// givesWork reports whether a text is an order, or gives somebody something to do in words that
// nobody says of a topic: "mend it", "lead - mending the roof", "lead: mend it".
func (f *file) givesWork(text string) bool {
	if box.MatchString(text) || f.commitment(text) != nil || startsOrder(text) && !strings.HasSuffix(text, "?") {
		return true
	}
	if _, who, _ := f.parenthesised(text); len(who.owners) > 0 && (beginsWithVerb(text) || beginsLoosely(text)) {
		return true
	}
	ids, rest := f.named(text)
	words := strings.Fields(rest)
	return len(ids) > 0 && (f.isTold(rest) || len(words) > 1 && isParticiple(strings.ToLower(words[0])) && !isFinite(words[1]) && !f.endsSpeech(rest))
}

// dealsWords reports whether the words of such a name are among those that are known.
func dealsWords(name string) bool {
	return dealtThing.MatchString(name) || leftUndone.MatchString(name) || isUndone(name) || holdsAny(name, "who", " owner") && dealtWho.MatchString(name) ||
		holdsAny(name, "shared", "split", "divided", "given", "gave", "handed", "dealt", "dished", "assigned", "allocated", "delegated", "distributed", "agreed", "taken", "divvied", "parcelled") && wasDealt.MatchString(name) ||
		holdsAny(name, "each", "every", "members", "people", "we ", "team", "group") && eachGot.MatchString(name) ||
		holdsAny(name, "volunteer", "offered", "took", "take", "sign", "look", "agreed", "help", "picked", "committed") && tookOn.MatchString(name)
}

var (
	// Behind such a name, what it is for and when: "Jobs for the fair", "Helpers so far".
	behindDealt = pattern.Must(` (?:so far|needed|wanted|today|(?:for|on|at|before|until|till|by|during|after|over|in|of) [^.:;]{1,40})$`)
	// Those that are the name of a thing: "Jobs", "Kitchen rota", "Division of labour".
	dealtThing = pattern.Must(`^(?:[\p{L}’'-]+ ){0,3}?(?:jobs?(?: list| sheet| rota)?|list of jobs|dut(?:y|ies)(?: list| rota| roster)?|rota|roster|shifts?(?: plan| list)?|crew(?: list)?|stewards|marshals|drivers|roles|responsibilit(?:y|ies)|responsible(?: persons?| people)?|in charge|helpers|volunteers?(?: list)?|offers?(?: (?:of|to) help)?|promises|pledged|committed|sign(?:ed)? ups?(?: list| sheet)?|signing up|sign up (?:list|sheet)|taken on|taking on|picked up` +
		`|preparations?|prep(?: work)?|preparat(?:ion tasks|ory work)|groundwork|arrangements|logistics|checklist|staffing|stalls|setting up|clearing up|work(?:ing)? part(?:y|ies)|work (?:packages?|items?|plan|split)|plan of action|(?:on|before|up to) the day|day of the event|bring and share|shopping(?: list)?|delegat(?:ed|ions?)|assigned(?: [\p{L}-]+)?|ownership|allocations?|commitments made|(?:shared|given|handed|dished) out` +
		`|(?:tasks?|work(?:load)?|jobs?|roles?|labou?r) (?:allocations?|allocated|divided|split(?:ting)?|distribution|division|sharing|assignments?)|(?:division|allocation|assignment|sharing|split|distribution) of (?:the )?(?:labou?r|tasks?|work|jobs|duties|roles)|(?:sharing|splitting|dividing) (?:out |up )?(?:the )?(?:work|jobs|tasks)` +
		`|(?:allocated|delegated|distributed|current|individual|ongoing) (?:work|tasks|jobs)|(?:task|work) breakdown|(?:task|section|area|topic|part) owners|(?:(?:each|every) (?:one|member|person|student)|everyone|everybody|members|team members)['’]s? (?:parts?|sections?|work|jobs?|roles?)` +
		`|(?:(?:next|this) (?:week|sprint|month|iteration)['’]s )?(?:tasks|jobs) (?:are|were)(?: as follows)?)$`)
	// What has not been done, or comes next: "Outstanding", "What we still need", "Before the fair".
	leftUndone = pattern.Must(`^(?:outstanding(?: items| points| matters| things)?|pending(?: items| points| matters)?|(?:open|remaining) (?:points|matters|things)|still (?:needed|outstanding|open|missing)|not (?:yet )?done(?: yet)?|urgent|must do|(?:still )?needs? doing` + thingsNeeded +
		`|(?:what|things)(?:['’]s| is| are| we| that| still)* (?:needs? doing|needs? to be done|ha(?:s|ve) to be done|left(?: to do)?|must be done|need(?: to do)?)|what (?:happens )?next|now what|next up|(?:going|moving|way) forward|(?:for|until) next (?:time|week)|in the meantime|(?:before|until) [^.:;]{1,40}|by (?:then|next|the|end of|[0-9]|` + dayOfWeek + `|` + monthName + `)\b[^.:;]{0,40})$`)
	// "Who helps", "Who is in charge of what".
	dealtWho = pattern.Must(`^(?:[^.:;]{1,40} and )?who(?:['’]s| is| are| will| can| wants to| would| has)? (?:signed up to |volunteered to |agreed to )?(?:helps?|helping|responsible|in charge|(?:do(?:es)?|doing|brings?|bringing|takes?|taking|owns?|leads?|leading|runs?|running|makes?|buys?|covers?|covering|has|looks? after|sees? to|takes? care of|responsible for|in charge of|volunteered for|signed up for) (?:what|it|them))$|^[^.:;]{1,40} and owners?$`)
	// "The work was shared out as follows:", "We split the jobs:", "Tasks were allocated to members:".
	wasDealt = pattern.Must(`^(?:[^.:;]{1,80}?(?: and|, so| so| that|,| then) )?(?:(?:the|these|those|following|all|other|remaining|main|so|then|and) )*(?:work|jobs?|tasks|duties|roles|responsibilities|stalls|preparations|it|things|everything) (?:(?:was|were|has been|have been|are|is|to be|be|will be|would be|should be) )?(?:then |now |all )?(?:shared|split|divided|given|handed|dealt|dished|assigned|allocated|delegated|distributed|agreed|taken|divvied|parcelled)(?: (?:out|up|on))?(?: (?:as (?:follows|below)|like this|so|(?:between|among|amongst|to) [^.:;]{1,40}))*$` +
		`|^(?:(?:so|then|and) )*we (?:(?:have|then|also) )*(?:shared|split|divided|gave|handed|dealt|assigned|allocated|delegated|distributed) (?:(?:out|up) )?(?:(?:the|these|all|remaining) )*(?:work|jobs|tasks|duties|roles|it|this|things|them)(?: (?:out|up|as follows|like this|between us|among(?:st)? us|so))*$` +
		// "Divided up the work", "Assigned sections of the report".
		`|^(?:then |also )?(?:divided|split|shared|handed|dealt|assigned|allocated|delegated|distributed) (?:(?:up|out) )?(?:(?:the|all|remaining|individual|main) )*(?:[\p{L}’'-]+ )?(?:work|tasks|jobs|roles|sections|parts|chapters|slides|topics|areas|duties|things|responsibilities)$` +
		`|^(?:it was|we|the (?:group|committee|meeting|board|team)) (?:(?:then|also|all|have) )*agreed(?: (?:that|the following|as follows|on the following|who does what|to split the work|to share the work))?$`)
	// "Each member got a section:", "The team confirmed the tasks of the week:", "We will work on:".
	eachGot = pattern.Must(`^(?:(?:the|all|each|every|our|of|us|so|then|and|following|one) )*(?:(?:team|project|group|committee) )?(?:members?|persons?|people|students?|everyone|everybody|us|we|team|group|each|one) (?:(?:have|has|then|also|all|each) )*` +
		`(?:(?:confirmed|agreed(?: on| upon)?|decided(?: on)?|chose|picked(?: up)?|got|gets|(?:was|were|is|are|been) (?:given|assigned|allocated)|received|took|takes|has|have|assigned(?: (?:everyone|each member|ourselves))?) (?:[\p{L}’'-]+ ){0,4}?(?:tasks?|parts?|sections?|work|jobs?|roles?|assignments?|responsibilities|chapters?|who does (?:what|which [\p{L}]+))` +
		`|(?:will|are going to|is going to|are to|shall) (?:(?:be|then|now|all|each) )*(?:work(?:ing)? on|continu(?:e|ing) (?:with|working on|to work on)|do|doing|focus(?:ing)? on|responsible for|in charge of|take|taking))(?: (?:of|for|on|in|as|this|next|until|the following) ?[^.:;]{0,40})?$`)
	// "The following volunteered:", "People took on the following:".
	tookOn = pattern.Must(`^(?:(?:the following|these|some|several|more) )?(?:(?:people|members|volunteers|parents|helpers|trustees|everyone|everybody|committee members|we) )?(?:(?:have|has|had|then|all|kindly|also|will) )*(?:volunteered|offered|took on|take on|taken on|picked up|committed to|signed up|sign up|look(?:ed)? after|agreed to (?:help|take on|do|look after)|help(?: out)?)(?: (?:the following|these|this|to help|to do|for|with|as follows|jobs|tasks|things|stalls|with [^.:;]{1,40}))*$`)
	// Those of another meeting, which were thanked or reported, and of whoever runs this one.
	notNow = pattern.Must(`^(?:` + runsMeeting + `)$|\b(?:last|past|previous|former|thank\w*|agenda|vacanc\w*|advert\w*|offered prizes)\b`)
)

// thingsNeeded are the names of lists of what somebody is to bring: "Materials needed".
const thingsNeeded = `|what to (?:bring|buy|get)|packing list|(?:needed|required|necessary|missing) ` + things + `|` + things + ` (?:(?:that |which )?(?:we |are )?(?:still )?(?:need(?:ed)?|required|wanted|missing)|to (?:bring|buy|get|organi[sz]e|borrow))`

const things = `(?:things|stuff|materials?|supplies|equipment|tools|hardware|parts|ingredients|food|drinks|food and drinks|gear|props|decorations)`

// isUndone holds for "to" and what somebody is to do with the things below: "To sort out", "Still
// to order", "To be written". What is to be talked about is none.
func isUndone(name string) bool {
	words := strings.Fields(name)
	for len(words) > 2 && (words[0] == "things" || words[0] == "stuff" || words[0] == "still" || words[0] == "yet" || words[0] == "left") {
		words = words[1:]
	}
	if len(words) < 2 || len(words) > 4 || words[0] != "to" {
		return false
	}
	if words[1] == "be" {
		return isDealt.MatchString(strings.Join(words[2:], " "))
	}
	switch words[1] {
	case "sort", "get", "buy", "bring", "chase", "do":
		return true
	case "note", "discuss", "decide", "confirm", "remember", "consider", "report", "present":
		return false
	}
	return handy(words[1]) && (len(words) == 2 || words[2] == "out" || words[2] == "up")
}

// isDealt finds participles of what is done with things.
var isDealt = pattern.Must(`^(?:sorted|arranged|organi[sz]ed|bought|brought|written|found|made|built|sent|done|fixed|prepared|followed|ordered|checked|booked|finished|chased|assigned|cleaned|printed|bought|picked)(?: out| up)?$`)

// namesUndone finds the names of what has not been done, of which orders without a name are work.
// Those of what somebody has to do at all times are not: "Duties of the chair".
var namesUndone = pattern.Must(`(?i)\b(?:to|need|needs|must|has|left|jobs?|tasks?|outstanding|pending|checklist|next)\b`)

// namesAgreed finds the names of what was agreed, which may be anything.
var namesAgreed = pattern.Must(`(?i)\bagreed\b`)

// countShares counts the items that say who sees to what, or that somebody is wanted for it;
// with orders, also those that are nothing but one. Those below a title count in its place.
func (f *file) countShares(items []*Item, orders bool) (all, shares int) {
	var count func(items []*Item, deep bool)
	count = func(items []*Item, deep bool) {
		for _, item := range items {
			switch {
			case f.isShare(item) || orders && startsOrder(item.Raw) && !isSentence(strings.TrimRight(item.Raw, ". ")):
				all++
				shares++
			case !deep && len(item.Items) > 0 && item.More == "" && !isSentence(item.Raw):
				count(item.Items, true)
			default:
				all++
			}
		}
	}
	count(items, false)
	return all, shares
}

// isShare reports whether an item says who sees to what, or that somebody is wanted for it, and
// not who somebody is, what they said or what they gave.
func (f *file) isShare(item *Item) bool {
	raw := strings.TrimSpace(item.Raw)
	if item.cells != nil || raw == "" || len(raw) > mostSentences || strings.HasSuffix(raw, "?") || f.isPerson(item) && !f.headsShare(item) {
		return false
	}
	if box.MatchString(raw) || f.mark(raw).kind == Task || setOpen(raw, work) || f.headsShare(item) || f.takings(raw, nil, true) != nil {
		return true
	}
	if f.isPost(raw) {
		return false
	}
	ids, thing := f.named(raw)
	if ids != nil && f.quoting && !f.isTold(thing) {
		return false
	}
	if ids == nil {
		split := f.splitOwners(raw, work)
		if !split.found() {
			return f.leading(raw, f.seesTo) != nil
		}
		thing = split.text
	}
	return strings.ContainsFunc(thing, isWordRune) && !noShare.MatchString(thing) && !isReply(strings.TrimRight(thing, ". ")) && !f.isWhen(strings.Trim(thing, ". ")) && f.people(thing) == nil
}

// seesTo holds for what stands behind the name of somebody in such a list without a mark between:
// "on the gate", "for the raffle", "does the raffle".
func (f *file) seesTo(words []string) bool {
	thing := strings.Trim(strings.Join(words[1:], " "), ". ")
	switch {
	case len(words) < 2 || f.isWhen(strings.TrimPrefix(thing, "the ")) || noShare.MatchString(thing):
		return false
	case words[0] == "on" || words[0] == "for" || words[0] == "has" && !tells.MatchString(thing):
		return true
	}
	return acts(words) || words[0] == "does" || (handy(words[0]) || handy(stemOf(words[0]))) && !remarks(stemOf(words[0])) && !toldAtTable(stemOf(words[0]))
}

// headsShare reports whether an item is a name above what they see to, or a thing above the names
// of who sees to it.
func (f *file) headsShare(item *Item) bool {
	if len(item.Items) == 0 || item.More != "" {
		return false
	}
	if f.nameplate(item.Raw) == nil {
		return f.onlyNames(item.Items) != nil && !f.holdsOffice(item.Raw)
	}
	for _, inner := range item.Items {
		if isReply(inner.Raw) || noShare.MatchString(inner.Raw) || f.holdsOffice(inner.Raw) {
			return false
		}
	}
	return true
}

// noShare finds what people give, get or say, and how they are there.
var noShare = pattern.Must(`(?i)^(?:[£$€] ?[0-9]|[0-9][0-9.,]* ?(?:£|€|%|p\b|pts?\b|points?\b|votes?\b|euros?\b|pounds?\b|dollars?\b|hours?\b|hrs?\b|minutes?\b|children\b|people\b|adults?\b|kids\b|persons?\b|guests\b|tickets?\b|seats?\b)|(?:present|absent|apologies|away|late|here|ill|sick|in favou?r|for|against|undecided|abstain\w*|yes|no|ok|none|nothing|elected|re-?elected|unopposed|item [0-9]+)\b)`)

// isPost reports whether a text tells who has an office, or whose turn a slot of a programme is:
// "Treasurer – lead", "10:00 Welcome – ops".
func (f *file) isPost(text string) bool {
	_, _, ok := roles(text)
	return ok || f.holdsOffice(text) || slot.MatchString(text) && !startsOrder(slot.ReplaceAllString(text, ""))
}

// slot is the time that a line of a programme begins with.
var slot = pattern.Must(`^[*_]{0,3}` + clockTime + `(?:\s*(?:-|–|—|to|until)\s*` + clockTime + `)?[*_:]*\s+(?:[-–—]\s+)?`)

// holdsOffice reports whether one part of a text, set apart from the others, is nothing but an
// office, as in what is told of who has it.
func (f *file) holdsOffice(text string) bool {
	for _, part := range apart.Split(text, mostClauses) {
		if part = strings.Trim(part, "*_ .)]"); anOffice.MatchString(part) && f.people(part) == nil {
			return true
		}
	}
	return false
}

var (
	apart    = pattern.Must(`:[*_]*\s|\s(?:--|[-–—→|/])\s|\s->\s|\s?[(\[]|,\s|\.{3,}|…`)
	anOffice = pattern.Must(`(?i)^(?:the |our |new |acting |interim |deputy |vice[ -]|co-?|joint |assistant |honorary |hon\.? |outgoing |incoming |past )*(?:chair(?:man|woman|person)?s?|president|secretary|treasurer|clerk|captain|facilitator|time ?keeper|scribe|minutes?(?: secretary| taker)?|note ?taker|moderator|host|speakers?|presenter|guests?|candidates?|nominees?|members?|trustees?|(?:product|process|project|business) owners?|scrum ?masters?|master of ceremonies|dev(?:eloper)?s?|(?:[\p{L}-]+ )?(?:developers?|programmers?|designers?|artists?|testers?|engineers?)|mentors?|supervisors?|tutors?|sponsors?|clients?|(?:[\p{L}-]+ ){0,2}(?:secretary|officer|leader|lead|manager|co-?ordinator|director|representative|rep|delegate|liaison|warden|auditor|editor|president|member|chair))(?: (?:of|for) (?:the (?:day|week|month|year|meeting|call|session|next (?:meeting|call|session))|next (?:week|month|time|meeting|call|session)))?$`)
)

// dealtEnds ends what such a line holds for with its list: what comes next may be of anything.
func (s *structure) dealtEnds() {
	if s.level == bold && s.label != "" && (s.kind == Flat && mayBeOfWork(s.label) && !isLabel(s.label) || s.kind == Note && askedToSay.MatchString(s.label)) {
		s.backTo(bold)
	}
}

// closingLabel takes the last line of a paragraph above a list, or the sentence that ends it with
// a colon, for the label of that list: "The hall is free. Jobs:". before is what stands in front.
// The list may also be the other lines of the paragraph.
func (s *structure) closingLabel(n *ast.Paragraph, i int, line string) (kind ListKind, before, name string, ok bool) {
	if rest := n.Lines().Len() - i - 1; rest > 0 {
		if rest > mostClauses || !mayBeOfWork(line) || !strings.HasSuffix(strings.Trim(line, "*_ "), ":") && !allBold(line) {
			return "", "", "", false
		}
		var items []*Item // line by line
		for _, text := range s.linesOf(n)[i+1:] {
			items = append(items, &Item{Raw: text})
		}
		return Flat, "", strings.TrimSpace(line), s.file.dealsOut(line, items)
	}
	if !followedByList(n) {
		return "", "", "", false
	}
	if s.dealtBelow(n, line) {
		return Flat, "", strings.TrimSpace(line), true
	}
	if !strings.HasSuffix(strings.TrimRight(line, "*_ "), ":") {
		return "", "", "", false
	}
	last := lastSentence(line)
	before = strings.TrimSuffix(strings.TrimRight(line, " "), last)
	if kind, ok = label(last); ok || before == "" {
		return kind, before, last, ok && before != ""
	}
	return Flat, before, last, s.dealtBelow(n, last)
}

// endsWithLabel reports whether an item of talk ends, behind other sentences, with the name of a
// list of work for what stands below it: "The hall is free. Jobs:".
func (f *file) endsWithLabel(item *Item) bool {
	if item.More != "" || !strings.HasSuffix(strings.TrimRight(item.Raw, "*_ "), ":") {
		return false
	}
	last := lastSentence(item.Raw)
	if kind, ok := label(last); ok {
		return isWorkKind(kind) && last != item.Raw
	}
	return f.dealsOut(last, item.Items)
}

// dealtBelow reports whether a heading or a line is such a name for the lists that come right
// below it, or within the headings below it.
func (s *structure) dealtBelow(n ast.Node, text string) bool {
	if n == nil || !mayBeOfWork(text) {
		return false
	}
	var items []*Item
	add := func(list ast.Node) {
		end := len(s.lines)
		if after := list.NextSibling(); after != nil {
			end = s.lineOf(after, end)
		}
		items = append(items, s.itemsOf(list, s.lineOf(list, 0), end)...)
	}
	head, _ := n.(*ast.Heading)
	for next := n.NextSibling(); next != nil && len(items) < maxParts; next = next.NextSibling() {
		if h, ok := next.(*ast.Heading); ok && (head == nil || h.Level <= head.Level) {
			break
		}
		switch next := next.(type) {
		case *ast.List:
			add(next)
		case *ast.Paragraph:
			for _, line := range s.linesOf(next) {
				items = append(items, &Item{Raw: line})
			}
		}
		if head == nil { // a line has but the one list
			break
		}
	}
	return s.file.dealsOut(text, items)
}
