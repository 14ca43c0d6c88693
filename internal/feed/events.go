package feed

import (
	"fmt"

	ics "github.com/arran4/golang-ical"

	"slipway/internal/date"
	"slipway/internal/markdown"
	"slipway/internal/minutes"
	"slipway/internal/pages"
	"slipway/internal/portal"
	"slipway/internal/schedule"
)

// releaseEvents gives the milestones of a release that have a day, and its
// launch where no milestone says when that is.
func (w *writer) releaseEvents(s *schedule.Release) []event {
	var out []event
	for _, m := range s.Milestones {
		if on, ok := pages.CalendarDate(m); ok {
			out = append(out, w.milestoneEvent(s, m, on))
		}
	}
	if launch := s.R.LaunchMilestone(); launch == nil && pages.OnCalendar(s.Launch.Live) {
		out = append(out, event{
			id: s.R.ID, on: s.Launch.Live, sequence: len(s.Revisions), status: releaseStatus(s),
			summary:     w.bound(w.in.Words.Say("event_launch", 0, "release", s.R.Plan.Name), s.Launch.Live),
			description: []string{w.label("planned", w.in.Words.DateTime(s.Launch.Planned))},
			page:        pages.ReleasePath(s.R.ID), categories: []string{w.in.Words.Say("field_launch", 0), s.R.Plan.Name},
		})
	}
	return out
}

func (w *writer) milestoneEvent(s *schedule.Release, m *schedule.Milestone, on date.Value) event {
	e := event{
		id: s.R.ID + "/" + m.M.ID, on: on, sequence: sequence(s, m), status: milestoneStatus(s, m),
		summary:     w.bound(nameOf(s, m), on),
		description: w.milestoneWords(s, m),
		page:        pages.MilestonePath(s.R.ID, m.M.ID), categories: []string{w.in.Words.Say("milestone", 0), s.R.Plan.Name},
	}
	return e
}

// bound says of a bound that its day is the last one possible.
func (w *writer) bound(name string, on date.Value) string {
	if _, ok := on.Bound(); ok {
		return w.in.Words.Say("event_by", 0, "name", name)
	}
	return name
}

// sequence counts the revisions of the plan, and what became of a milestone
// without one: done on another day, or given up.
func sequence(s *schedule.Release, m *schedule.Milestone) int {
	n := len(s.Revisions)
	live, _ := m.Live.Latest()
	actual, done := m.Actual.Latest()
	if done && actual != live || m.State == schedule.Dropped && m.DroppedBy == nil {
		n++
	}
	return n
}

// milestoneStatus is what RFC 5545 3.8.1.11 calls the status of an event. What
// has gone by without being done is as uncertain as what was never agreed.
func milestoneStatus(s *schedule.Release, m *schedule.Milestone) ics.ObjectStatus {
	switch {
	case m.State == schedule.Done:
		return ics.ObjectStatusConfirmed
	case m.State == schedule.Dropped:
		return ics.ObjectStatusCancelled
	case m.Overdue > 0:
		return ics.ObjectStatusTentative
	}
	return releaseStatus(s)
}

// releaseStatus is the status of what is still to come in a release.
func releaseStatus(s *schedule.Release) ics.ObjectStatus {
	switch s.Status {
	case schedule.Draft, schedule.Upcoming:
		return ics.ObjectStatusTentative
	case schedule.Cancelled:
		return ics.ObjectStatusCancelled
	}
	return ics.ObjectStatusConfirmed
}

// milestoneWords tells of a milestone what its page says first: planned, live,
// done, how far it moved and why. It names no number that grows by the day, so
// that an event changes only when something has happened.
func (w *writer) milestoneWords(s *schedule.Release, m *schedule.Milestone) []string {
	var out []string
	if m.Planned.Kind() == date.Absent {
		out = append(out, w.label("planned", w.in.Words.Say("event_not_in_plan", 0)))
	} else {
		out = append(out, w.label("planned", w.in.Words.DateTime(m.Planned)))
	}
	if m.Live.Kind() != date.Absent {
		out = append(out, w.label("live", w.in.Words.DateTime(m.Live)))
	}
	if words := w.stateWords(s, m); words != "" {
		out = append(out, words)
	}
	if m.Slip.IsKnown() && m.State != schedule.Dropped {
		out = append(out, w.label("event_slip", pages.SlipInWords(w.in.Words, m.Slip)))
	}
	if n := len(m.History); n > 0 && m.History[n-1].Revision >= 0 && m.State != schedule.Dropped {
		out = append(out, w.reason(m.History[n-1].Why, m.History[n-1].DecidedIn)...)
	}
	if by := m.DroppedBy; by != nil {
		why := m.DroppedWhy
		if why.State == portal.Absent {
			why = by.Why
		}
		out = append(out, w.reason(why, by.DecidedIn)...)
	} else if m.State == schedule.Dropped {
		out = append(out, w.reason(m.DroppedWhy, "")...)
	}
	return out
}

// stateWords says how a milestone stands, where its dates do not.
func (w *writer) stateWords(s *schedule.Release, m *schedule.Milestone) string {
	switch {
	case m.State == schedule.Done && m.Actual.Kind() == date.Absent:
		return w.label("done", w.in.Words.Say("day_absent", 0))
	case m.State == schedule.Done:
		return w.label("done", w.in.Words.DateTime(m.Actual))
	case m.State == schedule.Dropped && m.DroppedBy == nil && s.Status == schedule.Cancelled:
		return w.label("field_dropped", w.in.Words.Say("event_cancelled", 0))
	case m.State == schedule.Dropped:
		return w.in.Words.Say("field_dropped", 0)
	case m.State == schedule.Partial:
		return w.in.Words.Say("event_partial", 0)
	case m.Overdue > 0:
		return w.in.Words.Say("section_overdue", 0)
	case s.Status == schedule.Draft:
		return w.in.Words.Say("verdict_draft", 0)
	}
	return ""
}

// reason says why something was decided and where, as far as it is recorded.
func (w *writer) reason(why portal.Text, decidedIn string) []string {
	var out []string
	if why.State == portal.Given {
		out = append(out, w.label("why", markdown.Plain(why.Markdown)))
	}
	if kind, id, ok := portal.SplitRef(decidedIn); ok {
		if e, ok := w.in.Portal.Find(kind, id); ok {
			out = append(out, w.label("decided_in", markdown.Plain(e.Name)))
		}
	}
	return out
}

// meetingEvents gives the meetings of a series that have a day. Those that a
// rule such as "every monday" would make are left out: it does not say until
// when.
func (w *writer) meetingEvents(s *portal.Series) []event {
	var out []event
	for _, m := range s.Meetings {
		if !pages.OnCalendar(m.Date) {
			continue
		}
		e := event{
			id: "meetings/" + s.ID + "/" + m.ID, on: m.Date, status: ics.ObjectStatusConfirmed,
			summary:     w.bound(meetingTitle(s, m), m.Date),
			description: w.meetingWords(s, m),
			page:        pages.MeetingPath(s.ID, m.ID), categories: []string{w.in.Words.Say("meeting", 0), s.Name},
		}
		switch m.Status {
		case "planned":
			e.status = ics.ObjectStatusTentative
		case "cancelled":
			e.status = ics.ObjectStatusCancelled
		}
		out = append(out, e)
	}
	return out
}

// meetingTitle names a meeting among those of other series.
func meetingTitle(s *portal.Series, m *minutes.Meeting) string {
	name, series := markdown.Plain(m.Title), markdown.Plain(s.Name)
	switch name {
	case "":
		return series
	case series:
		return name
	}
	return series + ": " + name
}

func (w *writer) meetingWords(s *portal.Series, m *minutes.Meeting) []string {
	var out []string
	switch m.Status {
	case "planned":
		out = append(out, w.in.Words.Say("event_planned_meeting", 0))
	case "cancelled":
		out = append(out, w.in.Words.Say("event_cancelled_meeting", 0))
	}
	if s.Every.Every != "" {
		out = append(out, w.label("field_every", w.every(s)))
	}
	if r := w.in.Portal.Release(m.Release); r != nil {
		out = append(out, w.label("release", r.Plan.Name))
	}
	if m.Chair != "" {
		out = append(out, w.label("meeting_chair", w.person(m.Series, m.Chair)))
	}
	return out
}

// every is how often a series meets.
func (w *writer) every(s *portal.Series) string {
	out := w.in.Words.Every(s.Every.Every)
	if !s.Every.At.IsZero() {
		out = w.in.Words.List(out, fmt.Sprintf("%02d:%02d (UTC%s)", s.Every.At.Hour(), s.Every.At.Minute(), s.Every.Offset))
	}
	return out
}

// person is the name of somebody as the directory has it.
func (w *writer) person(series, name string) string {
	if id, ok := w.in.Portal.PersonIn(series, name); ok {
		return w.in.Portal.Person(id).Name
	}
	return name
}
