package source

import (
	"fmt"
	"strings"
	"testing"

	"slipway/internal/diag"
)

// told is a problem as one line: place, code, summary, hint.
func told(p diag.Problem) string {
	s := fmt.Sprintf("%d:%d-%d:%d %s %s | %s", p.At.Line, p.At.Column, p.At.EndLine, p.At.EndColumn, p.Code, p.Summary, p.Hint)
	if p.Severity == diag.Warning {
		s = "warning " + s
	}
	for _, r := range p.Related {
		s += fmt.Sprintf(" | %d:%d %s", r.At.Line, r.At.Column, r.Message)
	}
	return s
}

func TestSlips(t *testing.T) {
	const (
		quotes = `put the whole text in quotes: "…"`
		values = `put the text in quotes: "…"; portal files write every value out`
		spaces = "indent with spaces, two for each level"
	)
	tests := []struct {
		name, yaml string
		unread     bool // nothing is left to use
		want       []string
	}{
		{"alias or bold", "a: *bold* x\nb: 1\n", false, []string{"1:4-1:12 yaml/alias a text that begins with * is an alias in YAML | " + values}},
		{"anchor", "a: &x {b: c}\nd: e\n", false, []string{"1:4-1:9 yaml/anchor a text that begins with & is an anchor in YAML | " + values}},
		{"anchors and aliases", "a: &x 1\nb: *x\n", false, []string{
			"1:4-1:8 yaml/anchor a text that begins with & is an anchor in YAML | " + values,
			"2:4-2:6 yaml/alias a text that begins with * is an alias in YAML | " + values,
		}},
		{"tag or emphasis", "a: !important\nb: !!str 1\n", false, []string{
			"1:4-1:14 yaml/tag a text that begins with ! is a tag in YAML | " + values,
			"2:4-2:11 yaml/tag a text that begins with ! is a tag in YAML | " + values,
		}},
		{"merge key", "a:\n  <<: b\n", false, []string{"2:3-2:5 yaml/merge merge keys are not used in portals | write the values out"}},
		{"merge of an alias", "a:\n  <<: *b\n  c: *d\n", false, []string{
			"2:3-2:5 yaml/merge merge keys are not used in portals | write the values out",
			"3:6-3:8 yaml/alias a text that begins with * is an alias in YAML | " + values,
		}},
		{"merge of a mapping", "a:\n  <<: {b: c, <<: d, e: *f}\n  g: h\n", false, []string{
			"2:3-2:5 yaml/merge merge keys are not used in portals | write the values out",
			"2:14-2:16 yaml/merge merge keys are not used in portals | write the values out",
		}},
		{"merge of aliases in brackets", "a: {<<: [*b, *c], d: *e}\n", false, []string{
			"1:5-1:7 yaml/merge merge keys are not used in portals | write the values out",
			"1:22-1:24 yaml/alias a text that begins with * is an alias in YAML | " + values,
		}},
		{"reserved", "a: `code`\nb: @lead\nc: %d\n", false, []string{
			"1:4-1:10 yaml/reserved a text cannot begin with ` | " + quotes,
			"2:4-2:9 yaml/reserved a text cannot begin with @ | " + quotes,
			"3:4-3:6 yaml/reserved a text cannot begin with % | " + quotes,
		}},
		{"directive", "%YAML 1.2\n---\na: b\n", true, nil},
		{"two documents", "a: b\n---\nc: d\n", true, []string{
			"2:1-2:4 yaml/documents a second document begins or the document ends here | delete this line; a file holds one document",
		}},
		{"end of document", "a: b\n...\n", true, []string{
			"2:1-2:4 yaml/documents a second document begins or the document ends here | delete this line; a file holds one document",
		}},
		{"value behind ---", "--- a\n", true, []string{"1:5-1:6 yaml/syntax a value on the line of --- | begin on the line below ---"}},
		{"complex key", "? a\n: b\n", true, []string{"1:1-1:4 yaml/complex-key a ? before a key is not used in portals | " + quotes}},
		{"list as a key", "[a, b]: c\n", true, []string{"1:1-1:7 yaml/syntax a bracket where a key is expected | " + quotes}},
		{"template", "a: {{ x }}\n", true, []string{
			"1:5-1:11 yaml/syntax a bracket where a key is expected | put {{ … }} in quotes; a key is a plain word",
		}},
		{"repeated keys at any depth", "a: 1\nb:\n  - {c: 1, d: 2, c: 3}\na: 4\n\"b\": 5\n", false, []string{
			"3:18-3:19 yaml/repeated-key the key `c` is written twice | keep one of the two | 3:6 first written here",
			"4:1-4:2 yaml/repeated-key the key `a` is written twice | keep one of the two | 1:1 first written here",
			"5:1-5:4 yaml/repeated-key the key `b` is written twice | keep one of the two | 2:1 first written here",
		}},
		{"tab", "a:\n\tb: c\n", true, []string{"2:1-2:2 yaml/tab a tab in the indentation | " + spaces}},
		{"tab after spaces", "a:\n  \t- b\n", true, []string{"2:3-2:4 yaml/tab a tab in the indentation | " + spaces}},
		{"tab in a text", "a: b\n\tc\n", false, []string{"2:1-2:2 yaml/tab a tab in the indentation | " + spaces}},
		{"tab in a block", "a: |\n\tb\n", true, []string{"2:1-2:2 yaml/tab a tab in the indentation | " + spaces}},
		{"no space after the colon", "name:Rome\nzone: x\n", true, []string{
			"1:1-1:10 yaml/syntax no space after the colon | write a space after the colon: `name: Rome`",
		}},
		{"no space after the colon, further down", "a: b\nname:Rome\n", true, []string{
			"2:1-2:10 yaml/syntax no space after the colon | write a space after the colon: `name: Rome`",
		}},
		{"no space after the dash", "a:\n  - b\n-c\n", true, []string{"3:1-3:3 yaml/syntax no space after the dash | write a space after the dash"}},
		{"no colon", "a: b\nname\nc: d\n", true, []string{
			"2:1-2:5 yaml/syntax `name` is no key: there is no colon after it | write `key: value`; a longer text is indented below its key",
		}},
		{"no-break space", "a: b\nname:\u00a0Rome\n", true, []string{
			"2:1-2:11 yaml/syntax a special space, such as a no-break space, where YAML wants a plain one | type the spaces of this line again",
		}},
		{"two colons", "a: b: c\n", true, []string{
			"1:5-1:8 yaml/syntax a second colon on one line | " + quotes + ", or begin the mapping on the line below",
		}},
		{"two colons in brackets", "{a: b: c}\n", false, []string{
			"1:6-1:7 yaml/syntax a colon and a space inside a text without quotes | " + quotes,
		}},
		{"no key", ": b\n", true, []string{"1:1-1:2 yaml/syntax a colon without a key | write a key before the colon"}},
		{"link", "- [Label](https://example.org/)\n", true, []string{
			"1:3-1:32 yaml/syntax a text cannot begin with a link: [ begins a list | " + quotes,
		}},
		{"link in brackets", "a: [[Label](x), b]\n", true, []string{"1:12-1:19 yaml/syntax text right after a closing bracket | " + quotes}},
		{"text after brackets", "a: {b} c\n", true, nil},
		{"text after quotes", "a: \"b\" c\n", true, []string{"1:8-1:9 yaml/syntax text after the end of the value | " + quotes}},
		{"quotes inside quotes", "a: 'it's late'\n", true, nil},
		{"list on the line of its key", "a: - b\n", true, []string{
			"1:4-1:7 yaml/syntax a list item on the line of its key | begin the list on the line below, or put the text in quotes",
		}},
		{"key indented too far", "a: b\n  c: d\n", true, []string{
			"2:3-2:4 yaml/indent `c` is indented like the rest of the text above it, and has a colon | line it up with the key that it belongs beside",
		}},
		{"key indented below a quoted value", "a: \"b\"\n  c: d\n", true, []string{
			"2:3-2:4 yaml/indent the indentation of this line fits nothing above it | indent it like the line that it belongs beside",
		}},
		{"key between two columns", "a:\n    b: c\n  d: e\n", true, []string{
			"3:3-3:4 yaml/indent the indentation of this line fits nothing above it | indent it like the line that it belongs beside",
		}},
		{"item indented too far", "- a\n - b\n", false, []string{
			"2:2-2:5 yaml/indent this list item is indented so that it continues the text above it | line the dash up with the other dashes, or put the whole text in quotes",
		}},
		{"key among items", "- a\nb: c\n", true, []string{
			"2:1-2:2 yaml/syntax `b` is no key: there is no colon after it | write `key: value`; a longer text is indented below its key",
		}},
		{"item among keys", "b: c\n- a\n", true, []string{"2:1-2:4 yaml/syntax a list item among the keys of a mapping | indent the list below its key"}},
		{"quote never closed", "a: b\nc: \"d\ne: f\n", true, []string{
			"2:4-2:6 yaml/syntax the quote that begins here is never closed | close it with the same quote; a text that holds ' goes in \" \"",
		}},
		{"document ends in quotes", "a: \"b\n---\n\"\n", true, nil},
		{"bracket never closed", "a: [b,\nc: d\n", true, []string{
			"1:4-1:5 yaml/syntax `[` is never closed | write the closing bracket, or put the text in quotes | 2:1 missing before this line",
		}},
		{"bracket never closed in the file", "a: {b: c,", true, []string{
			"1:4-1:5 yaml/syntax `{` is never closed | write the closing bracket, or put the text in quotes",
		}},
		{"bracket never opened", "a: b\nc: ]\n", true, []string{"2:4-2:5 yaml/syntax `]` closes nothing | delete it, or put the text in quotes"}},
		{"brackets mixed up", "a: [b}\n", true, nil},
		{"comma missing", "a: [b {c: d}]\n", true, []string{
			"1:7-1:14 yaml/syntax a comma is missing before `{` | write a comma before it, or put the text in quotes",
		}},
		{"comma too many", "a: [b,, c]\n", true, []string{
			"1:7-1:8 yaml/syntax nothing before this comma | delete the comma, or put the text in quotes",
		}},
		{"no pair in braces", "a: {b, c}\n", true, []string{
			"1:5-1:6 yaml/syntax `b` is not a pair of key and value | write `key: value` with a space after the colon, or [ ] for a list",
		}},
		{"dash in brackets", "a: [- b]\n", true, []string{"1:5-1:9 yaml/syntax `-` has no place in brackets | put the text in quotes"}},
		{"text that begins like a block", "a: >50% done\nb: | x\n", false, []string{
			"1:4-1:13 yaml/reserved | and > begin a text on the lines below, and nothing else may follow them | " + quotes,
			"2:4-2:7 yaml/reserved | and > begin a text on the lines below, and nothing else may follow them | " + quotes,
		}},
		{"block indented less", "a: |\n    b\n  c\nd: e\n", true, []string{
			"3:3-3:4 yaml/indent the indentation of this line fits nothing above it | indent it like the line that it belongs beside",
		}},
		{"escapes", "a: \"C:\\path\"\nb: \"\\x1b[2J\"\nc: \"\\ud83d\"\nd: \"\\u12\"\n", false, []string{
			`1:7-1:9 yaml/escape ` + "`\\p`" + ` is no escape that a text may hold | write \\ for a backslash, or use '…' in which \ means nothing`,
			`2:5-2:7 yaml/escape ` + "`\\x`" + ` is no escape that a text may hold | write \\ for a backslash, or use '…' in which \ means nothing`,
			`3:5-3:7 yaml/escape ` + "`\\u`" + ` is no escape that a text may hold | write \\ for a backslash, or use '…' in which \ means nothing`,
			`4:5-4:7 yaml/escape ` + "`\\u`" + ` is no escape that a text may hold | write \\ for a backslash, or use '…' in which \ means nothing`,
		}},
		{"lost to a comment", "a: fix #12 and more\nb: #dev\nc: d # fine\ne: f #fine\ng: # fine\n", false, []string{
			"warning 1:8-1:20 yaml/comment everything from # on is taken for a comment: `#12 and more` | put the text in quotes if # belongs to it, or write a space after # if it is a comment",
			"warning 2:4-2:8 yaml/comment everything from # on is taken for a comment: `#dev` | put the text in quotes if # belongs to it, or write a space after # if it is a comment",
		}},
		{"comment without a space", "a: \"b\"#c\n", false, []string{
			"1:7-1:9 yaml/comment a comment begins right after a value | write a space before #, or put the text in quotes",
		}},
		{"text goes on behind a comment", "a: b # c\n  d\n", true, []string{
			"2:3-2:4 yaml/indent the indentation of this line fits nothing above it | indent it like the line that it belongs beside",
		}},
		{"byte order mark", "\ufeffa: b\n", false, []string{
			"1:1-1:1 source/byte-order-mark the file begins with an invisible byte order mark | save the file as UTF-8 without BOM",
		}},
		{"invalid UTF-8", "a: b\nc: é\xff\n", true, []string{"2:5-2:6 source/utf-8 the byte 0xff is not valid UTF-8 | save the file as UTF-8"}},
		{"UTF-16", "\xff\xfea\x00", true, []string{"1:1-1:2 source/utf-8 the byte 0xff is not valid UTF-8 | the file is in UTF-16; save it as UTF-8"}},
		{"control character", "a: b\n\nc: d\x1b[2J\n", true, []string{
			"3:5-3:6 source/control-character the file holds the control character U+001B | delete it; only line ends and tabs may stand in a text",
		}},
		{"NUL", "a: \x00\n", true, nil},
		{"direction turned", "a: b\nc: \"\u202etxt.exe\"\n", true, []string{
			"2:5-2:6 source/control-character the file holds the control character U+202E | delete it; only line ends and tabs may stand in a text",
		}},
		{"direction turned by an escape", "a: \"\\u202etxt.exe\"\n", false, []string{
			"1:5-1:7 yaml/escape `\\u` is no escape that a text may hold | write \\\\ for a backslash, or use '…' in which \\ means nothing",
		}},
		{"merge conflict", "a: b\n<<<<<<< HEAD\nc: d\n||||||| base\nc: c\n=======\nc: e\n>>>>>>> theirs\n", true, []string{
			"2:1-2:13 source/merge-conflict two versions of the file were merged, and nobody has decided between them | keep one of the two versions, and delete the lines with <<<<<<<, ======= and >>>>>>>",
		}},
		{"line ends of old", "a: b\rc: d\r", true, []string{
			"1:5-1:6 source/control-character a carriage return without a line feed | use the line ends of Unix (LF) or of Windows (CRLF)",
		}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var problems diag.List
			n := ParseYAML("f.yaml", []byte(test.yaml), &problems)
			if (n == nil) != test.unread {
				t.Errorf("unread = %v, want %v", n == nil, test.unread)
			}
			var got []string
			for _, p := range problems.Sorted() {
				got = append(got, told(p))
			}
			if len(got) == 0 {
				t.Error("no problem")
			}
			if test.want != nil && strings.Join(got, "\n") != strings.Join(test.want, "\n") {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(test.want, "\n"))
			}
			if test.want == nil {
				t.Logf("%s", strings.Join(got, "\n"))
			}
		})
	}
}

// TestNoSlips: what only looks like one.
func TestNoSlips(t *testing.T) {
	for _, yaml := range []string{
		"a: \u2067\u0623\u0628\u2069\u200f\n", // written from the right
		"a: |\n  <<<<<<< HEAD\n  =======\n  >>>>>>> theirs\n",
		"a: b\n# <<<<<<< HEAD\n",
	} {
		var problems diag.List
		if n := ParseYAML("f.yaml", []byte(yaml), &problems); n == nil || problems.Sorted() != nil {
			t.Errorf("%q: %v", yaml, problems.Sorted())
		}
	}
}
