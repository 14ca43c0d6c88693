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

// byHalves pairs what is left of two things in one, of several people, with the items that
// were, before, one of the things of some of them each: "order the racks and the cables".
// All words and all people have to come from these, and no one of them from two.
func (m *matcher) byHalves() {
	looked := 0
	for _, to := range m.to {
		if m.matched[to] || !strings.Contains(to.owners, " ") || !joint.MatchString(to.item.Text) || looked == mostShared {
			continue
		}
		looked++
		whole, people := fullRoots(to.wording()), strings.Fields(to.owners)
		var parts []*occurrence
		var roots, each []string
		for _, from := range m.from {
			own, theirs := fullRoots(from.wording()), strings.Fields(from.owners)
			if m.matched[from] || len(own) < 2 || len(theirs) == 0 || !allIn(own, whole) || !allIn(theirs, people) || !linksAgree(from, to) {
				continue
			}
			if allIn(own, roots) || slices.ContainsFunc(theirs, isOneOf(each)) {
				parts = nil
				break
			}
			parts, roots, each = append(parts, from), append(roots, own...), append(each, theirs...)
		}
		if len(parts) < 2 || !allIn(whole, roots) || !allIn(people, each) {
			continue
		}
		c := compare(parts[0].wording(), to.wording())
		m.join(parts[0], to, SimilarWords)
		p := &m.pairs[len(m.pairs)-1]
		p.score, p.differ, p.also = c.score, c.differ, parts[1:]
		for _, o := range parts[1:] {
			m.matched[o] = true
		}
	}
}

// allIn reports whether all of some words are among others.
func allIn(words, others []string) bool {
	return !slices.ContainsFunc(words, func(word string) bool { return !slices.Contains(others, word) })
}
