package pages

import (
	"cmp"
	"slices"
	"strings"

	"slipway/internal/date"
	"slipway/internal/markdown"
	"slipway/internal/minutes"
	"slipway/internal/portal"
)

// OpenItem is an item of minutes that is still to be done.
type OpenItem struct {
	Series  *portal.Series
	Meeting *minutes.Meeting // the newest that has it
	Area    *minutes.Area
	Item    *minutes.Item
	Around  *minutes.Item // the item that it is part of, or nil
	State   string        // of the group that it is in: "Not started"
	Owners  []string      // ids, those of the item around it where it names none
	Step    minutes.Step
}

// OpenItems lists what is still to be done over all series.
//
// The rule: of each series, the newest meeting that was held by the as-of day
// and whose minutes list anything counts, and no older one, since what is not
// taken on again is not open any more. Its lists of what is to be done (kind
// this) are read, or in a series that never has such lists the flat ones. A
// task is open unless it is ticked, crossed out, or in a group of what is done
// or dropped. An item within another is an action of its own where it names
// its own owner; a task without any owner whose items do is only their
// heading.
//
// The order is by the meeting in which each appeared first, the oldest in
// front; of one meeting, what needs an owner, then what names none, then the
// rest in the order of the minutes. The threads are those of Threads.
func OpenItems(p *portal.Portal, asOf date.Day, threads minutes.Threads) []OpenItem {
	var out []OpenItem
	for _, s := range p.Series {
		m := NewestListing(s, asOf)
		if m == nil {
			continue
		}
		kind := minutes.Flat
		if slices.ContainsFunc(s.Meetings, func(m *minutes.Meeting) bool { return hasList(m, minutes.This) }) {
			kind = minutes.This
		}
		for _, area := range m.Areas {
			for _, list := range area.Lists {
				if list.Kind == kind {
					c := openCollector{in: OpenItem{Series: s, Meeting: m, Area: area}, threads: threads}
					c.collect(list.Items, "", nil, false)
					out = append(out, c.found...)
				}
			}
		}
	}
	slices.SortStableFunc(out, func(x, y OpenItem) int {
		return cmp.Or(x.since().Compare(y.since()), cmp.Compare(x.rank(), y.rank()))
	})
	return out
}

// since is the day of the meeting in which an item appeared first.
func (o OpenItem) since() date.Day {
	day, _ := o.Step.First.Meeting.Date.Latest()
	return day
}

// rank puts items without an owner first.
func (o OpenItem) rank() int {
	switch {
	case o.Item.Unowned:
		return 0
	case len(o.Owners) == 0:
		return 1
	}
	return 2
}

// NewestListing gives the newest meeting held by a day whose minutes list
// anything, or nil.
func NewestListing(s *portal.Series, asOf date.Day) *minutes.Meeting {
	for _, m := range slices.Backward(s.Meetings) { // oldest first, undated ones last
		if heldBy(m, asOf) && m.HasLists() {
			return m
		}
	}
	return nil
}

func hasList(m *minutes.Meeting, kind minutes.ListKind) bool {
	for _, area := range m.Areas {
		if slices.ContainsFunc(area.Lists, func(l *minutes.List) bool { return l.Kind == kind }) {
			return true
		}
	}
	return false
}

// openCollector reads the open items out of one area of a meeting.
type openCollector struct {
	in      OpenItem // where they are
	threads minutes.Threads
	found   []OpenItem
}

// collect reads items below one that is around them, or at the top of a list.
// state is that of the group they are in. Only those with an owner of their
// own count where ownedOnly is set.
func (c *openCollector) collect(items []*minutes.Item, state string, around *minutes.Item, ownedOnly bool) {
	for _, it := range items {
		switch {
		case it.Kind == minutes.Group:
			if group := markdown.Plain(it.Text); !isClosed(group) {
				c.collect(it.Items, group, around, ownedOnly)
			}
		case it.Kind != minutes.Task || it.Done || it.Struck:
		case !isOwned(it) && anyOwned(it.Items): // a heading, or a detail that holds tasks
			c.collect(it.Items, state, it, ownedOnly)
		case isOwned(it) || !ownedOnly:
			o := c.in
			o.Item, o.Around, o.State, o.Owners, o.Step = it, around, state, it.EffectiveOwners(), c.threads[it]
			c.found = append(c.found, o)
			c.collect(it.Items, state, it, true)
		}
	}
}

// isClosed reports whether the items of a group are no longer to be done.
func isClosed(group string) bool {
	for _, word := range [...]string{"done", "complete", "finished", "dropped"} {
		if strings.HasPrefix(strings.ToLower(group), word) {
			return true
		}
	}
	return false
}

// isOwned reports whether an item speaks of its own owner, if only to say that
// it needs one.
func isOwned(it *minutes.Item) bool { return len(it.Owners) > 0 || it.Unowned }

func anyOwned(items []*minutes.Item) bool {
	return slices.ContainsFunc(items, func(it *minutes.Item) bool {
		return it.Kind == minutes.Task && isOwned(it) || anyOwned(it.Items)
	})
}
