package pages

import (
	"cmp"
	"slices"

	"slipway/internal/i18n"
	"slipway/internal/minutes"
	"slipway/internal/portal"
	"slipway/internal/threads"
)

// How much of a series its strip shows: the newest meetings, a quarter of
// weekly ones, and of the items that they speak of those that were carried on.
const (
	stripMeetings = 13
	stripRows     = 40
)

// itemStrip shows items of a series over its newest meetings, a row each.
type itemStrip struct {
	Meetings []stripMeeting `json:"meetings"` // oldest first
	Rows     []stripRow     `json:"rows"`
	More     int            `json:"more,omitempty"` // items that were carried on and have no row
}

// stripMeeting is a column of a strip.
type stripMeeting struct {
	Link
	Short string `json:"short,omitempty"` // its day without the year: "5 Mar"
	ISO   string `json:"iso,omitempty"`
}

// stripRow is an item of a strip.
type stripRow struct {
	Text    Text        `json:"text"`
	URL     string      `json:"url"` // of its latest place
	Owners  []Person    `json:"owners,omitempty"`
	State   string      `json:"state"` // see threads.State
	Stuck   bool        `json:"stuck,omitempty"`
	Carried int         `json:"carried"`
	Days    int         `json:"days"` // from its first meeting to its latest
	Cells   []stripCell `json:"cells"`
}

// stripCell is what a meeting says of an item. The word is strip_<mark>.
type stripCell struct {
	Mark string `json:"mark,omitempty"` // new, on, told, done, dropped, turned, gone; "" where nothing is said
	Heat int    `json:"heat"`           // 1 to 5: the more, the longer it has been carried on
	URL  string `json:"url,omitempty"`
}

// strip lays out the items of a series that were carried on. It is nil where
// there are none.
func (b *builder) strip(s *portal.Series) *itemStrip {
	var shown []*minutes.Meeting
	for _, m := range s.Meetings { // oldest first
		if b.isHeld(m) && m.HasLists() {
			shown = append(shown, m)
		}
	}
	shown = shown[max(0, len(shown)-stripMeetings):]
	var carried []*threads.Thread
	for _, th := range b.threads.Of(shown...) {
		if th.Carried() > 0 {
			carried = append(carried, th)
		}
	}
	if carried == nil {
		return nil
	}
	slices.SortStableFunc(carried, func(x, y *threads.Thread) int {
		return cmp.Or(
			-compareBool(x.State == threads.Open, y.State == threads.Open),
			-cmp.Compare(when(shown, x), when(shown, y)), -cmp.Compare(x.Carried(), y.Carried()),
		)
	})
	v := &itemStrip{More: max(0, len(carried)-stripRows)}
	carried = carried[:min(len(carried), stripRows)]
	shown = shown[firstColumn(shown, carried):]
	for _, m := range shown {
		column := stripMeeting{Link: b.meetingLink(m)}
		if day, ok := m.Date.Latest(); ok {
			column.Short, column.ISO = b.words.Day(i18n.Brief, day), day.String()
		}
		v.Meetings = append(v.Meetings, column)
	}
	for _, th := range carried {
		v.Rows = append(v.Rows, b.stripRow(shown, th))
	}
	return v
}

// firstColumn is the first meeting that speaks of any of some items.
func firstColumn(shown []*minutes.Meeting, items []*threads.Thread) int {
	return slices.IndexFunc(shown, func(m *minutes.Meeting) bool {
		return slices.ContainsFunc(items, func(th *threads.Thread) bool {
			return slices.ContainsFunc(th.Stops, func(stop threads.Stop) bool { return stop.Meeting == m })
		})
	})
}

// when is the column of the newest meeting that speaks of an item.
func when(shown []*minutes.Meeting, th *threads.Thread) int {
	return slices.Index(shown, th.Latest().Meeting)
}

func compareBool(x, y bool) int {
	switch {
	case x == y:
		return 0
	case x:
		return 1
	}
	return -1
}

func (b *builder) stripRow(shown []*minutes.Meeting, th *threads.Thread) stripRow {
	last := th.Latest()
	row := stripRow{
		Text: b.quiet(last.Item().Text), URL: b.urls.To(ItemPath(threads.Place{Meeting: last.Meeting, Item: last.Item()})),
		Owners: b.owners(last.Item().EffectiveOwners()), State: string(th.State), Stuck: th.Stuck(), Carried: th.Carried(), Days: th.Days(),
		Cells: make([]stripCell, len(shown)),
	}
	for i, stop := range th.Stops {
		at := slices.Index(shown, stop.Meeting)
		if at < 0 {
			continue // before the first column
		}
		row.Cells[at] = stripCell{
			Mark: markOf(stop), Heat: min(i+1, 5), URL: b.urls.To(ItemPath(threads.Place{Meeting: stop.Meeting, Item: stop.Item()})),
		}
	}
	if th.Into != nil {
		if at := slices.Index(shown, th.Into.Meeting); at >= 0 {
			row.Cells[at].Mark, row.Cells[at].URL = string(threads.Turned), b.urls.To(ItemPath(*th.Into))
		}
	}
	if next := when(shown, th) + 1; th.State == threads.Gone && next < len(shown) {
		row.Cells[next] = stripCell{Mark: string(threads.Gone)}
	}
	return row
}

// markOf is how a stop is shown.
func markOf(stop threads.Stop) string {
	switch stop.State {
	case threads.Finished, threads.Dropped, threads.Turned:
		return string(stop.State)
	}
	switch {
	case stop.Match == nil:
		return "new"
	case stop.Planned != nil, stop.State == threads.Open: // planned again, or told to be unfinished
		return "on"
	}
	return "told"
}
