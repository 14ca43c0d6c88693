package pages

import (
	"slipway/internal/date"
	"slipway/internal/schedule"
)

// milestoneRow is a milestone as tables and lists show it.
type milestoneRow struct {
	ID       string   `json:"id"`
	Name     string   `json:"name"`
	URL      string   `json:"url"`
	Kind     string   `json:"kind"`           // what releases are compared by
	Open     *Text    `json:"open,omitempty"` // what about the name is to be filled in or confirmed
	Involved []Person `json:"involved,omitempty"`
	Planned  Date     `json:"planned"`
	Live     Date     `json:"live"`
	Actual   Date     `json:"actual"`
	Partly   *Date    `json:"partly,omitempty"`
	Slip     Slip     `json:"slip"`
	Spark    string   `json:"spark,omitempty"` // the slips of its revisions, drawn
	State    State    `json:"state"`
	Note     *Text    `json:"note,omitempty"` // recorded with the actual
	Why      *move    `json:"why,omitempty"`  // the last revision that set its date
	Added    *move    `json:"added,omitempty"`
	Dropped  *dropped `json:"dropped,omitempty"`
}

// move says when a date was set, and where that was decided.
type move struct {
	On      *Date  `json:"on,omitempty"`
	Meeting *Link  `json:"meeting,omitempty"`
	Why     *Text  `json:"why,omitempty"`
	Note    *Text  `json:"note,omitempty"`
	URL     string `json:"url,omitempty"` // of the entry on the page of changes
}

// dropped says why a milestone was given up.
type dropped struct {
	On      *Date `json:"on,omitempty"`
	Meeting *Link `json:"meeting,omitempty"`
	Why     *Text `json:"why,omitempty"`
}

func (b *builder) milestoneLink(s *schedule.Release, m *schedule.Milestone) *Link {
	return &Link{Name: b.plain(m.M.Title()), URL: b.urls.To(MilestonePath(s.R.ID, m.M.ID))}
}

func (b *builder) milestoneRow(s *schedule.Release, m *schedule.Milestone) milestoneRow {
	to := b.milestoneLink(s, m)
	row := milestoneRow{
		ID: m.M.ID, Name: to.Name, URL: to.URL, Kind: m.Kind(), Involved: b.people(m.Involved),
		Planned: b.shown(s, m, m.Planned), Live: b.shown(s, m, m.Live), Actual: b.value(m.Actual),
		Slip: slipOf(m.Slip), Spark: b.spark(m), State: stateOf(m), Note: b.given(m.Note),
	}
	if m.M.Name.IsOpen() {
		row.Open = &Text{State: m.M.Name.State.String(), Missing: m.M.Name.Missing}
	}
	if m.Partly.Kind() != date.Absent {
		d := b.value(m.Partly)
		row.Partly = &d
	}
	if m.Moved() {
		row.Why = b.move(s, m, len(m.History)-1)
	}
	if m.Added != nil {
		row.Added = &move{On: b.optional(m.Added.On), Meeting: b.ref(m.Added.DecidedIn), Why: b.given(m.Added.Why)}
	}
	row.Dropped = b.dropped(m)
	return row
}

func (b *builder) dropped(m *schedule.Milestone) *dropped {
	if m.State != schedule.Dropped {
		return nil
	}
	out := &dropped{Why: b.given(m.DroppedWhy)}
	if m.DroppedBy != nil {
		out.On, out.Meeting = b.optional(m.DroppedBy.On), b.ref(m.DroppedBy.DecidedIn)
		if out.Why == nil {
			out.Why = b.given(m.DroppedBy.Why)
		}
	}
	return out
}

// move tells of one point of a milestone's history.
func (b *builder) move(s *schedule.Release, m *schedule.Milestone, i int) *move {
	p := m.History[i]
	return &move{
		On: b.day(p.On), Meeting: b.ref(p.DecidedIn), Why: b.given(p.Why), Note: b.given(p.Note),
		URL: b.urls.To(b.changePages.Path(s, m, i)),
	}
}

// shown is a date of a milestone; one that could not be resolved names the
// milestone that it counts from.
func (b *builder) shown(s *schedule.Release, m *schedule.Milestone, v date.Value) Date {
	d := b.value(v)
	if rel, ok := v.Relative(); ok {
		if anchor := s.ByID(rel.Anchor); anchor != nil && anchor != m {
			d.Anchor = b.milestoneLink(s, anchor)
		}
	}
	return d
}
