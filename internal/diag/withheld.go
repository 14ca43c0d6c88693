package diag

import (
	"math"
	"slices"
	"sort"
)

// withheld are the lines of files that are not to be shown to anybody, as runs in order
// that do not touch each other.
type withheld map[string][]run

type run struct{ from, to int } // to is exclusive

// Withhold notes that some lines of a file, from one up to but without another, are not to
// be shown, nor what they say: whatever is wrong in them is told without it. They count
// from 1; a file is withheld whole with to 0.
func (l *List) Withhold(file string, from, to int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if to == 0 {
		to = math.MaxInt
	}
	if l.withheld == nil {
		l.withheld = withheld{}
	}
	runs := l.withheld[file]
	first := sort.Search(len(runs), func(i int) bool { return runs[i].to >= from })
	last := first
	for ; last < len(runs) && runs[last].from <= to; last++ {
		from, to = min(from, runs[last].from), max(to, runs[last].to)
	}
	l.withheld[file] = slices.Replace(runs, first, last, run{from, to})
}

func (w withheld) holds(at Range) bool {
	runs := w[at.File]
	i := sort.Search(len(runs), func(i int) bool { return runs[i].to > at.Line })
	return at.Line > 0 && i < len(runs) && runs[i].from <= at.Line
}

// keep takes out of a problem what it tells of a line that is withheld. Its code still
// says of what kind it is.
func (w withheld) keep(p *Problem) {
	if w == nil {
		return
	}
	if !p.Private && w.holds(p.At) {
		p.Summary, p.Detail, p.Hint = "something is wrong in a part that is internal", "", "look at the line in the file; what it says is not shown"
		p.Private = true
	}
	p.Related = slices.Clone(p.Related)
	for i := range p.Related {
		if r := &p.Related[i]; p.Private || !r.Private && w.holds(r.At) {
			if !r.Private {
				r.Message = "and here"
			}
			r.Private = true
		}
	}
}
