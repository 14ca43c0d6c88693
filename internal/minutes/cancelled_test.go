package minutes

import (
	"testing"

	"slipway/internal/date"
)

// A meeting was not held where its title, or all that stands below it, says so.
func TestCancelled(t *testing.T) {
	for log, want := range map[string]string{
		"## Sync 2026-05-18 (cancelled)\n":                                      "cancelled",
		"## 2026-05-18 (cancelled)\n\nNo quorum.\n":                             "cancelled",
		"## 2026-05-18 - CANCELLED\n":                                           "cancelled",
		"## 2026-05-18 Sync (canceled due to the fair)\n":                       "cancelled",
		"## Sync 2026-05-18: cancelled\n":                                       "cancelled",
		"## 2026-05-18: no meeting\n":                                           "cancelled",
		"## 2026-05-18\n\nNo meeting (offsite)\n":                               "cancelled",
		"## 2026-05-18\n\n**Cancelled.**\n":                                     "cancelled",
		"## 2026-05-18\n\n- Meeting cancelled\n":                                "cancelled",
		"## 2026-05-18\n\nThe meeting was cancelled because of the holidays.\n": "cancelled",
		"## 2026-05-18\n\nNo call this week, half of us travel.\n":              "cancelled",
		"## 2026-05-18\n\nNo call this week – half of us travel.\n":             "cancelled",
		"## 2026-05-18\n\nNo meeting minutes were taken.\n":                     "held",
		"## 2026-05-18\n\nThe fair was cancelled.\n":                            "held",
		"## 2026-05-18\n\nCancelled orders are back.\n":                         "held",
		"## 2026-05-18 Cancelled orders\n\n- Order racks (lead)\n":              "held",
		"## 2026-05-18\n\nThe meeting was cancelled.\n\n- Order racks (lead)\n": "held",
		"## 2026-05-18\n": "held",
	} {
		meetings, problems := read(log, Front{})
		if len(meetings) != 1 || meetings[0].Status != want {
			t.Errorf("%q: %+v, want %s; %v", log, meetings[0].Status, want, problems)
		}
	}
	for title, want := range map[string]string{"Sync 2026-05-18 (cancelled)": "Sync", "2026-05-18 - CANCELLED": "Call", "2026-05-18 Sync – cancelled": "Sync", "2026-05-18: no meeting": "Call"} {
		if meetings, _ := read("## "+title+"\n", Front{Title: "Call"}); meetings[0].Title != want {
			t.Errorf("%q is called %q, want %q", title, meetings[0].Title, want)
		}
	}
	day, _ := date.ParseDay("2026-05-18")
	meetings, _ := read("No meeting.\n", Front{Date: date.On(day), Status: "held"})
	if meetings[0].Status != "held" {
		t.Errorf("what the front matter says does not count: %s", meetings[0].Status)
	}
}

// The same where the front matter has the day and the title, in other words, and beside who was
// there and the next meeting.
func TestCancelledInOtherWords(t *testing.T) {
	day, _ := date.ParseDay("2026-03-09")
	for body, want := range map[string]string{
		"# Weekly call – CANCELLED\n":                                          "cancelled",
		"# Weekly call – cancelled\n\nPresent: dev\n":                          "cancelled",
		"# Weekly call 2026-03-09 — postponed\n":                               "cancelled",
		"# Weekly call (postponed to 16 March)\n":                              "cancelled",
		"# Weekly\n\nCancelled, as nobody had time. Next meeting: 16 March.\n": "cancelled",
		"No meeting.\n\nNext meeting: 16 March\n":                              "cancelled",
		"We did not meet.\n":                                                   "cancelled",
		"We did not meet this week, as half of us travel.\n":                   "cancelled",
		"There was no meeting.\n":                                              "cancelled",
		"Postponed to Thursday.\n":                                             "cancelled",
		"The call was postponed to 16 March because of the fair.\n":            "cancelled",
		"We skipped this week.\n":                                              "cancelled",
		"We cancelled the call because of the fair.\n":                         "cancelled",
		"Nobody came.\n":                                                       "cancelled",
		"The call fell through.\n":                                             "cancelled",
		"Public holiday, no meeting.\n":                                        "cancelled",
		"We cancelled the call with the vendor.\n":                             "held",
		"We skipped the roof.\n":                                               "held",
		"Nobody came to the fair.\n":                                           "held",
		"Holiday: no calls were missed\n":                                      "held",
		"We did not meet the deadline.\n":                                      "held",
		"We did not meet in person.\n":                                         "held",
		"There was no meeting room.\n":                                         "held",
		"Postponed: roof, wall\n":                                              "held",
		"The call was postponed to 10:30.\n":                                   "held",
		"The meeting was postponed by ten minutes.\n":                          "held",
		"The roof was postponed.\n":                                            "held",
		"# Roof – cancelled\n\n- We talked of it\n":                            "held",
		"# Weekly call\n\nPresent: dev\n\nWe did not meet.\n\n- Order (ops)\n": "held",
	} {
		meetings, problems := read(body, Front{Title: "Weekly call", Date: date.On(day)})
		if len(meetings) != 1 || meetings[0].Status != want || want == "cancelled" && meetings[0].Title != "Weekly call" {
			t.Errorf("%q: %s %q, want %s; %v", body, meetings[0].Status, meetings[0].Title, want, problems)
		}
	}
}

// What is to be done stands in the minutes of a meeting that was held.
func TestWorkOfCancelled(t *testing.T) {
	for body, want := range map[string]int{
		"## Sync 2026-05-18 (cancelled)\n\n**This week**\n\n- Order racks (lead)\n- Plant (ops)\n": 1,
		"## Sync 2026-05-18 (cancelled)\n\n- Half of us travel.\n":                                 0,
		"## Sync 2026-05-18\n\n**This week**\n\n- Order racks (lead)\n":                            0,
		"## Sync 2026-05-18 (cancelled)\n\n**Last week**\n\n- Order racks (lead) - done\n":         0,
	} {
		_, problems := read(body, Front{})
		if len(problems) != want {
			t.Errorf("%q: %v", body, problems)
		}
	}
}
