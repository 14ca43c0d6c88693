package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// Rows lean on each other: one that says "ditto", one that is a title of those below it, and a
// first one that is no head.

// headless puts an empty head above a table of work whose first row is work itself, as it names
// somebody and none of its cells is the name of a column.
func (f *file) headless(rows []row) []row {
	people := 0
	for _, cell := range rows[0].cells {
		if columnOf(cell) != otherColumn {
			return rows
		}
		if ids := f.people(strings.TrimSpace(cell)); ids != nil && ids[0] != "all" {
			people++
		}
	}
	if people != 1 || len(rows[0].cells) < 2 {
		return rows
	}
	head := row{cells: make([]string, len(rows[0].cells)), links: make([][]Link, len(rows[0].cells)), line: rows[0].line, raw: rows[0].raw}
	return slices.Concat([]row{head}, rows)
}

// meant gives the cells of a row with those of the row above where it only says that they are
// the same, or leaves them out of a first column of people that several rows share.
func meant(values, above []string, kinds []column) []string {
	var out []string
	for i, value := range values {
		if i >= len(above) || i >= len(kinds) || kinds[i] != ownerColumn && kinds[i] != dueColumn {
			continue
		}
		if isDitto(value) || value == "" && i == 0 && kinds[i] == ownerColumn {
			if out == nil {
				out = slices.Clone(values)
			}
			out[i] = above[i]
		}
	}
	if out == nil {
		return values
	}
	return out
}

// isDitto holds for the cell of a table that is the same as the one above.
func isDitto(cell string) bool { return len(cell) < longestName && dittoMark.MatchString(cell) }

var dittoMark = pattern.Must(`(?i)^[*_ ]*(?:["″〃”“]|''|,,|ditto|do\.|idem|id\.|dto\.?|same(?: as above| person)?|as above|see above)[*_ ]*$`)

// isTitleRow reports whether a row is nothing but some words in bold, the title of those below it.
func isTitleRow(r row) bool {
	words := ""
	for _, cell := range r.cells {
		if cell = strings.TrimSpace(cell); cell != "" && words != "" {
			return false
		} else if cell != "" {
			words = cell
		}
	}
	return allBold(words)
}
