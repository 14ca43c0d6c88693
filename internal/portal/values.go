package portal

import (
	"strings"

	"slipway/internal/diag"
	"slipway/internal/source"
)

// Item is one line of a list: what it says, who does it, what hangs below it.
type Item struct {
	Text      Text
	Who       People
	By        When
	For       string // a reference such as milestone:acropolis/release
	Undecided bool   // whether it will be done at all is open
	Ordered   bool   // the items below are steps, in this order
	Items     Items
	At        diag.Range
}

// Items is a list of lines. One scalar is a list of one.
type Items []Item

// UnmarshalNode reads a list, or one item.
func (is *Items) UnmarshalNode(n *source.Node, problems *diag.List) {
	switch n.Kind {
	case source.Null:
	case source.Sequence:
		for _, c := range n.Items {
			var it Item
			it.UnmarshalNode(c, problems)
			*is = append(*is, it)
		}
	default:
		var it Item
		it.UnmarshalNode(n, problems)
		*is = Items{it}
	}
}

// UnmarshalNode reads a scalar, `tbd: …`, or a mapping with text, who, by,
// for, undecided, tbd, and items or steps.
func (it *Item) UnmarshalNode(n *source.Node, problems *diag.List) {
	it.At = n.At
	if n.Kind != source.Mapping {
		it.Text.UnmarshalNode(n, problems)
		return
	}
	var m struct {
		Text      string `yaml:"text"`
		TBD       string `yaml:"tbd"`
		Who       People `yaml:"who"`
		By        When   `yaml:"by"`
		For       string `yaml:"for"`
		Undecided bool   `yaml:"undecided"`
		Items     Items  `yaml:"items"`
		Steps     Items  `yaml:"steps"`
	}
	source.Decode(n, &m, problems)
	it.Text.At = n.At
	if c := n.Get("text"); c != nil {
		it.Text.At = c.At
	}
	it.Text.fields(n, m.TBD)
	it.Who, it.By, it.For, it.Undecided, it.Items = m.Who, m.By, m.For, m.Undecided, m.Items
	if len(m.Steps) > 0 {
		it.Ordered = true
		it.Items = append(it.Items, m.Steps...)
	}
}

// PersonRef is a person as some list names them.
type PersonRef struct {
	ID    string // of the directory; "" when not in it
	Name  string // as written
	Role  string // free text, "" when none is given
	Slot  string // for {slot: community member, count: 3}
	Count int    // 1 unless it is a slot with a count
	Note  string
	// Open says that nobody is named yet; Missing what is to be settled.
	Open    bool
	Missing string
	At      diag.Range
}

// People is a list of people, each with a role where one is given.
type People []PersonRef

// UnmarshalNode reads one name, a list of names and slots, or a map of name
// to role.
func (p *People) UnmarshalNode(n *source.Node, problems *diag.List) {
	switch n.Kind {
	case source.Null:
	case source.Scalar:
		if strings.EqualFold(n.Text, "none") {
			*p = People{}
			return
		}
		*p = append(*p, named(n))
	case source.Sequence:
		for _, c := range n.Items {
			p.member(c, problems)
		}
	case source.Mapping:
		if n.Get("slot") != nil || n.Get("person") != nil || n.Get("tbd") != nil {
			p.member(n, problems)
			return
		}
		for _, pair := range n.Pairs {
			ref := PersonRef{Name: pair.Key, Count: 1, At: pair.KeyAt}
			switch pair.Value.Kind {
			case source.Null:
			case source.Scalar:
				ref.Role = pair.Value.Text
			default:
				problems.Errorf(pair.Value.At, "yaml/type", "write the role as a text", "expected a role, found %s", pair.Value.Kind)
			}
			*p = append(*p, ref)
		}
	}
}

// named is a person by name, or tbd.
func named(n *source.Node) PersonRef {
	var t Text
	t.scalar(n)
	if t.State == Open {
		return PersonRef{Name: "tbd", Open: true, Missing: t.Missing, Count: 1, At: n.At}
	}
	return PersonRef{Name: n.Text, Count: 1, At: n.At}
}

func (p *People) member(n *source.Node, problems *diag.List) {
	switch n.Kind {
	case source.Scalar:
		*p = append(*p, named(n))
	case source.Mapping:
		var m struct {
			TBD    string `yaml:"tbd"`
			Slot   string `yaml:"slot"`
			Count  int    `yaml:"count"`
			Person string `yaml:"person"`
			Role   string `yaml:"role"`
			Note   string `yaml:"note"`
		}
		if !source.Decode(n, &m, problems) {
			return
		}
		if n.Get("tbd") != nil {
			*p = append(*p, PersonRef{Name: "tbd", Open: true, Missing: m.TBD, Count: 1, At: n.At})
			return
		}
		if (m.Slot == "") == (m.Person == "") {
			problems.Errorf(n.At, "people/entry", "write {slot: community member, count: 2} or {person: id, role: …}", "an entry of a list of people names either a person or a slot")
			return
		}
		if count := n.Get("count"); count != nil && m.Count < 1 {
			problems.Errorf(count.At, "people/entry", "write count: 1 or more, or leave the slot out", "a slot is for one or more, not %d", m.Count)
		}
		name := m.Person
		if m.Slot != "" {
			name = m.Slot
		}
		*p = append(*p, PersonRef{Name: name, Slot: m.Slot, Count: max(m.Count, 1), Role: m.Role, Note: m.Note, At: n.At})
	default:
		problems.Errorf(n.At, "yaml/type", "write the id of a person", "expected a person, found %s", n.Kind)
	}
}

// Team is a named part of a milestone's team.
type Team struct {
	Name    string
	Members People
	Open    bool // nobody is named yet
	At      diag.Range
}

// Teams are the parts of a team, in the order written.
type Teams []Team

// UnmarshalNode reads a map of team name to people.
func (ts *Teams) UnmarshalNode(n *source.Node, problems *diag.List) {
	if n.Kind != source.Mapping {
		if n.Kind != source.Null {
			problems.Errorf(n.At, "yaml/type", "write {Forum: [alex, bedeho]}", "expected a map of team name to people, found %s", n.Kind)
		}
		return
	}
	for _, p := range n.Pairs {
		t := Team{Name: p.Key, At: p.KeyAt}
		if p.Value.Kind == source.Scalar && strings.EqualFold(p.Value.Text, "tbd") {
			t.Open = true
		} else {
			t.Members.UnmarshalNode(p.Value, problems)
		}
		*ts = append(*ts, t)
	}
}

// Link is a label and a target.
type Link struct {
	Label string     `yaml:"label"`
	URL   string     `yaml:"url"`
	URLAt diag.Range `yaml:"url,at"`
	Open  string     `yaml:"tbd"`
	At    diag.Range `yaml:",at"`
}

// UnmarshalNode reads a URL or {label, url}.
func (l *Link) UnmarshalNode(n *source.Node, problems *diag.List) {
	if n.Kind == source.Scalar {
		l.URL, l.Label, l.URLAt, l.At = n.Text, n.Text, n.At, n.At
		return
	}
	source.DecodeFields(n, l, problems)
}

// Repository says where the source of something is.
type Repository struct {
	Text    Text   // the state, and the name where there is one
	URL     string // "" when private or not known
	URLAt   diag.Range
	Branch  string
	Private bool
	Note    Text
	At      diag.Range
}

// UnmarshalNode reads a URL, `private`, none, n/a, tbd, or {name, url, branch,
// private, note, tbd}.
func (r *Repository) UnmarshalNode(n *source.Node, problems *diag.List) {
	r.At = n.At
	if n.Kind != source.Mapping {
		r.Text.UnmarshalNode(n, problems)
		switch {
		case r.Text.State != Given:
		case r.Text.Markdown == "private":
			r.Private, r.Text.Markdown = true, ""
		default:
			r.URL, r.URLAt = r.Text.Markdown, n.At
			r.Text.Markdown = r.URL[strings.LastIndexByte(strings.TrimRight(r.URL, "/"), '/')+1:]
		}
		return
	}
	var m struct {
		Name    string     `yaml:"name"`
		URL     string     `yaml:"url"`
		URLAt   diag.Range `yaml:"url,at"`
		Branch  string     `yaml:"branch"`
		Private bool       `yaml:"private"`
		Note    Text       `yaml:"note"`
		TBD     string     `yaml:"tbd"`
	}
	source.Decode(n, &m, problems)
	r.URL, r.URLAt, r.Branch, r.Private, r.Note = m.URL, m.URLAt, m.Branch, m.Private, m.Note
	r.Text.At = n.At
	if m.Name == "" && m.URL != "" {
		m.Name = m.URL[strings.LastIndexByte(strings.TrimRight(m.URL, "/"), '/')+1:]
	}
	if m.Name != "" || r.Private {
		r.Text.State, r.Text.Markdown = Given, m.Name
	}
	if n.Get("tbd") != nil {
		r.Text.leaveOpen(m.TBD)
	}
}

// Version is what a product's version was before a release and will be after.
type Version struct {
	From    VersionValue  `yaml:"from"`
	To      VersionValue  `yaml:"to"`
	Note    Text          `yaml:"note"`
	History []VersionLine `yaml:"history"`
	At      diag.Range    `yaml:",at"`
}

// UnmarshalNode reads {from, to, note, history}, or only the new version: tbd,
// none and n/a among them.
func (v *Version) UnmarshalNode(n *source.Node, problems *diag.List) {
	if n.Kind == source.Scalar {
		v.At = n.At
		v.To.UnmarshalNode(n, problems)
		return
	}
	source.DecodeFields(n, v, problems)
}

// VersionValue is one version, with what is said about it.
type VersionValue struct {
	Text   Text     // the version itself, `v6.0.0`
	Target bool     // a target, not a promise
	Or     []string // alternatives
	If     Text     // the condition under which it holds
	Note   Text
}

// UnmarshalNode reads a version, none, n/a, tbd, or {value, target, or, if,
// note, tbd}.
func (v *VersionValue) UnmarshalNode(n *source.Node, problems *diag.List) {
	if n.Kind != source.Mapping {
		v.Text.UnmarshalNode(n, problems)
		return
	}
	var m struct {
		Value  Text     `yaml:"value"`
		Target bool     `yaml:"target"`
		Or     []string `yaml:"or,one"`
		If     Text     `yaml:"if"`
		Note   Text     `yaml:"note"`
		TBD    string   `yaml:"tbd"`
	}
	source.Decode(n, &m, problems)
	v.Text, v.Target, v.Or, v.If, v.Note = m.Value, m.Target, m.Or, m.If, m.Note
	if n.Get("tbd") != nil {
		v.Text.At = n.At
		v.Text.leaveOpen(m.TBD)
	}
}

// VersionLine says what a range of versions stood for.
type VersionLine struct {
	Version string `yaml:"version"`
	Meaning string `yaml:"meaning"`
}
