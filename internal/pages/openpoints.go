package pages

import (
	"reflect"

	"slipway/internal/diag"
	"slipway/internal/portal"
	"slipway/internal/schedule"
)

// OpenPoint is a value of a release that somebody has to fill in, confirm or
// decide.
type OpenPoint struct {
	Where   []Crumb       // from the outside in
	Kind    string        // missing, confirm or undecided
	Missing string        // what the plan says is missing; often nothing
	Value   string        // plain words of what is to be confirmed or decided
	Who     portal.People // who answers for it
	At      diag.Range
}

// Crumb is one step on the way to a value: a field of the data format, or the
// name of something.
type Crumb struct {
	Key  string // of a field: the word is field_<key>
	Name string
	Path string // of the page that shows it, without the base; may be empty
}

// The kinds of an OpenPoint.
const (
	openMissing   = "missing"
	openConfirm   = "confirm"
	openUndecided = "undecided"
)

// OpenPoints lists everything that is still open in the plan of a release and
// in what has become of it, in the order in which it is written.
func OpenPoints(p *portal.Portal, r *portal.Release) []OpenPoint {
	w := openWalk{portal: p, release: r, who: r.Plan.Manager}
	w.inside(reflect.ValueOf(&r.Plan))
	w.inside(reflect.ValueOf(&r.Live))
	return w.points
}

// openPointsView is the page of what is still open in a release.
type openPointsView struct {
	Name   string      `json:"name"`
	Count  int         `json:"count"`
	Groups []openGroup `json:"groups,omitempty"`
}

// openGroup is the open points of one part of a plan.
type openGroup struct {
	Key  string    `json:"key"` // the heading is field_<key>; general for the plan's own fields
	ID   string    `json:"id"`
	Rows []openRow `json:"rows"`
}

// openRow is an open point as its page shows it.
type openRow struct {
	Where   []openCrumb `json:"where,omitempty"`
	Kind    string      `json:"kind"`
	Missing string      `json:"missing,omitempty"`
	Value   string      `json:"value,omitempty"`
	Who     []Person    `json:"who,omitempty"`
	Source  *Source     `json:"source,omitempty"`
}

// openCrumb is a field (by key) or a name, with a link where there is a page.
type openCrumb struct {
	Key  string `json:"key,omitempty"`
	Name string `json:"name,omitempty"`
	URL  string `json:"url,omitempty"`
}

// generalKey gathers points in fields of the plan itself.
const generalKey = "general"

func (b *builder) openPointsPage(s *schedule.Release, points []OpenPoint) {
	v := openPointsView{Name: s.R.Plan.Name, Count: len(points)}
	at := map[string]int{}
	for _, p := range points {
		key := generalKey
		crumbs := p.Where
		if len(crumbs) > 1 && crumbs[0].Key != "" {
			key, crumbs = crumbs[0].Key, crumbs[1:]
		}
		i, ok := at[key]
		if !ok {
			i = len(v.Groups)
			at[key] = i
			v.Groups = append(v.Groups, openGroup{Key: key, ID: "open-" + key})
		}
		v.Groups[i].Rows = append(v.Groups[i].Rows, b.openRow(p, crumbs))
	}
	page := Page{
		Path: OpenPointsPath(s.R.ID), Layout: "open-points", Title: b.words.Say("open_points_of", 0, "release", s.R.Plan.Name),
		Description: b.describeOpenPoints(s, len(points)),
		View:        v, Frame: b.releaseFrame(s),
	}
	page.Frame.Crumbs = append(page.Frame.Crumbs, b.releaseCrumb(s))
	b.add(page)
}

func (b *builder) openRow(p OpenPoint, crumbs []Crumb) openRow {
	row := openRow{Kind: p.Kind, Missing: p.Missing, Value: p.Value, Who: b.people(p.Who), Source: b.sourceOf(p.At)}
	for _, c := range crumbs {
		x := openCrumb{Key: c.Key, Name: c.Name}
		if c.Path != "" {
			x.URL = b.urls.To(c.Path)
		}
		row.Where = append(row.Where, x)
	}
	return row
}
