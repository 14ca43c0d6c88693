package minutes

import "strings"

// takeTurns reports whether items tell who said what in turn: a name with bullets below
// comes back among them, at least once more. Where people report, each does so once.
func (f *file) takeTurns(items []*Item) bool {
	seen := map[string]int{}
	var plates []string
	for _, item := range items {
		ids := f.nameplate(item.Raw)
		if len(ids) == 1 && len(item.Items) > 0 && item.More == "" {
			plates = append(plates, ids[0])
		}
		if ids == nil && strings.HasPrefix(item.Raw, "@") {
			ids = f.first(item.Raw, false)
		}
		if len(ids) == 1 {
			seen[ids[0]]++
		}
	}
	for _, id := range plates {
		if seen[id] > 1 {
			return true
		}
	}
	return false
}

// commented reports whether items below one that says whose it is tell what people said
// of it: most begin with a name, and none with one and an order.
func (f *file) commented(items []*Item) bool {
	named := 0
	for _, item := range items {
		ids, rest := f.named(item.Raw)
		switch {
		case ids == nil:
		case len(ids) > 1 || f.isTold(rest) || len(item.Items) > 0 && item.More != "" || readMark(rest).kind != "":
			return false
		default:
			named++
		}
	}
	return 2*named > len(items)
}
