package pages

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"slipway/internal/diag"
	"slipway/internal/portal"
	"slipway/internal/source"
)

func TestMenusAndCoversThatLeadNowhere(t *testing.T) {
	fsys := fstest.MapFS{
		"hugo.yaml": {Data: []byte(`title: Portal
menus:
  main:
    - {name: Releases, pageRef: /releases/}
    - {name: Home, pageRef: /}
    - {name: Old, pageRef: /releases/comet/}
    - {name: Late, pageRef: /releases/orbit/#overdue}
    - {name: Paper, pageRef: /files/paper.pdf}
    - {name: People, pageRef: /people}
    - {name: Blog, pageRef: /blog/}
`)},
		"data/releases/orbit/plan.yaml": {Data: []byte("renamed_from: comet\ncover: img/orbit.svg\n")},
		"data/releases/rome/plan.yaml":  {Data: []byte("cover: img/roma.svg\n")},
		"data/releases/pisa/plan.yaml":  {Data: []byte("cover: \"https://example.org/pisa.svg\"\n")},
		"data/releases/bari/plan.yaml":  {Data: []byte("cover: /static/img/rome.svg\n")},
		"data/releases/oslo/plan.yaml":  {Data: []byte("cover: /img/rome.svg\n")},
		"data/releases/none/plan.yaml":  {Data: []byte("name: Without a cover\n")},
		"data/releases/page/plan.yaml":  {Data: []byte("cover: releases/\n")},
	}
	var problems diag.List
	p := portal.Load(source.FS(fsys), &problems)
	laid := All(Input{
		Portal: p, AsOf: dayOf(t, "2019-06-22"), URLs: URLs{Base: "/"},
		Static: []string{"files/paper.pdf", "img/orbit.svg", "img/rome.svg"},
	}, &problems)
	covers := map[string]string{}
	for _, page := range laid {
		if v, ok := page.View.(planView); ok {
			covers[page.Path] = v.Cover
		}
	}
	wantCovers := map[string]string{
		PlanPath("orbit"): "/img/orbit.svg", PlanPath("oslo"): "/img/rome.svg",
		PlanPath("rome"): "", PlanPath("pisa"): "", PlanPath("bari"): "", PlanPath("none"): "", PlanPath("page"): "",
	}
	if !maps.Equal(covers, wantCovers) {
		t.Errorf("covers %v, want %v", covers, wantCovers)
	}
	want := []string{
		"data/releases/bari/plan.yaml:1:8 warning did you mean `img/rome.svg`?",
		"data/releases/page/plan.yaml:1:8 warning put the picture into static/ and write its path there, such as img/cover.svg",
		"data/releases/pisa/plan.yaml:1:8 warning put the picture into static/ and write its path there, such as img/cover.svg",
		"data/releases/rome/plan.yaml:1:8 warning did you mean `img/rome.svg`?",
		"hugo.yaml:9:31 error did you mean `/people/`?",
		"hugo.yaml:10:29 error write the path of a page, such as /releases/",
	}
	var got []string
	for _, p := range problems.Sorted() {
		got = append(got, fmt.Sprintf("%s %s %s", p.At, p.Severity, p.Hint))
	}
	if !slices.Equal(got, want) {
		t.Errorf("%s", strings.Join(got, "\n"))
	}
}
