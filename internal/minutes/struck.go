package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// takeStrike takes the marks off a text that is crossed out, behind a label of it maybe, and
// behind which may stand who was to do it and what came of it: "~~lead: ask the vendor~~ (no
// answer)", "Next: ~~ask the vendor~~ (lead) - not needed". Who was to do it stays, in
// brackets. What says that it goes on takes the strike back: "postponed to May", "ops takes it
// over". Any other text behind them is what it says instead.
func (f *file) takeStrike(item *Item, text string) string {
	if label := statePrefixes.FindString(text[:min(len(text), 80)]); label != "" && strings.HasPrefix(text[len(label):], "~") {
		return label + f.takeStrike(item, text[len(label):])
	}
	inner, behind, ok := cutStrike(text)
	if !ok {
		return text
	}
	owned, follow := f.doneBy(&Item{Raw: inner}), f.namesFollow(behind)
	names, behind := f.namesBeside(behind)
	said := withoutMarks(behind)
	work := owned || names != "" || startsOrder(inner)
	switch {
	case work && (goesOn.MatchString(said) || f.takesOver(said) != nil): // as theirs: handOn
		item.Outcome = said
	case isDone(strings.TrimLeft(behind, " -–—:(")) && !becameAnother.MatchString(said):
		item.Done, item.Outcome = true, said
	case item.Boxed && saysWhy.MatchString(behind) && f.doneBy(&Item{Raw: inner}), work && f.tellsWhy(inner, behind, follow || owned && names == ""):
		item.Struck, item.Outcome = true, said
	case strings.TrimSpace(behind) == "" || f.people(said) == nil && (struckFor.MatchString(behind) || whatCame.MatchString(said) || pointsElsewhere.MatchString(said)):
		item.Struck, item.Outcome = true, said
	default:
		return text
	}
	return inner + names
}

// cutStrike divides a text that begins with something crossed out.
func cutStrike(text string) (inner, behind string, ok bool) {
	mark := "~~"
	if !strings.HasPrefix(text, mark) { // one is enough for some programs
		mark = "~"
	}
	inner, behind, ok = strings.Cut(strings.TrimPrefix(text, mark), mark)
	return inner, behind, ok && strings.HasPrefix(text, mark) && inner != "" && strings.TrimSpace(inner) == inner
}

// namesBeside takes brackets with nothing but names off one end of what stands behind a text
// that is crossed out: " (lead) - not needed", " postponed to May (lead)".
func (f *file) namesBeside(behind string) (names, rest string) {
	if len(behind) > longestNote {
		return "", behind
	}
	all := groups(behind)
	for i, g := range all {
		first, last := i == 0 && strings.TrimSpace(behind[:g.start]) == "", i == len(all)-1 && strings.Trim(behind[g.end:], " .") == ""
		if (first || last) && f.people(behind[g.start+1:g.end-1]) != nil {
			return " " + behind[g.start:g.end], strings.TrimRight(behind[:g.start], " ") + behind[g.end:]
		}
	}
	return "", behind
}

// namesFollow reports whether what stands behind a text that is crossed out begins with who was
// to do it.
func (f *file) namesFollow(behind string) bool {
	all := groups(behind[:min(len(behind), longestNote)])
	return len(all) > 0 && strings.TrimSpace(behind[:all[0].start]) == "" && f.people(behind[all[0].start+1:all[0].end-1]) != nil
}

// CutStrike gives a text that begins with something crossed out, behind a label maybe, without
// the marks and without what stands behind them.
func CutStrike(text string) (inner string, ok bool) {
	label := statePrefixes.FindString(text[:min(len(text), 80)])
	inner, _, ok = cutStrike(text[len(label):])
	return label + inner, ok
}

// Unstruck leaves out what is crossed out within a text, "Order ~~racks~~ shelves", where words
// stand beside it.
func Unstruck(text string) string {
	if !strings.Contains(text, "~~") || strings.Contains(text, "`") {
		return text
	}
	if rest := struckWithin.ReplaceAllString(text, ""); strings.ContainsFunc(rest, isWordRune) {
		return strings.TrimSpace(rest)
	}
	return text
}

var struckWithin = pattern.Must(`~~[^~\s](?:[^~\n]*[^~\s])?~~[ \t]*`)

// withoutMarks gives what is said without the dash or the brackets that set it apart. An arrow
// stays: it tells to whom it goes.
func withoutMarks(behind string) string {
	said := strings.TrimSpace(behind)
	if !leadingArrow.MatchString(said) {
		said = strings.Trim(said, " -–—:\n")
	}
	if all := groups(said); len(all) == 1 && all[0].start == 0 && all[0].end == len(said) {
		said = said[1 : len(said)-1]
	}
	return said
}

// tellsWhy reports whether a remark right behind work that is crossed out tells why it is, and
// not what is to be done instead: " lead is ill", " no money". Behind work that says whose it
// was anything does that is no work of its own, nor the same in part: "two doors", "three doors".
func (f *file) tellsWhy(inner, behind string, owned bool) bool {
	if len(behind) > longestNote || !strings.HasPrefix(behind, " ") || startsOrder(behind) {
		return false
	}
	owned = owned && !shareWord(inner, behind) && !f.splitOwners(strings.TrimSpace(behind), work).found()
	return (owned || whyInWords.MatchString(behind)) && f.takings(behind, nil, true) == nil
}

// shareWord reports whether one of the longer words of two short texts is the same.
func shareWord(a, b string) bool {
	words := strings.FieldsFunc(a, notInWord)
	return slices.ContainsFunc(strings.FieldsFunc(b, notInWord), func(word string) bool { return len(word) > 3 && slices.Contains(words, word) })
}

func notInWord(c rune) bool { return !isWordRune(c) }

var whyInWords = pattern.Must(`^\s+(?:(?i:` + DroppedWords + `|moved|merged|replaced|superseded|no|not|nobody|nothing|never|too|already|because|since|due to)(?:[^\pL]|$)|(?:[\p{L}’'-]+\s+){1,4}?(?:is|are|was|were|has|have|had|did|does|got|went|can['’]t|cannot)\s)`)

// becameAnother finds that work is done with something else, which goes on: "merged with #12".
var becameAnother = pattern.Must(`(?i)^(?:merged|combined|folded|joined) (?:with|into|in) `)

// oneEnd settles how an item ended that is both ticked and crossed out: many strike what they
// have ticked, and it is done, unless it says why nobody does it.
func (item *Item) oneEnd() {
	if item.Done && item.Struck {
		item.Struck = droppedFirst.MatchString(item.Outcome)
		item.Done = !item.Struck
	}
}

var droppedFirst = pattern.Must(`(?i)^(?:` + DroppedWords + `)(?:[^\pL]|$)`)

// whatCame finds what became of it: "Sent on 12 March".
var whatCame = pattern.Must(`(?i)^(?:sent|sold|bought|paid|given|made|written|found|taken|built|met|told|went|gone|held|put|shipped|delivered|received|signed|merged|published|moved|replaced|superseded|ordered|posted|agreed|decided)\b[^:]{0,80}$`)

// struckFor finds what may follow a text that is crossed out as a whole: why.
var struckFor = pattern.Must(`^(?:\s*[(\[:]|\s*(?:[-–—]+|-+>|=>|→)\s|,\s|\s+(?i:(?:is )?(?:not (?:needed|necessary|required|relevant|wanted|going to happen)|no longer|obsolete|moot|dropped|cancell?ed|superseded|abandoned|withdrawn|out of scope|a? ?duplicate|given up|too late|never ?mind|won['’]?t (?:do|fix|happen))\b))`)

// saysWhy finds a remark in a few words behind a task that is crossed out: " nobody wants it".
var saysWhy = pattern.Must(`^\s+[a-z][^.:?!@(]{2,60}$`)
