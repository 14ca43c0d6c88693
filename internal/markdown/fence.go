package markdown

import "strings"

// FenceMark is the shortest mark that closes the code block which a line opens, given
// without its indentation, and empty for a line that opens none.
func FenceMark(line string) string {
	for _, c := range [...]string{"`", "~"} {
		n := len(line) - len(strings.TrimLeft(line, c))
		if n >= 3 && !(c == "`" && strings.Contains(line[n:], "`")) {
			return line[:n]
		}
	}
	return ""
}
