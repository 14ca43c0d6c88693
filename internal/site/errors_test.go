package site

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
)

func renderError(t *testing.T, cfg Config, pages ...Page) error {
	t.Helper()
	var out files
	_, err := Render(context.Background(), cfg, pages, &out)
	if err == nil {
		t.Fatal("no error")
	}
	for _, secret := range []string{"/dev/null", "slipway/", "/work", "/root", "/tmp", layoutPrefix, "~"} {
		if strings.Contains(err.Error(), secret) {
			t.Errorf("the message tells of %s: %v", secret, err)
		}
	}
	return err
}

func TestTemplateErrorsNameTheirPlace(t *testing.T) {
	wrap := func(body string) string { return "{{ define \"main\" }}\n\n" + body + "\n{{ end }}" }
	for _, c := range []struct {
		name         string
		files        fstest.MapFS
		file         string
		line, column int
		message      string
	}{
		{"syntax", tree("layouts/term.html", wrap("  {{ if }}x{{ end }}")), "layouts/term.html", 3, 0, "missing value for if"},
		{"never closed", tree("layouts/term.html", wrap("{{ if .x }}x")), "layouts/term.html", 4, 0, "unexpected EOF"},
		{"unused and wrong", tree("layouts/other.html", "\n{{ if }}"), "layouts/other.html", 2, 0, "missing value for if"},
		{"unknown function", tree("layouts/term.html", wrap("  {{ nosuch 1 }}")), "layouts/term.html", 3, 0, `function "nosuch" not defined`},
		{"unknown function in a partial", tree("layouts/_partials/a/b.html", "\n{{ nosuch }}"), "layouts/_partials/a/b.html", 2, 0, `function "nosuch" not defined`},
		{"no such field", tree("layouts/term.html", wrap("é {{ .Nope }}")), "layouts/term.html", 3, 6, "at <.Nope>: can't evaluate field Nope"},
		{"in a partial", tree("layouts/term.html", wrap(`{{ partial "a/b.html" . }}`), "layouts/_partials/a/b.html", "\n\n\n{{ .Nope }}"), "layouts/_partials/a/b.html", 4, 4, "at <.Nope>"},
		{"in a partial of the same file", tree("layouts/term.html", wrap(`{{ partial "i.html" . }}`)+"\n{{ define \"_partials/i.html\" }}\n{{ .Nope }}{{ end }}"), "layouts/term.html", 6, 4, "at <.Nope>"},
		{"in the frame", tree("layouts/baseof.html", "<html>\n  {{ .Nope }}\n{{ block \"main\" . }}{{ end }}"), "layouts/baseof.html", 2, 6, "at <.Nope>"},
		{"no such partial", tree("layouts/term.html", wrap(`{{ partial "nope.html" . }}`)), "layouts/term.html", 3, 4, `partial "nope.html" not found`},
		{"HTML that does not close", tree("layouts/term.html", wrap(`<a href="{{ if .x }}">{{ end }}`)), "layouts/term.html", 3, 16, "{{if}} branches end in different contexts"},
		{"endless", tree("layouts/term.html", wrap(`{{ partial "l.html" . }}`), "layouts/_partials/l.html", `{{ partial "l.html" . }}`), "layouts/_partials/l.html", 1, 4, "maximum template call stack size exceeded"},
		{"words", tree("i18n/en.yaml", "a: b\n  c: : d\n"), "i18n/en.yaml", 2, 6, "found an invalid key for this map"},
	} {
		for _, own := range []bool{true, false} {
			cfg := testConfig()
			cfg.Theme = with(testTheme, "layouts/term.html", `{{ define "main" }}{{ end }}`)
			if own {
				cfg.Overrides = c.files
			} else {
				for name, file := range c.files {
					cfg.Theme.(fstest.MapFS)[name] = file
				}
			}
			err := renderError(t, cfg, Page{Path: "/a/b.c/", Layout: "term"})
			var list TemplateErrors
			if !errors.As(err, &list) || len(list) != 1 {
				t.Errorf("%s: not one template error: %v", c.name, err)
				continue
			}
			e := list[0]
			if e.Template != c.file || e.Own != own || e.Line != c.line || e.Column != c.column || !strings.Contains(e.Message, c.message) {
				t.Errorf("%s (own: %v):\n got %+v\nwant %s:%d:%d %s", c.name, own, e, c.file, c.line, c.column, c.message)
			}
			if e.Page != "" && e.Page != "/a/b.c/" {
				t.Errorf("%s: page %q", c.name, e.Page)
			}
		}
	}
}

func TestSeveralTemplateErrors(t *testing.T) {
	cfg := testConfig()
	cfg.Theme = with(testTheme,
		"layouts/b.html", `{{ define "main" }}{{ .Nope }}{{ end }}`,
		"layouts/a.html", `{{ define "main" }}{{ .Nix }}{{ end }}`)
	err := renderError(t, cfg,
		Page{Path: "/b/", Layout: "b"}, Page{Path: "/b/2/", Layout: "b"}, Page{Path: "/a/", Layout: "a"})
	var list TemplateErrors
	if !errors.As(err, &list) || len(list) != 2 || list[0].Template != "layouts/a.html" || list[0].Page != "/a/" || list[1].Template != "layouts/b.html" {
		t.Errorf("got %v", err)
	}
	if want := "layouts/a.html:1:23: "; !strings.HasPrefix(err.Error(), want) {
		t.Errorf("want %s in front of %v", want, err)
	}
}

func TestTemplatesReportErrors(t *testing.T) {
	cfg := testConfig()
	cfg.Overrides = tree("layouts/release.html", `{{ define "main" }}{{ errorf "no %s" "accent" }}{{ end }}`)
	err := renderError(t, cfg, Page{Path: "/b/", Layout: "release"}, Page{Path: "/a/", Layout: "release"})
	if err.Error() != "templates report: no accent" {
		t.Errorf("got %v", err)
	}
}

func TestFilesThatTemplatesPublish(t *testing.T) {
	for body, want := range map[string]string{
		`{{ (resources.FromString "b/index.html" "x").Publish }}`: "a template publishes a file to b/index.html, which is a page",
		`{{ (resources.FromString "x.txt" .Title).Publish }}`:     "templates publish two different files to x.txt",
	} {
		cfg := testConfig()
		cfg.Overrides = tree("layouts/release.html", `{{ define "main" }}`+body+`{{ end }}`)
		err := renderError(t, cfg, Page{Path: "/b/", Layout: "release", Title: "B"}, Page{Path: "/a/", Layout: "release", Title: "A"})
		if err.Error() != want {
			t.Errorf("got %v, want %s", err, want)
		}
	}
}

// TestManyFailingPages has far more pages fail than Hugo reports: it then may
// wait for workers that have left.
func TestManyFailingPages(t *testing.T) {
	cfg := testConfig()
	cfg.Theme = with(testTheme, "layouts/term.html", "{{ define \"main\" }}\n{{ if .Params.view.bad }}{{ .Nope }}{{ end }}{{ end }}")
	var pages []Page
	for i := range 500 {
		pages = append(pages, Page{Path: fmt.Sprintf("/a/p%d/", i), Layout: "term"})
	}
	for _, good := range []int{0, 300} { // how many come out well before the others fail
		for i := range pages {
			pages[i].Params = map[string]any{"bad": i >= good}
		}
		var list TemplateErrors
		if err := renderError(t, cfg, pages...); !errors.As(err, &list) || list[0].Template != "layouts/term.html" || list[0].Line != 2 {
			t.Errorf("%v", err)
		}
	}
}
