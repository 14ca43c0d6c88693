package pages

import (
	"fmt"
	"strings"
	"testing"
)

// sprint is a release of two milestones, with room for more in each file.
func sprint(plan, live string) map[string]string {
	return map[string]string{
		"data/releases/r1/plan.yaml": "name: R1\nmanager: lead\n" + plan + `
milestones:
  test: {name: Test, date: 2020-03-10, involved: [dev]}
  release: {name: Release, date: 2020-03-20, after: [test]}
`,
		"data/releases/r1/live.yaml": live,
	}
}

func TestVerdicts(t *testing.T) {
	const frozen = "frozen: 2020-03-01\nlaunch: 2020-03-20T12:00+02:00\n"
	moved := func(days string) string {
		return "revisions:\n  - {on: 2020-03-05, milestones: {release: " + days + "}}\n"
	}
	for _, c := range []struct {
		name, plan, live, asOf string
		want                   string // key, count, overdue, next, launch
		says                   string // the description
	}{
		{"draft", "status: draft\n", "", "2020-03-02", "verdict_draft 0 [] test release",
			"R1 as of 2 March 2020. A draft, not agreed yet. 0 of 2 milestones done. Next: Test, 10 March 2020. Launch: 20 March 2020."},
		{"not frozen yet", frozen, "", "2020-02-01", "verdict_planned 0 [] test release", ""},
		{"nothing recorded", "launch: 2020-03-20\n", "", "2020-03-25", "verdict_unrecorded 0 [test release] - -",
			"R1 as of 25 March 2020. Planned, with no progress recorded. 2 milestones overdue. 0 of 2 milestones done."},
		{"some day gone by", "launch: 2020-03-20\n", "", "2020-03-12", "verdict_unrecorded 0 [test] release -", ""},
		{"on plan", frozen, "", "2020-03-10", "verdict_on_plan 0 [] test release", ""},
		{"behind", frozen, moved("2020-03-23"), "2020-03-06", "verdict_behind 3 [] test release",
			"R1 as of 6 March 2020. 3 days behind the plan. 0 of 2 milestones done. Next: Test, 10 March 2020. Launch: 23 March 2020."},
		{"the revision is not known yet", frozen, moved("2020-03-23"), "2020-03-04", "verdict_on_plan 0 [] test release", ""},
		{"ahead", frozen, moved("2020-03-19"), "2020-03-06", "verdict_ahead 1 [] test release", ""},
		{"one overdue", frozen, "", "2020-03-12", "verdict_launch_stands 0 [test] release -", ""},
		{"launch overdue", frozen, moved("2020-03-23"), "2020-03-25", "verdict_behind_open 5 [test release] - -",
			"R1 as of 25 March 2020. 5 days past the planned launch, and not launched. 2 milestones overdue. 0 of 2 milestones done."},
		{"no date", frozen, moved("tbd"), "2020-03-06", "verdict_no_date 0 [] test -", ""},
		{"on time", frozen, "actuals: {release: 2020-03-20}\n", "2020-03-21", "verdict_released_on_time 0 [test] - -", ""},
		{"late", frozen, "actuals: {test: 2020-03-10, release: 2020-03-24}\n", "2020-03-25", "verdict_released_late 4 [] - -",
			"R1 as of 25 March 2020. Released 4 days late. It was launched on 24 March 2020. 2 of 2 milestones done."},
		{"early", frozen, "actuals: {test: 2020-03-10, release: 2020-03-19}\n", "2020-03-25", "verdict_released_early 1 [] - -", ""},
		{"by a day", frozen, "actuals: {test: 2020-03-10, release: by 2020-03-24}\n", "2020-03-25", "verdict_released 0 [] - -",
			"R1 as of 25 March 2020. Released. It was launched by 24 March 2020. 2 of 2 milestones done."},
		{"cancelled", frozen + "status: cancelled\n", "actuals: {test: 2020-03-10}\n", "2020-03-25", "verdict_cancelled 0 [] - -",
			"R1 as of 25 March 2020. Cancelled, with 1 of 1 milestones done."},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := layOutFiles(t, c.asOf, sprint(c.plan, c.live))
			v := view[releaseView](f, "/releases/r1/").Verdict
			var overdue []string
			for _, m := range v.Overdue {
				overdue = append(overdue, strings.ToLower(m.Name))
			}
			got := fmt.Sprint(v.Key, " ", v.Count, " ", overdue, " ", verdictName(v.Next), " ", verdictName(v.Launch))
			if got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
			if says := f.page("/releases/r1/").Description; c.says != "" && says != c.says {
				t.Errorf("got  %s\nwant %s", says, c.says)
			}
		})
	}
}

func verdictName(m *VerdictMilestone) string {
	if m == nil {
		return "-"
	}
	return strings.ToLower(m.Name)
}

func TestHomeLeadsWithWhatMatters(t *testing.T) {
	release := func(status string, day string) string {
		return "name: X\nlaunch: " + day + "\n" + status + "\nmilestones: {release: {name: Release, date: " + day + "}}\n"
	}
	files := map[string]string{
		"data/releases/old/plan.yaml":   release("", "2020-01-10"),
		"data/releases/old/live.yaml":   "actuals: {release: 2020-01-11}\n",
		"data/releases/older/plan.yaml": release("", "2019-01-10"),
		"data/releases/older/live.yaml": "actuals: {release: 2019-01-10}\n",
		"data/releases/idea/plan.yaml":  release("status: draft", "2020-02-10"),
	}
	leading := func(asOf string) string {
		f := layOutFiles(t, asOf, files)
		var ids []string
		for _, r := range view[homeView](f, "/").Leading {
			ids = append(ids, strings.Split(r.URL, "/")[2]+" "+r.Status)
		}
		return strings.Join(ids, ", ")
	}
	same(t, "only released ones and a draft", leading("2020-01-20"), "old released")
	files["data/releases/next/plan.yaml"] = release("", "2020-05-10")
	same(t, "one is coming", leading("2020-01-20"), "next planned")
	files["data/releases/next/plan.yaml"] = release("frozen: 2020-01-15", "2020-05-10")
	files["data/releases/other/plan.yaml"] = release("frozen: 2020-01-15", "2020-04-10")
	same(t, "two in flight", leading("2020-01-20"), "other in-flight, next in-flight")
	f := layOutFiles(t, "2020-01-20", files)
	var others []string
	for _, r := range view[homeView](f, "/").Others {
		others = append(others, r.URL)
	}
	same(t, "the others, latest first", others, []string{"/releases/idea/", "/releases/old/", "/releases/older/"})
	same(t, "an empty portal", len(view[homeView](layOutFiles(t, "2020-01-20", nil), "/").Leading), 0)
}

// A verdict names four that are overdue; of more, three and how many others.
func TestVerdictNamesAFew(t *testing.T) {
	for n, want := range map[int]string{1: "1 0", 4: "4 0", 5: "3 2", 12: "3 9"} {
		plan := "name: R1\nfrozen: 2020-01-01\nmilestones:\n"
		for i := range n {
			plan += fmt.Sprintf("  m%d: {name: M%d, date: 2020-02-%02d}\n", i, i, i+1)
		}
		plan += "  release: {name: Release, date: 2020-04-01}\n"
		v := view[releaseView](layOutFiles(t, "2020-03-01", map[string]string{"data/releases/r1/plan.yaml": plan}), "/releases/r1/").Verdict
		same(t, fmt.Sprint(n, " overdue"), fmt.Sprint(len(v.Overdue), " ", v.More), want)
	}
}
