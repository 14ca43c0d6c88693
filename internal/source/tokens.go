package source

import (
	"github.com/goccy/go-yaml/token"

	"slipway/internal/diag"
)

type tokenKind int

const (
	plainToken tokenKind = iota
	singleToken
	doubleToken
	blockToken   // | or >, with its header
	dashToken    // - of a list item
	colonToken   // : after a key
	commaToken   // , in [ ] or { }
	openToken    // [ or {
	closeToken   // ] or }
	commentToken // # to the end of the line
	startToken   // ---
	stopToken    // ...
)

// lexeme is one token: its kind and the characters it covers, white space at
// the end excepted.
type lexeme struct {
	kind       tokenKind
	start, end int
	line       int  // index of the line it begins on
	column     int  // counts from 1
	first      bool // nothing but white space before it on its line
	limit      int  // of a block: index of the line after its last
}

// lexemes cuts the text at the marks and checks that each piece is what the
// lexer took it for, so that no character can get lost between two tokens.
func (p *yamlParser) lexemes(marks []mark) bool {
	t := p.text
	if len(marks) > 0 && t.trimRight(0, marks[0].offset) > 0 {
		p.misread(0)
		return false
	}
	for i := 0; i < len(marks); i++ {
		m := marks[i]
		if i > 0 && kindOf(m.typ) == plainToken {
			m.offset = t.textStart(marks[i-1], m)
		}
		if m.typ == token.InvalidType {
			p.invalid(m)
			return false
		}
		kind := kindOf(m.typ)
		next := i + 1
		if kind == blockToken {
			// The lexer tells the text of a block as a token of its own, after
			// a comment on the header's line.
			line := t.line(m.offset)
			if next < len(marks) && marks[next].typ == token.CommentType && t.line(marks[next].offset) == line {
				next++
			}
			if next < len(marks) && marks[next].typ == token.StringType {
				next++
			}
		}
		end := len(t.runes)
		if next < len(marks) {
			end = marks[next].offset
			if next == i+1 && kindOf(marks[next].typ) == plainToken {
				end = t.textStart(m, marks[next])
			}
		}
		i = next - 1
		if end < m.offset || m.offset == len(t.runes) {
			p.misread(m.offset)
			return false
		}
		x := lexeme{kind: kind, start: m.offset, end: t.trimRight(m.offset, end)}
		x.line = t.line(x.start)
		x.limit = t.line(end)
		if end == len(t.runes) && t.lines[x.limit] < end {
			x.limit++ // a last line without a line feed
		}
		x.column = x.start - t.lines[x.line] + 1
		x.first = t.indent(x.line) == x.column-1
		if !p.confirm(&x) {
			return false
		}
		if kind == commentToken {
			p.comment(x)
			continue
		}
		p.tokens = append(p.tokens, x)
	}
	return true
}

// textStart mends where a plain text begins: the lexer goes astray where its
// further lines begin with a dash. Behind a token of one character, it begins
// with whatever comes next.
func (t *text) textStart(before, m mark) int {
	switch kindOf(before.typ) {
	case dashToken, colonToken, commaToken, openToken:
	default:
		return m.offset
	}
	i := before.offset + 1
	for i < m.offset && isSpace(t.runes[i]) {
		i++
	}
	return i
}

func kindOf(typ token.Type) tokenKind {
	switch typ {
	case token.SingleQuoteType:
		return singleToken
	case token.DoubleQuoteType:
		return doubleToken
	case token.LiteralType, token.FoldedType:
		return blockToken
	case token.SequenceEntryType:
		return dashToken
	case token.MappingValueType:
		return colonToken
	case token.CollectEntryType:
		return commaToken
	case token.MappingStartType, token.SequenceStartType:
		return openToken
	case token.MappingEndType, token.SequenceEndType:
		return closeToken
	case token.CommentType:
		return commentToken
	case token.DocumentHeaderType:
		return startToken
	case token.DocumentEndType:
		return stopToken
	}
	return plainToken
}

// confirm compares a token with its characters. A text in quotes may have
// something behind it that belongs to no token; that is reported here.
func (p *yamlParser) confirm(x *lexeme) bool {
	t := p.text
	s := t.runes[x.start:x.end]
	is := func(words ...string) bool {
		for _, w := range words {
			if string(s) == w {
				return true
			}
		}
		return false
	}
	ok := len(s) > 0
	switch x.kind {
	case plainToken:
		// What a plain text may hold is checked where it is read.
	case singleToken, doubleToken:
		end := closingQuote(s)
		if end > 0 && end < len(s) {
			p.fail(t.at(x.start+end, x.end), "yaml/syntax", "put the whole text in quotes, or take the quotes away",
				"there is more text after the closing quote")
			return false
		}
		ok = end > 0
	case blockToken:
		ok = ok && (s[0] == '|' || s[0] == '>')
	case dashToken:
		ok = is("-")
	case colonToken:
		ok = is(":")
	case commaToken:
		ok = is(",")
	case openToken:
		ok = is("[", "{")
	case closeToken:
		ok = is("]", "}")
	case commentToken:
		ok = ok && s[0] == '#'
	case startToken:
		ok = is("---")
	case stopToken:
		ok = is("...")
	}
	if !ok {
		p.misread(x.start)
		return false
	}
	if x.first && x.kind != commentToken {
		return p.checkTabs(*x)
	}
	return true
}

// closingQuote returns the length of the quoted text at the beginning of s, or
// 0 when it is never closed.
func closingQuote(s []rune) int {
	if len(s) == 0 {
		return 0
	}
	quote := s[0]
	for i := 1; i < len(s); i++ {
		switch {
		case quote == '"' && s[i] == '\\':
			i++
		case s[i] == quote && quote == '\'' && i+1 < len(s) && s[i+1] == '\'':
			i++
		case s[i] == quote:
			return i + 1
		}
	}
	return 0
}

// checkTabs refuses tabs before the first token of a line: how far a tab
// indents is a matter of the editor.
func (p *yamlParser) checkTabs(x lexeme) bool {
	begin := p.text.lines[x.line]
	for i := begin; i < x.start; i++ {
		if p.text.runes[i] == '\t' {
			p.fail(p.text.at(i, x.start), "yaml/tab", "indent with spaces, two for each level", "a tab in the indentation")
			return false
		}
	}
	return true
}

// comment looks at a comment for text that its author did not mean to be one:
// "fix #12" loses the number.
func (p *yamlParser) comment(x lexeme) {
	t := p.text
	if x.start > 0 && !isSpace(t.runes[x.start-1]) {
		p.fail(t.at(x.start, x.end), "yaml/comment", "write a space before #, or put the text in quotes",
			"a comment begins right after a value")
		return
	}
	if x.first || len(p.tokens) == 0 || x.end-x.start < 2 {
		return
	}
	next := t.runes[x.start+1]
	switch last := p.tokens[len(p.tokens)-1]; {
	case last.kind == plainToken && next >= '0' && next <= '9': // fix #12
	case (last.kind == colonToken || last.kind == dashToken) && !isBlank(next) && next != '#': // channel: #dev
	default:
		return
	}
	p.add(diag.Problem{
		Severity: diag.Warning, Code: "yaml/comment", At: t.at(x.start, x.end),
		Summary: "everything from # on is taken for a comment: " + quoted(t.string(x.start, x.end)),
		Hint:    "put the text in quotes if # belongs to it, or write a space after # if it is a comment",
	})
}
