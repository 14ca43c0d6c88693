package date

import (
	"strings"
	"testing"
	"time"
)

func TestSeveralDays(t *testing.T) {
	for _, test := range []struct {
		text, found string
		order       Order
		first       string // or the reason why there is none
	}{
		{"January 10–11, 2026", "January 10–11, 2026", NoOrder, "2026-01-10"},
		{"Offsite January 10-11, 2026 (Rome)", "January 10-11, 2026", NoOrder, "2026-01-10"},
		{"Jan. 10th and 11th 2026", "Jan. 10th and 11th 2026", NoOrder, "2026-01-10"},
		{"10–11 January 2026", "10–11 January 2026", NoOrder, "2026-01-10"},
		{"the 10th and the 11th of January 2026", "11th of January 2026", NoOrder, "2026-01-11"},
		{"10. and 11. January 2026", "10. and 11. January 2026", NoOrder, "2026-01-10"},
		{"30 January – 2 February 2026", "30 January – 2 February 2026", NoOrder, "2026-01-30"},
		{"30 December to 2 January 2026", "30 December to 2 January 2026", NoOrder, "2025-12-30"},
		{"Monday May 18 – Tuesday May 19, 2026", "May 18 – Tuesday May 19, 2026", NoOrder, "2026-05-18"},
		{"2026-05-20 and 2026-05-21", "2026-05-20 and 2026-05-21", NoOrder, "2026-05-20"},
		{"2026-05-20/21 offsite", "2026-05-20/21", NoOrder, "2026-05-20"},
		{"4/27/2026 and 4/28/2026", "4/27/2026 and 4/28/2026", MDY, "2026-04-27"},
		{"4/13-14/2026", "4/13-14/2026", MDY, "2026-04-13"},
		{"4/13-14/2026", "4/13-14/2026", NoOrder, "2026-04-13"},
		{"4/13-14/2026", "4/13-14/2026", DMY, "4/13-14/2026 does not have the order that dates: dmy says"},
		{"4/5-6/2026", "4/5-6/2026", NoOrder, "4/5-6/2026 can be read in two ways"},
		{"13.–14.4.2026", "13.–14.4.2026", DMY, "2026-04-13"},
		{"13./14.4.2026", "13./14.4.2026", DMY, "2026-04-13"},
		{"13-14/4/2026", "13-14/4/2026", DMY, "2026-04-13"},
		{"4/5/2026 - 5/5/2026", "4/5/2026 - 5/5/2026", MDY, "2026-04-05"},
		{"3/5/2026 - 4/5/2026", "3/5/2026 - 4/5/2026", NoOrder, "3/5/2026 - 4/5/2026 can be read in two ways"},
		// Not days that follow on one another.
		{"2026-05-20 and 2026-07-21", "2026-05-20", NoOrder, "2026-05-20"},
		{"2026-05-21 – 2026-05-20", "2026-05-21", NoOrder, "2026-05-21"},
		{"January 11–10, 2026", "", NoOrder, ""},
		{"2026-05-20 and 10 people", "2026-05-20", NoOrder, "2026-05-20"},
		{"2026-05-20-2026", "2026-05-20", NoOrder, "2026-05-20"},
		{"2 May 2026 - 10:00", "2 May 2026", NoOrder, "2026-05-02"},
		{"2026-05-20 – 21:00", "2026-05-20", NoOrder, "2026-05-20"},
	} {
		start, end, _ := FindInHeading(test.text)
		if test.text[start:end] != test.found {
			t.Errorf("%q: found %q", test.text, test.text[start:end])
			continue
		}
		if test.found == "" {
			continue
		}
		got := ""
		if day, err := ParseOrdered(test.found, test.order); err != nil {
			got = err.(*ParseError).Reason
		} else {
			got = day.String()
		}
		if !strings.Contains(got, test.first) {
			t.Errorf("%q: %s, want %s", test.text, got, test.first)
		}
	}
}

func TestSeveralDaysCanBeEach(t *testing.T) {
	for day, want := range map[int]bool{9: false, 10: true, 11: true, 12: false} {
		if CanBe("January 10–11, 2026", NoOrder, mustDay(2026, time.January, day)) != want {
			t.Errorf("%d January: want %v", day, want)
		}
	}
}

// Two days of the week beside several days say nothing of the first.
func TestWeekdaysOfSeveralDays(t *testing.T) {
	for _, text := range []string{"Mon/Tue, May 18–19, 2026", "Monday and Tuesday, May 18–19, 2026", "Monday–Tuesday May 18–19, 2026"} {
		start, end, ok := FindInHeading(text)
		if w, named := WeekdayBeside(text, start, end); !ok || named {
			t.Errorf("%q: %v %v", text, ok, w)
		}
	}
	if w, ok := WeekdayBeside("Monday, 2026-05-18", 8, 18); !ok || w != time.Monday {
		t.Error(w, ok)
	}
}
