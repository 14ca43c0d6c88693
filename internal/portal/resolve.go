package portal

import (
	"cmp"
	"slices"
	"strings"

	"slipway/internal/diag"
	"slipway/internal/minutes"
)

// resolve checks that every reference leads somewhere, and gives every person
// that a list names their id.
func (p *Portal) resolve(problems *diag.List) {
	r := resolver{p: p, problems: problems}
	for _, release := range p.Releases {
		r.release(release)
	}
	for _, t := range p.Terms {
		r.people(t)
		r.term(t)
	}
	for _, g := range p.Guides {
		for _, ready := range g.Releases {
			r.ref(RefRelease, ready.ID, ready.IDAt)
		}
	}
	for _, s := range p.Series {
		if s.Release != "" {
			r.ref(RefRelease, s.Release, s.releaseAt)
		}
		r.unread = r.p.unread.holds(RefMeeting, s.ID+"/")
		meetings := ids(s.Meetings, func(m *minutes.Meeting) string { return m.ID })
		for _, a := range s.Accepted {
			if !r.local("meeting", a.Meeting, a.MeetingAt, meetings) {
				a.Reported = true
			}
		}
	}
}

type resolver struct {
	p        *Portal
	problems *diag.List
	own      string // id of the release that is looked at
	unread   bool   // a file of the release or series could not be read, so its ids are not known
}

// people gives ids to all the people named below root.
func (r resolver) people(root any) {
	each(root, func(ref *PersonRef) { r.person(ref) })
}

func (r resolver) person(ref *PersonRef) {
	id, ok := r.p.PersonID(ref.Name)
	if ok && !ref.Open {
		ref.ID = id
		return
	}
	if ref.Slot != "" || ref.Open {
		return
	}
	if r.p.unread.holds(RefPerson, ref.Name) {
		return
	}
	hint := "add the person to data/people.yaml"
	var listed []string
	for _, p := range r.p.People {
		if !p.Unlisted {
			listed = append(listed, p.ID)
		}
	}
	if near, ok := diag.Nearest(strings.ToLower(ref.Name), listed); ok {
		hint = "did you mean `" + near + "`? Otherwise " + hint
	}
	r.problems.Warnf(ref.At, "people/unknown", hint, "nobody in data/people.yaml goes by the name %q", ref.Name)
}

func ids[T any](all []*T, id func(*T) string) []string {
	out := make([]string, len(all))
	for i, x := range all {
		out[i] = id(x)
	}
	return out
}

func (r resolver) release(rel *Release) {
	r.own, r.unread = rel.ID, r.p.unread.holds(RefMilestone, rel.ID+"/")
	r.people(rel)
	milestones := ids(rel.Milestones(), func(m *Milestone) string { return m.ID })
	environments := ids(rel.Plan.Environments, func(e *Environment) string { return e.ID })
	for _, m := range rel.Milestones() {
		for _, id := range m.After {
			r.local("milestone", id, m.AfterAt, milestones)
		}
		r.local("environment", m.Environment, m.EnvironmentAt, environments)
	}
	each(rel, func(w *When) {
		if rel, ok := w.Value.Relative(); ok {
			r.local("milestone", rel.Anchor, w.At, milestones)
		}
	})
	each(rel, func(it *Item) { r.typed(it.For, it.At, RefMilestone, RefRelease, RefWork, RefProduct) })
	for _, p := range rel.Plan.Products {
		r.ref(RefProduct, p.ID, p.IDAt)
	}
	r.gaps(rel, milestones)
	r.work(rel)
	r.objectives(rel, milestones)
	r.live(rel, milestones)
}

func (r resolver) gaps(rel *Release, milestones []string) {
	rel.Plan.Rules.limits().check(r.problems)
	for _, g := range rel.Plan.Rules.Gaps {
		const form = "write {from: final-test, to: release, min_days: 10}"
		switch {
		case g.wrong:
		case g.From == "" || g.To == "":
			r.problems.Errorf(g.At, "rules/form", form, "this gap does not say between which milestones it is")
		case g.From == g.To:
			r.problems.Errorf(g.ToAt, "rules/form", form, "there is no gap between %s and itself", g.To)
		case g.MinDaysAt.IsZero():
			r.problems.Errorf(g.At, "rules/form", form, "this gap does not say how many days it has at least")
		case g.MinDays < 1:
			r.problems.Errorf(g.MinDaysAt, "rules/form", form, "min_days: %d is not a number of days from 1", g.MinDays)
		}
		r.local("milestone", g.From, g.FromAt, milestones)
		r.local("milestone", g.To, g.ToAt, milestones)
	}
}

func (r resolver) work(rel *Release) {
	known := ids(rel.Plan.Work, func(w *Work) string { return w.ID })
	for _, w := range rel.Plan.Work {
		r.local("work", w.PartOf, w.PartOfAt, known)
		r.typed(w.For, w.ForAt, RefMilestone, RefRelease)
		r.typed(w.Continues, w.ContinuesAt, RefWork)
		known := w.Kind == "" || slices.Contains(WorkKinds[:], w.Kind)
		if w.Announces != nil && w.Kind != "message" && known {
			r.problems.Errorf(w.AnnouncesAt, "work/announces", "leave it out, or say `kind: message`", "only a message announces something")
		}
	}
}

func (r resolver) live(rel *Release, milestones []string) {
	for _, rev := range rel.Live.Revisions {
		r.typed(rev.DecidedIn, rev.DecidedInAt, RefMeeting)
		for _, m := range rev.Milestones {
			if _, near := diag.Nearest(m.ID, milestones); !near && !r.unread && !slices.Contains(milestones, m.ID) {
				r.problems.Errorf(m.IDAt, "ref/missing", "a milestone that the plan does not have goes under `added:` of the revision", "there is no milestone %q", m.ID)
				continue
			}
			r.local("milestone", m.ID, m.IDAt, milestones)
		}
		for _, d := range rev.Dropped {
			r.local("milestone", d.ID, d.IDAt, milestones)
		}
		for _, m := range rev.Added {
			if i := slices.IndexFunc(rel.Plan.Milestones, func(x *Milestone) bool { return x.ID == m.ID }); i >= 0 {
				r.problems.Add(diag.Problem{
					Severity: diag.Error, Code: "ref/taken", At: m.IDAt,
					Summary: "the plan already has a milestone " + m.ID,
					Hint:    "move it under `milestones:` of the revision, or give the new one another id",
					Related: []diag.Related{{At: rel.Plan.Milestones[i].IDAt, Message: "planned here"}},
				})
			}
		}
	}
	for _, a := range rel.Live.Actuals {
		r.local("milestone", a.ID, a.IDAt, milestones)
	}
	for _, c := range rel.Live.Confirmed {
		r.local("milestone", c.ID, c.IDAt, milestones)
	}
	work := ids(rel.Plan.Work, func(w *Work) string { return w.ID })
	for _, a := range rel.Live.Accepted {
		milestone := r.local("milestone", a.Milestone, a.MilestoneAt, milestones)
		if !r.local("work", a.Work, a.WorkAt, work) || !milestone {
			a.Reported = true
		}
	}
}

func (r resolver) objectives(rel *Release, milestones []string) {
	var results []string
	for _, o := range rel.Plan.Objectives {
		for _, kr := range o.KeyResults {
			results = append(results, kr.ID)
			r.local("milestone", kr.After, kr.AfterAt, milestones)
			oneOf(kr.Mode, kr.ModeAt, "mode", r.problems, "n", "ewd", "conf")
			r.weights(kr.Weights)
		}
	}
	objectives := ids(rel.Plan.Objectives, func(o *Objective) string { return o.ID })
	for _, s := range rel.Live.Scores {
		r.local("objective", s.Objective, s.ObjectiveAt, objectives)
		for _, kr := range s.KeyResults {
			r.local("key result", kr.ID, kr.IDAt, results)
			r.weights(kr.By)
		}
	}
	for _, a := range rel.Live.Assignments {
		r.local("key result", a.KeyResult, a.KeyResultAt, results)
		r.weights(a.Weights)
	}
	for _, b := range rel.Live.Boxes {
		r.boxes(rel, b, results)
	}
}

func (r resolver) weights(all []*PersonWeight) {
	for _, w := range all {
		ref := PersonRef{Name: w.ID, At: w.IDAt}
		r.person(&ref)
		w.ID = cmp.Or(ref.ID, w.ID)
	}
}

func (r resolver) term(t *Term) {
	groups := ids(t.Groups, func(g *Group) string { return g.ID })
	for _, g := range t.Groups {
		r.local("group", g.Inherits, g.InheritsAt, groups)
	}
	if t.Report != nil {
		for _, s := range t.Report.Sections {
			for _, id := range s.Except {
				r.local("group", id, s.ExceptAt, groups)
			}
		}
	}
}
