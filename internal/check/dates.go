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
	if !contradict(r.Plan.Launch.Value, at.Value) {
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
		if m.Deadline.IsAbsent() || m.Date.IsAbsent() || !contradict(m.Date.Value, m.Deadline.Value) {
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

// contradict reports whether two dates cannot both be right: different days,
// or different moments where both name one.
func contradict(a, b date.Value) bool {
	ta, aok := a.Time()
	tb, bok := b.Time()
	if aok && bok {
		return !ta.Equal(tb)
	}
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
