package check

import (
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/portal"
)

// A date and the day of the week right before it or right behind it: "Thursday
// 2019-06-20", "2019-06-20 (Thursday)". A date inside an address is none.
var (
	weekdayFirst = regexp.MustCompile(`(?:^|[^\w/-])(` + weekdayNames + `)[,*_( ]{1,3}(\d{4}-\d{2}-\d{2})(?:[^\w/-]|$)`)
	weekdayLast  = regexp.MustCompile(`(?:^|[^\w/-])(\d{4}-\d{2}-\d{2})[*_)]?(?: \(|, | )[*_]?(` + weekdayNames + `)(?:[^\w-]|$)`)
	byWeekday    = regexp.MustCompile(`\b(?:by|due on|due|until) (` + weekdayNames + `)\b`)
	anyWeekday   = regexp.MustCompile(`(` + weekdayNames + `)`)
)

const weekdayNames = `Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday`

// weekdays: the day of the week that a text names for a date is that of the
// date, be it the date right beside it, or the one of the line's `by`. It
// reads English names.
func weekdays(r release) {
	portal.EachText(r.Release, func(t *portal.Text) {
		for i, line := range strings.Split(t.Markdown, "\n") {
			for _, m := range weekdayFirst.FindAllStringSubmatchIndex(line, -1) {
				r.weekday(t, i+1, line, line[m[2]:m[3]], m[4], m[5])
			}
			for _, m := range weekdayLast.FindAllStringSubmatchIndex(line, -1) {
				r.weekday(t, i+1, line, line[m[4]:m[5]], m[2], m[3])
			}
		}
	})
	portal.EachItem(r.Release, func(it *portal.Item) {
		day, ok := lastDay(it.By.Value)
		text := it.Text.Markdown
		m := byWeekday.FindStringSubmatch(text)
		if !ok || m == nil || len(anyWeekday.FindAllString(text, 2)) > 1 || m[1] == day.Weekday().String() {
			return
		}
		r.report(subject{}, diag.Problem{At: it.By.At, Summary: sayWeekday(day, m[1])})
	})
}

// weekday holds the day of the week of a text against the date that stands
// from start to end in one of its lines.
func (r release) weekday(t *portal.Text, n int, line, name string, start, end int) {
	day, err := date.ParseDay(line[start:end])
	if err != nil || day.Weekday().String() == name {
		return
	}
	column := utf8.RuneCountInString(line[:start]) + 1
	r.report(subject{}, diag.Problem{At: t.Place(n, column, column+end-start), Summary: sayWeekday(day, name)})
}

func sayWeekday(day date.Day, name string) string {
	return fmt.Sprintf("%s is a %s, and the text says %s", day, day.Weekday(), name)
}
