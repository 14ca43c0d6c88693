package source

import "slipway/internal/diag"

// flow reads a collection in brackets: [a, b] or {a: b}.
func (p *yamlParser) flow(depth int) *Node {
	t := p.text
	open := p.tokens[p.pos]
	if !p.depth(open, depth) {
		return nil
	}
	p.pos++
	p.brackets++
	defer func() { p.brackets-- }()
	n := &Node{Kind: Sequence}
	if t.runes[open.start] == '{' {
		n.Kind = Mapping
	}
	seen := map[string]int{}
	for {
		x, ok := p.peek()
		switch {
		case !ok || x.kind == startToken || x.kind == stopToken:
			p.unclosed(open, nil)
			return nil
		case p.outside(open, x):
			p.unclosed(open, &x)
			return nil
		case x.kind == closeToken:
			p.pos++
			if (t.runes[x.start] == '}') != (n.Kind == Mapping) {
				p.add(diag.Problem{
					Code: "yaml/syntax", Summary: quoted(t.string(x.start, x.end)) + " closes nothing", At: t.at(x.start, x.end),
					Hint: "close each bracket with its own kind", Related: []diag.Related{{At: t.at(open.start, open.end), Message: "opened here"}},
				})
				return nil
			}
			n.At = t.at(open.start, x.end)
			return n
		case x.kind == commaToken:
			p.fail(t.at(x.start, x.end), "yaml/syntax", "delete the comma, or put the text in quotes", "nothing before this comma")
			return nil
		case n.Kind == Mapping && !p.isKey():
			p.notPair(x)
			return nil
		}
		if !p.entry(n, seen, depth) || !p.separator(open) {
			return nil
		}
	}
}

// entry reads one pair or item into n. `a: b` in a list is a mapping of one
// key.
func (p *yamlParser) entry(n *Node, seen map[string]int, depth int) bool {
	if n.Kind == Mapping {
		return p.flowPair(n, seen, depth)
	}
	var item *Node
	if x := p.tokens[p.pos]; p.isKey() {
		if !p.depth(x, depth+1) {
			return false
		}
		item = &Node{Kind: Mapping}
		if !p.flowPair(item, map[string]int{}, depth+1) {
			return false
		}
		item.At = p.text.at(x.start, p.tokens[p.pos-1].end)
	} else if item = p.flowValue(depth); item == nil {
		return false
	}
	n.Items = append(n.Items, item)
	return true
}

func (p *yamlParser) flowPair(n *Node, seen map[string]int, depth int) bool {
	x := p.tokens[p.pos]
	key, merge, ok := p.key(x)
	if !ok {
		return false
	}
	pair := Pair{Key: key, KeyAt: p.text.at(x.start, x.end)}
	if v, ok := p.peek(); ok && (v.kind == commaToken || v.kind == closeToken) {
		pair.Value = p.null(p.tokens[p.pos-1])
	} else if !ok {
		return true // flow reports the bracket that is never closed
	} else if pair.Value = p.flowValue(depth); pair.Value == nil {
		return false
	}
	p.addPair(n, seen, pair, merge)
	return true
}

func (p *yamlParser) flowValue(depth int) *Node {
	x := p.tokens[p.pos]
	switch x.kind {
	case blockToken, dashToken:
		p.fail(p.at(x.start), "yaml/syntax", "put the text in quotes", "%s has no place in brackets",
			quoted(p.text.string(x.start, x.start+1)))
		return nil
	}
	p.joinLines()
	return p.value(0, depth+1)
}

// joinLines makes one token of a plain text that the lexer cut at the end of
// each line, as it does behind a key that stands further right.
func (p *yamlParser) joinLines() {
	for p.tokens[p.pos].kind == plainToken && p.pos+1 < len(p.tokens) {
		next := p.tokens[p.pos+1]
		if next.kind != plainToken || !next.first || p.pos+2 < len(p.tokens) && p.tokens[p.pos+2].kind == colonToken {
			return
		}
		next.start, next.line = p.tokens[p.pos].start, p.tokens[p.pos].line
		next.column, next.first = p.tokens[p.pos].column, p.tokens[p.pos].first
		p.pos++
		p.tokens[p.pos] = next
	}
}

// separator expects a comma or the end of the brackets.
func (p *yamlParser) separator(open lexeme) bool {
	t := p.text
	x, ok := p.peek()
	if !ok || x.kind == closeToken {
		return true
	}
	if x.kind == commaToken {
		p.pos++
		return true
	}
	last := p.tokens[p.pos-1]
	switch {
	case p.outside(open, x), x.kind == startToken, x.kind == stopToken:
		p.unclosed(open, &x)
	case x.kind == colonToken:
		p.fail(t.at(x.start, x.end), "yaml/syntax", "put the text in quotes, or split it with a comma", "a second colon in one entry")
	case last.kind == closeToken && last.end == x.start:
		p.fail(p.at(x.start), "yaml/syntax", quoteHint, "text right after a closing bracket")
	default:
		p.fail(p.at(x.start), "yaml/syntax", "write a comma before it, or put the text in quotes", "a comma is missing before %s",
			quoted(t.string(x.start, x.end)))
	}
	return false
}

// outside reports whether x begins a line that can no longer belong to the
// brackets opened behind a key or dash: it stands no further right than that.
func (p *yamlParser) outside(open, x lexeme) bool {
	return x.first && !open.first && x.kind != closeToken && x.column <= p.text.indent(open.line)+1
}

// unclosed reports a bracket without its counterpart; next is the token that
// shows it, if any.
func (p *yamlParser) unclosed(open lexeme, next *lexeme) {
	t := p.text
	problem := diag.Problem{
		Code: "yaml/syntax", Summary: quoted(t.string(open.start, open.end)) + " is never closed", At: t.at(open.start, open.end),
		Hint: "write the closing bracket, or put the text in quotes",
	}
	if next != nil {
		problem.Related = []diag.Related{{At: p.at(next.start), Message: "missing before this line"}}
	}
	p.add(problem)
}

// notPair explains why an entry of { } is not `key: value`.
func (p *yamlParser) notPair(x lexeme) {
	t := p.text
	switch x.kind {
	case openToken:
		p.fail(p.at(x.start), "yaml/syntax", "put {{ … }} in quotes; a key is a plain word", "a bracket where a key is expected")
	case colonToken:
		p.fail(t.at(x.start, x.end), "yaml/syntax", "write a key before the colon", "a colon without a key")
	default:
		p.fail(t.at(x.start, x.end), "yaml/syntax", "write `key: value` with a space after the colon, or [ ] for a list",
			"%s is not a pair of key and value", quoted(t.string(x.start, x.end)))
	}
}
