package minutes

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"slipway/internal/pattern"
)

var bulletMark = pattern.Must(`^(?:[-*+]|[0-9]{1,9}[.)])(?:[ \t]+|$)`)

// unit gives the lines of the item, the row, the quote or the paragraph that a
// line is part of. Of two readings it takes the one with more lines.
func (f *file) unit(line int) (from, to int) {
	rest, indent := f.unindented(line)
	switch {
	case rest == "":
		return line, line + 1
	case rest[0] == '>':
		return f.solid(line)
	case rest[0] == '|':
		return f.row(line)
	}
	blank := -1 // the lowest blank line above
	for i := line; i >= 0; i-- {
		if line-i > farthest {
			_, to := f.paragraphFrom(line, line)
			return f.sectionStart(line), to
		}
		rest, width := f.unindented(i)
		switch {
		case rest == "" && indent == 0 || f.isHeading(i) || i < line && width == 0 && strings.HasPrefix(rest, "<!--"):
			return f.paragraphFrom(i+1, line)
		case rest == "":
			blank = max(blank, i)
		case f.laid[i].bullet && (blank < 0 || width < indent):
			return i, f.itemEnd(i)
		case width == 0 && blank >= 0:
			return f.paragraphFrom(blank+1, line)
		}
	}
	return f.paragraphFrom(blank+1, line)
}

// laid is a line as it was taken apart.
type laid struct {
	rest    string // without indentation and line end
	indent  int
	heading bool
	bullet  bool // starts an item
}

// farthest is how many lines around a mark are searched for the start and the
// end of its paragraph. What is longer is taken to start with its section.
const farthest = 2000

// sectionStart is the first line of the section that a line is in.
func (f *file) sectionStart(line int) int {
	if i := f.before(line); i > 0 {
		return f.headings[i-1].from
	}
	return 0
}

// layOut takes all lines apart, once: each mark looks at those around it.
func (f *file) layOut() {
	f.laid = make([]laid, len(f.lines))
	for i, line := range f.lines {
		l := &f.laid[i]
		l.rest, l.indent = unindent(line)
		l.bullet = bulletMark.MatchString(l.rest)
	}
	for _, h := range f.headings {
		for i := h.from; i < h.to; i++ {
			f.laid[i].heading = true
		}
	}
}

func (f *file) unindented(line int) (rest string, indent int) {
	return f.laid[line].rest, f.laid[line].indent
}

func (f *file) isHeading(line int) bool { return f.laid[line].heading }

// afterBlank is the first line of the run of lines without a blank one that
// ends at a line.
func (f *file) afterBlank(line int) int {
	for line > 0 && f.laid[line-1].rest != "" && !f.isHeading(line-1) {
		line--
	}
	return line
}

// paragraphFrom gives the lines of a paragraph from its first line on.
func (f *file) paragraphFrom(from, line int) (int, int) {
	to := line + 1
	for to < len(f.lines) && to-line <= farthest {
		rest, _ := f.unindented(to)
		if rest == "" || f.isHeading(to) || f.interrupts(to) {
			break
		}
		to++
	}
	if to-line > farthest { // in doubt, all of the rest
		to = len(f.lines)
		if i := f.before(line); i < len(f.headings) {
			to = f.headings[i].from
		}
	}
	return from, to
}

// itemEnd is the line at which the item ends that starts at a line: with the
// next that is indented less than its words, unless it only goes on with a
// paragraph.
func (f *file) itemEnd(from int) int {
	rest, indent := f.unindented(from)
	inside := indent + len(bulletMark.FindString(rest))
	if strings.TrimSpace(rest[inside-indent:]) == "" || inside-indent > 5 { // only a mark, or code behind it
		inside = indent + 2
	}
	blank := false
	for i := from + 1; i < len(f.lines); i++ {
		rest, width := f.unindented(i)
		switch {
		case rest == "":
			blank = true
		case width >= inside:
			blank = false
		case blank || f.interrupts(i) || f.isHeading(i):
			return i
		}
	}
	return len(f.lines)
}

// interrupts reports whether a line starts a block of its own below a
// paragraph: an item or a comment.
func (f *file) interrupts(line int) bool {
	return f.laid[line].bullet || strings.HasPrefix(f.laid[line].rest, "<!--")
}

// solid gives the lines around a line up to the next blank ones.
func (f *file) solid(line int) (from, to int) {
	from, to = f.afterBlank(line), line+1
	for to < len(f.lines) && f.laid[to].rest != "" && !f.isHeading(to) {
		to++
	}
	return from, to
}

// row gives a row of a table, or all of the table for its first two lines.
func (f *file) row(line int) (from, to int) {
	first := f.afterBlank(line)
	for i := first; i < line; i++ {
		if isDelimiter(f.lines[i]) {
			return line, line + 1
		}
	}
	return f.solid(line)
}

// isDelimiter reports whether a line is the second of a table.
func isDelimiter(line string) bool {
	return strings.Contains(line, "-") && strings.Trim(line, " \t\r\n>|:-") == ""
}

func isWordRune(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) }

func runeCount(s string) int { return utf8.RuneCountInString(s) }
