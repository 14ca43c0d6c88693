package portal

import (
	"strings"

	"slipway/internal/diag"
	"slipway/internal/minutes"
	"slipway/internal/source"
)

// internalDocument reads a file that may be internal as a whole or in parts. What is, no
// problem tells, not even where the file cannot be read.
func internalDocument(tree *source.Tree, file string, problems *diag.List) (doc *source.Document, ok bool) {
	doc, ok = tree.Document(file, problems)
	if !ok {
		var text strings.Builder
		for n := 1; ; n++ {
			line, ok := tree.Line(file, n)
			if !ok {
				break
			}
			text.WriteString(line + "\n")
		}
		minutes.WithholdUnread(file, text.String(), problems)
		return nil, false
	}
	if minutes.InternalFront(file, doc.Head, problems) {
		problems.Withhold(file, 1, 0)
		return nil, false
	}
	return doc, true
}

// isInternal reads visibility. A word that is not known is an error, and what
// it is about is not shown. Nor is what else is wrong in the file.
func isInternal(visibility string, at diag.Range, problems *diag.List) bool {
	if visibility == "" || visibility == "public" {
		return false
	}
	problems.Withhold(at.File, 1, 0)
	if visibility != "internal" {
		problems.Add(diag.Problem{
			Severity: diag.Error, Code: "value/unknown", At: at, Private: true,
			Summary: "visibility: this word is not known here, so nothing of the file is shown", Hint: "write one of: public, internal",
		})
	}
	return true
}
