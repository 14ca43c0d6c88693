package pages

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// everything is a plan with a mark in every field that people can write: mark
// n of the texts is "mark-n".
const everything = `name: Marked
cover: img/mark-1.svg
links: [{label: Mark-2, url: "https://example.org/mark-3"}]
manager: lead
zone: "+02:00"
launch: 2020-06-01T12:00
frozen: 2020-01-01
freeze_rule: mark-4
overview: mark-5
specification: mark-6
process: [{every: {every: monday}, who: {ops: Mark-7}, text: mark-8, items: [mark-9]}]
constraints: [mark-10]
risks: [{text: mark-11, mitigation: mark-12, items: [mark-13]}, {text: Second, raises: 1}]
deployment: {method: mark-14, transfers: [mark-15], consequences: [mark-16], note: mark-17}
environments: {env: {name: Mark-18, text: mark-19, url: "https://example.org/mark-20"}}
checklists: {list: {name: Mark-21, text: mark-22, url: "https://example.org/mark-23"}}
objectives:
  goal:
    name: Mark-24
    active_from: 2020-01-02
    measured: {after: release, days: 7-9, first: weekday}
    tracked: {every: tuesday}
    manager: {writer: Mark-25}
    note: mark-26
    key_results:
      kr:
        text: mark-27
        qualifier: mark-28
        mode: ewd
        after: test
        issue: mark-29
        targets: [{count: 731, of: mark-30}, {count: 1, of: others}]
        weights: {lead: 5/7, dev: 2/7}
        tasks:
          name: Mark-31
          intro: mark-32
          note: mark-33
          sections:
            part: {name: Mark-34, responsible: {dev: Mark-35}, weighting: mark-36, boxes: [mark-37], groups: {sub: {name: Mark-38, boxes: [mark-39]}}}
milestones:
  test:
    name: Mark-40
    table_name: Mark-41
    kind: mark-42
    date: 2020-05-01
    deadline: 2020-05-02
    involved: [{slot: Mark-43, count: 3, note: Mark-44}]
    description: mark-45
    manager: {dev: Mark-46}
    team: {ops: Mark-47}
    teams: {Mark-48: {writer: Mark-49}}
    on_call: mark-50
    environment: env
    tasks: [{text: mark-51, items: [{text: mark-52, who: dev, by: 2020-04-01, undecided: true}]}]
    test: {checklist: mark-53, statement: mark-54, steps: [mark-55]}
    steps: [{text: mark-56, by: {after: test, days: 3}}]
    timeline: [mark-57]
    gate: mark-58
    note: mark-59
    renamed_from: mark-60
  release: {name: Release, date: 2020-06-01, after: [test]}
products:
  node:
    description: mark-61
    manager: {dev: Mark-62}
    team: {ops: Mark-63}
    repository: {name: mark-64, url: "https://example.org/mark-65", branch: mark-66, note: mark-67}
    version:
      from: {value: mark-68, note: mark-69}
      to: {value: mark-70, target: true, or: [mark-71], if: mark-72, tbd: mark-73}
      note: mark-74
      history: [{version: mark-75, meaning: mark-76}]
    audit: mark-77
    documentation: [mark-78]
    legal: mark-79
    ci: [mark-80]
    platforms: [mark-81]
    changes: [mark-82]
    refactoring: [mark-83]
    nice_to_have: [mark-84]
    stories: [{as: mark-85, want: mark-86, so: mark-87}]
    deployment: [mark-88]
    links: [{label: Mark-89, url: "https://example.org/mark-90"}]
    note: mark-91
work:
  whole: {name: Mark-92, kind: campaign}
  piece:
    name: Mark-93
    kind: message
    part_of: whole
    continues: work:marked/whole
    description: mark-94
    by: 2020-05-20
    for: milestone:marked/release
    manager: {lead: Mark-95}
    author: {writer: Mark-96}
    devops: {ops: Mark-97}
    team: {dev: Mark-98}
    repository: {name: mark-99, private: true}
    tasks: [mark-100]
    content: [mark-101]
    call_to_action: mark-102
    distribution: [mark-103]
    assets: [mark-104]
    deployment: [mark-105]
    schedule: {every: friday}
    duration: [mark-106]
    channels: [mark-107]
    note: mark-108
notes: [mark-109]
errata: [{what: mark-110, why: mark-111, on: 2020-02-01, who: {ops: Mark-112}, facts: milestones.mark-114}]
extra: {own: mark-113}
`

var (
	writtenMark = regexp.MustCompile(`(?i)mark-[0-9]+`)
	writtenDay  = regexp.MustCompile(`2020-[0-9-]+`)
)

// Every field of the data format is on the page of the plan.
func TestPlanShowsEveryField(t *testing.T) {
	f := layOutFiles(t, "2020-03-01", map[string]string{
		"data/products.yaml":             "node: {name: Node}\n",
		"data/releases/marked/plan.yaml": everything,
	})
	plan := asJSON(t, f.page("/releases/marked/plan/").View)
	for _, mark := range append(writtenMark.FindAllString(everything, -1), writtenDay.FindAllString(everything, -1)...) {
		if !regexp.MustCompile(`(?i)` + mark + `\b`).MatchString(plan) {
			t.Errorf("the plan does not show %s", mark)
		}
	}
	for _, want := range []string{
		`"text": "Every Monday"`, `"text": "Every Tuesday"`, `"text": "Every Friday"`, `"code": "+02:00"`, `"mode": "ewd"`, `"count": 731`,
		`"share": "5/7"`, `"undecided": true`, `"target": true`, `"private": true`, `"first": "weekday"`,
	} {
		if !strings.Contains(plan, want) {
			t.Errorf("the plan does not show %s", want)
		}
	}

	// The page of the release and those of its parts leave out what only the
	// plan has: nothing of a milestone, a piece of work, an objective.
	shown := asJSON(t, f.page("/releases/marked/").View) + asJSON(t, f.page("/releases/marked/milestones/test/").View) +
		asJSON(t, f.page("/releases/marked/objectives/").View)
	for n := 5; n <= 113; n++ {
		mark := "mark-" + strconv.Itoa(n)
		onlyInPlan := n == 42 || n == 60 || n >= 63 && n <= 67 || n >= 77 && n <= 91 || n >= 110 && n <= 112
		if !onlyInPlan && !regexp.MustCompile(`(?i)`+mark+`\b`).MatchString(shown) {
			t.Errorf("neither release, milestone nor objectives show %s", mark)
		}
	}
}

// The plan stays as agreed: what has become of relative dates is for the
// release's page.
func TestPlanKeepsWhatWasAgreed(t *testing.T) {
	files := map[string]string{
		"data/releases/r1/plan.yaml": `name: R1
launch: 2020-06-01
frozen: 2020-01-01
objectives: {o: {name: O, measured: {after: release, days: 7}, key_results: {k: {text: K, tasks: {sections: {s: {boxes: [One]}}}}}}}
milestones: {release: {name: Release, date: 2020-06-01}}
work: {w: {name: W, kind: tool, by: {before: release, days: 3}}}
`,
		"data/releases/r1/live.yaml": "revisions: [{on: 2020-02-01, milestones: {release: 2020-06-11}}]\nboxes: [{on: 2020-02-02, key_result: k, section: s, done: 1}]\n",
	}
	f := layOutFiles(t, "2020-03-01", files)
	plan, release := view[planView](f, "/releases/r1/plan/"), view[releaseView](f, "/releases/r1/")
	by := find(t, plan.Work[0].List[0].Fields, "by")
	same(t, "in the plan", []any{by.Date.Resolved.ISO, by.Live}, []any{"2020-05-29", nil})
	by = find(t, release.Work[0].List[0].Fields, "by")
	same(t, "by now", []any{by.Date.Resolved.ISO, by.Live.ISO}, []any{"2020-05-29", "2020-06-08"})
	same(t, "boxes of the plan", plan.Objectives[0].Boxes.Done, 0)
	same(t, "boxes by now", release.Boxes.Done, 1)
	same(t, "milestone", plan.Milestones[0].Date.ISO, "2020-06-01")
}

func TestWorkIsNested(t *testing.T) {
	f := layOutFiles(t, "2020-03-01", map[string]string{
		"data/releases/r1/plan.yaml": `name: R1
work:
  part: {name: Part, kind: tool, part_of: middle}
  middle: {name: Middle, kind: operation, part_of: top}
  top: {name: Top, kind: infrastructure}
  round: {name: Round, kind: tool, part_of: about}
  about: {name: About, kind: tool, part_of: round}
  kindless: {name: Kindless}
  first: {name: First, kind: campaign}
`,
	})
	var lines []string
	var tell func(list []workView)
	tell = func(list []workView) {
		for _, w := range list {
			lines = append(lines, strings.Repeat(" ", w.Level)+w.ID)
			tell(w.Parts)
		}
	}
	for _, k := range view[releaseView](f, "/releases/r1/").Work {
		lines = append(lines, k.Kind)
		tell(k.List)
	}
	want := []string{
		"campaign", "    work-first", "infrastructure", "    work-top", "     work-middle", "      work-part",
		"tool", "    work-round", "    work-about", "other", "    work-kindless",
	}
	if !slices.Equal(lines, want) {
		t.Errorf("got %q\nwant %q", lines, want)
	}
}
