package schedule

import (
	"testing"

	"slipway/internal/portal"
)

// single builds a release with a single milestone, m.
func single(t *testing.T, planned string, revisions []*portal.Revision, actual *portal.Actual) *portal.Release {
	r := &portal.Release{ID: "r", Plan: portal.Plan{Milestones: []*portal.Milestone{milestone(t, "m", planned)}}}
	r.Live.Revisions = revisions
	if actual != nil {
		actual.ID = "m"
		r.Live.Actuals = []*portal.Actual{actual}
	}
	return r
}

func TestStateOfEachDate(t *testing.T) {
	tests := []struct {
		planned, asOf string
		want          State
		overdue       int
	}{
		{"2019-06-20", "2019-06-19", Planned, 0},
		{"2019-06-20", "2019-06-20", Due, 0},
		{"2019-06-20", "2019-06-21", Overdue, 1},
		// An instant goes by its day as written: 01:00+02:00 is still the day
		// before in UTC, and is due on the 20th all the same.
		{"2019-06-20T01:00+02:00", "2019-06-19", Planned, 0},
		{"2019-06-20T01:00+02:00", "2019-06-20", Due, 0},
		{"2019-06-20T01:00+02:00", "2019-06-21", Overdue, 1},
		{"by 2019-06-20", "2019-06-19", Planned, 0},
		{"by 2019-06-20", "2019-06-20", Due, 0},
		{"by 2019-06-20", "2019-06-22", Overdue, 2},
		{"2019-06", "2019-06-01", Planned, 0},
		{"2019-06", "2019-06-30", Due, 0},
		{"2019-06", "2019-07-01", Overdue, 1},
		{"2019-Q2", "2019-07-02", Overdue, 2},
		{"2019", "2019-12-31", Due, 0},
		{"2019", "2020-01-01", Overdue, 1},
		{"tbd", "2019-06-20", Unscheduled, 0},
		{"", "2019-06-20", Unscheduled, 0},
	}
	for _, tt := range tests {
		m := Of(single(t, tt.planned, nil, nil), day(t, tt.asOf)).ByID("m")
		if m.State != tt.want || m.Overdue != tt.overdue {
			t.Errorf("%q as of %s: %s by %d, want %s by %d", tt.planned, tt.asOf, m.State, m.Overdue, tt.want, tt.overdue)
		}
	}
}

func TestSlip(t *testing.T) {
	tests := []struct {
		planned, live, actual string
		slip, last            string
		days                  any // int, or nil
	}{
		{"2019-06-12", "", "", "0", "unknown", 0},
		// A month that stays is not moved, though it has many days.
		{"2019-06", "", "", "0", "unknown", 0},
		{"2019-06-12", "2019-06-17", "", "+5", "+5", 5},
		{"2019-06-12", "2019-06-10", "", "-2", "-2", -2},
		{"2019-06-12", "2019-06-17", "2019-06-16", "+4", "-1", 4},
		{"2019-06-12", "2019-06-17", "by 2019-06-17", "at most +5", "at most 0", 5},
		// A planned "by" is a deadline: two days before it, five days after it.
		{"by 2019-06-12", "", "2019-06-10", "-2", "-2", -2},
		{"by 2019-06-12", "by 2019-06-17", "", "+5", "+5", 5},
		{"by 2019-06-12", "by 2019-06-17", "by 2019-06-17", "at most +5", "at most 0", 5},
		// 17 June is 16 days after the first day of June, 13 before the last.
		{"2019-06", "2019-06-17", "", "-13..+16", "-13..+16", nil},
		{"2019-06-12", "2019-06-12", "2019-06", "-11..+18", "-11..+18", nil},
		// 2019-06-20T01:00+02:00 is 20 June, whatever the day is in UTC.
		{"2019-06-20T01:00+02:00", "2019-06-21T23:00-05:00", "", "+1", "+1", 1},
		{"tbd", "2019-06-17", "", "unknown", "unknown", nil},
		{"2019-06-12", "tbd", "", "unknown", "unknown", nil},
		{"", "2019-06-17", "2019-06-18", "unknown", "+1", nil},
		// Done, but nobody says when.
		{"2019-06-12", "", "tbd", "unknown", "unknown", nil},
	}
	for _, tt := range tests {
		var revisions []*portal.Revision
		if tt.live != "" {
			revisions = append(revisions, &portal.Revision{On: when(t, "2019-06-01"), Milestones: []*portal.Move{move(t, "m", tt.live)}})
		}
		var actual *portal.Actual
		if tt.actual != "" {
			actual = &portal.Actual{State: portal.ActualDone, Date: when(t, tt.actual)}
		}
		m := Of(single(t, tt.planned, revisions, actual), day(t, "2019-12-31")).ByID("m")
		if m.Slip.String() != tt.slip || m.SlipLast.String() != tt.last {
			t.Errorf("%q, %q, %q: slip %s, last %s, want %s, %s", tt.planned, tt.live, tt.actual, m.Slip, m.SlipLast, tt.slip, tt.last)
		}
		var days any
		if n := m.SlipDays(); n != nil {
			days = *n
		}
		if days != tt.days {
			t.Errorf("%q, %q, %q: %v days, want %v", tt.planned, tt.live, tt.actual, days, tt.days)
		}
	}
}

func TestActuals(t *testing.T) {
	tests := []struct {
		name                      string
		state, date, recorded     string
		asOf                      string
		want                      State
		actual, partly, qualifier string
		note                      bool
		overdue                   int
	}{
		{name: "not before its day", state: "done", date: "2019-06-12", asOf: "2019-06-11", want: Planned},
		{name: "from its day", state: "done", date: "2019-06-12", asOf: "2019-06-12", want: Done, actual: "2019-06-12", qualifier: "exact", note: true},
		{name: "not before it was recorded", state: "done", date: "2019-06-12", recorded: "2019-06-15", asOf: "2019-06-14", want: Overdue, overdue: 2},
		{name: "from when it was recorded", state: "done", date: "2019-06-12", recorded: "2019-06-15", asOf: "2019-06-15", want: Done, actual: "2019-06-12", qualifier: "exact", note: true},
		{name: "a bound from its day", state: "done", date: "by 2019-06-12", asOf: "2019-06-11", want: Planned},
		{name: "a month from its end", state: "done", date: "2019-05", asOf: "2019-05-30", want: Planned},
		{name: "a month is neither exact nor a bound", state: "done", date: "2019-05", asOf: "2019-05-31", want: Done, actual: "2019-05", note: true},
		{name: "done on no known day", state: "done", asOf: "2019-01-01", want: Done, note: true},
		{name: "open is a remark", state: "open", asOf: "2019-06-11", want: Planned, note: true},
		{name: "open from when it was recorded", state: "open", recorded: "2019-06-15", asOf: "2019-06-14", want: Overdue, overdue: 2},
		{name: "partial", state: "partial", date: "2019-06-09", asOf: "2019-06-11", want: Partial, partly: "2019-06-09", note: true},
		{name: "partial is late too", state: "partial", date: "2019-06-09", asOf: "2019-06-14", want: Partial, partly: "2019-06-09", note: true, overdue: 2},
		{name: "dropped is never late", state: "dropped", date: "2019-06-09", asOf: "2019-06-14", want: Dropped, note: true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := &portal.Actual{State: tt.state, Date: when(t, tt.date), Recorded: when(t, tt.recorded), Note: text("a note")}
			r := Of(single(t, "2019-06-12", nil, a), day(t, tt.asOf))
			m := r.ByID("m")
			if m.State != tt.want || m.Actual.String() != tt.actual || m.Partly.String() != tt.partly || m.ActualQualifier != tt.qualifier {
				t.Errorf("%s, actual %q (%s), partly %q", m.State, m.Actual, m.ActualQualifier, m.Partly)
			}
			if (m.Note.Markdown != "") != tt.note || m.Overdue != tt.overdue {
				t.Errorf("note %q, overdue by %d", m.Note.Markdown, m.Overdue)
			}
			if late := len(r.Overdue) == 1; late != (tt.overdue > 0) {
				t.Errorf("listed as overdue: %v", late)
			}
		})
	}
}
