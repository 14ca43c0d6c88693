package feed

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strings"

	ics "github.com/arran4/golang-ical"

	"slipway/internal/date"
	"slipway/internal/markdown"
	"slipway/internal/pages"
	"slipway/internal/portal"
)

// calendar is one iCalendar file (RFC 5545) before it is written.
type calendar struct {
	name   string
	page   string // path of the page that it belongs to
	events []event
}

// event is something that happens on a day or at a time.
type event struct {
	id          string // the same for ever, whatever moves: "acropolis/final-test"
	on          date.Value
	sequence    int // how often its date has been set anew
	status      ics.ObjectStatus
	summary     string
	description []string // lines
	page        string   // path
	categories  []string
}

// producer names the program that wrote a file, as RFC 5545 3.7.3 asks for.
const producer = "-//Slipway//Slipway//EN"

// addressed is a calendar and the path that it is written to.
type addressed struct {
	path string
	calendar
}

// calendars writes every calendar: of everything, of each release and its
// milestones, and of each series of meetings. A calendar that somebody has
// subscribed to stays: under the former ids of what was renamed, and without
// events rather than missing, which would leave the last ones standing.
func (w *writer) calendars() {
	all := calendar{name: w.in.Portal.Config.Title, page: pages.CalendarPath}
	var current, former []addressed
	for _, s := range w.releases {
		r := s.R
		of := calendar{name: r.Plan.Name, page: pages.ReleasePath(r.ID), events: w.releaseEvents(s)}
		all.events = append(all.events, of.events...)
		for i, id := range append([]string{r.ID}, r.Plan.RenamedFrom...) {
			under := &former
			if i == 0 {
				under = &current
			}
			*under = append(*under, addressed{pages.ReleaseCalendarPath(id), of})
			for _, m := range r.Milestones() {
				entry := of.entry(r, m)
				*under = append(*under, addressed{pages.MilestoneCalendarPath(id, m.ID), entry})
				for _, old := range m.RenamedFrom {
					former = append(former, addressed{pages.MilestoneCalendarPath(id, old), entry})
				}
			}
		}
	}
	for _, s := range w.in.Portal.Series {
		of := calendar{name: s.Name, page: pages.SeriesPath(s.ID), events: w.meetingEvents(s)}
		all.events = append(all.events, of.events...)
		current = append(current, addressed{pages.SeriesCalendarPath(s.ID), of})
	}
	written := map[string]bool{}
	for _, c := range slices.Concat([]addressed{{pages.AllCalendarPath, all}}, current, former) {
		if !written[c.path] { // a former id that is in use again
			written[c.path] = true
			w.calendar(c)
		}
	}
}

// entry is the calendar of one milestone of a release.
func (c calendar) entry(r *portal.Release, m *portal.Milestone) calendar {
	out := calendar{name: r.Plan.Name + ": " + markdown.Plain(m.Title()), page: pages.MilestonePath(r.ID, m.ID)}
	for _, e := range c.events {
		if e.id == r.ID+"/"+m.ID {
			out.events = append(out.events, e)
		}
	}
	return out
}

// calendar writes one file.
func (w *writer) calendar(c addressed) {
	out := ics.NewCalendar()
	out.SetProductId(producer)
	out.SetCalscale("GREGORIAN")
	out.SetName(clean(c.name))
	if w.in.URLs.Origin != "" {
		out.SetUrl(w.in.URLs.From(c.page))
	}
	out.SetRefreshInterval("P1D")
	out.SetXPublishedTTL("P1D")
	for _, e := range c.events {
		out.AddVEvent(w.event(e))
	}
	if len(c.events) == 0 {
		out.AddVTimezone(utc())
	}
	var b bytes.Buffer
	if err := out.SerializeTo(&b, ics.WithNewLineWindows); err != nil && w.err == nil {
		w.err = fmt.Errorf("%s: %w", c.path, err)
	}
	w.files = append(w.files, File{Path: c.path[1:], Data: b.Bytes()})
}

func (w *writer) event(e event) *ics.VEvent {
	out := ics.NewEvent(e.id + "@" + w.name())
	out.SetProperty(ics.ComponentPropertyDtstamp, basic(w.in.AsOf)+"T000000Z")
	out.SetSequence(e.sequence)
	out.SetStatus(e.status)
	out.SetSummary(clean(e.summary))
	place(out, e.on)
	lines := make([]string, len(e.description))
	for i, line := range e.description {
		lines[i] = clean(line)
	}
	if w.in.URLs.Origin != "" {
		address := w.in.URLs.From(e.page)
		out.SetURL(address)
		lines = append(lines, address) // for programs that do not show the URL
	}
	if len(lines) > 0 {
		out.SetDescription(strings.Join(lines, "\n"))
	}
	for _, c := range e.categories {
		out.AddCategory(clean(c))
	}
	out.SetTimeTransparency(ics.TransparencyTransparent) // nobody is busy all day because of it
	return out
}

// place puts an event on its day, or at its moment. The end of a day is the
// day after it, which is not part of the event.
func place(e *ics.VEvent, on date.Value) {
	if t, ok := on.Time(); ok && t.UTC().Year() >= 1 && t.UTC().Year() <= 9999 {
		e.SetStartAt(t)
		return
	}
	day, _ := on.Latest()
	asDate := ics.WithValue(string(ics.ValueDataTypeDate))
	e.SetProperty(ics.ComponentPropertyDtStart, basic(day), asDate)
	if next := day.AddDays(1); !next.IsZero() {
		e.SetProperty(ics.ComponentPropertyDtEnd, basic(next), asDate)
	}
}

// basic is a day in the basic format of ISO 8601, which iCalendar uses.
func basic(d date.Day) string { return strings.ReplaceAll(d.String(), "-", "") }

// utc stands in a calendar without events, since one without any component is
// not allowed (RFC 5545 3.6).
func utc() *ics.VTimezone {
	z := ics.NewTimezone("Etc/UTC")
	s := z.AddStandard()
	s.SetProperty(ics.ComponentPropertyDtStart, "19700101T000000")
	s.SetProperty(ics.ComponentProperty(ics.PropertyTzoffsetfrom), "+0000")
	s.SetProperty(ics.ComponentProperty(ics.PropertyTzoffsetto), "+0000")
	return z
}

// name tells the events of this portal from those of others with the same ids
// in one calendar. It does not depend on where the portal is published.
func (w *writer) name() string {
	return cmp.Or(markdown.Slug(clean(w.in.Portal.Config.Title)), "portal")
}
