package pages

import (
	"net/url"
	"strconv"
	"strings"

	"slipway/internal/date"
	"slipway/internal/portal"
)

// Date is a date value as templates show it. Text and Long say it in the
// language of the page where it lies on the calendar; the partial date.html
// writes the others.
type Date struct {
	Text     string `json:"text,omitempty"`  // 20 June 2019, June 2019
	Long     string `json:"long,omitempty"`  // Thursday, 20 June 2019
	Kind     string `json:"kind"`            // day, time, month, quarter, year, by, relative, recurring, tbd, absent
	ISO      string `json:"iso,omitempty"`   // for day and by 2019-06-20, for time with clock and offset, for month 2019-06
	Day      string `json:"day,omitempty"`   // the day as written, where there is one
	Clock    string `json:"clock,omitempty"` // 12:00
	Zone     string `json:"zone,omitempty"`  // +02:00
	Missing  string `json:"missing,omitempty"`
	After    bool   `json:"after,omitempty"`  // relative: after rather than before
	Anchor   *Link  `json:"anchor,omitempty"` // relative: to what
	Min      int    `json:"min,omitempty"`    // relative: days
	Max      int    `json:"max,omitempty"`
	First    string `json:"first,omitempty"`    // relative: "weekday", "monday"
	Resolved *Date  `json:"resolved,omitempty"` // relative: the day it comes to
}

// Text is Markdown rendered, or the reason why there is none.
type Text struct {
	State   string    `json:"state"` // given, tbd, none, n/a, absent
	HTML    string    `json:"html,omitempty"`
	Block   bool      `json:"block,omitempty"`   // HTML is one or more blocks rather than a run of words
	Missing string    `json:"missing,omitempty"` // what is to be filled in or confirmed
	Written *Language `json:"written,omitempty"` // the language of HTML, where it is not that of the page
}

// Person is somebody as a list names them.
type Person struct {
	Name    string `json:"name"`
	URL     string `json:"url,omitempty"`
	Role    string `json:"role,omitempty"`
	Count   int    `json:"count,omitempty"` // of a slot, where it is more than one
	Slot    bool   `json:"slot,omitempty"`
	Note    string `json:"note,omitempty"`
	Open    bool   `json:"open,omitempty"` // nobody is named yet
	Missing string `json:"missing,omitempty"`

	id string // in the directory; empty for others
}

// Item is a line of a list.
type Item struct {
	Text      Text     `json:"text"`
	Who       []Person `json:"who,omitempty"`
	By        *Date    `json:"by,omitempty"`
	For       *Link    `json:"for,omitempty"`
	Undecided bool     `json:"undecided,omitempty"`
	Ordered   bool     `json:"ordered,omitempty"` // the items below are steps
	Items     []Item   `json:"items,omitempty"`
}

func (b *builder) people(list portal.People) []Person {
	var out []Person
	for _, ref := range list {
		out = append(out, b.person(ref))
	}
	return out
}

func (b *builder) person(ref portal.PersonRef) Person {
	p := Person{Name: ref.Name, Role: ref.Role, Note: ref.Note, Slot: ref.Slot != "", Open: ref.Open, Missing: ref.Missing}
	if ref.Count > 1 {
		p.Count = ref.Count
	}
	if known, ok := b.portal.Find(portal.RefPerson, ref.ID); ok {
		p.URL, p.id = b.urls.To(PersonPath(known.ID)), known.ID
		p.Name = known.Name
	}
	return p
}

func (b *builder) items(list portal.Items) []Item {
	var out []Item
	for _, it := range list {
		v := Item{
			Text: b.text(it.Text), Who: b.people(it.Who), Undecided: it.Undecided,
			Ordered: it.Ordered, Items: b.items(it.Items), For: b.ref(it.For),
		}
		if !it.By.IsAbsent() {
			d := b.when(it.By)
			v.By = &d
		}
		out = append(out, v)
	}
	return out
}

// ref is a link to what a reference names, or nil.
func (b *builder) ref(ref string) *Link {
	kind, id, ok := portal.SplitRef(ref)
	if !ok {
		return nil
	}
	e, ok := b.portal.Find(kind, id)
	if !ok {
		return nil
	}
	return &Link{Name: b.plain(e.Name), URL: b.urls.To(entityPath(e))}
}

// day shows a day, nil where it is none.
func (b *builder) day(d date.Day) *Date {
	if d.IsZero() {
		return nil
	}
	v := b.value(date.On(d))
	return &v
}

func escapePath(p string) string {
	parts := strings.Split(p, "/")
	for i, s := range parts {
		parts[i] = url.PathEscape(s)
	}
	return strings.Join(parts, "/")
}

func lineFragment(line int) string { return "#L" + strconv.Itoa(line) }
