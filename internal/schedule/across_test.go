package schedule

import (
	"testing"

	"slipway/internal/portal"
)

// launch is a release with a test and a launch, planned for the same day of
// 2019, and what became of the launch.
func launch(t *testing.T, id, planned, live, actual string) *portal.Release {
	t.Helper()
	r := &portal.Release{ID: id, Plan: portal.Plan{Launch: when(t, planned), Milestones: []*portal.Milestone{
		milestone(t, "test", planned), {ID: id + "-out", Name: text("Out"), Kind: "launch", Date: when(t, planned)},
	}}}
	if live != "" {
		r.Live.Revisions = []*portal.Revision{{On: when(t, "2019-01-01"), Milestones: []*portal.Move{move(t, id+"-out", live)}}}
	}
	if actual != "" {
		r.Live.Actuals = []*portal.Actual{{ID: id + "-out", State: portal.ActualDone, Date: when(t, actual)}}
	}
	return r
}

func TestLaunchesAndKinds(t *testing.T) {
	cancelled := launch(t, "d", "2019-03-10", "2019-04-10", "")
	cancelled.Plan.Status = Cancelled
	all := []*portal.Release{
		launch(t, "a", "2019-02-10", "", "2019-02-10"),           // on time
		launch(t, "b", "2019-03-10", "2019-03-20", "2019-03-22"), // 12 days late
		launch(t, "c", "2019-04-10", "2019-04-13", ""),           // 3 days so far
		cancelled,
		launch(t, "e", "2019-05-10", "", ""), // nothing has happened yet
		launch(t, "f", "2019-02-20", "", "by 2019-02-25"), // at most 5 days late: counts as 5, not judged
		{ID: "g", Plan: portal.Plan{Launch: when(t, "2019-02-01")}},
	}
	of := func(asOf string) []*Release {
		var out []*Release
		for _, r := range all {
			out = append(out, Of(r, day(t, asOf)))
		}
		return out
	}
	// 0, 3, 5, 12: the mean of the two in the middle is 4.
	want := Record{N: 4, Median: 4, Min: 0, Max: 12, Judged: 2, OnTime: 1}
	if got := Launches(of("2019-04-01")); got != want {
		t.Errorf("launches: %+v, want %+v", got, want)
	}
	// On 21 March the launch of b is not known yet: it has moved 10 days.
	if got, want := Launches(of("2019-03-21")), (Record{N: 4, Median: 4, Min: 0, Max: 10, Judged: 1, OnTime: 1}); got != want {
		t.Errorf("launches on 21 March: %+v, want %+v", got, want)
	}
	kinds := Kinds(of("2019-04-01"))
	if kinds["launch"] != want || kinds["test"] != (Record{}) || len(kinds) != 2 {
		t.Errorf("kinds: %+v", kinds)
	}
	// The plan's own launch date counts for launches: noon of the 11th, the
	// milestone being planned for the 10th.
	all = all[:1]
	all[0].Plan.Launch = when(t, "2019-02-11T12:00")
	if got := Launches(of("2019-04-01")); got.Min != -1 || got.OnTime != 1 {
		t.Errorf("against the plan's own launch date: %+v", got)
	}
	if got := Launches(nil); got != (Record{}) {
		t.Errorf("of nothing: %+v", got)
	}
}
