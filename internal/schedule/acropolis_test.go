package schedule

import (
	"fmt"
	"strings"
	"testing"

	"slipway/internal/portal"
)

// describe gives what matters of a milestone in one line.
func describe(m *Milestone) string {
	s := fmt.Sprintf("%s %s | %s | %s%s | %s | slip %s, last %s", m.M.ID, m.Planned, m.Live,
		m.Actual, map[bool]string{true: " (" + m.ActualQualifier + ")"}[m.ActualQualifier != ""], m.State, m.Slip, m.SlipLast)
	if m.Overdue > 0 || m.OverduePlan > 0 {
		s += fmt.Sprintf(" | over %d, plan %d", m.Overdue, m.OverduePlan)
	}
	return s
}

func describeAll(r *Release) string {
	lines := []string{r.Status, fmt.Sprintf("launch %s | %s | %s | slip %s", r.Launch.Planned, r.Launch.Live, r.Launch.Actual, r.Launch.Slip)}
	for _, m := range r.Milestones {
		lines = append(lines, describe(m))
	}
	next := "next: none"
	if r.Next != nil {
		days, _ := r.Next.DaysTo()
		next = fmt.Sprintf("next: %s in %d", r.Next.M.ID, days)
	}
	lines = append(lines, next, fmt.Sprintf("record: n=%d median %v, %d to %d, %d of %d on time",
		r.Record.N, r.Record.Median, r.Record.Min, r.Record.Max, r.Record.OnTime, r.Record.Judged))
	return strings.Join(lines, "\n")
}

// The figures are those of the inventory's section 15, and counted by hand:
// 21 May to 22 June is 10 + 22 = 32 days.
func TestAcropolisAsOf(t *testing.T) {
	for asOf, want := range map[string]string{
		// Before the freeze nothing has been agreed.
		"2019-05-09": `planned
launch 2019-06-20T12:00:00+02:00 | 2019-06-20 |  | slip 0
spec-release 2019-05-21 | 2019-05-21 |  | planned | slip 0, last unknown
sub-system-test 2019-06-12 | 2019-06-12 |  | planned | slip 0, last unknown
final-test 2019-06-17 | 2019-06-17 |  | planned | slip 0, last unknown
runtime-proposal 2019-06-18 | 2019-06-18 |  | planned | slip 0, last unknown
release 2019-06-20 | 2019-06-20 |  | planned | slip 0, last unknown
next: spec-release in 12
record: n=0 median 0, 0 to 0, 0 of 0 on time`,
		"2019-05-15": `in-flight
launch 2019-06-20T12:00:00+02:00 | 2019-06-20 |  | slip 0
spec-release 2019-05-21 | 2019-05-21 |  | planned | slip 0, last unknown
sub-system-test 2019-06-12 | 2019-06-12 |  | planned | slip 0, last unknown
final-test 2019-06-17 | 2019-06-17 |  | planned | slip 0, last unknown
runtime-proposal 2019-06-18 | 2019-06-18 |  | planned | slip 0, last unknown
release 2019-06-20 | 2019-06-20 |  | planned | slip 0, last unknown
next: spec-release in 6
record: n=0 median 0, 0 to 0, 0 of 0 on time`,
		// No revision is known yet; 21 May is 15 days ago.
		"2019-06-05": `in-flight
launch 2019-06-20T12:00:00+02:00 | 2019-06-20 |  | slip 0
spec-release 2019-05-21 | 2019-05-21 |  | overdue | slip 0, last unknown | over 15, plan 15
sub-system-test 2019-06-12 | 2019-06-12 |  | planned | slip 0, last unknown
final-test 2019-06-17 | 2019-06-17 |  | planned | slip 0, last unknown
runtime-proposal 2019-06-18 | 2019-06-18 |  | planned | slip 0, last unknown
release 2019-06-20 | 2019-06-20 |  | planned | slip 0, last unknown
next: sub-system-test in 7
record: n=0 median 0, 0 to 0, 0 of 0 on time`,
		// Two days after the re-plan: the spec release is late against the plan
		// only, 10 + 12 = 22 days.
		"2019-06-12": `in-flight
launch 2019-06-20T12:00:00+02:00 | 2019-06-24 |  | slip +4
spec-release 2019-05-21 | 2019-06-19 |  | planned | slip +29, last +29 | over 0, plan 22
sub-system-test 2019-06-12 | 2019-06-17 |  | planned | slip +5, last +5
final-test 2019-06-17 | 2019-06-20 |  | planned | slip +3, last +3
runtime-proposal 2019-06-18 | 2019-06-22 |  | planned | slip +4, last +4
release 2019-06-20 | 2019-06-24 |  | planned | slip +4, last +4
next: sub-system-test in 5
record: n=5 median 4, 3 to 29, 0 of 0 on time`,
		// The final test was on its live date: 0 against the last revision. It is
		// the one milestone known to be late; the sub-system test may have been
		// on time.
		"2019-06-22": `in-flight
launch 2019-06-20T12:00:00+02:00 | 2019-06-24 |  | slip +4
spec-release 2019-05-21 | 2019-06-19 |  | overdue | slip +29, last +29 | over 3, plan 32
sub-system-test 2019-06-12 | 2019-06-17 | by 2019-06-17 (by) | done | slip at most +5, last at most 0
final-test 2019-06-17 | 2019-06-20 | 2019-06-20 (exact) | done | slip +3, last 0
runtime-proposal 2019-06-18 | 2019-06-22 |  | due | slip +4, last +4 | over 0, plan 4
release 2019-06-20 | 2019-06-24 |  | planned | slip +4, last +4 | over 0, plan 2
next: runtime-proposal in 0
record: n=5 median 4, 3 to 29, 0 of 1 on time`,
		// 19 June to 12 July is 11 + 12 = 23 days, 21 May to 12 July 10 + 30 + 12 = 52.
		"2019-07-12": `in-flight
launch 2019-06-20T12:00:00+02:00 | 2019-06-24 |  | slip +4
spec-release 2019-05-21 | 2019-06-19 |  | overdue | slip +29, last +29 | over 23, plan 52
sub-system-test 2019-06-12 | 2019-06-17 | by 2019-06-17 (by) | done | slip at most +5, last at most 0
final-test 2019-06-17 | 2019-06-20 | 2019-06-20 (exact) | done | slip +3, last 0
runtime-proposal 2019-06-18 | 2019-06-22 |  | overdue | slip +4, last +4 | over 20, plan 24
release 2019-06-20 | 2019-06-24 |  | overdue | slip +4, last +4 | over 18, plan 22
next: none
record: n=5 median 4, 3 to 29, 0 of 1 on time`,
	} {
		t.Run(asOf, func(t *testing.T) {
			if got := describeAll(Of(acropolis(t), day(t, asOf))); got != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}

func TestAcropolisLists(t *testing.T) {
	r := Of(acropolis(t), day(t, "2019-06-22"))
	var days []string
	for _, m := range r.Milestones {
		days = append(days, fmt.Sprintf("%+d", *m.SlipDays()))
	}
	if got := strings.Join(days, " "); got != "+29 +5 +3 +4 +4" {
		t.Errorf("slips are %s", got)
	}
	if n, ok := r.ByID("release").DaysTo(); n != 2 || !ok {
		t.Errorf("the release is in %d days, %v", n, ok)
	}
	if n, ok := r.ByID("spec-release").DaysTo(); n != -3 || !ok {
		t.Errorf("the spec release is in %d days, %v", n, ok)
	}
	if got := ids(r.Done); got != "sub-system-test final-test" {
		t.Errorf("done: %s", got)
	}
	if got := ids(r.Overdue); got != "spec-release" {
		t.Errorf("overdue: %s", got)
	}
	if r.Count(Done) != 2 || r.Count(Overdue) != 1 || r.Count(Due) != 1 || r.Count(Planned) != 1 || r.Count(Dropped) != 0 {
		t.Error("the states are counted wrongly")
	}
	if len(r.Revisions) != 1 || r.Revisions[0] != r.R.Live.Revisions[0] {
		t.Errorf("revisions: %v", r.Revisions)
	}
	if r.ByID("launch-party") != nil {
		t.Error("found a milestone that is not there")
	}
}

func ids(all []*Milestone) string {
	var out []string
	for _, m := range all {
		out = append(out, m.M.ID)
	}
	return strings.Join(out, " ")
}

func names(p portal.People) string {
	var out []string
	for _, x := range p {
		out = append(out, x.Name)
	}
	return strings.Join(out, " ")
}

func TestAcropolisStory(t *testing.T) {
	release := acropolis(t)
	before, now := Of(release, day(t, "2019-06-09")), Of(release, day(t, "2019-06-22"))

	m := before.ByID("spec-release")
	if got := names(m.Involved); got != "alex bedeho jens mokhtar" {
		t.Errorf("before the re-plan: %s", got)
	}
	if len(m.Joined)+len(m.Left) != 0 || len(m.History) != 1 || m.Note.Markdown != "" {
		t.Errorf("before the re-plan: joined %v, left %v, history %v, note %q", m.Joined, m.Left, m.History, m.Note.Markdown)
	}
	if !before.ByID("release").Confirmed.IsZero() {
		t.Error("the release is confirmed before it was")
	}

	m = now.ByID("spec-release")
	if got := names(m.Involved); got != "alex bedeho mokhtar" {
		t.Errorf("involved: %s", got)
	}
	if got := names(m.Left); got != "jens" || len(m.Joined) != 0 {
		t.Errorf("left: %s, joined: %s", got, names(m.Joined))
	}
	if m.Note.Markdown != "not completed yet" {
		t.Errorf("note: %q", m.Note.Markdown)
	}
	if len(m.History) != 2 {
		t.Fatalf("history: %v", m.History)
	}
	if p := m.History[0]; p.On.String() != "2019-05-10" || p.Date.String() != "2019-05-21" || p.Revision != -1 || p.Moved.IsKnown() {
		t.Errorf("the plan's point: %+v", p)
	}
	p := m.History[1]
	if p.On.String() != "2019-06-10" || p.Date.String() != "2019-06-19" || p.Revision != 0 || p.Moved.String() != "+29" {
		t.Errorf("the revision's point: %+v", p)
	}
	if p.Why.Markdown != "more time is needed" || p.Note.Markdown != "one reviewer less" || p.DecidedIn != "meeting:acropolis/milestone-evaluation" || p.At != line(6) {
		t.Errorf("the revision's point: %+v", p)
	}
	if e := now.ByID("final-test").Evidence; len(e) != 2 || e[0].Text.Markdown != "test report" || e[1].Text.Markdown != "a summary" {
		t.Errorf("evidence: %v", e)
	}
	if e := now.ByID("release").Evidence; e != nil {
		t.Errorf("evidence of what has not happened: %v", e)
	}
	if len(before.ByID("final-test").Evidence) != 0 {
		t.Error("there is evidence before the test")
	}
	if m := now.ByID("release"); m.Confirmed.String() != "2019-06-20" || names(m.ConfirmedBy) != "martin" {
		t.Errorf("confirmed on %s by %s", m.Confirmed, names(m.ConfirmedBy))
	}
}
