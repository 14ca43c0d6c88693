package pages

import (
	"cmp"
	"strings"

	"slipway/internal/markdown"
	"slipway/internal/minutes"
	"slipway/internal/portal"
	"slipway/internal/threads"
)

// series adds a series, its meetings, and the items of their minutes.
func (e *entries) series(s *portal.Series) {
	name := e.plain(cmp.Or(s.Name, s.ID))
	// A series is always of today: it comes before its meetings, which are
	// often called the same.
	e.add(Entry{Kind: KindMeetings, Title: name, Names: []string{s.ID}, Path: SeriesPath(s.ID), About: e.plain(s.Intro.Markdown), Date: e.asOf})
	for _, m := range s.Meetings {
		x := Entry{Kind: KindMeetings, Title: e.meetingName(m), Path: MeetingPath(s.ID, m.ID), Of: name}
		e.on(&x, m.Date)
		var areas, texts []string
		for _, a := range m.Areas {
			if a.Name != "" {
				areas = append(areas, e.plain(a.Name))
			}
			texts = append(texts, e.plain(a.Goal), e.plain(a.Commentary))
			for _, l := range a.Lists {
				e.items(m, l.Items, []string{name, e.plain(a.Name)}, x)
			}
		}
		x.About = strings.Join(areas, " · ")
		if !m.HasLists() {
			texts = append(texts, e.plain(m.Body))
		}
		e.add(x, append(texts, m.Chair, m.Notetaker, strings.Join(m.Present, ", "))...)
	}
}

// items adds items of minutes. One that is carried on is found where it was
// last told of, by what it was called before as well.
func (e *entries) items(m *minutes.Meeting, items []*minutes.Item, around []string, of Entry) {
	for _, it := range items {
		text := e.plain(it.Text)
		inner := around
		if it.Kind != minutes.Nothing && it.Kind != minutes.Group && text != "" && e.threads[it].To == nil {
			x := Entry{Kind: KindItems, Title: text, Path: ItemPath(threads.Place{Meeting: m, Item: it}), Of: of.Of, Date: of.Date, When: of.When}
			if it.Kind == minutes.Decided {
				x.Kind = KindDecisions
			}
			var owners []string
			for _, id := range append(it.Owners[:len(it.Owners):len(it.Owners)], it.Inherited...) {
				owners = append(owners, e.person(portal.PersonRef{ID: id, Name: id}).Name)
			}
			x.About = joined(" · ", append(append([]string{strings.Join(owners, ", ")}, around[1:]...), e.plain(it.Outcome))...)
			e.add(x, append(e.before(it, text), e.plain(it.More))...)
		}
		if text != "" {
			inner = append(around[:len(around):len(around)], text)
		}
		e.items(m, it.Items, inner, of)
	}
}

// before are the other texts that an item had in earlier meetings.
func (e *entries) before(it *minutes.Item, text string) []string {
	var out []string
	for from := e.threads[it].From; from != nil; from = e.threads[from.Item].From {
		if earlier := e.plain(from.Item.Text); earlier != text {
			out = append(out, earlier)
		}
	}
	return out
}

// joined joins the texts that there are.
func joined(by string, texts ...string) string {
	var out []string
	for _, s := range texts {
		if s != "" {
			out = append(out, s)
		}
	}
	return strings.Join(out, by)
}

// guide adds a guide and its sections, each with the words below its heading.
func (e *entries) guide(g *portal.Guide) {
	title := e.plain(g.Title)
	sections := e.guideSections(g)
	e.add(Entry{Kind: KindGuides, Title: title, Path: GuidePath(g.Path), About: e.plain(g.Summary.Markdown)}, append(g.Roles, sections[0].text)...)
	for _, s := range sections[1:] {
		e.add(Entry{Kind: KindGuides, Title: s.Text, Path: GuidePath(g.Path) + "#" + s.ID, About: s.about, Of: title}, s.text)
	}
}

// guideSection is a heading of a guide and what stands below it.
type guideSection struct {
	markdown.Heading
	text  string
	about string // its prose
}

// guideSections cuts a guide at its headings; the first part has none.
func (e *entries) guideSections(g *portal.Guide) []guideSection {
	r, _ := e.markdown.Block(g.Body, 1)
	out := []guideSection{{}}
	var body, prose []string
	end := func() {
		last := &out[len(out)-1]
		last.text, last.about = e.plain(strings.Join(body, "\n")), e.plain(strings.Join(prose, "\n"))
		body, prose = nil, nil
	}
	fenced := false
	rest := r.Headings
	for line := range strings.Lines(g.Body) {
		line = strings.TrimRight(line, "\r\n")
		words := strings.TrimLeft(line, "#")
		if len(rest) > 0 && words != line && e.plain(strings.Trim(words, " #")) == rest[0].Text {
			end()
			out = append(out, guideSection{Heading: rest[0]})
			rest = rest[1:]
			continue
		}
		body = append(body, line)
		fence := strings.HasPrefix(strings.TrimSpace(line), "```")
		fenced = fenced != fence
		if !fenced && !fence && !strings.HasPrefix(line, "|") {
			prose = append(prose, line)
		}
	}
	end()
	return out
}
