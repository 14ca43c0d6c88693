package feed_test

import (
	"encoding/json"
	"os"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/feed"
	"slipway/internal/i18n"
	"slipway/internal/pages"
	"slipway/internal/portal"
	"slipway/internal/source"
)

// write gives every file of a portal as of a day, by path.
func write(t *testing.T, asOf string, urls pages.URLs, files map[string]string) map[string][]byte {
	t.Helper()
	fsys := fstest.MapFS{}
	for name, text := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	var problems diag.List
	p := portal.Load(source.FS(fsys), &problems)
	for _, problem := range problems.Sorted() {
		t.Errorf("%s: %s", problem.At, problem.Summary)
	}
	day, err := date.ParseDay(asOf)
	if err != nil {
		t.Fatal(err)
	}
	written, err := feed.All(feed.Input{
		Portal: p, AsOf: day, Threads: pages.Threads(p, day), URLs: urls, Words: english(t),
		Pages: []pages.Page{{Path: "/releases/b/", Description: "How B stands."}},
	})
	if err != nil {
		t.Fatal(err)
	}
	out := map[string][]byte{}
	for _, f := range written {
		if _, twice := out[f.Path]; twice {
			t.Errorf("%s is written twice", f.Path)
		}
		out[f.Path] = f.Data
	}
	return out
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

func api(t *testing.T, files map[string]string) map[string]any {
	t.Helper()
	out := map[string]any{}
	for path, data := range write(t, "2019-06-22", pages.URLs{Base: "/x/"}, files) {
		if !strings.HasPrefix(path, "api/") {
			continue
		}
		var v any
		if err := json.Unmarshal(data, &v); err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		out[path] = v
	}
	return out
}

// at follows keys and positions: "milestones", 0, "slip_days".
func at(v any, path ...any) any {
	for _, step := range path {
		switch step := step.(type) {
		case string:
			m, _ := v.(map[string]any)
			v = m[step]
		case int:
			list, _ := v.([]any)
			if step >= len(list) {
				return nil
			}
			v = list[step]
		}
	}
	return v
}

func TestAPI(t *testing.T) {
	out := api(t, map[string]string{
		"hugo.yaml":        "title: Small\n",
		"data/people.yaml": "lead: {name: Lead}\nops: {name: Ops}\n",
		"data/releases/orbit/plan.yaml": `name: Orbit
manager: lead
zone: "+02:00"
launch: 2019-06-20T12:00
frozen: 2019-05-01
milestones:
  draft: {name: Draft, date: 2019-05-21, involved: [lead, {slot: testers, count: 2}]}
  idea: {name: Idea, date: tbd}
  release: {name: Release, date: 2019-06-20}
objectives:
  use:
    name: Use
    key_results:
      posts: {text: "75 **posts**", tasks: {name: Posts, sections: {write: {name: Write, boxes: [One, tbd]}}}}
`,
		"data/releases/orbit/live.yaml": `revisions:
  - {on: 2019-06-10, why: Late <again> & more, milestones: {release: 2019-06-24}}
actuals: {draft: by 2019-05-25}
`,
		"content/meetings/weekly/2019.md": "# Weekly 2019-06-03\n\n- Write [it](https://example.org/) (Ops)\n  - done\n- Find (need an owner)\n",
	})
	release, meeting := out["api/v1/releases/orbit.json"], out["api/v1/meetings/weekly/2019-06-03.json"]
	for _, c := range []struct {
		got, want any
	}{
		{at(out["api/v1/index.json"], "as_of"), "2019-06-22"},
		{at(out["api/v1/index.json"], "releases", 0, "url"), "/x/releases/orbit/"},
		{at(out["api/v1/index.json"], "releases", 0, "api"), "/x/api/v1/releases/orbit.json"},
		{at(out["api/v1/index.json"], "products"), []any{}},
		{at(release, "status"), "in-flight"},
		{at(release, "manager"), "lead"},
		{at(release, "launch", "planned"), "2019-06-20T12:00:00+02:00"},
		{at(release, "launch", "live"), "2019-06-24"},
		{at(release, "launch", "actual"), nil},
		{at(release, "launch", "slip_days"), 4.0},
		{at(release, "milestones", 0, "actual"), "2019-05-25"},
		{at(release, "milestones", 0, "actual_qualifier"), "by"},
		{at(release, "milestones", 0, "slip_days"), 4.0},
		{at(release, "milestones", 0, "involved"), []any{"lead", "testers"}},
		{at(release, "milestones", 1, "planned"), nil},
		{at(release, "milestones", 1, "state"), "unscheduled"},
		{at(release, "milestones", 1, "slip_days"), nil},
		{at(release, "milestones", 2, "history", 0, "on"), "2019-05-01"},
		{at(release, "milestones", 2, "history", 1, "date"), "2019-06-24"},
		{at(release, "milestones", 2, "history", 1, "why"), "Late <again> & more"},
		{at(release, "objectives", 0, "boxes", "placeholders"), 1.0},
		{at(release, "objectives", 0, "key_results", 0, "text"), "75 posts"},
		{at(release, "open_points"), 2.0},
		{at(meeting, "date"), "2019-06-03"},
		{at(meeting, "chair"), nil},
		{at(meeting, "areas", 0, "lists", 0, "kind"), "flat"},
		{at(meeting, "areas", 0, "lists", 0, "items", 0, "owners"), []any{"ops"}},
		{at(meeting, "areas", 0, "lists", 0, "items", 0, "links", 0, "url"), "https://example.org/"},
		{at(meeting, "areas", 0, "lists", 0, "items", 1, "unowned"), true},
	} {
		if !reflect.DeepEqual(c.got, c.want) {
			t.Errorf("%#v, want %#v", c.got, c.want)
		}
	}
}

// TestNoHTMLEscapes: texts arrive as they were written.
func TestNoHTMLEscapes(t *testing.T) {
	out := write(t, "2019-06-22", pages.URLs{Base: "/"}, map[string]string{
		"hugo.yaml":                 "title: Small\n",
		"data/releases/r/plan.yaml": "name: A <b> & c\n",
	})
	if text := string(out["api/v1/releases/r.json"]); !strings.Contains(text, "A <b> & c") {
		t.Error(text)
	}
}
