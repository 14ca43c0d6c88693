package minutes

import (
	"strings"

	"github.com/yuin/goldmark/ast"

	"slipway/internal/pattern"
)

// drawnTable reads a table of work whose columns only bars or tabs divide, as people type it who leave
// out the line below the names of the columns, and as programs copy it. These names have to tell of
// work, and who does it, by when or how far it is.
func (s *structure) drawnTable(n *ast.Paragraph, from, to int) bool {
	text := s.textOf(n)
	if !strings.Contains(text, "|") && !strings.Contains(text, "\t") {
		return false
	}
	lines := s.linesOf(n)
	if len(lines) < 2 || len(lines) > mostRolled {
		return false
	}
	var rows []row
	for i, line := range lines {
		if ruleOfTable.MatchString(line) {
			continue
		}
		cells := cellsOf(line)
		if strings.Contains(lines[0], "\t") && !strings.Contains(lines[0], "|") {
			cells = strings.Split(strings.Trim(line, " "), "\t")
		}
		for at, cell := range cells {
			cells[at] = strings.TrimSpace(cell)
		}
		if len(cells) < 2 || len(rows) > 0 && len(cells) > len(rows[0].cells) {
			return false
		}
		rows = append(rows, row{cells: cells, links: make([][]Link, len(cells)), line: from + i})
		if len(rows) == 1 {
			if _, has := columnsOf(cells); !has[actionColumn] || !has[ownerColumn] && !has[dueColumn] && !has[statusColumn] {
				return false
			}
		}
	}
	if len(rows) < 2 {
		return false
	}
	s.readTable(n, rows, from, to)
	return true
}

var ruleOfTable = pattern.Must(`^[-|:+=\s]+$`)
