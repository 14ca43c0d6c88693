package site

import (
	"context"
	"maps"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
)

// The test binary doubles as a program that renders a site in an environment
// of the test's choosing: Hugo behaves differently when it sees test flags.
func TestMain(m *testing.M) {
	if os.Getenv(renderHelper) != "" {
		os.Exit(renderForTest(os.Stdout))
	}
	os.Exit(m.Run())
}

// files is a sink in memory.
type files struct {
	mu sync.Mutex
	m  map[string]string
}

func (f *files) Write(name string, data []byte) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.m == nil {
		f.m = map[string]string{}
	}
	if _, again := f.m[name]; again {
		panic("written twice: " + name)
	}
	f.m[name] = string(data)
	return nil
}

func (f *files) names() []string { return slices.Sorted(maps.Keys(f.m)) }

// tree makes a file system of name and content pairs.
func tree(pairs ...string) fstest.MapFS {
	m := fstest.MapFS{}
	for i := 0; i < len(pairs); i += 2 {
		m[pairs[i]] = &fstest.MapFile{Data: []byte(pairs[i+1])}
	}
	return m
}

// with lays pairs over a copy of a tree.
func with(base fstest.MapFS, pairs ...string) fstest.MapFS {
	m := maps.Clone(base)
	maps.Copy(m, tree(pairs...))
	return m
}

var testTheme = tree(
	"layouts/baseof.html", `<!doctype html><html lang="{{ site.Language.Locale }}" dir="{{ site.Language.Direction }}"><title>{{ .Title }}</title>{{ block "main" . }}{{ end }}</html>`,
	"layouts/release.html", `{{ define "main" }}<h1>{{ .Title }}</h1>{{ end }}`,
	"i18n/en.yaml", "days: days\nhome: Home\n",
)

const testBase = "https://example.org/project/portal/"

// testConfig is the least that renders.
func testConfig() Config {
	return Config{Title: "Test", BaseURL: testBase, Theme: testTheme}
}

func render(t *testing.T, cfg Config, pages ...Page) (*files, Report) {
	t.Helper()
	var out files
	report, err := Render(context.Background(), cfg, pages, &out)
	if err != nil {
		t.Fatal(err)
	}
	return &out, report
}

// main renders one page with a template of the portal's own and returns what
// that put into the block "main".
func mainOf(t *testing.T, body string, params any) string {
	t.Helper()
	cfg := testConfig()
	cfg.Overrides = tree("layouts/release.html", `{{ define "main" }}[[`+body+`]]{{ end }}`)
	out, _ := render(t, cfg, Page{Path: "/a/", Layout: "release", Title: "A", Params: params})
	_, rest, ok := strings.Cut(out.m["a/index.html"], "[[")
	got, _, ok2 := strings.Cut(rest, "]]")
	if !ok || !ok2 {
		t.Fatalf("no body in %q", out.m["a/index.html"])
	}
	return got
}
