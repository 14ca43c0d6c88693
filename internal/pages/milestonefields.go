package pages

import (
	"slipway/internal/portal"
	"slipway/internal/schedule"
)

// milestoneFields are the attributes of a milestone as the plan gives them,
// without its dates and the people of the plan's table.
func (b *builder) milestoneFields(s *schedule.Release, m *portal.Milestone) Fields {
	f := fieldList{b: b, s: s}
	f.text("description", m.Description)
	f.people("manager", m.Manager)
	f.people("team", m.Team)
	f.teams("teams", m.Teams)
	f.text("on_call", m.OnCall)
	if m.Environment != "" {
		f.add(Field{Key: "environment", Links: []OpenLink{b.environment(s, m.Environment)}})
	}
	f.items("tasks", m.Tasks)
	test := fieldList{b: b, s: s}
	test.text("checklist", m.Test.Checklist)
	test.text("statement", m.Test.Statement)
	test.steps("steps", m.Test.Steps)
	if test.list != nil {
		f.add(Field{Key: "test", Fields: test.list})
	}
	f.items("duties", m.Steps)
	f.items("timeline", m.Timeline)
	f.text("gate", m.Gate)
	f.text("note", m.Note)
	out := f.done("description", "manager")
	out.Extra = m.Extra.Values()
	return out
}

func (b *builder) environment(s *schedule.Release, id string) OpenLink {
	out := OpenLink{Name: id}
	for _, e := range s.R.Plan.Environments {
		if e.ID == id {
			out.URL = b.urls.To(ReleasePath(s.R.ID)) + "#environment-" + id
			if e.Name != "" {
				out.Name = e.Name
			}
		}
	}
	return out
}
