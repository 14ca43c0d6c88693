package markdown

import (
	"strconv"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"
)

// PieceKind tells the pieces of a text apart.
type PieceKind int

const (
	PieceWords   PieceKind = iota // what is read as it stands
	PieceCode                     // a code span, or a line of a block of code
	PieceAddress                  // a bare address: what is read is where it leads
	PieceMark                     // ~~ where struck words begin and end, [x], [ ], >, and the number of a step
	PieceBreak                    // the end of a paragraph, item or cell
)

// Piece is a part of what a reader reads of a text.
type Piece struct {
	Kind PieceKind
	Text string
	// Line and Column are where it begins in the text, counted from 1 and in
	// characters; 0 for marks and breaks.
	Line, Column int
	// Exact says that each character of Text stands for itself: none was
	// escaped, so that places within it can be counted.
	Exact bool
}

// Pieces takes a text apart into what a reader reads: no emphasis, no targets
// of links, no comments. Pieces of words that follow each other touch. A text
// over the limits, which is shown as it was written, is one piece.
func Pieces(text string) []Piece {
	if simple(text) {
		return []Piece{{Kind: PieceWords, Text: text, Line: 1, Column: 1, Exact: true}}
	}
	doc, source, ok := Tree(text)
	if !ok {
		return []Piece{{Kind: PieceWords, Text: string(source), Line: 1, Column: 1, Exact: true}}
	}
	c := cutter{writer: writer{source: source}, steps: map[*ast.List]int{}}
	_ = ast.Walk(doc, c.node)
	return c.pieces
}

type cutter struct {
	writer writer // for its places
	pieces []Piece
	steps  map[*ast.List]int // how many items of a list have passed
}

func (c *cutter) add(kind PieceKind, text string, offset int) {
	p := Piece{Kind: kind, Text: text}
	if offset >= 0 && offset <= len(c.writer.source) {
		p.Line, p.Column = c.writer.place(offset)
		p.Exact = len(text) <= len(c.writer.source)-offset && string(c.writer.source[offset:offset+len(text)]) == text
	}
	c.pieces = append(c.pieces, p)
}

func (c *cutter) node(n ast.Node, entering bool) (ast.WalkStatus, error) {
	source := c.writer.source
	if !entering {
		switch {
		case n.Kind() == east.KindStrikethrough:
			c.add(PieceMark, "~~", -1)
		case n.Type() == ast.TypeBlock:
			c.add(PieceBreak, "", -1)
		}
		return ast.WalkContinue, nil
	}
	switch n := n.(type) {
	case *east.Strikethrough:
		c.add(PieceMark, "~~", -1)
	case *ast.Text:
		c.add(PieceWords, textOf(n, source), n.Segment.Start)
		if n.SoftLineBreak() || n.HardLineBreak() {
			c.add(PieceWords, " ", n.Segment.Stop)
		}
	case *ast.String:
		c.add(PieceWords, string(n.Value), -1)
	case *ast.CodeSpan:
		start := -1
		if t, ok := n.FirstChild().(*ast.Text); ok {
			start = t.Segment.Start
		}
		c.add(PieceCode, codeOf(n, source), start)
		return ast.WalkSkipChildren, nil
	case *ast.CodeBlock, *ast.FencedCodeBlock:
		for i := range n.Lines().Len() {
			line := n.Lines().At(i)
			c.add(PieceCode, string(line.Value(source)), line.Start)
		}
	case *ast.RawHTML:
		if !isComment(n, source) {
			segment := n.Segments.At(0)
			c.add(PieceWords, rawOf(n, source), segment.Start)
		}
	case *ast.AutoLink:
		if n.AutoLinkType == ast.AutoLinkEmail {
			c.add(PieceWords, string(n.Label(source)), -1)
		} else {
			c.add(PieceAddress, string(n.Label(source)), -1)
		}
	case *ast.Blockquote:
		c.add(PieceMark, ">", -1)
	case *ast.ListItem:
		if list, ok := n.Parent().(*ast.List); ok && list.IsOrdered() {
			c.add(PieceMark, strconv.Itoa(list.Start+c.steps[list]), -1)
			c.steps[list]++
		}
	case *east.TaskCheckBox:
		if n.IsChecked {
			c.add(PieceMark, "[x]", -1)
		} else {
			c.add(PieceMark, "[ ]", -1)
		}
	case *comment:
		c.comment(n)
	}
	return ast.WalkContinue, nil
}

// comment adds what is read of a comment: what stands behind its end, or all
// of it where it has none.
func (c *cutter) comment(n *comment) {
	if n.closed {
		c.add(PieceWords, string(n.rest.Value(c.writer.source)), n.rest.Start)
		return
	}
	for i := range n.Lines().Len() {
		line := n.Lines().At(i)
		c.add(PieceWords, string(line.Value(c.writer.source)), line.Start)
	}
}
