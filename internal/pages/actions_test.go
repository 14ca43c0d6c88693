package pages

import (
	"html"
	"strings"
	"testing"
)

// summary tells actions as "part > text [owners]", in their order.
func summary(actions []Action) string {
	var out []string
	for _, a := range actions {
		s := strip(a.Text.HTML)
		if a.PartOf != nil {
			s = strip(a.PartOf.HTML) + " > " + s
		}
		if a.State != "" {
			s = a.State + ": " + s
		}
		who := names(a.Owners)
		if a.Unowned {
			who = "needs an owner"
		}
		out = append(out, s+" ["+who+"]")
	}
	return strings.Join(out, "\n")
}

// strip takes the marks out of HTML.
func strip(text string) string {
	var b strings.Builder
	inside := false
	for _, c := range text {
		switch {
		case c == '<':
			inside = true
		case c == '>':
			inside = false
		case !inside:
			b.WriteRune(c)
		}
	}
	return html.UnescapeString(b.String())
}

const log = "---\ntitle: Weekly\ndates: ymd\n---\n\n"

func TestOpenActions(t *testing.T) {
	tests := []struct {
		name, asOf string
		files      map[string]string
		want       string
	}{
		{"the newest meeting counts, and what is next in it", "2019-06-22", map[string]string{
			"content/meetings/weekly/log.md": log + `# Weekly 2019-06-17

**Last week**
- Old news (dev)

**This week**
- Newer (dev)

# Weekly 2019-06-10

**This week**
- Older (dev)
`}, "Newer [Dev]"},
		{"a meeting after the day, and one that is only planned, do not", "2019-06-16", map[string]string{
			"content/meetings/weekly/log.md":   log + "# Weekly 2019-06-17\n\n**This week**\n- Newer (dev)\n\n# Weekly 2019-06-10\n\n**This week**\n- Older (dev)\n",
			"content/meetings/weekly/ahead.md": "---\ndate: 2019-06-12\nstatus: planned\ntitle: Ahead\n---\n\n**This week**\n- Ahead (dev)\n",
		}, "Older [Dev]"},
		{"minutes without any list say nothing", "2019-06-22", map[string]string{
			"content/meetings/weekly/log.md": log + "# Weekly 2019-06-17\n\nThe minutes are lost.\n\n# Weekly 2019-06-10\n\n**This week**\n- Older (dev)\n",
		}, "Older [Dev]"},
		{"where nothing is left, nothing is open", "2019-06-22", map[string]string{
			"content/meetings/weekly/log.md": log + "# Weekly 2019-06-17\n\n**Last week**\n- Done it (dev)\n\n# Weekly 2019-06-10\n\n**This week**\n- Older (dev)\n",
		}, ""},
		{"flat lists count in a series that has no others", "2019-06-22", map[string]string{
			"content/meetings/flat/log.md":   log + "# Flat 2019-06-10\n\n- Flat one (dev)\n",
			"content/meetings/weekly/log.md": log + "# Weekly 2019-06-17\n\n- Not counted (dev)\n\n# Weekly 2019-06-10\n\n**This week**\n- Older (dev)\n",
		}, "Flat one [Dev]"},
		{"the oldest meeting first, and what has no owner", "2019-06-22", map[string]string{
			"content/meetings/a/log.md": log + "# A 2019-06-17\n\n- Third (dev)\n- Second\n- First (needs an owner)\n",
			"content/meetings/b/log.md": log + "# B 2019-06-10\n\n- Oldest (ops)\n",
		}, "Oldest [Ops]\nFirst [needs an owner]\nSecond []\nThird [Dev]"},
		{"ticked, crossed out, done, dropped, none and goals are not open", "2019-06-22", map[string]string{
			"content/meetings/a/log.md": log + `# A 2019-06-17

- Goal: all green
- [x] Ticked (dev)
- [ ] Open box (dev)
- ~~Crossed out~~ (dev)
- Done
  - Group done (dev)
- Dropped
  - Given up (dev)
- Blocked
  - Waits (dev)
- None
`}, "Open box [Dev]\nBlocked: Waits [Dev]"},
		{"items within items", "2019-06-22", map[string]string{
			"content/meetings/a/log.md": log + `# A 2019-06-17

- Release
  - Notes (writer)
  - Upload
- Console (dev)
  - A detail
  - Packaging (ops)
    - Signing (needs an owner)
`}, "Packaging > Signing [needs an owner]\nRelease > Upload []\nRelease > Notes [Writer]\nConsole [Dev]\nConsole > Packaging [Ops]"},
		{"what says that it is to be done counts wherever it stands", "2019-06-22", map[string]string{
			"content/meetings/a/log.md": log + `# A 2019-06-17

**Last week**
- Told (dev)
- [ ] Not ticked (dev)
- [x] Ticked (dev)
- [ ] Planned again (dev)

**This week**
- Planned again (dev)

## Topics

- The disk is slow
  - Action: Measure it (ops)
- Writer will ask the vendor
- Dev: we could wait
- [ ] Boxed

**Notes**
- A note
- TODO: Tidy the wiki

**Decisions**
- The disk stays
- Ops to tell everybody

| Action | Owner | Status |
|---|---|---|
| Order a disk | ops | open |
| Return the other | ops | done |

## Summary

**Action items**
- Measure it (ops)
- Listed
`}, "Boxed []\nTidy the wiki []\nListed []\nNot ticked [Dev]\nPlanned again [Dev]\nMeasure it [Ops]\nWriter will ask the vendor [Writer]\nOps to tell everybody [Ops]\nOrder a disk [Ops]"},
		{"what is said to be done or given up is not open, wherever that is said", "2019-06-22", map[string]string{
			"content/meetings/a/log.md": log + `# A 2019-06-17

**Action items**
- Order mats (dev) - done
- Order ink (ops) - cancelled
- Order pens (dev)
  - done
- [x] Order cups (dev)
  - [ ] Wash them (ops)
- Order jugs (dev) - not done
`}, "Order cups > Wash them [Ops]\nOrder jugs [Dev]"},
		{"what people plan in their reports is open beside lists of this week", "2019-06-22", map[string]string{
			"content/meetings/a/log.md": log + `# A 2019-06-17

## Dev

- Done: the mats
- Next: the ink
- Blocked: the pens, by the vendor

## Ops

**This week**

- Order jugs
`}, "the ink [Dev]\nthe pens, by the vendor [Dev]\nOrder jugs [Ops]"},
		{"what is told not to be finished is open, unless it is planned again", "2019-06-22", map[string]string{
			"content/meetings/weekly/log.md": log + `# Weekly 2019-06-17

**Last week**
- Order mats (dev) - not quite done
- Order ink (ops) - blocked by the vendor
- Order pens (dev) - done?
- Order cups (dev)
- Order pots (dev) - done
- Order jugs (ops) - half done

| Action | Owner | Status |
|---|---|---|
| Order racks | ops | in progress |
| Order disks | ops | done |

**This week**
- Order jugs (ops)

# Weekly 2019-06-10

**This week**
- Order mats (dev)
- Order jugs (ops)
`}, "Order mats [Dev]\nOrder jugs [Ops]\nOrder ink [Ops]\nOrder pens [Dev]\nOrder racks [Ops]"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			f := layOutFiles(t, test.asOf, test.files)
			if got := summary(f.b.openActions()); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}

// An item is as old as the first meeting that it was carried on from, whatever
// is new beside it.
func TestCarriedActions(t *testing.T) {
	files := map[string]string{
		"content/meetings/a/log.md": log + `# A 2019-06-17

**This week**
- New (ops)
- Write the runbook (dev)

# A 2019-06-10

**This week**
- Write the runbook! (dev)

# A 2019-06-03

**This week**
- Write the runbook (dev)
`,
		"content/meetings/b/log.md": log + "# B 2019-06-05\n\n- Other work (ops)\n",
	}
	f := layOutFiles(t, "2019-06-22", files)
	all := f.b.openActions()
	if got, want := summary(all), "Write the runbook [Dev]\nOther work [Ops]\nNew [Ops]"; got != want {
		t.Fatalf("got\n%s\nwant\n%s", got, want)
	}
	first := carried{Date: f.b.day(dayOf(t, "2019-06-03")), URL: "/meetings/a/2019-06-03/#item-write-the-runbook"}
	if a := all[0]; a.Carried != 2 || a.Days != 5 || a.URL != "/meetings/a/2019-06-17/#item-write-the-runbook" {
		t.Errorf("%+v", a)
	}
	same(t, "first meeting", all[0].First, first)
	if all[2].Carried != 0 || all[2].First != nil {
		t.Errorf("%+v is new", all[2])
	}

	// On the day of the second meeting, the third has not been.
	a := layOutFiles(t, "2019-06-10", files).b.openActions()[0]
	if a.Carried != 1 || a.URL != "/meetings/a/2019-06-10/#item-write-the-runbook" {
		t.Errorf("a week before: %+v", a)
	}
}

// What hangs below an action is shown with it, unless it is one of its own.
func TestActionDetails(t *testing.T) {
	f := layOutFiles(t, "2019-06-22", map[string]string{
		"content/meetings/a/log.md": log + "# A 2019-06-17\n\n## Console\n\n- Installer (dev)\n  - For Linux\n  - Signing (ops)\n",
	})
	a := f.b.openActions()[0]
	if len(a.Items) != 1 || strip(a.Items[0].Text.HTML) != "For Linux" {
		t.Errorf("details %s", asJSON(t, a.Items))
	}
	if a.Area != "Console" || a.Days != 5 || a.Meeting.Name != "A, 17 June 2019" || a.URL != "/meetings/a/2019-06-17/#item-installer" {
		t.Errorf("%+v", a)
	}
	v := view[meetingView](f, "/meetings/a/2019-06-17/")
	if got := v.Areas[0].Lists[0].Items[0].ID; "/meetings/a/2019-06-17/#"+got != a.URL {
		t.Errorf("the item is at %s", got)
	}
}

func TestActionsByOwner(t *testing.T) {
	f := layOutFiles(t, "2019-06-22", map[string]string{
		"content/meetings/a/log.md": log + "# A 2019-06-17\n\n- Both (writer, dev)\n- Nobody's\n- Needs one (needs an owner)\n",
		"content/meetings/b/log.md": log + "# B 2019-06-10\n\n- Oldest (writer)\n",
	})
	v := view[actionsView](f, ActionsPath)
	var got []string
	for _, g := range v.Owners {
		for _, a := range g.List {
			got = append(got, g.ID+": "+strip(a.Text.HTML)+" with "+names(a.With))
		}
	}
	want := "no-owner: Needs one with \nno-owner: Nobody's with \nowner-writer: Oldest with \nowner-writer: Both with Dev\nowner-dev: Both with Writer"
	if strings.Join(got, "\n") != want {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), want)
	}
	if v.Count != 4 || v.Unowned != 2 {
		t.Errorf("%d actions, %d without an owner", v.Count, v.Unowned)
	}
	same(t, "sources", v.Meetings, []actionSource{
		{Series: Link{"b", "/meetings/b/"}, Meeting: Link{"B, 10 June 2019", "/meetings/b/2019-06-10/"}, Date: f.b.day(dayOf(t, "2019-06-10")), Days: 12, Count: 1},
		{Series: Link{"a", "/meetings/a/"}, Meeting: Link{"A, 17 June 2019", "/meetings/a/2019-06-17/"}, Date: f.b.day(dayOf(t, "2019-06-17")), Days: 5, Count: 3},
	})
}
