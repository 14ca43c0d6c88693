package pages

import (
	"cmp"
	"strconv"
	"strings"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/markdown"
	"slipway/internal/minutes"
	"slipway/internal/portal"
)

// meetingView is the page of a meeting.
type meetingView struct {
	Name      string          `json:"name"`
	Heading   string          `json:"heading,omitempty"` // as written, where it says more than name and date
	Series    Link            `json:"series"`
	Release   *Link           `json:"release,omitempty"`
	Date      *Date           `json:"date,omitempty"` // nil where it is not dated yet
	Open      *Date           `json:"open,omitempty"` // a placeholder that says what is missing
	Weekday   string          `json:"weekday,omitempty"`
	Held      bool            `json:"held"`
	Cancelled bool            `json:"cancelled,omitempty"`
	Roles     []meetingRole   `json:"roles,omitempty"`
	Time      string          `json:"time,omitempty"`
	Place     string          `json:"place,omitempty"`
	Agenda    []Text          `json:"agenda,omitempty"`
	Next      string          `json:"next,omitempty"` // what is said of the next meeting
	Count     itemCount       `json:"count"`
	Decisions []changeGroup   `json:"decisions,omitempty"` // revisions of plans made here
	Decided   []decisionRow   `json:"decided,omitempty"`   // what the minutes say was decided
	Changes   []meetingChange `json:"changes,omitempty"`   // what became of items
	Areas     []meetingArea   `json:"areas,omitempty"`
	// Body is the HTML of the whole minutes. Minutes without any list are
	// nothing else; beside lists it stands folded, as the word of the writer.
	Body     string `json:"body,omitempty"`
	Preamble string `json:"preamble,omitempty"` // HTML of what the log says before its first meeting
}

// itemCount counts the items of a meeting by the kind of their list.
type itemCount struct {
	All     int `json:"all"`
	Last    int `json:"last"`
	This    int `json:"this"`
	Other   int `json:"other"`
	Unowned int `json:"unowned"` // that say they need an owner
}

func (b *builder) meetingPage(s *portal.Series, i int, decided map[string][]changeGroup) {
	m := s.Meetings[i]
	v := b.meetingView(s, m)
	v.Decisions = decided[b.urls.To(MeetingPath(s.ID, m.ID))]
	v.Decided, v.Changes = b.decidedHere(m), b.meetingChanges(s, m)
	p := Page{
		Path: MeetingPath(s.ID, m.ID), Layout: "meeting", Title: b.meetingTitle(m), Description: b.describeMeeting(m, v), View: v,
		Frame: Frame{
			Section: MeetingsPath, Crumbs: []Link{b.menuLink(MeetingsPath), b.seriesLink(s)},
			Source: b.sourceOf(m.At), API: b.urls.To(MeetingAPIPath(s.ID, m.ID)),
		},
	}
	for _, a := range v.Areas {
		if a.ID != "" {
			p.Frame.Contents = append(p.Frame.Contents, Link{Name: a.Name, URL: "#" + a.ID})
		}
	}
	if i > 0 {
		p.Frame.Previous = &Link{Name: b.meetingTitle(s.Meetings[i-1]), URL: b.meetingLink(s.Meetings[i-1]).URL}
	}
	if i+1 < len(s.Meetings) {
		p.Frame.Next = &Link{Name: b.meetingTitle(s.Meetings[i+1]), URL: b.meetingLink(s.Meetings[i+1]).URL}
	}
	b.add(p)
}

func (b *builder) meetingView(s *portal.Series, m *minutes.Meeting) meetingView {
	v := meetingView{
		Name: b.meetingName(m), Series: b.seriesLink(s), Release: b.ref(portal.RefRelease + ":" + m.Release),
		Date: b.meetingDate(m), Weekday: weekdayOf(m.Date), Held: b.isHeld(m), Cancelled: isCancelled(m), Roles: b.meetingRoles(m), Count: countOfItems(m),
		Body: b.minutesText(m, m.Elsewhere+m.Body, m.BodyLine-strings.Count(m.Elsewhere, "\n"), "written"),
	}
	v.Time, v.Place, v.Next = b.plain(m.Time), b.plain(m.Place), b.plain(m.Next.Words)
	for _, point := range m.Agenda {
		v.Agenda = append(v.Agenda, b.quiet(point))
	}
	if heading := b.plain(m.TitleRaw); heading != m.Title {
		v.Heading = heading
	}
	if m.Date.Kind() == date.Placeholder {
		open := b.value(m.Date)
		v.Open = &open
	}
	if m.HasLists() {
		v.Areas = b.meetingAreas(m)
	}
	if strings.TrimSpace(m.Preamble) != "" {
		v.Preamble = b.minutesText(m, m.Preamble, m.At.Line-strings.Count(m.Preamble, "\n"), "before")
	}
	return v
}

// minutesText renders a part of a file of minutes as it is written, and
// reports what is wrong with it. Ids in it begin with prefix.
func (b *builder) minutesText(m *minutes.Meeting, text string, line int, prefix string) string {
	if strings.TrimSpace(text) == "" {
		return ""
	}
	r, found := b.markdown.Prefixed(prefix).Block(text, 1)
	for _, p := range found {
		b.report(p, diag.Range{File: m.At.File, Line: line + p.Line - 1, Column: p.Column, EndLine: line + p.Line - 1, EndColumn: p.EndColumn})
	}
	return r.HTML
}

// meetingName is what a meeting is called, without its date.
func (b *builder) meetingName(m *minutes.Meeting) string { return cmp.Or(b.plain(m.Title), m.ID) }

// meetingTitle is what tells a meeting from the others of its series.
func (b *builder) meetingTitle(m *minutes.Meeting) string {
	if _, ok := m.Date.Latest(); !ok {
		return b.meetingName(m)
	}
	return b.words.List(b.meetingName(m), b.words.Date(m.Date))
}

func (b *builder) meetingLink(m *minutes.Meeting) Link {
	return Link{Name: b.meetingTitle(m), URL: b.urls.To(MeetingPath(m.Series, m.ID))}
}

// meetingDate is the date of a meeting, nil while it has none.
func (b *builder) meetingDate(m *minutes.Meeting) *Date {
	if _, ok := m.Date.Latest(); !ok {
		return nil
	}
	d := b.value(m.Date)
	return &d
}

// weekdayOf gives the day of the week of a date, "monday"; "" where it is not
// a single day.
func weekdayOf(v date.Value) string {
	on, ok := v.Day()
	if !ok {
		return ""
	}
	return strings.ToLower(on.Weekday().String())
}

func countOfItems(m *minutes.Meeting) itemCount {
	var c itemCount
	for _, a := range m.Areas {
		for _, l := range a.Lists {
			n := countItems(l.Items)
			c.All += n
			c.Unowned += countUnowned(l.Items)
			switch l.Kind {
			case minutes.Last:
				c.Last += n
			case minutes.This:
				c.This += n
			default:
				c.Other += n
			}
		}
	}
	return c
}

func countUnowned(items []*minutes.Item) int {
	n := 0
	for _, it := range items {
		if it.Unowned {
			n++
		}
		n += countUnowned(it.Items)
	}
	return n
}

// anchorOf makes an anchor of a name.
func anchorOf(name string) string { return cmp.Or(markdown.Slug(name), "part") }

// freeAnchor gives an anchor that is not used yet. used counts how often each
// was asked for.
func freeAnchor(used map[string]int, anchor string) string {
	free := anchor
	for used[free] > 0 {
		used[anchor]++
		free = anchor + "-" + strconv.Itoa(used[anchor])
	}
	used[free] = 1
	return free
}
