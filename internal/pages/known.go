package pages

import (
	"strings"

	"slipway/internal/portal"
)

// knownPaths tells which paths a text of the portal may link to: its pages,
// the JSON API, calendars and news, and the files of static/.
func knownPaths(in Input) func(path string) bool {
	known := map[string]bool{IndexAPIPath: true, ChangesFeedPath: true, AllCalendarPath: true}
	for _, p := range [...]string{
		HomePath, ReleasesPath, ProductsPath, PeoplePath, MeetingsPath, ActionsPath,
		TermsPath, GuidesPath, ChangesPath, CalendarPath, SearchPath, NotFoundPath,
	} {
		known[p] = true
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
	for id := range hiddenGuides(in) {
		delete(known, GuidePath(id))
	}
	for _, name := range in.Static {
		known["/"+name] = true
	}
	return func(path string) bool { return known[path] }
}
