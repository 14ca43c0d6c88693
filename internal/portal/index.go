package portal

import (
	"cmp"
	"slices"
	"strings"

	"slipway/internal/diag"
)

// Entity is anything that can be referred to as kind:id.
type Entity struct {
	Kind string // one of the Ref constants
	ID   string // "acropolis/final-test" for a milestone
	Name string
}

// The kinds of references, as written in Markdown links and in fields such as
// decided_in.
const (
	RefRelease   = "release"
	RefMilestone = "milestone"
	RefProduct   = "product"
	RefPerson    = "person"
	RefSeries    = "series"
	RefMeeting   = "meeting"
	RefGuide     = "guide"
	RefTerm      = "term"
	RefGroup     = "group"
	RefWork      = "work"
	RefObjective = "objective"
)

// index finds entities by kind and id, and people by any of their names.
type index struct {
	entities map[string]Entity
	ids      map[string][]string // kind -> ids, in the order of the model
	people   map[string]string   // lower-case name -> id
	short    map[string]*Person  // first name or surname as written -> the only one who has it
}

// add notes an entity. What has no name, such as most meetings of a log, goes by
// the last part of its id: a link has to say something.
func (ix *index) add(kind, id, name string) {
	key := kind + ":" + id
	if _, ok := ix.entities[key]; !ok {
		ix.ids[kind] = append(ix.ids[kind], id)
	}
	ix.entities[key] = Entity{Kind: kind, ID: id, Name: cmp.Or(name, id[strings.LastIndexByte(id, '/')+1:])}
}

func (ix *index) build(p *Portal, problems *diag.List) {
	ix.entities, ix.ids, ix.people = map[string]Entity{}, map[string][]string{}, map[string]string{}
	for _, person := range p.People {
		ix.add(RefPerson, person.ID, person.Name)
	}
	ix.namePeople(p.People, problems)
	ix.short = claimShort(p.People, nil).settled()
	for _, product := range p.Products {
		ix.add(RefProduct, product.ID, product.Name)
	}
	for _, r := range p.Releases {
		ix.add(RefRelease, r.ID, r.Plan.Name)
		for _, m := range r.Milestones() {
			ix.add(RefMilestone, r.ID+"/"+m.ID, m.Title())
		}
		for _, w := range r.Plan.Work {
			ix.add(RefWork, r.ID+"/"+w.ID, w.Name)
		}
		for _, o := range r.Plan.Objectives {
			ix.add(RefObjective, r.ID+"/"+o.ID, o.Name)
		}
	}
	for _, t := range p.Terms {
		ix.add(RefTerm, t.ID, t.Name)
		for _, g := range t.Groups {
			ix.add(RefGroup, t.ID+"/"+g.ID, g.Name)
		}
	}
}

// namePeople lets every id, name, full name, alias and handle stand for its
// person. A name that two people claim stands for neither.
func (ix *index) namePeople(people []*Person, problems *diag.List) {
	claimed := map[string]*Person{}
	for _, person := range people {
		names := append([]string{person.ID, person.Name, person.Full, person.Handle}, person.Aliases...)
		for _, name := range names {
			key := foldName(name)
			if key == "" {
				continue
			}
			if other, ok := claimed[key]; ok && other != person {
				problems.Add(diag.Problem{
					Severity: diag.Error, Code: "people/ambiguous", At: person.IDAt,
					Summary: "the name " + name + " stands for two people, " + other.ID + " and " + person.ID,
					Hint:    "give one of them another name or alias",
					Related: []diag.Related{{At: other.IDAt, Message: "the other one"}},
				})
				continue
			}
			claimed[key] = person
			ix.people[key] = person.ID
		}
	}
}

func foldName(s string) string {
	return strings.ToLower(strings.TrimPrefix(strings.Join(strings.Fields(s), " "), "@"))
}

// addContent adds what stands in content/.
func (ix *index) addContent(p *Portal) {
	for _, s := range p.Series {
		ix.add(RefSeries, s.ID, s.Name)
		for _, m := range s.Meetings {
			ix.add(RefMeeting, s.ID+"/"+m.ID, m.Title)
			for _, d := range m.Decisions {
				ix.add(RefMeeting, s.ID+"/"+m.ID+"#"+d.ID, d.Text)
			}
		}
	}
	for _, g := range p.Guides {
		ix.add(RefGuide, g.Path, g.Title)
	}
}

// Find returns what kind:id refers to. What would stand in a file that could
// not be read is taken to be there, under its id.
func (p *Portal) Find(kind, id string) (Entity, bool) {
	e, ok := p.index.entities[kind+":"+id]
	if !ok && p.unread.holds(kind, id) {
		return Entity{Kind: kind, ID: id, Name: id}, true
	}
	return e, ok
}

// Nearest returns the id of the given kind that is most like the one written,
// for "did you mean".
func (p *Portal) Nearest(kind, id string) (string, bool) {
	return diag.Nearest(id, p.index.ids[kind])
}

// PersonID returns the id of the person that goes by a name: an id, a name, a
// full name, an alias or a handle, in any case.
func (p *Portal) PersonID(name string) (string, bool) {
	id, ok := p.index.people[foldName(name)]
	return id, ok
}

// Person returns the person with an id, or nil.
func (p *Portal) Person(id string) *Person {
	return byID(p.People, func(x *Person) string { return x.ID }, id)
}

// Product returns the product with an id, or nil.
func (p *Portal) Product(id string) *Product {
	return byID(p.Products, func(x *Product) string { return x.ID }, id)
}

// Release returns the release with an id, or nil.
func (p *Portal) Release(id string) *Release {
	return byID(p.Releases, func(x *Release) string { return x.ID }, id)
}

func byID[T any](all []*T, id func(*T) string, want string) *T {
	if i := slices.IndexFunc(all, func(x *T) bool { return id(x) == want }); i >= 0 {
		return all[i]
	}
	return nil
}

// SplitRef cuts a reference at its colon: "meeting:acropolis/launch" is kind
// meeting, id acropolis/launch.
func SplitRef(ref string) (kind, id string, ok bool) {
	kind, id, ok = strings.Cut(ref, ":")
	return kind, id, ok && kind != "" && id != ""
}

// Milestones returns the milestones of the plan in its order, then those that
// revisions added, in theirs.
func (r *Release) Milestones() []*Milestone {
	all := slices.Clone(r.Plan.Milestones)
	for _, rev := range r.Live.Revisions {
		all = append(all, rev.Added...)
	}
	return all
}

// Milestone returns the milestone with an id, or nil.
func (r *Release) Milestone(id string) *Milestone {
	return byID(r.Milestones(), func(x *Milestone) string { return x.ID }, id)
}

// LaunchMilestone is the milestone that stands for the launch of the release:
// the one of kind launch, or with the id release or launch, else the only one
// that is planned for the day of the launch, else the last of the plan. It is nil
// where there is none.
func (r *Release) LaunchMilestone() *Milestone {
	for _, m := range r.Plan.Milestones {
		if m.Kind == "launch" {
			return m
		}
	}
	for _, id := range []string{"release", "launch"} {
		if m := r.Milestone(id); m != nil {
			return m
		}
	}
	n := len(r.Plan.Milestones)
	if n == 0 {
		return nil
	}
	launch, ok := r.Plan.Launch.Value.Day()
	var sameDay []*Milestone
	for _, m := range r.Plan.Milestones {
		if day, dated := m.Date.Value.Day(); ok && dated && day == launch {
			sameDay = append(sameDay, m)
		}
	}
	if len(sameDay) == 1 {
		return sameDay[0]
	}
	return r.Plan.Milestones[n-1]
}

// Title is the name of a milestone, or its id while it has none.
func (m *Milestone) Title() string {
	if m.Name.Markdown != "" {
		return m.Name.Markdown
	}
	return m.ID
}

// EachEntity calls fn for everything that can be referred to, in no
// particular order.
func (p *Portal) EachEntity(fn func(Entity)) {
	for _, e := range p.index.entities {
		fn(e)
	}
}
