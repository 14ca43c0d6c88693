package markdown

import "github.com/yuin/goldmark/ast"

// Tree parses a text for a room that reads its structure. All offsets in the
// tree refer to source, which has the lines of the text. ok is false for a
// text over the limits, for which there is no tree.
func Tree(text string) (doc ast.Node, source []byte, ok bool) {
	cleaned, _ := wholeRows(clean(text)) // what is wrong is told where the text is shown
	if _, over := tooMuch(cleaned, true); over {
		return nil, []byte(cleaned), false
	}
	return parse(blockParser, cleaned), []byte(cleaned), true
}

// Words collects what a reader would read of a node, on one line.
func Words(n ast.Node, source []byte) string { return words(n, source) }
