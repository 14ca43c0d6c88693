package site

import (
	"encoding/xml"
	"slices"
	"strings"
)

// sitemap lists the addresses that search engines may show, sorted, in the
// format of sitemaps.org, with the day of the last change where it is known,
// and with the same page in every language where there are several.
// Hugo could write this file but would need to hold all pages for it.
func sitemap(cfg Config, pages []Page) []byte {
	base := strings.TrimRight(cfg.BaseURL, "/")
	editions := cfg.Editions
	if len(editions) == 0 {
		editions = []Edition{{Home: "/"}}
	}
	type entry struct{ address, changed, path string }
	var entries []entry
	for _, p := range pages {
		if p.NoIndex || !strings.HasSuffix(p.Path, "/") {
			continue
		}
		for _, e := range editions {
			x := entry{base + e.below(p.Path), "", p.Path}
			if e.Home == "/" {
				x.changed = p.Changed // a translation may be younger
			}
			entries = append(entries, x)
		}
	}
	slices.SortFunc(entries, func(a, b entry) int { return strings.Compare(a.address, b.address) })

	var b strings.Builder
	b.WriteString(xml.Header)
	b.WriteString(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"`)
	if len(editions) > 1 {
		b.WriteString(` xmlns:xhtml="http://www.w3.org/1999/xhtml"`)
	}
	b.WriteString(">\n")
	for _, x := range entries {
		b.WriteString("  <url><loc>")
		xml.EscapeText(&b, []byte(x.address)) // a strings.Builder does not fail
		b.WriteString("</loc>")
		if x.changed != "" {
			b.WriteString("<lastmod>" + x.changed + "</lastmod>")
		}
		if len(editions) > 1 {
			for _, e := range editions {
				b.WriteString(`<xhtml:link rel="alternate" hreflang="` + e.Language + `" href="`)
				xml.EscapeText(&b, []byte(base+e.below(x.path)))
				b.WriteString(`"/>`)
			}
		}
		b.WriteString("</url>\n")
	}
	b.WriteString("</urlset>\n")
	return []byte(b.String())
}

// below puts the path of a page at the root into the folder of an edition.
func (e Edition) below(path string) string { return e.Home + strings.TrimPrefix(path, "/") }
