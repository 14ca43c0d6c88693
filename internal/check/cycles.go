package check

import (
	"fmt"
	"slices"
	"strings"

	"slipway/internal/diag"
	"slipway/internal/portal"
)

// hanging is that one thing hangs on another, as somebody wrote at a place.
type hanging struct {
	from, on string
	at       diag.Range
}

// afterItself: no milestone comes after itself, by whatever detour.
func afterItself(r *portal.Release, problems *diag.List) {
	var all []hanging
	for _, m := range r.Milestones() {
		for _, id := range m.After {
			all = append(all, hanging{m.ID, id, m.AfterAt})
		}
	}
	reportCycles(all, cycleWords{"order/cycle", "comes after", "take one of them out of its `after:`"}, problems)
}

// datesInACircle: no date counts from itself, by whatever detour; neither as
// planned nor as it is now.
func datesInACircle(r *portal.Release, problems *diag.List) {
	words := cycleWords{"date/cycle", "has a date that counts from", "give one of them a day of its own"}
	anchors := func(dates map[string]portal.When) []hanging {
		var all []hanging
		for _, m := range r.Milestones() {
			w := dates[m.ID]
			if rel, ok := w.Value.Relative(); ok {
				all = append(all, hanging{m.ID, rel.Anchor, w.At})
			}
		}
		return all
	}
	dates := map[string]portal.When{}
	for _, m := range r.Milestones() {
		dates[m.ID] = m.Date
	}
	reportCycles(anchors(dates), words, problems)
	for _, rev := range r.Live.Revisions {
		for _, m := range rev.Milestones {
			if !m.Date.IsAbsent() {
				dates[m.ID] = m.Date
			}
		}
	}
	reportCycles(anchors(dates), words, problems)
}

// partOfItself: no work contains what contains it.
func partOfItself(r *portal.Release, problems *diag.List) {
	var all []hanging
	for _, w := range r.Plan.Work {
		all = append(all, hanging{w.ID, w.PartOf, w.PartOfAt})
	}
	reportCycles(all, cycleWords{"ref/cycle", "is part of", "leave `part_of` out where the outermost work begins"}, problems)
}

// continuesItself: no work continues what continues it, across all releases.
func continuesItself(p *portal.Portal, problems *diag.List) {
	var all []hanging
	for _, r := range p.Releases {
		for _, w := range r.Plan.Work {
			_, id, _ := portal.SplitRef(w.Continues)
			all = append(all, hanging{r.ID + "/" + w.ID, id, w.ContinuesAt})
		}
	}
	reportCycles(all, cycleWords{"ref/cycle", "continues", "leave `continues` out of the first of them"}, problems)
}

// inheritsFromItself: no group takes over tasks that it has itself.
func inheritsFromItself(p *portal.Portal, problems *diag.List) {
	for _, t := range p.Terms {
		var all []hanging
		for _, g := range t.Groups {
			all = append(all, hanging{g.ID, g.Inherits, g.InheritsAt})
		}
		reportCycles(all, cycleWords{"ref/cycle", "inherits from", "leave `inherits` out of the first of them"}, problems)
	}
}

// cycleWords say what is wrong with a cycle.
type cycleWords struct{ code, verb, hint string }

// reportCycles reports each cycle once, at the member that was written first.
func reportCycles(all []hanging, words cycleWords, problems *diag.List) {
	for _, cycle := range cycles(all) {
		p := diag.Problem{Severity: diag.Error, Code: words.code, Hint: words.hint, At: cycle[0].at}
		const most = 5
		names := make([]string, len(cycle))
		for i, h := range cycle {
			names[i] = h.on
			if i > 0 && i < most {
				p.Related = append(p.Related, diag.Related{At: h.at, Message: h.from + " " + words.verb + " " + h.on})
			}
		}
		switch {
		case len(cycle) == 1:
			names = []string{"itself"}
			p.Hint = strings.Replace(words.hint, "one of them", "it", 1)
		case len(cycle) > most:
			names = append(names[:most-1], "… "+cycle[0].from)
			p.Detail = fmt.Sprintf("%d of them hang together in a circle.", len(cycle))
		}
		p.Summary = cycle[0].from + " " + words.verb + " " + strings.Join(names, ", which "+words.verb+" ")
		problems.Add(p)
	}
}

// mostCycles is how many cycles are looked for among things that hang
// together: mending these mends most of the others.
const mostCycles = 20

// cycles finds things that hang on themselves, each cycle from the member that
// comes first in the list.
func cycles(all []hanging) [][]hanging {
	s := search{edges: map[string][]hanging{}, order: map[string]int{}, on: map[string]int{}}
	type pair struct{ from, on string }
	seen := map[pair]bool{}
	for _, h := range all {
		if _, ok := s.order[h.from]; !ok {
			s.order[h.from] = len(s.order)
		}
		if !seen[pair{h.from, h.on}] {
			s.edges[h.from] = append(s.edges[h.from], h)
		}
		seen[pair{h.from, h.on}] = true
	}
	for _, h := range all {
		s.visit(h.from)
	}
	return s.found
}

// search goes from each thing to those that it hangs on, in depth. Whoever
// comes back to a thing on the way has gone round a cycle.
type search struct {
	edges map[string][]hanging
	order map[string]int
	on    map[string]int // position on the way, from 1; -1 for things done with
	way   []hanging
	found [][]hanging
}

func (s *search) visit(id string) {
	if s.on[id] != 0 {
		return
	}
	s.on[id] = len(s.way) + 1
	for _, h := range s.edges[id] {
		s.way = append(s.way, h)
		if start := s.on[h.on]; start > 0 && len(s.found) < mostCycles {
			s.found = append(s.found, s.fromFirst(s.way[start-1:]))
		}
		s.visit(h.on)
		s.way = s.way[:len(s.way)-1]
	}
	s.on[id] = -1
}

// fromFirst turns a cycle so that it begins with the member that comes first.
func (s *search) fromFirst(cycle []hanging) []hanging {
	first := 0
	for i, h := range cycle {
		if s.order[h.from] < s.order[cycle[first].from] {
			first = i
		}
	}
	return slices.Concat(cycle[first:], cycle[:first])
}
