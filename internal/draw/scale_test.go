package draw

import (
	"slices"
	"testing"

	"slipway/internal/date"
)

func day(t testing.TB, s string) date.Day {
	t.Helper()
	d, err := date.ParseDay(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestUnits(t *testing.T) {
	for _, tt := range []struct {
		u           unit
		first, last string
		want        []string
	}{
		{daily, "2019-02-27", "2019-03-01", []string{"2019-02-27", "2019-02-28", "2019-03-01"}},
		{weekly, "2019-06-12", "2019-06-24", []string{"2019-06-10", "2019-06-17", "2019-06-24"}},
		{monthly, "2019-11-30", "2020-01-31", []string{"2019-11-01", "2019-12-01", "2020-01-01"}},
		{unit{months: 2}, "2019-12-31", "2020-03-01", []string{"2019-11-01", "2020-01-01", "2020-03-01"}},
		{quarterly, "2019-06-30", "2019-12-31", []string{"2019-04-01", "2019-07-01", "2019-10-01"}},
		{yearly, "2019-06-30", "2021-06-30", []string{"2019-01-01", "2020-01-01", "2021-01-01"}},
		{unit{months: 120}, "2019-06-30", "2031-01-01", []string{"2010-01-01", "2020-01-01", "2030-01-01"}},
		{unit{months: 60000}, "0001-01-01", "9999-12-31", []string{"0001-01-01", "5000-01-01"}},
		{weekly, "9999-12-30", "9999-12-31", []string{"9999-12-27"}},
	} {
		var got []string
		for _, d := range tt.u.starts(day(t, tt.first), day(t, tt.last)) {
			got = append(got, d.String())
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%v from %s to %s: %v", tt.u, tt.first, tt.last, got)
		}
	}
}

func TestUnitsTakeWhatTheySay(t *testing.T) {
	for _, u := range units() {
		for at := u.floor(day(t, "1999-01-01")); !at.IsZero() && at.Year() < 2405; at = u.next(at) {
			next := u.next(at)
			if !next.IsZero() && float64(next.Sub(at)) < u.least() {
				t.Fatalf("%v from %s to %s is less than %v days", u, at, next, u.least())
			}
		}
	}
}

func TestScale(t *testing.T) {
	s := scale{day(t, "2019-06-10"), 100, 20}
	if got := s.start(day(t, "2019-06-12")); got != 140 {
		t.Errorf("12 June begins at %v", got)
	}
	if got := s.middle(day(t, "2019-06-09")); got != 90 {
		t.Errorf("9 June has its middle at %v", got)
	}
	for x, want := range map[float64]string{100: "2019-06-10", 119.9: "2019-06-10", 120: "2019-06-11", 99.9: "2019-06-09"} {
		if got := s.dayAt(x); got != day(t, want) {
			t.Errorf("%v is in %s", x, got)
		}
	}
	if got := (scale{day(t, "2019-06-10"), 100, 5}).divide(30); got != weekly {
		t.Errorf("divided by %v", got)
	}
}
