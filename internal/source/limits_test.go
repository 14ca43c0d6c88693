package source

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"slipway/internal/diag"
)

// TestNesting reads a thousand levels of every kind without following them.
func TestNesting(t *testing.T) {
	block := func(levels int, item string) string {
		var b strings.Builder
		for i := range levels {
			b.WriteString(strings.Repeat("  ", i) + item + "\n")
		}
		return b.String()
	}
	for name, yaml := range map[string]string{
		"lists in brackets":    strings.Repeat("[", 1000) + strings.Repeat("]", 1000),
		"mappings in brackets": strings.Repeat("{a: ", 1000) + strings.Repeat("}", 1000),
		"pairs in brackets":    strings.Repeat("[a: ", 1000) + strings.Repeat("]", 1000),
		"never closed":         strings.Repeat("[", 1000),
		"mappings in blocks":   block(1000, "a:"),
		"lists in blocks":      block(1000, "-"),
		"dashes on one line":   strings.Repeat("- ", 1000) + "a",
	} {
		var problems diag.List
		if n := ParseYAML("f.yaml", []byte(yaml), &problems); n != nil {
			t.Errorf("%s: read", name)
		}
		got := problems.Sorted()
		if len(got) != 1 || got[0].Code != "yaml/nesting" {
			t.Errorf("%s: %v", name, got)
		}
	}
	var problems diag.List
	for _, yaml := range []string{
		strings.Repeat("[", maxDepth) + strings.Repeat("]", maxDepth),
		block(maxDepth, "a:"),
		strings.Repeat("- ", maxDepth) + "a",
	} {
		if ParseYAML("f.yaml", []byte(yaml), &problems) == nil {
			t.Errorf("%d levels are refused: %v", maxDepth, problems.Sorted())
		}
	}
}

// TestBomb checks that aliases, which can make a short file mean gigabytes,
// are never followed.
func TestBomb(t *testing.T) {
	bomb := "a: &a [x, x, x, x, x, x, x, x, x]\n"
	for c := 'b'; c <= 'z'; c++ {
		item := fmt.Sprintf("*%c, ", c-1)
		bomb += fmt.Sprintf("%c: &%c [%s]\n", c, c, strings.Repeat(item, 9))
	}
	var problems diag.List
	ParseYAML("f.yaml", []byte(bomb), &problems)
	if n := problems.Count(diag.Error); n != 26 {
		t.Errorf("%d errors, want one for each anchor", n)
	}
}

// TestTime gives the reader a mebibyte of everything known to make YAML readers
// slow. The bound is generous: what it must catch takes minutes.
func TestTime(t *testing.T) {
	const size = maxText / 4
	repeat := func(s string) string { return strings.Repeat(s, size/len(s)) }
	keys := func(format string) string {
		var b strings.Builder
		for i := 0; b.Len() < size; i++ {
			fmt.Fprintf(&b, format, i)
		}
		return b.String()
	}
	inputs := map[string]string{
		"different keys":      keys("k%d: v\n"),
		"keys without values": keys("k%d:\n"),
		"a list in brackets":  "[" + keys("k%d, ") + "]",
		"pairs in brackets":   "{" + keys("k%d: v, ") + "}",
		"prose":               keys("k%d: prose of a sensible length, as people write it; it goes on\n"),
		"a long key":          repeat("k") + ": v",
		"long key and keys":   strings.Repeat("k", size/2) + ":\n" + keys(" k%d: v\n")[:size/2],
		"blank lines":         "k: |\n  a\n" + repeat("\n"),
		"long block, blank":   "k: |\n  " + repeat("a ")[:size/2] + repeat("\n")[:size/2],
		"tabs in quotes":      "k: \"" + repeat("\t"),
		"quotes never closed": repeat("k: \"\n"),
	}
	for _, s := range []string{"[", "{", "- ", "a: ", "a: \n", "- a\n", "? ", "<", "<<: ", "*a ", "&a ", "!a ", "# \n", "\"", "'", "|\n", "> ", "\\", "---\n", ":", "語", " ", "x\n  ", "\r\n"} {
		inputs[fmt.Sprintf("%q", s)] = repeat(s)
		inputs[fmt.Sprintf("k: %q", s)] = "k: " + repeat(s)
	}
	for name, yaml := range inputs {
		start := time.Now()
		ParseYAML("f.yaml", []byte(yaml), &diag.List{})
		if d := time.Since(start); d > time.Minute { // a guard against work that grows with the square, no measure: it takes less than a second
			t.Errorf("%s: %v", name, d)
		}
	}
}

func TestTooManyValues(t *testing.T) {
	var problems diag.List
	if ParseYAML("f.yaml", []byte(strings.Repeat("- a\n", maxSyntax)), &problems) != nil {
		t.Error("read")
	}
	if got := problems.Sorted(); len(got) != 1 || got[0].Code != "yaml/size" {
		t.Errorf("%v", got)
	}
}

func TestSizes(t *testing.T) {
	text := func(n int) *fstest.MapFile {
		return &fstest.MapFile{Data: []byte("# " + strings.Repeat("x", n-3) + "\n")}
	}
	tree := FS(fstest.MapFS{
		"data/fits.yaml":  text(maxText),
		"data/large.yaml": text(maxText + 1),
		"content/fits.md": text(maxText),
		"content/long.md": text(maxText + 1),
		"static/film":     {Data: make([]byte, maxAsset+1)},
		"static/fits":     {Data: make([]byte, maxAsset)},
	})
	var problems diag.List
	if tree.YAML("data/fits.yaml", &problems) == nil || tree.YAML("data/large.yaml", &problems) != nil {
		t.Error("the limit of YAML files is not where it should be")
	}
	_, fits := tree.Document("content/fits.md", &problems)
	_, long := tree.Document("content/long.md", &problems)
	if !fits || long {
		t.Error("the limit of Markdown files is not where it should be")
	}
	static := tree.Sub("static", &problems)
	if _, err := static.Open("fits"); err != nil {
		t.Error(err)
	}
	if _, err := static.Open("film"); err == nil {
		t.Error("static/film is there")
	}
	var got []string
	for _, p := range problems.Sorted() {
		got = append(got, p.At.File+": "+p.Code+" "+p.Summary)
	}
	want := "content/long.md: source/too-large larger than 4 MiB\ndata/large.yaml: source/too-large larger than 4 MiB\nstatic/film: source/too-large larger than 64 MiB"
	if s := strings.Join(got, "\n"); s != want {
		t.Errorf("got\n%s\nwant\n%s", s, want)
	}
}

// TestFlood checks that a file full of mistakes does not drown the others.
func TestFlood(t *testing.T) {
	var problems diag.List
	n := ParseYAML("f.yaml", []byte("a: ["+strings.Repeat("*x, ", 5000)+"]\n"+strings.Repeat("b: c\n", 5000)), &problems)
	if got := problems.Count(diag.Error); n == nil || got != maxProblems+1 {
		t.Errorf("%d problems of reading", got)
	}
	var yaml strings.Builder
	for i := range 5000 {
		fmt.Fprintf(&yaml, "k%d: v\n", i)
	}
	problems = diag.List{}
	var p plan
	if Decode(ParseYAML("f.yaml", []byte(yaml.String()), &problems), &p, &problems) {
		t.Error("decoded")
	}
	if got := problems.Count(diag.Error); got != maxProblems+1 {
		t.Errorf("%d problems of decoding", got)
	}
}
