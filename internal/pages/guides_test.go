package pages

import (
	"strings"
	"testing"
	"testing/fstest"

	"slipway/internal/source"
)

var guideFiles = map[string]string{
	"hugo.yaml":                   "title: Portal\n",
	"data/people.yaml":            fixturePeople,
	"data/releases/one/plan.yaml": "name: One\nlaunch: 2019-06-20\nfrozen: 2019-05-01\nmilestones:\n  release: {name: Release, date: 2019-06-20}\n",
	"data/releases/two/plan.yaml": "name: Two\nlaunch: 2019-09-20\n",
	"content/guides/install.md":   "---\ntitle: Install\nsummary: From nothing to a node.\nroles: [operator, developer]\nweight: 10\nreleases:\n  one: {state: ready}\n  two: {state: outdated, by: 2019-09-01, note: New ports}\n---\n\nText.\n\n## First *steps*\n\n### Deeper\n\n## Then\n\nSee [it](milestone:one/nothing).\n",
	"content/guides/adv/tune.md":  "---\ntitle: Tune\nroles: operator\nweight: 20\nreleases:\n  two: {state: draft}\n---\nText.\n",
	"content/guides/read.md":      "---\ntitle: Read\nweight: 30\n---\nSee [the draft](guide:secret) and [its page](/guides/secret/).\n",
	"content/guides/secret.md":    "---\ntitle: Secret\ndraft: true\nweight: 40\n---\nNot yet.\n",
}

func guideFixture(t *testing.T, drafts bool) *fixture {
	fsys := fstest.MapFS{}
	for name, text := range guideFiles {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return layOutTree(t, "2019-05-22", source.FS(fsys), drafts)
}

func TestGuidesByRoleAndReadiness(t *testing.T) {
	f := guideFixture(t, false)
	v := view[guidesView](f, GuidesPath)
	var got []string
	for _, role := range v.Roles {
		for _, g := range role.List {
			line := role.ID + ": " + g.Name
			for _, r := range g.Ready {
				line += " " + r.Release.Name + " " + r.State
			}
			got = append(got, line)
		}
	}
	same(t, "roles", got, []string{
		"for-operator: Install One ready", "for-operator: Tune One unknown", "for-developer: Install One ready", "everybody: Read",
	})
	got = nil
	for _, r := range v.Ready {
		for _, s := range r.States {
			for _, g := range s.List {
				got = append(got, r.Release.Name+" "+s.State+" "+g.URL)
			}
		}
	}
	same(t, "readiness", got, []string{"One unknown /guides/adv/tune/", "One unknown /guides/read/", "One ready /guides/install/"})
}

func TestGuide(t *testing.T) {
	f := guideFixture(t, false)
	v := view[guideView](f, "/guides/install/")
	same(t, "readiness", v.Ready, []readyState{
		{Release: Link{"One", "/releases/one/"}, State: "ready", Leading: true},
		{Release: Link{"Two", "/releases/two/"}, State: "outdated", By: f.b.day(dayOf(t, "2019-09-01")), Note: &Text{State: "given", HTML: "New ports"}},
	})
	same(t, "roles", v.Roles, []Link{{"operator", "/guides/#for-operator"}, {"developer", "/guides/#for-developer"}})
	p := f.page("/guides/install/")
	same(t, "contents", p.Frame.Contents, []Link{{"First steps", "#first-steps"}, {"Then", "#then"}})
	if p.Description != "From nothing to a node." || p.Frame.Previous != nil || p.Frame.Next.Name != "Tune" {
		t.Errorf("%s, next %v", p.Description, p.Frame.Next)
	}
	if !strings.Contains(v.Body, `<h2 id="then">`) {
		t.Error(v.Body)
	}
	if p.Frame.Source.File != "content/guides/install.md" {
		t.Errorf("%+v", p.Frame.Source)
	}
}

// A draft has a page only where drafts are asked for; links to it are wrong
// until then.
func TestDraftGuides(t *testing.T) {
	report := func(f *fixture) string {
		var out []string
		for _, p := range f.problems {
			out = append(out, p.At.String()+" "+p.Code)
		}
		return strings.Join(out, "\n")
	}
	f := guideFixture(t, false)
	if _, ok := f.pages["/guides/secret/"]; ok {
		t.Error("the draft has a page")
	}
	want := "content/guides/install.md:19:10 markdown/unknown-target\ncontent/guides/read.md:5:17 markdown/unknown-target\ncontent/guides/read.md:5:46 markdown/missing-path"
	if got := report(f); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if n := view[guidesView](f, GuidesPath).Count; n != 3 {
		t.Errorf("%d guides", n)
	}
	f = guideFixture(t, true)
	if !view[guideView](f, "/guides/secret/").Draft {
		t.Error("the draft is not marked as one")
	}
	if got := report(f); got != "content/guides/install.md:19:10 markdown/unknown-target" {
		t.Error(got)
	}
}
