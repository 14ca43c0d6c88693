package minutes

import (
	"cmp"
	"strings"

	"slipway/internal/pattern"
)

// What stands around an item, and would hide how it is written who does it, is taken off,
// and the rest is read as an item of its own.

// behindPicture reads a text behind a picture or a mark of highlighting: "🚢 lead: …". An
// arrow may be either, and is left to behindFirstArrow.
func (f *file) behindPicture(s string, about mode) (split splitting, ok bool) {
	bare := unadorned(s)
	if bare == s || bare == "" || leadingArrow.MatchString(s) {
		return splitting{}, false
	}
	if split = f.splitOwners(bare, about); !split.found() {
		split.text = s
	}
	return split, true
}

// notedInChat reads a text before who noted it in the log of a chat, and at what time:
// "… (lead, 14:05:07)".
func (f *file) notedInChat(s string, about mode) (split splitting, ok bool) {
	m := notedBehind.FindString(s[max(0, len(s)-longestName):])
	if m == "" {
		return splitting{}, false
	}
	split = f.splitOwners(s[:len(s)-len(m)], about)
	split.text += m
	return split, true
}

var notedBehind = pattern.Must(`\s+` + notedBy + `$`)

// namesNobody ends the search for a text that says neither who does it nor that nobody
// does: that is most of them.
func (f *file) namesNobody(s string, _ mode) (split splitting, ok bool) {
	if f.anybody(s) || holdsAny(s, "own", "holder", "wanted", "needed", "volunteer", "tb", "?", "unassigned", "unclaimed", "someone", "somebody", "anyone", "anybody", "nobody", "no one", "n.n", "offen", "to be", "open", "none yet", "vacant", "help wanted", "not assigned", "grabs", "niemand", "personne", "finir", "nadie", "asignar", "ningu", "nessuno", "bepalen", "ingen", "nikt", "nikdo") {
		return splitting{}, false
	}
	return nobodyIn(s)
}

// beforeReferences reads an item of work before what it refers to: "… – lead ([notes](…))",
// "… → ops #12".
func (f *file) beforeReferences(s string, about mode) (split splitting, ok bool) {
	before, refs := cutReferences(s)
	words := strings.Fields(before)
	if refs == "" || len(words) < 2 || strings.HasSuffix(before, ")") || isDash(words[len(words)-1]) || f.anybody(withoutAddresses(refs)) || !f.anybody(strings.Join(words[max(0, len(words)-2):], " ")) { // "blocked by #12"
		return splitting{}, false
	}
	split = f.splitOwners(before, about)
	split.text += refs
	return split, split.found()
}

// cutReferences takes links, addresses and numbers off the end of a text, in brackets or not.
func cutReferences(s string) (before, refs string) {
	if !strings.HasSuffix(strings.TrimRight(s, ".*_ "), ")") && !holdsAny(s[max(0, len(s)-longestName):], "#", "://") {
		return s, ""
	}
	from := max(0, len(s)-longestNote)
	at := referencesBehind.FindStringIndex(s[from:])
	if at == nil {
		return s, ""
	}
	return s[:from+at[0]], s[from+at[0]:]
}

const oneReference = `(?:\\?\[[^\[\]]{1,60}\]\([^()\s]{1,300}\)|#[0-9]{1,7}|<?https?://[^\s<>()]{1,300}>?)`

var referencesBehind = pattern.Must(`(?:\s*[,;]?\s+(?:\(` + oneReference + `(?:,?\s+` + oneReference + `)*\)|` + oneReference + `))+[.*_\s]*$`)

// behindDay reads an item of work behind the day that it begins with: "28 August: lead to
// order it", "before May (lead) order it".
func (f *file) behindDay(s string, about mode) (split splitting, ok bool) {
	n := f.whenInFront(s)
	if n == 0 {
		return splitting{}, false
	}
	split = f.splitOwners(s[n:], about)
	split.text = s
	return split, split.found()
}

// besideCopy reads a text without who is only told of it: "… @ops cc @lead", "… (ops, cc
// lead)".
func (f *file) besideCopy(s string, about mode) (split splitting, ok bool) {
	if !holdsAny(s, "cc") {
		return splitting{}, false
	}
	at := inCopy.FindStringIndex(s)
	if at == nil || at[0] == 0 {
		return splitting{}, false
	}
	split = f.splitOwners(s[:at[0]]+s[at[1]:], about)
	split.text = s
	return split, split.found()
}

var inCopy = pattern.Must(`(?i)[,;/]?\s*(?:[(\[]\s*cc\b[^()\[\]]{1,60}[)\]]|\bcc:?\s+[^()\[\].:]{1,60}$|[,;/]\s*cc\b[^()\[\].:]{1,60})`)

// beforeState reads a text before how far it is, in brackets or behind the word for it:
// "… – lead (done)", "… (lead). Status: done".
func (f *file) beforeState(s string, about mode) (split splitting, ok bool) {
	m := stateBehind.FindStringSubmatch(s[max(0, len(s)-longestName):])
	if m == nil || len(m[0]) == len(s) {
		return splitting{}, false
	}
	split = f.splitOwners(s[:len(s)-len(m[0])], about)
	split.outcome = cmp.Or(split.outcome, strings.Trim(m[1]+m[2], "*_ .!"))
	return split, split.found()
}

// stateBehind is how far an item is, at its end.
var stateBehind = pattern.Must(`(?i)\s+\((` + toldState + `[.!]*)\)[.\s]*$|` + behindStatus)

// behindStatus is how far an item is behind the word for it.
const behindStatus = `(?:(?:[.,;]|\s[|·–—-])\s+[*_]{0,2}|\s\*\*)status[*_]{0,2}:[*_]{0,2}\s*([^:.;]{2,40})\.?$`

var statusAtEnd = pattern.Must(`(?i)` + behindStatus)
