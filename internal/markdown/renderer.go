package markdown

import (
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"slipway/internal/diag"
)

// Resolver answers where a link by kind and id leads: kind "milestone" and id
// "rome/final-test" for [Final test](milestone:rome/final-test). The href is
// written as it is given; the title stands in for a link without words of its
// own. ok is false for something that the portal does not have.
type Resolver func(kind, id string) (href, title string, ok bool)

// Options says how a Renderer resolves and words what it writes. The zero
// value knows no kinds of the portal and writes no labels.
type Options struct {
	Resolve Resolver
	// Advise says what to write instead of a kind and id that Resolve does not
	// know, or nothing.
	Advise func(kind, id string) (hint string)
	// Base makes the address of a local path, absolute ("/img/a.png") or
	// relative ("plan.md"), as written and without query and fragment. Without
	// it such paths are kept.
	Base func(path string) string
	// Known reports whether the portal has a page or file at a path such as
	// "/img/a.png". With it, local links that lead nowhere are not made.
	Known func(path string) bool
	// Comment says what is wrong with a comment, by what stands between its
	// signs. The place is filled in. ok is false where nothing is.
	Comment func(text string) (p Problem, ok bool)
	Labels  Labels
}

// Labels are the words that a Renderer adds for people who cannot see the
// page. They are given by the caller, who knows the language. In Permalink and
// Table, %s stands for the heading's text and the table's column names.
type Labels struct {
	Permalink string // accessible name of a heading's own link
	Table     string // accessible name of a table's scrolling box
	TaskDone  string // said for a ticked box
	TaskOpen  string // said for an empty box
}

// Problem is something to mend in a text, at a place in the text as it was
// given. Line and columns count from 1, columns in characters; the end is
// exclusive.
type Problem struct {
	Line, Column, EndColumn int
	Severity                diag.Severity
	Code, Summary, Hint     string
}

// Heading is a heading of a rendered text.
type Heading struct {
	Level int    // as written on the page, 2 to 6
	ID    string // unique in the text
	Text  string // words only
}

// Result is a rendered text.
type Result struct {
	HTML     string
	Headings []Heading
}

// Renderer writes HTML from Markdown. It may be used by several goroutines at
// once.
type Renderer struct {
	opts   Options
	prefix string
}

// New returns a Renderer.
func New(opts Options) *Renderer {
	return &Renderer{opts: opts}
}

// Prefixed returns a Renderer whose heading ids start with prefix and a
// hyphen, for a page that shows several texts. Links within a text to its own
// headings follow.
func (r *Renderer) Prefixed(prefix string) *Renderer {
	p := *r
	p.prefix = prefix
	return &p
}

// Inline renders a text as the inside of one paragraph: "1. Team size" and
// "# 3" stay as they are written, and a blank line becomes a line break.
func (r *Renderer) Inline(text string) (html string, problems []Problem) {
	if simple(text) {
		return escapeText(text), nil
	}
	source := clean(text)
	if p, ok := tooMuch(source, false); ok {
		return escapeText(source), []Problem{p}
	}
	w := r.writer(source)
	doc := parse(inlineParser, source)
	w.paragraphs(doc)
	w.commented(doc)
	if w.full {
		return escapeText(source), []Problem{tooLong(firstLine(source), "would grow to more than %d times its length", maxGrowth)}
	}
	return w.out.String(), w.problems
}

// Block renders a text of several paragraphs. shift is the level of the
// heading that the text stands under: below a page's h1 it is 1, and the
// text's own topmost headings become h2. Levels never jump by more than one
// on the way down, whatever the text does, and end at h6.
func (r *Renderer) Block(text string, shift int) (Result, []Problem) {
	source, cells := wholeRows(clean(text))
	if p, ok := tooMuch(source, true); ok {
		return verbatim(clean(text)), []Problem{p}
	}
	w := r.writer(source)
	w.problems = cells
	doc := parse(blockParser, source)
	w.outline(doc, max(shift, 0))
	w.blocks(doc)
	w.commented(doc)
	if w.full {
		return verbatim(source), []Problem{tooLong(firstLine(source), "would grow to more than %d times its length", maxGrowth)}
	}
	return Result{HTML: w.out.String(), Headings: w.headings}, w.problems
}

// Plain returns the words of a text on one line, for titles, descriptions and
// JSON. A text of one line is read as Inline reads it, a longer one as Block
// does.
func Plain(text string) string {
	if simple(text) {
		return text
	}
	source := clean(text)
	blocks := strings.Contains(strings.TrimSpace(source), "\n")
	if blocks {
		source, _ = wholeRows(source)
	}
	if _, ok := tooMuch(source, blocks); ok {
		return strings.Join(strings.Fields(source), " ")
	}
	p := inlineParser
	if blocks {
		p = blockParser
	}
	return words(parse(p, source), []byte(source))
}

func parse(p parser.Parser, source string) ast.Node {
	return p.Parse(text.NewReader([]byte(source)))
}

func verbatim(source string) Result {
	return Result{HTML: "<pre class=\"verbatim\" tabindex=\"0\">" + escapeText("\n"+source) + "</pre>\n"}
}
