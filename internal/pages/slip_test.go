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

func TestSlipsInWords(t *testing.T) {
	parse := func(s string) date.Value {
		v, err := date.Parse(s, date.Offset{})
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	for _, c := range []struct{ later, earlier, want string }{
		{"2019-06-20", "2019-06-20", "no slip"},
		{"2019-06-21", "2019-06-20", "1 day later"},
		{"2019-06-18", "2019-06-20", "2 days earlier"},
		{"2019-06", "2019-06-02", "−1…+28 days"},
		{"by 2019-06-25", "2019-06-20", "at most 5 days later"},
		{"by 2019-06-15", "2019-06-20", "at least 5 days earlier"},
		{"by 2019-06-20", "2019-06-20", "not later"},
		{"2019-06-20", "by 2019-06-15", "at least 5 days later"},
		{"2019-06-20", "by 2019-06-25", "at most 5 days earlier"},
		{"2019-06-20", "by 2019-06-20", "not earlier"},
		{"tbd", "2019-06-20", "not known"},
	} {
		if got := SlipInWords(english(t), date.Sub(parse(c.later), parse(c.earlier))); got != c.want {
			t.Errorf("%s less %s is %q, want %q", c.later, c.earlier, got, c.want)
		}
	}
}
