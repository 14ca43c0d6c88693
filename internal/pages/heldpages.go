package pages

import (
	"slices"
	"strings"

	"slipway/internal/date"
	"slipway/internal/minutes"
	"slipway/internal/portal"
)

// How many meetings the page of a series lists before each year gets a page of
// its own; then, how many of the latest. A meeting with very many areas counts
// as several.
const (
	mostHeld   = 100
	latestHeld = 26 // half a year of weekly ones
	heldRoom   = 300
)

// How many people the page of a series lists before they get a page of their
// own; then, how many it shows.
const (
	mostSeats = 100
	fewSeats  = 50
)

// heldPages are the pages that the meetings of a series are spread over, and
// the page that each is on.
type heldPages struct {
	parts timeParts
	of    map[*minutes.Meeting]*timePart
}

// heldPagesOf spreads the meetings of a series that were held by a day, and those that were
// to be and were cancelled.
func heldPagesOf(s *portal.Series, asOf date.Day) heldPages {
	var held []*minutes.Meeting
	var entries []timed
	for _, m := range s.Meetings {
		if past(m, asOf) {
			on, _ := m.Date.Latest()
			text := 0
			for _, name := range areaNames(m) {
				text += len(name)
			}
			held, entries = append(held, m), append(entries, timed{on, 1 + text/heldRoom})
		}
	}
	parts, of := spread(HeldPath(s.ID), mostHeld, entries)
	p := heldPages{parts: parts, of: map[*minutes.Meeting]*timePart{}}
	for i, part := range of {
		p.of[held[i]] = part
	}
	return p
}

// heldParts lays out the pages of the meetings of a series, given by the page
// that they are on, newest first.
func (b *builder) heldParts(s *portal.Series, row seriesRow, on map[*timePart][]meetingRow) []countedLink {
	around := b.seriesFrame(s)
	around.Crumbs = append(around.Crumbs, row.Link)
	around.Feeds = nil
	return b.timePages(b.held[s.ID].parts, around, func(p timePage) int {
		v := seriesView{Title: b.words.Say("part_of_time", 0, "what", row.Name, "when", p.when), Row: row, Part: true, Held: on[p.part], Parts: p.months}
		v.Count = heldOf(v.Held) + sum(p.months)
		b.add(Page{
			Path: p.part.path, Layout: "series", Title: v.Title, View: v, Frame: p.frame,
			Description: sentences(v.Title+".", b.words.Say("meetings_held", v.Count)),
		})
		return v.Count
	})
}

// heldOf counts the meetings of some rows that were held.
func heldOf(rows []meetingRow) int {
	n := 0
	for _, row := range rows {
		if !row.Cancelled {
			n++
		}
	}
	return n
}

// cutSeats leaves the first people of a series on its page, where they are very
// many, and lays out a page with all of them.
func (b *builder) cutSeats(s *portal.Series, row seriesRow, people *seriesPeople) *seriesPeople {
	if !tooMany(people) {
		return people
	}
	frame := b.seriesFrame(s)
	frame.Crumbs, frame.Feeds = append(frame.Crumbs, row.Link), nil
	title := b.words.Say("series_people_of", 0, "series", row.Name)
	b.add(Page{
		Path: SeatsPath(s.ID), Layout: "series", Title: title, Description: title + ".", Frame: frame,
		View: seriesView{Title: title, Row: row, Part: true, People: people},
	})
	few := *people
	few.All = &countedLink{Link{title, b.urls.To(SeatsPath(s.ID))}, len(people.List)}
	few.List = people.List[:fewSeats]
	return &few
}

// tooMany reports whether the people of a series need a page of their own.
func tooMany(people *seriesPeople) bool { return people != nil && len(people.List) > mostSeats }

// areaNames are the names of the areas of a meeting, each once: an area may have
// a part for each list.
func areaNames(m *minutes.Meeting) []string {
	var out []string
	for _, a := range m.Areas {
		if a.Name != "" && !slices.Contains(out, a.Name) {
			out = append(out, a.Name)
		}
	}
	return out
}

// isHeldPage reports whether a path is a page of some of the meetings of a
// series, or of its people.
func (b *builder) isHeldPage(path string) bool {
	for _, s := range b.portal.Series {
		if strings.HasPrefix(path, HeldPath(s.ID)) {
			return b.held[s.ID].parts.has(path) || path == SeatsPath(s.ID) && tooMany(b.seriesPeople(s))
		}
	}
	return false
}
