package pages

import (
	"strings"

	"slipway/internal/i18n"
	"slipway/internal/schedule"
)

// homeView is the first page of the portal.
type homeView struct {
	Title       string        `json:"title"`
	Description string        `json:"description,omitempty"`
	AsOf        *Date         `json:"as_of"`
	Leading     []homeRelease `json:"leading,omitempty"` // in flight; else the one that matters most
	Changes     []changeGroup `json:"changes,omitempty"` // the latest, newest first
	ChangesURL  string        `json:"changes_url"`
	Others      []releaseRow  `json:"others,omitempty"`
	BarKey      string        `json:"bar_key,omitempty"` // of their bars
	Actions     int           `json:"actions"`           // open, in the latest minutes of each series
	ActionsURL  string        `json:"actions_url"`
	ReleasesURL string        `json:"releases_url"`
	Entries     []entry       `json:"entries,omitempty"` // the menu
}

// entry is a way into the portal. Key, where there is one, names the words that
// say what is there: entry_<key>.
type entry struct {
	Link
	Key string `json:"key,omitempty"`
}

// homeRelease is a release as the first page shows it.
type homeRelease struct {
	Link
	Status       string         `json:"status"`
	PlanURL      string         `json:"plan_url"`
	RevisionsURL string         `json:"revisions_url"`
	Verdict      Verdict        `json:"verdict"`
	Facts        facts          `json:"facts"`
	Timeline     *Chart         `json:"timeline,omitempty"`
	Milestones   []milestoneRow `json:"milestones,omitempty"`
}

// The first page shows so many revisions, and so many releases beside the
// leading ones; the rest is a link away.
const (
	latestChanges = 3
	otherReleases = 8
)

func (b *builder) home() {
	leading := b.leading()
	v := homeView{
		Title: b.portal.Config.Title, Description: b.portal.Config.Description, AsOf: b.day(b.asOf),
		ChangesURL: b.urls.To(ChangesPath), ActionsURL: b.urls.To(ActionsPath), ReleasesURL: b.urls.To(ReleasesPath),
		Actions: len(b.open),
	}
	lead := map[*schedule.Release]bool{}
	for _, s := range leading {
		lead[s] = true
		h := homeRelease{
			Link: b.releaseCrumb(s), Status: s.Status, Verdict: b.verdict(s), Facts: b.facts(s), Timeline: b.timeline(s),
			PlanURL: b.urls.To(PlanPath(s.R.ID)), RevisionsURL: b.urls.To(ReleasePath(s.R.ID)) + "#revisions",
		}
		for _, m := range s.Milestones {
			h.Milestones = append(h.Milestones, b.milestoneRow(s, m))
		}
		v.Leading = append(v.Leading, h)
	}
	var others []*schedule.Release
	for i := len(b.schedules) - 1; i >= 0 && len(v.Others) < otherReleases; i-- {
		if s := b.schedules[i]; !lead[s] {
			v.Others, others = append(v.Others, b.releaseRow(s)), append(others, s)
		}
	}
	v.BarKey = b.barKey(others)
	v.Changes = b.allChanges()
	if len(v.Changes) > latestChanges {
		v.Changes = v.Changes[:latestChanges]
	}
	for _, m := range b.portal.Config.Menu {
		e := entry{Link: Link{Name: m.Name, URL: b.urls.To(m.Path)}}
		switch m.Path {
		case ReleasesPath, ProductsPath, PeoplePath, MeetingsPath, ActionsPath, TermsPath, GuidesPath, ChangesPath, CalendarPath, SearchPath:
			e.Key = strings.Trim(m.Path, "/")
		}
		v.Entries = append(v.Entries, e)
	}
	frame := Frame{Section: HomePath, Source: b.releasesFolder(), Feeds: []Feed{b.newsFeed()}}
	if len(leading) > 0 {
		of := b.releaseFrame(leading[0])
		frame.Source, frame.More = of.Source, of.More
	}
	frame.API = b.urls.To(IndexAPIPath)
	b.add(Page{Path: HomePath, Layout: "home", Title: v.Title, Description: b.describeHome(leading), View: v, Frame: frame})
}

// leading picks the releases that the first page is about: all that are in
// flight; where there is none, the next one planned, else the last released,
// else the next draft.
func (b *builder) leading() []*schedule.Release {
	var flying []*schedule.Release
	var upcoming, released, draft *schedule.Release
	for _, s := range b.schedules { // by planned launch
		switch s.Status {
		case schedule.InFlight:
			flying = append(flying, s)
		case schedule.Released:
			released = s
		case schedule.Upcoming:
			if upcoming == nil {
				upcoming = s
			}
		case schedule.Draft:
			if draft == nil {
				draft = s
			}
		}
	}
	if flying != nil {
		return flying
	}
	for _, s := range [...]*schedule.Release{upcoming, released, draft} {
		if s != nil {
			return []*schedule.Release{s}
		}
	}
	return nil
}

// describeHome tells in one plain sentence how the leading release stands.
func (b *builder) describeHome(leading []*schedule.Release) string {
	switch {
	case len(leading) == 1:
		return b.describe(leading[0])
	case len(leading) > 1:
		return b.words.Say("describe_in_flight", len(leading), "date", b.words.Day(i18n.Medium, b.asOf))
	case b.portal.Config.Description != "":
		return b.portal.Config.Description
	}
	return b.words.Say("describe_home", 0)
}
