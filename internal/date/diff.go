package date

import "fmt"

// Diff is a difference in whole days. It has a least value, a greatest one,
// both, or neither; the zero Diff is unknown.
type Diff struct {
	min, max       int
	hasMin, hasMax bool
}

// Sub gives the days from earlier to later, negative where they are the other
// way round. Days are counted as written, each in its own offset. Uncertain
// values vary independently: a month less itself is -29..+29, not 0. A bound
// gives a bound: by 2019-06-17 less 2019-06-12 is at most +5.
func Sub(later, earlier Value) Diff {
	var d Diff
	laterMin, ok1 := later.Earliest()
	laterMax, ok2 := later.Latest()
	earlierMin, ok3 := earlier.Earliest()
	earlierMax, ok4 := earlier.Latest()
	if ok1 && ok4 {
		d.min, d.hasMin = laterMin.Sub(earlierMax), true
	}
	if ok2 && ok3 {
		d.max, d.hasMax = laterMax.Sub(earlierMin), true
	}
	return d
}

// Exact gives the number of days where it is certain.
func (d Diff) Exact() (int, bool) {
	if !d.hasMin || !d.hasMax || d.min != d.max {
		return 0, false
	}
	return d.min, true
}

// Min gives the least number of days that the difference can be.
func (d Diff) Min() (int, bool) { return d.min, d.hasMin }

// Max gives the greatest number of days that the difference can be.
func (d Diff) Max() (int, bool) { return d.max, d.hasMax }

// IsKnown reports whether anything is known of the difference.
func (d Diff) IsKnown() bool { return d.hasMin || d.hasMax }

// String gives +5, -11..+18, "at most +5", "at least +3" or "unknown".
func (d Diff) String() string {
	switch {
	case d.hasMin && d.hasMax && d.min == d.max:
		return signed(d.min)
	case d.hasMin && d.hasMax:
		return signed(d.min) + ".." + signed(d.max)
	case d.hasMax:
		return "at most " + signed(d.max)
	case d.hasMin:
		return "at least " + signed(d.min)
	}
	return "unknown"
}

// signed gives +5, 0, -5.
func signed(n int) string {
	if n == 0 {
		return "0"
	}
	return fmt.Sprintf("%+d", n)
}
