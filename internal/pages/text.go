package pages

import (
	"strings"

	"slipway/internal/diag"
	"slipway/internal/markdown"
	"slipway/internal/portal"
)

// text renders a text: as a run of words where it is a single paragraph, else
// as blocks.
func (b *builder) text(t portal.Text) Text {
	v := Text{State: t.State.String(), Missing: t.Missing}
	if t.Markdown == "" {
		return v
	}
	var found []markdown.Problem
	if isBlock(t.Markdown) {
		var r markdown.Result
		r, found = b.markdown.Block(t.Markdown, 2)
		v.HTML, v.Block = r.HTML, true
	} else {
		v.HTML, found = b.markdown.Inline(t.Markdown)
	}
	for _, p := range found {
		b.report(p, within(t.At, t.Markdown, p))
	}
	return v
}

// inline renders a field that is not a Text.
func (b *builder) inline(s string, at diag.Range) Text {
	if s == "" {
		return Text{State: portal.Absent.String()}
	}
	return b.text(portal.Text{State: portal.Given, Markdown: s, At: at})
}

// plain gives the words of a Markdown text.
func (b *builder) plain(s string) string { return markdown.Plain(s) }

// isBlock reports whether a text needs more than one paragraph: an empty line,
// or a line that begins a list, table, heading, quote or code block.
func isBlock(s string) bool {
	for i, line := range strings.Split(strings.TrimSpace(s), "\n") {
		trimmed := strings.TrimSpace(line)
		if trimmed == "" || strings.HasPrefix(trimmed, "```") || strings.HasPrefix(trimmed, "|") ||
			strings.HasPrefix(trimmed, "#") && strings.HasPrefix(strings.TrimLeft(trimmed, "#"), " ") ||
			strings.HasPrefix(trimmed, "> ") || isListItem(trimmed) && (i > 0 || strings.Contains(s, "\n")) {
			return true
		}
	}
	return false
}

func isListItem(line string) bool {
	for _, m := range [...]string{"- ", "* ", "+ "} {
		if strings.HasPrefix(line, m) {
			return true
		}
	}
	digits := strings.TrimLeft(line, "0123456789")
	return digits != line && (strings.HasPrefix(digits, ". ") || strings.HasPrefix(digits, ") "))
}

func (b *builder) report(p markdown.Problem, at diag.Range) {
	b.problems.Add(diag.Problem{Severity: p.Severity, Code: p.Code, Summary: p.Summary, Hint: p.Hint, At: at})
}

// within finds the place of a problem in a file from the place of the text it
// is in. A text of one line keeps its columns; in a longer one the line is
// known, and the column only where the text begins at the margin.
func within(at diag.Range, text string, p markdown.Problem) diag.Range {
	if at.EndLine == at.Line && !strings.Contains(text, "\n") {
		shift := at.Column - 1
		if at.EndColumn-at.Column > len([]rune(text)) { // in quotes
			shift++
		}
		return diag.Range{File: at.File, Line: at.Line, Column: p.Column + shift, EndLine: at.Line, EndColumn: p.EndColumn + shift}
	}
	return diag.Range{File: at.File, Line: at.Line + p.Line}
}

// document renders a Markdown body of a file, whose first line is bodyLine.
func (b *builder) document(file, body string, bodyLine, shift int) (string, []Link) {
	r, found := b.markdown.Block(body, shift)
	for _, p := range found {
		b.report(p, diag.Range{File: file, Line: bodyLine + p.Line - 1, Column: p.Column, EndLine: bodyLine + p.Line - 1, EndColumn: p.EndColumn})
	}
	var contents []Link
	for _, h := range r.Headings {
		if h.Level == 2 {
			contents = append(contents, Link{Name: h.Text, URL: "#" + h.ID})
		}
	}
	return r.HTML, contents
}
