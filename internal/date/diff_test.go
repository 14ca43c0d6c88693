package date

import (
	"math/rand/v2"
	"testing"
)

func TestSub(t *testing.T) {
	for _, c := range []struct{ later, earlier, want string }{
		// Acropolis: live or actual less plan
		{"2019-06-19", "2019-05-21", "+29"}, {"2019-06-17", "2019-06-12", "+5"}, {"2019-06-20", "2019-06-17", "+3"},
		{"2019-06-22", "2019-06-18", "+4"}, {"2019-06-24", "2019-06-20T12:00", "+4"},
		{"by 2019-06-17", "2019-06-12", "at most +5"}, {"2019-06-12", "by 2019-06-17", "at least -5"},
		{"2019-11-06", "2019-07-19", "+110"}, {"2019-07-19", "2019-11-06", "-110"},
		{"2019-06-20", "2019-06-20", "0"}, {"by 2019-06-20", "2019-06-20", "at most 0"},
		// intervals
		{"2019-06", "2019-06-12", "-11..+18"}, {"2019-06-12", "2019-06", "-18..+11"}, {"2019-06", "2019-06", "-29..+29"},
		{"2019-Q3", "2019-06-30", "+1..+92"}, {"2020", "2019", "+1..+730"}, {"2019-07-01", "2019-06", "+1..+30"},
		{"2019-06-30", "2019-06", "0..+29"},
		{"by 2019-06", "2019-06", "at most +29"}, {"2019-06", "by 2019-06", "at least -29"},
		// days as written, whatever the offsets
		{"2019-06-21T01:00+02:00", "2019-06-20T23:00-05:00", "+1"},
		{"2019-06-20T23:59Z", "2019-06-20T00:00Z", "0"},
		// nothing to count
		{"by 2019-06-17", "by 2019-06-12", "unknown"}, {"tbd", "2019-06-12", "unknown"}, {"2019-06-12", "", "unknown"},
		{"", "", "unknown"}, {"tbd", "by 2019", "unknown"},
	} {
		if got := Sub(value(t, c.later), value(t, c.earlier)).String(); got != c.want {
			t.Errorf("%q - %q = %s, want %s", c.later, c.earlier, got, c.want)
		}
	}
	rule := Relative{"release", true, 7, 9, ""}.Value()
	if d := Sub(rule, value(t, "2019-06-12")); d.IsKnown() {
		t.Errorf("relative less day is %s", d)
	}
}

func TestDiffParts(t *testing.T) {
	d := Sub(value(t, "by 2019-06-17"), value(t, "2019-06-12"))
	n, exact := d.Exact()
	_, hasMin := d.Min()
	most, hasMax := d.Max()
	if exact || n != 0 || hasMin || !hasMax || most != 5 || !d.IsKnown() {
		t.Errorf("%s: %d %v, min %v, max %d %v", d, n, exact, hasMin, most, hasMax)
	}
	if n, exact := Sub(value(t, "2019-06-17"), value(t, "2019-06-12")).Exact(); n != 5 || !exact {
		t.Errorf("%d %v", n, exact)
	}
}

// A difference is the reverse one with its sign changed, holds the difference
// of every two days that the values allow, and agrees with the order.
func TestSubProperties(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	for range 100000 {
		a, b := random(r), random(r)
		d, e := Sub(a, b), Sub(b, a)
		if d.hasMin != e.hasMax || d.hasMax != e.hasMin || d.hasMin && d.min != -e.max || d.hasMax && d.max != -e.min {
			t.Fatalf("%q - %q = %s, reversed %s", a, b, d, e)
		}
		if d.hasMin && d.hasMax && d.min > d.max {
			t.Fatalf("%q - %q = %s", a, b, d)
		}
		if d.hasMin && d.min > 0 && Compare(a, b) != 1 || d.hasMax && d.max < 0 && a.Kind() != By && Compare(a, b) != -1 {
			t.Fatalf("%q - %q = %s, but Compare gives %d", a, b, d, Compare(a, b))
		}
		aDay, bDay := someDay(r, a), someDay(r, b)
		if aDay.IsZero() || bDay.IsZero() {
			continue
		}
		n := aDay.Sub(bDay)
		if d.hasMin && n < d.min || d.hasMax && n > d.max {
			t.Fatalf("%q - %q = %s, but %s - %s = %d", a, b, d, aDay, bDay, n)
		}
	}
}

// someDay picks a day that the value allows.
func someDay(r *rand.Rand, v Value) Day {
	last, ok := v.Latest()
	if !ok {
		return Day{}
	}
	first, ok := v.Earliest()
	if !ok {
		return last.AddDays(-r.IntN(50))
	}
	return first.AddDays(r.IntN(last.Sub(first) + 1))
}
