package pages

import (
	"fmt"
	"strings"
	"testing"
)

func TestChanges(t *testing.T) {
	files := map[string]string{
		"data/releases/r1/plan.yaml": `name: R1
frozen: 2020-01-01
milestones:
  test: {name: Test, date: 2020-03-10, involved: [dev, ops]}
  open: {name: Open, date: tbd}
  follow: {name: Follow, date: {after: test, days: 2}}
  release: {name: Release, date: 2020-03-20}
`,
		"data/releases/r1/live.yaml": `revisions:
  - on: 2020-02-01
    decided_in: meeting:calls/first
    why: More to do
    milestones:
      test: {date: 2020-03-15, note: The lab is closed}
      open: 2020-03-12
  - on: 2020-02-20
    why: Less to do
    milestones: {release: 2020-03-18, test: {involved: [dev]}}
    added: {extra: {name: Extra, date: 2020-03-16}, later: {name: Later}}
    dropped: {open: Not needed}
  - {on: 2020-05-01, milestones: {release: 2020-06-01}}
`,
		"data/releases/r2/plan.yaml":      "name: R2\nmilestones: {release: {name: Release, date: 2020-06-20}}\n",
		"data/releases/r2/live.yaml":      "revisions: [{on: 2020-02-10, milestones: {release: 2020-06}}]\n",
		"content/meetings/calls/first.md": "---\ntitle: First\ndate: 2020-02-01\n---\n\n- One\n",
	}
	f := layOutFiles(t, "2020-03-01", files)
	v := view[changesView](f, "/changes/")
	var got []string
	for _, g := range v.Groups {
		where := "-"
		if g.Meeting != nil {
			where = g.Meeting.URL
		}
		got = append(got, fmt.Sprint(g.On.ISO, " ", g.Release.Name, " ", where))
		for _, m := range g.Moves {
			line := fmt.Sprintf("  %s %s %s -> %s %s", m.ID, m.Name, iso(m.From), iso(m.To), m.Slip.Signed)
			if m.Added {
				line += " added"
			}
			if len(m.Involved) > 0 {
				line += " " + names(m.Involved)
			}
			if m.Note != nil {
				line += " " + m.Note.HTML
			}
			got = append(got, line)
		}
		for _, d := range g.Dropped {
			got = append(got, "  dropped "+d.Name+": "+d.Why.HTML)
		}
	}
	want := []string{
		"2020-02-20 R1 -",
		"  r1--release--1 Release 2020-03-20 -> 2020-03-18 −2",
		"  r1--extra--0 Extra - -> 2020-03-16  added",
		"  r1--later--line-11 Later - -> -  added",
		"  r1--test--line-10 Test - -> -  Dev",
		"  dropped Open: Not needed",
		"2020-02-10 R2 -",
		"  r2--release--1 Release 2020-06-20 -> 2020-06 −19…+10",
		"2020-02-01 R1 /meetings/calls/first/",
		"  r1--test--1 Test 2020-03-10 -> 2020-03-15 +5 The lab is closed",
		"  r1--open--1 Open tbd -> 2020-03-12 ",
		"  r1--follow--1 Follow 2020-03-12 -> 2020-03-17 +5",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	same(t, "count", f.page("/changes/").Description,
		"Every date that moved. 8 changes, newest first.")

	// A milestone that is added later leads to its release until then.
	early := layOutFiles(t, "2020-02-10", files)
	same(t, "not there yet", early.page("/releases/r1/milestones/extra/").Layout, "redirect")
	same(t, "there", f.page("/releases/r1/milestones/extra/").Layout, "milestone")
}

func iso(d *Date) string {
	switch {
	case d == nil:
		return "-"
	case d.ISO == "":
		return d.Kind
	}
	return d.ISO
}

// Every entry that a milestone links to is on the page of changes.
func TestMovesLeadToTheirChange(t *testing.T) {
	f := asOfRepository(t, "2019-06-22")
	ids := map[string]bool{}
	for _, g := range view[changesView](f, "/changes/").Groups {
		for _, m := range g.Moves {
			if ids[m.ID] {
				t.Errorf("%s is there twice", m.ID)
			}
			ids[m.ID] = true
		}
	}
	links := 0
	for _, p := range f.pages {
		if v, ok := p.View.(milestoneView); ok {
			for _, h := range v.History {
				if h.URL != "" {
					links++
					if !ids[strings.TrimPrefix(h.URL, "/changes/#")] {
						t.Errorf("%s leads nowhere", h.URL)
					}
				}
			}
		}
	}
	same(t, "links", links, 5)
}

func TestRenamed(t *testing.T) {
	f := layOutFiles(t, "2020-03-01", map[string]string{
		"data/products.yaml":         "node: {name: Node, renamed_from: old-node}\nold-tool: {name: Tool}\n",
		"data/releases/r2/plan.yaml": "name: R2\nrenamed_from: [r1, r0]\nmilestones:\n  launch: {name: Launch, renamed_from: [release, go]}\n  go: {name: Go}\n",
		"content/guides/write.md":    "---\ntitle: Write\nrenamed_from: [how/to-write]\n---\nText\n",
	})
	leads := func(path string) string {
		v := view[redirectView](f, path)
		if p := f.page(path); !p.NoIndex || p.Layout != "redirect" {
			t.Errorf("%s: %+v", path, p)
		}
		return v.To.URL
	}
	for old, want := range map[string]string{
		"/releases/r1/":                    "/releases/r2/",
		"/releases/r0/plan/":               "/releases/r2/plan/",
		"/releases/r1/objectives/":         "/releases/r2/objectives/",
		"/releases/r1/open-points/":        "/releases/r2/open-points/",
		"/releases/r1/milestones/launch/":  "/releases/r2/milestones/launch/",
		"/releases/r1/milestones/release/": "/releases/r2/milestones/launch/",
		"/releases/r2/milestones/release/": "/releases/r2/milestones/launch/",
		"/products/old-node/":              "/products/node/",
		"/guides/how/to-write/":            "/guides/write/",
	} {
		same(t, old, leads(old), want)
	}
	same(t, "an address in use stays", f.page("/releases/r2/milestones/go/").Layout, "milestone")
}

func TestRenamedFromWhatCannotHaveBeen(t *testing.T) {
	f := layOutFiles(t, "2020-03-01", map[string]string{
		"data/products.yaml": "node: {name: Node, renamed_from: ../../etc}\n",
	})
	if len(f.problems) != 1 || f.problems[0].Code != "ref/renamed" || f.problems[0].At.Line != 1 {
		t.Errorf("problems: %+v", f.problems)
	}
	for path := range f.pages {
		if strings.Contains(path, "..") {
			t.Errorf("a page at %s", path)
		}
	}
}
