//go:build browser

package browser

import (
	"path/filepath"
	"strings"
	"testing"

	"slipway/internal/diag"
	"slipway/internal/pages"
	"slipway/internal/portal"
	"slipway/internal/source"
)

// kind is a page to look at for all of its layout.
type kind struct {
	Path string `json:"path"`
}

// kinds name, for each layout, the page that shows most of it. A layout that
// is not listed fails the test.
var kinds = map[string]kind{
	"404":         {"/404.html"},
	"actions":     {"/actions/"},
	"calendar":    {"/calendar/"},
	"changes":     {"/changes/"},
	"group":       {"/terms/first-council/council/"},
	"guide":       {"/guides/write-a-release-plan/"},
	"guides":      {"/guides/"},
	"home":        {"/"},
	"meeting":     {"/meetings/engineering-planning/2018-03-05/"},
	"meetings":    {"/meetings/"},
	"milestone":   {"/releases/acropolis/milestones/release/"},
	"objectives":  {"/releases/rome/objectives/"},
	"open-points": {"/releases/rome/open-points/"},
	"people":      {"/people/"},
	"person":      {"/people/bedeho/"},
	"plan":        {"/releases/rome/plan/"},
	"product":     {"/products/pioneer/"},
	"products":    {"/products/"},
	"redirect":    {"/guides/moved/"},
	"release":     {"/releases/acropolis/"},
	"releases":    {"/releases/"},
	"rule":        {"/rules/dependent/left-behind/"},
	"rules":       {"/rules/"},
	"search":      {"/search/"},
	"series":      {"/meetings/engineering-planning/"},
	"style":       {"/style/"},
	"term":        {"/terms/first-council/"},
	"terms":       {"/terms/"},
}

// kindsOf holds the list against the layouts of the theme and of the pages.
func kindsOf(t *testing.T, dir string) map[string]kind {
	t.Helper()
	templates, err := filepath.Glob(filepath.Join(repository, "layouts", "*.html"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range templates {
		layout := strings.TrimSuffix(filepath.Base(file), ".html")
		if _, ok := kinds[layout]; !ok && layout != "baseof" {
			t.Errorf("no page of the layout %q is looked at in the browser: add one to kinds", layout)
		}
	}
	tree, err := source.Dir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var problems diag.List
	p := portal.Load(tree, &problems)
	in := pages.Input{Portal: p, AsOf: p.Config.AsOf, Threads: pages.Threads(p, p.Config.AsOf), URLs: pages.URLs{Base: "/"}, Drafts: true}
	layouts := map[string]string{}
	for _, p := range pages.All(in, &problems) {
		layouts[p.Path] = p.Layout
	}
	for layout, k := range kinds {
		if layouts[k.Path] != layout {
			t.Errorf("%s has the layout %q, not %q: choose another page", k.Path, layouts[k.Path], layout)
		}
	}
	return kinds
}
