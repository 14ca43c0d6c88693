package minutes

import (
	"slipway/internal/date"
	"slipway/internal/pattern"
)

// isWhen reports whether a text tells by when and nothing else: "Friday", "12/5".
func (f *file) isWhen(s string) bool { return f.isDay(s) || dayName.MatchString(s) }

var dayName = pattern.Must(`(?i)^(?:(?:by|on|until|before|next|this) )?(?:(?:(?:eod|cob|end of|early|late) )?` + dayOfWeek + `(?:,? (?:morning|noon|afternoon|evening|eod|[0-9]{1,2}(?:[:.][0-9]{2})? ?(?:[ap]m|h)?))?|today|tomorrow|asap|eod|eow|[0-9]{1,2}[./][0-9]{1,2}(?:[./](?:[0-9]{2}){0,2})?)$`)

// isDay reports whether a text is a day and nothing else.
func (f *file) isDay(s string) bool {
	_, length, _ := date.ParseStart(s, f.in.Front.Dates, date.Day{})
	return length > 0 && length == len(s)
}

// dayInFront gives the length of a day that a text begins with, 0 without: "28 August ",
// "8/28: ".
func (f *file) dayInFront(s string) int {
	head := s[:min(len(s), longestName)]
	_, length, _ := date.ParseStart(head, f.in.Front.Dates, date.Day{})
	if length == 0 {
		length = len(dayAndMonth.FindString(head))
	}
	if gap := gapBehindDay.FindString(head[length:]); length > 0 && gap != "" {
		return length + len(gap)
	}
	return 0
}

var (
	dayAndMonth  = pattern.Must(`^[0-9]{1,2}/[0-9]{1,2}`)
	gapBehindDay = pattern.Must(`^[:,]?\s+(?:\\?[-–—]\s+)?`)
)
