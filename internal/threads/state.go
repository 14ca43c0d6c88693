package threads

import (
	"regexp"
	"strings"

	"slipway/internal/markdown"
	"slipway/internal/minutes"
)

// What minutes say of an item, from the word that decides to the one that
// leaves it open. The phrases are few on purpose: what none of them tells
// stays without a verdict.
var (
	saysTurned = regexp.MustCompile(`(?i)^(?:turned into|became|replaced (?:by|with)|superseded by|merged into|split (?:into|up)|(?:is |are )?(?:now )?(?:a )?part of|folded into)\b`)
	saysGiven  = regexp.MustCompile(`(?i)^(?:dropped|cancell?ed|abandoned|discarded|given up|gave up|obsolete|rejected|won['’]?t (?:do|fix|be done)|will not (?:do|be done)|` +
		`no longer (?:needed|necessary|required|relevant|planned)|not (?:needed|necessary|required)(?: any ?more)?|decided (?:not to|against))\b`)
	saysOpen = regexp.MustCompile(`(?i)\b(?:not|no|never|didn['’]t|hasn['’]t|haven['’]t|isn['’]t|wasn['’]t|couldn['’]t|unfinished|incomplete|still|yet|wip|in[- ]progress|ongoing|` +
		`on hold|blocked|waiting|pending|postponed|delayed|deferred|pushed (?:back|to)|moved to (?:next|later)|started|begun|began|continu(?:e|es|ed|ing)|half|partly|partially|mostly|almost|nearly|` +
		`will|i['’]ll|we['’]ll|to be|needs?|should|next week|later|to ?do|\d{1,2} ?%|attempted|tried|trying|working on|looking (?:at|into))\b`)
	saysDone = regexp.MustCompile(`(?i)^(?:(?:is|are|was|were|has been|have been|got|all|now|already|it['’]s) )*(?:done|finished|completed?|closed|shipped|released|merged|fixed|deployed|landed|published|launched|` +
		`resolved|solved|implemented|delivered|submitted|accepted|approved|signed|live|100 ?%)(?:\b|$)`)
	// A verb in the past that tells of work without saying that it is over.
	goesOn = regexp.MustCompile(`(?i)^(?:started|continued|attempted|tried|worked|looked|investigated|discussed|explored|researched|prioriti[sz]ed|progressed|planned|debugged|began|made progress|got started|reviewed (?:some|part)|` +
		`needed|wanted|hoped|helped|kept|pushing|blocked|delayed|postponed|deferred|scheduled|proposed|advanced|detailed|improved|related|unrelated|automated|distributed|integrated|signed|shared|based|embedded|dedicated|required|expected|estimated|limited|unexpected|updated (?:some|part))\b`)
	wasMade = regexp.MustCompile(`(?i)^(?:built|wrote|sent|made|set up|found|held|gave|took|chose|ran|met|got|brought|put|drew|taught|did)\b`)
	percent = regexp.MustCompile(`100 ?%`)
)

// stateOf tells how far an item is by its own minutes. An item of what is to
// be done is open unless they say otherwise.
func stateOf(o *occurrence) State {
	item := o.item
	switch {
	case item.Struck:
		return Dropped
	case item.Done:
		return Finished
	case item.Boxed:
		return Open
	}
	for line := range strings.Lines(item.Outcome) {
		if state := verdict(markdown.Plain(strings.TrimSpace(line))); state != "" {
			return state
		}
	}
	if o.kind != minutes.Last {
		return Open
	}
	text := markdown.Plain(item.Text)
	switch {
	case saysGiven.MatchString(text):
		return Dropped
	case (minutes.IsPast(text) || wasMade.MatchString(text)) && !goesOn.MatchString(text) && !saysOpen.MatchString(text):
		return Finished
	case minutes.Denied(text):
		return Open
	}
	return Reported
}

// verdict reads the state out of what was said of an item, empty where the
// words leave it open which.
func verdict(said string) State {
	if len(said) > 2000 {
		said = said[:2000]
	}
	switch {
	case saysTurned.MatchString(said):
		return Turned
	case saysGiven.MatchString(said):
		return Dropped
	case saysOpen.MatchString(percent.ReplaceAllString(said, "")):
		return Open
	case saysDone.MatchString(said):
		return Finished
	}
	return ""
}
