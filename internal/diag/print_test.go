package diag

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// lines is a portal of one file.
type lines []string

func (l lines) Line(file string, n int) (string, bool) {
	if file != "plan.yaml" || n < 1 || n > len(l) {
		return "", false
	}
	return l[n-1], true
}

// at is a range on one line.
func at(line, column, end int) Range {
	return Range{File: "plan.yaml", Line: line, Column: column, EndLine: line, EndColumn: end}
}

var cases = []struct {
	name     string
	lines    lines
	problems []Problem
}{
	{name: "none"},
	{
		name:  "one",
		lines: lines{"milestones:", "  involvd: [alex]"},
		problems: []Problem{{
			Code: "yaml/unknown-field", Summary: "there is no field `involvd` here", Hint: "did you mean `involved`?", At: at(2, 3, 10),
		}},
	},
	{
		name:  "related",
		lines: lines{"name: a", "date: b", "name: c"},
		problems: []Problem{
			{
				Code: "yaml/repeated-key", Summary: "the key `name` is written twice", At: at(3, 1, 5),
				Detail: "The first one counts.\nThe second is lost.", Hint: "keep one of the two",
				Related: []Related{{At: at(1, 1, 5), Message: "first written here"}, {Message: "somewhere else"}},
			},
			{Severity: Warning, Code: "date/weekend", Summary: "a launch on a Sunday", At: at(2, 7, 8)},
			{Severity: Info, Code: "portal/old", Summary: "not confirmed for 30 days", At: Range{File: "plan.yaml"}},
			{Code: "portal/empty", Summary: "there is no release"},
		},
	},
	{
		name:  "places",
		lines: lines{"key:", "text: >", "  a", "short", "a: b"},
		problems: []Problem{
			{Code: "x/nothing", Summary: "nothing behind the colon", At: at(1, 5, 5)},
			{Code: "x/lines", Summary: "over several lines", At: Range{File: "plan.yaml", Line: 2, Column: 7, EndLine: 3, EndColumn: 4}},
			{Code: "x/line", Summary: "a line as a whole", At: Range{File: "plan.yaml", Line: 3}},
			{Code: "x/behind", Summary: "behind the end of the line", At: at(4, 40, 50)},
			{Code: "x/point", Summary: "a place without an end", At: Range{File: "plan.yaml", Line: 5, Column: 4}},
			{Code: "x/gone", Summary: "a line that is not there", At: at(99, 1, 2)},
			{Code: "x/other", Summary: "another file", At: Range{File: "other.yaml", Line: 1, Column: 1}},
		},
	},
	{
		name:  "widths",
		lines: lines{"\tkey:\tvälue\tx", "語語: 語語 x", "e\u0301te\u0301: x", "👩\u200d🚀 go: x"},
		problems: []Problem{
			{Code: "x/tabs", Summary: "behind tabs", At: at(1, 7, 12)},
			{Code: "x/tab", Summary: "the tab itself", At: at(1, 12, 13)},
			{Code: "x/wide", Summary: "wide characters", At: at(2, 5, 7)},
			{Code: "x/after-wide", Summary: "behind wide characters", At: at(2, 8, 9)},
			{Code: "x/combining", Summary: "combining accents", At: at(3, 1, 6)},
			{Code: "x/after-combining", Summary: "behind combining accents", At: at(3, 8, 9)},
			{Code: "x/joined", Summary: "behind a joined emoji", At: at(4, 5, 7)},
		},
	},
	{
		name:  "long",
		lines: lines{strings.Repeat("word ", 100) + "HERE" + strings.Repeat(" tail", 100), strings.Repeat("語", 300)},
		problems: []Problem{
			{Code: "x/begin", Summary: "at the beginning", At: at(1, 1, 5)},
			{Code: "x/middle", Summary: "in the middle", At: at(1, 501, 505)},
			{Code: "x/end", Summary: "at the end", At: at(1, 1001, 1005)},
			{Code: "x/all", Summary: "the whole line", At: at(1, 1, 1005)},
			{Code: "x/behind", Summary: "behind the line", At: at(1, 1005, 1005)},
			{Code: "x/wide", Summary: "in a long line of wide characters", At: at(2, 150, 152)},
		},
	},
	{
		name:  "hostile",
		lines: lines{"a: \x1b[31mred\x1b[0m \u202egnp.exe \u009b2J \x7f \xff\xfe z"},
		problems: []Problem{{
			Code: "x/\x1b]0;title\x07", Summary: "evil \x1b[2J\nerror: made up \U000e0041", Detail: "\u202eredro", Hint: "tab\there\x00",
			At:      at(1, 4, 12),
			Related: []Related{{At: Range{File: "a\x1b[1m.yaml", Line: 1, Column: 1}, Message: "\u2066see"}},
		}, {
			Code: "x/z", Summary: "the mark still fits", At: at(1, 36, 37),
		}},
	},
}

func TestPrint(t *testing.T) {
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var text, color, list bytes.Buffer
			err := errors.Join(WriteText(&text, c.problems, c.lines, false), WriteText(&color, c.problems, c.lines, true), WriteJSON(&list, c.problems))
			if err != nil {
				t.Fatal(err)
			}
			golden(t, c.name+".txt", text.Bytes())
			golden(t, c.name+".color.txt", color.Bytes())
			golden(t, c.name+".json", list.Bytes())
		})
	}
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(file, got, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s differs; -update rewrites it. Now:\n%s", name, got)
	}
}

// TestHostile keeps what a terminal obeys out of both forms, whatever the
// golden files say.
func TestHostile(t *testing.T) {
	for _, c := range cases {
		var text, list bytes.Buffer
		if err := errors.Join(WriteText(&text, c.problems, c.lines, false), WriteJSON(&list, c.problems)); err != nil {
			t.Fatal(err)
		}
		for _, r := range text.String() + list.String() {
			if r != '\n' && r != '\t' && hidden(r) {
				t.Errorf("%s: raw %U", c.name, r)
			}
		}
	}
}

// TestMarks checks that each mark stands under the first character of its
// place, whatever is before it.
func TestMarks(t *testing.T) {
	tests := []struct {
		line       string
		start, end int
		shown      string
		mark       string
	}{
		{"abc", 1, 2, "abc", " ^"},
		{"abc", 0, 3, "abc", "^~~"},
		{"abc", 3, 3, "abc", "   ^"},
		{"abc", 9, 12, "abc", "   ^"},
		{"", 0, 0, "", "^"},
		{"\ta\tb", 3, 4, "\ta\tb", "\t \t^"},
		{"語a", 1, 2, "語a", "  ^"},
		{"語a", 0, 1, "語a", "^~"},
		{"e\u0301a", 2, 3, "e\u0301a", " ^"},
		{"\x1ba", 1, 2, "␛a", " ^"},
		{"\u202ea", 1, 2, "<U+202E>a", "        ^"},
	}
	for _, test := range tests {
		shown, mark := excerpt(characters(test.line), test.start, test.end)
		if shown != test.shown || mark != test.mark {
			t.Errorf("excerpt(%q, %d, %d) =\n%q\n%q, want\n%q\n%q", test.line, test.start, test.end, shown, mark, test.shown, test.mark)
		}
	}
}

// TestJSONKeeps checks that escaping changes the writing and not the text.
func TestJSONKeeps(t *testing.T) {
	in := Problem{Severity: Warning, Code: "a/b", Summary: "\u202e \U000e0041 \x7f <&> \"", Detail: "d\n", Hint: "h", At: at(1, 2, 3)}
	var b bytes.Buffer
	if err := WriteJSON(&b, []Problem{in, {Code: "c"}}); err != nil {
		t.Fatal(err)
	}
	var out struct {
		Problems []map[string]any `json:"problems"`
		Errors   int              `json:"errors"`
		Warnings int              `json:"warnings"`
	}
	if err := json.Unmarshal(b.Bytes(), &out); err != nil {
		t.Fatal(err)
	}
	if out.Errors != 1 || out.Warnings != 1 || len(out.Problems) != 2 {
		t.Fatalf("%d errors, %d warnings, %d problems", out.Errors, out.Warnings, len(out.Problems))
	}
	p := out.Problems[0]
	if p["summary"] != in.Summary || p["severity"] != "warning" || p["line"] != 1.0 || p["end_column"] != 3.0 || p["file"] != "plan.yaml" {
		t.Errorf("read back: %v", p)
	}
	if len(p) != 11 {
		t.Errorf("%d fields, want 11: %v", len(p), p)
	}
}

// TestManyOnOneLine prints a line of a whole large file, marked all over.
func TestManyOnOneLine(t *testing.T) {
	line := lines{strings.Repeat("語, ", 1<<20)}
	var problems []Problem
	for i := range 50_000 {
		problems = append(problems, Problem{Summary: "x", At: at(1, 1+3*i, 2+3*i)})
	}
	if err := WriteText(io.Discard, problems, line, false); err != nil {
		t.Fatal(err)
	}
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, errors.New("full") }

func TestWriteErrors(t *testing.T) {
	problems := []Problem{{Summary: "x"}}
	if WriteText(brokenWriter{}, problems, nil, false) == nil || WriteJSON(brokenWriter{}, problems) == nil {
		t.Error("a failed write is not reported")
	}
}

func FuzzExcerpt(f *testing.F) {
	f.Add("a: b", 1, 3)
	f.Add("\t語\x1b e\u0301 \xff", 0, 9)
	f.Add(strings.Repeat("語\t", 200), 150, 160)
	f.Fuzz(func(t *testing.T, line string, start, end int) {
		shown, mark := excerpt(characters(line), start, end)
		if strings.Count(mark, "^") != 1 {
			t.Errorf("mark %q", mark)
		}
		for _, r := range shown + mark {
			if r != '\t' && hidden(r) {
				t.Errorf("raw %U", r)
			}
		}
		if n := len([]rune(mark)); n > 2*maxExcerpt+2 {
			t.Errorf("a mark of %d columns", n)
		}
	})
}
