// Package feed writes what programs read: the JSON API below api/v1, whose
// fields are only ever added and keep their meaning, the calendars below
// calendar/, the news of every date that moves, and llms.txt.
//
// It refuses to work anything out: states, slips and threads come from the
// rooms before it.
package feed

import (
	"bytes"
	"encoding/json"

	"slipway/internal/date"
	"slipway/internal/i18n"
	"slipway/internal/pages"
	"slipway/internal/portal"
	"slipway/internal/schedule"
	"slipway/internal/threads"
)

// File is one file for programs.
type File struct {
	Path string // relative to the root of the output
	Data []byte
}

// Input is what the files are made from.
type Input struct {
	Portal  *portal.Portal
	AsOf    date.Day
	Threads threads.Steps // what pages.Threads gives for the portal and the day
	URLs    pages.URLs
	Words   i18n.Words
	Pages   []pages.Page // as they were laid out, for the sentences that describe them
}

// All writes every file: the JSON API, the calendars, and the news.
func All(in Input) ([]File, error) {
	w := writer{in: in}
	for _, r := range in.Portal.Releases {
		w.releases = append(w.releases, schedule.Of(r, in.AsOf))
	}
	w.changes = pages.ChangePagesOf(w.releases)
	w.api()
	w.calendars()
	w.news()
	w.llms()
	return w.files, w.err
}

// api writes every file of the JSON API, in the order of the model.
func (w *writer) api() {
	in := w.in
	var releases []releaseEntry
	for _, s := range w.releases {
		r := s.R
		releases = append(releases, releaseEntry{
			ID: r.ID, Name: r.Plan.Name, Status: s.Status,
			URL: in.URLs.To(pages.ReleasePath(r.ID)), API: in.URLs.To(pages.ReleaseAPIPath(r.ID)),
		})
		w.file(pages.ReleaseAPIPath(r.ID), w.release(s))
	}
	var series []seriesEntry
	for _, s := range in.Portal.Series {
		e := seriesEntry{ID: s.ID, Name: s.Name, URL: in.URLs.To(pages.SeriesPath(s.ID)), Meetings: []meetingEntry{}}
		for _, m := range s.Meetings {
			e.Meetings = append(e.Meetings, meetingEntry{
				ID: m.ID, Title: m.Title, Date: isoOrNil(m.Date),
				URL: in.URLs.To(pages.MeetingPath(s.ID, m.ID)), API: in.URLs.To(pages.MeetingAPIPath(s.ID, m.ID)),
			})
			w.file(pages.MeetingAPIPath(s.ID, m.ID), w.meeting(m))
		}
		series = append(series, e)
	}
	w.file(pages.ActionsAPIPath, w.actions())
	w.file(pages.IndexAPIPath, index{
		AsOf: in.AsOf.String(), Releases: orEmpty(releases), Series: orEmpty(series),
		Terms: w.terms(), Products: w.products(), People: w.people(),
	})
}

type writer struct {
	in       Input
	releases []*schedule.Release // parallel to in.Portal.Releases
	changes  pages.ChangePages
	files    []File
	err      error
}

// file adds one file. Markup in texts stays as it is written, without
// escapes: nothing here is put into HTML.
func (w *writer) file(path string, v any) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	if err := e.Encode(v); err != nil && w.err == nil {
		w.err = err
	}
	w.files = append(w.files, File{Path: path[1:], Data: b.Bytes()})
}

type index struct {
	AsOf     string         `json:"as_of"`
	Releases []releaseEntry `json:"releases"`
	Terms    []entry        `json:"terms"`
	Series   []seriesEntry  `json:"series"`
	Products []entry        `json:"products"`
	People   []personEntry  `json:"people"`
}

type entry struct {
	ID   string `json:"id"`
	Name string `json:"name"`
	URL  string `json:"url"`
}

type releaseEntry struct {
	ID     string `json:"id"`
	Name   string `json:"name"`
	Status string `json:"status"`
	URL    string `json:"url"`
	API    string `json:"api"`
}

type seriesEntry struct {
	ID       string         `json:"id"`
	Name     string         `json:"name"`
	URL      string         `json:"url"`
	Meetings []meetingEntry `json:"meetings"`
}

type meetingEntry struct {
	ID    string  `json:"id"`
	Title string  `json:"title"`
	Date  *string `json:"date"`
	URL   string  `json:"url"`
	API   string  `json:"api"`
}

type personEntry struct {
	ID   string `json:"id"`
	Name string `json:"name"`
	Kind string `json:"kind"`
	URL  string `json:"url"`
	// Unlisted people are named in minutes and not in the directory.
	Unlisted bool `json:"unlisted,omitempty"`
}

func (w *writer) terms() []entry {
	out := []entry{}
	for _, t := range w.in.Portal.Terms {
		out = append(out, entry{t.ID, t.Name, w.in.URLs.To(pages.TermPath(t.ID))})
	}
	return out
}

func (w *writer) products() []entry {
	out := []entry{}
	for _, p := range w.in.Portal.Products {
		out = append(out, entry{p.ID, p.Name, w.in.URLs.To(pages.ProductPath(p.ID))})
	}
	return out
}

func (w *writer) people() []personEntry {
	out := []personEntry{}
	for _, p := range w.in.Portal.People {
		out = append(out, personEntry{p.ID, p.Name, p.Kind, w.in.URLs.To(pages.PersonPath(p.ID)), p.Unlisted})
	}
	return out
}

func orEmpty[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}

// isoOrNil is a date as programs read it, or nil where there is none.
func isoOrNil(v date.Value) *string {
	switch v.Kind() {
	case date.Absent, date.Placeholder, date.RelativeTo, date.Recurs:
		return nil
	}
	s := v.String()
	return &s
}
