package schedule

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"slipway/internal/date"
	"slipway/internal/portal"
)

// random makes up releases within the first hundred days of 2019.
type random struct {
	*rand.Rand
	t *testing.T
}

func (x random) day() date.Day { return day(x.t, "2019-01-01").AddDays(x.IntN(100)) }

func (x random) when() portal.When { return portal.When{Value: date.On(x.day()), At: line(1)} }

// release makes up a release with work for its milestones, revisions and
// actuals. Not all that they name need be there.
func (x random) release(id string) *portal.Release {
	r := &portal.Release{ID: id, Plan: portal.Plan{Frozen: x.when(), Launch: x.when()}}
	for i := range 1 + x.IntN(6) {
		m := &portal.Milestone{ID: fmt.Sprint("m", i), Date: x.when()}
		if i > 0 && x.IntN(3) == 0 {
			m.Date = after(x.t, fmt.Sprint("m", x.IntN(i+1)), "7-9", "weekday")
			m.After = []string{fmt.Sprint("m", x.IntN(i+1))}
		}
		r.Plan.Milestones = append(r.Plan.Milestones, m)
	}
	for i := range x.IntN(6) {
		w := &portal.Work{ID: fmt.Sprint("w", i), Name: "Release m1 released", By: x.when(), For: fmt.Sprintf("milestone:%s/m%d", id, x.IntN(6))}
		if x.IntN(3) == 0 {
			w.Kind = "message"
		}
		if x.IntN(4) == 0 {
			w.By = after(x.t, fmt.Sprint("m", x.IntN(6)), "1-3", "")
		}
		r.Plan.Work = append(r.Plan.Work, w)
	}
	for i := range x.IntN(5) {
		rev := &portal.Revision{On: x.when()}
		rev.Milestones = append(rev.Milestones, &portal.Move{ID: fmt.Sprint("m", x.IntN(6)), Date: x.when()})
		if x.IntN(2) == 0 {
			rev.Added = []*portal.Milestone{{ID: fmt.Sprint("added", i), Date: x.when()}}
		}
		if x.IntN(3) == 0 {
			rev.Dropped = []*portal.Drop{{ID: fmt.Sprint("m", x.IntN(6))}}
		}
		r.Live.Revisions = append(r.Live.Revisions, rev)
	}
	for i := range 6 {
		if x.IntN(2) == 0 {
			r.Live.Actuals = append(r.Live.Actuals, &portal.Actual{ID: fmt.Sprint("m", i), State: portal.ActualDone, Date: x.when(), Recorded: x.when()})
		}
	}
	return r
}

// asKnown is a release without what was entered after a day.
func asKnown(r *portal.Release, asOf date.Day) *portal.Release {
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
	return &past
}

// Looking back at a day gives what that day gave: entries made later change
// nothing.
func TestRewindForgetsWhatCameLater(t *testing.T) {
	x := random{rand.New(rand.NewPCG(2019, 6)), t}
	for range 300 {
		r, asOf := x.release("r"), x.day()
		now, then := Of(r, asOf), Of(asKnown(r, asOf), asOf)
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

// The same holds for all that is worked out from several releases.
func TestRewindAcrossReleases(t *testing.T) {
	x := random{rand.New(rand.NewPCG(2019, 7)), t}
	fits := map[Fit]int{}
	forecasts := 0
	for range 300 {
		asOf := x.day()
		var now, then []*Release
		for _, id := range []string{"a", "b", "c"} {
			r := x.release(id)
			now, then = append(now, Of(r, asOf)), append(then, Of(asKnown(r, asOf), asOf))
		}
		if got, want := describeAcross(now), describeAcross(then); got != want {
			t.Fatalf("as of %s:\n%s\n\nwith nothing later:\n%s", asOf, got, want)
		}
		for _, d := range Dependents(now, nil) {
			fits[d.Fit]++
			if d.Fit == LeftBehind && (!d.Fixed || d.Days <= 0) {
				t.Fatalf("left behind by %d days, fixed %v: %s", d.Days, d.Fixed, d.Ref)
			}
		}
		moves := PastMoves(now)
		for _, r := range now {
			for _, m := range r.Milestones {
				f, ok := moves.Forecast(m)
				if !ok {
					continue
				}
				forecasts++
				if f.Moves.N < Enough || f.Median.Before(f.Earliest) || f.Latest.Before(f.Median) || f.Earliest.Before(asOf) || m.State == Done || m.State == Dropped {
					t.Fatalf("as of %s: %s, %s, from %+v", asOf, m.M.ID, m.State, f)
				}
			}
		}
	}
	for _, f := range []Fit{Unjudged, Fits, LeftBehind, TooEarly, TooLate} {
		if fits[f] == 0 {
			t.Errorf("nothing was %q: the releases made up test too little", f)
		}
	}
	if forecasts == 0 {
		t.Error("there was no forecast: the releases made up test too little")
	}
}

func describeAcross(all []*Release) string {
	var s strings.Builder
	for _, d := range Dependents(all, nil) {
		fmt.Fprintln(&s, describeDependent(d))
	}
	moves := PastMoves(all)
	for _, r := range all {
		for _, g := range r.Gaps() {
			fmt.Fprintln(&s, g.From.M.ID, g.To.M.ID, g.Planned, g.Live)
		}
		for _, a := range r.StillBefore(r.LaunchMilestone()) {
			fmt.Fprintln(&s, a.M.ID, a.Needed)
		}
		for _, m := range r.Milestones {
			f, ok := moves.Forecast(m)
			fmt.Fprintln(&s, m.M.ID, f, ok)
		}
	}
	fmt.Fprintln(&s, Launches(all), Kinds(all))
	return s.String()
}
