package pages

import (
	"strings"

	"slipway/internal/check"
	"slipway/internal/portal"
)

// knownPaths tells which paths a text of the portal may link to: its pages,
// also under the names that they had before, the JSON API, calendars and news,
// and the files of static/.
func knownPaths(in Input) func(path string) bool {
	known := map[string]bool{IndexAPIPath: true, ChangesFeedPath: true, AllCalendarPath: true}
	for _, p := range [...]string{
		HomePath, ReleasesPath, ProductsPath, PeoplePath, MeetingsPath, ActionsPath,
		TermsPath, GuidesPath, ChangesPath, CalendarPath, SearchPath, RulesPath, NotFoundPath,
	} {
		known[p] = true
	}
	for _, r := range check.Rules() {
		known[RulePath(r.Code)] = true
	}
	in.Portal.EachEntity(func(e portal.Entity) {
		switch e.Kind {
		case portal.RefWork, portal.RefObjective: // places on the page of their release
			return
		case portal.RefRelease:
			known[PlanPath(e.ID)], known[ObjectivesPath(e.ID)], known[OpenPointsPath(e.ID)] = true, true, true
			known[ReleaseAPIPath(e.ID)], known[ReleaseCalendarPath(e.ID)] = true, true
		case portal.RefMilestone:
			release, id, _ := strings.Cut(e.ID, "/")
			known[MilestoneCalendarPath(release, id)] = true
		case portal.RefSeries:
			known[SeriesCalendarPath(e.ID)] = true
		}
		known[entityPath(e)] = true
	})
	hidden := hiddenGuides(in)
	for id := range hidden {
		delete(known, GuidePath(id))
	}
	for _, path := range formerPaths(in.Portal, hidden) {
		known[path] = true
	}
	for _, name := range in.Static {
		known["/"+name] = true
	}
	return func(path string) bool { return known[path] }
}

// formerPaths are the addresses that things had before they were renamed.
func formerPaths(p *portal.Portal, hidden map[string]bool) []string {
	var out []string
	for _, r := range p.Releases {
		for _, id := range append([]string{r.ID}, r.Plan.RenamedFrom...) {
			if id != r.ID {
				out = append(out, ReleasePath(id), PlanPath(id), ObjectivesPath(id), OpenPointsPath(id))
			}
			for _, m := range r.Milestones() {
				for _, old := range append([]string{m.ID}, m.RenamedFrom...) {
					out = append(out, MilestonePath(id, old))
				}
			}
		}
	}
	for _, x := range p.Products {
		for _, old := range x.RenamedFrom {
			out = append(out, ProductPath(old))
		}
	}
	for _, g := range p.Guides {
		for _, old := range g.RenamedFrom {
			if !hidden[g.Path] {
				out = append(out, GuidePath(old))
			}
		}
	}
	return out
}
