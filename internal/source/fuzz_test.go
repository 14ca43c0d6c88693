package source

import (
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"slipway/internal/diag"
)

// seeds are texts that have led YAML readers astray.
var seeds = []string{
	"name: Acropolis # c\nlist:\n- a\n-   b\n- [x, \"y z\", {a: b}]\n- - n\n  - m\nempty:\n",
	"a: |\n  x\n\n   y\nb: >-\n  x\n  y\n\n   z\nc: >+\n  x\n\n\nd: |2\n    x\n",
	"a: \"one\n\n  two\\\n  \\u00e9 \\x41\\ud83d\\ude00\"\nb: 'it''s\n  b'\n",
	"语: wörld\n\ttab: x\n", "key:value\nb: c\n", "a: b: c\n", "a: b\n  c: d\n", "- a\n - b\n", "- [l](u)\n", "a: *b\n<<: *c\n!x y\n",
	"? a\n: b\n", "---\na: b\n---\n", "%YAML 1.2\n---\n", "{a: b, c}", "[a: b, c", "a: }\n", "'", "\"\\", "|", "- >\n ", ":", "?", "-", "~: ~",
	"a: x\n  -\n  # c\n", "10:00 \n", "\ufeffa: b\r\nc: d\r\n", "a: #b\nc: d #1\n", "a: {b: c\n  d}\n", "k: x  \n   y\n \n z: 1\n", "[?a, -b, :c]", "\"a\":b",
}

// maxTime is a guard against work that grows with the square, and no measure:
// a fuzzer's texts are short, and its machine busy.
const maxTime = time.Minute

func FuzzYAML(f *testing.F) {
	for _, s := range seeds {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		var problems diag.List
		start := time.Now()
		n := ParseYAML("f.yaml", text, &problems)
		if d := time.Since(start); d > maxTime {
			t.Errorf("%v for %d bytes", d, len(text))
		}
		if n == nil {
			if problems.Count(diag.Error) == 0 {
				t.Error("nothing was read and nothing reported")
			}
			return
		}
		clean := strings.TrimPrefix(strings.ReplaceAll(string(text), "\r\n", "\n"), "\ufeff")
		places(t, strings.Split(clean, "\n"), n, 0)
		var p plan
		Decode(n, &p, &problems)
		inside(t, strings.Split(clean, "\n"), &problems)
	})
}

// places checks that every value lies in the text and in its parent, and that
// a plain text on one line is what stands at its place.
func places(t *testing.T, lines []string, n *Node, depth int) {
	if depth > maxDepth+1 {
		t.Fatal("too deep")
	}
	valid(t, lines, n.At)
	within := func(at diag.Range) {
		if before(at.Line, at.Column, n.At.Line, n.At.Column) || before(n.At.EndLine, n.At.EndColumn, at.EndLine, at.EndColumn) {
			t.Errorf("%+v lies outside of %+v", at, n.At)
		}
	}
	if n.Kind == Scalar && n.Plain && n.At.Line == n.At.EndLine {
		if got := string([]rune(lines[n.At.Line-1])[n.At.Column-1 : n.At.EndColumn-1]); got != n.Text {
			t.Errorf("%q stands where %q was read", got, n.Text)
		}
	}
	characters(t, lines, n)
	keys := map[string]bool{}
	for _, p := range n.Pairs {
		if keys[p.Key] {
			t.Errorf("%q is there twice", p.Key)
		}
		keys[p.Key] = true
		valid(t, lines, p.KeyAt)
		within(p.KeyAt)
		within(p.Value.At)
		if before(p.Value.At.Line, p.Value.At.Column, p.KeyAt.EndLine, p.KeyAt.EndColumn) {
			t.Errorf("the value at %+v stands before its key at %+v", p.Value.At, p.KeyAt)
		}
		places(t, lines, p.Value, depth+1)
	}
	for _, item := range n.Items {
		within(item.At)
		places(t, lines, item, depth+1)
	}
}

// characters checks that each character of a scalar stands where Place says:
// itself, an escape, or the end of a line that was folded.
func characters(t *testing.T, lines []string, n *Node) {
	if n.Kind != Scalar {
		return
	}
	last := diag.Range{Line: n.At.Line, Column: n.At.Column}
	for i, r := range []rune(strings.TrimRight(n.Text, "\n")) {
		line, column := n.stands(i)
		if before(line, column, last.Line, last.Column) {
			t.Fatalf("character %d of %q stands at %d:%d, after %d:%d, in %+v", i, n.Text, line, column, last.Line, last.Column, n.At)
		}
		last = diag.Range{Line: line, Column: column}
		rest := []rune(lines[line-1])[column-1:]
		switch {
		case len(rest) > 0 && (rest[0] == r || rest[0] == '\\'):
		case r == ' ' || r == '\n':
			if strings.Trim(string(rest), " \t") != "" {
				t.Fatalf("character %d of %q is a fold, but %q stands at %d:%d", i, n.Text, string(rest), line, column)
			}
		default:
			t.Fatalf("character %d of %q is %q, but %q stands at %d:%d", i, n.Text, r, string(rest), line, column)
		}
	}
}

func before(line, column, otherLine, otherColumn int) bool {
	return line < otherLine || line == otherLine && column < otherColumn
}

func valid(t *testing.T, lines []string, at diag.Range) {
	t.Helper()
	if at.Line < 1 || at.Column < 1 || before(at.EndLine, at.EndColumn, at.Line, at.Column) || at.EndLine > len(lines) ||
		at.Column > len([]rune(lines[at.Line-1]))+1 || at.EndColumn > len([]rune(lines[at.EndLine-1]))+1 {
		t.Fatalf("no such place: %+v", at)
	}
}

// inside checks that every problem names a place in the text.
func inside(t *testing.T, lines []string, problems *diag.List) {
	for _, p := range problems.Sorted() {
		if p.Summary == "" || p.Code == "" || p.Hint == "" || strings.Contains(p.Summary, "\n") {
			t.Errorf("%+v", p)
		}
		if p.At.Line != 0 {
			valid(t, lines, p.At)
		}
	}
}

func FuzzDocument(f *testing.F) {
	for _, s := range seeds {
		f.Add([]byte("---\n" + s + "\n---\n# One\n"))
	}
	f.Add([]byte("---\ntitle: x\n"))
	f.Add([]byte("\n--- \r\na: b\r\n ---\n---"))
	f.Add([]byte("+++\na = 1\n+++\n"))
	f.Add([]byte("+++\na.b = \"é\\u00e9\\tx\" # c\nd = [1, {e = 'f'}]\n[g.h]\ni = \"\"\"\nj\\\n  k\n\"\"\"\n[[l]]\nm = 2018-04-02 10:00:00Z\n[[l]]\n[a.n]\n+++\n# One\n"))
	f.Add([]byte("# One\n---\ntwo"))
	f.Fuzz(func(t *testing.T, text []byte) {
		var problems diag.List
		start := time.Now()
		doc, ok := FS(fstest.MapFS{"a.md": {Data: text}}).Document("a.md", &problems)
		if d := time.Since(start); d > maxTime {
			t.Errorf("%v for %d bytes", d, len(text))
		}
		if !ok {
			if problems.Count(diag.Error) == 0 {
				t.Error("nothing was read and nothing reported")
			}
			return
		}
		clean := strings.TrimPrefix(strings.ReplaceAll(string(text), "\r\n", "\n"), "\ufeff")
		lines := strings.SplitAfter(clean, "\n")
		if !strings.HasSuffix(clean, string(doc.Body)) {
			t.Errorf("the body %q is not the end of the file", doc.Body)
		}
		if got := strings.Join(lines[min(doc.BodyLine-1, len(lines)):], ""); len(doc.Body) > 0 && got != string(doc.Body) {
			t.Errorf("line %d does not begin the body %q", doc.BodyLine, doc.Body)
		}
		if doc.Front != nil {
			places(t, strings.Split(clean, "\n"), doc.Front, 0)
		}
		inside(t, strings.Split(clean, "\n"), &problems)
	})
}
