package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// remarks reports whether a bullet below an item only tells how far that is: "Done.", "✅",
// "60 %", "They said yes. Done.", "Too expensive, we drop it", "~~Done~~". What says who does it
// is a part of the item, with more below it as well, and so is what has a box, but for a ticked
// one in front of nothing but "done".
func (item *Item) remarks(around context) bool {
	if item.Boxed && item.Done && standingOf(CutBox(item.Raw)) == stateDone && around.nested && around.mode == work {
		return len(item.Items) == 0
	}
	if !around.nested || around.mode != work || item.Boxed || item.cells != nil || len(item.Items) > 0 || len(item.Owners) > 0 || item.Unowned || len(item.Raw) > longestNote {
		return false
	}
	text, _ := unwrap(plainWords(item.Raw), "~~")
	last := lastSentence(text)
	return onlyTells.MatchString(strings.TrimSpace(last)) && (last == text || !startsOrder(text)) || howFarItIs.MatchString(text) || pointsElsewhere.MatchString(text) || areSo.MatchString(text)
}

var (
	// What leads elsewhere, or to why it does not go on: "see below", "split in two, see
	// below", "stuck: the office does not answer".
	pointsElsewhere = pattern.Must(`(?i)^(?:(?:an? )?duplicate of [^.:;]{1,60}|too [a-z]+|see (?:#[0-9]+|above|below|(?:the )?(?:next|previous|last|other|first) (?:one|item|point|list|section)|(?:the )?(?:item|point|list|section) (?:above|below))|(?:split|divided) (?:in|into|up) [^.:;]{1,60}|(?:merged|combined|folded) (?:with|into) [^.:;]{1,60}|(?:stuck|blocked)(?:[:;,–—-]| on\b| by\b|[.!]*$).{0,160}|same (?:as|here)(?: [^.:;]{1,40})?)[.!]*$`)
	// How parts of it stand: "jugs are done, lids are not".
	areSo = pattern.Must(`(?i)^(?:[^.:;,]{1,40}? (?:is|are|was|were|isn['’]t|aren['’]t)(?: (?:not|` + toldState + `))?(?:, (?:and |but )?| and | but |[.!]*$))+$`)
)

// howFarItIs finds what tells that of the thing last spoken of.
var howFarItIs = pattern.Must(`(?i)^(?:[✅✔☑✓✗✘❌]\x{fe0f}?|:(?:white_check_mark|heavy_check_mark|x):|skipped[.!]?|(?:[a-z]+ )?did (?:that|it|this|so)(?: [^.:;]{1,40})?[.!]?)$|` + DroppedIt)

// ofThatItem finds what a bullet below an item of what was done says of that: an answer, a
// sentence about "it", what somebody has seen.
var ofThatItem = pattern.Must(`(?i)^(?:yes|no|ok(?:ay)?|yep|nope)\b|^(?:it|this|that|they)\s|^(?:half|most|some|part|all|much|none|the rest) of (?:it|them|those|these)\b|,\s[a-z]+ed\s`)
