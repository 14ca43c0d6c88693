package source

import (
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// simpleEscapes are the escapes of one letter that stand for a character
// allowed in a text.
var simpleEscapes = map[rune]rune{
	'n': '\n', 't': '\t', '\t': '\t', ' ': ' ', '"': '"', '/': '/', '\\': '\\',
	'N': '\u0085', '_': '\u00a0', 'L': '\u2028', 'P': '\u2029',
}

// escapeDigits is how many hexadecimal digits follow each of these letters.
var escapeDigits = map[rune]int{'x': 2, 'u': 4, 'U': 8}

// unescape reads a text in double quotes into n, unless an escape is refused.
func (p *yamlParser) unescape(x lexeme, n *Node) bool {
	t := p.text
	w := t.pieced()
	fixed := 0 // characters that trimming may not touch
	for i, end := x.start+1, x.end-1; i < end; {
		switch r := t.runes[i]; {
		case r == '\n':
			kept := len(w.out)
			for kept > fixed && isBlank(w.out[kept-1]) {
				kept--
			}
			w.cut(kept)
			next, feeds := t.blankLines(i, end)
			if feeds == 1 {
				w.put(' ', i)
			} else {
				w.feeds(feeds-1, i)
			}
			i = next
		case r == '\\' && i+1 < end && t.runes[i+1] == '\n':
			next, feeds := t.blankLines(i+1, end)
			w.feeds(feeds-1, i)
			i = next
			fixed = len(w.out)
		case r == '\\':
			c, size := escaped(t.runes[i+1 : end])
			if size == 0 {
				stop := min(i+2, x.end)
				p.fail(t.at(i, stop), "yaml/escape", `write \\ for a backslash, or use '…' in which \ means nothing`,
					"%s is no escape that a text may hold", quoted(t.string(i, stop)))
				return false
			}
			w.put(c, i)
			i += 1 + size
			fixed = len(w.out)
		default:
			w.copy(i, i+1)
			i++
		}
	}
	w.into(n)
	return true
}

// blankLines passes over white space and counts the line feeds in it.
func (t *text) blankLines(i, end int) (next, feeds int) {
	for ; i < end && isSpace(t.runes[i]); i++ {
		if t.runes[i] == '\n' {
			feeds++
		}
	}
	return i, feeds
}

// escaped reads what follows a backslash and returns the character and how
// many characters it took, 0 if it is not allowed: unknown, malformed, or a
// control character smuggled past the check of the file's own characters.
func escaped(s []rune) (r rune, size int) {
	if len(s) == 0 {
		return 0, 0
	}
	if r, ok := simpleEscapes[s[0]]; ok {
		return r, 1
	}
	digits, ok := escapeDigits[s[0]]
	if !ok {
		return 0, 0
	}
	r, ok = hex(s[1:], digits)
	size = 1 + digits
	if ok && utf16.IsSurrogate(r) {
		var low rune
		if len(s) > size+2 && s[0] == 'u' && s[size] == '\\' && s[size+1] == 'u' {
			low, ok = hex(s[size+2:], 4)
		}
		r = utf16.DecodeRune(r, low)
		size += 6
		ok = ok && r != utf8.RuneError
	}
	if !ok || !utf8.ValidRune(r) || isControl(r) {
		return 0, 0
	}
	return r, size
}

func hex(s []rune, digits int) (rune, bool) {
	if len(s) < digits {
		return 0, false
	}
	n, err := strconv.ParseUint(string(s[:digits]), 16, 32)
	return rune(n), err == nil && n <= utf8.MaxRune
}
