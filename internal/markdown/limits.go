package markdown

import (
	"fmt"
	"strings"
)

// What a text may ask for. Goldmark needs time that grows with the square of
// some measures (nesting, the marks of one paragraph, the cells of a table);
// these limits keep any text below about a second and 200 MB. Honest texts
// stay below a tenth of each.
const (
	maxBytes  = 1 << 19 // of a text
	maxDepth  = 100     // quotes and lists within each other
	maxNested = 2 << 20 // lines times depth
	maxMarks  = 2 << 27 // marks of a paragraph times its length, summed up
	maxCells  = 200_000 // of all tables
	maxPipes  = 8_000   // escaped pipes within table cells
	maxGrowth = 64      // HTML in relation to the text
	// maxEscaped is for the minifier, which moves all text behind each character
	// that was escaped: those of a paragraph times its length, in bytes.
	maxEscaped = 1 << 35
)

// tooMuch looks at a text line by line, before anything is parsed, and says
// which limit it breaks. Bullets divide paragraphs only in a text that is read
// as blocks.
func tooMuch(source string, blocks bool) (Problem, bool) {
	if len(source) > maxBytes {
		return tooLong(firstLine(source), "is longer than %d bytes", maxBytes), true
	}
	var (
		lines, deepest  int
		marks, length   int // of the current paragraph
		paragraph, work int // its first line; marks times length so far
		columns, cells  int // of the current table; of all
		pipes           int
		escaped         int // characters of the current paragraph that HTML escapes
	)
	for line := range strings.Lines(source) {
		lines++
		deepest = max(deepest, depth(line))
		if deepest > maxDepth {
			return tooLong(lines, "is nested more than %d levels deep", maxDepth), true
		}
		if deepest*lines > maxNested {
			return tooLong(lines, "is too deeply nested for its length"), true
		}
		if startsParagraph(line, blocks) {
			marks, length, columns, escaped, paragraph = 0, 0, 0, 0, lines
			if strings.TrimSpace(line) == "" {
				paragraph++
			}
		}
		work -= marks * length
		marks += countMarks(line)
		length += len(line)
		work += marks * length
		if work > maxMarks {
			return tooLong(paragraph, "has too many brackets and emphasis marks in one paragraph"), true
		}
		if escaped += countEscaped(line); escaped*(length+4*escaped) > maxEscaped {
			return tooLong(paragraph, "has too many ampersands and quotation marks in one paragraph"), true
		}
		if n := delimiterColumns(line); n > 0 {
			columns = n
		}
		cells += columns
		if cells > maxCells {
			return tooLong(lines, "has more than %d table cells", maxCells), true
		}
		if pipes += strings.Count(line, `\|`); pipes > maxPipes {
			return tooLong(lines, "has more than %d escaped pipes", maxPipes), true
		}
	}
	return Problem{}, false
}

// firstLine is the line at which the words of a text begin.
func firstLine(source string) int {
	return 1 + strings.Count(source[:len(source)-len(strings.TrimLeft(source, " \t\r\n"))], "\n")
}

func tooLong(line int, format string, args ...any) Problem {
	return Problem{
		Line: line, Column: 1, EndColumn: 2,
		Code:    "markdown/too-complex",
		Summary: "this text " + fmt.Sprintf(format, args...) + " and is shown as it was written",
		Hint:    "split it into several texts, or take out what is not meant as Markdown",
	}
}

// depth is the most quotes and lists that can be open on a line: those whose
// marks it carries, and one list for every two columns of indentation.
func depth(line string) int {
	n, columns := 0, 0
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case c == ' ':
			columns++
		case c == '\t':
			columns += 4
		case c == '>':
			n++
		case (c == '-' || c == '*' || c == '+') && blankAt(line, i+1):
			n++
		case c >= '0' && c <= '9':
		case (c == '.' || c == ')') && blankAt(line, i+1):
			n++
		default:
			return n + columns/2
		}
	}
	return n
}

func blankAt(line string, i int) bool {
	return i >= len(line) || line[i] == ' ' || line[i] == '\t' || line[i] == '\n'
}

// startsParagraph reports whether a line cannot belong to the paragraph before
// it: it is blank, or a bullet with words.
func startsParagraph(line string, bullets bool) bool {
	rest := strings.TrimLeft(line, " ")
	if strings.TrimSpace(rest) == "" {
		return true
	}
	return bullets && len(line)-len(rest) < 4 && strings.IndexByte("-*+", rest[0]) >= 0 &&
		len(rest) > 1 && rest[1] == ' ' && strings.TrimSpace(rest[1:]) != ""
}

func countMarks(line string) int {
	n := 0
	for i := range len(line) {
		switch line[i] {
		case '*', '_', '~', '[', '<', '`', '!':
			n++
		}
	}
	return n
}

func countEscaped(line string) int {
	n := 0
	for i := range len(line) {
		switch line[i] {
		case '&', '>', '"', '\'':
			n++
		}
	}
	return n
}

// delimiterColumns counts the columns of a table's second line, and is 0 for
// every other line.
func delimiterColumns(line string) int {
	if strings.Trim(line, " \t\n>|:-") != "" || !strings.Contains(line, "-") {
		return 0
	}
	return strings.Count(line, "|") + 1
}
