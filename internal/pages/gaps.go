package pages

import (
	"slipway/internal/date"
	"slipway/internal/schedule"
)

// gapView is the time between a milestone and the one beside it.
type gapView struct {
	Link             // the one beside it
	Planned *gapDays `json:"planned,omitempty"`
	Live    *gapDays `json:"live,omitempty"` // where it is another
}

// gapDays is a number of days in words: gap_days, gap_same_day, gap_reversed
// where the two have changed places, gap_range where it is not certain.
type gapDays struct {
	Key   string `json:"key"`
	Count int    `json:"count"`
	Days  string `json:"days,omitempty"` // of a range
}

func gapDaysOf(d date.Diff) *gapDays {
	n, ok := d.Exact()
	switch {
	case !d.IsKnown():
		return nil
	case !ok:
		return &gapDays{Key: "gap_range", Days: slipOf(d).Signed}
	case n > 0:
		return &gapDays{Key: "gap_days", Count: n}
	case n < 0:
		return &gapDays{Key: "gap_reversed", Count: -n}
	}
	return &gapDays{Key: "gap_same_day"}
}

// gapsAround gives the gaps before and after a milestone, nil where there is
// none.
func (b *builder) gapsAround(s *schedule.Release, gaps []schedule.Gap, m *schedule.Milestone) (before, after *gapView) {
	for _, g := range gaps {
		if m != g.To && m != g.From {
			continue
		}
		v := gapView{Planned: gapDaysOf(g.Planned)}
		if g.Live != g.Planned {
			v.Live = gapDaysOf(g.Live)
		}
		switch m {
		case g.To:
			v.Link = *b.milestoneLink(s, g.From)
			before = &v
		case g.From:
			v.Link = *b.milestoneLink(s, g.To)
			after = &v
		}
	}
	return before, after
}

// aheadView is a milestone that is still to come before another.
type aheadView struct {
	Link
	State  State `json:"state"`
	Needed bool  `json:"needed,omitempty"` // the other one comes after it by the plan
}

// mostAhead is how many milestones a page names that are still to come before
// its own: the next ones are what matters, and in a long plan all of them on
// each page would be a page of plans.
const mostAhead = 20

// stillBefore shows what is still to come before a milestone that is open
// itself: the first of them, and how many more there are.
func (b *builder) stillBefore(s *schedule.Release, m *schedule.Milestone) (first []aheadView, more int) {
	if m.State == schedule.Done || m.State == schedule.Dropped {
		return nil, 0
	}
	all := s.StillBefore(m)
	for _, a := range all[:min(len(all), mostAhead)] {
		first = append(first, aheadView{Link: *b.milestoneLink(s, a.Milestone), State: stateOf(a.Milestone), Needed: a.Needed})
	}
	return first, len(all) - len(first)
}
