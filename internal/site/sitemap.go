package site

import (
	"encoding/xml"
	"slices"
	"strings"
)

// sitemap lists the addresses that search engines may show, sorted, in the
// format of sitemaps.org, with the day of the last change where it is known.
// Hugo could write this file but would need to hold all pages for it.
func sitemap(cfg Config, pages []Page) []byte {
	base := strings.TrimRight(cfg.BaseURL, "/")
	var addresses []string
	changed := map[string]string{}
	for _, p := range pages {
		if !p.NoIndex && strings.HasSuffix(p.Path, "/") {
			addresses = append(addresses, base+p.Path)
			changed[base+p.Path] = p.Changed
		}
	}
	slices.Sort(addresses)

	var b strings.Builder
	b.WriteString(xml.Header)
	b.WriteString(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">` + "\n")
	for _, address := range addresses {
		b.WriteString("  <url><loc>")
		xml.EscapeText(&b, []byte(address)) // a strings.Builder does not fail
		b.WriteString("</loc>")
		if day := changed[address]; day != "" {
			b.WriteString("<lastmod>" + day + "</lastmod>")
		}
		b.WriteString("</url>\n")
	}
	b.WriteString("</urlset>\n")
	return []byte(b.String())
}
