package source

import (
	"slices"
	"sort"
	"strings"

	"slipway/internal/diag"
)

// Place is where some characters of a scalar's Text stand in the file: those
// of one line of it, counted from 1, from a column up to another. What lies
// outside of the text is moved to its end.
func (n *Node) Place(line, column, endColumn int) diag.Range {
	start, size := 0, 0
	for _, r := range strings.TrimRight(n.Text, "\n") {
		size++
		if r == '\n' && line > 1 {
			line--
			start = size
		}
	}
	from := min(start+max(column, 1)-1, size)
	to := min(max(start+endColumn-1, from), size)
	at := diag.Range{File: n.At.File}
	at.Line, at.Column = n.stands(from)
	at.EndLine, at.EndColumn = at.Line, at.Column
	if to > from {
		at.EndLine, at.EndColumn = n.stands(to - 1)
		at.EndColumn++
	}
	return at
}

// stands gives the place of one character of Text.
func (n *Node) stands(offset int) (line, column int) {
	if n.pieces == nil {
		if n.Plain {
			return n.At.Line, n.At.Column + offset
		}
		return n.At.Line, n.At.Column + 1 + offset // behind the quote
	}
	i := sort.Search(len(n.pieces), func(i int) bool { return n.pieces[i].offset > offset }) - 1
	p := n.pieces[max(i, 0)]
	return p.line, p.column + offset - p.offset
}

// piece is a run of characters that stand beside each other both in the text
// of a scalar and in the file.
type piece struct {
	offset       int // of its first character in the text
	line, column int // of its first character in the file
}

// pieced puts the text of a scalar together and notes where its pieces stand.
type pieced struct {
	from   *text
	out    []rune
	pieces []piece
	next   int // offset in the file that continues the last piece; -1: none does
}

func (t *text) pieced() *pieced { return &pieced{from: t, next: -1} }

// copy adds characters of one line of the file.
func (w *pieced) copy(start, end int) {
	if start == end {
		return
	}
	if start != w.next {
		w.begin(start)
	}
	w.out = append(w.out, w.from.runes[start:end]...)
	w.next = end
}

// put adds a character that stands for what is at an offset in the file, such
// as the end of a line or an escape.
func (w *pieced) put(r rune, start int) {
	w.begin(start)
	w.out = append(w.out, r)
	w.next = -1
}

func (w *pieced) begin(start int) {
	line := w.from.line(start)
	w.pieces = append(w.pieces, piece{
		offset: len(w.out), line: line + 1 + w.from.shift, column: start - w.from.lines[line] + 1,
	})
}

// feeds adds the line feeds of so many empty lines.
func (w *pieced) feeds(n, start int) {
	for range n {
		w.put('\n', start)
	}
}

// cut takes back what was added behind the first n characters.
func (w *pieced) cut(n int) {
	if n == len(w.out) {
		return
	}
	w.out, w.next = w.out[:n], -1
	w.pieces = slices.DeleteFunc(w.pieces, func(p piece) bool { return p.offset >= n })
}

// into makes the text that of a node. A text without a character has no
// pieces: all of it is where the node is.
func (w *pieced) into(n *Node) {
	n.Text, n.pieces = string(w.out), w.pieces
}
