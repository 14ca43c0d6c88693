package pages

import (
	"math/big"
	"slices"
	"strings"
	"time"

	"slipway/internal/date"
	"slipway/internal/draw"
	"slipway/internal/i18n"
	"slipway/internal/okr"
	"slipway/internal/schedule"
)

// Chart is a drawing in two forms; the stylesheet shows the one that fits.
type Chart struct {
	Wide   string `json:"wide"`
	Narrow string `json:"narrow"`
}

// timeline draws the milestones of a release, planned, live and actual. It is
// nil where none has a date.
func (b *builder) timeline(s *schedule.Release) *Chart {
	t := draw.Timeline{
		Prefix: "timeline-" + s.R.ID, AsOf: s.AsOf, Words: b.chartWords(),
		Title:     b.words.Say("timeline_title", 0, "release", s.R.Plan.Name),
		Desc:      b.words.Say("chart_table", 0),
		AsOfLabel: b.words.Say("chart_as_of", 0, "date", b.words.Day(i18n.Short, s.AsOf)),
	}
	dated, brief := false, []string(nil)
	for _, m := range s.Milestones {
		state := stateOf(m)
		row := draw.Milestone{
			Label: b.plain(m.M.Title()), Href: b.milestoneLink(s, m).URL, State: draw.State(m.State),
			Planned: m.Planned, Live: m.Live, Actual: m.Actual,
			Status: b.words.Say(state.Key, state.Count),
		}
		if m.State == schedule.Partial {
			row.Actual = m.Partly
		}
		row.Slip = b.shortSlip(m.Slip)
		// The list has the date beside the state, the picture has not.
		brief = append(brief, row.Status)
		if on := t.Words.Date(m.Actual, s.AsOf.Year()); m.State == schedule.Done && on != "" {
			row.Status = b.words.Say("chart_done_on", 0, "date", on)
		}
		_, known := m.Live.Latest()
		_, planned := m.Planned.Latest()
		dated = dated || known || planned
		t.Milestones = append(t.Milestones, row)
	}
	if !dated {
		return nil
	}
	wide := t.Wide()
	for i := range t.Milestones {
		t.Milestones[i].Status = brief[i]
	}
	return &Chart{Wide: wide, Narrow: t.List()}
}

// shortSlip is a slip as charts write it; "" for none and for one not known.
func (b *builder) shortSlip(d date.Diff) string {
	slip := slipOf(d)
	if slip.Signed == "" || slip.Signed == "0" {
		return ""
	}
	return b.words.Say("days_short", 0, "days", slip.Signed)
}

// trend draws how the dates of a release moved from report to report. It is
// nil while there is only one report to show.
func (b *builder) trend(s *schedule.Release) *Chart {
	return b.trendOf(s, s.R.Plan.Name, s.Milestones)
}

// trendOf draws how the dates of some milestones of a release moved; name is
// what they are called together.
func (b *builder) trendOf(s *schedule.Release, name string, milestones []*schedule.Milestone) *Chart {
	t := draw.Trend{
		Prefix: "trend-" + s.R.ID, AsOf: s.AsOf, Words: b.chartWords(),
		Title:     b.words.Say("trend_title", 0, "release", name),
		Desc:      b.words.Say("chart_table", 0),
		AsOfLabel: b.words.Say("chart_as_of", 0, "date", b.words.Day(i18n.Short, s.AsOf)),
	}
	for _, r := range s.Revisions {
		if on, ok := r.On.Value.Latest(); ok {
			t.Revisions = append(t.Revisions, draw.Event{On: on, Label: b.words.Say("chart_replan", 0)})
		}
	}
	for _, m := range milestones {
		line := draw.Line{ID: m.M.ID, Label: b.plain(m.M.Title()), State: draw.State(m.State)}
		for _, p := range m.History {
			line.Points = append(line.Points, draw.Point{On: p.On, Date: p.Date})
		}
		switch m.State {
		case schedule.Done:
			line.Ended = m.Actual
		case schedule.Dropped:
			if m.DroppedBy != nil {
				line.Ended = m.DroppedBy.On.Value
			}
		}
		t.Lines = append(t.Lines, line)
	}
	if len(t.Revisions) == 0 || !slices.ContainsFunc(t.Lines, func(l draw.Line) bool { return len(l.Points) > 1 }) {
		return nil
	}
	return &Chart{Wide: t.Wide(), Narrow: t.Narrow()}
}

// drawnLaunches is how many releases the chart of launches shows, the latest.
const drawnLaunches = 60

// launches draws the launch of each release, planned, live and actual. It is
// nil where none has a date.
func (b *builder) launches() *Chart {
	t := draw.Timeline{
		Prefix: "launches", AsOf: b.asOf, Words: b.chartWords(),
		Title:     b.words.Say("launches_title", 0),
		Desc:      b.words.Say("chart_table", 0),
		AsOfLabel: b.words.Say("chart_as_of", 0, "date", b.words.Day(i18n.Short, b.asOf)),
	}
	for _, s := range b.schedules[max(0, len(b.schedules)-drawnLaunches):] {
		if _, ok := s.Launch.Live.Latest(); !ok {
			continue
		}
		row := draw.Milestone{
			Label: s.R.Plan.Name, Href: b.urls.To(ReleasePath(s.R.ID)), State: draw.Planned,
			Planned: s.Launch.Planned, Live: s.Launch.Live, Actual: s.Launch.Actual,
			Status: b.words.Say("status_"+strings.ReplaceAll(s.Status, "-", "_"), 0),
		}
		if m := launchOf(s); m != nil {
			row.State = draw.State(m.State)
		}
		row.Slip = b.shortSlip(s.Launch.Slip)
		t.Milestones = append(t.Milestones, row)
	}
	if len(t.Milestones) == 0 {
		return nil
	}
	return &Chart{Wide: t.Wide(), Narrow: t.List()}
}

// spark draws the slips of a milestone that moved more than once in a line of
// text; "" for others, of which the slip says it all.
func (b *builder) spark(m *schedule.Milestone) string {
	var slips []int
	var words []string
	for i, p := range m.History {
		n, ok := date.Sub(p.Date, m.History[0].Date).Exact()
		if !ok {
			return ""
		}
		slips = append(slips, n)
		if i > 0 {
			words = append(words, b.words.Say("days_short", 0, "days", signed(n)))
		}
	}
	if len(slips) < 3 {
		return ""
	}
	return draw.Sparkline{Slips: slips, Text: strings.Join(words, ", ")}.SVG()
}

// tracking draws the totals of an objective over time, recorded and computed;
// "" where it has been scored less than twice.
func (b *builder) tracking(id, name string, all []*okr.Tracking) string {
	t := draw.Tracking{
		Prefix: "tracking-" + id, Words: b.chartWords(),
		Title:         b.words.Say("tracking_title", 0, "objective", name),
		Desc:          b.words.Say("chart_table", 0),
		RecordedLabel: b.words.Say("score_recorded", 0), ComputedLabel: b.words.Say("score_computed", 0),
	}
	add := func(to *[]draw.Score, on date.Day, value *big.Rat) {
		if value != nil && !on.IsZero() {
			n, _ := value.Float64()
			*to = append(*to, draw.Score{On: on, Value: n})
		}
	}
	for _, one := range all {
		add(&t.Recorded, one.On, one.Recorded.Rat)
		add(&t.Computed, one.On, one.Total)
	}
	if max(len(t.Recorded), len(t.Computed)) < 2 {
		return ""
	}
	return t.SVG()
}

// chartWords are the words that charts say by themselves.
func (b *builder) chartWords() draw.Words {
	say := func(key string) string { return b.words.Say("chart_"+key, 0) }
	w := draw.Words{
		DayOfMonth: say("day"), FullDay: say("full_day"), MonthOfYear: say("month_of_year"),
		Quarter: say("quarter"), FullQuarter: say("full_quarter"), By: say("by"),
		Planned: say("planned"), Live: say("live"), Overdue: say("overdue"), Done: say("done"), Partial: say("partial"),
		Dropped: say("dropped"), Undated: say("undated"), Earlier: say("earlier"), Period: say("period"),
		Today: say("today"), Stale: say("stale"),
	}
	for m := time.January; m <= time.December; m++ {
		w.Months[m-1], w.ShortMonths[m-1] = b.words.Month(m), b.words.ShortMonth(m)
	}
	return w
}
