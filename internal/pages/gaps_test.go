package pages

import (
	"fmt"
	"testing"
)

func TestBeforeAndAfterAMilestone(t *testing.T) {
	f := asOfRepository(t, "2019-06-22")
	test := view[milestoneView](f, "/releases/acropolis/milestones/sub-system-test/")
	same(t, "since", test.GapBefore, gapView{
		Link:    Link{"Spec Release", "/releases/acropolis/milestones/spec-release/"},
		Planned: &gapDays{Key: "gap_days", Count: 22}, Live: &gapDays{Key: "gap_reversed", Count: 2},
	})
	same(t, "until", test.GapAfter, gapView{
		Link:    Link{"Final Test", "/releases/acropolis/milestones/final-test/"},
		Planned: &gapDays{Key: "gap_days", Count: 5}, Live: &gapDays{Key: "gap_days", Count: 3},
	})
	if test.StillBefore != nil {
		t.Errorf("it is done, and yet: %+v", test.StillBefore)
	}
	release := view[milestoneView](f, "/releases/acropolis/milestones/release/")
	if release.GapAfter != nil || release.GapBefore.Live != nil {
		t.Errorf("the last gap is as planned: %+v, %+v", release.GapBefore, release.GapAfter)
	}
	var ahead []string
	for _, a := range release.StillBefore {
		ahead = append(ahead, fmt.Sprint(a.Name, " ", a.State.Name, " ", a.Needed))
	}
	same(t, "still before the release", ahead, []string{"Spec Release overdue true", "Runtime Proposal due true"})
}

func TestGapsThatAreNotCertain(t *testing.T) {
	f := layOutFiles(t, "2020-05-01", map[string]string{
		"data/releases/a/plan.yaml": "name: A\nmilestones:\n  one: {name: One, date: 2020-06-30}\n  two: {name: Two, date: 2020-06-30}\n  three: {name: Three, date: 2020-07}\n",
		"data/releases/a/live.yaml": "revisions: [{on: 2020-04-01, added: {four: {name: Four, date: 2020-08-01}}}]\n",
	})
	of := func(id string) *gapView { return view[milestoneView](f, "/releases/a/milestones/"+id+"/").GapAfter }
	same(t, "the same day", of("one").Planned, gapDays{Key: "gap_same_day"})
	same(t, "a month", of("two").Planned, gapDays{Key: "gap_range", Days: "+1…+31"})
	same(t, "added", of("three"), gapView{Link: Link{"Four", "/releases/a/milestones/four/"}, Live: &gapDays{Key: "gap_range", Days: "+1…+31"}})
}
