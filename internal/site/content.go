package site

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/url"
	"regexp"
	"strings"
)

// frontMatter is what Hugo is told about a page. The address is given in full,
// so that nothing about it is left to Hugo's rules.
type frontMatter struct {
	Title       string        `json:"title"`
	Description string        `json:"description,omitempty"`
	URL         string        `json:"url"`
	Layout      string        `json:"layout"`
	Sitemap     *sitemapEntry `json:"sitemap,omitempty"`
	Params      pageParams    `json:"params"`
}

type sitemapEntry struct {
	Disable bool `json:"disable"`
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
	if p.NoIndex || !strings.HasSuffix(p.Path, "/") {
		fm.Sitemap = &sitemapEntry{Disable: true}
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false) // half of a view model is HTML
	if err := enc.Encode(fm); err != nil {
		return nil, fmt.Errorf("page %s: %w", p.Path, err)
	}
	return b.Bytes(), nil
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

var pathRE = regexp.MustCompile(`^/(?:[a-z0-9][a-z0-9._-]*/)*(?:[a-z0-9][a-z0-9._-]*\.[a-z0-9]+)?$`)

// targetFile returns the file that a page is written to: index.html in its own
// folder, or the file that it names.
func targetFile(path string) string {
	if strings.HasSuffix(path, "/") {
		path += "index.html"
	}
	return strings.TrimPrefix(path, "/")
}

func checkArguments(cfg Config, pages []Page) error {
	u, err := url.Parse(cfg.BaseURL)
	if err != nil || (u.Scheme != "https" && u.Scheme != "http") || u.Host == "" || u.RawQuery != "" || u.Fragment != "" {
		return fmt.Errorf("base URL %q: want an address such as https://example.org/portal/", cfg.BaseURL)
	}
	taken := map[string]string{"sitemap.xml": "the sitemap", "robots.txt": "the rules for robots"}
	for _, p := range pages {
		if !pathRE.MatchString(p.Path) {
			return fmt.Errorf("page %q: not a path of lower-case words from the root of the site", p.Path)
		}
		file := targetFile(p.Path)
		if other, ok := taken[file]; ok {
			return fmt.Errorf("page %s: its file %s is taken by %s", p.Path, file, other)
		}
		taken[file] = "page " + p.Path
	}
	return nil
}
