package check

import (
	"fmt"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/schedule"
)

// daysBehind says how a day lies to another that it comes n days after.
func daysBehind(n int) string {
	switch {
	case n == 0:
		return "on the day of"
	case n < 0:
		return days(-n) + " before"
	}
	return days(n) + " after"
}

// gaps: milestones lie as far apart as the plan asks for, by the dates that
// count now. What may be far enough, as with months, is.
func gaps(r release) {
	for _, g := range r.Plan.Rules.Gaps {
		from, to := r.schedule.ByID(g.From), r.schedule.ByID(g.To)
		if from == nil || to == nil || g.MinDays < 1 || from.State == schedule.Dropped || to.State == schedule.Dropped {
			continue
		}
		most, ok := date.Sub(to.Current(), from.Current()).Max()
		if !ok || most >= g.MinDays {
			continue
		}
		r.report(subject{milestone: g.To}, diag.Problem{
			At:      liveAt(to),
			Summary: fmt.Sprintf("%s on %s is %s %s on %s, and the plan asks for %s after it", g.To, to.Current(), daysBehind(most), g.From, from.Current(), days(g.MinDays)),
			Related: []diag.Related{{At: g.At, Message: "the rule"}, {At: liveAt(from), Message: "the earlier one"}},
		})
	}
}
