package minutes

import (
	"cmp"
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// beforeNote reads owners in brackets at the end of the words, behind which stands nothing but
// a short note: a sign, a link, an issue, an amount, a day, how far it is. Where the text goes
// on behind them they may be anything: "Write down the rate (ABR) of each".
func (f *file) beforeNote(s string, about mode) (split splitting, ok bool) {
	start, at := f.lastNames(s)
	if at <= 0 || start == 0 {
		return splitting{}, false
	}
	before, said := strings.Fields(s[max(0, start-longestName):start]), strings.TrimSpace(s[at:])
	switch {
	case said == "" || said[0] == ']' || strings.HasSuffix(said, "?") || len(before) == 0:
		return splitting{}, false
	case concerns(before[len(before)-1]) || holderOf.MatchString(s[:start]) || f.counted(s[:start], s[start+1:at-1]):
		return splitting{}, false
	}
	if m := besideThem.FindStringSubmatch(said); m != nil && !withThem.MatchString(s[:start]) { // "Mend it (lead) with ops"
		if with := f.people(m[1]); with != nil {
			split = f.splitOwners(s[:at], about)
			return owned(split.text, appendNew(slices.Clone(split.owners), with...))
		}
	}
	if f.anybody(said) || !f.areNotes(said) {
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

// lastNames gives the place of the last brackets of a text that hold a name, round or square
// ones.
func (f *file) lastNames(s string) (start, end int) {
	from := max(0, len(s)-longestMarked)
	if all := groups(s[from:]); len(all) > 0 {
		g := all[len(all)-1]
		if f.anybody(s[from+g.start : from+g.end]) {
			return from + g.start, from + g.end
		}
		if len(all) > 1 && all[len(all)-2].end+1 == g.start { // "Mend it (lead) (2 h)"
			g = all[len(all)-2]
			return from + g.start, from + g.end
		}
	}
	if all := squareNames.FindAllStringIndex(s[from:], mostClauses); len(all) > 0 {
		at := all[len(all)-1]
		return from + at[0] + 1, from + at[1] - 1
	}
	return 0, 0
}

// areNotes reports whether words behind brackets are notes, with commas or in brackets maybe.
func (f *file) areNotes(said string) bool {
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
	case bare != said && beforeReference.MatchString(bare), isTag.MatchString(said), isResult(said), whenOrHow.MatchString(said), inPeriod.MatchString(word):
		return true
	default:
		return effort.MatchString(word) && strings.Trim(word, "0123456789.") != "" || word == said && f.isWhen(said)
	}
}

var (
	isWish          = pattern.Must(`(?i)^(?:needed|wanted|required|requested|invited|planned|proposed|suggested|expected|estimated|related|unrelated|unassigned)$`)
	isMade          = pattern.Must(`(?i)^(?:sent|bought|sold|paid|built|written|made|found|begun)$`)
	withoutIssues   = pattern.Must(issueNumber + `\b`)
	beforeReference = pattern.Must(`(?i)^(?:see|cf|in|tracked in|issue|pr|ticket|details|more|part of)(?: (?:at|in|also))?$`)
	isTag           = pattern.Must(`^(?:[!#+][\p{L}\p{N}_-]{1,30}\s*)+$`)
	squareNames     = pattern.Must(`\s\[[^\[\]()]{1,60}\][\s,;]`)
	besideThem      = pattern.Must(`^(?:(?:together |along |jointly )?with|and|plus|&|\+) (.{1,60}?)[.]*$`)
	noteInBrackets  = pattern.Must(`^[(\[]([^()\[\]]{1,60})[)\]]$`)
	// A part of the calendar: "next sprint", "in Q3".
	inPeriod = pattern.Must(`(?i)^(?:in |on |at |for |during )?(?:the )?(?:(?:next|this|early|mid|late|end of) )*(?:day|week|weekend|month|quarter|year|sprint|meeting|call|release|q[1-4]|` + monthName + `)$`)
	// By when, how soon or on which condition, which closes a sentence.
	whenOrHow = pattern.Must(`(?i)^,? ?(?:(?:by|before|until|till|after|from|bis(?: zum)?|ab|avant) (?:[0-9]{1,2}\. ?)?[^.:;,()]{1,30}|(?:low|high|top) prio(?:rity)?|asap|urgent(?:ly)?|optional|tbc|again|too|later|soon|first|if (?:possible|there is time)|when(?:ever)? possible)[.!]*$`)
)
