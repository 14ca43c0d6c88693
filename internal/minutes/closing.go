package minutes

import (
	"cmp"
	"strings"

	"slipway/internal/pattern"
)

// closing finds words at the end of work that say how far it is, behind a dash, an arrow, a
// line, a colon or a full stop, or in brackets: "Order the racks - done", "Order the racks →
// done", "Order the racks. Done.", "Order the racks: waiting for the vendor", "Order the racks
// (dropped)". Words that often belong to the text in brackets count only behind a dash, and
// behind a comma or nothing only what can mean nothing else: "Order the racks, not done".
var closing = pattern.Must(`(?i)(?:(?:\s[-–—=]+|\s*(?:→|➔|⇒|[-=]+>)|\s\||:|[.!]\s)\s*[*_]{0,3}(` + anyState + `)[*_]{0,3}|\s[(\[][*_]{0,3}(` + inBracketsOver + `)[*_]{0,3}[.!]*[)\]]|,?\s(` + notDone + `))[.!]*$`)

const inBracketsOver = `done|finished|completed?|cancell?ed|dropped|abandoned|won['’]t (?:do|fix)|` + doneAbroad + `|` + droppedAbroad

// takeClosing takes such words off the end of a text.
func takeClosing(text string) (rest, outcome string) {
	from := max(0, len(text)-longestNote)
	m := closing.FindStringSubmatchIndex(text[from:])
	if m == nil || from+m[0] == 0 {
		return text, ""
	}
	word := m[2:4]
	for i := 4; word[0] < 0; i += 2 {
		word = m[i : i+2]
	}
	return text[:from+m[0]], text[from+word[0] : from+word[1]]
}

// onlyCloses reports whether a text is nothing but such words.
func onlyCloses(text string) bool {
	rest, outcome := takeClosing("- - " + text)
	return outcome != "" && rest == "-"
}

// cameBehindNames reads what came of an item behind brackets with who does it, whatever
// separates them: "Order the racks (lead): done", "Order them (lead), not done", "Order them
// (lead) = done". Behind a dash, anything is what came of it. In talk, only a word of state
// right behind the name tells that there was something to do: "It is mended. (lead) Done".
func (f *file) cameBehindNames(s string, about mode) (split splitting, ok bool) {
	at := strings.LastIndexAny(s, ")]") + 1
	if at == 0 || at == len(s) || len(s)-at > longestNote {
		return splitting{}, false
	}
	m := behindBrackets.FindStringSubmatch(s[at:])
	if m == nil || strings.HasSuffix(strings.TrimRight(s, " .!"), "?") {
		return splitting{}, false
	}
	sign, said := m[1]+m[2], strings.TrimSpace(m[3])
	switch {
	case about == work && sign != "." && f.takesOver(said) != nil:
	case sign == "" && about == work && goesOnAs.MatchString(said) && len(strings.Fields(said)) < 8:
	case (sign == "" || about != work) && !(sign == "" && onlyTells.MatchString(said)):
		return splitting{}, false
	case !tellsFirst.MatchString(said) && !notFinished.MatchString(said) && !(sign == ":" && (happened.MatchString(said) || IsPast(said))):
		return splitting{}, false
	}
	at += len(s[at:]) - len(strings.TrimLeft(s[at:], "*_"))
	split = f.splitOwners(s[:at], about)
	split.outcome = cmp.Or(split.outcome, said)
	return split, split.found()
}

// behindMark reads owners in brackets behind a word for work that closes what is to be done, and what
// came of it behind them: "Slides for the fair - AI(lead), still open".
func (f *file) behindMark(s string, _ mode) (split splitting, ok bool) {
	if len(s) > longestMarked || !strings.ContainsAny(s, "([") {
		return splitting{}, false
	}
	m := markedBehind.FindStringSubmatch(s)
	if m == nil || f.people(m[2]) == nil {
		return splitting{}, false
	}
	split = f.splitOwners(m[1]+" ("+m[2]+")"+m[3], work)
	return split, split.found()
}

var markedBehind = pattern.Must(`^(.*[^\s.,;:–—-])(?:\s[-–—]|[.,;:])\s(?:AI|AP|TODO|To[- ]do|A(?:ction|CTION)(?: item)?):?\s?[(\[]([^()\[\]]{1,60})[)\]](.*)$`)

var (
	behindBrackets = pattern.Must(`^[*_]{0,3}(?:\s*([:,.;])|\s+([=|]))?\s+(\S.*)$`)
	// What tells right behind a name how it stands, and can belong to no word before it: "to
	// be reviewed", "needs a review", "approved by the board", "on track".
	goesOnAs   = pattern.Must(`(?i)^(?:(?:to|will|should|must) be [a-z]+ed\b|needs (?:a |an |another |more |to be )?[a-z]+|(?:has|have)(?:n['’]t)? (?:not |been |already |just )*[a-z]+(?:ed|en|un)\b|(?:approved|accepted|rejected|delayed|deferred|ordered|reviewed|merged|moved|signed|started|stopped|shipped|sent|assigned|submitted|postponed|handed in) (?:by|on|in|at|to|until|till|with|last|this|yesterday|today|for review)\b|(?:ready|on track|at risk|on schedule|in time|up for review|nearly there|almost there|under discussion)[.!]*$)`)
	onlyTells  = pattern.Must(`(?i)^` + toldState + `[.!]*$`)
	tellsFirst = pattern.Must(`(?i)^` + toldState + `(?:[.,;:!)(–—-]|\s(?:by|on|in|at|as|with|see|already|now|today|yesterday|last|this|since|yet|because|due)\b|$)`)
)
