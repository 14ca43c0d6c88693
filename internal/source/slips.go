package source

import (
	"strings"
	"unicode"

	"slipway/internal/diag"
)

// quoteHint is the answer to every text that begins like something else.
const quoteHint = "put the whole text in quotes: \"…\""

// endOfLine checks that a value that began at token x stands alone on the rest
// of its line.
func (p *yamlParser) endOfLine(x lexeme) bool {
	t := p.text
	last := p.tokens[p.pos-1]
	next, ok := p.peek()
	if !ok || next.line != t.line(last.end) {
		return true
	}
	switch {
	case next.kind == colonToken && last.kind == closeToken:
		p.fail(t.at(x.start, last.end), "yaml/syntax", quoteHint, "a bracket where a key is expected")
	case next.kind == colonToken && t.line(last.end) != last.line:
		p.brokenKey(last)
	case next.kind == colonToken:
		p.fail(p.at(next.start), "yaml/syntax", quoteHint+", or begin the mapping on the line below", "a second colon on one line")
	case last.kind == closeToken && t.runes[next.start] == '(':
		p.fail(p.at(x.start), "yaml/syntax", quoteHint, "a text cannot begin with a link: [ begins a list")
	case last.kind == closeToken:
		p.fail(p.at(x.start), "yaml/syntax", quoteHint, "text right after a closing bracket")
	default:
		p.fail(p.at(next.start), "yaml/syntax", quoteHint, "text after the end of the value")
	}
	return false
}

// brokenKey reports a text over several lines with a colon behind it: a line
// that is indented too far, or one above it that lacks its own colon.
func (p *yamlParser) brokenKey(x lexeme) {
	t := p.text
	last := t.line(x.end)
	begin := t.lines[last] + t.indent(last)
	word := quoted(t.string(begin, x.end))
	if x.kind != plainToken {
		p.fail(t.at(x.start, x.end), "yaml/syntax", "write a key on one line", "a key over several lines")
		return
	}
	if x.first {
		// Nothing above gave this text a place: its first line is at fault.
		p.notKey(x)
		return
	}
	p.fail(t.at(begin, x.end), "yaml/indent", "line it up with the key that it belongs beside",
		"%s is indented like the rest of the text above it, and has a colon", word)
}

// unexpected explains a token that fits nowhere. column is where keys or items
// are being read, 0 for the whole file.
func (p *yamlParser) unexpected(x lexeme, column int) {
	t := p.text
	switch {
	case x.kind == startToken || x.kind == stopToken:
		p.fail(t.at(x.start, x.end), "yaml/documents", "delete this line; a file holds one document",
			"a second document begins or the document ends here")
	case x.kind == closeToken:
		p.fail(t.at(x.start, x.end), "yaml/syntax", "delete it, or put the text in quotes", "%s closes nothing", quoted(t.string(x.start, x.end)))
	case x.kind == commaToken:
		p.fail(t.at(x.start, x.end), "yaml/syntax", "delete the comma, or put the text in quotes", "a comma outside of brackets")
	case x.kind == colonToken:
		p.fail(t.at(x.start, x.end), "yaml/syntax", "write a key before the colon", "a colon without a key")
	case x.first && x.column > max(column, 1):
		p.misaligned(x, column)
	case x.kind == dashToken:
		p.fail(p.at(x.start), "yaml/syntax", "indent the list below its key", "a list item among the keys of a mapping")
	default:
		p.notKey(x)
	}
}

// misaligned reports a line that begins between the columns in use.
func (p *yamlParser) misaligned(x lexeme, column int) {
	hint := "line it up with the line that it belongs beside"
	if column > 0 {
		hint = "indent it like the line that it belongs beside"
	}
	p.fail(p.text.at(x.start, x.end), "yaml/indent", hint, "the indentation of this line fits nothing above it")
}

// notKey explains why a line is no `key: value`, by the slips people make.
func (p *yamlParser) notKey(x lexeme) {
	t := p.text
	end := min(x.end, t.lineEnd(x.line))
	line := t.string(x.start, end)
	at := t.at(x.start, end)
	colon := strings.IndexByte(line, ':')
	switch {
	case x.kind == openToken:
		p.fail(p.at(x.start), "yaml/syntax", quoteHint, "a bracket where a key is expected")
	case strings.IndexFunc(line, func(r rune) bool { return r != ' ' && unicode.Is(unicode.Zs, r) }) >= 0:
		p.fail(at, "yaml/syntax", "type the spaces of this line again", "a special space, such as a no-break space, where YAML wants a plain one")
	case x.kind == plainToken && colon > 0 && colon < len(line)-1:
		p.fail(at, "yaml/syntax", "write a space after the colon: `"+shorten(line[:colon])+": "+shorten(line[colon+1:])+"`",
			"no space after the colon")
	case x.kind == plainToken && strings.HasPrefix(line, "-") && len(line) > 1:
		p.fail(at, "yaml/syntax", "write a space after the dash", "no space after the dash")
	default:
		p.fail(at, "yaml/syntax", "write `key: value`; a longer text is indented below its key", "%s is no key: there is no colon after it",
			quoted(line))
	}
}

func shorten(s string) string { return strings.Trim(quoted(s), "`") }

// refusedStart tells what a plain text may not begin with, and why.
func refusedStart(s []rune) (code, why string) {
	switch s[0] {
	case '*':
		return "yaml/alias", "a text that begins with * is an alias in YAML"
	case '&':
		return "yaml/anchor", "a text that begins with & is an anchor in YAML"
	case '!':
		return "yaml/tag", "a text that begins with ! is a tag in YAML"
	case '%', '@', '`', ',':
		return "yaml/reserved", "a text cannot begin with " + string(s[0])
	case '|', '>':
		return "yaml/reserved", "| and > begin a text on the lines below, and nothing else may follow them"
	case ']', '}':
		return "yaml/syntax", "a closing bracket without an opening one"
	case '?':
		if len(s) == 1 || isSpace(s[1]) {
			return "yaml/complex-key", "a ? before a key is not used in portals"
		}
	}
	return "", ""
}

// refuse reports a plain text that begins as no plain text may.
func (p *yamlParser) refuse(at diag.Range, code, why string) {
	if p.merging > 0 && code == "yaml/alias" {
		return // what is merged; the merge key is reported
	}
	hint := quoteHint
	if code == "yaml/alias" || code == "yaml/anchor" || code == "yaml/tag" {
		hint = "put the text in quotes: \"…\"; portal files write every value out"
	}
	p.fail(at, code, hint, "%s", why)
}
