package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// TestLanguages builds the portal of the guide "Every field" in its languages:
// all have the same pages, and every link of a page leads to one in the same
// language, but for the switch, which leads to the same page in each.
func TestLanguages(t *testing.T) {
	files := example(t, readGuides(t), "every-field.md")
	source, dest := t.TempDir(), filepath.Join(t.TempDir(), "site")
	writeFiles(t, source, files)
	if code, out, errs := inProcess("build", "--source", source, "--destination", dest, "--base-url", "/x/", "--as-of", "2026-05-12"); code != exitFine {
		t.Fatalf("build gives %d\n%s%s", code, out, errs)
	}
	var en, de []string
	err := fs.WalkDir(os.DirFS(dest), ".", func(name string, d fs.DirEntry, err error) error {
		if rest, ok := strings.CutPrefix(name, "de/"); ok && !d.IsDir() && filepath.Ext(name) == ".html" {
			de = append(de, rest)
		} else if !d.IsDir() && filepath.Ext(name) == ".html" {
			en = append(en, name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(en) < 30 || !slices.Equal(en, de) {
		t.Fatalf("%d pages in English, %d in German, want the same", len(en), len(de))
	}
	for _, name := range en {
		path := strings.TrimSuffix(name, "index.html")
		for folder, other := range map[string]string{"": "de/", "de/": ""} {
			data, err := os.ReadFile(filepath.Join(dest, filepath.FromSlash(folder+name)))
			if err != nil {
				t.Fatal(err)
			}
			switched := false
			for _, a := range linksOf(t, data) {
				switch {
				case a["href"] == "/x/"+other+path && a["hreflang"] != "":
					switched = true
				case a["href"] == "/x/"+folder+path && a["hreflang"] != "":
				case strings.HasPrefix(a["href"], "/x/") && isLocalPage(a["href"]) && strings.HasPrefix(a["href"], "/x/de/") != (folder == "de/"):
					t.Errorf("%s%s: a link to %s leaves the language", folder, name, a["href"])
				}
			}
			if !switched {
				t.Errorf("%s%s: no link to /x/%s%s", folder, name, other, path)
			}
		}
	}
}

// isLocalPage reports whether an address is that of a page, not of a file.
func isLocalPage(href string) bool {
	path, _, _ := strings.Cut(href, "#")
	return strings.HasSuffix(path, "/")
}

// linksOf are the attributes of the links in the body of a page.
func linksOf(t *testing.T, data []byte) []map[string]string {
	t.Helper()
	root, err := html.Parse(strings.NewReader(string(data)))
	if err != nil {
		t.Fatal(err)
	}
	var all []map[string]string
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && n.Data == "a" {
			attrs := map[string]string{}
			for _, a := range n.Attr {
				attrs[a.Key] = a.Val
			}
			all = append(all, attrs)
		}
	}
	return all
}
