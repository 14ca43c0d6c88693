package minutes

import (
	"strings"

	"slipway/internal/markdown"
	"slipway/internal/pattern"
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
	if f.isPerson(item) || around.mode == talk && f.roleHeld(item) || around.mode == work && !around.person && (f.answers(item) || f.isAbsent(item) || around.taken && f.reportedBy(item)) || (noWork(item) || f.appointment(item) || around.bare && around.mode == work && f.recounts(item)) && !isNothing(item.Raw) {
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
	text := asTyped(f.takeMarks(item, item.takeID(item.Raw)))
	if item.given == "" {
		item.More = item.takeID(item.More)
	}
	item.More = f.takeMarks(item, item.More)
	if m := box.FindStringSubmatch(text); m != nil {
		item.Boxed, item.Done = true, boxTicked(m)
		text = strings.TrimSpace(text[len(m[0]):])
	}
	text = f.takeStrike(item, text)
	mark := "**"
	text, item.Priority = unwrap(text, mark)
	if !item.Priority {
		mark = "__"
		text, item.Priority = unwrap(text, mark)
	}
	mode := around.mode
	first := f.mark(text)
	later := false // the word stands behind a sentence, which stays
	if first.kind == "" {
		first = f.markInside(text)
		later = first.kind != ""
	}
	if isLinkToList(item) {
		item.Kind, item.Text = Talk, text
		return inside
	}
	topic := around.mode == talk && first.kind == "" && (around.looked && f.onlyNamed(item) || f.noNews(item) || f.heardOf(item) || !around.nested && f.broughtUp(item) || (!f.bracketsOwn || around.topics && !around.nested) && (f.introduced(item) || f.topicOf(item, around)))
	switch {
	case first.kind == Task || item.takers != nil:
		mode = work
	case first.kind == Decided && f.entrusted(first.rest) != nil:
		mode, item.decides = work, true
	case around.mode == decisions && first.kind == "" && (f.entrusted(text) != nil || isHomework(text) || wanted(sentence(text))):
		mode = work
	case first.kind == Decided, around.mode == decisions && !around.nested:
		item.Kind = Decided
	case item.Boxed && !around.ticks:
		mode = work
	case around.person:
		mode = work
	}
	if around.mode == decisions && around.nested && mode != work {
		mode = talk
	}
	if mode == work {
		if id := decimal.FindString(text); id != "" && first.kind == "" && strings.TrimSpace(text[len(id):]) != "" {
			text = text[len(id):]
			item.Issues = appendNew(item.Issues, strings.Trim(id, "*_ .:"))
		}
		words, done := "", false
		if first.kind == Task && !later {
			words, first.rest, done = takeState(first.rest)
		} else if first.kind == "" {
			words, text, done = takeState(text)
		}
		item.Outcome, item.Done = orElse(item.Outcome, words), item.Done || done
		if first.kind == "" {
			words, text, done = takeSign(text)
			item.Outcome, item.Done = orElse(item.Outcome, words), item.Done || done
		}
	}
	var rest, outcome string
	var who ownership
	report := false
	if around.reports && mode == talk && first.kind == "" {
		who.owners, rest = f.reports(text)
		report = who.found()
	}
	if report {
		mode = work
	} else if item.takers != nil {
		rest, who.owners = text, item.takers
	} else if first.kind != "" {
		rest, who, outcome = f.markedOwners(first)
		if item.decides && !who.found() {
			if who.owners = f.commitment(rest); who.owners == nil {
				who.owners = f.entrusted(rest)
			}
		}
		if later {
			rest = text
			if !who.found() {
				who.owners = f.commitment(text)
			}
		}
		if first.number != "" {
			item.Issues = appendNew(item.Issues, first.number)
		}
	} else if topic {
		rest = text
	} else if item.Boxed && around.ticks {
		rest, who = f.onAgenda(item, text)
	} else {
		split := f.splitOwners(text, mode)
		rest, who, outcome = split.text, split.ownership, split.outcome
		if !who.found() && mode == talk {
			who.owners = f.speaksFor(unadorned(text), !around.spoken)
		}
		if !who.found() && mode == talk {
			who.owners = f.closingHandles(text)
		}
		if !who.found() && mode == talk {
			who.owners, rest = f.ownsSo(text)
		}
		if !who.found() && mode == work {
			who.owners = f.onlyNames(item.Items)
		}
		if !who.found() && around.person {
			who.owners = f.shared(text, around.owners)
		}
		if !who.found() && mode != decisions {
			who.owners = firstTakers(f.takingsOf(item, text))
			if who.owners == nil && mode == work && around.namesFirst {
				who.owners = f.begins(text)
			}
			if who.owners == nil && item.Boxed {
				who.owners = f.first(text, false)
			}
			if who.owners == nil && mode == talk && item.Kind == "" {
				if open := errands(text); len(open) > 0 || f.undertaken(text) {
					mode, item.decides = work, decided(text)
					who.unowned = len(open) > 0 && seeksSomebody(sentence(text[open[0].at:]))
				} else if decided(text) {
					item.Kind = Decided
				}
			}
		}
	}
	if len(who.owners) == 1 && (mode == work || item.decides) {
		if ids := f.eachPart(rest); ids != nil && ids[0] == who.owners[0] {
			who.owners = ids
		}
	}
	if kind == Last && mode == work && !around.nested && !who.found() { // "Lead moved the servers"
		who.owners = f.leading(rest, func(words []string) bool { return IsPast(words[0]) || failed(words) })
	}
	if !item.Boxed && !later && !who.found() && (first.kind == Task && asks(rest) || mode == work && first.kind == "" && !around.person && around.owners == nil && len(item.Items) == 0 && onlyAsks(rest)) {
		item.Kind, item.Text = Talk, item.Raw
		return inside
	}
	item.Owners, item.Unowned, item.OwnerNote, item.Outcome = who.owners, who.unowned, who.note, orElse(outcome, item.Outcome)
	if item.Outcome == "" && who.found() && closedBy.MatchString(rest[max(0, len(rest)-longestNote):]) {
		item.Outcome, item.Done = "done", true
	}
	if item.Outcome == "" && kind == Last {
		rest, item.Outcome = splitOutcome(rest)
	}
	if !item.Priority && !item.Struck {
		rest, item.Struck = unwrap(rest, "~~")
		if !item.Struck {
			rest, item.Priority = unwrap(rest, "**")
			mark = "**"
		}
	}
	if words, after, done, ok := statePrefix(rest); ok && item.Kind == "" && (around.person || mode == work) {
		mode = work
		rest, item.Done = after, item.Done || done
		if len(item.Owners) == 0 && !item.Unowned && !around.person { // "Done – lead: order it"
			item.Owners, rest = f.named(after)
			if item.Owners == nil {
				rest = after
			}
		}
		if strings.HasPrefix(strings.ToLower(words), "block") && strings.EqualFold(strings.Trim(rest, " ."), "no") {
			rest = "none"
		}
		if item.Outcome == "" {
			item.Outcome = words
		}
	}
	if first.kind != "" && strings.Count(rest, "**")%2 == 1 { // "**Action: lead** to …"
		rest = strings.Replace(rest, "**", "", 1)
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
	}
	if len(item.Items) == 0 && (isNothing(item.Text) || mode == work && !who.found() && nothingBelow(item) || mode == work && (nothingOf(item.Text) || f.emptyList(item.Raw))) {
		item.Kind, item.Text, item.Outcome, item.Done = Nothing, text, "", false
	}
	item.Issues = append(item.Issues, issuesIn(item.Text)...)
	if item.Kind != Talk && item.Kind != Nothing {
		item.Due = f.dueIn(m, item, kind)
	}
	if item.Kind == Decided {
		inside.mode = talk
	}
	return inside
}

// groupOf reads an item that is only a label of those below it: the name of a
// list, or of a person.
func (f *file) groupOf(item *Item, around context) (inside context, ok bool) {
	if len(item.Items) == 0 || item.More != "" || len(item.Raw) > longestNote {
		return context{}, false
	}
	inside = around
	inside.reports = false
	inside.nested = around.nested && !around.person
	if ids, owns := f.whoseList(item.Raw); ids != nil {
		item.Kind, item.Text = Group, item.Raw
		inside.mode, inside.nested, inside.ticks = work, false, false
		if owns {
			inside.owners, inside.person, item.Owners = ids, true, ids
		}
		return inside, true
	}
	if kind, labelled := label(item.Raw); labelled {
		switch kind {
		case Resolved:
			inside.mode = decisions
		case Note:
			inside.mode = talk
		default:
			inside.mode, inside.ticks = work, false
		}
		if inside.mode != work || around.nested || around.person {
			item.Kind, item.Text = Group, item.Raw
			inside.nested = false
			inside.state, inside.done, _ = state(item.Text)
			return inside, true
		}
	}
	if around.mode == work && f.announces(item) {
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
	ids := f.nameplate(item.Raw)
	if around.mode == work && ids == nil {
		ids = f.people(strings.Trim(item.Raw, "*_: ")) // everyone
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

// decimal is the number of an item as meetings count them: "**124.4** …".
var decimal = pattern.Must(`^[*_]{0,3}[0-9]{1,4}(?:\.[0-9]{1,4})+[.:]?[*_]{0,3}:?\s+`)

// takeID takes the id off a text that a comment gives to the item.
func (item *Item) takeID(text string) string {
	if !strings.Contains(text, "<!--") {
		return text
	}
	if m := idComment.FindStringSubmatchIndex(text); m != nil {
		item.given = markdown.Slug(text[m[2]:m[3]])
		text = text[:m[0]] + text[m[1]:]
	}
	return strings.TrimSpace(text)
}

var idComment = pattern.Must(`\s*<!--\s*id:\s*([A-Za-z0-9][\w.-]{0,60})\s*-->`)
