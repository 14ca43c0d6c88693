package date

import (
	"regexp"
	"slices"
	"strings"
	"time"
)

// Spoken is a date in a running text that has the name of a day of the week
// beside it: "Thursday, 20 June 2019", "2019-06-20 (Thu)".
type Spoken struct {
	Start, End int // place of the date in the text, in bytes
	Weekday    time.Weekday
	// Readings are the days that the date may mean, the earliest first: two
	// for 6/7/2019, none for one that no calendar has.
	Readings []Day
}

// Fits reports whether the day of the week can be that of the date. What no
// calendar has is not judged.
func (s Spoken) Fits() bool {
	return len(s.Readings) == 0 || slices.ContainsFunc(s.Readings, func(d Day) bool { return d.Weekday() == s.Weekday })
}

const weekdayNames = `(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?`

var (
	anyWeekday     = regexp.MustCompile(`\b` + weekdayNames + `\b`)
	weekdayRightOf = regexp.MustCompile(`^[*_)\]]?(?: \(|, | )[*_]?(` + weekdayNames + `)(?:[^\w/-]|$)`)
	weekdayLeftOf  = regexp.MustCompile(`(?:^|[^\w/-])(` + weekdayNames + `)[,.*_( ]{1,6}(?:the )?$`)
)

// WithWeekday finds the dates of a text that have the name of a day of the week
// right before or right behind them, in English. A date without a year is read
// in the year that brings it nearest to the day `around`, and passed over where
// that is the zero day. Dates inside of addresses are none.
func WithWeekday(text string, around Day) []Spoken {
	if !strings.ContainsAny(text, "0123456789") || !anyWeekday.MatchString(text) {
		return nil
	}
	var out []Spoken
	for i := 0; i < len(text); {
		w, ok := findWritten(text, i, !around.IsZero())
		if !ok {
			i++
			continue
		}
		if name, ok := rightBeside(text, w.start, w.end); ok && w.isDate(text[w.end:]) {
			out = append(out, Spoken{Start: w.start, End: w.end, Weekday: name, Readings: w.near(around)})
		}
		i = w.end
	}
	return out
}

func rightBeside(text string, start, end int) (time.Weekday, bool) {
	m := weekdayLeftOf.FindStringSubmatch(text[max(0, start-24):start])
	if m == nil {
		m = weekdayRightOf.FindStringSubmatch(text[end:min(len(text), end+24)])
	}
	if m == nil {
		return 0, false
	}
	return weekdayWord(m[1])
}

// isDate tells a date from two or three numbers that look like one: "1/2 of the
// work", and a version such as 2018.4.1.
func (w written) isDate(after string) bool {
	switch {
	case w.named:
		return true
	case w.yearDigits == 0:
		return w.sep == '/' && !strings.HasPrefix(after, " of") || w.sep == '.' && strings.HasPrefix(after, ".") // 27.3.
	}
	return !w.yearFirst || w.sep != '.'
}

// near gives the readings of a date, without a year those nearest to a day.
func (w written) near(around Day) []Day {
	if w.yearDigits != 0 {
		return w.readings()
	}
	var out []Day
	for _, d := range w.readings() {
		best := Day{}
		for year := around.Year() - 1; year <= around.Year()+1; year++ {
			if at, ok := NewDay(year, d.Month(), d.Day()); ok && (best.IsZero() || apart(at, around) < apart(best, around)) {
				best = at
			}
		}
		if !best.IsZero() {
			out = append(out, best)
		}
	}
	return out
}

func apart(a, b Day) int { return max(a.Sub(b), b.Sub(a)) }
