package minutes

// How tells by what two items were found to be the same.
type How string

// From the strongest to the weakest. What has only similar words is not
// matched.
const (
	SameLink  How = "link"  // both hold one link, which no other item of their lists holds
	SameText  How = "text"  // written alike, letter by letter
	SameWords How = "words" // alike but for case, white space, punctuation, marks, how owners are noted, and the outcome
)

// Place is an item in its meeting.
type Place struct {
	Meeting *Meeting
	Item    *Item
}

// Match ties an item to the same one in another meeting.
type Match struct {
	Place
	How How
}

// Thread is what is known of an item over the meetings of its series.
type Thread struct {
	// From is where the meeting before had it on its list of what is to be
	// done; nil where it is new.
	From *Match
	// To is where the next meeting tells of it: in its list of what was done
	// or, where it is not there, among what is to be done. Nil where the trail
	// ends.
	To *Match
	// First is where it appeared first: the item itself where it is new.
	First Place
	// Carried counts the meetings in a row that it has been carried into, 0
	// where it is new.
	Carried int
	// Days from the meeting of First to its own, by the last day that each
	// date allows.
	Days int
}

// Threads holds the thread of every item in a list of what was or is to be
// done, and of every item in a list that does not say.
type Threads map[*Item]Thread

// Follow follows the items of one series from meeting to meeting. The meetings
// are those that were held, oldest first. One whose minutes list nothing is
// passed over: it does not tell that an item was given up.
//
// What a meeting has still to do, in its lists of kind this and flat, is
// looked for in each kind of list of the next meeting. An item may so go on in
// two places, told of in one list and planned again in another; both come from
// the same item. No two items of one kind of list come from the same one.
func Follow(meetings []*Meeting) Threads {
	threads := Threads{}
	var before []*occurrence
	for _, m := range meetings {
		if !m.HasLists() {
			continue
		}
		now := occurrences(m)
		for _, o := range now {
			threads[o.item] = Thread{First: o.place()}
		}
		for _, kind := range [...]ListKind{Last, Flat, This} {
			for _, p := range match(planned(before), ofKind(now, kind)) {
				threads.join(p)
			}
		}
		before = now
	}
	return threads
}

// join makes one item the continuation of another. The first continuation of
// an item is the one that it leads to.
func (t Threads) join(p pair) {
	from, to := t[p.from.item], t[p.to.item]
	to.From = &Match{Place: p.from.place(), How: p.how}
	to.First, to.Carried = from.First, from.Carried+1
	to.Days = daysBetween(from.First.Meeting, p.to.meeting)
	t[p.to.item] = to
	if from.To == nil {
		from.To = &Match{Place: p.to.place(), How: p.how}
		t[p.from.item] = from
	}
}

// daysBetween counts the days from one meeting to another, 0 where one of them
// has no date.
func daysBetween(from, to *Meeting) int {
	first, dated := from.Date.Latest()
	last, ok := to.Date.Latest()
	if !dated || !ok {
		return 0
	}
	return last.Sub(first)
}

// HasLists reports whether the minutes list anything.
func (m *Meeting) HasLists() bool {
	for _, a := range m.Areas {
		if len(a.Lists) > 0 {
			return true
		}
	}
	return false
}
