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

// turned lays down a table that stands upright, as forms do: its first cells name what the others
// say of one action each, "| Action | Order it |", "| Owner | lead |". One that tells of something
// else, such as "| What | Party |", "| Who | lead |", is left upright.
func turned(rows []row, given bool) (laid []row, upright bool) {
	form := rows
	if head := strings.ToLower(strings.Join(rows[0].cells, "")); head == "" || headOfForm.MatchString(head) {
		form = rows[1:]
	}
	if len(form) < 2 || len(form) > mostClauses || len(rows[0].cells) < 2 {
		return rows, false
	}
	var names []string
	seen := map[column]bool{}
	for i, r := range form {
		if len(r.cells) < len(rows[0].cells) {
			return rows, false
		}
		kind := columnOf(r.cells[0])
		if kind != otherColumn && seen[kind] || i == 0 && columnOf(r.cells[1]) != otherColumn {
			return rows, false
		}
		seen[kind] = true
		names = append(names, r.cells[0])
	}
	kinds, has := columnsOf(names)
	if !has[actionColumn] || !has[ownerColumn] {
		return rows, false
	}
	if !given && !surelyActions(names, kinds) {
		return rows, true
	}
	at := slices.Index(kinds, actionColumn)
	for i := range rows[0].cells {
		r := row{line: form[at].line, raw: form[at].raw, laid: true}
		for _, from := range form {
			r.cells, r.links = append(r.cells, from.cells[i]), append(r.links, nil)
			if i < len(from.links) {
				r.links[len(r.links)-1] = from.links[i]
			}
		}
		laid = append(laid, r)
	}
	return laid, false
}

// headOfForm is what stands above such a table and says nothing.
var headOfForm = pattern.Must(`^(?:field|property|attribute|key|name|item|entry)(?:value|details?|content|description)s?$`)
