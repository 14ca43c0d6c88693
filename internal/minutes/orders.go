package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// isNoun tells the noun from the verb in "Update on …", "Review of …", "Report from …".
func isNoun(word, next string) bool {
	if next == "of" {
		return word != "dispose"
	}
	if strings.HasPrefix(next, "-") && len(next) > 1 { // "Draft -07"
		return true
	}
	word = strings.ToLower(word)
	if strings.Contains(partsOf[word], " "+strings.TrimRight(strings.ToLower(next), ",.:;!?")+" ") {
		return true
	}
	switch word {
	case "file": // of a file, unless something is filed
		switch next {
		case "a", "an", "the", "it", "this", "these", "those", "bug", "bugs", "issue", "issues", "ticket", "tickets", "for", "our", "new", "separate", "follow-up":
			return false
		}
		return true
	case "update", "report", "review", "request", "call", "test", "order", "record", "draft", "design", "document", "research", "change", "post", "run", "split", "build":
		return next == "on" || next == "of" || next == "from" || next == "in" || next == "about" || isDash(next) || next == "for" && (word == "call" || word == "request")
	}
	return false
}

// partsOf are the nouns with which such a word makes the name of a thing: "Design task", "Open question".
var partsOf = map[string]string{
	"open":   " question questions item items point points topic topics discussion discussions problem problems source access data science floor house standard standards ",
	"design": " task tasks review reviews document documents doc docs meeting meetings question questions discussion discussions decision decisions proposal phase freeze team issue thread goals ",
	"test":   " results result suite coverage case cases server failure failures run runs ",
	"review": " meeting meetings process period queue ",
}

// startsOrder reports whether a text begins with an order, and not with a topic that looks
// like one: "Update: …".
func startsOrder(text string) bool {
	words := strings.Fields(strings.TrimLeft(text[:min(len(text), longestNote)], "*_~ "))
	if len(words) > 3 && strings.HasSuffix(words[0], "ly") && takesObject(words[1:]) { // "Carefully check the racks"
		words = words[1:]
	}
	if closesAsOrder(text) {
		return true
	}
	return len(words) > 0 && isOrder(words[0]) && !strings.HasSuffix(words[0], ":") && (len(words) == 1 || !isNoun(words[0], words[1]) && !hasVerb(words[:2]))
}

// mandate holds for what a decision says that somebody do: "write to the vendor", "be asked
// to write".
func mandate(words []string) bool {
	if len(words) < 3 {
		return false
	}
	if words[0] == "be" {
		return words[2] == "to" && (words[1] == "asked" || words[1] == "instructed" || words[1] == "requested" || words[1] == "directed")
	}
	if takesObject(words) {
		return isOrder(words[0])
	}
	switch words[0] { // or a noun, as in "ops test results are good"
	case "test", "report", "review", "request", "call", "order", "record", "draft", "design", "document", "research", "change", "post", "run", "split", "build", "update", "file", "set", "contact", "book", "email", "tag", "share":
		return false
	}
	return words[0] == strings.ToLower(words[0]) && isOrder(words[0])
}

// takesObject holds for a word in lower case with what a verb takes behind it.
func takesObject(words []string) bool {
	if len(words) < 3 || words[0] != strings.ToLower(words[0]) {
		return false
	}
	switch words[1] {
	case "the", "a", "an", "to", "it", "this", "that", "these", "those", "with", "all", "up", "out", "for", "their", "his", "her", "our", "any", "some", "more":
		return true
	case "at", "into": // "look at the racks"
		return len(words) > 3
	}
	return false
}

// toDo holds for "to" and a verb.
func toDo(words []string) bool {
	return len(words) > 1 && words[0] == "to" && (words[1][0] >= 'a' && words[1][0] <= 'z' || words[1] == "DM") && isVerb(words[1])
}

// isTold reports whether what follows a name and a colon is an order, which
// ends like no sentence.
func (f *file) isTold(rest string) bool {
	words := strings.Fields(rest[:min(len(rest), longestNote)])
	if len(words) > 1 && strings.EqualFold(words[0], "please") {
		words = words[1:]
	}
	if len(words) > 1 && isNoun(words[0], words[1]) || hasVerb(words) || motion.MatchString(rest) {
		return false
	}
	if len(words) == 2 && !strings.ContainsFunc(words[1], isWordRune) { // "propose –", with what below
		return false
	}
	return len(words) > 1 && (toDo(words) || isOrder(words[0]) || isChore(words) || endsAsOrder(words) || infinitiveTold(words) || len(words) > 3 && strings.EqualFold(words[0], "work") && words[1] == "on") && !strings.ContainsAny(words[0], ",.;:") && !f.endsSpeech(rest)
}

// motion finds what a member puts to the others, in the words of an order: "move to table".
var motion = pattern.Must(`^(?i:move|propose|recommend|suggest) (?:to|that|we|[0-9])\b`)

// hasVerb reports whether words that begin like an order tell how something is: "build is
// green", but not "check whether it is", nor "fix the test that is red".
func hasVerb(words []string) bool {
	for i, word := range words[:min(len(words), 6)] {
		switch strings.ToLower(word) {
		case "check", "ensure", "sure", "confirm", "verify", "clarify", "see", "and", "that", "which", "who", "whose", "if", "whether", "what", "how", "why", "where", "when", "until", "so", "because", "as", "to":
			return false
		}
		if i > 0 && isFinite(word) && word == strings.ToLower(word) {
			return true
		}
		if strings.ContainsAny(word[len(word)-1:], ",;:.–—-") {
			return false
		}
	}
	return false
}

// speaksFor reads who promises something in their own words, or is told to do
// something behind their name, in a list of what was said. told is whether an
// order is meant for the person whose name stands before it.
func (f *file) speaksFor(s string, told bool) []string {
	if len(s) > mostSentences {
		return nil
	}
	ids, rest := f.named(s)
	if ids == nil {
		return nil
	}
	if all := f.takings(rest, ids, false); len(all) > 0 {
		return all[0].owners
	}
	if told && f.isTold(rest) {
		return ids
	}
	return nil
}

// addressed reads who is asked for something by "@name: …", which goes on like
// an order and not like a sentence.
func (f *file) addressed(s string) (ids []string, rest string) {
	if ids, rest := f.setInBold(s); ids != nil {
		return ids, rest
	}
	if !strings.HasPrefix(s, "@") || len(s) > mostSentences {
		return nil, ""
	}
	ids, rest = f.named(s)
	if ids == nil || rest[0] < 'a' || rest[0] > 'z' || !strings.Contains(rest, " ") || f.endsSpeech(rest) || strings.HasSuffix(sentence(rest), "?") ||
		opines(rest) || opinesAbroad(rest) || howItIs.MatchString(rest) || thing.MatchString(rest) || (f.quoting || tells.MatchString(rest)) && !f.isTold(rest) && !toDo(strings.Fields(rest)) {
		return nil, ""
	}
	return ids, rest
}

// ordered reads whom a text tells to do something by the name and a verb without an
// ending, as nobody tells what somebody did: "Lead ask the vendor". What may be a noun
// behind the name of a group is none, unless something is done to a thing: "Lead check the racks".
func (f *file) ordered(s string) []string {
	ids := f.leading(s, func(words []string) bool {
		if s[0] == '@' && len(words) > 2 { // "@lead Ask the vendor"
			words = append([]string{strings.ToLower(words[0])}, words[1:]...)
		}
		if len(words) < 3 || words[0] != strings.ToLower(strings.Trim(words[0], "*_,.;:")) {
			return false
		}
		switch words[0] {
		case "update", "request", "call", "test", "order", "draft", "design", "document", "research", "post", "check", "contact", "fix", "book", "file", "email",
			"tag", "triage", "build", "find", "complete", "clean", "merge", "review":
			return ordersThing(s, words)
		case "report", "record", "share", "move", "open", "set", "change", "run", "split", "follow", "reach", "speak", "bring", "forward", "research,":
			return isChore(words) && ordersThing(s, words)
		}
		return isOrder(words[0]) || isChore(words) && words[0] != "put" && words[0] != "look" && ordersThing(s, words) || s[0] == '@' && isDeed(words[0]) && !strings.HasSuffix(s, "?") && whenToDo.MatchString(strings.Join(words, " "))
	})
	if len(ids) == 1 || len(ids) > 1 && s[0] == '@' {
		return ids
	}
	return nil
}

// ordersThing reports whether what stands behind a name in a text is done to somebody or something
// and cannot be a noun with its own verb, nor what is done at the meeting.
func ordersThing(s string, words []string) bool {
	if strings.HasSuffix(sentence(s), "?") || hasVerb(words) {
		return false
	}
	what := strings.Join(words[1:min(len(words), 6)], " ") + " "
	return (isChore(words) || hasObject.MatchString(what) || len(words) > 3 && startsUpper(words[1])) && !ofTheTable.MatchString(what)
}

// isDeed holds for verbs that are orders only behind a handle and with a day: "@ops make a
// list by Friday".
func isDeed(verb string) bool {
	switch verb {
	case "make", "take", "get", "do", "give", "put", "look", "work", "try", "help", "talk", "sort", "pick", "start", "keep", "bring", "set", "move", "find", "fill", "read":
		return true
	}
	return false
}

// asked reads who is asked: "Lead, please write it down".
func (f *file) asked(s string) []string {
	for _, form := range []*pattern.Pattern{pleaseDo, canYou} {
		if m := form.FindStringSubmatch(s); m != nil {
			if ids := f.people(m[1]); ids != nil && ids[0] != "all" { // which is an invitation
				return ids
			}
		}
	}
	if m := pleaseWithin.FindStringSubmatch(s); m != nil {
		return f.people(m[1])
	}
	if ids := f.readOut(s); ids != nil {
		return ids
	}
	if m := pleaseCan.FindStringSubmatch(s); m != nil && errandOf(m[2]) && holdsAny(s[:len(m[0])], "please") {
		return f.people(m[1])
	}
	if m := whoDoes.FindStringSubmatch(s); m != nil && (handy(m[1]) || handy(stemOf(m[1]))) {
		return f.people(strings.TrimLeft(m[2], "-–—→> "))
	}
	if m := whoSeesToIt.FindStringSubmatch(s); m != nil && f.people(m[1]) != nil {
		return f.people(m[1])
	}
	if ids := f.answersWho(s); ids != nil {
		return ids
	}
	if m := letDo.FindStringSubmatch(s); m != nil && handy(m[2]) {
		return f.people(m[1])
	}
	if m := youDo.FindStringSubmatch(s); m != nil && errandOf(m[2]) && (m[1][0] == '@' || m[3] != "?") {
		return f.people(m[1])
	}
	if m := calledTo.FindStringSubmatch(s); m != nil && errandOf(m[2]) {
		return f.people(m[1])
	}
	if m := youDoAt.FindStringSubmatch(s); m != nil && errandOf(m[1]) {
		return f.people(m[2])
	}
	return nil
}

// readOut reads who has an action that is read out with its number: "and #12, lead to order it?"
func (f *file) readOut(s string) []string {
	if m := numberFirst.FindString(s[:min(len(s), longestNote)]); m != "" {
		return f.leading(s[len(m):], toDo)
	}
	return nil
}

var numberFirst = pattern.Must(`^(?:(?i:and|then|next|so|ok|okay),? )*(?i:(?:action(?: item)?|ai|item|number) )?(?:#|(?:ACTION|AI)-|[A-Z]{2,8}-)[0-9]{1,6}[,:]? `)

// errandOf holds for a verb of what somebody can be asked for that is not said at once.
func errandOf(verb string) bool {
	return verb == "talk" || handy(verb) && !remarks(verb)
}

// Who is asked for something, and answers that it will be done.
var (
	// "@lead, order it".
	calledTo = pattern.Must(`^(@[^\s,:]{1,40}), ([a-z]+) [^?]+$`)
	// "Could lead please order it", "Please can lead order it".
	pleaseCan = pattern.Must(`^(?i:please )?(?i:can|could|would) ([^,.:;?]{1,60}?) (?:please )?([a-z]+) `)
	// "Who orders it? Lead!"
	whoDoes = pattern.Must(`^(?:[^.:?]{1,40}: )?[Ww]ho(?:['’]ll| will| can| could| wants to| is going to| does)? ([a-z]+)\b[^?:]{0,80}\?+ ([^.:;!?]{1,60})(?:[.!]|$)`)
	// "Let's have lead order it", "Have lead order it".
	letDo = pattern.Must(`^(?i:let['’]s |we(?:['’]ll| will) )?(?i:have|get) ([^,.:;]{1,60}?) (?:to )?([a-z]+) `)
	// "Lead, can you order it.", which is no question, and "@lead can you order it?", which calls somebody.
	youDo    = pattern.Must(`^([^,:]{1,60}?)[,:]?\s+(?:can|could|would|will) you (?:please |also |maybe )*([a-z]+) [^.?!]*([.?!]|$)`)
	youDoAt  = pattern.Must(`^(?i:can|could|would) you (?:please |also |maybe )*([a-z]+) [^.?!]*?(@[^.?!,]+)(?:[.?!]|$)`)
	pleaseDo = pattern.Must(`^([^,:]{1,60}?)(?:[,:]?\s+(?i:please)|[,:]\s+(?i:kindly))\s+[a-z]`)
	// The same behind what it is about: "It is late, @lead please order it".
	pleaseWithin = pattern.Must(`[,;:–—-] (@[^\s,:;]{1,40}),? please [a-z]`)
	canYou       = pattern.Must(`^([^,:]{1,60})[,:]\s+(?:can|could|would) you (?:please )?[a-z][^?]*\?\s+(?:[^\s:]{1,40}:\s+)?(?i:yes|ok|okay|sure|will do)\b`)
)

// isLeftToDo holds for what tells that a thing is to be made, in no sentence: "The text to be written
// up".
func isLeftToDo(words []string) bool {
	at := slices.Index(words, "to")
	return at > 0 && !onesOwnVerb.MatchString(strings.ToLower(words[at-1])) && toBeDone(words)
}

// ordersToo takes the orders of a list of talk for work where most of the other items say
// who does them, or the list is named after actions as well: "Ops to add a row", "Set up a second
// one", "Lead and ops clear out the cellar".
func (f *file) ordersToo(items []*Item, around context) {
	if around.mode != talk || around.looked || around.spoken || around.said {
		return
	}
	owned, orders, both, shares := 0, 0, map[*Item][]string{}, map[*Item][]string{}
	order := func(item *Item) bool {
		return item.Kind == Talk && item.cells == nil && (startsOrder(item.Raw) || around.acts && isChore(strings.Fields(item.Raw)) || isLeftToDo(strings.Fields(item.Raw))) && !hasVerb(strings.Fields(sentence(item.Raw))) && strings.Count(item.Raw, " ") > 1 && !strings.HasSuffix(sentence(item.Raw), "?") && !strings.HasSuffix(strings.TrimRight(item.Raw, " *_"), ":")
	}
	for _, item := range items {
		switch {
		case order(item):
			orders++
		case item.Kind == Task && len(item.Owners) > 0:
			owned++
		case item.Kind == Talk && item.cells == nil:
			if ids := f.leading(sentence(item.Raw), doTogether); len(ids) > 1 {
				both[item] = ids
			} else if ids := f.dealtTo(item); ids != nil {
				shares[item] = ids
			}
		}
	}
	orders += len(both)
	if owned > 1 && 2*owned > len(items) {
		for item, ids := range shares {
			both[item] = ids
		}
		orders += len(shares)
	}
	if orders == 0 || 2*owned <= len(items)-orders && !around.acts {
		return
	}
	for _, item := range items {
		if ids := both[item]; ids != nil || order(item) {
			item.Kind, item.Marked, item.Owners = Task, true, ids
			if item.Outcome == "" {
				item.Text, item.Outcome = takeClosing(item.Text)
			}
		}
	}
}

// dealtTo reads whose a thing is that an item names in no sentence, as "A new poster: lead" is among what
// people take on. In brackets it may be who talked of it.
func (f *file) dealtTo(item *Item) []string {
	if len(item.Items) > 0 || item.More != "" || f.quoting || strings.HasSuffix(strings.TrimRight(item.Raw, " .*_"), ")") || strings.Count(item.Raw, " ") < 2 || !f.isShare(item) {
		return nil
	}
	split, _ := f.behindThing(item.Raw, work)
	return split.owners
}

// doTogether holds for what several people do, behind their names: "clear out the cellar".
func doTogether(words []string) bool {
	return takesObject(words) && (isOrder(words[0]) || beginsLoosely(words[0]) || words[0] == "clear") && acts(append([]string{words[0] + "s"}, words[1:]...))
}

// thing finds how a sentence about things begins, which is no order.
var thing = pattern.Must(`^(?:an?|the|one|two|three|some|no|there|not|still|only|most|many|few|all|[0-9]+) `)
