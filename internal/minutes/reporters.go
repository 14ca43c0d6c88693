package minutes

import (
	"strings"
	"unicode/utf8"

	"slipway/internal/pattern"
)

// reporter reads whose report an item of a section of reports begins to tell: "lead: moved it",
// "lead (at the fair): moved it", "(lead) moved it", "**lead** moved it". Where each item of its
// list is signed, it may be so in any way.
func (f *file) reporter(text string, signed bool) (ids []string, rest string) {
	if ids, rest = f.named(text); ids != nil {
		return ids, rest
	}
	if m := emphasised.FindStringSubmatchIndex(text[:min(len(text), longestMarked)]); m != nil {
		_, width := utf8.DecodeLastRuneInString(text[:m[1]])
		head, rest := text[:m[1]-width], text[m[1]-width:]
		if ids = f.people(strings.Trim(head, "*_:, ")); ids != nil && (signed || beginsWithVerb(rest)) {
			return ids, rest
		}
	}
	inner, bracket := strings.CutPrefix(text, "(")
	if ids, rest = f.speaking(inner); ids != nil && (!bracket || signed || beginsWithVerb(rest)) {
		return ids, rest
	}
	if !signed {
		return nil, ""
	}
	for _, form := range signatures {
		if m := form.FindStringSubmatch(text[:min(len(text), longestNote)]); m != nil {
			if ids = f.people(m[1]); ids != nil {
				return ids, text[len(m[0])-len(m[2]):]
			}
		}
	}
	return nil, ""
}

// signatures find who stands in front of a report without a colon or a dash, "lead, new gutters",
// "lead | new gutters", "LD new gutters", "@lead new gutters", or for whom: "Roofers (lead): new
// gutters".
var signatures = []*pattern.Pattern{
	pattern.Must(`^([^\s,|=>][^,|=>]{0,40}?)(?:,| [|=>])\s+(\S)`),
	pattern.Must(`^(\p{Lu}{2,4}|@[\w-]{2,40})\s+(\S)`),
	pattern.Must(`^[^\s():][^():]{1,40} \(([^():]{1,40})\)(?::| [-–—])\s+(\S)`),
	pattern.Must(`^[^\s():][^():]{1,40}? (?:--?|[–—]) ([^():–—]{1,40}):\s+(\S)`),
}

// signedInTurn reports whether each of some items begins with who reports it, two people at least.
func (f *file) signedInTurn(items []*Item) bool {
	var seen []string
	for _, item := range items {
		ids, _ := f.reporter(item.Raw, true)
		if len(ids) != 1 || ids[0] == "all" {
			return false
		}
		seen = appendNew(seen, ids...)
	}
	return len(seen) > 1
}
