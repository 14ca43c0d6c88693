package pages

import (
	"slices"

	"slipway/internal/portal"
	"slipway/internal/schedule"
)

// releaseInvolvement gathers what one release says of everybody.
type releaseInvolvement struct {
	involvements
	s *schedule.Release
}

// duties gives somebody's parts in the release.
func (r releaseInvolvement) duties(id string) *releaseDuties {
	p := r.of(id)
	to := r.b.releaseCrumb(r.s)
	if n := len(p.releases); n > 0 && p.releases[n-1].Release == to {
		return p.releases[n-1]
	}
	d := &releaseDuties{Release: to, Status: r.s.Status}
	d.on, _ = r.s.Launch.Live.Latest()
	p.releases = append(p.releases, d)
	return d
}

func (r releaseInvolvement) collect() {
	plan := r.s.R.Plan
	r.manages(plan.Manager, "release", r.b.releaseCrumb(r.s))
	for _, rule := range plan.Process {
		for _, ref := range rule.Who {
			if ref.ID != "" {
				d := r.duties(ref.ID)
				d.Teams = append(d.Teams, duty{
					Link: Link{Name: firstSentence(r.b.plain(rule.Text.Markdown)), URL: r.b.urls.To(ReleasePath(r.s.R.ID)) + "#process"},
					Kind: "process", As: "process", Roles: words(ref.Role),
				})
			}
		}
		r.tasks(Link{Name: plan.Name, URL: r.b.urls.To(ReleasePath(r.s.R.ID)) + "#process"}, rule.Items)
	}
	for _, m := range r.s.Milestones {
		r.milestone(m)
	}
	for _, p := range plan.Products {
		r.product(p)
	}
	for _, w := range plan.Work {
		r.work(w)
	}
	for _, o := range plan.Objectives {
		r.objective(o)
	}
	for _, a := range r.s.R.Live.Assignments {
		if on, ok := a.From.Value.Latest(); ok && on.After(r.s.AsOf) {
			continue
		}
		r.shares(a.KeyResult, a.Weights, r.b.optional(a.From))
	}
	release := r.b.releaseCrumb(r.s)
	r.tasks(release, plan.Constraints, plan.Deployment.Transfers, plan.Deployment.Consequences, plan.Notes)
}

func (r releaseInvolvement) milestone(m *schedule.Milestone) {
	to := *r.b.milestoneLink(r.s, m)
	r.manages(m.M.Manager, "milestone", to)
	r.team(m.M.Team, "", "milestone", to)
	for _, t := range m.M.Teams {
		r.team(t.Members, t.Name, "milestone", to)
	}
	r.tasks(to, m.M.Tasks, m.M.Test.Steps, m.M.Steps, m.M.Timeline)
	shown := personMilestone{
		Link: to, Release: r.b.releaseCrumb(r.s), Live: r.b.shown(r.s, m, m.Live), Actual: r.b.value(m.Actual),
		State: stateOf(m), Slip: slipOf(m.Slip), open: m.State != schedule.Done && m.State != schedule.Dropped,
	}
	shown.on, _ = m.Live.Latest()
	r.involved(m.Involved, shown, false)
	r.involved(m.Left, shown, true)
}

func (r releaseInvolvement) involved(people portal.People, shown personMilestone, left bool) {
	shown.Left = left
	for _, ref := range people {
		if ref.ID != "" {
			p := r.of(ref.ID)
			p.milestones = append(p.milestones, shown)
		}
	}
}

func (r releaseInvolvement) product(p *portal.ReleaseProduct) {
	to := r.b.productLink(p.ID)
	r.manages(p.Manager, "product", to)
	r.team(p.Team, "", "product", to)
	r.tasks(to, p.Documentation, p.CI, p.Platforms, p.Changes, p.Refactoring, p.NiceToHave, p.Deployment)
}

func (r releaseInvolvement) work(w *portal.Work) {
	to := Link{Name: w.Name, URL: r.b.urls.To(workAnchor(r.s.R.ID, w.ID))}
	r.manages(w.Manager, "work", to)
	r.has(w.Author, "author", "", "work", to)
	r.has(w.DevOps, "devops", "", "work", to)
	r.team(w.Team, "", "work", to)
	r.tasks(to, w.Tasks, w.Content, w.Distribution, w.Assets, w.Deployment, w.Duration, w.Channels)
}

func (r releaseInvolvement) objective(o *portal.Objective) {
	to := Link{Name: r.b.plain(o.Name), URL: r.b.urls.To(objectiveAnchor(r.s.R.ID, o.ID))}
	r.manages(o.Manager, "objective", to)
	for _, kr := range o.KeyResults {
		r.shares(kr.ID, kr.Weights, nil)
		if kr.Tasks == nil {
			continue
		}
		for _, section := range kr.Tasks.Sections {
			for _, ref := range section.Responsible {
				if ref.ID == "" {
					continue
				}
				d := r.duties(ref.ID)
				d.Answers = append(d.Answers, duty{
					Link: Link{Name: r.b.plain(section.Name), URL: r.b.urls.To(ObjectivesPath(r.s.R.ID)) + "#tasks--" + kr.ID + "--" + section.ID},
					Kind: "section", As: "responsible", Roles: words(ref.Role), In: r.b.plain(kr.Tasks.Name),
				})
			}
		}
	}
}

// shares adds what people carry of a key result, from a day on if it was not
// so from the start.
func (r releaseInvolvement) shares(keyResult string, weights []*portal.PersonWeight, from *Date) {
	for _, o := range r.s.R.Plan.Objectives {
		for _, kr := range o.KeyResults {
			if kr.ID != keyResult {
				continue
			}
			for _, w := range weights {
				if _, ok := r.b.portal.Find(portal.RefPerson, w.ID); !ok {
					continue
				}
				d := r.duties(w.ID)
				d.Answers = append(d.Answers, duty{
					Link: Link{Name: r.b.keyResultName(kr), URL: r.b.urls.To(ObjectivesPath(r.s.R.ID)) + "#" + keyResultID(kr)},
					Kind: "key_result", As: "share", Roles: words(w.Value), From: from, In: r.b.plain(o.Name),
				})
			}
		}
	}
}

func (r releaseInvolvement) manages(people portal.People, kind string, to Link) {
	for _, ref := range people {
		if ref.ID != "" {
			d := r.duties(ref.ID)
			d.Manages = join(d.Manages, duty{Link: to, Kind: kind, As: "manager", Roles: words(ref.Role)})
		}
	}
}

func (r releaseInvolvement) team(people portal.People, name, kind string, to Link) {
	r.has(people, "team", name, kind, to)
}

func (r releaseInvolvement) has(people portal.People, as, team, kind string, to Link) {
	for _, ref := range people {
		if ref.ID != "" {
			d := r.duties(ref.ID)
			d.Teams = join(d.Teams, duty{Link: to, Kind: kind, As: as, Roles: words(ref.Role), In: team})
		}
	}
}

// join adds a duty, or its roles to those that somebody has there already.
func join(list []duty, d duty) []duty {
	if n := len(list) - 1; n >= 0 && list[n].Link == d.Link && list[n].As == d.As && list[n].In == d.In {
		list[n].Roles = append(list[n].Roles, d.Roles...)
		return list
	}
	return append(list, d)
}

// tasks finds the lines of lists that name somebody, and those below them.
func (r releaseInvolvement) tasks(in Link, lists ...portal.Items) {
	for _, list := range lists {
		for i, shown := range r.b.itemsOf(r.s, list) {
			r.task(in, list[i], shown)
		}
	}
}

func (r releaseInvolvement) task(in Link, it portal.Item, shown Item) {
	for i, ref := range it.Who {
		if ref.ID != "" {
			r.duties(ref.ID).addTask(in, shown, i)
		}
	}
	for i, below := range it.Items {
		r.task(in, below, shown.Items[i])
	}
}

// addTask adds a line that names somebody as its i-th person. A line that is
// nothing but the name stands for those below it.
func (d *releaseDuties) addTask(in Link, line Item, i int) {
	line.Who = slices.Delete(slices.Clone(line.Who), i, i+1)
	lines := []Item{line}
	if line.Text.State == portal.Absent.String() && len(line.Who) == 0 && len(line.Items) > 0 {
		lines = line.Items
	}
	if n := len(d.Tasks) - 1; n >= 0 && d.Tasks[n].In == in {
		d.Tasks[n].Items = append(d.Tasks[n].Items, lines...)
		return
	}
	d.Tasks = append(d.Tasks, personTasks{In: in, Items: slices.Clone(lines)})
}
