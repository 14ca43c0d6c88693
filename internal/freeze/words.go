package freeze

import (
	"fmt"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"slipway/internal/markdown"
)

// word is one word of a prose, or something else that carries meaning: a
// number, a symbol, a piece of code, a mark.
type word struct {
	text  string
	first bool // begins a sentence, so that a capital does not make it a name
	// Where it stands in the text, counted from 1 and in characters. Zero for
	// words of plan.sum, and for those whose place is not known.
	line, column, end int
}

// address stands for a bare address: it may be led elsewhere, not taken away.
const address = "://"

// read takes a Markdown text apart into its words. What may be mended freely
// is gone: white space, punctuation, emphasis, targets of links, the way in
// which characters are encoded.
func read(text string) []word {
	l := lexer{first: true}
	for _, p := range markdown.Pieces(text) {
		if p.Kind == markdown.PieceWords {
			l.keep(p)
			continue
		}
		l.scan()
		switch p.Kind {
		case markdown.PieceCode:
			for _, f := range strings.Fields(p.Text) {
				l.add(word{text: "`" + norm.NFC.String(f) + "`", line: p.Line, column: p.Column, end: p.Column + 1})
			}
		case markdown.PieceAddress:
			l.add(word{text: address})
		case markdown.PieceMark:
			l.add(word{text: strings.ReplaceAll(p.Text, " ", "")})
		case markdown.PieceBreak:
			l.first = true
		}
	}
	l.scan()
	return l.words
}

// write gives words as plan.sum holds them: one space between two, a full stop
// where a sentence ends.
func write(words []word) string {
	var b strings.Builder
	for i, w := range words {
		if i > 0 {
			if w.first {
				b.WriteByte('.')
			}
			b.WriteByte(' ')
		}
		b.WriteString(w.text)
	}
	return b.String()
}

// unwrite reads what write has written.
func unwrite(text string) []word {
	var words []word
	first := true
	for _, f := range strings.Fields(text) {
		body, stop := strings.CutSuffix(f, ".")
		words = append(words, word{text: body, first: first})
		first = stop
	}
	return words
}

// lexer finds the words of a text. Pieces that touch are read as one: in
// "**no**where" there is one word.
type lexer struct {
	runes  []rune
	places []place
	words  []word
	first  bool
	apart  int // up to here, words with hyphens are known to hold no digits
}

type place struct{ line, column int }

func (l *lexer) keep(p markdown.Piece) {
	at := place{p.Line, p.Column}
	for _, r := range p.Text {
		l.runes = append(l.runes, r)
		l.places = append(l.places, at)
		switch {
		case !p.Exact:
		case r == '\n':
			at = place{at.line + 1, 1}
		default:
			at.column++
		}
	}
}

func (l *lexer) add(w word) {
	w.first, l.first = l.first, false
	l.words = append(l.words, w)
}

// take adds the characters from i to j as a word that is written so.
func (l *lexer) take(text string, i, j int) {
	w := word{text: text}
	if at := l.places[i]; at.line > 0 {
		w.line, w.column, w.end = at.line, at.column, at.column+j-i
	}
	l.add(w)
}

// scan reads the characters that were kept.
func (l *lexer) scan() {
	for i := 0; i < len(l.runes); {
		r := l.runes[i]
		switch {
		case unicode.IsSpace(r):
			i++
		case begins(r), l.signed(i):
			i = l.word(i)
		case strings.ContainsRune(".!:…", r):
			l.first = true
			i++
		case strings.ContainsRune("?？؟", r):
			l.take("?", i, i+1)
			l.first = true
			i++
		case mendable(r):
			i++
		default:
			l.take(symbol(r), i, i+1)
			i++
		}
	}
	l.runes, l.places, l.apart = l.runes[:0], l.places[:0], 0
}

// word reads a word that begins at i and returns where it ends. Letters make a
// word; with digits, a dot or the like inside they make a number, a version, a
// file or an address of a machine, which is taken whole.
func (l *lexer) word(i int) int {
	end := l.letters(i + 1)
	whole := end
	for i >= l.apart && whole+1 < len(l.runes) && begins(l.runes[whole+1]) && joins(l.runes[whole-1], l.runes[whole], l.runes[whole+1]) {
		whole = l.letters(whole + 2)
	}
	if text := l.runes[i:whole]; strings.ContainsFunc(string(text), func(r rune) bool { return unicode.IsNumber(r) || strings.ContainsRune("._@", r) }) {
		l.number(i, whole)
		return whole
	}
	l.apart = max(l.apart, whole)
	l.take(apostrophes.Replace(norm.NFC.String(string(l.runes[i:end]))), i, end)
	return end
}

// number adds a number or name with digits or dots. 48h is 48 h: a unit may
// stand apart from its number or not.
func (l *lexer) number(i, end int) {
	unit := end
	for unit > i && unicode.IsLetter(l.runes[unit-1]) {
		unit--
	}
	text := func(i, j int) string { return dashes.Replace(norm.NFC.String(string(l.runes[i:j]))) }
	if unit == i || unit == end || end-unit > 3 || strings.ContainsFunc(string(l.runes[i:unit]), unicode.IsLetter) || !unicode.IsNumber(l.runes[unit-1]) {
		l.take(text(i, end), i, end)
		return
	}
	l.take(text(i, unit), i, unit)
	l.take(text(unit, end), unit, end)
}

// letters returns where the letters and digits from i on end. An apostrophe
// between two letters belongs to the word.
func (l *lexer) letters(i int) int {
	for i < len(l.runes) {
		r := l.runes[i]
		inside := isApostrophe(r) && i+1 < len(l.runes) && unicode.IsLetter(l.runes[i-1]) && unicode.IsLetter(l.runes[i+1])
		if !begins(r) && !unicode.IsMark(r) && !inside {
			break
		}
		i++
	}
	return i
}

// signed reports whether the dash at i makes the number behind it negative.
func (l *lexer) signed(i int) bool {
	return isDash(l.runes[i]) && i+1 < len(l.runes) && unicode.IsNumber(l.runes[i+1]) && (i == 0 || unicode.IsSpace(l.runes[i-1]) || l.runes[i-1] == '(')
}

// begins reports whether a word can begin with r.
func begins(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }

// joins reports whether r, without space around it, makes one word of what
// stands before and after it: 3.4, 12:00, 2/3, 7-9, testnet.example.org. A
// full stop without its space does not.
func joins(before, r, after rune) bool {
	switch r {
	case '.':
		return !unicode.IsLower(before) || !unicode.IsUpper(after)
	case ',', ':':
		return unicode.IsNumber(before) && unicode.IsNumber(after)
	case '_', '@', '/':
		return true
	}
	return isDash(r)
}

func isDash(r rune) bool { return strings.ContainsRune("-‐‑–−", r) }

func isApostrophe(r rune) bool { return strings.ContainsRune("'’‘ʼ´`", r) }

var (
	apostrophes = strings.NewReplacer("’", "'", "‘", "'", "ʼ", "'", "´", "'", "`", "'")
	dashes      = strings.NewReplacer("‐", "-", "‑", "-", "–", "-", "−", "-")
)

// mendable reports whether a character is punctuation that may come and go.
func mendable(r rune) bool {
	return unicode.IsPunct(r) && !strings.ContainsRune("%‰&#@§†‡¿", r) || strings.ContainsRune("`´", r)
}

// symbol gives a character as a word. One that cannot be seen is named.
func symbol(r rune) string {
	if !unicode.IsGraphic(r) || unicode.IsMark(r) {
		return fmt.Sprintf("U+%04X", r)
	}
	return string(r)
}
