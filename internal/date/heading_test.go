package date

import (
	"strings"
	"testing"
	"time"
)

func TestFindInHeading(t *testing.T) {
	for heading, want := range map[string]string{
		"Engineering Planning 4/2/2018":           "4/2/2018",
		"Eng Planning 2/05/2018":                  "2/05/2018",
		"2018-04-02 Weekly sync (Monday)":         "2018-04-02",
		"2018-04-02: Weekly sync":                 "2018-04-02",
		"Weekly sync, 2018-04-02.":                "2018-04-02",
		"Weekly sync (2018-04-02)":                "2018-04-02",
		"**2018-04-02**":                          "2018-04-02",
		"_2018-04-02_":                            "2018-04-02",
		"standup_2018-04-02":                      "2018-04-02",
		"standup-2018-04-02-notes":                "2018-04-02",
		"2018-04-02T10:00Z sync":                  "2018-04-02",
		"2018-04-02 10:00 sync":                   "2018-04-02",
		"2018-04-02-04 retreat":                   "2018-04-02-04",
		"2018-04-02–2018-04-04 retreat":           "2018-04-02–2018-04-04",
		"Notes 2018/04/02":                        "2018/04/02",
		"Sitzung 25.3.2018":                       "25.3.2018",
		"Sitzung 25. 3. 2018, 10 Uhr":             "25. 3. 2018",
		"Sync 06.11.19":                           "06.11.19",
		"Sync 4/2/18":                             "4/2/18",
		"Monday, April 2, 2018: planning":         "April 2, 2018",
		"Planning – April 2nd, 2018":              "April 2nd, 2018",
		"Planning of the 20th of June 2018":       "20th of June 2018",
		"21. May 2018":                            "21. May 2018",
		"Call #12 - 2 Apr 2018":                   "2 Apr 2018",
		"Week 2 - 8 Feb 2018":                     "8 Feb 2018",
		"Sprint 2 – 8th February 2018":            "8th February 2018",
		"Call No. 2 - 3 Feb 2018":                 "3 Feb 2018",
		"Meeting 2 - 08/FEB/2018":                 "08/FEB/2018",
		"Team meeting 2 - 8 February 2018":        "8 February 2018",
		"Meeting 2 - 5 February 2018":             "2 - 5 February 2018",
		"Meeting 2-8 February 2018":               "2-8 February 2018",
		"Meeting on 2 - 8 February 2018":          "2 - 8 February 2018",
		"Retreat 2 - 8 February 2018":             "2 - 8 February 2018",
		"All hands 2-Apr-2018":                    "2-Apr-2018",
		"All hands 2 Apr 18":                      "2 Apr 18",
		"Impossible 13/32/2018":                   "13/32/2018",
		"Impossible 2018-02-30":                   "2018-02-30",
		"2018-13-45 sync":                         "2018-13-45",
		"v1.2.3 retrospective 2018-04-02":         "2018-04-02",
		"Review of 1/100 and 3.1, 2018-04-02":     "2018-04-02",
		"📅 2018-04-02 💵":                          "2018-04-02",
		"Sprint 4/2/2018-4/13/2018":               "4/2/2018-4/13/2018",
		"2018-04-02 and 2018-04-09":               "2018-04-02 and 2018-04-09",
		"In the week of 2018-03-26 to 2018-04-02": "2018-03-26 to 2018-04-02",
		"Release 06.11.2019":                      "06.11.2019",
	} {
		start, end, ok := FindInHeading(heading)
		if !ok || heading[start:end] != want {
			t.Errorf("FindInHeading(%q) = %q, %v, want %q", heading, heading[start:end], ok, want)
		}
	}
}

func TestNoDateInHeading(t *testing.T) {
	for _, heading := range []string{
		"", "Protocol", "Release 1.2.3", "Release 1.2.18", "Release 10.11.12", "v2018", "v1.2.2018", "v10.11.18",
		"1/100", "1/100 verification rate", "#1 priority", "3.1 Violation", "3.1. 2018 roadmap", "24/7 support",
		"Ubuntu 18.04.02", "Version 2018.04.02", "IntelliJ 2018.4.1", "10.0.0.18", "192.168.10.12", "1.2.3.2018",
		"May 2018 plans", "Plans for 2018", "2018-04", "2018-Q2", "Q2 2018", "April 2", "by Thursday 3/19", "2/14",
		"Fix 3 May 10 bugs", "May 5 18 things", "12345-04-02", "2018-04-023", "2018-123-45", "abc2018-04-02",
		"é2018-04-02", "#4/2/2018", "$4/2/2018", "4/2/20189", "4/2/2018/5", "1-2-18", "1.2.18", "4/2/0218", "3000-01-01",
		"4-2/2018", "31/31/18", "Mayor 5, 2018", "20th of Juneau 2018", "１/２/２０１８", "12:04/02/2018",
	} {
		if start, end, ok := FindInHeading(heading); ok {
			t.Errorf("FindInHeading(%q) = %q", heading, heading[start:end])
		}
	}
}

// The time goes with the length, not with its square: half a megabyte in one line
// would take minutes otherwise, and takes less than a second.
func TestFindInHostileHeading(t *testing.T) {
	for _, part := range []string{"1", "1 ", "1.", "1/1/", "version 01.02.18 ", "May ", "2 May ", "2\u00a0", "((", "Monday ", "2 Apr 18 x ", "é", " ", "1. ", "2 of ", "2.", ":"} {
		text := strings.Repeat(part, 500_000/len(part))
		began := time.Now()
		if start, end, ok := FindInHeading(text); ok {
			t.Errorf("%q…: %q", part, text[start:end])
		}
		WeekdayBeside(text, len(text), len(text))
		if took := time.Since(began); took > time.Minute { // a guard against work that grows with the square, no measure: it takes less than a second
			t.Errorf("%q…: %v", part, took)
		}
	}
}

func TestWeekdayBeside(t *testing.T) {
	for heading, want := range map[string]string{
		"2018-04-02 Weekly sync (Monday)":         "Monday",
		"Monday, 2018-04-02":                      "Monday",
		"Mon 2018-04-02":                          "Monday",
		"2018-04-02 (Mon)":                        "Monday",
		"2018-04-02, Thurs.":                      "Thursday",
		"TUE 2018-04-03":                          "Tuesday",
		"Monday the 2nd of April 2018":            "Monday",
		"**Monday** 2018-04-02":                   "Monday",
		"monday sync 2018-04-02":                  "Monday",
		"Monday sync 2018-04-02, again on Monday": "Monday",
		"Tuesday 2018-04-03, not Monday":          "Tuesday",
		"2018-04-02 – Monday’s sync":              "Monday",
		"Weekly sync 2018-04-02":                  "",
		"2018-04-02 sun and rain":                 "",
		"The Sun newspaper 2018-04-02":            "",
		"2018-04-02 Mondays are hard":             "",
		"Monday and Tuesday sync 2018-04-02":      "",
		"2018-04-02 Montag":                       "",
		"2018-04-02":                              "",
	} {
		start, end, ok := FindInHeading(heading)
		if !ok {
			t.Errorf("no date in %q", heading)
			continue
		}
		w, ok := WeekdayBeside(heading, start, end)
		if ok != (want != "") || ok && w.String() != want {
			t.Errorf("WeekdayBeside(%q) = %v, %v, want %q", heading, w, ok, want)
		}
	}
}

// A day of eight digits is one only if the calendar has it and nothing runs on from it.
func TestCompactDays(t *testing.T) {
	for text, want := range map[string]string{
		"20180402": "2018-04-02", "Meeting 20180402": "2018-04-02", "20180402 Board": "2018-04-02", "Sync (20180402)": "2018-04-02",
		"20181302": "", "20180231": "", "18180402": "", "201804021": "", "120180402": "", "#20180402": "", "20180402.5": "", "id20180402": "", "20180402T10:00": "",
	} {
		got := ""
		if start, end, ok := FindInHeading(text); ok {
			day, err := ParseOrdered(text[start:end], NoOrder)
			if err != nil {
				t.Errorf("%s: %v", text, err)
			}
			got = day.String()
		}
		if got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}
