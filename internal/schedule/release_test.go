package schedule

import (
	"testing"

	"slipway/internal/portal"
)

func TestStatus(t *testing.T) {
	done := &portal.Actual{ID: "release", State: portal.ActualDone, Date: when(t, "2019-06-25")}
	moved := &portal.Revision{On: when(t, "2019-06-10"), Milestones: []*portal.Move{move(t, "release", "2019-06-24")}}
	tests := []struct {
		name           string
		status, frozen string
		revision       *portal.Revision
		actual         *portal.Actual
		asOf, want     string
	}{
		{"nothing agreed", "", "", nil, nil, "2019-06-01", "planned"},
		{"declared planned", "planned", "", nil, nil, "2019-06-01", "planned"},
		{"before the freeze", "", "2019-05-10", nil, nil, "2019-05-09", "planned"},
		{"from the freeze", "", "2019-05-10", nil, nil, "2019-05-10", "in-flight"},
		{"before its first revision", "", "", moved, nil, "2019-06-09", "planned"},
		{"from its first revision", "", "", moved, nil, "2019-06-10", "in-flight"},
		{"before its launch", "", "2019-05-10", moved, done, "2019-06-24", "in-flight"},
		{"from its launch", "", "2019-05-10", moved, done, "2019-06-25", "released"},
		{"a draft stays one", "draft", "2019-05-10", moved, done, "2019-06-25", "draft"},
		{"cancelled wins", "cancelled", "2019-05-10", moved, nil, "2019-06-25", "cancelled"},
		{"something else done", "", "", nil, &portal.Actual{ID: "test", State: portal.ActualDone, Date: when(t, "2019-06-01")}, "2019-06-01", "in-flight"},
		{"a remark is not a step", "", "", nil, &portal.Actual{ID: "test", State: portal.ActualOpen}, "2019-06-01", "planned"},
	}
	for _, tt := range tests {
		r := &portal.Release{ID: "r", Plan: portal.Plan{Status: tt.status, Frozen: when(t, tt.frozen), Milestones: []*portal.Milestone{
			milestone(t, "release", "2019-06-20"), milestone(t, "test", "2019-06-12"),
		}}}
		if tt.revision != nil {
			r.Live.Revisions = []*portal.Revision{tt.revision}
		}
		if tt.actual != nil {
			r.Live.Actuals = []*portal.Actual{tt.actual}
		}
		if got := Of(r, day(t, tt.asOf)); got.Status != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got.Status, tt.want)
		}
	}
}

// What is not done when a release is cancelled is given up, never late.
func TestCancelled(t *testing.T) {
	r := acropolis(t)
	r.Plan.Status = "cancelled"
	got := Of(r, day(t, "2019-07-12"))
	if got.Count(Dropped) != 3 || got.Count(Done) != 2 || len(got.Overdue) != 0 || got.Next != nil {
		t.Errorf("%d dropped, %d done, overdue %s, next %v", got.Count(Dropped), got.Count(Done), ids(got.Overdue), got.Next)
	}
}

func TestLaunch(t *testing.T) {
	tests := []struct {
		name                      string
		launch, milestone, actual string
		planned, live, done, slip string
	}{
		{"both say when", "2019-06-20T12:00", "2019-06-20", "", "2019-06-20T12:00:00+02:00", "2019-06-20", "", "0"},
		{"only the milestone", "", "2019-06-20", "", "2019-06-20", "2019-06-20", "", "0"},
		{"only the plan", "2019-06-20T12:00", "", "", "2019-06-20T12:00:00+02:00", "2019-06-20T12:00:00+02:00", "", "0"},
		{"neither", "", "", "", "", "", "", "unknown"},
		{"not known", "2019-06-20", "tbd", "", "2019-06-20", "tbd", "", "unknown"},
		{"done", "2019-06-20T12:00", "2019-06-20", "2019-06-23", "2019-06-20T12:00:00+02:00", "2019-06-20", "2019-06-23", "+3"},
	}
	for _, tt := range tests {
		r := &portal.Release{ID: "r", Plan: portal.Plan{Launch: when(t, tt.launch), Milestones: []*portal.Milestone{
			milestone(t, "release", tt.milestone), milestone(t, "test", "2019-06-12"),
		}}}
		if tt.actual != "" {
			r.Live.Actuals = []*portal.Actual{{ID: "release", State: portal.ActualDone, Date: when(t, tt.actual)}}
		}
		l := Of(r, day(t, "2019-07-01")).Launch
		if l.Planned.String() != tt.planned || l.Live.String() != tt.live || l.Actual.String() != tt.done || l.Slip.String() != tt.slip {
			t.Errorf("%s: %s | %s | %s | %s", tt.name, l.Planned, l.Live, l.Actual, l.Slip)
		}
	}
	// No milestone at all: the plan's own launch date is all there is.
	l := Of(&portal.Release{Plan: portal.Plan{Launch: when(t, "2019-06-20")}}, day(t, "2019-07-01")).Launch
	if l.Live.String() != "2019-06-20" || l.Slip.String() != "0" {
		t.Errorf("without milestones: %+v", l)
	}
}

// The next milestone is the earliest by its live date, whatever the order of
// the plan; of two on one day, the one that the plan names first.
func TestNext(t *testing.T) {
	r := &portal.Release{ID: "r", Plan: portal.Plan{Milestones: []*portal.Milestone{
		milestone(t, "reserved", "tbd"), milestone(t, "late", "2019-06-01"), milestone(t, "far", "2019-06-20"),
		milestone(t, "near", "2019-06-12"), milestone(t, "twin", "2019-06-12"), milestone(t, "month", "2019-06"),
	}}}
	got := Of(r, day(t, "2019-06-10"))
	if got.Next.M.ID != "near" || ids(got.Overdue) != "late" {
		t.Errorf("next %s, overdue %s", got.Next.M.ID, ids(got.Overdue))
	}
	r.Live.Actuals = []*portal.Actual{
		{ID: "near", State: portal.ActualDone, Date: when(t, "2019-06-09")},
		{ID: "twin", State: portal.ActualPartial, Date: when(t, "2019-06-09")},
	}
	if got = Of(r, day(t, "2019-06-10")); got.Next.M.ID != "twin" {
		t.Errorf("next %s", got.Next.M.ID)
	}
	if got = Of(r, day(t, "2019-07-10")); got.Next != nil || ids(got.Overdue) != "late far twin month" {
		t.Errorf("next %v, overdue %s", got.Next, ids(got.Overdue))
	}
}

func TestRecord(t *testing.T) {
	type row struct{ planned, live, actual string }
	tests := []struct {
		name string
		rows []row
		want Record
	}{
		{"nothing yet", []row{{"2019-06-12", "", ""}}, Record{}},
		// -1, 0, 4, 10: the middle is (0 + 4) / 2.
		{"an even number", []row{
			{"2019-06-12", "", "2019-06-11"}, {"2019-06-12", "", "2019-06-12"},
			{"2019-06-12", "2019-06-16", ""}, {"2019-06-12", "2019-06-16", "2019-06-22"},
		}, Record{N: 4, Median: 2, Min: -1, Max: 10, Judged: 3, OnTime: 2}},
		// 1, 2: the middle is 1.5.
		{"half a day", []row{{"2019-06-12", "", "2019-06-13"}, {"2019-06-12", "", "2019-06-14"}},
			Record{N: 2, Median: 1.5, Min: 1, Max: 2, Judged: 2}},
		{"by the 12th is in time", []row{{"2019-06-12", "", "by 2019-06-12"}}, Record{N: 1, Judged: 1, OnTime: 1}},
		{"by the 17th may have been", []row{{"2019-06-12", "", "by 2019-06-17"}}, Record{N: 1, Median: 5, Min: 5, Max: 5}},
		{"any day of the month is in time", []row{{"2019-06", "", "2019-06-20"}}, Record{Judged: 1, OnTime: 1}},
		{"no planned date", []row{{"tbd", "2019-06-16", "2019-06-16"}}, Record{}},
		{"moved back again", []row{{"2019-06-12", "2019-06-12", ""}}, Record{N: 1}},
	}
	for _, tt := range tests {
		r := &portal.Release{ID: "r"}
		rev := &portal.Revision{On: when(t, "2019-06-01")}
		for i, row := range tt.rows {
			id := string(rune('a' + i))
			r.Plan.Milestones = append(r.Plan.Milestones, milestone(t, id, row.planned))
			if row.live != "" {
				rev.Milestones = append(rev.Milestones, move(t, id, row.live))
			}
			if row.actual != "" {
				r.Live.Actuals = append(r.Live.Actuals, &portal.Actual{ID: id, State: portal.ActualDone, Date: when(t, row.actual)})
			}
		}
		r.Live.Revisions = []*portal.Revision{rev}
		if got := Of(r, day(t, "2019-07-01")).Record; got != tt.want {
			t.Errorf("%s: %+v, want %+v", tt.name, got, tt.want)
		}
	}
}
