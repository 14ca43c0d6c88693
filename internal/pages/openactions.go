package pages

import (
	"slices"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/minutes"
	"slipway/internal/threads"
)

// Action is an item of minutes that is still to be done.
type Action struct {
	Text     Text         `json:"text"`
	PartOf   *Text        `json:"part_of,omitempty"` // the item around it
	Owners   []Person     `json:"owners,omitempty"`
	With     []Person     `json:"with,omitempty"`    // the other owners, where the list is somebody's own
	By       []Person     `json:"by,omitempty"`      // all owners, where the list is not one of an owner
	Unowned  bool         `json:"unowned,omitempty"` // the minutes say that it needs an owner
	Note     string       `json:"note,omitempty"`    // what they say about its owners
	Priority bool         `json:"priority,omitempty"`
	State    string       `json:"state,omitempty"` // of the group that it is in: "Not started"
	Items    []minuteItem `json:"items,omitempty"` // what hangs below it
	Area     string       `json:"area,omitempty"`
	Of       *Link        `json:"of,omitempty"` // everything that its series leaves to be done
	Series   Link         `json:"series"`
	Meeting  Link         `json:"meeting"`
	Date     *Date        `json:"date,omitempty"`  // of the meeting
	Days     int          `json:"days"`            // since the meeting
	URL      string       `json:"url"`             // of the item in its minutes
	Carried  int          `json:"carried"`         // meetings that it has been carried into
	First    *carried     `json:"first,omitempty"` // where it appeared first, if carried
	Stuck    bool         `json:"stuck,omitempty"` // carried so often that it does not move
	Age      int          `json:"age"`             // days since the meeting in which it appeared first
	Due      *itemDue     `json:"due,omitempty"`

	owners []string   // ids
	series string     // id
	text   int        // bytes, see textOf
	since  date.Day   // of the meeting in which it appeared first
	at     diag.Range // of the newest meeting
}

// openActions lists what is still to be done, in the order of OpenItems.
func (b *builder) openActions() []Action {
	if b.shownActions == nil {
		for _, o := range b.open {
			b.shownActions = append(b.shownActions, b.action(o))
		}
	}
	return b.shownActions
}

// of is the action as it stands in a list of its i-th owner.
func (a Action) of(i int) Action {
	a.With = slices.Delete(slices.Clone(a.Owners), i, i+1)
	return a
}

// details are the items below an action that are no actions themselves.
func details(items []*minutes.Item) []*minutes.Item {
	return slices.DeleteFunc(slices.Clone(items), func(it *minutes.Item) bool {
		return it.Kind == minutes.Task && (isOwned(it) || anyOwned(it.Items))
	})
}

func (b *builder) action(o OpenItem) Action {
	to := b.meetingLink(o.Meeting)
	a := Action{
		Text: b.quiet(o.Item.Text), Owners: b.owners(o.Owners), Unowned: o.Item.Unowned, Note: b.ownerNote(o.Item), Priority: o.Item.Priority,
		State: o.State, Items: b.minuteItems(o.Meeting, details(o.Item.Items)), Area: o.Area.Name, Series: b.seriesLink(o.Series), Meeting: to,
		Date: b.meetingDate(o.Meeting), URL: b.urls.To(ItemPath(threads.Place{Meeting: o.Meeting, Item: o.Item})), owners: o.Owners, series: o.Series.ID, text: textOf(o), since: o.since(), at: o.Meeting.At,
	}
	if o.Around != nil {
		text := b.quiet(o.Around.Text)
		a.PartOf = &text
	}
	if last, ok := o.Meeting.Date.Latest(); ok {
		a.Days = b.asOf.Sub(last)
	}
	if !a.since.IsZero() {
		a.Age = b.asOf.Sub(a.since)
	}
	a.Due = b.due(o.Item, true)
	if o.Step.Carried > 0 {
		a.Carried, a.First = o.Step.Carried, b.carried(o.Step.First)
		a.Stuck = o.stuck()
	}
	return a
}
