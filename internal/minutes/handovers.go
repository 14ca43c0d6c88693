package minutes

import (
	"slices"
	"strings"
)

// handovers gives whom the owners of an item have taken it over from, where it says so beside
// their names: "Order it (lead → ops)", "Order it (~~lead~~ ops)".
func (f *file) handovers(item *Item) (from []string) {
	if len(item.Owners) == 0 || len(item.Raw) > mostSentences {
		return nil
	}
	for _, at := range handsOver.FindAllStringIndex(item.Raw, mostClauses) {
		before := item.Raw[:at[0]]
		before = before[strings.LastIndexAny(before, "([|:;\n")+1:]
		if i, width := lastDash(before); i > 0 {
			before = before[i+width:]
		}
		to, _ := f.prefix(item.Raw[at[1]:])
		if slices.Equal(to, item.Owners) {
			from = appendNew(from, f.people(strings.TrimPrefix(strings.Trim(before, " ~*,"), "was "))...)
		}
	}
	return from
}
