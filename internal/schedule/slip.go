package schedule

import "slipway/internal/date"

// slip gives the days that a planned date has moved to. Both are commitments:
// "by 17 June" names a deadline and counts as that day. A month that is still
// planned for the same month has not moved, though two days of it may lie apart.
func slip(now, before date.Value) date.Diff {
	if last, ok := now.Latest(); ok && now == before {
		return date.Sub(date.On(last), date.On(last))
	}
	return date.Sub(deadline(now), deadline(before))
}

// actualSlip gives the days from a commitment to what really happened, where
// "by 17 June" leaves open how much earlier it was.
func actualSlip(actual, before date.Value) date.Diff {
	return date.Sub(actual, deadline(before))
}

// deadline gives the last day of a bound, and anything else as it is.
func deadline(v date.Value) date.Value {
	if _, ok := v.Bound(); ok {
		last, _ := v.Latest()
		return date.On(last)
	}
	return v
}

// Days gives a difference as one number of days: itself where it is exact, of
// a bound the bound (+5 for "at most +5"), and nil where it is unknown or
// could be one of several.
func Days(d date.Diff) *int {
	n, ok := d.Exact()
	if !ok {
		least, hasLeast := d.Min()
		most, hasMost := d.Max()
		if hasLeast == hasMost {
			return nil
		}
		n = most
		if hasLeast {
			n = least
		}
	}
	return &n
}
