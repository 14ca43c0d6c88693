package schedule

import (
	"fmt"
	"strings"
	"testing"

	"slipway/internal/portal"
)

func describeGaps(r *Release) string {
	var out []string
	for _, g := range r.Gaps() {
		out = append(out, fmt.Sprintf("%s-%s %s %s", g.From.M.ID, g.To.M.ID, g.Planned, g.Live))
	}
	return strings.Join(out, "\n")
}

func describeAhead(all []Ahead) string {
	var out []string
	for _, a := range all {
		s := a.M.ID
		if a.Needed {
			s += "*"
		}
		out = append(out, s)
	}
	return strings.Join(out, " ")
}

// 21 May to 12 June is 10 + 12 = 22 days; the live dates of the two have
// changed places, 17 - 19 = -2.
func TestGapsOfAcropolis(t *testing.T) {
	r := acropolis(t)
	planned := `spec-release-sub-system-test +22 +22
sub-system-test-final-test +5 +5
final-test-runtime-proposal +1 +1
runtime-proposal-release +2 +2`
	if got := describeGaps(Of(r, day(t, "2019-06-09"))); got != planned {
		t.Errorf("before the re-plan:\n%s\nwant\n%s", got, planned)
	}
	now := `spec-release-sub-system-test +22 -2
sub-system-test-final-test +5 +3
final-test-runtime-proposal +1 +2
runtime-proposal-release +2 +2`
	if got := describeGaps(Of(r, day(t, "2019-06-22"))); got != now {
		t.Errorf("after it:\n%s\nwant\n%s", got, now)
	}
}

func TestGaps(t *testing.T) {
	r := &portal.Release{ID: "r", Plan: portal.Plan{Milestones: []*portal.Milestone{
		milestone(t, "last", "2019-06-30"), milestone(t, "undated", "tbd"), milestone(t, "first", "2019-06-01"),
		milestone(t, "month", "2019-06"), milestone(t, "gone", "2019-06-15"), milestone(t, "by", "by 2019-06-10"),
	}}}
	r.Live.Revisions = []*portal.Revision{{
		On: when(t, "2019-05-01"), Added: []*portal.Milestone{milestone(t, "extra", "2019-06-12")},
		Dropped: []*portal.Drop{{ID: "gone"}},
	}}
	r.Live.Actuals = []*portal.Actual{{ID: "first", State: portal.ActualDone, Date: when(t, "2019-06-03")}}
	// June is over on the 30th, as "last" is, which the plan names first. It
	// begins 29 days before that. The extra one has no planned date.
	want := `first-by +9 +7
by-extra unknown +2
extra-last unknown +18
last-month -29..0 -29..0`
	if got := describeGaps(Of(r, day(t, "2019-06-03"))); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if got := Of(&portal.Release{}, day(t, "2019-06-03")).Gaps(); got != nil {
		t.Errorf("without milestones: %v", got)
	}
}

func TestStillBefore(t *testing.T) {
	r := acropolis(t)
	for i, m := range r.Plan.Milestones[1:] {
		m.After = []string{r.Plan.Milestones[i].ID}
	}
	check := func(asOf, id, want string) {
		t.Helper()
		s := Of(r, day(t, asOf))
		if got := describeAhead(s.StillBefore(s.ByID(id))); got != want {
			t.Errorf("as of %s, before %s: %s, want %s", asOf, id, got, want)
		}
	}
	check("2019-05-15", "release", "spec-release* sub-system-test* final-test* runtime-proposal*")
	check("2019-05-15", "spec-release", "")
	// The live dates of the first two have changed places.
	check("2019-06-12", "release", "sub-system-test* spec-release* final-test* runtime-proposal*")
	check("2019-06-12", "sub-system-test", "spec-release*")
	check("2019-06-12", "spec-release", "sub-system-test")
	check("2019-06-22", "release", "spec-release* runtime-proposal*")
	if got := Of(r, day(t, "2019-06-22")).StillBefore(nil); got != nil {
		t.Errorf("before nothing: %v", got)
	}
}

func TestStillBeforeByNeed(t *testing.T) {
	after := func(m *portal.Milestone, ids ...string) *portal.Milestone {
		m.After = ids
		return m
	}
	r := &portal.Release{ID: "r", Plan: portal.Plan{Milestones: []*portal.Milestone{
		after(milestone(t, "a", "2019-06-20"), "b", "nothing"),
		after(milestone(t, "b", "2019-06-10"), "c"),
		after(milestone(t, "c", "tbd"), "a"), // a circle
		milestone(t, "same-day", "2019-06-20"),
		milestone(t, "undated", "tbd"),
		milestone(t, "beside", "2019-06-15"),
	}}}
	r.Live.Revisions = []*portal.Revision{{On: when(t, "2019-05-01"), Dropped: []*portal.Drop{{ID: "b"}}}}
	s := Of(r, day(t, "2019-06-01"))
	if got := describeAhead(s.StillBefore(s.ByID("a"))); got != "beside c*" {
		t.Errorf("before a: %s", got)
	}
	if got := describeAhead(s.StillBefore(s.ByID("c"))); got != "a*" {
		t.Errorf("before c, which has no date: %s", got)
	}
}
