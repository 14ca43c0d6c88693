package schedule

import (
	"fmt"
	"strings"
	"testing"

	"slipway/internal/portal"
)

// story gives the points of a milestone as "on date moved", joined by "; ".
func story(m *Milestone) string {
	var out []string
	for _, p := range m.History {
		out = append(out, fmt.Sprintf("%d@%s %s %s", p.Revision, p.On, p.Date, p.Moved))
	}
	return strings.Join(out, "; ")
}

func TestHistory(t *testing.T) {
	r := single(t, "2019-06-12", []*portal.Revision{
		{On: when(t, "2019-06-01"), Milestones: []*portal.Move{move(t, "m", "2019-06-20")}},
		{On: when(t, ""), Milestones: []*portal.Move{move(t, "m", "2019-06-18")}},
		{On: when(t, "2019-06-10"), Milestones: []*portal.Move{{ID: "m", Involved: people("ops")}}},
		{On: when(t, "2019-06-11"), Milestones: []*portal.Move{move(t, "m", "2019-06-18")}},
		{On: when(t, "2019-06-05"), Milestones: []*portal.Move{move(t, "m", "tbd")}}, // written late, made earlier
	}, nil)
	const (
		plan  = "-1@ 2019-06-12 unknown"
		first = "; 0@2019-06-01 2019-06-20 +8; 1@2019-06-01 2019-06-18 -2"
	)
	for asOf, want := range map[string]string{
		"2019-05-31": plan,
		"2019-06-01": plan + first, // the one without a day counts from the one before it
		"2019-06-05": plan + first + "; 4@2019-06-05 tbd unknown",
		"2019-06-10": plan + first + "; 4@2019-06-05 tbd unknown", // only people changed
		"2019-06-11": plan + first + "; 4@2019-06-05 tbd unknown; 3@2019-06-11 2019-06-18 unknown",
	} {
		if got := story(Of(r, day(t, asOf)).ByID("m")); got != want {
			t.Errorf("as of %s:\n got %s\nwant %s", asOf, got, want)
		}
	}
	m := Of(r, day(t, "2019-06-11")).ByID("m")
	if m.Slip.String() != "+6" || names(m.Involved) != "ops" || names(m.Joined) != "ops" {
		t.Errorf("slip %s, involved %s, joined %s", m.Slip, names(m.Involved), names(m.Joined))
	}
}

func TestAddedAndDropped(t *testing.T) {
	r := &portal.Release{ID: "r", Plan: portal.Plan{Milestones: []*portal.Milestone{
		milestone(t, "test", "2019-06-12"), milestone(t, "release", "2019-06-20"),
	}}}
	rehearsal := milestone(t, "rehearsal", "2019-06-15")
	r.Live.Revisions = []*portal.Revision{
		{On: when(t, "2019-06-01"), Added: []*portal.Milestone{rehearsal, milestone(t, "test", "2019-01-01")}},
		{On: when(t, "2019-06-02"), Milestones: []*portal.Move{move(t, "rehearsal", "2019-06-16")}},
		{On: when(t, "2019-06-03"), Dropped: []*portal.Drop{{ID: "test", Why: text("covered elsewhere")}}},
		{On: when(t, "2019-06-04"), Milestones: []*portal.Move{move(t, "test", "2019-06-14"), move(t, "nowhere", "2019-06-14")}},
	}
	for asOf, want := range map[string]string{
		"2019-05-31": "test:planned release:planned",
		"2019-06-01": "test:planned release:planned rehearsal:planned",
		"2019-06-03": "test:dropped release:planned rehearsal:planned",
		"2019-06-04": "test:planned release:planned rehearsal:planned", // a new date takes it up again
	} {
		var got []string
		for _, m := range Of(r, day(t, asOf)).Milestones {
			got = append(got, m.M.ID+":"+string(m.State))
		}
		if strings.Join(got, " ") != want {
			t.Errorf("as of %s: %v, want %s", asOf, got, want)
		}
	}
	late := Of(r, day(t, "2019-06-03"))
	m := late.ByID("test")
	if m.DroppedBy != r.Live.Revisions[2] || m.DroppedWhy.Markdown != "covered elsewhere" {
		t.Errorf("dropped by %v, %q", m.DroppedBy, m.DroppedWhy.Markdown)
	}
	if late.Next.M.ID != "rehearsal" {
		t.Errorf("next is %s", late.Next.M.ID)
	}
	m = Of(r, day(t, "2019-06-04")).ByID("test")
	if m.DroppedBy != nil || m.DroppedWhy.Markdown != "" || m.Added != nil {
		t.Errorf("taken up again, and still %v, %q", m.DroppedBy, m.DroppedWhy.Markdown)
	}
	m = late.ByID("rehearsal")
	if m.Added != r.Live.Revisions[0] || m.Planned.String() != "" || m.Slip.IsKnown() || m.SlipLast.String() != "+1" {
		t.Errorf("added by %v, planned %q, slip %s, last %s", m.Added, m.Planned, m.Slip, m.SlipLast)
	}
	if got := story(m); got != "0@2019-06-01 2019-06-15 unknown; 1@2019-06-02 2019-06-16 +1" {
		t.Errorf("story: %s", got)
	}
	// What is done stays done, whatever a revision said.
	r.Live.Actuals = []*portal.Actual{{ID: "test", State: portal.ActualDone, Date: when(t, "2019-06-03")}}
	if m := Of(r, day(t, "2019-06-03")).ByID("test"); m.State != Done || m.DroppedBy != nil {
		t.Errorf("done and dropped: %s", m.State)
	}
}

func TestJoinedAndLeft(t *testing.T) {
	tester := func(n int) portal.PersonRef {
		return portal.PersonRef{Name: "tester", Slot: "tester", Count: n}
	}
	tests := []struct {
		before, after portal.People
		joined, left  string
	}{
		{people("ops", "lead"), people("lead", "ops"), "", ""},
		{people("ops", "lead"), people("lead", "writer"), "writer", "ops"},
		{people("ops"), portal.People{}, "", "ops"},
		{nil, people("ops"), "ops", ""},
		{portal.People{tester(3)}, portal.People{tester(2)}, "", "tester"},
		{portal.People{tester(2)}, portal.People{tester(2)}, "", ""},
		{portal.People{tester(1), {Name: "A Guest"}}, portal.People{tester(3), {Name: "a guest"}}, "tester", ""},
	}
	for _, tt := range tests {
		if joined := missing(tt.after, tt.before); names(joined) != tt.joined {
			t.Errorf("%v to %v: joined %v", names(tt.before), names(tt.after), names(joined))
		}
		if left := missing(tt.before, tt.after); names(left) != tt.left {
			t.Errorf("%v to %v: left %v", names(tt.before), names(tt.after), names(left))
		}
	}
	if got := missing(portal.People{tester(3)}, portal.People{tester(1)}); got[0].Count != 2 {
		t.Errorf("three testers, one before: %d joined", got[0].Count)
	}
}
