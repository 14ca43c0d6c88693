package schedule

import (
	"slices"

	"slipway/internal/date"
)

// Enough is how many past moves a range or a forecast needs behind it.
const Enough = 5

// Range is how far milestones have moved: at least eight in ten of the moves lie
// from Low to High, all of them where they are fewer than ten.
//
// The three are empirical quantiles by nearest rank, at 10, 50 and 90 percent:
// of n moves in ascending order the one at the place n·p, rounded up. So each
// is a move that really happened, nothing lies between two of them, and of an
// even number Median is the lower of the two in the middle.
type Range struct {
	N                 int
	Low, Median, High int    // days
	Kind              string // of the milestones behind it, "" for all kinds
}

// Forecast is when an open milestone would come if it moved as others have. It
// is a range, and nobody has committed to it.
type Forecast struct {
	Earliest, Median, Latest date.Day
	Moves                    Range // that it rests on
}

// Moves are the past moves of milestones, for forecasts. A milestone has moved
// by its slip, once it is done or re-planned (see Record). One that is still
// open counts with what it has moved so far, so that ranges are, if anything,
// too narrow.
type Moves struct {
	all    []int // ascending, as are those by kind
	byKind map[string][]int
}

// PastMoves gathers the moves that were known on a day, from releases that are
// all of them as of that day.
func PastMoves(all []*Release) Moves {
	out := Moves{byKind: map[string][]int{}}
	for _, s := range all {
		for _, m := range s.Milestones {
			if days := m.move(); days != nil {
				out.all = append(out.all, *days)
				out.byKind[m.Kind()] = append(out.byKind[m.Kind()], *days)
			}
		}
	}
	slices.Sort(out.all)
	for _, days := range out.byKind {
		slices.Sort(days)
	}
	return out
}

// move is how far a milestone moved, nil where it says nothing.
func (m *Milestone) move() *int {
	if !m.hasHappened() {
		return nil
	}
	return Days(m.Slip)
}

// Range gives how far milestones of a kind have moved, or with "" milestones
// of all kinds; false where fewer than Enough have.
func (p Moves) Range(kind string) (Range, bool) {
	days := p.all
	if kind != "" {
		days = p.byKind[kind]
	}
	return rangeOf(kind, len(days), func(i int) int { return days[i] })
}

// Forecast gives when an open milestone would come: its live date moved as far
// as others of its kind have moved, or where fewer than Enough of them have,
// others of all kinds. The milestone's own move is not among them, nor are
// moves that would put it before the as-of day, since it was not reached by
// then. False where fewer than Enough are left, and where its live date is not
// a single day, or not the last one of a bound.
func (p Moves) Forecast(m *Milestone) (Forecast, bool) {
	day, ok := deadline(m.Live).Day()
	if !ok || m.State == Done || m.State == Dropped {
		return Forecast{}, false
	}
	least := m.asOf.Sub(day)
	r, ok := without(m.Kind(), p.byKind[m.Kind()], m.move(), least)
	if !ok {
		if r, ok = without("", p.all, m.move(), least); !ok {
			return Forecast{}, false
		}
	}
	return Forecast{day.AddDays(r.Low), day.AddDays(r.Median), day.AddDays(r.High), r}, true
}

// without gives the range of those of some days, in ascending order, that are
// not less than a number, leaving out one of them once.
func without(kind string, days []int, own *int, least int) (Range, bool) {
	start, _ := slices.BinarySearch(days, least)
	days = days[start:]
	if own == nil || *own < least {
		return rangeOf(kind, len(days), func(i int) int { return days[i] })
	}
	skip, _ := slices.BinarySearch(days, *own)
	return rangeOf(kind, len(days)-1, func(i int) int {
		if i >= skip {
			i++
		}
		return days[i]
	})
}

// rangeOf gives the range of n numbers in ascending order.
func rangeOf(kind string, n int, at func(int) int) (Range, bool) {
	if n < Enough {
		return Range{}, false
	}
	rank := func(percent int) int { return at((n*percent+99)/100 - 1) }
	return Range{N: n, Low: rank(10), Median: rank(50), High: rank(90), Kind: kind}, true
}
