package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// Whose an item is may be told by one below it, "Assignee: lead", or by a word for that above
// names, of which boxes may pick some.

// ownersBelow reads whom such an item among those below another names, and which it is.
func (f *file) ownersBelow(item *Item) (who ownership, teller *Item) {
	for _, inner := range item.Items {
		m := tellsOwner.FindStringSubmatch(inner.Raw)
		if m == nil || len(inner.Raw) > longestNote || inner.More != "" || inner.cells != nil {
			continue
		}
		if value := strings.Trim(m[2], "*_. "); len(inner.Items) == 0 {
			if noOwner(value) {
				return ownership{unowned: true, note: value}, inner
			}
			if ids := f.people(value); ids != nil {
				return ownership{owners: ids}, inner
			}
		} else if ids := f.picked(inner.Items); value == "" && ids != nil {
			return ownership{owners: ids}, inner
		}
	}
	return ownership{}, nil
}

// picked gives the people that some items name, if they name nothing else. Where they have boxes,
// those are meant whose boxes are ticked.
func (f *file) picked(items []*Item) (ids []string) {
	boxes, all := false, []string(nil)
	for _, item := range items {
		m := box.FindStringSubmatch(item.Raw)
		bare := strings.Trim(box.ReplaceAllString(item.Raw, ""), "*_. ")
		one := f.people(bare)
		if one == nil || len(item.Items) > 0 || item.More != "" {
			return nil
		}
		all = appendNew(all, one...)
		if m != nil {
			boxes = true
			if boxTicked(m) {
				ids = appendNew(ids, one...)
			}
		}
	}
	if boxes {
		return ids
	}
	return all
}

// assignedBelow reports whether an item of talk is work by what stands below it: to whom it is
// assigned, or, below an order, whose it is. On an agenda, that is who speaks of it.
func (f *file) assignedBelow(item *Item, around context) bool {
	if around.mode != talk || around.agenda || around.topics || around.looked || len(item.Items) == 0 {
		return false
	}
	_, teller := f.ownersBelow(item)
	return teller != nil && (isAssignment.MatchString(teller.Raw) || startsOrder(item.Raw) || slices.ContainsFunc(item.Items, func(inner *Item) bool { return tellsWhen.MatchString(inner.Raw) }))
}

var (
	tellsOwner   = pattern.Must(`(?i)^[*_]{0,3}(` + ownerNames + `|assignee\(s\)|owner\(s\)|who)[*_]{0,3}\s*:[*_]{0,3}\s*(.*)$`)
	tellsWhen    = pattern.Must(`(?i)^[*_]{0,3}(?:when|due(?: date| by)?|by when|deadline)[*_]{0,3}\s*:`)
	isAssignment = pattern.Must(`(?i)^[*_]{0,3}(?:assign|action|to be done by|for action by)`)
)

// takeOwnersBelow takes them for an item. They stay where they are.
func (f *file) takeOwnersBelow(item *Item) {
	who, teller := f.ownersBelow(item)
	if teller == nil || len(teller.Items) == 0 {
		return
	}
	if len(item.Owners) == 0 {
		item.Owners = who.owners
	}
	teller.Kind, teller.Text = Talk, teller.Raw
	for _, name := range teller.Items {
		name.Kind, name.Text = Talk, name.Raw
	}
}

// besideFields hands the next step that one of several fields of a list tells to whoever another says
// it is assigned to: "Assignee: lead", "Next step: order it", as trackers list them.
func (f *file) besideFields(items []*Item) {
	var step, owner *Item
	for _, item := range items {
		if !shortField.MatchString(item.Raw) || len(item.Items) > 0 {
			return
		}
		switch {
		case tellsOwner.MatchString(item.Raw):
			owner = item
		case nextField.MatchString(item.Raw) && step == nil:
			step = item
		}
	}
	if step == nil || owner == nil || len(items) > maxFields {
		return
	}
	step.takers = f.people(strings.Trim(tellsOwner.FindStringSubmatch(owner.Raw)[2], "*_. "))
}

// nextField finds the field that tells what is to be done.
var nextField = pattern.Must(`(?i)^[*_]{0,3}(?:next (?:steps?|actions?)|action(?: item| required| needed)?|to[- ]?do|task|what to do)[*_]{0,3}\s*:`)
