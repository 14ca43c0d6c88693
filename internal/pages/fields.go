package pages

import (
	"slices"

	"slipway/internal/date"
	"slipway/internal/portal"
	"slipway/internal/schedule"
)

// Field is one attribute of something, told by one of the values below. Key
// says which: the word is field_<key>.
type Field struct {
	Key        string      `json:"key"`
	Text       *Text       `json:"text,omitempty"`
	Items      []Item      `json:"items,omitempty"`
	Ordered    bool        `json:"ordered,omitempty"`
	People     []Person    `json:"people,omitempty"`
	Teams      []Team      `json:"teams,omitempty"`
	Date       *Date       `json:"date,omitempty"`
	Live       *Date       `json:"live,omitempty"` // what a relative date has come to, where that is another day
	Window     *Window     `json:"window,omitempty"`
	Repository *Repository `json:"repository,omitempty"`
	Version    *Version    `json:"version,omitempty"`
	Stories    []Story     `json:"stories,omitempty"`
	Links      []OpenLink  `json:"links,omitempty"`
	Words      string      `json:"words,omitempty"` // plain text
	Code       string      `json:"code,omitempty"`  // plain text, as written: an id, a path
	Fields     []Field     `json:"fields,omitempty"`
}

// Team is a named part of a team.
type Team struct {
	Name    string   `json:"name"`
	Members []Person `json:"members,omitempty"`
	Open    bool     `json:"open,omitempty"`
}

// OpenLink is a link whose target may still be missing.
type OpenLink struct {
	Name    string `json:"name"`
	URL     string `json:"url,omitempty"`
	Missing string `json:"missing,omitempty"`
	Open    bool   `json:"open,omitempty"`
}

// Fields are the attributes of something that are recorded, in order, and the
// keys of those that were expected and are not.
type Fields struct {
	List   []Field  `json:"list,omitempty"`
	Absent []string `json:"absent,omitempty"`
	Extra  any      `json:"extra,omitempty"` // the portal's own fields
}

// fieldList collects the attributes of one thing.
type fieldList struct {
	b         *builder
	s         *schedule.Release
	asPlanned bool // leave out what has become of relative dates
	list      []Field
}

func (f *fieldList) add(field Field) { f.list = append(f.list, field) }

func (f *fieldList) text(key string, t portal.Text) {
	if t.State != portal.Absent || t.Missing != "" {
		v := f.b.text(t)
		f.add(Field{Key: key, Text: &v})
	}
}

// items adds a list; a single entry that is only a text needs no list.
func (f *fieldList) items(key string, items portal.Items) {
	switch {
	case len(items) == 1 && isText(items[0]):
		f.text(key, items[0].Text)
	case len(items) > 0:
		f.add(Field{Key: key, Items: f.b.itemsOf(f.s, items)})
	}
}

func isText(it portal.Item) bool {
	return len(it.Who) == 0 && it.By.IsAbsent() && it.For == "" && !it.Undecided && len(it.Items) == 0
}

func (f *fieldList) steps(key string, items portal.Items) {
	if len(items) > 0 {
		f.add(Field{Key: key, Items: f.b.itemsOf(f.s, items), Ordered: true})
	}
}

func (f *fieldList) people(key string, people portal.People) {
	if len(people) > 0 {
		f.add(Field{Key: key, People: f.b.people(people)})
	}
}

func (f *fieldList) teams(key string, teams portal.Teams) {
	var out []Team
	for _, t := range teams {
		out = append(out, Team{Name: t.Name, Members: f.b.people(t.Members), Open: t.Open})
	}
	if out != nil {
		f.add(Field{Key: key, Teams: out})
	}
}

func (f *fieldList) when(key string, w portal.When) {
	if w.IsAbsent() {
		return
	}
	planned, live := f.b.anchored(f.s, w)
	if f.asPlanned {
		live = nil
	}
	f.add(Field{Key: key, Date: &planned, Live: live})
}

func (f *fieldList) links(key string, links []portal.Link) {
	if len(links) > 0 {
		f.add(Field{Key: key, Links: f.b.openLinks(links)})
	}
}

// ref is a link to what a reference such as milestone:a/b names.
func (f *fieldList) ref(key, ref string) {
	if to := f.b.ref(ref); to != nil {
		f.add(Field{Key: key, Links: []OpenLink{{Name: to.Name, URL: to.URL}}})
	}
}

func (f *fieldList) words(key, words string) {
	if words != "" {
		f.add(Field{Key: key, Words: words})
	}
}

func (f *fieldList) code(key, code string) {
	if code != "" {
		f.add(Field{Key: key, Code: code})
	}
}

// done gives the list, with those of the expected keys that are not in it.
func (f *fieldList) done(expected ...string) Fields {
	out := Fields{List: f.list}
	for _, key := range expected {
		if !slices.ContainsFunc(f.list, func(x Field) bool { return x.Key == key }) {
			out.Absent = append(out.Absent, key)
		}
	}
	return out
}

func (b *builder) openLinks(links []portal.Link) []OpenLink {
	var out []OpenLink
	for _, l := range links {
		o := OpenLink{Name: l.Label, Missing: l.Open, Open: isOpenLink(l)}
		if !o.Open {
			o.URL = b.href(l.URL, l.URLAt)
		}
		out = append(out, o)
	}
	return out
}

// isOpenLink reports whether somebody has to fill in where a link leads.
func isOpenLink(l portal.Link) bool { return l.URL == "" || l.Open != "" }

// anchored shows a date with the milestone that it counts from. Planned is
// what it comes to by the plan; live is given where it has come to another day
// by now.
func (b *builder) anchored(s *schedule.Release, w portal.When) (planned Date, live *Date) {
	planned = b.when(w)
	rel, ok := w.Value.Relative()
	if !ok || s == nil {
		return planned, nil
	}
	if m := s.ByID(rel.Anchor); m != nil {
		planned.Anchor = b.milestoneLink(s, m)
	}
	byPlan, now := s.Window(w)
	planned.Resolved = b.spanDate(byPlan)
	if now != byPlan {
		live = b.spanDate(now)
	}
	return planned, live
}

// spanDate is the day that a window of days comes to: the one that its rule
// picks, else its last.
func (b *builder) spanDate(s schedule.Span) *Date {
	if !s.Pick.IsZero() {
		return b.day(s.Pick)
	}
	last := b.day(s.Last)
	if last == nil {
		return nil
	}
	return &Date{Kind: "by", ISO: last.ISO, Day: last.Day, Resolved: last}
}

// itemsOf is items with the relative dates among them anchored in a release.
func (b *builder) itemsOf(s *schedule.Release, items portal.Items) []Item {
	out := b.items(items)
	b.anchorItems(s, items, out)
	return out
}

func (b *builder) anchorItems(s *schedule.Release, items portal.Items, shown []Item) {
	for i, it := range items {
		if it.By.Value.Kind() == date.RelativeTo {
			planned, _ := b.anchored(s, it.By)
			shown[i].By = &planned
		}
		b.anchorItems(s, it.Items, shown[i].Items)
	}
}
