package diag

import (
	"bytes"
	"fmt"
	"io"
	"strings"
)

// The colours of a terminal (ECMA-48).
const (
	plain  = "\x1b[0m"
	bold   = "\x1b[1m"
	dim    = "\x1b[2m"
	red    = "\x1b[1;31m"
	yellow = "\x1b[1;33m"
	cyan   = "\x1b[1;36m"
	green  = "\x1b[32m"
)

// WriteText prints problems for people, in the order given: the place in the
// form that editors know, the line itself with a mark under the place, related
// places, detail and hint. ex may be nil. Nothing that stands in a portal's
// files reaches the terminal unless it is visible.
func WriteText(w io.Writer, problems []Problem, ex Excerpts, color bool) error {
	var b bytes.Buffer
	p := textPrinter{w: &b, excerpts: ex, color: color}
	for i, problem := range problems {
		if i > 0 {
			b.WriteByte('\n')
		}
		p.problem(problem)
	}
	_, err := w.Write(b.Bytes())
	return err
}

type textPrinter struct {
	w        *bytes.Buffer
	excerpts Excerpts
	color    bool

	file string // the line taken apart last: many problems may stand on one
	line int
	text []rune
}

// paint puts a text in a colour.
func (p *textPrinter) paint(color, s string) string {
	if !p.color || s == "" {
		return s
	}
	return color + s + plain
}

func (p *textPrinter) problem(x Problem) {
	if place := visible(x.At.String()); place != "" {
		fmt.Fprintf(p.w, "%s ", p.paint(bold, place+":"))
	}
	fmt.Fprintf(p.w, "%s %s %s\n", p.paint(severityColor(x.Severity), x.Severity.String()+":"), visible(x.Summary),
		p.paint(dim, "["+visible(x.Code)+"]"))
	if !x.Private {
		p.excerpt(x.At, severityColor(x.Severity))
	}
	for _, r := range x.Related {
		place := visible(r.At.String())
		if place != "" {
			place += ": "
		}
		fmt.Fprintf(p.w, "  %s%s\n", place, visible(r.Message))
		if !r.Private {
			p.excerpt(r.At, cyan)
		}
	}
	p.paragraph("", x.Detail)
	p.paragraph(p.paint(green, "hint:")+" ", x.Hint)
}

// paragraph prints a text of one or more lines.
func (p *textPrinter) paragraph(label, text string) {
	if text == "" {
		return
	}
	for line := range strings.Lines(strings.TrimRight(text, "\n")) {
		fmt.Fprintf(p.w, "  %s%s\n", label, visible(strings.TrimRight(line, "\n")))
		label = ""
	}
}

// excerpt prints the line of a place and the mark below it.
func (p *textPrinter) excerpt(at Range, color string) {
	if p.excerpts == nil || at.File == "" || at.Line < 1 {
		return
	}
	if p.file != at.File || p.line != at.Line {
		line, ok := p.excerpts.Line(at.File, at.Line)
		if !ok {
			return
		}
		p.file, p.line, p.text = at.File, at.Line, characters(line)
	}
	start, end := at.Column-1, at.EndColumn-1
	switch {
	case at.EndLine > at.Line:
		end = len(p.text)
	case at.EndLine < at.Line:
		end = start
	}
	shown, mark := excerpt(p.text, start, end)
	number := fmt.Sprintf("%5d", at.Line)
	fmt.Fprintf(p.w, "%s\n", strings.TrimRight(p.paint(dim, number+" |")+" "+shown, " "))
	if at.Column > 0 {
		fmt.Fprintf(p.w, "%s %s\n", p.paint(dim, strings.Repeat(" ", len(number))+" |"), p.mark(mark, color))
	}
}

// mark colours the mark, not the white space before it.
func (p *textPrinter) mark(mark, color string) string {
	i := strings.IndexByte(mark, '^')
	return mark[:i] + p.paint(color, mark[i:])
}

func severityColor(s Severity) string {
	switch s {
	case Error:
		return red
	case Warning:
		return yellow
	}
	return cyan
}
