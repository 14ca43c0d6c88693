package check

import (
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/minutes"
	"slipway/internal/portal"
)

var (
	byWeekday  = regexp.MustCompile(`\b(?:by|due on|due|until|on) (` + weekdayNames + `)\b`)
	anyWeekday = regexp.MustCompile(`(` + weekdayNames + `)`)
)

const weekdayNames = `Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday`

// weekdays: the day of the week that a text names for a date is that of the
// date: the date right beside it, or the one of the line's `by`. It reads
// English names.
func weekdays(j *judge) {
	for _, s := range j.releases {
		release{s.R, s, j}.weekdays()
	}
	for _, series := range j.portal.Series {
		for _, m := range series.Meetings {
			for _, area := range m.Areas {
				for _, list := range area.Lists {
					j.weekdaysOfItems(series, m, list.Items)
				}
			}
		}
	}
}

func (r release) weekdays() {
	portal.EachText(r.Release, func(t *portal.Text) {
		for i, line := range strings.Split(t.Markdown, "\n") {
			for _, s := range date.WithWeekday(line, date.Day{}) {
				if s.Fits() {
					continue
				}
				column := utf8.RuneCountInString(line[:s.Start]) + 1
				r.report(subject{}, diag.Problem{At: t.Place(i+1, column, column+s.End-s.Start), Summary: sayWeekday(line, s)})
			}
		}
	})
	portal.EachItem(r.Release, func(it *portal.Item) {
		day, ok := lastDay(it.By.Value)
		text := it.Text.Markdown
		m := byWeekday.FindStringSubmatch(text)
		if !ok || m == nil || len(anyWeekday.FindAllString(text, 2)) > 1 || m[1] == day.Weekday().String() || len(date.WithWeekday(text, date.Day{})) > 0 {
			return
		}
		r.report(subject{}, diag.Problem{At: it.By.At, Summary: fmt.Sprintf("%s is a %s, and the text says %s", day, day.Weekday(), m[1])})
	})
}

// weekdaysOfItems looks at the items of a meeting: of a date without a year,
// such as 3/19, the one nearest to the meeting is meant, and where day and
// month cannot be told apart, either.
func (j *judge) weekdaysOfItems(s *portal.Series, m *minutes.Meeting, items []*minutes.Item) {
	for _, it := range items {
		around, _ := m.Date.Latest()
		for i, line := range strings.Split(it.Raw, "\n") {
			for _, spoken := range date.WithWeekday(line, around) {
				if !spoken.Fits() {
					j.report(s, subject{meeting: m.ID}, diag.Problem{At: diag.Range{File: m.At.File, Line: it.Line + i}, Summary: sayWeekday(line, spoken)})
				}
			}
		}
		j.weekdaysOfItems(s, m, it.Items)
	}
}

// sayWeekday says of a date what day of the week it is, be it read one way or
// the other.
func sayWeekday(text string, s date.Spoken) string {
	is := s.Readings[0].Weekday().String()
	for _, d := range s.Readings[1:] {
		is += " or a " + d.Weekday().String()
	}
	return fmt.Sprintf("%s is a %s, and the text says %s", text[s.Start:s.End], is, s.Weekday)
}
