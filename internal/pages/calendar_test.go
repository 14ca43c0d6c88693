package pages

import (
	"encoding/json"
	"strings"
	"testing"

	"slipway/internal/date"
)

const dated = `name: Orbit
launch: 2019-06-24
frozen: 2019-05-01
milestones:
  day: {name: "**Day**", date: 2019-06-20}
  time: {name: Time, date: 2019-06-21T12:00+02:00}
  bound: {name: Bound, date: by 2019-06-22}
  month: {name: Month, date: 2019-07}
  open: {name: Open, date: tbd}
  done: {name: Done, date: 2019-08}
`

func TestCalendarPage(t *testing.T) {
	f := layOutFiles(t, "2019-06-22", map[string]string{
		"data/releases/orbit/plan.yaml":     dated,
		"data/releases/orbit/live.yaml":     "actuals: {done: 2019-06-18}\n",
		"data/releases/next/plan.yaml":      "name: Next\nlaunch: 2019-12-01\n",
		"content/meetings/weekly/_index.md": "---\ntitle: Weekly\n---\n",
	})
	p := f.page(CalendarPath)
	var v struct {
		All, News struct{ Name, Feed, Address, Webcal string }
		Releases  []struct {
			Name, ID, Feed string
			Undated        int
			Milestones     []struct {
				Name, URL, Feed string
				Date            struct{ Kind string }
			}
		}
		Series []struct{ Name, URL, Feed string }
	}
	if err := json.Unmarshal([]byte(asJSON(t, p.View)), &v); err != nil {
		t.Fatal(err)
	}
	if v.All.Feed != "/calendar/all.ics" || v.All.Name != "Portal" || v.All.Address != "/calendar/all.ics" || v.All.Webcal != "" || v.News.Feed != "/changes/feed.xml" {
		t.Errorf("everything: %+v, news: %+v", v.All, v.News)
	}
	if len(v.Releases) != 2 || v.Releases[0].Name != "Next" || v.Releases[0].Undated != 0 || v.Releases[1].ID != "release-orbit" || v.Releases[1].Undated != 2 {
		t.Fatalf("releases: %+v", v.Releases)
	}
	var got []string
	for _, m := range v.Releases[1].Milestones {
		got = append(got, m.Name+" "+m.Date.Kind+" "+m.URL+" "+m.Feed)
	}
	want := []string{
		"Day day /releases/orbit/milestones/day/ /calendar/orbit/day.ics",
		"Time time /releases/orbit/milestones/time/ /calendar/orbit/time.ics",
		"Bound by /releases/orbit/milestones/bound/ /calendar/orbit/bound.ics",
		"Done day /releases/orbit/milestones/done/ /calendar/orbit/done.ics",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("milestones:\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if len(v.Series) != 1 || v.Series[0].URL != "/meetings/weekly/" || v.Series[0].Feed != "/calendar/meetings/weekly.ics" {
		t.Errorf("series: %+v", v.Series)
	}
	if want := "Calendars and news to subscribe to: 9 feeds, "; !strings.HasPrefix(p.Description, want) {
		t.Errorf("%q does not begin with %q", p.Description, want)
	}
}

func TestFeedsOfPages(t *testing.T) {
	f := layOutFiles(t, "2019-06-22", map[string]string{
		"data/releases/orbit/plan.yaml":     dated,
		"content/meetings/weekly/_index.md": "---\ntitle: Weekly\n---\n",
	})
	news := Feed{newsType, "Changes", "/changes/feed.xml"}
	for path, want := range map[string][]Feed{
		HomePath:                       {news},
		ChangesPath:                    {news},
		CalendarPath:                   {{calendarType, "Portal", "/calendar/all.ics"}, news},
		ReleasePath("orbit"):           {{calendarType, "Orbit", "/calendar/orbit.ics"}, news},
		MilestonePath("orbit", "day"):  {{calendarType, "Orbit: Day", "/calendar/orbit/day.ics"}},
		MilestonePath("orbit", "open"): nil,
		SeriesPath("weekly"):           {{calendarType, "Weekly", "/calendar/meetings/weekly.ics"}},
		PeoplePath:                     nil,
	} {
		if got := f.page(path).Frame.Feeds; asJSON(t, got) != asJSON(t, want) {
			t.Errorf("%s: %+v, want %+v", path, got, want)
		}
	}
}

func TestKnownFeeds(t *testing.T) {
	f := layOutFiles(t, "2019-06-22", map[string]string{
		"data/releases/orbit/plan.yaml":     dated,
		"content/meetings/weekly/_index.md": "---\ntitle: Weekly\n---\n",
		"content/guides/feeds.md": `---
title: Feeds
---

[all](/calendar/all.ics) [news](/changes/feed.xml) [page](/calendar/) [release](/calendar/orbit.ics)
[milestone](/calendar/orbit/open.ics) [series](/calendar/meetings/weekly.ics)
[none](/calendar/sputnik.ics) [neither](/calendar/orbit/sputnik.ics)
`,
	})
	var got []string
	for _, p := range f.problems {
		got = append(got, p.Summary)
	}
	if len(got) != 2 || !strings.Contains(got[0], "/calendar/sputnik.ics") || !strings.Contains(got[1], "/calendar/orbit/sputnik.ics") {
		t.Errorf("problems: %q", got)
	}
}

func TestOnCalendar(t *testing.T) {
	for written, want := range map[string]bool{
		"2019-06-20": true, "2019-06-20T12:00Z": true, "by 2019-06-20": true, "by 2019-06": true,
		"2019-06": false, "2019-Q2": false, "2019": false, "tbd": false,
	} {
		v, err := date.Parse(written, date.Offset{})
		if err != nil {
			t.Fatal(err)
		}
		if OnCalendar(v) != want {
			t.Errorf("%s on a calendar: %v", written, !want)
		}
	}
}

func TestAddresses(t *testing.T) {
	for _, c := range []struct {
		urls         URLs
		from, webcal string
	}{
		{URLs{Base: "/"}, "/calendar/all.ics", ""},
		{URLs{Base: "/p/", Origin: "https://example.org"}, "https://example.org/p/calendar/all.ics", "webcal://example.org/p/calendar/all.ics"},
		{URLs{Base: "/", Origin: "http://localhost:1313"}, "http://localhost:1313/calendar/all.ics", "webcal://localhost:1313/calendar/all.ics"},
	} {
		if from, webcal := c.urls.From(AllCalendarPath), c.urls.Webcal(AllCalendarPath); from != c.from || webcal != c.webcal {
			t.Errorf("%+v: %q, %q", c.urls, from, webcal)
		}
	}
}
