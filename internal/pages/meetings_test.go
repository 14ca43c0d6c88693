package pages

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"slipway/internal/diag"
	"slipway/internal/markdown"
)

// outline tells the items of a meeting as they are shown, one a line.
func outline(areas []meetingArea) string {
	var b strings.Builder
	for _, a := range areas {
		if a.Name != "" {
			b.WriteString("# " + a.Name + " (" + a.ID + ")\n")
		}
		if a.Goal != nil {
			b.WriteString("goal " + strip(a.Goal.HTML) + "\n")
		}
		if a.Commentary != "" {
			b.WriteString("says " + strings.TrimSpace(strip(a.Commentary)) + "\n")
		}
		for _, l := range a.Lists {
			b.WriteString("- " + l.Kind + " " + l.Label + "\n")
			outlineItems(&b, l.Items, "  ")
		}
	}
	return b.String()
}

func outlineItems(b *strings.Builder, items []minuteItem, indent string) {
	for _, it := range items {
		b.WriteString(indent + it.Kind)
		if it.Text != nil {
			b.WriteString(" " + strip(it.Text.HTML))
		}
		for mark, set := range map[string]bool{" ?": it.Unowned, " !": it.Priority, " struck": it.Struck} {
			if set {
				b.WriteString(mark)
			}
		}
		if it.Boxed {
			b.WriteString(map[bool]string{true: " [x]", false: " [ ]"}[it.Done])
		}
		if it.Owners != nil {
			b.WriteString(" (" + names(it.Owners) + ")")
		}
		if it.Note != "" {
			b.WriteString(" note " + it.Note)
		}
		if it.Outcome != nil {
			b.WriteString(" -> " + strip(it.Outcome.HTML))
		}
		for _, l := range it.Links {
			b.WriteString(" <" + l.Name + " " + l.URL + ">")
		}
		if it.More != "" {
			b.WriteString(" more " + strings.TrimSpace(strip(it.More)))
		}
		b.WriteString("\n")
		outlineItems(b, it.Items, indent+"  ")
	}
}

func TestMeetingShowsAllThatIsRead(t *testing.T) {
	f := layOutFiles(t, "2019-06-22", map[string]string{"content/meetings/weekly/call.md": `---
title: Weekly call
date: 2019-06-17
---

Moderator / Notetaker: Ops Person and Writer
Present: lead, dev, somebody else

Fine weather.

## Storage

Goal: no losses

**Last Week**
- Mend the leak (dev) - did not finish
- Load test (ops)
  - Not done, the machines came late
  - With ten machines
- Done
  - Installer
- **All of it, now**
- Docs ([the old][d]), see https://example.org/x
- ~~Rename it~~ (dev)

      a = b

**This Week**
- [ ] Installer (Dev to coordinate, but all must help)
- Write it down (needs an owner)
- Goal: more storage

## Storage

- None

[d]: https://example.org/old
`})
	v := view[meetingView](f, "/meetings/weekly/call/")
	want := `says Fine weather.
# Storage (area-storage)
- last Last Week
  task Mend the leak (Dev) -> did not finish
  task Load test (Ops)
    remark Not done, the machines came late
    task With ten machines
  group Done
    task Installer
  task All of it, now !
  task Docs (the old), see https://example.org/x
  task Rename it struck (Dev) more a = b
- this This Week
  task Installer [ ] (Dev) note Dev to coordinate, but all must help
  task Write it down ?
  goal Goal: more storage
# Storage (area-storage-2)
goal none
- flat 
  nothing None
`
	want = strings.Replace(want, "goal none\n", "", 1)
	if got := outline(v.Areas); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	var roles []string
	for _, r := range v.Roles {
		roles = append(roles, r.Key+": "+names(r.People))
	}
	if got := strings.Join(roles, "; "); got != "moderator: Ops, Writer; notetaker: Ops, Writer; present: Lead, Dev, somebody else" {
		t.Errorf("roles %s", got)
	}
	if v.Weekday != "monday" || !v.Held || v.Count.Unowned != 1 || v.Count.Last != 9 || v.Count.This != 3 {
		t.Errorf("%s, held %v, %+v", v.Weekday, v.Held, v.Count)
	}
	frame := f.page("/meetings/weekly/call/").Frame
	same(t, "contents", frame.Contents, []Link{{"Storage", "#area-storage"}, {"Storage", "#area-storage-2"}})
}

// A goal that no item tells is shown above the lists.
func TestMeetingGoal(t *testing.T) {
	f := layOutFiles(t, "2019-06-22", map[string]string{
		"content/meetings/weekly/call.md": "---\ndate: 2019-06-17\n---\n\n## Storage\n\nGoal: no losses\n\n- Mend the leak\n",
	})
	if got := outline(view[meetingView](f, "/meetings/weekly/call/").Areas); got != "# Storage (area-storage)\ngoal no losses\n- flat \n  task Mend the leak\n" {
		t.Error(got)
	}
}

// Bullets and a table below one label are one list, whose label stands there once.
func TestMeetingListsOfOneLabel(t *testing.T) {
	f := layOutFiles(t, "2019-06-22", map[string]string{
		"content/meetings/weekly/call.md": "---\ndate: 2019-06-17\n---\n\n## Action items\n\n- Mend the leak\n\n| Action | Owner |\n|--|--|\n| Paint it | lead |\n\n## Notes\n\n- It is red.\n",
	})
	want := "- flat Action items\n  task Mend the leak\n  task Paint it (Lead)\n- note Notes\n  talk It is red.\n"
	if got := outline(view[meetingView](f, "/meetings/weekly/call/").Areas); got != want {
		t.Errorf("%s\nwant %s", got, want)
	}
}

func TestMeetingsOfASeries(t *testing.T) {
	f := layOutFiles(t, "2019-06-22", map[string]string{
		"content/meetings/weekly/_index.md": "---\ntitle: Weekly call\nevery: monday\n---\n\nHalf an hour. Come.\n",
		"content/meetings/weekly/log.md":    "---\ntitle: Weekly\ndates: ymd\n---\n# Weekly 2019-06-10\n\nChair: lead\n\n- One\n\n# Weekly 2019-06-17\n\n- Two\n  - Three\n",
		"content/meetings/weekly/next.md":   "---\ntitle: Next\ndate: 2019-06-24\n---\n",
		"content/meetings/weekly/later.md":  "---\ntitle: Later\ndate: \"tbd: after the holidays\"\n---\n",
	})
	v := view[seriesView](f, "/meetings/weekly/")
	var got []string
	for _, m := range append(v.Planned, v.Held...) {
		on := "undated"
		if m.Date != nil {
			on = m.Date.ISO + " " + m.Weekday
		}
		if m.Open != nil {
			on += ": " + m.Open.Missing
		}
		got = append(got, m.Name+" | "+on+" | "+names(m.Chair)+" | "+strings.Repeat("i", m.Items))
	}
	want := "Next | 2019-06-24 monday |  | \nLater | undated: after the holidays |  | \nWeekly | 2019-06-17 monday |  | ii\nWeekly | 2019-06-10 monday | Lead | i"
	if strings.Join(got, "\n") != want {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), want)
	}
	r := v.Row
	if r.Held != 2 || r.Planned != 2 || r.Next.URL != "/meetings/weekly/next/" || r.Last.Name != "Weekly, 17 June 2019" || r.First.ISO != "2019-06-10" || r.Every.Text != "Every Monday" {
		t.Errorf("%s", asJSON(t, r))
	}
	if d := f.page("/meetings/weekly/").Description; d != "Minutes of Weekly call. 2 meetings held. From 10 June 2019 to 17 June 2019. 2 meetings to come." {
		t.Error(d)
	}
	frame := f.page("/meetings/weekly/2019-06-17/").Frame
	if frame.Previous.Name != "Weekly, 10 June 2019" || frame.Next.Name != "Next, 24 June 2019" {
		t.Errorf("between %v and %v", frame.Previous, frame.Next)
	}
	if first, last := f.page("/meetings/weekly/2019-06-10/").Frame, f.page("/meetings/weekly/later/").Frame; first.Previous != nil || last.Next != nil || last.Previous.URL != "/meetings/weekly/next/" {
		t.Error("the ends of the series have neighbours")
	}
}

// A meeting that was cancelled stands among the others, marked, and is not counted: neither
// as held nor as still to come. Its silence ends no thread.
func TestCancelledMeetings(t *testing.T) {
	f := layOutFiles(t, "2019-06-22", map[string]string{
		"content/meetings/weekly/log.md":  "---\ntitle: Weekly\n---\n# 2019-06-17 (cancelled)\n\n**Action items**\n\n- Another (dev)\n\n# 2019-06-10\n\n**Action items**\n\n- Order racks (dev)\n\n# 2019-06-03\n\nNo meeting (fair)\n",
		"content/meetings/weekly/next.md": "---\ntitle: Next\ndate: 2019-06-24\nstatus: cancelled\n---\n",
		"content/meetings/weekly/then.md": "---\ntitle: Then\ndate: 2019-07-01\n---\n",
	})
	v := view[seriesView](f, "/meetings/weekly/")
	var got []string
	for _, m := range append(v.Planned, v.Held...) {
		got = append(got, fmt.Sprint(m.Name, " ", m.Date.ISO, " ", m.Cancelled))
	}
	want := "Next 2019-06-24 true\nThen 2019-07-01 false\nWeekly 2019-06-17 true\nWeekly 2019-06-10 false\nWeekly 2019-06-03 true"
	if strings.Join(got, "\n") != want {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), want)
	}
	if r := v.Row; r.Held != 1 || r.Planned != 1 || r.Next.URL != "/meetings/weekly/then/" || r.Last.URL != "/meetings/weekly/2019-06-10/" || v.Count != 1 {
		t.Errorf("%s", asJSON(t, r))
	}
	if m := view[meetingView](f, "/meetings/weekly/2019-06-03/"); !m.Cancelled || m.Held {
		t.Errorf("%s", asJSON(t, m))
	}
	if d := f.page("/meetings/weekly/2019-06-03/").Description; d != "Weekly, 3 June 2019: cancelled, not held." {
		t.Error(d)
	}
	if open := view[actionsView](f, "/actions/"); !strings.Contains(asJSON(t, open), "Order racks") || strings.Contains(asJSON(t, open), "Another") {
		t.Errorf("%s", asJSON(t, open))
	}
}

func TestMeetingTellsWhatItDecided(t *testing.T) {
	f := repository(t)
	v := view[meetingView](f, "/meetings/acropolis/milestone-evaluation/")
	if len(v.Decisions) != 1 {
		t.Fatalf("%d decisions", len(v.Decisions))
	}
	var got []string
	for _, m := range v.Decisions[0].Moves {
		got = append(got, m.URL+" "+m.From.ISO+" "+m.To.ISO)
	}
	want := []string{
		"/releases/acropolis/milestones/spec-release/ 2019-05-21 2019-06-19",
		"/releases/acropolis/milestones/sub-system-test/ 2019-06-12 2019-06-17",
		"/releases/acropolis/milestones/final-test/ 2019-06-17 2019-06-20",
		"/releases/acropolis/milestones/runtime-proposal/ 2019-06-18 2019-06-22",
		"/releases/acropolis/milestones/release/ 2019-06-20 2019-06-24",
	}
	same(t, "moves", got, want)
	if other := view[meetingView](f, "/meetings/acropolis/launch/"); other.Decisions != nil {
		t.Error("the launch meeting decided something")
	}
	if v.Areas != nil || v.Body == "" {
		t.Error("minutes without a list are not shown as they are written")
	}
}

var letters = regexp.MustCompile(`[\pL\pN]+`)

// The page of a meeting holds every word of its minutes.
func TestMeetingIsWhole(t *testing.T) {
	f := repository(t)
	meetings := 0
	for _, s := range f.b.portal.Series {
		for _, m := range s.Meetings {
			meetings++
			v := view[meetingView](f, MeetingPath(s.ID, m.ID))
			there := map[string]int{}
			for _, word := range letters.FindAllString(strip(v.Body)+" "+v.Name, -1) {
				there[word]++
			}
			for _, word := range letters.FindAllString(markdown.Plain(m.Body), -1) {
				if there[word]--; there[word] < 0 {
					t.Errorf("%s/%s: the word %q is lost", s.ID, m.ID, word)
				}
			}
		}
	}
	if meetings != 22 {
		t.Errorf("%d meetings", meetings)
	}
}

// A link that leads nowhere is reported once, where it stands in the file,
// though its words are on several pages.
func TestMinutesReportWrongLinks(t *testing.T) {
	f := layOutFiles(t, "2019-06-22", map[string]string{
		"content/meetings/weekly/log.md": "---\ntitle: Weekly\ndates: ymd\n---\nBefore it all, [x](product:no).\n\n# Weekly 2019-06-17\n\n**This week**\n- See [it](milestone:rome/nothing) (dev)\n  - and [that](person:nobody)\n",
	})
	var got []string
	for _, p := range f.problems {
		got = append(got, p.At.String()+" "+p.Code)
		if p.Severity != diag.Error {
			t.Errorf("%s is a %s", p.Summary, p.Severity)
		}
	}
	same(t, "problems", got, []string{
		"content/meetings/weekly/log.md:5:20 markdown/unknown-target",
		"content/meetings/weekly/log.md:10:12 markdown/unknown-target",
		"content/meetings/weekly/log.md:11:16 markdown/unknown-target",
	})
	if v := view[meetingView](f, "/meetings/weekly/2019-06-17/"); !strings.Contains(v.Preamble, "Before it all") {
		t.Errorf("preamble %q", v.Preamble)
	}
}

func TestMinutesOfStrangersAreHarmless(t *testing.T) {
	const evil = `<script>alert(1)</script> [x](javascript:alert) <img src=x onerror=y>`
	f := layOutFiles(t, "2019-06-22", map[string]string{
		"content/meetings/weekly/call.md": "---\ndate: 2019-06-17\n---\n" + evil + "\n\n## " + evil + "\n\nGoal: " + evil + "\n\n- " + evil + " (dev) - did " + evil + "\n\n  " + evil + "\n  - " + evil + "\n",
	})
	for _, path := range []string{"/meetings/weekly/call/", ActionsPath, "/people/dev/"} {
		found := 0
		for _, text := range markup(t, f.page(path).View) {
			found++
			for _, bad := range []string{"<script", "<img", "javascript:"} {
				if strings.Contains(text, bad) {
					t.Errorf("%s holds %s: %s", path, bad, text)
				}
			}
		}
		if found == 0 {
			t.Errorf("%s holds no markup", path)
		}
	}
}

// markup gives the fields of a view that templates print as they are.
func markup(t *testing.T, v any) []string {
	t.Helper()
	var all any
	if err := json.Unmarshal([]byte(asJSON(t, v)), &all); err != nil {
		t.Fatal(err)
	}
	var out []string
	var walk func(any)
	walk = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			for key, x := range v {
				if s, ok := x.(string); ok && slices.Contains([]string{"html", "body", "commentary", "more", "preamble"}, key) {
					out = append(out, s)
				}
				walk(x)
			}
		case []any:
			for _, x := range v {
				walk(x)
			}
		}
	}
	walk(all)
	return out
}

// A carried item leads to where it stood in the meeting before; meetings that
// were only planned, or are still to come, are none.
func TestCarriedItems(t *testing.T) {
	files := map[string]string{
		"content/meetings/weekly/log.md": log + `# Weekly 2020-01-06

- Write the runbook (dev)

# Weekly 2019-12-30

- Installer
  - Write the runbook (dev)
- New work

# Weekly 2019-12-23

- Write the runbook (dev)
`,
		"content/meetings/weekly/ahead.md": "---\ndate: 2019-12-28\nstatus: planned\n---\n\n- Other work\n",
	}
	f := layOutFiles(t, "2020-01-06", files)
	items := func(meeting string) []minuteItem {
		return view[meetingView](f, "/meetings/weekly/"+meeting+"/").Areas[0].Lists[0].Items
	}
	short := f.b.day(dayOf(t, "2019-12-23"))
	short.Text = "23 December"
	same(t, "within the year", items("2019-12-30")[0].Items[0].From,
		carried{Date: short, URL: "/meetings/weekly/2019-12-23/#item-write-the-runbook", How: "text"})
	same(t, "in the next year", items("2020-01-06")[0].From,
		carried{Date: f.b.day(dayOf(t, "2019-12-30")), URL: "/meetings/weekly/2019-12-30/#item-write-the-runbook", How: "text"})
	if items("2019-12-23")[0].From != nil || items("2019-12-30")[1].From != nil {
		t.Error("a new item comes from somewhere")
	}
	f = layOutFiles(t, "2020-01-05", files)
	if items("2020-01-06")[0].From != nil {
		t.Error("a meeting that has not been yet carries an item")
	}
}
