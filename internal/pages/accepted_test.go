package pages

import (
	"fmt"
	"slices"
	"testing"
)

// What is accepted stands on the page of what it is about, with the reason and
// its place.
func TestAcceptedIsShown(t *testing.T) {
	f := layOutFiles(t, "2026-04-01", map[string]string{
		"data/releases/orbit/plan.yaml":         "launch: 2026-04-24\nwork:\n  blog: {name: Blog, kind: message}\nmilestones:\n  release: {name: Release, date: 2026-04-24}\n",
		"data/releases/orbit/live.yaml":         "accepted:\n  - {rule: order/live, milestone: release, why: One.}\n  - {rule: dependent/too-late, work: blog, why: Two.}\n  - {rule: date/launch, why: Three.}\n",
		"content/meetings/weekly/_index.md":     "---\naccepted:\n  - {rule: meeting/weekend, meeting: 2026-03-22, why: Four.}\n  - {rule: date/weekday, why: Five.}\n---\n",
		"content/meetings/weekly/2026-03-22.md": "---\ntitle: Weekly\ndate: 2026-03-22\n---\n\n- A\n",
		"data/terms/first.yaml":                 "accepted:\n  - {rule: term/number, why: Six.}\n",
		"data/people.yaml":                      "dev: {accepted: [{rule: people/agency, why: Seven.}]}\n",
	})
	for _, c := range []struct {
		got  []accepted
		want []string
	}{
		{view[releaseView](f, ReleasePath("orbit")).Accepted, []string{
			"order/live Release /releases/orbit/milestones/release/ One. data/releases/orbit/live.yaml:2",
			"dependent/too-late Blog /releases/orbit/#work-blog Two. data/releases/orbit/live.yaml:3",
			"date/launch - Three. data/releases/orbit/live.yaml:4",
		}},
		{view[seriesView](f, SeriesPath("weekly")).Accepted, []string{
			"meeting/weekend Weekly, 22 March 2026 /meetings/weekly/2026-03-22/ Four. content/meetings/weekly/_index.md:3",
			"date/weekday - Five. content/meetings/weekly/_index.md:4",
		}},
		{view[termView](f, TermPath("first")).Accepted, []string{"term/number - Six. data/terms/first.yaml:2"}},
		{view[personView](f, PersonPath("dev")).Accepted, []string{"people/agency - Seven. data/people.yaml:1"}},
	} {
		var got []string
		for _, a := range c.got {
			of := "-"
			if a.Of != nil {
				of = a.Of.Name + " " + a.Of.URL
			}
			got = append(got, fmt.Sprintf("%s %s %s %s:%d", a.Rule, of, a.Why.HTML, a.Source.File, a.Source.Line))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}
