package pages

import (
	"slipway/internal/minutes"
	"slipway/internal/portal"
	"slipway/internal/schedule"
)

// involvement is what the portal says of one person.
type involvement struct {
	milestones []personMilestone
	releases   []*releaseDuties // in the order of the portal
	contacts   []duty           // in terms
	meetings   []attendance     // in the order of series and meetings
	actions    []Action
}

// releaseDuties are somebody's parts in one release.
type releaseDuties struct {
	Release Link         `json:"release"`
	Status  string       `json:"status"`
	Manages []duty       `json:"manages,omitempty"`
	Teams   []duty       `json:"teams,omitempty"`
	Answers []duty       `json:"answers,omitempty"` // sections and key results that they carry
	Tasks   []personTask `json:"tasks,omitempty"`
}

// duty is somebody's part in one thing. The words are duty_<as> and
// kind_<kind>.
type duty struct {
	Link
	Kind  string   `json:"kind"`            // release, milestone, product, work, objective, key_result, section, process, task
	As    string   `json:"as"`              // manager, team, author, devops, responsible, share, process, contact
	Roles []string `json:"roles,omitempty"` // in the words of the plan
	From  *Date    `json:"from,omitempty"`  // of a share that somebody took over later
	In    string   `json:"in,omitempty"`    // what it is a part of, in words
}

// personTask is a line of a plan that names somebody.
type personTask struct {
	Item Item `json:"item"`
	In   Link `json:"in"` // the milestone, product or work that it belongs to
}

// attendance is somebody's part in one meeting.
type attendance struct {
	Meeting Link     `json:"meeting"`
	Date    *Date    `json:"date,omitempty"`
	Held    bool     `json:"held"`
	Roles   []string `json:"roles,omitempty"` // keys: chair, moderator, notetaker, present, absent, observers
	Items   int      `json:"items"`           // that they own
}

// involvements gathers what the portal says of everybody, by their ids, in one
// pass over the portal.
type involvements struct {
	b    *builder
	byID map[string]*involvement
}

func (b *builder) involvements() involvements {
	in := involvements{b: b, byID: map[string]*involvement{}}
	for _, s := range b.schedules {
		r := releaseInvolvement{involvements: in, s: s}
		r.collect()
	}
	for _, t := range b.portal.Terms {
		in.term(t)
	}
	for _, s := range b.portal.Series {
		for _, m := range s.Meetings {
			in.meeting(m)
		}
	}
	for _, a := range b.openActions() {
		for i, id := range a.owners {
			p := in.of(id)
			p.actions = append(p.actions, a.of(i))
		}
	}
	return in
}

// of gives what is known of a person so far. It is never nil.
func (in involvements) of(id string) *involvement {
	p := in.byID[id]
	if p == nil {
		p = &involvement{}
		in.byID[id] = p
	}
	return p
}

func (in involvements) term(t *portal.Term) {
	for _, g := range t.Groups {
		for _, task := range g.Tasks {
			for _, ref := range task.Contact {
				if ref.ID == "" {
					continue
				}
				p := in.of(ref.ID)
				p.contacts = append(p.contacts, duty{
					Link: Link{Name: in.b.plain(task.Name), URL: in.b.urls.To(GroupPath(t.ID, g.ID)) + "#" + taskAnchor(task.ID)},
					Kind: "task", As: "contact", Roles: words(ref.Role), In: g.Name + ", " + t.Name,
				})
			}
		}
	}
}

func (in involvements) meeting(m *minutes.Meeting) {
	b := in.b
	found := map[string]*attendance{}
	var order []string
	of := func(id string) *attendance {
		a := found[id]
		if a == nil {
			a = &attendance{Meeting: b.meetingLink(m), Date: b.meetingDate(m), Held: b.held(m)}
			found[id] = a
			order = append(order, id)
		}
		return a
	}
	for _, role := range b.meetingRoles(m) {
		for _, person := range role.People {
			if id, ok := b.portal.PersonID(person.Name); ok {
				of(id).Roles = append(of(id).Roles, role.Key)
			}
		}
	}
	var count func(items []*minutes.Item)
	count = func(items []*minutes.Item) {
		for _, it := range items {
			for _, id := range it.Owners {
				of(id).Items++
			}
			count(it.Items)
		}
	}
	for _, area := range m.Areas {
		for _, list := range area.Lists {
			count(list.Items)
		}
	}
	for _, id := range order {
		p := in.of(id)
		p.meetings = append(p.meetings, *found[id])
	}
}

// releaseInvolvement gathers what one release says of everybody.
type releaseInvolvement struct {
	involvements
	s *schedule.Release
}

// of gives somebody's parts in the release.
func (r releaseInvolvement) duties(id string) *releaseDuties {
	p := r.of(id)
	to := r.b.releaseCrumb(r.s)
	if n := len(p.releases); n > 0 && p.releases[n-1].Release == to {
		return p.releases[n-1]
	}
	d := &releaseDuties{Release: to, Status: r.s.Status}
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
	for _, ref := range it.Who {
		if ref.ID != "" {
			d := r.duties(ref.ID)
			d.Tasks = append(d.Tasks, personTask{Item: shown, In: in})
		}
	}
	for i, below := range it.Items {
		r.task(in, below, shown.Items[i])
	}
}

// words is a list of the words that are given.
func words(s string) []string {
	if s == "" {
		return nil
	}
	return []string{s}
}
