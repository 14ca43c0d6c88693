package portal

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"slipway/internal/diag"
	"slipway/internal/source"
)

const guidesRoot = "content/guides"

// guideFront is the front matter of a guide.
type guideFront struct {
	Title       string       `yaml:"title"`
	Summary     Text         `yaml:"summary"`
	Roles       []string     `yaml:"roles,one"`
	Weight      int          `yaml:"weight"`
	Draft       bool         `yaml:"draft"`
	Releases    []*Readiness `yaml:"releases,byid"`
	RenamedFrom []string     `yaml:"renamed_from,one"`
	RenamedAt   diag.Range   `yaml:"renamed_from,at"`
	Extra       *source.Node `yaml:"extra"`
	At          diag.Range   `yaml:",at"`
}

func (p *Portal) loadGuides(tree *source.Tree, problems *diag.List) {
	files := tree.Glob(guidesRoot, problems, ".md")
	for _, file := range files {
		if path.Base(file) == indexFile || isReadme(file) {
			continue // reported as a stray
		}
		if _, key := languageOf(file); key != "" {
			continue // once all guides are known
		}
		g := &Guide{File: file, Path: strings.TrimSuffix(strings.TrimPrefix(file, guidesRoot+"/"), ".md")}
		doc, ok := tree.Document(file, problems)
		if !ok {
			p.unread.miss(RefGuide, g.Path)
			continue
		}
		if !validPath(g.Path, file, problems) {
			continue
		}
		var front guideFront
		whole := doc.Front == nil || source.Decode(doc.Front, &front, problems)
		if front.Title == "" && whole {
			noTitle(file, doc, problems)
		}
		for _, r := range front.Releases {
			r.By.resolve(p.Config.Zone, problems)
			oneOf(r.State, r.StateAt, "state", problems, "ready", "draft", "outdated")
		}
		g.Title, g.Summary, g.Roles, g.Weight = cmp.Or(front.Title, g.Path), front.Summary, front.Roles, front.Weight
		g.Releases, g.RenamedFrom, g.RenamedFromAt, g.Draft = front.Releases, front.RenamedFrom, front.RenamedAt, front.Draft
		g.Body, g.BodyLine, g.At = string(doc.Body), doc.BodyLine, diag.Range{File: file, Line: 1}
		p.Guides = append(p.Guides, g)
	}
	for _, file := range files {
		if original, key := languageOf(file); key != "" {
			p.addTranslation(tree, file, original, key, problems)
		}
	}
	slices.SortStableFunc(p.Guides, func(a, b *Guide) int {
		return cmp.Or(cmp.Compare(a.Weight, b.Weight), cmp.Compare(a.Path, b.Path))
	})
}

func noTitle(file string, doc *source.Document, problems *diag.List) {
	hint := "begin the file with front matter: ---, title: …, ---"
	if doc.Front != nil {
		hint = "add title: to the front matter"
	}
	problems.Errorf(diag.Range{File: file, Line: 1}, "guide/no-title", hint, "this guide has no title")
}

// validPath reports whether each part of a path can be an id.
func validPath(path, file string, problems *diag.List) bool {
	for part := range strings.SplitSeq(path, "/") {
		if !validFolder(part, file, problems) {
			return false
		}
	}
	return true
}
