package pages

import (
	"slices"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/portal"
)

// peopleView is the directory, or a page of it.
type peopleView struct {
	Title string       `json:"title"`
	Kinds []peopleKind `json:"kinds,omitempty"`
	Count int          `json:"count,omitempty"` // people on all pages, where there are several
	Parts []peoplePage `json:"parts,omitempty"` // these pages
}

// peopleKind is the people of one kind. The word is people_<kind>.
type peopleKind struct {
	Kind string      `json:"kind"` // person, agency, group, slot, or unlisted for whom only minutes name
	List []personRow `json:"list"`
}

// personRow is somebody in the directory.
type personRow struct {
	Link
	Full     string           `json:"full,omitempty"`
	Handle   string           `json:"handle,omitempty"`
	Org      string           `json:"organisation,omitempty"`
	Aliases  []string         `json:"aliases,omitempty"`
	Note     *Text            `json:"note,omitempty"`
	Next     *personMilestone `json:"next,omitempty"` // the milestone whose turn it is
	Ahead    int              `json:"ahead"`          // milestones that are not done yet
	Manages  int              `json:"manages"`
	Teams    int              `json:"teams"`
	Actions  int              `json:"actions"`
	Meetings int              `json:"meetings"` // that they took part in
}

// personMilestone is a milestone that somebody is involved in.
type personMilestone struct {
	Link
	Release Link  `json:"release"`
	Live    Date  `json:"live"`
	Actual  Date  `json:"actual"`
	State   State `json:"state"`
	Slip    Slip  `json:"slip"`
	Left    bool  `json:"left,omitempty"` // was planned to take part, and is not now

	open bool
	on   date.Day // last day of the live date
}

// ahead reports whether somebody still takes part in what is not done yet.
func (m personMilestone) ahead() bool { return m.open && !m.Left }

// personView is the page of a person.
type personView struct {
	AsOf     *Date             `json:"as_of"`
	Name     string            `json:"name"`
	Kind     string            `json:"kind"`
	Full     string            `json:"full,omitempty"`
	Aliases  []string          `json:"aliases,omitempty"`
	Handle   string            `json:"handle,omitempty"`
	Org      string            `json:"organisation,omitempty"`
	Note     *Text             `json:"note,omitempty"`
	Links    []OpenLink        `json:"links,omitempty"`
	Ahead    []personMilestone `json:"ahead,omitempty"`     // not done yet: the earliest live date first, undated ones last
	Open     int               `json:"open"`                // actions
	Actions  []Action          `json:"actions,omitempty"`   // all, or the oldest of them
	InSeries []countedLink     `json:"in_series,omitempty"` // where all are, if these are not
	Contacts []duty            `json:"contacts,omitempty"`
	Accepted []accepted        `json:"accepted,omitempty"`
	Extra    any               `json:"extra,omitempty"`
	Part     bool              `json:"part,omitempty"`  // a page of some of the past only
	Parts    []countedLink     `json:"parts,omitempty"` // the pages that all of the past is on, where this page shows the latest
	personPast
}

// persons lays out the directory and the page of everybody in it.
func (b *builder) persons(in involvements) {
	title := b.menuLink(PeoplePath).Name
	links := b.peopleLinks()
	for i, people := range b.peoplePages {
		v := peopleView{Title: title}
		for _, p := range people {
			view := b.personView(p, in.of(p.ID))
			kind, _ := kindOf(p)
			if n := len(v.Kinds); n == 0 || v.Kinds[n-1].Kind != kind {
				v.Kinds = append(v.Kinds, peopleKind{Kind: kind})
			}
			k := &v.Kinds[len(v.Kinds)-1]
			k.List = append(k.List, b.personRow(p, view))
			b.personPage(p, b.cutPerson(p, view))
		}
		frame := Frame{Section: PeoplePath}
		if links != nil {
			v.Parts, v.Count = slices.Clone(links), len(b.portal.People)
			v.Parts[i].Current = true
			if i > 0 {
				frame.Crumbs, frame.Previous = []Link{b.menuLink(PeoplePath)}, &links[i-1].Link
				v.Title = b.words.Say("part_of_time", 0, "what", title, "when", links[i].Name)
			}
			if i+1 < len(links) {
				frame.Next = &links[i+1].Link
			}
		}
		if len(b.portal.People) > 0 && !b.portal.People[0].Unlisted {
			b.madeFrom(&frame, []diag.Range{wholeFile(b.portal.People[0].IDAt)})
		}
		b.add(Page{Path: PeoplePagePath(i + 1), Layout: "people", Title: v.Title, Description: b.words.Say("people_lead", 0), Frame: frame, View: v})
	}
}

func (b *builder) personView(p *portal.Person, in *involvement) personView {
	v := personView{AsOf: b.day(b.asOf),
		Name: p.Name, Kind: p.Kind, Aliases: p.Aliases, Handle: p.Handle, Org: p.Org, Note: b.given(p.Note),
		Links: b.openLinks(p.Links), Open: len(in.actions), Contacts: in.contacts, personPast: in.past(),
		Accepted: b.acceptedAsWhole(p.Accepted), Extra: p.Extra.Values(),
	}
	if p.Full != p.Name {
		v.Full = p.Full
	}
	v.Actions, v.InSeries = b.actionsOfPerson(p.ID, in.actions)
	for _, m := range in.milestones {
		if m.ahead() {
			v.Ahead = append(v.Ahead, m)
		}
	}
	slices.SortStableFunc(v.Ahead, func(x, y personMilestone) int {
		if none := x.on.IsZero(); none != y.on.IsZero() {
			if none {
				return 1
			}
			return -1
		}
		return x.on.Compare(y.on)
	})
	return v
}

func (b *builder) personRow(p *portal.Person, v personView) personRow {
	row := personRow{
		Link: Link{Name: v.Name, URL: b.urls.To(PersonPath(p.ID))}, Full: v.Full, Handle: v.Handle, Org: v.Org, Aliases: v.Aliases,
		Note: v.Note, Ahead: len(v.Ahead), Actions: v.Open,
	}
	if len(v.Ahead) > 0 {
		row.Next = &v.Ahead[0]
	}
	for _, r := range v.Releases {
		row.Manages += len(r.Manages)
		row.Teams += len(r.Teams)
	}
	for _, m := range v.Meetings {
		if len(m.Roles) > 0 {
			row.Meetings++
		}
	}
	return row
}

func (b *builder) personPage(p *portal.Person, v personView) {
	b.add(Page{
		Path: PersonPath(p.ID), Layout: "person", Title: v.Name, Description: b.describePerson(v), View: v, Frame: b.personFrame(p),
	})
}

func (b *builder) personFrame(p *portal.Person) Frame {
	return Frame{Section: PeoplePath, Crumbs: []Link{b.menuLink(PeoplePath)}, Source: b.sourceOf(p.IDAt)}
}
