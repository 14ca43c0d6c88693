package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// Short notes behind who does something, which are no part of any sentence: a sign, a link, an
// issue, an amount, a day.

// unsigned gives words without the signs around them: "accepted 🎉".
func unsigned(s string) string {
	return strings.TrimSpace(strings.TrimFunc(s, func(c rune) bool { return isOrnament(c) && c != '!' && c != '+' && c != '#' }))
}

// isResult reports whether a word tells what came of an item: "accepted", "sent".
func isResult(word string) bool {
	word = strings.TrimRight(word, ".!")
	return !strings.ContainsAny(word, " ,;:") && !isWish.MatchString(word) && (IsPast(word) || isMade.MatchString(word))
}

// areNotes reports whether words behind brackets are notes, with commas or in brackets maybe.
func (f *file) areNotes(said string) bool {
	if strings.Contains(said, "~~") { // a day that was taken away, another maybe behind it
		said = struckWithin.ReplaceAllString(said, "")
	}
	said = strings.TrimSpace(said)
	if f.isNote(said) {
		return true
	}
	if all := noteInBrackets.FindStringSubmatch(said); all != nil {
		return f.areNotes(all[1])
	}
	first, rest, ok := strings.Cut(strings.TrimLeft(said, ", "), ", ")
	return ok && f.isNote(first) && f.areNotes(rest)
}

// isNote reports whether words behind brackets are a note of their own.
func (f *file) isNote(said string) bool {
	bare := strings.Trim(withoutIssues.ReplaceAllString(bareLink.ReplaceAllString(markdownLink.ReplaceAllString(said, ""), ""), ""), " ,;:.()[]")
	if !strings.ContainsFunc(bare, isWordRune) { // signs, links, issues
		return true
	}
	said = unsigned(said)
	switch word := strings.TrimLeft(said, ", "); {
	case bare != said && (beforeReference.MatchString(bare) || whenOrHow.MatchString(bare)), isTag.MatchString(said), isResult(said), whenOrHow.MatchString(said), inPeriod.MatchString(word):
		return true
	default:
		return effort.MatchString(word) && strings.Trim(word, "0123456789.") != "" || word == said && f.isWhen(strings.TrimPrefix(atClock.ReplaceAllString(said, ""), "on "))
	}
}

var (
	isWish          = pattern.Must(`(?i)^(?:needed|wanted|required|requested|invited|planned|proposed|suggested|expected|estimated|related|unrelated|unassigned)$`)
	isMade          = pattern.Must(`(?i)^(?:sent|bought|sold|paid|built|written|made|found|begun)$`)
	withoutIssues   = pattern.Must(issueNumber + `\b`)
	beforeReference = pattern.Must(`(?i)^(?:see|cf|in|tracked in|issue|pr|ticket|details|more|part of)(?: (?:at|in|also))?$`)
	isTag           = pattern.Must(`^(?:[!#+][\p{L}\p{N}_-]{1,30}\s*)+$`)
	noteInBrackets  = pattern.Must(`^[(\[]([^()\[\]]{1,60})[)\]]$`)
	// A part of the calendar: "next sprint", "in Q3".
	inPeriod = pattern.Must(`(?i)^(?:in |on |at |for |during )?(?:the )?(?:(?:next|this|early|mid|late|end of) )*(?:day|week|weekend|month|quarter|year|sprint|meeting|call|release|q[1-4]|` + monthName + `)$`)
	atClock  = pattern.Must(`(?i),? (?:at|um) [0-9]{1,2}(?:[:.][0-9]{2})?(?: ?(?:h|[ap]m))?$`)
	// By when, how soon or on which condition, which closes a sentence.
	whenOrHow = pattern.Must(`(?i)^,? ?(?:(?:by|due(?: on| by)?:?|before|until|till|after|from|bis(?: zum)?|ab|avant|via) (?:[0-9]{1,2}\. ?)?[^.:;,()]{1,30}|(?:low|high|top) prio(?:rity)?|asap|urgent(?:ly)?|optional|tbc|again|too|later|soon|first|if (?:possible|there is time)|when(?:ever)? possible)[.!]*$`)
)
