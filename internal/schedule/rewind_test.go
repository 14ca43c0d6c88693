package schedule

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"slipway/internal/date"
	"slipway/internal/portal"
)

// Looking back at a day gives what that day gave: entries made later change
// nothing.
func TestRewindForgetsWhatCameLater(t *testing.T) {
	rnd := rand.New(rand.NewPCG(2019, 6))
	first := day(t, "2019-01-01")
	someDay := func() portal.When { return portal.When{Value: date.On(first.AddDays(rnd.IntN(100))), At: line(1)} }
	for range 300 {
		r := &portal.Release{ID: "r", Plan: portal.Plan{Frozen: someDay(), Launch: someDay()}}
		for i := range 1 + rnd.IntN(6) {
			m := &portal.Milestone{ID: fmt.Sprint("m", i), Date: someDay()}
			if i > 0 && rnd.IntN(3) == 0 {
				m.Date = after(t, fmt.Sprint("m", rnd.IntN(i+1)), "7-9", "weekday")
			}
			r.Plan.Milestones = append(r.Plan.Milestones, m)
		}
		for i := range rnd.IntN(5) {
			rev := &portal.Revision{On: someDay()}
			rev.Milestones = append(rev.Milestones, &portal.Move{ID: fmt.Sprint("m", rnd.IntN(6)), Date: someDay()})
			if rnd.IntN(2) == 0 {
				rev.Added = []*portal.Milestone{{ID: fmt.Sprint("added", i), Date: someDay()}}
			}
			if rnd.IntN(3) == 0 {
				rev.Dropped = []*portal.Drop{{ID: fmt.Sprint("m", rnd.IntN(6))}}
			}
			r.Live.Revisions = append(r.Live.Revisions, rev)
		}
		for i := range 6 {
			if rnd.IntN(2) == 0 {
				r.Live.Actuals = append(r.Live.Actuals, &portal.Actual{ID: fmt.Sprint("m", i), State: portal.ActualDone, Date: someDay(), Recorded: someDay()})
			}
		}
		asOf := first.AddDays(rnd.IntN(100))
		past := *r
		past.Live = portal.Live{}
		for _, rev := range r.Live.Revisions {
			if on, _ := rev.On.Value.Day(); !on.After(asOf) {
				past.Live.Revisions = append(past.Live.Revisions, rev)
			}
		}
		for _, a := range r.Live.Actuals {
			if on, _ := a.Recorded.Value.Day(); !on.After(asOf) {
				past.Live.Actuals = append(past.Live.Actuals, a)
			}
		}
		now, then := Of(r, asOf), Of(&past, asOf)
		if describeAll(now) != describeAll(then) {
			t.Fatalf("as of %s:\n%s\n\nwith nothing later:\n%s", asOf, describeAll(now), describeAll(then))
		}
		for _, m := range now.Milestones {
			if n := len(m.History); n > 0 && m.History[n-1].Date != m.Live {
				t.Fatalf("%s: live %s, but last said %s", m.M.ID, m.Live, m.History[n-1].Date)
			}
		}
	}
}
