package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// promises holds for those phrases behind a name by which somebody takes
// something on, and that cannot be a report of what was said.
func promises(words []string) bool {
	for len(words) > 1 && lightly(words[0]) {
		words = words[1:]
	}
	if takesOnInGerman(words) || takesOnAbroad(words) {
		return true
	}
	words = withoutGiver(words)
	if sitsFor.MatchString(strings.Join(words[:min(len(words), 7)], " ")) {
		return false
	}
	next := ""
	if len(words) > 1 {
		next = strings.ToLower(words[1])
	}
	switch strings.ToLower(words[0]) {
	case "to":
		return len(words) < 2 || words[0] == "TO" || isVerb(words[1])
	case "will.":
		return true
	case "will", "shall":
		if words[0] == "Will" && len(words) > 1 && !modalWill("Will", " "+words[1]) { // "Lead, Will Hay", "Lead, Will and ops"
			return false
		}
		for len(words) > 2 && lightly(words[1]) {
			words = words[1:]
			next = strings.ToLower(words[1])
		}
		if next == "be" {
			return len(words) > 2 && (busy(words[2]) || partInWork(words[1:]) || len(words) > 5 && words[2] == "in" && words[3] == "touch")
		}
		if len(words) > 2 && words[2] == "as" && (next == "continue" || asOffice(next)) { // "will continue as treasurer"
			return false
		}
		if next == "likely" || next == "probably" {
			return spendsTime(words[2:])
		}
		if next == "have" && whenToDo.MatchString(strings.Join(words[:min(len(words), 12)], " ")) { // "will have a draft by Friday"
			return true
		}
		if next == "have" && len(words) > 3 && (words[2] == "a" || words[2] == "another") {
			return isTry(words[3]) || len(words) > 4 && isTry(words[4])
		}
		return len(words) < 2 || !uncertain(next) && (!deliberates(words[1:]) || goes(words[1:]) || givesTalk(words[1:])) && !(len(words) == 2 && strings.Trim(next, ".") == "see")
	case "can":
		if len(words) > 3 && next == "look" && words[2] == "into" {
			return strings.HasPrefix(words[3], "this") || strings.HasPrefix(words[3], "it") || strings.HasPrefix(words[3], "that")
		}
		if takesThis.MatchString(strings.Join(words[:min(len(words), 6)], " ")) {
			return !strings.HasSuffix(words[len(words)-1], "?")
		}
		switch strings.Trim(next, ".!") {
		case "review", "email", "ask", "call", "ping", "contact", "draft", "phone", "prepare": // among people, and no gift of theirs
			return len(words) < 16 && !strings.HasSuffix(words[len(words)-1], "?") && (next != "review" || len(words) == 2 || isThis(words[2]))
		}
		return len(words) > 3 && next == "put" && strings.Trim(words[3], ".!;") == "together" || len(words) > 3 && next == "take" && canTake.MatchString(strings.Join(words[2:min(len(words), 5)], " "))
	case "would": // as minutes report "will"
		for len(words) > 2 && lightly(words[1]) {
			words = words[1:]
			next = strings.ToLower(words[1])
		}
		if next == "have" && len(words) > 3 && words[2] == "a" { // "would have a look"
			return isTry(words[3])
		}
		return len(words) > 2 && !uncertain(next) && !wishes(next)
	case "volunteers.", "volunteered.":
		return true
	case "going": // "lead going to order it"
		return next == "to" && len(words) > 3 && isVerb(words[2]) && !uncertain(words[2]) && !deliberates(words[2:])
	case "agreed", "agrees", "volunteered", "volunteers", "offered", "offers", "promised", "promises", "undertook", "undertakes", "committed", "commits", "pledged", "pledges", "plans", "intends",
		"agree", "undertake", "commit", "intend": // as several do; "ops plan to" may be their plan
		if len(words) == 1 { // "More readers? Lead volunteers"
			return strings.HasPrefix(words[0], "volunteer")
		}
		if oneself(next) && words[0][0] == 'c' && len(words) > 3 && words[2] == "to" { // "committed herself to painting it"
			return busy(words[3]) || isOrder(words[3])
		}
		if volunteersFor(words) || next == "and" && strings.HasPrefix(words[0], "volunteer") {
			return true
		}
		if next == "on" && words[0] == "plans" { // "plans on asking the vendor"
			return len(words) > 3 && busy(words[2])
		}
		if next == "to" && partInWork(words[2:]) {
			return true
		}
		if strings.HasPrefix(words[0], "promise") && madeThing.MatchString(strings.Join(words[1:min(len(words), 9)], " ")) {
			return true
		}
		return next == "to" && len(words) > 2 && !(words[0][0] == 'a' && settles(words[2:])) && !uncertain(strings.ToLower(words[2])) && (!deliberates(words[2:]) || joinsIn(words[2:]) || (words[0][0] == 'o' || words[0][0] == 'v') && goes(words[2:]))
	case "assigned": // "lead assigned herself"
		return oneself(strings.Trim(next, ".,;"))
	case "happy", "glad": // "lead happy to order it"
		return len(words) > 3 && eager("happy", next, words[2])
	case "owes":
		return madeThing.MatchString(strings.Join(words[1:min(len(words), 9)], " "))
	case "hopes", "expects": // "hopes to finish it this week"
		return next == "to" && len(words) > 3 && handy(words[2]) && whenToDo.MatchString(strings.Join(words[:min(len(words), 20)], " "))
	case "signs", "signed", "steps", "stepped":
		if next == "up" && len(words) > 3 && words[2] == "for" && words[0][1] == 'i' { // "signed up for it"
			switch strings.Trim(words[3], ".,;") {
			case "it", "this", "that", "these", "those":
				return true
			}
		}
		return (next == "up" || next == "forward") && len(words) > 3 && words[2] == "to" && !uncertain(words[3]) && !asOffice(words[3])
	case "has", "have", "had", "takes", "took":
		if strings.EqualFold(words[0], "had") && next == "been" {
			return false
		}
		if len(words) > 2 && words[0][0] == 't' && (next == "this" || next == "that" || next == "it") && strings.Trim(words[2], ".,;") == "on" {
			return len(words) == 3 || words[2] != "on" // and not on a day
		}
		for len(words) > 3 && lightly(words[1]) { // "has kindly agreed to"
			words = words[1:]
			next = strings.ToLower(words[1])
		}
		switch next {
		case "volunteered.":
			return true
		case "agreed", "volunteered", "offered", "promised", "pledged", "undertaken", "committed":
			if next == "volunteered" && len(words) > 3 && words[2] == "for" || volunteersFor(words) {
				return volunteersFor(words)
			}
			if next == "promised" && words[0] != "had" && len(words) > 3 && madeThing.MatchString(strings.Join(words[2:min(len(words), 10)], " ")) {
				return true
			}
			return len(words) > 3 && words[2] == "to" && (partInWork(words[3:]) || !uncertain(words[3]) && !deliberates(words[3:]) && !asOffice(words[3]))
		case "been": // "has been asked to …"
			return len(words) > 4 && words[3] == "to" && (words[2] == "asked" || words[2] == "tasked" || words[2] == "assigned") && isDuty(words[4:])
		}
		if next == "it" && len(words) > 5 && (words[2] == "upon" || words[2] == "on") && words[4] == "to" && words[0][0] == 't' { // "took it upon themselves to"
			return true
		}
		return tookAction.MatchString(strings.Join(words[:min(len(words), 6)], " "))
	case "is", "are", "was", "were":
		for len(words) > 3 && lightly(words[1]) {
			words = append([]string{words[0]}, words[2:]...)
			next = strings.ToLower(words[1])
		}
		if len(words) == 3 && next == "on" && (strings.HasPrefix(words[2], "it") || strings.HasPrefix(words[2], "this") || strings.HasPrefix(words[2], "that")) && (words[0] == "is" || words[0] == "are") {
			return true
		}
		past := words[0][0] == 'w'                       // what was going to be may not have been
		if verb := takingOn(next); verb != "" && !past { // "is volunteering to order it"
			return promises(slices.Concat([]string{verb}, words[2:]))
		}
		if (next == "tasked" || next == "charged" || next == "entrusted") && len(words) > 3 && words[2] == "with" {
			return strings.HasSuffix(words[3], "ing") || next == "tasked" && (words[3] == "the" || words[3] == "this" || words[3] == "that")
		}
		if next == "given" && givenTask.MatchString(strings.Join(words[2:min(len(words), 8)], " ")) {
			return true
		}
		if next == "going" && len(words) > 4 && words[2] == "to" && partInWork(words[3:]) && !past {
			return true
		}
		if len(words) < 4 || words[2] != "to" {
			return len(words) > 2 && next == "to" && !uncertain(words[2]) && (!past || isDuty(words[2:]))
		}
		switch next {
		case "going", "planning":
			return !past && isVerb(words[3]) && !uncertain(words[3]) && !deliberates(words[3:])
		case "about":
			return !past && handy(words[3]) && !remarks(words[3])
		case "hoping", "aiming", "expecting":
			return !past && handy(words[3]) && whenToDo.MatchString(strings.Join(words[:min(len(words), 20)], " "))
		case "okay", "ok", "happy", "willing":
			return !past && (handy(words[3]) || goesThrough(words[3:])) && (next != "willing" || len(words) > 4) // "is willing to share" says how somebody is
		case "asked", "tasked", "assigned", "delegated", "requested", "instructed", "directed", "actioned", "mandated":
			switch strings.Trim(words[3], ".,;:") {
			case "explain", "speak", "leave", "comment", "elaborate", "repeat", "introduce", "wait", "stay", "come", "attend":
				return false
			}
			return !uncertain(words[3])
		}
	}
	return false
}

var undoubled = strings.NewReplacer("tt", "t", "pp", "p")

// takingOn gives the verb of a promise that somebody is just making: "volunteers" for
// "volunteering". It is empty for others.
func takingOn(word string) string {
	switch word {
	case "volunteering", "offering", "agreeing", "committing", "undertaking", "intending", "signing", "stepping":
		return undoubled.Replace(strings.TrimSuffix(word, "ing")) + "s"
	}
	return ""
}

// withoutGiver leaves out by whom somebody was asked: "was asked by the board to order it", but not
// what: "was asked by the board how to order it".
func withoutGiver(words []string) []string {
	for i := 1; i < min(len(words)-2, 3); i++ {
		switch words[i] {
		case "asked", "tasked", "requested", "instructed", "directed", "mandated":
			n := slices.Index(words[i+1:min(len(words), i+8)], "to")
			if by := words[i+1 : i+1+max(n, 0)]; n < 2 || by[0] != "by" || strings.ContainsAny(strings.Join(by, " "), ",;:.") || slices.ContainsFunc(by, func(word string) bool {
				return mayNot(word) || depends(word) || word == "when" || word == "which" || word == "who"
			}) {
				return words
			}
			return slices.Concat(words[:i+1], words[i+1+n:])
		}
	}
	return words
}

// givenTask finds that somebody was "given the task of finding one".
var givenTask = pattern.Must(`^(?:the|an?|this) (?:task|job|action|action item|responsibility) (?:of [a-z]+ing|to [a-z]+)\b`)

// spendsTime holds for work that somebody means to spend some days on, about which they are as
// certain as people are: "spend next week updating the list".
func spendsTime(words []string) bool {
	if words = words[:min(len(words), 12)]; len(words) == 0 || words[0] != "spend" {
		return false
	}
	i := slices.IndexFunc(words, func(word string) bool { return strings.HasSuffix(word, "ing") && word != "coming" })
	return i > 1 && (workingOn(words[i:]) || making(words[i:]))
}

// madeThing finds what somebody has promised to make, where the verb is left out: "promised a
// first draft", "promised the board a summary by May".
var madeThing = pattern.Must(`^(?:(?:us|them|him|her|everybody|everyone|the [a-z]+|\p{Lu}\p{L}+) )?(?:an?|the|another|one|some) (?:[a-z-]+ ){0,2}(?:PRs?|pull requests?|MRs?|merge requests?|patch(?:es)?|fix(?:es)?|drafts?|write-?ups?|summary|summaries|proposals?|texts?|documents?|docs?|reports?|designs?|mock-?ups?|prototypes?|tests?|spec|specification|RFC|reviews?|lists?|figures|numbers|slides|guide|script|plan|examples?|blog post|article|page|translation|analysis|comparison|answer|reply|quote|estimate|first version)\b`)

// partInWork holds for what somebody is to be in a piece of work, which is no office: "be the
// second reviewer".
func partInWork(words []string) bool {
	return len(words) > 2 && inWork.MatchString(strings.Join(words[:min(len(words), 6)], " ")) && !slices.Contains(words[2:min(len(words), 4)], "future")
}

var inWork = pattern.Must(`^be on (?:call|duty|standby)\b|^(?:be|become|act as|serve as) (?:the|an?|our|its|their|his|her|one of the) (?:[a-z0-9-]+ ){0,2}(?:buddy|buddies|contact|helper|stand-in|back-?up|substitute|reviewers?|editors?|shepherd|assignee|owners?|authors?|co-authors?|testers?|release manager|driver|point of contact|proofreader)\b`)

// sitsFor finds whom somebody comes instead of, which is no work: "will be replacing Ops." A
// thing is replaced by another one.
var sitsFor = pattern.Must(`^(?:will|shall|is) (?:be )?(?:replac(?:e|ing)|(?:stand|fill|sit)(?:ing)? in for) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?: (?:at|in|on) (?:the|that|this) (?:meeting|call|board|committee|group))?[.!]?$`)

// isVerb holds for what may be the verb behind "to", and is neither a place nor a thing.
func isVerb(word string) bool {
	switch strings.Trim(word, ",.;:*_") {
	case "the", "a", "an", "this", "that", "these", "those", "us", "you", "me", "them", "him", "her", "their", "our", "my", "your", "its", "all", "be":
		return false
	}
	return !startsUpper(word) || word == "PR" || word == "CC" || word == "DM"
}

// isTry holds for what somebody "will have a" of, or "a closer" one.
func isTry(word string) bool {
	switch strings.Trim(word, ",.;:") {
	case "look", "go", "stab", "shot", "try", "chat", "word", "think":
		return true
	}
	return false
}

// canTake finds what somebody "can take": "this on", "the action".
var canTake = pattern.Must(`(?i)^(?:this|that|it|these|those)(?: one)? on\b|^(?:the|an|that|this) (?:action|AI|task|to-?do)\b`)

// takesThis finds that somebody "can take this one", and nothing more is said of it.
var takesThis = pattern.Must(`^can (?:take|handle|pick up|own) (?:this|that|it|these|those)(?: one| on| over| up)?(?:[.,;!]|$| [-–—])`)

// tookAction finds who "has taken the action to …", "takes an action item to …", "took over the
// ticket".
var tookAction = pattern.Must(`(?i)^(?:(?:has|have) (?:taken |got )?|takes |took )(?:on )?(?:the |an? )?(?:actions?|AI|action[ -]items?|action points?|task) (?:to|of [a-z]+ing)\b|^(?:(?:has|have) taken|takes|took) on [a-z]+ing (?:the|an?|this|that|our)\b|^takes (?:on )?(?:the )?responsibility (?:for|of) [a-z]+ing\b|^(?:takes|took|(?:has|have) taken) over (?:(?:the|this|that|these|those|all|an?|some) )?(?:[a-z-]+ ){0,2}(?:tickets?|issues?|tasks?|items?|bugs?|PRs?|pull requests?|MRs?|merge requests?|patch(?:es)?|drafts?|texts?|documents?|pages?|work|maintenance|cards?|actions?|coordination|organi[sz]ation)\b|^(?:takes|took) (?:charge of|in charge) (?:the|an?|this|that|our|all)\b`)

// joinsIn holds for what somebody offers to take part in, which is no meeting: "join the
// rotation".
func joinsIn(words []string) bool {
	return words[0] == "join" && len(words) > 1 && noMeeting(words[1:])
}

// goes holds for where somebody who offers to is sent for the others: "attend the fair".
func goes(words []string) bool {
	return strings.Trim(words[0], ".,;") == "attend" && noMeeting(words[1:])
}

// goesThrough holds for work on each of some things: "go through the list".
func goesThrough(words []string) bool {
	return len(words) > 2 && words[0] == "go" && (words[1] == "through" || words[1] == "over") && isThis(words[2])
}

// noMeeting holds for what is none of the meetings at which people talk.
func noMeeting(words []string) bool {
	for _, word := range words[:min(len(words), 5)] {
		switch strings.Trim(word, ",.;:") {
		case "meeting", "call", "session", "discussion", "board", "us", "later", "late", "remotely", "online":
			return false
		}
	}
	return true
}

// lightly holds for words between a name and its verb that change nothing.
func lightly(word string) bool {
	switch strings.ToLower(strings.Trim(word, ",")) {
	case "also", "always", "soon", "again", "then", "both", "each", "now", "already", "therefore", "kindly", "still", "actually":
		return true
	}
	return false
}

// busy holds for what somebody will be doing, which is no event.
func busy(word string) bool {
	word = strings.ToLower(strings.Trim(word, ",.;:"))
	switch word {
	case "attending", "joining", "leaving", "missing", "starting", "meeting", "going", "being", "having", "travelling", "traveling", "speaking", "moving", "stepping", "coming":
		return false
	}
	return strings.HasSuffix(word, "ing") && len(word) > 5
}

// oneself holds for the word for whoever does something to themselves.
func oneself(word string) bool {
	return word == "himself" || word == "herself" || word == "themselves" || word == "themself"
}
