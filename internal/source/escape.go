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

// unescape reads a text in double quotes. ok is false when an escape was
// refused.
func (p *yamlParser) unescape(x lexeme) (string, bool) {
	s := p.text.runes[x.start+1 : x.end-1]
	out := make([]rune, 0, len(s))
	fixed := 0 // characters of out that trimming may not touch
	for i := 0; i < len(s); {
		switch {
		case s[i] == '\n':
			end := len(out)
			for end > fixed && isBlank(out[end-1]) {
				end--
			}
			feeds := 0
			for i < len(s) && isSpace(s[i]) {
				if s[i] == '\n' {
					feeds++
				}
				i++
			}
			out = appendFeeds(out[:end], feeds)
		case s[i] == '\\' && i+1 < len(s) && s[i+1] == '\n':
			feeds := 0
			for i++; i < len(s) && isSpace(s[i]); i++ {
				if s[i] == '\n' {
					feeds++
				}
			}
			if feeds > 1 {
				out = appendFeeds(out, feeds)
			}
			fixed = len(out)
		case s[i] == '\\':
			r, size := escaped(s[i+1:])
			if size == 0 {
				start := x.start + 1 + i
				p.fail(p.text.at(start, min(start+2, x.end)), "yaml/escape", `write \\ for a backslash, or use '…' in which \ means nothing`,
					"%s is no escape that a text may hold", quoted(p.text.string(start, min(start+2, x.end))))
				return "", false
			}
			out = append(out, r)
			i += 1 + size
			fixed = len(out)
		default:
			out = append(out, s[i])
			i++
		}
	}
	return string(out), true
}

// appendFeeds folds line feeds: one is a space, n are n-1 line feeds.
func appendFeeds(out []rune, feeds int) []rune {
	if feeds == 1 {
		return append(out, ' ')
	}
	for range feeds - 1 {
		out = append(out, '\n')
	}
	return out
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
