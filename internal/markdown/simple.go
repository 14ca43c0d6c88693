package markdown

import "strings"

// simple reports whether a text is one line of words without anything that
// Markdown reads, as most items and names of a portal are. For these the
// parser, which costs a hundred times as much, can only give back the words.
func simple(text string) bool {
	if len(text) > maxAddress || strings.TrimSpace(text) != text || strings.Contains(text, "  ") {
		return false
	}
	for i := range len(text) {
		c := text[i]
		if c >= 0x7f || c < ' ' || strings.IndexByte("\\`*_~[]<>&!|@", c) >= 0 {
			return false
		}
	}
	return !strings.Contains(text, "://") && !strings.Contains(strings.ToLower(text), "www.")
}
