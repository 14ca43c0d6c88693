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
	Items    []item           `json:"items"`
}

type itemLink struct {
	Label string `json:"label"`
	URL   string `json:"url"`
}

func meetingOf(m *minutes.Meeting) meeting {
	out := meeting{
		ID: m.ID, Series: m.Series, Title: m.Title, Date: isoOrNil(m.Date), Status: m.Status,
		Chair: nonEmpty(m.Chair), Notetaker: nonEmpty(m.Notetaker), Present: orEmpty(m.Present), Areas: []area{},
	}
	for _, a := range m.Areas {
		v := area{Name: a.Name, Goal: markdown.Plain(a.Goal), Lists: []list{}}
		for _, l := range a.Lists {
			v.Lists = append(v.Lists, list{Kind: l.Kind, Items: itemsOf(l.Items)})
		}
		out.Areas = append(out.Areas, v)
	}
	return out
}

// itemsOf takes over the owners of the item around one that names none.
func itemsOf(all []*minutes.Item) []item {
	out := []item{}
	for _, it := range all {
		owners := it.Owners
		if len(owners) == 0 && !it.Unowned {
			owners = it.Inherited
		}
		v := item{
			ID: it.ID, Kind: it.Kind, Text: markdown.Plain(it.Text), Owners: orEmpty(owners), Unowned: it.Unowned,
			Outcome: markdown.Plain(it.Outcome), Priority: it.Priority, Done: it.Done, Links: []itemLink{}, Items: itemsOf(it.Items),
		}
		for _, l := range it.Links {
			v.Links = append(v.Links, itemLink{Label: l.Label, URL: l.Target})
		}
		out = append(out, v)
	}
	return out
}

func nonEmpty(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
