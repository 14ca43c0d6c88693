package pages

import (
	"fmt"
	"strings"
	"testing"
)

// five weeks of one series: what is carried on, done, given up, forgotten and
// decided in it.
const weeks = log + `# Weekly 2019-07-01

Present: Dev, Ops, 12 members

- Mirror the packages (ops)
- Sign the installer (dev)

## Decisions

- Keep one installer <!-- id: installer -->

# Weekly 2019-06-24

Present: Dev

- Mirror the packages (ops)
- Sign the installer (dev)
- Ask the vendor for logs (dev)

# Weekly 2019-06-17

Present: Dev, Ops, Writer
Notes: Writer

- Mirror the packages (ops)
- ~~Rename the flag~~ (dev)
- [x] Write the notes (writer)

# Weekly 2019-06-10

- Mirror the packages (ops)
- Rename the flag (dev)
- [ ] Write the notes (writer)
`

func weekly(t *testing.T) *fixture {
	return layOutFiles(t, "2019-07-02", map[string]string{"content/meetings/weekly/log.md": weeks})
}

func TestStrip(t *testing.T) {
	v := view[seriesView](weekly(t), "/meetings/weekly/")
	var columns, rows []string
	for _, m := range v.Strip.Meetings {
		columns = append(columns, m.ISO)
	}
	for _, r := range v.Strip.Rows {
		row := strip(r.Text.HTML) + ":"
		for _, c := range r.Cells {
			row += fmt.Sprintf(" %s%d", c.Mark, c.Heat)
		}
		rows = append(rows, fmt.Sprintf("%s; %s %t %d %d", row, r.State, r.Stuck, r.Carried, r.Days))
	}
	if got := strings.Join(columns, " "); got != "2019-06-10 2019-06-17 2019-06-24 2019-07-01" {
		t.Errorf("columns %s", got)
	}
	want := `Mirror the packages: new1 on2 on3 on4; open true 3 21
Sign the installer: 0 0 new1 on2; open false 1 7
Rename the flag: new1 dropped2 0 0; dropped false 1 7
Write the notes: new1 done2 0 0; done false 1 7`
	if got := strings.Join(rows, "\n"); got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}

func TestSeriesPeople(t *testing.T) {
	v := view[seriesView](weekly(t), "/meetings/weekly/").People
	var got []string
	for _, s := range v.List {
		got = append(got, fmt.Sprintf("%s carries %d (%d stuck), present %d, noted %d", s.Person.Name, s.Carries, s.Stuck, s.Present, s.Noted))
	}
	want := `Dev carries 1 (0 stuck), present 3, noted 0
Ops carries 1 (1 stuck), present 2, noted 0
Writer carries 0 (0 stuck), present 1, noted 1`
	if text := strings.Join(got, "\n"); text != want || v.Recorded != 3 || v.Held != 4 {
		t.Errorf("%d of %d:\n%s\nwant:\n%s", v.Recorded, v.Held, text, want)
	}
}

func TestWhatBecameOfItems(t *testing.T) {
	f := weekly(t)
	for path, want := range map[string]string{
		"2019-06-10": "",
		"2019-06-17": "done: Write the notes; dropped: Rename the flag; on: Mirror the packages",
		"2019-06-24": "on: Mirror the packages; new: Sign the installer, Ask the vendor for logs",
		"2019-07-01": "on: Mirror the packages, Sign the installer; gone: Ask the vendor for logs",
	} {
		var got []string
		for _, c := range view[meetingView](f, "/meetings/weekly/"+path+"/").Changes {
			var names []string
			for _, item := range c.List {
				names = append(names, strip(item.Text.HTML))
			}
			got = append(got, c.Key+": "+strings.Join(names, ", "))
		}
		if text := strings.Join(got, "; "); text != want {
			t.Errorf("%s: %s, want %s", path, text, want)
		}
	}
}

// What a marker says to have turned into something else is told where that
// happened, and the new item leads back to it.
func TestTurnedItems(t *testing.T) {
	f := layOutFiles(t, "2019-06-18", map[string]string{"content/meetings/weekly/log.md": log + `# Weekly 2019-06-17

- Rent a mirror (ops) <!-- instead of: Mirror the -->
- Sign the installer (dev)

# Weekly 2019-06-10

- Mirror the packages (ops)
- Sign the installer (dev)

# Weekly 2019-06-03

- Mirror the packages (ops)
`})
	row := view[seriesView](f, "/meetings/weekly/").Strip.Rows[1]
	if last := row.Cells[2]; row.State != "turned" || last.Mark != "turned" || last.URL != "/meetings/weekly/2019-06-17/#item-rent-a-mirror" {
		t.Errorf("the strip shows %+v", row)
	}
	v := view[meetingView](f, "/meetings/weekly/2019-06-17/")
	var got []string
	for _, c := range v.Changes {
		for _, item := range c.List {
			got = append(got, c.Key+": "+strip(item.Text.HTML)+" "+item.URL)
		}
	}
	want := `turned: Mirror the packages /meetings/weekly/2019-06-10/#item-mirror-the-packages
on: Sign the installer /meetings/weekly/2019-06-17/#item-sign-the-installer
new: Rent a mirror /meetings/weekly/2019-06-17/#item-rent-a-mirror`
	if text := strings.Join(got, "\n"); text != want {
		t.Errorf("got\n%s\nwant\n%s", text, want)
	}
	items := v.Areas[0].Lists[0].Items
	if back := items[0].Instead; back == nil || back.URL != "/meetings/weekly/2019-06-10/#item-mirror-the-packages" || items[0].From != nil || items[1].Instead != nil {
		t.Errorf("it leads back to %+v", back)
	}
}

// A decision that is crossed out does not stand, and says so.
func TestWithdrawnDecisions(t *testing.T) {
	f := layOutFiles(t, "2019-07-02", map[string]string{
		"content/meetings/weekly/2019-07-01.md": "---\ndate: 2019-07-01\n---\n\n## Decisions\n\n- ~~Paint it blue~~\n- Paint it green\n",
	})
	v := view[meetingView](f, "/meetings/weekly/2019-07-01/")
	if len(v.Decided) != 2 || !v.Decided[0].Struck || v.Decided[1].Struck {
		t.Errorf("decided %+v", v.Decided)
	}
}

// A decision has an address that texts and revisions can point at.
func TestDecisions(t *testing.T) {
	f := layOutFiles(t, "2019-07-02", map[string]string{
		"content/meetings/weekly/log.md": weeks,
		"data/releases/orbit/plan.yaml":  "name: Orbit\nmilestones:\n  test: {name: Test, date: 2019-07-08}\n",
		"data/releases/orbit/live.yaml":  "revisions:\n  - on: 2019-07-01\n    decided_in: meeting:weekly/2019-07-01#installer\n    why: One installer takes longer. See [the decision](meeting:weekly/2019-07-01#installer).\n    milestones: {test: 2019-07-15}\n",
	})
	v := view[meetingView](f, "/meetings/weekly/2019-07-01/")
	if len(v.Decided) != 1 || v.Decided[0].ID != "decision-installer" || v.Decided[0].Ref != "meeting:weekly/2019-07-01#installer" {
		t.Fatalf("decided %+v", v.Decided)
	}
	if len(v.Decisions) != 1 {
		t.Errorf("%d revisions of plans decided here", len(v.Decisions))
	}
	row := view[milestoneView](f, "/releases/orbit/milestones/test/")
	if got := row.History[1]; got.Meeting == nil || got.Meeting.URL != "/meetings/weekly/2019-07-01/#decision-installer" || !strings.Contains(got.Why.HTML, `href="/meetings/weekly/2019-07-01/#decision-installer"`) {
		t.Errorf("meeting %+v, why %+v", got.Meeting, got.Why)
	}
	if len(f.problems) > 0 {
		t.Errorf("problems %v", f.problems)
	}
}

// What is told not to be finished is carried on, in the table of the series and at its
// meeting, as the open actions have it: an unticked box as well as words.
func TestToldToBeOpen(t *testing.T) {
	f := layOutFiles(t, "2019-07-02", map[string]string{"content/meetings/weekly/log.md": log + "# Weekly 2019-06-17\n\n**Last week**\n- [ ] Mirror the packages (ops)\n- Rename the flag (dev) - in progress\n- Sign the installer (dev)\n\n# Weekly 2019-06-10\n\n**This week**\n- Mirror the packages (ops)\n- Rename the flag (dev)\n- Sign the installer (dev)\n"})
	var got []string
	for _, r := range view[seriesView](f, "/meetings/weekly/").Strip.Rows {
		got = append(got, r.Cells[len(r.Cells)-1].Mark)
	}
	same(t, "table", strings.Join(got, " "), "on on told")
	got = nil
	for _, c := range view[meetingView](f, "/meetings/weekly/2019-06-17/").Changes {
		got = append(got, fmt.Sprint(c.Key, c.Count))
	}
	same(t, "meeting", strings.Join(got, " "), "told1 on2")
}
