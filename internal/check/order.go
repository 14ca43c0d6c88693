package check

import (
	"fmt"
	"strings"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/schedule"
)

// plannedOrder: a milestone is not planned before those that it comes after.
func plannedOrder(r release) {
	for _, m := range r.Milestones() {
		var first []dated
		for _, id := range m.After {
			if b := r.Milestone(id); b != nil && isBefore(m.Date.Value, b.Date.Value) { // a missing one is reported as a missing reference
				first = append(first, dated{b.ID, b.Date.Value, b.Date.At})
			}
		}
		if len(first) > 0 {
			r.report(subject{milestone: m.ID}, outOfOrder(dated{m.ID, m.Date.Value, m.Date.At}, "planned for", first))
		}
	}
}

// liveOrder: nor is it now due before them. What the plan has the wrong way
// round already is not said twice.
func liveOrder(r release) {
	for _, m := range r.Milestones() {
		now := r.schedule.ByID(m.ID)
		var first []dated
		for _, id := range m.After {
			before, b := r.Milestone(id), r.schedule.ByID(id)
			if now != nil && b != nil && !isBefore(m.Date.Value, before.Date.Value) && isBefore(now.Live, b.Live) {
				first = append(first, dated{id, b.Live, liveAt(b)})
			}
		}
		if len(first) > 0 {
			r.report(subject{milestone: m.ID}, outOfOrder(dated{m.ID, now.Live, liveAt(now)}, "now due on", first))
		}
	}
}

// dated is a milestone with one of its dates, and where that is written.
type dated struct {
	id string
	on date.Value
	at diag.Range
}

// outOfOrder says that a milestone lies before others that have to be first.
func outOfOrder(m dated, is string, first []dated) diag.Problem {
	p := diag.Problem{At: m.at}
	var names []string
	for i, b := range first {
		switch {
		case i < mostNamed:
			names = append(names, fmt.Sprintf("%s on %s", b.id, b.on))
			p.Related = append(p.Related, diag.Related{At: b.at, Message: "the one before"})
		case i == mostNamed:
			names = append(names, fmt.Sprintf("%d more", len(first)-mostNamed))
		}
	}
	p.Summary = fmt.Sprintf("%s is %s %s, before %s, which it comes after", m.id, is, m.on, strings.Join(names, " and "))
	return p
}

// mostNamed is how many milestones a problem names.
const mostNamed = 3

// liveAt is where the date of a milestone that holds now was written.
func liveAt(m *schedule.Milestone) diag.Range {
	if n := len(m.History); n > 0 {
		return m.History[n-1].At
	}
	return m.M.Date.At
}

// isBefore reports whether a is over before b begins; of two moments, whether
// it is the earlier one.
func isBefore(a, b date.Value) bool {
	ta, aok := a.Time()
	tb, bok := b.Time()
	if aok && bok {
		return ta.Before(tb)
	}
	last, known := a.Latest()
	first, ok := b.Earliest()
	if !ok {
		first, ok = b.Latest()
	}
	return known && ok && last.Before(first)
}

// daysOfRevisions: revisions say when they were made.
func daysOfRevisions(r release) {
	for _, rev := range r.Live.Revisions {
		wrong := !rev.On.IsAbsent() && rev.On.Value.Kind() == date.Absent // and reported
		if _, ok := rev.On.Value.Latest(); !ok && !wrong {
			r.report(subject{}, diag.Problem{At: rev.At, Summary: "this revision does not say when it was made"})
		}
	}
}

// revisionsInOrder: revisions are listed oldest first.
func revisionsInOrder(r release) {
	var last date.Day
	var at diag.Range
	for _, rev := range r.Live.Revisions {
		on, ok := rev.On.Value.Latest()
		switch {
		case !ok:
		case on.Before(last):
			r.report(subject{}, diag.Problem{
				At:      rev.On.At,
				Summary: fmt.Sprintf("the revision of %s stands after that of %s", on, last),
				Related: []diag.Related{{At: at, Message: "the later one"}},
			})
		default:
			last, at = on, rev.On.At
		}
	}
}
