package date

import (
	"math/rand/v2"
	"testing"
	"time"
)

// day reads a day that a test knows to be right.
func day(t testing.TB, s string) Day {
	t.Helper()
	d, err := ParseDay(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestDayParts(t *testing.T) {
	for _, c := range []struct {
		s string
		y int
		m time.Month
		d int
		w time.Weekday
	}{
		{"2019-06-20", 2019, time.June, 20, time.Thursday},
		{"2019-10-19", 2019, time.October, 19, time.Saturday},
		{"2018-03-25", 2018, time.March, 25, time.Sunday},
		{"1970-01-01", 1970, time.January, 1, time.Thursday},
		{"2000-02-29", 2000, time.February, 29, time.Tuesday},
		{"1582-10-10", 1582, time.October, 10, time.Sunday}, // proleptic: no gap
		{"0001-01-01", 1, time.January, 1, time.Monday},
		{"9999-12-31", 9999, time.December, 31, time.Friday},
	} {
		d := day(t, c.s)
		if d.Year() != c.y || d.Month() != c.m || d.Day() != c.d || d.Weekday() != c.w || d.String() != c.s {
			t.Errorf("%s is %d %v %d, %v, %q", c.s, d.Year(), d.Month(), d.Day(), d.Weekday(), d)
		}
		if again, ok := NewDay(c.y, c.m, c.d); !ok || again != d {
			t.Errorf("NewDay(%d, %d, %d) = %v, %v", c.y, c.m, c.d, again, ok)
		}
	}
}

func TestNoSuchDay(t *testing.T) {
	for _, c := range [][3]int{
		{2019, 2, 29}, {1900, 2, 29}, {2019, 4, 31}, {2019, 0, 1}, {2019, 13, 1}, {2019, 1, 0},
		{2019, 1, -1}, {0, 1, 1}, {-1, 1, 1}, {10000, 1, 1}, {2019, 1, 32},
	} {
		if d, ok := NewDay(c[0], time.Month(c[1]), c[2]); ok || !d.IsZero() {
			t.Errorf("NewDay(%v) = %v", c, d)
		}
	}
	var none Day
	if none.String() != "" || none.Year() != 0 || none.Month() != 0 || none.Day() != 0 || none.AddDays(1) != none || none.addMonths(1) != none {
		t.Error("no day has parts")
	}
	if !none.Before(day(t, "0001-01-01")) {
		t.Error("no day does not come first")
	}
}

func TestParseDayWantsADay(t *testing.T) {
	for _, s := range []string{"", "2019-06", "2019", "by 2019-06-20", "tbd", "2019-06-20T12:00Z", "20.06.19"} {
		if d, err := ParseDay(s); err == nil {
			t.Errorf("ParseDay(%q) = %v", s, d)
		} else if p, ok := err.(*ParseError); !ok || p.Input != s || p.Reason == "" || p.Hint == "" {
			t.Errorf("ParseDay(%q): %#v", s, err)
		}
	}
}

func TestAddAndSub(t *testing.T) {
	for _, c := range []struct {
		from string
		n    int
		to   string
	}{
		{"2019-05-21", 29, "2019-06-19"}, {"2019-06-12", 5, "2019-06-17"}, {"2019-07-19", 110, "2019-11-06"},
		{"2019-12-31", 1, "2020-01-01"}, {"2020-02-28", 1, "2020-02-29"}, {"2020-03-01", -1, "2020-02-29"},
		{"9999-12-31", 1, ""}, {"0001-01-01", -1, ""}, {"2019-06-20", 1 << 40, ""}, {"2019-06-20", -1 << 40, ""},
	} {
		got := day(t, c.from).AddDays(c.n)
		if got.String() != c.to {
			t.Errorf("%s %+d = %q, want %q", c.from, c.n, got, c.to)
		}
		if c.to != "" && got.Sub(day(t, c.from)) != c.n {
			t.Errorf("%s - %s = %d, want %d", got, c.from, got.Sub(day(t, c.from)), c.n)
		}
	}
}

// Every day agrees with the standard library, and the days run without a gap.
func TestDaysAgainstTime(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 20000 {
		d := Day{int32(1 + r.IntN(lastDay-1))}
		want := time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, int(d.n)-1)
		if d.String() != want.Format("2006-01-02") || d.Weekday() != want.Weekday() {
			t.Fatalf("day %d is %s %v, want %s %v", d.n, d, d.Weekday(), want.Format("2006-01-02"), want.Weekday())
		}
		if again := day(t, d.String()); again != d {
			t.Fatalf("%s reads back as %s", d, again)
		}
		n := r.IntN(2000) - 1000
		if e := d.AddDays(n); !e.IsZero() && (e.Sub(d) != n || e.Compare(d) != signOf(n) || e.Before(d) != (n < 0) || e.After(d) != (n > 0)) {
			t.Fatalf("%s %+d = %s", d, n, e)
		}
	}
}

func signOf(n int) int {
	switch {
	case n < 0:
		return -1
	case n > 0:
		return 1
	}
	return 0
}
