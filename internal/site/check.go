package site

import (
	"fmt"
	"io/fs"
	"net/url"
	"regexp"
	"strings"
)

const (
	sitemapFile = "sitemap.xml"
	robotsFile  = "robots.txt"
)

var (
	pathRE   = regexp.MustCompile(`^/(?:[a-z0-9][a-z0-9._-]*/)*(?:[a-z0-9][a-z0-9._-]*\.[a-z0-9]+)?$`)
	layoutRE = regexp.MustCompile(`^[a-z0-9][a-z0-9-]*$`)
)

// checkArguments refuses what would go wrong later in a way that is harder to
// understand: an address that is none, a page without a template, two pages in
// one place.
func checkArguments(cfg Config, pages []Page) error {
	u, err := url.Parse(cfg.BaseURL)
	isAddress := err == nil && (u.Scheme == "https" || u.Scheme == "http") && u.Host != ""
	isPath := err == nil && u.Scheme == "" && u.Host == "" && strings.HasPrefix(u.Path, "/")
	if !isAddress && !isPath || u.User != nil || u.RawQuery != "" || u.Fragment != "" {
		return fmt.Errorf("base URL %q: want an address such as https://example.org/portal/ or a path such as /portal/", cfg.BaseURL)
	}
	if cfg.Theme == nil {
		return fmt.Errorf("no theme")
	}
	taken := map[string]string{sitemapFile: "the sitemap", robotsFile: "the rules for robots"}
	layouts := map[string]bool{}
	for _, p := range pages {
		if !pathRE.MatchString(p.Path) {
			return fmt.Errorf("page %q: not a path of lower-case words from the root of the site", p.Path)
		}
		file := targetFile(p.Path)
		if other, ok := taken[file]; ok {
			return fmt.Errorf("page %s: its file %s is taken by %s", p.Path, file, other)
		}
		taken[file] = "page " + p.Path
		if !layouts[p.Layout] {
			if !hasLayout(cfg, p.Layout) {
				return fmt.Errorf("page %s: neither the theme nor the portal has a template layouts/%s.html", p.Path, p.Layout)
			}
			layouts[p.Layout] = true
		}
	}
	return nil
}

func hasLayout(cfg Config, layout string) bool {
	if !layoutRE.MatchString(layout) || layout == "baseof" {
		return false
	}
	for _, files := range []fs.FS{cfg.Overrides, cfg.Theme} {
		if files == nil {
			continue
		}
		if _, err := fs.Stat(files, "layouts/"+layout+".html"); err == nil {
			return true
		}
	}
	return false
}
