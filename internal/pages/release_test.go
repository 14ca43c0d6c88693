package pages

import (
	"fmt"
	"strings"
	"testing"

	"slipway/internal/source"
)

// asOfRepository lays out this repository's own portal as of a day.
func asOfRepository(t *testing.T, day string) *fixture {
	t.Helper()
	tree, err := source.Dir("../..")
	if err != nil {
		t.Fatal(err)
	}
	return layOutTree(t, day, tree, false)
}

// The figures that the documents behind this release give.
func TestAcropolisOnTheDayOfItsRecord(t *testing.T) {
	f := asOfRepository(t, "2019-06-22")
	v := view[releaseView](f, "/releases/acropolis/")
	var rows []string
	for _, r := range v.Milestones {
		rows = append(rows, strings.Join([]string{
			r.ID, r.Planned.ISO, r.Live.ISO, r.Actual.Kind + " " + r.Actual.ISO, r.Slip.Signed,
			fmt.Sprint(r.State.Name, " ", r.State.Count), names(r.Involved), r.Why.Meeting.URL, r.Why.URL,
		}, " | "))
	}
	const meeting = "/meetings/acropolis/milestone-evaluation/"
	same(t, "milestones", rows, []string{
		"spec-release | 2019-05-21 | 2019-06-19 | absent  | +29 | overdue 3 | Alex, Bedeho, Mokhtar | " + meeting + " | /changes/#acropolis--spec-release--1",
		"sub-system-test | 2019-06-12 | 2019-06-17 | by 2019-06-17 | ≤ +5 | done 0 | All | " + meeting + " | /changes/#acropolis--sub-system-test--1",
		"final-test | 2019-06-17 | 2019-06-20 | day 2019-06-20 | +3 | done 0 | Martin, Mokhtar, Community Member | " + meeting + " | /changes/#acropolis--final-test--1",
		"runtime-proposal | 2019-06-18 | 2019-06-22 | absent  | +4 | due 0 | Mokhtar, Martin | " + meeting + " | /changes/#acropolis--runtime-proposal--1",
		"release | 2019-06-20 | 2019-06-24 | absent  | +4 | planned 2 | All | " + meeting + " | /changes/#acropolis--release--1",
	})
	same(t, "verdict", fmt.Sprint(v.Verdict.Key, v.Verdict.Count, v.Verdict.Next.Name, v.Verdict.Launch.Name), "verdict_behind4Runtime ProposalRelease")
	same(t, "overdue", fmt.Sprint(v.Overdue[0].Name, v.Overdue[0].Days, v.Overdue[0].Plan), "Spec Release3 32")
	same(t, "launch", []string{v.Facts.Planned.ISO, v.Facts.Live.ISO}, []string{"2019-06-20T12:00:00+02:00", "2019-06-24"})
	same(t, "record", v.Record, record{N: 5, Median: "+4", Min: "+3", Max: "+29", Judged: 1})
	same(t, "confirmed", f.page("/releases/acropolis/").Frame.Confirmed.On.ISO, "2019-06-20")

	same(t, "description", f.page("/releases/acropolis/").Description,
		"Acropolis as of 22 June 2019. 4 days behind the plan. 1 milestone overdue. 2 of 5 milestones done. Next: Runtime Proposal, 22 June 2019. Launch: 24 June 2019.")
}

func TestAcropolisMilestones(t *testing.T) {
	f := asOfRepository(t, "2019-06-22")
	spec := view[milestoneView](f, "/releases/acropolis/milestones/spec-release/")
	same(t, "left", names(spec.Left), "Jens")
	same(t, "joined", names(spec.Joined), "")
	same(t, "history", len(spec.History), 2)
	moved := spec.History[1]
	same(t, "the move", []string{moved.On.ISO, moved.From.ISO, moved.Date.ISO, moved.Moved.Signed, moved.Meeting.Name, moved.Why.State},
		[]string{"2019-06-10", "2019-05-21", "2019-06-19", "+29", "Release Plan Milestone Evaluation Meeting", "given"})
	if !spec.History[0].Plan || spec.History[0].On.ISO != "2019-05-10" {
		t.Errorf("the plan's date: %+v", spec.History[0])
	}
	same(t, "frame", []string{
		f.page("/releases/acropolis/milestones/final-test/").Frame.Previous.Name,
		f.page("/releases/acropolis/milestones/final-test/").Frame.Next.Name,
	}, []string{"Sub-system Test", "Runtime Proposal"})

	test := view[milestoneView](f, "/releases/acropolis/milestones/sub-system-test/")
	same(t, "evidence", len(test.Evidence), 2)
	same(t, "qualifier", test.Qualifier, "by")
	same(t, "key results that count from it", test.Dependents[0].Kind, "key_result")
	same(t, "teams", len(find(t, test.Fields, "teams").Teams), 2)

	release := view[milestoneView](f, "/releases/acropolis/milestones/release/")
	var hang []string
	for _, d := range release.Dependents {
		hang = append(hang, d.Kind+" "+d.Name)
	}
	same(t, "dependents", hang, []string{
		"work_due Participation Incentives", "work_due Helpdesk", "work_due Announcing Acropolis Testnet",
		"work_due Acropolis Incentive Structure", "work_due Acropolis Released", "objective Launch Acropolis Network",
	})
	last := release.Dependents[5]
	same(t, "measured", []string{last.Date.Resolved.ISO, last.Live.ISO}, []string{"2019-06-27", "2019-07-01"})
	same(t, "both launch times", []string{release.Deadline.Clock, release.LaunchDate.Clock}, []string{"11:00", "12:00"})
}

// find gives the field with a key.
func find(t *testing.T, fields Fields, key string) Field {
	t.Helper()
	for _, f := range fields.List {
		if f.Key == key {
			return f
		}
	}
	t.Fatalf("there is no field %s", key)
	return Field{}
}

func TestRomeAsPlanned(t *testing.T) {
	f := repository(t)
	v := view[releaseView](f, "/releases/rome/")
	dated := 0
	for _, m := range v.Milestones {
		if m.Planned.ISO != "" {
			dated++
		}
	}
	same(t, "milestones", []int{len(v.Milestones), dated}, []int{12, 10})
	same(t, "status", v.Status+" "+v.Verdict.Key, "draft verdict_draft")
	o := view[objectivesView](f, "/releases/rome/objectives/")
	same(t, "boxes", o.Boxes, boxCount{Total: 74, Placeholders: 14, Real: 60, Undecided: 9})
	sections := 0
	for _, kr := range o.Objectives[0].KeyResults {
		sections += len(kr.Tasks.Sections)
	}
	same(t, "sections", sections, 15)
	same(t, "composite target", len(o.Objectives[0].KeyResults[2].Targets), 2)
	first, last := find(t, o.Objectives[0].Fields, "measured_planned").Window, o.Objectives[0].Fields
	same(t, "window", []string{first.First.ISO, first.Last.ISO, first.Pick.ISO}, []string{"2019-11-13", "2019-11-15", "2019-11-13"})
	for _, x := range last.List {
		if x.Key == "measured_live" {
			t.Error("nothing has moved, yet the window is told twice")
		}
	}
}

func TestMatrixFollowsTheCourseOfReleases(t *testing.T) {
	f := layOutFiles(t, "2020-06-01", map[string]string{
		"data/releases/a/plan.yaml": "name: A\nmilestones:\n  spec: {name: Spec, date: 2020-01-01}\n  alpha: {name: Alpha, kind: test, date: 2020-01-10}\n  release: {name: Release, date: 2020-02-01}\n",
		"data/releases/a/live.yaml": "actuals: {spec: 2020-01-04}\n",
		"data/releases/b/plan.yaml": "name: B\nmilestones:\n  kickoff: {name: Kickoff, date: 2020-02-20}\n  spec: {name: Spec, date: 2020-03-01}\n  test-1: {name: First Test, kind: test, date: 2020-03-02}\n  test-2: {name: Second Test, kind: test, date: 2020-03-03}\n  gate: {name: Gate}\n  release: {name: Release, date: 2020-04-01}\n",
	})
	m := view[releasesView](f, "/releases/").Matrix
	var got []string
	for _, row := range m.Rows {
		line := row.Kind + ":"
		for _, cell := range row.Cells {
			line += " ["
			for _, mark := range cell.Marks {
				line += mark.Name + " " + mark.State.Name
				if mark.Slip != nil {
					line += mark.Slip.Signed
				}
				line += ";"
			}
			line += "]"
		}
		got = append(got, line)
	}
	same(t, "matrix", got, []string{
		"kickoff: [] [Kickoff overdue;]",
		"spec: [Spec done+3;] [Spec overdue;]",
		"test: [Alpha overdue;] [First Test overdue;Second Test overdue;]",
		"gate: [] [Gate unscheduled;]",
		"release: [Release overdue;] [Release overdue;]",
	})
}

// A release of which next to nothing is recorded has all its pages.
func TestEmptyRelease(t *testing.T) {
	f := layOutFiles(t, "2020-06-01", map[string]string{"data/releases/bare/plan.yaml": "name: Bare\n"})
	for _, path := range []string{"", "plan/", "objectives/", "open-points/"} {
		f.page("/releases/bare/" + path)
	}
	v := view[releaseView](f, "/releases/bare/")
	same(t, "verdict", v.Verdict.Key, "verdict_planned")
	same(t, "description", f.page("/releases/bare/").Description, "Bare as of 1 June 2020. Planned, and not begun yet.")
	same(t, "plan", view[planView](f, "/releases/bare/plan/").Head.Absent, []string{"manager", "launch", "frozen", "freeze_rule", "specification"})
}

func TestWrongLinksInAPlanAreReportedAtTheirLine(t *testing.T) {
	f := layOutFiles(t, "2020-06-01", map[string]string{
		"data/releases/r1/plan.yaml": "name: R1\nconstraints:\n  - Fine\n  - See [the test](milestone:r1/none)\n",
	})
	var found []string
	for _, p := range f.problems {
		found = append(found, fmt.Sprint(p.At.File, ":", p.At.Line))
	}
	same(t, "problems", found, []string{"data/releases/r1/plan.yaml:4"})
}

func TestTextsOfStrangersAreHarmless(t *testing.T) {
	f := layOutFiles(t, "2020-06-01", map[string]string{
		"data/releases/r1/plan.yaml": `name: R1
overview: "<script>alert(1)</script> [x](javascript:alert(1))"
risks: [{text: "<img src=x onerror=alert(1)>", mitigation: "<b>no</b>"}]
milestones:
  m: {name: "M <i>x</i>", description: "<iframe src=//x>", gate: "[y](data:text/html,x)"}
work:
  w: {name: W, kind: message, description: "<style>*{}</style>", content: ["<svg onload=x>"]}
`,
	})
	for path, p := range f.pages {
		text := asJSON(t, p.View)
		for _, bad := range []string{`\u003cscript`, `\u003cimg`, `\u003ciframe`, `\u003cstyle`, `\u003csvg onload`, `\u003cb\u003e`, `href=\"javascript:`, `href=\"data:`} {
			if strings.Contains(text, bad) {
				t.Errorf("%s holds %s", path, bad)
			}
		}
	}
}
