package pages

import (
	"slipway/internal/minutes"
	"slipway/internal/portal"
	"slipway/internal/threads"
)

// meetingChange is what became of items at a meeting, in one way. The words
// are change_<key>.
type meetingChange struct {
	Key   string       `json:"key"` // done, on, new, told, dropped, turned, gone
	Count int          `json:"count"`
	List  []changeItem `json:"list"`
}

// changeItem is one of the items.
type changeItem struct {
	Text    Text     `json:"text"`
	URL     string   `json:"url"`
	Owners  []Person `json:"owners,omitempty"`
	Carried int      `json:"carried,omitempty"` // meetings that it had been carried into by then
	Stuck   bool     `json:"stuck,omitempty"`
}

// changeKeys are the ways in their order: what is settled first.
var changeKeys = [...]string{"done", "dropped", "turned", "told", "on", "new", "gone"}

// meetingChanges tells what became of items at a meeting. It is nil at the
// first one of a series, where everything is new.
func (b *builder) meetingChanges(s *portal.Series, m *minutes.Meeting) []meetingChange {
	before := b.listingBefore(s, m)
	if before == nil || !b.isHeld(m) || !m.HasLists() {
		return nil
	}
	lists := map[string][]changeItem{}
	var ended []*threads.Thread // maybe, by markers
	told := map[*threads.Thread]bool{}
	for _, th := range b.threads.Of(m) {
		for i, stop := range th.Stops {
			if stop.Meeting == m {
				mark := markOf(stop)
				lists[mark] = append(lists[mark], b.changeItem(stop, i))
			}
		}
		if th.OutOf != nil {
			ended = append(ended, b.threads[th.OutOf.Item].Thread)
		}
	}
	for _, th := range append(ended, b.threads.Of(before)...) {
		if th != nil && th.Into != nil && th.Into.Meeting == m && !told[th] {
			told[th] = true
			item := b.changeItem(th.Latest(), th.Carried())
			item.Stuck = false
			lists[string(threads.Turned)] = append(lists[string(threads.Turned)], item)
		}
	}
	for _, th := range b.threads.Of(before) {
		if last := th.Latest(); last.Meeting == before && th.State == threads.Gone {
			lists["gone"] = append(lists["gone"], b.changeItem(last, th.Carried()))
		}
	}
	var out []meetingChange
	for _, key := range changeKeys {
		if list := lists[key]; list != nil {
			out = append(out, meetingChange{Key: key, Count: len(list), List: list})
		}
	}
	return out
}

func (b *builder) changeItem(stop threads.Stop, carried int) changeItem {
	item := stop.Item()
	return changeItem{
		Text: b.quiet(item.Text), URL: b.urls.To(ItemPath(threads.Place{Meeting: stop.Meeting, Item: item})), Owners: b.owners(item.EffectiveOwners()),
		Carried: carried, Stuck: stop.State == threads.Open && carried >= threads.StuckAfter,
	}
}

// listingBefore is the newest meeting before another whose minutes list
// anything, or nil.
func (b *builder) listingBefore(s *portal.Series, m *minutes.Meeting) *minutes.Meeting {
	var before *minutes.Meeting
	for _, other := range s.Meetings { // oldest first
		if other == m {
			break
		}
		if b.isHeld(other) && other.HasLists() {
			before = other
		}
	}
	return before
}
