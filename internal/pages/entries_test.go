package pages

import (
	"slices"
	"strings"
	"testing"

	"slipway/internal/portal"
	"slipway/internal/source"
	"testing/fstest"

	"slipway/internal/diag"
)

// entriesOf lists what can be found in a portal as of a day.
func entriesOf(t *testing.T, asOf string, files map[string]string) []Entry {
	t.Helper()
	fsys := fstest.MapFS{
		"hugo.yaml":        {Data: []byte("title: Portal\nbaseURL: /\n")},
		"data/people.yaml": {Data: []byte(fixturePeople)},
	}
	for name, text := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	p := portal.Load(source.FS(fsys), &diag.List{})
	in := Input{Portal: p, AsOf: dayOf(t, asOf), Threads: Threads(p, dayOf(t, asOf)), URLs: URLs{Base: "/"}, Words: english(t)}
	return Entries(in, All(in, &diag.List{}))
}

func entryAt(t *testing.T, all []Entry, path string) Entry {
	t.Helper()
	i := slices.IndexFunc(all, func(e Entry) bool { return e.Path == path })
	if i < 0 {
		var have []string
		for _, e := range all {
			have = append(have, e.Path)
		}
		t.Fatalf("nothing at %s; there are %s", path, strings.Join(have, " "))
	}
	return all[i]
}

var entryFiles = map[string]string{
	"data/products.yaml": "box: {name: Box, summary: Holds things}\n",
	"data/releases/orbit/plan.yaml": `name: Orbit
launch: 2019-06-20
overview: Goes *round*
objectives:
  reach: {name: Reach, key_results: {posts: {text: 75 posts, qualifier: in all}}}
milestones:
  test:
    name: Final **Test**
    table_name: Last test
    date: 2019-06-12
    description: With [everybody](person:lead)
    tasks: [Write it down]
products:
  box: {changes: [Gets a lid]}
work:
  shout: {name: Shout, kind: message, by: 2019-06-19, description: Tells all}
`,
	"data/terms/first.yaml":                 "name: First term\ngroups:\n  all: {name: Everybody, tasks: {read: {name: Read, text: Read it all}}, errors: {late: {name: Late, text: Too late}}}\n",
	"content/meetings/weekly/_index.md":     "---\ntitle: Weekly\n---\nEvery week.\n",
	"content/meetings/weekly/2019-06-03.md": "---\ntitle: Weekly\ndate: 2019-06-03\n---\n## Core\n\n**This week**\n\n- Mend the lid (Dev)\n- Paint it\n",
	"content/meetings/weekly/2019-06-10.md": "---\ntitle: Weekly\ndate: 2019-06-10\n---\n## Core\n\n**Last week**\n\n- Mend the lid (Dev)\n\n**This week**\n\n- Sell it\n",
	"content/guides/start.md":               "---\ntitle: Start\nsummary: How to\n---\nFirst words.\n\n## Write a plan\n\nBegin with the *name*.\n\n```yaml\n# no heading\nname: x\n```\n\n## Then `check` it\n\nSee.\n",
	"content/guides/later.md":               "---\ntitle: Later\ndraft: true\n---\nSecret.\n",
}

func TestEntries(t *testing.T) {
	all := entriesOf(t, "2019-06-11", entryFiles)
	for _, want := range []Entry{
		{Kind: KindReleases, Title: "Orbit", Path: "/releases/orbit/", Text: "Goes round"},
		{Kind: KindMilestones, Title: "Final Test", Names: []string{"Last test"}, Path: "/releases/orbit/milestones/test/", Of: "Orbit", Text: "Final Test\nWith everybody\nWrite it down"},
		{Kind: KindProducts, Title: "Box", Path: "/products/box/", About: "Holds things", Text: "Gets a lid"},
		{Kind: KindPeople, Title: "Ops", Names: []string{"Ops Person"}, Path: "/people/ops/", About: "Ops Person"},
		{Kind: KindObjectives, Title: "Reach", Path: "/releases/orbit/objectives/#reach", Of: "Orbit"},
		{Kind: KindObjectives, Title: "75 posts", Path: "/releases/orbit/objectives/#kr--posts", About: "in all", Of: "Orbit", Text: "75 posts\nin all"},
		{Kind: KindWork, Title: "Shout", Path: "/releases/orbit/#work-shout", About: "Tells all", Of: "Orbit", Text: "Tells all"},
		{Kind: KindTerms, Title: "Read", Path: "/terms/first/all/#task-read", About: "Read it all", Of: "Everybody, First term", Text: "Read it all"},
		{Kind: KindTerms, Title: "Late", Path: "/terms/first/all/#error-late", About: "Too late", Of: "Everybody, First term"},
		{Kind: KindMeetings, Title: "Weekly", Path: "/meetings/weekly/", About: "Every week."},
		{Kind: KindItems, Title: "Paint it", Path: "/meetings/weekly/2019-06-03/#item-paint-it", About: "Core", Of: "Weekly"},
		{Kind: KindItems, Title: "Mend the lid", Path: "/meetings/weekly/2019-06-10/#item-mend-the-lid", About: "Dev · Core", Of: "Weekly"},
		{Kind: KindGuides, Title: "Start", Path: "/guides/start/", About: "How to", Text: "First words."},
		{Kind: KindGuides, Title: "Write a plan", Path: "/guides/start/#write-a-plan", About: "Begin with the name.", Of: "Start"},
		{Kind: KindGuides, Title: "Then check it", Path: "/guides/start/#then-check-it", About: "See.", Of: "Start", Text: "See."},
	} {
		got := entryAt(t, all, want.Path)
		if got.Kind != want.Kind || got.Title != want.Title || !slices.Equal(got.Names, want.Names) || want.About != "" && got.About != want.About || got.Of != want.Of {
			t.Errorf("got  %+v\nwant %+v", got, want)
		}
		if want.Text != "" && got.Text != want.Text {
			t.Errorf("%s says %q, want %q", want.Path, got.Text, want.Text)
		}
	}
	if e := entryAt(t, all, "/releases/orbit/milestones/test/"); e.Date != dayOf(t, "2019-06-12") || e.When != "12 June 2019" {
		t.Errorf("the milestone is on %v, %q", e.Date, e.When)
	}
	entryAt(t, all, "/releases/orbit/plan/")
	entryAt(t, all, "/calendar/")
	for _, e := range all {
		switch {
		case e.Path == "/meetings/weekly/2019-06-03/#item-mend-the-lid":
			t.Error("an item that was carried on is found twice")
		case e.Path == SearchPath, e.Path == NotFoundPath, strings.Contains(e.Title+e.Text+e.About, "Secret"), strings.Contains(e.Path, "later"):
			t.Errorf("%s can be found", e.Path)
		case !slices.Contains(EntryKinds[:], e.Kind), e.Title == "":
			t.Errorf("%+v", e)
		}
	}
}

// What is internal is found nowhere, whatever the page says of it.
func TestEntriesHoldNothingInternal(t *testing.T) {
	for _, e := range entriesOf(t, "2019-06-11", map[string]string{
		"content/meetings/weekly/2019-06-03.md": "---\ntitle: Hidden talk\ndate: 2019-06-03\nvisibility: internal\n---\n- Mend the hidden lid\n",
		"content/meetings/weekly/2019-06-10.md": "---\ntitle: Weekly\ndate: 2019-06-10\n---\n- Open lid\n",
	}) {
		if text := strings.ToLower(e.Title + e.About + e.Text + e.Path); strings.Contains(text, "hidden") {
			t.Errorf("found: %+v", e)
		}
	}
}

func TestClip(t *testing.T) {
	for _, c := range [][2]string{{"short", "short"}, {"one two three", "one two…"}, {"onetwothreefour", "onetwothre…"}, {"äöüäöüäöüä", "äöüäöüäöüä"}, {"one two, three", "one two…"}} {
		if got := clip(c[0], 10); got != c[1] {
			t.Errorf("%q: got %q, want %q", c[0], got, c[1])
		}
	}
}

// The search page stays small in portals of any size.
func TestSearchPageListsTheFirst(t *testing.T) {
	var people strings.Builder
	for i := range mostFound + 5 {
		people.WriteString("p" + string(rune('a'+i/26)) + string(rune('a'+i%26)) + ": {name: Person " + string(rune('A'+i/26)) + string(rune('A'+i%26)) + "}\n")
	}
	f := layOutFiles(t, "2019-06-11", map[string]string{"data/people.yaml": people.String()})
	for _, k := range f.pages[SearchPath].View.(searchView).Kinds {
		if k.Kind == KindPeople && (k.Count != mostFound+5 || k.Rest != 5 || len(k.Parts[0].List) != mostFound || k.All.URL != PeoplePath) {
			t.Errorf("got %d, %d listed, %d more at %s", k.Count, len(k.Parts[0].List), k.Rest, k.All.URL)
		}
	}
}
