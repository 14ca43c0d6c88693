package pages

import (
	"slipway/internal/date"
	"slipway/internal/portal"
	"slipway/internal/schedule"
)

// calendarView is the page of every feed there is.
type calendarView struct {
	All      calendarFeed      `json:"all"`
	News     calendarFeed      `json:"news"`
	Releases []calendarRelease `json:"releases,omitempty"` // the latest first
	Series   []calendarFeed    `json:"series,omitempty"`
}

// calendarFeed is something that a program can be subscribed to.
type calendarFeed struct {
	Link           // what it is about
	Feed    string `json:"feed"`
	Address string `json:"address"`          // to hand to a program: in full where the portal knows it
	Webcal  string `json:"webcal,omitempty"` // to subscribe by a click
}

// calendarRelease is the calendar of a release and those of its milestones.
type calendarRelease struct {
	calendarFeed
	ID         string          `json:"id"` // anchor
	Status     string          `json:"status"`
	Milestones []calendarEntry `json:"milestones,omitempty"` // that have a day
	Undated    int             `json:"undated"`              // that have none
}

// calendarEntry is a milestone in a calendar.
type calendarEntry struct {
	Link
	Feed string `json:"feed"`
	Date Date   `json:"date"`
}

// The media types of feeds.
const (
	calendarType = "text/calendar"
	newsType     = "application/atom+xml"
)

// CalendarDate is the date of a milestone that calendars show: when it was
// done, else its live date. False where that is no single day.
func CalendarDate(m *schedule.Milestone) (date.Value, bool) {
	v := m.Live
	if m.Actual.Kind() != date.Absent {
		v = m.Actual
	}
	return v, OnCalendar(v)
}

// OnCalendar reports whether a date can stand in a calendar: a day, a time, or
// the day of a bound. A month or a quarter would take a day that nobody named.
func OnCalendar(v date.Value) bool {
	switch v.Kind() {
	case date.OnDay, date.At, date.By:
		return true
	}
	return false
}

// mostEntries is how many milestones the page of calendars lists; where there
// are more, only those of releases that are still to come or under way.
const mostEntries = 300

// calendar lays out the page of every feed there is.
func (b *builder) calendar() {
	title := b.menuLink(CalendarPath)
	v := calendarView{
		All:  b.calendarFeed(Link{Name: b.portal.Config.Title, URL: b.urls.To(HomePath)}, AllCalendarPath),
		News: b.calendarFeed(b.menuLink(ChangesPath), ChangesFeedPath),
	}
	v.News.Webcal = ""
	count, milestones := 2, 0
	for _, s := range b.schedules {
		milestones += len(s.Milestones)
	}
	for i := len(b.schedules) - 1; i >= 0; i-- {
		s := b.schedules[i]
		r := b.calendarRelease(s)
		if over := s.Status == schedule.Released || s.Status == schedule.Cancelled; over && milestones > mostEntries {
			r.Milestones, r.Undated = nil, 0
		}
		v.Releases = append(v.Releases, r)
		count += 1 + len(r.Milestones)
	}
	for _, s := range b.portal.Series {
		v.Series = append(v.Series, b.calendarFeed(b.seriesLink(s), SeriesCalendarPath(s.ID)))
		count++
	}
	b.add(Page{
		Path: CalendarPath, Layout: "calendar", Title: title.Name,
		Description: b.words.Say("describe_calendar", count),
		Frame: Frame{
			Section: CalendarPath, Source: b.releasesFolder(),
			Feeds: []Feed{{Type: calendarType, Title: v.All.Name, URL: v.All.Feed}, b.newsFeed()},
		},
		View: v,
	})
}

func (b *builder) calendarFeed(about Link, path string) calendarFeed {
	return calendarFeed{Link: about, Feed: b.urls.To(path), Address: b.urls.From(path), Webcal: b.urls.Webcal(path)}
}

func (b *builder) calendarRelease(s *schedule.Release) calendarRelease {
	out := calendarRelease{
		calendarFeed: b.calendarFeed(b.releaseCrumb(s), ReleaseCalendarPath(s.R.ID)),
		ID:           subscribeAnchor(s.R.ID), Status: s.Status,
	}
	for _, m := range s.Milestones {
		on, ok := CalendarDate(m)
		if !ok {
			out.Undated++
			continue
		}
		out.Milestones = append(out.Milestones, calendarEntry{
			Link: *b.milestoneLink(s, m), Feed: b.urls.To(MilestoneCalendarPath(s.R.ID, m.M.ID)), Date: b.value(on),
		})
	}
	return out
}

// newsFeed is the feed of all dates that move.
func (b *builder) newsFeed() Feed {
	return Feed{Type: newsType, Title: b.menuLink(ChangesPath).Name, URL: b.urls.To(ChangesFeedPath)}
}

// releaseCalendar is the calendar of a release.
func (b *builder) releaseCalendar(s *schedule.Release) Feed {
	return Feed{Type: calendarType, Title: s.R.Plan.Name, URL: b.urls.To(ReleaseCalendarPath(s.R.ID))}
}

// seriesCalendar is the calendar of a series of meetings.
func (b *builder) seriesCalendar(s *portal.Series) Feed {
	return Feed{Type: calendarType, Title: b.seriesLink(s).Name, URL: b.urls.To(SeriesCalendarPath(s.ID))}
}

// milestoneCalendar is the calendar entry of a milestone, with no URL where it
// has no day.
func (b *builder) milestoneCalendar(s *schedule.Release, m *schedule.Milestone) Feed {
	f := Feed{Type: calendarType, Title: s.R.Plan.Name + ": " + b.plain(m.M.Title())}
	if _, ok := CalendarDate(m); ok {
		f.URL = b.urls.To(MilestoneCalendarPath(s.R.ID, m.M.ID))
	}
	return f
}
