package minutes

import (
	"cmp"
	"strings"

	"github.com/yuin/goldmark/ast"

	"slipway/internal/pattern"
)

// marked reads the word with which a text says what it is, a decision or work
// to be done. rest is what follows it, and who the names beside the word.
func (s *structure) marked(text string) (kind ItemKind, rest string, ok bool) {
	m := s.file.mark(text)
	return m.kind, m.rest, m.kind != ""
}

// mark is readMark, for which "AI" in front is one only with a name, a colon or an
// order behind it: "AI models are slow" is none.
func (f *file) mark(text string) marking {
	m := readMark(text)
	if m.kind == "" {
		return f.markOf(text)
	}
	if f.wentOn(m) {
		return marking{}
	}
	if !m.loose {
		return m
	}
	if m := f.markOf(text); m.kind != "" { // "AI [lead] order it"
		return m
	}
	if m.weak {
		if !f.tells(m) {
			return marking{}
		}
		return m
	}
	m.rest = emphasisClosed.ReplaceAllString(m.rest, "$1: ")
	word, _, _ := strings.Cut(m.rest, " ")
	head, _, _ := strings.Cut(m.rest, ":")
	if f.first(onWhom.ReplaceAllString(m.rest, ""), true) == nil && !isOrder(word) && !unknown(strings.ToLower(head)) && !groupTo.MatchString(m.rest) && f.commitment(sentence(m.rest)) == nil {
		return marking{}
	}
	return m
}

// wentOn reports whether a word for work tells how things went on, or will: "Follow-up: lead asked the vendor",
// or what was said of an action that has a number, "AI-12: lead says that it is late".
func (f *file) wentOn(m marking) bool {
	if m.number != "" && f.leading(m.rest, func(words []string) bool { return len(words) > 1 && speaksUp(words) }) != nil && f.commitment(m.rest) == nil {
		return true
	}
	if m.weak && (trackedAt.MatchString(m.rest) || onlyAddress.MatchString(m.rest)) { // "Task: [#12](…)"
		return true
	}
	return m.weak && (saysHow.MatchString(m.rest) && !startsOrder(m.rest) && f.commitment(sentence(m.rest)) == nil || f.leading(m.rest, func(words []string) bool { return len(words) > 1 && IsPast(words[0]) }) != nil)
}

// saysHow finds how or where something will be: "the next meeting will be a joint one".
var saysHow = pattern.Must(`^[^,.;:?!]{1,80} will (?:then |also |still )?be (?:an?|the|in|at|on|held|mainly|mostly|about|available)\b`)

// emphasisClosed finds names of which the emphasis began before the mark: "AI lead:**" of "**AI
// lead:** …".
var emphasisClosed = pattern.Must(`^([^:*_]{1,60})(?::[*_]{1,3}|[*_]{1,3}:)\s+`)

// markOf reads a word for work with the name of whose it is behind it.
func (f *file) markOf(text string) marking {
	if bare, number, rest := uncoded(unadorned(text)); number != "" {
		if rest = strings.TrimSpace(rest); startsOrder(rest) { // "Action A4-31 order it"
			return marking{kind: Task, sure: true, rest: rest}.as(number)
		}
		return f.markOf(bare).as(number)
	}
	if rest, ok := f.behindWorkSign(text); ok {
		return marking{kind: Task, sure: true, rest: rest}
	}
	if kind, rest, ok := f.types.read(text); ok && (kind == Task || kind == Decided) {
		return marking{kind: kind, sure: true, rest: rest}
	}
	if f.lettered {
		text := text[len(leadingArrow.FindString(text)):]
		if m := letterMark.FindStringSubmatch(text[:min(len(text), longestMarked)]); m != nil && strings.TrimSpace(text[len(m[0]):]) != "" {
			found := marking{kind: Task, sure: true, number: m[1] + m[2], rest: emphasisEnded(strings.TrimSpace(text[len(m[0]):]))}
			if m[1] == "D" {
				found.kind = Decided
			}
			return found
		}
	}
	if m := f.markInFront(text); m.kind != "" {
		return m
	}
	if m := markedFor.FindStringSubmatch(text[:min(len(text), longestMarked)]); m != nil {
		rest := strings.TrimSpace(text[len(m[0]):])
		switch {
		case rest == "":
		case m[2] != "" && (f.people(m[2]) != nil || !isDone(m[1]) && unsettled(m[2])):
			if isDone(m[1]) {
				rest = "[" + m[1] + "] " + rest
			}
			return marking{kind: Task, sure: true, who: m[2], rest: rest}
		case m[2] == "" && f.first(rest, true) != nil:
			return marking{kind: Task, sure: true, rest: text}
		}
	}
	if m := f.stateThenTask(text); m.kind != "" {
		return m
	}
	if m := markAndNames.FindStringSubmatch(text[:min(len(text), longestMarked)]); m != nil && (f.people(m[1]) != nil || unsettled(m[1])) {
		rest := strings.TrimSpace(text[len(m[0]):])
		if rest != "" && (m[2] != "" || !recountsIt(rest)) { // "AI (lead) was talked of"
			return marking{kind: Task, sure: true, who: m[1], rest: rest}
		}
	}
	if m := f.nextMark(text); m.kind != "" {
		return m
	}
	m := markThenName.FindStringSubmatchIndex(text[:min(len(text), longestMarked)])
	if m == nil {
		return f.nameThenMark(text)
	}
	rest := text[m[1]:]
	found := marking{kind: Task, sure: true, rest: strings.TrimRight(rest, "*_")}
	if m[2] >= 0 {
		found.number = strings.TrimLeft(text[:m[3]], "*_")
	}
	if f.leading(rest, toDo) != nil || strings.HasPrefix(rest, "@") && f.first(rest, true) != nil && startsOrder(behindWord(rest)) {
		return found
	}
	if ids, _ := f.named(rest); ids != nil && rest[0] != '[' {
		return found
	}
	if itemTo.MatchString(text) && !toldOfItem.MatchString(sentence(rest)) {
		return found
	}
	if who, what, ok := strings.Cut(rest, "**"); ok && strings.HasPrefix(text, "**") && f.people(who) != nil && strings.TrimSpace(what) != "" && !recountsIt(strings.TrimSpace(what)) { // "**Action lead** order it"
		found.who, found.rest = who, strings.TrimSpace(what)
		return found
	}
	if who, what, ok := strings.Cut(rest[:min(len(rest), longestName)], ":"); ok && (unsettled(strings.Trim(who, "*_")) || onlyAll.MatchString(who)) && strings.TrimSpace(what) != "" { // "Action TBD: order it"
		found.who, found.rest = strings.Trim(who, "*_"), strings.TrimLeft(rest[len(who)+1:], "*_ ")
		return found
	}
	return marking{}
}

// recountsIt reports whether what stands behind a name goes on with it as a sentence does.
func recountsIt(rest string) bool {
	word, _, _ := strings.Cut(rest, " ")
	return !startsUpper(word) && (isFinite(word) || IsPast(word))
}

// behindWord is what stands behind the first word of a text.
func behindWord(text string) string {
	_, rest, _ := strings.Cut(text, " ")
	return strings.TrimSpace(rest)
}

// markedFor finds a word for work or for how far it is in brackets, with the name of whose
// it is: "[TODO lead] …", "[DONE] lead: …".
var markedFor = pattern.Must(`^[*_]{0,3}\[(TODO|To-?do|ACTION|Action|AI|DONE|Done|OPEN|Open|WIP|PENDING|Pending)(?:(?:\s*[:–—-]|\s+(?:on|for|by))?\s+([^\[\]]{1,60}))?\][*_]{0,3}[\s:–—-]*`)

// itemTo finds the word of an item of work with what it is to do, "Action item to order it", and
// toldOfItem what tells of it: "Action item to order it was closed".
var (
	itemTo     = pattern.Must(`^[*_]{0,3}(?i:action[ -](?:item|point))[*_]{0,3} to [a-z]+ [a-z]`)
	toldOfItem = pattern.Must(`^to (?:the|a|an|be|do|us|me|all)\b|\s(?:is|are|was|were|has|have|had|remains|stays|[a-z]+ed)\b`)
)

// markAndNames finds names in brackets behind the word: "Action item (lead, ops) to …".
var markAndNames = pattern.Must(`^[*_]{0,3}(?i:action(?:[ -]?items?|[ -]?points?)?|a[ip]|to[- ]?do|task|follow-?up|next[ -](?:step|action))(?:[ -]#?` + numberOf + `)?[*_]{0,3} ?[(\[]([^()\[\]]{1,60})[)\]][*_]{0,3}(:)?\s+`)

// nextMark reads "**Next:** …" as such a word where somebody does what follows, or is sought
// for it. It may as well tell of the next meeting.
func (f *file) nextMark(text string) marking {
	m := nextInBold.FindString(text[:min(len(text), longestNote)])
	if m == "" {
		return marking{}
	}
	rest := text[len(m):]
	word, _, more := strings.Cut(rest, " ")
	if !more || !unsettled(word) && !f.setTo(rest) {
		if !startsOrder(rest) || !f.splitOwners(rest, work).found() {
			return marking{}
		}
	}
	return marking{kind: Task, sure: true, rest: rest}
}

// setTo reports whether a sentence says that somebody does what is an order, or will.
func (f *file) setTo(s string) bool {
	s = sentence(s)
	return f.leading(s, promises) != nil || f.leading(s, func(words []string) bool {
		return errand(words) || acts(words) && isOrder(stemOf(words[0])) && !remarks(stemOf(words[0]))
	}) != nil || len(f.leading(s, func(words []string) bool { return len(words) > 1 && isOrder(words[0]) })) > 1
}

var nextInBold = pattern.Must(`^[*_]{1,3}Next(?: up)?(?::[*_]{1,3}|[*_]{1,3}:)\s+`)

// unsettled holds for what stands for the name of an owner who is not known yet: "TBD",
// "someone". An action that is open or missing may have one.
func unsettled(word string) bool {
	switch word = strings.ToLower(strings.Trim(word, "*_.,: ")); word {
	case "open", "missing", "needed", "wanted", "volunteer", "vacant":
		return false
	case "someone", "somebody":
		return true
	}
	return unknown(word) || needsOwner(word)
}

// The name behind the word: "Action lead: …", "Action on lead to …".
var markThenName = pattern.Must(`^[*_]{0,3}(?i:actions?(?:[ -]?items?|[ -]?points?)?|a[ip]|to[- ]?do|task|follow-?up|next[ -](?:step|action))(?:[ -]#?(` + numberOf + `)|(?i: required| needed))?[*_]{0,3}\s+(?:(?i:on|for|by)\s+)?`)

// nameThenMark reads work that is marked behind the name of whose it is.
func (f *file) nameThenMark(text string) marking {
	head := text[:min(len(text), longestMarked)]
	if !strings.ContainsAny(head, "[(:") || !f.anybody(head) {
		return marking{}
	}
	var m []int
	if strings.ContainsAny(head, "[(") {
		m = nameAndMark.FindStringSubmatchIndex(head)
	}
	if m == nil && strings.Contains(head, ":") && holdsAny(head, "ai", "ap", "todo", "to-do", "to do", "action", "task", "follow", "next") {
		m = namesMark.FindStringSubmatchIndex(head)
	}
	if m == nil {
		if m := nameAndNumber.FindStringSubmatchIndex(head); m != nil && f.people(head[m[2]:m[3]]) != nil {
			if named := f.mark(text[m[4]:]); named.kind == Task { // "lead: ACTION-12 on ops, order it"
				if _, who, _ := f.markedOwners(named); who.found() {
					return named
				}
			}
			return marking{kind: Task, sure: true, who: head[m[2]:m[3]], rest: text[m[4]:]}
		}
	}
	if m == nil || strings.TrimSpace(text[m[1]:]) == "" || f.people(head[m[2]:m[3]]) == nil {
		return marking{}
	}
	rest := m[1]
	if len(m) > 4 && m[4] >= 0 { // "lead: AI to …"
		rest = m[4]
	}
	return marking{kind: Task, sure: true, who: head[m[2]:m[3]], rest: strings.TrimSpace(text[rest:])}
}

// nameAndMark finds the word for work in brackets behind a name in brackets, in bold or
// before a dash: "[lead][ACTION] …", "**lead** [action] …", "lead (AI): …".
var nameAndMark = pattern.Must(`^[*_]{0,3}\[?([^()\[\]]{1,60}?)(?:\([^()\s]*\))?\]?[*_]{0,3}\s*[\[(][*_]{0,3}(?i:action(?:[ -]?item|[ -]?point)?|a[ip]|to[- ]?do)[*_]{0,3}[\])][*_]{0,3}[\s:–—-]*`)

// namesMark finds the word behind the name, with a colon: "lead AI: …", "@lead TODO: …",
// "lead's task: …", "[lead] AI: …", or "to" behind it: "lead: AI to …".
var namesMark = pattern.Must(`^[*_]{0,3}(?:\\?\[)?([^()\[\]\\:]{1,60}?)(?:\\?\])?(?:['’]s?)?[*_]{0,3}:?[*_]{0,3}\s+[*_]{0,3}(?:AI|AP|TODO|[Aa]ction(?:[ -]?[Ii]tem|[ -]?[Pp]oint)?|ACTION(?: ITEM)?|[Tt]ask|[Tt]o[ -]?do|[Ff]ollow-?up|[Nn]ext [Ss]teps?)[*_]{0,3}(?:\s*:[*_]{0,3}\s*|\s+(to\s+[a-z]))`)

// nameAndNumber finds the number of an action behind a name: "lead - [Action-2017-03 …](…)".
var nameAndNumber = pattern.Must(`^[*_]{0,3}([^()\[\]:]{1,60}?)[*_]{0,3}(?::|\s[-–—])\s+(\[?[*_]{0,3}(?i:action(?:[ -]?item)?|a[ip])[- ]#?(?:[A-Z]{1,6}[-.]?)*[0-9][0-9./-]*(?:[A-Za-z]|\([a-z]\))?[:,]?\s+\S)`)

// markInside is mark for a text in which the word may come later.
func (f *file) markInside(text string) marking {
	if m := readMark(text); m.loose || f.wentOn(m) {
		return markInBrackets(text)
	} else if m.kind != "" {
		return m
	}
	if len(text) > 8*longestMarked {
		return marking{}
	}
	if !holdsAny(text, "ai", "ap", "action", "todo", "to do", "to-do", "follow", "next step", "task") {
		return markInBrackets(text)
	}
	if m := todoFor.FindStringSubmatch(withoutCode(text)); m != nil && !isArticle(strings.ToLower(m[1])) && f.people(m[2]) != nil {
		return marking{kind: Task, sure: true, who: m[2], rest: text}
	}
	for _, at := range inside.FindAllStringIndex(text, mostClauses) {
		if found := f.mark(strings.TrimLeft(text[at[0]+1:], " \t\n")); found.kind != "" && f.tells(found) {
			return found
		}
	}
	if at := tagAtEnd.FindStringIndex(text); at != nil {
		return marking{kind: Task, rest: text[:at[0]]}
	}
	if m := wordAndNames.FindStringSubmatch(text[max(0, len(text)-longestMarked):]); m != nil && f.people(m[1]) != nil {
		return marking{kind: Task, sure: true, who: m[1], rest: text}
	}
	if at := insideDash.FindStringIndex(text); at != nil {
		if found := f.mark(strings.TrimLeft(text[at[0]:], " \t\n-–—/→=>:")); found.kind == Task {
			return found
		}
	}
	if found := markInBrackets(text); f.tells(found) {
		return found
	}
	return marking{}
}

// wordAndNames finds the word with nothing but names behind it, where a text ends: "It leaks – action to
// lead", "It leaks. Action on lead and ops."
var wordAndNames = pattern.Must(`(?:(?:[.;,!?)]|\s(?:--?|–|—|→|=>))\s+[*_(\[]{0,4}|\s[(\[][*_]{0,3})(?:(?:[Aa]ction(?:[ -]?item|[ -]?point)?|ACTION)[*_]{0,3}(?:\s+(?:to|for|on|by|with))?|A[IP][*_]{0,3}(?:\s+(?:to|for|on))?)\s+([^.;:()\[\]]{1,60}?)(?:\s+to\s+[a-z][^.;:?]*)?[.)\]*_\s]*$`)

// tells reports whether a word for work means some behind others: words that as well tell how
// things go on need an order or somebody who does it. "It is red. Next steps: unclear"
func (f *file) tells(m marking) bool {
	m.rest = m.rest[len(countInLine.FindString(m.rest)):]
	if !m.weak || startsOrder(m.rest) {
		return true
	}
	return m.who != "" && f.people(m.who) != nil || len(f.splitOwners(m.rest, work).owners) > 0 || f.setTo(m.rest)
}

// markedOwners takes the owners off what follows a word such as "Action:". A
// name in front is that of the owner there, verb or not.
func (f *file) markedOwners(m marking) (text string, o ownership, outcome string) {
	text = m.rest
	if m.help {
		split := f.splitOwners(text, work)
		split.unowned = split.unowned || !split.found()
		return split.text, split.ownership, split.outcome
	}
	if m.who != "" {
		who := strings.TrimSpace(m.who)
		if f.people(who) == nil && f.people(withoutGroup(who)) != nil {
			who = withoutGroup(who)
		}
		switch beside := f.parenthesis(who); {
		case strings.EqualFold(who, "open"): // how far it is: "Action [open]: lead to …"
			m.who = ""
			text, o, outcome = f.markedOwners(m)
			return text, o, cmp.Or(outcome, who)
		case beside.found() && beside.note == "":
			beside.owners = f.alsoTold(text, beside.owners)
			return text, beside, ""
		case f.standsForNobody(who):
			return text, ownership{unowned: true, note: who}, ""
		case onlyAll.MatchString(who) || onlyAll.MatchString(f.besidesWhen(who)):
			return text, ownership{owners: []string{"all"}}, ""
		case f.besidesWhen(who) == "" && (f.isWhen(who) || dueCue.MatchString(who)): // "Action (by Friday): lead to …"
			m.who = ""
			_, o, outcome = f.markedOwners(m)
			return who + ": " + text, o, outcome
		}
		if ids, note := f.proposed("(" + who + ")"); ids != nil { // "Action (lead?): …"
			return text, ownership{owners: ids, note: note}, ""
		}
		text = cmp.Or(m.fromWho, who+": "+text)
	}
	about := work
	if bare := strings.Trim(text, " .*_()[]"); m.kind == Task && unsettled(bare) { // "… – ACTION: ??"
		return text, ownership{unowned: true, note: bare}, ""
	}
	if m.kind == Decided {
		about = talk
	} else if ids := f.people(strings.Trim(text, " .)]*_")); ids != nil { // whose it is, and nothing else
		return text, ownership{owners: ids}, ""
	}
	if split := f.splitOwners(text, about); split.found() || about == talk {
		return split.text, split.ownership, split.outcome
	}
	if rest, ok := f.everyOne(text); ok || onlyAll.MatchString(strings.Trim(text, " .*_()[]")) {
		return rest, ownership{owners: []string{"all"}}, ""
	}
	if rest := onWhom.ReplaceAllString(text, ""); rest != text {
		if ids := f.leading(rest, toDo); ids != nil {
			return rest, ownership{owners: ids}, ""
		}
		if ids, rest := f.named(rest); ids != nil {
			return rest, ownership{owners: ids}, ""
		}
		if who, rest, ok := strings.Cut(rest, ":"); ok && strings.TrimSpace(rest) != "" && f.people(withoutGroup(who)) != nil {
			return strings.TrimSpace(rest), ownership{owners: f.people(withoutGroup(who))}, ""
		}
		if name, rest, ok := strings.Cut(rest, ", "); ok && f.people(name) != nil {
			return rest, ownership{owners: f.people(name)}, ""
		}
	}
	if word, rest, _ := strings.Cut(text, " "); strings.Contains(rest, " ") && unsettled(word) { // "#action someone the stand"
		return text, ownership{unowned: true}, ""
	}
	if ids, note := f.proposed(text); ids != nil {
		return text, ownership{owners: ids, note: note}, ""
	}
	if ids := f.handedTo(text); ids != nil {
		return text, ownership{owners: ids}, ""
	}
	if m := ownerAtEnd.FindStringSubmatch(text[max(0, len(text)-longestNote):]); m != nil && f.people(m[1]) != nil {
		return text, ownership{owners: f.people(m[1])}, ""
	}
	if m := slotAtEnd.FindStringSubmatch(text[max(0, len(text)-longestNote):]); m != nil {
		switch who := m[1] + m[2]; {
		case f.standsForNobody(who):
			return text, ownership{unowned: true, note: who}, ""
		case onlyAll.MatchString(who) || onlyAll.MatchString(f.besidesWhen(who)):
			return text, ownership{owners: []string{"all"}}, ""
		}
	}
	if ids := f.first(text, m.sure); ids != nil && !allThings(text) && !(f.didIt(text) && f.commitment(text) != nil) {
		return text, ownership{owners: ids}, ""
	}
	return text, ownership{owners: f.commitment(text)}, ""
}

// standsForNobody reports whether words where a name would stand say that nobody does it yet,
// beside by when maybe: "TBD", "owner needed, by Friday".
func (f *file) standsForNobody(who string) bool {
	if rest := f.besidesWhen(who); rest != "" {
		return unsettled(rest)
	}
	return unknown(who) || unsettled(who)
}

// slotAtEnd is where a name would stand behind an action: "… (TBD)", "… – all members".
var slotAtEnd = pattern.Must(`(?:\s[(\[]([^()\[\]]{1,60})[)\]]|\s(?:[-–—]|→)\s([^()\[\]–—]{1,60}?))[.\s*_]*$`)

// ownerAtEnd finds a name behind a word for it that has no colon: "… . Owner lead".
var ownerAtEnd = pattern.Must(`(?:[.;,]|\s[-–—])\s+(?i:` + ownerNames + `)\s+([^.,;:]{2,60}?)[.\s]*$`)

// onWhom is what may stand between the number of an action and whose it is: "ACTION-12 on
// lead to …".
var onWhom = pattern.Must(`^(?i:on|for|by|to)\s+`)

// withoutGroup takes the capitals of the group that somebody acts for off their name: "lead,
// PAG". Two capitals may be the initials of somebody else.
func withoutGroup(who string) string { return groupCode.ReplaceAllString(who, "") }

var (
	groupCode = pattern.Must(`,\s+[A-Z][A-Z0-9&/-]{2,7}\s*$`)
	// Behind a name of two words, such capitals are no initials.
	fullAndGroup = pattern.Must(`\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+,\s+[A-Z][A-Z0-9&/-]{2,7}\s*$`)
)

// handedTo reads who has an action now.
func (f *file) handedTo(s string) []string {
	s = s[:min(len(s), mostSentences)]
	if at := handed.FindStringIndex(s); at != nil {
		ids, _ := f.prefix(s[at[1]:])
		return ids
	}
	return nil
}

// handed finds whom an action is given to by another who had it.
var handed = pattern.Must(`(?i)\b(?:transferred|re-?assigned|handed(?: over| on)?|passed(?: over| on)?|delegated) to\s+`)

var actionBy = pattern.Must(`^(?i:(?:for )?actions?(?: by| on)?)\s*[:–—-][*_\s]*`)

// tagged takes a paragraph that says only whose action the one above it is for the end of
// that one.
func (s *structure) tagged(n *ast.Paragraph, from int) bool {
	above, ok := n.PreviousSibling().(*ast.Paragraph)
	tag := strings.TrimSpace(string(n.Lines().Value(s.source)))
	if !ok || n.Lines().Len() > 1 {
		return false
	}
	text := strings.TrimSpace(string(above.Lines().Value(s.source)))
	marked := ownerLine.MatchString(tag) && s.file.mark(text).kind == Task
	if !marked && !s.file.onlyWhose(tag) && !s.file.tags(text, tag) {
		return false
	}
	if allBold(text) || !strings.Contains(text, " ") {
		return false
	}
	if last := len(s.prose) - 1; s.list == nil && last >= 0 && strings.TrimSpace(s.prose[last]) == text {
		s.prose = s.prose[:last]
		s.add(Note, "", &Item{Raw: text, Line: s.meeting.BodyLine + s.lineOf(above, from), Links: linksOf(above, s.source), prose: true})
	}
	if s.area == nil || len(s.area.Lists) == 0 {
		return false
	}
	items := s.area.Lists[len(s.area.Lists)-1].Items
	item := items[len(items)-1]
	if !item.prose && !marked || !strings.HasSuffix(text, item.Raw) {
		return false
	}
	item.Raw += "\n" + tag
	s.list = nil
	return true
}

// ownerLine is a line that says whose an action is: "Owner: lead".
var ownerLine = pattern.Must(`^[*_]{0,3}(?i:` + ownerNames + `)[*_]{0,3}\s*:[*_]{0,3}\s*\S.{0,80}$`)

// onlyWhose reports whether a line says whose action the lines before it are, and
// nothing else: "Action: lead".
func (f *file) onlyWhose(line string) bool {
	if !f.anybody(line) && !actionBy.MatchString(strings.TrimLeft(line, "*_[( ")) {
		return false
	}
	line = strings.Trim(line, " \t\n*_")
	if strings.HasPrefix(line, "[") || strings.HasPrefix(line, "(") {
		line = line[1:]
	}
	if by := actionBy.FindString(line); by != "" {
		who := strings.TrimRight(line[len(by):], " .)]*_")
		return f.people(who) != nil || onlyAll.MatchString(who) || nobodyActs(line)
	}
	m := f.mark(line)
	return m.kind == Task && f.people(strings.TrimRight(m.rest, " .)]*_")) != nil
}

// nobodyActs reports whether a line says that nobody yet is to do what stands before it: "Action by: to be
// decided".
func nobodyActs(line string) bool {
	by := actionBy.FindString(line[:min(len(line), longestNote)])
	who := strings.TrimRight(line[len(by):], " .)]*_")
	return strings.Contains(by, "by") && (unknown(who) || needsOwner(who))
}

// marksWithin reports whether a word for work stands behind a sentence of a text.
func (f *file) marksWithin(text string) bool {
	m := f.markInside(text)
	return m.kind == Task && !m.loose && f.mark(text).kind == ""
}
