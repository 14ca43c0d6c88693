package e2e

import (
	"bytes"
	"net/url"
	"path"
	"sort"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// document is what a page links to and can be linked at.
type document struct {
	ids   map[string]bool
	links []link
}

type link struct {
	element, attribute, target string
}

// linkAttributes are the attributes that make a browser go or ask somewhere.
var linkAttributes = map[string]bool{"href": true, "src": true, "srcset": true, "action": true, "poster": true, "data": true, "formaction": true}

func parse(t *testing.T, name string, data []byte) document {
	t.Helper()
	root, err := html.Parse(bytes.NewReader(data))
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	d := document{ids: map[string]bool{"": true, "top": true}}
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if why := hollow(n); why != "" {
			t.Errorf("%s: <%s> %v %s", name, n.Data, n.Attr, why)
		}
		for _, a := range n.Attr {
			switch {
			case a.Key == "id":
				if d.ids[a.Val] {
					t.Errorf("%s: the id %q is there twice", name, a.Val)
				}
				d.ids[a.Val] = true
			case linkAttributes[a.Key]:
				d.links = append(d.links, link{n.Data, a.Key, a.Val})
			case strings.HasPrefix(a.Key, "on"), a.Key == "style":
				t.Errorf("%s: <%s> has the attribute %s, which the security policy forbids", name, n.Data, a.Key)
			}
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(root)
	return d
}

// TestLinks follows every link and anchor of every page, at the root of a host
// and below a path.
func TestLinks(t *testing.T) {
	for _, base := range []string{"https://releases.example.org/", "https://example.org/project/portal/"} {
		t.Run(base, func(t *testing.T) {
			if n := followAll(t, built(t, "2019-06-22", base), base); n < 60 {
				t.Fatalf("only %d pages were built", n)
			}
		})
	}
}

// followAll follows every link of a portal that was built for an address, and
// returns how many pages it has.
func followAll(t *testing.T, dir, base string) int {
	t.Helper()
	all := files(t, dir)
	origin, err := url.Parse(base)
	if err != nil {
		t.Fatal(err)
	}
	docs := map[string]document{}
	for name, data := range all {
		if strings.HasSuffix(name, ".html") {
			docs[name] = parse(t, name, data)
		}
	}
	for _, name := range sortedKeys(docs) {
		for _, l := range docs[name].links {
			follow(t, all, docs, origin, name, l)
		}
	}
	return len(docs)
}

func follow(t *testing.T, all map[string][]byte, docs map[string]document, origin *url.URL, name string, l link) {
	t.Helper()
	page := origin.ResolveReference(&url.URL{Path: strings.TrimSuffix(name, "index.html")})
	target, err := page.Parse(l.target)
	if err != nil {
		t.Errorf("%s: %s=%q is not an address: %v", name, l.attribute, l.target, err)
		return
	}
	switch {
	case target.Scheme == "mailto":
		return
	case target.Host != origin.Host || target.Scheme != origin.Scheme:
		if l.element != "a" {
			t.Errorf("%s: <%s %s=%q> asks another host", name, l.element, l.attribute, l.target)
		}
		return
	case !strings.HasPrefix(target.Path, origin.Path):
		t.Errorf("%s: %s=%q leaves the portal's path %s", name, l.attribute, l.target, origin.Path)
		return
	}
	file := strings.TrimPrefix(target.Path, origin.Path)
	if file == "" || strings.HasSuffix(file, "/") {
		file = path.Join(file, "index.html")
	}
	if _, ok := all[file]; !ok {
		t.Errorf("%s: %s=%q leads nowhere", name, l.attribute, l.target)
		return
	}
	if doc, ok := docs[file]; ok && !doc.ids[target.Fragment] {
		t.Errorf("%s: %s=%q: there is no #%s on that page", name, l.attribute, l.target, target.Fragment)
	}
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}
