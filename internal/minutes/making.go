package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// making holds for the participle of what makes or changes a thing, and that thing: "adding the
// tests", "doing the recipes". People add a comment, or a topic, or do a talk, at the meeting
// itself, where they also move, share and thank.
func making(words []string) bool {
	s := strings.Join(words[:min(len(words), 12)], " ")
	return (makes.MatchString(s) || onErrand(words)) && !madeThere.MatchString(s) && !toTheTable.MatchString(s)
}

// onErrand holds for the participle of an errand: "sending the letters".
func onErrand(words []string) bool {
	return slices.ContainsFunc(verbsOf(words[0]), func(verb string) bool {
		return isOrder(verb) && verb != "ask" && errand(slices.Concat([]string{verb + "s"}, words[1:]))
	})
}

var (
	makes = pattern.Must(`^(?:(?:adding|creating|editing|revising|reworking|rewriting|polishing|completing|extracting|converting|automating|prototyping|benchmarking|packaging|backporting|upgrading|patching|rebasing|refining|` +
		`configuring|installing|deploying|repairing|mending|painting|assembling|scripting|coding|putting together|rolling out|wiring up|cutting|scheduling|booking|ordering) (?:up )?(?:an?|the|our|some|more|new|missing|two|three|[a-z]{3,}s\b|(?:unit |e2e |end-to-end |integration )?tests\b|documentation\b|docs\b)(?: |$)` +
		`|doing (?:the|our|some|more|initial) [a-z])`)
	// What is made or done with the others there, and what somebody is, more than does.
	madeThere = pattern.Must(`(?i)^[a-z]+(?: up| together| out)? (?:(?:an?|the|our|some|more|new|two|three) )(?:[a-z-]+ ){0,2}?(?:comments?|remarks?|notes?|minutes|agenda|topics?|points?|items?|questions?|thoughts?|context|colou?r|detail|voice|vote|\+1|plus|links?|names?|same|right|opposite|best|most|honou?rs|rounds?|math?s|` +
		`talks?|talking|keynotes?|demos?|presentations?|intros?|introductions?|opening|closing|sessions?|workshops?|shifts?|meeting|chair(?:ing)?|scribing|hosting|driving|dishes|recording|problems?|mess|impression|trouble|pressure|noise|burden|corners?|precedent)\b`)
	// Where something is added that is before everybody.
	toTheTable = pattern.Must(`\b(?:to|in|into|on) (?:the |our |this |today['’]s )?(?:[a-z]+ )?(?:chat|agenda|minutes|notes|queue|etherpad|pad|whiteboard|call|meeting|discussion|debate|conversation)\b`)
)
