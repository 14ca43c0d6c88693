package pages

import (
	"slices"
	"strings"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/minutes"
	"slipway/internal/portal"
)

// meetingsView is the list of all series of meetings.
type meetingsView struct {
	Count int         `json:"count"` // meetings that were held
	List  []seriesRow `json:"list,omitempty"`
}

// seriesRow is a series in the list of all.
type seriesRow struct {
	Link
	Release *Link  `json:"release,omitempty"`
	Every   *Date  `json:"every,omitempty"`
	Held    int    `json:"held"`
	First   *Date  `json:"first,omitempty"` // meeting that was held
	Last    *Link  `json:"last,omitempty"`
	Next    *Link  `json:"next,omitempty"` // the earliest that is still to be held
	NextOn  *Date  `json:"next_on,omitempty"`
	Planned int    `json:"planned"` // still to be held, undated ones included
	Text    string `json:"text,omitempty"`

	first, last date.Value // of meetings that were held
}

// seriesView is the page of a series.
type seriesView struct {
	Title    string        `json:"title"`
	Part     bool          `json:"part,omitempty"` // a page of some of its meetings or its people only
	Row      seriesRow     `json:"row"`
	Intro    *Text         `json:"intro,omitempty"`
	Planned  []meetingRow  `json:"planned,omitempty"` // still to come: earliest first, undated ones last
	Held     []meetingRow  `json:"held,omitempty"`    // and cancelled ones, newest first
	Count    int           `json:"count"`             // meetings that this page or those of its parts list
	Parts    []countedLink `json:"parts,omitempty"`   // the pages that all that were held are on
	Strip    *itemStrip    `json:"strip,omitempty"`
	People   *seriesPeople `json:"people,omitempty"`
	Accepted []accepted    `json:"accepted,omitempty"`
}

// meetingRow is a meeting in the list of its series.
type meetingRow struct {
	Link
	Date     *Date    `json:"date,omitempty"` // nil where it is not dated yet
	Weekday  string   `json:"weekday,omitempty"`
	Open     *Date    `json:"open,omitempty"` // a placeholder that says what is missing
	Chair    []Person `json:"chair,omitempty"`
	Note     []Person `json:"notetaker,omitempty"`
	Areas    []string `json:"areas,omitempty"`
	Items    int      `json:"items"`
	Decision int      `json:"decisions"` // revisions of plans made there

	Cancelled bool `json:"cancelled,omitempty"`
}

// meetings lays out all series, their pages and those of their meetings.
func (b *builder) meetings() {
	decided := b.decisions()
	var v meetingsView
	var files []diag.Range
	for _, s := range b.portal.Series {
		files = append(files, diag.Range{File: s.File})
		row := b.seriesRow(s)
		v.Count += row.Held
		v.List = append(v.List, row)
		b.seriesPage(s, row, decided)
		for i := range s.Meetings {
			b.meetingPage(s, i, decided)
		}
	}
	page := Page{
		Path: MeetingsPath, Layout: "meetings", Title: b.menuLink(MeetingsPath).Name,
		Description: sentences(b.words.Say("meetings_held", v.Count), b.words.Say("describe_meetings", len(v.List))),
		Frame:       Frame{Section: MeetingsPath}, View: v,
	}
	b.madeFrom(&page.Frame, files)
	b.add(page)
}

// decisions finds the revisions of plans that were made in a meeting, by the
// address of the meeting.
func (b *builder) decisions() map[string][]changeGroup {
	out := map[string][]changeGroup{}
	for _, s := range b.schedules {
		for _, g := range b.changeGroups(s) {
			if g.Meeting != nil {
				meeting, _, _ := strings.Cut(g.Meeting.URL, "#") // of the decision
				out[meeting] = append(out[meeting], g)
			}
		}
	}
	return out
}

func (b *builder) seriesLink(s *portal.Series) Link {
	return Link{Name: b.plain(s.Name), URL: b.urls.To(SeriesPath(s.ID))}
}

func (b *builder) seriesRow(s *portal.Series) seriesRow {
	row := seriesRow{Link: b.seriesLink(s), Release: b.ref(portal.RefRelease + ":" + s.Release), Text: firstSentence(b.plain(s.Intro.Markdown))}
	if s.Every.Every != "" {
		every := b.value(s.Every.Value())
		row.Every = &every
	}
	for _, m := range s.Meetings { // oldest first, undated ones last
		to := b.meetingLink(m)
		on := b.meetingDate(m)
		if isCancelled(m) {
			continue
		}
		if !b.isHeld(m) {
			row.Planned++
			if row.Next == nil {
				row.Next, row.NextOn = &to, on
			}
			continue
		}
		row.Held++
		if row.First == nil {
			row.First, row.first = on, m.Date
		}
		row.Last, row.last = &to, m.Date
	}
	return row
}

func (b *builder) seriesPage(s *portal.Series, row seriesRow, decided map[string][]changeGroup) {
	v := seriesView{
		Title: row.Name, Row: row, Intro: b.given(s.Intro), Strip: b.strip(s), People: b.cutSeats(s, row, b.seriesPeople(s)), Count: row.Held,
		Accepted: b.acceptedInSeries(s),
	}
	on := map[*timePart][]meetingRow{}
	for _, m := range slices.Backward(s.Meetings) {
		x := b.meetingRow(m, decided)
		if !past(m, b.asOf) {
			v.Planned = append(v.Planned, x)
			continue
		}
		v.Held = append(v.Held, x)
		part := b.held[s.ID].of[m]
		on[part] = append(on[part], x)
	}
	slices.Reverse(v.Planned)
	if v.Parts = b.heldParts(s, row, on); v.Parts != nil {
		v.Held = v.Held[:min(len(v.Held), latestHeld)]
	}
	b.add(Page{Path: SeriesPath(s.ID), Layout: "series", Title: row.Name, Description: b.describeSeries(row), View: v, Frame: b.seriesFrame(s)})
}

func (b *builder) seriesFrame(s *portal.Series) Frame {
	f := Frame{Section: MeetingsPath, Crumbs: []Link{b.menuLink(MeetingsPath)}, Feeds: []Feed{b.seriesCalendar(s)}}
	if s.File != "" {
		f.Source = b.sourceOf(s.At)
	} else if n := len(s.Meetings); n > 0 {
		f.Source = b.sourceOf(wholeFile(s.Meetings[n-1].At))
	}
	return f
}

func (b *builder) meetingRow(m *minutes.Meeting, decided map[string][]changeGroup) meetingRow {
	row := meetingRow{
		Link: b.meetingLink(m), Date: b.meetingDate(m), Weekday: weekdayOf(m.Date), Chair: b.role(m.Series, m.Chair), Note: b.role(m.Series, m.Notetaker),
		Cancelled: isCancelled(m),
	}
	row.Name = b.meetingName(m)
	if m.Date.Kind() == date.Placeholder {
		open := b.value(m.Date)
		row.Open = &open
	}
	row.Areas = areaNames(m)
	for _, a := range m.Areas {
		for _, l := range a.Lists {
			row.Items += countItems(l.Items)
		}
	}
	row.Decision = len(decided[row.URL])
	return row
}

// countItems counts items and those below them, without "None".
func countItems(items []*minutes.Item) int {
	n := 0
	for _, it := range items {
		if it.Kind != minutes.Nothing {
			n++
		}
		n += countItems(it.Items)
	}
	return n
}

// firstSentence cuts a text for a list after its first sentence.
func firstSentence(s string) string {
	if i := strings.Index(s, ". "); i >= 0 {
		return s[:i+1]
	}
	return s
}
