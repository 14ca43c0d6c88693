package date

import (
	"cmp"
	"errors"
	"fmt"
	"time"
)

// Day is a day of the proleptic Gregorian calendar, in the years 1 to 9999,
// without a time or a zone. Days are comparable with ==. The zero Day is "no
// day": it sorts before every other and has an empty String.
type Day struct {
	n int32 // 1 is 0001-01-01, lastDay is 9999-12-31, 0 is no day
}

const (
	lastDay       = 3652059
	unixEpoch     = 719163 // 1970-01-01
	secondsPerDay = 24 * 60 * 60
)

// NewDay gives the day with that year, month and day of the month; false if
// the calendar has none such or the year is not within 1 to 9999.
func NewDay(y int, m time.Month, d int) (Day, bool) {
	if y < 1 || y > 9999 || m < time.January || m > time.December || d < 1 || d > daysIn(y, m) {
		return Day{}, false
	}
	unix := time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix()
	return Day{int32(unix/secondsPerDay + unixEpoch)}, true
}

// mustDay is NewDay for arguments known to be right.
func mustDay(y int, m time.Month, d int) Day {
	day, ok := NewDay(y, m, d)
	if !ok {
		panic(fmt.Sprintf("date: no day %d-%d-%d", y, m, d))
	}
	return day
}

// daysIn gives the number of days of a month, 28 to 31.
func daysIn(y int, m time.Month) int {
	return time.Date(y, m+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// ParseDay reads a day in the one form that plans use, 2019-06-20. The error
// is a *[ParseError]; a month, a bound or a time is an error too.
func ParseDay(s string) (Day, error) {
	const writeDay = "write a day such as 2019-06-20"
	v, err := Parse(s, utc)
	var wrong *ParseError
	if errors.As(err, &wrong) && wrong.Hint == writeISO {
		return Day{}, &ParseError{Input: s, Reason: wrong.Reason, Hint: writeDay} // the other forms are no days
	}
	if err != nil {
		return Day{}, err
	}
	if v.Kind() != OnDay {
		hint := writeDay
		if day, ok := v.Day(); ok {
			hint = "write " + day.String()
		}
		return Day{}, &ParseError{Input: s, Reason: "a single day is needed here", Hint: hint}
	}
	return v.first, nil
}

// IsZero reports whether d is no day.
func (d Day) IsZero() bool { return d.n == 0 }

func (d Day) time() time.Time {
	return time.Unix((int64(d.n)-unixEpoch)*secondsPerDay, 0).UTC()
}

// Year gives the year, 1 to 9999; 0 for no day.
func (d Day) Year() int {
	if d.IsZero() {
		return 0
	}
	return d.time().Year()
}

// Month gives the month; 0 for no day.
func (d Day) Month() time.Month {
	if d.IsZero() {
		return 0
	}
	return d.time().Month()
}

// Day gives the day of the month, 1 to 31; 0 for no day.
func (d Day) Day() int {
	if d.IsZero() {
		return 0
	}
	return d.time().Day()
}

// Weekday gives the day of the week. It means nothing for no day.
func (d Day) Weekday() time.Weekday { return time.Weekday(d.n % 7) }

// AddDays gives the day n days later, or earlier where n is negative. It is
// no day where d is none or the result would leave the years 1 to 9999.
func (d Day) AddDays(n int) Day {
	if d.IsZero() || n < -lastDay || n > lastDay {
		return Day{}
	}
	sum := int(d.n) + n
	if sum < 1 || sum > lastDay {
		return Day{}
	}
	return Day{int32(sum)}
}

// addMonths gives the same day n months later, or the last day of that month
// where it is shorter; no day beyond the year 9999.
func (d Day) addMonths(n int) Day {
	if d.IsZero() {
		return Day{}
	}
	y, m, day := d.time().Date()
	months := y*12 + int(m) - 1 + n
	y, m = months/12, time.Month(months%12+1)
	if y > 9999 {
		return Day{}
	}
	return mustDay(y, m, min(day, daysIn(y, m)))
}

// Sub gives the number of days from o to d, negative where d is the earlier.
// It means nothing where either is no day.
func (d Day) Sub(o Day) int { return int(d.n) - int(o.n) }

// Before reports whether d is earlier than o.
func (d Day) Before(o Day) bool { return d.n < o.n }

// After reports whether d is later than o.
func (d Day) After(o Day) bool { return d.n > o.n }

// Compare gives -1, 0 or +1 as d is before, the same as, or after o.
func (d Day) Compare(o Day) int { return cmp.Compare(d.n, o.n) }

// String gives the day as 2019-06-20, or nothing for no day.
func (d Day) String() string {
	if d.IsZero() {
		return ""
	}
	return d.time().Format("2006-01-02")
}
