package site

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
)

func TestEveryPathIsKept(t *testing.T) {
	// Hugo has rules of its own for most of these names.
	paths := []string{
		"/", "/404.html", "/index/", "/page/", "/page/2/", "/tags/", "/categories/", "/en/", "/de/x/", "/content/", "/static/",
		"/releases/", "/releases/acropolis/", "/releases/acropolis/milestones/", "/releases/acropolis/milestones/x/",
		"/releases/index/", "/releases/page/", "/releases/v1.0/", "/a--b/", "/a-b/", "/a_b/", "/2019/", "/2019-06-20/", "/a/b.c/d/", "/a/b/c.d/",
	}
	var pages []Page
	for _, p := range paths {
		pages = append(pages, Page{Path: p, Layout: "release", Title: "at " + p})
	}
	cfg := testConfig()
	cfg.Theme = with(testTheme, "layouts/release.html", `{{ define "main" }}{{ .RelPermalink }} {{ .Permalink }}{{ end }}`)
	out, report := render(t, cfg, pages...)

	want := []string{"robots.txt", "sitemap.xml"}
	for _, p := range paths {
		name := targetFile(p)
		want = append(want, name)
		html := out.m[name]
		if !strings.Contains(html, "<title>at "+p+"</title>") {
			t.Errorf("%s: not its page: %q", name, html)
		}
		if links := "/project/portal" + p + " https://example.org/project/portal" + p; !strings.Contains(html, links) {
			t.Errorf("%s: links are not %s: %q", name, links, html)
		}
	}
	slices.Sort(want)
	if got := out.names(); !slices.Equal(got, want) {
		t.Errorf("files:\n got %q\nwant %q", got, want)
	}
	if report.Files != len(want) || len(report.Warnings) != 0 {
		t.Errorf("report: %+v", report)
	}
}

func TestContentNamesAreUnique(t *testing.T) {
	seen := map[string]string{}
	for _, p := range []string{"/", "/a/", "/a.html", "/a/b/", "/a-b/", "/a--b/", "/a.b/", "/a_b/", "/a/b.html"} {
		name := contentName(p)
		if other, ok := seen[name]; ok {
			t.Errorf("%s and %s are both %s", p, other, name)
		}
		seen[name] = p
		if back := pagePath("/x/" + name); back != p {
			t.Errorf("%s: way back from %s is %s", p, name, back)
		}
	}
}

func TestEveryLayoutNameWorks(t *testing.T) {
	// Kinds of pages, output formats and folders of Hugo among them: a portal
	// has terms of its own.
	names := []string{
		"release", "home", "page", "section", "taxonomy", "taxonomyterm", "term", "index", "404", "sitemap", "sitemapindex",
		"robots", "robotstxt", "rss", "list", "single", "all", "html", "json", "csv", "css", "amp", "calendar", "markdown",
		"webappmanifest", "gotmpl", "alias", "temporary", "shortcode", "partial", "markup", "content", "en", "open-points",
	}
	for _, own := range []bool{false, true} {
		theme, overrides := with(testTheme), tree()
		var pages []Page
		for _, n := range names {
			theme["layouts/"+n+".html"] = tree("x", `{{ define "main" }}theme=`+n+`.{{ end }}`)["x"]
			if own {
				overrides["layouts/"+n+".html"] = tree("x", `{{ define "main" }}own=`+n+`.{{ end }}`)["x"]
			}
			pages = append(pages, Page{Path: "/x/" + n + "/", Layout: n})
		}
		cfg := testConfig()
		cfg.Theme, cfg.Overrides = theme, overrides
		out, _ := render(t, cfg, pages...)
		for _, n := range names {
			want := "theme=" + n + "."
			if own {
				want = "own=" + n + "."
			}
			if html := out.m["x/"+n+"/index.html"]; !strings.Contains(html, want) {
				t.Errorf("layout %s: want %s in %q", n, want, html)
			}
		}
	}
}

func TestViewReachesTemplates(t *testing.T) {
	type row struct {
		Name string `json:"name"`
		URL  string `json:"url"`
	}
	params := struct {
		Day      string         `json:"day"`
		Instant  string         `json:"instant"`
		SlipDays int            `json:"slip_days"`
		Share    float64        `json:"share"`
		Million  int            `json:"million"`
		None     *int           `json:"none"`
		HTML     string         `json:"html"`
		Text     string         `json:"text"`
		Rows     []row          `json:"rows"`
		ByID     map[string]int `json:"by_id"`
		Upper    map[string]int `json:"upper"`
	}{
		Day: "2019-06-20", Instant: "2019-06-20T12:00:00+02:00", SlipDays: -4, Share: 0.25, Million: 1234567,
		HTML: `<p class="x">A &amp; <a href="/b/?c=1&amp;d=2">b</a></p>`, Text: "<b> & \u2028 \"é\"",
		Rows: []row{{"One", "/one/"}, {"Two", "/two/"}}, ByID: map[string]int{"spec-release": 1, "b": 2}, Upper: map[string]int{"ABC": 1},
	}
	for body, want := range map[string]string{
		`{{ .Params.view.day }}`:                                                               "2019-06-20",
		`{{ .Params.view.instant }}`:                                                           "2019-06-20T12:00:00&#43;02:00",
		`{{ .Params.view.slip_days }}`:                                                         "-4",
		`{{ .Params.view.share }}`:                                                             "0.25",
		`{{ .Params.view.million }}`:                                                           "1234567",
		`{{ with .Params.view.none }}x{{ else }}none{{ end }}`:                                 "none",
		`{{ .Params.view.html | safeHTML }}`:                                                   params.HTML,
		`{{ .Params.view.text }}`:                                                              "&lt;b&gt; &amp; \u2028 &#34;é&#34;",
		`{{ range .Params.view.rows }}{{ .name }} {{ .url }};{{ end }}`:                        "One /one/;Two /two/;",
		`{{ range $k, $v := .Params.view.by_id }}{{ $k }}={{ $v }};{{ end }}`:                  "b=2;spec-release=1;",
		`{{ range $k, $v := .Params.view.upper }}{{ $k }}{{ end }}`:                            "abc", // why keys are lower case
		`{{ printf "%T %T" .Params.view.slip_days .Params.view.day }}`:                         "int64 string",
		`{{ if eq .Params.view.slip_days -4 }}yes{{ end }}{{ if .Params.noindex }}no{{ end }}`: "yes",
		`{{ .Title }}|{{ .Description }}|{{ .Params.source }}`:                                 "A||",
	} {
		if got := mainOf(t, body, params); got != want {
			t.Errorf("%s\n got %s\nwant %s", body, got, want)
		}
	}
}

func TestPageFields(t *testing.T) {
	cfg := testConfig()
	cfg.Theme = with(testTheme, "layouts/release.html", `{{ define "main" }}{{ .Title }}|{{ .Description }}|{{ .Params.source }}|{{ .Params.noindex }}{{ end }}`)
	out, _ := render(t, cfg, Page{
		Path: "/a/", Layout: "release", Title: "A & B", Description: "What & why", Source: "data/a.yaml", NoIndex: true,
	})
	if want, html := "A &amp; B|What &amp; why|data/a.yaml|true", out.m["a/index.html"]; !strings.Contains(html, want) {
		t.Errorf("want %s in %s", want, html)
	}
}

func TestSiteValues(t *testing.T) {
	cfg := testConfig()
	cfg.Copyright = "All of us"
	cfg.Params = map[string]any{"portal": map[string]any{"accent": "#123456", "weeks": 3}}
	cfg.Assets = map[string]Asset{"style": {Path: "/assets/s.1a.css", Integrity: "sha384-AB+/c="}}
	cfg.NoIndex = true
	cfg.Menus = map[string][]MenuEntry{"main": {
		{ID: "b", Name: "Second", Path: "/b/", Weight: 2},
		{ID: "a", Name: "First", Path: "/a/", Weight: 1},
		{ID: "c", Name: "Away", Path: "https://example.net/x", Weight: 3},
	}}
	cfg.Theme = with(testTheme, "layouts/release.html", `{{ define "main" }}[[
{{- site.Title }}|{{ site.Copyright }}|{{ site.Params.portal.accent }}|{{ add site.Params.portal.weeks 1 -}}
|{{ range site.Menus.main }}{{ .Identifier }}={{ .Name }}={{ .URL }};{{ end -}}
|{{ with site.Params.slipway.assets.style }}<link href="{{ strings.TrimPrefix "/" .path | relURL }}" integrity="{{ .integrity }}">{{ end -}}
|{{ site.Params.slipway.base_path }}|{{ site.Params.slipway.noindex }}|{{ i18n "days" -}}
]]{{ end }}`)
	out, _ := render(t, cfg, Page{Path: "/x/", Layout: "release"})
	want := `[[Test|All of us|#123456|4|a=First=/project/portal/a/;b=Second=/project/portal/b/;c=Away=https://example.net/x;` +
		`|<link href="/project/portal/assets/s.1a.css" integrity="sha384-AB&#43;/c=">|/project/portal|true|days]]`
	if html := out.m["x/index.html"]; !strings.Contains(html, want) {
		t.Errorf("\n got %s\nwant %s", html, want)
	}
}

func TestLinksKeepTheBasePath(t *testing.T) {
	for base, want := range map[string]string{
		"https://example.org":                 "/releases/a/?b=c#d /",
		"https://example.org/":                "/releases/a/?b=c#d /",
		"https://example.org/project/portal":  "/project/portal/releases/a/?b=c#d /project/portal/",
		"https://example.org/project/portal/": "/project/portal/releases/a/?b=c#d /project/portal/",
		"/":                                   "/releases/a/?b=c#d /",
		"/project/portal/":                    "/project/portal/releases/a/?b=c#d /project/portal/",
	} {
		cfg := testConfig()
		cfg.BaseURL = base
		cfg.Theme = with(testTheme, "layouts/release.html",
			`{{ define "main" }}{{ range .Params.view }}[{{ strings.TrimPrefix "/" . | relURL | safeHTML }} {{ "" | relURL }}]{{ end }}{{ end }}`)
		out, _ := render(t, cfg, Page{Path: "/x/", Layout: "release", Params: []string{"/releases/a/?b=c#d"}})
		if html := out.m["x/index.html"]; !strings.Contains(html, "["+want+"]") {
			t.Errorf("%s: want [%s] in %s", base, want, html)
		}
		if _, has := out.m["sitemap.xml"]; has == strings.HasPrefix(base, "/") {
			t.Errorf("%s: a sitemap: %v", base, has)
		}
		if got := BasePath(base) + "/releases/a/"; !strings.HasPrefix(want, got) {
			t.Errorf("BasePath(%q) gives %s", base, got)
		}
	}
}

func TestOverridesLieOverTheTheme(t *testing.T) {
	cfg := testConfig()
	cfg.Theme = with(testTheme,
		"layouts/release.html", `{{ define "main" }}{{ partial "a.html" . }} {{ partial "b.html" . }} {{ i18n "days" }} {{ i18n "home" }} {{ (resources.Get "x.txt").Content }}{{ end }}`,
		"layouts/_partials/a.html", `theme-a`,
		"layouts/_partials/b.html", `theme-b`,
		"assets/x.txt", "theme-x",
	)
	cfg.Overrides = tree(
		"layouts/_partials/a.html", `own-a`,
		"i18n/en.yaml", "home: Start\n",
		"assets/x.txt", "own-x",
		"hugo.yaml", "title: Not this\n",
		"content/evil.md", "---\ntitle: x\n---\n",
		"data/x.yaml", "a: b\n",
	)
	out, _ := render(t, cfg, Page{Path: "/x/", Layout: "release"})
	if html := out.m["x/index.html"]; !strings.Contains(html, "own-a theme-b days Start own-x") {
		t.Errorf("got %s", html)
	}
	if names := out.names(); len(names) != 3 {
		t.Errorf("files: %q", names)
	}
}

// A site in two languages: one sitemap, at the root, names all pages of both.
func TestSitemapOfLanguages(t *testing.T) {
	cfg := testConfig()
	cfg.Editions = []Edition{{Language: "en", Home: "/"}, {Language: "de", Home: "/de/"}}
	out, _ := render(t, cfg, Page{Path: "/b/", Layout: "release", Changed: "2019-07-12"}, Page{Path: "/hidden/", Layout: "release", NoIndex: true})
	const both = `<xhtml:link rel="alternate" hreflang="en" href="https://example.org/project/portal/b/"/>` +
		`<xhtml:link rel="alternate" hreflang="de" href="https://example.org/project/portal/de/b/"/>`
	want := `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
  <url><loc>https://example.org/project/portal/b/</loc><lastmod>2019-07-12</lastmod>` + both + `</url>
  <url><loc>https://example.org/project/portal/de/b/</loc>` + both + `</url>
</urlset>
`
	if got := out.m["sitemap.xml"]; got != want {
		t.Errorf("sitemap:\n got %s\nwant %s", got, want)
	}
	cfg.Home = "/de/"
	out, _ = render(t, cfg, Page{Path: "/de/b/", Layout: "release"})
	if want := []string{"de/b/index.html"}; !slices.Equal(out.names(), want) {
		t.Errorf("files of the other language: %q, want %q", out.names(), want)
	}
}

func TestSitemapAndRobots(t *testing.T) {
	cfg := testConfig()
	cfg.Theme = with(testTheme, "layouts/robots.txt", "User-agent: *\nSitemap: {{ `sitemap.xml` | absURL }}\n{{ if site.Params.slipway.noindex }}Disallow: /\n{{ end }}")
	pages := []Page{
		{Path: "/b/", Layout: "release", Changed: "2019-07-12"}, {Path: "/", Layout: "release"}, {Path: "/404.html", Layout: "release"},
		{Path: "/hidden/", Layout: "release", NoIndex: true},
	}
	out, _ := render(t, cfg, pages...)
	want := `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>https://example.org/project/portal/</loc></url>
  <url><loc>https://example.org/project/portal/b/</loc><lastmod>2019-07-12</lastmod></url>
</urlset>
`
	if got := out.m["sitemap.xml"]; got != want {
		t.Errorf("sitemap:\n got %s\nwant %s", got, want)
	}
	if got, want := out.m["robots.txt"], "User-agent: *\nSitemap: https://example.org/project/portal/sitemap.xml\n"; got != want {
		t.Errorf("robots: %q, want %q", got, want)
	}
	cfg.NoIndex = true
	out, _ = render(t, cfg, pages...)
	if got := out.m["robots.txt"]; !strings.Contains(got, "Disallow: /\n") {
		t.Errorf("robots of a preview: %q", got)
	}
}

func TestLanguage(t *testing.T) {
	cfg := testConfig()
	cfg.Language, cfg.Direction = "ar", "rtl"
	cfg.Theme = with(testTheme, "i18n/ar.yaml", "days: أيام\n", "layouts/release.html", `{{ define "main" }}{{ i18n "days" }}{{ end }}`)
	out, _ := render(t, cfg, Page{Path: "/", Layout: "release"})
	if html := out.m["index.html"]; !strings.Contains(html, `<html lang="ar" dir="rtl">`) || !strings.Contains(html, "أيام") {
		t.Errorf("got %s", html)
	}
}

// TestWordsOfOtherLanguages: a word that nobody has translated is said in the
// nearest language that the theme has, and a tag may be written in any case.
func TestWordsOfOtherLanguages(t *testing.T) {
	for _, c := range []struct{ language, own, want string }{
		{"de", "", "days Home"},
		{"de", "i18n/de.yaml", "Tage Home"},
		{"pt-BR", "i18n/pt-BR.yaml", "Tage Inicio"},
		{"pt-br", "i18n/pt-BR.yaml", "Tage Inicio"},
		{"EN", "", "days Home"},
		{"en-US", "i18n/en-us.yaml", "Tage Home"},
		{"en-US", "i18n/en.yaml", "days Home"},
	} {
		cfg := testConfig()
		cfg.Language = c.language
		cfg.Theme = with(testTheme, "i18n/en.yaml", "days: days\nhome: Home\n", "i18n/pt.yaml", "days: dias\nhome: Inicio\n",
			"layouts/release.html", `{{ define "main" }}[{{ i18n "days" }} {{ i18n "home" }}]{{ end }}`)
		if c.own != "" {
			cfg.Overrides = tree(c.own, "days: Tage\n")
		}
		out, report := render(t, cfg, Page{Path: "/", Layout: "release"})
		if html := out.m["index.html"]; !strings.Contains(html, "["+c.want+"]") || !strings.Contains(html, `lang="`+c.language+`"`) || len(report.Warnings) > 0 {
			t.Errorf("%s with %s: %v\n%s", c.language, c.own, report.Warnings, html)
		}
	}
}

func TestMinifiedHTMLStaysWhole(t *testing.T) {
	cfg := testConfig()
	cfg.Minify = true
	cfg.Theme = with(testTheme, "layouts/release.html", "{{ define \"main\" }}\n  <!-- note -->\n  <p>A   <b>b</b>  c</p>\n  <pre>x\n  y</pre>\n  <script>\n  var  a = 1;\n</script>{{ end }}")
	out, _ := render(t, cfg, Page{Path: "/", Layout: "release", Title: "T"})
	want := "<!doctype html><html lang=en dir=ltr><title>T</title><p>A <b>b</b> c</p><pre>x\n  y</pre><script>\n  var  a = 1;\n</script></html>"
	if got := out.m["index.html"]; got != want {
		t.Errorf("\n got %s\nwant %s", got, want)
	}
}

func TestWarningsComeBack(t *testing.T) {
	cfg := testConfig()
	cfg.Overrides = tree("layouts/release.html", `{{ define "main" }}{{ i18n "nope" }}{{ warnf "take care" }}{{ end }}`)
	var pages []Page
	for i := range 20 {
		pages = append(pages, Page{Path: fmt.Sprintf("/%d/", i), Layout: "release"})
	}
	_, report := render(t, cfg, pages...)
	if want := []string{`i18n/en.yaml has no word "nope"`, "take care"}; !slices.Equal(report.Warnings, want) {
		t.Errorf("got %q, want %q", report.Warnings, want)
	}
}

func TestBatchesMakeOneSite(t *testing.T) {
	cfg := testConfig()
	cfg.Theme = with(testTheme,
		"layouts/release.html", `{{ define "main" }}{{ .Params.view }} {{ (resources.Get "x.txt" | fingerprint).RelPermalink }}{{ end }}`,
		"assets/x.txt", "x")
	var pages []Page
	for i := range 2*batchPages + 1 {
		pages = append(pages, Page{Path: fmt.Sprintf("/%d/", i), Layout: "release", Params: i})
	}
	out, report := render(t, cfg, pages...)
	if want := len(pages) + 3; report.Files != want || len(out.m) != want {
		t.Errorf("%d files, %d in the report, want %d", len(out.m), report.Files, want)
	}
	for i := range pages {
		if html := out.m[fmt.Sprintf("%d/index.html", i)]; !strings.Contains(html, fmt.Sprintf("%d /project/portal/x.", i)) {
			t.Fatalf("page %d: %s", i, html)
		}
	}
}

func TestNoPages(t *testing.T) {
	out, _ := render(t, testConfig())
	if want := []string{"robots.txt", "sitemap.xml"}; !slices.Equal(out.names(), want) {
		t.Errorf("got %q", out.names())
	}
}

func TestWrongArguments(t *testing.T) {
	page := Page{Path: "/a/", Layout: "release"}
	for _, c := range []struct {
		name  string
		base  string
		pages []Page
		want  string
	}{
		{"no base", "", []Page{page}, "base URL"},
		{"relative base", "portal/", []Page{page}, "base URL"},
		{"other scheme", "file:///tmp/", []Page{page}, "base URL"},
		{"only a host", "//example.org/", []Page{page}, "base URL"},
		{"password", "https://a:b@example.org/", []Page{page}, "base URL"},
		{"query", "https://example.org/?a", []Page{page}, "base URL"},
		{"relative path", testBase, []Page{{Path: "a/", Layout: "release"}}, `page "a/"`},
		{"no path", testBase, []Page{{Layout: "release"}}, `page ""`},
		{"upwards", testBase, []Page{{Path: "/../a/", Layout: "release"}}, `page "/../a/"`},
		{"dot", testBase, []Page{{Path: "/./a/", Layout: "release"}}, `page "/./a/"`},
		{"double slash", testBase, []Page{{Path: "//a/", Layout: "release"}}, `page "//a/"`},
		{"upper case", testBase, []Page{{Path: "/A/", Layout: "release"}}, `page "/A/"`},
		{"no slash at the end", testBase, []Page{{Path: "/a", Layout: "release"}}, `page "/a"`},
		{"template syntax", testBase, []Page{{Path: "/{{x}}/", Layout: "release"}}, `page "/{{x}}/"`},
		{"twice", testBase, []Page{page, page}, "index.html is taken by page /a/"},
		{"twice by file", testBase, []Page{page, {Path: "/a/index.html", Layout: "release"}}, "taken by page /a/"},
		{"sitemap", testBase, []Page{{Path: "/sitemap.xml", Layout: "release"}}, "taken by the sitemap"},
		{"no layout", testBase, []Page{{Path: "/a/", Layout: "nope"}}, "layouts/nope.html"},
		{"base as layout", testBase, []Page{{Path: "/a/", Layout: "baseof"}}, "layouts/baseof.html"},
		{"layout upwards", testBase, []Page{{Path: "/a/", Layout: "../layouts/release"}}, "layouts/../layouts"},
		{"not JSON", testBase, []Page{{Path: "/a/", Layout: "release", Params: func() {}}}, "page /a/"},
	} {
		var out files
		cfg := testConfig()
		cfg.BaseURL = c.base
		_, err := Render(context.Background(), cfg, c.pages, &out)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", c.name, err, c.want)
		}
		if len(out.m) != 0 {
			t.Errorf("%s: wrote %q", c.name, out.names())
		}
	}
}

type failingSink struct{ err error }

func (s failingSink) Write(string, []byte) error { return s.err }

func TestSinkFails(t *testing.T) {
	full := errors.New("disk full")
	_, err := Render(context.Background(), testConfig(), []Page{{Path: "/a/", Layout: "release"}}, failingSink{full})
	if !errors.Is(err, full) {
		t.Errorf("got %v", err)
	}
}

type cancelSink struct {
	files
	cancel func()
}

func (s *cancelSink) Write(name string, data []byte) error {
	s.cancel()
	return s.files.Write(name, data)
}

func TestCancel(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	out := &cancelSink{cancel: cancel}
	var pages []Page
	for i := range 500 {
		pages = append(pages, Page{Path: fmt.Sprintf("/%d/", i), Layout: "release"})
	}
	_, err := Render(ctx, testConfig(), pages, out)
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	if n := len(out.m); n > 100 {
		t.Errorf("went on for %d files", n)
	}
}
