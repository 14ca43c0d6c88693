package portalgen

import (
	"fmt"
	"strings"
	"time"
)

// release writes the plan of one release, and what became of it.
func (g *generator) release(n, milestones int) {
	id := fmt.Sprintf("release-%d", n+1)
	g.releases = append(g.releases, id)
	begin := g.start.Add(time.Duration(n*41%3600) * day)
	dates := make([]time.Time, milestones)
	at := begin.Add(14 * day)
	for i := range dates {
		at = at.Add(time.Duration(3+g.rng.IntN(18)) * day)
		dates[i] = at
	}
	var plan strings.Builder
	fmt.Fprintf(&plan, "name: Release %d\nmanager: %s\nlaunch: %sT12:00\nfrozen: %s\n", n+1, g.anyone(), iso(dates[milestones-1]), iso(begin))
	fmt.Fprintf(&plan, "overview: %s.\nconstraints:\n  - %s\nrisks:\n  - {text: %s, mitigation: %s}\n", g.sentence(), g.sentence(), g.sentence(), g.sentence())
	plan.WriteString("milestones:\n")
	for i, d := range dates {
		fmt.Fprintf(&plan, "  %s:\n    name: %s\n    date: %s\n", milestone(i, milestones), title(i, milestones), iso(d))
		if i > 0 {
			fmt.Fprintf(&plan, "    after: [%s]\n", milestone(i-1, milestones))
		}
		fmt.Fprintf(&plan, "    involved: %s\n    manager: %s\n    description: %s.\n    tasks:\n      - %s\n      - {text: %s, who: %s}\n",
			g.some(1+g.rng.IntN(4)), g.anyone(), g.sentence(), g.sentence(), g.sentence(), g.anyone())
	}
	plan.WriteString("products:\n")
	first := g.rng.IntN(g.products)
	for i := range min(3, g.products) {
		fmt.Fprintf(&plan, "  %s:\n    manager: %s\n    version: {from: 1.%d.0, to: 1.%d.0}\n    changes:\n", product((first+i)%g.products), g.anyone(), n, n+1)
		for range 2 + g.rng.IntN(4) {
			fmt.Fprintf(&plan, "      - {text: %s, who: %s}\n", g.sentence(), g.anyone())
		}
	}
	fmt.Fprintf(&plan, "work:\n  announcement:\n    name: Announcement\n    kind: message\n    by: %s\n    for: milestone:%s/%s\n    author: %s\n",
		iso(dates[milestones-1].Add(-7*day)), id, milestone(milestones-1, milestones), g.anyone())
	g.files["data/releases/"+id+"/plan.yaml"] = plan.String()
	g.files["data/releases/"+id+"/live.yaml"] = g.live(begin, dates)
}

func milestone(i, n int) string {
	if i == n-1 {
		return "release"
	}
	return fmt.Sprintf("milestone-%d", i+1)
}

func title(i, n int) string {
	if i == n-1 {
		return "Release"
	}
	return fmt.Sprintf("Milestone %d", i+1)
}

// live moves the dates that are not yet reached, a few times, and records
// when each was.
func (g *generator) live(begin time.Time, planned []time.Time) string {
	dates := append([]time.Time(nil), planned...)
	var out strings.Builder
	revisions := g.rng.IntN(5)
	if revisions > 0 {
		out.WriteString("revisions:\n")
	}
	span := planned[len(planned)-1].Sub(begin)
	for i := range revisions {
		on := begin.Add(span * time.Duration(i+1) / time.Duration(revisions+1)).Truncate(day)
		shift := time.Duration(g.slip()) * day
		var moved strings.Builder
		for j, d := range dates {
			if d.After(on) {
				dates[j] = d.Add(shift)
				fmt.Fprintf(&moved, "      %s: %s\n", milestone(j, len(dates)), iso(dates[j]))
			}
		}
		if moved.Len() > 0 {
			fmt.Fprintf(&out, "  - on: %s\n    why: %s.\n    milestones:\n%s", iso(on), g.sentence(), moved.String())
		}
	}
	text := out.String()
	if text == "revisions:\n" {
		text = ""
	}
	var actuals strings.Builder
	end := time.Date(2025, 6, 30, 0, 0, 0, 0, time.UTC)
	for j, d := range dates {
		if done := d.Add(time.Duration(g.rng.IntN(4)) * day); done.Before(end) {
			fmt.Fprintf(&actuals, "  %s: %s\n", milestone(j, len(dates)), iso(done))
		}
	}
	if actuals.Len() > 0 {
		text += "actuals:\n" + actuals.String()
	}
	return text
}
