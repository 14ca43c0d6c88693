package minutes

import (
	"strings"

	"slipway/internal/date"
	"slipway/internal/diag"
	"slipway/internal/pattern"
)

// dueDoubts warns of deadlines whose day the calendar does not have, or that can be read
// in two ways. Such an item has no day, and nobody would know why.
func (f *file) dueDoubts(m *Meeting) {
	eachItem(m, func(item *Item) {
		if f.noSuchDay(item); item.Due.Words == "" || item.Due.Date.Kind() != date.Absent || item.Kind != Task {
			return
		}
		text := item.Due.Words
		if cue := dueCue.FindStringIndex(text); cue != nil && cue[0] == 0 {
			text = text[cue[1]:]
		}
		text = text[len(dueLead.FindString(text)):]
		if word := firstWord.FindString(text); word != "" {
			if _, named := date.ParseWeekday(word); named {
				text = strings.TrimPrefix(strings.TrimLeft(text[len(word):], " ,.("), "the ")
			}
		}
		n, doubt := date.Doubt(text, f.in.Front.Dates)
		if doubt == nil || n < len(text) && strings.ContainsRune("%/", rune(text[n])) {
			return
		}
		f.problems.Warnf(f.wordsAt(item, text[:n]), "minutes/due", doubt.Hint, "by when this is to be done is not certain: %s", doubt.Reason)
	})
}

// noSuchDay warns of a day that no month has: "by the 32nd".
func (f *file) noSuchDay(item *Item) {
	if item.Kind != Task || item.Due.Words != "" || !strings.Contains(item.Raw, "the 3") {
		return
	}
	if said := beyondMonth.FindStringSubmatch(item.Raw); said != nil {
		f.problems.Warnf(f.wordsAt(item, said[1]), "minutes/due", "write the day that is meant", "by when this is to be done is not certain: no month has %s", said[1])
	}
}

var beyondMonth = pattern.Must(`(?i)\b(?:by|due|due on|until) (the 3[2-9](?:st|nd|rd|th))\s*(?:[.,;:()]|$)`)

// wordsAt is the place in the file of some words of an item, or its first line where
// they are not found in one line.
func (f *file) wordsAt(item *Item, words string) diag.Range {
	start := item.Line - f.line(0)
	for i := start; i < len(f.lines) && i-start <= strings.Count(item.Raw+item.More, "\n")+2; i++ {
		if before, _, ok := strings.Cut(f.lines[i], words); ok {
			at := f.span(i, i+1)
			at.Column = 1 + runeCount(before)
			at.EndColumn = at.Column + runeCount(words)
			return at
		}
	}
	return f.span(start, start+1)
}
