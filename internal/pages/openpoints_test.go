package pages

import (
	"fmt"
	"strings"
	"testing"
)

func TestOpenPoints(t *testing.T) {
	f := layOutFiles(t, "2020-03-01", map[string]string{
		"data/products.yaml": "node: {name: The Node}\n",
		"data/releases/r1/plan.yaml": `name: R1
manager: lead
launch: tbd
specification: "tbd: the page"
links: [{label: Spec, tbd: the address}]
constraints: [Fine, {text: Perhaps, undecided: true}]
risks:
  - {text: A, mitigation: tbd}
objectives:
  o:
    name: Reach
    manager: ops
    active_from: tbd
    key_results:
      kr:
        text: {text: Some posts, tbd: how many}
        tasks:
          sections:
            build:
              name: Build
              responsible: dev
              boxes: [One, tbd, Two?]
              groups: {sub: {name: Sub, boxes: [tbd]}}
milestones:
  test:
    name: tbd
    date: tbd
    manager: dev
    teams: {Forum: tbd, Store: [ops]}
    steps: [{text: Draft, by: tbd}, {text: Deploy, items: [{text: Both?, undecided: true}]}]
  release: {name: Release, date: 2020-04-01, note: none, gate: n/a}
products:
  node:
    manager: ops
    version: {from: 1.0, to: {value: 2.0, tbd: confirm}}
    stories: tbd
    documentation: [Docs, {text: API, tbd: the link}]
work:
  post: {name: Post, kind: message, author: writer, distribution: tbd}
`,
		"data/releases/r1/live.yaml": "specification: tbd\nactuals: {test: {state: open, note: tbd}}\n",
	})
	var got []string
	for _, p := range OpenPoints(f.b.portal, f.b.portal.Release("r1")) {
		var where []string
		for _, c := range p.Where {
			where = append(where, c.Key+c.Name)
		}
		var who []string
		for _, x := range p.Who {
			who = append(who, x.Name)
		}
		got = append(got, fmt.Sprintf("%s | %s | %s | %s | %s | %d", strings.Join(where, " > "), p.Kind, p.Missing, p.Value, strings.Join(who, ", "), p.At.Line))
	}
	want := []string{
		"links > Spec | missing | the address |  | lead | 5",
		"launch | missing |  |  | lead | 3",
		"specification | missing | the page |  | lead | 4",
		"constraints | undecided |  | Perhaps | lead | 6",
		"risks > 1 > mitigation | missing |  |  | lead | 8",
		"objectives > Reach > active_from | missing |  |  | ops | 13",
		"objectives > Reach > Some posts | confirm | how many | Some posts | ops | 16",
		"objectives > Reach > Some posts > Build > boxes | missing |  |  | dev | 22",
		"objectives > Reach > Some posts > Build > boxes | undecided |  | Two? | dev | 22",
		"objectives > Reach > Some posts > Build > Sub > boxes | missing |  |  | dev | 23",
		"milestones > test > name | missing |  |  | dev | 26",
		"milestones > test > date | missing |  |  | dev | 27",
		"milestones > test > Forum | missing |  |  | dev | 29",
		"milestones > test > Draft | missing |  |  | dev | 30",
		"milestones > test > Deploy | undecided |  | Both? | dev | 30",
		"products > The Node > version > to | confirm | confirm | 2.0 | ops | 35",
		"products > The Node > documentation | confirm | the link | API | ops | 37",
		"products > The Node > stories > 1 | missing |  |  | ops | 36",
		"work > Post > distribution | missing |  |  | writer | 39",
		"actuals > test > note | missing |  |  | lead | 2",
		"specification | missing |  |  | lead | 1",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	same(t, "the release counts them", view[releaseView](f, "/releases/r1/").OpenPoints, len(want))
	v := view[openPointsView](f, "/releases/r1/open-points/")
	var groups []string
	for _, g := range v.Groups {
		groups = append(groups, fmt.Sprint(g.Key, " ", len(g.Rows)))
	}
	same(t, "groups", groups, []string{"links 1", "general 4", "risks 1", "objectives 5", "milestones 5", "products 3", "work 1", "actuals 1"})
	same(t, "links", v.Groups[4].Rows[0].Where[0].URL, "/releases/r1/milestones/test/")
	same(t, "line", v.Groups[4].Rows[0].Source.Line, 26)
}

func TestNothingOpen(t *testing.T) {
	f := layOutFiles(t, "2020-03-01", sprint("", ""))
	same(t, "points", len(OpenPoints(f.b.portal, f.b.portal.Release("r1"))), 0)
	same(t, "view", view[openPointsView](f, "/releases/r1/open-points/").Count, 0)
}

// Each placeholder box of Rome is an open point, and so is every value that
// its plan does not know yet.
func TestOpenPointsOfRome(t *testing.T) {
	f := repository(t)
	boxes := 0
	for _, p := range OpenPoints(f.b.portal, f.b.portal.Release("rome")) {
		if p.Kind == openMissing && p.Where[len(p.Where)-1].Key == "boxes" {
			boxes++
		}
		if p.At.File == "" || p.At.Line == 0 || len(p.Who) == 0 || len(p.Where) == 0 {
			t.Errorf("an open point without a place or anybody to ask: %+v", p)
		}
	}
	same(t, "placeholder boxes", boxes, 14)
}

func TestShorten(t *testing.T) {
	long := strings.Repeat("word ", 20)
	for in, want := range map[string]string{
		"short":                 "short",
		long:                    strings.TrimSpace(strings.Repeat("word ", 12)) + "…",
		strings.Repeat("x", 70): strings.Repeat("x", 60) + "…",
		strings.Repeat("ä", 61): strings.Repeat("ä", 60) + "…",
	} {
		if got := shorten(in); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
