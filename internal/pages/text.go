package pages

import (
	"strings"

	"slipway/internal/diag"
	"slipway/internal/markdown"
	"slipway/internal/minutes"
	"slipway/internal/portal"
)

// text renders a text: as a run of words where it is a single paragraph, else
// as blocks.
func (b *builder) text(t portal.Text) Text {
	v := Text{State: t.State.String(), Missing: t.Missing}
	if t.Markdown == "" {
		return v
	}
	v.Written = b.written
	var found []markdown.Problem
	if isBlock(t.Markdown) {
		var r markdown.Result
		r, found = b.markdown.Block(t.Markdown, 2)
		v.HTML, v.Block = r.HTML, true
	} else {
		v.HTML, found = b.markdown.Inline(t.Markdown)
	}
	for _, p := range found {
		b.report(p, t.Place(p.Line, p.Column, p.EndColumn))
	}
	return v
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
	private := p.Code == internalCode
	if private { // nor is the text that is marked told in the log
		b.problems.Withhold(at.File, at.Line, at.Line+1)
	}
	b.problems.Add(diag.Problem{Severity: p.Severity, Code: p.Code, Summary: p.Summary, Hint: p.Hint, At: at, Private: private})
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

// internalCode is that of a mark of an internal part where there are none.
const internalCode = "markdown/internal"

// internalMark refuses the mark of an internal part in a text other than that of
// meetings, from which such parts are taken out before anything is made of them.
func internalMark(comment string) (p markdown.Problem, ok bool) {
	return markdown.Problem{
		Severity: diag.Error, Code: internalCode,
		Summary: "only minutes, and what a series says of itself, may have internal parts: this text would be published",
		Hint:    "take out what is not to be published, together with the mark",
	}, minutes.MarksInternal(comment)
}
