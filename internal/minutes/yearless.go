package minutes

import (
	"slices"
	"strings"

	"slipway/internal/date"
	"slipway/internal/pattern"
)

// A heading of a log that names a day which cannot be read, as one without its
// year, starts a meeting as well: were it a topic of the meeting above it, what is
// below would be counted from the day of that. Which day it is nobody can tell, so it is
// an error at its line.

// partlyDated takes the headings of a log for the start of meetings that name a day
// without its year, on a level on which others do with it: those that have no other words
// than the others, and all of them on a level on which every other heading has a day.
func partlyDated(headings []heading) {
	titles := map[int]map[string]bool{} // of the meetings on each level
	dated := map[int]int{}              // how many there are
	topics := map[int]bool{}            // levels with headings that name no day
	for _, h := range headings {
		switch {
		case h.dated:
			if titles[h.level] == nil {
				titles[h.level] = map[string]bool{"": true}
			}
			titles[h.level][wordsBeside(h)] = true
			dated[h.level]++
		case !partOfDate(&heading{text: h.text}):
			topics[h.level] = true
		}
	}
	for i := range headings {
		h := headings[i]
		known := titles[h.level]
		if h.dated || h.level == 0 || known == nil || !partOfDate(&h) {
			continue
		}
		words := wordsBeside(h)
		if known[words] || !topics[h.level] && dated[h.level] > 1 && !saysWhen.MatchString(h.text[:h.start]) && !ofOtherDay.MatchString(words) {
			headings[i].start, headings[i].end, headings[i].dated = h.start, h.end, true
		}
	}
}

// saysWhen finds words in front of a day that is not that of a meeting.
var saysWhen = pattern.Must(`(?i)\b(?:by|before|until|till|from|after|for)(?: the)?\s*$`)

// partOfDate finds a day without its year in a heading.
func partOfDate(h *heading) bool {
	if _, list := label(withoutAddresses(h.text)); list || aboutAnother(h.text) {
		return false
	}
	text := h.text[:min(len(h.text), longestMarked)]
	start, end, _ := date.FindInProse(text)
	if end == 0 || end < len(text) && text[end] == '%' {
		return false
	}
	h.start, h.end = start, end
	return !numeric(text[start:end]) || wordsBeside(*h) == "" // "1/2 of the work"
}

// wordsBeside is what a heading says besides its date, days of the week and numbers, in
// lower case.
func wordsBeside(h heading) string {
	words := strings.FieldsFunc(h.text[:h.start]+" "+h.text[h.end:], func(c rune) bool { return !isWordRune(c) })
	words = slices.DeleteFunc(words, func(word string) bool {
		_, weekday := date.ParseWeekday(word)
		return weekday || numeric(word)
	})
	return strings.ToLower(strings.Join(words, " "))
}

func anyDated(headings []heading) bool {
	return slices.ContainsFunc(headings, func(h heading) bool { return h.dated })
}
