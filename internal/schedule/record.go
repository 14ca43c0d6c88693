package schedule

import (
	"slices"

	"slipway/internal/date"
)

// Record is how far some milestones moved: those of a release, those of one
// kind, the launches.
//
// N counts the milestones that were done or re-planned and whose slip is known
// to the day or bounded ("at most +5" counts as +5). Dropped ones, and ones
// that nothing has happened to yet, say nothing and do not count.
type Record struct {
	N        int
	Median   float64 // days; of an even N, the mean of the two in the middle
	Min, Max int     // days

	Judged int // milestones done of which it is certain whether they were on time
	OnTime int // of these, done no later than the last day that the plan allows
}

func recordOf(all []*Milestone) Record {
	var r recorder
	for _, m := range all {
		r.add(m, m.Planned, m.Slip)
	}
	return r.record()
}

// recorder gathers what a Record counts.
type recorder struct {
	days           []int
	judged, onTime int
}

// add counts a milestone, against the date that it was planned for.
func (r *recorder) add(m *Milestone, planned date.Value, slip date.Diff) {
	if m.State == Done {
		onTime, certain := inTime(m.Actual, planned)
		r.judged += one(certain)
		r.onTime += one(certain && onTime)
	}
	if n := Days(slip); n != nil && m.hasHappened() {
		r.days = append(r.days, *n)
	}
}

// hasHappened reports whether a milestone was done or re-planned, so that its
// slip says something.
func (m *Milestone) hasHappened() bool {
	return m.State == Done || m.State != Dropped && m.Moved()
}

func (r *recorder) record() Record {
	out := Record{N: len(r.days), Judged: r.judged, OnTime: r.onTime}
	if out.N == 0 {
		return out
	}
	slices.Sort(r.days)
	out.Min, out.Max = r.days[0], r.days[out.N-1]
	out.Median = float64(r.days[(out.N-1)/2]+r.days[out.N/2]) / 2
	return out
}

// inTime reports whether what was done on a date kept the planned one, where
// the dates leave no doubt: "by 17 June" is in time for the 17th, and may or
// may not have been for the 12th.
func inTime(actual, planned date.Value) (onTime, certain bool) {
	last, ok := planned.Latest()
	if !ok {
		return false, false
	}
	if done, ok := actual.Latest(); ok && !done.After(last) {
		return true, true
	}
	first, ok := actual.Earliest()
	return false, ok && first.After(last)
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}
