package source

import (
	"strconv"
	"strings"
)

// plain reads a text without quotes into n, unless it is refused.
func (p *yamlParser) plain(x lexeme, n *Node) bool {
	t := p.text
	s := t.runes[x.start:x.end]
	if code, why := refusedStart(s); code != "" {
		p.refuse(t.at(x.start, x.end), code, why)
		return false
	}
	for i, r := range s {
		if r == ':' && (i+1 == len(s) || isSpace(s[i+1])) {
			p.fail(t.at(x.start+i, x.start+i+1), "yaml/syntax", quoteHint, "a colon and a space inside a text without quotes")
			return false
		}
	}
	if n.At.Line == n.At.EndLine {
		n.Text = string(s)
		return true
	}
	if !p.continued(x) {
		return false
	}
	t.fold(x.start, x.end, false).into(n)
	return true
}

// continued checks the further lines of a plain text for what was not meant to
// belong to it.
func (p *yamlParser) continued(x lexeme) bool {
	t := p.text
	for line := x.line + 1; line <= t.line(x.end); line++ {
		begin := t.lines[line]
		first := begin + t.indent(line)
		if first >= x.end || t.runes[first] == '\n' {
			continue
		}
		if strings.ContainsRune(t.string(begin, first), '\t') {
			p.fail(t.at(begin, first), "yaml/tab", "indent with spaces, two for each level", "a tab in the indentation")
			return false
		}
		if t.runes[first] == '-' && (first+1 == x.end || isSpace(t.runes[first+1])) {
			p.fail(p.at(first), "yaml/indent", "line the dash up with the other dashes, or put the whole text in quotes",
				"this list item is indented so that it continues the text above it")
			return false
		}
	}
	return true
}

// fold joins the lines of a text from one offset up to another: one line feed
// is a space, and each empty line a line feed. In a text in single quotes, two
// of them stand for one.
func (t *text) fold(start, end int, single bool) *pieced {
	w := t.pieced()
	empty, begin := 0, start
	for {
		stop := begin
		for stop < end && t.runes[stop] != '\n' {
			stop++
		}
		from, to := begin, stop
		for begin > start && from < to && isBlank(t.runes[from]) {
			from++
		}
		for stop < end && to > from && isBlank(t.runes[to-1]) {
			to--
		}
		switch {
		case begin == start:
		case from == to && stop < end:
			empty++
			begin = stop + 1
			continue
		case empty > 0:
			w.feeds(empty, begin-1)
			empty = 0
		default:
			w.put(' ', begin-1)
		}
		if single {
			w.unquote(from, to)
		} else {
			w.copy(from, to)
		}
		if stop == end {
			return w
		}
		begin = stop + 1
	}
}

// unquote copies characters of a text in single quotes.
func (w *pieced) unquote(start, end int) {
	for i := start; i < end; i++ {
		w.copy(i, i+1)
		if w.from.runes[i] == '\'' {
			i++ // the second of two
		}
	}
}

// span is a run of characters of the file.
type span struct{ start, end int }

// blockText reads the lines below | or > into n. parent is the column of the
// key or dash that they belong to.
func (p *yamlParser) blockText(x lexeme, parent int, n *Node) bool {
	t := p.text
	chomp, indent := byte(0), -1
	for _, r := range t.string(x.start+1, t.lineEnd(x.line)) {
		if r == '+' || r == '-' {
			chomp = byte(r)
		} else if r >= '1' && r <= '9' {
			n, _ := strconv.Atoi(string(r))
			indent = max(parent-1, 0) + n
		} else {
			break
		}
	}
	var lines []span
	for line := x.line + 1; line < x.limit; line++ {
		begin, end := t.lines[line], t.lineEnd(line)
		spaces := 0
		for begin+spaces < end && t.runes[begin+spaces] == ' ' {
			spaces++
		}
		if blank := t.indent(line) == end-begin; blank {
			rest := span{end, end}
			if indent >= 0 && spaces >= indent {
				rest.start = begin + indent
			}
			if rest.start < end || end < len(t.runes) {
				lines = append(lines, rest)
			}
			continue
		}
		if indent < 0 && spaces >= max(parent, 1) {
			indent = spaces
		}
		if spaces < indent || indent < 0 {
			if t.runes[begin+spaces] == '\t' {
				p.fail(t.at(begin, begin+spaces+1), "yaml/tab", "indent with spaces, two for each level", "a tab in the indentation")
			} else {
				p.fail(p.at(begin+spaces), "yaml/indent", "indent every line of the text at least as far as its first",
					"this line is indented less than the text that it stands in")
			}
			return false
		}
		lines = append(lines, span{begin + indent, end})
	}
	t.block(lines, t.runes[x.start] == '>', chomp).into(n)
	return true
}

// block puts the lines of a block together: folded or as they are, with one
// line feed at the end, none (-) or all (+).
func (t *text) block(lines []span, folded bool, chomp byte) *pieced {
	w := t.pieced()
	n := len(lines)
	for n > 0 && lines[n-1].start == lines[n-1].end {
		n--
	}
	if folded {
		w.foldBlock(lines[:n])
	} else {
		for i, l := range lines[:n] {
			if i > 0 {
				w.put('\n', lines[i-1].end)
			}
			w.copy(l.start, l.end)
		}
	}
	switch {
	case chomp == '-' || n == 0 && chomp != '+':
		return w
	case n > 0:
		w.put('\n', lines[n-1].end)
	}
	if chomp == '+' {
		for _, l := range lines[n:] {
			w.put('\n', l.end)
		}
	}
	return w
}

// foldBlock joins lines as > asks for: those indented further stay as they
// are.
func (w *pieced) foldBlock(lines []span) {
	empty, feed := 0, 0 // feed: offset of the last line feed before the line
	wasDeep, begun := false, false
	for _, l := range lines {
		if l.start == l.end {
			empty++
			feed = l.end
			continue
		}
		deep := isBlank(w.from.runes[l.start])
		switch {
		case !begun:
		case wasDeep || deep:
			w.put('\n', feed)
		case empty == 0:
			w.put(' ', feed)
		}
		w.feeds(empty, feed)
		w.copy(l.start, l.end)
		empty, feed, wasDeep, begun = 0, l.end, deep, true
	}
}
