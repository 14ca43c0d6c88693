package date

import "cmp"

// Compare orders any two values: -1, 0 or +1 as a comes before b, is equal to
// it, or comes after. The order is total, and 0 means a == b.
//
// A date lies where it must be over, so the last day that it allows decides,
// then the first: "by 30 June" and "June" come before 30 June, "2019" before
// 31 December. If all days of a are before all days of b, a comes first. Days
// are those written, as in [Sub]. On the same days, a value without a time
// comes before one with a time, and times go by the moment. What has no place
// on the calendar comes after everything that has: relative dates, recurring
// ones, placeholders, and last the absent value.
func Compare(a, b Value) int {
	aLast, _ := a.Latest()
	bLast, _ := b.Latest()
	aFirst, _ := a.Earliest() // no day, before all others, for a bound
	bFirst, _ := b.Earliest()
	return cmp.Or(
		cmp.Compare(a.place(), b.place()),
		aLast.Compare(bLast),
		aFirst.Compare(bFirst),
		cmp.Compare(a.unixTime(), b.unixTime()),
		cmp.Compare(a.kind, b.kind),               // two bounds: "by 2019-06" and "by 2019-06-30"
		a.clock.Compare(b.clock),                  // the same moment at two offsets
		cmp.Compare(a.offset.form, b.offset.form), // Z and +00:00
		a.rel.compare(b.rel),
		a.rec.compare(b.rec),
		cmp.Compare(a.missing, b.missing),
	)
}

// place ranks what is on the calendar before what is not.
func (v Value) place() int {
	switch v.kind {
	case RelativeTo:
		return 1
	case Recurs:
		return 2
	case Placeholder:
		return 3
	case Absent:
		return 4
	}
	return 0
}

// unixTime gives the moment in seconds, or less than any moment for a value
// without a time.
func (v Value) unixTime() int64 {
	const beforeAll = -1 << 62
	if v.kind != At {
		return beforeAll
	}
	return v.moment().Unix()
}
