package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// promisesSelf reports whether whoever speaks takes something on: "that is
// right; I'll send it", "yes, will do that". Nobody does by what hangs on an if.
func (a *account) promisesSelf(words []string) bool {
	first, temporal := 0, false
	for first < len(words) && consents(words[first]) {
		first++
	}
	for i := range words {
		if depends(words[i]) {
			return false
		}
		if i > 0 && isSmiley(words[i-1]) && silently(words[i:]) { // "sorry :-) will fix it"
			return true
		}
		temporal = temporal || isTemporal(words[i])
		if i > 0 && isDash(words[i-1]) && words[i] == "will" && silently(words[i:]) || words[i] == "will" && a.goesOn(words, i) || temporal && startsUpper(words[i]) && asI(words[i:]) || i > 1 && words[i] == "plan" && words[i-1] == "and" && i+2 < len(words) && words[i+1] == "to" && handy(words[i+2]) && strings.HasPrefix(words[first], "I") {
			return true
		}
		if i == 1 && nextUp(words[0]) && asI(words[1:]) { // "Next I'll order it"
			return true
		}
		if i == first && silently(words[i:]) || (i <= first || startsClause(words, i)) && (asI(words[i:]) || offers(words[i:])) {
			return true
		}
	}
	return false
}

// startsClause reports whether a clause may begin at a word; "so I can" only
// tells what for.
func startsClause(words []string, i int) bool {
	return i == 0 || breaks(words[i-1]) && !(strings.EqualFold(words[i-1], "so") && len(words) > i+1 && words[i+1] == "can")
}

// asOwn reports whether any clause is a promise in the first person.
func (a *account) asOwn(words []string) bool {
	for i, word := range words {
		if depends(word) {
			return false
		}
		if startsClause(words, i) && (asI(words[i:]) || word == "I" && offers(words[i:])) {
			return true
		}
	}
	return false
}

// andI reads whom whoever speaks takes something on with: "ops and I will …".
func (a *account) andI(words []string) []string {
	for i, word := range words {
		if word != "I" || i < 2 || words[i-1] != "and" {
			continue
		}
		for n := min(i-1, mostNameWords); n > 0; n-- {
			if ids := a.people(strings.Join(words[i-1-n:i-1], " ")); ids != nil {
				return ids
			}
		}
	}
	return nil
}

// consents holds for the words with which a promise may begin.
func consents(word string) bool {
	switch strings.ToLower(strings.Trim(word, ",.!-–—")) {
	case "yes", "yeah", "yep", "yup", "ok", "okay", "sure", "fine", "right", "true", "correct", "agreed", "good", "great", "cool", "thanks", "ah", "oh", "aha", "ack", "sorry", "then", "so", "and", "":
		return true
	}
	return false
}

// breaks reports whether a clause may begin behind a word.
func breaks(word string) bool {
	if strings.ContainsAny(word[len(word)-1:], ",;:.!)") {
		return true
	}
	switch strings.ToLower(word) {
	case "and", "but", "so", "-", "--", "–", "—", "…", "...": // dots, where a scribe goes on with another line
		return true
	}
	return consents(word)
}

// silently holds for a promise that does not say who makes it, behind the name
// of who speaks: "will send it", "volunteers to help".
func silently(words []string) bool {
	for len(words) > 2 && lightly(words[0]) { // "Still planning to send it"
		words = words[1:]
	}
	switch strings.ToLower(words[0]) {
	case "to", "would", "was", "were", "is", "are", "agree": // as people agree with what was said
		return false
	case "on":
		return len(words) == 2 && strings.Trim(words[1], ".!") == "it"
	case "commit", "volunteer":
		return len(words) > 2 && words[1] == "to"
	case "plan": // by a day, or it may be what all have planned
		return len(words) > 4 && words[1] == "to" && (handy(words[2]) && isThis(words[3]) || triesOut.MatchString(strings.Join(words[2:min(len(words), 5)], " "))) && whenToDo.MatchString(strings.Join(words[:min(len(words), 20)], " "))
	case "happy", "glad":
		if len(words) > 6 && words[1] == "to" && words[2] == "go" && (words[3] == "away" || words[3] == "off") && words[4] == "and" { // "happy to go away and mend it"
			words = slices.Concat(words[:2], words[5:])
		}
		return gladToLend.MatchString(strings.Join(words[:min(len(words), 9)], " ")) && !slices.ContainsFunc(words, depends) || len(words) > 3 && eager("happy", words[1], strings.ToLower(strings.Trim(words[2], ",.;:!"))) || len(words) > 4 && (words[2] == "look" && words[3] == "into" || words[2] == "get" && isThis(words[3]))
	case "going", "planning":
		if words[0] == "Going" && len(words) > 3 && eager("going", words[1], words[2]) && !ofThings(words[2:]) && !deliberates(words[2:]) && words[2] != "take" {
			return true
		}
		if strings.EqualFold(words[0], "planning") && words[1] == "on" {
			return len(words) > 3 && plansOn(words[2:])
		}
		return len(words) > 2 && words[1] == "to" && (handy(strings.ToLower(strings.Trim(words[2], ",.;:!"))) || words[2] == "look" && (len(words) > 4 && words[3] == "into" || len(words) > 3 && words[3] == "at"))
	case "will":
		return len(words) > 1 && words[1] != "do." && !ofThings(words[1:]) && !selfTalk(strings.ToLower(words[1])) && promises(words)
	}
	return promises(words)
}

// gladToLend finds with what somebody who speaks is glad to help.
var gladToLend = pattern.Must(`^(?i:happy|glad) to help (?:out )?(?:with (?:the|this|that|it)\b|(?:on |in |with )?[a-z]{3,}ing (?:with |up )?(?:the|this|that|it)\b)`)

// plansOn holds for what somebody plans on, which is work and no part of a meeting: "doing the
// list", "mending it".
func plansOn(words []string) bool {
	switch words[0] {
	case "doing":
		return isThis(words[1])
	case "presenting", "discussing", "deciding", "waiting", "taking", "giving", "visiting", "retiring", "voting", "staying", "hosting", "talking", "using":
		return false
	}
	return busy(words[0]) && !business(words)
}

// triesOut finds what somebody tries who wants to know how it works: "try that out".
var triesOut = pattern.Must(`^try (?:this|that|it|them) out\b`)

// shouldHave holds for what somebody who speaks should have by a day: "should have something up
// by Friday".
func shouldHave(words []string) bool {
	return len(words) > 4 && strings.EqualFold(words[0], "should") && words[1] == "have" && byThen(words[1:])
}

// shouldHaveSoon holds for what somebody who speaks should have by a day, behind a clause that has
// no subject either: "ill last week, should have it up by May".
func shouldHaveSoon(words []string) bool {
	for i, word := range words {
		if isFinite(word) {
			return i > 1 && strings.HasSuffix(words[i-1], ",") && shouldHave(words[i:])
		}
	}
	return false
}

// ofThings holds for what something will do, and not who speaks of it: "will look odd".
func ofThings(words []string) bool {
	switch strings.Trim(words[0], ",.;:") {
	case "fail", "cause", "cost", "affect", "require", "confuse", "crash", "slow", "sound", "appear":
		return true
	case "look":
		if len(words) > 1 {
			switch strings.Trim(words[1], ",.;:") {
			case "odd", "strange", "weird", "bad", "good", "better", "worse", "nice", "nicer", "ugly", "different", "like", "as", "too", "very", "great", "fine", "the":
				return true
			}
		}
	}
	return false
}

// asI holds for a promise in the first person.
func asI(words []string) bool {
	next := func(n int) string {
		if n < len(words) {
			return strings.ToLower(strings.Trim(words[n], ",.;:!"))
		}
		return ""
	}
	head := strings.NewReplacer("’", "'", ".", "'").Replace(strings.TrimRight(words[0], ",.;:!"))
	if head == "i" || strings.HasPrefix(head, "i'") { // as people type in a chat
		head = "I" + head[1:]
	}
	if head == "I" && len(words) > 2 && lightly(words[1]) { // "I still need to …"
		words = append([]string{"I"}, words[2:]...)
	}
	verb := 2
	switch head {
	case "I":
		switch next(1) {
		case "will", "shall":
			if len(words) == 2 {
				return true
			}
		case "have":
			return next(2) == "been" && atWork(words[1:]) || next(2) == "to" && isNeed(words[3:])
		case "am":
			return atWork(words[1:]) || (eager(next(2), next(3), next(4)) || goingToTalk(words[2:])) && !business(words[4:])
		case "plan", "volunteer", "commit", "promise", "intend":
			if next(2) == "again" {
				return next(3) == "to"
			}
			return next(2) == "to" && next(3) != ""
		case "can":
			if len(words) > 3 && lightly(words[2]) {
				words = slices.Concat(words[:2], words[3:])
			}
			if next(2) == "have" && len(words) > 4 {
				return byThen(words[2:]) || next(3) == "a" && (isTry(next(4)) || isTry(next(5)))
			}
			return handy(next(2)) && !remarks(next(2)) || next(2) == "start" && isParticiple(next(3)) || looksAtIt(words[2:])
		case "should": // "I should have the draft by Friday"
			return shouldHave(words[1:])
		case "would": // "I would try to get it done this week"
			return next(2) == "try" && next(3) == "to" && whenToDo.MatchString(strings.Join(words[:min(len(words), 20)], " "))
		case "need":
			return next(2) == "to" && isNeed(words[3:])
		default:
			return false
		}
	case "I'll": // of a page in the wrong encoding, where it is "I.ll"
		verb = 1
	case "I've":
		return next(1) == "been" && atWork(slices.Concat([]string{"have"}, words[1:]))
	case "I'm":
		return atWork(slices.Concat([]string{"am"}, words[1:])) || (eager(next(1), next(2), next(3)) || goingToTalk(words[1:])) && !business(words[3:])
	default:
		return false
	}
	for verb+1 < len(words) && lightly(next(verb)) {
		verb++
	}
	if (next(verb) == "need" || next(verb) == "have") && next(verb+1) == "to" {
		return isNeed(words[min(len(words), verb+2):])
	}
	if next(verb) == "be" {
		return busy(next(verb+1)) || theOne.MatchString(strings.Join(words[verb:min(len(words), verb+5)], " ")) && next(verb+2) != "first" && next(verb+2) != "last"
	}
	if next(verb) == "have" && next(verb+1) == "a" && next(verb+2) == "look" {
		return true
	}
	if next(verb) == "have" && (whenToDo.MatchString(strings.Join(words[:min(len(words), 14)], " ")) || haveDone.MatchString(strings.Join(words[verb:min(len(words), verb+7)], " "))) {
		return true
	}
	if next(verb) == "keep" {
		return busy(next(verb+1)) && !business(words[verb+1:])
	}
	if next(verb) == "give" && slices.ContainsFunc(words[verb+1:min(len(words), verb+6)], toldThere) {
		return false
	}
	return next(verb) != "" && !uncertain(next(verb)) && (!atOnce(next(verb)) || saysElsewhere(words[verb:]) || talksElsewhere(words[verb:]) || next(verb) == "raise" && isThis(next(verb+1)) && next(verb+1) != "the") && !business(words[verb:])
}

// looksAtIt holds for a whole answer by which somebody takes something on: "look at that."
func looksAtIt(words []string) bool {
	return len(words) > 2 && words[0] == "look" && (words[1] == "at" || words[1] == "into") && wholeThis.MatchString(strings.Join(words[2:min(len(words), 8)], " "))
}

var wholeThis = pattern.Must(`^(?:this|that|it)(?:[.!;]|$| (?:today|tomorrow|tonight|(?:this|next) [a-z]+)[.!;]?$)`)

// byThen holds for what somebody will have by a day that they tell: "have a draft by Friday".
func byThen(words []string) bool {
	what := strings.Join(words[:min(len(words), 14)], " ")
	return (whenToDo.MatchString(what) || inWeeks.MatchString(what)) && (haveDone.MatchString(what) || madeThing.MatchString(strings.TrimPrefix(what, "have ")))
}

// inWeeks finds how long something takes: "in two weeks".
var inWeeks = pattern.Must(`\b(?:with)?in (?:about |around |roughly |~ ?)?(?:an?|one|two|three|four|a few|a couple of|[0-9]{1,2}(?:-[0-9]{1,2})?) (?:days?|weeks?|months?)\b`)

// haveDone finds what somebody will have done: "have it up", "have the text ready".
var haveDone = pattern.Must(`^have (?:it|this|that|them|something|(?:the|a|an|my|some) [a-z ]{1,40}?) (?:up|ready|done|out|finished|merged|fixed|posted|sorted|there)\b`)

// theOne finds who will do something: "be the one who sends it", "be the person setting it up",
// "be the editor of the text".
var theOne = pattern.Must(`^be (?:the|your) (?:[a-z]+ (?:who|to|[a-z]{3,}ing) [a-z]|(?:[a-z]{3,}(?:tor|der|wer|ner)|contact|champion|liaison|shepherd) (?:for|of|on) [a-z#])`)

// isThis holds for words that tell which thing somebody means.
func isThis(word string) bool {
	switch word {
	case "this", "that", "it", "these", "those", "them", "the":
		return true
	}
	return false
}

// eager holds for "going to send" and "happy to send".
func eager(how, to, verb string) bool {
	switch how {
	case "going", "planning":
		if how == "planning" && to == "on" {
			return busy(verb)
		}
		return to == "to" && verb != "" && verb != "be" && !uncertain(verb) && !atOnce(verb)
	case "about":
		return to == "to" && handy(verb) && !remarks(verb)
	case "happy", "glad", "willing":
		switch verb {
		case "turn", "put", "try", "do", "dig", "pick":
			return to == "to"
		}
		return to == "to" && handy(verb)
	}
	return false
}

// goingToTalk holds for "going to talk to the vendor", who is not there.
func goingToTalk(words []string) bool {
	return len(words) > 2 && words[0] == "going" && words[1] == "to" && talksElsewhere(words[2:])
}

// isNeed holds for what somebody says that they need or have to do: "look into it".
func isNeed(words []string) bool {
	return len(words) > 1 && (handy(words[0]) && !remarks(words[0]) || looksAtIt(words) || words[0] == "look" && words[1] == "into" || words[0] == "figure" && words[1] == "out" || words[0] == "debug")
}

// handy holds for verbs of things that somebody does for all.
func handy(verb string) bool {
	switch verb {
	case "take", "work", "handle", "follow", "drive", "compile", "own", "kick":
		return true
	}
	return isOrder(verb)
}

// isTemporal holds for words that open a clause with a subject of its own, behind which
// a promise may stand without a mark: "once it is there I'll send it".
func isTemporal(word string) bool {
	switch strings.ToLower(word) {
	case "once", "when", "after", "soon":
		return true
	}
	return false
}

// goesOn reports whether somebody who speaks of themselves, and leaves out the "I", goes
// on at a word with what they will do.
func (a *account) goesOn(words []string, i int) bool {
	if i < 2 || i+1 == len(words) {
		return false
	}
	joined := words[i-1] == "but" || words[i-1] == "and"
	if strings.HasSuffix(words[i-1], ",") && ofSelf.MatchString(words[0]+" "+words[1]+" ") && i > 2 && promises(words[i:]) && !ofThings(words[i+1:]) {
		return true // "I have the key, will measure it"
	}
	if (strings.HasSuffix(words[i-1], ",") || joined && IsPast(words[0])) && leavesOutI(words[:i]) && (handy(words[i+1]) || words[i+1] == "continue" && promises(words[i:])) && !ofThings(words[i+1:]) {
		return true // "first draft of the list, will send it round"
	}
	if words[i-1] == "so" && strings.HasSuffix(words[i-2], ",") {
		m := meantTo.FindStringSubmatch(strings.Join(words[:min(i, 8)], " "))
		verb := strings.TrimPrefix(words[i+1], "re-")
		return m != nil && (verb == m[1] && isVerb(verb) || (m[1] == "" || handy(m[1])) && handy(verb))
	}
	return (joined || strings.HasSuffix(words[i-1], ",")) && handy(words[i+1]) && unsaid.MatchString(strings.Join(words[:min(i, 8)], " ")) ||
		(words[i-1] == "but" || strings.HasSuffix(words[i-1], ",")) && personal.MatchString(strings.Join(words[i:min(len(words), i+5)], " "))
}

// leavesOutI reports whether words that somebody says of themselves make no clause, so that nothing
// in them can be what a verb behind their comma is about: "looked at the list,", "first draft of it,".
func leavesOutI(words []string) bool {
	last := len(words) - 1
	for i, word := range words {
		if isFinite(word) || depends(word) || strings.HasSuffix(word, ":") || i < last && strings.HasSuffix(word, ",") && !IsPast(words[0]) {
			return false
		}
	}
	switch strings.ToLower(words[0]) {
	case "with", "without", "by", "for", "under", "when", "while", "as", "since", "because", "what", "which", "who", "that", "this", "these", "how",
		"met", "joined", "came", "moved", "studied": // as people say who they are
		return false
	}
	return true
}

// meantTo finds what somebody meant to do, or whom they spoke to, who speaks of themselves without
// saying "I": "was about to send it, but the key is lost, so will order another".
var meantTo = pattern.Must(`(?i)^(?:was (?:about|going|hoping|planning|trying) to ([a-z]+)|(?:spoke|talked) (?:to|with)) `)

// ofSelf finds that somebody begins to tell of themselves.
var ofSelf = pattern.Must(`^I(?:['’](?:ve|m) | (?:have|got|can) )`)

// personal finds what a person does and nothing else: "it is used so, but will check with
// the vendor", "the log is full, will take a look".
var personal = pattern.Must(`^will (?:check with|(?:talk|speak) (?:to|with)|follow up|reach out|get back to|look (?:into|at (?:this|that|it)\b)|(?:take|have) an?(?: [a-z]+)? look|(?:do|make|open|send|submit|file|put up|raise) (?:an?|the|another) (?:[a-z-]+ )?(?:PR|pull request|pull req|MR|merge request|patch))\b`)

// Behind which somebody who speaks of themselves without saying "I" may go on: "cannot
// come, but will send it".
var unsaid = pattern.Must(`(?i)^(?:(?:sorry|probably|maybe|sadly|unfortunately|also|still|just|only|already)[,.]? )*(?:started|begun|began|can(?:['’]?t|not)?|won['’]?t|will|must|have|has|had|am|might|may|need|rather|don['’]?t|haven['’]?t|not sure|unable|afraid)\b`)
