package source

import (
	"strconv"
	"strings"
)

// plain reads a text without quotes. ok is false when it was refused.
func (p *yamlParser) plain(x lexeme) (string, bool) {
	t := p.text
	s := t.runes[x.start:x.end]
	if code, why := refusedStart(s); code != "" {
		p.refuse(t.at(x.start, x.end), code, why)
		return "", false
	}
	for i, r := range s {
		if r == ':' && (i+1 == len(s) || isSpace(s[i+1])) {
			p.fail(t.at(x.start+i, x.start+i+1), "yaml/syntax", quoteHint, "a colon and a space inside a text without quotes")
			return "", false
		}
	}
	if !p.continued(x) {
		return "", false
	}
	return foldLines(string(s)), true
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

// foldLines joins the lines of a text: one line feed is a space, and each
// empty line a line feed.
func foldLines(s string) string {
	if !strings.Contains(s, "\n") {
		return s
	}
	lines := strings.Split(s, "\n")
	var b strings.Builder
	empty := 0
	for i, line := range lines {
		if i > 0 {
			line = strings.TrimLeft(line, " \t")
		}
		if i < len(lines)-1 {
			line = strings.TrimRight(line, " \t")
		}
		switch {
		case i == 0:
		case line == "" && i < len(lines)-1:
			empty++
			continue
		case empty > 0:
			b.WriteString(strings.Repeat("\n", empty))
			empty = 0
		default:
			b.WriteByte(' ')
		}
		b.WriteString(line)
	}
	return b.String()
}

// blockText reads the lines below | or >. parent is the column of the key or
// dash that they belong to.
func (p *yamlParser) blockText(x lexeme, parent int) (string, bool) {
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
	var lines []string
	for line := x.line + 1; line < x.limit; line++ {
		begin, end := t.lines[line], t.lineEnd(line)
		spaces := 0
		for begin+spaces < end && t.runes[begin+spaces] == ' ' {
			spaces++
		}
		if blank := t.indent(line) == end-begin; blank {
			rest := ""
			if indent >= 0 && spaces >= indent {
				rest = t.string(begin+indent, end)
			}
			if rest != "" || end < len(t.runes) {
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
			return "", false
		}
		lines = append(lines, t.string(begin+indent, end))
	}
	return chompLines(lines, t.runes[x.start] == '>', chomp), true
}

// chompLines puts the lines of a block together: folded or as they are, with
// one line feed at the end, none (-) or all (+).
func chompLines(lines []string, folded bool, chomp byte) string {
	n := len(lines)
	for n > 0 && lines[n-1] == "" {
		n--
	}
	trailing := len(lines) - n
	text := strings.Join(lines[:n], "\n")
	if folded {
		text = foldBlock(lines[:n])
	}
	switch {
	case chomp == '-':
		return text
	case chomp == '+' && n == 0:
		return strings.Repeat("\n", trailing)
	case chomp == '+':
		return text + strings.Repeat("\n", trailing+1)
	case n == 0:
		return ""
	}
	return text + "\n"
}

// foldBlock joins lines as > asks for: those indented further stay as they
// are.
func foldBlock(lines []string) string {
	var b strings.Builder
	empty, wasDeep, begun := 0, false, false
	for _, line := range lines {
		if line == "" {
			empty++
			continue
		}
		deep := isBlank(rune(line[0]))
		switch {
		case !begun:
		case wasDeep || deep:
			b.WriteByte('\n')
		case empty == 0:
			b.WriteByte(' ')
		}
		b.WriteString(strings.Repeat("\n", empty))
		b.WriteString(line)
		empty, wasDeep, begun = 0, deep, true
	}
	return b.String()
}
