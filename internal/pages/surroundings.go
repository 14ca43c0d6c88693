package pages

import (
	"slipway/internal/date"
	"slipway/internal/minutes"
	"slipway/internal/portal"
)

// surroundings is what stands outside of a release and belongs to it.
type surroundings struct {
	series []*portal.Series
	guides []guideRow
}

// releaseMeetings are the meetings of one series of a release.
type releaseMeetings struct {
	Series Link             `json:"series"`
	Every  *Date            `json:"every,omitempty"`
	List   []releaseMeeting `json:"list,omitempty"`
	Rest   int              `json:"rest,omitempty"` // earlier ones, which only the page of the series lists
}

// mostOfRelease is how many meetings of a series the page of its release lists:
// the latest, and those to come.
const mostOfRelease = 40

// releaseMeeting is a meeting as lists show it.
type releaseMeeting struct {
	Link
	Date    *Date `json:"date,omitempty"` // nil where it is not dated yet
	Ahead   bool  `json:"ahead,omitempty"`
	Planned bool  `json:"planned,omitempty"` // not held yet

	Cancelled bool `json:"cancelled,omitempty"`
}

// guideRow says whether a guide is right for a release.
type guideRow struct {
	Link
	State string `json:"state"` // ready, draft, outdated; "" where it is not said
	By    *Date  `json:"by,omitempty"`
	Note  *Text  `json:"note,omitempty"`
}

// surround finds what belongs to each release, by the release's id.
func (b *builder) surround() map[string]surroundings {
	out := map[string]surroundings{}
	for _, s := range b.portal.Series {
		if s.Release != "" {
			x := out[s.Release]
			x.series = append(x.series, s)
			out[s.Release] = x
		}
	}
	for _, g := range b.portal.Guides {
		if g.Draft && !b.drafts {
			continue
		}
		for _, r := range g.Releases {
			x := out[r.ID]
			x.guides = append(x.guides, guideRow{
				Link:  Link{Name: b.plain(g.Title), URL: b.urls.To(GuidePath(g.Path))},
				State: r.State, By: b.optional(r.By), Note: b.given(r.Note),
			})
			out[r.ID] = x
		}
	}
	return out
}

func (b *builder) meetingsOf(series []*portal.Series) []releaseMeetings {
	var out []releaseMeetings
	for _, s := range series {
		x := releaseMeetings{Series: Link{Name: b.plain(s.Name), URL: b.urls.To(SeriesPath(s.ID))}}
		if s.Every != (date.Recurring{}) {
			every := b.value(s.Every.Value())
			x.Every = &every
		}
		for _, m := range s.Meetings {
			x.List = append(x.List, b.releaseMeeting(s.ID, m))
		}
		x.Rest = max(0, len(x.List)-mostOfRelease)
		x.List = x.List[x.Rest:]
		out = append(out, x)
	}
	return out
}

func (b *builder) releaseMeeting(series string, m *minutes.Meeting) releaseMeeting {
	row := releaseMeeting{
		Link:    Link{Name: b.plain(m.Title), URL: b.urls.To(MeetingPath(series, m.ID))},
		Planned: m.Status == "planned", Cancelled: isCancelled(m),
	}
	if row.Name == "" {
		row.Name = m.ID
	}
	switch m.Date.Kind() {
	case date.Absent, date.Placeholder:
	default:
		d := b.value(m.Date)
		row.Date = &d
		last, ok := m.Date.Latest()
		row.Ahead = ok && last.After(b.asOf)
	}
	return row
}
