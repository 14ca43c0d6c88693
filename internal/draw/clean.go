package draw

import (
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"
)

// mostMarks is how many accents may stand on one letter. Languages need two or
// three; towers of hundreds would reach into other rows.
const mostMarks = 3

// clean makes a text fit to be drawn: in one line, without control characters
// and those that reorder what stands around them, and valid in XML.
func clean(s string) string {
	var b strings.Builder
	marks := 0
	for _, r := range s {
		switch {
		case unicode.In(r, unicode.Mn, unicode.Me):
			if marks++; marks > mostMarks {
				continue
			}
		case joins(r): // holds letters together, and is no start of one
		default:
			marks = 0
		}
		switch {
		case r == '\u00a0' || r == '\u202f':
			b.WriteRune(r)
		case unicode.IsSpace(r):
			b.WriteByte(' ')
		case unicode.Is(unicode.Cc, r), unicode.Is(unicode.Cf, r) && !joins(r):
		case unicode.Is(unicode.Co, r), r&0xfffe == 0xfffe, r >= 0xfdd0 && r <= 0xfdef:
			b.WriteRune(utf8.RuneError)
		default:
			b.WriteRune(r)
		}
	}
	return strings.Join(strings.FieldsFunc(b.String(), func(r rune) bool { return r == ' ' }), " ")
}

// joins reports whether a character takes no room of its own: an accent, or
// what joins its neighbours or keeps them apart.
func joins(r rune) bool {
	return unicode.In(r, unicode.Mn, unicode.Me) || r == '\u200c' || r == '\u200d'
}

// clusters cuts a text into what readers take for single characters, nearly:
// accents, skin tones, joined pictures and the two halves of flags stay with
// what they belong to.
func clusters(s string) []string {
	var out []string
	start, flags := 0, 0
	var last rune
	for i, r := range s {
		half := r >= 0x1f1e6 && r <= 0x1f1ff
		together := joins(r) || unicode.Is(unicode.Mc, r) || r >= 0x1f3fb && r <= 0x1f3ff || last == '\u200d' || half && flags%2 == 1
		if i > 0 && !together {
			out = append(out, s[start:i])
			start, flags = i, 0
		}
		if half {
			flags++
		}
		last = r
	}
	if start < len(s) {
		out = append(out, s[start:])
	}
	return out
}

// address lets through where a link may lead: a place of the portal, or the
// web. Anything else is no link.
func address(href string) string {
	u, err := url.Parse(href)
	if err != nil || clean(href) != href || u.Scheme != "" && u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	return u.String()
}
