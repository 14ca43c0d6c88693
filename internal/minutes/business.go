package minutes

import (
	"regexp"
	"strings"
)

// business holds for what somebody says they do at the meeting itself, behind "I'll":
// "take notes", "share my screen", "move on to the log", "put it in the chat".
func business(words []string) bool {
	s := strings.ToLower(strings.Join(words[:min(len(words), 12)], " "))
	return ofTheMeeting.MatchString(tryTo.ReplaceAllString(s, ""))
}

var (
	tryTo        = regexp.MustCompile(`^(?:try|start|begin)(?: to| and| by) `)
	ofTheMeeting = regexp.MustCompile(`^(?:` +
		`(?:chair|scribe|minute|moderate|facilitate|mute|unmute|begin|continue|start|skip|proceed|finish|end|stop|start off|kick off)(?:[.,;!]|$| (?:it |this |that |us )?(?:off\b|with\b|here\b|there\b|by\b|from\b|now\b|the (?:next|first|last) \w+|the (?:meeting|call|discussion|agenda|queue|vote)\b)| (?:this|that)(?:[.,;!]|$| one\b| item\b| topic\b))` +
		`|be (?:brief|quick|short|clear|honest)\b` +
		`|explain|describe|show\b` +
		`|take (?:(?:the )?(?:notes|minutes)|(?:any |your )?questions|a (?:step|seat|break))\b` +
		`|share (?:my |the )?(?:screen|slides?|desktop)\b` +
		`|move (?:us )?(?:on\b|to the (?:next|last|first)\b|to (?:agenda|item|topic)\b)` +
		`|step (?:away|out|aside|back|down)\b|call on\b|do (?:a|the) (?:quick|round|roll)\b` +
		`|(?:get|come|go|return|circle) (?:back )?to (?:that|this|it|those|you)\b.{0,20}\b(?:later|minute|moment|second|next|shortly)\b` +
		`|cover (?:that|this|it) (?:later|next|now|in a)\b` +
		`|(?:put|type|add|post|link|copy|share|send)\b.{1,60} (?:in|into|to) (?:the |our |this )?(?:zoom |meeting )?(?:chat|irc|channel)\b)`)
)
