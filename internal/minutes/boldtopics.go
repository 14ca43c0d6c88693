package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// titlesInBold reports whether items that begin with a title in bold are topics in a file,
// and the names behind them those of who presents them, whatever list they stand in: below
// some of them stands a list of actions of their own.
func titlesInBold(meetings []*Meeting) bool {
	for _, m := range meetings {
		for _, area := range m.Areas {
			for _, list := range area.Lists {
				if slices.ContainsFunc(list.Items, func(item *Item) bool {
					return inBold(item) && slices.ContainsFunc(item.Items, listsActions)
				}) {
					return true
				}
			}
		}
	}
	return false
}

// listsActions reports whether an item is the name of a list of actions: "**Actions** (ops)".
func listsActions(item *Item) bool {
	kind, ok := label(inTail.ReplaceAllString(item.Raw, ""))
	return ok && kind == Flat && len(item.Items) > 0
}

// inBold reports whether an item has a title in bold, behind which stand only names and
// links, and something below it.
func inBold(item *Item) bool {
	if item.cells != nil || len(item.Items) == 0 {
		return false
	}
	return titledInBold(item.Raw) && !listsActions(item)
}

// titledInBold reports whether a text begins with a title in bold, behind which stand only
// names and links.
func titledInBold(text string) bool {
	m := boldTitle.FindStringSubmatch(text[:min(len(text), 4*longestNote)])
	return m != nil && strings.Contains(m[1], " ")
}

// A title in bold, and what may stand behind it: "**The new roof** (lead, ops) – [#12](…)".
var boldTitle = pattern.Must(`^\*\*([^*\n]{1,200})\*\*(?:\s*\(|\s+(?:--?|[–—])\s+\[|\s*$)`)
