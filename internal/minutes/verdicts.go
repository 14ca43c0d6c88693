package minutes

import (
	"strings"

	"slipway/internal/markdown"
	"slipway/internal/pattern"
)

// What minutes say of an item, from the word that decides to the one that leaves it open. The
// phrases are few on purpose: what none of them tells stays without a verdict.
var (
	saysTurned = pattern.Must(`(?i)^(?:turned into|became|replaced (?:by|with)|superseded by|(?:merged|combined) (?:with|into)|split (?:into|in|up)|(?:is |are )?(?:now )?(?:a )?part of|folded into)\b`)
	saysGiven  = pattern.Must(`(?i)^(?:` + DroppedWords + `|decided (?:not to|against))(?:[^\pL]|$)|` + DroppedIt)
	saysOpen   = pattern.Must(`(?i)\b(?:not|nothing|no|never|can['’]t|cannot|didn['’]t|hasn['’]t|haven['’]t|isn['’]t|wasn['’]t|couldn['’]t|undone|unfinished|incomplete|still|yet|wip|in[- ]progress|ongoing|` +
		`on hold|blocked|stuck|waiting|pending|pushed to|` + PutOffWords + `|started|begun|began|continu(?:e|es|ed|ing)|half|partly|partially|mostly|almost|nearly|` +
		`will|i['’]ll|we['’]ll|to be|needs?|should|next week|later|to ?do|attempted|tried|trying|working on|looking (?:at|into)|(?:in|under|awaiting|for) (?:review|test|testing)|` +
		`in arbeit|noch|nicht|laufend|` + requestOpen + `)\b|\b\d{1,2} ?%|^(?:new|planned|assigned|active|` + OpenWords + `)\b|^(?:(?:it|is|was|has been|now|currently) )*(?:` + GoingWords + `)\b|^` + undoneAgain + `|\?\s*$`)
	// What was done and is not so any more: "done but broke again".
	comeUndone = pattern.Must(`(?i)\b(?:but|then) [^.;]{0,40}?\b` + undoneAgain)
	// A sign in front that tells of what is not finished.
	openSign = pattern.Must(`^(?:` + openSigns + `)`)
	saysDone = pattern.Must(`(?i)^((?:(?:is|are|was|were|has been|have been|got|all|now|already|it['’]s) )*(?:` + DoneWords + `|released|deployed|landed|published|launched|` +
		`implemented|delivered|submitted|accepted|approved|signed|live|100 ?%|✅|✔|✓|did (?:that|it|this|so)))(?:[^\pL]|$)`)
	// What may follow such a word without making it a part of something larger:
	// "done on Monday", and not "deployed to staging".
	wholly = pattern.Must(`(?i)^(?:[^\pL\pN]*$|\s*[.,;:!)(…–—-]|\s(?:on|in|at|by|as|with|see|already|now|today|yesterday|last|this)\b)`)
	except = pattern.Must(`(?i)^\W*(?:all )?(?:except|apart from|but for|other than|save for|up to)\b`)
	// What makes of these words a promise, and of words for what is given up that it waits:
	// "finished tomorrow", "not needed before May".
	ahead  = pattern.Must(`(?i)^ (?:by )?tomorrow(?:$|[ .,;!)])`)
	forNow = pattern.Must(`(?i)^not (?:needed|necessary|required) (?:before|until|till|yet)\b`)
	// What says of all of an item that it is not done, and what says that it is not over: they
	// go before a tick and before the name of a group, where a single "not" may be of anything.
	denial  = pattern.Must(`(?i)^` + denies)
	notOver = pattern.Must(`(?i)^(?:` + denies + `|(?:` + OpenWords + `|` + GoingWords + `|` + PutOffWords + `|` + undoneAgain + `)(?:[^\pL]|$)|(?:almost|nearly|half|partly|partially|mostly)\b|[0-9]{1,2} ?%|` + openSigns + `)`)
	// What stands before the last of several sentences.
	beforeLast = pattern.Must(`^.*[.!;]\s+`)
	percent    = pattern.Must(`100 ?%`)
)

// Told gives the first state that the lines of an outcome tell, and the words that do; both
// are empty where none does. What is crossed out in it is taken back.
func Told(outcome string) (state, said string) {
	for line := range strings.Lines(outcome) {
		line = strings.TrimSpace(line)
		said = markdown.Plain(line)
		if inner, struck := unwrap(line, "~~"); struck {
			if Verdict(markdown.Plain(inner)) != "" {
				return string(stateOpen), said
			}
			continue
		}
		state = Verdict(said)
		if at := beforeLast.FindStringIndex(said); state == "" && at != nil { // "They said yes. Done."
			said = said[at[1]:]
			state = Verdict(said)
		}
		if state != "" {
			return state, said
		}
	}
	return "", ""
}

// Verdict reads the state out of what was said of an item, "open", "done", "dropped" or
// "turned", empty where the words leave it open which. A question answers nothing.
func Verdict(said string) string {
	if len(said) > 2000 {
		said = strings.ToValidUTF8(said[:2000], "")
	}
	switch {
	case strings.HasSuffix(strings.TrimRight(said, " .!)"), "?"):
		return string(stateOpen)
	case saysTurned.MatchString(said):
		return string(stateTurned)
	case SaysGivenUp(said):
		return string(stateDropped)
	case SaysOpen(said):
		return string(stateOpen)
	}
	switch rest, ok := behindDone(said); {
	case !ok:
		return ""
	case except.MatchString(rest), ahead.MatchString(rest):
		return string(stateOpen)
	}
	return string(stateDone)
}

// SaysOpen reports whether words tell that something is left to do.
func SaysOpen(said string) bool {
	return saysOpen.MatchString(percent.ReplaceAllString(said, "")) || openSign.MatchString(said) || comeUndone.MatchString(said)
}

// SaysGivenUp reports whether words tell that nobody will do it.
func SaysGivenUp(said string) bool { return saysGiven.MatchString(said) && !forNow.MatchString(said) }

// SaysAllDone reports whether words that begin with one for what is done speak
// of the whole.
func SaysAllDone(said string) bool {
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
