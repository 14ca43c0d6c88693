package portalgen

import (
	"fmt"
	"strings"
	"time"
)

// meetingsPerSeries is about two years of weekly meetings.
const meetingsPerSeries = 100

// meetings writes n meetings: a series for each hundred, one file a year.
func (g *generator) meetings(n int) {
	for s := 0; n > 0; s++ {
		count := min(n, meetingsPerSeries)
		n -= count
		g.series(s, count)
	}
}

func (g *generator) series(n, count int) {
	dir := fmt.Sprintf("content/meetings/series-%d/", n+1)
	g.files[dir+"_index.md"] = fmt.Sprintf("---\ntitle: Series %d\nevery: monday\ndates: ymd\n---\n\n%s.\n", n+1, g.sentence())
	at := g.start.Add(time.Duration(n*35%2800) * day)
	logs := map[int]*strings.Builder{}
	var years []int
	var open []string
	for range count {
		log, ok := logs[at.Year()]
		if !ok {
			log = &strings.Builder{}
			logs[at.Year()] = log
			years = append(years, at.Year())
		}
		fmt.Fprintf(log, "# Planning %s\n\nModerator: Person %d\n\n## Area %d\n\n**Last Week**\n\n", iso(at), 1+g.rng.IntN(g.persons), 1+g.rng.IntN(4))
		for i, item := range open {
			fmt.Fprintf(log, "- %s\n", item)
			if i%3 == 0 {
				fmt.Fprintf(log, "  - %s\n", g.sentence())
			}
		}
		open = g.carry(open)
		log.WriteString("\n**This Week**\n\n")
		for _, item := range open {
			fmt.Fprintf(log, "- %s\n", item)
		}
		log.WriteString("\n")
		at = at.Add(7 * day)
	}
	for _, year := range years {
		g.files[fmt.Sprintf("%s%d.md", dir, year)] = logs[year].String()
	}
}

// carry keeps about half of the items and adds new ones.
func (g *generator) carry(open []string) []string {
	var next []string
	for _, item := range open {
		if g.rng.IntN(2) == 0 {
			next = append(next, item)
		}
	}
	for range 4 + g.rng.IntN(6) {
		next = append(next, fmt.Sprintf("%s (Person %d)", g.sentence(), 1+g.rng.IntN(g.persons)))
	}
	return next
}
