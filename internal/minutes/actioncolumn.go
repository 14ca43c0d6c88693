package minutes

import (
	"slices"
	"strings"

	"slipway/internal/markdown"
)

// namesActions reads a table of minutes whose column "Action" holds nothing but who
// acts on what the row minutes, as committees write them. That column is then the
// owner's, and the one with the most words tells what is to be done.
func (f *file) namesActions(rows []row, kinds []column, has map[column]bool) bool {
	at := slices.Index(kinds, actionColumn)
	if at < 0 || has[ownerColumn] || len(kinds) < 2 {
		return false
	}
	someone := false
	for _, r := range rows[1:] {
		if at >= len(r.cells) {
			continue
		}
		name := strings.Trim(markdown.Plain(withoutComments(r.cells[at])), " .*_-–—")
		switch {
		case name == "" || isNothing(name):
		case f.people(name) != nil:
			someone = true
		case !unknown(strings.ToLower(name)) && !needsOwner.MatchString(name):
			return false
		}
	}
	if !someone {
		return false
	}
	length := make([]int, len(kinds))
	for _, r := range rows[1:] {
		for i, cell := range r.cells[:min(len(r.cells), len(kinds))] {
			length[i] += len(cell)
		}
	}
	length[at] = -1
	text := slices.Index(length, slices.Max(length))
	kinds[at], kinds[text] = ownerColumn, actionColumn
	has[ownerColumn], has[actionColumn] = true, true
	return true
}
