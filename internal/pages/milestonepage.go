package pages

import (
	"slipway/internal/portal"
	"slipway/internal/schedule"
)

// milestoneView is the page of a milestone.
type milestoneView struct {
	Row          milestoneRow   `json:"row"`
	Release      Link           `json:"release"`
	Status       string         `json:"status"` // of the release
	AsOf         *Date          `json:"as_of"`
	Trend        *Chart         `json:"trend,omitempty"`
	TableName    string         `json:"table_name,omitempty"`
	Deadline     *Date          `json:"deadline,omitempty"`     // from the description
	LaunchDate   *Date          `json:"launch_date,omitempty"`  // the plan's own, where this is the launch
	Written      *Date          `json:"written,omitempty"`      // the planned date as the plan writes it, where it is relative
	SlipLast     *Slip          `json:"slip_last,omitempty"`    // against what was said before
	OverduePlan  int            `json:"overdue_plan,omitempty"` // days past the planned date, while not done
	Qualifier    string         `json:"qualifier,omitempty"`    // of the actual date: exact, by
	Recorded     *Date          `json:"recorded,omitempty"`     // when what happened became known, where that was said
	History      []historyPoint `json:"history,omitempty"`
	Joined       []Person       `json:"joined,omitempty"`
	Left         []Person       `json:"left,omitempty"`
	NoOne        bool           `json:"no_one,omitempty"`      // the plan says that nobody is
	PlannedWho   []Person       `json:"planned_who,omitempty"` // involved by the plan, where that differs
	Fields       Fields         `json:"fields"`
	After        []Link         `json:"after,omitempty"`
	Before       []Link         `json:"before,omitempty"`
	Evidence     []Item         `json:"evidence,omitempty"`
	Dependents   []dependent    `json:"dependents,omitempty"`
	GapBefore    *gapView       `json:"gap_before,omitempty"`
	GapAfter     *gapView       `json:"gap_after,omitempty"`
	StillBefore  []aheadView    `json:"still_before,omitempty"`
	StillMore    int            `json:"still_more,omitempty"` // and so many more
	Forecast     *forecastView  `json:"forecast,omitempty"`
	Announcement string         `json:"announcement"`           // the sentence to copy
	CalendarURL  string         `json:"calendar_url,omitempty"` // of its calendar entry, where it has a day
}

// historyPoint is one date that a milestone has had.
type historyPoint struct {
	move
	Plan   bool    `json:"plan,omitempty"` // by the plan rather than a revision
	From   *Date   `json:"from,omitempty"`
	Date   Date    `json:"date"`
	Moved  *Slip   `json:"moved,omitempty"`
	Source *Source `json:"source,omitempty"`
}

func (b *builder) milestonePages(s *schedule.Release, hang map[*schedule.Milestone][]schedule.Dependent, past schedule.Moves) {
	after := map[string][]Link{}
	for _, m := range s.Milestones {
		for _, id := range m.M.After {
			after[id] = append(after[id], *b.milestoneLink(s, m))
		}
	}
	gaps := s.Gaps()
	for i, m := range s.Milestones {
		v := b.milestoneView(s, m)
		v.Before = after[m.M.ID]
		entry := b.milestoneCalendar(s, m)
		v.CalendarURL = entry.URL
		v.Dependents = b.dependents(hang[m])
		v.GapBefore, v.GapAfter = b.gapsAround(s, gaps, m)
		v.StillBefore, v.StillMore = b.stillBefore(s, m)
		v.Forecast = b.forecast(past, m)
		p := Page{
			Path: MilestonePath(s.R.ID, m.M.ID), Layout: "milestone",
			Title:       v.Row.Name + " · " + s.R.Plan.Name,
			Description: b.describeMilestone(s, m), View: v,
			Frame: b.releaseFrame(s), event: b.event(s, m),
		}
		p.Frame.Source = b.sourceOf(m.M.IDAt)
		p.Frame.More = nil
		if at := m.History; len(at) > 0 && at[len(at)-1].Revision >= 0 {
			p.Frame.More = []Source{*b.sourceOf(at[len(at)-1].At)}
		}
		p.Frame.Feeds = nil
		if entry.URL != "" {
			p.Frame.Feeds = []Feed{entry}
		}
		p.Frame.Confirmed = b.confirmed(m)
		p.Frame.Crumbs = append(p.Frame.Crumbs, b.releaseCrumb(s))
		if i > 0 {
			p.Frame.Previous = b.milestoneLink(s, s.Milestones[i-1])
		}
		if i+1 < len(s.Milestones) {
			p.Frame.Next = b.milestoneLink(s, s.Milestones[i+1])
		}
		b.add(p)
	}
	b.laterMilestones(s)
}

// laterMilestones leads from milestones that are not part of the plan yet on
// the as-of day to the release, so that no link to them is dead.
func (b *builder) laterMilestones(s *schedule.Release) {
	for _, m := range s.R.Milestones() {
		if s.ByID(m.ID) == nil {
			name := b.plain(m.Title())
			b.add(Page{
				Path: MilestonePath(s.R.ID, m.ID), Layout: "redirect", Title: name, NoIndex: true,
				Description: b.words.Say("describe_not_planned", 0, "milestone", name), View: redirectView{To: b.releaseCrumb(s)},
			})
		}
	}
}

func (b *builder) milestoneView(s *schedule.Release, m *schedule.Milestone) milestoneView {
	v := milestoneView{
		Row: b.milestoneRow(s, m), Release: b.releaseCrumb(s), Status: s.Status, AsOf: b.day(s.AsOf),
		Trend:     b.trendOf(s, b.plain(m.M.Title()), []*schedule.Milestone{m}),
		TableName: m.M.TableName, Qualifier: m.ActualQualifier, OverduePlan: m.OverduePlan,
		NoOne: m.Involved != nil && len(m.Involved) == 0, Joined: b.people(m.Joined), Left: b.people(m.Left),
		Fields: b.milestoneFields(s, m.M), Announcement: b.announcement(s, m),
	}
	for i, it := range b.itemsOf(s, m.Evidence) {
		if m.Evidence[i].For == portal.RefMilestone+":"+s.R.ID+"/"+m.M.ID {
			it.For = nil
		}
		v.Evidence = append(v.Evidence, it)
	}
	if len(m.Joined) > 0 || len(m.Left) > 0 {
		v.PlannedWho = b.people(m.M.Involved)
	}
	if !m.M.Deadline.IsAbsent() {
		d, _ := b.anchored(s, m.M.Deadline)
		v.Deadline = &d
	}
	if _, ok := m.M.Date.Value.Relative(); ok {
		d, _ := b.anchored(s, m.M.Date)
		v.Written = &d
	}
	for _, a := range s.R.Live.Actuals {
		if on, ok := a.Recorded.Value.Latest(); a.ID == m.M.ID && ok && !on.After(s.AsOf) {
			v.Recorded = b.optional(a.Recorded)
		}
	}
	if m == launchOf(s) {
		v.LaunchDate = b.optional(s.R.Plan.Launch)
	}
	if m.SlipLast.IsKnown() && (len(m.History) > 2 || m.State == schedule.Done && len(m.History) > 1) {
		slip := slipOf(m.SlipLast)
		v.SlipLast = &slip
	}
	for i, p := range m.History {
		point := historyPoint{move: *b.move(s, m, i), Plan: p.Revision < 0, Date: b.shown(s, m, p.Date), Source: b.sourceOf(p.At)}
		if p.Revision < 0 {
			point.URL = ""
		}
		if i > 0 {
			from, slip := b.shown(s, m, m.History[i-1].Date), slipOf(p.Moved)
			point.From, point.Moved = &from, &slip
		}
		v.History = append(v.History, point)
	}
	for _, id := range m.M.After {
		if before := s.ByID(id); before != nil {
			v.After = append(v.After, *b.milestoneLink(s, before))
		}
	}
	return v
}

// confirmed says when the live date of a milestone was last confirmed, nil if
// nobody did.
func (b *builder) confirmed(m *schedule.Milestone) *Confirmed {
	if m.Confirmed.IsZero() {
		return nil
	}
	return &Confirmed{On: b.day(m.Confirmed), By: b.people(m.ConfirmedBy)}
}
