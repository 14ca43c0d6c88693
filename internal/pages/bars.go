package pages

import (
	"slipway/internal/draw"
	"slipway/internal/schedule"
)

// bar draws the milestones of a release as segments of one bar.
func (b *builder) bar(s *schedule.Release) *draw.Segments {
	bar := draw.Segments{Title: b.words.Say("bar_title", 0, "release", s.R.Plan.Name), Next: b.words.Say("bar_next", 0)}
	for _, m := range s.Milestones {
		to, state := b.milestoneLink(s, m), stateOf(m)
		least, known := m.Slip.Min()
		bar.Segments = append(bar.Segments, draw.Segment{
			Label: to.Name, Href: to.URL, State: draw.State(m.State), Status: b.words.Say(state.Key, state.Count),
			Slip: b.shortSlip(m.Slip), Early: slipOf(m.Slip).Early, Late: m.State == schedule.Done && known && least > 0, Next: m == s.Next,
		})
	}
	return &bar
}

// barKey says what the segments of the bars of some releases mean.
func (b *builder) barKey(all []*schedule.Release) string {
	var bars []*draw.Segments
	for _, s := range all {
		bars = append(bars, b.bar(s))
	}
	say := func(key string) string { return b.words.Say(key, 0) }
	return draw.SegmentKey(bars, &draw.SegmentWords{
		Done: say("chart_done"), DoneLate: say("bar_done_late"), Partial: say("chart_partial"), Overdue: say("chart_overdue"),
		Due: say("milestone_due"), Next: say("bar_next"), Planned: say("bar_planned"), Dropped: say("chart_dropped"), Undated: say("chart_undated"),
	})
}
