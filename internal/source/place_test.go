package source

import (
	"fmt"
	"strings"
	"testing"

	"slipway/internal/diag"
)

// TestPlace looks for a word in texts of every style, in the text and in the
// file: Place leads from one to the other.
func TestPlace(t *testing.T) {
	for name, yaml := range map[string]string{
		"plain":                     "a: the word is here\n",
		"plain, first":              "a: word\n",
		"plain over lines":          "a: one  \n   two\n\n     the word\n",
		"single quotes":             "a: 'it''s ''the'' word'\n",
		"single quotes over lines":  "a: 'it''s\n\n  here:   \n     it''s word'\n",
		"double quotes":             "a: \"\\\"the\\\" \\u00e9 word\"\n",
		"double quotes over lines":  "a: \"one \\\n   two \\t \n\n   the word\"\n",
		"literal":                   "a: |\n  one\n    two\n\n  the word\n",
		"literal, deeper":           "- b:\n    - |2\n        the word\n",
		"literal, on the last line": "- |\n  the word",
		"folded":                    "a: >-\n  one\n  two\n\n   three\n   four\n  the word is\n",
		"folded, more lines empty":  "a: >+\n\n\n  the word\n\n",
		"in brackets":               "a: [x, one\n  the word, y]\n",
		"wide characters":           "a: |\n  語 é 👩 word\n",
		"an item":                   "- one\n- two\n  the word\n",
	} {
		t.Run(name, func(t *testing.T) {
			var problems diag.List
			n := ParseYAML("f.yaml", []byte(yaml), &problems)
			var found *Node
			var walk func(n *Node)
			walk = func(n *Node) {
				if strings.Contains(n.Text, "word") {
					found = n
				}
				for _, p := range n.Pairs {
					walk(p.Value)
				}
				for _, item := range n.Items {
					walk(item)
				}
			}
			walk(n)
			if found == nil {
				t.Fatal("not read")
			}
			line, column := find(found.Text, "word")
			got := found.Place(line, column, column+4)
			line, column = find(yaml, "word")
			want := diag.Range{File: "f.yaml", Line: line, Column: column, EndLine: line, EndColumn: column + 4}
			if got != want {
				t.Errorf("%+v, want %+v", got, want)
			}
		})
	}
}

// find gives the line and column of the last place of a word.
func find(text, word string) (line, column int) {
	before := text[:strings.LastIndex(text, word)]
	return 1 + strings.Count(before, "\n"), 1 + len([]rune(before[strings.LastIndexByte(before, '\n')+1:]))
}

func TestPlaceOutsideOfTheText(t *testing.T) {
	var problems diag.List
	n := ParseYAML("f.yaml", []byte("a: |\n  one\n  two\n"), &problems).Get("a")
	for _, c := range []struct {
		line, column, end int
		want              string
	}{
		{1, 1, 4, "2:3-2:6"},
		{1, 3, 6, "2:5-3:4"}, // over the end of the line
		{1, 0, 0, "2:3-2:3"},
		{2, 2, 2, "3:4-3:4"},
		{9, 9, 12, "3:6-3:6"},
	} {
		at := n.Place(c.line, c.column, c.end)
		if got := fmt.Sprintf("%d:%d-%d:%d", at.Line, at.Column, at.EndLine, at.EndColumn); got != c.want {
			t.Errorf("%d:%d-%d: %s, want %s", c.line, c.column, c.end, got, c.want)
		}
	}
}
