package minutes

import (
	"strings"

	"slipway/internal/date"
)

// mostProse is how much of a line is searched for a date, in bytes.
const mostProse = 400

// next reads what is said about the meeting after this one.
func (f *file) next(m *Meeting, words string, line int) Next {
	next := Next{Words: strings.TrimSpace(words), Line: line}
	if day, ok := f.oneDay(m, next.Words); ok {
		next.Date = date.On(day)
	}
	return next
}

// oneDay gives the day that a line names, if it names one and tells it for
// certain.
func (f *file) oneDay(m *Meeting, text string) (date.Day, bool) {
	if len(text) > mostProse {
		return date.Day{}, false
	}
	start, end, ok := date.FindInProse(text)
	if !ok {
		return date.Day{}, false
	}
	day, length, ok := date.ParseStart(text[start:], f.in.Front.Dates, dayOf(m))
	if !ok || length != end-start {
		return date.Day{}, false
	}
	if _, _, again := date.FindInProse(text[end:]); again {
		return date.Day{}, false
	}
	if weekday, ok := date.WeekdayBeside(text, start, end); ok && weekday != day.Weekday() {
		return date.Day{}, false
	}
	return day, true
}

// dayOf is the day of a meeting, no day unless it is certain.
func dayOf(m *Meeting) date.Day {
	day, ok := m.Date.Day()
	if !ok {
		return date.Day{}
	}
	return day
}
