package markdown

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/util"
)

// clean makes a text fit for parsing without moving anything to another line:
// invalid UTF-8 and NUL become U+FFFD, CRLF a line feed.
func clean(text string) string {
	text = strings.ToValidUTF8(text, "\uFFFD")
	text = strings.ReplaceAll(text, "\x00", "\uFFFD")
	text = strings.ReplaceAll(text, "\r\n", "\n")
	return strings.ReplaceAll(text, "\r", " ")
}

// escapeText makes words safe inside and outside of attributes. Characters
// that HTML does not allow become U+FFFD.
func escapeText(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for _, c := range s {
		switch {
		case c == '&':
			b.WriteString("&amp;")
		case c == '<':
			b.WriteString("&lt;")
		case c == '>':
			b.WriteString("&gt;")
		case c == '"':
			b.WriteString("&#34;")
		case c == '\'':
			b.WriteString("&#39;")
		case !allowed(c):
			b.WriteRune(utf8.RuneError)
		default:
			b.WriteRune(c)
		}
	}
	return b.String()
}

// allowed reports whether HTML lets a character stand in a text: no control
// characters but tab and line feed, and no non-characters. Overrides of the
// direction of writing show readers another text than the one that is there.
func allowed(c rune) bool {
	switch {
	case c == '\t' || c == '\n':
		return true
	case c < 0x20, c >= 0x7f && c < 0xa0:
		return false
	case c >= 0xfdd0 && c <= 0xfdef, c&0xfffe == 0xfffe:
		return false
	case c == 0x202d, c == 0x202e:
		return false
	}
	return true
}

// literal resolves backslash escapes and character references in one pass, so
// that an escaped "\&amp;" stays what it is.
func literal(s []byte) string {
	var b strings.Builder
	b.Grow(len(s))
	for i := 0; i < len(s); {
		switch {
		case s[i] == '\\' && i+1 < len(s) && util.IsPunct(s[i+1]):
			b.WriteByte(s[i+1])
			i += 2
		case s[i] == '&':
			chars, n := reference(s[i:])
			b.WriteString(chars)
			i += n
		default:
			b.WriteByte(s[i])
			i++
		}
	}
	return b.String()
}

// reference reads the character reference that s starts with, and returns its
// characters and its length: "&" and 1 where there is none.
func reference(s []byte) (string, int) {
	end := 1
	for end < len(s) && end < 40 && (util.IsAlphaNumeric(s[end]) || s[end] == '#' && end == 1) {
		end++
	}
	if end == len(s) || s[end] != ';' || end == 1 {
		return "&", 1
	}
	name := string(s[1:end])
	if name[0] != '#' {
		if entity, ok := util.LookUpHTML5EntityByName(name); ok {
			return string(entity.Characters), end + 1
		}
		return "&", 1
	}
	digits, base := name[1:], 10
	if strings.HasPrefix(digits, "x") || strings.HasPrefix(digits, "X") {
		digits, base = digits[1:], 16
	}
	n, err := strconv.ParseUint(digits, base, 32)
	if err != nil || len(digits) > 7 {
		return "&", 1
	}
	if c := rune(n); n <= utf8.MaxRune && utf8.ValidRune(c) && c != 0 {
		return string(c), end + 1
	}
	return "\uFFFD", end + 1
}
