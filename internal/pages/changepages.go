package pages

import (
	"cmp"
	"fmt"
	"slices"

	"slipway/internal/date"
	"slipway/internal/portal"
	"slipway/internal/schedule"
)

// mostChanges is how many changes the page of all changes shows before each
// year gets a page of its own, and the page of a year before each month does.
// A page of so many stays below the budget for pages.
const mostChanges = 200

// ChangePages says on which page each revision is shown. While there are few
// changes, one page shows all.
type ChangePages struct {
	parts []*changePart // newest first; nil: all on one page
	of    map[*portal.Revision]*changePart
}

// changePart is a year of changes, a month of a year that is cut, or what has
// no day.
type changePart struct {
	path    string
	year    int // 0: without a day
	month   int // 0: the whole year
	changes int
	months  []*changePart // of a year that is cut, newest first
}

// ChangePagesOf spreads the revisions of all releases over pages.
func ChangePagesOf(schedules []*schedule.Release) ChangePages {
	c := ChangePages{of: map[*portal.Revision]*changePart{}}
	years, months := map[int]*changePart{}, map[[2]int]*changePart{}
	monthOf := map[*portal.Revision]*changePart{}
	all := 0
	for _, s := range schedules {
		eachRevision(s, func(rev *portal.Revision, on date.Day) {
			y, m := 0, 0
			if !on.IsZero() {
				y, m = on.Year(), int(on.Month())
			}
			year, month := years[y], months[[2]int{y, m}]
			if year == nil {
				year = &changePart{path: changeYearPath(y), year: y}
				years[y] = year
				c.parts = append(c.parts, year)
			}
			if month == nil {
				month = &changePart{path: fmt.Sprintf("%s%02d/", year.path, m), year: y, month: m}
				months[[2]int{y, m}] = month
				year.months = append(year.months, month)
			}
			n := len(rev.Milestones) + len(rev.Added) + len(rev.Dropped)
			year.changes, month.changes, all = year.changes+n, month.changes+n, all+n
			c.of[rev], monthOf[rev] = year, month
		})
	}
	if all <= mostChanges {
		return ChangePages{}
	}
	newest := func(x, y *changePart) int { return cmp.Or(cmp.Compare(y.year, x.year), cmp.Compare(y.month, x.month)) }
	slices.SortFunc(c.parts, newest)
	for _, year := range c.parts {
		if year.changes <= mostChanges || year.year == 0 {
			year.months = nil
		}
		slices.SortFunc(year.months, newest)
	}
	for rev, year := range c.of {
		if year.months != nil {
			c.of[rev] = monthOf[rev]
		}
	}
	return c
}

// eachRevision calls f for each revision of a release that is known by the day
// of the schedule, with the day from which it counts: its own, or that of the
// one before.
func eachRevision(s *schedule.Release, f func(rev *portal.Revision, on date.Day)) {
	var on date.Day
	for _, rev := range s.Revisions {
		if last, ok := rev.On.Value.Latest(); ok {
			on = last
		}
		f(rev, on)
	}
}

// Path is the entry of the i-th date of a milestone among the changes.
func (c ChangePages) Path(s *schedule.Release, m *schedule.Milestone, i int) string {
	path := ChangesPath
	if p := m.History[i]; p.Revision >= 0 {
		if part := c.of[s.R.Live.Revisions[p.Revision]]; part != nil {
			path = part.path
		}
	}
	return path + "#" + changeID(s, m, i)
}

// has reports whether a path is a page of some of the changes.
func (c ChangePages) has(path string) bool {
	is := func(p *changePart) bool { return p.path == path }
	return slices.ContainsFunc(c.parts, func(year *changePart) bool {
		return is(year) || slices.ContainsFunc(year.months, is)
	})
}
