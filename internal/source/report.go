package source

import (
	"fmt"
	"strings"

	"slipway/internal/diag"
)

// quoted shows a piece of the file in a summary, short and on one line.
func quoted(s string) string {
	r := []rune(strings.Join(strings.Fields(s), " "))
	if len(r) > 40 {
		r = append(r[:39:39], '…')
	}
	return "`" + string(r) + "`"
}

// invalid puts the lexer's complaint in plain words.
func (p *yamlParser) invalid(m mark) {
	t := p.text
	switch {
	case strings.Contains(m.invalid, "end character of"):
		line := t.line(m.offset)
		p.fail(t.at(m.offset, t.trimRight(m.offset, t.lineEnd(line))), "yaml/syntax",
			"close it with the same quote; a text that holds ' goes in \" \"", "the quote that begins here is never closed")
	case strings.Contains(m.invalid, "document separator"):
		p.fail(p.at(m.offset), "yaml/syntax", "close the quote before this line", "--- or ... inside a text in quotes")
	case strings.Contains(m.invalid, "header option"), strings.Contains(m.invalid, "multi-line header"):
		p.fail(p.at(m.offset), "yaml/syntax", "put the text in quotes", "a text cannot begin with | or >")
	case strings.Contains(m.invalid, "indent"), strings.Contains(m.invalid, "multi-line content"):
		p.fail(p.at(m.offset), "yaml/syntax", "indent every line of the text by the same number of spaces",
			"this line does not fit the block of text that it stands in")
	default:
		p.misread(m.offset)
	}
}

// misread reports a text that is not YAML in any way worth explaining.
func (p *yamlParser) misread(offset int) {
	p.fail(p.at(offset), "yaml/syntax", "put texts with special characters in quotes", "this cannot be read as YAML")
}

// at is the rest of the line from an offset: where the trouble begins.
func (p *yamlParser) at(offset int) diag.Range {
	t := p.text
	offset = min(offset, len(t.runes))
	end := t.trimRight(offset, t.lineEnd(t.line(offset)))
	return t.at(offset, max(end, offset))
}

// maxProblems is how many problems are reported of one text or value: enough
// for any file written by hand, and an end to those written to flood.
const maxProblems = 1000

// add reports a problem, up to maxProblems.
func (p *yamlParser) add(problem diag.Problem) {
	p.reported++
	switch {
	case p.reported <= maxProblems:
		p.problems.Add(problem)
	case p.reported == maxProblems+1:
		tooMany(p.text.file, p.problems)
	}
}

func tooMany(file string, problems *diag.List) {
	problems.Errorf(diag.Range{File: file}, "yaml/too-many-problems", "mend those first", "more than %d problems; the others are not shown", maxProblems)
}

func (p *yamlParser) fail(at diag.Range, code, hint, format string, args ...any) {
	p.add(diag.Problem{Severity: diag.Error, Code: code, Hint: hint, Summary: fmt.Sprintf(format, args...), At: at})
}
