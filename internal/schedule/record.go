package schedule

import "slices"

// Record is how far the milestones of a release moved.
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
	var r Record
	var days []int
	for _, m := range all {
		if m.State == Done {
			onTime, certain := m.onTime()
			r.Judged += one(certain)
			r.OnTime += one(certain && onTime)
		}
		if n := m.SlipDays(); n != nil && (m.State == Done || m.State != Dropped && m.Moved()) {
			days = append(days, *n)
		}
	}
	if r.N = len(days); r.N == 0 {
		return r
	}
	slices.Sort(days)
	r.Min, r.Max = days[0], days[r.N-1]
	r.Median = float64(days[(r.N-1)/2]+days[r.N/2]) / 2
	return r
}

// onTime reports whether a milestone that is done kept its planned date, where
// the dates leave no doubt: "by 17 June" is in time for the 17th, and may or
// may not have been for the 12th.
func (m *Milestone) onTime() (onTime, certain bool) {
	last, ok := m.Planned.Latest()
	if !ok {
		return false, false
	}
	if done, ok := m.Actual.Latest(); ok && !done.After(last) {
		return true, true
	}
	first, ok := m.Actual.Earliest()
	return false, ok && first.After(last)
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}
