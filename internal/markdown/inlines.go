package markdown

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"
)

// maxInlineDepth bounds emphasis and links within each other; further in,
// only the words are written. No reader sees the difference.
const maxInlineDepth = 32

func (w *writer) inlines(parent ast.Node) {
	for n := parent.FirstChild(); n != nil && !w.full; n = n.NextSibling() {
		w.inlineNode(n)
	}
}

func (w *writer) inlineNode(n ast.Node) {
	switch n := n.(type) {
	case *ast.Text:
		w.print(escapeText(textOf(n, w.source)))
		switch {
		case n.HardLineBreak():
			w.print("<br>\n")
		case n.SoftLineBreak():
			w.print("\n")
		}
	case *ast.String:
		w.print(escapeText(string(n.Value)))
	case *ast.CodeSpan:
		w.print("<code>", escapeText(codeOf(n, w.source)), "</code>")
	case *ast.Emphasis:
		w.element([]string{"em", "strong"}[n.Level-1], n)
	case *east.Strikethrough:
		w.element("del", n)
	case *east.TaskCheckBox:
		w.box(n)
	case *ast.RawHTML:
		if !isComment(n, w.source) {
			w.print(escapeText(rawOf(n, w.source)))
		}
	case *ast.Link:
		w.link(n)
	case *ast.AutoLink:
		w.autoLink(n)
	case *ast.Image:
		w.image(n)
	default:
		w.inlines(n)
	}
}

func (w *writer) element(tag string, n ast.Node) {
	if w.depth >= maxInlineDepth {
		w.inlines(n)
		return
	}
	w.depth++
	w.print("<", tag, ">")
	w.inlines(n)
	w.print("</", tag, ">")
	w.depth--
}

// box writes a task's box as a mark with words, not as a form control: it
// cannot be ticked here.
func (w *writer) box(n *east.TaskCheckBox) {
	if !spaced(n, w.source) {
		w.print(string(w.source[n.Pos() : n.Pos()+len("[ ]")]))
		return
	}
	mark, label := "☐", w.r.opts.Labels.TaskOpen
	if n.IsChecked {
		mark, label = "☑", w.r.opts.Labels.TaskDone
	}
	w.print("<span class=\"box\" aria-hidden=\"true\">", mark, "</span>")
	if label != "" {
		w.print("<span class=\"visually-hidden\">", escapeText(label), "</span>")
	}
	w.print(" ")
}

// spaced reports whether a space follows a box. GitHub asks for one, the
// parser does not.
func spaced(n *east.TaskCheckBox, source []byte) bool {
	end := n.Pos() + len("[ ]")
	return end < len(source) && (source[end] == ' ' || source[end] == '\t')
}

func textOf(n *ast.Text, source []byte) string {
	value := n.Segment.Value(source)
	if n.IsRaw() {
		return string(value)
	}
	return literal(value)
}

func codeOf(n *ast.CodeSpan, source []byte) string {
	var b strings.Builder
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if t, ok := c.(*ast.Text); ok {
			b.Write(t.Segment.Value(source))
		}
	}
	return strings.ReplaceAll(b.String(), "\n", " ")
}

func rawOf(n *ast.RawHTML, source []byte) string {
	var b strings.Builder
	for i := range n.Segments.Len() {
		segment := n.Segments.At(i)
		b.Write(segment.Value(source))
	}
	return b.String()
}

func isComment(n *ast.RawHTML, source []byte) bool {
	if n.Segments.Len() == 0 {
		return false
	}
	segment := n.Segments.At(0)
	return bytes.HasPrefix(segment.Value(source), commentOpen)
}

// onlyComments reports whether a paragraph holds comments and nothing to show.
func onlyComments(n ast.Node, source []byte) bool {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		raw, ok := c.(*ast.RawHTML)
		text, blank := c.(*ast.Text)
		if !(ok && isComment(raw, source)) && !(blank && len(bytes.TrimSpace(text.Segment.Value(source))) == 0) {
			return false
		}
	}
	return true
}

// words collects what a reader would read of a node, on one line. Comments
// are left out.
func words(n ast.Node, source []byte) string {
	var b strings.Builder
	_ = ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			if n.Type() == ast.TypeBlock {
				b.WriteByte(' ')
			}
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Text:
			b.WriteString(textOf(n, source))
			if n.SoftLineBreak() || n.HardLineBreak() {
				b.WriteByte(' ')
			}
		case *ast.String:
			b.Write(n.Value)
		case *ast.CodeSpan:
			b.WriteString(codeOf(n, source))
			return ast.WalkSkipChildren, nil
		case *ast.RawHTML:
			if !isComment(n, source) {
				b.WriteString(rawOf(n, source))
			}
		case *ast.AutoLink:
			b.Write(n.Label(source))
		case *ast.CodeBlock, *ast.FencedCodeBlock:
			b.WriteString(linesOf(n, source))
		case *comment:
			if n.closed {
				b.Write(n.rest.Value(source))
			} else {
				b.WriteString(linesOf(n, source))
			}
		}
		return ast.WalkContinue, nil
	})
	return strings.Join(strings.FieldsFunc(b.String(), func(c rune) bool {
		return c == ' ' || !allowed(c) || c == '\t' || c == '\n'
	}), " ")
}
