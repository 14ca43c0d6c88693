package minutes

import (
	"strings"
	"unicode/utf8"
)

// goesOnQuoted reports whether a line that is quoted goes on with the line of an item before it, as
// pandoc breaks the items of documents that indent them: the line before has no room for its first
// word. in says that the line before does so itself.
func goesOnQuoted(before string, in bool, line string) bool {
	rest, _ := unindent(before)
	if !in && !bulletMark.MatchString(rest) || strings.HasSuffix(strings.TrimRight(before, "\r\n"), "  ") || strings.HasSuffix(rest, ":") {
		return false
	}
	word, _, _ := strings.Cut(strings.TrimLeft(line, "> "), " ")
	width := utf8.RuneCountInString(strings.TrimRight(before, " \t\r\n"))
	return width <= pandocWidth && width+1+utf8.RuneCountInString(word) > pandocWidth
}

// pandocWidth is how long its lines are.
const pandocWidth = 72
