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
