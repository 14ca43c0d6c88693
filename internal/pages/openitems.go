package pages

import (
	"cmp"
	"slices"
	"strings"

	"slipway/internal/date"
	"slipway/internal/markdown"
	"slipway/internal/minutes"
	"slipway/internal/portal"
	"slipway/internal/threads"
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
	Step    threads.Step
}

// OpenItems lists what is still to be done over all series.
//
// The rule: of each series, the newest meeting that was held by the as-of day
// and whose minutes list anything counts, and no older one, since what is not
// taken on again is not open any more. In it, an action is
//
//   - every task in a list of what is to be done (kind this), in a flat list
//     that has a label, such as "Action items", or is a table, and, in a series
//     that had no list of kind this so far, in any flat list; in one without a
//     label also what was to be done before;
//   - wherever else it stands, between notes, decisions or points of
//     discussion, what its own words mark as work: "Action: …", a box, or who
//     takes it on;
//   - of what was told of since the meeting before, what is said not to be
//     finished, or has a box that nobody ticked, and is not planned again.
//
// Whether it is open, threads.Steps.IsOpen decides, as for the draft of the next
// minutes. An item within
// another is an action of its own where it names its own owner; a task without
// any owner whose items do is only their heading. What a meeting lists twice in
// the same words, as minutes that end with a summary do, is listed once.
//
// The order is by the meeting in which each appeared first, the oldest in
// front; of one meeting, what needs an owner, then what names none, then the
// rest in the order of the minutes. The threads are those of Threads.
func OpenItems(p *portal.Portal, asOf date.Day, threads threads.Steps) []OpenItem {
	var out []OpenItem
	for _, s := range p.Series {
		m := NewestListing(s, asOf)
		if m == nil {
			continue
		}
		c := openCollector{threads: threads, words: map[string]int{}}
		for _, area := range m.Areas {
			for _, list := range area.Lists {
				c.in = OpenItem{Series: s, Meeting: m, Area: area}
				c.list = list.Kind
				c.collect(list.Items, within{})
			}
		}
		out = append(out, c.found...)
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

// stuck reports whether an item was carried on so often that it does not move.
func (o OpenItem) stuck() bool { return o.Step.Carried > 0 && o.Step.Thread.Stuck() }

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
		if Held(m, asOf) && m.HasLists() {
			return m
		}
	}
	return nil
}

// openCollector reads the open items out of a meeting.
type openCollector struct {
	in      OpenItem         // where they are
	list    minutes.ListKind // of the list that they are in
	threads threads.Steps
	found   []OpenItem
	words   map[string]int // places in found, by the words of the item
}

// within is what items are in.
type within struct {
	state  string        // of the group around them
	around *minutes.Item // that they are part of; nil at the top of a list
	owned  bool          // only those with an owner of their own count
}

func (c *openCollector) collect(items []*minutes.Item, in within) {
	for _, it := range items {
		inside := in
		switch {
		case it.Kind == minutes.Group:
			inside.state = markdown.Plain(it.Text)
			c.collect(it.Items, inside)
		case it.Kind != minutes.Task, c.list == minutes.Last && !c.isOpen(it):
			c.collect(it.Items, inside)
		case !c.isOpen(it), !isOwned(it) && anyOwned(it.Items): // a heading, or a detail that holds tasks
			inside.around = it
			c.collect(it.Items, inside)
		case isOwned(it) || !in.owned:
			c.add(it, in)
			inside.around, inside.owned = it, true
			c.collect(it.Items, inside)
		}
	}
}

// isOpen reports whether an item is still to be done by all that is known of it.
func (c *openCollector) isOpen(it *minutes.Item) bool { return c.threads.IsOpen(c.list, it) }

// add takes an item up, unless it is there already in the same words and not
// for other people.
func (c *openCollector) add(it *minutes.Item, in within) {
	o := c.in
	o.Item, o.Around, o.State, o.Owners, o.Step = it, in.around, in.state, it.EffectiveOwners(), c.threads[it]
	words := strings.ToLower(strings.Trim(markdown.Plain(it.Text), " .,;:!"))
	at, again := c.words[words]
	if again && (len(o.Owners) == 0 || slices.Equal(o.Owners, c.found[at].Owners)) {
		return
	}
	if again && len(c.found[at].Owners) == 0 {
		c.found[at] = o
		return
	}
	c.words[words] = len(c.found)
	c.found = append(c.found, o)
}

// isOwned reports whether an item speaks of its own owner, if only to say that
// it needs one.
func isOwned(it *minutes.Item) bool { return len(it.Owners) > 0 || it.Unowned }

func anyOwned(items []*minutes.Item) bool {
	return slices.ContainsFunc(items, func(it *minutes.Item) bool {
		return it.Kind == minutes.Task && isOwned(it) || anyOwned(it.Items)
	})
}
