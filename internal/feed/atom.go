package feed

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"net/url"
	"slices"
	"strings"

	"slipway/internal/date"
	"slipway/internal/markdown"
	"slipway/internal/pages"
	"slipway/internal/portal"
	"slipway/internal/schedule"
)

// atomFeed is a feed as RFC 4287 has it.
type atomFeed struct {
	XMLName   xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
	Language  string      `xml:"xml:lang,attr"`
	ID        string      `xml:"id"`
	Title     string      `xml:"title"`
	Subtitle  string      `xml:"subtitle"`
	Updated   string      `xml:"updated"`
	Author    atomPerson  `xml:"author"`
	Generator string      `xml:"generator"`
	Links     []atomLink  `xml:"link"`
	Entries   []atomEntry `xml:"entry"`
}

type atomPerson struct {
	Name string `xml:"name"`
}

type atomLink struct {
	Rel  string `xml:"rel,attr"`
	Type string `xml:"type,attr"`
	Href string `xml:"href,attr"`
}

type atomEntry struct {
	ID         string         `xml:"id"`
	Title      string         `xml:"title"`
	Updated    string         `xml:"updated"`
	Links      []atomLink     `xml:"link"`
	Categories []atomCategory `xml:"category"`
	Content    string         `xml:"content"`

	on date.Day
}

type atomCategory struct {
	Term  string `xml:"term,attr"`
	Label string `xml:"label,attr"`
}

// news writes the feed of every date that moved, newest first.
func (w *writer) news() {
	home := w.in.URLs.From(pages.ChangesPath)
	f := atomFeed{
		Language: w.in.Words.Language(), ID: home, Title: clean(w.in.Portal.Config.Title), Subtitle: w.in.Words.Say("changes_title", 0),
		Updated: timestamp(w.in.AsOf), Author: atomPerson{clean(w.in.Portal.Config.Title)}, Generator: "Slipway",
		Links: []atomLink{
			{"self", "application/atom+xml", w.in.URLs.From(pages.ChangesFeedPath)},
			{"alternate", "text/html", home},
		},
	}
	if w.in.URLs.Origin == "" {
		f.ID = w.tag("1970", "changes")
	}
	for _, s := range w.releases {
		f.Entries = append(f.Entries, w.moves(s)...)
	}
	slices.SortStableFunc(f.Entries, func(a, b atomEntry) int { return b.on.Compare(a.on) })
	if len(f.Entries) > 0 {
		f.Updated = f.Entries[0].Updated
	}
	var b bytes.Buffer
	b.WriteString(xml.Header)
	e := xml.NewEncoder(&b)
	e.Indent("", " ")
	if err := e.Encode(f); err != nil && w.err == nil {
		w.err = fmt.Errorf("%s: %w", pages.ChangesFeedPath, err)
	}
	b.WriteByte('\n')
	w.files = append(w.files, File{Path: pages.ChangesFeedPath[1:], Data: b.Bytes()})
}

// moves gives what the revisions of a release known by the as-of day did to
// its milestones, newest first. One that says no day counts from that of the
// one before it.
func (w *writer) moves(s *schedule.Release) []atomEntry {
	on, _ := s.R.Plan.Frozen.Value.Latest()
	var out []atomEntry
	for _, rev := range s.Revisions {
		if last, ok := rev.On.Value.Latest(); ok {
			on = last
		}
		number := slices.Index(s.R.Live.Revisions, rev)
		var of []atomEntry
		for _, m := range s.Milestones {
			i := slices.IndexFunc(m.History, func(p schedule.Point) bool { return p.Revision == number })
			switch {
			case i >= 0:
				of = append(of, w.move(s, m, on, number, i))
			case m.Added == rev:
				of = append(of, w.entry(s, m, on, number, w.in.Words.Say("news_added_undated", 0, "milestone", nameOf(s, m)), rev.Why, rev.DecidedIn))
			}
			if drop := dropOf(rev, m.M.ID); drop != nil {
				why := drop.Why
				if why.State == portal.Absent {
					why = rev.Why
				}
				e := w.entry(s, m, on, number, w.in.Words.Say("news_dropped", 0, "milestone", nameOf(s, m)), why, rev.DecidedIn)
				e.ID += "/dropped"
				of = append(of, e)
			}
		}
		out = append(of, out...)
	}
	return out
}

// move is the i-th date of a milestone, that a revision has set.
func (w *writer) move(s *schedule.Release, m *schedule.Milestone, on date.Day, number, i int) atomEntry {
	p := m.History[i]
	key, from := "news_set", ""
	switch {
	case i > 0 && m.History[i-1].Date == p.Date:
		key = "news_stays"
	case i > 0:
		key, from = "news_moved", w.in.Words.DateTime(m.History[i-1].Date)
	case m.Added != nil:
		key = "news_added"
	}
	what := w.in.Words.Say(key, 0, "milestone", nameOf(s, m), "date", w.in.Words.DateTime(p.Date), "from", from)
	if days, exact := p.Moved.Exact(); p.Moved.IsKnown() && !(exact && days == 0) {
		what = w.in.Words.List(what, pages.SlipInWords(w.in.Words, p.Moved))
	}
	e := w.entry(s, m, on, number, what, p.Why, p.DecidedIn)
	e.Links[0].Href = w.in.URLs.From(w.changes.Path(s, m, i))
	if p.Note.State == portal.Given {
		e.Content += "\n" + clean(markdown.Plain(p.Note.Markdown))
	}
	return e
}

// entry tells what a revision did to a milestone. Its identity is that of the
// revision and the milestone: it stays when words are mended.
func (w *writer) entry(s *schedule.Release, m *schedule.Milestone, on date.Day, number int, what string, why portal.Text, decidedIn string) atomEntry {
	lines := append([]string{what + "."}, w.reason(why, decidedIn)...)
	for i := range lines {
		lines[i] = clean(lines[i])
	}
	e := atomEntry{
		ID:         w.tag(dayOrEpoch(on), fmt.Sprintf("%s/%s/%d", s.R.ID, m.M.ID, number+1)),
		Title:      clean(what),
		Updated:    timestamp(on),
		Links:      []atomLink{{"alternate", "text/html", w.in.URLs.From(pages.MilestonePath(s.R.ID, m.M.ID))}},
		Categories: []atomCategory{{s.R.ID, clean(s.R.Plan.Name)}},
		Content:    strings.Join(lines, "\n"),
		on:         on,
	}
	return e
}

// nameOf is what the news calls a milestone.
func nameOf(s *schedule.Release, m *schedule.Milestone) string {
	return s.R.Plan.Name + ": " + markdown.Plain(m.M.Title())
}

func dropOf(rev *portal.Revision, id string) *portal.Drop {
	for _, d := range rev.Dropped {
		if d.ID == id {
			return d
		}
	}
	return nil
}

// tag is an identity by RFC 4151. A portal that does not know where it is
// published is one of this machine.
func (w *writer) tag(on, what string) string {
	host := "localhost"
	if u, err := url.Parse(w.in.URLs.Origin); err == nil && u.Hostname() != "" {
		host = u.Hostname()
	}
	return "tag:" + host + "," + on + ":" + w.in.URLs.To(what)
}

// dayOrEpoch is the day of a revision; one that is not known is the first of
// all days that programs know.
func dayOrEpoch(d date.Day) string {
	if d.IsZero() {
		return "1970-01-01"
	}
	return d.String()
}

// timestamp is the beginning of a day, in UTC.
func timestamp(d date.Day) string { return dayOrEpoch(d) + "T00:00:00Z" }
