package minutes

import (
	"cmp"
	"strings"
)

// readItem takes an item's paragraph apart. It gives what the item says about
// those below it, and sets the kind of the item where its own words tell it.
func (f *file) readItem(m *Meeting, item *Item, kind ListKind, around context) context {
	inside := context{mode: around.mode, nested: true, ticks: around.ticks}
	f.candidates(item.Raw, item.Items)
	if item.cells != nil {
		item.Kind = Task
		if kind == Resolved {
			item.Kind = Decided
		}
		f.readRow(m, item)
		inside.owners = item.Owners
		return inside
	}
	if f.onlyTold(item, around) {
		item.Kind, item.Text = Talk, item.Raw
		return inside
	}
	if below, ok := f.groupOf(item, around); ok {
		return below
	}
	if f.boldTopics && !around.person && inBold(item) {
		item.Kind, item.Text, inside.mode = Talk, item.Raw, talk
		return inside
	}
	text, mark := f.bareText(item)
	first := f.mark(text)
	later := false // the word stands behind a sentence, which stays
	if first.kind == "" {
		first = f.markInside(text)
		if strings.ContainsFunc(first.rest, isWordRune) && isNothing(first.rest) { // "It is red. ACTION: none"
			first = marking{}
		}
		later = first.kind != ""
	}
	if isLinkToList(item) || !around.person && isAddress(item) || around.nested && whereItLies.MatchString(item.Raw) {
		item.Kind, item.Text = Talk, text
		return inside
	}
	topic := around.mode == talk && first.kind == "" && f.onlyTopic(item, around)
	mode := f.modeOf(item, text, first, around)
	if mode == work {
		text, first = takeStates(item, text, first, later)
	}
	var rest, outcome string
	var who ownership
	report := false
	if around.reports && mode == talk && first.kind == "" {
		if who.owners, rest = f.reports(text, around.signed); who.owners == nil && around.deeds {
			who.owners, rest = f.leading(text, deed), text
		}
		report = who.found()
	}
	if ids := f.linkedDeed(text); ids != nil && mode == talk && first.kind == "" {
		who.owners, rest, report = ids, text, true
	}
	if report {
		mode = work
	} else if item.takers != nil {
		rest, who.owners = text, item.takers
	} else if first.kind != "" {
		rest, who, outcome = f.ownersBehindWord(item, text, first, later)
		if first.number != "" {
			item.Issues = appendNew(item.Issues, first.number)
		}
	} else if topic {
		rest = text
	} else if item.Boxed && around.ticks {
		rest, who = f.onAgenda(item, text)
	} else {
		rest, who, outcome, mode = f.unmarkedOwners(item, text, mode, around)
		if mode == talk && who.found() && !item.Boxed && proposed.MatchString(text) && f.commitment(text) == nil { // whose proposal it is: "Proposal: go north (lead)"
			rest, who, outcome = text, ownership{}, ""
		}
	}
	if len(who.owners) == 1 && (mode == work || item.decides || leadingArrow.MatchString(text)) {
		if ids := f.eachPart(rest); ids != nil && ids[0] == who.owners[0] {
			who.owners = ids
		}
	}
	if len(who.owners) == 1 && (mode == work || first.kind == Task) {
		who.owners = f.andTheirs(rest, who.owners)
	}
	if kind == Last && mode == work && !around.nested && !around.person && !who.found() { // "Lead moved the servers"
		who.owners = f.leading(rest, func(words []string) bool { return IsPast(words[0]) || failed(words) })
	}
	if around.person && mode == work && !who.found() {
		who.owners = f.othersDeed(rest)
	}
	if !item.Boxed && !later && !who.found() && (first.kind == Task && asks(rest) || mode == work && first.kind == "" && !around.person && around.owners == nil && len(item.Items) == 0 && onlyAsks(rest)) {
		item.Kind, item.Text = Talk, item.Raw
		return inside
	}
	item.Owners, item.Unowned, item.OwnerNote, item.Outcome = who.owners, who.unowned, who.note, cmp.Or(outcome, item.Outcome)
	rest = takeOutcome(item, rest, mode, kind)
	if !item.Priority && !item.Struck {
		if rest, item.Struck = unwrap(rest, "~~"); !item.Struck && strings.HasPrefix(rest, "~") && !strings.HasPrefix(text, "~") { // behind who does it
			rest = f.takeStrike(item, rest)
		}
		if !item.Struck {
			rest, item.Priority = unwrap(rest, "**")
			mark = "**"
		}
	}
	planned := false // "Next: …" in a report, whatever its list is called
	if item.Kind == "" && (around.person || mode == work) {
		if after, ok := f.takeStateInFront(item, rest, around); ok {
			rest, mode = after, work
			planned = around.person && !item.Done
		}
	}
	if first.kind != "" && strings.Count(rest, "**")%2 == 1 { // "**Action: lead** to …"
		rest = strings.Replace(rest, "**", "", 1)
	}
	for _, left := range []string{"**", "__", "*", "_"} { // "_Lead: order it_"
		if strings.HasSuffix(rest, left) && strings.Count(rest, left) == 1 && strings.HasPrefix(item.Raw, left) {
			rest = strings.TrimSuffix(rest, left)
		}
	}
	item.Text = rest
	if item.Priority {
		item.Text = mark + rest + mark
	}
	inside.owners = item.Owners
	inside.reports = around.reports && mode == talk && !who.found() && reportTopic(item) // of a team, whose people report
	if item.Kind == "" {
		switch {
		case first.kind == Task || item.Boxed && !around.ticks || who.found():
			item.Marked = first.kind == Task || item.Boxed || around.mode != work && !report && !f.introduced(item)
		case mode == talk:
			item.Kind = Talk
		}
		item.Marked = item.Marked || planned || around.listed && item.Kind == ""
	}
	if len(item.Items) == 0 && !item.remarks(around) && (isNothing(item.Text) || mode == work && f.namesNothing(item)) {
		item.Kind, item.Text, item.Outcome, item.Done = Nothing, text, "", false
	}
	item.Issues = append(item.Issues, issuesIn(item.Text)...)
	if item.Kind != Talk && item.Kind != Nothing {
		item.Due = f.dueIn(m, item, kind)
		if due, ok := f.onlyDue(m, item.Outcome, kind); ok {
			item.Due, item.Outcome = due, ""
		}
		f.putOff(m, item)
	}
	if item.Kind == Decided {
		inside.mode = talk
	}
	return inside
}

// takeOutcome takes what came of an item off its text.
func takeOutcome(item *Item, text string, about mode, kind ListKind) (rest string) {
	if item.Outcome == "" && (item.Unowned || len(item.Owners) > 0) && closedBy.MatchString(text[max(0, len(text)-longestNote):]) {
		item.Outcome, item.Done = "done", true
	}
	if _, _, _, stated := statePrefix(text); stated { // "Blocked: waiting for paint" is all of it
		return text
	}
	if item.Outcome == "" && about == work {
		if from := max(0, len(text)-longestName); !item.Unowned && len(item.Owners) == 0 {
			if m := statusAtEnd.FindStringSubmatchIndex(text[from:]); m != nil && from+m[0] > 0 { // "Order the racks. Status: open"
				text, item.Outcome = text[:from+m[0]], strings.Trim(text[from+m[2]:from+m[3]], "*_ !")
				return text
			}
		}
		text, item.Outcome = takeClosing(text)
	}
	if item.Outcome == "" && kind == Last {
		text, item.Outcome = splitOutcome(text)
	}
	return text
}

// namesNothing reports whether an item of work is what nobody wrote a list below, or says that
// there is none.
func (f *file) namesNothing(item *Item) bool {
	if item.Unowned {
		return false
	}
	return len(item.Owners) == 0 && nothingBelow(item) || nothingOf(item.Text) || f.emptyList(item.Raw)
}
