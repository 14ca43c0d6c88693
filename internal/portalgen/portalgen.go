// Package portalgen writes synthetic portals of any size: for benchmarks, and
// to look at pages with more on them than any real portal has yet. The same
// seed and size give the same bytes.
//
// The distributions follow what release plans look like: most releases have
// five to twelve milestones and a few have forty; most dates move once or
// twice, mostly later and sometimes by a lot; a series meets weekly and
// carries half of its items on.
//
// It refuses to invent people: everybody is called by a number.
package portalgen

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"time"
)

// Options says what to write.
type Options struct {
	Pages int    // about how many pages the portal is to have; at least 20
	Seed  uint64 // any number
}

// Files returns the files of a portal by their path.
func Files(o Options) map[string]string {
	g := generator{
		rng:   rand.New(rand.NewPCG(o.Seed, o.Seed^0x9e3779b97f4a7c15)),
		files: map[string]string{},
		start: time.Date(2015, 1, 5, 0, 0, 0, 0, time.UTC),
	}
	// Of the pages of a portal some 60 in 100 belong to releases, 30 to
	// meetings, 10 to people and products.
	pages := max(o.Pages, 20)
	g.persons = max(3, pages/16)
	g.products = max(2, pages/60)
	g.config()
	g.directory()
	budget := pages * 60 / 100
	for i := 0; budget > 4; i++ {
		milestones := min(g.milestoneCount(), max(budget-4, 1))
		g.release(i, milestones)
		budget -= milestones + 4
	}
	g.meetings(pages * 30 / 100)
	return g.files
}

type generator struct {
	rng      *rand.Rand
	files    map[string]string
	start    time.Time
	persons  int
	products int
	releases []string
}

const day = 24 * time.Hour

func iso(t time.Time) string { return t.Format(time.DateOnly) }

func (g *generator) config() {
	g.files["hugo.yaml"] = `title: Synthetic releases
baseURL: https://releases.example.org/
params:
  portal:
    zone: "+00:00"
    as_of: 2025-06-30
`
}

func (g *generator) directory() {
	var people, products strings.Builder
	for i := range g.persons {
		fmt.Fprintf(&people, "%s: {name: Person %d}\n", person(i), i+1)
	}
	for i := range g.products {
		fmt.Fprintf(&products, "%s: {name: Product %d, summary: Does thing %d for its users}\n", product(i), i+1, i+1)
	}
	g.files["data/people.yaml"] = people.String()
	g.files["data/products.yaml"] = products.String()
}

func person(i int) string  { return fmt.Sprintf("person-%d", i+1) }
func product(i int) string { return fmt.Sprintf("product-%d", i+1) }

func (g *generator) anyone() string { return person(g.rng.IntN(g.persons)) }

func (g *generator) some(n int) string {
	n = min(n, g.persons)
	first := g.rng.IntN(g.persons)
	names := make([]string, n)
	for i := range names {
		names[i] = person((first + i) % g.persons)
	}
	return "[" + strings.Join(names, ", ") + "]"
}

// milestoneCount is log-normal around 8, from 3 to 40.
func (g *generator) milestoneCount() int {
	return min(max(int(math.Round(8*math.Exp(0.5*g.rng.NormFloat64()))), 3), 40)
}

// slip is how many days a revision moves a date: mostly later, sometimes by
// weeks, now and then earlier.
func (g *generator) slip() int {
	if g.rng.IntN(10) == 0 {
		return -1 - g.rng.IntN(5)
	}
	return int(math.Ceil(4 * math.Exp(0.9*g.rng.NormFloat64())))
}

var words = strings.Fields(`storage forum network upgrade test audit release draft review network node client
module schema limit index report budget proposal vote reward transfer sync cache queue stream signal window
deploy monitor measure document replace extend simplify remove rename migrate verify publish announce`)

func (g *generator) words(n int) string {
	out := make([]string, n)
	for i := range out {
		out[i] = words[g.rng.IntN(len(words))]
	}
	return strings.Join(out, " ")
}

func (g *generator) sentence() string {
	s := g.words(6 + g.rng.IntN(10))
	return strings.ToUpper(s[:1]) + s[1:]
}
