package check

import (
	"fmt"
	"slices"

	"slipway/internal/diag"
	"slipway/internal/minutes"
)

// longPlanned is how many days a meeting may be called planned behind its day.
const longPlanned = 14

// fewestMeetings is how many meetings of a series tell when it usually meets.
const fewestMeetings = 4

// meetingsOnWeekends: where a series meets on working days, a single meeting on
// a weekend has the wrong date more often than not.
func meetingsOnWeekends(j *judge) {
	for _, s := range j.portal.Series {
		dated := 0
		var strays []*minutes.Meeting
		for _, m := range s.Meetings {
			day, ok := m.Date.Day()
			if !ok {
				continue
			}
			dated++
			if slices.Contains(j.portal.Config.Limits.Weekend, day.Weekday()) {
				strays = append(strays, m)
			}
		}
		if dated < fewestMeetings || len(strays) != 1 {
			continue
		}
		m := strays[0]
		day, _ := m.Date.Day()
		j.report(s, subject{meeting: m.ID}, diag.Problem{
			At:      diag.Range{File: m.At.File, Line: m.At.Line},
			Summary: fmt.Sprintf("%s is a %s, and the other meetings of %s are on working days", day, day.Weekday(), s.ID),
		})
	}
}

// meetingsLongPlanned: minutes that still call a meeting planned when its day is long over say
// neither that it was held nor that it was not.
func meetingsLongPlanned(j *judge) {
	for _, s := range j.portal.Series {
		for _, m := range s.Meetings {
			day, ok := m.Date.Day()
			if !ok || m.Status != "planned" || j.asOf.Sub(day) <= longPlanned {
				continue
			}
			j.report(s, subject{meeting: m.ID}, diag.Problem{
				At:      diag.Range{File: m.At.File, Line: m.At.Line},
				Summary: fmt.Sprintf("this meeting is planned for %s, which is long over", day),
			})
		}
	}
}
