package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// undecided reports whether what stands among decisions, or behind the word for one, is none:
// a question, or that it was put off, "Decision: postponed until May".
func undecided(text string) bool {
	text = strings.Trim(text[:min(len(text), mostSentences)], " \n*_\"”()")
	return strings.HasSuffix(text, "?") && len(sentence(text)) >= len(text) || len(text) < longestNote && putOff.MatchString(text)
}

// putOff finds a text that says nothing but that a decision is still to come.
var putOff = pattern.Must(`(?i)^(?:(?:is |was |still |again |not yet |has been |will be )*(?:postponed|deferred|adjourned|delayed|pending|outstanding|open|tbd|tba|tbc|needed|required|put off)` +
	`|(?:is |was |still )*(?:not (?:yet )?(?:taken|made|reached|decided)|to (?:be (?:taken|made|decided|determined|discussed|reached)|follow|come))` +
	`|(?:will be )?(?:taken|made|decided) (?:later|at the next|in the next|next))` +
	`(?:,? (?:to|until|till|for|by|at|in|on|next|later|again) ?.{0,60})?[.!…]*$`)

// turnedDown finds that what a sentence tells was not accepted, at its end: "It was agreed to
// sell – rejected". What somebody proposes is decided only once it says so.
var (
	turnedDown = pattern.Must(`(?i)(?:\s[–—-]{1,3}|[(\[,:;.]|→|=>)\s*[*_]{0,3}(?:(?:was|is|were|but|finally) )*(?:rejected|turned down|withdrawn|declined|voted down|dismissed|not (?:accepted|approved|adopted|agreed|carried))(?: by .{1,40})?[*_.!)\]\s]*$|\bmotion\b[^.:;?]*\bnot (?:carried|passed|adopted|approved)\b`)
	proposed   = pattern.Must(`(?i)^[*_]{0,3}(?:(?:new|counter) ?)?(?:proposals?|proposed|suggestions?|suggested|ideas?|questions?|options?)(?: #?[0-9]+)?[*_]{0,3}\s*:`)
	acceptedAs = pattern.Must(`(?i)(?:\s[–—-]{1,3}|[(\[,:;.]|→|=>)\s*[*_]{0,3}(?:(?:was|is|were) )?(?:accepted|approved|adopted|agreed|carried|passed)[*_.!)\]\s]*(?:unanimously[*_.!)\]\s]*)?$`)
)

// setAside makes no decision of what was turned down in the end, "Go north - rejected", and marks
// what was withdrawn as if it were crossed out: whoever rests on it is told so.
func (item *Item) setAside() {
	said := item.Text
	if item.Outcome != "" {
		said += " - " + item.Outcome
	}
	if len(said) > mostSentences {
		return
	}
	switch m := downBehind.FindStringSubmatch(said); {
	case m == nil:
	case m[1] != "":
		item.Struck = true
	default:
		item.Kind, item.decides = Talk, false
	}
}

var downBehind = pattern.Must(`(?i)\s(?:[–—-]{1,3}\s+|[(\[]|(?:→|-+>|=>)\s*)[*_]{0,3}(?:(?:was|is|but|finally|later) )*(?:(withdrawn|revoked|rescinded|repealed)|rejected|turned down|voted down|not (?:adopted|carried))(?: (?:by|on|at|in) [^()\[\]]{1,40})?[*_.!)\]\s]*$`)
