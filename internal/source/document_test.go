package source

import (
	"strings"
	"testing"
	"testing/fstest"

	"slipway/internal/diag"
)

func TestDocument(t *testing.T) {
	tests := []struct {
		name, text string
		front      string // outline of the front matter
		body       string
		line       int
	}{
		{"front matter", "---\ntitle: One\ndate: 2018-01-08\n---\n\n# One\n",
			"mapping 2:1-3:17\ntitle 2:1-2:6: plain 2:8-2:11 \"One\"\ndate 3:1-3:5: plain 3:7-3:17 \"2018-01-08\"\n", "\n# One\n", 5},
		{"line ends of Windows", "---\r\ntitle: é x\r\n---\r\nbody\r\n",
			"mapping 2:1-2:11\ntitle 2:1-2:6: plain 2:8-2:11 \"é x\"\n", "body\n", 4},
		{"empty lines above", "\n \n---\na: b\n---\nbody\n", "mapping 4:1-4:5\na 4:1-4:2: plain 4:4-4:5 \"b\"\n", "body\n", 6},
		{"spaces behind the fences", "--- \na: b\n---\t\nbody", "mapping 2:1-2:5\na 2:1-2:2: plain 2:4-2:5 \"b\"\n", "body", 4},
		{"empty front matter", "---\n---\nbody\n", "null 2:1-2:1\n", "body\n", 3},
		{"a comment only", "---\n# c\n---\nbody\n", "null 2:1-2:1\n", "body\n", 4},
		{"nothing behind", "---\na: b\n---", "mapping 2:1-2:5\na 2:1-2:2: plain 2:4-2:5 \"b\"\n", "", 3},
		{"a rule in the body", "---\na: b\n---\none\n\n---\n\ntwo\n", "mapping 2:1-2:5\na 2:1-2:2: plain 2:4-2:5 \"b\"\n", "one\n\n---\n\ntwo\n", 4},
		{"TOML", "+++\ntitle = \"É\"\ndate = 2018-01-08 # b\n\n[extra]\nc.d = [1, 'e']\n+++\nbody\n",
			"mapping 2:1-6:14\ntitle 2:1-2:6: quoted 2:9-2:12 \"É\"\ndate 3:1-3:5: plain 3:8-3:18 \"2018-01-08\"\n" +
				"extra 5:2-5:7: mapping 5:7-6:14\n  c 6:1-6:2: mapping 6:2-6:14\n    d 6:3-6:4: list 6:4-6:14\n      - plain 6:8-6:9 \"1\"\n      - quoted 6:11-6:14 \"e\"\n", "body\n", 8},
		{"no TOML", "One\n+++\n", "", "One\n+++\n", 1},
		{"no front matter", "# One\n\n---\n\ntwo\n", "", "# One\n\n---\n\ntwo\n", 1},
		{"a heading underlined", "One\n---\ntwo\n", "", "One\n---\ntwo\n", 1},
		{"braces", "{{< x >}}\n", "", "{{< x >}}\n", 1},
		{"nothing", "", "", "", 1},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var problems diag.List
			tree := FS(fstest.MapFS{"content/a.md": {Data: []byte(test.text)}})
			doc, ok := tree.Document("content/a.md", &problems)
			if !ok || len(problems.Sorted()) > 0 {
				t.Fatalf("%v", problems.Sorted())
			}
			front := ""
			if doc.Front != nil {
				front = outline(doc.Front)
			}
			if front != test.front || string(doc.Body) != test.body || doc.BodyLine != test.line || doc.Path != "content/a.md" {
				t.Errorf("front\n%s\nbody %q on line %d", front, doc.Body, doc.BodyLine)
			}
		})
	}
}

func TestDocumentProblems(t *testing.T) {
	const yaml = "write it as YAML, each field as name: value, between two lines of ---"
	tests := []struct {
		name, text string
		read       bool
		want       string
	}{
		{"never closed", "---\ntitle: x\n\n# One\n", false,
			"1:1-1:4 front-matter/unclosed the front matter that begins here is never closed | write --- on the line below the front matter; a rule across the page is ***"},
		{"only a fence", "---", false,
			"1:1-1:4 front-matter/unclosed the front matter that begins here is never closed | write --- on the line below the front matter; a rule across the page is ***"},
		{"never closed, below empty lines", "\n\n---\ntitle: x\n", false,
			"3:1-3:4 front-matter/unclosed the front matter that begins here is never closed | write --- on the line below the front matter; a rule across the page is ***"},
		{"indented fence", "---\ntext: |\n  a\n  ---\n---\n", false,
			"4:3-4:6 front-matter/indented an indented --- in the front matter | write --- at the beginning of the line; inside a value, put it in quotes"},
		{"byte order mark", "\ufeff---\ntitle: x\n---\nbody\n", true,
			"1:1-1:1 source/byte-order-mark the file begins with an invisible byte order mark | save the file as UTF-8 without BOM"},
		{"TOML never closed", "+++\ntitle = 'x'\n\n# One\n", false,
			"1:1-1:4 front-matter/unclosed the front matter that begins here is never closed | write +++ on the line below the front matter; a rule across the page is ***"},
		{"no TOML", "+++\ntitle = 'x'\ndate: 2018-01-08\n+++\n", false, ""},
		{"a key of TOML twice", "+++\na = 1\na = 2\n+++\n", false, ""},
		{"deep TOML", "+++\na = " + strings.Repeat("[", 2000) + "\n+++\n", false, ""},
		{"TOML by name", "---toml\ntitle = 'x'\n---\n", false, "1:1-1:8 front-matter/format front matter in TOML | " + yaml},
		{"YAML by name", "\n---yaml\ntitle: x\n---\n", false, "2:1-2:8 front-matter/format front matter in a fence with a name | " + yaml},
		{"JSON", "{\n\"title\": \"x\"\n}\n\nbody\n", false, "1:1-1:2 front-matter/format front matter in JSON | " + yaml},
		{"JSON on one line", "{\"title\": \"x\"}\n", false, "1:1-1:15 front-matter/format front matter in JSON | " + yaml},
		{"YAML with a problem", "---\ntitle: x\ntitle: y\n---\n", true,
			"3:1-3:6 yaml/repeated-key the key `title` is written twice | keep one of the two | 2:1 first written here"},
		{"no YAML", "---\ntitle: [x\n---\nbody\n", false, ""},
		{"invalid UTF-8", "---\ntitle: x\n---\nbo\xffdy\n", false, "4:3-4:4 source/utf-8 the byte 0xff is not valid UTF-8 | save the file as UTF-8"},
		{"a text in front matter", "\n---\ntitle: " + strings.Repeat("x", maxFront) + "\n---\n", false,
			"2:1-2:4 front-matter/too-large the front matter that begins here is longer than 256 KiB | move what is text below the front matter"},
		{"deep nesting", "---\na: " + strings.Repeat("[", 2000) + "\n---\n", false, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var problems diag.List
			tree := FS(fstest.MapFS{"a.md": {Data: []byte(test.text)}})
			doc, ok := tree.Document("a.md", &problems)
			if ok != test.read || ok != (doc != nil) {
				t.Errorf("read = %v", ok)
			}
			got := problems.Sorted()
			if len(got) != 1 || test.want != "" && told(got[0]) != test.want {
				t.Errorf("%d problems, want\n%s", len(got), test.want)
				for _, p := range got {
					t.Errorf("got\n%s", told(p))
				}
			}
			for _, p := range got {
				if p.At.File != "a.md" {
					t.Errorf("in file %q", p.At.File)
				}
			}
		})
	}
}
