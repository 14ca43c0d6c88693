package feed

import (
	"slipway/internal/markdown"
	"slipway/internal/minutes"
)

type meeting struct {
	ID        string   `json:"id"`
	Series    string   `json:"series"`
	Title     string   `json:"title"`
	Date      *string  `json:"date"`
	Status    string   `json:"status"`
	Chair     *string  `json:"chair"`
	Notetaker *string  `json:"notetaker"`
	Present   []string `json:"present"`
	Areas     []area   `json:"areas"`
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
	Links    []itemLink       `json:"links"`
	From     *string          `json:"carried_from"` // "meeting-id#item-id" in the series
	To       *string          `json:"carried_to"`
	How      *minutes.How     `json:"carried_by"` // what tells that it is the item of carried_from: link, text or words
	Weeks    int              `json:"weeks_open"` // whole weeks since it appeared first
	Items    []item           `json:"items"`
}

const daysOfWeek = 7

type itemLink struct {
	Label string `json:"label"`
	URL   string `json:"url"`
}

func (w *writer) meeting(m *minutes.Meeting) meeting {
	out := meeting{
		ID: m.ID, Series: m.Series, Title: m.Title, Date: isoOrNil(m.Date), Status: m.Status,
		Chair: nonEmpty(m.Chair), Notetaker: nonEmpty(m.Notetaker), Present: orEmpty(m.Present), Areas: []area{},
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

// items takes over the owners of the item around one that names none.
func (w *writer) items(all []*minutes.Item) []item {
	out := []item{}
	for _, it := range all {
		thread := w.threads[it]
		out = append(out, item{
			ID: it.ID, Kind: it.Kind, Text: markdown.Plain(it.Text), Owners: orEmpty(it.EffectiveOwners()), Unowned: it.Unowned,
			Outcome: markdown.Plain(it.Outcome), Priority: it.Priority, Done: it.Done, Links: linksOf(it),
			From: itemOf(thread.From), To: itemOf(thread.To), How: howOf(thread.From), Weeks: thread.Days / daysOfWeek, Items: w.items(it.Items),
		})
	}
	return out
}

func linksOf(it *minutes.Item) []itemLink {
	out := []itemLink{}
	for _, l := range it.Links {
		out = append(out, itemLink{Label: l.Label, URL: l.Target})
	}
	return out
}

// itemOf names an item of another meeting of the series.
func itemOf(m *minutes.Match) *string {
	if m == nil {
		return nil
	}
	name := m.Meeting.ID + "#" + m.Item.ID
	return &name
}

func howOf(m *minutes.Match) *minutes.How {
	if m == nil {
		return nil
	}
	return &m.How
}

func nonEmpty(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
