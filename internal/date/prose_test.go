package date

import "testing"

func TestParseStart(t *testing.T) {
	from, _ := NewDay(2026, 3, 9) // a Monday
	tests := []struct {
		text   string
		order  Order
		want   string // "" where it is not certain
		length int
	}{
		{"2026-03-12 at the latest", NoOrder, "2026-03-12", 10},
		{"12 March, please", NoOrder, "2026-03-12", 8},
		{"March 12", NoOrder, "2026-03-12", 8},
		{"9 March", NoOrder, "2026-03-09", 7},
		{"8 March", NoOrder, "", 7},
		{"15 January", NoOrder, "", 10},
		{"1 September", NoOrder, "2026-09-01", 11},
		{"3/19", MDY, "2026-03-19", 4},
		{"19/3", DMY, "2026-03-19", 4},
		{"3/19", NoOrder, "2026-03-19", 4},
		{"3/4", NoOrder, "", 3},
		{"3/4/2026", NoOrder, "", 8},
		{"3/4/2026", DMY, "2026-04-03", 8},
		{"3/19/2026", DMY, "", 9},
		{"30 February", NoOrder, "", 11},
		{"3.4.26", DMY, "2026-04-03", 6}, {"3.4.26", NoOrder, "", 6}, {"3 Apr 26", DMY, "", 8}, {"March 12, 10 am", MDY, "2026-03-12", 8},
		{"soon", NoOrder, "", 0},
		{"1/100", MDY, "", 0},
		{"March", NoOrder, "", 0},
	}
	for _, test := range tests {
		day, length, ok := ParseStart(test.text, test.order, from)
		got := ""
		if ok {
			got = day.String()
		}
		if got != test.want || length != test.length {
			t.Errorf("%q %s: %q, %d bytes; want %q, %d", test.text, test.order, got, length, test.want, test.length)
		}
	}
	if _, _, ok := ParseStart("12 March", NoOrder, Day{}); ok {
		t.Error("a date without a year is certain without a day to count from")
	}
	december, _ := NewDay(2026, 12, 21)
	if day, _, ok := ParseStart("8 January", NoOrder, december); !ok || day.String() != "2027-01-08" {
		t.Errorf("8 January, said on 21 December: %s", day)
	}
}

func TestCanBe(t *testing.T) {
	day, _ := NewDay(1998, 4, 3)
	for _, test := range []struct {
		text  string
		order Order
		want  bool
	}{
		{"1998-04-03", NoOrder, true}, {"1998-03-04", NoOrder, false}, {"3 April 1998", MDY, true}, {"4 April 1998", NoOrder, false},
		{"3/4/1998", NoOrder, true}, {"4/3/1998", NoOrder, true}, {"3/4/1998", DMY, true}, {"3/4/1998", MDY, false}, {"3/4/1998", YMD, false}, {"3/5/1998", NoOrder, false},
		{"3/4/98", NoOrder, true}, {"98-04-03", NoOrder, true}, {"98-04-03", DMY, false}, {"3 Apr 98", NoOrder, true}, {"3 Apr 99", NoOrder, false}, {"April 3, '98", DMY, true},
		{"April 3", NoOrder, true}, {"3/4", YMD, true}, {"3/4", MDY, false}, {"April 4", NoOrder, false}, {"30 February", NoOrder, false},
		{"3 April 1998 or so", NoOrder, false}, {"soon", NoOrder, false}, {"", NoOrder, false},
	} {
		if got := CanBe(test.text, test.order, day); got != test.want {
			t.Errorf("CanBe(%q, %v) = %v", test.text, test.order, got)
		}
	}
	if CanBe("April 3", NoOrder, Day{}) {
		t.Error("no day can be one")
	}
}
