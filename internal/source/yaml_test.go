package source

import (
	"fmt"
	"strings"
	"testing"

	"slipway/internal/diag"
)

// outline writes a node as one line a value: its kind, place and text.
func outline(n *Node) string {
	var b strings.Builder
	var walk func(n *Node, indent string)
	walk = func(n *Node, indent string) {
		at := fmt.Sprintf("%d:%d-%d:%d", n.At.Line, n.At.Column, n.At.EndLine, n.At.EndColumn)
		switch n.Kind {
		case Null:
			fmt.Fprintf(&b, "null %s\n", at)
		case Scalar:
			style := "quoted"
			if n.Plain {
				style = "plain"
			}
			fmt.Fprintf(&b, "%s %s %q\n", style, at, n.Text)
		case Mapping:
			fmt.Fprintf(&b, "mapping %s\n", at)
			for _, p := range n.Pairs {
				fmt.Fprintf(&b, "%s%s %d:%d-%d:%d: ", indent, p.Key, p.KeyAt.Line, p.KeyAt.Column, p.KeyAt.EndLine, p.KeyAt.EndColumn)
				walk(p.Value, indent+"  ")
			}
		case Sequence:
			fmt.Fprintf(&b, "list %s\n", at)
			for _, item := range n.Items {
				b.WriteString(indent + "- ")
				walk(item, indent+"  ")
			}
		}
	}
	walk(n, "")
	return b.String()
}

func TestPositions(t *testing.T) {
	tests := []struct {
		name, yaml, want string
	}{
		{"nothing", "", "null 1:1-1:1\n"},
		{"only comments", "# a\n\n  # b\n", "null 1:1-1:1\n"},
		{"a text alone", "  hello\n", `plain 1:3-1:8 "hello"` + "\n"},
		{
			"texts stay as written",
			"a: 010\nb: 3.0\nc: yes\nd: 2019-06-20\ne: 0x1F\nf: 1e3\ng: .inf\n2019-06-10: 7\n1.10: x\n",
			`mapping 1:1-9:8
a 1:1-1:2: plain 1:4-1:7 "010"
b 2:1-2:2: plain 2:4-2:7 "3.0"
c 3:1-3:2: plain 3:4-3:7 "yes"
d 4:1-4:2: plain 4:4-4:14 "2019-06-20"
e 5:1-5:2: plain 5:4-5:8 "0x1F"
f 6:1-6:2: plain 6:4-6:7 "1e3"
g 7:1-7:2: plain 7:4-7:8 ".inf"
2019-06-10 8:1-8:11: plain 8:13-8:14 "7"
1.10 9:1-9:5: plain 9:7-9:8 "x"
`,
		},
		{
			"nulls",
			"a:\nb: ~\nc: null # c\nd: \"null\"\ne:\n- \n- x\n",
			`mapping 1:1-7:4
a 1:1-1:2: null 1:3-1:3
b 2:1-2:2: null 2:4-2:5
c 3:1-3:2: null 3:4-3:8
d 4:1-4:2: quoted 4:4-4:10 "null"
e 5:1-5:2: list 6:1-7:4
  - null 6:2-6:2
  - plain 7:3-7:4 "x"
`,
		},
		{
			"wide and accented characters count as one column",
			"tést: wörld # é\n語: [語語, 👩, \"é\", z]\n",
			`mapping 1:1-2:19
tést 1:1-1:5: plain 1:7-1:12 "wörld"
語 2:1-2:2: list 2:4-2:19
  - plain 2:5-2:7 "語語"
  - plain 2:9-2:10 "👩"
  - quoted 2:12-2:15 "é"
  - plain 2:17-2:18 "z"
`,
		},
		{
			"quotes and escapes",
			"a: 'it''s: #1'\nb: \"\\\"q\\\" \\u00e9\\x41\\ud83d\\ude00\\t\\\\\" # c\n\"k: 1\": {\"x\":1, 'y' : \"z\"}\n",
			`mapping 1:1-3:27
a 1:1-1:2: quoted 1:4-1:15 "it's: #1"
b 2:1-2:2: quoted 2:4-2:38 "\"q\" éA😀\t\\"
k: 1 3:1-3:7: mapping 3:9-3:27
  x 3:10-3:13: plain 3:14-3:15 "1"
  y 3:17-3:20: quoted 3:23-3:26 "z"
`,
		},
		{
			"quotes over several lines",
			"a: \"one  \n  two\n\n  three\\\n  four\" \nb: 'x\n\n   y'\nc: z\n",
			`mapping 1:1-9:5
a 1:1-1:2: quoted 1:4-5:8 "one two\nthreefour"
b 6:1-6:2: quoted 6:4-8:6 "x\ny"
c 9:1-9:2: plain 9:4-9:5 "z"
`,
		},
		{
			"plain text over several lines",
			"a: one  \n  two\n \n\n   three # c\nb:\n  four: x\n   y\n",
			`mapping 1:1-8:5
a 1:1-1:2: plain 1:4-5:9 "one two\n\nthree"
b 6:1-6:2: mapping 7:3-8:5
  four 7:3-7:7: plain 7:9-8:5 "x y"
`,
		},
		{
			"blocks",
			"a: |\n  one\n    two\n\n  three\n\nb: >-   # c\n  one\n  two\n\n   three\n   four\n  five\nc: |+\n  x\n\nd: |2-\n    y\ne: >\n\n\n  # not a comment\n# a comment\nf: |\ng: last\n",
			`mapping 1:1-25:8
a 1:1-1:2: quoted 1:4-5:8 "one\n  two\n\nthree\n"
b 7:1-7:2: quoted 7:4-13:7 "one two\n\n three\n four\nfive"
c 14:1-14:2: quoted 14:4-15:4 "x\n\n"
d 17:1-17:2: quoted 17:4-18:6 "  y"
e 19:1-19:2: quoted 19:4-22:18 "\n\n# not a comment\n"
f 24:1-24:2: quoted 24:4-24:5 ""
g 25:1-25:2: plain 25:4-25:8 "last"
`,
		},
		{
			"a block at the end of the file, without a line feed",
			"- k: |-\n    a: b\n    - c",
			`list 1:1-3:8
- mapping 1:3-3:8
  k 1:3-1:4: quoted 1:6-3:8 "a: b\n- c"
`,
		},
		{
			"lists",
			"- a\n-   b\n- - c\n  - d\n-\n  e: f\n- g: h\n  i:\n  - j\n  k: l\n- tbd: what\n",
			`list 1:1-11:12
- plain 1:3-1:4 "a"
- plain 2:5-2:6 "b"
- list 3:3-4:6
  - plain 3:5-3:6 "c"
  - plain 4:5-4:6 "d"
- mapping 6:3-6:7
  e 6:3-6:4: plain 6:6-6:7 "f"
- mapping 7:3-10:7
  g 7:3-7:4: plain 7:6-7:7 "h"
  i 8:3-8:4: list 9:3-9:6
    - plain 9:5-9:6 "j"
  k 10:3-10:4: plain 10:6-10:7 "l"
- mapping 11:3-11:12
  tbd 11:3-11:6: plain 11:8-11:12 "what"
`,
		},
		{
			"brackets",
			"a: {by: 2019-05-15, text: a, at: 10:00, url: http://x/?a=b&c, n: , l: [x: y, -1, ]}\nb: [\n  one, # c\n  two\n    lines\n]\nc: {text: First drafts\n  are ready}\nd: []\ne: {}\n",
			`mapping 1:1-10:6
a 1:1-1:2: mapping 1:4-1:84
  by 1:5-1:7: plain 1:9-1:19 "2019-05-15"
  text 1:21-1:25: plain 1:27-1:28 "a"
  at 1:30-1:32: plain 1:34-1:39 "10:00"
  url 1:41-1:44: plain 1:46-1:61 "http://x/?a=b&c"
  n 1:63-1:64: null 1:65-1:65
  l 1:68-1:69: list 1:71-1:83
    - mapping 1:72-1:76
      x 1:72-1:73: plain 1:75-1:76 "y"
    - plain 1:78-1:80 "-1"
b 2:1-2:2: list 2:4-6:2
  - plain 3:3-3:6 "one"
  - plain 4:3-5:10 "two lines"
c 7:1-7:2: mapping 7:4-8:13
  text 7:5-7:9: plain 7:11-8:12 "First drafts are ready"
d 9:1-9:2: list 9:4-9:6
e 10:1-10:2: mapping 10:4-10:6
`,
		},
		{
			"plain texts with marks in them",
			"a: by 2019-06-17\nb: 100% of <b> & *c*, see x#y @ z!\nc: -x\nd: a - b\ne: it's\nf: a:b\ng: x\\ny\nh: ->\n",
			`mapping 1:1-8:6
a 1:1-1:2: plain 1:4-1:17 "by 2019-06-17"
b 2:1-2:2: plain 2:4-2:35 "100% of <b> & *c*, see x#y @ z!"
c 3:1-3:2: plain 3:4-3:6 "-x"
d 4:1-4:2: plain 4:4-4:9 "a - b"
e 5:1-5:2: plain 5:4-5:8 "it's"
f 6:1-6:2: plain 6:4-6:7 "a:b"
g 7:1-7:2: plain 7:4-7:8 "x\\ny"
h 8:1-8:2: plain 8:4-8:6 "->"
`,
		},
		{
			"line ends of Windows and a document marker",
			"---\r\na: |\r\n  x\r\n  y\r\nb: z\r\n",
			`mapping 2:1-5:5
a 2:1-2:2: quoted 2:4-4:4 "x\ny\n"
b 5:1-5:2: plain 5:4-5:5 "z"
`,
		},
		{
			"tabs between and behind values",
			"a:\tb\t\nc: d\t# e\nf: |\n  g\th\n  \ti\n",
			`mapping 1:1-5:5
a 1:1-1:2: plain 1:4-1:5 "b"
c 2:1-2:2: plain 2:4-2:5 "d"
f 3:1-3:2: quoted 3:4-5:5 "g\th\n\ti\n"
`,
		},
		{
			"an indented file",
			"  a: b\n  c:\n      - d\n",
			`mapping 1:3-3:10
a 1:3-1:4: plain 1:6-1:7 "b"
c 2:3-2:4: list 3:7-3:10
  - plain 3:9-3:10 "d"
`,
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var problems diag.List
			n := ParseYAML("f.yaml", []byte(test.yaml), &problems)
			if n == nil || len(problems.Sorted()) > 0 {
				t.Fatalf("problems: %v", problems.Sorted())
			}
			if got := outline(n); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}

func TestGet(t *testing.T) {
	var problems diag.List
	n := ParseYAML("f.yaml", []byte("a: {b: c}\n"), &problems)
	if got := n.Get("a").Get("b"); got == nil || got.Text != "c" {
		t.Errorf("a.b = %v", got)
	}
	if n.Get("x").Get("y") != nil || n.Get("a").Get("b").Get("c") != nil {
		t.Error("a key that is not there has a value")
	}
}
