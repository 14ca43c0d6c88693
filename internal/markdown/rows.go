package markdown

import (
	"fmt"
	"slices"
	"strings"

	"slipway/internal/diag"
)

// GitHub's dialect drops the cells of a row that the head of its table has no column for.
// No word may be lost, so the pipes that make such cells become words: first those within
// code, which nobody means as the end of a cell, then all behind the last column.

// wholeRows escapes the pipes of rows that have more cells than the head of their table,
// and tells of them. Lines stay where they are.
func wholeRows(source string) (string, []Problem) {
	if !strings.Contains(source, "|") {
		return source, nil
	}
	lines := strings.SplitAfter(source, "\n")
	var problems []Problem
	changed := false
	columns := 0           // of the table we are in
	fence, quotes := "", 0 // the mark that ends the code we are in; quotations around it
	for i, line := range lines {
		text := strings.TrimLeft(line, " \t>")
		depth := strings.Count(line[:len(line)-len(text)], ">")
		if depth < quotes {
			fence, quotes = "", 0
		}
		switch {
		case fence != "":
			if strings.HasPrefix(text, fence) && strings.Trim(text, fence[:1]+" \t\n") == "" {
				fence = ""
			}
		case FenceMark(text) != "":
			fence, quotes, columns = FenceMark(text), depth, 0
		case strings.TrimSpace(text) == "":
			columns = 0
		case i > 0 && delimiterColumns(line) > 0 && strings.Contains(lines[i-1], "|"):
			if n := len(pipes(text)); n == len(pipes(withoutBullets(lines[i-1]))) {
				columns = n + 1
			}
		case columns > 0:
			row, more := wholeRow(line, columns)
			if row == line {
				continue
			}
			lines[i], changed = row, true
			if more > 0 && len(problems) < maxProblems {
				problems = append(problems, Problem{
					Line: i + 1, Column: 1, EndColumn: 2, Severity: diag.Warning, Code: "markdown/cells",
					Summary: fmt.Sprintf("this row has %d cells, and the head of its table %d: what is more is shown in the last one", columns+more, columns),
					Hint:    `write \| for a line that ends no cell, or give the head another column`,
				})
			}
		}
	}
	if !changed {
		return source, nil
	}
	return strings.Join(lines, ""), problems
}

// wholeRow gives a row with as many cells as there are columns, if it has more, and how
// many were more. A row of which code hides the end of a cell is read without it.
func wholeRow(line string, columns int) (row string, more int) {
	all := pipes(line)
	if len(all) < columns {
		return line, 0
	}
	var ends, escaped []int
	lastTick := strings.LastIndexByte(line, '`')
	code, from := false, 0
	for _, at := range all {
		code = code != (strings.Count(line[from:at], "`")%2 == 1)
		from = at
		if code && at < lastTick {
			escaped = append(escaped, at)
		} else {
			ends = append(ends, at)
		}
	}
	if len(ends) < columns-1 {
		ends, escaped = all, nil
	}
	if len(ends) >= columns && strings.Trim(line[ends[columns-1]:], "| \t\n") == "" {
		ends = ends[:columns-1] // empty cells are no loss
	}
	more = len(ends) - (columns - 1)
	escaped = append(escaped, ends[columns-1:]...)
	slices.Sort(escaped)
	var out strings.Builder
	from = 0
	for _, at := range escaped {
		out.WriteString(line[from:at] + `\`)
		from = at
	}
	out.WriteString(line[from:])
	return out.String(), more
}

// pipes finds the pipes between the cells of a row.
func pipes(line string) []int {
	var found []int
	end := len(strings.TrimRight(line, " \t\n"))
	start := len(line) - len(strings.TrimLeft(line, " \t>"))
	for i := start; i < end; i++ {
		switch {
		case line[i] == '\\':
			i++
		case line[i] == '|' && i > start && i < end-1:
			found = append(found, i)
		}
	}
	return found
}

// withoutBullets is the head of a table that stands in an item.
func withoutBullets(line string) string {
	for {
		rest := strings.TrimLeft(line, " \t>")
		if len(rest) < 2 || strings.IndexByte("-*+", rest[0]) < 0 || rest[1] != ' ' {
			return rest
		}
		line = rest[2:]
	}
}
