package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// state reads the words of a bullet that is no work but says how far the items
// below it are: "Done", "In-progress Explorer enhancements:".
func state(text string) (words string, done, ok bool) {
	m := stateWords.FindStringSubmatch(strings.Trim(strings.TrimLeftFunc(strings.TrimLeft(text, "*_ "), isOrnament), "*_ "))
	if m == nil {
		return "", false, false
	}
	return m[1], standingOf(m[1]) == stateDone, true
}

var stateWords = pattern.Must(`(?i)^(not started|not done|done|completed?|finished|in[- ]progress|wip|doing|ongoing|(?:actively |currently )?working on|blocked(?: (?:on|by))?|waiting (?:on|for)|stuck on|(?:any )?blockers?|(?:any )?impediments|dropped|postponed|on hold|to ?do)(?:\?*$|:|[^:.;]{0,60}:$)`)

// statePrefix reads how far an item is where it begins with that: "Done: …",
// "Blocked: …", "Next: …".
func statePrefix(text string) (words, rest string, done, ok bool) {
	m := statePrefixes.FindStringSubmatch(text[:min(len(text), 80)])
	if m == nil || strings.TrimSpace(text[len(m[0]):]) == "" {
		return "", text, false, false
	}
	words, rest = m[1], strings.TrimSpace(text[len(m[0]):])
	switch strings.ToLower(words) {
	case "next", "to do", "todo", "plan", "plans", "planned", "today", "up next", "this week", "next week", "tomorrow":
		words = ""
	case "done", "completed", "finished", "yesterday", "did":
		done = true
	case "yday", "y'day", "y’day":
		words, done = "", true
	case "last week", "previous", "previously":
		words, done = "", true
	default:
		done = standingOf(words) == stateDone
	}
	if strings.HasPrefix(strings.ToLower(words), "what ") {
		words, done = "", !whatIWill.MatchString(words)
	}
	return words, rest, done, true
}

var whatIWill = pattern.Must(`(?i)^what (?:i|we)(?:['’]ll| will| plan|['’]m going)`)

var statePrefixes = pattern.Must(`(?i)^[*_]{0,2}(done|completed|finished|` + doneAbroad + `|in[- ]progress|wip|doing|working on|blocked|blockers?|blocked by|impediments|on hold|next|up next|plan(?:ned|s)?|to ?do|y['’]?day|yesterday|today|tomorrow|did|last week|this week|next week|previous(?:ly)?|ongoing|currently|what (?:i|we)(?:['’]ve)? (?:did|have done|worked on)|what (?:i|we)(?:['’]ll| will| plan to|['’]m going to) (?:do|work on))[*_]{0,2}\s*(?::|\s(?:--?|[–—])\s)[*_]{0,2}\s*`)

// What came of an item is told in the past or denied. The words are few on
// purpose: what is not certain stays part of the item.
var (
	happened = pattern.Must(`(?i)^(?:not |no |never |did not |didn['’]t |was |were |is |are |has |have |had |got |made |went |found |still |already |partly |partially |mostly |almost |nearly |done\b|wip\b|in progress\b|ongoing\b|blocked\b|(?:` + doneAbroad + `|` + notDoneAbroad + `|` + openAbroad + `)(?:[^\pL]|$)|i['’]ll )`)
	pastVerb = pattern.Must(`(?i)^[a-z]+ed\b`)
	perfect  = pattern.Must(`(?i)\b(?:has|have) been\b|\b(?:not|never) (?:actually )?(?:done|finished|completed?|observed|started|ready)\b`)
	denied   = pattern.Must(`(?i)\b(?:did not|didn['’]t|not)\b`)
	backward = pattern.Must(`(?i)\b(?:here|it|this)\b`)
)

// notFinished finds what says that an item is not finished, without a word of the past.
var notFinished = pattern.Must(`(?i)^(?:a?waiting\b|waits\b|(?:has|have|is|are|was|were|could|does|do|did)n['’]t\b|can['’]t be\b|cannot be\b|(?:to|will|should|must|can) be (?:done|completed|finished|continued|decided|reviewed)\b|` +
	`needs (?:more|another|some|a review|a decision)\b|half[- ](?:way|done|finished)\b|nothing (?:done|happened|yet|to report)\b|pending(?:$|[,.;]| (?:on|for|review|approval|until|feedback)\b)|on hold\b|(?:incomplete|unfinished|undone)\b|` +
	`neither\b|(?:` + GoingWords + `|` + requestOpen + `)(?:$|[,.; ])|[0-9]{1,2} ?% |open(?:$|[,.;?])|(?:in|under|awaiting) review\b|carried (?:over|forward)\b|noch (?:offen|nicht)\b|wartet\b)`)

// saysWhatCame reports whether a sub-bullet tells what came of its item.
func saysWhatCame(text string) bool {
	return happened.MatchString(text) || IsPast(text) || perfect.MatchString(text) || notFinished.MatchString(text)
}

// refersBack reports whether a bullet beside its item tells what came of it.
func refersBack(text string) bool {
	return (happened.MatchString(text) || IsPast(text)) && denied.MatchString(text) && backward.MatchString(text)
}

// Denied reports whether a text tells that something did not happen.
func Denied(text string) bool { return denied.MatchString(text) && happened.MatchString(text) }

// IsPast reports whether a text starts with a verb in the past.
func IsPast(text string) bool {
	switch word := strings.ToLower(pastVerb.FindString(text)); word {
	case "", "need", "feed", "speed", "seed", "embed", "indeed", "red", "bed", "exceed", "proceed", "succeed", "shared", "distributed", "based", "advanced", "detailed":
		return false
	}
	return true
}

// splitOutcome takes what came of an item off its end, behind a dash or, where it says how far
// the item is, behind a colon: "Order the racks: 80 %".
func splitOutcome(text string) (rest, outcome string) {
	for _, dash := range dashes {
		for _, at := range [...]int{strings.Index(text, dash), strings.LastIndex(text, dash)} {
			if at < 0 {
				continue
			}
			after := text[at+len(dash):]
			told := after
			if m := stateLinked.FindStringSubmatch(after); m != nil { // "**[done](…)**"
				told = m[1]
			}
			if happened.MatchString(told) || IsPast(told) || notFinished.MatchString(told) {
				return strings.TrimSpace(text[:at]), strings.TrimSpace(after)
			}
		}
	}
	if at := strings.LastIndex(text, ": "); at > 0 {
		if after := strings.TrimSpace(text[at+2:]); tellsFirst.MatchString(after) || notFinished.MatchString(after) {
			return strings.TrimSpace(text[:at]), after
		}
	}
	return text, ""
}

// stateLinked finds the words of a link that is all there is.
var stateLinked = pattern.Must(`^[*_]{0,3}\[([^\[\]]{2,40})\]\([^()\s]+\)[*_]{0,3}[.\s]*$`)

// stateMark finds how far an item is where a sign or a word in brackets or in
// bold says it in front: "✅ ask the vendor", "(**DONE**) lead to ask the vendor".
var stateMark = pattern.Must(`(?i)^(?:(✅|✔️?|☑️?|✓|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check):)|(?:⏳|🔜|🚧|🔄|🟡|🟢|🔴|⏸️?)|((?:` + crossSigns + `)️?)|[*_]{0,3}[(\[][*_]{0,3}(done|complete[d]?|closed|finished|` + doneAbroad + `|pending|open|ongoing|standing|in[- ]progress|wip|started|not (?:yet )?started|not (?:yet )?done|(?:partly|partially|half|almost|nearly|mostly) (?:done|completed?|finished)|no progress|(?:in|under|awaiting) review|under ?way|blocked|on hold|postponed|deferred|delayed|recurring|new|cancell?ed|dropped|abandoned|carried (?:over|forward))(?: ?[-–—,:] [^()\[\]]{1,40} to [a-z]{1,20})?[*_]{0,3}[)\]]{1,2}[*_]{0,3}:?|(?:\*{2,3}|_{2,3})(done|complete[d]?|closed|finished|pending|ongoing|in[- ]progress|wip|(?:partly|partially) (?:done|completed?)|not (?:yet )?started|not (?:yet )?done|blocked|on hold|postponed|deferred)(?:\*{2,3}|_{2,3}):?\s)\s*`)

// stateInCapitals is one that nothing else sets apart: "DONE order the racks".
var stateInCapitals = pattern.Must(`^(?:DONE|WIP|CANCELLED|CANCELED|DROPPED|BLOCKED|IN PROGRESS|ON HOLD)\s+`)

// signBehind finds such a sign behind an item, and what may follow it: "Ask the vendor
// (lead) ✅", "Ask the vendor (lead) ✘ no answer".
var signBehind = pattern.Must(`(?:\s+\\?[-–—]{1,3})?\s+(?:(✅|✔️?|☑️?|✓|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check):)|🟢|(?:` + openSigns + `)️?)(?:\s*\(([^()]{1,80})\)|\s+([^()✅✔✘❌]{1,80}))?$`)

// takeSign takes such a sign off the end of a text.
func takeSign(text string) (words, rest string, done bool) {
	at := max(0, len(text)-longestMarked)
	m := signBehind.FindStringSubmatchIndex(text[at:])
	if m == nil || !strings.ContainsFunc(text[:at+m[0]], isWordRune) {
		return "", text, false
	}
	return strings.TrimLeft(text[at+m[0]:], ` \-–—`), text[:at+m[0]], m[2] >= 0
}

// takeState takes such a mark off a text.
func takeState(text string) (words, rest string, done bool) {
	if behind, ticked := behindPicture(text); strings.ContainsFunc(behind, isWordRune) {
		text, done = behind, ticked
	}
	if m := stateInCapitals.FindString(text); m != "" && isWordRune([]rune(text[len(m):] + " ")[0]) {
		words = strings.TrimSpace(m)
		return words, text[len(m):], done || isDone(words)
	}
	m := stateMark.FindStringSubmatch(text[:min(len(text), 60)])
	if m == nil || strings.HasSuffix(m[0], "]") && strings.HasPrefix(text[len(m[0]):], "(") || !strings.ContainsFunc(text[len(m[0]):], isWordRune) {
		return "", text, done
	}
	words = m[2] + m[3] + m[4]
	return words, text[len(m[0]):], done || m[1] != "" || isDone(words)
}

// behindPicture takes a picture off the start of a text. done says that it is a tick.
func behindPicture(text string) (rest string, done bool) {
	m := picture.FindString(text)
	return text[len(m):], tick.MatchString(m)
}

// A picture in front of a text, as exports of wikis write the signs of a list, and the
// names of those that tick it off.
var (
	picture = pattern.Must(`^(?:<img\s[^<>]{0,300}>|!\[[^\[\]]{0,60}\]\([^()\s]{1,200}\))\s*`)
	tick    = pattern.Must(`(?i)(?:alt="|!\[)[(:]?(?:tick|check|done|white_check_mark|heavy_check_mark)[):]?["\]]`)
)

// didIt reports whether a text tells what somebody did: "Lead completed this".
func (f *file) didIt(s string) bool {
	return f.leading(s, func(words []string) bool { return IsPast(words[0]) && !promises(words) }) != nil
}

// takeRemarks makes the remarks below an item its outcome.
func (item *Item) takeRemarks() {
	var remarks []string
	for _, inner := range item.Items {
		if inner.Kind == Remark {
			remarks = append(remarks, inner.Text)
		}
	}
	item.addOutcome(remarks)
}

func (item *Item) addOutcome(remarks []string) {
	if len(remarks) == 0 {
		return
	}
	if item.Outcome != "" {
		remarks = append([]string{item.Outcome}, remarks...)
	}
	item.Outcome = strings.Join(remarks, "\n")
}
