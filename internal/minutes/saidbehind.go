package minutes

import "slipway/internal/pattern"

// Some note-takers put the name of who said something in brackets behind it: "They look
// nice, but one is red (lead)". What such names own is then marked as work, or an order.

// signsBehind reports whether names in brackets behind items of talk tell who said them:
// more than two close what somebody tells or asks, and twice as many as close orders.
func (f *file) signsBehind(meetings []*Meeting) bool {
	told, orders := 0, 0
	for list := range listsOfTalk(meetings) {
		eachIn(list.Items, func(item *Item) {
			if item.cells != nil || !f.namesAtEnd(item) || f.markInside(item.Raw).kind != "" {
				return
			}
			switch {
			case startsOrder(item.Raw):
				orders++
			case tellsOrAsks.MatchString(inTail.ReplaceAllString(item.Raw, "")):
				told++
			}
		})
	}
	return told > 2 && told > 2*orders
}

// tellsOrAsks finds the words of somebody who speaks: a verb that tells how something is or
// might be, an answer, a question. What must be is as often a task.
var tellsOrAsks = pattern.Must(`(?i)^(?:yes|yeah|no|nope|agreed?|maybe|but|so|well|i|we|they|it|that|this|there)\b|\b(?:is|isn['’]t|are|aren['’]t|was|were|can['’]?t?|could|would|might|may|does|do(?:n['’]t|esn['’]t)|has|have)\b|\?\s*$`)

// saidBehind reports whether an item of talk in such a file is a sentence that somebody said,
// and no order, nor a promise.
func (f *file) saidBehind(item *Item) bool {
	if !f.signedBehind || !f.namesAtEnd(item) || startsOrder(item.Raw) || promised.MatchString(item.Raw) {
		return false
	}
	said := inTail.ReplaceAllString(item.Raw, "")
	return !sentenceEnd.MatchString(said) && (tellsOrAsks.MatchString(said) || howItIs.MatchString(said) || runsShort.MatchString(said)) && f.takings(said, nil, true) == nil
}

// runsShort finds of what there is not enough, which somebody tells of: "need at least two more
// ladders".
var runsShort = pattern.Must(`(?i)^(?:still )?needs? (?:(?:at least|about|some|many) )?(?:[a-z]+ |[0-9]+ )?more [a-z]`)

var promised = pattern.Must(`(?i)\b(?:will|shall|i['’]ll)\b`)

// argued finds the names of lists of what was said on something: "In discussion, the following
// points were made", "Comments raised", "Arguments against".
var argued = pattern.Must(`^(?:(?:in|during) (?:the )?(?:discussions?|debate),? )?(?:the |some |several )?(?:(?:following|main|further|other|same) )*(?:points|comments|arguments|views|concerns|remarks|observations|opinions|reservations)(?: (?:and|or) [a-z]+)? ` +
	`(?:(?:were|was|have been|had been) )?(?:made|raised|expressed|voiced|put forward|exchanged|mentioned)(?: (?:by|in|during|at|from) .{1,30})?$|^(?:arguments|reasons|points|pros|views) (?:for|against|and cons)\b` +
	`|^(?:what|things|points|all)(?: that)? (?:(?:we|people|they|you|everybody|everyone|members|others|guests) (?:all |also |said and )?(?:said|thought|heard|talked about|discussed|raised|mentioned|liked)|(?:was|were) (?:said|heard|raised|mentioned|thought)|came up)(?: (?:about|on|of|in|at|during|regarding|so far|today|there)\b.{0,60})?$`)

func isArgued(label string) bool {
	name, ok := labelName(label)
	return ok && argued.MatchString(name)
}
