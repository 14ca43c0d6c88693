package minutes

import (
	"iter"
	"strings"

	"slipway/internal/markdown"
)

// proseLine is a line of a text that is neither in code between fences nor in a comment.
type proseLine struct {
	text   string // without indentation and line end
	indent int    // width of the indentation in columns
}

// prose gives the lines of a text that are neither in code between fences nor in comments,
// blank ones included, with their indexes. Package markdown shows the same ones: a comment
// that nothing closes is none there, and code that nothing closes goes on to the end.
func prose(lines []string) iter.Seq2[int, proseLine] {
	return func(yield func(int, proseLine) bool) {
		fence, comment := "", false // fence is the mark that ends the code we are in
		lastClose := lastWith(lines, "-->")
		for i, line := range lines {
			rest, indent := unindent(line)
			begun, isComment := strings.CutPrefix(rest, "<!--")
			_, behind, closed := strings.Cut(begun, "-->")
			switch {
			case comment:
				comment = !strings.Contains(rest, "-->")
			case fence != "":
				if indent < 4 && strings.HasPrefix(rest, fence) && strings.Trim(rest, fence[:1]) == "" {
					fence = ""
				}
			case indent < 4 && markdown.FenceMark(rest) != "":
				fence = markdown.FenceMark(rest)
			case isComment && closed && behind == "":
			case isComment && !closed && lastClose > i:
				comment = true
			case !yield(i, proseLine{text: rest, indent: indent}):
				return
			}
		}
	}
}

// unindent gives a line without its indentation and line end, and the width of
// the indentation in columns.
func unindent(line string) (rest string, indent int) {
	line = strings.ReplaceAll(strings.TrimRight(line, " \t\r\n"), "\r", "") // as the Markdown parser reads it
	for i := range len(line) {
		switch line[i] {
		case ' ':
			indent++
		case '\t':
			indent += 4 - indent%4
		default:
			return line[i:], indent
		}
	}
	return "", indent
}
