package feed

import (
	"slipway/internal/date"
	"slipway/internal/markdown"
	"slipway/internal/okr"
	"slipway/internal/pages"
	"slipway/internal/portal"
	"slipway/internal/schedule"
)

type release struct {
	ID         string      `json:"id"`
	Name       string      `json:"name"`
	Status     string      `json:"status"`
	AsOf       string      `json:"as_of"`
	URL        string      `json:"url"`
	Frozen     *string     `json:"frozen"`
	Manager    *string     `json:"manager"`
	Managers   []string    `json:"managers"`
	Launch     launch      `json:"launch"`
	Milestones []milestone `json:"milestones"`
	Products   []product   `json:"products"`
	Objectives []objective `json:"objectives"`
	OpenPoints int         `json:"open_points"`
}

type launch struct {
	Planned  *string `json:"planned"`
	Live     *string `json:"live"`
	Actual   *string `json:"actual"`
	SlipDays *int    `json:"slip_days"`
}

type milestone struct {
	ID              string         `json:"id"`
	Name            string         `json:"name"`
	URL             string         `json:"url"`
	Planned         *string        `json:"planned"`
	Live            *string        `json:"live"`
	Actual          *string        `json:"actual"`
	ActualQualifier *string        `json:"actual_qualifier"`
	State           schedule.State `json:"state"`
	SlipDays        *int           `json:"slip_days"`
	OverdueDays     int            `json:"overdue_days"`
	Involved        []string       `json:"involved"`
	History         []point        `json:"history"`
	Confirmed       *confirmed     `json:"confirmed"`
}

// confirmed says when somebody last said that the live date holds.
type confirmed struct {
	On string   `json:"on"`
	By []string `json:"by"`
}

type point struct {
	On        *string `json:"on"`
	Date      *string `json:"date"`
	Why       string  `json:"why,omitempty"`
	DecidedIn string  `json:"decided_in,omitempty"`
}

type product struct {
	ID      string   `json:"id"`
	Name    string   `json:"name"`
	URL     string   `json:"url"`
	From    *string  `json:"from"`
	To      *string  `json:"to"`
	Manager []string `json:"manager"`
}

type objective struct {
	ID         string      `json:"id"`
	Name       string      `json:"name"`
	ActiveFrom *string     `json:"active_from"`
	KeyResults []keyResult `json:"key_results"`
	Boxes      boxCount    `json:"boxes"`
}

type keyResult struct {
	ID   string `json:"id"`
	Text string `json:"text"`
	Mode string `json:"mode,omitempty"`
}

// boxCount counts the boxes of an objective: total is real and placeholders.
type boxCount struct {
	Total        int `json:"total"`
	Placeholders int `json:"placeholders"`
	Real         int `json:"real"`
	Done         int `json:"done"`
}

func (w *writer) release(s *schedule.Release) release {
	r := s.R
	out := release{
		ID: r.ID, Name: r.Plan.Name, Status: s.Status, AsOf: w.in.AsOf.String(),
		URL: w.in.URLs.To(pages.ReleasePath(r.ID)), Frozen: isoOrNil(r.Plan.Frozen.Value),
		Managers: names(r.Plan.Manager), Milestones: []milestone{}, Products: []product{},
		Launch: launch{
			Planned: isoOrNil(s.Launch.Planned), Live: isoOrNil(s.Launch.Live), Actual: isoOrNil(s.Launch.Actual),
			SlipDays: schedule.Days(s.Launch.Slip),
		},
		Objectives: w.objectives(s), OpenPoints: len(pages.OpenPoints(w.in.Portal, r)),
	}
	if len(out.Managers) > 0 {
		out.Manager = &out.Managers[0]
	}
	for _, m := range s.Milestones {
		out.Milestones = append(out.Milestones, w.milestone(r, m))
	}
	for _, p := range r.Plan.Products {
		name := p.ID
		if known := w.in.Portal.Product(p.ID); known != nil {
			name = known.Name
		}
		out.Products = append(out.Products, product{
			ID: p.ID, Name: name, URL: w.in.URLs.To(pages.ProductPath(p.ID)),
			From: given(p.Version.From.Text), To: given(p.Version.To.Text), Manager: names(p.Manager),
		})
	}
	return out
}

func (w *writer) milestone(r *portal.Release, m *schedule.Milestone) milestone {
	out := milestone{
		ID: m.M.ID, Name: m.M.Title(), URL: w.in.URLs.To(pages.MilestonePath(r.ID, m.M.ID)),
		Planned: isoOrNil(m.Planned), Live: isoOrNil(m.Live), Actual: isoOrNil(bound(m.Actual)),
		State: m.State, SlipDays: m.SlipDays(), OverdueDays: m.Overdue,
		Involved: names(m.Involved), History: []point{},
	}
	if m.ActualQualifier != "" {
		out.ActualQualifier = &m.ActualQualifier
	}
	if !m.Confirmed.IsZero() {
		out.Confirmed = &confirmed{On: m.Confirmed.String(), By: names(m.ConfirmedBy)}
	}
	for _, p := range m.History {
		out.History = append(out.History, point{
			On: isoOrNil(date.On(p.On)), Date: isoOrNil(p.Date), Why: p.Why.Markdown, DecidedIn: p.DecidedIn,
		})
	}
	return out
}

// bound gives the date that a "by" names: the qualifier says the rest.
func bound(v date.Value) date.Value {
	if inner, ok := v.Bound(); ok {
		return inner
	}
	return v
}

// names gives ids where the directory knows them, else what was written.
func names(people portal.People) []string {
	out := []string{}
	for _, p := range people {
		if p.ID != "" && p.Slot == "" {
			out = append(out, p.ID)
		} else {
			out = append(out, p.Name)
		}
	}
	return out
}

func given(t portal.Text) *string {
	if t.State != portal.Given {
		return nil
	}
	return &t.Markdown
}

// objectives tells what a release wants to reach, with its boxes counted.
func (w *writer) objectives(s *schedule.Release) []objective {
	out := []objective{}
	for _, o := range okr.Of(s.R, s.AsOf).Objectives {
		v := objective{ID: o.O.ID, Name: o.O.Name, ActiveFrom: isoOrNil(o.O.ActiveFrom.Value), KeyResults: []keyResult{}}
		for _, kr := range o.O.KeyResults {
			v.KeyResults = append(v.KeyResults, keyResult{ID: kr.ID, Text: markdown.Plain(kr.Text.Markdown), Mode: kr.Mode})
		}
		c := o.Boxes
		v.Boxes = boxCount{Total: c.Total, Placeholders: c.Placeholders, Real: c.Real, Done: c.Done}
		out = append(out, v)
	}
	return out
}
