package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// context is what the items around an item say about it.
type context struct {
	mode      mode
	owners    []string
	nobody    bool   // the items have no owner and need one
	person    bool   // the owners are the person that a group or an area is named after
	given     bool   // the items are what that person is to do, and no topics of a report
	office    bool   // the person is named for an office, of which facts are told as well
	state     string // of a group: "Not started"
	done      bool
	nested    bool
	listed    bool     // below the name of a list of work, in talk
	bare      bool     // a list that nothing but its items says to be of work
	taken     bool     // the item around says whose it is, or that it is nobody's
	presenter []string // who speaks of the topic around, which begins with the name
	spoken    bool     // the items tell who said what
	said      bool     // and so do those below a name
	topics    bool     // they stand below the name of an agenda, of notes and the like
	agenda    bool     // which says what the meeting was to talk of
	acts      bool     // that names actions beside them
	looked    bool     // the items are changes and reports that were looked at
	// reports says that the items stand where people report what they did.
	reports bool
	// deeds says that each tells of one of them in a sentence.
	deeds bool
	// signed says that each begins with who reports it.
	signed bool
	// namesFirst says that the items begin with who does them.
	namesFirst bool
	// ticks says that boxes tick off topics, and are no work by themselves.
	ticks bool
}

// readItems understands the items of a list, from the outside in.
func (f *file) readItems(m *Meeting, area *Area, kind ListKind, items []*Item, around context) {
	var last *Item // the item that a remark would speak of
	var remarks []string
	if around.mode == work && around.nested && !around.person && (f.conversation(items) || around.taken && f.commented(items)) {
		around.mode = talk
	}
	if around.mode == talk && !around.reports && !around.looked && (around.nested || !around.topics) && f.handedOut(items) {
		around.mode = work
	}
	if around.mode == talk && !around.agenda && f.rota(items) {
		around.mode = work
	}
	around.spoken = around.mode == talk && f.conversation(items)
	around.reports = around.reports || around.mode == talk && (f.rollOfReports(items) || !around.nested && (f.roundOfReports(items) || f.roundOfWork(area.Name, items)))
	around.deeds = around.reports && around.mode == talk && f.roundOfDeeds(items)
	around.signed = around.reports && around.mode == talk && f.signedInTurn(items)
	around.said = around.said || around.mode == talk && !around.reports && f.takeTurns(items)
	if around.mode == talk && around.reports && f.roundOfTroubles(items) {
		around.reports, around.said = false, true
	}
	if around.mode == talk && !around.spoken && !around.nested && allStates(items) {
		around.mode = work
	}
	around.namesFirst = around.mode == work && !around.person && !around.nested && f.nameFirst(items)
	below, titles := f.titles(items, kind, around)
	for i, item := range items {
		if item.Kind == Talk && item.Text != "" { // a property of the item around it
			continue
		}
		if last != nil && last.Kind == Task && f.takeProperty(m, last, item) {
			continue
		}
		if (around.mode == talk || around.nested) && last != nil && item.takers == nil {
			item.takers = f.carriesOn(last, item)
		}
		if item.takers == nil && item.speaker == nil && around.nested {
			item.takers = f.belowAnother(item, around)
		}
		if item.takers == nil && around.mode == talk {
			item.takers = f.willing(item, items[i+1:])
		}
		here := around
		if f.assignedBelow(item, around) {
			here.mode, item.Marked = work, true
		}
		inside := f.readItem(m, item, kind, here)
		if titles && item.Kind == "" && len(item.Items) > 0 {
			item.Kind, inside = Group, around
			inside.mode = below
		}
		if item.Kind == "" {
			item.Kind = f.kindOf(item, kind, here, last)
			if item.Kind == Talk { // a question, with its answers below
				inside = context{mode: talk, nested: true}
			}
		}
		if item.Kind == Task && item.cells == nil {
			f.takeProperties(m, item)
			inside.owners = item.Owners
			inside.taken = len(item.Owners) > 0 || item.Unowned
		}
		if around.mode == talk && item.Kind == Talk && len(item.Items) > 0 {
			inside.presenter = f.presenter(item.Raw)
			if f.endsWithLabel(item) {
				inside.mode, inside.nested, inside.listed = work, false, true
			}
		}
		switch item.Kind {
		case Goal:
			if value, _ := goal(item.Text); area.Goal == "" {
				area.Goal = value
			}
		case Remark:
			if !around.nested { // below an item, that item takes it
				remarks = append(remarks, item.Text)
			}
			continue
		}
		if item.Outcome == "" && !(kind == Last && standingOfName(around.state) == stateOpen && IsPast(item.Text)) { // told as done below "Carried over"
			item.Outcome = around.state
		}
		item.oneEnd()
		if around.nobody && len(item.Owners) == 0 && item.Kind == Task {
			item.Unowned = true
		}
		if len(item.Owners) == 0 && !item.Unowned && item.Kind != Talk && item.Kind != Decided {
			item.Inherited = around.owners
			if around.nested && item.Kind == Task && (around.person && (startsOrder(item.Raw) || stillTo.MatchString(item.Raw)) || around.taken && f.mark(item.Raw).kind == Task) { // no detail of the one around
				item.Owners = around.owners
			}
		}
		if len(inside.owners) == 0 {
			inside.owners = item.Inherited
			inside.person, inside.given, inside.office = around.person && item.Kind != Talk, around.given, around.office
		}
		if item.Kind == Group && inside.state == "" {
			inside.state, inside.done, _ = around.stateOf(item.Text)
			if around.person && hinders(item.Text) {
				inside = context{mode: talk, nested: true}
			}
		}
		item.Items = f.divided(item.Items, inside.mode)
		f.readItems(m, area, inside.kindOf(kind, item), item.Items, inside)
		item.takeRemarks()
		f.settle(item, around)
		item.HandedOn = f.handovers(item)
		f.handOn(item)
		last.addOutcome(remarks)
		last, remarks = item, nil
	}
	last.addOutcome(remarks)
	tellOnly(items, around)
	timedTopics(items, around)
	f.ordersToo(items, around)
	f.alsoTheirs(items, around)
	f.theirThings(items, around)
	f.pointedAt(items, around)
	f.takesTurnsAtIt(items, around)
}

// kindOf is the kind of the list that items below an item are in: that of
// the list around, unless the item is a label.
func (c context) kindOf(kind ListKind, item *Item) ListKind {
	if item.Kind != Group {
		return kind
	}
	if below, ok := label(item.Raw); ok && (below == Last || below == This) {
		return below
	}
	return kind
}

func (f *file) kindOf(item *Item, kind ListKind, around context, last *Item) ItemKind {
	plain := strings.ToLower(strings.Trim(item.Text, "*_ .\n"))
	if item.remarks(around) || f.tellsHandover(item, around) {
		item.Text, _ = CutComments(CutBox(item.Raw))
		item.Owners, item.Outcome = nil, ""
		return Remark
	}
	if _, ok := goal(item.Text); ok || isTheme(item) {
		return Goal
	}
	if around.person && len(item.Owners) == 0 {
		_, _, ok := state(item.Text)
		switch {
		case len(item.Items) == 0 && isLabelOnly(item.Raw):
			return Nothing
		case (strings.HasSuffix(strings.TrimRight(item.Text, " *_"), "?") || answered.MatchString(item.Text)) && !item.Boxed || f.noReport(item, kind, around):
			return Talk
		case f.mark(item.Raw).kind != Task && reportTopic(item) && (!around.given || !around.nested && strings.HasSuffix(strings.TrimRight(item.Raw, "*_ "), ":")):
			return Group
		case !ok || len(item.Items) == 0:
			return Task
		}
	}
	if isNothing(plain) && len(item.Items) == 0 {
		return Nothing
	}
	if _, _, ok := around.stateOf(item.Text); ok && len(item.Items) > 0 && len(item.Owners) == 0 {
		return Group
	}
	if bare := strings.Trim(item.Raw, "*_ .!"); last != nil && last.Kind == Task && !around.nested {
		if words, _, ok := state(bare); ok && words == bare {
			return Remark // "Done.", not indented enough
		}
	}
	if around.nested && len(item.Items) == 0 && len(item.Owners) == 0 && !item.Boxed {
		if words, _, ok := state(strings.Trim(item.Raw, "*_ .!")); onlyCloses(item.Raw) || ok && words == strings.Trim(item.Raw, "*_ .!") {
			return Remark
		}
	}
	if kind != Last && (kind != Flat || !around.nested) || len(item.Items) > 0 || len(item.Owners) > 0 || item.Unowned || item.Boxed || around.state != "" {
		return Task
	}
	if around.nested && (saysWhatCame(item.Raw) || f.didIt(item.Raw) || ofThatItem.MatchString(item.Raw) && !f.anybody(item.Raw) && !mustBe.MatchString(item.Raw) && !startsOrder(item.Raw)) || !around.nested && last != nil && refersBack(item.Raw) {
		return Remark
	}
	return Task
}

// answered finds a question with its answer: "Is it dry? Yes."
var answered = pattern.Must(`(?i)\?\s+(?:yes|no|yep|nope|not yet)[.!]?$`)
