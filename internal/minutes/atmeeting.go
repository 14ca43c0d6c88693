package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// deliberates holds for what people do at a meeting, and not because of it:
// "discuss it next time", but not "discuss it with the vendor".
func deliberates(words []string) bool {
	if words[0] == "leave" && len(words) > 2 && (isNote(words[1]) || isNote(words[2])) {
		return false
	}
	if words[0] == "turn" || words[0] == "return" { // something, and not somebody themselves
		return len(words) < 3 || isPlace(words[1])
	}
	switch strings.ToLower(strings.Trim(words[0], ",.;:")) {
	case "do", "give", "hold":
		return givesTalk(words) && !atAnother.MatchString(strings.Join(words[:min(len(words), 20)], " "))
	case "continue":
		return slices.Contains(words[1:min(len(words), 4)], "discussion")
	case "meet": // to get something done
		for i, word := range words[1:min(len(words), 6)] {
			if word == "to" && len(words) > i+3 && (words[i+2] == "get" || words[i+2] == "fill" || handy(words[i+2])) && !deliberates(words[i+2:]) || word == "with" || strings.HasPrefix(word, "offline") {
				return false
			}
		}
		return true
	case "dial", "call", "phone": // and take part
		return len(words) > 1 && strings.HasPrefix(words[1], "in") && len(words[1]) < 4
	case "discuss", "wait", "revisit", "vote", "decide", "deliberate", "leave", "attend", "join", "return", "miss", "retire", "step":
		return !slices.ContainsFunc(words[1:min(len(words), 8)], func(word string) bool { return word == "with" || strings.HasPrefix(word, "offline") })
	}
	return minutesOfThis(words)
}

// atAnother finds that people hear something at another gathering, for which it is to be prepared.
var atAnother = pattern.Must(`(?i)\b(?:at|to|in) (?:[^.;:? ]+ ){0,6}(?:workshop|conference|summit|symposium|congress|webinar|seminar|university|school|fair)\b`)

// givesTalk holds for who has to prepare what people will hear: "give a talk in May".
func givesTalk(words []string) bool {
	switch words[0] {
	case "do", "give", "hold":
		return slices.ContainsFunc(words[1:min(len(words), 5)], isTalk)
	}
	return false
}

// isTalk holds for what people hear at a meeting.
func isTalk(word string) bool {
	switch strings.Trim(word, ",.;:") {
	case "talk", "presentation", "demo", "lecture", "overview":
		return true
	}
	return false
}

// settles holds for what people agree to that is settled by it: "keep the fee", "create a
// post of treasurer".
func settles(words []string) bool {
	switch words[0] {
	case "keep", "allow", "accept", "adopt", "approve", "retain", "use", "require", "permit", "endorse", "differ", "disagree", "proceed", "disband", "lower", "extend", "sponsor", "fund":
		return true
	}
	return founded.MatchString(strings.Join(words[:min(len(words), 9)], " "))
}

var founded = pattern.Must(`^(?:create|establish|introduce|form|found) (?:an?|the|two|three) (?:\S+ ){0,5}?(?:positions?|roles?|posts?|offices?|seats?|committees?|commissions?|councils?|polic(?:y|ies)|rules?|funds?)\b`)

// isPlace holds for words by which "turn" and "return" tell where somebody goes, or when.
func isPlace(word string) bool {
	switch strings.Trim(word, ",.;:") {
	case "to", "up", "in", "into", "on", "at", "from", "as", "by", "for", "back", "around", "round", "against", "away", "home", "here", "there", "with", "after", "before", "next", "later", "soon", "tomorrow", "today":
		return true
	}
	return false
}

// isNote holds for what somebody may leave behind: "leave a comment".
func isNote(word string) bool {
	switch strings.Trim(word, ",.;:") {
	case "comment", "comments", "note", "notes", "message", "feedback", "review":
		return true
	}
	return false
}

// minutesOfThis holds for what somebody does for the meeting itself: "take minutes",
// but not "take the minutes of the next call".
func minutesOfThis(words []string) bool {
	s := strings.Join(words[:min(len(words), 12)], " ")
	return roleOfMeeting.MatchString(s) && !strings.Contains(s, "next")
}

var roleOfMeeting = pattern.Must(`(?i)^(?:(?:take|write|keep) (?:the |today['’]s )?(?:meeting )?(?:minutes|notes)|(?:chair|moderate|facilitate|scribe|minute) (?:the|this|today['’]s) (?:meeting|call|session)|(?:take|fill) (?:over )?(?:the|his|her|their|that|this|a) (?:\S+ )?(?:seat|post|chair))\b`)

// asOffice holds for what somebody is, more than does.
func asOffice(verb string) bool {
	switch strings.Trim(verb, ",.;:") {
	case "lead", "co-lead", "chair", "serve", "act", "be", "become", "stand", "step", "mentor", "host":
		return true
	}
	return false
}

// selfTalk holds for words behind "I will" by which nothing is taken on.
func selfTalk(word string) bool {
	switch strings.Trim(word, ",.;:?!") {
	case "see", "say", "admit", "vote", "let", "leave", "miss", "join", "pass", "hear", "just", "abstain", "support", "stop", "go",
		"stay", "keep", "note", "mention", "repeat", "wait", "defer", "assume", "second", "echo", "be", "never":
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

// talksElsewhere holds for talk with somebody who is not there: "talk to the vendor".
func talksElsewhere(words []string) bool {
	if len(words) < 3 || words[0] != "talk" && words[0] != "speak" || words[1] != "to" && words[1] != "with" {
		return false
	}
	switch word := strings.Trim(words[2], ",.;:"); word {
	case "this", "that", "it", "these", "those", "you", "us", "everybody", "everyone", "slide", "slides":
		return false
	case "the", "my", "our":
		return len(words) > 3 && !ofTheTable.MatchString(words[3])
	default:
		return !isAmount(word)
	}
}

// remarks holds for verbs of what is said at once, though things are done that
// are called the same.
func remarks(verb string) bool {
	switch verb {
	case "confirm", "speak", "tell", "find", "report", "request", "order", "call", "propose", "remind", "clarify", "record", "set", "summarise", "summarize", "outline":
		return true
	}
	return false
}

// toldThere holds for what somebody gives at a meeting: "I'll give an overview".
func toldThere(word string) bool {
	switch strings.ToLower(strings.Trim(word, ",.;:!")) {
	case "overview", "update", "updates", "summary", "intro", "introduction", "talk", "demo", "recap", "background", "context", "example", "examples", "presentation", "status", "rundown",
		"report", "reasons", "opinion", "thanks", "credit", "idea", "minute", "minutes", "seconds", "time", "chance", "floor", "up":
		return true
	}
	return false
}

// business holds for what somebody says they do at the meeting itself, behind "I'll":
// "take notes", "share my screen", "move on to the log", "put it in the chat".
func business(words []string) bool {
	s := strings.ToLower(strings.Join(words[:min(len(words), 16)], " "))
	return ofTheMeeting.MatchString(tryTo.ReplaceAllString(s, ""))
}

var (
	tryTo        = pattern.Must(`^(?:try|start|begin)(?: to| and| by) `)
	ofTheMeeting = pattern.Must(`^(?:` +
		`(?:chair|scribe|minute|moderate|facilitate|mute|unmute|begin|continue|start|skip|proceed|finish|end|stop|start off|kick off)(?:[.,;!]|$| (?:it |this |that |us )?(?:off\b|with\b|here\b|there\b|by\b|from\b|now\b|the (?:next|first|last) \w+|the (?:meeting|call|discussion|agenda|queue|vote)\b)| (?:this|that)(?:[.,;!]|$| one\b| item\b| topic\b))` +
		`|be (?:brief|quick|short|clear|honest)\b` +
		`|explain|describe|show\b|push (?:back|for|on)\b` +
		`|take (?:(?:the )?(?:notes|minutes)|(?:any |your )?questions|a (?:step|seat|break))\b` +
		`|share (?:my |the )?(?:screen|slides?|desktop)\b` +
		`|move (?:us )?(?:on\b|to the (?:next|last|first)\b|to (?:agenda|item|topic)\b)` +
		`|back (?:off|out|down)\b|step (?:away|out|aside|back|down)\b|call on\b|do (?:a|the) (?:quick|round|roll)\b` +
		`|(?:get|come|go|return|circle) (?:back )?to (?:that|this|it|those|you)\b.{0,20}\b(?:later|minute|moment|second|next|shortly)\b` +
		`|cover (?:that|this|it) (?:later|next|now)\b` +
		`|(?:cover|get to|come to|go over|go into|touch on)\b.{1,90}?\b(?:in (?:just )?a (?:minute|moment|second|sec|bit)|shortly|later (?:on|in (?:this|the) (?:call|meeting|session))|(?:on|in) the next slide)\b` +
		`|(?:put|type|add|post|link|copy|share|send)\b.{1,60} (?:in|into|to) (?:the |our |this )?(?:zoom |meeting )?(?:chat|irc|channel)\b)`)
)
