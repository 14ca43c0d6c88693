package feed

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"

	"slipway/internal/date"
)

// clean gives a text on one line, without what neither iCalendar nor XML can
// carry.
func clean(s string) string {
	s = strings.Join(strings.Fields(strings.ToValidUTF8(s, "\uFFFD")), " ")
	return strings.Map(func(c rune) rune {
		if unicode.IsControl(c) || c == '\uFFFE' || c == '\uFFFF' {
			return -1
		}
		return c
	}, s)
}

// inWords gives a date as a sentence says it, with its time where it has one:
// "20 June 2019, 12:00 (UTC+02:00)", "June 2019", "by 17 June 2019".
func inWords(v date.Value) string {
	if inner, ok := v.Bound(); ok {
		return "by " + inWords(inner)
	}
	first, ok := v.Earliest()
	if !ok {
		return "a day not known yet"
	}
	switch v.Kind() {
	case date.InMonth:
		return fmt.Sprintf("%s %d", first.Month(), first.Year())
	case date.InQuarter:
		return fmt.Sprintf("quarter %d of %d", (int(first.Month())+2)/3, first.Year())
	case date.InYear:
		return strconv.Itoa(first.Year())
	}
	out := fmt.Sprintf("%d %s %d", first.Day(), first.Month(), first.Year())
	if t, ok := v.Time(); ok {
		out += t.Format(", 15:04 (UTC-07:00)")
	}
	return out
}

// slipInWords tells how far a date lies from the one before it: "3 days
// later", "at most 5 days later", "" where that is not known.
func slipInWords(d date.Diff) string {
	least, hasLeast := d.Min()
	most, hasMost := d.Max()
	switch {
	case hasLeast && hasMost && least == most:
		return daysInWords(least)
	case hasLeast && hasMost:
		return "between " + daysInWords(least) + " and " + daysInWords(most)
	case hasMost && most > 0:
		return "at most " + daysInWords(most)
	case hasMost && most < 0:
		return "at least " + daysInWords(most)
	case hasMost:
		return "not later"
	case hasLeast && least > 0:
		return "at least " + daysInWords(least)
	case hasLeast && least < 0:
		return "at most " + daysInWords(least)
	case hasLeast:
		return "not earlier"
	}
	return ""
}

func daysInWords(n int) string {
	word, way := "days", "later"
	if n < 0 {
		n, way = -n, "earlier"
	}
	switch n {
	case 0:
		return "the same day"
	case 1:
		word = "day"
	}
	return strconv.Itoa(n) + " " + word + " " + way
}
