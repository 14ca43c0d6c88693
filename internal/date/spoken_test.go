package date

import (
	"fmt"
	"strings"
	"testing"
)

func TestWithWeekday(t *testing.T) {
	around := mustParse(t, "2018-03-19")
	for _, tt := range []struct{ text, want string }{
		{"Done by Thursday 2018-03-19.", "2018-03-19 Thursday wrong"},
		{"On 2018-03-19 (Monday) and 2018-03-20, Tuesday", "2018-03-19 Monday; 2018-03-20 Tuesday"},
		{"Monday, December 4, 2023; Fri 1 Dec 2023", "December 4, 2023 Monday; 1 Dec 2023 Friday"},
		{"Tuesday the 20th of March 2018", "20th of March 2018 Tuesday"},
		{"**Wednesday**, *2018-03-19*", "2018-03-19 Wednesday wrong"},
		{"by Thursday 3/19", "3/19 Thursday wrong"},                             // the inventory's trap 22
		{"by Saturday 3/12 or Monday 3/12", "3/12 Saturday wrong; 3/12 Monday"}, // 12 March 2018 was a Monday, 3 December one too
		{"Thursday 4 January", "4 January Thursday"},
		{"Monday 1/2 of the work", ""},
		{"https://example.org/Friday/2018-03-19 and -Friday-2018-03-19", ""},
		{"Looked at every Friday. It began 2018-03-19", ""},
		{"Sunday 2018-02-30", "2018-02-30 Sunday"}, // no day at all: not judged
		{"Friday 2018.4.1", ""},
		{"by Mon, 27.3. or on Monday, 19.3.", "27.3 Monday wrong; 19.3 Monday"},
		{"Monday: 1.12 is out", ""},
		{"Satisfied 2018-03-19", ""},
	} {
		var got []string
		for _, s := range WithWeekday(tt.text, around) {
			line := fmt.Sprintf("%s %s", tt.text[s.Start:s.End], s.Weekday)
			if !s.Fits() {
				line += " wrong"
			}
			got = append(got, line)
		}
		if strings.Join(got, "; ") != tt.want {
			t.Errorf("%s: %q, want %q", tt.text, strings.Join(got, "; "), tt.want)
		}
	}
	if got := WithWeekday("by Thursday 3/19", Day{}); got != nil {
		t.Errorf("a date without a year was read: %v", got)
	}
}

func mustParse(t *testing.T, s string) Day {
	t.Helper()
	d, err := ParseDay(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}
