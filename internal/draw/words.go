package draw

import (
	"fmt"
	"strconv"
	"strings"

	"slipway/internal/date"
)

// Words are what charts say besides the labels that they are given, in the
// language of the page. {day}, {month}, {quarter}, {year} and {date} stand for
// what is put in.
type Words struct {
	Months      [12]string // "January" …
	ShortMonths [12]string // "Jan" …
	DayOfMonth  string     // "{day} {month}": 20 Jun, with a short month
	FullDay     string     // "{day} {month} {year}"
	MonthOfYear string     // "{month} {year}"
	Quarter     string     // "Q{quarter}"
	FullQuarter string     // "Q{quarter} {year}"
	By          string     // "by {date}"

	// The legend of a timeline. What does not occur in it is left out.
	Planned, Live, Overdue, Done, Partial, Dropped, Undated string
	Earlier                                                 string // of a bound: "that day or earlier"
	Period                                                  string // of a month or a quarter: "some day of these"

	// The legend of a trend chart, besides Done.
	Today string // the diagonal: "due on the day of the report"
	Stale string // a dotted line: "overdue, no new date"
}

// role says what a mark means.
func (w *Words) role(r role) string {
	switch r {
	case planned:
		return w.Planned
	case live:
		return w.Live
	case overdue:
		return w.Overdue
	case actual:
		return w.Done
	case partial:
		return w.Partial
	case dropped:
		return w.Dropped
	}
	return w.Undated
}

func fill(pattern string, pairs ...string) string {
	return strings.NewReplacer(pairs...).Replace(pattern)
}

func (w *Words) day(d date.Day) string {
	return fill(w.DayOfMonth, "{day}", strconv.Itoa(d.Day()), "{month}", w.ShortMonths[d.Month()-1])
}

func (w *Words) fullDay(d date.Day) string {
	return fill(w.FullDay, "{day}", strconv.Itoa(d.Day()), "{month}", w.ShortMonths[d.Month()-1], "{year}", strconv.Itoa(d.Year()))
}

func (w *Words) month(d date.Day, names *[12]string) string {
	return fill(w.MonthOfYear, "{month}", names[d.Month()-1], "{year}", strconv.Itoa(d.Year()))
}

func (w *Words) quarter(d date.Day, pattern string) string {
	return fill(pattern, "{quarter}", strconv.Itoa((int(d.Month())+2)/3), "{year}", strconv.Itoa(d.Year()))
}

// Date writes a date in short, with its year where that is not the one given;
// "" for one without a place on the calendar.
func (w *Words) Date(v date.Value, year int) string {
	if inner, ok := v.Bound(); ok {
		return fill(w.By, "{date}", w.Date(inner, year))
	}
	first, ok := v.Earliest()
	if !ok {
		return ""
	}
	switch v.Kind() {
	case date.InMonth:
		return w.month(first, &w.ShortMonths)
	case date.InQuarter:
		return w.quarter(first, w.FullQuarter)
	case date.InYear:
		return strconv.Itoa(first.Year())
	}
	if first.Year() != year {
		return w.fullDay(first)
	}
	return w.day(first)
}

// machine gives a date for the datetime attribute of a time element, which
// knows no quarters; "" for those and for bounds.
func machine(v date.Value) string {
	switch v.Kind() {
	case date.OnDay, date.At, date.InMonth:
		return v.String()
	case date.InYear:
		first, _ := v.Earliest()
		return fmt.Sprintf("%04d", first.Year())
	}
	return ""
}
