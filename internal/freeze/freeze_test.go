package freeze_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/freeze"
	"slipway/internal/portal"
	"slipway/internal/source"
)

const planFile = "data/releases/orbit/plan.yaml"

// plan is what most pairs below change in one place.
const plan = `name: Orbit
manager: lead
zone: "+02:00"
launch: 2019-06-20T12:00
frozen: 2019-05-10
overview: |
  Uploads must not be lost. They wait 48h at most, on 4 nodes, before the
  gateway drops them.

  - The specification has to be reviewed by Bedeho.
  - Testers run it on Linux, then on a phone.
risks:
  - text: Specifying new sub-systems may take longer than foreseen
    mitigation: A longer cycle
  - text: The cycle meets the holidays
deployment:
  method: Runtime upgrade on the running chain, see [how](https://example.org/how)
objectives:
  launch-network:
    name: Launch the network
    measured: {after: release, days: 7-9, first: weekday}
    key_results:
      posts: {text: 75 posts on the forum, qualifier: "limits, not scores", mode: ewd, weights: {lead: 2/3, ops: 1/3}}
environments:
  staging: {name: Staging, url: "https://staging.example.org"}
milestones:
  spec-release:
    name: Spec Release
    date: 2019-05-21
    involved: [lead, ops]
    steps:
      - {by: 2019-05-15, text: First drafts are ready for review}
      - The forum module is written
      - The main document is reviewed
      - Everybody agrees
  release:
    name: Release
    date: 2019-06-20
    deadline: 2019-06-20T11:00
    after: [spec-release]
    team: {lead: Lead tester, ops: }
    test: {statement: tbd}
products:
  gateway:
    version: {from: 3.0, to: {value: 3.1, target: true, if: no bug fix is released before}}
    audit: none
    repository: https://example.org/code/gateway
    platforms: [Linux]
    stories:
      - {as: storage provider, want: to put my stake on tranches, so: I can choose}
work:
  news: {name: News, kind: message, by: 2019-06-13, for: milestone:orbit/release, author: lead}
extra: {codename: Sputnik, motto: Slow is smooth}
`

// load reads a portal with one release; sum may be empty.
func load(plan, sum string) (*portal.Release, *diag.List) {
	files := fstest.MapFS{
		"hugo.yaml":          {Data: []byte("title: Orbit\n")},
		"data/people.yaml":   {Data: []byte("lead: {name: Lead}\nops: {name: Operations}\nwriter: {name: Writer}\n")},
		"data/products.yaml": {Data: []byte("gateway: {name: Gateway}\n")},
		planFile:             {Data: []byte(plan)},
	}
	if sum != "" {
		files["data/releases/orbit/plan.sum"] = &fstest.MapFile{Data: []byte(sum)}
	}
	problems := &diag.List{}
	return portal.Load(source.FS(files), problems).Release("orbit"), problems
}

// frozen gives what plan.sum says of a plan.
func frozen(t testing.TB, text string) string {
	t.Helper()
	r, problems := load(text, "")
	for _, p := range problems.Sorted() {
		t.Fatalf("%s: %s", p.At, p.Summary)
	}
	return string(freeze.Of(r).Sum())
}

// check gives the problems that the freeze finds in a plan, one a line.
func check(t testing.TB, text, sum string) []string {
	t.Helper()
	r, problems := load(text, sum)
	if n := problems.Count(diag.Error); n > 0 {
		t.Logf("%d errors before: %v", n, problems.Sorted())
	}
	problems = &diag.List{}
	asOf, _ := date.ParseDay("2019-07-12")
	freeze.Check(r, asOf, problems)
	var out []string
	for _, p := range problems.Sorted() {
		out = append(out, fmt.Sprintf("%d:%d %s %s", p.At.Line, p.At.Column, p.Code, p.Summary))
	}
	return out
}

// TestPairs holds the line between what may be mended in a frozen plan and
// what may not. Each pair replaces old by new; want is the line and path that
// are reported, none if the change is allowed.
func TestPairs(t *testing.T) {
	for _, c := range []struct {
		name     string
		old, new string
		want     string // "line path", several joined by ", "
	}{
		// Allowed.
		{"nothing", "", "", ""},
		{"a typo made", "specification", "specifcation", ""},
		{"letters swapped", "for review", "for reveiw", ""},
		{"a comma", "They wait 48h at most, on", "They wait 48h at most on", ""},
		{"a full stop", "foreseen\n", "foreseen.\n", ""},
		{"an address", "https://example.org/how", "https://example.com/elsewhere", ""},
		{"an address becomes a reference", "https://example.org/how", "milestone:orbit/release", ""},
		{"an address of a field", "https://staging.example.org", "https://stage.example.org", ""},
		{"the address of a repository", "https://example.org/code/gateway", "https://example.net/git/gateway", ""},
		{"white space", "name: Orbit", "name:   Orbit", ""},
		{"lines broken elsewhere", "before the\n  gateway drops", "before\n  the gateway drops", ""},
		{"white space in prose", "must not be", "must  not be", ""},
		{"a space that does not break", "4 nodes", "4\u00a0nodes", ""},
		{"a unit apart", "48h", "48 h", ""},
		{"a hyphen", "sub-systems", "subsystems", ""},
		{"emphasis", "must not be lost", "**must not** be lost", ""},
		{"quotes", "Slow is smooth", "“Slow” is smooth", ""},
		{"case", "Runtime upgrade", "runtime Upgrade", ""},
		{"a comment of YAML", "manager: lead", "manager: lead # still", ""},
		{"quoted or plain", "name: Spec Release", "name: \"Spec Release\"", ""},
		{"quoted or plain text", "method: Runtime upgrade on the running chain, see [how](https://example.org/how)", "method: 'Runtime upgrade on the running chain, see [how](https://example.org/how)'", ""},
		{"a date with its seconds", "2019-06-20T12:00", "2019-06-20T12:00:00", ""},
		{"a date with its offset", "2019-06-20T12:00", "2019-06-20T12:00+02:00", ""},
		{"a quoted date", "date: 2019-05-21", "date: \"2019-05-21\"", ""},
		{"one or a list of one", "after: [spec-release]", "after: spec-release", ""},
		{"a block or a line", "involved: [lead, ops]", "involved:\n      - lead\n      - ops", ""},
		{"the order of people", "[lead, ops]", "[ops, lead]", ""},
		{"the order of shares", "{lead: 2/3, ops: 1/3}", "{ops: 1/3, lead: 2/3}", ""},
		{"the order of fields", "    name: Spec Release\n    date: 2019-05-21\n", "    date: 2019-05-21\n    name: Spec Release\n", ""},
		{"the order of sections", "name: Orbit\nmanager: lead\n", "manager: lead\nname: Orbit\n", ""},
		{"an empty list", "platforms: [Linux]\n", "platforms: [Linux]\n    changes: []\n", ""},
		{"a field with nothing behind it", "manager: lead\n", "manager: lead\ncover:\n", ""},
		{"cancelled", "manager: lead\n", "manager: lead\nstatus: cancelled\n", ""},

		// Prose that says something else.
		{"a negation slips in", "Everybody agrees", "Everybody never agrees", "35 milestones.spec-release.steps.4"},
		{"a negation slips out", "must not be", "must be", "7 overview"},
		{"a negation written together", "must not be", "mustn't be", "7 overview"},
		{"must and may", "must not", "may not", "7 overview"},
		{"before and after", "released before", "released after", "45 products.gateway.version.to.if"},
		{"on and no", "posts on the", "posts no the", "23 objectives.launch-network.key_results.posts.text"},
		{"the opposite by its prefix", "ready for", "unready for", "32 milestones.spec-release.steps.1"},
		{"a number", "75 posts", "85 posts", "23 objectives.launch-network.key_results.posts.text"},
		{"a number in running text", "on 4 nodes", "on 14 nodes", "7 overview"},
		{"a unit", "48h", "48d", "7 overview"},
		{"a name", "by Bedeho", "by Bedehoo", "10 overview"},
		{"a name at the head", "Testers run", "Tester run", "11 overview"},
		{"a word for another that is near", "Testers run", "Testers ruin", "11 overview"},
		{"singular and plural", "The cycle meets", "The cycles meets", "15 risks.2.text"},
		{"a word added", "Testers run it", "Testers seldom run it", "11 overview"},
		{"a word dropped", "on the running chain", "on the chain", "17 deployment.method"},
		{"words exchanged", "Linux, then on a phone", "a phone, then on Linux", "11 overview"},
		{"struck out", "must not be lost", "must ~~not~~ be lost", "7 overview"},
		{"hidden in a comment", "must not be lost", "must <!-- not --> be lost", "7 overview"},
		{"a question", "Everybody agrees", "Everybody agrees?", "35 milestones.spec-release.steps.4"},
		{"a look-alike letter", "Everybody", "Ev\u0435rybody", "35 milestones.spec-release.steps.4"},
		{"a look-alike in a name", "name: Spec Release", "name: Sp\u0435c Release", "28 milestones.spec-release.name"},
		{"an invisible character", "Everybody", "Every\u200bbody", "35 milestones.spec-release.steps.4"},
		{"a paragraph dropped", "  - Testers run it on Linux, then on a phone.\n", "", "10 overview"},
		{"paragraphs exchanged", "  - The specification has to be reviewed by Bedeho.\n  - Testers run it on Linux, then on a phone.\n", "  - Testers run it on Linux, then on a phone.\n  - The specification has to be reviewed by Bedeho.\n", "10 overview"},
		{"a role", "lead: Lead tester", "lead: Tester", "41 milestones.release.team.lead.role"},
		{"prose of a story", "to put my stake", "to keep my stake", "50 products.gateway.stories.1.want"},

		// Values.
		{"a date", "date: 2019-05-21", "date: 2019-05-22", "29 milestones.spec-release.date"},
		{"a time", "2019-06-20T12:00", "2019-06-20T12:30", "4 launch"},
		{"the zone", "+02:00", "+01:00", "3 zone, 4 launch, 39 milestones.release.deadline"},
		{"a date becomes a bound", "date: 2019-05-21", "date: by 2019-05-21", "29 milestones.spec-release.date"},
		{"a rule of a date", "days: 7-9", "days: 7-10", "21 objectives.launch-network.measured"},
		{"a date is taken out", "    date: 2019-05-21\n", "", "27 milestones.spec-release.date"},
		{"a date is emptied", "date: 2019-05-21", "date: \"\"", "27 milestones.spec-release.date"},
		{"a date becomes unknown", "date: 2019-05-21", "date: tbd", "29 milestones.spec-release.date"},
		{"a tracking mode", "mode: ewd", "mode: n", "23 objectives.launch-network.key_results.posts.mode"},
		{"a share", "2/3", "1/3", "23 objectives.launch-network.key_results.posts.weights.lead"},
		{"a version", "from: 3.0", "from: 3.00", "45 products.gateway.version.from"},
		{"a target becomes a promise", "target: true, ", "", "45 products.gateway.version.to.target"},
		{"none becomes unknown", "audit: none", "audit: tbd", "46 products.gateway.audit"},
		{"what was open is filled in", "statement: tbd", "statement: All goes well", "42 milestones.release.test.statement"},
		{"a person", "manager: lead", "manager: ops", "2 manager"},
		{"a person more", "[lead, ops]", "[lead, ops, writer]", "30 milestones.spec-release.involved"},
		{"a reference", "for: milestone:orbit/release", "for: milestone:orbit/spec-release", "52 work.news.for"},
		{"a name of a thing", "name: News", "name: Nets", "52 work.news.name"},
		{"a repository becomes private", "https://example.org/code/gateway", "private", "47 products.gateway.repository"},
		{"a field of the portal's own", "codename: Sputnik", "codename: Vostok", "53 extra.codename"},
		{"prose of the portal's own", "Slow is smooth", "Slow is not smooth", "53 extra.motto"},

		// Structure.
		{"a field added", "manager: lead\n", "manager: lead\nspecification: A page\n", "3 specification"},
		{"a bullet dropped", "      - The forum module is written\n", "", "31 milestones.spec-release.steps.2"},
		{"a bullet added", "      - Everybody agrees\n", "      - Everybody agrees\n      - Somebody writes it down\n", "36 milestones.spec-release.steps.5"},
		{"bullets exchanged", "      - The forum module is written\n      - The main document is reviewed\n", "      - The main document is reviewed\n      - The forum module is written\n", "34 milestones.spec-release.steps.2"},
		{"a milestone added", "  release:\n    name: Release\n", "  party: {name: Party}\n  release:\n    name: Release\n", "36 milestones.party"},
		{"a milestone renamed", "  spec-release:\n    name", "  spec:\n    name", "26 milestones.spec-release, 27 milestones.spec, 40 milestones.release.after"},
		{"a section dropped", "deployment:\n  method: Runtime upgrade on the running chain, see [how](https://example.org/how)\n", "", "1 deployment"},
		{"the freeze undone", "frozen: 2019-05-10\n", "", "1 frozen"},
		{"the freeze moved", "frozen: 2019-05-10", "frozen: 2019-05-11", "5 frozen"},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := strings.Replace(plan, c.old, c.new, 1)
			if text == plan && c.old != c.new {
				t.Fatalf("%q is not in the plan", c.old)
			}
			if strings.HasPrefix(c.name, "a milestone renamed") {
				text = strings.Replace(text, "after: [spec-release]", "after: [spec]", 1)
			}
			var got []string
			for _, p := range check(t, text, frozen(t, plan)) {
				at, rest, _ := strings.Cut(p, ":")
				_, rest, _ = strings.Cut(rest, "`")
				path, _, _ := strings.Cut(rest, "`")
				got = append(got, at+" "+path)
			}
			if strings.Join(got, ", ") != c.want {
				t.Errorf("reported: %s\nwant:     %s", strings.Join(check(t, text, frozen(t, plan)), "\n          "), c.want)
			}
		})
	}
}
