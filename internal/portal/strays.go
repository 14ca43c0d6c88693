package portal

import (
	"path"
	"strings"

	"slipway/internal/diag"
	"slipway/internal/source"
)

// reportStrays warns of files below data/ and content/ that nothing reads:
// what is not read is lost without anybody noticing.
func reportStrays(tree *source.Tree, problems *diag.List) {
	for _, file := range tree.Glob("data", problems, ".yaml", ".sum") {
		if !isData(file) {
			stray(file, "data/ holds people.yaml, products.yaml, releases/<id>/plan.yaml and live.yaml, and terms/<id>.yaml", problems)
		}
	}
	for _, file := range tree.Glob("content", problems) {
		if hint := strayContent(file); hint != "" {
			stray(file, hint, problems)
		}
	}
}

func stray(file, hint string, problems *diag.List) {
	problems.Warnf(diag.Range{File: file}, "source/stray", hint, "this file is not read")
}

func isData(file string) bool {
	parts := strings.Split(file, "/")
	switch {
	case file == "data/people.yaml", file == "data/products.yaml":
		return true
	case len(parts) == 4 && parts[1] == "releases":
		return parts[3] == "plan.yaml" || parts[3] == "live.yaml" || parts[3] == "plan.sum"
	case len(parts) == 3 && parts[1] == "terms":
		return strings.HasSuffix(file, ".yaml")
	}
	return false
}

// isReadme reports whether a file is for those who look at the repository.
func isReadme(file string) bool {
	return strings.EqualFold(path.Base(file), "readme.md") && path.Base(file) != "readme.md"
}

// strayContent says what to do with a file of content/ that nothing reads, or
// nothing about one that is read or reported where minutes and guides are.
func strayContent(file string) string {
	const holds = "content/ holds meetings/<series>/*.md and guides/**/*.md"
	meeting := strings.HasPrefix(file, meetingsRoot+"/")
	guide := strings.HasPrefix(file, guidesRoot+"/")
	switch ext := strings.ToLower(path.Ext(file)); {
	case ext != ".md" && ext != ".markdown":
		return holds + "; put pictures and files to download into static/"
	case guide && path.Base(file) == indexFile:
		return "the list of guides is made from the guides; give the text a name and a title of its own, or delete the file"
	case meeting && path.Dir(file) == meetingsRoot && path.Base(file) == indexFile:
		return "the list of series is made from the series; describe one in " + meetingsRoot + "/<series>/" + indexFile
	case (meeting || guide) && isReadme(file):
		return "a README is for readers of the repository; give the text another name to publish it, or put the file elsewhere"
	case meeting || guide:
		return ""
	case path.Base(file) == indexFile:
		return holds + "; the words of a page that lists others are in i18n/"
	}
	return holds + "; move it to " + guidesRoot + "/" + path.Base(file) + " to publish it as a guide"
}
