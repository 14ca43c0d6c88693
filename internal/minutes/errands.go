package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// inWhatWay holds for words behind a verb that do not change whose work it is: "checks
// internally whether".
func inWhatWay(word string) bool {
	switch word {
	case "internally", "again", "directly", "separately", "privately", "quickly", "offline", "upstream":
		return true
	}
	return false
}

// errand holds for verbs in the present that hardly tell what happened at a
// meeting, "sends the invitation", which are those of orders, and for what somebody
// sees to: "takes a look", "lets ops know".
func errand(words []string) bool {
	for len(words) > 2 && inWhatWay(words[1]) {
		words = append([]string{words[0]}, words[2:]...)
	}
	if len(words) < 2 {
		return false
	}
	verb, next := words[0], strings.ToLower(strings.Trim(words[1], ".,;:"))
	switch verb {
	case "does", "handles":
		return next == "it" || next == "this" || next == "that"
	case "takes", "lets", "gives", "has":
		what := strings.Join(words[:min(len(words), 6)], " ")
		return seesTo.MatchString(what) && !takesOffice.MatchString(what)
	case "covers":
		return next == "for"
	case "asks": // and not whether, nor the others at the table
		return next == "them" || next == "him" || next == "her" || next == "again" || next == "on" || stillAsks(words)
	case "brings", "picks": // what the others get, and no topic
		what := strings.Join(words[1:min(len(words), 5)], " ")
		return broughtAlong.MatchString(what) && !ofTheTable.MatchString(what)
	}
	if !strings.HasSuffix(verb, "s") {
		return false
	}
	switch next {
	case "", "that", "apologies", "regrets", "greetings", "his", "her", "their":
		return false
	}
	switch verb {
	case "sends", "writes", "posts", "publishes", "prepares", "contacts", "organises", "organizes", "books", "drafts", "circulates", "submits", "informs", "emails", "fixes", "uploads",
		"arranges", "compiles", "collects", "buys", "orders", "fetches", "repairs", "schedules", "triages", "merges", "pings":
		return true
	}
	what := strings.Join(words[1:min(len(words), 5)], " ")
	if verb == "starts" && ofTheTable.MatchString(what) { // "starts the discussion"
		return false
	}
	return isOrder(stemOf(verb)) && !toldAtTable(stemOf(verb)) && definite.MatchString(what) && !ofTheTable.MatchString(what) || errandPhrase.MatchString(strings.Join(words[:min(len(words), 4)], " "))
}

var (
	seesTo = pattern.Must(`^(?:takes (?:a look|care|it|this|that|over)|has an?(?: [a-z]+)? look|lets .{1,30} know|gives .{1,40} (?:access|rights|permissions?))\b`)
	// An office, or what is done at the meeting: "takes over as scribe", "takes over the notes". Who
	// takes over as author has something to write.
	takesOffice = pattern.Must(`^takes over (?:from (?:t?here|now)|(?:as )?(?:the |a |our )?(?:host|secretar|treasurer|president|chair|scrib|notes?\b|note-?taking|minutes|moderat|facilitat|meeting|call|session|screen|floor))`)
	ofTheTable  = pattern.Must(`^(?:the |this |a |an |today['’]s )?(?:meeting|call|session|floor|discussion|agenda|question|questions|topic|point|motion|issue|concern|concerns|comment|comments|note|context|overview|presentation|slides?|screen|update|status)\b`)
	definite    = pattern.Must("^(?:(?:an?|the|this|these|those|our|all|both|two|three|new)(?: |$)|[`\"“]|[\\w.-]*[0-9#A-Z])")
)

// stillAsks holds for asking somebody of which nothing is told that they were asked: "asks the
// library in town". Those at the table have been asked something.
func stillAsks(words []string) bool {
	s := strings.Join(words, " ")
	return asksElsewhere.MatchString(s) && !atTable.MatchString(s)
}

var (
	asksElsewhere = pattern.Must(`^asks (?:(?:the|our|an?) )?[\p{L}-]{3,}(?: (?:(?:in|at|from|of) )?(?:the )?\p{Lu}[\p{L}-]+){0,3}[.!]?$`)
	atTable       = pattern.Must(`(?i)^asks (?:the |our |an? )?(?:group|board|team|meeting|chairs?|committee|room|audience|members?|council|questions?|everyone|everybody|all|us|people|others?|who|why|how|what|when|where|which|whether|about|that|to|again|for|if)\b`)
	// What somebody brings or picks for all: "brings a cable", "picks her three best".
	broughtAlong = pattern.Must(`^(?:an?|the|his|her|their|some|two|three) (?:[\p{L}-]+ )?(?:[\p{L}-]+)[.,]?(?: |$)`)
)

// together holds for an errand of several people, who take the verb without an ending: "take
// care of the racks", "order the lamps". Without an article it may be a noun behind their
// names, and "write a lot" says how they are.
func together(words []string) bool {
	if len(words) < 3 || !errand(append([]string{words[0] + "s"}, words[1:]...)) {
		return false
	}
	switch words[1] {
	case "the", "this", "these", "those", "it", "all":
		return true
	}
	return words[0] == "take" || words[0] == "let" || words[0] == "give"
}

// stemOf gives the verb of its form for one person: "tries".
func stemOf(verb string) string {
	if stem, ok := strings.CutSuffix(verb, "ies"); ok {
		return stem + "y"
	}
	stem := strings.TrimSuffix(verb, "s")
	if !isOrder(stem) {
		stem = strings.TrimSuffix(stem, "e")
	}
	return stem
}

// toldAtTable holds for verbs of orders that also tell what people do at a meeting.
func toldAtTable(verb string) bool {
	switch verb {
	case "align", "analyse", "analyze", "announce", "apply", "build", "calculate", "call", "change", "check", "clarify", "comment", "complete", "confirm", "correct", "define", "design", "develop", "ensure",
		"estimate", "evaluate", "explore", "expose", "extend", "find", "follow", "generate", "identify", "improve", "integrate", "iterate", "move", "nudge", "obtain", "outline", "promote", "propose",
		"provide", "raise", "reach", "recheck", "record", "refine", "remind", "replicate", "report", "reproduce", "request", "research", "reset", "resolve", "respond", "retire", "retrieve", "review",
		"run", "set", "share", "simplify", "solicit", "sort", "speak", "specify", "split", "summarise", "summarize", "supply", "tell", "test", "translate", "try", "unify", "validate", "wrangle":
		return true
	}
	return remarks(verb)
}

// errandPhrase finds those of more than one word, and what is done again.
var errandPhrase = pattern.Must(`^(?:re-[a-z]+s|(?:prints|paints|translates|obtains|purchases|implements|starts) (?:an?|the)|follows up|reaches out|sets up|finds out|(?:looks|checks|clarifies) (?:into|after|with|whether|if)|puts (?:it|this|that|them) (?:on|in|into|up)|talks (?:to|with) (?:the|them)|does (?:it|this|that) (?:this|next|by|on|until|before)) |^makes (?:an?|the) (?:(?:new|first|second|short|simple|small|better) )?(?:version|draft|list|copy|copies|poster|posters|flyer|flyers|page|backup|poll|doodle|sketch|sign|table|template|prototype|inventory|appointment|reservation|PR|ticket|logo|map|diagram|spreadsheet|mock-?up)\b`)
