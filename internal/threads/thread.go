package threads

import (
	"strings"

	"slipway/internal/date"
	"slipway/internal/minutes"
)

// Place is an item in its meeting.
type Place struct {
	Meeting *minutes.Meeting
	Item    *minutes.Item
}

// State is how far an item is, as the minutes tell it.
type State string

// The states of an item. That it vanished does not say that it was done.
const (
	Open     State = "open"     // to be done
	Finished State = "done"     // said to be done: in words, by a ticked box, or in a group of that name; by its tense where that is new
	Dropped  State = "dropped"  // said to be given up: in words, crossed out, or in a group of that name
	Turned   State = "turned"   // said to have become something else
	Reported State = "reported" // told of among what was done, without a word on whether that was all; or named where nothing says that it is to be done
	Gone     State = "gone"     // no longer mentioned, and never said to be done
)

// ended reports whether nothing is left to do: the item was done, given up or
// has become something else.
func (s State) ended() bool { return s == Finished || s == Dropped || s == Turned }

// Thread is one item over the meetings of its series: every meeting that
// speaks of it, and how it ended.
type Thread struct {
	// Stops are the meetings that speak of it, oldest first, each once and at
	// least one.
	Stops []Stop
	// State is how far it was at its last stop; Gone if that left it to be done
	// and a later meeting, whose minutes list anything, does not speak of it.
	State State
	// Into is what it has become, by a marker in the minutes or as a part of an
	// item that names it and another, and OutOf what it came from, by its first marker;
	// nil elsewhere.
	Into, OutOf *Place
}

// Stop is what one meeting says of an item. At least one of Told and Planned
// is there.
type Stop struct {
	Meeting *minutes.Meeting
	Told    *minutes.Item // in a list of what was done since the meeting before
	Planned *minutes.Item // in a list of what is to be done, or in one that does not say
	// State is how far the item was after this meeting, never Gone. What is
	// planned again is open, whatever was told of it.
	State State
	// Outcome is what was said of it, Markdown; empty where nothing was.
	Outcome string
	// Whole is the item as it stood before, where only a part of it is told to be done and it
	// is open for the rest; nil elsewhere.
	Whole *minutes.Item
	// Match tells where the item stood in the stop before and how it was found
	// again; nil at the first stop.
	Match *Match
}

// Item is the item as the minutes of the stop list it: what was told of it or,
// where nothing was, the plan.
func (s Stop) Item() *minutes.Item {
	if s.Told != nil {
		return s.Told
	}
	return s.Planned
}

// First is where the item appeared first.
func (t *Thread) First() Place { return Place{t.Stops[0].Meeting, t.Stops[0].Item()} }

// Latest is the newest stop.
func (t *Thread) Latest() Stop { return t.Stops[len(t.Stops)-1] }

// Carried counts the meetings that the item has been carried into: all that
// speak of it but the first.
func (t *Thread) Carried() int { return len(t.Stops) - 1 }

// StuckAfter is how often an open item may be carried on before it is stuck.
const StuckAfter = 3

// Stuck reports whether the item has been carried three times or more and is
// still open.
func (t *Thread) Stuck() bool { return t.State == Open && t.Carried() >= StuckAfter }

// Days counts from the first meeting that speaks of the item to the newest, by
// the last day that each date allows.
func (t *Thread) Days() int { return daysBetween(t.Stops[0].Meeting, t.Latest().Meeting) }

// Step is one item of one meeting as a part of its thread.
type Step struct {
	Thread *Thread
	// From is where an earlier meeting, as a rule the one before, had it on its
	// list of what is to be done; nil where it is new.
	From *Match
	// To is where the next meeting tells of it: in its list of what was done
	// or, where it is not there, among what is to be done. Nil where the trail
	// ends.
	To *Match
	// First is where it appeared first: the item itself where it is new.
	First Place
	// Carried counts the meetings that it had been carried into by then, 0
	// where it is new.
	Carried int
	// Days from the meeting of First to its own, by the last day that each
	// date allows.
	Days int
}

// Steps holds the step of every item in a list of what was or is to be done,
// and of every item in a list that does not say.
type Steps map[*minutes.Item]Step

// IsOpen reports whether an item of a list is still to be done, for all who list what is
// open: by its thread and, of what was told of, if it is not planned again.
func (t Steps) IsOpen(list minutes.ListKind, item *minutes.Item) bool {
	th := t[item].Thread
	return th != nil && th.State == Open && (list != minutes.Last || th.Latest().Planned == nil)
}

// Due is by when an item is to be done. Words that tell no certain day in its own
// meeting, as "by 20 April" once that is over, mean the day that they told when the
// item was carried in the same words.
func (t Steps) Due(item *minutes.Item) minutes.Due {
	due := item.Due
	for from := t[item].From; from != nil && due.Words != "" && due.Date.Kind() == date.Absent; from = t[from.Item].From {
		if !strings.EqualFold(from.Item.Due.Words, due.Words) {
			break
		}
		due.Date = from.Item.Due.Date
	}
	return due
}

// OutOf is what turned into an item, by a marker: nil unless its thread begins with it.
func (t Steps) OutOf(item *minutes.Item) *Place {
	if th := t[item].Thread; th != nil && th.First().Item == item {
		return th.OutOf
	}
	return nil
}

// Into is what an item has become: nil unless its thread ends with it.
func (t Steps) Into(item *minutes.Item) *Place {
	if th := t[item].Thread; th != nil && (th.Latest().Told == item || th.Latest().Planned == item) {
		return th.Into
	}
	return nil
}

// Of lists the threads that some meetings speak of, in the order in which
// their items stand there. Meetings of a series, oldest first, give its
// threads in the order in which they appeared.
func (t Steps) Of(meetings ...*minutes.Meeting) []*Thread {
	var all []*Thread
	listed := map[*Thread]bool{}
	for _, m := range meetings {
		for _, a := range m.Areas {
			for _, l := range a.Lists {
				t.of(l.Items, func(th *Thread) {
					if !listed[th] {
						listed[th] = true
						all = append(all, th)
					}
				})
			}
		}
	}
	return all
}

func (t Steps) of(items []*minutes.Item, add func(*Thread)) {
	for _, item := range items {
		if th := t[item].Thread; th != nil {
			add(th)
		}
		t.of(item.Items, add)
	}
}

// daysBetween counts the days from one meeting to another, 0 where one of them
// has no date.
func daysBetween(from, to *minutes.Meeting) int {
	first, dated := from.Date.Latest()
	last, ok := to.Date.Latest()
	if !dated || !ok {
		return 0
	}
	return last.Sub(first)
}
