package i18n

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"slipway/internal/date"
)

// The formats of dates are words as well: a date of Go's reference time, in
// which the names of months and weekdays stand for those of the language.
const (
	Brief       = "date_format_brief" // 2 Jan
	Short       = "date_format_short" // 2 January
	Medium      = "date_format"       // 2 January 2006
	Long        = "date_format_long"  // Monday, 2 January 2006
	MonthOfYear = "month_format"      // January 2006
)

var names = regexp.MustCompile(`January|Jan|Monday`)

// Day writes a day in one of the formats.
func (w Words) Day(format string, d date.Day) string {
	layout := w.Say(format, 0)
	t := time.Date(d.Year(), d.Month(), d.Day(), 0, 0, 0, 0, time.UTC)
	var out strings.Builder
	from := 0
	for _, at := range names.FindAllStringIndex(layout, -1) {
		out.WriteString(t.Format(layout[from:at[0]]))
		switch layout[at[0]:at[1]] {
		case "January":
			out.WriteString(w.Month(d.Month()))
		case "Jan":
			out.WriteString(w.ShortMonth(d.Month()))
		default:
			out.WriteString(w.Say("weekday_"+strings.ToLower(d.Weekday().String()), 0))
		}
		from = at[1]
	}
	out.WriteString(t.Format(layout[from:]))
	return out.String()
}

// Month is the name of a month.
func (w Words) Month(m time.Month) string { return w.listed("months", int(m)-1) }

// ShortMonth is the short name of a month.
func (w Words) ShortMonth(m time.Month) string { return w.listed("short_months", int(m)-1) }

// listed is one of several words that stand in one row.
func (w Words) listed(key string, i int) string {
	if all := strings.Fields(w.Say(key, 0)); i < len(all) {
		return all[i]
	}
	return ""
}

// Date writes a date as a sentence says it: "20 June 2019", "June 2019", "by
// 17 June 2019".
func (w Words) Date(v date.Value) string { return w.written(v, Medium, false) }

// LongDate is Date with the weekday: "Thursday, 20 June 2019".
func (w Words) LongDate(v date.Value) string { return w.written(v, Long, false) }

// DateTime is Date with the time where there is one: "20 June 2019, 12:00
// (UTC+02:00)".
func (w Words) DateTime(v date.Value) string { return w.written(v, Medium, true) }

// On is Date with the word before it: "on 20 June 2019", "in June 2019".
func (w Words) On(v date.Value) string { return w.on(v, w.Date(v)) }

// OnLong is LongDate with the word before it: "on Thursday, 20 June 2019".
func (w Words) OnLong(v date.Value) string { return w.on(v, w.LongDate(v)) }

func (w Words) on(v date.Value, written string) string {
	switch v.Kind() {
	case date.OnDay, date.At:
		return w.Say("on_day", 0, "date", written)
	case date.InMonth, date.InQuarter, date.InYear:
		return w.Say("in_period", 0, "date", written)
	}
	return written
}

func (w Words) written(v date.Value, format string, clock bool) string {
	if inner, ok := v.Bound(); ok {
		return w.Say("by_date", 0) + " " + w.written(inner, format, clock)
	}
	first, ok := v.Earliest()
	if !ok {
		return w.Say("day_unknown", 0)
	}
	switch v.Kind() {
	case date.InMonth:
		return w.Day(MonthOfYear, first)
	case date.InQuarter:
		return w.Say("quarter", 0, "quarter", strconv.Itoa((int(first.Month())+2)/3), "year", strconv.Itoa(first.Year()))
	case date.InYear:
		return strconv.Itoa(first.Year())
	}
	out := w.Day(format, first)
	if t, ok := v.Time(); ok && clock {
		out += t.Format(", 15:04 (UTC-07:00)")
	}
	return out
}

// Every writes how often something recurs, as date.Recurring has it: "Every
// Monday", "Every 2 weeks".
func (w Words) Every(every string) string {
	count, units, counted := strings.Cut(every, " ")
	if !counted {
		return w.Say("every_"+every, 0)
	}
	n, _ := strconv.Atoi(count) // date has read it as a number
	return w.Say("every_"+strings.TrimSuffix(units, "s")+"s", n)
}
