package check

import (
	"fmt"
	"slices"

	"slipway/internal/diag"
	"slipway/internal/minutes"
)

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
