package pages

import (
	"cmp"
	"slices"

	"slipway/internal/schedule"
)

// searchView lists everything there is, by kind: what can be found where
// scripts do not run.
type searchView struct {
	Count int          `json:"count"`
	Kinds []searchKind `json:"kinds,omitempty"`
}

// mostFound is how many links of a kind the page lists, so that it stays small
// in portals of any size. The pages that All leads to have the others.
const mostFound = 60

// searchKind is everything of one kind. The word is search_kind_<kind>.
type searchKind struct {
	Kind  string        `json:"kind"` // one of EntryKinds
	ID    string        `json:"id"`
	Count int           `json:"count"`
	Parts []searchGroup `json:"parts"`
	Rest  int           `json:"rest,omitempty"` // how many are not listed
	All   Link          `json:"all"`            // where they are
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
		b.foundReleases(), b.foundMilestones(), b.foundProducts(), b.foundPeople(), b.foundMeetings(),
		b.foundObjectives(), b.foundWork(), b.foundTerms(), b.foundGuides(),
	} {
		k.ID = "all-" + k.Kind
		k.cut(mostFound)
		if k.Count > 0 {
			v.Count += k.Count
			v.Kinds = append(v.Kinds, k)
		}
	}
	b.add(Page{
		Path: SearchPath, Layout: "search", Title: b.menuLink(SearchPath).Name,
		Description: b.words.Say("search_lead", v.Count),
		Frame:       Frame{Section: SearchPath}, View: v,
	})
}

// cut counts the links and leaves the first ones, without groups that have none.
func (k *searchKind) cut(most int) {
	parts := k.Parts
	k.Parts = nil
	for _, g := range parts {
		k.Count += len(g.List)
		if n := min(len(g.List), most); n > 0 {
			g.List = g.List[:n]
			k.Parts = append(k.Parts, g)
			most -= n
		}
	}
	for _, g := range k.Parts {
		k.Rest -= len(g.List)
	}
	k.Rest += k.Count
}

// found makes a kind of links that belong to nothing else.
func found(kind string, all Link, list []searchLink) searchKind {
	k := searchKind{Kind: kind, All: all}
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
	return found(KindReleases, b.menuLink(ReleasesPath), list)
}

// ofReleases makes a kind of links that belong to releases, the newest first.
func (b *builder) ofReleases(kind string, links func(*schedule.Release) []searchLink) searchKind {
	k := searchKind{Kind: kind, All: b.menuLink(ReleasesPath)}
	for _, s := range slices.Backward(b.schedules) {
		release := b.releaseCrumb(s)
		k.Parts = append(k.Parts, searchGroup{Of: &release, List: links(s)})
	}
	return k
}

func (b *builder) foundMilestones() searchKind {
	return b.ofReleases(KindMilestones, func(s *schedule.Release) (list []searchLink) {
		for _, m := range s.Milestones {
			x := searchLink{Link: *b.milestoneLink(s, m)}
			if m.M.TableName != x.Name {
				x.Note = m.M.TableName
			}
			list = append(list, x)
		}
		return list
	})
}

func (b *builder) foundObjectives() searchKind {
	return b.ofReleases(KindObjectives, func(s *schedule.Release) (list []searchLink) {
		for _, o := range s.R.Plan.Objectives {
			list = append(list, searchLink{Link: Link{Name: b.plain(cmp.Or(o.Name, o.ID)), URL: b.urls.To(objectiveAnchor(s.R.ID, o.ID))}})
		}
		return list
	})
}

func (b *builder) foundWork() searchKind {
	return b.ofReleases(KindWork, func(s *schedule.Release) (list []searchLink) {
		for _, w := range s.R.Plan.Work {
			list = append(list, searchLink{Link: Link{Name: b.plain(cmp.Or(w.Name, w.ID)), URL: b.urls.To(workAnchor(s.R.ID, w.ID))}})
		}
		return list
	})
}

func (b *builder) foundProducts() searchKind {
	var list []searchLink
	for _, p := range b.portal.Products {
		list = append(list, searchLink{Link: Link{Name: b.plain(p.Name), URL: b.urls.To(ProductPath(p.ID))}, Note: b.plain(p.Summary.Markdown)})
	}
	return found(KindProducts, b.menuLink(ProductsPath), list)
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
	return found(KindPeople, b.menuLink(PeoplePath), list)
}

func (b *builder) foundMeetings() searchKind {
	k := searchKind{Kind: KindMeetings, All: b.menuLink(MeetingsPath)}
	for _, s := range b.portal.Series {
		series := b.seriesLink(s)
		g := searchGroup{Of: &series}
		for _, m := range slices.Backward(s.Meetings) {
			g.List = append(g.List, searchLink{Link: b.meetingLink(m)})
		}
		k.Parts = append(k.Parts, g)
	}
	return k
}

func (b *builder) foundTerms() searchKind {
	k := searchKind{Kind: KindTerms, All: b.menuLink(TermsPath)}
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
	return found(KindGuides, b.menuLink(GuidesPath), list)
}
