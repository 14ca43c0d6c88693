package minutes

import (
	"slices"
	"testing"

	"slipway/internal/date"
)

// A name that only a line has that is carried on from meeting to meeting is written once, as
// far as that tells who people are.
func TestCarriedNameIsOneWitness(t *testing.T) {
	const first = "**This week**\n\n- Order racks (Guide)\n- Water the plants (lead)\n"
	for next, want := range map[string]bool{
		"**Last week**\n\n- [ ] Order racks (Guide)\n- [ ] Water the plants (lead)\n": false,
		"**Last week**\n\n- Ordered two racks (Guide)\n":                              true,
	} {
		var files []Input
		for i, body := range []string{first, next} {
			day, _ := date.NewDay(2026, 3, 2+7*i)
			files = append(files, Input{File: day.String() + ".md", Series: "weekly", Front: Front{Date: date.On(day)}, Body: []byte(body), BodyLine: 1, People: team()})
		}
		if got := slices.ContainsFunc(Attendees(files), func(a Attendee) bool { return a.Name == "Guide" }); got != want {
			t.Errorf("Guide is somebody: %v, want %v, with\n%s", got, want, next)
		}
	}
}
