// Package site renders finished pages to HTML. It is an adapter over Hugo and
// the only room that imports it: everything Hugo sees (content, configuration,
// templates) is made here and kept in memory, and everything it publishes goes
// to a Sink.
//
// It refuses to let the machine shine through. No file outside memory is read
// or written, no program is run, no network is used, no environment variable
// changes a byte, and a template that asks for any of that is an error. It
// handles no Markdown: pages arrive with their HTML fragments made.
package site

import (
	"context"
	"io/fs"
	"strings"
)

// Page is one page to render; everything on it has been worked out before.
type Page struct {
	// Path is where the page lives, from the root of the site: "/", or
	// "/releases/acropolis/" with a slash at the end for a page of its own
	// folder, or a file name such as "/404.html". Segments are made of a-z,
	// 0-9, dot, underscore and hyphen and start with a letter or a digit.
	Path string
	// Layout names the template: "release" is layouts/release.html.
	Layout string
	// Title and Description are plain text.
	Title, Description string
	// Params is the view model: anything that encoding/json encodes without a
	// null in a list. It reaches the templates as .Params.view. Keys must be
	// in lower case, as Hugo makes them so; whole numbers are int64 there,
	// others float64, dates are text, and what is null is absent.
	Params any
	// Changed is the day of the page's last change, 2019-07-12, for
	// sitemap.xml; "" where it is not known.
	Changed string
	// NoIndex leaves the page out of sitemap.xml; templates see it as
	// .Params.noindex.
	NoIndex bool
	// Source is the file of the portal that the page was made of, for links
	// to the repository; templates see it as .Params.source. May be empty.
	Source string
}

// MenuEntry is one entry of a menu. Templates range over site.Menus.<menu>,
// sorted by weight and then by name; .URL has the base path in front.
type MenuEntry struct {
	ID     string // stable, for templates that translate or mark the entry
	Name   string
	Path   string // from the root of the site, like Page.Path
	Weight int    // lower comes first; not 0
}

// Asset is a bundled style or script as templates link it.
type Asset struct {
	Path      string // from the root of the site, like Page.Path: "/assets/slipway.3f2a.css"
	Integrity string // subresource integrity, "sha384-…"
}

// Config is what is the same for all pages.
type Config struct {
	Title string
	// BaseURL is where the site will be: an http or https address with or
	// without a path, or only a path where the host is not known.
	BaseURL   string
	Language  string // BCP 47 tag; "en" if empty. Picks i18n/<language>.yaml
	Direction string // "ltr" or "rtl"; "ltr" if empty
	// Home is the path of the home page: "/", as if empty, or "/de/" for pages
	// that are one language of a site and stand in its folder. Those come
	// without robots.txt and sitemap.xml, which the site has once.
	Home string
	// Editions are all languages of the site, for the sitemap at its root.
	Editions  []Edition
	Copyright string

	// Params are the portal's own values, site.Params in templates, with keys
	// in lower case. Numbers keep their type.
	Params map[string]any
	// Menus by name: "main", "footer".
	Menus map[string][]MenuEntry
	// Assets by name, reaching templates as site.Params.slipway.assets.<name>
	// with the keys path and integrity. Names are lower snake case.
	Assets map[string]Asset
	// NoIndex asks search engines to keep out of the whole site, as for a
	// preview; templates see it as site.Params.slipway.noindex.
	NoIndex bool
	// Minify drops the white space and comments of HTML that carry no meaning.
	Minify bool

	// Theme holds layouts/, i18n/ and assets/ in its root. Overrides, which
	// may be nil, holds the portal's own, laid over the theme file by file,
	// and in i18n/ key by key.
	Theme, Overrides fs.FS
}

// Edition is a site in one of its languages. All have the same pages.
type Edition struct {
	Language string // BCP 47 tag
	Home     string // path of the home page
}

// atRoot reports whether the pages are those at the root of the site.
func (cfg Config) atRoot() bool { return cfg.Home == "" || cfg.Home == "/" }

// Sink takes the files of the site. Name is slash-separated and relative to
// the root of the output. It is called by several goroutines at once.
type Sink interface {
	Write(name string, data []byte) error
}

// Report is what is worth knowing about a site that was rendered.
type Report struct {
	Files    int      // written to the sink
	Warnings []string // of Hugo, and of templates that call warnf; sorted, each once
}

// Render writes every page and, at the root, sitemap.xml (if the host is known,
// as its format demands) and robots.txt to out. The same arguments give the same bytes. Memory grows with the largest pages, not with
// their number.
//
// A template that is wrong gives an error of type TemplateErrors. Any other
// error is a wrong argument, a sink that fails, or ctx being done. After an
// error the sink holds part of the site.
//
// Hugo keeps state of its own for the process: calls must not overlap.
func Render(ctx context.Context, cfg Config, pages []Page, out Sink) (Report, error) {
	if err := checkArguments(cfg, pages); err != nil {
		return Report{}, err
	}
	if err := guardTemplates(cfg); err != nil {
		return Report{}, err
	}
	return renderGuarded(ctx, cfg, pages, out)
}

// renderGuarded is Render for templates that have been looked through.
func renderGuarded(ctx context.Context, cfg Config, pages []Page, out Sink) (Report, error) {
	src, err := sourceTree(cfg)
	if err != nil {
		return Report{}, err
	}
	r := renderer{cfg: cfg, src: src, pub: newPublished(ctx, out)}
	if err := r.render(pages); err != nil {
		return Report{}, err
	}
	if cfg.atRoot() && !strings.HasPrefix(cfg.BaseURL, "/") {
		if err := r.pub.write(sitemapFile, sitemap(cfg, pages)); err != nil {
			return Report{}, err
		}
	}
	return Report{Files: r.pub.count(), Warnings: r.said.sorted()}, nil
}
