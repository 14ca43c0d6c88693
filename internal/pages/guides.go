package pages

import (
	"slices"

	"slipway/internal/diag"
	"slipway/internal/portal"
	"slipway/internal/schedule"
)

// guidesView is the list of all guides.
type guidesView struct {
	Count    int              `json:"count"`
	Releases []Link           `json:"releases,omitempty"` // that readiness is told for
	Roles    []guideRole      `json:"roles,omitempty"`
	Ready    []guideReadiness `json:"ready,omitempty"`
}

// guideRole is the guides for one role, and those that name none.
type guideRole struct {
	ID   string       `json:"id"`
	Role string       `json:"role,omitempty"` // "" for everybody
	List []guideEntry `json:"list"`
}

// guideEntry is a guide in a list.
type guideEntry struct {
	Link
	Summary *Text        `json:"summary,omitempty"`
	Roles   []string     `json:"roles,omitempty"`
	Draft   bool         `json:"draft,omitempty"`
	Ready   []readyState `json:"ready,omitempty"` // for the releases that the list tells of, where the guide tells of any
}

// guideReadiness is how ready the guides are for one release.
type guideReadiness struct {
	ID      string       `json:"id"` // anchor
	Release Link         `json:"release"`
	Status  string       `json:"status"`
	States  []readyGroup `json:"states,omitempty"`
}

// readyGroup is the guides that are in one state for a release. The word is
// guide_<state>.
type readyGroup struct {
	State string `json:"state"` // ready, draft, outdated, unknown
	List  []Link `json:"list"`
}

// readyState says whether a guide is right for a release.
type readyState struct {
	Release Link   `json:"release"`
	State   string `json:"state"` // ready, draft, outdated, unknown
	By      *Date  `json:"by,omitempty"`
	Note    *Text  `json:"note,omitempty"`
	Leading bool   `json:"leading,omitempty"` // the release in flight, or the one that comes next
}

// guideView is the page of a guide.
type guideView struct {
	Title   string       `json:"title"`
	Summary *Text        `json:"summary,omitempty"`
	Roles   []Link       `json:"roles,omitempty"`
	Draft   bool         `json:"draft,omitempty"`
	Ready   []readyState `json:"ready,omitempty"`   // the release in flight first
	Body    string       `json:"body,omitempty"`    // HTML
	Written *Language    `json:"written,omitempty"` // the guide's own language, where it is not translated to that of the page
}

// readyStates are the states of a guide in the order of their lists.
var readyStates = [...]string{"outdated", "draft", stateUnknown, "ready"}

// stateUnknown is the state of a guide that says nothing of a release.
const stateUnknown = "unknown"

// guides lays out the list of guides and the page of each.
func (b *builder) guides() {
	all := b.shownGuides()
	leading := b.leading()
	v := guidesView{Count: len(all), Roles: b.guideRoles(all, leading), Ready: b.guideReadiness(all, leading)}
	for _, s := range leading {
		v.Releases = append(v.Releases, b.releaseCrumb(s))
	}
	for i, g := range all {
		p := b.guidePage(g, leading)
		if i > 0 {
			p.Frame.Previous = b.guideLink(all[i-1])
		}
		if i+1 < len(all) {
			p.Frame.Next = b.guideLink(all[i+1])
		}
		b.add(p)
	}
	page := Page{
		Path: GuidesPath, Layout: "guides", Title: b.menuLink(GuidesPath).Name,
		Description: b.words.Say("describe_guides", len(all)),
		Frame:       Frame{Section: GuidesPath}, View: v,
	}
	var files []diag.Range
	for _, g := range all {
		files = append(files, wholeFile(g.At))
	}
	b.madeFrom(&page.Frame, files)
	b.add(page)
}

// hiddenGuides are the guides that have no page: drafts, unless they are asked
// for.
func hiddenGuides(in Input) map[string]bool {
	out := map[string]bool{}
	for _, g := range in.Portal.Guides {
		if g.Draft && !in.Drafts {
			out[g.Path] = true
		}
	}
	return out
}

func (b *builder) shownGuides() []*portal.Guide {
	return slices.DeleteFunc(slices.Clone(b.portal.Guides), func(g *portal.Guide) bool { return b.hidden[g.Path] })
}

func (b *builder) guideLink(g *portal.Guide) *Link {
	return &Link{Name: b.plain(g.Title), URL: b.urls.To(GuidePath(g.Path))}
}

func (b *builder) guideRoles(all []*portal.Guide, leading []*schedule.Release) []guideRole {
	var out []guideRole
	at := map[string]int{}
	put := func(role string, e guideEntry) {
		i, ok := at[role]
		if !ok {
			i = len(out)
			at[role] = i
			out = append(out, guideRole{ID: roleAnchor(role), Role: role})
		}
		out[i].List = append(out[i].List, e)
	}
	for _, g := range all {
		e := guideEntry{Link: *b.guideLink(g), Summary: b.guideSummary(g), Roles: g.Roles, Draft: g.Draft}
		if len(g.Releases) > 0 {
			e.Ready = b.readyStates(g, leading)
		}
		for _, role := range g.Roles {
			put(role, e)
		}
		if len(g.Roles) == 0 {
			put("", e)
		}
	}
	return out
}

// roleAnchor is the place of a role on the list of guides.
func roleAnchor(role string) string {
	if role == "" {
		return "everybody"
	}
	return "for-" + anchorOf(role)
}

func (b *builder) guideReadiness(all []*portal.Guide, leading []*schedule.Release) []guideReadiness {
	var out []guideReadiness
	for _, s := range leading {
		r := guideReadiness{ID: "ready-for-" + s.R.ID, Release: b.releaseCrumb(s), Status: s.Status}
		for _, state := range readyStates {
			group := readyGroup{State: state}
			for _, g := range all {
				if b.readyState(g, s, true).State == state {
					group.List = append(group.List, *b.guideLink(g))
				}
			}
			if group.List != nil {
				r.States = append(r.States, group)
			}
		}
		out = append(out, r)
	}
	return out
}

// readyStates tells whether a guide is right for the releases in flight.
func (b *builder) readyStates(g *portal.Guide, leading []*schedule.Release) []readyState {
	var out []readyState
	for _, s := range leading {
		out = append(out, b.readyState(g, s, true))
	}
	return out
}

func (b *builder) readyState(g *portal.Guide, s *schedule.Release, leading bool) readyState {
	out := readyState{Release: b.releaseCrumb(s), State: stateUnknown, Leading: leading}
	for _, r := range g.Releases {
		if r.ID == s.R.ID {
			out.By, out.Note = b.optional(r.By), b.given(r.Note)
			if r.State != "" {
				out.State = r.State
			}
		}
	}
	return out
}

func (b *builder) guidePage(g *portal.Guide, leading []*schedule.Release) Page {
	v := guideView{Title: b.plain(g.Title), Summary: b.guideSummary(g), Draft: g.Draft, Written: writtenIn(g.Language, b.words.Language())}
	for _, role := range g.Roles {
		v.Roles = append(v.Roles, Link{Name: role, URL: b.urls.To(GuidesPath) + "#" + roleAnchor(role)})
	}
	v.Ready = b.readyStates(g, leading)
	for _, s := range slices.Backward(b.schedules) {
		if slices.Contains(leading, s) {
			continue
		}
		if ready := b.readyState(g, s, false); ready.State != stateUnknown || ready.Note != nil || ready.By != nil {
			v.Ready = append(v.Ready, ready)
		}
	}
	p := Page{
		Path: GuidePath(g.Path), Layout: "guide", Title: v.Title, Description: b.describeGuide(g),
		Frame: Frame{Section: GuidesPath, Crumbs: []Link{b.menuLink(GuidesPath)}, Source: b.sourceOf(g.At)},
	}
	v.Body, p.Frame.Contents = b.document(g.File, g.Body, g.BodyLine, 1)
	p.View = v
	return p
}

// guideSummary is the summary in the language of the guide.
func (b *builder) guideSummary(g *portal.Guide) *Text {
	v := b.given(g.Summary)
	if v != nil {
		v.Written = writtenIn(g.Language, b.words.Language())
	}
	return v
}

func (b *builder) describeGuide(g *portal.Guide) string {
	if summary := b.plain(g.Summary.Markdown); summary != "" {
		return summary
	}
	return b.words.Say("describe_guide", 0, "guide", b.plain(g.Title))
}
