package pages

import (
	"encoding/json"
	"path"
	"strings"

	"slipway/internal/date"
	"slipway/internal/portal"
	"slipway/internal/schedule"
)

// graph is what a page says of itself to machines, in the terms of schema.org,
// as JSON-LD.
type graph struct {
	Context string `json:"@context"`
	Graph   []any  `json:"@graph"`
}

// ldEvent is https://schema.org/Event: a milestone with a day.
type ldEvent struct {
	Type        string   `json:"@type"`
	Name        string   `json:"name"`
	Description string   `json:"description,omitempty"`
	URL         string   `json:"url"`
	Start       string   `json:"startDate"`
	End         string   `json:"endDate"`
	Before      string   `json:"previousStartDate,omitempty"` // the planned day, where it moved
	Status      string   `json:"eventStatus"`
	Super       *ldThing `json:"superEvent,omitempty"` // its release
}

// ldThing is a thing that is only named.
type ldThing struct {
	Type string `json:"@type"`
	Name string `json:"name"`
	URL  string `json:"url"`
}

// ldCrumbs is https://schema.org/BreadcrumbList.
type ldCrumbs struct {
	Type  string    `json:"@type"`
	Items []ldCrumb `json:"itemListElement"`
}

type ldCrumb struct {
	Type     string `json:"@type"`
	Position int    `json:"position"`
	Name     string `json:"name"`
	Item     string `json:"item"`
}

// structure writes the structured data of a page. Machines want addresses in
// full, so there is none while the origin is not known, and none of pages that
// they are asked to leave alone.
func (b *builder) structure(p *Page) {
	if b.urls.Origin == "" || p.NoIndex {
		return
	}
	g := graph{Context: "https://schema.org"}
	if p.event != nil {
		p.event.Description, p.event.URL = p.Description, b.urls.From(p.Path)
		g.Graph = append(g.Graph, p.event)
	}
	if len(p.Frame.Crumbs) > 0 {
		g.Graph = append(g.Graph, b.crumbList(p))
	}
	if len(g.Graph) == 0 {
		return
	}
	// Marshal writes <, > and & as escapes: no text can end the script element
	// that this stands in, or begin a comment in it.
	text, _ := json.Marshal(g) // of strings and numbers, which do not fail
	p.Frame.Structured = string(text)
}

func (b *builder) crumbList(p *Page) ldCrumbs {
	list := ldCrumbs{Type: "BreadcrumbList"}
	way := append(p.Frame.Crumbs[:len(p.Frame.Crumbs):len(p.Frame.Crumbs)], Link{Name: p.Title, URL: b.urls.To(p.Path)})
	for i, c := range way {
		list.Items = append(list.Items, ldCrumb{Type: "ListItem", Position: i + 1, Name: c.Name, Item: b.urls.Origin + c.URL})
	}
	return list
}

// event is a milestone as machines know events: nil unless it has one day, or a
// time. One that was given up has none either, but its last date says which.
func (b *builder) event(s *schedule.Release, m *schedule.Milestone) *ldEvent {
	on := m.Live
	if exact(m.Actual) {
		on = m.Actual
	}
	if !exact(on) {
		return nil
	}
	release := b.releaseCrumb(s)
	e := &ldEvent{
		Type: "Event", Name: b.plain(m.M.Title()) + " · " + release.Name, Start: on.String(), End: on.String(),
		Status: "https://schema.org/EventScheduled",
		Super:  &ldThing{Type: "Event", Name: release.Name, URL: b.urls.Origin + release.URL},
	}
	switch {
	case m.State == schedule.Dropped || s.Status == schedule.Cancelled:
		e.Status = "https://schema.org/EventCancelled"
	case exact(m.Planned) && m.Planned != on:
		e.Status, e.Before = "https://schema.org/EventRescheduled", m.Planned.String()
	}
	return e
}

// picture is the cover of a release where other sites can show it with a link:
// its full address, of a picture made of pixels.
func (b *builder) picture(r *portal.Release) string {
	cover := b.cover(r)
	switch strings.ToLower(path.Ext(cover)) {
	case ".png", ".jpg", ".jpeg", ".webp", ".gif":
		if b.urls.Origin != "" {
			return b.urls.Origin + cover
		}
	}
	return ""
}

// exact reports whether a date is one day or a time.
func exact(v date.Value) bool { return v.Kind() == date.OnDay || v.Kind() == date.At }
