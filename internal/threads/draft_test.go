package threads

import (
	"os"
	"slices"
	"strings"
	"testing"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/minutes"
)

// draftOf writes the minutes that follow some minutes, and reads them again.
func draftOf(t *testing.T, before []*minutes.Meeting) (text string, after *minutes.Meeting, threads Steps) {
	t.Helper()
	newest := before[len(before)-1]
	day, _ := newest.Date.Latest()
	next := day.AddDays(7)
	text = string(Draft{Title: "Weekly call", Date: next, Before: newest, Steps: Follow(before)}.Markdown())
	front, body, ok := strings.Cut(strings.TrimPrefix(text, "---\n"), "---\n")
	if !ok {
		t.Fatalf("no front matter:\n%s", text)
	}
	var problems diag.List
	written := minutes.Parse(minutes.Input{
		File: "next.md", Series: "weekly", Front: minutes.Front{Date: date.On(next)}, Body: []byte(body), BodyLine: strings.Count(front, "\n") + 3, People: planners(),
	}, &problems)
	if len(written) != 1 || len(problems.Sorted()) > 0 {
		t.Fatalf("%d meetings, %v:\n%s", len(written), problems.Sorted(), text)
	}
	after = written[0]
	return text, after, Follow(append(slices.Clone(before), after))
}

// Every item that a planning meeting of our own log leaves open is in the draft
// of the next one, letter by letter but for a box and by when, found again there, and
// still open where nobody touches it.
func TestDraftCarriesEverythingOpen(t *testing.T) {
	log, err := os.ReadFile("../../content/meetings/engineering-planning/2018.md")
	if err != nil {
		t.Fatal(err)
	}
	all := oldestFirst(string(log))
	for i := range all {
		before := all[:i+1]
		if !all[i].HasLists() {
			continue
		}
		threads := Follow(before)
		text, after, next := draftOf(t, before)
		for _, o := range occurrences(all[i]) {
			if (o.kind != minutes.This && o.kind != minutes.Flat) || threads[o.item].Thread.State != Open || isTheme(o.item) {
				continue // a goal is nothing to be reported
			}
			to := next[o.item].To
			if to == nil || to.Meeting != after || to.How != SameText && to.How != SameLink && to.How != SameWords {
				t.Errorf("%s: %q is not carried on:\n%s", all[i].ID, o.raw, text)
			} else if state := next[to.Item].Thread.State; state != Open {
				t.Errorf("%s: %q is %s in the draft:\n%s", all[i].ID, o.raw, state, text)
			}
		}
	}
}

// What nobody touches in a draft is in the next one, too, in the same words, and
// is carried once more.
func TestDraftTwice(t *testing.T) {
	log, err := os.ReadFile("../../content/meetings/engineering-planning/2018.md")
	if err != nil {
		t.Fatal(err)
	}
	all := oldestFirst(string(log))
	body := func(text string) string { return text[strings.LastIndex(text, "---\n\n"):] }
	for name, before := range map[string][]*minutes.Meeting{
		"two lists": all[:len(all)-1], "one list": all[:6],
		"tables and talk": oldestFirst(`# Weekly 5/4/2026

## Gateway

**This week**
- **Load test** by Friday (Eric)
- Talks (Josh)
  - book the room (Eric)
  - [x] find a date (Doug)
- ~~Rename it~~ (Eric)
- Ask [the vendor](https://example.org/issues/1) (needs an owner)
- Blog, by Monday (Eric)
- Not started
  - Sign the installer (Doug)

## Orders

| Action | Owner | Due | Status |
|--|--|--|--|
| Racks | Eric | 8 May | open |
| Racks with \| doors | Josh, Eric | tomorrow | in progress |
| Disks | Josh | | done |
| Cables | | | |

| Action | Owner |
|---|---|
| Labels | Doug |

## Talk

ACTION: Doug to call the bank

Decision: blue
`)} {
		t.Run(name, func(t *testing.T) {
			once, first, steps := draftOf(t, before)
			twice, _, again := draftOf(t, append(slices.Clone(before), first))
			if body(once) != body(twice) {
				t.Errorf("the second draft is\n%s\nthe first\n%s", twice, once)
			}
			for _, o := range occurrences(first) {
				if s := steps[o.item]; s.From == nil || s.Thread.State != Open && !isHeading(o.item) {
					t.Errorf("%q is %s", o.raw, s.Thread.State)
				}
				if s := again[o.item]; s.To == nil {
					t.Errorf("%q leads nowhere", o.raw)
				}
			}
		})
	}
}

func TestDraft(t *testing.T) {
	for _, c := range []struct{ name, before, want string }{
		{"lists, areas and goals", `# Weekly 3/2/2026

Chair: Eric
Present: Eric, Josh + 3 guests. Apologies from Doug.

## Gateway

Goal: uploads survive a restart

**Since last time**
- Told already (Eric)

**This week**
- Load test (Eric)
  with a second line

  > and a quote
  - a part (Josh)
- [x] Ticked (Eric)
- ~~Crossed out~~ (Eric)
- [ ] Open box (need an owner)

## Talk

Nothing but talk.
`, `---
title: Weekly call
date: 2026-03-09
chair: Eric
present: [Eric, Josh]
---

## Gateway

Goal: uploads survive a restart

**Since last time**
- Load test (Eric)
  with a second line

  > and a quote
  - [ ] a part (Josh)
- [ ] Open box (need an owner)

**This week**
`},
		{"a table and a list that do not say which they are", `# Weekly 3/2/2026

| Action | Owner | Status |
|---|---|---|
| Write the notes | Eric | open |
| Sign the installer | Josh | done |

**Action items**
- Order cables (Josh)
- [x] Ticked (Eric)
`, `---
title: Weekly call
date: 2026-03-09
---

| Action | Owner | Status |
| --- | --- | --- |
| Write the notes | Eric | open |

**Action items**
- Order cables (Josh)
`},
		{"a label that says done", "# Weekly 3/2/2026\n\n**Done**\n- Told (Eric)\n\n**Next**\n- Order cables (Josh). Due: 12 March.\n", `---
title: Weekly call
date: 2026-03-09
---

**Last week**
- [ ] Order cables (Josh). Due: 2026-03-12.

**Next**
`},
		{"several lists that do not say which they are", "# Weekly 3/2/2026\n\n**Action items**\n- Order cables (Josh)\n\n**To do**\n- Sign it (Eric)\n", `---
title: Weekly call
date: 2026-03-09
---

**Action items**
- Order cables (Josh)

**To do**
- Sign it (Eric)
`},
		{"nothing is open", "# Weekly 3/2/2026\n\n**Last week**\n- Told (Eric)\n", `---
title: Weekly call
date: 2026-03-09
---

**Last week**

**This week**
`},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got, _, _ := draftOf(t, oldestFirst(c.before)); got != c.want {
				t.Errorf("got:\n%s\nwant:\n%s", got, c.want)
			}
		})
	}
}

func TestDraftQuotes(t *testing.T) {
	for text, want := range map[string]string{
		"Weekly call": "Weekly call", "Call: all hands": `"Call: all hands"`, "yes": `"yes"`, "2026": `"2026"`,
		"a #b": `"a #b"`, `say "hi"`: `"say \"hi\""`, "- x": `"- x"`, "Zoë": "Zoë", "": `""`,
	} {
		if got := plainOrQuoted(text); got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
}

// FuzzDraft: whatever minutes say, a draft can be written and has a line for
// each open item.
func FuzzDraft(f *testing.F) {
	f.Add("**Last week**\n- [ ] a b c (Eric)\n\n**This week**\n- a b, by Friday (Josh)\n  - c\n\n| Action | Owner |\n|--|--|\n| x \\| y | Eric |\n")
	f.Add("## A\n- Done\n  - x\n- Talks (Josh) - not done\n  - [ ] y\n\n## Notes\n- z\n  - TODO: w (Doug)\n")
	f.Fuzz(func(t *testing.T, body string) {
		before := oldestFirst("# M 2018-03-05\n\n" + body)
		if len(before) != 1 || !before[0].HasLists() {
			return
		}
		d := Draft{Title: "M", Before: before[0], Steps: Follow(before)}
		if n, text := d.Open(), string(d.Markdown()); n > strings.Count(text, "\n- ")+strings.Count(text, "\n  ")+strings.Count(text, "\n|") {
			t.Errorf("%d items are open, but not written:\n%s", n, text)
		}
	})
}

// An order among decisions is to be done, also of nobody: it is open, and in the next
// draft. What was decided is neither.
func TestDraftHoldsOrdersAmongDecisions(t *testing.T) {
	before := oldestFirst("# Weekly 5/4/2026\n\n## Decisions\n\n- The roof stays red\n- Move to May\n- Review the limits\n- Prepare the budget for May\n\n## Action items\n\n- Order mats (Lead)\n")
	text, _, _ := draftOf(t, before)
	for _, want := range []string{"Review the limits", "Prepare the budget for May", "Order mats"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not in the draft:\n%s", want, text)
		}
	}
	if strings.Contains(text, "roof") || strings.Contains(text, "Move") {
		t.Errorf("a decision is in the draft:\n%s", text)
	}
	steps := Follow(before)
	for _, item := range before[0].Areas[0].Lists[0].Items {
		if th := steps[item].Thread; (th != nil) != (item.Kind == minutes.Task) || th != nil && th.State != Open {
			t.Errorf("%q: %+v", item.Text, th)
		}
	}
}

// By when beside a name stays beside it, in the next draft and in the one behind it.
func TestDraftKeepsTimesBesideNames(t *testing.T) {
	before := oldestFirst("# Weekly 5/4/2026\n\n## Action items\n\n- Mend the pipe – Doug, EOD Fri\n- Mend the post – Doug, COB Monday\n- Mend the sofa (Doug, Q3)\n")
	first, after, _ := draftOf(t, before)
	second, _, _ := draftOf(t, append(before, after))
	for _, text := range []string{first, second} {
		for _, want := range []string{"Mend the pipe – Doug, 2026-05-08\n", "Mend the post – Doug, COB that Monday", "Mend the sofa (Doug, Q3)\n"} {
			if !strings.Contains(text, want) {
				t.Errorf("%q is not in the draft:\n%s", want, text)
			}
		}
	}
}

// Where only one half of an item is told to be done, the next minutes ask for it in the words
// that name both.
func TestDraftOfAHalf(t *testing.T) {
	for told, want := range map[string]string{
		"- Update the docs (Eric) - done":                                   "- [ ] Update the docs and publish the packages (Eric)\n",
		"- Updated the docs (Eric)":                                         "- [ ] Update the docs and publish the packages (Eric)\n",
		"- Updated the docs and published the packages (Eric)":              "",
		"- Update the docs (Eric) - done\n- Publish the packages - not yet": "- [ ] Publish the packages\n",
	} {
		text, after, steps := draftOf(t, oldestFirst(lists("12", told, "- None")+lists("05", "- None", "- Update the docs and publish the packages (Eric)")))
		if !strings.Contains(text, want) || want == "" && strings.Contains(text, "packages") {
			t.Errorf("%q:\n%s", told, text)
		}
		everyItem(after, func(_ *minutes.List, item *minutes.Item) {
			if th := steps[item].Thread; th != nil && (len(th.Stops) < 2 || th.State != Open) {
				t.Errorf("%q: %q is not carried on", told, item.Text)
			}
		})
	}
}
