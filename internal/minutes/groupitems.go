package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// groupOf reads an item that is only a label of those below it: the name of a
// list, or of a person.
func (f *file) groupOf(item *Item, around context) (inside context, ok bool) {
	if len(item.Items) == 0 || item.More != "" || len(item.Raw) > longestNote {
		return context{}, false
	}
	inside = around
	inside.reports = false
	inside.nested = around.nested && !around.person
	ids, owns := f.whoseList(item.Raw)
	if given := f.givesList(item.Raw, box.MatchString(item.Items[0].Raw)); given != nil {
		ids, owns = given, true
	}
	if ids != nil {
		item.Kind, item.Text = Group, item.Raw
		inside.mode, inside.nested, inside.ticks = work, false, false
		if owns {
			inside.owners, inside.person, inside.given, item.Owners = ids, true, true, ids
		}
		return inside, true
	}
	if is := standingOf(item.Raw); is != "" && around.mode == work {
		item.Kind, item.Text = Group, f.takeMarks(item, item.Raw)
		inside.nested, inside.ticks = false, false
		inside.state, inside.done, _ = stateOfWork(item.Raw)
		return inside, true
	}
	name := linkText(item.Raw)
	kind, labelled := f.label(linkWords(name))
	if !labelled && !around.person && (around.mode == talk && f.dealsOut(name, item.Items) || around.mode == decisions && concludes.MatchString(name) && f.allGiveWork(item.Items)) {
		kind, labelled = Flat, true
	}
	if labelled {
		switch kind {
		case Resolved:
			inside.mode = decisions
		case Note:
			inside.mode = talk
		default:
			inside.mode, inside.ticks = work, false
		}
		if inside.mode != work || around.nested || around.person || around.mode == decisions || name != item.Raw {
			item.Kind, item.Text = Group, item.Raw
			inside.nested, inside.listed = false, inside.mode == work && (around.mode == talk || around.listed)
			inside.state, inside.done, _ = around.stateOf(item.Text)
			return inside, true
		}
	}
	if around.mode == work && f.nameplate(item.Raw) == nil && (f.announces(item) || !around.person && f.headsMarked(item)) {
		item.Kind, item.Text = Group, item.Raw
		return inside, true
	}
	if !around.person && (isReports(item.Raw) || f.talkTitle(item)) {
		item.Kind, item.Text = Group, item.Raw
		inside.mode, inside.nested, inside.reports, inside.said = talk, false, isReports(item.Raw), !isReports(item.Raw)
		return inside, true
	}
	if nobodys(item.Raw) {
		item.Kind, item.Text, item.Unowned = Group, item.Raw, true
		inside.nobody = true
		if needsOwner(item.Raw) {
			inside.mode, inside.nested = work, false
		}
		return inside, true
	}
	if ids = f.reportGroup(item); ids != nil {
		item.Kind, item.Text, item.Owners = Group, item.Raw, ids
		inside.owners, inside.person, inside.mode, inside.nested = ids, true, work, false
		return inside, true
	}
	ids = f.nameplate(item.Raw)
	if around.mode == work && ids == nil {
		ids = f.people(strings.Trim(item.Raw, "*_: ")) // everyone
	}
	if ids == nil && item.title && f.mark(item.Raw).kind == "" && (around.bare || !startsOrder(item.Raw) && !f.splitOwners(item.Raw, work).found()) { // "## Roof" of an outliner
		item.Kind, item.Text = Group, item.Raw
		inside.nested = false
		return inside, true
	}
	if ids != nil {
		item.Kind, item.Text, item.Owners = Group, item.Raw, ids
		inside.reports = around.reports
		inside.owners, inside.person, inside.mode, inside.nested = ids, true, around.mode, false
		if around.mode == talk && !around.reports && (around.said || f.people(strings.Trim(item.Raw, "*_ ")) == nil && !allOrders(item.Items)) && !tellsStates(&Area{Lists: []*List{{Kind: Flat, Items: item.Items}}}) {
			inside.owners, inside.person = nil, false // who said what is below
			item.Kind, item.Owners = Talk, nil
			saidBy(item.Items, ids)
		}
		return inside, true
	}
	return context{}, false
}

// concludes finds what begins a conclusion of what is to be done: "We should:".
var concludes = pattern.Must(`^(?i:so )?[Ww]e (?:should|(?:need|have) to|must|will):?$`)

// reportGroup reads whose work stands below an item that is its title: "Update from lead", "Assigned
// to lead".
func (f *file) reportGroup(item *Item) []string {
	if !f.namesWork(item.Raw) {
		return nil
	}
	var lines []string
	for _, inner := range item.Items {
		lines = append(lines, inner.Raw)
	}
	return f.whoseBelow(item.Raw, false, lines)
}

// allOrders reports whether some items are nothing but orders, so that a name with a colon
// above them is that of who is given them.
func allOrders(items []*Item) bool {
	for _, item := range items {
		word, rest, _ := strings.Cut(item.Raw, " ")
		if !handy(strings.ToLower(word)) || strings.HasSuffix(word, ":") || isSentence(rest) {
			return false
		}
	}
	return len(items) > 0
}
