package pages

import (
	"slices"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/schedule"
)

// releasesView is the list of all releases.
type releasesView struct {
	AsOf    *Date         `json:"as_of"`
	List    []releaseRow  `json:"list,omitempty"`
	Earlier []releaseLine `json:"earlier,omitempty"` // before those, the latest first
	BarKey  string        `json:"bar_key,omitempty"` // what the segments of the bars mean
	Chart   *Chart        `json:"chart,omitempty"`   // of the launches
	Matrix  matrix        `json:"matrix"`

	Launches record     `json:"launches"`
	Moves    *movesView `json:"moves,omitempty"`
}

// releaseLine is a release among many.
type releaseLine struct {
	Link
	Status string `json:"status"`
	Launch Date   `json:"launch"` // the actual one, else as it is now
}

// mostReleases is how many releases are listed with all that is to say of
// them, as long as they have no more than mostSegments milestones together, and
// mostColumns how many stand side by side: the latest. A page with five hundred
// of each would hold five megabytes.
const (
	mostReleases = 30
	mostSegments = 300
	mostColumns  = 12
)

// newestReleases are the last n releases.
func newestReleases(all []*schedule.Release, n int) []*schedule.Release {
	return all[max(0, len(all)-n):]
}

// fewSegments are the last of some releases, as many as have few milestones
// together; at least one, if there is any.
func fewSegments(all []*schedule.Release) []*schedule.Release {
	n := 0
	for i, s := range slices.Backward(all) {
		if n += len(s.Milestones); n > mostSegments {
			return all[min(i+1, len(all)-1):]
		}
	}
	return all
}

// releaseRow is a release in a list.
type releaseRow struct {
	Link
	Status   string   `json:"status"`
	Manager  []Person `json:"manager,omitempty"`
	Planned  Date     `json:"planned"` // launch
	Live     Date     `json:"live"`
	Actual   Date     `json:"actual"`
	Slip     Slip     `json:"slip"`
	Done     int      `json:"done"`
	Total    int      `json:"total"`
	Record   record   `json:"record"`
	Replans  int      `json:"replans"`
	Overdue  int      `json:"overdue"`
	Products int      `json:"products"`
	Bar      string   `json:"bar,omitempty"` // one segment a milestone
	Verdict  Verdict  `json:"verdict"`
}

// matrix sets the milestones of all releases side by side: a row for what
// they are compared by, a column for each release.
type matrix struct {
	Releases []Link      `json:"releases,omitempty"`
	Left     int         `json:"left"` // releases before those
	Rows     []matrixRow `json:"rows,omitempty"`
}

// matrixRow is one kind of milestone.
type matrixRow struct {
	Kind  string       `json:"kind"`
	Name  string       `json:"name"` // of the first milestone of that kind
	Cells []matrixCell `json:"cells"`

	Record record `json:"record"` // of all of them
}

// matrixCell is how milestones of one kind went in one release: none, one, or
// several.
type matrixCell struct {
	Marks []matrixMark `json:"marks,omitempty"`
}

// matrixMark is one milestone in the matrix.
type matrixMark struct {
	Link
	State State `json:"state"`
	Slip  *Slip `json:"slip,omitempty"` // once it has moved or is done
}

// releases lays out the list of releases and the pages of each.
func (b *builder) releases() {
	around := b.surround()
	hang, past := b.hanging(), schedule.PastMoves(b.schedules)
	v := releasesView{AsOf: b.day(b.asOf), Chart: b.launches(), Matrix: b.matrix(), Launches: recordOf(schedule.Launches(b.schedules)), Moves: b.moves(past)}
	listed := fewSegments(newestReleases(b.schedules, mostReleases))
	v.BarKey = b.barKey(listed)
	for _, s := range listed {
		v.List = append(v.List, b.releaseRow(s))
	}
	for _, s := range slices.Backward(b.schedules[:len(b.schedules)-len(listed)]) {
		v.Earlier = append(v.Earlier, b.releaseLine(s))
	}
	for _, s := range b.schedules {
		open := OpenPoints(b.portal, s.R)
		b.releasePage(s, around[s.R.ID], len(open), hang)
		b.planPage(s)
		b.objectivesPage(s)
		b.openPointsPage(s, open)
		b.milestonePages(s, hang, past)
	}
	b.add(Page{
		Path: ReleasesPath, Layout: "releases", Title: b.menuLink(ReleasesPath).Name,
		Description: b.describeReleases(), View: v, Frame: Frame{Section: ReleasesPath, Source: b.releasesFolder(), API: b.urls.To(IndexAPIPath)},
	})
}

// releasesFolder is where the releases are written down. It is a folder, which
// cannot be edited as a file can.
func (b *builder) releasesFolder() *Source {
	s := b.sourceOf(diag.Range{File: "data/releases"})
	s.Edit = ""
	return s
}

func (b *builder) releaseLine(s *schedule.Release) releaseLine {
	launch := s.Launch.Live
	if s.Launch.Actual.Kind() != date.Absent {
		launch = s.Launch.Actual
	}
	return releaseLine{Link: b.releaseCrumb(s), Status: s.Status, Launch: b.value(launch)}
}

func (b *builder) releaseRow(s *schedule.Release) releaseRow {
	return releaseRow{
		Link: b.releaseCrumb(s), Status: s.Status, Manager: b.people(s.R.Plan.Manager),
		Planned: b.value(s.Launch.Planned), Live: b.value(s.Launch.Live), Actual: b.value(s.Launch.Actual), Slip: slipOf(s.Launch.Slip),
		Done: len(s.Done), Total: total(s), Record: recordOf(s.Record), Replans: len(s.Revisions), Overdue: len(s.Overdue),
		Products: len(s.R.Plan.Products), Bar: b.bar(s).HTML(), Verdict: b.verdict(s),
	}
}

// matrix puts a kind that a release is the first to have behind the one that
// comes before it there, so that rows follow the course of the releases.
func (b *builder) matrix() matrix {
	var out matrix
	rows := map[string]*matrixRow{}
	var order []string
	shown := newestReleases(b.schedules, mostColumns)
	out.Left = len(b.schedules) - len(shown)
	for column, s := range shown {
		out.Releases = append(out.Releases, b.releaseCrumb(s))
		at := 0 // behind the kind before
		for _, m := range s.Milestones {
			kind := m.Kind()
			row := rows[kind]
			if row == nil {
				row = &matrixRow{Kind: kind, Name: b.plain(m.M.Title()), Cells: make([]matrixCell, len(shown))}
				rows[kind] = row
				order = slices.Insert(order, at, kind)
			}
			at = slices.Index(order, kind) + 1
			cell := &row.Cells[column]
			cell.Marks = append(cell.Marks, b.matrixMark(s, m))
		}
	}
	records := schedule.Kinds(b.schedules)
	for _, kind := range order {
		rows[kind].Record = recordOf(records[kind])
		out.Rows = append(out.Rows, *rows[kind])
	}
	return out
}

func (b *builder) matrixMark(s *schedule.Release, m *schedule.Milestone) matrixMark {
	mark := matrixMark{Link: *b.milestoneLink(s, m), State: stateOf(m)}
	if m.Moved() || m.State == schedule.Done {
		slip := slipOf(m.Slip)
		mark.Slip = &slip
	}
	return mark
}
