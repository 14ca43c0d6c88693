package minutes

import (
	"strings"

	"slipway/internal/date"
	"slipway/internal/diag"
)

// Public gives a text that stands beside minutes, such as what a series says of
// itself, without what is internal, by the same marks as in minutes. Lines that
// are left out are empty, so that all others keep their numbers. partial says
// that something was left out. line is the line of the file that the text
// starts at. Marks that are wrong are reported.
func Public(file, text string, line int, problems *diag.List) (shown string, partial bool) {
	in := Input{File: file, BodyLine: line, Front: Front{Date: date.TBD("")}} // dated headings start no meetings
	f := newFile(in, splitLines(text), problems)
	hidden := f.withhold()
	if hidden == nil {
		return text, false
	}
	f.reportOver(problems)
	if f.over != nil || f.allHidden(hidden) {
		return "", true
	}
	return strings.Join(blank(f.typed, hidden), ""), true
}

// MarksInternal reports whether a comment, by what stands between its signs,
// is the mark of an internal part, or was meant as one.
func MarksInternal(comment string) bool {
	_, ok := markOf(comment, true)
	return ok
}
