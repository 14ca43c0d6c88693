package pages

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"slipway/internal/check"
	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/i18n"
	"slipway/internal/portal"
	"slipway/internal/source"
)

// fixture is a portal that a test has written, laid out.
type fixture struct {
	t        *testing.T
	b        *builder
	pages    map[string]Page
	problems []diag.Problem
}

// people of every fixture that does not write its own.
const fixturePeople = `lead: {name: Lead, aliases: [Head]}
dev: {name: Dev}
ops: {name: Ops, full_name: Ops Person}
writer: {name: Writer}
all: {name: All, aliases: [Everyone], kind: group}
`

// layOutFiles lays out a portal as of a day. It stops the test where loading
// the files finds an error.
func layOutFiles(t *testing.T, asOf string, files map[string]string) *fixture {
	t.Helper()
	fsys := fstest.MapFS{
		"hugo.yaml":        {Data: []byte("title: Portal\nbaseURL: /\n")},
		"data/people.yaml": {Data: []byte(fixturePeople)},
	}
	for name, text := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return layOutTree(t, asOf, source.FS(fsys), false)
}

func layOutTree(t *testing.T, asOf string, tree *source.Tree, drafts bool) *fixture {
	t.Helper()
	var problems diag.List
	p := portal.Load(tree, &problems)
	for _, found := range problems.Sorted() {
		if found.Severity == diag.Error {
			t.Fatalf("%s: %s", found.At, found.Summary)
		}
	}
	in := Input{Portal: p, AsOf: dayOf(t, asOf), Threads: Threads(p, dayOf(t, asOf)), URLs: URLs{Base: "/"}, Drafts: drafts, Words: english(t), Checked: check.All(p, dayOf(t, asOf), &diag.List{})}
	var found diag.List
	f := &fixture{t: t, b: newBuilder(in, &diag.List{}), pages: map[string]Page{}}
	for _, page := range All(in, &found) {
		if _, twice := f.pages[page.Path]; twice {
			t.Errorf("two pages at %s", page.Path)
		}
		f.pages[page.Path] = page
	}
	f.problems = found.Sorted()
	return f
}

// english are the words of the theme.
func english(t *testing.T) i18n.Words {
	t.Helper()
	text, err := os.ReadFile("../../i18n/en.yaml")
	if err != nil {
		t.Fatal(err)
	}
	return i18n.New("en", source.ParseYAML("i18n/en.yaml", text, &diag.List{}))
}

func dayOf(t *testing.T, s string) date.Day {
	t.Helper()
	d, err := date.ParseDay(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// page gives a page that has to be there.
func (f *fixture) page(path string) Page {
	f.t.Helper()
	p, ok := f.pages[path]
	if !ok {
		f.t.Fatalf("there is no page %s", path)
	}
	return p
}

// view gives the view of a page.
func view[T any](f *fixture, path string) T {
	f.t.Helper()
	v, ok := f.page(path).View.(T)
	if !ok {
		f.t.Fatalf("%s shows a %T", path, f.page(path).View)
	}
	return v
}

// repository lays out this repository's own portal.
func repository(t *testing.T) *fixture {
	t.Helper()
	return repositoryAt(t, "2019-07-12")
}

func repositoryAt(t *testing.T, asOf string) *fixture {
	t.Helper()
	tree, err := source.Dir("../..")
	if err != nil {
		t.Fatal(err)
	}
	return layOutTree(t, asOf, tree, false)
}

func names(people []Person) string {
	var out []string
	for _, p := range people {
		out = append(out, p.Name)
	}
	return strings.Join(out, ", ")
}

// same compares what templates would see.
func same(t *testing.T, what string, got, want any) {
	t.Helper()
	g, w := asJSON(t, got), asJSON(t, want)
	if g != w {
		t.Errorf("%s:\n got %s\nwant %s", what, g, w)
	}
}

func asJSON(t *testing.T, v any) string {
	t.Helper()
	out, err := json.MarshalIndent(v, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}
