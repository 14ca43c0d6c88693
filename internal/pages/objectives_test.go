package pages

import (
	"fmt"
	"strings"
	"testing"
)

func TestObjectives(t *testing.T) {
	f := layOutFiles(t, "2020-03-20", map[string]string{
		"data/releases/r1/plan.yaml": `name: R1
objectives:
  goal:
    name: Goal
    measured: {after: release, days: 7-9, first: weekday}
    key_results:
      posts:
        text: 75 posts
        mode: ewd
        weights: {lead: 2/3, dev: 1/3}
        tasks:
          name: Posting
          sections:
            write:
              name: Write
              responsible: writer
              weighting: n/m
              boxes: [First, Second?, tbd]
              groups: {more: {name: More, boxes: [Third, Fourth]}}
      uptime: {text: 95% uptime, mode: conf, after: release}
milestones: {release: {name: Release, date: 2020-03-19}}
`,
		"data/releases/r1/live.yaml": `boxes:
  - {on: 2020-03-10, key_result: posts, section: write, done: 1, note: Went well}
  - {on: 2020-03-11, key_result: posts, section: write, group: more, done: [1, 2]}
  - {on: 2020-03-12, key_result: posts, section: write, group: more, undone: 2}
  - {on: 2020-04-01, key_result: posts, section: write, done: 2}
assignments:
  - {from: 2020-03-15, key_result: posts, weights: {dev: 1}}
scores:
  - {on: 2020-03-09, key_results: {posts: {score: 0.6, by: {lead: 0.5, dev: 0.8}}, uptime: 0.9}, total: 0.8}
  - {on: 2020-03-16, final: true, key_results: {posts: {score: 0.5, by: {dev: 0.5}}, uptime: n/a}, total: 0.5, comment: Good}
`,
	})
	v := view[objectivesView](f, "/releases/r1/objectives/")
	same(t, "boxes", v.Boxes, boxCount{Total: 5, Placeholders: 1, Real: 4, Undecided: 1, Done: 2, Percent: 50})
	o := v.Objectives[0]
	posts := o.KeyResults[0]
	var lines []string
	add := func(boxes []box) {
		for _, x := range boxes {
			lines = append(lines, fmt.Sprint(x.Text.HTML, " done ", x.Done, " undecided ", x.Undecided, " placeholder ", x.Placeholder))
		}
	}
	section := posts.Tasks.Sections[0]
	add(section.Boxes)
	add(section.Groups[0].Boxes)
	same(t, "ticked by then", lines, []string{
		"First done true undecided false placeholder false", "Second? done false undecided true placeholder false",
		" done false undecided false placeholder true", "Third done true undecided false placeholder false",
		"Fourth done false undecided false placeholder false",
	})
	same(t, "section", fmt.Sprint(names(section.Responsible), " ", section.Weighting, " ", section.Count.Done, " of ", section.Count.Real), "Writer n/m 2 of 4")
	same(t, "carried by", fmt.Sprint(posts.Weights[0].Person.Name, posts.Weights[0].Share, posts.Changed[0].From.ISO, posts.Changed[0].Weights[0].Person.Name), "Lead2/32020-03-15Dev")
	same(t, "counts from", o.KeyResults[1].After.Name, "Release")

	var scores []string
	for _, x := range o.Tracking {
		line := fmt.Sprint(x.On.ISO, " final ", x.Final, " ", x.Recorded, "/", x.Computed, " differs ", x.Differs)
		for _, r := range x.Results {
			line += fmt.Sprint(" | ", r.Number, " ", r.Recorded, "/", r.Computed, " ", r.Differs)
			for _, by := range r.By {
				line += fmt.Sprint(" ", by.Person.Name, " ", by.Score, "×", by.Weight)
			}
		}
		scores = append(scores, line)
	}
	want := []string{
		"2020-03-16 final true 0.5/0.50 differs false | 1 0.5/0.50 false Dev 0.5×1 | 2 n/a/ false",
		"2020-03-09 final false 0.8/0.75 differs false | 1 0.6/0.60 false Lead 0.5×2/3 Dev 0.8×1/3 | 2 0.9/ false",
	}
	if strings.Join(scores, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(scores, "\n"), strings.Join(want, "\n"))
	}
	same(t, "final", o.Final.On.ISO, "2020-03-16")
	same(t, "remarks", fmt.Sprint(len(v.Remarks), v.Remarks[0].On.ISO, v.Remarks[0].URL, v.Remarks[0].Name, v.Remarks[0].Note.HTML),
		"12020-03-10#tasks--posts--writeWriteWent well")
	brief := view[releaseView](f, "/releases/r1/").Objectives[0]
	same(t, "in short", fmt.Sprint(brief.URL, " ", len(brief.KeyResults), " ", brief.Final, " ", brief.KeyResults[0].URL),
		"/releases/r1/objectives/#goal 2 0.5 /releases/r1/objectives/#kr--posts")
	same(t, "description", f.page("/releases/r1/objectives/").Description,
		"Objectives of R1. 1 objective, 2 key results. 2 of 4 tasks done, 1 placeholder.")
}

func TestReleaseSurroundings(t *testing.T) {
	f := layOutFiles(t, "2020-03-20", map[string]string{
		"data/releases/r1/plan.yaml":       "name: R1\n",
		"content/meetings/r1/_index.md":    "---\ntitle: Calls\nrelease: r1\n---\nText\n",
		"content/meetings/r1/launch.md":    "---\ntitle: Launch\ndate: 2020-03-01\n---\n- One\n",
		"content/meetings/r1/later.md":     "---\ntitle: Later\ndate: 2020-04-01\nstatus: planned\n---\nSoon\n",
		"content/meetings/r1/lessons.md":   "---\ntitle: Lessons\ndate: tbd\nstatus: planned\n---\nSoon\n",
		"content/guides/write.md":          "---\ntitle: Write\nreleases: {r1: {state: outdated, by: 2020-04-02, note: Old}}\n---\nText\n",
		"content/guides/elsewhere.md":      "---\ntitle: Elsewhere\n---\nText\n",
		"content/guides/draft.md":          "---\ntitle: Draft\ndraft: true\nreleases: {r1: {state: ready}}\n---\nText\n",
		"content/meetings/other/single.md": "---\ntitle: Other\ndate: 2020-03-02\n---\n- One\n",
	})
	v := view[releaseView](f, "/releases/r1/")
	var got []string
	for _, m := range v.Meetings {
		for _, x := range m.List {
			got = append(got, fmt.Sprint(m.Series.Name, ": ", x.Name, " ", iso(x.Date), " ahead ", x.Ahead, " planned ", x.Planned))
		}
	}
	same(t, "meetings", got, []string{
		"Calls: Launch 2020-03-01 ahead false planned false",
		"Calls: Later 2020-04-01 ahead true planned true",
		"Calls: Lessons - ahead false planned true",
	})
	same(t, "guides", fmt.Sprint(len(v.Guides), v.Guides[0].Name, v.Guides[0].State, v.Guides[0].By.ISO, v.Guides[0].Note.HTML), "1Writeoutdated2020-04-02Old")
}
