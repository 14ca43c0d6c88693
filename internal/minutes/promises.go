package minutes

import (
	"regexp"
	"slices"
	"strings"
)

// promises holds for those phrases behind a name by which somebody takes
// something on, and that cannot be a report of what was said.
func promises(words []string) bool {
	for len(words) > 1 && lightly(words[0]) {
		words = words[1:]
	}
	if takesOnInGerman(words) {
		return true
	}
	next := ""
	if len(words) > 1 {
		next = strings.ToLower(words[1])
	}
	switch strings.ToLower(words[0]) {
	case "to":
		return true
	case "will", "shall":
		for len(words) > 2 && lightly(words[1]) {
			words = words[1:]
			next = strings.ToLower(words[1])
		}
		if next == "be" {
			return len(words) > 2 && busy(words[2])
		}
		return len(words) < 2 || !uncertain(next) && !deliberates(words[1:])
	case "would": // as minutes report "will"
		return len(words) > 2 && !uncertain(next) && !wishes(next)
	case "volunteers.", "volunteered.":
		return true
	case "agreed", "agrees", "volunteered", "volunteers", "offered", "offers", "promised", "promises", "undertook", "undertakes", "committed", "commits", "plans", "intends":
		if len(words) == 1 { // "More readers? Lead volunteers"
			return strings.HasPrefix(words[0], "volunteer")
		}
		return next == "to" && len(words) > 2 && !uncertain(strings.ToLower(words[2])) && !deliberates(words[2:])
	case "signs", "signed", "steps", "stepped":
		return next == "up" && len(words) > 3 && words[2] == "to" && !uncertain(words[3]) && !asOffice(words[3])
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
		case "agreed", "volunteered", "offered", "promised", "undertaken", "committed":
			return len(words) > 3 && words[2] == "to" && !uncertain(words[3]) && !deliberates(words[3:]) && !asOffice(words[3])
		case "been": // "has been asked to …"
			return len(words) > 4 && words[3] == "to" && (words[2] == "asked" || words[2] == "tasked" || words[2] == "assigned") && isDuty(words[4:])
		}
		return tookAction.MatchString(strings.Join(words[:min(len(words), 6)], " "))
	case "is", "are", "was", "were":
		for len(words) > 3 && lightly(words[1]) {
			words = append([]string{words[0]}, words[2:]...)
			next = strings.ToLower(words[1])
		}
		past := words[0][0] == 'w' // what was to be, or was going to be, may not have been
		if next == "tasked" && len(words) > 3 && words[2] == "with" {
			return strings.HasSuffix(words[3], "ing")
		}
		if len(words) < 4 || words[2] != "to" {
			return !past && len(words) > 2 && next == "to" && !uncertain(words[2])
		}
		switch next {
		case "going", "planning":
			return !past && !uncertain(words[3]) && !deliberates(words[3:])
		case "okay", "ok", "happy", "willing":
			return !past && handy(words[3])
		case "asked", "tasked", "assigned", "delegated", "requested":
			return !uncertain(words[3])
		}
	}
	return false
}

// tookAction finds who "has taken the action to …", "takes an action item to …".
var tookAction = regexp.MustCompile(`(?i)^(?:(?:has|have) (?:taken |got )?|takes |took )(?:the |an? )?(?:actions?|AI|action items?|task) to\b`)

// lightly holds for words between a name and its verb that change nothing.
func lightly(word string) bool {
	switch strings.ToLower(strings.Trim(word, ",")) {
	case "also", "then", "both", "each", "now", "therefore", "kindly", "still":
		return true
	}
	return false
}

// asOffice holds for what somebody is, more than does.
func asOffice(verb string) bool {
	switch strings.Trim(verb, ",.;:") {
	case "lead", "co-lead", "chair", "serve", "act", "be", "become", "stand", "step", "mentor", "host":
		return true
	}
	return false
}

// deliberates holds for what people do at a meeting, and not because of it:
// "discuss it next time", but not "discuss it with the vendor".
func deliberates(words []string) bool {
	if words[0] == "leave" && len(words) > 2 && (isNote(words[1]) || isNote(words[2])) {
		return false
	}
	switch strings.ToLower(strings.Trim(words[0], ",.;:")) {
	case "discuss", "revisit", "vote", "meet", "decide", "deliberate", "leave", "attend", "join", "return", "miss", "retire", "step", "turn":
		return !slices.ContainsFunc(words[1:min(len(words), 5)], func(word string) bool { return word == "with" || strings.HasPrefix(word, "offline") })
	}
	return minutesOfThis(words)
}

// isNote holds for what somebody may leave behind: "leave a comment".
func isNote(word string) bool {
	switch strings.Trim(word, ",.;:") {
	case "comment", "comments", "note", "notes", "message", "feedback", "review":
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

// wishes holds for words behind "would" that tell what somebody thinks.
func wishes(word string) bool {
	switch strings.Trim(word, ",.;:?!") {
	case "prefer", "rather", "welcome", "appreciate", "agree", "expect", "support", "vote", "hope", "say", "suggest", "propose", "also", "argue",
		"go", "see", "think", "favour", "favor", "accept", "object", "enjoy", "oppose", "use", "help", "make", "benefit":
		return true
	}
	return false
}

// whenToDo finds by when something is done, which makes a sentence in the
// present a promise: "Lead posts the sheet by Monday".
var whenToDo = regexp.MustCompile(`(?i)\b(?:by|before|until|till|no later than|not later than)\s+(?:the\s+)?(?:(?:end|close|middle) of|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next|tomorrow|tonight|today|eod|eow|[0-9]` +
	`|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)|\b(?:(?:this|next) week|next (?:month|sprint)|today|tomorrow|tonight|(?:on|this|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\bafter (?:the|this) (?:call|meeting)\b`)

// acts holds for a verb in the present of which somebody is the subject: "posts
// the sheet". What people think, say or are is none.
func acts(words []string) bool {
	word := words[0]
	if len(words) < 2 || len(word) < 4 || !strings.HasSuffix(word, "s") || strings.HasSuffix(word, "ss") || strings.HasSuffix(word, "us") {
		return false
	}
	for i := range len(word) {
		if (word[i] < 'a' || word[i] > 'z') && word[i] != '-' {
			return false
		}
	}
	switch word {
	case "thinks", "says", "reports", "wants", "likes", "hopes", "needs", "has", "does", "knows", "believes", "expects", "prefers", "agrees", "sees", "feels",
		"suggests", "proposes", "notes", "mentions", "explains", "points", "wonders", "questions", "remains", "joins", "leaves", "goes", "retires", "returns", "attends", "works",
		"moves", "stays", "seems", "comes", "gets", "gives", "thanks", "confirms", "apologises", "apologizes", "means", "loves", "doubts", "objects", "supports",
		"welcomes", "recommends", "warns", "seconds", "votes", "abstains", "understands", "is", "was", "his", "hers", "this", "less", "always", "perhaps", "sometimes",
		"besides", "whose", "lacks", "uses", "argues", "claims", "insists", "worries", "reminds", "misses", "chairs", "presents", "shows", "plans", "tries", "lives", "sounds", "looks", "turns", "arrives", "travels", "flies", "speaks", "resigns", "celebrates":
		return false
	}
	return true
}

// errand holds for verbs in the present that hardly tell what happened at a
// meeting: "sends the invitation".
func errand(words []string) bool {
	if len(words) < 2 {
		return false
	}
	next := strings.ToLower(strings.Trim(words[1], ".,;:"))
	switch words[0] {
	case "sends":
		switch next {
		case "apologies", "regrets", "greetings", "his", "her", "their":
			return false
		}
		return true
	case "covers":
		return next == "for"
	case "asks": // and not whether, nor the others at the table
		return next == "them" || next == "him" || next == "her" || next == "again" || next == "on"
	case "writes", "posts", "publishes", "prepares", "contacts", "organises", "organizes", "books", "drafts", "circulates", "submits", "informs", "emails", "fixes", "uploads",
		"arranges", "compiles", "collects", "buys", "schedules", "triages", "merges", "pings":
		return next[:min(len(next), 4)] != "that"
	}
	return false
}

// whoActs reads who does something in the present: on an errand, by a day that
// the sentence tells, or in a list of work.
func (f *file) whoActs(sentence string, about mode) []string {
	ids := f.leading(sentence, acts)
	if about != work {
		if ids != nil && whenToDo.MatchString(sentence) {
			return ids
		}
		return f.leading(sentence, errand)
	}
	if ids != nil {
		return ids
	}
	return f.leading(sentence, func(words []string) bool { return len(words) > 1 && isOrder(words[0]) }) // "Lead and ops prepare …"
}

// isOrder holds for verbs with which a task begins. They are few, and no words
// that answers begin with.
func isOrder(word string) bool {
	switch strings.ToLower(strings.Trim(word, "*_,.;:")) {
	case "add", "announce", "arrange", "ask", "assemble", "assign", "backport", "book", "build", "change", "configure", "convert", "enable", "disable", "evaluate", "explore", "follow", "identify", "improve", "install",
		"migrate", "provide", "refactor", "rename", "respond", "restart", "run", "split", "bring", "buy", "call", "check", "circulate", "clarify", "clean", "collect", "comment", "compile", "complete", "confirm",
		"contact", "coordinate", "create", "define", "deploy", "design", "document", "draft", "email", "ensure", "file", "finalise", "finalize", "find", "finish", "fix", "followup", "forward", "gather",
		"implement", "inform", "investigate", "invite", "merge", "move", "notify", "open", "order", "organise", "organize", "ping", "post", "prepare", "propose", "publish", "reach",
		"record", "remind", "remove", "renew", "replace", "report", "request", "research", "reserve", "review", "revise", "rewrite", "schedule", "send", "set", "share", "speak", "submit",
		"summarise", "summarize", "tag", "tell", "test", "triage", "update", "upload", "verify", "write":
		return true
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

// isTold reports whether what follows a name and a colon is an order, which
// ends like no sentence.
func (f *file) isTold(rest string) bool {
	words := strings.Fields(rest[:min(len(rest), longestNote)])
	if len(words) > 1 && strings.EqualFold(words[0], "please") {
		words = words[1:]
	}
	if len(words) > 1 && isNoun(words[0], words[1]) {
		return false
	}
	if len(words) == 2 && !strings.ContainsFunc(words[1], isWordRune) { // "propose –", with what below
		return false
	}
	return len(words) > 1 && (toDo(words) || isOrder(words[0])) && !strings.ContainsAny(words[0], ",.;:") && !strings.ContainsAny(rest[len(rest)-1:], ".?!")
}

// selfTalk holds for words behind "I will" by which nothing is taken on.
func selfTalk(word string) bool {
	switch strings.Trim(word, ",.;:?!") {
	case "see", "say", "admit", "vote", "let", "leave", "miss", "join", "pass", "hear", "just", "abstain", "support", "stop", "go",
		"stay", "keep", "note", "mention", "repeat", "wait", "defer", "assume", "second", "echo", "push", "be", "never":
		return true
	}
	return false
}

// atOnce holds for words behind "I'll" that tell what somebody does in the next
// minute, at the meeting.
func atOnce(word string) bool {
	switch word {
	case "explain", "describe", "show", "demo", "walk", "read", "talk", "speak", "answer", "paste", "drop", "recap", "hand", "turn", "suggest", "briefly", "quickly", "concede",
		"agree", "accept", "yield", "rephrase", "clarify", "reiterate", "point", "raise", "argue", "grant", "bet", "summarise", "summarize", "attend", "retire", "return", "think":
		return true
	}
	return selfTalk(word)
}

// Who is asked for something, and answers that it will be done.
var (
	pleaseDo = regexp.MustCompile(`^([^,:]{1,60}?)[,:]?\s+(?i:please|kindly)\s+[a-z]`)
	canYou   = regexp.MustCompile(`^([^,:]{1,60})[,:]\s+(?:can|could|would) you (?:please )?[a-z][^?]*\?\s+(?:[^\s:]{1,40}:\s+)?(?i:yes|ok|okay|sure|will do)\b`)
)

// asked reads who is asked: "Lead, please write it down".
func (f *file) asked(s string) []string {
	for _, form := range []*regexp.Regexp{pleaseDo, canYou} {
		if m := form.FindStringSubmatch(s); m != nil {
			if ids := f.people(m[1]); ids != nil && ids[0] != "all" { // which is an invitation
				return ids
			}
		}
	}
	return nil
}

// conversation reports whether items tell who said what: some begin with a
// name, and go on in whole sentences or with a question.
func (f *file) conversation(items []*Item) bool {
	for _, item := range items {
		ids, rest := f.named(item.Raw)
		if ids != nil && !f.isTold(rest) && readMark(item.Raw).kind == "" && (strings.ContainsAny(rest[len(rest)-1:], ".?!") || sentenceEnd.MatchString(rest[:min(len(rest), mostSentences)]) || howItIs.MatchString(rest)) {
			return true
		}
	}
	return false
}

// statement finds what only tells something: "The log is at …".
var (
	statement = regexp.MustCompile(`(?i)^(?:the|this|that|these|those|there|it|nobody|no one|no|we|our|everybody|most|some|all of)\s[^.:]{0,80}?\b(?:is|are|was|were|has|have|had|meets|met|starts|volunteered|did|does|remains?|takes place|will be)\b`)
	mustBe    = regexp.MustCompile(`(?i)\b(?:must|should|needs?|shall|has to|have to|is to|are to|ought|required|missing|broken|todo|to be|fix)\b`)
)

// informs reports whether an item in a list of work only tells something, where
// the others name who does them.
func informs(item *Item) bool {
	return len(item.Owners) == 0 && !item.Unowned && !item.Boxed && len(item.Items) == 0 && item.cells == nil && statement.MatchString(item.Raw) && !mustBe.MatchString(item.Raw)
}
