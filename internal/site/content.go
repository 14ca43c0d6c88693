package site

import (
	"fmt"
	"slices"
	"strings"
)

// frontMatter is what Hugo is told about a page. The address is given in full,
// so that nothing about it is left to Hugo's rules.
type frontMatter struct {
	Title       string     `json:"title"`
	Description string     `json:"description,omitempty"`
	URL         string     `json:"url"`
	Layout      string     `json:"layout"`
	Params      pageParams `json:"params"`
}

type pageParams struct {
	View    any    `json:"view"`
	Source  string `json:"source,omitempty"`
	NoIndex bool   `json:"noindex,omitempty"`
}

// contentFile encodes a page as a Hugo content file without a body.
func contentFile(p Page) ([]byte, error) {
	fm := frontMatter{
		Title: p.Title, Description: p.Description, URL: p.Path, Layout: hugoLayout(p.Layout),
		Params: pageParams{View: p.Params, Source: p.Source, NoIndex: p.NoIndex},
	}
	toml, err := encodeTOML(fm)
	if err != nil {
		return nil, fmt.Errorf("page %s: %w", p.Path, err)
	}
	return slices.Concat([]byte("+++\n"), toml, []byte("+++\n")), nil
}

// All pages lie side by side in one folder, under names that Hugo gives no
// meaning of its own to: a release called "index" or "page" is a release.
var nameOfPath = strings.NewReplacer("/", "~", ".", "+")
var pathOfName = strings.NewReplacer("~", "/", "+", ".")

// contentName returns the file name of a page: releases~acropolis~.md.
func contentName(path string) string {
	return "~" + nameOfPath.Replace(strings.TrimPrefix(path, "/")) + ".md"
}

// pagePath is the way back from a content file's name, with or without folder
// and extension, to the page's path.
func pagePath(name string) string {
	name = name[strings.LastIndexByte(name, '/')+1:]
	return pathOfName.Replace(strings.TrimSuffix(name, ".md"))
}

// targetFile returns the file that a page is written to: index.html in its own
// folder, or the file that it names.
func targetFile(path string) string {
	if strings.HasSuffix(path, "/") {
		path += "index.html"
	}
	return strings.TrimPrefix(path, "/")
}
