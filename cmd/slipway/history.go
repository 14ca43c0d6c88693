package main

import (
	"slipway/internal/diag"
	"slipway/internal/pages"
	"slipway/internal/source"
)

// history writes on each page when its files last changed, as far as the Git
// repository around the portal tells. No portal fails for its history: one that
// cannot be read is worth a word, and pages say less.
func (out *laidOut) history(tree *source.Tree) {
	commits, err := source.LastChanges(out.root, tree, out.sources())
	if err != nil {
		out.problems.Add(diag.Problem{
			Severity: diag.Info, Code: "source/history",
			Summary: "the history of the portal cannot be read: " + err.Error(),
			Hint:    "pages do not say when they last changed; `git fsck` tells what is wrong with the repository",
		})
	}
	out.commits = commits
	pages.TellChanges(out.pages, commits, out.portal.Config.Repository, out.words)
}

// sources are the files that pages of any language are made from.
func (out *laidOut) sources() []string {
	files := pages.SourceFiles(out.pages)
	for _, g := range out.portal.Guides {
		for _, t := range g.Translations {
			files = append(files, t.File)
		}
	}
	return files
}
