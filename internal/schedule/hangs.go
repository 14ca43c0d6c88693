package schedule

import (
	"strings"

	"slipway/internal/date"
	"slipway/internal/portal"
)

// finder goes through the plans of releases for what hangs on a milestone.
type finder struct {
	byID  map[string]*Release
	in    *Release // whose plan is being gone through
	found []Dependent
}

// target is a milestone and the release that it is part of. The zero target is
// none.
type target struct {
	of *Release
	on *Milestone
}

// target finds the milestone that a `for:` names. A release stands for its
// launch.
func (f *finder) target(ref string) target {
	kind, id, _ := portal.SplitRef(ref)
	release, milestone, _ := strings.Cut(id, "/")
	r := f.byID[release]
	switch {
	case r == nil:
	case kind == portal.RefMilestone:
		return target{r, r.ByID(milestone)}
	case kind == portal.RefRelease:
		return target{r, r.LaunchMilestone()}
	}
	return target{}
}

// date works out what the date of a dependent comes to, and returns what it
// counts from.
func (f *finder) date(d *Dependent) target {
	d.In, d.Planned, d.Live = f.in, d.Date.Value, d.Date.Value
	if !d.Date.IsAbsent() {
		d.At = d.Date.At
	}
	_, d.Fixed = d.Date.Value.Latest()
	rel, ok := d.Date.Value.Relative()
	if !ok {
		return target{}
	}
	m := f.in.ByID(rel.Anchor)
	if m == nil {
		return target{}
	}
	d.Planned, d.Live = from(rel, m.Planned), from(rel, m.Current())
	return target{f.in, m}
}

// add enters a dependent of a milestone.
func (f *finder) add(d Dependent, t target) {
	if t.on == nil {
		return
	}
	d.Of, d.On = t.of, t.on
	d.judge()
	f.found = append(f.found, d)
}

// hang enters a dependent of the milestone that it is for, and of the one that
// its date counts from where that is another.
func (f *finder) hang(d Dependent, on target) {
	anchor := f.date(&d)
	f.add(d, on)
	if anchor.on != on.on {
		d.Order = Free
		f.add(d, anchor)
	}
}

func (f *finder) work() {
	for _, w := range f.in.R.Plan.Work {
		on := f.target(w.For)
		ref := portal.RefWork + ":" + f.in.R.ID + "/" + w.ID
		d := Dependent{Kind: DependentWork, Ref: ref, Name: w.Name, At: w.IDAt, Date: w.By}
		if w.Kind == "message" && on.on != nil && saysReached(w, on) {
			d.Order = After
		}
		f.hang(d, on)
		f.lists(ref, on, Free, w.Tasks, w.Content, w.Distribution, w.Assets, w.Deployment, w.Duration, w.Channels)
	}
}

// objectives enters when objectives are measured, and key results that count
// from a milestone until then.
func (f *finder) objectives() {
	for _, o := range f.in.R.Plan.Objectives {
		ref := portal.RefObjective + ":" + f.in.R.ID + "/" + o.ID
		f.hang(Dependent{Kind: DependentObjective, Ref: ref, Name: o.Name, At: o.IDAt, Date: o.Measured}, target{})
		for _, kr := range o.KeyResults {
			d := Dependent{Kind: DependentKeyResult, Ref: ref, KeyResult: kr, Name: kr.Text.Markdown, At: kr.IDAt, Date: o.Measured, Order: After}
			f.date(&d)
			d.At = kr.IDAt
			f.add(d, target{f.in, f.in.ByID(kr.After)})
		}
	}
}

func (f *finder) milestones() {
	for _, m := range f.in.Milestones {
		ref := portal.RefMilestone + ":" + f.in.R.ID + "/" + m.M.ID
		on := target{f.in, m}
		f.lists(ref, on, Before, m.M.Tasks, m.M.Test.Steps, m.M.Steps)
		f.lists(ref, on, Free, m.M.Timeline)
	}
}

func (f *finder) products() {
	for _, p := range f.in.R.Plan.Products {
		f.lists(portal.RefProduct+":"+p.ID, target{}, Free,
			p.Documentation, p.CI, p.Platforms, p.Changes, p.Refactoring, p.NiceToHave, p.Deployment)
	}
}

// rest goes through the lists of the plan itself.
func (f *finder) rest() {
	plan := &f.in.R.Plan
	ref := portal.RefRelease + ":" + f.in.R.ID
	f.lists(ref, target{}, Free, plan.Constraints, plan.Deployment.Transfers, plan.Deployment.Consequences, plan.Notes)
	for _, r := range plan.Risks {
		f.lists(ref, target{}, Free, r.Items)
	}
	for _, p := range plan.Process {
		f.lists(ref, target{}, Free, p.Items)
	}
}

// lists enters the lines of lists, and those below them, that are for a
// milestone or have a date. A line that does not say what it is for is for
// what its list is for, in the order that this has.
func (f *finder) lists(ref string, on target, order Order, lists ...portal.Items) {
	for _, list := range lists {
		for i := range list {
			it := &list[i]
			t, o := on, order
			if it.For != "" {
				t, o = f.target(it.For), Free
			}
			if it.For != "" || dated(it.By) {
				f.hang(Dependent{Kind: DependentTask, Ref: ref, Name: it.Text.Markdown, At: it.At, Date: it.By, Order: o}, t)
			}
			f.lists(ref, on, order, it.Items)
		}
	}
}

// guides enters those that are to be ready for the release by a day.
func (f *finder) guides(all []*portal.Guide) {
	for _, g := range all {
		for _, r := range g.Releases {
			if r.ID == f.in.R.ID && r.State != "ready" && dated(r.By) {
				d := Dependent{Kind: DependentGuide, Ref: portal.RefGuide + ":" + g.Path, Name: g.Title, At: r.IDAt, Date: r.By, Order: Before}
				f.hang(d, target{f.in, f.in.LaunchMilestone()})
			}
		}
	}
}

// dated reports whether a date lies on the calendar or is counted from one
// that may.
func dated(w portal.When) bool {
	_, ok := w.Value.Latest()
	return ok || w.Value.Kind() == date.RelativeTo
}
