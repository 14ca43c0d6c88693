package minutes

import "strings"

// theirSteps gives the orders among several bullets below work of somebody to that person, where
// they are half of what stands there or more: "lead: publish the plan" over "Send it to the board" and
// "Add it to the guide". A single one is a detail, and what explains the work stays so, as does
// all below work that is done.
func theirSteps(item *Item) {
	if item.Kind != Task || len(item.Owners) == 0 || item.Done || item.Struck || item.cells != nil || len(item.Items) < 2 {
		return
	}
	var steps []*Item
	for _, inner := range item.Items {
		if inner.Kind == Task && len(inner.Owners) == 0 && !inner.Unowned && isStep(inner.Raw) {
			steps = append(steps, inner)
		}
	}
	if 2*len(steps) < len(item.Items) {
		return
	}
	for _, inner := range steps {
		inner.Owners, inner.Inherited = item.Owners, nil
	}
}

// isStep reports whether a text is an order whose verb cannot be the noun of what it tells of:
// "Submit it to the board", but not "Draft in the wiki" or "Report sent to the board".
func isStep(text string) bool {
	words := strings.Fields(text[:min(len(text), longestNote)])
	if len(words) < 3 || strings.HasSuffix(sentence(text), "?") || !startsOrder(text) || hasVerb(words) {
		return false
	}
	words[0] = strings.ToLower(words[0])
	return mandate(words)
}
