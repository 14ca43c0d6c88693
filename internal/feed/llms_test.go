package feed_test

import (
	"testing"

	"slipway/internal/pages"
)

func TestLLMs(t *testing.T) {
	got := string(write(t, "2019-06-22", pages.URLs{Base: "/x/", Origin: "https://example.org"}, map[string]string{
		"hugo.yaml":                 "title: Our releases\nparams: {description: \"What we planned.\\n\\n# What not\"}\n",
		"data/releases/b/plan.yaml": "name: \"B] (x\"\nlaunch: 2019-08-01\n",
		"data/releases/a/plan.yaml": "name: A\nlaunch: 2019-07-01\n",
	})["llms.txt"])
	want := `# Our releases

> What we planned. # What not

A release portal: what was planned, what holds now, what really happened, and why they differ, as of 2019-06-22.

## Releases

- [B\] (x](https://example.org/x/releases/b/): How B stands.
- [A](https://example.org/x/releases/a/)
- [All releases](https://example.org/x/releases/)
- [Changes](https://example.org/x/changes/): every date that ever moved, and why

## Data

- [Index](https://example.org/x/api/v1/index.json): JSON: all releases, series of meetings, terms, products and people, and where each has its own file
- [B\] (x](https://example.org/x/api/v1/releases/b.json): JSON: milestones with planned, live and actual dates, and their history
- [A](https://example.org/x/api/v1/releases/a.json): JSON: milestones with planned, live and actual dates, and their history
- [Actions](https://example.org/x/api/v1/actions.json): JSON: what minutes leave to be done
- [Calendar](https://example.org/x/calendar/all.ics): iCalendar: everything that has a day
- [News](https://example.org/x/changes/feed.xml): Atom: every date that moves

## Optional

- [Meetings](https://example.org/x/meetings/): minutes
- [Guides](https://example.org/x/guides/)
`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
