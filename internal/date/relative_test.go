package date

import (
	"math/rand/v2"
	"testing"
)

func TestMeasurementWindow(t *testing.T) {
	r, err := NewRelative("release", "", "7-9", "weekday")
	if err != nil {
		t.Fatal(err)
	}
	if r.String() != "7-9 days after release, first weekday" {
		t.Errorf("told as %q", r)
	}
	for _, c := range []struct{ anchor, first, last, pick string }{
		{"2019-06-20", "2019-06-27", "2019-06-29", "2019-06-27"}, // Acropolis as planned: a Thursday
		{"2019-06-24", "2019-07-01", "2019-07-03", "2019-07-01"}, // as it came: a Monday
		{"2019-11-06", "2019-11-13", "2019-11-15", "2019-11-13"}, // Rome: a Wednesday
		{"2019-06-22", "2019-06-29", "2019-07-01", "2019-07-01"}, // Saturday and Sunday are passed over
		{"9999-12-30", "", "", ""},
		{"9999-12-23", "", "", ""}, // the window would leave the calendar
	} {
		first, last := r.Window(day(t, c.anchor))
		if first.String() != c.first || last.String() != c.last {
			t.Errorf("window of %s is %s..%s", c.anchor, first, last)
		}
		if got := r.Pick(day(t, c.anchor)); got.String() != c.pick {
			t.Errorf("pick of %s is %s, want %s", c.anchor, got, c.pick)
		}
	}
	if first, last := r.Window(Day{}); !first.IsZero() || !last.IsZero() || !r.Pick(Day{}).IsZero() {
		t.Error("a window without an anchor")
	}
}

func TestRelative(t *testing.T) {
	for _, c := range []struct {
		after, before, days, first string
		words, pick                string // from Thursday, 20 June 2019
	}{
		{"release", "", "0", "", "0 days after release", "2019-06-20"},
		{"release", "", "1", "", "1 day after release", "2019-06-21"},
		{"", "release", "1", "", "1 day before release", "2019-06-19"},
		{"", "milestone:acropolis/final-test", "2", "", "2 days before milestone:acropolis/final-test", "2019-06-18"},
		{"release", "", "7-9", "", "7-9 days after release", ""}, // three days, and nothing to choose by
		{"release", "", "7-7", "", "7 days after release", "2019-06-27"},
		{"release", "", "0-6", "monday", "0-6 days after release, first monday", "2019-06-24"},
		{"release", "", "0-6", "thursday", "0-6 days after release, first thursday", "2019-06-20"},
		{"", "release", "3-5", "weekday", "3-5 days before release, first weekday", "2019-06-17"}, // Saturday to Monday
		{"release", "", "9999", "", "9999 days after release", "2046-11-04"},
	} {
		r, err := NewRelative(c.after, c.before, c.days, c.first)
		if err != nil {
			t.Errorf("%+v: %v", c, err)
			continue
		}
		if r.String() != c.words || r.Pick(day(t, "2019-06-20")).String() != c.pick {
			t.Errorf("%q picks %s, want %q, %s", r, r.Pick(day(t, "2019-06-20")), c.words, c.pick)
		}
		v := r.Value()
		back, ok := v.Relative()
		_, recurs := v.Recurring()
		if !ok || back != r || recurs || v.Kind() != RelativeTo || v.String() != c.words || v.IsCertain() {
			t.Errorf("as a value: %v %q", v.Kind(), v)
		}
	}
}

func TestRelativeErrors(t *testing.T) {
	for _, c := range []struct{ after, before, days, first, field, hint string }{
		{"", "", "7", "", "after", "add after or before with the id of a milestone"},
		{" ", "", "7", "", "after", "add after or before with the id of a milestone"},
		{"a", "b", "7", "", "before", "keep one of after and before"},
		{"a", "", "", "", "days", "add days: 7, or days: 7-9, or days: 0 for the same day"},
		{"a", "", "9-7", "", "days", "write days: 7-9"},
		{"a", "", "-7", "", "days", "write days: 7 or days: 7-9, from 0 to 9999"},
		{"a", "", "7-", "", "days", "write days: 7 or days: 7-9, from 0 to 9999"},
		{"a", "", "7–9", "", "days", "write days: 7 or days: 7-9, from 0 to 9999"},
		{"a", "", "7 - 9", "", "days", "write days: 7 or days: 7-9, from 0 to 9999"},
		{"a", "", "07", "", "days", "write days: 7 or days: 7-9, from 0 to 9999"},
		{"a", "", "10000", "", "days", "write days: 7 or days: 7-9, from 0 to 9999"},
		{"a", "", "1.5", "", "days", "write days: 7 or days: 7-9, from 0 to 9999"},
		{"a", "", "week", "", "days", "write days: 7 or days: 7-9, from 0 to 9999"},
		{"a", "", "7-8-9", "", "days", "write days: 7 or days: 7-9, from 0 to 9999"},
		{"a", "", "7-9", "Monday", "first", "write first: monday"},
		{"a", "", "7-9", "tues", "first", "write first: tuesday"},
		{"a", "", "7-9", "holiday", "first", "write first: weekday, or the name of a day such as first: monday"},
		{"a", "", "7", "weekday", "days", "write days: 7-9"},
		{"a", "", "7-8", "weekday", "days", "write days: 7-9"},
		{"a", "", "7-9", "monday", "days", "write days: 7-13"},
	} {
		r, err := NewRelative(c.after, c.before, c.days, c.first)
		p, ok := err.(*ParseError)
		if !ok || p.Field != c.field || p.Hint != c.hint || p.Reason == "" || r != (Relative{}) {
			t.Errorf("%+v: %+v, %+v", c, r, err)
		}
	}
}

// Whatever NewRelative accepts with a rule for the day has a day, it lies in
// the window, and no earlier one would do.
func TestPickAlwaysFinds(t *testing.T) {
	rules := []string{"weekday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}
	r := rand.New(rand.NewPCG(9, 10))
	for range 20000 {
		low := r.IntN(400)
		rel := Relative{"a", r.IntN(2) == 0, low, low + 6 + r.IntN(10), rules[r.IntN(len(rules))]}
		if err := rel.checkFirst(); err != nil {
			t.Fatal(err)
		}
		anchor := mustDay(2019, 1, 1).AddDays(r.IntN(3000))
		first, last := rel.Window(anchor)
		pick := rel.Pick(anchor)
		if pick.Before(first) || pick.After(last) || last.Sub(first) != rel.Max-rel.Min {
			t.Fatalf("%q of %s: %s in %s..%s", rel, anchor, pick, first, last)
		}
		w, named := parseWeekday(rel.First)
		for d := first; d.Before(pick); d = d.AddDays(1) {
			if named && d.Weekday() == w || !named && isWorkday(d.Weekday()) {
				t.Fatalf("%q of %s: %s, but %s comes first", rel, anchor, pick, d)
			}
		}
	}
}
