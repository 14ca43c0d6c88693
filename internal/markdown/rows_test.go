package markdown

import (
	"fmt"
	"html"
	"regexp"
	"strings"
	"testing"
)

var anyTag = regexp.MustCompile(`<[^>]*>`)

// shownWords are the words between the tags.
func shownWords(page string) string {
	return strings.Join(strings.Fields(html.UnescapeString(anyTag.ReplaceAllString(page, " "))), " ")
}

func TestWholeRows(t *testing.T) {
	const head = "| a | b |\n|---|---|\n"
	tests := map[string]struct {
		text, words string
		lines       string // of problems
	}{
		"as many":                {head + "| c | d |\n| e |\n", "a b c d e", ""},
		"a cell more":            {head + "| c | d | e |\n", "a b c d | e", "3"},
		"empty cells more":       {head + "| c | d | | |\n", "a b c d", ""},
		"code and an empty cell": {head + "| `c|d` | e | |\n", "a b c|d e", ""},
		"two cells more":         {head + "| c | d | e | f\n| g | h |\n", "a b c d | e | f g h", "3"},
		"without outer ones":     {"a | b\n--|--\nc | d | e\n", "a b c d | e", "3"},
		"in code":                {head + "| `c|d` | e |\n", "a b c|d e", ""},
		"in code and more":       {head + "| `c|d` | e | f |\n", "a b c|d e | f", "3"},
		"a lonely backtick":      {head + "| c` | d | e |\n", "a b c` d | e", "3"},
		"escaped":                {head + "| c \\| d | e |\n", "a b c | d e", ""},
		"in an item":             {"- | a | b |\n  |---|---|\n  | c | d | e |\n", "a b c d | e", "3"},
		"in a quotation":         {"> " + strings.ReplaceAll(head, "\n", "\n> ") + "| c | d | e |\n", "a b c d | e", "3"},
		"not in code":            {"```\n" + head + "| c | d | e |\n```\n", "| a | b | |---|---| | c | d | e |", ""},
		"behind code in a line":  {"```x``` is code\n\n" + head + "| c | d | e |\n", "x is code a b c d | e", "5"},
		"behind a quoted fence":  {"> ```\n> x\n\n" + head + "| c | d | e |\n", "x a b c d | e", "6"},
		"in a quoted fence":      {"> ```\n> " + strings.ReplaceAll(head, "\n", "\n> ") + "| c | d | e |\n", "| a | b | |---|---| | c | d | e |", ""},
		"behind it":              {head + "| c | d |\n\nc | d | e\n", "a b c d c | d | e", ""},
	}
	for name, test := range tests {
		result, problems := testRenderer().Block(test.text, 1)
		var lines []string
		for _, p := range problems {
			lines = append(lines, fmt.Sprint(p.Line))
		}
		if got := shownWords(result.HTML); got != test.words || strings.Join(lines, " ") != test.lines {
			t.Errorf("%s: %q, problems on lines %v", name, got, lines)
		}
		if got := Plain(test.text); strings.Join(strings.Fields(got), " ") != test.words {
			t.Errorf("%s: plain %q", name, got)
		}
	}
}
