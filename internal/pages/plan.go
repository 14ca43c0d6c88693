package pages

import (
	"slipway/internal/portal"
	"slipway/internal/schedule"
)

// planView is the plan of a release as it was agreed.
type planView struct {
	Name    string `json:"name"`
	Cover   string `json:"cover,omitempty"` // URL of the cover picture
	Status  string `json:"status"`
	URL     string `json:"url"`              // of the release's page
	Draft   bool   `json:"draft,omitempty"`  // not agreed yet
	Frozen  *Date  `json:"frozen,omitempty"` // since when, nil while it is not
	Rule    *Text  `json:"rule,omitempty"`   // what freezing means
	Errata  int    `json:"errata"`
	Revised int    `json:"revised"` // revisions since

	Sections     []section       `json:"sections"`
	Head         Fields          `json:"head"`
	Overview     *Text           `json:"overview,omitempty"`
	Process      []processRule   `json:"process,omitempty"`
	Constraints  []Item          `json:"constraints,omitempty"`
	Risks        []risk          `json:"risks,omitempty"`
	Deployment   Fields          `json:"deployment"`
	Environments []placeView     `json:"environments,omitempty"`
	Checklists   []placeView     `json:"checklists,omitempty"`
	Objectives   []objectiveView `json:"objectives,omitempty"`
	Milestones   []planMilestone `json:"milestones,omitempty"`
	Products     []planProduct   `json:"products,omitempty"`
	Work         []workKind      `json:"work,omitempty"`
	Notes        []Item          `json:"notes,omitempty"`
	Corrections  []erratum       `json:"corrections,omitempty"`
	Extra        any             `json:"extra,omitempty"`
}

// planMilestone is a milestone as the plan describes it.
type planMilestone struct {
	ID       string   `json:"id"` // anchor
	Name     string   `json:"name"`
	URL      string   `json:"url"`
	Open     *Text    `json:"open,omitempty"` // what about the name is to be filled in or confirmed
	Date     Date     `json:"date"`
	Involved []Person `json:"involved,omitempty"`
	After    []Link   `json:"after,omitempty"`
	Fields   Fields   `json:"fields"`
	Source   *Source  `json:"source,omitempty"`
}

// erratum is a deliberate change to a frozen plan.
type erratum struct {
	What   Text     `json:"what"`
	Why    *Text    `json:"why,omitempty"`
	On     *Date    `json:"on,omitempty"`
	Who    []Person `json:"who,omitempty"`
	Facts  []string `json:"facts,omitempty"` // paths of what it changes, as plan.sum names them
	Source *Source  `json:"source,omitempty"`
}

// planSections are the parts of the page of a plan, in the order of plan.yaml.
var planSections = [...]string{
	"summary", "process", "constraints", "risks", "deployment", "environments", "checklists",
	"objectives", "milestones", "products", "work", "notes", "errata",
}

func (b *builder) planPage(s *schedule.Release) {
	plan := s.R.Plan
	v := planView{
		Name: plan.Name, Cover: b.cover(s.R), Status: s.Status, URL: b.urls.To(ReleasePath(s.R.ID)), Draft: s.Status == schedule.Draft,
		Frozen: b.frozen(s), Rule: b.given(plan.FreezeRule), Errata: len(plan.Errata), Revised: len(s.Revisions),
		Head: b.planHead(s), Overview: b.given(plan.Overview), Process: b.process(s),
		Constraints: b.itemsOf(s, plan.Constraints), Risks: b.risks(s), Deployment: b.deployment(s),
		Environments: b.environments(s), Checklists: b.checklists(s), Objectives: b.plannedObjectives(s),
		Milestones: b.planMilestones(s), Products: b.planProducts(s), Work: b.work(s, true),
		Notes: b.itemsOf(s, plan.Notes), Extra: plan.Extra.Values(),
	}
	for _, e := range plan.Errata {
		v.Corrections = append(v.Corrections, erratum{
			What: b.text(e.What), Why: b.given(e.Why), On: b.optional(e.On), Who: b.people(e.Who),
			Facts: e.Facts, Source: b.sourceOf(e.At),
		})
	}
	for _, key := range planSections {
		v.Sections = append(v.Sections, section{Key: key, URL: "#" + key})
	}
	p := Page{
		Path: PlanPath(s.R.ID), Layout: "plan", Title: b.words.Say("plan_of", 0, "release", plan.Name),
		Description: b.describePlan(s), View: v, Frame: b.releaseFrame(s),
	}
	p.Frame.Crumbs = append(p.Frame.Crumbs, b.releaseCrumb(s))
	p.Frame.More = nil
	b.add(p)
}

// planHead are the facts at the top of a plan.
func (b *builder) planHead(s *schedule.Release) Fields {
	plan := s.R.Plan
	f := fieldList{b: b, s: s, asPlanned: true}
	f.people("manager", plan.Manager)
	f.when("launch", plan.Launch)
	f.code("zone", plan.Zone)
	f.when("frozen", plan.Frozen)
	f.text("freeze_rule", plan.FreezeRule)
	f.text("specification", plan.Specification)
	f.links("links", plan.Links)
	f.code("cover", plan.Cover)
	return f.done("manager", "launch", "frozen", "freeze_rule", "specification")
}

func (b *builder) planMilestones(s *schedule.Release) []planMilestone {
	var out []planMilestone
	for _, m := range s.R.Plan.Milestones {
		date, _ := b.anchored(s, m.Date)
		v := planMilestone{
			ID: "milestone-" + m.ID, Name: b.plain(m.Title()), URL: b.urls.To(MilestonePath(s.R.ID, m.ID)),
			Date: date, Involved: b.people(m.Involved), Fields: b.planMilestoneFields(s, m), Source: b.sourceOf(m.IDAt),
		}
		if m.Name.IsOpen() {
			v.Open = &Text{State: m.Name.State.String(), Missing: m.Name.Missing}
		}
		for _, id := range m.After {
			if before := s.ByID(id); before != nil {
				v.After = append(v.After, *b.milestoneLink(s, before))
			}
		}
		out = append(out, v)
	}
	return out
}

// planMilestoneFields are all attributes of a milestone that the table does
// not show.
func (b *builder) planMilestoneFields(s *schedule.Release, m *portal.Milestone) Fields {
	f := fieldList{b: b, s: s, asPlanned: true}
	f.words("table_name", m.TableName)
	f.when("deadline", m.Deadline)
	f.code("kind", m.Kind)
	for _, old := range m.RenamedFrom {
		f.code("renamed_from", old)
	}
	out := b.milestoneFields(s, m)
	out.List = append(f.list, out.List...)
	return out
}
