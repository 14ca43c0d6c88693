package pages

import (
	"strings"

	"slipway/internal/diag"
	"slipway/internal/portal"
	"slipway/internal/source"
)

// redirectView leads from an old address to the page that is meant.
type redirectView struct {
	To Link `json:"to"`
}

// renamed keeps the old addresses of what was renamed alive. It comes last: an
// old address that is in use again belongs to the new page.
func (b *builder) renamed() {
	r := redirects{b: b, taken: map[string]owner{}}
	for _, p := range b.pages {
		r.taken[p.Path] = owner{name: p.Title}
	}
	for _, release := range b.portal.Releases {
		r.release(release)
	}
	for _, p := range b.portal.Products {
		for _, old := range p.RenamedFrom {
			r.add(old, p.RenamedFromAt, ProductPath(old), ProductPath(p.ID), p.Name)
		}
	}
	for _, g := range b.portal.Guides {
		if g.Draft && !b.drafts {
			continue
		}
		for _, old := range g.RenamedFrom {
			r.add(old, g.RenamedFromAt, GuidePath(old), GuidePath(g.Path), g.Title)
		}
	}
}

type redirects struct {
	b     *builder
	taken map[string]owner
}

// owner is what an address leads to.
type owner struct {
	name string
	to   string     // of a former address: where it leads
	at   diag.Range // of a former address: what claims it
}

// release leads from every old address of a release's pages. Milestones that
// were renamed have old addresses below each name that the release has had.
func (r redirects) release(release *portal.Release) {
	ids := append([]string{release.ID}, release.Plan.RenamedFrom...)
	name := release.Plan.Name
	for _, id := range ids {
		if id != release.ID {
			if !r.valid(id, release.Plan.RenamedFromAt) {
				continue
			}
			r.claim(id, release.Plan.RenamedFromAt, ReleasePath(id), ReleasePath(release.ID), name)
			r.page(PlanPath(id), PlanPath(release.ID), name)
			r.page(ObjectivesPath(id), ObjectivesPath(release.ID), name)
			r.page(OpenPointsPath(id), OpenPointsPath(release.ID), name)
		}
		for _, m := range release.Milestones() {
			to := MilestonePath(release.ID, m.ID)
			if _, there := r.taken[to]; !there {
				continue // not there yet on the as-of day
			}
			if id != release.ID {
				r.page(MilestonePath(id, m.ID), to, m.Title())
			}
			for _, old := range m.RenamedFrom {
				if id == release.ID {
					r.add(old, m.RenamedFromAt, MilestonePath(id, old), to, m.Title())
				} else if r.valid(old, m.RenamedFromAt) {
					r.page(MilestonePath(id, old), to, m.Title())
				}
			}
		}
	}
}

// add is claim for an old id or path that has yet to be checked.
func (r redirects) add(old string, at diag.Range, from, to, name string) {
	if r.valid(old, at) {
		r.claim(old, at, from, to, name)
	}
}

// claim is page for an address that somebody asked for by its name: if it is
// that of something else, they have to know.
func (r redirects) claim(old string, at diag.Range, from, to, name string) {
	other, taken := r.taken[from]
	switch {
	case !taken || other.to == to:
	case other.to != "":
		r.b.problems.Add(diag.Problem{
			Severity: diag.Error, Code: "ref/renamed-twice", At: at,
			Summary: "renamed_from: " + other.name + " says as well that it was called " + old,
			Hint:    "decide which of the two the old address leads to, and take it out of the other",
			Related: []diag.Related{{At: other.at, Message: "the other one"}},
		})
	default:
		r.b.problems.Warnf(at, "ref/renamed-taken", "take it out of renamed_from, or give the other one another id",
			"renamed_from: %s is the id of %s now, so the old address leads there", old, other.name)
	}
	r.page(from, to, name)
	if !taken {
		r.taken[from] = owner{name: r.b.plain(name), to: to, at: at}
	}
}

func (r redirects) valid(old string, at diag.Range) bool {
	for part := range strings.SplitSeq(old, "/") {
		if !source.ValidID(part) {
			r.b.problems.Errorf(at, "ref/renamed", "write the id that it had, lower-case words joined by hyphens",
				"renamed_from: %q cannot have been an id", old)
			return false
		}
	}
	return true
}

func (r redirects) page(from, to, name string) {
	if _, taken := r.taken[from]; taken {
		return
	}
	name = r.b.plain(name)
	r.taken[from] = owner{name: name, to: to}
	r.b.add(Page{
		Path: from, Layout: "redirect", Title: name, Description: r.b.words.Say("describe_moved", 0, "page", name), NoIndex: true,
		View: redirectView{To: Link{Name: name, URL: r.b.urls.To(to)}},
	})
}
