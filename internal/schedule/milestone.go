package schedule

import (
	"slipway/internal/date"
	"slipway/internal/portal"
)

// State tells how a milestone stands.
type State string

// The states of a milestone. A live date is over after the last day that it
// allows: a month or a quarter after its last day, "by 17 June" after 17 June.
const (
	Planned     State = "planned"     // its live date lies ahead
	Due         State = "due"         // the as-of day is the last day of its live date
	Overdue     State = "overdue"     // its live date is over
	Done        State = "done"        // recorded as reached
	Partial     State = "partial"     // recorded as reached in part
	Dropped     State = "dropped"     // given up, or not done when the release was cancelled
	Unscheduled State = "unscheduled" // without a date, or with one that nobody knows yet
)

// Milestone is a milestone as it stood at the end of a day. Relative dates are
// resolved: planned ones from the planned date of their anchor, live ones from
// its live date. One whose anchor has no date stays as it was written.
type Milestone struct {
	M *portal.Milestone

	Planned date.Value // by the plan; absent where a revision added the milestone
	Live    date.Value // by the last revision, else by the plan
	Actual  date.Value // when it was done; absent while it is not
	Partly  date.Value // when it was done in part, while it is State Partial

	// ActualQualifier says how Actual is to be read: "exact" is that day, "by"
	// is that day or earlier, "" is neither, as for a whole month.
	ActualQualifier string

	State State

	// Slip is how far the milestone moved from the plan: Actual less Planned
	// once it is done, else Live less Planned. A planned or live "by" names a
	// deadline and is counted from that day; an actual "by" gives a bound, "at
	// most +5". Unknown where either date is.
	Slip date.Diff
	// SlipLast is the same against what was last said before: Actual less Live
	// once it is done, else Live less the date before it. Unknown where there
	// is none before.
	SlipLast date.Diff

	Overdue     int // days past Live while not done, 0 if not past; counted for partial ones too
	OverduePlan int // days past Planned while not done, 0 if not past

	Involved portal.People // as of then
	Joined   portal.People // who is involved now and was not at first
	Left     portal.People // who was involved at first and is not now

	History []Point // every date it has had, oldest first

	Added      *portal.Revision // that added it, nil for one of the plan
	DroppedBy  *portal.Revision // that gave it up; nil if none did
	DroppedWhy portal.Text      // by the revision or by the recorded actual

	Confirmed   date.Day // when somebody last said that the live date holds; no day if nobody did
	ConfirmedBy portal.People

	Note     portal.Text  // what was recorded with the actual
	Evidence portal.Items // with the actual, and in the release's own list for this milestone

	asOf date.Day
}

// Moved reports whether a revision has set or moved its date, even back to
// where it was.
func (m *Milestone) Moved() bool {
	return len(m.History) > 0 && m.History[len(m.History)-1].Revision >= 0
}

// Current is the day that counts now: that on which it was done where it is
// known, else its live date.
func (m *Milestone) Current() date.Value {
	if m.Actual.IsCertain() {
		return m.Actual
	}
	return m.Live
}

// DaysTo gives the days from the as-of day to the last day of the live date,
// negative once it is over; false where there is no such day.
func (m *Milestone) DaysTo() (int, bool) {
	last, ok := m.Live.Latest()
	if !ok {
		return 0, false
	}
	return last.Sub(m.asOf), true
}

// SlipDays is Slip as one number; see Days.
func (m *Milestone) SlipDays() *int { return Days(m.Slip) }

// settle works out state and slip, now that the dates are known.
func (m *Milestone) settle(cancelled bool) {
	if m.State == "" {
		m.State = stateOf(m.Live, m.asOf)
	}
	if cancelled && m.State != Done {
		m.State = Dropped
	}
	m.Slip = slip(m.Live, m.Planned)
	if n := len(m.History); n > 1 {
		m.SlipLast = m.History[n-1].Moved
	}
	switch m.State {
	case Done:
		m.Slip, m.SlipLast = actualSlip(m.Actual, m.Planned), actualSlip(m.Actual, m.Live)
	case Dropped:
	default:
		m.Overdue, m.OverduePlan = daysPast(m.Live, m.asOf), daysPast(m.Planned, m.asOf)
	}
}

func stateOf(live date.Value, asOf date.Day) State {
	last, ok := live.Latest()
	switch {
	case !ok:
		return Unscheduled
	case last.Before(asOf):
		return Overdue
	case last == asOf:
		return Due
	}
	return Planned
}

// daysPast gives the days since a date was over, 0 if it is not.
func daysPast(v date.Value, asOf date.Day) int {
	if last, ok := v.Latest(); ok {
		return max(asOf.Sub(last), 0)
	}
	return 0
}
