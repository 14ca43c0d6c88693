package minutes

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"slipway/internal/date"
)

// ownership is what a part of an item says about who does it.
type ownership struct {
	owners  []string
	unowned bool
	note    string
}

func (o ownership) found() bool { return len(o.owners) > 0 || o.unowned }

const (
	longestName   = 60  // bytes of a name
	longestNote   = 200 // bytes of a parenthesis that may name owners
	mostNameWords = 12  // words of the names at the start of a phrase
)

// lookup finds a person by a name as it stands in minutes: with an @, emphasis
// or another case. "Everyone" and "All" are known everywhere.
func (f *file) lookup(name string) (string, bool) {
	name = strings.Trim(withoutComments(name), " \t\n*_.`")
	if m := ofGroup.FindString(name); m != "" {
		name = name[len(m):]
	}
	if name == "" || len(name) > longestName {
		return "", false
	}
	if f.in.People != nil {
		for _, spelling := range []string{name, strings.TrimPrefix(name, "@"), "the " + name, groupWord.ReplaceAllString(name, "")} {
			if id, ok := f.in.People.Lookup(spelling); ok && spelling != "" {
				return id, true
			}
		}
	}
	if strings.EqualFold(name, "everyone") || strings.EqualFold(name, "all") {
		return "all", true
	}
	return "", false
}

// What may stand around the name of a group: "members of the Board", "Ops team".
var (
	ofGroup   = regexp.MustCompile(`(?i)^(?:(?:the|all) )?(?:members of )?(?:the )?`)
	groupWord = regexp.MustCompile(`(?i)(?: teams?)?(?: members?)?$`)
)

// hedges are words in a list of names that leave open whether all of them will
// do it: "lead, hopefully ops (maybe), and others".
var hedges = regexp.MustCompile(`(?i)\s*\((?:maybe|perhaps|tbc|\?)\)|\b(?:hopefully|maybe|perhaps|possibly)\s+|,?(?:\s+and)?\s+(?:(?:maybe|some)\s+)?others\b`)

var separators = regexp.MustCompile(`\s*(?:[,;/+&]|<br ?/?>)\s*(?:and\s+)?|\s+and\s+`)

// people reads a list of names, "Doug / Yondon", and nothing but names.
func (f *file) people(s string) []string {
	if len(s) > longestNote || !f.namesAnybody(s) {
		return nil
	}
	if ids, seen := f.knownNames[s]; seen { // the same words are looked at from every word of their sentence
		return ids
	}
	if f.knownNames == nil || len(f.knownNames) >= maxParts {
		f.knownNames = map[string][]string{}
	}
	ids := slices.Clip(f.readPeople(s))
	f.knownNames[s] = ids
	return ids
}

func (f *file) readPeople(s string) []string {
	s = strings.TrimSpace(withoutAddresses(s))
	if !strings.ContainsAny(s, ",;/+&<") && !strings.Contains(s, "and") {
		if ids := f.all([]string{s}); ids != nil {
			return ids
		}
	} else if ids := f.all(separators.Split(s, -1)); ids != nil {
		return ids
	}
	if rest, ok := strings.CutPrefix(s, "@"); ok && strings.Contains(rest, " @") { // handles in a row, "@lead @ops"
		return f.all(atNames.Split(rest, -1))
	}
	if !strings.ContainsAny(s, "(,") && !strings.Contains(s, "and") {
		return nil
	}
	if at := hedges.FindStringIndex(s); at != nil && at[0] > 0 {
		return f.all(separators.Split(hedges.ReplaceAllString(s, ""), -1))
	}
	return nil
}

var atNames = regexp.MustCompile(`(?:\s*[,/+&]|\s+and|\s)\s*@`)

// all finds every one of some names, or gives none.
func (f *file) all(names []string) []string {
	var ids []string
	for _, name := range names {
		id, ok := f.lookup(name)
		if !ok {
			return nil
		}
		ids = appendNew(ids, id)
	}
	return ids
}

// leading reads names at the start of a phrase that are followed by one of
// some words: "Doug to coordinate".
func (f *file) leading(s string, follows func(words []string) bool) []string {
	if len(s) > 4*longestNote {
		s = s[:4*longestNote]
	}
	if !f.anybody(s) {
		return nil
	}
	words := strings.Fields(s)
	for n := min(len(words)-1, mostNameWords); n > 0; n-- {
		if !follows(words[n:]) {
			continue
		}
		if ids := f.people(strings.Join(words[:n], " ")); ids != nil {
			return ids
		}
	}
	return nil
}

// duty holds for words by which a person takes on what an item says.
func duty(words []string) bool {
	switch strings.ToLower(strings.Trim(words[0], ",.;:")) {
	case "will":
		next := strings.ToLower(strings.Join(words[1:min(2, len(words))], ""))
		return !uncertain(next) && next != "join" && next != "attend"
	case "to", "volunteered", "volunteers", "volunteering", "coordinate", "coordinates", "coordinating", "make", "makes",
		"lead", "leads", "leading", "own", "owns", "owner", "drive", "drives", "driving", "take", "takes", "taking",
		"handle", "handles", "handling", "with":
		return true
	}
	return false
}

// stateBehind is how far an item is, in brackets behind it.
var stateBehind = regexp.MustCompile(`(?i)\s+\((?:done|closed|completed?|finished|in progress|ongoing|pending|open|wip|not done|not started|blocked|on hold)\)[.\s]*$`)

// splitOwners takes the owners off a text. outcome is what follows them behind
// a dash. In talk, a name before a colon is whoever speaks, and only what
// cannot be meant otherwise names an owner.
func (f *file) splitOwners(s string, about mode) (text string, o ownership, outcome string) {
	if bare := strings.TrimLeftFunc(s, isOrnament); bare != s && bare != "" && !leadingArrow.MatchString(s) { // a picture in front
		if text, o, outcome = f.splitOwners(bare, about); !o.found() {
			text = s
		}
		return text, o, outcome
	}
	if !f.anybody(s) && !holdsAny(s, "own", "volunteer", "tb", "?", "unassigned", "unclaimed", "someone", "somebody", "anyone", "anybody", "nobody", "n.n", "offen", "to be", "open", "none yet", "vacant", "help wanted", "not assigned", "niemand") {
		return s, o, "" // says neither who does it nor that nobody does
	}
	end := s[max(0, len(s)-longestName):]
	if m := stateBehind.FindStringIndex(end); m != nil && len(end) < len(s)+m[0] { // "… – lead (done)"
		if text, o, outcome = f.splitOwners(s[:len(s)-len(end)+m[0]], about); o.found() {
			return text, o, orElse(outcome, strings.Trim(end[m[0]:], " ()."))
		}
	}
	if m := stateBehindDash.FindStringIndex(s); about == work && m != nil && m[0] > 0 { // "… – lead – done"
		if i, width := lastDash(s[:m[0]]); i > 0 {
			if ids := f.people(s[i+width : m[0]]); ids != nil {
				return strings.TrimSpace(s[:i]), ownership{owners: ids}, strings.Trim(s[m[0]:], " -–—*_.\n")
			}
		}
	}
	if text, o, outcome = f.parenthesised(s); o.found() {
		return text, o, outcome
	}
	if text, o = f.bracketed(s); o.found() {
		return text, o, ""
	}
	if text, o = f.labelled(s); o.found() {
		return text, o, ""
	}
	if ids := f.inFields(s); about == work && ids != nil {
		return s, ownership{owners: ids}, ""
	}
	if i, width := lastDash(s); i > 0 {
		end := strings.TrimRight(s[i+width:], ".;: \n")
		if cut := strings.TrimRight(s[:i], " ,;:-–—"); beforeDue(s) == cut || f.isDay(end) || about == work && byWhen.MatchString(end) { // "… – lead – by 20 March"
			if j, width := lastDash(cut); j > 0 {
				if ids := f.people(cut[j+width:]); ids != nil {
					return strings.TrimSpace(cut[:j] + s[i:]), ownership{owners: ids}, ""
				}
			}
		}
		ids := f.people(end)
		if ids == nil && about == work {
			ids = f.takesOn(end)
		}
		if ids != nil {
			return strings.TrimSpace(s[:i]), ownership{owners: ids}, ""
		}
		if needsOwner.MatchString(end) || about == work && len(end) > 1 && strings.Trim(end, "?") == "" {
			return strings.TrimSpace(s[:i]), ownership{unowned: true, note: end}, ""
		}
	}
	if text, names := behindGap(s); names != "" { // set apart like the column of a table
		if ids := f.people(names); ids != nil {
			return text, ownership{owners: ids}, ""
		}
	}
	if arrow := leadingArrow.FindString(s); arrow != "" {
		if ids, rest := f.named(s[len(arrow):]); ids != nil {
			return rest, ownership{owners: ids}, ""
		}
		if ids := f.leading(s[len(arrow):], promises); ids != nil {
			return s[len(arrow):], ownership{owners: ids}, ""
		}
	}
	for _, read := range []func(string) ([]string, string){f.beforeMark, f.inFrontOf} {
		if ids, rest := read(s); ids != nil {
			return rest, ownership{owners: ids}, ""
		}
	}
	if at := arrow.FindStringIndex(s); at != nil && at[0] < longestNote {
		if ids := f.people(strings.TrimLeft(s[:at[0]], "*_ ")); ids != nil && strings.TrimSpace(s[at[1]:]) != "" {
			return strings.TrimSpace(s[at[1]:]), ownership{owners: ids}, ""
		}
	}
	if at := arrow.FindAllStringIndex(s[:min(len(s), mostSentences)], -1); len(at) > 0 { // "It leaks → lead to fix it"
		if ids := f.leading(s[at[len(at)-1][1]:], promises); ids != nil {
			return s, ownership{owners: ids}, ""
		}
	}
	if ids := f.beforeDate(s); ids != nil {
		return s, ownership{owners: ids}, ""
	}
	if about == work {
		if m := inFront.FindStringSubmatchIndex(s); m != nil && strings.ContainsFunc(s[m[1]:], isWordRune) {
			if ids := f.people(s[m[2]:m[3]]); ids != nil {
				return s[m[1]:], ownership{owners: ids}, ""
			}
		}
		ids, rest := f.named(s)
		if first := sentence(rest); ids != nil && strings.HasSuffix(first, "?") && len(first) < len(rest) {
			return s, ownership{}, "" // "lead: should we? ops: no"
		}
		if ids != nil {
			return rest, ownership{owners: ids}, ""
		}
		if ids := f.handles(s); ids != nil {
			return s, ownership{owners: ids}, ""
		}
	}
	if ids, rest := f.addressed(s); ids != nil {
		return rest, ownership{owners: ids}, ""
	}
	follows := promises
	if about == work {
		follows = isTo
	}
	for _, phrase := range []string{s, afterColon(s)} {
		phrase = strings.TrimLeft(phrase, "*_ ")
		if about != work && strings.HasSuffix(sentence(phrase), "?") {
			continue
		}
		if ids := f.leading(withoutAddresses(phrase), follows); ids != nil {
			if all := f.takings(sentence(phrase), nil, false); len(all) > 0 && slices.Contains(all[0].owners, ids[0]) {
				ids = all[0].owners // "Lead will pay, and ops will fetch it"
			}
			return s, ownership{owners: ids}, ""
		}
		if ids := f.whoActs(withoutAddresses(sentence(phrase)), about); ids != nil {
			return s, ownership{owners: ids}, ""
		}
	}
	if ids := f.atAnEnd(s); about == work && ids != nil {
		return s, ownership{owners: ids}, ""
	}
	for _, read := range []func(string) []string{f.agent, f.ordered} {
		if ids := read(s); ids != nil {
			return s, ownership{owners: ids}, ""
		}
	}
	if about == work {
		if ids := f.setApart(s); ids != nil {
			return s, ownership{owners: ids}, ""
		}
	}
	if last := lastSentence(s); last != strings.TrimSpace(s) && needsOwner.MatchString(last) { // "The bar is open. Needs a volunteer."
		return s, ownership{unowned: true}, ""
	}
	if about == work && someone.MatchString(s) {
		return s, ownership{unowned: true}, ""
	}
	return s, ownership{}, ""
}

// told reports whether the first sentence of a text tells what somebody does.
func (f *file) told(s string) bool {
	all := f.takings(sentence(s), nil, false)
	return len(all) > 0
}

// behindGap divides a line before its last tab or run of spaces.
func behindGap(s string) (text, rest string) {
	i := max(strings.LastIndex(s, "\t"), strings.LastIndex(s, "   "))
	word, _, _ := strings.Cut(s, " ")
	if at := strings.LastIndex(s, "  "); at > 0 && isOrder(word) && !strings.ContainsAny(s[at-1:at], ".?!:;") { // behind an order, two will do
		i = max(i, at)
	}
	if i <= 0 || len(s)-i > longestNote || strings.Contains(s, "\n") {
		return s, ""
	}
	return strings.TrimSpace(s[:i]), strings.TrimSpace(s[i:])
}

var arrow = regexp.MustCompile(`[*_]{0,3}\s(?:→|➜|->|=>|-->)\s+`)

var leadingArrow = regexp.MustCompile(`^(?:→|➜|➡️?|👉|-+>|=+>)\s*`)

// beforeDate reads names between commas at the end of a text, if they are
// emphasised or a date follows them: "…, *ops*, 23 March".
func (f *file) beforeDate(s string) []string {
	if !strings.Contains(s, ",") {
		return nil
	}
	parts := strings.Split(s[max(0, len(s)-longestNote):], ",")
	last := len(parts) - 1
	dated := false
	if last > 1 {
		part := strings.TrimRight(strings.TrimSpace(parts[last]), ".")
		if f.isDay(part) {
			dated = true
			last--
		}
	}
	if last < 1 {
		return nil
	}
	name := strings.TrimSpace(parts[last])
	if !dated && !strings.HasPrefix(name, "*") && !strings.HasPrefix(name, "_") {
		return nil
	}
	return f.people(name)
}

// isDay reports whether a text is a day and nothing else.
func (f *file) isDay(s string) bool {
	_, length, _ := date.ParseStart(s, f.in.Front.Dates, date.Day{})
	return length > 0 && length == len(s)
}

// someone is to do it, whoever that will be.
var someone = regexp.MustCompile(`(?i)^(?:tbd|unclaimed|unassigned|somebody|someone|a volunteer|volunteer|anybody|anyone|\?+)(?: to | (?:needs|has|ought) to | (?:should|must|will) | *: | [-–—] )|^(?:still )?needs? (?:an? )?(?:owner|volunteer)(?:: | [-–—] )`)

// markedOwners takes the owners off what follows a word such as "Action:". A
// name in front is that of the owner there, verb or not.
func (f *file) markedOwners(m marking) (text string, o ownership, outcome string) {
	text = m.rest
	if m.who != "" {
		who := strings.TrimSpace(m.who)
		switch ids := f.people(who); {
		case ids != nil:
			return text, ownership{owners: ids}, ""
		case unknown(who) || needsOwner.MatchString(who):
			return text, ownership{unowned: true, note: who}, ""
		}
		text = who + ": " + text
	}
	about := work
	if m.kind == Decided {
		about = talk
	} else if ids := f.people(strings.Trim(text, " .)]*_")); ids != nil { // whose it is, and nothing else
		return text, ownership{owners: ids}, ""
	}
	if text, o, outcome = f.splitOwners(text, about); o.found() || about == talk {
		return text, o, outcome
	}
	if ids, note := f.proposed(text); ids != nil {
		return text, ownership{owners: ids, note: note}, ""
	}
	if ids := f.handedTo(text); ids != nil {
		return text, ownership{owners: ids}, ""
	}
	if ids := f.first(text, m.sure); ids != nil {
		return text, ownership{owners: ids}, ""
	}
	return text, ownership{owners: f.commitment(text)}, outcome
}

// first reads the names that a text begins with. Unless it is sure that names
// come first, only those that are written as names count.
func (f *file) first(s string, sure bool) []string {
	words := strings.Fields(withoutAddresses(s[:min(len(s), 4*longestNote)]))
	for n := min(len(words)-1, mostNameWords); n > 0; n-- {
		name := strings.TrimRight(strings.Join(words[:n], " "), ",:")
		if !sure && !startsUpper(name) && !strings.HasPrefix(name, "@") {
			continue
		}
		if ids := f.people(name); ids != nil {
			return ids
		}
	}
	return nil
}

func startsUpper(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(c)
}

// named reads the names that a text begins with before a colon, before a dash
// or in brackets, and gives the rest.
func (f *file) named(s string) (ids []string, rest string) {
	bare := strings.TrimLeft(s, "*_ ")
	if m := linkedName.FindStringSubmatch(bare[:min(len(bare), 2*longestNote)]); m != nil { // "[[lead](https://…)] …"
		bare = "[" + m[1] + "]" + bare[len(m[0]):]
	}
	if strings.HasPrefix(bare, "[") && !strings.HasPrefix(bare, "[ ]") {
		end := strings.IndexByte(bare, ']')
		if end < 0 || end > longestNote {
			return nil, ""
		}
		ids, rest = f.people(bare[1:end]), bare[end+1:]
		if ids != nil && !strings.HasPrefix(rest, "(") {
			if rest = strings.TrimLeft(rest, ":*_ -–—"); rest != "" {
				return ids, rest
			}
		}
	}
	for _, mark := range [...]string{":", " - ", " -- ", " – ", " — ", " → ", " -> ", " => "} {
		head := bare[:min(len(bare), longestNote+len(mark))]
		if mark == ":" {
			head = bare[:min(len(bare), 4*longestNote)]
		}
		for at := 0; ; {
			i := strings.Index(head[at:], mark)
			if i < 0 {
				break
			}
			i += at
			at = i + len(mark)
			if mark == ":" && strings.HasPrefix(bare[at:], "//") {
				continue // in an address
			}
			if ids := f.people(strings.TrimRight(bare[:i], "*_ ")); ids != nil {
				if rest := strings.TrimLeft(bare[at:], "*_ \t\n"); rest != "" {
					return ids, rest
				}
			}
			break
		}
	}
	return nil, ""
}

var linkedName = regexp.MustCompile(`^\[\[([^\[\]]{1,60})\]\([^()\s]*\)\]`)

// bracketed reads names in brackets that close a text.
func (f *file) bracketed(s string) (text string, o ownership) {
	end := strings.TrimRight(s, " \t\n.;,*_")
	if !strings.HasSuffix(end, "]") {
		return s, o
	}
	start := strings.LastIndexByte(end, '[')
	if start <= 0 {
		return s, o
	}
	if o = f.parenthesis(end[start+1 : len(end)-1]); !o.found() {
		return s, o
	}
	return strings.TrimSpace(strings.TrimRight(s[:start], " \t\n") + s[len(end):]), o
}

var ownerLabel = regexp.MustCompile(`(?i)[ \t\n]*[(\[,;–—-]*[ \t\n]*[*_]{0,2}\b(?:(?:owners?|assignees?|responsible|dri|who)[*_]{0,2}\s*[:=]|assign(?:ed)? to|owned by)[*_]{0,2}\s*`)

// labelled reads owners behind a word that says so: "… Owner: Lead".
func (f *file) labelled(s string) (text string, o ownership) {
	if len(s) > 8*longestNote || !strings.ContainsAny(s, ":=") && !strings.Contains(s, "ed ") && !strings.Contains(s, "assign ") {
		return s, o
	}
	all := ownerLabel.FindAllStringIndex(s, 4)
	for i := len(all) - 1; i >= 0; i-- {
		at := all[i]
		rest := s[at[1]:]
		ids, length := f.prefix(rest)
		if ids == nil {
			word := strings.TrimRight(strings.ToLower(firstLabel.FindString(rest)), " .)]")
			if !unknown(word) && !needsOwner.MatchString(word) {
				continue
			}
			o.unowned, o.note = true, word
			length = len(firstLabel.FindString(rest))
		}
		o.owners = ids
		tail := strings.TrimLeft(rest[length:], "*_")
		if strings.ContainsAny(s[at[0]:at[1]], "([") {
			tail = strings.TrimLeft(tail, " )]")
			if tail != "" {
				tail = " " + tail
			}
		}
		head := s[:at[0]]
		if strings.TrimSpace(head) == "" {
			tail = strings.TrimLeft(tail, " ,;.–—-")
		}
		if text = strings.TrimSpace(head + tail); text == "" {
			return s, o
		}
		return text, o
	}
	return s, ownership{}
}

var firstLabel = regexp.MustCompile(`^[^,;.)\]\n]*`)

// prefix reads as many names as a text begins with, and their length in bytes.
func (f *file) prefix(s string) (ids []string, length int) {
	ends := []int{}
	for i, c := range s[:min(len(s), longestNote)] {
		if !isWordRune(c) && c != '@' && c != '-' && c != '_' && i > 0 {
			ends = append(ends, i)
		}
	}
	if len(s) <= longestNote {
		ends = append(ends, len(s))
	}
	for i := len(ends) - 1; i >= 0; i-- {
		name := strings.TrimRight(s[:ends[i]], " ,.;")
		if name == "" || i > 40 {
			continue
		}
		if ids = f.people(name); ids != nil {
			return ids, len(name)
		}
	}
	return nil, 0
}

// lastDash finds the last dash between spaces and its width in bytes, spaces
// included.
func lastDash(s string) (int, int) {
	at, width := -1, 0
	for _, dash := range []string{" - ", " -- ", " – ", " — ", " -> ", " --> ", " → ", " => "} {
		if i := strings.LastIndex(s, dash); i > at {
			at, width = i, len(dash)
		}
	}
	return at, width
}

// firstDash is lastDash for the first one within a phrase.
func firstDash(s string) (int, int) {
	s = s[:min(len(s), longestNote)]
	at, width := -1, 0
	for _, dash := range []string{" - ", " – ", " — "} {
		if i := strings.Index(s, dash); i >= 0 && (at < 0 || i < at) {
			at, width = i, len(dash)
		}
	}
	return at, width
}

// handles reads owners that start or end an item as handles: "@lead: …".
func (f *file) handles(s string) []string {
	s = inTail.ReplaceAllString(strings.ReplaceAll(withoutAddresses(s), "*", ""), "") // "… @lead (not yet)"
	s = issueAtEnd.ReplaceAllString(s, "")                                            // "… @lead #12"
	var ids []string
	for rest := s[:min(len(s), longestNote)]; strings.HasPrefix(rest, "@"); {
		more, length := f.prefix(rest)
		if more == nil {
			break
		}
		for _, id := range more {
			ids = appendNew(ids, id)
		}
		rest = betweenNames.ReplaceAllString(rest[length:], "")
	}
	if len(ids) > 0 {
		return ids
	}
	end := s[max(0, len(s)-longestNote):]
	for at := 0; ; {
		i := strings.Index(end[at:], " @")
		if i < 0 {
			return nil
		}
		i += at
		at = i + 1
		if ids := f.people(strings.TrimRight(end[i+1:], " .,:;")); ids != nil {
			before := strings.Fields(end[:i])
			if len(before) == 0 || concerns(before[len(before)-1]) {
				return nil
			}
			return ids
		}
	}
}

// betweenNames is what stands between two handles.
var betweenNames = regexp.MustCompile(`^(?:\s*[,/+&]|\s+and\b)?\s*`)

// concerns reports whether a word before a name says that the person has to do
// with it, but does not do it: "talk to @lead".
func concerns(word string) bool {
	switch strings.ToLower(strings.Trim(word, ",.;:(")) {
	case "to", "with", "from", "cc", "thanks", "ask", "asked", "ping", "pinged", "for", "via", "of", "and", "or", "about", "like", "per", "vs", "tell", "help",
		"contact", "on", "at", "than", "as", "is", "was", "that", "welcome", "congratulate", "meet", "invite", "see", "bother", "by", "remind", "thank", "email", "mail", "message", "tag", "notify", "loop":
		return true
	}
	return false
}

// isTo holds for the phrases behind a name by which somebody is told to do
// something.
func isTo(words []string) bool {
	switch strings.ToLower(words[0]) {
	case "to", "will", "should", "shall", "must":
		return true
	case "agreed", "agrees", "volunteered", "volunteers", "offered", "offers", "promised", "promises", "is", "has", "needs", "wants", "plans", "going":
		if len(words) > 1 && strings.EqualFold(words[1], "to") {
			return true
		}
	}
	return promises(words)
}

// uncertain holds for words behind "will" by which nobody takes anything on.
func uncertain(word string) bool {
	switch strings.Trim(word, ",.;:?!") {
	case "not", "be", "have", "need", "probably", "likely", "only", "never", "no", "still", "maybe", "perhaps", "hopefully", "possibly",
		"most", "hear", "receive", "serve", "enjoy", "retain", "benefit", "happen", "depend", "struggle", "know", "want", "like", "love", "remain", "become", "mean", "wish", "you", "we", "i", "he", "she", "they", "it", "that", "this":
		return true
	}
	return false
}

var colon = regexp.MustCompile(`:[*_]{0,3} `)

func afterColon(s string) string {
	if m := colon.FindStringIndex(s[:min(len(s), 4*longestNote)]); m != nil {
		return s[m[1]:]
	}
	return ""
}

func appendNew(ids []string, id string) []string {
	for _, other := range ids {
		if other == id {
			return ids
		}
	}
	return append(ids, id)
}
