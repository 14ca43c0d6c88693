package search

import (
	"cmp"
	"slices"

	"slipway/internal/date"
	"slipway/internal/pages"
)

// document is something that can be found, with its number: documents are
// numbered kind by kind, and within a kind those nearest to the day of the
// portal first.
type document struct {
	entry pages.Entry
}

// kindRange is the documents of one kind: those from First on, Count of them.
type kindRange struct {
	name         string
	first, count int
}

// ordered numbers the entries.
func ordered(entries []pages.Entry, asOf date.Day) ([]document, []kindRange) {
	var docs []document
	var ranges []kindRange
	for _, kind := range pages.EntryKinds {
		first := len(docs)
		for _, e := range entries {
			if e.Kind == kind {
				docs = append(docs, document{e})
			}
		}
		own := docs[first:]
		slices.SortStableFunc(own, func(a, b document) int {
			return cmp.Or(cmp.Compare(distance(a.entry.Date, asOf), distance(b.entry.Date, asOf)), b.entry.Date.Compare(a.entry.Date))
		})
		if len(own) > 0 {
			ranges = append(ranges, kindRange{kind, first, len(own)})
		}
	}
	return docs, ranges
}

// undated is farther away than any day.
const undated = 1 << 30

// distance is how many days a day lies before or after another; what has no
// day comes last.
func distance(on, asOf date.Day) int {
	if on.IsZero() {
		return undated
	}
	days := on.Sub(asOf)
	return max(days, -days)
}

// weight says how much a kind is likelier to be meant than another, for finds
// that are equally good otherwise.
func weight(kind string) int {
	switch kind {
	case pages.KindReleases:
		return 100
	case pages.KindMilestones, pages.KindProducts, pages.KindPeople:
		return 95
	case pages.KindGuides, pages.KindDecisions:
		return 85
	case pages.KindTerms, pages.KindObjectives:
		return 80
	case pages.KindMeetings, pages.KindWork:
		return 75
	case pages.KindRules:
		return 70
	}
	return 60 // items of minutes, and pages that gather others
}
