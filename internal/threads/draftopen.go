package threads

import (
	"slices"

	"slipway/internal/minutes"
)

// part is what an area of the meeting before leaves to be told of.
type part struct {
	area  *minutes.Area
	lists []openList
}

// tellsGoal reports whether one of the items tells the goal of the area.
func (p part) tellsGoal() bool {
	return slices.ContainsFunc(p.lists, func(l openList) bool {
		return slices.ContainsFunc(l.items, func(item *minutes.Item) bool { return item.Kind == minutes.Goal })
	})
}

// openList is what a list leaves.
type openList struct {
	label   string
	columns []string // of a table whose rows the items are
	items   []*minutes.Item
}

// parts gives the areas to write, what stands before the first heading in front.
// What the meeting lists twice in the same words, as minutes that end with a
// summary do, is told of once: in a list of work, if one has it.
func (d Draft) parts() []part {
	listed := map[string]bool{}
	var named, unnamed []part
	for _, talk := range []bool{false, true} {
		for i, a := range d.Before.Areas {
			if !talk {
				named = append(named, part{area: a})
			}
			for _, l := range a.Lists {
				if isTalk := l.Kind == minutes.Note || l.Kind == minutes.Resolved; isTalk != talk {
					continue
				}
				items := slices.DeleteFunc(d.openIn(l.Kind, l.Items), func(item *minutes.Item) bool { return listedBefore(listed, item) })
				list := openList{label: l.Label, columns: l.Columns, items: items}
				if talk {
					list.label = "" // it is no name of work
				}
				if len(items) > 0 {
					named[i].lists = append(named[i].lists, list)
				}
			}
		}
	}
	var parts []part
	for _, p := range named {
		works := slices.ContainsFunc(p.area.Lists, func(l *minutes.List) bool { return l.Kind != minutes.Note && l.Kind != minutes.Resolved })
		ofState := minutes.IsState(p.area.Name) // "Done" is no part of the project
		if ofState && len(p.lists) > 0 {
			p.area = &minutes.Area{}
		}
		switch {
		case len(p.lists) == 0 && (!works || ofState || p.area.Name == "" && len(d.Before.Areas) > 1):
		case p.area.Name != "":
			parts = append(parts, p)
		case unnamed == nil:
			unnamed = []part{p}
		default:
			unnamed[0].lists = append(unnamed[0].lists, p.lists...)
		}
	}
	return append(unnamed, parts...)
}

// listedBefore reports whether the same words are listed already for the same
// people, or the item says nothing of people, and lists it.
func listedBefore(listed map[string]bool, item *minutes.Item) bool {
	words, owners := normalised(item.Text), ownersOf(item)
	if item.Kind == minutes.Group || words == "" {
		return false
	}
	if listed[words+"\n"+owners] || owners == "" && listed[words] {
		return true
	}
	listed[words], listed[words+"\n"+owners] = true, true
	return false
}

// openIn gives those items of a list that have to be told of again: what is
// open, with the groups and headings around it. Out of what is over, and out of
// talk, only the open items themselves are taken.
func (d Draft) openIn(kind minutes.ListKind, items []*minutes.Item) []*minutes.Item {
	var open []*minutes.Item
	for _, item := range items {
		inside := d.openIn(kind, item.Items)
		switch {
		case item.Kind == minutes.Group && len(inside) > 0, d.Steps.IsOpen(kind, item) && (len(inside) > 0 || !isHeading(item)):
			open = append(open, item)
		case item.Kind != minutes.Group:
			open = append(open, inside...)
		}
	}
	return open
}

// isHeading holds for an item that names nobody and holds others that do: it is
// no work of its own.
func isHeading(item *minutes.Item) bool {
	return !namesOwner(item) && !item.Boxed && slices.ContainsFunc(item.Items, holdsOwner)
}

// isTheme holds for a goal that is nobody's: it is what the others are for.
func isTheme(item *minutes.Item) bool { return item.Kind == minutes.Goal && !namesOwner(item) }

func namesOwner(item *minutes.Item) bool { return len(item.Owners) > 0 || item.Unowned }

func holdsOwner(item *minutes.Item) bool {
	return item.Kind == minutes.Task && namesOwner(item) || slices.ContainsFunc(item.Items, holdsOwner)
}

// Open counts the items that are still to be done, the outermost ones only.
func (d Draft) Open() int {
	if d.Before == nil {
		return 0
	}
	n := 0
	for _, p := range d.parts() {
		for _, l := range p.lists {
			n += countWork(l.items, d)
		}
	}
	return n
}

func countWork(items []*minutes.Item, d Draft) int {
	n := 0
	for _, item := range items {
		if isTheme(item) {
			continue
		}
		if item.Kind == minutes.Group || isHeading(item) {
			n += countWork(d.openIn("", item.Items), d)
		} else {
			n++
		}
	}
	return n
}
