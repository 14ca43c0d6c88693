package threads

import (
	"regexp"
	"slices"
	"strings"

	"slipway/internal/markdown"
	"slipway/internal/minutes"
)

var (
	// A verb in the past that tells of work without saying that it is over.
	goesOn = regexp.MustCompile(`(?i)^(?:started|continued|attempted|tried|worked|looked|investigated|discussed|explored|researched|prioriti[sz]ed|progressed|planned|debugged|began|made progress|got started|reviewed (?:some|part)|` +
		`needed|wanted|hoped|helped|kept|pushing|blocked|delayed|postponed|deferred|scheduled|proposed|advanced|detailed|improved|related|unrelated|automated|distributed|integrated|signed|shared|based|embedded|dedicated|required|expected|estimated|limited|unexpected|updated (?:some|part))\b`)
	wasMade   = regexp.MustCompile(`(?i)^(?:built|wrote|sent|made|set up|found|held|gave|took|chose|ran|met|got|brought|put|drew|taught|did)\b`)
	onlyTried = regexp.MustCompile(`^(?:continu|tri|attempt|work|look|start|progress)ed$`)
	// Verbs that are written alike in the past and as an order.
	sameForm = regexp.MustCompile(`(?i)^(?:set|put|cut|read|hit|let|cost|split|spread)\b`)
	// What is left of an item, told below it.
	partLeft = regexp.MustCompile(`(?i)^[*_]{0,2}(?:` + minutes.OpenWords + `|missing|remaining)[*_]{0,2}:[*_]{0,2}\s`)
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
	told, said := minutes.Told(item.Outcome)
	state := State(told)
	switch {
	case state != "" && !state.ended() && didSo(item.Text, said):
		return Finished
	case state == Finished && kind != minutes.Last && !minutes.SaysAllDone(said):
		return Open // of what is planned, a part is done
	case state != "":
		return state
	}
	if item.Boxed || len(item.HandedOn) > 0 && item.Outcome != "" || kind == minutes.Last && (item.Unowned || slices.ContainsFunc(item.Items, leavesOpen)) {
		return Open
	}
	return ""
}

// leavesOpen reports whether a part of what is told of is said to be left: by its box, or
// by the word in front, "open: the second one".
func leavesOpen(item *minutes.Item) bool { return openBox(item) || partLeft.MatchString(item.Text) }

// didSo reports whether what was said of an item is only that it was done, in its own verb:
// "Postpone the fair - postponed", "Revert the patch - reverted".
func didSo(text, said string) bool {
	verb, _, _ := strings.Cut(normalised(text), " ")
	word := normalised(said)
	return inThePast(word) && !strings.Contains(word, " ") && rootOf(word) == rootOf(verb) && word != verb && !onlyTried.MatchString(word)
}

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
	case minutes.SaysGivenUp(text) && newlySaid(text, before):
		return Dropped
	case inThePast(text) && !goesOn.MatchString(text) && !minutes.SaysOpen(text) && newlySaid(text, before):
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
// words leave it open which.
func verdict(said string) State { return State(minutes.Verdict(said)) }
