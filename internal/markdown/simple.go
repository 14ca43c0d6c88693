package markdown

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// simple reports whether a text is one line of words without anything that
// Markdown reads, as most items and names of a portal are. For these the
// parser, which costs a hundred times as much, can only give back the words.
func simple(text string) bool {
	if len(text) > maxAddress || strings.TrimSpace(text) != text || strings.Contains(text, "  ") {
		return false
	}
	for _, c := range text {
		switch {
		case c < ' ', c == 0x7f, c < 0x7f && strings.IndexByte("\\`*_~[]<>&!|@", byte(c)) >= 0:
			return false
		case c > 0x7f && (c == utf8.RuneError || !unicode.IsLetter(c) && !strings.ContainsRune("–—‘’“”„«»…·→€£°", c)):
			return false
		}
	}
	return !strings.Contains(text, "://") && !strings.Contains(strings.ToLower(text), "www.")
}
