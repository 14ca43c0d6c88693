package threads

import (
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"slipway/internal/date"
	"slipway/internal/minutes"
)

// oldestFirst reads a log, newest first, and gives its meetings as Follow
// wants them.
func oldestFirst(body string) []*minutes.Meeting {
	meetings, _ := read(body, date.MDY, planners())
	slices.Reverse(meetings)
	return meetings
}

// TestFollowPlanningLogs holds the counts of DOMAIN.md, section 9, on our own
// log and on the one that it retells. What was edited there and still has the
// same words is counted apart.
func TestFollowPlanningLogs(t *testing.T) {
	own, err := os.ReadFile("../../content/meetings/engineering-planning/2018.md")
	if err != nil {
		t.Fatal(err)
	}
	type step struct {
		from, to string
		how      How
		kind     minutes.ListKind
	}
	want := map[step]int{
		{"2018-02-20", "2018-02-26", SameText, minutes.Last}:  12,
		{"2018-02-20", "2018-02-26", SameWords, minutes.Last}: 3, // two with an outcome, one with a double space
		{"2018-02-20", "2018-02-26", SameText, minutes.This}:  1, // told of and planned again
		{"2018-02-26", "2018-03-05", SameText, minutes.Last}:  4,
		{"2018-02-26", "2018-03-05", SameWords, minutes.Last}: 3, // with outcomes
		{"2018-02-26", "2018-03-05", SameWords, minutes.This}: 1, // one of its two owners has left
		{"2018-03-05", "2018-03-12", SameLink, minutes.This}:  5, // below an item of somebody else
		{"2018-01-29", "2018-02-05", SameStart, minutes.Flat}: 1, // what came of it stands in parentheses
		{"2018-02-26", "2018-03-05", SameStart, minutes.Last}: 1, // or behind a dash
		{"2018-03-25", "2018-04-02", SameText, minutes.Last}:  14,
		{"2018-03-25", "2018-04-02", SameWords, minutes.Last}: 1, // without its full stop
	}
	toCarry := map[string]int{"2018-02-20": 15, "2018-02-26": 25, "2018-03-05": 20, "2018-03-25": 17}
	// Edits are found, too; how well, TestLabelledPlanningLog tells.
	edited := map[step]int{
		{"2018-03-25", "2018-04-02", SimilarWords, minutes.Last}: 1,
		{"2018-02-26", "2018-03-05", SimilarWords, minutes.Last}: 4,
	}
	for name, log := range map[string]func(t *testing.T) string{
		"own":  func(*testing.T) string { return string(own) },
		"seed": func(t *testing.T) string { return string(seed(t, "004_732a611e448fcae6.txt")) },
	} {
		t.Run(name, func(t *testing.T) {
			meetings := oldestFirst(log(t))
			threads := Follow(meetings)
			got := map[step]int{}
			for _, m := range meetings {
				open := 0
				everyItem(m, func(l *minutes.List, item *minutes.Item) {
					if l.Kind == minutes.This || l.Kind == minutes.Flat {
						open++
					}
					if from := threads[item].From; from != nil {
						got[step{from.Meeting.ID, m.ID, from.How, l.Kind}]++
					}
				})
				if want := toCarry[m.ID]; want > 0 && open != want {
					t.Errorf("%s leaves %d items to be done, want %d", m.ID, open, want)
				}
			}
			for s, n := range edited {
				if got[s] < n {
					t.Errorf("%d edited items from %s to %s, want %d", got[s], s.from, s.to, n)
				}
			}
			maps.DeleteFunc(got, func(s step, _ int) bool { return s.how == SimilarWords })
			if fmt.Sprint(got) != fmt.Sprint(want) {
				t.Errorf("carried\n%v, want\n%v", got, want)
			}
			everyItem(meetings[8], func(l *minutes.List, item *minutes.Item) { // 5 March
				th := threads[item]
				if l.Kind == minutes.Last && strings.Contains(item.Raw, "100%") && (th.First.Meeting.ID != "2018-02-20" || th.Carried != 2 || th.Days != 13) {
					t.Errorf("test coverage first on %s, carried %d times in %d days", th.First.Meeting.ID, th.Carried, th.Days)
				}
			})
		})
	}
}

// trail tells every item that was carried: where it is and how it got there.
func trail(meetings []*minutes.Meeting, threads Steps) string {
	var out []string
	for _, m := range meetings {
		everyItem(m, func(l *minutes.List, item *minutes.Item) {
			if th := threads[item]; th.From != nil {
				out = append(out, fmt.Sprintf("%s %s %s < %s %s %s %d %d", m.ID[5:], l.Kind, item.ID,
					th.From.Meeting.ID[5:], th.From.Item.ID, th.From.How, th.Carried, th.Days))
			}
		})
	}
	return strings.Join(out, "\n")
}

func TestFollow(t *testing.T) {
	const next, before = "# M 2018-03-12\n\n**Tasks**\n\n", "# M 2018-03-05\n\n**Tasks**\n\n"
	tests := []struct{ name, log, want string }{
		{"verbatim", next + "- Write it (Eric)\n" + before + "- Write it (Eric)\n",
			"03-12 flat write-it < 03-05 write-it text 1 7"},
		{"case, space, punctuation, marks, notation of owners and outcome are no words",
			next + "**Last week**\n- [x] **write the   RUNBOOK** (Josh / Eric) - did not finish.\n" + before + "**This week**\n- Write the `runbook`! - Eric/Josh\n",
			"03-12 last write-the-runbook < 03-05 write-the-runbook words 1 7"},
		{"signs that make another word", next + "- Try C++ once\n- Grow to 5 % now\n" + before + "- Try C# once\n- Grow to 5 now\n", ""},
		{"another tense", next + "- Wrote the runbook (Eric)\n" + before + "- Write the runbook (Eric)\n",
			"03-12 flat wrote-the-runbook < 03-05 write-the-runbook tense 1 7"},
		{"another tense and another owner", next + "- Wrote the runbook (Eric)\n" + before + "- Write the runbook (Josh)\n", ""},
		{"words added", next + "- Write the runbook for operators, with pictures (Eric)\n" + before + "- Write the runbook for operators (Eric)\n",
			"03-12 flat write-the-runbook-for-operators-with < 03-05 write-the-runbook-for-operators similar 1 7"},
		{"more said behind it", next + "- Write the runbook (we got the outline done) (Eric)\n" + before + "- Write the runbook (Eric)\n",
			"03-12 flat write-the-runbook-we-got-the < 03-05 write-the-runbook start 1 7"},
		{"a slip of the pen", next + "- Write the runbok for operators (Eric)\n" + before + "- Write the runbook for operators (Eric)\n",
			"03-12 flat write-the-runbok-for-operators < 03-05 write-the-runbook-for-operators similar 1 7"},
		{"the best first, whatever the order", next + "- Write the runbook for operators of nodes (Eric)\n- Write the long runbook for operators (Eric)\n" + before + "- Write the runbook for operators (Eric)\n- Write the runbook for operators of big nodes (Eric)\n",
			"03-12 flat write-the-runbook-for-operators-of < 03-05 write-the-runbook-for-operators-of similar 1 7\n03-12 flat write-the-long-runbook-for-operators < 03-05 write-the-runbook-for-operators similar 1 7"},
		{"equally good: in order", next + "- Write the runbook for operators, part red (Eric)\n- Write the runbook for operators, part hot (Eric)\n" + before + "- Write the runbook for operators (Eric)\n",
			"03-12 flat write-the-runbook-for-operators-part < 03-05 write-the-runbook-for-operators similar 1 7"},
		{"unfinished, not planned again, and told of later", "# M 2018-03-19\n\n**Last week**\n- Wrote the runbook (Eric)\n\n" + next + "**Last week**\n- Write the runbook (Eric) - did not finish\n\n" + before + "**This week**\n- Write the runbook (Eric)\n",
			"03-12 last write-the-runbook < 03-05 write-the-runbook words 1 7\n03-19 last wrote-the-runbook < 03-12 write-the-runbook tense 2 14"},
		{"other owners", next + "- Write the runbook (Eric)\n" + before + "- Write the runbook (Josh)\n", ""},
		{"another owner has joined", next + "- Write the runbook (Eric, Josh)\n" + before + "- Write the runbook (Josh)\n",
			"03-12 flat write-the-runbook < 03-05 write-the-runbook words 1 7"},
		{"one of two has left", next + "- Write the runbook (Eric)\n" + before + "- Write the runbook (Josh, Eric)\n",
			"03-12 flat write-the-runbook < 03-05 write-the-runbook words 1 7"},
		{"handed on in so many words", next + "- Write the runbook (Josh → Eric)\n- Paint it (~~Josh~~ Eric)\n" + before + "- Write the runbook (Josh)\n- Paint it (Josh)\n",
			"03-12 flat write-the-runbook < 03-05 write-the-runbook words 1 7\n03-12 flat paint-it < 03-05 paint-it words 1 7"},
		{"told of where it was handed on, and planned again", next + "**Last week**\n- Write the runbook (Josh → Eric) - not yet\n\n**This week**\n- Write the runbook (Eric)\n" + before + "**This week**\n- Write the runbook (Josh)\n",
			"03-12 last write-the-runbook < 03-05 write-the-runbook words 1 7\n03-12 this write-the-runbook-2 < 03-05 write-the-runbook words 1 7"},
		{"told of where it became something else", "# M 2018-03-19\n\n**Last week**\n- Write the runbook (Eric)\n\n" + next + "**Last week**\n- Write the runbook (Eric) - waits for a page\n\n**This week**\n- Rent a writer (Eric) <!-- instead of: Write the runbook -->\n" + before + "**This week**\n- Write the runbook (Eric)\n",
			"03-12 last write-the-runbook < 03-05 write-the-runbook words 1 7"},
		{"taken over without a word", next + "- Write the runbook (Josh → Eric)\n" + before + "- Write the runbook (Doug)\n", ""},
		{"owners of the item around it", next + "- Installer (Eric)\n  - Write the runbook\n" + before + "- Installer (Josh)\n  - Write the runbook\n", ""},
		{"an owner was found", next + "- Write the runbook (Eric)\n" + before + "- Write the runbook (needs an owner)\n",
			"03-12 flat write-the-runbook < 03-05 write-the-runbook words 1 7"},
		{"no owner, but two who took it on", next + "- Write the runbook (Eric)\n- Write the runbook (Josh)\n" + before + "- Write the runbook\n", ""},
		{"the one with its owner first", next + "- Write the runbook (Eric)\n" + before + "- Write the runbook\n- Write the runbook (Eric)\n",
			"03-12 flat write-the-runbook < 03-05 write-the-runbook-2 text 1 7"},
		{"same link, other words, other owner", next + "- Fixed [the crash](https://example.org/issues/7/) (Eric)\n" + before + "- Node crash - https://Example.org/issues/7 (Josh)\n",
			"03-12 flat fixed-the-crash < 03-05 node-crash link 1 7"},
		{"a link that several items hold", next + "- Fixed [it](https://example.org/board)\n" + before + "- One thing https://example.org/board\n- Other thing https://example.org/board\n", ""},
		{"of several that hold a link, the one with the same words", next + "- Fix it now https://example.org/board\n" + before + "- Other thing https://example.org/board\n- Fix it, now! https://example.org/board (Josh)\n",
			"03-12 flat fix-it-now < 03-05 fix-it-now link 1 7"},
		{"a site, a person or a milestone is no item", next + "- Ask [Eric](person:eric) about https://example.org/\n" + before + "- Thank [Eric](person:eric) for https://example.org\n", ""},
		{"an issue, by its number", next + "- The night works again, see #45 (Eric)\n" + before + "- Fix the login #45 (Josh)\n", "03-12 flat the-night-works-again-see-45 < 03-05 fix-the-login-45 link 1 7"},
		{"an issue, by its address", next + "- Mended org/repo#47\n" + before + "- Black screen https://github.com/org/repo/issues/47#issuecomment-1\n", "03-12 flat mended-org-repo-47 < 03-05 black-screen link 1 7"},
		{"an issue of whatever repository", next + "- Mended, see https://github.com/org/repo/pull/47\n" + before + "- Black screen #47\n", "03-12 flat mended-see < 03-05 black-screen-47 link 1 7"},
		{"an issue of another repository", next + "- Mended org/other#47\n" + before + "- Black screen org/repo#47\n", ""},
		{"the same number of two repositories", next + "- Mended #47\n" + before + "- Black screen org/repo#47\n- Long night org/other#47\n", ""},
		{"words and another issue", next + "- Review the change of the week #48\n" + before + "- Review the change of the week #47\n", ""},
		{"numbers that begin anew", next + "- AI-12 order the machines\n" + before + "- AI-12 write to the vendor\n", ""},
		{"same words, other link", next + "- Review the PR [here](https://example.org/pull/2)\n" + before + "- Review the PR [here](https://example.org/pull/1)\n", ""},
		{"a link was added", next + "- Review the PR https://example.org/pull/2\n" + before + "- Review the PR\n",
			"03-12 flat review-the-pr < 03-05 review-the-pr words 1 7"},
		{"twins in order", next + "- Tests\n- Tests\n" + before + "- Tests\n- Tests\n",
			"03-12 flat tests < 03-05 tests text 1 7\n03-12 flat tests-2 < 03-05 tests-2 text 1 7"},
		{"few words count only in their place", next + "## Console\n**Tasks**\n- Tests\n## Runtime\n**Tasks**\n- Installer\n  - Docs\n- Packaging\n" + before + "## Runtime\n**Tasks**\n- Tests\n- Installer\n  - Docs\n## Console\n**Tasks**\n- Packaging\n",
			"03-12 flat installer < 03-05 installer text 1 7\n03-12 flat docs < 03-05 docs text 1 7"},
		{"a few words of the same people, wherever they stand", next + "**Tasks**\n- Paint walls (Eric)\n- Ordered racks (Josh)\n- Docs (Doug)\n" + before + "## Runtime\n**Tasks**\n- Paint walls (Eric)\n- Order racks (Josh)\n- Docs (Doug)\n",
			"03-12 flat paint-walls < 03-05 paint-walls text 1 7\n03-12 flat ordered-racks < 03-05 order-racks tense 1 7"},
		{"but not of other people, and not where others are called so", next + "## Console\n**Tasks**\n- Paint walls (Eric)\n- Code review (Doug)\n## Shop\n**Tasks**\n- Code review, by Friday (Doug)\n" + before + "## Runtime\n**Tasks**\n- Paint walls (Josh)\n- Code review (Doug)\n## Shop\n**Tasks**\n- Code review (Doug)\n",
			"03-12 flat code-review-by-friday < 03-05 code-review-2 words 1 7"},
		{"more words count wherever they stand", next + "## Console\n**Tasks**\n- Write the runbook\n" + before + "## Runtime\n**Tasks**\n- Chores\n  - Write the runbook\n",
			"03-12 flat write-the-runbook < 03-05 write-the-runbook text 1 7"},
		{"below a group", next + "**Last week**\n- Done\n  - Write it\n" + before + "**This week**\n- Write it\n",
			"03-12 last write-it < 03-05 write-it text 1 7"},
		{"groups, none and notes are not carried", next + "**Last week**\n- Not started\n  - A thing\n- None\n\n**Notes**\n- A remark of three words\n" + before + "**This week**\n- Not started\n  - Another thing\n- None\n\n**Notes**\n- A remark of three words\n", ""},
		{"what was done is not carried on", next + "**Last week**\n- Write the runbook\n" + before + "**Last week**\n- Write the runbook\n", ""},
		{"told of without a verdict, and planned again", "# M 2018-03-19\n\n**This week**\n- Write the runbook (Eric)\n\n" + next + "**Last week**\n- Write the runbook (Eric) - has an outline\n\n" + before + "**This week**\n- Write the runbook (Eric)\n",
			"03-12 last write-the-runbook < 03-05 write-the-runbook words 1 7\n03-19 this write-the-runbook < 03-12 write-the-runbook words 2 14"},
		{"told of without a verdict, and something like it planned", next + "**This week**\n- Write the runbook of the console (Eric)\n\n" + before + "**Last week**\n- Write the runbook of the night (Eric) - has an outline\n", ""},
		{"told of and planned again", next + "**Last week**\n- Write it\n  - Not done\n\n**This week**\n- Write it\n" + before + "**This week**\n- Write it\n",
			"03-12 last write-it < 03-05 write-it text 1 7\n03-12 this write-it-2 < 03-05 write-it text 1 7"},
		{"a week without it", "# M 2018-03-19\n\n**Tasks**\n\n- Write the runbook\n\n" + next + "- Other work\n\n" + before + "- Write the runbook\n", ""},
		{"a week without minutes", "# M 2018-03-19\n\n**Tasks**\n\n- Write the runbook\n\n" + next + "The minutes are lost.\n\n" + before + "- Write the runbook\n",
			"03-19 flat write-the-runbook < 03-05 write-the-runbook text 1 14"},
		{"through three weeks", "# M 2018-03-20\n\n**Last week**\n- Write it\n\n" + next + "**Last week**\n- Write it\n\n**This week**\n- Write it\n\n" + before + "**This week**\n- Write it\n",
			"03-12 last write-it < 03-05 write-it text 1 7\n03-12 this write-it-2 < 03-05 write-it text 1 7\n03-20 last write-it < 03-12 write-it-2 text 2 15"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			meetings := oldestFirst(test.log)
			if got := trail(meetings, Follow(meetings)); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}

// TestFollowBothWays: an item that was told of and planned again leads to
// where it was told of, and one that is new is its own first.
func TestFollowBothWays(t *testing.T) {
	meetings := oldestFirst("# M 2018-03-12\n\n**This week**\n- Write it\n\n**Last week**\n- Write it\n\n# M 2018-03-05\n\n**This week**\n- Write it\n")
	threads := Follow(meetings)
	first := meetings[0].Areas[0].Lists[0].Items[0]
	th := threads[first]
	if th.From != nil || th.First != (Place{meetings[0], first}) || th.To == nil || th.To.Meeting != meetings[1] || th.To.Item.ID != "write-it-2" || th.To.How != SameText {
		t.Errorf("%+v", th)
	}
	for _, l := range meetings[1].Areas[0].Lists {
		if th := threads[l.Items[0]]; th.To != nil || th.From.Item != first || th.First != (Place{meetings[0], first}) {
			t.Errorf("%s: %+v", l.Kind, th)
		}
	}
}

// FuzzFollow: whatever two meetings say, threads are consistent and the same
// every time.
func FuzzFollow(f *testing.F) {
	f.Add("- a b c (Eric)\n- a b c (Eric)\n  - d https://e.org/1\n", "**Last Week**\n- a b c\n\n**This Week**\n- A b, c (Eric) - done\n- d https://e.org/1\n")
	f.Add("## A\n- x\n- x\n## B\n- x (Josh)\n", "## B\n- x\n- x\n## A\n- ~~x~~\n- [ ] x\n")
	f.Fuzz(func(t *testing.T, before, next string) {
		meetings := oldestFirst("# M 2018-03-12\n\n" + next + "\n\n# M 2018-03-05\n\n" + before)
		threads := Follow(meetings)
		type leaf struct {
			from *minutes.Item
			kind minutes.ListKind
		}
		used := map[leaf]bool{}
		for _, m := range meetings {
			everyItem(m, func(l *minutes.List, item *minutes.Item) {
				th := threads[item]
				if (th.From == nil) != (th.Carried == 0) || th.From == nil && th.Days != 0 {
					t.Errorf("%+v", th)
				}
				if th.From != nil {
					if used[leaf{th.From.Item, l.Kind}] {
						t.Errorf("two items of a list come from %s", th.From.Item.ID)
					}
					used[leaf{th.From.Item, l.Kind}] = true
					if threads[th.From.Item].To == nil {
						t.Errorf("%s leads nowhere", th.From.Item.ID)
					}
					if a, b := ownersOf(th.From.Item), ownersOf(item); th.From.How != SameLink && a != b && a != "" && b != "" {
						t.Errorf("%q carried from %q to %q", item.Raw, a, b)
					}
				}
				if th.To != nil && threads[th.To.Item].From.Item != item {
					t.Errorf("%s does not come from %s", th.To.Item.ID, item.ID)
				}
			})
		}
		if a, b := trail(meetings, threads), trail(meetings, Follow(meetings)); a != b {
			t.Errorf("%s\n%s", a, b)
		}
	})
}

// By when an item is to be done stays what it was, also once that is over.
func TestDue(t *testing.T) {
	const item = "**This week**\n- Write the runbook by 13 March (Eric)\n\n"
	meetings := oldestFirst("# M 2018-03-26\n\n" + item + "# M 2018-03-19\n\n" + item + "# M 2018-03-12\n\n" + item + "# M 2018-03-05\n\n**This week**\n- Write the runbook by 14 March (Eric)\n")
	steps := Follow(meetings)
	var got []string
	for _, m := range meetings {
		got = append(got, steps.Due(m.Areas[0].Lists[0].Items[0]).Date.String())
	}
	if want := "2018-03-14 2018-03-13 2018-03-13 2018-03-13"; strings.Join(got, " ") != want {
		t.Errorf("due %v, want %s", got, want)
	}
}
