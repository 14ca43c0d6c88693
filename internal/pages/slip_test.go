package pages

import (
	"fmt"
	"testing"

	"slipway/internal/date"
)

func TestSlips(t *testing.T) {
	value := func(s string) date.Value {
		v, err := date.Parse(s, date.Offset{})
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	for _, c := range []struct{ later, earlier, want string }{
		{"2019-06-19", "2019-05-21", "slip_late 29 +29 late"},
		{"2019-06-20", "2019-06-20", "slip_none 0 0 -"},
		{"2019-06-19", "2019-06-20", "slip_early 1 −1 early"},
		{"by 2019-06-17", "2019-06-12", "slip_at_most_late 5 ≤ +5 late"},
		{"by 2019-06-12", "2019-06-12", "slip_not_late 0 ≤ 0 -"},
		{"by 2019-06-10", "2019-06-12", "slip_at_least_early 2 ≤ −2 early"},
		{"2019-06-17", "by 2019-06-12", "slip_at_least_late 5 ≥ +5 late"},
		{"2019-06-12", "by 2019-06-12", "slip_not_early 0 ≥ 0 late"},
		{"2019-06-10", "by 2019-06-12", "slip_at_most_early 2 ≥ −2 -"},
		{"2019-07", "2019-06-20", "slip_range 0 +11…+41 late"},
		{"2019-06", "2019-07-20", "slip_range 0 −49…−20 early"},
		{"tbd", "2019-06-20", "slip_unknown 0  -"},
	} {
		s := slipOf(date.Sub(value(c.later), value(c.earlier)))
		way := "-"
		switch {
		case s.Late:
			way = "late"
		case s.Early:
			way = "early"
		}
		if got := fmt.Sprint(s.Key, " ", s.Count, " ", s.Signed, " ", way); got != c.want {
			t.Errorf("%s less %s: got %s, want %s", c.later, c.earlier, got, c.want)
		}
	}
}

func TestMedians(t *testing.T) {
	for n, want := range map[float64]string{0: "0", 4: "+4", -3: "−3", 4.5: "+4.5", -2.5: "−2.5", 0.5: "+0.5", -0.5: "−0.5"} {
		if got := signedMedian(n); got != want {
			t.Errorf("%v: got %s, want %s", n, got, want)
		}
	}
}

func TestDatesInWords(t *testing.T) {
	for written, want := range map[string]string{
		"2019-06-20": "on 20 June 2019", "2019-06-20T12:00+02:00": "on 20 June 2019", "2019-06": "in June 2019",
		"2019-Q2": "in quarter 2 of 2019", "2019": "in 2019", "by 2019-06-17": "by 17 June 2019", "tbd": "a day not known yet",
	} {
		v, err := date.Parse(written, date.Offset{})
		if err != nil {
			t.Fatal(err)
		}
		if got := onDay(v); got != want {
			t.Errorf("%s: got %q, want %q", written, got, want)
		}
	}
}
