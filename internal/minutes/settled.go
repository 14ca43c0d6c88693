package minutes

import (
	"strings"

	"slipway/internal/diag"
)

// settle takes over from the group around an item that it is done, unless its own words say
// that it is not: they go before the group, and before a tick, which is a warning, as one of
// the two is a slip.
func (f *file) settle(item *Item, around context) {
	own := strings.TrimPrefix(item.Outcome, around.state+"\n")
	_, said := Told(own)
	switch {
	case item.Boxed && item.Done && denial.MatchString(said):
		item.Done = false
		f.problems.Add(diag.Problem{
			Severity: diag.Warning, Code: "minutes/contradiction", At: f.wordsAt(item, CutBox(item.Raw)),
			Summary: "the box is ticked, but the words behind it say that this is not done: it counts as open",
			Hint:    "take out the tick or the words",
		})
	case around.done && notOver.MatchString(said):
		item.Outcome = own
	case around.done:
		item.Done = true
	}
	item.oneEnd()
}
