package markdown

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"
)

// writer writes one text.
type writer struct {
	r        *Renderer
	source   []byte
	out      strings.Builder
	problems []Problem
	headings []Heading
	outlined map[*ast.Heading]Heading
	slugs    slugs
	inLink   bool           // within an <a>, where no other may stand
	depth    int            // of emphasis and links within each other
	tables   map[string]int // how often a label was used
	lines    []int          // offsets at which lines start, made when needed
	full     bool           // the result outgrew its bound
}

func (r *Renderer) writer(source string) *writer {
	return &writer{r: r, source: []byte(source), slugs: slugs{prefix: r.prefix}}
}

func (w *writer) print(parts ...string) {
	for _, s := range parts {
		if w.out.Len()+len(s) > maxGrowth*(len(w.source)+1024) {
			w.full = true
		}
		if w.full {
			return
		}
		w.out.WriteString(s)
	}
}

// outline fixes the level and the id of every heading before anything is
// written, so that links to headings further down are known. A heading stands
// one level below the last one above it that is written with fewer marks.
func (w *writer) outline(doc ast.Node, shift int) {
	w.outlined = map[*ast.Heading]Heading{}
	var open []int // levels as written, of the headings that enclose the next
	_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		h, ok := n.(*ast.Heading)
		if !ok || !entering {
			return ast.WalkContinue, nil
		}
		for len(open) > 0 && open[len(open)-1] >= h.Level {
			open = open[:len(open)-1]
		}
		open = append(open, h.Level)
		text := words(h, w.source)
		heading := Heading{Level: min(shift+len(open), 6), ID: w.slugs.id(text), Text: text}
		w.outlined[h] = heading
		w.headings = append(w.headings, heading)
		return ast.WalkSkipChildren, nil
	})
}

// paragraphs writes what the inline parser read.
func (w *writer) paragraphs(doc ast.Node) {
	for n := doc.FirstChild(); n != nil; n = n.NextSibling() {
		if n.PreviousSibling() != nil {
			w.print("<br>\n")
		}
		w.inlines(n)
	}
}

func (w *writer) blocks(parent ast.Node) {
	for n := parent.FirstChild(); n != nil && !w.full; n = n.NextSibling() {
		w.blockNode(n)
	}
}

func (w *writer) blockNode(n ast.Node) {
	switch n := n.(type) {
	case *ast.Paragraph:
		if !onlyComments(n, w.source) {
			w.print("<p>")
			w.inlines(n)
			w.print("</p>\n")
		}
	case *ast.TextBlock:
		w.inlines(n)
		if n.NextSibling() != nil {
			w.print("\n")
		}
	case *ast.Heading:
		w.heading(n)
	case *ast.ThematicBreak:
		w.print("<hr>\n")
	case *ast.Blockquote:
		w.print("<blockquote>\n")
		w.blocks(n)
		w.print("</blockquote>\n")
	case *ast.List:
		w.list(n)
	case *ast.CodeBlock:
		w.code(n, "")
	case *ast.FencedCodeBlock:
		w.code(n, language(n.Language(w.source)))
	case *comment:
		w.comment(n)
	case *east.Table:
		w.table(n)
	case *ast.LinkReferenceDefinition:
	default:
		w.blocks(n)
	}
}

func (w *writer) heading(n *ast.Heading) {
	h := w.outlined[n]
	tag := "h" + strconv.Itoa(h.Level)
	id := escapeText(h.ID)
	w.print("<", tag, " id=\"", id, "\">")
	w.inlines(n)
	w.print(" <a class=\"anchor\" href=\"#", escapeText(encode(h.ID)), "\"",
		attribute("aria-label", fill(w.r.opts.Labels.Permalink, h.Text)), ">#</a></", tag, ">\n")
}

func (w *writer) list(n *ast.List) {
	tag, start := "ul", ""
	if n.IsOrdered() {
		tag = "ol"
		if n.Start != 1 {
			start = attribute("start", strconv.Itoa(n.Start))
		}
	}
	w.print("<", tag, start, ">\n")
	for item := n.FirstChild(); item != nil; item = item.NextSibling() {
		class := ""
		if isTask(item, w.source) {
			class = " class=\"task\""
		}
		w.print("<li", class, ">")
		if first := item.FirstChild(); first != nil && first.Kind() != ast.KindTextBlock {
			w.print("\n")
		}
		w.blocks(item)
		w.print("</li>\n")
	}
	w.print("</", tag, ">\n")
}

func isTask(item ast.Node, source []byte) bool {
	first := item.FirstChild()
	if first == nil {
		return false
	}
	box, ok := first.FirstChild().(*east.TaskCheckBox)
	return ok && spaced(box, source)
}

func (w *writer) code(n ast.Node, language string) {
	class := ""
	if language != "" {
		class = attribute("class", "language-"+language)
	}
	w.print("<pre tabindex=\"0\"><code", class, ">", escapeText(linesOf(n, w.source)), "</code></pre>\n")
}

// linesOf is what stands in a block, as it is.
func linesOf(n ast.Node, source []byte) string {
	var b strings.Builder
	for i := range n.Lines().Len() {
		segment := n.Lines().At(i)
		b.Write(segment.Value(source))
	}
	return b.String()
}

// language keeps the name of a code block's language when it is fit for a
// class.
func language(name []byte) string {
	for _, c := range name {
		word := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
		if !word && !strings.ContainsRune("+-#._", rune(c)) {
			return ""
		}
	}
	return string(name)
}

// comment writes only what is not part of a comment: the words after its end,
// or all of it when its quote or list ended first.
func (w *writer) comment(n *comment) {
	rest := strings.TrimSpace(string(n.rest.Value(w.source)))
	switch {
	case !n.closed:
		w.print("<p>", escapeText(strings.TrimSpace(linesOf(n, w.source))), "</p>\n")
	case rest != "":
		w.print("<p>", escapeText(rest), "</p>\n")
	}
}

// table writes a table in a box of its own that scrolls sideways and can be
// reached by keyboard.
func (w *writer) table(n *east.Table) {
	w.print("<div class=\"scroll\" tabindex=\"0\" role=\"region\"", attribute("aria-label", w.tableLabel(n)), ">\n<table>\n")
	body := false
	for row := n.FirstChild(); row != nil; row = row.NextSibling() {
		cell := "td"
		switch {
		case row.Kind() == east.KindTableHeader:
			cell = "th"
			w.print("<thead>\n")
		case !body:
			body = true
			w.print("<tbody>\n")
		}
		w.row(row, cell)
		if cell == "th" {
			w.print("</thead>\n")
		}
	}
	if body {
		w.print("</tbody>\n")
	}
	w.print("</table>\n</div>\n")
}

func (w *writer) row(row ast.Node, tag string) {
	w.print("<tr>")
	for n := row.FirstChild(); n != nil && !w.full; n = n.NextSibling() {
		attributes := ""
		if tag == "th" {
			attributes = " scope=\"col\""
		}
		if c, ok := n.(*east.TableCell); ok && c.Alignment != east.AlignNone {
			attributes += attribute("class", "align-"+c.Alignment.String())
		}
		w.print("<", tag, attributes, ">")
		w.inlines(n)
		w.print("</", tag, ">")
	}
	w.print("</tr>\n")
}

// tableLabel names a table by its columns, and numbers tables that would bear
// the same name.
func (w *writer) tableLabel(n *east.Table) string {
	if w.r.opts.Labels.Table == "" {
		return ""
	}
	var columns []string
	for c := n.FirstChild().FirstChild(); c != nil && len(columns) < 8; c = c.NextSibling() {
		if s := words(c, w.source); s != "" {
			columns = append(columns, s)
		}
	}
	label := fill(w.r.opts.Labels.Table, strings.Join(columns, ", "))
	if w.tables == nil {
		w.tables = map[string]int{}
	}
	w.tables[label]++
	if n := w.tables[label]; n > 1 {
		label = fmt.Sprintf("%s (%d)", label, n)
	}
	return label
}

// fill puts words into a label at its %s.
func fill(label, words string) string {
	return strings.Replace(label, "%s", words, 1)
}

// attribute writes an attribute of a tag, and nothing for an empty value.
func attribute(name, value string) string {
	if value == "" {
		return ""
	}
	return " " + name + "=\"" + escapeText(value) + "\""
}
