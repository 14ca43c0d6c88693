package source

import (
	"github.com/goccy/go-yaml/lexer"
	"github.com/goccy/go-yaml/token"
)

// maxSyntax is how many characters of YAML syntax one file may hold: a bound
// on the tokens, and so on the time and memory that they take.
const maxSyntax = 500_000

// mark is where a token begins, and what kind of token it is.
type mark struct {
	offset  int
	typ     token.Type
	invalid string // what the lexer said against it
}

// tokenize asks the YAML lexer where the tokens of a text begin. Nothing else
// is taken from it: what a token says is read from the text itself, which
// keeps every value as written and every place exact.
//
// The lexer is shown a masked text of the same shape, because some inputs make
// it slow (runs of blank lines, of <, of tabs) or lead it astray (escapes,
// spaces at the end of a line, the parts of YAML that are refused anyway).
//
// ok is false for a text with more than maxSyntax characters of syntax.
func tokenize(t *text) (marks []mark, ok bool) {
	masked, lines := mask(t)
	if syntaxCharacters(masked) > maxSyntax {
		return nil, false
	}
	tokens := lexer.Tokenize(masked)
	marks = make([]mark, 0, len(tokens))
	for _, tk := range tokens {
		line := min(max(tk.Position.Line-1, 0), len(lines)-1)
		start := t.lines[lines[line]]
		offset := start + max(tk.Position.Column-1, 0)
		marks = append(marks, mark{offset: min(offset, len(t.runes)), typ: tk.Type, invalid: tk.Error})
	}
	return marks, true
}

// mask returns the text for the lexer, and for each of its lines the line of t
// that it stands for: lines without content are left out.
func mask(t *text) (masked string, lines []int) {
	out := make([]rune, 0, len(t.runes))
	for i, start := range t.lines {
		end := t.lineEnd(i)
		if end = t.trimRight(start, end); end == start {
			continue
		}
		lines = append(lines, i)
		for j := start; j < end; j++ {
			r := t.runes[j]
			switch r {
			case '\t':
				r = ' '
			case '&', '*', '!', '%', '@', '`', '<', '?':
				// Refused, or plain text: the parser sees the character itself.
				r = 'x'
			case '|', '>':
				if !isBlockHeader(t.runes[start:end], j-start) {
					r = 'x'
				}
			case ':':
				if j > start && j+1 < end && !isBlank(t.runes[j+1]) && !isFlow(t.runes[j+1]) &&
					t.runes[j-1] != '"' && t.runes[j-1] != '\'' {
					r = 'x' // 10:00, http://…: never the end of a key
				}
			case '-':
				if j+1 < end && !isBlank(t.runes[j+1]) && !isSeparator(t.runes[start:end]) {
					r = 'x' // a-b, -1: no list item
				}
			case '\\':
				r = 'x'
				if j+1 < end && (t.runes[j+1] == '"' || t.runes[j+1] == '\\') {
					out = append(out, 'x')
					j++
				}
			}
			out = append(out, r)
		}
		out = append(out, '\n')
	}
	if len(lines) == 0 {
		lines = []int{0}
	}
	return string(out), lines
}

// isBlockHeader reports whether the | or > at i announces a block of text:
// nothing but its options and a comment may follow on the line.
func isBlockHeader(line []rune, i int) bool {
	if i > 0 && !isBlank(line[i-1]) {
		return false
	}
	rest := line[i+1:]
	for len(rest) > 0 && (rest[0] == '-' || rest[0] == '+' || rest[0] >= '0' && rest[0] <= '9') {
		rest = rest[1:]
	}
	if len(rest) > 0 && !isBlank(rest[0]) {
		return false
	}
	for len(rest) > 0 && isBlank(rest[0]) {
		rest = rest[1:]
	}
	return len(rest) == 0 || rest[0] == '#'
}

// isSeparator reports whether a line begins with ---.
func isSeparator(line []rune) bool {
	return len(line) >= 3 && string(line[:3]) == "---" && (len(line) == 3 || isBlank(line[3]))
}

// syntaxCharacters bounds the number of tokens of a masked text from above.
func syntaxCharacters(masked string) int {
	n := 0
	for i := range len(masked) {
		switch masked[i] {
		case '\n', ':', '-', ',', '[', ']', '{', '}', '"', '\'', '#':
			n++
		}
	}
	return n
}
