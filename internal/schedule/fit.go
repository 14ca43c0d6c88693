package schedule

import "slipway/internal/date"

// Fit says whether a dependent still fits the milestone that it hangs on.
type Fit string

// How a dependent fits.
const (
	Unjudged   Fit = ""            // it, or the milestone, has no date, or the milestone was given up
	Fits       Fit = "fits"        // nothing speaks against it
	LeftBehind Fit = "left-behind" // the milestone moved later, and it did not follow
	TooEarly   Fit = "too-early"   // it comes before the milestone and must not
	TooLate    Fit = "too-late"    // it comes after the milestone and must not
)

// judge works out how a dependent fits. The first of these that is certain,
// however uncertain dates turn out, counts:
//
//   - Too early: one that must not come before the milestone (After) does, the
//     milestone standing where it was reached, else where it is live. With two
//     times of day, these decide.
//   - Too late: one that must not come after the milestone (Before) comes after
//     its live date, and it has not been reached.
//   - The order has turned round: by the plan it came on the day of the
//     milestone or before it and now comes after its live date, too late; or it
//     came after it and now comes before it, too early.
//   - Left behind: it has a day of its own, by the plan that was n days before
//     the milestone or on its day, the milestone moved s days later, and so the
//     day is n+s before it now. Its distance is lost.
//
// A move counts against a fixed day only if it was decided by then: what was
// due before anybody knew was not left behind. Nor was it as far as the
// milestone was reached sooner than the moved date said. All else keeps its
// distance or its order, and fits.
func (d *Dependent) judge() {
	m := d.On
	mine, now := deadline(d.Live), deadline(m.Current())
	d.Lead, d.LeadLive = date.Sub(deadline(m.Planned), deadline(d.Planned)), date.Sub(now, mine)
	if m.State == Dropped {
		return
	}
	if d.Order == After {
		if m.State == Done {
			now = m.Actual
		}
		d.judgeAfter(mine, now)
		return
	}
	if !d.LeadLive.IsKnown() {
		return
	}
	d.Fit = Fits
	least, early := atLeast(d.LeadLive, 1)
	most, late := atMost(d.LeadLive, -1)
	_, wasBefore := atLeast(d.Lead, 0)
	_, wasAfter := atMost(d.Lead, -1)
	switch left := d.leftBy(); {
	case late && m.State != Done && (d.Order == Before || wasBefore):
		d.Fit, d.Days = TooLate, -most
	case early && wasAfter && (left > 0 || !d.Fixed):
		d.Fit, d.Days = TooEarly, least
	case wasBefore && left > 0:
		d.Fit, d.Days = LeftBehind, left
	}
}

// judgeAfter judges one that must not come before its milestone, of which it
// is said when it is to be, or was, reached.
func (d *Dependent) judgeAfter(mine, reached date.Value) {
	lead := date.Sub(reached, mine)
	least, early := atLeast(lead, 1)
	switch {
	case !lead.IsKnown():
	case early || sooner(mine, reached):
		d.Fit, d.Days = TooEarly, least
	default:
		d.Fit = Fits
	}
}

// leftBy gives the days by which the milestone moved later than planned and
// left a fixed day where it was, 0 where it did not.
func (d *Dependent) leftBy() int {
	day, ok := deadline(d.Live).Day()
	if !ok || !d.Fixed {
		return 0
	}
	standing := d.On.Planned
	for _, p := range d.On.History {
		if p.Revision >= 0 && !p.On.After(day) {
			standing = p.Date
		}
	}
	days, _ := slip(standing, d.On.Planned).Exact()
	if d.On.State == Done {
		if most, ok := actualSlip(d.On.Actual, d.On.Planned).Max(); ok {
			days = min(days, most)
		}
	}
	return max(days, 0)
}

// atLeast gives the least number of days that a difference can be, where it is
// certainly n or more.
func atLeast(d date.Diff, n int) (int, bool) {
	if least, ok := d.Min(); ok && least >= n {
		return least, true
	}
	return 0, false
}

// atMost gives the greatest number of days that a difference can be, where it
// is certainly n or less.
func atMost(d date.Diff, n int) (int, bool) {
	if most, ok := d.Max(); ok && most <= n {
		return most, true
	}
	return 0, false
}

// sooner reports whether of two moments the first is the earlier.
func sooner(a, b date.Value) bool {
	first, ok1 := a.Time()
	second, ok2 := b.Time()
	return ok1 && ok2 && first.Before(second)
}
