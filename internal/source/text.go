package source

import (
	"bytes"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"slipway/internal/diag"
)

// byteOrderMark is what some editors put before UTF-8 text.
var byteOrderMark = []byte("\ufeff")

// checkText returns text with \n as its only line end, or ok false when it is
// not text: invalid UTF-8, a control character, or a lone carriage return.
// A byte order mark is reported and taken off, so that the first line still
// means what it says.
func checkText(file string, text []byte, problems *diag.List) (clean []byte, ok bool) {
	if rest, found := bytes.CutPrefix(text, byteOrderMark); found {
		problems.Errorf(diag.Range{File: file, Line: 1, Column: 1, EndLine: 1, EndColumn: 1}, "source/byte-order-mark",
			"save the file as UTF-8 without BOM", "the file begins with an invisible byte order mark")
		text = rest
	}
	text = bytes.ReplaceAll(text, []byte("\r\n"), []byte("\n"))
	line, column := 1, 1
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRune(text[i:])
		at := diag.Range{File: file, Line: line, Column: column, EndLine: line, EndColumn: column + 1}
		switch {
		case r == utf8.RuneError && size == 1:
			hint := "save the file as UTF-8"
			if i == 0 && (bytes.HasPrefix(text, []byte{0xff, 0xfe}) || bytes.HasPrefix(text, []byte{0xfe, 0xff})) {
				hint = "the file is in UTF-16; save it as UTF-8"
			}
			problems.Errorf(at, "source/utf-8", hint, "the byte %#02x is not valid UTF-8", text[i])
			return nil, false
		case r == '\r':
			problems.Errorf(at, "source/control-character", "use the line ends of Unix (LF) or of Windows (CRLF)",
				"a carriage return without a line feed")
			return nil, false
		case isControl(r):
			problems.Errorf(at, "source/control-character", "delete it; only line ends and tabs may stand in a text",
				"the file holds the control character U+%04X", r)
			return nil, false
		case r == '\n':
			line, column = line+1, 0
		}
		i += size
		column++
	}
	if at, found := conflict(file, text); found {
		problems.Errorf(at, "source/merge-conflict", "keep one of the two versions, and delete the lines with <<<<<<<, ======= and >>>>>>>",
			"two versions of the file were merged, and nobody has decided between them")
		return nil, false
	}
	return text, true
}

// conflict finds what Git leaves in a file that two people have changed: both
// versions between three marks, in this order. Text that only shows one may be
// indented.
func conflict(file string, text []byte) (at diag.Range, found bool) {
	if !bytes.Contains(text, []byte("<<<<<<< ")) {
		return diag.Range{}, false
	}
	marks := [...]string{"<<<<<<< ", "=======", ">>>>>>> "}
	next, line := 0, 0
	for l := range bytes.Lines(text) {
		line++
		s := string(bytes.TrimRight(l, "\n"))
		switch {
		case strings.HasPrefix(s, marks[0]):
			next = 1
			at = diag.Range{File: file, Line: line, Column: 1, EndLine: line, EndColumn: 1 + utf8.RuneCountInString(s)}
		case next == 1 && s == marks[1]:
			next = 2
		case next == 2 && strings.HasPrefix(s, marks[2]):
			return at, true
		}
	}
	return diag.Range{}, false
}

// isControl tells the characters that no text needs and that a terminal or a
// browser may obey. Tabs and line feeds are fine. The two overrides of the
// direction of writing make a reviewer read something else than what is there;
// languages written from the right need none of them.
func isControl(r rune) bool {
	return r < ' ' && r != '\t' && r != '\n' || r >= 0x7f && r < 0xa0 && r != 0x85 || r == 0x202d || r == 0x202e
}

// text is a file as characters, with a way from offsets to lines and columns.
type text struct {
	file  string
	runes []rune
	lines []int // offset at which each line begins
	shift int   // lines of the file before the first one here
}

func newText(file string, b []byte, shift int) *text {
	t := &text{file: file, runes: []rune(string(b)), lines: []int{0}, shift: shift}
	for i, r := range t.runes {
		if r == '\n' {
			t.lines = append(t.lines, i+1)
		}
	}
	return t
}

// line returns the index of the line that holds an offset.
func (t *text) line(offset int) int {
	i := sort.Search(len(t.lines), func(i int) bool { return t.lines[i] > offset })
	return i - 1
}

// lineEnd is the offset of the line feed that ends line i, or of the end.
func (t *text) lineEnd(i int) int {
	if i+1 < len(t.lines) {
		return t.lines[i+1] - 1
	}
	return len(t.runes)
}

// indent counts the spaces and tabs before the first other character.
func (t *text) indent(line int) int {
	n := t.lines[line]
	for n < len(t.runes) && isBlank(t.runes[n]) {
		n++
	}
	return n - t.lines[line]
}

// at is the range of the characters from start up to end.
func (t *text) at(start, end int) diag.Range {
	a, b := t.line(start), t.line(end)
	return diag.Range{
		File: t.file,
		Line: a + 1 + t.shift, Column: start - t.lines[a] + 1,
		EndLine: b + 1 + t.shift, EndColumn: end - t.lines[b] + 1,
	}
}

// trimRight moves end back over white space, but not before start.
func (t *text) trimRight(start, end int) int {
	for end > start && isSpace(t.runes[end-1]) {
		end--
	}
	return end
}

func (t *text) string(start, end int) string { return string(t.runes[start:end]) }

func isBlank(r rune) bool { return r == ' ' || r == '\t' }
func isSpace(r rune) bool { return r == ' ' || r == '\t' || r == '\n' }

// isFlow tells the characters with a meaning inside [ ] and { }.
func isFlow(r rune) bool { return slices.Contains([]rune(",[]{}"), r) }
