package pages

import (
	"fmt"
	"testing"
)

func misfitLines(rows []misfitRow) []string {
	var out []string
	for _, m := range rows {
		out = append(out, fmt.Sprint(m.Name, " | ", m.URL, " | ", m.Date.ISO, " | ", m.On.Name, " ", m.Slip.Signed, " | ", m.Misfit.Key, " ", m.Misfit.Count))
	}
	return out
}

// The messages of Acropolis stayed where they were when the release moved from
// 20 to 24 June; those of Rome say that it is released two days before it is.
func TestDatesThatDoNotFit(t *testing.T) {
	f := asOfRepository(t, "2019-06-22")
	same(t, "Acropolis", misfitLines(view[releaseView](f, "/releases/acropolis/").Misfits), []string{
		"Participation Incentives | /releases/acropolis/#work-participation-incentives | 2019-06-18 | Release +4 | misfit_left_behind 4",
		"Helpdesk | /releases/acropolis/#work-helpdesk | 2019-06-19 | Release +4 | misfit_left_behind 4",
		"Announcing Acropolis Testnet | /releases/acropolis/#work-announcing-acropolis | 2019-06-13 | Release +4 | misfit_left_behind 4",
		"Acropolis Incentive Structure | /releases/acropolis/#work-acropolis-incentive-structure | 2019-06-18 | Release +4 | misfit_left_behind 4",
		"Acropolis Released | /releases/acropolis/#work-acropolis-released | 2019-06-20 | Release +4 | misfit_too_early 4",
	})
	same(t, "Rome", misfitLines(view[releaseView](f, "/releases/rome/").Misfits), []string{
		"Rome Released | /releases/rome/#work-rome-released-blog | 2019-11-04 | Release 0 | misfit_too_early 2",
		"Rome Released | /releases/rome/#work-rome-released-newsletter | 2019-11-04 | Release 0 | misfit_too_early 2",
	})
	release := view[milestoneView](f, "/releases/acropolis/milestones/release/")
	same(t, "on the milestone's page", release.Dependents[0].Misfit, misfit{"misfit_left_behind", 4})
	if release.Dependents[5].Misfit != nil {
		t.Errorf("the objective moves with the release: %+v", release.Dependents[5].Misfit)
	}
	before := view[releaseView](asOfRepository(t, "2019-06-09"), "/releases/acropolis/")
	same(t, "before the re-plan", misfitLines(before.Misfits), []string(nil))
}

func TestEverythingThatHangs(t *testing.T) {
	f := layOutFiles(t, "2020-06-01", map[string]string{
		"data/releases/a/plan.yaml": `name: A
milestones:
  test: {name: Test, date: 2020-06-10, steps: [{by: 2020-06-11, text: "A *step*"}, {by: 2020-06-09}]}
  release: {name: Release, date: "2020-06-20T12:00+02:00"}
work:
  news: {name: A released, kind: message, by: "2020-06-20T10:00+02:00", for: "release:a"}
`,
		"content/guides/run.md":   "---\ntitle: Run it\nreleases: {a: {by: 2020-06-21}}\n---\n\nText\n",
		"content/guides/draft.md": "---\ntitle: Draft\ndraft: true\nreleases: {a: {by: 2020-06-21}}\n---\n\nText\n",
	})
	same(t, "misfits", misfitLines(view[releaseView](f, "/releases/a/").Misfits), []string{
		"A step | /releases/a/milestones/test/ | 2020-06-11 | Test 0 | misfit_too_late 1",
		"A released | /releases/a/#work-news | 2020-06-20T10:00:00+02:00 | Release 0 | misfit_too_early_that_day 0",
		"Run it | /guides/run/ | 2020-06-21 | Release 0 | misfit_too_late 1",
	})
	steps := view[milestoneView](f, "/releases/a/milestones/test/").Dependents
	same(t, "one without words goes by what it is part of", []string{steps[1].Kind, steps[1].Name}, []string{"task", "Test"})
}
