package schedule

import (
	"fmt"
	"strings"
	"testing"

	"slipway/internal/diag"
	"slipway/internal/portal"
	"slipway/internal/source"
)

// The portal of this repository, from its files.
func repository(t *testing.T) *portal.Portal {
	t.Helper()
	tree, err := source.Dir("../..")
	if err != nil {
		t.Fatal(err)
	}
	var problems diag.List
	p := portal.Load(tree, &problems)
	for _, problem := range problems.Sorted() {
		if problem.Severity == diag.Error && strings.HasPrefix(problem.At.File, "data/releases/") {
			t.Errorf("%s: %s", problem.At, problem.Summary)
		}
	}
	return p
}

func TestRepositoryAcropolis(t *testing.T) {
	p := repository(t)
	r := Of(p.Release("acropolis"), day(t, "2019-06-22"))
	var got []string
	for _, m := range r.Milestones {
		got = append(got, fmt.Sprintf("%s %s %s %s over %d/%d", m.M.ID, m.Slip, m.Actual, m.State, m.Overdue, m.OverduePlan))
	}
	want := []string{
		"spec-release +29  overdue over 3/32",
		"sub-system-test at most +5 by 2019-06-17 done over 0/0",
		"final-test +3 2019-06-20 done over 0/0",
		"runtime-proposal +4  due over 0/4",
		"release +4  planned over 0/2",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if days, _ := r.ByID("release").DaysTo(); days != 2 || r.Status != InFlight || r.Launch.Slip.String() != "+4" {
		t.Errorf("release in %d days, %s, launch slip %s", days, r.Status, r.Launch.Slip)
	}
	if left := r.ByID("spec-release").Left; len(left) != 1 || left[0].ID != "jens" {
		t.Errorf("left the spec release: %v", left)
	}
	if e := r.ByID("sub-system-test").Evidence; len(e) != 2 {
		t.Errorf("evidence of the sub-system test: %v", e)
	}
	if planned, live := r.Window(r.R.Plan.Objectives[0].Measured); planned.Pick.String() != "2019-06-27" || live.Pick.String() != "2019-07-01" {
		t.Errorf("measured: planned %v, live %v", planned, live)
	}
}

func TestRepositoryRome(t *testing.T) {
	r := Of(repository(t).Release("rome"), day(t, "2019-07-12"))
	if len(r.Milestones) != 12 || r.Count(Planned) != 10 || r.Count(Unscheduled) != 2 || r.Status != Draft {
		t.Errorf("%d milestones, %d planned, %d unscheduled, %s", len(r.Milestones), r.Count(Planned), r.Count(Unscheduled), r.Status)
	}
	if days, _ := r.Next.DaysTo(); r.Next.M.ID != "rome-announced" || days != 7 {
		t.Errorf("next: %s in %d days", r.Next.M.ID, days)
	}
	if planned, live := r.Window(r.R.Plan.Objectives[0].Measured); planned.Pick.String() != "2019-11-13" || live != planned {
		t.Errorf("measured: planned %v, live %v", planned, live)
	}
}
