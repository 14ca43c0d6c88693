package pattern

import (
	"regexp/syntax"
	"slices"
	"strings"
	"unicode"
)

const (
	mostWords = 64 // of an expression; more take as long to look for as it does
	mostRunes = 8  // of a class that counts as so many words
	rare      = 4  // bytes of a word that few lines hold
)

// holds is what is known of the texts that a part of an expression matches.
type holds struct {
	exact []string // all texts that it matches; nil if there are too many
	words []string // some of which each of them holds; nil if none are known
}

// best gives the words to look for.
func (h holds) best() []string { return better(least(h.exact), h.words) }

// least leaves out the words that hold another one, which tell no more than that.
func least(words []string) []string {
	var all []string
	for i, word := range words {
		if !slices.ContainsFunc(words, func(other string) bool { return other != word && strings.Contains(word, other) }) && !slices.Contains(words[:i], word) {
			all = append(all, word)
		}
	}
	return all
}

// wordsOf gives the words of which each text that an expression matches holds one. It
// gives none if there are none, or too many. They are in lower case if folded, which is
// where case does not matter for some part of the expression.
func wordsOf(expression string) (words []string, folded bool) {
	re, err := syntax.Parse(expression, syntax.Perl)
	if err != nil {
		return nil, false
	}
	re = re.Simplify()
	folded = folds(re)
	if words = (finder{folded}).held(re).best(); shortest(words) == 0 {
		return nil, false
	}
	return words, folded
}

func folds(re *syntax.Regexp) bool {
	return re.Op == syntax.OpLiteral && re.Flags&syntax.FoldCase != 0 || slices.ContainsFunc(re.Sub, folds)
}

// finder finds the words of an expression.
type finder struct{ folded bool }

func (f finder) held(re *syntax.Regexp) holds {
	switch re.Op {
	case syntax.OpEmptyMatch, syntax.OpBeginLine, syntax.OpEndLine, syntax.OpBeginText, syntax.OpEndText, syntax.OpWordBoundary, syntax.OpNoWordBoundary:
		return holds{exact: []string{""}}
	case syntax.OpLiteral:
		return f.literal(re)
	case syntax.OpCharClass:
		return f.class(re.Rune)
	case syntax.OpCapture:
		return f.held(re.Sub[0])
	case syntax.OpPlus:
		return holds{words: f.held(re.Sub[0]).best()}
	case syntax.OpQuest:
		if exact := f.held(re.Sub[0]).exact; exact != nil {
			return holds{exact: union(exact, []string{""})}
		}
	case syntax.OpAlternate:
		return f.alternate(re.Sub)
	case syntax.OpConcat:
		return f.concat(re.Sub)
	}
	return holds{}
}

// literal is known whole, unless it holds letters beyond ASCII whose case does not
// matter: those have more than two forms at times. Bytes that are no UTF-8 match the
// replacement character.
func (f finder) literal(re *syntax.Regexp) holds {
	if slices.Contains(re.Rune, unicode.ReplacementChar) {
		return holds{}
	}
	if re.Flags&syntax.FoldCase != 0 && slices.ContainsFunc(re.Rune, func(r rune) bool { return r > unicode.MaxASCII }) {
		return holds{}
	}
	return holds{exact: []string{f.lower(string(re.Rune))}}
}

// lower makes the letters of ASCII small, as Pattern does with texts.
func (f finder) lower(s string) string {
	if !f.folded {
		return s
	}
	return strings.Map(func(r rune) rune {
		if 'A' <= r && r <= 'Z' {
			return r + 'a' - 'A'
		}
		return r
	}, s)
}

func (f finder) class(ranges []rune) holds {
	var exact []string
	for i := 0; i+1 < len(ranges); i += 2 {
		if ranges[i+1]-ranges[i] >= mostRunes || ranges[i] <= unicode.ReplacementChar && unicode.ReplacementChar <= ranges[i+1] {
			return holds{}
		}
		for r := ranges[i]; r <= ranges[i+1]; r++ {
			if !f.folded || r != '\u212a' && r != '\u017f' { // which may looks for
				exact = union(exact, []string{f.lower(string(r))})
			}
		}
	}
	if len(exact) > mostRunes {
		return holds{}
	}
	return holds{exact: exact}
}

func (f finder) alternate(parts []*syntax.Regexp) holds {
	all, exact := holds{}, true
	for i, part := range parts {
		h := f.held(part)
		exact = exact && h.exact != nil
		words := h.best()
		if len(words) == 0 {
			return holds{}
		}
		if i == 0 {
			all.words = words
		} else {
			all.words = union(all.words, words)
		}
		if exact {
			all.exact = union(all.exact, h.exact)
		}
	}
	all.words = least(all.words)
	if !exact || len(all.exact) > mostWords {
		all.exact = nil
	}
	if len(all.words) > mostWords {
		all.words = nil
	}
	return all
}

// concat follows what is known whole from part to part, and keeps the best words of all.
func (f finder) concat(parts []*syntax.Regexp) holds {
	run, whole := []string{""}, true
	var words []string
	for _, part := range parts {
		h := f.held(part)
		words = better(words, h.best())
		if h.exact != nil && len(run)*len(h.exact) <= mostWords {
			run = product(run, h.exact)
			continue
		}
		words = better(words, least(run))
		run, whole = []string{""}, false
		if h.exact != nil {
			run = h.exact
		}
	}
	if whole {
		return holds{exact: run, words: words}
	}
	return holds{words: better(words, least(run))}
}

func product(a, b []string) (all []string) {
	for _, x := range a {
		for _, y := range b {
			all = union(all, []string{x + y})
		}
	}
	return all
}

func union(a, b []string) []string {
	all := slices.Clone(a)
	for _, x := range b {
		if !slices.Contains(all, x) {
			all = append(all, x)
		}
	}
	return all
}

// better gives the words that are quicker to look for and in fewer texts: those of which
// the shortest is longer, up to what is rare enough, or which are fewer.
func better(a, b []string) []string {
	switch x, y := min(shortest(a), rare), min(shortest(b), rare); {
	case x > y, x == y && (b == nil || a != nil && len(a) <= len(b)):
		return a
	}
	return b
}

func shortest(words []string) int {
	if len(words) == 0 {
		return 0
	}
	least := len(words[0])
	for _, word := range words {
		least = min(least, len(word))
	}
	return least
}
