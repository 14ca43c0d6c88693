package minutes

import (
	"cmp"
	"strings"

	"slipway/internal/pattern"
)

// beforeNote reads owners in brackets at the end of the words, behind which stands nothing but
// a short note: a sign, a link, an issue, an amount, a day, how far it is. Where the text goes
// on behind them they may be anything: "Write down the rate (ABR) of each".
func (f *file) beforeNote(s string, about mode) (split splitting, ok bool) {
	tail := s[max(0, len(s)-longestMarked):]
	all := groups(tail)
	if len(all) == 0 {
		return splitting{}, false
	}
	last := all[len(all)-1]
	at := len(s) - len(tail) + last.end
	said := strings.TrimSpace(s[at:])
	if last.start == 0 || said == "" || said[0] == ']' || strings.HasSuffix(said, "?") || f.anybody(said) || holderOf.MatchString(tail[:last.start]) || f.counted(s[:at-last.end+last.start], tail[last.start+1:last.end-1]) || !f.isNote(said) {
		return splitting{}, false
	}
	split = f.splitOwners(s[:at], about)
	if !split.found() {
		return splitting{}, false
	}
	if word := unsigned(said); isResult(word) {
		split.outcome = cmp.Or(split.outcome, word)
	} else {
		split.text += s[at:]
	}
	return split, true
}

// unsigned gives words without the signs around them: "accepted 🎉".
func unsigned(s string) string {
	return strings.TrimSpace(strings.TrimFunc(s, func(c rune) bool { return isOrnament(c) && c != '!' && c != '+' && c != '#' }))
}

// isResult reports whether a word tells what came of an item: "accepted", "sent".
func isResult(word string) bool {
	word = strings.TrimRight(word, ".!")
	return !strings.ContainsAny(word, " ,;:") && !isWish.MatchString(word) && (IsPast(word) || isMade.MatchString(word))
}

// isNote reports whether words behind brackets are a note of their own.
func (f *file) isNote(said string) bool {
	bare := strings.Trim(withoutIssues.ReplaceAllString(bareLink.ReplaceAllString(markdownLink.ReplaceAllString(said, ""), ""), ""), " ,;.()")
	if !strings.ContainsFunc(bare, isWordRune) { // signs, links, issues
		return true
	}
	said = unsigned(said)
	return bare != said && beforeReference.MatchString(bare) || isTag.MatchString(said) || effort.MatchString(said) && strings.Trim(said, "0123456789.") != "" || !strings.HasPrefix(said, ",") && f.isWhen(said) || isResult(said) || whenOrHow.MatchString(said)
}

var (
	isWish          = pattern.Must(`(?i)^(?:needed|wanted|required|requested|invited|planned|proposed|suggested|expected|estimated|related|unrelated|unassigned)$`)
	isMade          = pattern.Must(`(?i)^(?:sent|bought|sold|paid|built|written|made|found|begun)$`)
	withoutIssues   = pattern.Must(`(?:[A-Za-z0-9][\w.-]*/[\w.-]+)?#[0-9]{1,9}\b`)
	beforeReference = pattern.Must(`(?i)^(?:see|cf|in|tracked in|issue|pr|ticket|details|more|part of)(?: (?:at|in|also))?$`)
	isTag           = pattern.Must(`^(?:[!#+][\p{L}\p{N}_-]{1,30}\s*)+$`)
	// By when, how soon or on which condition, which closes a sentence.
	whenOrHow = pattern.Must(`(?i)^,? ?(?:(?:by|before|until|till|after|from|bis(?: zum)?|ab|avant) (?:[0-9]{1,2}\. ?)?[^.:;,()]{1,30}|(?:low|high|top) prio(?:rity)?|asap|urgent(?:ly)?|optional|if (?:possible|there is time)|when(?:ever)? possible)[.!]*$`)
)
