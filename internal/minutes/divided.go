package minutes

import "strings"

// divided puts items of their own in the place of one whose sentences tell of
// several things that people take on, or of what was decided and then of who
// does it: each begins with the sentence that says so, and keeps those behind it.
func (f *file) divided(items []*Item, about mode) []*Item {
	var all []*Item
	for i, item := range items {
		parts := f.parted(item, about)
		if parts != nil && all == nil {
			all = append(all, items[:i]...)
		}
		switch {
		case parts != nil:
			all = append(all, parts...)
			f.parts += len(parts) - 1
		case all != nil:
			all = append(all, item)
		}
	}
	if all == nil {
		return items
	}
	return all
}

// parted gives the parts of one item, or nil.
func (f *file) parted(item *Item, about mode) []*Item {
	if item.Kind != "" || item.cells != nil || f.parts > maxParts || box.MatchString(item.Raw) {
		return nil
	}
	mark := readMark(item.Raw)
	switch {
	case mark.kind == Decided:
		about = decisions
	case mark.kind != "" || about == work:
		return nil
	}
	start := len(item.Raw) - len(mark.rest)
	if mark.kind == "" {
		start = 0
	}
	takings := f.takings(item.Raw[start:], item.speaker, true)
	if len(takings) > 0 && (about != decisions || !decides(item.Raw[start:start+takings[0].at])) {
		takings[0].at = -start // what stands before it goes with it
	}
	if len(takings) == 0 || len(takings) == 1 && start+takings[0].at == 0 {
		return nil
	}
	var parts []*Item
	cut := func(from, to int, owners []string) {
		part := &Item{Raw: strings.TrimSpace(item.Raw[from:to]), Line: item.Line + strings.Count(item.Raw[:from], "\n"), takers: owners, speaker: item.speaker}
		for _, link := range item.Links {
			if strings.Contains(part.Raw, link.Target) {
				part.Links = append(part.Links, link)
			}
		}
		parts = append(parts, part)
	}
	if first := start + takings[0].at; first > 0 {
		cut(0, first, nil)
	}
	for i, t := range takings {
		to := len(item.Raw)
		if i+1 < len(takings) {
			to = start + takings[i+1].at
		}
		cut(start+t.at, to, t.owners)
	}
	last := parts[len(parts)-1]
	last.More, last.Items = item.More, item.Items
	return parts
}

// decides reports whether a text says anything, so that a decision may stand in it.
func decides(s string) bool { return len(strings.Fields(s)) > 1 }
