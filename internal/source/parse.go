package source

import "slipway/internal/diag"

// maxDepth is how deep lists and mappings may be nested.
const maxDepth = 50

// ParseYAML reads YAML text into a tree of nodes; file names it in problems.
// It returns nil when the text is no YAML, after reporting why. Anchors,
// aliases, tags, merge keys and repeated keys are reported and the rest is
// read all the same; a refused value counts as Null. An empty text is a Null.
func ParseYAML(file string, text []byte, problems *diag.List) *Node {
	clean, ok := checkText(file, text, problems)
	if !ok {
		return nil
	}
	return parse(newText(file, clean, 0), problems)
}

// yamlParser builds nodes out of tokens. It goes by columns, as a reader does:
// what stands further right belongs to what stands above it.
type yamlParser struct {
	text     *text
	problems *diag.List
	tokens   []lexeme
	pos      int // of the next token
	brackets int // that are open
	reported int // problems so far
	merging  int // merge keys whose value is being read
}

func parse(t *text, problems *diag.List) (n *Node) {
	p := &yamlParser{text: t, problems: problems}
	defer func() {
		// The lexer is foreign code reading strangers' input.
		if recover() != nil {
			p.misread(0)
			n = nil
		}
	}()
	marks, ok := tokenize(t)
	if !ok {
		problems.Errorf(diag.Range{File: t.file}, "yaml/size", "split the file in several", "the file holds too many values")
		return nil
	}
	if !p.lexemes(marks) {
		return nil
	}
	if len(p.tokens) > 0 && p.tokens[0].kind == startToken {
		p.pos++
		if len(p.tokens) > 1 && p.tokens[1].line == p.tokens[0].line {
			p.fail(p.at(p.tokens[1].start), "yaml/syntax", "begin on the line below ---", "a value on the line of ---")
			return nil
		}
	}
	if p.pos == len(p.tokens) {
		return &Node{Kind: Null, At: t.at(0, 0)}
	}
	if n = p.block(0, 1); n == nil {
		return nil
	}
	if p.pos < len(p.tokens) {
		p.unexpected(p.tokens[p.pos], 0)
		return nil
	}
	return n
}

// peek returns the next token.
func (p *yamlParser) peek() (lexeme, bool) {
	if p.pos < len(p.tokens) {
		return p.tokens[p.pos], true
	}
	return lexeme{}, false
}

// isKey reports whether the next token is a text with a colon behind it.
func (p *yamlParser) isKey() bool {
	return p.pos+1 < len(p.tokens) && p.tokens[p.pos].kind <= doubleToken && p.tokens[p.pos+1].kind == colonToken
}

// block reads the value that begins at the next token. parent is the column of
// the key or dash that it belongs to, 0 for the whole file.
func (p *yamlParser) block(parent, depth int) *Node {
	x := p.tokens[p.pos]
	switch {
	case x.kind == dashToken:
		if !p.depth(x, depth) {
			return nil
		}
		return p.list(x.column, depth)
	case p.isKey():
		if !p.depth(x, depth) {
			return nil
		}
		return p.mapping(x.column, depth)
	}
	n := p.value(parent, depth)
	if n == nil || !p.endOfLine(x) {
		return nil
	}
	return n
}

// depth refuses a collection that is nested too deep.
func (p *yamlParser) depth(x lexeme, depth int) bool {
	if depth > maxDepth {
		p.fail(p.text.at(x.start, x.end), "yaml/nesting", "lists and mappings may be nested 50 deep", "nested too deep")
		return false
	}
	return true
}

// mapping reads the keys that stand in one column.
func (p *yamlParser) mapping(column, depth int) *Node {
	t := p.text
	n := &Node{Kind: Mapping}
	start := p.tokens[p.pos].start
	seen := map[string]int{}
	for {
		x, ok := p.peek()
		if !ok || x.column < column {
			break
		}
		if x.column > column || !p.isKey() {
			p.unexpected(x, column)
			return nil
		}
		key, merge, ok := p.key(x)
		if !ok {
			return nil
		}
		keyAt := t.at(x.start, x.end)
		colon := p.tokens[p.pos-1]
		value := p.mapped(x, colon, depth)
		if value == nil {
			return nil
		}
		p.addPair(n, seen, Pair{Key: key, KeyAt: keyAt, Value: value}, merge)
	}
	n.At = t.at(start, p.tokens[p.pos-1].end)
	return n
}

// mapped reads the value of a key: on the line of the colon, or below it.
func (p *yamlParser) mapped(key, colon lexeme, depth int) *Node {
	x, ok := p.peek()
	sameColumn := x.kind == dashToken && x.column == key.column
	switch {
	case !ok || x.line > colon.line && x.column <= key.column && !sameColumn:
		return p.null(colon)
	case x.line > colon.line && sameColumn:
		return p.block(key.column-1, depth+1)
	case x.line > colon.line:
		return p.block(key.column, depth+1)
	case x.kind == dashToken:
		p.fail(p.at(x.start), "yaml/syntax", "begin the list on the line below, or put the text in quotes",
			"a list item on the line of its key")
		return nil
	}
	n := p.value(key.column, depth+1)
	if n == nil || !p.endOfLine(x) {
		return nil
	}
	return n
}

// addPair keeps the first of two pairs with the same key, and nothing of a
// merge.
func (p *yamlParser) addPair(n *Node, seen map[string]int, pair Pair, merge bool) {
	if merge {
		p.merging--
		return
	}
	if i, found := seen[pair.Key]; found {
		p.add(diag.Problem{
			Code: "yaml/repeated-key", Summary: "the key " + quoted(pair.Key) + " is written twice",
			Hint: "keep one of the two", At: pair.KeyAt,
			Related: []diag.Related{{At: n.Pairs[i].KeyAt, Message: "first written here"}},
		})
		return
	}
	seen[pair.Key] = len(n.Pairs)
	n.Pairs = append(n.Pairs, pair)
}

// key reads a key and the colon behind it, and tells a merge key.
func (p *yamlParser) key(x lexeme) (key string, merge, ok bool) {
	t := p.text
	if code, why := refusedStart(t.runes[x.start:x.end]); code == "yaml/complex-key" {
		p.refuse(t.at(x.start, t.lineEnd(x.line)), code, why)
		return "", false, false
	}
	if t.line(x.end) != x.line {
		p.brokenKey(x)
		return "", false, false
	}
	colon := p.tokens[p.pos+1]
	if colon.line != x.line {
		p.fail(t.at(x.start, x.end), "yaml/syntax", "write the colon right after the key", "a key without a colon")
		return "", false, false
	}
	n := p.scalar(x, 0)
	if n == nil {
		return "", false, false
	}
	merge = n.Plain && n.Text == "<<"
	if merge {
		p.fail(t.at(x.start, x.end), "yaml/merge", "write the values out", "merge keys are not used in portals")
		p.merging++
	}
	p.pos += 2
	return n.Text, merge, true
}

// list reads the items whose dashes stand in one column.
func (p *yamlParser) list(column, depth int) *Node {
	n := &Node{Kind: Sequence}
	start := p.tokens[p.pos].start
	for {
		x, ok := p.peek()
		if !ok || x.column < column || x.column == column && x.kind != dashToken {
			break
		}
		if x.column > column {
			p.unexpected(x, column)
			return nil
		}
		p.pos++
		v, ok := p.peek()
		var item *Node
		if !ok || v.line > x.line && v.column <= column {
			item = p.null(x)
		} else if item = p.block(column, depth+1); item == nil {
			return nil
		}
		n.Items = append(n.Items, item)
	}
	n.At = p.text.at(start, p.tokens[p.pos-1].end)
	return n
}

// null is the value that is not there after a colon or a dash.
func (p *yamlParser) null(after lexeme) *Node {
	return &Node{Kind: Null, At: p.text.at(after.end, after.end)}
}

// value reads a scalar or a collection in brackets.
func (p *yamlParser) value(parent, depth int) *Node {
	x := p.tokens[p.pos]
	switch {
	case x.kind <= blockToken:
		p.pos++
		n := p.scalar(x, parent)
		if n != nil && n.Kind == Null && x.kind == plainToken && !n.Plain && p.brackets == 0 {
			p.skipLine(x) // &x {a: b}: what follows belongs to what was refused
		}
		return n
	case x.kind == openToken:
		return p.flow(depth)
	}
	p.unexpected(x, 0)
	return nil
}

// skipLine leaves out the tokens behind x on the line where it ends.
func (p *yamlParser) skipLine(x lexeme) {
	for p.pos < len(p.tokens) && p.tokens[p.pos].line == p.text.line(x.end) {
		p.pos++
	}
}

// scalar reads one text. A text that is refused is a Null, so that reading
// goes on; nil means that it makes no sense to.
func (p *yamlParser) scalar(x lexeme, parent int) *Node {
	n := &Node{Kind: Scalar, At: p.text.at(x.start, x.end)}
	ok := true
	switch x.kind {
	case plainToken:
		n.Plain = true
		ok = p.plain(x, n)
		switch n.Text {
		case "~", "null", "Null", "NULL":
			n.Kind = Null
		}
	case singleToken:
		p.text.fold(x.start+1, x.end-1, true).into(n)
	case doubleToken:
		ok = p.unescape(x, n)
	case blockToken:
		if !p.blockText(x, parent, n) {
			return nil
		}
	}
	if !ok {
		return &Node{Kind: Null, At: n.At}
	}
	return n
}
