package minutes

import (
	"fmt"
	"strings"
	"testing"

	"slipway/internal/diag"
)

// The day of the next meeting is one only where the words tell it for certain, and what cannot
// be is said at its place.
func TestNextMeeting(t *testing.T) {
	for words, want := range map[string]string{
		"9 June 2026, 10:00, online":       "2026-06-09",
		"Tuesday, 9 June 2026":             "2026-06-09",
		"10:00, 9 June":                    "2026-06-09",
		"9 June at 10:00 or a bit later":   "2026-06-09",
		"in the hall on 2026-06-09":        "2026-06-09",
		"9 June (online)":                  "2026-06-09",
		"9 or 16 June":                     "-",
		"9 June or 16 June":                "-",
		"9 June or a week later":           "-",
		"9th/16th June":                    "-",
		"9, 16 June":                       "-",
		"9 and 16 June":                    "-",
		"9–16 June":                        "-",
		"week of 8 June":                   "-",
		"in the week of Monday, 8 June":    "-",
		"w/c 8 June":                       "-",
		"after 8 June":                     "-",
		"not on 8 June":                    "-",
		"no meeting on 8 June":             "-",
		"9 June?":                          "-",
		"9 June (tbc)":                     "-",
		"9 June is cancelled":              "-",
		"10 am, 8 June (was 1 June)":       "-",
		"in two weeks":                     "-",
		"~~9 June~~ 16 June":               "2026-06-16",
		"~~9 June~~":                       "-",
		"not on 9 June but 16 June":        "2026-06-16",
		"not on 9 June, but on 16 June":    "2026-06-16",
		"9 June, moved to 16 June":         "2026-06-16",
		"9 June → Tuesday, 16 June":        "2026-06-16",
		"9 June moved":                     "-",
		"9 June postponed to 9 or 16 June": "-",
		"9 June, 10:00":                    "2026-06-09",
		"probably 9 June":                  "-",
		"most likely on Tuesday, 9 June":   "-",
		"9 June, if possible":              "-",
		"9 June in the likely event of it": "2026-06-09",
		"9 June, not in the hall":          "2026-06-09",
		"25 May 2026":                      "- 3:15-26 the next meeting, on 2026-05-25, would be this one",
		"Monday, 25 May 2026":              "- 3:23-34 the next meeting, on 2026-05-25, would be this one",
		"31 June":                          "- 3:15-22 the day of the next meeting is not certain: 31 June is not a day of the calendar",
		"2026-02-30":                       "- 3:15-25 the day of the next meeting is not certain: February 2026 has 28 days",
		"online, on 5/6/2026":              "- 3:26-34 the day of the next meeting is not certain: 5/6/2026 can be read in two ways",
		"Monday, 9 June 2026":              "- 3:23-34 the next meeting is announced for a Monday, and 2026-06-09 is a Tuesday",
		"2026-04-01, by mistake":           "- 3:15-25 the next meeting, on 2026-04-01, would be before this one, on 2026-05-25",
		"2026-05-25, in the evening too.":  "2026-05-25",
	} {
		var problems diag.List
		in := Input{File: "f.md", Series: "s", Front: Front{Title: "Log"}, Body: []byte("# 2026-05-25\n\nNext meeting: " + words + "\n"), BodyLine: 1}
		meetings := Parse(in, &problems)
		got := "-"
		if day, ok := meetings[0].Next.Date.Day(); ok {
			got = day.String()
		}
		for _, p := range problems.Sorted() {
			got += fmt.Sprintf(" %d:%d-%d %s", p.At.Line, p.At.Column, p.At.EndColumn, p.Summary)
		}
		if got != want {
			t.Errorf("%s: %s, want %s", words, got, want)
		}
		if meetings[0].Next.Words != strings.TrimSpace(words) {
			t.Errorf("%s: said %q", words, meetings[0].Next.Words)
		}
	}
}

// A day on which minutes say that they do not meet is told as such.
func TestDayOff(t *testing.T) {
	for words, want := range map[string]string{
		"16 March (cancelled)": "2026-03-16", "16 March is cancelled": "2026-03-16", "~~16 March~~": "2026-03-16", "not on 16 March": "2026-03-16",
		"no meeting on Monday, 16 March": "2026-03-16", "16 March: skipped": "2026-03-16", "16 March does not take place": "2026-03-16", "2026-03-16 – called off": "2026-03-16",
		"16 March": "", "not before 16 March": "", "~~16 March~~ 23 March": "", "16 March (not in the hall)": "", "no later than 16 March": "", "cancelled?": "", "31 June cancelled": "",
	} {
		meetings, _ := read("# 2026-03-09\n\nNext meeting: "+words+"\n", Front{})
		got := ""
		if day, ok := meetings[0].Next.Off.Day(); ok {
			got = day.String()
		}
		if got != want {
			t.Errorf("%s: %q, want %q", words, got, want)
		}
	}
}
