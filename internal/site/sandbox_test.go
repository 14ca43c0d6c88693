package site

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// unguarded renders a template that the guard would refuse.
func unguarded(t *testing.T, body string) (string, error) {
	t.Helper()
	cfg := testConfig()
	cfg.Overrides = tree("layouts/release.html", `{{ define "main" }}[[`+body+`]]{{ end }}`)
	var out files
	_, err := renderGuarded(context.Background(), cfg, []Page{{Path: "/a/", Layout: "release", Title: "A"}}, &out)
	_, rest, _ := strings.Cut(out.m["a/index.html"], "[[")
	got, _, _ := strings.Cut(rest, "]]")
	return got, err
}

// What the guard should miss stays in memory.
func TestTemplatesStayInMemory(t *testing.T) {
	secret := filepath.Join(t.TempDir(), "secret.txt")
	if err := os.WriteFile(secret, []byte("export default 'machine'"), 0o644); err != nil {
		t.Fatal(err)
	}
	up := strings.Repeat("../", 20)
	for body, want := range map[string]string{
		`{{ readFile "` + secret + `" }}`:                                  "",
		`{{ readFile "` + up + secret[1:] + `" }}`:                         "",
		`{{ os.ReadFile "/etc/hostname" }}`:                                "",
		`{{ fileExists "` + secret + `" }}`:                                "false",
		`{{ with os.Stat "/etc" }}{{ .Name }}{{ end }}`:                    "",
		`{{ range readDir "/" }}{{ .Name }} {{ end }}`:                     "content layouts themes ",
		`{{ range readDir "` + up + `etc" }}{{ .Name }} {{ end }}`:         "",
		`{{ with resources.Get "` + secret + `" }}{{ .Content }}{{ end }}`: "",
		`{{ hugo.WorkingDir }}`:                                            "/dev/null/slipway",
	} {
		got, err := unguarded(t, body)
		if got = strings.Replace(got, "cache ", "", 1); got != want || err != nil {
			t.Errorf("%s: got %q, want %q: %v", body, got, want, err)
		}
	}
	for body, want := range map[string]string{
		`{{ resources.GetRemote "https://example.org/" }}`: "not whitelisted",
		`{{ getenv "HOME" }}`:                              "not whitelisted",
		`{{ os.Getenv "HUGO_TITLE" }}`:                     "not whitelisted",
		`{{ imageConfig "/etc/passwd" }}`:                  "does not exist",
	} {
		if _, err := unguarded(t, body); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %s", body, err, want)
		}
	}
}

func TestTemplatesAreRefused(t *testing.T) {
	for body, want := range map[string]string{
		`{{ resources.GetRemote "https://example.org/" }}`: ".GetRemote " + network,
		`{{ getenv "HOME" }}`:                              "getenv " + environment,
		`{{ os.Getenv "HUGO_TITLE" }}`:                     "os " + readsDisk,
		`{{ imageConfig "/etc/passwd" }}`:                  "imageConfig " + readsDisk,
		`{{ readDir "/" }}`:                                "readDir " + readsDisk,
		`{{ readFile "/etc/passwd" }}`:                     "readFile " + readsDisk,
		`{{ if fileExists "/etc/passwd" }}{{ end }}`:       "fileExists " + readsDisk,
		`{{ $x := os }}{{ $x.ReadDir "/" }}`:               "os " + readsDisk,
		// The bundler of Hugo reads what its sources import from the disk.
		`{{ resources.FromString "a.js" "import '/etc/passwd'" | js.Build }}`: "js " + readsDisk,
		`{{ $x := js }}{{ $x.Build "a" }}`:                                    "js " + readsDisk,
		`{{ with resources.Get "a.css" }}{{ . | css.Build }}{{ end }}`:        "css " + readsDisk,
		`{{ if true }}{{ else }}{{ "" | toCSS }}{{ end }}`:                    "toCSS " + readsDisk,
		`{{ transform.ToMath "x" }}`:                                          ".ToMath " + readsDisk,
		`{{ $r := resources }}{{ "x" | $r.ExecuteAsTemplate "a" . }}`:         ".ExecuteAsTemplate " + hidesCode,
		`{{ "dog" | pluralize }}`:                                             "pluralize " + readsDisk,
		`{{ apply (slice 1) "js.Build" "." }}`:                                "apply " + hidesCode,
		`{{ collections.Apply (slice 1) "js.Build" "." }}`:                    ".Apply " + hidesCode,
		`{{ now.Year }}`: "now " + notTheSame,
		`{{ time.Now }}`: ".Now " + notTheSame,
		`{{ range (slice 1 2) | shuffle }}{{ . }}{{ end }}`: "shuffle " + notTheSame,
		`{{ math.Rand }}`:                                                   ".Rand " + notTheSame,
		`{{ range site.RegularPages }}{{ end }}`:                            ".RegularPages " + notOneByOne,
		`{{ with .Site.GetPage "/x" }}{{ end }}`:                            ".GetPage " + notOneByOne,
		`{{ template "x" (dict "a" site.Pages) }}{{ end }}{{ define "x" }}`: ".Pages " + notOneByOne,
		`{{ with (templates.Defer (dict "key" "a")) }}{{ end }}`:            ".Defer " + readsBack,
	} {
		cfg := testConfig()
		cfg.Overrides = tree("layouts/release.html", "{{ define \"main\" }}\n  "+body+"{{ end }}")
		err := renderError(t, cfg, Page{Path: "/a/", Layout: "release"})
		var list TemplateErrors
		if !errors.As(err, &list) || list[0].Line != 2 || list[0].Column < 5 || !list[0].Own || !strings.Contains(err.Error(), want) {
			t.Errorf("%s:\n got %v\nwant %s", body, err, want)
		}
	}
}

// Names of methods and functions are matched exactly by the guard, which is
// enough only as long as Hugo does the same.
func TestNamesAreExact(t *testing.T) {
	for _, body := range []string{
		`{{ $r := resources }}{{ "x" | $r.executeAsTemplate "a" . }}`,
		`{{ site.regularpages }}`,
		`{{ JS.Build "a" }}`,
		`{{ math.rand }}`,
	} {
		cfg := testConfig()
		cfg.Overrides = tree("layouts/release.html", "{{ define \"main\" }}"+body+"{{ end }}")
		renderError(t, cfg, Page{Path: "/a/", Layout: "release"})
	}
}

func FuzzGuard(f *testing.F) {
	f.Add("{{ define \"x\" }}{{ .Pages }}{{ end }}")
	f.Add("{{ with $x := (site.Params.a).b }}{{ else with now }}{{ end }}{{ range $i, $e := . }}{{ break }}{{ end }}")
	f.Add("{{/* a */}}{{- `raw` | printf \"%s\" -}}{{ block \"a\" . }}é{{ end }}")
	f.Add("{{ if }}")
	f.Fuzz(func(t *testing.T, text string) {
		for _, e := range guard("layouts/a.html", true, text) {
			if e.Template != "layouts/a.html" || !e.Own || e.Message == "" || e.Line < 0 || e.Line > 1+strings.Count(text, "\n") {
				t.Errorf("%+v", e)
			}
		}
	})
}

const renderHelper = "SLIPWAY_SITE_TEST_RENDER"

// renderForTest renders a site with something of everything and prints a
// digest of its files.
func renderForTest(w io.Writer) int {
	cfg := testConfig()
	cfg.Params = map[string]any{"a": 1}
	cfg.Menus = map[string][]MenuEntry{"main": {{ID: "a", Name: "A", Path: "/a/", Weight: 1}, {ID: "b", Name: "B", Path: "/b/", Weight: 1}}}
	cfg.Theme = with(testTheme,
		"layouts/release.html", `{{ define "main" }}{{ site.Title }} {{ site.Params.a }} {{ range site.Menus.main }}{{ .URL }}{{ end }} {{ i18n "days" }}
{{ range $k, $v := .Params.view }}{{ $k }}={{ $v }} {{ end }}{{ (resources.Get "x.txt" | fingerprint).RelPermalink }}
{{ (time.AsTime "2019-06-20").Format "Monday 2 January 15:04 MST" }} {{ lang.FormatNumber 2 1234.5 }} {{ hugo.Environment }} {{ hugo.IsProduction }}
{{ partialCached "p.html" . }} {{ .Lastmod }} {{ .Date }}{{ end }}`,
		"layouts/_partials/p.html", "cached {{ site.BaseURL }}",
		"assets/x.txt", "x")
	cfg.Minify = true
	var pages []Page
	for i := range 1200 {
		pages = append(pages, Page{Path: fmt.Sprintf("/p/%d/", i), Layout: "release", Title: fmt.Sprint(i), Params: map[string]any{"n": i, "day": "2019-06-20"}})
	}
	var out files
	report, err := Render(context.Background(), cfg, pages, &out)
	if err != nil {
		fmt.Fprintln(w, err)
		return 1
	}
	sum := sha256.New()
	for _, name := range out.names() {
		fmt.Fprintf(sum, "%s\n%d\n%s\n", name, len(out.m[name]), out.m[name])
	}
	fmt.Fprintf(w, "%d files %d warnings %x\n%s\n", report.Files, len(report.Warnings), sum.Sum(nil), out.m["p/7/index.html"])
	return 0
}

func TestSameBytesAnywhereAndNothingOnDisk(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	var first string
	for i, env := range [][]string{
		{}, // not even HOME
		{"HUGO_TITLE=Leaked", "HUGO_BASEURL=https://leak.example/", "HUGO_PARAMS_A=2", "HUGO_DISABLEKINDS=page", "HUGOxMINIFYxMINIFYOUTPUT=false", "HUGO_ENVIRONMENT=development", "HUGO_ENV=development"},
		{"TZ=Asia/Tokyo", "LANG=de_DE.UTF-8", "LC_ALL=de_DE.UTF-8"},
		{"GOMAXPROCS=1"},
		{"GOMAXPROCS=7", "HUGO_NUMWORKERMULTIPLIER=9", "HUGO_MEMORYLIMIT=1"},
		{"NETLIFY=true", "PULL_REQUEST=1", "DEPLOY_PRIME_URL=https://leak.example", "CI=true"},
		{"HUGO_CACHEDIR=cache", "HUGO_FILE_LOG_FORMAT=:file", "NODE_PATH=/x", "GIT_DIR=/nowhere"},
	} {
		dir := t.TempDir()
		cmd := exec.Command(self)
		cmd.Dir = dir
		cmd.Env = append([]string{renderHelper + "=1"}, env...)
		if i > 0 {
			cmd.Env = append(cmd.Env, "HOME="+dir, "TMPDIR="+dir, "XDG_CACHE_HOME="+dir, "USER=somebody", "PATH=/usr/bin:/bin")
		} else {
			cmd.Env = append(cmd.Env, "TMPDIR="+dir)
		}
		var stderr strings.Builder
		cmd.Stderr = &stderr
		got, err := cmd.Output()
		if err != nil {
			t.Fatalf("%q: %v\n%s%s", env, err, got, stderr.String())
		}
		if stderr.Len() > 0 {
			t.Errorf("%q: not silent: %s", env, stderr.String())
		}
		if first == "" {
			first = string(got)
			if !strings.HasPrefix(first, "1203 files 0 warnings") || strings.Contains(first, dir) {
				t.Errorf("got %s", first)
			}
		}
		if string(got) != first {
			t.Errorf("%q:\n got %s\nwant %s", env, got, first)
		}
		left, err := os.ReadDir(dir)
		if err != nil || len(left) > 0 {
			t.Errorf("%q: left on disk: %v %v", env, left, err)
		}
	}
}
