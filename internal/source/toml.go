package source

import (
	"bytes"
	"errors"
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/pelletier/go-toml/v2"
	"github.com/pelletier/go-toml/v2/unstable"

	"slipway/internal/diag"
)

// What front matter in TOML may hold: bytes, and arrays and tables. Places in it are counted
// from its start, so that the time for them grows with its square.
const (
	maxTOML     = 1 << 14
	maxBrackets = 1000
)

// parseTOML reads front matter in TOML, as other generators write it, into what YAML would
// give. first is the line of its opening fence. It is nil where the text is no TOML, which is
// reported.
func parseTOML(file string, data []byte, first int, problems *diag.List) *Node {
	t := &tomlReader{file: file, first: first}
	if len(data) > maxTOML || bytes.Count(data, []byte("["))+bytes.Count(data, []byte("{")) > maxBrackets {
		problems.Errorf(t.line(0), "toml/too-complex", "move what is text below the front matter, or write the front matter as YAML between two lines of ---",
			"the front matter in TOML that begins here is longer than %d KiB, or has more than %d lists and tables", maxTOML>>10, maxBrackets)
		return nil
	}
	var all map[string]any
	if err := toml.Unmarshal(data, &all); err != nil { // which knows more rules than the parser below
		at, wrong := t.line(1), (*toml.DecodeError)(nil)
		if errors.As(err, &wrong) {
			row, column := wrong.Position()
			at = t.line(row)
			at.Column, at.EndColumn = column, column+1
		}
		problems.Errorf(at, "toml/syntax", `write a field as name = "value", and text in quotes; or write the front matter as YAML between two lines of ---`,
			"this is no TOML: %s", strings.TrimPrefix(err.Error(), "toml: "))
		return nil
	}
	t.Reset(data)
	root := &Node{Kind: Mapping, At: t.line(1)}
	here := root
	for t.NextExpression() {
		switch e := t.Expression(); e.Kind {
		case unstable.Table:
			here = t.descend(root, e.Key(), false)
		case unstable.ArrayTable:
			here = t.descend(root, e.Key(), true)
		case unstable.KeyValue:
			t.put(here, e)
		}
	}
	root.enclose()
	return root
}

// enclose makes a node reach from the first of what is in it to the last, which may stand
// below other tables.
func (n *Node) enclose() {
	reach := func(at diag.Range) {
		if at.Line < n.At.Line || at.Line == n.At.Line && at.Column < n.At.Column {
			n.At.Line, n.At.Column = at.Line, at.Column
		}
		if at.EndLine > n.At.EndLine || at.EndLine == n.At.EndLine && at.EndColumn > n.At.EndColumn {
			n.At.EndLine, n.At.EndColumn = at.EndLine, at.EndColumn
		}
	}
	for _, p := range n.Pairs {
		p.Value.enclose()
		reach(p.KeyAt)
		reach(p.Value.At)
	}
	for _, item := range n.Items {
		item.enclose()
		reach(item.At)
	}
}

// tomlReader makes nodes of the expressions of TOML.
type tomlReader struct {
	unstable.Parser
	file  string
	first int // line of the opening fence
}

// line is the start of a line of the front matter, counted from 1.
func (t *tomlReader) line(n int) diag.Range {
	return diag.Range{File: t.file, Line: t.first + n, Column: 1, EndLine: t.first + n, EndColumn: 1}
}

// at is where a part of the text stands; around, where the parser does not tell.
func (t *tomlReader) at(n *unstable.Node, around diag.Range) diag.Range {
	if n.Raw.Length == 0 {
		return around
	}
	start, end := int(n.Raw.Offset), int(n.Raw.Offset+n.Raw.Length)
	line, column := t.position(start)
	endLine, endColumn := t.position(end)
	return diag.Range{File: t.file, Line: line, Column: column, EndLine: endLine, EndColumn: endColumn}
}

// position gives the line of the file and the column, in characters, of a byte.
func (t *tomlReader) position(offset int) (line, column int) {
	before := t.Data()[:offset]
	start := 1 + bytes.LastIndexByte(before, '\n')
	return t.first + 1 + bytes.Count(before, []byte("\n")), 1 + utf8.RuneCount(before[start:])
}

// behind is the end of a key, from which on its value may stand.
func behind(key diag.Range) diag.Range {
	key.Line, key.Column = key.EndLine, key.EndColumn
	return key
}

// put adds a key with its value to a table.
func (t *tomlReader) put(table *Node, e *unstable.Node) {
	var last *unstable.Node
	for keys := e.Key(); keys.Next(); last = keys.Node() {
		if last != nil {
			table = t.within(table, last, false)
		}
	}
	at := t.at(last, table.At)
	table.Pairs = append(table.Pairs, Pair{Key: string(last.Data), KeyAt: at, Value: t.value(e.Value(), behind(at))})
}

// descend goes to the table that a heading names, [a.b], and adds another to its list where
// that is one of a list, [[a.b]].
func (t *tomlReader) descend(table *Node, keys unstable.Iterator, list bool) *Node {
	for keys.Next() {
		table = t.within(table, keys.Node(), list && keys.IsLast())
	}
	return table
}

// within gives the table below a key, which it makes if it is not there. Of a list it is the
// last, or a new one.
func (t *tomlReader) within(table *Node, key *unstable.Node, another bool) *Node {
	at := t.at(key, table.At)
	inner := table.Get(string(key.Data))
	if inner == nil {
		inner = &Node{Kind: Mapping, At: behind(at)}
		if another {
			inner.Kind = Sequence
		}
		table.Pairs = append(table.Pairs, Pair{Key: string(key.Data), KeyAt: at, Value: inner})
	}
	if inner.Kind != Sequence {
		return inner
	}
	if another {
		inner.Items = append(inner.Items, &Node{Kind: Mapping, At: behind(at)})
	}
	return inner.Items[len(inner.Items)-1]
}

// value makes a node of a value. What is no text in quotes stays as it is written.
func (t *tomlReader) value(v *unstable.Node, around diag.Range) *Node {
	n := &Node{Kind: Scalar, At: t.at(v, around)}
	switch v.Kind {
	case unstable.Array:
		n.Kind = Sequence
		for items := v.Children(); items.Next(); {
			n.Items = append(n.Items, t.value(items.Node(), n.At))
		}
	case unstable.InlineTable:
		n.Kind = Mapping
		for pairs := v.Children(); pairs.Next(); {
			t.put(n, pairs.Node())
		}
	default:
		n.Text, n.Plain = string(v.Data), v.Kind != unstable.String
		if !n.Plain {
			t.pieces(n, v.Raw)
		}
	}
	return n
}

// pieces notes where the characters of a text stand that is written with escapes or on several
// lines.
func (t *tomlReader) pieces(n *Node, raw unstable.Range) {
	text := t.Raw(raw)
	at, quote := 1, text[:1]
	if bytes.HasPrefix(text, bytes.Repeat(quote, 3)) && len(text) >= 6 {
		at = 3
		if text[at] == '\n' {
			at++
		}
	} else if quote[0] == '\'' || bytes.IndexByte(text, '\\') < 0 {
		return
	}
	next, offset := -1, 0
	for _, r := range n.Text {
		size := utf8.RuneLen(r)
		if quote[0] == '"' && text[at] == '\\' {
			at += len(joined.Find(text[at:]))
		}
		escaped := quote[0] == '"' && text[at] == '\\'
		if escaped {
			size = len(escape.Find(text[at:]))
		}
		if at != next {
			line, column := t.position(int(raw.Offset) + at)
			n.pieces = append(n.pieces, piece{offset: offset, line: line, column: column})
		}
		at += size
		next = at
		if escaped || r == '\n' {
			next = -1
		}
		offset++
	}
}

// A backslash at the end of a line, which joins it to what comes next, and the other escapes.
var (
	joined = regexp.MustCompile(`^(?:\\[ \t]*\n\s*)+`)
	escape = regexp.MustCompile(`^\\(?:u.{4}|U.{8}|x.{2}|.)`)
)
