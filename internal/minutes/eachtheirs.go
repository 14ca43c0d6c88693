package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// eachTheirs reads who does what where a sentence tells a day, and closes with a clause in the
// present for each of two people or more: "Wed 7 June after the call, lead runs the update, ops
// watches the log". What they say at the meeting is none.
func (f *file) eachTheirs(s string) (ids []string) {
	if !onItsDay.MatchString(s) || slices.ContainsFunc(strings.Fields(s), depends) {
		return nil
	}
	clauses := betweenClauses.Split(strings.TrimRight(s, " ."), mostClauses)
	for i := len(clauses) - 1; i >= 0; i-- {
		one := f.leading(clauses[i], func(words []string) bool {
			return acts(words) && !remarks(stemOf(words[0])) && !ofTheTable.MatchString(strings.Join(words[1:], " "))
		})
		if len(one) != 1 || one[0] == "all" || slices.Contains(ids, one[0]) {
			break
		}
		ids = append(one, ids...)
	}
	if len(ids) < 2 {
		return nil
	}
	return ids
}

var (
	betweenClauses = pattern.Must(`[,;] (?:and |while )?`)
	onItsDay       = pattern.Must(`(?i)\b` + dayOfWeek + `\.?,? (?:the )?(?:[0-9]|` + monthName + `\.? [0-9])|\b(?:this|next) (?:` + dayOfWeek + `|week)\b|\btomorrow\b`)
)
