package threads

import (
	"regexp"
	"slices"
	"strings"

	"slipway/internal/markdown"
	"slipway/internal/minutes"
)

// What minutes say of an item, from the word that decides to the one that
// leaves it open. The phrases are few on purpose: what none of them tells
// stays without a verdict.
var (
	saysTurned = regexp.MustCompile(`(?i)^(?:turned into|became|replaced (?:by|with)|superseded by|(?:merged|combined) (?:with|into)|split (?:into|in|up)|(?:is |are )?(?:now )?(?:a )?part of|folded into)\b`)
	saysGiven  = regexp.MustCompile(`(?i)^(?:` + minutes.DroppedWords + `|decided (?:not to|against))(?:[^\pL]|$)|` + minutes.DroppedIt)
	saysOpen   = regexp.MustCompile(`(?i)\b(?:not|nothing|no|never|can['’]t|cannot|didn['’]t|hasn['’]t|haven['’]t|isn['’]t|wasn['’]t|couldn['’]t|undone|unfinished|incomplete|still|yet|wip|in[- ]progress|ongoing|` +
		`on hold|blocked|stuck|waiting|pending|pushed to|` + minutes.PutOffWords + `|started|begun|began|continu(?:e|es|ed|ing)|half|partly|partially|mostly|almost|nearly|` +
		`will|i['’]ll|we['’]ll|to be|needs?|should|next week|later|to ?do|attempted|tried|trying|working on|looking (?:at|into)|(?:in|under|awaiting|for) (?:review|test|testing)|` +
		`in arbeit|noch|nicht|laufend)\b|\b\d{1,2} ?%|^(?:re-?opened|new|planned|assigned|active|` + minutes.OpenWords + `)\b|\?\s*$`)
	saysDone = regexp.MustCompile(`(?i)^((?:(?:is|are|was|were|has been|have been|got|all|now|already|it['’]s) )*(?:` + minutes.DoneWords + `|released|deployed|landed|published|launched|` +
		`implemented|delivered|submitted|accepted|approved|signed|live|100 ?%|✅|✔|✓|did (?:that|it|this|so)))(?:[^\pL]|$)`)
	// What may follow such a word without making it a part of something larger:
	// "done on Monday", and not "deployed to staging".
	wholly = regexp.MustCompile(`(?i)^(?:[^\pL\pN]*$|\s*[.,;:!)(…–—-]|\s(?:on|in|at|by|as|with|see|already|now|today|yesterday|last|this)\b)`)
	except = regexp.MustCompile(`(?i)^\W*(?:all )?(?:except|apart from|but for|other than|save for|up to)\b`)
	// A verb in the past that tells of work without saying that it is over.
	goesOn = regexp.MustCompile(`(?i)^(?:started|continued|attempted|tried|worked|looked|investigated|discussed|explored|researched|prioriti[sz]ed|progressed|planned|debugged|began|made progress|got started|reviewed (?:some|part)|` +
		`needed|wanted|hoped|helped|kept|pushing|blocked|delayed|postponed|deferred|scheduled|proposed|advanced|detailed|improved|related|unrelated|automated|distributed|integrated|signed|shared|based|embedded|dedicated|required|expected|estimated|limited|unexpected|updated (?:some|part))\b`)
	wasMade = regexp.MustCompile(`(?i)^(?:built|wrote|sent|made|set up|found|held|gave|took|chose|ran|met|got|brought|put|drew|taught|did)\b`)
	// Verbs that are written alike in the past and as an order.
	sameForm = regexp.MustCompile(`(?i)^(?:set|put|cut|read|hit|let|cost|split|spread)\b`)
	// What stands before the last of several sentences.
	lastSentence = regexp.MustCompile(`^.*[.!;]\s+`)
	partLeft     = regexp.MustCompile(`(?i)^[*_]{0,2}(?:` + minutes.OpenWords + `|missing|remaining)[*_]{0,2}:[*_]{0,2}\s`)
	percent      = regexp.MustCompile(`100 ?%`)
)

// ownState tells how far an item is by what its own minutes say of it: signs,
// words behind it and below it, a box, and that nobody does it yet. It is empty
// where they say nothing.
// Words go before a box that nobody ticked.
func ownState(item *minutes.Item, kind minutes.ListKind) State {
	switch {
	case item.Struck && verdict(markdown.Plain(item.Outcome)) == Turned:
		return Turned
	case item.Struck:
		return Dropped
	case item.Done:
		return Finished
	case item.Begun:
		return Reported
	}
	for line := range strings.Lines(item.Outcome) {
		said := markdown.Plain(strings.TrimSpace(line))
		state := verdict(said)
		if at := lastSentence.FindStringIndex(said); state == "" && at != nil { // "They said yes. Done."
			said = said[at[1]:]
			state = verdict(said)
		}
		if state == Finished && kind != minutes.Last && !saysAllDone(said) {
			state = Open // of what is planned, a part is done
		}
		if state != "" {
			return state
		}
	}
	if item.Boxed || len(item.HandedOn) > 0 && item.Outcome != "" || kind == minutes.Last && (item.Unowned || slices.ContainsFunc(item.Items, leavesOpen)) {
		return Open
	}
	return ""
}

// leavesOpen reports whether a part of what is told of is said to be left: by its box, or
// by the word in front, "open: the second one".
func leavesOpen(item *minutes.Item) bool { return openBox(item) || partLeft.MatchString(item.Text) }

// openBox reports whether an item has a box that is not ticked, or one below it.
func openBox(item *minutes.Item) bool {
	return !item.Done && !item.Struck && (item.Boxed || slices.ContainsFunc(item.Items, openBox))
}

// stateOf tells how far an item is by its own minutes. What they do not say is
// taken from the item around it: what was planned as a part of what is done or
// given up goes with it, and what was told of as a part of what is open stays
// open. Else what is to be done is open, and what was told of was told of; by
// its tense, where it was not written so before, it may be done.
func (o *occurrence) stateOf(before *minutes.Item) State {
	switch {
	case o.own != "":
		return o.own
	case o.kind != minutes.Last && o.whole != "":
		return o.whole
	case o.kind != minutes.Last:
		return Open
	}
	text := markdown.Plain(o.item.Text)
	switch {
	case saysGiven.MatchString(text) && newlySaid(text, before):
		return Dropped
	case inThePast(text) && !goesOn.MatchString(text) && !saysOpen.MatchString(text) && newlySaid(text, before):
		return Finished
	case minutes.Denied(text) && newlySaid(text, before), o.whole == Open:
		return Open
	}
	return Reported
}

// wholeState is what the parts of an item take over from it where their own
// words say nothing.
func (o *occurrence) wholeState() State {
	state := o.own
	if state == "" {
		state = o.whole
	}
	if (state == Open) == (o.kind == minutes.Last) {
		return state
	}
	return ""
}

// inThePast reports whether a text begins with a verb in the past that is none
// in the present.
func inThePast(text string) bool {
	return (minutes.IsPast(text) || wasMade.MatchString(text)) && !sameForm.MatchString(text)
}

// newlySaid reports whether the first word of an item was not among its words
// in the earlier meeting, if there is one: "Closed beta" and "Unified login"
// tell nothing where they were planned so.
func newlySaid(text string, before *minutes.Item) bool {
	if before == nil {
		return true
	}
	first, _, _ := strings.Cut(normalised(text), " ")
	return !slices.Contains(strings.Fields(normalised(before.Text)), first)
}

// verdict reads the state out of what was said of an item, empty where the
// words leave it open which. A question answers nothing.
func verdict(said string) State {
	if len(said) > 2000 {
		said = strings.ToValidUTF8(said[:2000], "")
	}
	switch {
	case strings.HasSuffix(strings.TrimRight(said, " .!)"), "?"):
		return Open
	case saysTurned.MatchString(said):
		return Turned
	case saysGiven.MatchString(said):
		return Dropped
	case saysOpen.MatchString(percent.ReplaceAllString(said, "")):
		return Open
	}
	switch rest, ok := behindDone(said); {
	case !ok:
		return ""
	case except.MatchString(rest):
		return Open
	}
	return Finished
}

// saysAllDone reports whether words that begin with one for what is done speak
// of the whole.
func saysAllDone(said string) bool {
	rest, ok := behindDone(said)
	return ok && wholly.MatchString(rest)
}

// behindDone gives what follows words for what is done at the start of a text.
func behindDone(said string) (rest string, ok bool) {
	at := saysDone.FindStringSubmatchIndex(said)
	if at == nil {
		return "", false
	}
	return said[at[3]:], true
}
