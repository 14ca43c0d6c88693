package pages

import (
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
	parts timeParts
	of    map[*portal.Revision]*timePart
}

// ChangePagesOf spreads the revisions of all releases over pages.
func ChangePagesOf(schedules []*schedule.Release) ChangePages {
	var revisions []*portal.Revision
	var entries []timed
	for _, s := range schedules {
		eachRevision(s, func(rev *portal.Revision, on date.Day) {
			revisions = append(revisions, rev)
			entries = append(entries, timed{on, len(rev.Milestones) + len(rev.Added) + len(rev.Dropped)})
		})
	}
	parts, of := spread(ChangesPath, mostChanges, entries)
	c := ChangePages{parts: parts, of: map[*portal.Revision]*timePart{}}
	for i, part := range of {
		c.of[revisions[i]] = part
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
