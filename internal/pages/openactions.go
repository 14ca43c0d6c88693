package pages

import (
	"cmp"
	"slices"
	"strings"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/minutes"
	"slipway/internal/portal"
)

// Action is an item of minutes that is still to be done.
type Action struct {
	Text     Text         `json:"text"`
	PartOf   *Text        `json:"part_of,omitempty"` // the item around it
	Owners   []Person     `json:"owners,omitempty"`
	With     []Person     `json:"with,omitempty"`    // the other owners, where the list is somebody's own
	Unowned  bool         `json:"unowned,omitempty"` // the minutes say that it needs an owner
	Note     string       `json:"note,omitempty"`    // what they say about its owners
	Priority bool         `json:"priority,omitempty"`
	State    string       `json:"state,omitempty"` // of the group that it is in: "Not started"
	Items    []minuteItem `json:"items,omitempty"` // what hangs below it
	Area     string       `json:"area,omitempty"`
	Series   Link         `json:"series"`
	Meeting  Link         `json:"meeting"`
	Date     *Date        `json:"date,omitempty"` // of the meeting
	Days     int          `json:"days"`           // since the meeting
	URL      string       `json:"url"`            // of the item in its minutes

	owners []string // ids
	day    date.Day
	at     diag.Range // of the meeting
}

// openActions lists what is still to be done over all series.
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
// The oldest meeting comes first; of one meeting, what needs an owner, then
// what names none, then the rest in the order of the minutes.
func (b *builder) openActions() []Action {
	var out []Action
	for _, s := range b.portal.Series {
		m := b.newestListing(s)
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
					c := actionCollector{b: b, s: s, m: m, area: area}
					c.collect(list.Items, "", nil, false)
					out = append(out, c.found...)
				}
			}
		}
	}
	slices.SortStableFunc(out, func(x, y Action) int {
		return cmp.Or(x.day.Compare(y.day), cmp.Compare(x.rank(), y.rank()))
	})
	return out
}

// rank puts actions without an owner first.
func (a Action) rank() int {
	switch {
	case a.Unowned:
		return 0
	case len(a.Owners) == 0:
		return 1
	}
	return 2
}

// of is the action as it stands in a list of its i-th owner.
func (a Action) of(i int) Action {
	a.With = slices.Delete(slices.Clone(a.Owners), i, i+1)
	return a
}

// newestListing gives the newest meeting held by the as-of day whose minutes
// list anything, or nil.
func (b *builder) newestListing(s *portal.Series) *minutes.Meeting {
	for _, m := range slices.Backward(s.Meetings) { // oldest first, undated ones last
		if b.held(m) && hasItems(m) {
			return m
		}
	}
	return nil
}

// held reports whether a meeting has taken place by the as-of day. One without
// a day has not.
func (b *builder) held(m *minutes.Meeting) bool {
	last, ok := m.Date.Latest()
	return m.Status == "held" && ok && !last.After(b.asOf)
}

func hasList(m *minutes.Meeting, kind minutes.ListKind) bool {
	for _, area := range m.Areas {
		if slices.ContainsFunc(area.Lists, func(l *minutes.List) bool { return l.Kind == kind }) {
			return true
		}
	}
	return false
}

// actionCollector reads the actions out of one area of a meeting.
type actionCollector struct {
	b     *builder
	s     *portal.Series
	m     *minutes.Meeting
	area  *minutes.Area
	found []Action
}

// collect reads items below one that is around them, or at the top of a list.
// state is that of the group they are in. Only those with an owner of their
// own count where ownedOnly is set.
func (c *actionCollector) collect(items []*minutes.Item, state string, around *minutes.Item, ownedOnly bool) {
	for _, it := range items {
		switch {
		case it.Kind == minutes.Group:
			if group := c.b.plain(it.Text); !isClosed(group) {
				c.collect(it.Items, group, around, ownedOnly)
			}
		case it.Kind != minutes.Task || it.Done || it.Struck:
		case !isOwned(it) && anyOwned(it.Items): // a heading, or a detail that holds tasks
			c.collect(it.Items, state, it, ownedOnly)
		case isOwned(it) || !ownedOnly:
			c.found = append(c.found, c.newAction(it, state, around))
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

// details are the items below an action that are no actions themselves.
func details(items []*minutes.Item) []*minutes.Item {
	return slices.DeleteFunc(slices.Clone(items), func(it *minutes.Item) bool {
		return it.Kind == minutes.Task && (isOwned(it) || anyOwned(it.Items))
	})
}

func (c *actionCollector) newAction(it *minutes.Item, state string, around *minutes.Item) Action {
	b := c.b
	owners := it.Owners
	if len(owners) == 0 && !it.Unowned {
		owners = it.Inherited
	}
	to := b.meetingLink(c.m)
	a := Action{
		Text: b.quiet(it.Text), Owners: b.owners(owners), Unowned: it.Unowned, Note: b.ownerNote(it), Priority: it.Priority,
		State: state, Items: b.minuteItems(details(it.Items)), Area: c.area.Name, Series: b.seriesLink(c.s), Meeting: to,
		Date: b.meetingDate(c.m), URL: to.URL + "#" + itemAnchor(it.ID), owners: owners, at: c.m.At,
	}
	if around != nil {
		text := b.quiet(around.Text)
		a.PartOf = &text
	}
	if last, ok := c.m.Date.Latest(); ok {
		a.day = last
		a.Days = b.asOf.Sub(last)
	}
	return a
}
