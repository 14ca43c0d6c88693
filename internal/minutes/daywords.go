package minutes

import (
	"slipway/internal/date"
	"slipway/internal/pattern"
)

// Names of days and months, whole and short, as parts of expressions that mind no case.
const (
	dayOfWeek = `(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?`
	monthName = `(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`
)

// isWhen reports whether a text tells by when and nothing else: "Friday", "12/5", "Q3".
func (f *file) isWhen(s string) bool { return f.isDay(s) || timeWords(s) && f.people(s) == nil }

// timeWords reports whether a text is words for a time, which are no name: "EOD Fri", "mid May".
func timeWords(s string) bool {
	if dayName.MatchString(s) || partOfYear.MatchString(s) || soonOnly.MatchString(s) {
		return true
	}
	_, day := date.WeekdayAbroad(beforeDayAbroad.ReplaceAllString(s, ""))
	return day
}

// Such words in other languages.
var (
	soonOnly        = pattern.Must(`(?i)^(?:(?:` + untilAbroad + `) )?(?:` + soonAbroad + `)$`)
	beforeDayAbroad = pattern.Must(`(?i)^(?:(?:` + untilAbroad + `) )?(?:den |dem |le |el |il )?`)
)

var (
	dayName = pattern.Must(`(?i)^(?:(?:by|on|until|before|next|this) )?(?:(?:(?:eod|cob|eob|end of|early|late|mid) )?(?:that )?` + dayOfWeek + `(?:,? (?:morning|noon|afternoon|evening|eod|cob|[0-9]{1,2}(?:[:.][0-9]{2})? ?(?:[ap]m|h)?))?|today|tonight|tomorrow|asap|(?:eod|cob|eob)(?: (?:today|tomorrow))?|eow|eom|eoq|eoy|[0-9]{1,2}[./][0-9]{1,2}(?:[./](?:[0-9]{2}){0,2})?)$`)
	// A part of the calendar: "Q3", "mid May", "the end of the month".
	partOfYear = pattern.Must(`(?i)^(?:(?:by|in|on|until|before) )?(?:(?:the )?(?:end|start|beginning|middle) of (?:the |this |next )?|mid[ -]|early |late |next |this )?` +
		`(?:q[1-4](?: ?/? ?20[0-9]{2})?|` + monthName + `\.?(?: 20[0-9]{2})?|week|month|quarter|year|sprint)$`)
)

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

// whenInFront gives the length of by when something is due, where a text begins with that: a day,
// "Friday: ", "before 15 May ", "by next week, ".
func (f *file) whenInFront(s string) int {
	if n := f.dayInFront(s); n > 0 {
		return n
	}
	lead := len(untilWhen.FindString(s[:min(len(s), longestName)]))
	if n := f.dayInFront(s[lead:]); n > 0 {
		return lead + n
	}
	if n := len(timeInFront.FindString(s[lead:min(len(s), lead+longestName)])); n > 0 {
		return lead + n
	}
	return 0
}

var (
	untilWhen   = pattern.Must(`(?i)^(?:(?:by|before|until|till|on)\s+)`)
	timeInFront = pattern.Must(`(?i)^(?:` + dayOfWeek + `|today|tomorrow|(?:(?:the )?(?:end|start|beginning|middle) of )?(?:this|next|the) (?:week|month|quarter|year|sprint|meeting|call|` + dayOfWeek + `))[:,]?\s+(?:\\?[-–—]\s+)?`)
)

var (
	dayAndMonth  = pattern.Must(`^[0-9]{1,2}/[0-9]{1,2}`)
	gapBehindDay = pattern.Must(`^[:,]?\s+(?:\\?[-–—]\s+)?`)
)
