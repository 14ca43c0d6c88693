package minutes

import (
	"fmt"
	"strings"
	"testing"

	"slipway/internal/date"
	"slipway/internal/diag"
)

// What is odd about the day of a meeting is told at the line that says it, with both days.
func TestWhatIsOddAboutADay(t *testing.T) {
	const ways = "write date: 2018-04-02 into the front matter, Date: 2 April 2018 on a line at the top or the day into the heading of each meeting, or name the file 2018-04-02.md; date: tbd in the front matter is for a meeting without a day yet"
	const frontCounts = "the front matter counts; correct the one that is wrong"
	front := Front{Date: day(t, "2018-04-02"), DateAt: diag.Range{File: "content/meetings/weekly/sync.md", Line: 2, Column: 7}}
	in := func(order date.Order) Front { return Front{Date: front.Date, DateAt: front.DateAt, Dates: order} }
	for _, test := range []struct {
		name, file, body string
		front            Front
		want             string // each problem, a line each; a day of the meeting behind =
	}{
		{"line and front matter", "", "# Sync\n\nDate: 3 April 2018\n", front, "7:7 warning minutes/contradiction: this line says 2018-04-03, the front matter 2018-04-02: " + frontCounts},
		{"row and front matter", "", "| Property | Value |\n|---|---|\n| Date | 3 April 2018 |\n", front, "7:10 warning minutes/contradiction: this line says 2018-04-03, the front matter 2018-04-02: " + frontCounts},
		{"bullet and front matter", "", "- Place: hall\n- **When:** 3 April 2018, 14:00\n", front, "6:13 warning minutes/contradiction: this line says 2018-04-03, the front matter 2018-04-02: " + frontCounts},
		{"line below its label", "", "**Date:**\n\n3 April 2018\n", front, "7:1 warning minutes/contradiction: this line says 2018-04-03, the front matter 2018-04-02: " + frontCounts},
		{"no year", "", "Date: Tuesday, April 3\n", front, "5:16 warning minutes/contradiction: this line says April 3, the front matter 2018-04-02: " + frontCounts},
		{"neither reading", "", "Date: 3/5/2018\n", front, "5:7 warning minutes/contradiction: this line says 3/5/2018, the front matter 2018-04-02: " + frontCounts},
		{"a heading of which neither reading is it", "", "# Sync 3/5/2018\n", front, "5:8 warning minutes/contradiction: the heading says 3/5/2018, the front matter 2018-04-02: " + frontCounts},
		{"impossible", "", "Date: 2018-02-30\n", front, "5:7 warning minutes/contradiction: this line says 2018-02-30, the front matter 2018-04-02: " + frontCounts},
		{"one reading", "", "Date: 4/2/2018\n", front, ""},
		{"one reading, by the order", "", "Date: 4/2/2018\n", in(date.DMY), "5:7 warning minutes/contradiction: this line says 2018-02-04, the front matter 2018-04-02: " + frontCounts},
		{"the same", "", "Date: Mon 2 April 2018, 14:00\nTime: 14:00\n", front, ""},
		{"the same, with two digits of the year", "", "Date: 2 Apr 18\n", front, ""},
		{"the same, without a year", "", "Date: 2 April\n", front, ""},
		{"another weekday in a line", "", "Date: Tuesday 2 April 2018\n", front, "5:15 warning minutes/weekday: this line says Tuesday, but 2018-04-02 is a Monday: correct the day or the date"},
		{"another weekday in a heading", "", "# Tuesday 2018-04-02\n", front, "5:11 warning minutes/weekday: the heading says Tuesday, but 2018-04-02 is a Monday: correct the day or the date"},
		{"line and heading", "", "# Sync 2018-04-02\n\nDate: 2018-04-03\n\n# Sync 2018-04-09\n\nDate: 2018-04-09\n", Front{}, "7:7 warning minutes/contradiction: this line says 2018-04-03, the heading 2018-04-02: the heading counts; correct the one that is wrong\n=2018-04-02\n=2018-04-09"},
		{"two lines", "", "Date: 2018-04-02\nWhen: 3 April 2018\n", Front{}, "6:7 warning minutes/contradiction: this line says 2018-04-03, line 5 2018-04-02: line 5 counts; correct the one that is wrong\n=2018-04-02"},
		{"a day in each section", "", "# Log\n\n## Meeting 1\n\n**Date:** 2018-04-02\n\n- a\n\n## Meeting 2\n\n**Date:** 2018-04-09\n\n- b\n\n## Meeting 3\n\nDate: 2018-04-16\n", Front{},
			"15:11 warning minutes/contradiction: a section of its own has another day, and all of the file was taken for the meeting of 2018-04-02: if the file holds several meetings, write the day of each into its heading; else write date: 2018-04-02 into the front matter\n=2018-04-02"},
		{"a day in a topic", "", "# Sync\n\nDate: 2018-04-02\n\n## Fair\n\nDate: 2018-05-01\n", Front{}, "=2018-04-02"},
		{"only in a topic", "2018-04-02.md", "# Sync\n\n- a\n\n## Fair\n\nDate: 2018-05-01\n", Front{}, "=2018-04-02"},
		{"of other meetings", "", "# Sync\n\nNext meeting: 9 April 2018\nDate of last meeting: 26 March 2018\nDate of next meeting: 9 April 2018\nDate: moved from 26 March 2018, next 9 April 2018\n\n## Next meeting\n\nDate: 9 April 2018\n", front, ""},
		{"of other things", "", "# Sync\n\n- the fair\n  - Date: 9 April 2018\n\n## Release\n\nDate: 1 May 2018\nRelease date: 1 May 2018\n", front, ""},
		{"not fixed", "", "Date: 3 April 2018\n", Front{Date: date.TBD("")}, "=tbd"},

		{"no year, no other day", "", "# Sync\n\nDate: April 2\n", Front{}, "7:7 error minutes/date: April 2 has no year: write YYYY-04-02, with the year for YYYY\n="},
		{"no year, in a list", "", "- When: Mon, 2 April, 10:00\n", Front{}, "5:14 error minutes/date: 2 April has no year: write YYYY-04-02, with the year for YYYY\n="},
		{"no year, hour behind", "", "Date: April 2, 10 am\n", Front{}, "5:7 error minutes/date: April 2 has no year: write YYYY-04-02, with the year for YYYY\n="},
		{"no year, in two ways", "", "Date: 3/4\n", Front{}, "5:7 error minutes/date: 3/4 has no year: write YYYY-03-04 (4 March) or YYYY-04-03 (3 April), with the year for YYYY\n="},
		{"no year, but in the name of the file", "2018-04-02.md", "Date: April 2\n", Front{}, "=2018-04-02"},
		{"no year, and another in the name of the file", "2018-04-02.md", "Date: April 3\n", Front{}, "5:7 warning minutes/contradiction: this line says April 3, the name of the file 2018-04-02: the name of the file counts; correct the one that is wrong\n=2018-04-02"},
		{"no day", "", "# Sync\n", Front{}, "5:1 error minutes/no-date: these minutes do not say of which day they are: " + ways + "\n="},
		{"no day in a line", "", "# Sync\n\n**Date:** TBD\n", Front{}, "7:11 error minutes/no-date: \"TBD\" is not the day of a meeting: " + ways + "\n="},
		{"two digits of the year", "", "Date: 3/4/18\n", Front{}, "5:7 error minutes/date: the year of 3/4/18 has two digits: write 2018-03-04 (4 March) or 2018-04-03 (3 April), or declare the order of day, month and year: dates: dmy, mdy or ymd\n="},
		{"two digits of the year, with an order", "", "Date: 3/4/18\n", Front{Dates: date.DMY}, "=2018-04-03"},
		{"two digits of a year of either century", "", "# Sync 3/4/98\n", Front{Dates: date.DMY}, "5:8 error minutes/date: the year of 3/4/98 has two digits: write the year with four digits, 1998 or 2098\n="},

		{"impossible name", "2018-13-01.md", "- a\n", Front{}, "1:1 error minutes/name: the file is named 2018-13-01.md, but a year has no month 13: rename the file; write the month before the day: 2018-01-13 (13 January)\n="},
		{"impossible name, and a day", "2018-02-30.md", "- a\n", front, "1:1 warning minutes/name: the file is named 2018-02-30.md, but February 2018 has 28 days: rename the file; its last day is 2018-02-28"},
		{"a name with more digits", "2018-04-021.md", "- a\n", Front{}, "5:1 error minutes/no-date: these minutes do not say of which day they are: " + ways + "\n="},
		{"name and line", "2018-04-09.md", "# Sync\n\nDate: 2 April 2018\n", Front{}, "7:7 warning minutes/name: these minutes are of 2018-04-02, and the file is named 2018-04-09.md: write 2018-04-09 if that is the day, or rename the file to 2018-04-02.md\n=2018-04-02"},
		{"name and heading", "2018-04-09.md", "Words\n\n# Sync 2018-04-02\n", Front{}, "7:8 warning minutes/name: these minutes are of 2018-04-02, and the file is named 2018-04-09.md: write 2018-04-09 if that is the day, or rename the file to 2018-04-02.md\n=2018-04-02"},
		{"name and front matter", "2018-04-09.md", "- a\n", front, "2:7 warning minutes/name: these minutes are of 2018-04-02, and the file is named 2018-04-09.md: write 2018-04-09 if that is the day, or rename the file to 2018-04-02.md"},
	} {
		file := "content/meetings/weekly/sync.md"
		if test.file != "" {
			file = "content/meetings/weekly/" + test.file
		}
		var problems diag.List
		meetings := Parse(Input{File: file, Series: "weekly", Front: test.front, Body: []byte(test.body), BodyLine: 5, People: team()}, &problems)
		var got []string
		for _, p := range problems.Sorted() {
			got = append(got, fmt.Sprintf("%d:%d %s %s: %s: %s", p.At.Line, p.At.Column, p.Severity, p.Code, p.Summary, p.Hint))
		}
		for _, m := range meetings {
			if test.front.Date != front.Date {
				got = append(got, "="+m.Date.String())
			}
		}
		if strings.Join(got, "\n") != test.want {
			t.Errorf("%s:\n%s\nwant\n%s", test.name, strings.Join(got, "\n"), test.want)
		}
		checkWhole(t, test.body, meetings)
	}
}
