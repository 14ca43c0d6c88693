package minutes

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Editors, keyboards and programs that export texts change the signs of a mark: two
// hyphens become a dash, a space one that does not break, < becomes \< or &lt;. Marks are
// looked for in lines in which this is undone.

// signs is a line with plain signs.
type signs struct {
	text    string
	columns []int // of each byte of text, from 0, the column of its character; nil: as in text
}

// column gives the column of an offset into the text, from 0.
func (s signs) column(offset int) int {
	if s.columns == nil {
		return runeCount(s.text[:offset])
	}
	return s.columns[offset]
}

// plainSigns undoes in a line what was made of the signs of a mark.
func plainSigns(line string) signs {
	if isASCII(line) && !strings.ContainsAny(line, `\&`) {
		return signs{text: line}
	}
	var text strings.Builder
	var columns []int
	column := 0
	for i := 0; i < len(line); column++ {
		r, size := utf8.DecodeRuneInString(line[i:])
		as, length := plainSign(r, line[i:])
		if length > size { // several characters
			size = length
		}
		text.WriteString(as)
		for range len(as) {
			columns = append(columns, column)
		}
		column += utf8.RuneCountInString(line[i:i+size]) - 1
		i += size
	}
	return signs{text: text.String(), columns: append(columns, column)}
}

// plainSign gives what a character stands for in a mark, and of how many bytes it is part.
func plainSign(r rune, rest string) (as string, length int) {
	switch {
	case r == '\\' && len(rest) > 1 && rest[1] < utf8.RuneSelf && (unicode.IsPunct(rune(rest[1])) || unicode.IsSymbol(rune(rest[1]))):
		return "", 1
	case r == '&':
		if end := strings.IndexByte(rest[:min(len(rest), 10)], ';'); end > 0 {
			if c, n := utf8.DecodeRuneInString(html.UnescapeString(rest[:end+1])); c != '&' && n < end {
				as, _ = plainSign(c, "")
				return as, end + 1
			}
		}
	case r < utf8.RuneSelf:
	case unicode.Is(unicode.Cf, r): // seen by nobody
		return "", 0
	case unicode.IsSpace(r):
		return " ", 0
	case unicode.Is(unicode.Pd, r), r == '−':
		return "-", 0
	case r >= '！' && r <= '～': // as wide as the characters of Chinese
		return string(r - '！' + '!'), 0
	case strings.ContainsRune("‹⟨〈", r):
		return "<", 0
	case strings.ContainsRune("›⟩〉", r):
		return ">", 0
	case strings.ContainsRune("∶꞉", r):
		return ":", 0
	}
	if r == utf8.RuneError {
		return "?", 0
	}
	return string(r), 0
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// blankSigns gives a text with blanks in the place of comments, tags and the signs of
// emphasis, code and quotation, as long as it was. A comment that is not closed reaches
// to its end.
func blankSigns(text string) string {
	out := []byte(text)
	blank := func(from, to int) {
		for i := from; i < to; i++ {
			out[i] = ' '
		}
	}
	for at := 0; ; {
		start := strings.Index(text[at:], "<!--")
		if start < 0 {
			break
		}
		start += at
		end := strings.Index(text[start:], "-->")
		if end < 0 {
			blank(start, len(strings.TrimRight(text, "\r\n")))
			break
		}
		at = start + end + len("-->")
		blank(start, at)
	}
	if strings.Contains(text, "<") {
		for _, tag := range anyTag.FindAllStringIndex(string(out), -1) {
			blank(tag[0], tag[1])
		}
	}
	for i, c := range text {
		if strings.ContainsRune("*_`~\"'“”‘’„«»", c) {
			blank(i, i+utf8.RuneLen(c))
		}
	}
	return string(out)
}
