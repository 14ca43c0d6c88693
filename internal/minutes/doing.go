package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// acts holds for a verb in the present of which somebody is the subject: "posts
// the sheet". What people think, say or are is none.
func acts(words []string) bool {
	if len(words) < 2 {
		return false
	}
	word := strings.TrimRight(words[0], ",")
	if len(word) < 4 || !strings.HasSuffix(word, "s") || strings.HasSuffix(word, "ss") || strings.HasSuffix(word, "us") {
		return false
	}
	for i := range len(word) {
		if (word[i] < 'a' || word[i] > 'z') && word[i] != '-' {
			return false
		}
	}
	if word == "tries" { // to do something, and not the soup
		return len(words) > 3 && words[1] == "to" && handy(words[2])
	}
	if word == "asks" || word == "requests" || word == "inquires" { // those at the table
		if word != words[0] {
			return false // "asks, whether"
		}
		switch strings.Trim(words[1], ",.;:") {
		case "everybody", "everyone", "all", "us", "people", "members", "for", "if", "whether", "about", "how", "what", "why", "that", "who", "when":
			return false
		}
	}
	switch word {
	case "thinks", "says", "reports", "wants", "likes", "hopes", "needs", "has", "does", "knows", "believes", "expects", "prefers", "agrees", "sees", "feels",
		"suggests", "proposes", "notes", "mentions", "explains", "points", "wonders", "questions", "remains", "joins", "leaves", "goes", "retires", "returns", "attends", "works",
		"moves", "stays", "seems", "comes", "gets", "gives", "thanks", "confirms", "apologises", "apologizes", "means", "loves", "doubts", "objects", "supports",
		"welcomes", "recommends", "warns", "seconds", "votes", "abstains", "understands", "is", "was", "his", "hers", "this", "less", "always", "perhaps", "sometimes",
		"besides", "members", "participants", "whose", "lacks", "uses", "argues", "claims", "insists", "worries", "reminds", "misses", "chairs", "presents", "shows", "plans", "lives", "sounds", "looks", "turns", "arrives", "travels", "flies", "speaks", "resigns", "celebrates":
		return false
	}
	return true
}

// whenToDo finds by when something is done, which makes a sentence in the
// present a promise: "Lead posts the sheet by Monday".
var whenToDo = pattern.Must(`(?i)\b(?:by|before|until|till|no later than|not later than)\s+(?:the\s+)?(?:(?:end|close|middle) of|` + dayOfWeek + `|next|tomorrow|tonight|today|eod|eow|[0-9]` +
	`|` + monthName + `\b|christmas\b|easter\b|new year)|\b(?:until|by|till) then\b|\bbeforehand\b|\b(?:(?:this|next) week(?:end)?|next (?:month|sprint)|today|tomorrow|tonight|(?:on|this|next) ` + dayOfWeek + `)\b|\bafter (?:the|this) (?:call|meeting)\b` +
	`|\bfrom (?:[0-9]{1,2}[./][0-9]|` + dayOfWeek + `\b|next )`)

// beforeDoing finds what has to wait for it: "checks the meter before paying".
var beforeDoing = pattern.Must(`\bbefore [a-z]{3,}ing\b`)

// whenInFront is when somebody does something, before who that is: "Until then lead reads
// the mail".
var whenInFront = pattern.Must(`^(?i:until then|till then|(?:for )?next time|meanwhile|in the meantime|for now|for the time being|for the moment|afterwards|tomorrow|next (?:week|month|sprint)|(?:on|by|from|this|next) ` + dayOfWeek + `(?: on)?|after (?:the|this) (?:call|meeting))[,:]?\s+`)

// leadsIn is on what somebody builds, or what for, in front of who does something in a list of
// work: "Based on the draft, lead builds a model".
var leadsIn = pattern.Must(`^(?i:based on|building on|starting from|according to|as part of|as an?|in order to|to|for|using|with|following|in parallel(?: to| with)?|in addition(?: to)?|besides|alongside|before|until|by) [^,.;:]{2,90}, `)

// whoActs reads who does something in the present: on an errand, by a day that
// the sentence tells, or in a list of work.
func (f *file) whoActs(sentence string, about mode) []string {
	ids := f.leading(sentence, acts)
	if front := whenInFront.FindString(sentence); front != "" && ids == nil {
		return f.leading(sentence[len(front):], acts)
	}
	if about != work {
		if ids == nil {
			ids = f.leading(sentence, func(words []string) bool {
				return len(words) > 1 && (isOrder(words[0]) || words[0] == "do" || words[0] == "pair") && !deliberates(words)
			})
			if len(ids) < 2 { // "Lead and ops write the text by May"
				ids = nil
			}
		}
		if ids == nil && tellsEveryone.MatchString(sentence) {
			return f.leading(sentence, toldToAll)
		}
		if ids == nil {
			ids = f.leading(sentence, isDoing)
		}
		if ids != nil && whenToDo.MatchString(sentence) {
			return ids
		}
		if beforeDoing.MatchString(sentence) {
			if ids = f.leading(sentence, func(words []string) bool { return acts(words) && called(words) }); ids != nil {
				return ids
			}
		}
		if ids = f.leading(sentence, errand); ids == nil && strings.HasPrefix(sentence, "@") && !f.quoting {
			ids = f.leading(sentence, func(words []string) bool { return acts(words) && called(words) })
		}
		if ids == nil && strings.HasPrefix(sentence, "@") && whenToDo.MatchString(sentence) { // "@lead paint the gate before Monday"
			ids = f.leading(sentence, func(words []string) bool {
				return bareVerb(words) && !strings.HasSuffix(words[0], "s") && definite.MatchString(strings.Join(words[1:min(len(words), 4)], " "))
			})
		}
		if all := f.leading(sentence, together); ids == nil && len(all) > 1 { // "Lead and ops take care of it"
			ids = all
		}
		if ids == nil && f.inPresent {
			ids = f.leading(sentence, doesNow)
		}
		return ids
	}
	if ids == nil {
		ids = f.leading(sentence, func(words []string) bool { return isDoing(words) || errand(words) })
	}
	if before := leadsIn.FindString(sentence); before != "" && ids == nil {
		ids = f.leading(sentence[len(before):], acts)
	}
	if ids != nil {
		return ids
	}
	return f.leading(sentence, func(words []string) bool { // "Lead and ops prepare …", "lead closing …"
		return len(words) > 1 && (isOrder(words[0]) || isParticiple(words[0]) || beginsLoosely(words[0]) && takesObject(words))
	})
}

// isParticiple holds for a word such as "closing", and not for what is called so: "meeting".
func isParticiple(word string) bool {
	switch word {
	case "meeting", "training", "building", "briefing", "planning", "funding", "pricing", "hosting", "mailing", "listing", "landing", "billing", "timing", "opening", "hearing", "onboarding", "evening", "morning", "during":
		return false
	}
	return len(word) > 5 && strings.HasSuffix(word, "ing") && word == strings.ToLower(word)
}

// called holds for what a handle in front, as people are called in a text, is to do: "@lead
// checks the price". What is said at the table is none.
func called(words []string) bool {
	switch stem := stemOf(words[0]); stem {
	case "test", "check", "review", "fix", "run", "build", "find", "design", "change", "complete", "correct", "define", "estimate", "evaluate", "improve", "integrate", "translate", "validate", "sort", "split", "follow", "research":
		return definite.MatchString(strings.Join(words[1:min(len(words), 5)], " "))
	}
	return false
}

// isDoing holds for "is posting the sheet", which by a day that the sentence tells is a promise.
func isDoing(words []string) bool {
	if len(words) < 3 || words[0] != "is" && words[0] != "are" || !busy(words[1]) {
		return false
	}
	switch words[1] {
	case "presenting", "hosting", "chairing", "giving", "looking", "visiting", "planning", "hoping", "trying", "running":
		return false
	}
	return true
}

// atWork holds for the phrases that tell what somebody is busy with for all: "is working on …",
// "has been preparing …". Anything else that somebody is doing may be over with the meeting.
func atWork(words []string) bool {
	if words[0] == "also" || words[0] == "still" || words[0] == "now" || words[0] == "currently" {
		words = words[1:]
	}
	if len(words) == 0 {
		return false
	}
	verb := 1
	switch strings.ToLower(words[0]) {
	case "is", "are", "am":
	case "continues", "continue":
		return len(words) > 3 && words[1] == "work" && words[2] == "on" || len(words) > 3 && words[1] == "to" && (words[2] == "work" || handy(words[2])) || workingOn(words[1:])
	case "has", "have":
		if len(words) < 2 || words[1] != "been" && words[1] != "begun" && words[1] != "started" {
			return false
		}
		verb = 2
	default:
		return false
	}
	if verb < len(words) {
		switch words[verb] {
		case "still", "now", "next", "also", "currently", "already", "actively", "just":
			verb++
		}
	}
	if verb+1 >= len(words) {
		return false
	}
	return workingOn(words[verb:]) || making(words[verb:])
}

// reportsWork reports whether whoever a line of a list names in front tells what they are at
// work on, in no whole sentence: "lead: finishing the text".
func (a *account) reportsWork(words []string) bool {
	if len(words) > 2 && isParticiple(strings.ToLower(words[0])) && busy(words[0]) && !supposes(words[0]) && isThis(strings.ToLower(words[1])) && whenToDo.MatchString(strings.Join(words, " ")) {
		return true // "Mending that until Friday"
	}
	if len(words) > 3 && strings.EqualFold(words[0], "working") && words[1] == "on" && !ofThis.MatchString(words[2]) && worksOnThis(words) && !strings.HasSuffix(words[len(words)-1], "?") && !slices.ContainsFunc(words, isFinite) {
		return true // "Working on the new roof.", as a paragraph tells it too
	}
	if !a.listed || len(words) < 3 {
		return false
	}
	return !strings.ContainsAny(words[len(words)-1], ".?!") && (worksOnThis(words) || looksFor(words)) || looksInto(words)
}

// ofThis finds what says nothing of what it is.
var ofThis = pattern.Must(`^(?:it|this|that|them|these|those|both)\b`)

// worksOnThis is workingOn for words that begin like a sentence, or with how it goes on: "Still
// updating the list". A verb that follows tells of the work: "Updating the list is hard".
func worksOnThis(words []string) bool {
	if lightly(words[0]) || strings.EqualFold(words[0], "currently") {
		words = words[1:]
	}
	words = slices.Concat([]string{strings.ToLower(words[0])}, words[1:])
	if len(words) > 2 && words[1] == "up" && words[0] != "following" { // "Finishing up the list"
		words = slices.Delete(words, 1, 2)
	}
	if len(words) < 2 {
		return false
	}
	if !workingOn(words) && !making(words) {
		return false
	}
	for _, word := range words[1:] {
		if isFinite(word) || isEffect(word) {
			return false
		}
		if breaks(word) || word == "that" || word == "which" || word == "because" || strings.HasPrefix(word, "(") {
			break
		}
	}
	return true
}

// isEffect holds for verbs by which people tell what some work does, takes or is like.
func isEffect(verb string) bool {
	switch verb {
	case "takes", "took", "makes", "made", "means", "meant", "requires", "required", "helps", "helped", "breaks", "broke", "causes", "caused", "costs", "cost", "seems", "sounds", "feels", "works", "worked", "gets", "does", "did", "won't", "doesn't", "fixes", "fixed", "gives", "gave", "leads", "led":
		return true
	}
	return false
}

// looksFor holds for what somebody who speaks tries to find for all, and does not ask the others
// for: "looking for a room in May".
func looksFor(words []string) bool {
	return strings.EqualFold(words[0], "looking") && words[1] == "for" && !askedOfAll.MatchString(strings.Join(words[2:min(len(words), 7)], " "))
}

// askedOfAll finds what people ask each other for: "more feedback", "somebody to …".
var askedOfAll = pattern.Must(`(?i)^(?:(?:an?|the|some|any|more|your|good|further|other|new) )*(?:feedback|help|helpers?|input|comments?|reviews?|reviewers?|volunteers?|some(?:one|body)|any(?:one|body)|people|folks|opinions?|ideas?|suggestions?|advice|guidance|approval|consensus|agreement|contributors?|contributions?|maintainers?|owners?|thoughts?|testers?|members|work|jobs?|confirmation|support|clarification|ways?|answers?|it|this|that|forward)\b`)

// looksInto holds for a whole sentence without a subject in which somebody who speaks tells
// what they are at: "Looking into it."
func looksInto(words []string) bool {
	return strings.HasSuffix(words[len(words)-1], ".") && (words[0] == "Looking" || words[0] == "Working") && (words[1] == "into" || words[1] == "on") && !slices.ContainsFunc(words, isFinite)
}

// toBeDone reports whether somebody tells what is still to be done, in no whole sentence:
// "The new text to be sent this week".
func toBeDone(words []string) bool {
	for i, word := range words[:max(0, min(len(words)-2, 12))] {
		switch {
		case isFinite(word), strings.ContainsAny(word, "'’"), strings.HasSuffix(word, "ing"), strings.HasSuffix(word, "s") && i > 0 && acts(words[i:]):
			return false
		case word == "to" && words[i+1] == "be":
			return i > 0 && pastParticiple.MatchString(words[i+2]) && !leftOpen(words[i+2]) && !strings.HasSuffix(words[len(words)-1], "?") && !isOffer(words[i-1])
		}
	}
	return false
}

// leftOpen holds for what is still to come out of something, by nobody's work: "to be confirmed".
func leftOpen(participle string) bool {
	switch strings.Trim(participle, ".,;") {
	case "confirmed", "decided", "determined", "discussed", "expected", "announced", "agreed":
		return true
	}
	return false
}

// isOffer holds for words behind which "to be" tells no duty.
func isOffer(word string) bool {
	switch strings.ToLower(strings.Trim(word, ",.;:")) {
	case "seem", "supposed", "likely", "going", "meant", "ought", "want", "wants", "wanted", "expect", "expected", "not", "remains", "continue", "like", "love", "how", "what", "where", "when", "happy", "ready", "i", "we", "they", "you":
		return true
	}
	return false
}

var pastParticiple = pattern.Must(`^[a-z]+(?:ed|ten|ent|ilt|one|ade|awn|ought|ut)[.,;]?$`)

// workingOn holds for the participle of work that takes longer than a meeting, and what it
// is about: "working on the log", "checking with the vendor".
func workingOn(words []string) bool {
	if len(words) < 2 {
		return false
	}
	switch words[0] {
	case "working", "looking", "following":
		switch words[1] {
		case "on", "into", "up", "through", "after":
			return true
		case "to":
			return words[0] == "working" && isDuty(words[2:])
		case "with": // "working with the vendor on the roof", "… to fix it"
			return words[0] == "working" && withWhom.MatchString(strings.Join(words[2:min(len(words), 10)], " "))
		}
		return false
	case "reaching": // "reaching out to the vendor"
		return words[1] == "out"
	case "trying": // "trying to get access to it"
		return len(words) > 3 && words[1] == "to" && (handy(words[2]) && !remarks(words[2]) || words[2] == "get" || words[2] == "figure")
	case "getting": // "getting the sheet ready"
		return slices.Contains(words[2:min(len(words), 8)], "ready")
	case "in":
		return strings.HasPrefix(strings.Join(words[1:], " "), "process ") || strings.HasPrefix(strings.Join(words[1:], " "), "the process ")
	case "setting", "preparing", "drafting", "writing", "fixing", "finishing", "finalising", "finalizing", "documenting", "addressing", "investigating", "verifying", "checking", "reviewing",
		"debugging", "developing", "porting", "refactoring", "rewriting", "organising", "organizing", "updating", "building", "implementing", "arranging", "researching", "compiling", "migrating", "cleaning", "tackling", "translating", "designing", "testing",
		"exploring", "evaluating", "assessing", "comparing", "analysing", "analyzing", "gathering", "collecting", "soliciting", "sourcing", "negotiating", "liaising", "chasing", "pursuing", "recruiting", "coordinating":
		return true
	}
	return false
}

// withWhom finds with whom somebody works, and on what.
var withWhom = pattern.Must(`^(?:[\w@'’.-]+ ){1,4}(?:on (?:the|an?|this|our|its|some|[\w-]+ [\w-]+)\b|to (?:fix|get|make|finish|add|set|write|build|prepare|improve|resolve|find|move|update|create|organi[sz]e|sort|test|bring|implement|define|draft|review|run|complete|present|produce|deliver|develop|launch|plan|arrange) )`)

// busyWith reads who is at work on something, as the sentence begins.
func (a *account) busyWith(s string) []string {
	if i := strings.Index(s, ": "); i > 0 && i < longestNote {
		if ids := a.busyWith(s[:i]); ids != nil {
			return ids
		}
		s = strings.TrimLeft(s[i+2:], "*_ ")
	}
	words := strings.Fields(s)
	if len(words) > 2 && a.subject != nil && atWork(words[1:]) {
		switch words[0] {
		case "He", "She", "They":
			return a.subject
		}
	}
	if ids := a.leading(s, func(words []string) bool {
		return atWork(words) || len(words) > 1 && (workingOn(words) || words[0] == "still" && workingOn(words[1:]))
	}); ids != nil {
		return ids
	}
	for _, m := range clauseStart.FindAllStringIndex(s, mostClauses) { // "It is late, lead is writing the text"
		before := strings.Fields(s[:m[0]])
		if len(before) == 0 || slices.ContainsFunc(before, doubts) || a.people(before[len(before)-1]) != nil {
			return nil
		}
		if ids := a.leading(clauseWord.ReplaceAllString(s[m[1]:], ""), atWork); ids != nil {
			return ids
		}
	}
	return nil
}

// doubts holds for words behind which a sentence tells no more how things are.
func doubts(word string) bool {
	return depends(word) || mayNot(word) || supposes(word) || saysSo(word) || word == "said" || word == "that"
}
