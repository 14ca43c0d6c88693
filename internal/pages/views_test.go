package pages

import (
	"encoding/json"
	"regexp"
	"strings"
	"testing"
)

var lowerSnake = regexp.MustCompile(`^[a-z][a-z0-9_]*$`)

// Hugo makes keys lower-case and knows no null within a list.
func TestViewsReachTemplates(t *testing.T) {
	f := repository(t)
	if len(f.pages) < 100 {
		t.Fatalf("only %d pages", len(f.pages))
	}
	for path, p := range f.pages {
		if p.Title == "" || p.Description == "" || p.Layout == "" {
			t.Errorf("%s: title %q, description %q, layout %q", path, p.Title, p.Description, p.Layout)
		}
		if strings.ContainsAny(p.Description, "\n`") {
			t.Errorf("%s: the description is no plain sentence: %q", path, p.Description)
		}
		switch p.Layout {
		case "products", "product", "people", "person", "meetings", "series", "meeting", "actions", "terms", "term", "group", "guides", "guide":
			if s := p.Frame.Source; s == nil || s.URL == "" || s.Edit == "" {
				t.Errorf("%s does not say where its facts come from: %+v", path, s)
			}
		}
		for _, part := range []any{p.Frame, p.View} {
			var v any
			if err := json.Unmarshal([]byte(asJSON(t, part)), &v); err != nil {
				t.Fatal(err)
			}
			checkValue(t, path, v)
		}
	}
}

func checkValue(t *testing.T, at string, v any) {
	t.Helper()
	switch v := v.(type) {
	case map[string]any:
		for key, x := range v {
			if !lowerSnake.MatchString(key) {
				t.Errorf("%s: key %q", at, key)
			}
			checkValue(t, at+"."+key, x)
		}
	case []any:
		for _, x := range v {
			if x == nil {
				t.Errorf("%s: null in a list", at)
			}
			checkValue(t, at, x)
		}
	}
}

// Every page of an entity is found without scripts.
func TestSearchListsEverything(t *testing.T) {
	f := repository(t)
	listed := map[string]bool{}
	v := view[searchView](f, SearchPath)
	for _, k := range v.Kinds {
		for _, g := range k.Parts {
			if g.Of != nil {
				listed[g.Of.URL] = true
			}
			for _, l := range g.List {
				listed[l.URL] = true
			}
		}
	}
	for path, p := range f.pages {
		switch p.Layout {
		case "release", "milestone", "product", "person", "meeting", "term", "group", "guide":
			if !listed[path] {
				t.Errorf("%s is not listed", path)
			}
		}
	}
	if v.Count < 90 {
		t.Errorf("%d entries", v.Count)
	}
}

func TestNotFoundLeadsOn(t *testing.T) {
	f := layOutFiles(t, "2019-06-22", map[string]string{
		"hugo.yaml": "title: Portal\nbaseURL: /\nmenus:\n  main:\n    - {name: Home, pageRef: /}\n    - {name: Plans, pageRef: /releases/}\n",
	})
	same(t, "links", view[notFoundView](f, NotFoundPath).Links, []Link{{"Portal", "/"}, {"Plans", "/releases/"}, {"Search", "/search/"}})
	if !f.page(NotFoundPath).NoIndex {
		t.Error("the page for wrong addresses is to be found in searches")
	}
}

// A portal with nothing in it has all its lists.
func TestEmptyPortal(t *testing.T) {
	f := layOutFiles(t, "2019-06-22", map[string]string{"data/people.yaml": ""})
	for _, path := range []string{ProductsPath, PeoplePath, MeetingsPath, ActionsPath, TermsPath, GuidesPath, SearchPath} {
		f.page(path)
	}
	if len(f.problems) > 0 {
		t.Errorf("%v", f.problems)
	}
}
