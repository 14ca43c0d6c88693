package pages

import "slipway/internal/portal"

// knownPaths tells which paths a text of the portal may link to: its pages,
// the JSON API, and the files of static/.
func knownPaths(in Input) func(path string) bool {
	known := map[string]bool{IndexAPIPath: true}
	for _, p := range [...]string{
		HomePath, ReleasesPath, ProductsPath, PeoplePath, MeetingsPath, ActionsPath,
		TermsPath, GuidesPath, ChangesPath, SearchPath, NotFoundPath,
	} {
		known[p] = true
	}
	in.Portal.EachEntity(func(e portal.Entity) {
		switch e.Kind {
		case portal.RefWork, portal.RefObjective: // places on the page of their release
			return
		case portal.RefRelease:
			known[PlanPath(e.ID)], known[ObjectivesPath(e.ID)], known[OpenPointsPath(e.ID)] = true, true, true
			known[ReleaseAPIPath(e.ID)] = true
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
