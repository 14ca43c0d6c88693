package pages

import (
	"slices"
)

// searchView lists everything there is, by kind: what can be found where
// scripts do not run.
type searchView struct {
	Count int          `json:"count"`
	Kinds []searchKind `json:"kinds,omitempty"`
}

// searchKind is everything of one kind. The word is search_<kind>.
type searchKind struct {
	Kind  string        `json:"kind"` // releases, milestones, products, people, meetings, terms, guides
	ID    string        `json:"id"`
	Count int           `json:"count"`
	Parts []searchGroup `json:"parts"`
}

// searchGroup is a run of links, with what they belong to where that is not
// the portal itself.
type searchGroup struct {
	Of   *Link        `json:"of,omitempty"`
	List []searchLink `json:"list"`
}

// searchLink is something that can be found.
type searchLink struct {
	Link
	Note string `json:"note,omitempty"` // other names
}

func (b *builder) searchPage() {
	var v searchView
	for _, k := range [...]searchKind{
		b.foundReleases(), b.foundMilestones(), b.foundProducts(), b.foundPeople(), b.foundMeetings(), b.foundTerms(), b.foundGuides(),
	} {
		k.ID = "all-" + k.Kind
		for _, g := range k.Parts {
			k.Count += len(g.List)
		}
		if k.Count > 0 {
			v.Count += k.Count
			v.Kinds = append(v.Kinds, k)
		}
	}
	b.add(Page{
		Path: SearchPath, Layout: "search", Title: b.menuLink(SearchPath, "Search").Name,
		Description: "Everything in this portal by kind: " + many(v.Count, "entry", "entries") + ".",
		Frame:       Frame{Section: SearchPath}, View: v,
	})
}

// found makes a kind of links that belong to nothing else.
func found(kind string, list []searchLink) searchKind {
	k := searchKind{Kind: kind}
	if list != nil {
		k.Parts = []searchGroup{{List: list}}
	}
	return k
}

func (b *builder) foundReleases() searchKind {
	var list []searchLink
	for _, s := range slices.Backward(b.schedules) {
		list = append(list, searchLink{Link: b.releaseCrumb(s)})
	}
	return found("releases", list)
}

func (b *builder) foundMilestones() searchKind {
	k := searchKind{Kind: "milestones"}
	for _, s := range slices.Backward(b.schedules) {
		release := b.releaseCrumb(s)
		g := searchGroup{Of: &release}
		for _, m := range s.Milestones {
			x := searchLink{Link: *b.milestoneLink(s, m)}
			if m.M.TableName != x.Name {
				x.Note = m.M.TableName
			}
			g.List = append(g.List, x)
		}
		if g.List != nil {
			k.Parts = append(k.Parts, g)
		}
	}
	return k
}

func (b *builder) foundProducts() searchKind {
	var list []searchLink
	for _, p := range b.portal.Products {
		list = append(list, searchLink{Link: Link{Name: b.plain(p.Name), URL: b.urls.To(ProductPath(p.ID))}, Note: b.plain(p.Summary.Markdown)})
	}
	return found("products", list)
}

func (b *builder) foundPeople() searchKind {
	var list []searchLink
	for _, p := range b.portal.People {
		x := searchLink{Link: Link{Name: p.Name, URL: b.urls.To(PersonPath(p.ID))}}
		if p.Full != p.Name {
			x.Note = p.Full
		}
		list = append(list, x)
	}
	return found("people", list)
}

func (b *builder) foundMeetings() searchKind {
	k := searchKind{Kind: "meetings"}
	for _, s := range b.portal.Series {
		series := b.seriesLink(s)
		g := searchGroup{Of: &series}
		for _, m := range slices.Backward(s.Meetings) {
			g.List = append(g.List, searchLink{Link: b.meetingLink(m)})
		}
		if g.List != nil {
			k.Parts = append(k.Parts, g)
		}
	}
	return k
}

func (b *builder) foundTerms() searchKind {
	k := searchKind{Kind: "terms"}
	for _, t := range b.portal.Terms {
		term := b.termLink(t)
		g := searchGroup{Of: &term}
		for _, group := range t.Groups {
			g.List = append(g.List, searchLink{Link: b.groupLink(t, group)})
		}
		if g.List == nil {
			g = searchGroup{List: []searchLink{{Link: term}}}
		}
		k.Parts = append(k.Parts, g)
	}
	return k
}

func (b *builder) foundGuides() searchKind {
	var list []searchLink
	for _, g := range b.shownGuides() {
		list = append(list, searchLink{Link: *b.guideLink(g), Note: b.plain(g.Summary.Markdown)})
	}
	return found("guides", list)
}
