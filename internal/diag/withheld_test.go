package diag

import (
	"bytes"
	"fmt"
	"testing"
)

func TestWithhold(t *testing.T) {
	list := &List{}
	problem := func(line int, file string) Problem {
		return Problem{
			Code: "a/b", Summary: "there is no hush", Detail: "hush", Hint: "write hush",
			At:      Range{File: file, Line: line, Column: 2, EndLine: line, EndColumn: 4},
			Related: []Related{{At: Range{File: file, Line: line}, Message: "hush"}},
		}
	}
	for _, lines := range [][2]int{{20, 22}, {5, 8}, {8, 10}, {3, 6}, {7, 8}, {15, 0}} {
		list.Withhold("a.md", lines[0], lines[1])
	}
	for line := range 25 {
		list.Add(problem(line, "a.md"))
	}
	list.Add(problem(5, "b.md"))
	list.Add(Problem{Code: "a/c", Summary: "said without it", At: Range{File: "a.md", Line: 5}, Private: true})
	list.Add(Problem{Code: "a/d", Summary: "open", At: Range{File: "c.md", Line: 1}, Related: []Related{{At: Range{File: "a.md", Line: 5}, Message: "hush"}}})

	shown := ""
	for _, p := range list.Sorted() {
		var text, encoded bytes.Buffer
		if err := WriteText(&text, []Problem{p}, every("hush"), false); err != nil {
			t.Fatal(err)
		}
		if err := WriteJSON(&encoded, []Problem{p}); err != nil {
			t.Fatal(err)
		}
		open := bytes.Contains(text.Bytes(), []byte("hush"))
		if p.Code == "a/b" && open != bytes.Contains(encoded.Bytes(), []byte("hush")) {
			t.Errorf("%v: text and JSON differ", p.At)
		}
		if p.Code != "a/b" && bytes.Count(text.Bytes(), []byte("hush")) > 1 {
			t.Errorf("%s", text.String())
		}
		if p.Code == "a/b" && open {
			shown += fmt.Sprintf(" %s:%d", p.At.File, p.At.Line)
		}
		if p.Code == "a/c" && (open || p.Summary != "said without it") {
			t.Errorf("%s", text.String())
		}
	}
	if want := " a.md:0 a.md:1 a.md:2 a.md:10 a.md:11 a.md:12 a.md:13 a.md:14 b.md:5"; shown != want {
		t.Errorf("shown are%s, want%s", shown, want)
	}
}

// every is a portal all lines of which are the same.
type every string

func (e every) Line(string, int) (string, bool) { return string(e), true }
