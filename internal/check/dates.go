package check

import (
	"fmt"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/portal"
)

// launchAgainstMilestone: the launch date at the head of a plan and the
// milestone that stands for the launch are the same moment.
func launchAgainstMilestone(r release) {
	m := r.LaunchMilestone()
	if m == nil || m.Date.IsAbsent() || r.Plan.Launch.IsAbsent() {
		return
	}
	at := m.Date
	if sameDay(m.Date.Value, m.Deadline.Value) {
		at = m.Deadline // the same day, and perhaps with its time
	}
	if !r.contradict(r.Plan.Launch, at) {
		return
	}
	r.report(subject{milestone: m.ID}, diag.Problem{
		At:      r.Plan.Launch.At,
		Summary: fmt.Sprintf("the launch is planned for %s, its milestone %s for %s", r.Plan.Launch.Value, m.ID, at.Value),
		Hint:    "let both say the same; if the plan is frozen, record which one holds in live.yaml",
		Related: []diag.Related{{At: at.At, Message: "the milestone"}},
	})
}

// deadlineAgainstTable: a milestone's detailed description names the day that
// its row in the table names.
func deadlineAgainstTable(r release) {
	for _, m := range r.Milestones() {
		if m.Deadline.IsAbsent() || m.Date.IsAbsent() || !r.contradict(m.Date, m.Deadline) {
			continue
		}
		r.report(subject{milestone: m.ID}, diag.Problem{
			At:      m.Deadline.At,
			Summary: fmt.Sprintf("milestone %s has the date %s and the deadline %s", m.ID, m.Date.Value, m.Deadline.Value),
			Hint:    "let both name the same day, or leave the deadline out",
			Related: []diag.Related{{At: m.Date.At, Message: "the date"}},
		})
	}
}

// contradict reports whether two dates of a plan cannot both be right:
// different days, or different moments where both name one. A moment falls on
// the day that it names and on that of the release's own zone: 02:00 UTC of the
// 6th is the evening of the 5th in California.
func (r release) contradict(a, b portal.When) bool {
	ta, aok := a.Value.Time()
	tb, bok := b.Value.Time()
	if aok && bok {
		return !ta.Equal(tb)
	}
	return apart(a.Value, b.Value) && apart(r.here(a.Value), r.here(b.Value))
}

// here is the day of a moment in the zone of the release; other dates are the
// same everywhere.
func (r release) here(v date.Value) date.Value {
	t, ok := v.Time()
	if !ok {
		return v
	}
	zone := r.judge.portal.Config.Zone
	if own, err := date.ParseOffset(r.Plan.Zone); err == nil {
		zone = own
	}
	t = t.In(zone.Location())
	day, ok := date.NewDay(t.Year(), t.Month(), t.Day())
	if !ok {
		return v
	}
	return date.On(day)
}

// apart reports whether two dates certainly name different days.
func apart(a, b date.Value) bool {
	d := date.Sub(a, b)
	least, lok := d.Min()
	most, mok := d.Max()
	return lok && least > 0 || mok && most < 0
}

func sameDay(a, b date.Value) bool {
	da, aok := a.Day()
	db, bok := b.Day()
	return aok && bok && da == db
}

// The years that a release plan can be about. Anything else is a slip of the
// finger.
const firstYear, lastYear = 1990, 2100

// plausibleYears: no date lies centuries away.
func plausibleYears(r release) {
	portal.EachDate(r.Release, func(w *portal.When) {
		d, ok := w.Value.Latest()
		if ok && (d.Year() < firstYear || d.Year() > lastYear) {
			r.report(subject{}, diag.Problem{At: w.At, Summary: fmt.Sprintf("the year %d is far from any release", d.Year())})
		}
	})
}
