package threads

import (
	"slices"
	"strings"
)

// byTogether pairs an item of several people with the items in the same words that were, on
// the other side, of each of them alone: they do together what each had to do. The first of
// these goes on, and the others have become one with it.
func (m *matcher) byTogether() {
	sources, targets := map[string][]*occurrence{}, map[string][]*occurrence{}
	for _, o := range m.to {
		if !m.matched[o] && strings.Contains(o.owners, " ") && o.words != "" {
			targets[o.words] = append(targets[o.words], o)
		}
	}
	if len(targets) == 0 {
		return
	}
	for _, o := range m.from {
		if !m.matched[o] && len(targets[o.words]) == 1 {
			sources[o.words] = append(sources[o.words], o)
		}
	}
	for _, first := range m.from {
		all := sources[first.words]
		if len(all) < 2 || all[0] != first {
			continue
		}
		to := targets[first.words][0]
		var each []string
		for _, o := range all {
			each = append(each, strings.Fields(o.owners)...)
		}
		slices.Sort(each)
		alike := !slices.ContainsFunc(all, func(o *occurrence) bool { return !linksAgree(o, to) })
		if alike && len(each) == len(slices.Compact(slices.Clone(each))) && strings.Join(each, " ") == to.owners {
			m.join(first, to, SameWords)
			m.pairs[len(m.pairs)-1].also = all[1:]
			for _, o := range all[1:] {
				m.matched[o] = true
			}
		}
	}
}
