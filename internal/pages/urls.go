package pages

import (
	"fmt"
	"strconv"
	"strings"

	"slipway/internal/portal"
	"slipway/internal/threads"
)

// URLs gives every page its address. Base is the path that the portal is
// published below: "/" or "/project/portal/", with both slashes. Origin is
// where: "https://releases.example.org", or "" while that is not known.
// Language is the folder of the pages of a language, "" for that of the
// default one. Files that are no pages are there once, for all languages.
type URLs struct {
	Base     string
	Origin   string
	Language string
}

// In are the addresses in one of the portal's languages.
func (u URLs) In(l portal.Language) URLs {
	u.Language = l.Key
	if l.Default {
		u.Language = ""
	}
	return u
}

// To puts a path of the portal below the base.
func (u URLs) To(path string) string {
	return u.Base + strings.TrimPrefix(u.Path(path), "/")
}

// Path puts the path of a page into the folder of its language: /releases/
// becomes /de/releases/.
func (u URLs) Path(path string) string {
	if u.Language == "" || !isPage(path) {
		return path
	}
	return u.Home() + strings.TrimPrefix(path, "/")
}

// Home is the path of the home page, without the base: "/" or "/de/".
func (u URLs) Home() string {
	if u.Language == "" {
		return HomePath
	}
	return "/" + u.Language + "/"
}

// isPage reports whether a path of the portal, perhaps with a place on it, is
// that of a page rather than a file.
func isPage(path string) bool {
	if i := strings.IndexAny(path, "?#"); i >= 0 {
		path = path[:i]
	}
	return path == "" || strings.HasSuffix(path, "/") || path == NotFoundPath
}

// From is the address of a path for whoever does not stand on the portal, such
// as a calendar: in full where the origin is known, else as To.
func (u URLs) From(path string) string { return u.Origin + u.To(path) }

// Webcal is the address of a calendar that a click subscribes to; "" while the
// origin is not known.
func (u URLs) Webcal(path string) string {
	if _, rest, ok := strings.Cut(u.Origin, "://"); ok {
		return "webcal://" + rest + u.To(path)
	}
	return ""
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
	CalendarPath = "/calendar/"
	SearchPath   = "/search/"
	RulesPath    = "/rules/"
	NotFoundPath = "/404.html"
	StylePath    = "/style/" // with drafts
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

// PeoplePagePath is a page of the directory of people, counted from 1.
func PeoplePagePath(n int) string {
	if n == 1 {
		return PeoplePath
	}
	return PeoplePath + "page/" + strconv.Itoa(n) + "/"
}

// SeriesPath is the page of a series of meetings.
func SeriesPath(id string) string { return MeetingsPath + id + "/" }

// HeldPath is what the pages of a series' meetings are below, by year, where
// they are many. No meeting has such an address, for its name has no slash.
func HeldPath(series string) string { return SeriesPath(series) + "held/" }

// SeatsPath is the page of the people of a series, where they are many.
func SeatsPath(series string) string { return HeldPath(series) + "people/" }

// MeetingPath is the page of a meeting of a series.
func MeetingPath(s, m string) string { return SeriesPath(s) + m + "/" }

// ItemPath is an item of minutes on the page of its meeting.
func ItemPath(p threads.Place) string {
	return MeetingPath(p.Meeting.Series, p.Meeting.ID) + "#" + itemAnchor(p.Item.ID)
}

// SeriesActionsPath is the page of what a series leaves to be done, where the
// portal has such pages.
func SeriesActionsPath(id string) string { return ActionsPath + id + "/" }

// TermPath is the page of a term.
func TermPath(id string) string { return TermsPath + id + "/" }

// GroupPath is the page of a group of a term.
func GroupPath(t, g string) string { return TermPath(t) + g + "/" }

// GuidePath is the page of a guide.
func GuidePath(p string) string { return GuidesPath + p + "/" }

// RulePath is the page of a rule, by its code.
func RulePath(code string) string { return RulesPath + code + "/" }

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
		meeting, decision, ok := strings.Cut(rest, "#")
		if ok {
			return MeetingPath(first, meeting) + "#" + decisionAnchor(decision)
		}
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

// ActionsAPIPath is where everything that is still to be done is told to
// programs.
const ActionsAPIPath = "/api/v1/actions.json"

// MeetingAPIPath is where a meeting is told to programs.
func MeetingAPIPath(s, m string) string { return "/api/v1/meetings/" + s + "/" + m + ".json" }

// ChangesFeedPath is the news feed of all dates that move.
const ChangesFeedPath = ChangesPath + "feed.xml"

// AllCalendarPath is the calendar of everything that has a day.
const AllCalendarPath = CalendarPath + "all.ics"

// ReleaseCalendarPath is the calendar of a release.
func ReleaseCalendarPath(r string) string { return CalendarPath + calendarID(r) + ".ics" }

// MilestoneCalendarPath is the calendar entry of a milestone.
func MilestoneCalendarPath(r, m string) string {
	return CalendarPath + calendarID(r) + "/" + m + ".ics"
}

// SeriesCalendarPath is the calendar of a series of meetings.
func SeriesCalendarPath(id string) string { return CalendarPath + "meetings/" + id + ".ics" }

// calendarID keeps a release from taking the place of a calendar of another
// kind. No id holds two hyphens in a row.
func calendarID(r string) string {
	if r == "all" || r == "meetings" {
		return r + "--release"
	}
	return r
}

// subscribeAnchor is the place among the calendars where those of a release
// are listed.
func subscribeAnchor(r string) string { return "release-" + r }

// timePath is the page of a year of a list by time, of a month of it, or for
// year 0 of what has no day.
func timePath(below string, year, month int) string {
	switch {
	case year == 0:
		return below + "undated/"
	case month == 0:
		return below + strconv.Itoa(year) + "/"
	}
	return fmt.Sprintf("%s%d/%02d/", below, year, month)
}

// changeAnchor begins the anchors of a milestone among all changes. Ids hold
// no two hyphens in a row, so that no two anchors are alike.
func changeAnchor(r, m string) string { return r + "--" + m }
