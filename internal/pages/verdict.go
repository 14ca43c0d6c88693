package pages

import (
	"slipway/internal/schedule"
)

// Verdict says in one sentence how a release stands: which words, and the
// numbers, names and dates that go into them.
type Verdict struct {
	Key     string             `json:"key"` // of the opening words: verdict_behind, verdict_draft …
	Count   int                `json:"count"`
	Day     string             `json:"day,omitempty"` // the day since which Count grows day by day
	Late    bool               `json:"late,omitempty"`
	Date    *Date              `json:"date,omitempty"` // of the launch, where the opening names it
	Done    int                `json:"done"`
	Total   int                `json:"total"`
	Overdue []VerdictMilestone `json:"overdue,omitempty"` // the first few
	More    int                `json:"more,omitempty"`    // overdue ones beside them
	Next    *VerdictMilestone  `json:"next,omitempty"`
	Launch  *VerdictMilestone  `json:"launch,omitempty"` // where it lies ahead and is not Next
}

// VerdictMilestone is a milestone that a verdict names.
type VerdictMilestone struct {
	Name  string `json:"name"`
	URL   string `json:"url"`
	State State  `json:"state"`
	Date  Date   `json:"date"` // live
}

// mostOverdue is how many overdue milestones a verdict names, so that it can be
// read at a glance; where there is but one more, it is named as well.
const mostOverdue = 3

func (b *builder) verdict(s *schedule.Release) Verdict {
	v := Verdict{Done: len(s.Done), Total: total(s)}
	v.Key, v.Count = opening(s)
	if v.Key == "verdict_behind_open" || v.Key == "verdict_launch_overdue" {
		v.Day = s.AsOf.AddDays(-v.Count).String()
	}
	v.Late = v.Key == "verdict_behind" || v.Key == "verdict_behind_open" || v.Key == "verdict_released_late" || v.Key == "verdict_launch_overdue"
	switch s.Status {
	case schedule.Cancelled:
		return v
	case schedule.Released:
		if d := b.value(s.Launch.Actual); d.Day != "" {
			v.Date = &d
		}
	}
	late := s.Overdue
	if len(late) > mostOverdue+1 {
		late, v.More = late[:mostOverdue], len(late)-mostOverdue
	}
	for _, m := range late {
		v.Overdue = append(v.Overdue, b.verdictMilestone(s, m))
	}
	if s.Next != nil {
		next := b.verdictMilestone(s, s.Next)
		v.Next = &next
	}
	if m := launchOf(s); m != nil && m != s.Next && m.State == schedule.Planned {
		launch := b.verdictMilestone(s, m)
		v.Launch = &launch
	}
	return v
}

// opening picks the words that a verdict begins with, and their number. Where
// the launch is overdue its live date is no forecast any more: then the days
// that have gone by since the planned one count.
func opening(s *schedule.Release) (key string, count int) {
	switch s.Status {
	case schedule.Draft:
		return "verdict_draft", 0
	case schedule.Upcoming:
		if len(s.Overdue) > 0 { // its days go by: it may have begun, unrecorded
			return "verdict_unrecorded", 0
		}
		return "verdict_planned", 0
	case schedule.Cancelled:
		return "verdict_cancelled", 0
	case schedule.Released:
		n, ok := s.Launch.Slip.Exact()
		switch {
		case !ok:
			return "verdict_released", 0
		case n == 0:
			return "verdict_released_on_time", 0
		case n > 0:
			return "verdict_released_late", n
		}
		return "verdict_released_early", -n
	}
	if m := launchOf(s); m != nil && m.Overdue > 0 {
		if last, ok := s.Launch.Planned.Latest(); ok && s.AsOf.After(last) {
			return "verdict_behind_open", s.AsOf.Sub(last)
		}
		return "verdict_launch_overdue", m.Overdue
	}
	n := schedule.Days(s.Launch.Slip)
	switch {
	case n == nil:
		return "verdict_no_date", 0
	case *n == 0 && len(s.Overdue) > 0:
		return "verdict_launch_stands", 0
	case *n == 0:
		return "verdict_on_plan", 0
	case *n > 0:
		return "verdict_behind", *n
	}
	return "verdict_ahead", -*n
}

func (b *builder) verdictMilestone(s *schedule.Release, m *schedule.Milestone) VerdictMilestone {
	to := b.milestoneLink(s, m)
	return VerdictMilestone{Name: to.Name, URL: to.URL, State: stateOf(m), Date: b.value(m.Live)}
}

// launchOf gives the milestone that stands for the launch, or nil.
func launchOf(s *schedule.Release) *schedule.Milestone {
	if m := s.R.LaunchMilestone(); m != nil {
		return s.ByID(m.ID)
	}
	return nil
}

// total counts the milestones that are not given up.
func total(s *schedule.Release) int { return len(s.Milestones) - s.Count(schedule.Dropped) }
