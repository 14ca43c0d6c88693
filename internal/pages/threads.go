package pages

import (
	"maps"

	"slipway/internal/date"
	"slipway/internal/minutes"
	"slipway/internal/portal"
	"slipway/internal/threads"
)

// Threads follows the items of every series over the meetings that were held
// by a day. On a large portal that takes seconds: it is done once, and pages in
// all languages, feeds and the search are given the result.
func Threads(p *portal.Portal, asOf date.Day) threads.Steps {
	all := threads.Steps{}
	for _, s := range p.Series {
		maps.Copy(all, threads.Follow(HeldIn(s, asOf)))
	}
	return all
}

// HeldIn lists the meetings of a series that have taken place by a day, oldest first.
func HeldIn(s *portal.Series, asOf date.Day) []*minutes.Meeting {
	var held []*minutes.Meeting
	for _, m := range s.Meetings { // oldest first
		if Held(m, asOf) {
			held = append(held, m)
		}
	}
	return held
}

// Held reports whether a meeting has taken place by a day. One without a
// date has not.
func Held(m *minutes.Meeting, asOf date.Day) bool {
	last, ok := m.Date.Latest()
	return m.Status == "held" && ok && !last.After(asOf)
}

// past reports whether a meeting has taken place by a day, or should have and was cancelled.
func past(m *minutes.Meeting, asOf date.Day) bool {
	last, ok := m.Date.Latest()
	return m.Status != "planned" && ok && !last.After(asOf)
}

// isHeld reports whether a meeting has taken place by the as-of day.
func (b *builder) isHeld(m *minutes.Meeting) bool { return Held(m, b.asOf) }

// isCancelled reports whether a meeting was not held, or will not be.
func isCancelled(m *minutes.Meeting) bool { return m.Status == "cancelled" }

// carried is an item in the minutes of an earlier meeting.
type carried struct {
	Date *Date  `json:"date"` // of that meeting
	URL  string `json:"url"`
	// How it was found again (marker, link, text, words, tense, start, similar), how
	// many words differ, and whether that is likely rather than certain.
	How    string `json:"how,omitempty"`
	Differ int    `json:"differ,omitempty"`
	Likely bool   `json:"likely,omitempty"`
}

func (b *builder) carried(p threads.Place) *carried {
	return &carried{Date: b.meetingDate(p.Meeting), URL: b.urls.To(ItemPath(p))}
}

// sameYear reports whether two dates are days of one year.
func sameYear(x, y date.Value) bool {
	a, ok := x.Day()
	b, same := y.Day()
	return ok && same && a.Year() == b.Year()
}
