package minutes

import (
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"

	"slipway/internal/pattern"
)

// A table in HTML, as wikis and office programs export it: "<table><tr><td>…". Pages show
// raw HTML as text, and such a table too; its rows are read like those of any other.

// tableTag finds where such tables begin and end.
var tableTag = pattern.Must(`(?i)<(/?)table(?:\s[^<>]*)?>`)

// htmlTable reads the table that a paragraph begins with. To Markdown, a blank line within
// it ends the paragraph: whatever comes before the end of the table is passed over.
func (s *structure) htmlTable(n *ast.Paragraph, from, to int) bool {
	if n.Lines().Len() == 0 {
		return false
	}
	at := n.Lines().At(0).Start
	text := s.tableText(at)
	if text == "" {
		return false
	}
	cells := htmlCells(text)
	if len(cells) < 2 || len(cells[0]) < 2 || len(cells)*len(cells[0]) > 5*mostCells {
		return false
	}
	s.until = max(to, s.lineAt(at+len(text)-1)+1)
	s.readTable(n, s.htmlRows(cells, at), from, s.until)
	return true
}

// tableText gives the HTML of the table that begins at an offset. One that does not end,
// or has another within it, is none. All tags are found once, however many tables begin.
func (s *structure) tableText(at int) string {
	if len(s.source) < at+len("<table") || !strings.EqualFold(string(s.source[at:at+len("<table")]), "<table") {
		return ""
	}
	if s.tables == nil {
		s.tables = append(tableTag.FindAllSubmatchIndex(s.source, -1), []int{len(s.source), 0, 0, 0})
	}
	i, found := slices.BinarySearchFunc(s.tables, at, func(tag []int, at int) int { return tag[0] - at })
	if !found || i+1 >= len(s.tables) {
		return ""
	}
	first, next := s.tables[i], s.tables[i+1]
	if first[2] < first[3] || next[2] == next[3] {
		return ""
	}
	return string(s.source[at:next[1]])
}

// htmlRows gives the rows of a table whose cells were found at an offset. A list in the
// column of actions tells of as many of them: each is a row of its own.
func (s *structure) htmlRows(cells [][]*htmlCell, offset int) []row {
	mark := " "
	rowOf := func(from []*htmlCell) row {
		r := row{line: s.lineAt(offset + from[0].at)}
		for _, c := range from[:min(len(from), len(cells[0]))] {
			r.cells, r.links = append(r.cells, c.value(mark)), append(r.links, c.links)
		}
		for len(r.cells) < len(cells[0]) {
			r.cells = append(r.cells, "")
		}
		return r
	}
	rows := []row{rowOf(cells[0])}
	mark = "; "
	if who, _ := reportColumns(rows[0].cells); who >= 0 { // in which each line is an item
		mark = "<br>"
	}
	kinds, _ := columnsOf(rows[0].cells)
	actions := slices.Index(kinds, actionColumn)
	who := slices.Index(kinds, ownerColumn)
	for _, each := range cells[1:] {
		r := rowOf(each)
		var listed []string
		if actions >= 0 && actions < len(each) {
			lines := each[actions].lines()
			if listed = s.file.listedInCell(lines); listed == nil && (who < 0 || who >= len(each) || len(each[who].lines()) < 2) {
				listed = s.file.severalInCell(strings.Join(lines, "<br>"), who >= 0 && who < actions)
			}
		}
		for i, kind := range kinds { // one for each
			if listed != nil && kind != actionColumn && kind != otherColumn && i < len(each) && len(each[i].lines()) == len(listed) {
				r.cells[i] = strings.Join(each[i].lines(), "<br>")
			}
		}
		for _, cells := range s.file.forEach(listed, r.cells, kinds, actions) {
			rows = append(rows, row{line: r.line, cells: cells, links: [][]Link{linksWithin(each[actions].links, cells[actions])}})
		}
		if listed == nil {
			rows = append(rows, r)
		}
	}
	for i := range rows {
		rows[i].raw = "| " + strings.Join(rows[i].cells, " | ") + " |"
	}
	return rows
}
