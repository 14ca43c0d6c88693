package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// willing reads who does what somebody asks for in an item of talk, by the item below it or
// behind it in which they say yes to that: "Lead: Can you add this to the guide?", "Ops: Sure,
// will do". What can be shown or told at the meeting, it has been. An answer that says no more is
// no item of work beside the one it answers.
func (f *file) willing(item *Item, behind []*Item) []string {
	if len(item.Items) > 0 {
		behind = item.Items
	}
	if len(behind) == 0 || item.More != "" || len(item.Raw) > mostSentences || !strings.HasSuffix(item.Raw, "?") {
		return nil
	}
	asker, said := f.signed(item.Raw)
	if asker == nil && speaks(item.Raw) {
		said = afterColon(item.Raw)
	}
	asks := canYouDo.FindStringSubmatch(lastSentence(said))
	if asks == nil {
		return nil
	}
	what := strings.Fields(asks[1])
	if !errandOf(what[0]) || doneThere(what[0]) || business(what) || toTheTable.MatchString(asks[1]) || writesDown.MatchString(asks[1]) {
		return nil
	}
	ids, answer := f.signed(behind[0].Raw)
	if len(ids) != 1 || ids[0] == "all" || slices.Equal(ids, asker) {
		return nil
	}
	yes := strings.ToLower(strings.TrimRight(sentence(answer), " .!"))
	if !willDoIndeed.MatchString(yes) && (!onlyYes.MatchString(yes) || !onlyThey.MatchString(asks[1]) || anybodyCan.MatchString(asks[1])) {
		return nil
	}
	if sentence(answer) == answer && len(behind[0].Items) == 0 {
		behind[0].Kind, behind[0].Text = Talk, behind[0].Raw
	}
	return ids
}

var (
	canYouDo = pattern.Must(`^(?:(?:So|And|OK|Ok|Okay|Then),? )?(?i:can|could|would|will) you (?:please |also |maybe |then |perhaps )*([a-z]+ [^?]+)\?$`)
	// What whoever writes does at once: "write that down".
	writesDown = pattern.Must(`^(?:write|take|note) (?:it|this|that|them) down\b`)
	// A yes to a request.
	willDoIndeed = pattern.Must(`^(?:(?:yes|yep|yeah|yup|ok|okay|sure|of course|no problem)[,!.]? )*(?:sure|sure thing|will do|will do (?:it|that|so)|can do|of course|certainly|absolutely|no problem|gladly|with pleasure)$`)
	// A yes that may as well say how things are, unless what is asked for is a favour: a tool can
	// be installed by anybody, whom "you" may mean as well.
	onlyYes  = pattern.Must(`^(?:yes|yep|yeah|yup|ok|okay)(?:,? (?:yes|please|of course))?$`)
	onlyThey = pattern.Must(`^(?:add|send|ask|write|review|email|mail|draft|prepare|contact|invite|order|book|file|chase|circulate|forward|arrange) (?:it|this|that|these|those|them|the|him|her)\b`)
	// What is asked for by somebody who wants to know whether anybody can.
	anybodyCan = pattern.Must(`\b(?:later|afterwards|after|without|still|anyway|once|twice|again|when|while)\b`)
)
