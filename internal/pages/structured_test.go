package pages

import (
	"encoding/json"
	"strings"
	"testing"
	"testing/fstest"

	"slipway/internal/diag"
	"slipway/internal/portal"
	"slipway/internal/source"
)

// published lays out a portal that knows where it is published.
func published(t *testing.T, asOf string, files map[string]string) map[string]Page {
	t.Helper()
	fsys := fstest.MapFS{"hugo.yaml": {Data: []byte("title: Portal\n")}}
	for name, text := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	p := portal.Load(source.FS(fsys), &diag.List{})
	out := map[string]Page{}
	for _, page := range All(Input{Portal: p, AsOf: dayOf(t, asOf), Threads: Threads(p, dayOf(t, asOf)), URLs: URLs{Base: "/x/", Origin: "https://example.org"}, Words: english(t), Static: []string{"c.png", "c.svg"}}, &diag.List{}) {
		out[page.Path] = page
	}
	return out
}

func TestStructuredData(t *testing.T) {
	list := published(t, "2019-06-22", map[string]string{
		"data/releases/r/plan.yaml": `name: R
cover: c.png
milestones:
  stays: {name: Stays, date: 2019-07-01T12:00+02:00}
  moves: {name: Moves, date: 2019-07-02}
  done: {name: Done, date: 2019-06-01}
  bound: {name: Bound, date: by 2019-06-01}
  month: {name: Month, date: 2019-08}
  open: {name: Open, date: tbd}
  gone: {name: Gone, date: 2019-07-03}
  hostile: {name: "</script><!--<script>alert(1)&", date: 2019-07-04}
`,
		"data/releases/r/live.yaml": `revisions:
  - {on: 2019-06-20, why: so, milestones: {moves: 2019-07-05}, dropped: {gone: no need}}
actuals: {done: 2019-06-03}
`,
		"data/releases/s/plan.yaml": "name: S\ncover: c.svg\n",
	})
	event := func(id string) string {
		text := list[MilestonePath("r", id)].Frame.Structured
		var g struct {
			Graph []struct {
				Type     string `json:"@type"`
				Name     string
				URL      string
				Start    string `json:"startDate"`
				Previous string `json:"previousStartDate"`
				Status   string `json:"eventStatus"`
			} `json:"@graph"`
		}
		if err := json.Unmarshal([]byte(text), &g); err != nil {
			t.Fatalf("%s: %v", id, err)
		}
		if last := g.Graph[len(g.Graph)-1].Type; last != "BreadcrumbList" {
			t.Errorf("%s ends in %s", id, last)
		}
		if len(g.Graph) == 1 {
			return ""
		}
		e := g.Graph[0]
		same(t, "address", e.URL, "https://example.org/x/releases/r/milestones/"+id+"/")
		return strings.TrimSpace(e.Type + " " + e.Name + " " + e.Start + " " + strings.TrimPrefix(e.Status, "https://schema.org/Event") + " " + e.Previous)
	}
	for id, want := range map[string]string{
		"stays":   "Event Stays · R 2019-07-01T12:00:00+02:00 Scheduled",
		"moves":   "Event Moves · R 2019-07-05 Rescheduled 2019-07-02",
		"done":    "Event Done · R 2019-06-03 Rescheduled 2019-06-01",
		"bound":   "",
		"month":   "",
		"open":    "",
		"gone":    "Event Gone · R 2019-07-03 Cancelled",
		"hostile": "Event </script><!--<script>alert(1)& · R 2019-07-04 Scheduled",
	} {
		same(t, id, event(id), want)
	}
	for path, p := range list {
		if strings.ContainsAny(p.Frame.Structured, "<>&") {
			t.Errorf("%s could end its script element: %s", path, p.Frame.Structured)
		}
		if p.NoIndex && p.Frame.Structured != "" {
			t.Errorf("%s has structured data though it is not to be indexed", path)
		}
	}
	same(t, "crumbs", list["/releases/r/plan/"].Frame.Structured, `{"@context":"https://schema.org","@graph":[{"@type":"BreadcrumbList","itemListElement":[`+
		`{"@type":"ListItem","position":1,"name":"Releases","item":"https://example.org/x/releases/"},`+
		`{"@type":"ListItem","position":2,"name":"R","item":"https://example.org/x/releases/r/"},`+
		`{"@type":"ListItem","position":3,"name":"Plan of R","item":"https://example.org/x/releases/r/plan/"}]}]}`)
	same(t, "first page", list["/"].Frame.Structured, "")
	same(t, "picture", list["/releases/r/"].Frame.Picture, "https://example.org/x/c.png")
	same(t, "drawing", list["/releases/s/"].Frame.Picture, "")
}

// TestNoStructuredDataWithoutAnAddress: machines want addresses in full.
func TestNoStructuredDataWithoutAnAddress(t *testing.T) {
	f := layOutFiles(t, "2019-06-22", map[string]string{"data/releases/r/plan.yaml": "name: R\nmilestones: {m: {name: M, date: 2019-07-01}}\n"})
	for path, p := range f.pages {
		if p.Frame.Structured != "" || p.Frame.Picture != "" {
			t.Errorf("%s: %s %s", path, p.Frame.Structured, p.Frame.Picture)
		}
	}
}
