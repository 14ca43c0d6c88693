package feed

import (
	"slipway/internal/markdown"
	"slipway/internal/minutes"
	"slipway/internal/pages"
	"slipway/internal/threads"
)

// actions is everything that minutes leave to be done, as the page of actions
// lists it.
type actions struct {
	AsOf    string   `json:"as_of"`
	Actions []action `json:"actions"`
}

// action is an open thread.
type action struct {
	ID           string     `json:"id"` // of the item in the last meeting
	Text         string     `json:"text"`
	PartOf       *string    `json:"part_of"` // text of the item around it
	State        *string    `json:"state"`   // of the group that it is in
	Owners       []string   `json:"owners"`
	Unowned      bool       `json:"unowned"`
	Priority     bool       `json:"priority"`
	Due          *due       `json:"due"`
	Links        []itemLink `json:"links"`
	Series       string     `json:"series"`
	Area         string     `json:"area"`
	FirstMeeting actionAt   `json:"first_meeting"`
	LastMeeting  actionAt   `json:"last_meeting"`
	Carried      int        `json:"carried"`    // meetings that it has been carried into
	WeeksOpen    int        `json:"weeks_open"` // whole weeks from the first meeting to the last
	match
	Stuck bool `json:"stuck"` // carried three times or more
}

// actionAt is an item in the minutes of a meeting.
type actionAt struct {
	ID   string  `json:"id"`
	Date *string `json:"date"`
	Item string  `json:"item"`
	URL  string  `json:"url"`
}

func (w *writer) actions() actions {
	out := actions{AsOf: w.in.AsOf.String(), Actions: []action{}}
	for _, o := range pages.OpenItems(w.in.Portal, w.in.AsOf, w.in.Threads) {
		out.Actions = append(out.Actions, w.action(o))
	}
	return out
}

func (w *writer) action(o pages.OpenItem) action {
	v := action{
		ID: o.Meeting.ID + "#" + o.Item.ID, Text: markdown.Plain(minutes.Unstruck(o.Item.Text)), State: nonEmpty(o.State),
		Owners: orEmpty(o.Owners), Unowned: o.Item.Unowned, Priority: o.Item.Priority, Due: w.due(o.Item), Links: linksOf(o.Item),
		Series: o.Series.ID, Area: o.Area.Name,
		FirstMeeting: w.at(o.Step.First), LastMeeting: w.at(threads.Place{Meeting: o.Meeting, Item: o.Item}),
		Carried: o.Step.Carried, WeeksOpen: o.Step.Days / daysOfWeek, match: matchOf(o.Step.From), Stuck: o.Step.Thread.Stuck(),
	}
	if o.Around != nil {
		v.PartOf = nonEmpty(markdown.Plain(minutes.Unstruck(o.Around.Text)))
	}
	return v
}

func (w *writer) at(p threads.Place) actionAt {
	return actionAt{ID: p.Meeting.ID, Date: isoOrNil(p.Meeting.Date), Item: p.Item.ID, URL: w.in.URLs.To(pages.ItemPath(p))}
}
