package schedule

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"slipway/internal/date"
	"slipway/internal/portal"
)

// moved is a release whose milestones were planned for 1 March 2019 and on 1
// January re-planned by so many days.
func moved(t *testing.T, id, kind string, days ...int) *portal.Release {
	t.Helper()
	r := &portal.Release{ID: id}
	rev := &portal.Revision{On: when(t, "2019-01-01")}
	for i, n := range days {
		m := milestone(t, fmt.Sprintf("%s-%d", id, i), "2019-03-01")
		m.Kind = kind
		r.Plan.Milestones = append(r.Plan.Milestones, m)
		rev.Milestones = append(rev.Milestones, &portal.Move{ID: m.ID, Date: portal.When{Value: date.On(day(t, "2019-03-01").AddDays(n)), At: line(1)}})
	}
	r.Live.Revisions = []*portal.Revision{rev}
	return r
}

func TestRange(t *testing.T) {
	tests := []struct {
		days              []int
		low, median, high int
	}{
		{[]int{29, 5, 3, 4, 4}, 3, 4, 29},                   // 3 4 4 5 29: places 0.5, 2.5, 4.5 rounded up are 1, 3, 5
		{[]int{1, 2, 3, 4, 5, 6}, 1, 3, 6},                  // places 1, 3, 6: the lower one in the middle
		{[]int{1, 2, 3, 4, 5, 6, 7, 8, 9, 90}, 1, 5, 9},     // places 1, 5, 9: the last one falls out
		{[]int{-9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 90}, 1, 5, 9}, // places 1.1, 5.5, 9.9 rounded up are 2, 6, 10
		{[]int{-3, -3, 0, 0, 0}, -3, 0, 0},
	}
	for _, tt := range tests {
		got, ok := PastMoves([]*Release{Of(moved(t, "r", "test", tt.days...), day(t, "2019-02-01"))}).Range("")
		if want := (Range{len(tt.days), tt.low, tt.median, tt.high, ""}); !ok || got != want {
			t.Errorf("%v: %+v, want %+v", tt.days, got, want)
		}
	}
	few := PastMoves([]*Release{Of(moved(t, "r", "test", 1, 2, 3, 4), day(t, "2019-02-01"))})
	if r, ok := few.Range(""); ok {
		t.Errorf("of four moves: %+v", r)
	}
	both := PastMoves([]*Release{
		Of(moved(t, "a", "test", 1, 2, 3, 4, 5), day(t, "2019-02-01")), Of(moved(t, "b", "launch", 9, 9, 9), day(t, "2019-02-01")),
	})
	if r, ok := both.Range("test"); !ok || r != (Range{5, 1, 3, 5, "test"}) {
		t.Errorf("of tests: %+v, %v", r, ok)
	}
	if r, ok := both.Range("launch"); ok {
		t.Errorf("of three launches: %+v", r)
	}
	if r, ok := both.Range("nothing"); ok {
		t.Errorf("of nothing: %+v", r)
	}
}

// The portal's own sentence: milestones here have moved by 3 to 29 days, median
// 4; n = 5. For those of Acropolis only the four others are past, for those of
// Rome all five: 6 November + 3, + 4, + 29 days.
func TestForecastOfTheRepository(t *testing.T) {
	p := repository(t)
	at := func(asOf string) ([]*Release, Moves) {
		var all []*Release
		for _, r := range p.Releases {
			all = append(all, Of(r, day(t, asOf)))
		}
		return all, PastMoves(all)
	}
	all, moves := at("2019-06-22")
	if r, ok := moves.Range(""); !ok || r != (Range{5, 3, 4, 29, ""}) {
		t.Errorf("range: %+v, %v", r, ok)
	}
	for _, m := range all[0].Milestones {
		if f, ok := moves.Forecast(m); ok {
			t.Errorf("%s: %+v, on four others", m.M.ID, f)
		}
	}
	f, ok := moves.Forecast(all[1].LaunchMilestone())
	if got := fmt.Sprint(f.Earliest, f.Median, f.Latest, f.Moves.N, ok); got != "2019-11-09 2019-11-10 2019-12-05 5 true" {
		t.Errorf("Rome: %s", got)
	}
	if f, ok := moves.Forecast(all[1].ByID("reserved-1")); ok {
		t.Errorf("of a milestone without a date: %+v", f)
	}
	// Before the re-plan nothing had moved.
	all, moves = at("2019-06-09")
	if f, ok := moves.Forecast(all[1].LaunchMilestone()); ok {
		t.Errorf("on 9 June: %+v", f)
	}
}

func TestForecast(t *testing.T) {
	open := func(kind, live string) *portal.Release {
		m := milestone(t, "open", live)
		m.Kind = kind
		return &portal.Release{ID: "next", Plan: portal.Plan{Milestones: []*portal.Milestone{m}}}
	}
	at := func(asOf string, next *portal.Release, past ...*portal.Release) string {
		var all []*Release
		for _, r := range append(past, next) {
			all = append(all, Of(r, day(t, asOf)))
		}
		f, ok := PastMoves(all).Forecast(all[len(past)].ByID("open"))
		if !ok {
			return "none"
		}
		return fmt.Sprintf("%s %s %s n=%d %s", f.Earliest, f.Median, f.Latest, f.Moves.N, f.Moves.Kind)
	}
	tests := moved(t, "a", "test", 1, 2, 3, 4, 5)
	launches := moved(t, "b", "launch", 10, 20, 30, 40)
	check := func(got, want string) {
		t.Helper()
		if got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
	// Five tests are enough for a test.
	check(at("2019-02-01", open("test", "2019-04-10"), tests, launches), "2019-04-11 2019-04-13 2019-04-15 n=5 test")
	// Four launches are not: of all nine, 1 2 3 4 5 10 20 30 40, places 1, 5, 9.
	check(at("2019-02-01", open("launch", "2019-04-10"), tests, launches), "2019-04-11 2019-04-15 2019-05-20 n=9 ")
	check(at("2019-02-01", open("launch", "2019-04-10"), launches), "none")
	// What was decided on 1 January was not known before it.
	check(at("2018-12-31", open("test", "2019-04-10"), tests, launches), "none")
	// Four days past its date it was not reached within 1, 2 or 3 days. Two
	// tests are left, and of all moves 4 5 10 20 30 40: places 1, 3, 6.
	check(at("2019-04-14", open("test", "2019-04-10"), tests, launches), "2019-04-14 2019-04-20 2019-05-20 n=6 ")
	check(at("2019-04-16", open("test", "2019-04-10"), tests, launches), "none")
	// A deadline is counted from; a month is not.
	check(at("2019-02-01", open("test", "by 2019-04-10"), tests), "2019-04-11 2019-04-13 2019-04-15 n=5 test")
	check(at("2019-02-01", open("test", "2019-04"), tests), "none")
	check(at("2019-02-01", open("test", "tbd"), tests), "none")
	// Its own move is not one of the past: it leaves 1 2 3 4 5, and takes none
	// of those away.
	own := open("test", "2019-04-10")
	own.Live.Revisions = []*portal.Revision{{On: when(t, "2019-01-01"), Milestones: []*portal.Move{move(t, "open", "2019-04-13")}}}
	check(at("2019-02-01", own, tests), "2019-04-14 2019-04-16 2019-04-18 n=5 test")
	// What is done, or given up, needs no forecast.
	done := open("test", "2019-01-10")
	done.Live.Actuals = []*portal.Actual{{ID: "open", State: portal.ActualDone, Date: when(t, "2019-01-12")}}
	check(at("2019-02-01", done, tests), "none")
	cancelled := open("test", "2019-04-10")
	cancelled.Plan.Status = Cancelled
	check(at("2019-02-01", cancelled, tests), "none")
}

// Against the definition, worked out the slow way.
func TestForecastByDefinition(t *testing.T) {
	rnd := rand.New(rand.NewPCG(2019, 8))
	for range 200 {
		days := make([]int, 1+rnd.IntN(30))
		for i := range days {
			days[i] = rnd.IntN(60) - 20
		}
		asOf := day(t, "2019-03-01").AddDays(rnd.IntN(40) - 20)
		r := Of(moved(t, "r", "test", days...), asOf)
		moves := PastMoves([]*Release{r})
		for i, m := range r.Milestones {
			live, _ := m.Live.Day()
			var left []int
			for j, n := range days {
				if j != i && !live.AddDays(n).Before(asOf) {
					left = append(left, n)
				}
			}
			slices.Sort(left)
			f, ok := moves.Forecast(m)
			if ok != (len(left) >= 5) {
				t.Fatalf("%v without %d: %v, of %v", days, i, ok, left)
			}
			if !ok {
				continue
			}
			for _, q := range []struct {
				got     int
				percent int
			}{{f.Moves.Low, 10}, {f.Moves.Median, 50}, {f.Moves.High, 90}} {
				// The least of them that so many percent do not exceed.
				want := slices.IndexFunc(left, func(n int) bool {
					atMost := 0
					for _, x := range left {
						if x <= n {
							atMost++
						}
					}
					return atMost*100 >= q.percent*len(left)
				})
				if q.got != left[want] {
					t.Fatalf("%d%% of %v: %d, want %d", q.percent, left, q.got, left[want])
				}
			}
		}
	}
}
