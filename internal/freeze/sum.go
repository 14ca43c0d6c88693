package freeze

import (
	"strconv"
	"strings"

	"slipway/internal/diag"
)

// header is the first line of plan.sum. The number grows when older programs
// could no longer read it.
const header = "slipway plan.sum 1"

// Sum writes the facts as plan.sum holds them.
func (f *Facts) Sum() []byte {
	var b strings.Builder
	b.WriteString(header + "\n")
	f.root.write(&b, "")
	return []byte(b.String())
}

func (n *node) write(b *strings.Builder, path string) {
	if n.kind != "" {
		b.WriteString(path + " " + n.digest + " " + n.kind)
		if c := n.content(); c != "" {
			b.WriteString(" " + c)
		}
		b.WriteByte('\n')
	}
	for _, c := range n.children {
		c.write(b, join(path, c.name))
	}
}

// Parse reads plan.sum. It returns nil if the file cannot be relied on: it was
// edited by hand, merged badly, or written by a later Slipway.
func Parse(file, text string, problems *diag.List) *Facts {
	const restore = "restore the file from the history of the repository; it is written by slipway freeze alone"
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	if lines[0] != header {
		hint := restore
		if strings.HasPrefix(lines[0], "slipway plan.sum ") {
			hint = "use the Slipway that has written it, or a newer one"
		}
		problems.Errorf(diag.Range{File: file, Line: 1}, "freeze/sum", hint, "the first line is not %q", header)
		return nil
	}
	f := &Facts{File: file, root: &node{}}
	for i, line := range lines[1:] {
		at := diag.Range{File: file, Line: i + 2}
		path, rest, _ := strings.Cut(line, " ")
		sum, rest, _ := strings.Cut(rest, " ")
		kind, content, _ := strings.Cut(rest, " ")
		if path == "" || kind == "" || !strings.HasPrefix(sum, "h1:") {
			problems.Errorf(at, "freeze/sum", restore, "this line is not a path, a digest and a kind")
			return nil
		}
		n := f.root.make(strings.Split(path, "."))
		if n.kind != "" {
			problems.Errorf(at, "freeze/sum", restore, "a second line for `%s`", path)
			return nil
		}
		if hasContent(kind) && digest(kind, content) != sum {
			problems.Errorf(at, "freeze/sum", restore, "this line was changed: its digest is not that of what stands behind it")
			return nil
		}
		n.kind, n.digest, n.at = kind, sum, at
		n.read(content)
	}
	return f
}

// read fills in what a line says beside its digest, and the entries that have
// no facts of their own.
func (n *node) read(content string) {
	switch n.kind {
	case kindText:
		n.words = unwrite(content)
	case kindEntries:
		n.ids = strings.Fields(content)
		for _, id := range n.ids {
			n.make([]string{id})
		}
	case kindList:
		count, _ := strconv.Atoi(content)
		for i := range min(count, maxEntries) {
			n.make([]string{strconv.Itoa(i + 1)})
		}
	}
}

// maxEntries bounds what a damaged file can ask for.
const maxEntries = 100_000

// make returns the node at a path below n, new where there is none.
func (n *node) make(path []string) *node {
	for _, name := range path {
		c := n.child(name)
		if c == nil {
			c = &node{name: name}
			n.add(c)
		}
		n = c
	}
	return n
}
