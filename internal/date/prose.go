package date

import (
	"strings"
	"time"
)

// nearFuture is how many days ahead a date without a year may lie, half a
// year: beyond it the one in the past is nearer.
const nearFuture = 183

// ParseStart reads the date that a text begins with, in the forms of
// [ParseOrdered] and without a year, as a sentence written on a day says it:
// "12 March", "3/19". The length is in bytes, 0 where the text begins with
// none. ok is false where the words do not tell a day for certain: a numeric
// date with two readings and no order, a day that is none, a year of two
// digits and no order, or no year and no such day within half a year after the sentence was
// written. Without a day in from, years have to be said.
func ParseStart(text string, order Order, from Day) (day Day, length int, ok bool) {
	w, found := findWritten(text, 0, true)
	if !found || w.yearDigits == 4 && (w.year < 1900 || w.year > 2199) {
		return Day{}, 0, false
	}
	if w.yearDigits == 0 {
		day, ok = w.after(order, from)
		return day, w.end, ok
	}
	day, err := w.in(order, text[:w.end])
	return day, w.end, err == nil
}

// after gives the first day that a date without a year means from a day on.
func (w written) after(order Order, from Day) (Day, bool) {
	if from.IsZero() || !w.named && order != MDY && order != DMY && len(w.readings()) != 1 {
		return Day{}, false
	}
	for _, year := range [...]int{from.Year(), from.Year() + 1} {
		dated := w
		dated.year, dated.yearDigits = year, 4
		if w.named {
			dated.yearFirst = true
		}
		day, err := dated.in(order, "")
		if err == nil && !day.Before(from) {
			return day, day.Sub(from) <= nearFuture
		}
	}
	return Day{}, false
}

// FindInProse gives the place, in bytes, of the first date in a sentence, with
// or without a year.
func FindInProse(text string) (start, end int, ok bool) {
	for i := range text {
		if w, found := findWritten(text, i, true); found && (w.named || w.yearDigits == 4 || w.sep == '/' || w.sep == '-' && w.yearDigits > 0) {
			return w.start, w.end, len(w.readings()) > 0
		}
	}
	return 0, 0, false
}

// ParseWeekday reads the English name of a day of the week, whole in any case
// or shortened with a capital: "monday", "Mon".
func ParseWeekday(s string) (time.Weekday, bool) {
	return weekdayWord(strings.TrimRight(s, "."))
}

// Doubt says why the date that a text begins with, in the forms of
// [ParseStart], is no certain day in any year: the calendar has no such day, or
// it can be read in two ways. The length is that of the date in bytes; err is nil where
// nothing is wrong, or where the text begins with no date.
func Doubt(text string, order Order) (length int, err *ParseError) {
	w, found := findWritten(text, 0, true)
	if !found || w.yearDigits == 4 && (w.year < 1900 || w.year > 2199) {
		return 0, nil
	}
	said := text[:w.end]
	if w.yearDigits > 0 {
		_, err = w.in(order, said)
		return w.end, err
	}
	days := w.readings() // of a leap year
	switch {
	case w.sep == '.': // or a version: 1.12
		return w.end, nil
	case len(days) == 0:
		return w.end, &ParseError{Input: said, Reason: said + " is not a day of the calendar", Hint: w.orExample(nil)}
	case w.named:
		return w.end, nil
	case order != MDY && order != DMY && len(days) > 1:
		return w.end, &ParseError{Input: said, Reason: said + " can be read in two ways",
			Hint: "declare dates: mdy (" + inWords(w.inOrder(MDY)) + ") or dates: dmy (" + inWords(w.inOrder(DMY)) + "), or write it in ISO form"}
	case (order == MDY || order == DMY) && w.inOrder(order).IsZero():
		return w.end, &ParseError{Input: said, Reason: said + " is not a day of the calendar, read as dates: " + order.String() + " says", Hint: w.orExample(days)}
	}
	return w.end, nil
}
