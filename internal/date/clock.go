package date

import (
	"cmp"
	"fmt"
)

// Clock is a time of day to the second, 00:00:00 to 23:59:59. The zero Clock
// is "no time", which is not the same as midnight.
type Clock struct {
	n int32 // seconds since midnight, plus 1
}

func newClock(hour, minute, second int) (Clock, bool) {
	if hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 {
		return Clock{}, false
	}
	return Clock{int32(hour*3600 + minute*60 + second + 1)}, true
}

// IsZero reports whether c is no time.
func (c Clock) IsZero() bool { return c.n == 0 }

// seconds gives the seconds since midnight.
func (c Clock) seconds() int { return max(int(c.n)-1, 0) }

// Hour gives the hour, 0 to 23; 0 for no time.
func (c Clock) Hour() int { return c.seconds() / 3600 }

// Minute gives the minute, 0 to 59; 0 for no time.
func (c Clock) Minute() int { return c.seconds() / 60 % 60 }

// Second gives the second, 0 to 59; 0 for no time.
func (c Clock) Second() int { return c.seconds() % 60 }

// Compare gives -1, 0 or +1; no time comes before midnight.
func (c Clock) Compare(o Clock) int { return cmp.Compare(c.n, o.n) }

// String gives the time as 12:00:00, or nothing for no time.
func (c Clock) String() string {
	if c.IsZero() {
		return ""
	}
	return fmt.Sprintf("%02d:%02d:%02d", c.Hour(), c.Minute(), c.Second())
}
