package pages

import (
	"strings"

	"slipway/internal/portal"
)

// URLs gives every page its address. Base is the path that the portal is
// published below: "/" or "/project/portal/", with both slashes.
type URLs struct {
	Base string
}

// To puts a path of the portal below the base.
func (u URLs) To(path string) string {
	return u.Base + strings.TrimPrefix(path, "/")
}

// The paths of pages, site-absolute and without the base.
const (
	HomePath     = "/"
	ReleasesPath = "/releases/"
	ProductsPath = "/products/"
	PeoplePath   = "/people/"
	MeetingsPath = "/meetings/"
	ActionsPath  = "/actions/"
	TermsPath    = "/terms/"
	GuidesPath   = "/guides/"
	ChangesPath  = "/changes/"
	SearchPath   = "/search/"
	NotFoundPath = "/404.html"
)

// ReleasePath is the page of a release.
func ReleasePath(r string) string { return ReleasesPath + r + "/" }

// PlanPath is the page of the plan of a release as it was agreed.
func PlanPath(r string) string { return ReleasePath(r) + "plan/" }

// ObjectivesPath is the page of the objectives of a release.
func ObjectivesPath(r string) string { return ReleasePath(r) + "objectives/" }

// OpenPointsPath is the page of what is still open in a release.
func OpenPointsPath(r string) string { return ReleasePath(r) + "open-points/" }

// MilestonePath is the page of a milestone of a release.
func MilestonePath(r, m string) string { return ReleasePath(r) + "milestones/" + m + "/" }

// ProductPath is the page of a product.
func ProductPath(id string) string { return ProductsPath + id + "/" }

// PersonPath is the page of a person.
func PersonPath(id string) string { return PeoplePath + id + "/" }

// SeriesPath is the page of a series of meetings.
func SeriesPath(id string) string { return MeetingsPath + id + "/" }

// MeetingPath is the page of a meeting of a series.
func MeetingPath(s, m string) string { return SeriesPath(s) + m + "/" }

// TermPath is the page of a term.
func TermPath(id string) string { return TermsPath + id + "/" }

// GroupPath is the page of a group of a term.
func GroupPath(t, g string) string { return TermPath(t) + g + "/" }

// GuidePath is the page of a guide.
func GuidePath(p string) string { return GuidesPath + p + "/" }

// workAnchor and objectiveAnchor are the places on a release's pages where a
// piece of work or an objective is shown.
func workAnchor(r, id string) string      { return ReleasePath(r) + "#work-" + id }
func objectiveAnchor(r, id string) string { return ObjectivesPath(r) + "#" + id }

// entityPath is the path of whatever a reference such as milestone:a/b names.
func entityPath(e portal.Entity) string {
	first, rest, _ := strings.Cut(e.ID, "/")
	switch e.Kind {
	case portal.RefRelease:
		return ReleasePath(e.ID)
	case portal.RefMilestone:
		return MilestonePath(first, rest)
	case portal.RefProduct:
		return ProductPath(e.ID)
	case portal.RefPerson:
		return PersonPath(e.ID)
	case portal.RefSeries:
		return SeriesPath(e.ID)
	case portal.RefMeeting:
		return MeetingPath(first, rest)
	case portal.RefGuide:
		return GuidePath(e.ID)
	case portal.RefTerm:
		return TermPath(e.ID)
	case portal.RefGroup:
		return GroupPath(first, rest)
	case portal.RefWork:
		return workAnchor(first, rest)
	case portal.RefObjective:
		return objectiveAnchor(first, rest)
	}
	return HomePath
}

// The paths of the JSON API.
const IndexAPIPath = "/api/v1/index.json"

// ReleaseAPIPath is where a release is told to programs.
func ReleaseAPIPath(r string) string { return "/api/v1/releases/" + r + ".json" }

// MeetingAPIPath is where a meeting is told to programs.
func MeetingAPIPath(s, m string) string { return "/api/v1/meetings/" + s + "/" + m + ".json" }
