package minutes

import "slices"

// topicsOnAgenda reports whether a list of work below an item of an agenda, "Follow up to the
// last meeting", holds only what is to be talked of: none of it says whose it is or has a box,
// and the work that came of the meeting is listed behind the agenda.
func (f *file) topicsOnAgenda(agenda *Area, list *List, behind []*Area) bool {
	if list.Kind != Flat || list.Label == "" || list.Line != list.Items[0].Line || list.Columns != nil || !isAgenda(agenda.Name) {
		return false
	}
	if ids, _ := f.whoseList(list.Label); ids != nil || slices.ContainsFunc(list.Items, f.claimed) {
		return false
	}
	return slices.ContainsFunc(behind, func(area *Area) bool {
		return area.Level <= agenda.Level && slices.ContainsFunc(area.Lists, asksForWork)
	})
}

// claimed reports whether an item or one below it has a box, a word that says it to be work, or
// whoever is to do it.
func (f *file) claimed(item *Item) bool {
	return item.cells != nil || f.mark(item.Raw).kind != "" || f.doneBy(item) || f.saysWho(item.Raw) || slices.ContainsFunc(item.Items, f.claimed)
}
