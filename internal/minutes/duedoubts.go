package minutes

import (
	"strings"

	"slipway/internal/date"
	"slipway/internal/diag"
)

// dueDoubts warns of deadlines whose day the calendar does not have, or that can be read
// in two ways. Such an item has no day, and nobody would know why.
func (f *file) dueDoubts(m *Meeting) {
	eachItem(m, func(item *Item) {
		if item.Due.Words == "" || item.Due.Date.Kind() != date.Absent || item.Kind != Task {
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
