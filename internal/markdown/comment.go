package markdown

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// comment is an HTML comment that takes whole lines. What stands after its
// end on the last line is kept in rest.
type comment struct {
	ast.BaseBlock
	closed bool
	rest   text.Segment
}

var kindComment = ast.NewNodeKind("Comment")

func (*comment) Kind() ast.NodeKind { return kindComment }
func (*comment) IsRaw() bool        { return true }

func (c *comment) Dump(source []byte, level int) { ast.DumpHelper(c, source, level, nil, nil) }

// commentParser reads comments that run over several lines, blank ones
// included. Comments within a line are left to the inline parser, and one
// that is never closed is no comment, or it would swallow the text.
type commentParser struct{}

var (
	commentOpen  = []byte("<!--")
	commentClose = []byte("-->")
	// lastCloseKey holds the offset of the last comment end in the source, so
	// that many unclosed comments do not each search to the end of the text.
	lastCloseKey = parser.NewContextKey()
)

func (commentParser) Trigger() []byte { return []byte{'<'} }

func (commentParser) Open(parent ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	line, segment := reader.PeekLine()
	pos := pc.BlockOffset()
	if pos < 0 || !bytes.HasPrefix(line[pos:], commentOpen) {
		return nil, parser.NoChildren
	}
	body := line[pos+len(commentOpen):]
	if i := bytes.Index(body, commentClose); i >= 0 {
		if len(bytes.TrimSpace(body[i+len(commentClose):])) > 0 {
			return nil, parser.NoChildren
		}
		reader.AdvanceToEOL()
		c := &comment{closed: true}
		c.Lines().Append(segment)
		return c, parser.NoChildren
	}
	last := pc.ComputeIfAbsent(lastCloseKey, func() any {
		return bytes.LastIndex(reader.Source(), commentClose)
	}).(int)
	if last < segment.Start {
		return nil, parser.NoChildren
	}
	c := &comment{}
	c.Lines().Append(segment)
	reader.AdvanceToEOL()
	return c, parser.NoChildren
}

func (commentParser) Continue(node ast.Node, reader text.Reader, pc parser.Context) parser.State {
	c := node.(*comment)
	if c.closed {
		return parser.Close
	}
	line, segment := reader.PeekLine()
	c.Lines().Append(segment)
	if i := bytes.Index(line, commentClose); i >= 0 {
		c.closed = true
		c.rest = text.NewSegment(segment.Start+i+len(commentClose)-segment.Padding, segment.Stop)
	}
	reader.AdvanceToEOL()
	return parser.Continue | parser.NoChildren
}

func (commentParser) Close(ast.Node, text.Reader, parser.Context) {}

func (commentParser) CanInterruptParagraph() bool { return true }
func (commentParser) CanAcceptIndentedLine() bool { return false }

// commented reports comments that the caller finds something wrong with.
func (w *writer) commented(doc ast.Node) {
	if w.r.opts.Comment == nil || !bytes.Contains(w.source, commentOpen) {
		return
	}
	_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		var written string
		from := 0
		switch n := n.(type) {
		case *comment:
			if n.closed && n.Lines().Len() > 0 {
				written, from = linesOf(n, w.source), n.Lines().At(0).Start
			}
		case *ast.RawHTML:
			if isComment(n, w.source) {
				written, from = rawOf(n, w.source), n.Segments.At(0).Start
			}
		}
		_, inner, ok := strings.Cut(written, string(commentOpen))
		if !entering || !ok || len(w.problems) >= maxProblems {
			return ast.WalkContinue, nil
		}
		inner, _, _ = strings.Cut(inner, string(commentClose))
		if p, wrong := w.r.opts.Comment(inner); wrong {
			from += strings.Index(written, string(commentOpen))
			p.Line, p.Column = w.place(from)
			p.EndColumn = p.Column + len(commentOpen)
			w.problems = append(w.problems, p)
		}
		return ast.WalkContinue, nil
	})
}
