package pages

import (
	"slices"
	"strings"
	"testing"
)

const personPlan = `name: Rome
manager: lead
launch: 2019-07-10
frozen: 2019-05-01
process:
  - {every: {every: monday}, who: [lead], text: Go through the list. Then talk.}
objectives:
  grow:
    name: Grow
    manager: lead
    measured: 2019-07-20
    key_results:
      posts:
        text: Ten posts
        weights: {dev: 1/3}
        tasks:
          name: Posting
          sections:
            specs: {name: Specs, responsible: [dev], boxes: [Write]}
milestones:
  spec: {name: Spec, date: 2019-05-20, involved: [dev, ops], manager: dev, team: {dev: Editor}}
  test:
    name: Test
    date: 2019-06-20
    involved: [dev]
    teams: {Storage: [dev, ops]}
    tasks:
      - {text: Prepare the machines, who: [dev, ops]}
      - text: Report
        items: [{text: The numbers, who: [ops]}]
      - who: [ops]
        items: [Racks, Cables]
  later: {name: Later, involved: [dev]}
  release:
    name: Release
    date: 2019-07-10
    involved: [all]
    team: [{person: writer, role: Host}, {person: writer, role: Scribe}, unheard-of]
products:
  gateway: {manager: dev, team: {dev: Developer, ops: Tester}}
work:
  posts: {name: Posts, kind: message, author: dev, devops: dev, team: [ops]}
`

const personLive = `revisions:
  - on: 2019-06-10
    why: Machines came late
    milestones:
      spec: {date: 2019-06-12, involved: [dev]}
      test: 2019-06-25
actuals:
  spec: 2019-06-13
assignments:
  - {from: 2019-06-11, key_result: posts, weights: {ops: 2/3}}
  - {from: 2019-12-01, key_result: posts, weights: {writer: 2/3}}
`

func personFixture(t *testing.T) *fixture {
	return layOutFiles(t, "2019-06-22", map[string]string{
		"data/products.yaml":              "gateway: {name: Gateway}\n",
		"data/releases/rome/plan.yaml":    personPlan,
		"data/releases/rome/live.yaml":    personLive,
		"data/terms/one.yaml":             "name: Term one\ngroups:\n  a: {name: A, tasks: {x: {name: Ask, contact: [dev]}}}\n",
		"content/meetings/weekly/call.md": "---\ndate: 2019-06-17\nchair: dev\npresent: [Ops Person, Dev]\n---\n- Mend it (dev)\n- Talk (all)\n",
		"content/meetings/weekly/old.md":  "---\ndate: 2019-06-10\nnotetaker: Dev\n---\n- Mend it (dev)\n  - and this (dev)\n",
	})
}

// parts tells somebody's parts in a release, one a line.
func parts(r *releaseDuties) string {
	var out []string
	for name, list := range map[string][]duty{"manages": r.Manages, "team": r.Teams, "answers": r.Answers} {
		for i, d := range list {
			s := name + " " + string(rune('0'+i)) + " " + d.Kind + " " + d.Name + " as " + d.As + " " + strings.Join(d.Roles, "+") + " in " + d.In
			if d.From != nil {
				s += " from " + d.From.ISO
			}
			out = append(out, strings.TrimRight(s, " "))
		}
	}
	for _, tasks := range r.Tasks {
		for _, it := range tasks.Items {
			out = append(out, strings.TrimRight("task "+strip(it.Text.HTML)+" of "+tasks.In.Name+" with "+names(it.Who), " "))
		}
	}
	return strings.Join(slices.Sorted(slices.Values(out)), "\n")
}

func TestPersonParts(t *testing.T) {
	f := personFixture(t)
	tests := []struct{ id, want string }{
		{"dev", `answers 0 key_result Ten posts as share 1/3 in Grow
answers 1 section Specs as responsible  in Posting
manages 0 milestone Spec as manager  in
manages 1 product Gateway as manager  in
task Prepare the machines of Test with Ops
team 0 milestone Spec as team Editor in
team 1 milestone Test as team  in Storage
team 2 product Gateway as team Developer in
team 3 work Posts as author  in
team 4 work Posts as devops  in`},
		{"ops", `answers 0 key_result Ten posts as share 2/3 in Grow from 2019-06-11
task Cables of Test with
task Prepare the machines of Test with Dev
task Racks of Test with
task The numbers of Test with
team 0 milestone Test as team  in Storage
team 1 product Gateway as team Tester in
team 2 work Posts as team  in`},
		{"writer", "team 0 milestone Release as team Host+Scribe in"},
		{"lead", `manages 0 release Rome as manager  in
manages 1 objective Grow as manager  in
team 0 process Go through the list. as process  in`},
	}
	for _, test := range tests {
		v := view[personView](f, PersonPath(test.id))
		if len(v.Releases) != 1 {
			t.Fatalf("%s: %d releases", test.id, len(v.Releases))
		}
		if got := parts(v.Releases[0]); got != test.want {
			t.Errorf("%s: got\n%s\nwant\n%s", test.id, got, test.want)
		}
	}
}

// Milestones still ahead come first, the earliest live date on top; what is
// done, and what somebody has left, comes after.
func TestPersonMilestones(t *testing.T) {
	f := personFixture(t)
	list := func(all []personMilestone) string {
		var out []string
		for _, m := range all {
			s := m.Name + " " + m.Live.ISO + " " + m.State.Name + " " + m.Slip.Signed
			if m.Left {
				s += " left"
			}
			out = append(out, strings.TrimRight(s, " "))
		}
		return strings.Join(out, "; ")
	}
	dev, ops := view[personView](f, "/people/dev/"), view[personView](f, "/people/ops/")
	if got := list(dev.Ahead); got != "Test 2019-06-25 planned +5; Later  unscheduled" {
		t.Errorf("ahead %s", got)
	}
	if got := list(dev.Past); got != "Spec 2019-06-12 done +24" {
		t.Errorf("past %s", got)
	}
	if got := list(ops.Past); got != "Spec 2019-06-12 done +24 left" {
		t.Errorf("left %s", got)
	}
}

func TestPersonMeetingsActionsAndContacts(t *testing.T) {
	f := personFixture(t)
	v := view[personView](f, "/people/dev/")
	var got []string
	for _, m := range v.Meetings {
		got = append(got, m.Meeting.Name+": "+strings.Join(m.Roles, "+")+" "+strings.Repeat("i", m.Items))
	}
	same(t, "meetings", got, []string{"call, 17 June 2019: chair+present i", "old, 10 June 2019: notetaker ii"})
	if v.Open != 1 || summary(v.Actions) != "Mend it [Dev]" {
		t.Errorf("%d actions: %s", v.Open, summary(v.Actions))
	}
	same(t, "contacts", v.Contacts, []duty{{Link: Link{"Ask", "/terms/one/a/#task-x"}, Kind: "task", As: "contact", In: "A, Term one"}})
	if ops := view[personView](f, "/people/ops/"); len(ops.Meetings) != 1 {
		t.Errorf("a full name is not recognised: %s", asJSON(t, ops.Meetings))
	}
	if d := f.page("/people/dev/").Description; d != "Dev as of 22 June 2019. 2 milestones ahead. 1 open action." {
		t.Error(d)
	}
}

func TestDirectory(t *testing.T) {
	f := personFixture(t)
	v := view[peopleView](f, PeoplePath)
	var got []string
	for _, k := range v.Kinds {
		for _, p := range k.List {
			next := "-"
			if p.Next != nil {
				next = p.Next.Name
			}
			got = append(got, k.Kind+" "+p.Name+" "+next)
		}
	}
	same(t, "directory", got, []string{"person Lead -", "person Dev Test", "person Ops -", "person Writer -", "group All Release"})
	row := v.Kinds[0].List[1]
	if row.Ahead != 2 || row.Manages != 2 || row.Teams != 5 || row.Actions != 1 || row.Meetings != 2 {
		t.Errorf("%s", asJSON(t, row))
	}
}
