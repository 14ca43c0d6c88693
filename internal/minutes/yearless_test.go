package minutes

import (
	"strings"
	"testing"

	"slipway/internal/date"
)

// Every heading of a log that names a day starts a meeting, readable or not.
func TestHeadingsOfALogWithPartOfADay(t *testing.T) {
	for _, test := range []struct{ body, meetings, problems string }{
		{"# 24 January 2018\n- a\n# 17 January\n- b\n# 3 January 2018\n", "2018-01-24 17-january 2018-01-03", "7:3 error minutes/date"},
		{"# Sync 24 January 2018\n# Topic\n# Sync Wed, January 17\n", "2018-01-24 sync-wed-january-17", "7:13 error minutes/date"},
		{"# 2018-01-24\n# 1/17\n", "2018-01-24 117", "6:3 error minutes/date"},
		{"# 2018-01-24\n# 31 April\n", "2018-01-24 31-april", "6:3 error minutes/date"},
		{"# 2018-01-24\n# January 11–10, 2018\n", "2018-01-24 january-1110-2018", "6:3 error minutes/date"},
		{"# Call 2018-01-24\n# Board 2018-01-25\n# Meeting in Rome, 17 January\n", "2018-01-24 2018-01-25 meeting-in-rome-17-january", "7:20 error minutes/date"},
		// Topics.
		{"# Sync 2018-01-24\n## 17 January\n", "2018-01-24", ""},
		{"# Sync 2018-01-24\n# Trip of 17 January\n# Roof\n", "2018-01-24", ""},
		{"# Sync 2018-01-24\n# Trip of 17 January\n", "2018-01-24", ""},
		{"# Sync 2018-01-24\n# Sync 2018-01-31\n# Work until 17 February\n", "2018-01-24 2018-01-31", ""},
		{"# Sync 2018-01-24\n# Next meeting 17 February\n", "2018-01-24", ""},
		{"# Sync 2018-01-24\n# Half (1/2) of the work\n# 100% and 3/4\n", "2018-01-24", ""},
	} {
		meetings, problems := read(test.body, Front{})
		var all []string
		for _, m := range meetings {
			all = append(all, m.ID)
		}
		if got := strings.Join(all, " "); got != test.meetings || strings.Join(problems, "; ") != test.problems {
			t.Errorf("%q: %s; %v", test.body, got, problems)
		}
	}
}

// A meeting of several days has the first of them, and none of them in its title.
func TestMeetingsOfSeveralDays(t *testing.T) {
	for heading, want := range map[string]string{
		"Offsite 2018-05-20 and 2018-05-21":            "2018-05-20 Offsite",
		"Offsite, Thu/Fri, January 11–12, 2018 (Rome)": "2018-01-11 Offsite Rome",
		"Minutes 2018-03-10T15:00+02:00":               "2018-03-10 Minutes",
		"Minutes 2018-03-10T15:00:30Z, Rome":           "2018-03-10 Minutes Rome",
		"Meeting held on the 10th June, 2018":          "2018-06-10 Meeting",
		"Moving on, 10 June 2018":                      "2018-06-10 Moving on",
	} {
		meetings, problems := read("# "+heading+"\n- a\n", Front{})
		if day, _ := meetings[0].Date.Day(); day.String()+" "+meetings[0].Title != want || len(problems) > 0 {
			t.Errorf("%q: %s %q %v", heading, day, meetings[0].Title, problems)
		}
	}
	meetings, problems := read("# Offsite\n\nDate: May 18–19, 2018\n\n- lead to order it by tomorrow\n", Front{})
	if got := meetings[0].Date; got != date.On(dayOf(meetings[0])) || dayOf(meetings[0]).String() != "2018-05-18" || len(problems) > 0 {
		t.Errorf("%v %v", got, problems)
	}
}
