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
	r := redirects{b: b, taken: map[string]bool{}}
	for _, p := range b.pages {
		r.taken[p.Path] = true
	}
	for _, release := range b.portal.Releases {
		r.release(release)
	}
	for _, p := range b.portal.Products {
		for _, old := range p.RenamedFrom {
			r.add(old, p.IDAt, ProductPath(old), ProductPath(p.ID), p.Name)
		}
	}
	for _, g := range b.portal.Guides {
		if g.Draft && !b.drafts {
			continue
		}
		for _, old := range g.RenamedFrom {
			r.add(old, g.At, GuidePath(old), GuidePath(g.Path), g.Title)
		}
	}
}

type redirects struct {
	b     *builder
	taken map[string]bool
}

// release leads from every old address of a release's pages. Milestones that
// were renamed have old addresses below each name that the release has had.
func (r redirects) release(release *portal.Release) {
	ids := append([]string{release.ID}, release.Plan.RenamedFrom...)
	name := release.Plan.Name
	for _, id := range ids {
		if id != release.ID {
			if !r.valid(id, release.Plan.At) {
				continue
			}
			r.page(ReleasePath(id), ReleasePath(release.ID), name)
			r.page(PlanPath(id), PlanPath(release.ID), name)
			r.page(ObjectivesPath(id), ObjectivesPath(release.ID), name)
			r.page(OpenPointsPath(id), OpenPointsPath(release.ID), name)
		}
		for _, m := range release.Milestones() {
			to := MilestonePath(release.ID, m.ID)
			if !r.taken[to] {
				continue // not there yet on the as-of day
			}
			if id != release.ID {
				r.page(MilestonePath(id, m.ID), to, m.Title())
			}
			for _, old := range m.RenamedFrom {
				r.add(old, m.IDAt, MilestonePath(id, old), to, m.Title())
			}
		}
	}
}

// add is page for an old id or path that has yet to be checked.
func (r redirects) add(old string, at diag.Range, from, to, name string) {
	if r.valid(old, at) {
		r.page(from, to, name)
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
	if r.taken[from] {
		return
	}
	r.taken[from] = true
	name = r.b.plain(name)
	r.b.add(Page{
		Path: from, Layout: "redirect", Title: name, Description: name + " has moved.", NoIndex: true,
		View: redirectView{To: Link{Name: name, URL: r.b.urls.To(to)}},
	})
}
