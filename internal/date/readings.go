package date

import (
	"slices"
	"strings"
	"time"
)

// readings gives every day that the text may mean, the earliest first. A year
// of two digits is read in this century, and a missing one as 2000, which has
// a 29 February.
func (w written) readings() []Day {
	year := w.year
	if w.yearDigits != 4 {
		year += 2000
	}
	var days []Day
	add := func(y, m, d int) {
		if day, ok := NewDay(y, time.Month(m), d); ok {
			days = append(days, day)
		}
	}
	if w.named || w.yearFirst {
		add(year, w.month, w.day)
		return days
	}
	add(year, w.b, w.a)
	add(year, w.a, w.b)
	if w.sep == '-' && w.yearDigits == 2 { // 19-06-20 looks like ISO cut short
		add(2000+w.a, w.b, w.year)
	}
	slices.SortFunc(days, Day.Compare)
	return slices.Compact(days)
}

// text gives a reading as it should be written, with YYYY for a year that is
// not said.
func (w written) text(d Day) string {
	if w.yearDigits == 0 {
		return "YYYY" + d.String()[4:]
	}
	return d.String()
}

// suggest lists readings as "2019-06-07 (7 June) or 2019-07-06 (6 July)",
// each between prefix and suffix, or a single one without its words.
func (w written) suggest(days []Day, prefix, suffix string) string {
	var forms []string
	for _, d := range days {
		s := prefix + w.text(d) + suffix
		if len(days) > 1 {
			s += " (" + inWords(d) + ")"
			if days[0].Year() != days[len(days)-1].Year() {
				s = strings.TrimSuffix(s, ")") + " " + d.String()[:4] + ")"
			}
		}
		forms = append(forms, s)
	}
	return strings.Join(forms, " or ")
}

// inWords gives "7 June".
func inWords(d Day) string { return d.time().Format("2 January") }

// CanBe reports whether a date of a text, in the forms of [ParseOrdered] and without a
// year, can be a day: in any order where none is declared, in the day's century where its
// year has two digits, and in the day's year where it has none.
//
// Several days can be each of those from the first to the last.
func CanBe(text string, order Order, day Day) bool {
	if d, ok := findSeveral(text, 0); ok && d.end == len(text) {
		orders := []Order{order}
		if order == NoOrder {
			orders = []Order{DMY, MDY}
		}
		return slices.ContainsFunc(orders, func(order Order) bool {
			first, last, err := d.in(order, text)
			return err == nil && !day.Before(first) && !day.After(last)
		})
	}
	w, ok := findWritten(text, 0, true)
	if !ok || w.end != len(text) || day.IsZero() {
		return false
	}
	orders := []Order{order}
	if order == NoOrder || order == YMD && w.yearDigits == 0 {
		orders = []Order{YMD, DMY, MDY}
	}
	century := day.Year() / 100 * 100
	return slices.ContainsFunc(orders, func(order Order) bool {
		whole := w
		whole.yearDigits = 4
		switch {
		case w.yearDigits == 0:
			whole.year = day.Year()
		case w.yearDigits == 2 && order == YMD && !w.named:
			whole.yearFirst, whole.year, whole.month, whole.day = true, century+w.a, w.b, w.year
		case w.yearDigits == 2:
			whole.year = century + w.year
		}
		read, err := whole.in(order, text)
		return err == nil && read == day
	})
}
