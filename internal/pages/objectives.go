package pages

import (
	"slipway/internal/okr"
	"slipway/internal/portal"
	"slipway/internal/schedule"
)

// objectivesView is the page of the objectives of a release.
type objectivesView struct {
	Name       string          `json:"name"`
	AsOf       *Date           `json:"as_of"`
	Boxes      boxCount        `json:"boxes"`
	Objectives []objectiveView `json:"objectives,omitempty"`
	Remarks    []boxRemark     `json:"remarks,omitempty"` // oldest first
}

// boxRemark is what was said when boxes were ticked or unticked.
type boxRemark struct {
	On     *Date   `json:"on,omitempty"`
	URL    string  `json:"url"` // of the section
	Name   string  `json:"name"`
	Note   Text    `json:"note"`
	Source *Source `json:"source,omitempty"`
}

// objectiveView is an objective with how far it has come.
type objectiveView struct {
	ID         string          `json:"id"` // anchor
	Name       string          `json:"name"`
	Fields     Fields          `json:"fields"`
	KeyResults []keyResultView `json:"key_results,omitempty"`
	Boxes      boxCount        `json:"boxes"`
	Tracking   []trackingView  `json:"tracking,omitempty"` // newest first
	Chart      string          `json:"chart,omitempty"`    // of its totals over time
	Final      *trackingView   `json:"final,omitempty"`
	Source     *Source         `json:"source,omitempty"`
}

// keyResultView is one measure of an objective.
type keyResultView struct {
	ID        string       `json:"id"` // anchor
	Number    int          `json:"number"`
	Text      Text         `json:"text"`
	Qualifier *Text        `json:"qualifier,omitempty"`
	Mode      string       `json:"mode,omitempty"` // n, ewd, conf
	After     *Link        `json:"after,omitempty"`
	Issue     *Text        `json:"issue,omitempty"`
	Targets   []target     `json:"targets,omitempty"`
	Weights   []share      `json:"weights,omitempty"`
	Changed   []assignment `json:"changed,omitempty"` // who carries it from a later day on
	Boxes     boxCount     `json:"boxes"`
	Tasks     *taskGroup   `json:"tasks,omitempty"`
	Source    *Source      `json:"source,omitempty"`
}

// target is a number that a key result asks for.
type target struct {
	Count int  `json:"count"`
	Of    Text `json:"of"`
}

// share is what somebody carries of a key result, as written.
type share struct {
	Person Person `json:"person"`
	Share  string `json:"share"`
}

// assignment changes who carries a key result.
type assignment struct {
	From    *Date   `json:"from,omitempty"`
	Weights []share `json:"weights,omitempty"`
}

// taskGroup is the work behind a key result.
type taskGroup struct {
	ID       string        `json:"id"`
	Name     string        `json:"name"`
	Intro    *Text         `json:"intro,omitempty"`
	Note     *Text         `json:"note,omitempty"`
	Sections []taskSection `json:"sections,omitempty"`
}

// taskSection is a part of a task group that somebody answers for.
type taskSection struct {
	ID          string     `json:"id"`
	Name        string     `json:"name"`
	Responsible []Person   `json:"responsible,omitempty"`
	Weighting   string     `json:"weighting,omitempty"` // as written
	Count       boxCount   `json:"count"`               // of all its boxes
	Boxes       []box      `json:"boxes,omitempty"`     // outside of any group
	Groups      []boxGroup `json:"groups,omitempty"`
}

// boxGroup is a named run of boxes.
type boxGroup struct {
	Name  string   `json:"name"`
	Count boxCount `json:"count"`
	Boxes []box    `json:"boxes,omitempty"`
}

// box is something to tick off.
type box struct {
	Text        Text  `json:"text"`
	Done        bool  `json:"done,omitempty"`
	Undecided   bool  `json:"undecided,omitempty"`
	Placeholder bool  `json:"placeholder,omitempty"`
	On          *Date `json:"on,omitempty"` // when it was last ticked or unticked
}

// boxCount counts boxes. Placeholders are in Total and nowhere else.
type boxCount struct {
	Total        int `json:"total"`
	Placeholders int `json:"placeholders"`
	Real         int `json:"real"`
	Undecided    int `json:"undecided"`
	Done         int `json:"done"`
	Percent      int `json:"percent"` // of Real, rounded down
}

// objectiveBrief is an objective as the page of a release shows it.
type objectiveBrief struct {
	Link
	KeyResults []keyResultBrief `json:"key_results,omitempty"`
	Boxes      boxCount         `json:"boxes"`
	Final      string           `json:"final,omitempty"` // total of the final grading
}

// keyResultBrief is a key result in one line.
type keyResultBrief struct {
	URL       string `json:"url"`
	Text      Text   `json:"text"`
	Qualifier *Text  `json:"qualifier,omitempty"`
}

func (b *builder) objectivesPage(s *schedule.Release) {
	o := okr.Of(s.R, s.AsOf)
	v := objectivesView{Name: s.R.Plan.Name, AsOf: b.day(s.AsOf), Boxes: countOf(o.Boxes)}
	for _, x := range o.Objectives {
		v.Objectives = append(v.Objectives, b.objectiveView(s, x, false))
	}
	v.Remarks = b.boxRemarks(s)
	p := Page{
		Path: ObjectivesPath(s.R.ID), Layout: "objectives", Title: b.words.Say("objectives_of", 0, "release", s.R.Plan.Name),
		Description: b.describeObjectives(s, o), View: v, Frame: b.releaseFrame(s),
	}
	p.Frame.Crumbs = append(p.Frame.Crumbs, b.releaseCrumb(s))
	b.add(p)
}

// plannedObjectives are the objectives as agreed, with no box ticked.
func (b *builder) plannedObjectives(s *schedule.Release) []objectiveView {
	agreed := okr.Of(&portal.Release{ID: s.R.ID, Plan: s.R.Plan}, s.AsOf)
	var out []objectiveView
	for _, x := range agreed.Objectives {
		out = append(out, b.objectiveView(s, x, true))
	}
	return out
}

// objectiveBriefs are the objectives in short, and all their boxes counted.
func (b *builder) objectiveBriefs(s *schedule.Release) ([]objectiveBrief, boxCount) {
	all := okr.Of(s.R, s.AsOf)
	var out []objectiveBrief
	for _, o := range all.Objectives {
		x := objectiveBrief{
			Link:  Link{Name: b.plain(o.O.Name), URL: b.urls.To(objectiveAnchor(s.R.ID, o.O.ID))},
			Boxes: countOf(o.Boxes),
		}
		for _, kr := range o.KeyResults {
			x.KeyResults = append(x.KeyResults, keyResultBrief{
				URL: b.urls.To(ObjectivesPath(s.R.ID)) + "#" + keyResultID(kr.KR), Text: b.text(kr.KR.Text),
				Qualifier: b.given(kr.KR.Qualifier),
			})
		}
		if o.Final != nil {
			x.Final = o.Final.Recorded.Text
			if x.Final == "" {
				x.Final = okr.Format(o.Final.Total)
			}
		}
		out = append(out, x)
	}
	return out, countOf(all.Boxes)
}

func (b *builder) objectiveView(s *schedule.Release, o *okr.Objective, asPlanned bool) objectiveView {
	v := objectiveView{ID: o.O.ID, Name: b.plain(o.O.Name), Boxes: countOf(o.Boxes), Source: b.sourceOf(o.O.IDAt)}
	if asPlanned {
		v.ID = "objective-" + o.O.ID
	}
	f := fieldList{b: b, s: s, asPlanned: asPlanned}
	f.when("active_from", o.O.ActiveFrom)
	f.measured(o.O.Measured)
	f.when("tracked", o.O.Tracked)
	f.people("tracking_manager", o.O.Manager)
	f.text("note", o.O.Note)
	v.Fields = f.done("active_from", "measured", "tracked", "tracking_manager")
	v.Fields.Extra = o.O.Extra.Values()
	for i, kr := range o.KeyResults {
		v.KeyResults = append(v.KeyResults, b.keyResultView(s, kr, i+1, asPlanned))
	}
	numbers := map[*portal.KeyResult]int{}
	for i, kr := range o.KeyResults {
		numbers[kr.KR] = i + 1
	}
	v.Chart = b.tracking(s.R.ID+"-"+o.O.ID, o.O.Name, o.Tracking)
	for i := len(o.Tracking) - 1; i >= 0; i-- {
		t := b.trackingView(o.Tracking[i], numbers)
		v.Tracking = append(v.Tracking, t)
		if o.Tracking[i] == o.Final {
			v.Final = &t
		}
	}
	return v
}

func countOf(c okr.Count) boxCount {
	out := boxCount{Total: c.Total, Placeholders: c.Placeholders, Real: c.Real, Undecided: c.Undecided, Done: c.Done}
	if c.Real > 0 {
		out.Percent = c.Done * 100 / c.Real
	}
	return out
}

// keyResultID is the anchor of a key result. An objective's anchor is its id,
// and ids hold no two hyphens in a row.
func keyResultID(kr *portal.KeyResult) string { return "kr--" + kr.ID }

// keyResultName names a key result in plain words.
func (b *builder) keyResultName(kr *portal.KeyResult) string {
	if name := b.plain(kr.Text.Markdown); name != "" {
		return name
	}
	return kr.ID
}
