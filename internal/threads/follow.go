package threads

import (
	"slices"

	"slipway/internal/minutes"
)

// Follow follows the items of one series from meeting to meeting. The meetings
// are those that were held, oldest first. One whose minutes list nothing is
// passed over: it does not tell that an item was given up.
//
// What a meeting has still to do, in its lists of kind this and flat, and what
// it tells to be unfinished without planning it again, is looked for in each
// kind of list of the next meeting. What it tells of without a verdict goes on
// where the next meeting plans it in the same words. An item may so go on in
// two places, told of in one list and planned again in another; both come from
// the same item. No two items of one kind of list come from the same one. A
// marker in the minutes goes before all that is found (see Mark).
func Follow(meetings []*minutes.Meeting) Steps {
	f := follower{threads: Steps{}, items: map[*minutes.Item]*occurrence{}}
	for _, m := range meetings {
		if m.HasLists() {
			f.meet(m)
		}
	}
	f.end()
	return f.threads
}

// follower is a series while it is followed.
type follower struct {
	threads Steps
	all     []*Thread
	items   map[*minutes.Item]*occurrence
	marked  marked        // what markers may name
	sources []*occurrence // of the newest meeting: what may be found again
	told    []*occurrence // of the newest meeting: what may be planned again
	newest  *minutes.Meeting
	now     []*occurrence // of the meeting that is taken
	plans   bool          // it or an earlier one has a list of what is to be done
}

// meet takes the next meeting.
func (f *follower) meet(m *minutes.Meeting) {
	now := occurrences(m)
	f.now = now
	f.plans = f.plans || slices.ContainsFunc(m.Areas, func(a *minutes.Area) bool {
		return slices.ContainsFunc(a.Lists, func(l *minutes.List) bool { return l.Kind == minutes.This })
	})
	for _, o := range now {
		f.items[o.item] = o
	}
	f.becomes(now)
	for _, kind := range [...]minutes.ListKind{minutes.Last, minutes.Flat, minutes.This} {
		sources, targets := f.sources, ofKind(now, kind)
		joined := f.byMarker(targets)
		sources = slices.DeleteFunc(slices.Clone(sources), func(o *occurrence) bool {
			return joined[o] || kind != minutes.Last && f.turned(o) // a last word of it may be told
		})
		targets = slices.DeleteFunc(targets, func(o *occurrence) bool { return joined[o] || o.isNew() })
		pairs := f.found(sources, targets)
		inWhatIsLeft(pairs, targets)
		if kind != minutes.Last {
			pairs = slices.DeleteFunc(pairs, f.besides)
			pairs = append(pairs, inSameWords(f.told, without(targets, pairs))...)
		}
		for _, p := range pairs {
			f.join(p)
		}
		if kind != minutes.Last {
			f.plannedAgain(now, targets)
			continue
		}
		f.begun(targets) // so that what is planned again is seen to have ended
		f.stateOf(m)
	}
	f.begun(now)
	f.merge(now)
	f.stateOf(m)
	f.marked.add(m, now)
	f.newest, f.sources, f.told = m, f.leaves(now), f.reported(now)
}

// found gives the items that are found again. What was done or given up is not
// carried on where it is planned anew: that is another item in the same words.
func (f *follower) found(sources, targets []*occurrence) []pair {
	ended := func(o *occurrence) bool { return f.threads[o.item].Thread.Latest().State.ended() }
	pairs := match(slices.DeleteFunc(slices.Clone(sources), ended), targets)
	told := slices.DeleteFunc(without(targets, pairs), func(o *occurrence) bool {
		return o.kind != minutes.Last && !o.stateOf(nil).ended()
	})
	return append(pairs, match(slices.DeleteFunc(slices.Clone(sources), func(o *occurrence) bool { return !ended(o) }), told)...)
}

// besides reports whether a meeting plans something that is only like an item which it
// tells of in the same words and leaves open: that stays open, and this is another. What
// was told of in other words is being reworded, and goes on in what is planned.
func (f *follower) besides(p pair) bool {
	latest := f.threads[p.from.item].Thread.Latest()
	if p.how != SimilarWords || !p.more || latest.Meeting != p.to.meeting || latest.Planned != nil || latest.State != Open {
		return false
	}
	return latest.Match != nil && (latest.Match.How == SameText || latest.Match.How == SameWords)
}

// without gives those of some items that were not found again.
func without(targets []*occurrence, found []pair) []*occurrence {
	taken := map[*occurrence]bool{}
	for _, p := range found {
		taken[p.to] = true
	}
	return slices.DeleteFunc(slices.Clone(targets), func(o *occurrence) bool { return taken[o] })
}

// inSameWords gives the items that are found again by more than words that are alike.
func inSameWords(from, to []*occurrence) []pair {
	return slices.DeleteFunc(match(from, to), func(p pair) bool { return p.how == SameStart || p.how == SimilarWords })
}

// begun starts the threads of those items that have none.
func (f *follower) begun(all []*occurrence) {
	for _, o := range all {
		if f.threads[o.item].Thread == nil {
			f.begin(o)
		}
	}
}

// begin starts a thread with an item that comes from nowhere.
func (f *follower) begin(o *occurrence) {
	th := &Thread{}
	if from := f.marked.origins(o); from != nil {
		place := from[0].place()
		th.OutOf = &place
	}
	th.stop(o, nil)
	f.all = append(f.all, th)
	f.threads[o.item] = Step{Thread: th, First: o.place()}
}

// join makes one item the continuation of another. The first continuation of
// an item is the one that it leads to.
func (f *follower) join(p pair) {
	from := f.threads[p.from.item]
	for _, o := range p.also {
		if th := f.threads[o.item].Thread; th.Into == nil {
			place := p.to.place()
			th.Into = &place
		}
	}
	match := Match{Place: p.from.place(), How: p.how, Differ: p.differ, Confidence: p.confidence()}
	from.Thread.stop(p.to, &match)
	f.threads[p.to.item] = Step{
		Thread: from.Thread, From: &match, First: from.First, Carried: from.Carried + 1,
		Days: daysBetween(from.First.Meeting, p.to.meeting),
	}
	if from.To == nil {
		to := match
		to.Place = p.to.place()
		from.To = &to
		f.threads[p.from.item] = from
	}
}

// stop adds an item to the stop of its meeting. Where two items of a kind
// belong to it, the first stands for both.
func (t *Thread) stop(o *occurrence, match *Match) {
	if len(t.Stops) == 0 || t.Latest().Meeting != o.meeting {
		t.Stops = append(t.Stops, Stop{Meeting: o.meeting, Match: match})
	}
	s := &t.Stops[len(t.Stops)-1]
	at := &s.Planned
	if o.kind == minutes.Last {
		at = &s.Told
	}
	if *at == nil {
		*at = o.item
	}
}

// stateOf works out how far each thread is after a meeting.
func (f *follower) stateOf(m *minutes.Meeting) {
	for _, th := range f.threads.Of(m) {
		s := &th.Stops[len(th.Stops)-1]
		for _, item := range [...]*minutes.Item{s.Planned, s.Told} {
			if item != nil && s.Outcome == "" {
				s.Outcome = item.Outcome
			}
		}
		if s.Planned != nil {
			s.State = f.items[s.Planned].stateOf(nil)
			f.onlyPart(s, s.Planned)
			f.onlyNamed(s)
			continue
		}
		var before *minutes.Item
		if from := f.threads[s.Told].From; from != nil {
			before = from.Item
		}
		s.State = f.items[s.Told].stateOf(before)
		f.onlyPart(s, s.Told)
	}
}

// onlyNamed takes back that what a meeting plans is open where nothing says that it is to
// be done: it stands below what is no work, or in a list without a name, in a series that
// has lists of what is to be done. What comes from an earlier meeting is work wherever it
// stands, and so is what says so itself.
func (f *follower) onlyNamed(s *Stop) {
	o := f.items[s.Planned]
	if s.State == Open && (o.beside || o.bare && f.plans) && o.own == "" && !o.item.Marked && f.threads[o.item].From == nil {
		s.State = Reported
	}
}

// onlyPart takes back that an item is done where only one half of it is said to be. It is
// open, unless the same meeting tells of the other half, or plans it: that goes on alone.
// Where it tells that the other is done, too, all is.
func (f *follower) onlyPart(s *Stop, item *minutes.Item) {
	from := f.threads[item].From
	s.Whole = nil
	if s.State != Finished || from == nil || from.How != SimilarWords {
		return
	}
	rest := untold(f.items[from.Item], f.items[item])
	if rest == nil {
		return
	}
	toldWith := func(fits func(State) bool) func(half) bool {
		return func(h half) bool {
			return slices.ContainsFunc(f.now, func(o *occurrence) bool {
				return o.item != item && h.toldIn(o.wording()) && fits(o.stateOf(from.Item))
			})
		}
	}
	done := toldWith(func(state State) bool { return state == Finished })
	switch {
	case !slices.ContainsFunc(rest, func(h half) bool { return !done(h) }): // all of it is
	case toldWith(func(State) bool { return true })(rest[0]):
		s.State = Reported
	default:
		s.State, s.Whole = Open, from.Item
	}
}

// plannedAgain joins what a meeting plans in the words in which it has told of it, where
// that was found and this was not: it says there who has it now.
func (f *follower) plannedAgain(now, targets []*occurrence) {
	told := slices.DeleteFunc(ofKind(now, minutes.Last), func(o *occurrence) bool {
		th := f.threads[o.item].Thread
		return th == nil || len(th.Stops) < 2 || th.Latest().Planned != nil || th.Latest().State.ended()
	})
	planned := slices.DeleteFunc(slices.Clone(targets), func(o *occurrence) bool { return f.threads[o.item].Thread != nil })
	for _, p := range inSameWords(told, planned) {
		step := f.threads[p.from.item]
		step.Thread.stop(p.to, nil)
		step.To = nil
		f.threads[p.to.item] = step
	}
}

// leaves lists what a meeting leaves to be done: what it plans, and what it
// tells to be unfinished without planning it again.
func (f *follower) leaves(now []*occurrence) []*occurrence {
	var left []*occurrence
	for _, o := range now {
		stop := f.threads[o.item].Thread.Latest()
		if (o.kind != minutes.Last || stop.Planned == nil && stop.State == Open) && !f.turned(o) {
			left = append(left, o)
		}
	}
	return left
}

// reported lists what a meeting tells of without planning it again or saying how
// far it is.
func (f *follower) reported(now []*occurrence) []*occurrence {
	return slices.DeleteFunc(ofKind(now, minutes.Last), func(o *occurrence) bool {
		stop := f.threads[o.item].Thread.Latest()
		return stop.Planned != nil || stop.State != Reported
	})
}

// end settles how each thread ended.
func (f *follower) end() {
	for _, th := range f.all {
		last := th.Latest()
		th.State = last.State
		switch {
		case th.Into != nil:
			th.State = Turned
		case th.State == Open && last.Meeting != f.newest:
			th.State = Gone
		}
	}
}
