package markdown

import (
	"bytes"
	"sort"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
)

// maxProblems bounds what is reported of one text: more does not help anybody
// to mend it.
const maxProblems = 100

// refuse records that a destination was refused, at the destination itself
// where it stands in the text, else at the link.
func (w *writer) refuse(n ast.Node, destination []byte, ref *ast.ReferenceLink, no *refusal) {
	if len(w.problems) >= maxProblems {
		return
	}
	from := max(n.Pos(), 0)
	to := from + 1
	if ref == nil && len(destination) > 0 {
		label := lastOffset(n, from)
		if i := bytes.Index(w.source[label:], destination); i >= 0 {
			from = label + i
			to = from + len(destination)
		}
	}
	line, column := w.place(from)
	end := column + utf8.RuneCount(w.source[from:to])
	w.problems = append(w.problems, Problem{
		Line: line, Column: column, EndColumn: end,
		Severity: no.severity, Code: no.code, Summary: no.summary, Hint: no.hint,
	})
}

// lastOffset is where the last words within a node end.
func lastOffset(n ast.Node, offset int) int {
	_ = ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if t, ok := n.(*ast.Text); ok && entering {
			offset = max(offset, t.Segment.Stop)
		}
		return ast.WalkContinue, nil
	})
	return offset
}

// place turns an offset into a line and a column.
func (w *writer) place(offset int) (line, column int) {
	if w.lines == nil {
		w.lines = []int{0}
		for i, c := range w.source {
			if c == '\n' {
				w.lines = append(w.lines, i+1)
			}
		}
	}
	line = sort.SearchInts(w.lines, offset+1)
	return line, utf8.RuneCount(w.source[w.lines[line-1]:offset]) + 1
}
