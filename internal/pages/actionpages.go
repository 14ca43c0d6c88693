package pages

import (
	"slices"
	"strings"

	"slipway/internal/minutes"
)

// A page of open actions holds so many, and so many bytes of what minutes say of
// them. Such a page stays below the budget for pages.
const (
	mostActions    = 200
	mostActionText = 40_000
)

// actionPages are the series with a page of their open actions; nil while one
// page shows all. The newest minutes of a series bound its page: they have a
// page of their own as well.
type actionPages map[string]bool

// actionPagesOf gives a page to each series with open items where they are too
// many for one. An item counts with each of its owners, for it stands with each.
func actionPagesOf(items []OpenItem) actionPages {
	count, text := 0, 0
	series := actionPages{}
	for _, o := range items {
		times := max(1, len(o.Owners))
		count, text = count+times, text+times*textOf(o)
		series[o.Series.ID] = true
	}
	if count <= mostActions && text <= mostActionText {
		return nil
	}
	return series
}

// textOf is how many bytes the minutes say of an item, the same in every
// language of the portal.
func textOf(o OpenItem) int {
	n := len(o.Item.Text) + len(o.Item.More) + len(o.Area.Name)
	if o.Around != nil {
		n += len(o.Around.Text)
	}
	var below func(items []*minutes.Item)
	below = func(items []*minutes.Item) {
		for _, it := range items {
			n += len(it.Text) + len(it.More)
			below(it.Items)
		}
	}
	below(details(o.Item.Items))
	return n
}

// Path is where the open actions of an owner in a series are listed.
func (p actionPages) Path(series, owner string) string {
	if p[series] {
		return SeriesActionsPath(series) + "#" + ownerAnchor(owner)
	}
	return ActionsPath + "#" + ownerAnchor(owner)
}

// has reports whether a path is the page of a series' open actions.
func (p actionPages) has(path string) bool {
	id, ok := strings.CutPrefix(path, ActionsPath)
	id, slash := strings.CutSuffix(id, "/")
	return ok && slash && p[id]
}

// few are the first of a list of actions, as many as a part of a page holds; at
// least one. An action counts as the page shows it: here once.
func few(all []Action, most, text int) []Action {
	n := slices.IndexFunc(all, func(a Action) bool { most, text = most-1, text-a.text; return most < 0 || text < 0 })
	switch {
	case n < 0:
		return all
	case n == 0:
		return all[:1]
	}
	return all[:n]
}
