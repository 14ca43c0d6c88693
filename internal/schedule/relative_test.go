package schedule

import (
	"testing"

	"slipway/internal/date"
	"slipway/internal/portal"
)

// 20 June 2019 is a Thursday, 6 November 2019 a Wednesday.
func TestWindow(t *testing.T) {
	rule := after(t, "release", "7-9", "weekday")
	tests := []struct {
		anchor, first, last, pick, weekday string
	}{
		{"2019-06-20", "2019-06-27", "2019-06-29", "2019-06-27", "Thursday"},
		{"2019-06-20T12:00+02:00", "2019-06-27", "2019-06-29", "2019-06-27", "Thursday"},
		{"2019-06-24", "2019-07-01", "2019-07-03", "2019-07-01", "Monday"},
		{"2019-11-06", "2019-11-13", "2019-11-15", "2019-11-13", "Wednesday"},
		{"2019-06-22", "2019-06-29", "2019-07-01", "2019-07-01", "Monday"}, // 29 June is a Saturday
	}
	for _, tt := range tests {
		s, ok := Window(rule, value(t, tt.anchor))
		if !ok || s.First.String() != tt.first || s.Last.String() != tt.last || s.Pick.String() != tt.pick || s.Pick.Weekday().String() != tt.weekday {
			t.Errorf("after %s: %v, %v", tt.anchor, s, ok)
		}
	}
	for _, anchor := range []string{"", "tbd", "2019-06", "by 2019-06-20"} {
		if s, ok := Window(rule, value(t, anchor)); ok || s != (Span{}) {
			t.Errorf("after %q: %v", anchor, s)
		}
	}
	if s, ok := Window(after(t, "release", "7-9", ""), value(t, "2019-06-20")); !ok || !s.Pick.IsZero() || s.Last.String() != "2019-06-29" {
		t.Errorf("without a weekday: %v, %v", s, ok)
	}
	if s, ok := Window(when(t, "2019-06-27"), date.Value{}); !ok || s.First != s.Last || s.Pick != s.First {
		t.Errorf("a day of its own: %v, %v", s, ok)
	}
	if s, ok := Window(when(t, "2019-06"), date.Value{}); !ok || s.First.String() != "2019-06-01" || s.Last.String() != "2019-06-30" || !s.Pick.IsZero() {
		t.Errorf("a month: %v, %v", s, ok)
	}
	if s, ok := Window(when(t, "tbd"), value(t, "2019-06-20")); ok {
		t.Errorf("a placeholder: %v", s)
	}
}

func TestReleaseWindow(t *testing.T) {
	r := acropolis(t)
	rule := after(t, "release", "7-9", "weekday")
	planned, live := Of(r, day(t, "2019-06-22")).Window(rule)
	if planned.Pick.String() != "2019-06-27" || live.Pick.String() != "2019-07-01" {
		t.Errorf("planned %v, live %v", planned, live)
	}
	// Done on 25 June, a Tuesday: 2 to 4 July, Tuesday the 2nd.
	r.Live.Actuals = append(r.Live.Actuals, &portal.Actual{ID: "release", State: portal.ActualDone, Date: when(t, "2019-06-25")})
	planned, live = Of(r, day(t, "2019-06-25")).Window(rule)
	if planned.Pick.String() != "2019-06-27" || live.Pick.String() != "2019-07-02" {
		t.Errorf("once it is done: planned %v, live %v", planned, live)
	}
	if planned, live = Of(r, day(t, "2019-06-25")).Window(after(t, "nowhere", "1", "")); planned != (Span{}) || live != (Span{}) {
		t.Errorf("no such anchor: %v, %v", planned, live)
	}
}

func TestRelativeMilestones(t *testing.T) {
	r := &portal.Release{ID: "r", Plan: portal.Plan{Milestones: []*portal.Milestone{
		{ID: "release", Date: after(t, "test", "3", "")},
		{ID: "test", Date: after(t, "draft", "7-9", "weekday")},
		milestone(t, "draft", "2019-06-20"),
		{ID: "review", Date: after(t, "draft", "7-9", "")},
		{ID: "party", Date: after(t, "someday", "7", "")},
		milestone(t, "someday", "tbd"),
		{ID: "egg", Date: after(t, "hen", "1", "")},
		{ID: "hen", Date: after(t, "egg", "1", "")},
		{ID: "self", Date: after(t, "self", "1", "")},
	}}}
	r.Live.Revisions = []*portal.Revision{{
		At: line(9), On: when(t, "2019-06-10"), Why: text("the draft takes longer"),
		Milestones: []*portal.Move{move(t, "draft", "2019-06-24")},
	}}
	got := Of(r, day(t, "2019-06-10"))
	for id, want := range map[string][2]string{
		"draft":   {"2019-06-20", "2019-06-24"},
		"test":    {"2019-06-27", "2019-07-01"},       // 27 June is a Thursday, 1 July a Monday
		"release": {"2019-06-30", "2019-07-04"},       // three days later, Sundays included
		"review":  {"by 2019-06-29", "by 2019-07-03"}, // no weekday said: by the last day
		"party":   {"7 days after someday", "7 days after someday"},
		"egg":     {"1 day after hen", "1 day after hen"},
		"hen":     {"1 day after egg", "1 day after egg"},
		"self":    {"1 day after self", "1 day after self"},
	} {
		m := got.ByID(id)
		if m.Planned.String() != want[0] || m.Live.String() != want[1] {
			t.Errorf("%s: planned %s, live %s, want %v", id, m.Planned, m.Live, want)
		}
	}
	for _, id := range []string{"party", "egg", "hen", "self"} {
		if m := got.ByID(id); m.State != Unscheduled || m.Slip.IsKnown() {
			t.Errorf("%s is %s, slip %s", id, m.State, m.Slip)
		}
	}
	// The revision names the draft alone, and the others moved with it.
	m := got.ByID("release")
	if got := story(m); got != "-1@ 2019-06-30 unknown; 0@2019-06-10 2019-07-04 +4" {
		t.Errorf("story: %s", got)
	}
	if p := m.History[1]; p.At != line(9) || p.Why.Markdown != "the draft takes longer" {
		t.Errorf("point: %+v", p)
	}
}

func TestRelativeToAnUncertainAnchor(t *testing.T) {
	before, err := date.NewRelative("", "release", "2-8", "monday")
	if err != nil {
		t.Fatal(err)
	}
	rel, _ := after(t, "release", "7-9", "weekday").Value.Relative()
	for anchor, want := range map[string][2]string{
		"2019-06-20":    {"2019-06-27", "2019-06-17"},       // 12 to 18 June holds Monday the 17th
		"by 2019-06-20": {"by 2019-06-29", "by 2019-06-18"}, // no later than the last day counted from the 20th
		"2019-06":       {"by 2019-07-09", "by 2019-06-28"},
	} {
		a, b := from(rel, value(t, anchor)), from(before, value(t, anchor))
		if a.String() != want[0] || b.String() != want[1] {
			t.Errorf("%s: %s, %s, want %v", anchor, a, b, want)
		}
	}
}
