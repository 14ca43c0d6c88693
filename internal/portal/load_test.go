package portal_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"slipway/internal/diag"
	"slipway/internal/portal"
	"slipway/internal/source"
)

// base is a small portal that is right.
var base = map[string]string{
	"hugo.yaml": `title: Small
params:
  portal: {zone: "+02:00", as_of: 2019-06-22}
`,
	"data/people.yaml": `lead: {name: Release lead, aliases: [Boss], handle: "@lead"}
writer: {name: Writer}
all: {name: All, kind: group}
`,
	"data/products.yaml": "node: {name: Node}\n",
	"data/releases/orbit/plan.yaml": `name: Orbit
manager: lead
launch: 2019-06-20T12:00
environments:
  staging: {name: Staging}
milestones:
  draft:
    name: Draft
    date: 2019-05-21
    involved: [lead, {slot: testers, count: 3}]
  release:
    name: Release
    date: 2019-06-20T12:00
    after: [draft]
    environment: staging
products:
  node:
    manager: Boss
    team: {lead: Developer, writer: null}
    version: {from: 3.0, to: {value: 010, or: [v2], if: upstream is pulled}}
    audit: none
    repository: private
work:
  news: {name: News, kind: message, by: 2019-06-13, for: milestone:orbit/release}
objectives:
  use:
    name: Use
    measured: {after: release, days: 7-9, first: weekday}
    key_results:
      posts:
        text: 75 posts
        mode: ewd
        tasks:
          name: Posts
          sections:
            write: {name: Write, responsible: [lead], boxes: [One, Two?, tbd]}
`,
	"data/releases/orbit/live.yaml": `revisions:
  - on: 2019-06-10
    decided_in: meeting:weekly/2019-06-10
    why: Late
    milestones:
      draft: {date: 2019-06-01, involved: [writer]}
      release: 2019-06-24
actuals:
  draft: by 2019-06-02
confirmed: {release: 2019-06-20}
boxes:
  - {on: 2019-06-11, key_result: posts, section: write, done: [1]}
`,
	"data/terms/first.yaml": `name: First
groups:
  all-groups: {name: All, kind: all}
  storage: {name: Storage, inherits: all-groups}
`,
	"content/meetings/weekly/_index.md": "---\ntitle: Weekly\nevery: monday\ndates: ymd\nrelease: orbit\naccepted: [{rule: date/weekday, meeting: 2019-06-10, why: So it was said.}]\n---\n\nHello.\n",
	"content/meetings/weekly/2019.md":   "# Weekly 2019-06-10\n\n- Move the draft (lead)\n",
	"content/guides/start.md":           "---\ntitle: Start\nreleases: {orbit: {state: ready}}\n---\n\nGo.\n",
}

// load loads the small portal with some of its files replaced; an empty text
// takes a file away.
func load(changes map[string]string) (*portal.Portal, *diag.List) {
	files := maps.Clone(base)
	maps.Copy(files, changes)
	fsys := fstest.MapFS{}
	for name, text := range files {
		if text != "" {
			fsys[name] = &fstest.MapFile{Data: []byte(text)}
		}
	}
	problems := &diag.List{}
	return portal.Load(source.FS(fsys), problems), problems
}

func TestLoad(t *testing.T) {
	p, problems := load(nil)
	for _, problem := range problems.Sorted() {
		t.Errorf("%s: %s", problem.At, problem.Summary)
	}
	r := p.Release("orbit")
	if r == nil {
		t.Fatal("no release")
	}
	product := r.Plan.Products[0]
	for _, c := range []struct{ what, got, want string }{
		{"launch", r.Plan.Launch.Value.String(), "2019-06-20T12:00:00+02:00"},
		{"manager", r.Plan.Manager[0].ID, "lead"},
		{"manager by alias", product.Manager[0].ID, "lead"},
		{"slot", fmt.Sprint(r.Plan.Milestones[0].Involved[1].Slot, r.Plan.Milestones[0].Involved[1].Count), "testers3"},
		{"member without role", product.Team[1].ID + product.Team[1].Role, "writer"},
		{"version from", product.Version.From.Text.Markdown, "3.0"},
		{"version to", product.Version.To.Text.Markdown, "010"},
		{"version if", product.Version.To.If.Markdown, "upstream is pulled"},
		{"audit", product.Audit.State.String(), "none"},
		{"private", fmt.Sprint(product.Repository.Private), "true"},
		{"measured", r.Plan.Objectives[0].Measured.Value.String(), "7-9 days after release, first weekday"},
		{"revision", r.Live.Revisions[0].Milestones[0].Date.Value.String(), "2019-06-01"},
		{"actual", r.Live.Actuals[0].Date.Value.String() + " " + r.Live.Actuals[0].State, "by 2019-06-02 done"},
		{"meeting", p.Series[0].Meetings[0].ID + " " + p.Series[0].Name, "2019-06-10 Weekly"},
		{"guide", p.Guides[0].Path + " " + p.Guides[0].Releases[0].State, "start ready"},
	} {
		if c.got != c.want {
			t.Errorf("%s: %q, want %q", c.what, c.got, c.want)
		}
	}
	boxes := r.Plan.Objectives[0].KeyResults[0].Tasks.Sections[0].Boxes
	if len(boxes) != 3 || boxes[0].Undecided || !boxes[1].Undecided || !boxes[2].Placeholder {
		t.Errorf("boxes: %+v", boxes)
	}
	if e, ok := p.Find("milestone", "orbit/release"); !ok || e.Name != "Release" {
		t.Errorf("milestone:orbit/release leads to %+v", e)
	}
	if id, ok := p.PersonID("@LEAD"); !ok || id != "lead" {
		t.Errorf("@LEAD is %q", id)
	}
}

// TestProblems makes one thing wrong at a time. Each is answered once, at its
// place, and nothing else is.
func TestProblems(t *testing.T) {
	const plan, live, minutes = "data/releases/orbit/plan.yaml", "data/releases/orbit/live.yaml", "content/meetings/weekly/2019.md"
	for _, c := range []struct {
		name, file, old, new string
		want                 string // "file:line:column code", then words of summary and hint
		words                []string
	}{
		{"misspelt field", plan, "    involved: [lead", "    involvd: [lead", plan + ":10:5 yaml/unknown-field", []string{"involvd", "involved"}},
		{"not a date", plan, "date: 2019-05-21", "date: 21.05.19", plan + ":9:11 date/format", []string{"21.05.19"}},
		{"no such milestone", plan, "after: [draft]", "after: [draught]", plan + ":14:12 ref/missing", []string{"draught", "draft"}},
		{"no such environment", plan, "environment: staging", "environment: stagin", plan + ":15:18 ref/missing", []string{"stagin", "staging"}},
		{"unknown person", plan, "manager: lead", "manager: leed", plan + ":2:10 people/unknown", []string{"leed", "lead"}},
		{"no such product", plan, "  node:\n", "  nod:\n", plan + ":17:3 ref/missing", []string{"nod", "node"}},
		{"unknown kind", plan, "kind: message", "kind: mesage", plan + ":24:28 value/unknown", []string{"mesage", "message"}},
		{"for leads nowhere", plan, "for: milestone:orbit/release", "for: milestone:orbit/relese", plan + ":24:58 ref/missing", []string{"orbit/release"}},
		{"for of a wrong kind", plan, "for: milestone:orbit/release", "for: person:lead", plan + ":24:58 ref/form", []string{"milestone:"}},
		{"for without a kind", plan, "for: milestone:orbit/release", "for: orbit/release", plan + ":24:58 ref/form", []string{"write milestone:orbit/release"}},
		{"status that dates tell", plan, "manager: lead", "status: released", plan + ":2:9 value/unknown", []string{"leave it out"}},
		{"anchor leads nowhere", plan, "{after: release, days", "{after: launch, days", plan + ":28:15 ref/missing", []string{"launch"}},
		{"unknown mode", plan, "mode: ewd", "mode: ewt", plan + ":32:15 value/unknown", []string{"ewt"}},
		{"decided nowhere", live, "meeting:weekly/2019-06-10", "meeting:weekly/2019-06-11", live + ":3:17 ref/missing", []string{"2019-06-11", "2019-06-10"}},
		{"revised milestone", live, "      draft: {", "      drat: {", live + ":6:7 ref/missing", []string{"drat", "draft"}},
		{"actual of nothing", live, "  draft: by", "  drift: by", live + ":9:3 ref/missing", []string{"drift"}},
		{"confirmed by nobody knows when", live, "{release: 2019-06-20}", "\n  draft:", live + ":11:3 date/confirmed", []string{"draft: 2019-06-10"}},
		{"confirmed without a day", live, "{release: 2019-06-20}", "\n  draft: {by: lead}", live + ":11:3 date/confirmed", []string{"draft: 2019-06-10"}},
		{"confirmed some day", live, "{release: 2019-06-20}", "{draft: tbd}", live + ":10:20 date/confirmed", []string{"leave draft out"}},
		{"confirmed on no date", live, "{release: 2019-06-20}", "{draft: yes}", live + ":10:20 date/format", []string{"yes"}},
		{"confirmed, misspelt", live, "{release: 2019-06-20}", "{draft: {no: 2019-06-02}}", live + ":10:21 yaml/unknown-field", []string{"did you mean `on`"}},
		{"day of a meeting", minutes, "# Weekly 2019-06-10", "---\ndate: 10.06.19\n---\n", minutes + ":2:7 date/format", []string{"10.06.19"}},
		{"limit of the portal", "hugo.yaml", "as_of: 2019-06-22", "rules: {overdue_days: -1}", "hugo.yaml:3:50 rules/form", []string{"from 0 to 1000"}},
		{"limit of a release", plan, "manager: lead", "rules: {unconfirmed_days: 0}", plan + ":2:27 rules/form", []string{"from 1 to 1000"}},
		{"gap of no days", plan, "manager: lead", "rules: {gaps: [{from: draft, to: release}]}", plan + ":2:16 rules/form", []string{"how many days", "min_days: 10"}},
		{"gap of days in words", plan, "manager: lead", "rules: {gaps: [{from: draft, to: release, min_days: ten}]}", plan + ":2:53 yaml/type", []string{"ten"}},
		{"gap of less than a day", plan, "manager: lead", "rules: {gaps: [{from: draft, to: release, min_days: 0}]}", plan + ":2:53 rules/form", []string{"min_days: 0"}},
		{"gap without an end", plan, "manager: lead", "rules: {gaps: [{from: draft, min_days: 3}]}", plan + ":2:16 rules/form", []string{"between which"}},
		{"gap of one milestone", plan, "manager: lead", "rules: {gaps: [{from: draft, to: draft, min_days: 3}]}", plan + ":2:34 rules/form", []string{"draft and itself"}},
		{"announces what has no kind", plan, "kind: message,", "kind: mesage, announces: true,", plan + ":24:28 value/unknown", []string{"message"}},
		{"slot, misspelt", plan, "{slot: testers", "{slots: testers", plan + ":10:23 yaml/unknown-field", []string{"slot"}},
		{"slot for nobody", plan, "count: 3}", "count: 0}", plan + ":10:45 people/entry", []string{"1 or more"}},
		{"for by the id alone", plan, "for: milestone:orbit/release", "for: draft", plan + ":24:58 ref/form", []string{"write milestone:orbit/draft"}},
		{"for of nothing", plan, "for: milestone:orbit/release", "for: milestone:orbit/relese", plan + ":24:58 ref/missing", []string{"`milestone:orbit/release`"}},
		{"decided in a file", live, "meeting:weekly/2019-06-10", "content/meetings/weekly/2019-06-10.md", live + ":3:17 ref/form", []string{"write meeting:weekly/2019-06-10"}},
		{"decided on an address", live, "meeting:weekly/2019-06-10", "/meetings/weekly/2019-06-10/", live + ":3:17 ref/form", []string{"write meeting:weekly/2019-06-10"}},
		{"decided on a day", live, "meeting:weekly/2019-06-10", "2019-06-10", live + ":3:17 ref/form", []string{"write meeting:weekly/2019-06-10"}},
		{"decided by nobody", live, "meeting:weekly/2019-06-10", "meeting:weekly/2019-06-10#move", live + ":3:17 ref/missing", []string{"hold no decision", "write meeting:weekly/2019-06-10,"}},
		{"revised to nothing", live, "release: 2019-06-24", "release:", live + ":7:7 revision/nothing", []string{"release: 2019-06-24", "tbd"}},
		{"revised, misspelt", live, "release: 2019-06-24", "release: {dat: 2019-06-24}", live + ":7:17 yaml/unknown-field", []string{"date"}},
		{"accepted without a reason", live, "boxes:", "accepted: [date/launch]\nboxes:", live + ":11:12 accept/why", []string{"{rule: date/launch, why:"}},
		{"box by its name", live, "done: [1]", "done: [One]", live + ":12:64 yaml/type", []string{"One"}},
		{"boxes of nothing", live, "key_result: posts", "key_result: post", live + ":12:5 ref/missing", []string{"did you mean key_result `posts`"}},
		{"guide with a title misspelt", "content/guides/start.md", "title: Start", "titel: Start", "content/guides/start.md:2:1 yaml/unknown-field", []string{"title"}},
		{"time of a series", "content/meetings/weekly/_index.md", "every: monday", "every: monday\ntime: noon", "content/meetings/weekly/_index.md:4:7 date/format", []string{"noon", "12:00"}},
		{"days of a series", "content/meetings/weekly/_index.md", "every: monday", "every: [monday]", "content/meetings/weekly/_index.md:3:8 yaml/type", []string{"a text"}},
		{"minutes of no day of their own", minutes, "# Weekly 2019-06-10", "---\ndate: {after: release, days: 3}\n---\n", minutes + ":2:7 date/meeting", []string{"tbd"}},
		{"minutes for others", minutes, "# Weekly", "---\nvisibility: private\n---\n# Weekly", minutes + ":2:13 value/unknown", []string{"public, internal"}},
		{"minutes of no release", minutes, "# Weekly", "---\nrelease: orbiter\n---\n# Weekly", minutes + ":2:10 ref/missing", []string{"orbit"}},
		{"box out of range", live, "done: [1]", "done: [4]", live + ":12:5 ref/box", []string{"4", "3"}},
		{"no such section", live, "section: write", "section: wrote", live + ":12:5 ref/missing", []string{"wrote"}},
		{"no such group", "data/terms/first.yaml", "inherits: all-groups", "inherits: all", "data/terms/first.yaml:4:38 ref/missing", []string{"all-groups"}},
		{"no comparison", "data/terms/first.yaml", "inherits: all-groups}", "errors: {slow: {limit: {op: '=>', value: 3}}}}", "data/terms/first.yaml:4:56 value/unknown", []string{"=>", ">="}},
		{"unknown order", "content/meetings/weekly/_index.md", "dates: ymd", "dates: ydm", "content/meetings/weekly/_index.md:4:8 value/unknown", []string{"ydm"}},
		{"acceptance of no meeting", "content/meetings/weekly/_index.md", "meeting: 2019-06-10", "meeting: 2019-06-11", "content/meetings/weekly/_index.md:6:42 ref/missing", []string{"2019-06-10"}},
		{"series of no release", "content/meetings/weekly/_index.md", "release: orbit", "release: orbiter", "content/meetings/weekly/_index.md:5:10 ref/missing", []string{"orbit"}},
		{"guide without title", "content/guides/start.md", "title: Start\n", "", "content/guides/start.md:1 guide/no-title", []string{"title"}},
		{"alias of two", "data/people.yaml", "writer: {name: Writer}", "writer: {name: Boss}", "data/people.yaml:2:1 people/ambiguous", []string{"Boss", "lead", "writer"}},
		{"zone", "hugo.yaml", `"+02:00"`, `"CEST"`, "hugo.yaml:3:18 date/zone", []string{"CEST", "+02:00"}},
		{"zone of another form", "hugo.yaml", `"+02:00"`, `GMT+2`, "hugo.yaml:3:18 date/zone", []string{"GMT+2", "write +02:00"}},
		{"zone of a release", plan, "manager: lead", "zone: +25:00", plan + ":2:7 date/zone", []string{"-12:00", "+14:00"}},
		{"day in words", "hugo.yaml", "2019-06-22", "1 June 2026", "hugo.yaml:3:35 date/format", []string{"2026-06-01"}},
		{"day without an answer", "hugo.yaml", "2019-06-22", "today", "hugo.yaml:3:35 date/format", []string{"today"}},
		{"no single day", "hugo.yaml", "2019-06-22", "2019-06", "hugo.yaml:3:35 date/format", []string{"2019-06", "leave it out"}},
		{"days", "hugo.yaml", "2019-06-22", "[2019-06-22]", "hugo.yaml:3:35 yaml/type", []string{"a text"}},
		{"base URL", "hugo.yaml", "title: Small", "baseURL: example.org", "hugo.yaml:1:10 config/base-url", []string{"https://"}},
		{"language in words", "hugo.yaml", "title: Small", "languageCode: english", "hugo.yaml:1:15 config/language", []string{"english", "en,"}},
		{"language of a machine", "hugo.yaml", "title: Small", "languageCode: pt_BR", "hugo.yaml:1:15 config/language", []string{"write pt-BR"}},
		{"default language", "hugo.yaml", "title: Small", "defaultContentLanguage: ../en", "hugo.yaml:1:25 config/language", []string{"../en"}},
		{"repository without https", "hugo.yaml", "as_of: 2019-06-22", "repository: github.com/a/b/", "hugo.yaml:3:40 config/repository", []string{"write https://github.com/a/b"}},
		{"repository of git", "hugo.yaml", "as_of: 2019-06-22", "repository: 'git@github.com:a/b.git'", "hugo.yaml:3:40 config/repository", []string{"write https://github.com/a/b"}},
		{"repository of another kind", "hugo.yaml", "as_of: 2019-06-22", "repository: 'javascript:x'", "hugo.yaml:3:40 config/repository", []string{"https://"}},
		{"menu that leaves", "hugo.yaml", "title: Small", "menus: {main: [{name: A, pageRef: //a/}]}", "hugo.yaml:1:35 config/menu", []string{"//a/"}},
		{"menu that leads nowhere", "hugo.yaml", "title: Small", "menus: {main: [{name: A}]}", "hugo.yaml:1:16 config/menu", []string{"pageRef"}},
		{"menu without words", "hugo.yaml", "title: Small", "menus: {main: [{pageRef: /a/}]}", "hugo.yaml:1:16 config/menu", []string{"name"}},
		{"hugo's own settings", "hugo.yaml", "title: Small", "title: Small\nsecurity: {exec: {allow: [sh]}}", "hugo.yaml:2:1 yaml/unknown-field", []string{"security"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := strings.Replace(base[c.file], c.old, c.new, 1)
			if text == base[c.file] {
				t.Fatalf("%q is not in %s", c.old, c.file)
			}
			_, problems := load(map[string]string{c.file: text})
			var found []string
			for _, p := range problems.Sorted() {
				at := fmt.Sprintf("%s %s", p.At, p.Code)
				found = append(found, at+": "+p.Summary+" | "+p.Hint)
				if at != c.want {
					continue
				}
				for _, word := range c.words {
					if !strings.Contains(p.Summary+p.Hint, word) {
						t.Errorf("%q does not mention %q", p.Summary+" | "+p.Hint, word)
					}
				}
			}
			if len(found) != 1 || !strings.HasPrefix(found[0], c.want+": ") {
				t.Errorf("found:\n%s\nwant %s", strings.Join(found, "\n"), c.want)
			}
		})
	}
}

// TestWhomOnlyMinutesNameIsNoHint: who is missing from the directory is not
// proposed in their own place.
func TestWhomOnlyMinutesNameIsNoHint(t *testing.T) {
	_, problems := load(map[string]string{
		"data/releases/orbit/plan.yaml":         strings.Replace(base["data/releases/orbit/plan.yaml"], "manager: lead", "manager: scribe", 1),
		"content/meetings/weekly/2019-06-17.md": "---\ndate: 2019-06-17\npresent: [Scribe]\n---\n",
	})
	if list := problems.Sorted(); len(list) != 1 || list[0].Code != "people/unknown" || list[0].Hint != "add the person to data/people.yaml" {
		t.Errorf("%+v", list)
	}
}

func TestStrayFilesAreNamed(t *testing.T) {
	_, problems := load(map[string]string{"data/releases/orbit/plans.yaml": "name: Lost\n", "data/notes.yaml": "a: b\n"})
	var got []string
	for _, p := range problems.Sorted() {
		got = append(got, p.At.File+" "+p.Code)
	}
	want := "data/notes.yaml source/stray, data/releases/orbit/plans.yaml source/stray"
	if strings.Join(got, ", ") != want {
		t.Errorf("%s, want %s", strings.Join(got, ", "), want)
	}
}

func TestStrayContentIsNamed(t *testing.T) {
	_, problems := load(map[string]string{
		"content/about.md":                  "About\n",
		"content/_index.md":                 "Hello\n",
		"content/blog/x.md":                 "X\n",
		"content/notes.txt":                 "X\n",
		"content/meetings/_index.md":        "Meetings\n",
		"content/meetings/weekly/chat.txt":  "X\n",
		"content/guides/_index.md":          "Guides\n",
		"content/guides/ops/_index.md":      "Guides\n",
		"content/guides/ops/run.md":         "---\ntitle: Run\n---\n",
		"content/guides/ops/run.png":        "X\n",
		"content/guides/README.md":          "X\n",
		"content/meetings/weekly/ReadMe.md": "X\n",
		"content/guides/deep.MD":            "X\n",
	})
	var got []string
	for _, p := range problems.Sorted() {
		if p.Severity != diag.Warning {
			t.Errorf("%s stops a build", p.At)
		}
		got = append(got, p.At.File+" "+p.Code+" "+p.Hint[strings.LastIndex(p.Hint, ";")+1:])
	}
	want := []string{
		"content/_index.md source/stray  the words of a page that lists others are in i18n/",
		"content/about.md source/stray  move it to content/guides/about.md to publish it as a guide",
		"content/blog/x.md source/stray  move it to content/guides/x.md to publish it as a guide",
		"content/guides/README.md source/stray  give the text another name to publish it, or put the file elsewhere",
		"content/guides/_index.md source/stray  give the text a name and a title of its own, or delete the file",
		"content/guides/deep.MD source/extension rename it to deep.md",
		"content/guides/ops/_index.md source/stray  give the text a name and a title of its own, or delete the file",
		"content/guides/ops/run.png source/stray  put pictures and files to download into static/",
		"content/meetings/_index.md source/stray  describe one in content/meetings/<series>/_index.md",
		"content/meetings/weekly/ReadMe.md source/stray  give the text another name to publish it, or put the file elsewhere",
		"content/meetings/weekly/chat.txt source/stray  put pictures and files to download into static/",
		"content/notes.txt source/stray  put pictures and files to download into static/",
	}
	if !slices.Equal(got, want) {
		t.Errorf("%s", strings.Join(got, "\n"))
	}
}

func TestReleaseWithoutPlan(t *testing.T) {
	_, problems := load(map[string]string{"data/releases/lost/live.yaml": "note: hello\n"})
	if all := problems.Sorted(); len(all) != 1 || all[0].Code != "release/no-plan" {
		t.Errorf("%+v", all)
	}
}

// TestNamelessMeeting: what refers to a meeting without a title has something
// to say.
func TestNamelessMeeting(t *testing.T) {
	p, _ := load(map[string]string{"content/meetings/weekly/2019.md": "# 2019-06-10\n\n- Move the draft (lead)\n"})
	if e, ok := p.Find("meeting", "weekly/2019-06-10"); !ok || e.Name != "2019-06-10" {
		t.Errorf("%v %+v", ok, e)
	}
}

func TestParseBaseURL(t *testing.T) {
	for s, want := range map[string]string{
		"https://example.org":      "https://example.org/",
		"https://example.org/a/b":  "https://example.org/a/b/",
		"/":                        "/",
		"/project/":                "/project/",
		"example.org":              "",
		"ftp://example.org/":       "",
		"https://example.org/?q=1": "",
		"https://u:p@example.org/": "",
		"javascript:alert(1)":      "",
		"https://example.org:8080": "https://example.org:8080/",
		"https://example.org:0/":   "",
		"https://e.org:99999/":     "",
		"https://e.org/ä b":        "https://e.org/%C3%A4%20b/",
		"https://e.org/a%20b/":     "https://e.org/a%20b/",
		"https://e.org//":          "",
		"//":                       "",
		"/a//b/":                   "",
		"/../a/":                   "",
		"/a/./b/":                  "",
		"/%2e%2e/a/":               "",
		"/a%2Fb/":                  "",
	} {
		got := ""
		if u, err := portal.ParseBaseURL(s); err == nil {
			got = u.String()
		}
		if got != want {
			t.Errorf("%s: %q, want %q", s, got, want)
		}
	}
}

// TestVersionInAWord: of a version, the new one alone may be written.
func TestVersionInAWord(t *testing.T) {
	const plan = "data/releases/orbit/plan.yaml"
	for written, want := range map[string]string{"2.0.0": "given 2.0.0", "tbd": "tbd ", "none": "none ", "{to: n/a}": "n/a ", "": "absent "} {
		p, problems := load(map[string]string{plan: strings.Replace(base[plan], "{from: 3.0, to: {value: 010, or: [v2], if: upstream is pulled}}", written, 1)})
		for _, problem := range problems.Sorted() {
			t.Errorf("%q: %s", written, problem.Summary)
		}
		to := p.Release("orbit").Plan.Products[0].Version.To.Text
		if got := to.State.String() + " " + to.Markdown; got != want {
			t.Errorf("%q: %q, want %q", written, got, want)
		}
	}
}
