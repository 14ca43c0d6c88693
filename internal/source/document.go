package source

import (
	"bytes"
	"strings"

	"github.com/adrg/frontmatter"

	"slipway/internal/diag"
)

// maxFront is how long front matter may be, in bytes.
const maxFront = 1 << 18

// Document is a Markdown file with its front matter.
type Document struct {
	Path     string
	Head     string // what stands before Body as it is written: the front matter and its fences
	Front    *Node  // nil: the file has none
	Body     []byte // what follows the front matter, line ends as \n
	BodyLine int    // line of the file on which Body begins, counted from 1
}

// Document reads a Markdown file. ok is false when the file or its front
// matter cannot be read; every problem is reported.
func (t *Tree) Document(path string, problems *diag.List) (doc *Document, ok bool) {
	text, ok := t.Read(path, problems)
	if !ok {
		return nil, false
	}
	return parseDocument(path, text, problems)
}

func parseDocument(file string, text []byte, problems *diag.List) (*Document, bool) {
	doc := &Document{Path: file, Body: text, BodyLine: 1}
	open, fence := openingFence(text)
	switch {
	case open == 0 && foreignHead(file, text, problems):
		return nil, false
	case open == 0:
		return doc, true
	case !closed(file, text, open, fence, problems):
		return nil, false
	}
	format := frontmatter.NewFormat(fence, fence, func(data []byte, into any) error {
		switch node := into.(**Node); {
		case len(data) > maxFront:
			problems.Errorf(diag.Range{File: file, Line: open, Column: 1, EndLine: open, EndColumn: 4}, "front-matter/too-large",
				"move what is text below the front matter", "the front matter that begins here is longer than %d KiB", maxFront>>10)
		case fence == tomlFence:
			*node = parseTOML(file, data, open, problems)
		default:
			*node = parse(newText(file, data, open), problems)
		}
		return nil
	})
	body, err := frontmatter.Parse(bytes.NewReader(text), &doc.Front, format)
	if err != nil || doc.Front == nil {
		return nil, false // parse has told why
	}
	doc.Head, doc.Body = string(text[:len(text)-len(body)]), body
	doc.BodyLine = 1 + bytes.Count(text[:len(text)-len(body)], []byte("\n"))
	return doc, true
}

// The lines that front matter stands between.
const (
	yamlFence = "---"
	tomlFence = "+++"
)

// openingFence returns the line of the --- or +++ that opens front matter, 0 if there
// is none. Empty lines may stand above it.
func openingFence(text []byte) (line int, fence string) {
	for l := range bytes.Lines(text) {
		line++
		switch s := string(bytes.TrimSpace(l)); s {
		case "":
			continue
		case yamlFence, tomlFence:
			return line, s
		}
		break
	}
	return 0, ""
}

// closed looks for the fence that ends front matter. The library takes an open
// block for no front matter at all, and an indented --- for the end.
func closed(file string, text []byte, open int, fence string, problems *diag.List) bool {
	line := 0
	for l := range bytes.Lines(text) {
		line++
		if line <= open || string(bytes.TrimSpace(l)) != fence {
			continue
		}
		if l[0] == fence[0] {
			return true
		}
		column := 1 + bytes.IndexByte(l, fence[0])
		problems.Errorf(diag.Range{File: file, Line: line, Column: column, EndLine: line, EndColumn: column + 3}, "front-matter/indented",
			"write "+fence+" at the beginning of the line; inside a value, put it in quotes", "an indented %s in the front matter", fence)
		return false
	}
	problems.Errorf(diag.Range{File: file, Line: open, Column: 1, EndLine: open, EndColumn: 4}, "front-matter/unclosed",
		"write "+fence+" on the line below the front matter; a rule across the page is ***", "the front matter that begins here is never closed")
	return false
}

// foreignHead reports front matter in other formats, which would otherwise be
// published as text.
func foreignHead(file string, text []byte, problems *diag.List) bool {
	line := 0
	for l := range bytes.Lines(text) {
		line++
		head := strings.TrimSpace(string(l))
		if head == "" {
			continue
		}
		format := ""
		switch {
		case head == "---toml":
			format = "TOML"
		case head == "{", strings.HasPrefix(head, `{"`), head == ";;;", head == "---json":
			format = "JSON"
		case head == "---yaml":
			format = "a fence with a name"
		default:
			return false
		}
		problems.Errorf(diag.Range{File: file, Line: line, Column: 1, EndLine: line, EndColumn: 1 + len([]rune(head))}, "front-matter/format",
			"write it as YAML, each field as name: value, between two lines of ---", "front matter in %s", format)
		return true
	}
	return false
}
