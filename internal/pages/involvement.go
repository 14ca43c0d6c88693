package pages

import (
	"slipway/internal/date"
	"slipway/internal/minutes"
	"slipway/internal/portal"
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
	Release Link          `json:"release"`
	Status  string        `json:"status"`
	Manages []duty        `json:"manages,omitempty"`
	Teams   []duty        `json:"teams,omitempty"`
	Answers []duty        `json:"answers,omitempty"` // sections and key results that they carry
	Tasks   []personTasks `json:"tasks,omitempty"`

	on date.Day // of its launch
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

// personTasks is the lines of a part of a plan that name somebody. They name
// only the others who share a line.
type personTasks struct {
	In    Link   `json:"in"` // the milestone, product or work that they belong to
	Items []Item `json:"items"`
}

// attendance is somebody's part in one meeting.
type attendance struct {
	Meeting Link     `json:"meeting"`
	Date    *Date    `json:"date,omitempty"`
	Roles   []string `json:"roles,omitempty"` // keys: chair, moderator, notetaker, present, absent, observers
	Items   int      `json:"items"`           // that they own

	on date.Day
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
			a = &attendance{Meeting: b.meetingLink(m), Date: b.meetingDate(m)}
			a.on, _ = m.Date.Latest()
			found[id] = a
			order = append(order, id)
		}
		return a
	}
	for _, role := range b.meetingRoles(m) {
		for _, person := range role.People {
			if id := person.id; id != "" {
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

// words is a list of the words that are given.
func words(s string) []string {
	if s == "" {
		return nil
	}
	return []string{s}
}
