package feed

import (
	"slipway/internal/markdown"
	"slipway/internal/minutes"
	"slipway/internal/pages"
	"slipway/internal/threads"
)

type meeting struct {
	ID        string     `json:"id"`
	Series    string     `json:"series"`
	Title     string     `json:"title"`
	Date      *string    `json:"date"`
	Status    string     `json:"status"`
	Chair     *string    `json:"chair"`
	Notetaker *string    `json:"notetaker"`
	Present   []string   `json:"present"`
	Absent    []string   `json:"absent"`
	Observers []string   `json:"observers"`
	Next      *string    `json:"next_meeting"` // the day that the minutes announce
	Decisions []decision `json:"decisions"`
	Areas     []area     `json:"areas"`
}

// decision is what a meeting decided.
type decision struct {
	ID     string   `json:"id"`  // permanent
	Ref    string   `json:"ref"` // "meeting:weekly/2026-03-09#limits"
	Text   string   `json:"text"`
	Owners []string `json:"owners"`
	URL    string   `json:"url"`
	// Withdrawn says that it is crossed out in the minutes.
	Withdrawn bool `json:"withdrawn"`
}

// due is when an item is to be done.
type due struct {
	Words string  `json:"words"` // as written
	Date  *string `json:"date"`  // null unless they tell the day for certain
}

type area struct {
	Name  string `json:"name"`
	Goal  string `json:"goal"`
	Lists []list `json:"lists"`
}

type list struct {
	Kind  minutes.ListKind `json:"kind"`
	Items []item           `json:"items"`
}

type item struct {
	ID       string           `json:"id"`
	Kind     minutes.ItemKind `json:"kind"`
	Text     string           `json:"text"` // words, without Markdown
	Owners   []string         `json:"owners"`
	Unowned  bool             `json:"unowned"`
	Outcome  string           `json:"outcome"`
	Priority bool             `json:"priority"`
	Done     bool             `json:"done"`
	Due      *due             `json:"due"`
	Links    []itemLink       `json:"links"`
	From     *string          `json:"carried_from"` // "meeting-id#item-id" in the series
	To       *string          `json:"carried_to"`
	Instead  *string          `json:"instead_of"` // the item that turned into it, named in the same way
	Into     *string          `json:"turned_into"`
	match
	Weeks int            `json:"weeks_open"` // whole weeks since it appeared first
	State *threads.State `json:"state"`      // how it ended or that it is open, as far as is known by now; null where it is not followed
	Items []item         `json:"items"`
}

// match is what tells that an item is the one of the meeting before.
type match struct {
	How        *threads.How `json:"carried_by"`         // marker, link, text, words, tense, start or similar
	Differ     *int         `json:"carried_differ"`     // words that differ
	Confidence *float64     `json:"carried_confidence"` // above 0, at most 1
}

const daysOfWeek = 7

type itemLink struct {
	Label string `json:"label"`
	URL   string `json:"url"`
}

func (w *writer) meeting(m *minutes.Meeting) meeting {
	out := meeting{
		ID: m.ID, Series: m.Series, Title: m.Title, Date: isoOrNil(m.Date), Status: w.statusOf(m),
		Chair: nonEmpty(m.Chair), Notetaker: nonEmpty(m.Notetaker), Present: orEmpty(m.Present),
		Absent: orEmpty(m.Absent), Observers: orEmpty(m.Observers), Next: isoOrNil(m.Next.Date), Decisions: []decision{}, Areas: []area{},
	}
	for _, d := range m.Decisions {
		out.Decisions = append(out.Decisions, decision{
			ID: d.ID, Ref: pages.DecisionRef(m, d), Text: markdown.Plain(minutes.Unstruck(d.Text)), Owners: orEmpty(d.Owners), URL: w.in.URLs.To(pages.DecisionPath(m, d)), Withdrawn: d.Item.Struck,
		})
	}
	for _, a := range m.Areas {
		v := area{Name: a.Name, Goal: markdown.Plain(a.Goal), Lists: []list{}}
		for _, l := range a.Lists {
			v.Lists = append(v.Lists, list{Kind: l.Kind, Items: w.items(l.Items)})
		}
		out.Areas = append(out.Areas, v)
	}
	return out
}

// statusOf is planned for a meeting that lies ahead, unless it is cancelled.
func (w *writer) statusOf(m *minutes.Meeting) string {
	if m.Status == "cancelled" {
		return m.Status
	}
	if pages.Held(m, w.in.AsOf) {
		return "held"
	}
	return "planned"
}

// items takes over the owners of the item around one that names none.
func (w *writer) items(all []*minutes.Item) []item {
	out := []item{}
	for _, it := range all {
		step := w.in.Threads[it]
		out = append(out, item{
			ID: it.ID, Kind: it.Kind, Text: markdown.Plain(minutes.Unstruck(it.Text)), Owners: orEmpty(it.EffectiveOwners()), Unowned: it.Unowned,
			Outcome: markdown.Plain(it.Outcome), Priority: it.Priority, Done: it.Done, Due: w.due(it), Links: linksOf(it),
			From: itemOf(step.From), To: itemOf(step.To), Instead: placeName(w.in.Threads.OutOf(it)), Into: placeName(w.in.Threads.Into(it)),
			match: matchOf(step.From), Weeks: step.Days / daysOfWeek, State: stateOf(step), Items: w.items(it.Items),
		})
	}
	return out
}

func (w *writer) due(it *minutes.Item) *due {
	by := w.in.Threads.Due(it)
	if by.Words == "" {
		return nil
	}
	return &due{Words: by.Words, Date: isoOrNil(by.Date)}
}

func linksOf(it *minutes.Item) []itemLink {
	out := []itemLink{}
	for _, l := range it.Links {
		out = append(out, itemLink{Label: l.Label, URL: l.Target})
	}
	return out
}

// itemOf names an item of another meeting of the series.
func itemOf(m *threads.Match) *string {
	if m == nil {
		return nil
	}
	return placeName(&m.Place)
}

// placeName names an item of a meeting of the series.
func placeName(p *threads.Place) *string {
	if p == nil {
		return nil
	}
	name := p.Meeting.ID + "#" + p.Item.ID
	return &name
}

func matchOf(m *threads.Match) match {
	if m == nil {
		return match{}
	}
	return match{How: &m.How, Differ: &m.Differ, Confidence: &m.Confidence}
}

func stateOf(s threads.Step) *threads.State {
	if s.Thread == nil {
		return nil
	}
	return &s.Thread.State
}

func nonEmpty(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
