package pages

import (
	"slices"
	"strconv"

	"slipway/internal/date"
	"slipway/internal/portal"
	"slipway/internal/schedule"
)

// changesView is a page of dates that moved: all of them, or those of a year
// or a month.
type changesView struct {
	Title  string        `json:"title"`
	Moves  int           `json:"moves"`
	Latest bool          `json:"latest,omitempty"` // the groups are only the newest
	Groups []changeGroup `json:"groups,omitempty"` // newest first
	Parts  []countedLink `json:"parts,omitempty"`  // the pages that all changes are on
}

// changeGroup is a revision: what moved at once, for one reason.
type changeGroup struct {
	ID      string      `json:"id"` // anchor
	Release Link        `json:"release"`
	On      *Date       `json:"on,omitempty"`
	Meeting *Link       `json:"meeting,omitempty"`
	Why     *Text       `json:"why,omitempty"`
	Source  *Source     `json:"source,omitempty"`
	Moves   []changeRow `json:"moves,omitempty"`
	Dropped []dropRow   `json:"dropped,omitempty"`

	on   date.Day  // from which it counts
	part *timePart // nil where all changes are on one page
}

// changeRow is what one revision did to one milestone.
type changeRow struct {
	ID       string   `json:"id"` // anchor
	Name     string   `json:"name"`
	URL      string   `json:"url"`
	Added    bool     `json:"added,omitempty"`
	From     *Date    `json:"from,omitempty"` // nil where it had no date
	To       *Date    `json:"to,omitempty"`   // nil where only people changed
	Slip     Slip     `json:"slip"`
	Involved []Person `json:"involved,omitempty"` // who is involved from then on, where that was said
	Note     *Text    `json:"note,omitempty"`
	Source   *Source  `json:"source,omitempty"`

	id string // of the milestone
}

// dropRow is a milestone that a revision gave up.
type dropRow struct {
	Link
	Why    *Text   `json:"why,omitempty"`
	Source *Source `json:"source,omitempty"`
}

// changes lays out the page of all dates that ever moved. Where there are
// many, it shows the latest, and the others have pages by year or month.
func (b *builder) changes() {
	groups := b.allChanges()
	v := changesView{Title: b.words.Say("changes_title", 2), Groups: groups}
	byPart := map[*timePart][]changeGroup{}
	for _, g := range groups {
		v.Moves += len(g.Moves)
		byPart[g.part] = append(byPart[g.part], g)
	}
	if parts := b.changePages.parts; parts != nil {
		v.Groups, v.Latest = newestChanges(groups), true
		v.Parts = b.timePages(parts, b.changesFrame(b.menuLink(ChangesPath)), func(p timePage) int { return b.changesPage(p, byPart[p.part]) })
	}
	frame := b.changesFrame()
	frame.Feeds = []Feed{b.newsFeed()}
	b.add(Page{
		Path: ChangesPath, Layout: "changes", Title: b.words.Say("menu_changes", 0),
		Description: b.describeChanges(v.Moves),
		Frame:       frame, View: v,
	})
}

func (b *builder) changesFrame(above ...Link) Frame {
	return Frame{Section: ReleasesPath, Crumbs: append([]Link{b.menuLink(ReleasesPath)}, above...), Source: b.releasesFolder()}
}

// changesPage lays out a part of the changes and says how many it tells.
func (b *builder) changesPage(p timePage, groups []changeGroup) int {
	v := changesView{Title: b.words.Say("changes_title_part", 1, "when", p.when), Groups: groups, Parts: p.months, Moves: sum(p.months)}
	for _, g := range groups {
		v.Moves += len(g.Moves)
	}
	b.add(Page{
		Path: p.part.path, Layout: "changes", Title: v.Title, Description: sentences(v.Title+".", b.words.Say("changes_verdict", v.Moves)),
		Frame: p.frame, View: v,
	})
	return v.Moves
}

// mostLatest is how many changes the page of all changes shows where the
// others have pages of their own.
const mostLatest = 50

// newestChanges are the newest revisions, as many as have few changes together.
func newestChanges(groups []changeGroup) []changeGroup {
	n := 0
	for i, g := range groups {
		if n += len(g.Moves) + len(g.Dropped); n > mostLatest {
			return groups[:i]
		}
	}
	return groups
}

// allChanges gives the revisions of all releases, newest first.
func (b *builder) allChanges() []changeGroup {
	var out []changeGroup
	for _, s := range b.schedules {
		out = append(out, b.changeGroups(s)...)
	}
	slices.SortStableFunc(out, func(x, y changeGroup) int { return y.on.Compare(x.on) })
	return out
}

// changeGroups gives the revisions of a release known by the as-of day, newest
// first.
func (b *builder) changeGroups(s *schedule.Release) []changeGroup {
	if len(s.Revisions) == 0 {
		return nil
	}
	index := map[*portal.Revision]int{}
	for i, rev := range s.R.Live.Revisions {
		index[rev] = i
	}
	rows := b.changeRows(s)
	var out []changeGroup
	eachRevision(s, func(rev *portal.Revision, on date.Day) {
		i := index[rev]
		g := changeGroup{
			ID: "revision--" + s.R.ID + "--" + strconv.Itoa(i+1), Release: b.releaseCrumb(s), On: b.optional(rev.On),
			Meeting: b.ref(rev.DecidedIn), Why: b.given(rev.Why), Source: b.sourceOf(rev.At), Moves: rows[i], on: on, part: b.changePages.of[rev],
		}
		g.Moves = append(g.Moves, b.undatedRows(s, rev, rows[i])...)
		for _, d := range rev.Dropped {
			if m := s.ByID(d.ID); m != nil {
				g.Dropped = append(g.Dropped, dropRow{Link: *b.milestoneLink(s, m), Why: b.given(d.Why), Source: b.sourceOf(d.IDAt)})
			}
		}
		out = append(out, g)
	})
	slices.Reverse(out)
	return out
}

// changeRows gives the dates that were set or moved, by revision.
func (b *builder) changeRows(s *schedule.Release) map[int][]changeRow {
	out := map[int][]changeRow{}
	for _, m := range s.Milestones {
		for i, p := range m.History {
			if p.Revision < 0 {
				continue
			}
			to := b.shown(s, m, p.Date)
			row := changeRow{
				id: m.M.ID, ID: changeID(s, m, i), Name: b.plain(m.M.Title()), URL: b.urls.To(MilestonePath(s.R.ID, m.M.ID)),
				To: &to, Slip: slipOf(p.Moved), Note: b.given(p.Note), Source: b.sourceOf(p.At),
				Added: i == 0 && m.Added == s.R.Live.Revisions[p.Revision],
			}
			if i > 0 {
				from := b.shown(s, m, m.History[i-1].Date)
				row.From = &from
			}
			if move := moveOf(s.R.Live.Revisions[p.Revision], m.M.ID); move != nil {
				row.Involved = b.people(move.Involved)
			}
			out[p.Revision] = append(out[p.Revision], row)
		}
	}
	return out
}

// undatedRows gives the milestones that a revision added without a date, and
// those of which it changed the people and not the date.
func (b *builder) undatedRows(s *schedule.Release, rev *portal.Revision, dated []changeRow) []changeRow {
	var out []changeRow
	add := func(id string, row changeRow) {
		m := s.ByID(id)
		if m == nil || slices.ContainsFunc(dated, func(r changeRow) bool { return r.id == id }) {
			return
		}
		to := b.milestoneLink(s, m)
		row.id, row.ID = id, changeAnchor(s.R.ID, id)+"--line-"+strconv.Itoa(row.Source.Line)
		row.Name, row.URL, row.Slip = to.Name, to.URL, slipOf(date.Diff{})
		out = append(out, row)
	}
	for _, m := range rev.Added {
		add(m.ID, changeRow{Added: true, Involved: b.people(m.Involved), Source: b.sourceOf(m.IDAt)})
	}
	for _, move := range rev.Milestones {
		if move.Involved != nil || move.Note.State != portal.Absent {
			add(move.ID, changeRow{Involved: b.people(move.Involved), Note: b.given(move.Note), Source: b.sourceOf(move.IDAt)})
		}
	}
	return out
}

func moveOf(rev *portal.Revision, id string) *portal.Move {
	for _, m := range rev.Milestones {
		if m.ID == id {
			return m
		}
	}
	return nil
}

// changeID is the anchor of the i-th date of a milestone; see ChangePages.
func changeID(s *schedule.Release, m *schedule.Milestone, i int) string {
	return changeAnchor(s.R.ID, m.M.ID) + "--" + strconv.Itoa(i)
}
