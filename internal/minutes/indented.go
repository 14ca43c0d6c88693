package minutes

import (
	"strings"

	"github.com/yuin/goldmark/ast"

	"slipway/internal/pattern"
)

// indented gives the paragraphs of a block that Markdown takes for code because minutes
// in plain text indent what they say, and the lines they start at. It gives none if the
// block looks like code, or if none of it is work or a decision.
func (s *structure) indented(n *ast.CodeBlock, from int) (all []*ast.Paragraph, lines []int) {
	found := false
	var open *ast.Paragraph
	for i := range n.Lines().Len() {
		segment := n.Lines().At(i)
		segment = segment.TrimLeftSpace(s.source)
		line := strings.TrimSpace(string(segment.Value(s.source)))
		if typed := typedBullet.FindString(line); typed != "" { // an item of its own
			open = nil
			if typed[0] == 'o' {
				segment.Start += len(typed)
				line = line[len(typed):]
			}
		}
		switch {
		case looksLikeCode.MatchString(line):
			return nil, nil
		case line == "":
			open = nil
			continue
		case open == nil:
			open = ast.NewParagraph()
			found = found || isLabel(line)
			all, lines = append(all, open), append(lines, from+i)
		}
		open.Lines().Append(segment)
	}
	for _, p := range all {
		found = found || s.standsAlone(s.textOf(p))
	}
	if !found {
		return nil, nil
	}
	return all, lines
}

// looksLikeCode finds what hardly stands in a line of minutes.
var looksLikeCode = pattern.Must("[{}=\\\\`|]|\\$[A-Za-z(]|;$|^(?:# |//|--|/\\*|<)|\\(\\)|::|->")

// typedBullet finds the bullets of lists in mails, the second of which is a letter that looks
// like a ring.
var typedBullet = pattern.Must(`^[*o+-]\s+`)

// typed reads an item with such a bullet that goes on over several lines, if the first of
// them says that it is work or a decision.
func (s *structure) typed(p *ast.Paragraph, from int) bool {
	lines := s.linesOf(p)
	if len(lines) < 2 || !typedBullet.MatchString(strings.TrimSpace(s.lines[from])) {
		return false
	}
	kind, ok := s.lineKind(lines[0])
	if ok {
		s.noRoles()
		s.addLine(kind, lines[0], from).Raw += "\n" + strings.Join(lines[1:], "\n")
	}
	return ok
}
