package check

import (
	"fmt"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/schedule"
)

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
			Summary: fmt.Sprintf("%s on %s is %s after %s on %s, and the plan asks for %d", g.To, to.Current(), days(most), g.From, from.Current(), g.MinDays),
			Related: []diag.Related{{At: g.At, Message: "the rule"}, {At: liveAt(from), Message: "the earlier one"}},
		})
	}
}
