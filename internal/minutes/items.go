package minutes

import (
	"regexp"
	"slices"
	"strings"

	"slipway/internal/markdown"
)

// context is what the items around an item say about it.
type context struct {
	mode   mode
	owners []string
	nobody bool   // the items have no owner and need one
	person bool   // the owners are the person that a group or an area is named after
	state  string // of a group: "Not started"
	done   bool
	nested bool
	taken  bool // the item around says whose it is, or that it is nobody's
	spoken bool // the items tell who said what
	said   bool // and so do those below a name
	looked bool // the items are changes and reports that were looked at
	// reports says that the items stand where people report what they did.
	reports bool
	// namesFirst says that the items begin with who does them.
	namesFirst bool
	// ticks says that boxes tick off topics, and are no work by themselves.
	ticks bool
}

var box = regexp.MustCompile(`^(?:\\?\[([ xX✓✔~/>-]?)\\?\]|([☐◻⬜🔲☑])\x{fe0f}?)[ \t]+`)

// boxTicked reports whether the box that was found is ticked.
func boxTicked(found []string) bool {
	mark := found[1] + found[2]
	return strings.Trim(mark, " ~/>-☐◻⬜🔲") != ""
}

// readItems understands the items of a list, from the outside in.
func (f *file) readItems(m *Meeting, area *Area, kind ListKind, items []*Item, around context) {
	var last *Item // the item that a remark would speak of
	var remarks []string
	if around.mode == work && around.nested && !around.person && (f.conversation(items) || around.taken && f.commented(items)) {
		around.mode = talk
	}
	around.spoken = around.mode == talk && f.conversation(items)
	around.reports = around.reports || around.mode == talk && f.rollOfReports(items)
	around.said = around.said || around.mode == talk && !around.reports && f.takeTurns(items)
	if around.mode == talk && !around.spoken && !around.nested && allStates(items) {
		around.mode = work
	}
	around.namesFirst = around.mode == work && !around.person && !around.nested && f.nameFirst(items)
	below, titles := f.titles(items, kind, around)
	for _, item := range items {
		if item.Kind == Talk && item.Text != "" { // a property of the item around it
			continue
		}
		if last != nil && last.Kind == Task && f.takeProperty(m, last, item) {
			continue
		}
		inside := f.readItem(m, item, kind, around)
		if titles && item.Kind == "" && len(item.Items) > 0 {
			item.Kind, inside = Group, around
			inside.mode = below
		}
		if item.Kind == "" {
			item.Kind = f.kindOf(item, kind, around, last)
			if item.Kind == Talk { // a question, with its answers below
				inside = context{mode: talk, nested: true}
			}
		}
		if item.Kind == Task && item.cells == nil {
			f.takeProperties(m, item)
			inside.owners = item.Owners
			inside.taken = len(item.Owners) > 0 || item.Unowned
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
		if item.Outcome == "" {
			item.Outcome = around.state
		}
		item.Done = item.Done || around.done
		if around.nobody && len(item.Owners) == 0 && item.Kind == Task {
			item.Unowned = true
		}
		if len(item.Owners) == 0 && !item.Unowned && item.Kind != Talk && item.Kind != Decided {
			item.Inherited = around.owners
		}
		if len(inside.owners) == 0 {
			inside.owners = item.Inherited
			inside.person = around.person && item.Kind != Talk
		}
		if item.Kind == Group && inside.state == "" {
			inside.state, inside.done, _ = state(item.Text)
		}
		item.Items = f.divided(item.Items, inside.mode)
		f.readItems(m, area, inside.kindOf(kind, item), item.Items, inside)
		item.takeRemarks()
		last.addOutcome(remarks)
		last, remarks = item, nil
	}
	last.addOutcome(remarks)
	tellOnly(items, around)
}

// tellOnly takes the items of a list of work that only tell something for talk,
// where most of the others say who does them or are orders.
func tellOnly(items []*Item, around context) {
	if around.mode != work || around.person {
		return
	}
	owned, telling := 0, 0
	for _, item := range items {
		switch {
		case item.Kind == Task && (len(item.Owners) > 0 || isOrder(strings.Fields(item.Raw + " .")[0])):
			owned++
		case item.Kind == Task && informs(item):
			telling++
		}
	}
	if telling == 0 || 2*owned < len(items)-telling || owned == 0 {
		return
	}
	for _, item := range items {
		if item.Kind == Task && informs(item) {
			item.Kind, item.Inherited = Talk, nil
		}
	}
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

// takeRemarks makes the remarks below an item its outcome.
func (item *Item) takeRemarks() {
	var remarks []string
	for _, inner := range item.Items {
		if inner.Kind == Remark {
			remarks = append(remarks, inner.Text)
		}
	}
	item.addOutcome(remarks)
}

func (item *Item) addOutcome(remarks []string) {
	if len(remarks) == 0 {
		return
	}
	if item.Outcome != "" {
		remarks = append([]string{item.Outcome}, remarks...)
	}
	item.Outcome = strings.Join(remarks, "\n")
}

// readItem takes an item's paragraph apart. It gives what the item says about
// those below it, and sets the kind of the item where its own words tell it.
func (f *file) readItem(m *Meeting, item *Item, kind ListKind, around context) context {
	inside := context{mode: around.mode, nested: true, ticks: around.ticks}
	if item.cells != nil {
		item.Kind = Task
		if kind == Resolved {
			item.Kind = Decided
		}
		f.readRow(m, item)
		inside.owners = item.Owners
		return inside
	}
	if f.isPerson(item) || around.mode == talk && f.roleHeld(item) || around.mode == work && !around.person && f.answers(item) || (noWork(item) || f.appointment(item)) && !isNothing(item.Raw) {
		item.Kind, item.Text = Talk, item.Raw
		return inside
	}
	if below, ok := f.groupOf(item, around); ok {
		return below
	}
	text := f.takeMarks(item, item.takeID(item.Raw))
	if item.given == "" {
		item.More = item.takeID(item.More)
	}
	item.More = f.takeMarks(item, item.More)
	if m := box.FindStringSubmatch(text); m != nil {
		item.Boxed, item.Done = true, boxTicked(m)
		text = strings.TrimSpace(text[len(m[0]):])
	}
	text, item.Struck = unwrap(text, "~~")
	if inner, tail, ok := strings.Cut(strings.TrimPrefix(text, "~~"), "~~"); ok && !item.Struck && strings.HasPrefix(text, "~~") && inner != "" && isDone(strings.TrimLeft(tail, " -–—:(")) {
		text, item.Done, item.Outcome = inner, true, strings.Trim(tail, " -–—:()")
	}
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
	topic := around.mode == talk && first.kind == "" && (around.looked && f.onlyNamed(item) || f.presented(item) || f.heardOf(item) || !f.bracketsOwn && (f.introduced(item) || f.topicOf(item, around)))
	switch {
	case first.kind == Task || item.takers != nil:
		mode = work
	case first.kind == Decided && f.told(first.rest):
		mode, item.decides = work, true
	case around.mode == decisions && first.kind == "" && (f.told(text) || isHomework(text)):
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
		words, done := "", false
		if first.kind == Task && !later {
			words, first.rest, done = takeState(first.rest)
		} else if first.kind == "" {
			words, text, done = takeState(text)
		}
		item.Outcome, item.Done = orElse(item.Outcome, words), item.Done || done
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
			who.owners = f.commitment(rest)
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
		rest, who, outcome = f.splitOwners(text, mode)
		if !who.found() && mode == talk {
			who.owners = f.speaksFor(text, !around.spoken)
		}
		if !who.found() && mode == talk {
			who.owners = f.closingHandles(text)
		}
		if !who.found() && mode == work {
			who.owners = f.onlyNames(item.Items)
		}
		if !who.found() && mode != decisions {
			who.owners = firstTakers(f.takings(text, item.speaker, !item.prose))
			if who.owners == nil && mode == work && around.namesFirst {
				who.owners = f.begins(text)
			}
			if who.owners == nil && item.Boxed {
				who.owners = f.first(text, false)
			}
			if who.owners == nil && mode == talk && item.Kind == "" {
				if f.undertaken(text) || len(errands(text)) > 0 {
					mode, item.decides = work, decided(text)
				} else if decided(text) {
					item.Kind = Decided
				}
			}
		}
	}
	if kind == Last && mode == work && !around.nested && !who.found() { // "Lead moved the servers"
		who.owners = f.leading(rest, func(words []string) bool { return IsPast(words[0]) })
	}
	if first.kind == Task && !later && !who.found() && asks(rest) {
		item.Kind, item.Text = Talk, item.Raw
		return inside
	}
	item.Owners, item.Unowned, item.OwnerNote, item.Outcome = who.owners, who.unowned, who.note, orElse(outcome, item.Outcome)
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
	if item.Kind == "" {
		switch {
		case first.kind == Task || item.Boxed && !around.ticks || who.found():
			item.Marked = first.kind == Task || item.Boxed || around.mode != work && !report && !f.introduced(item)
		case mode == talk:
			item.Kind = Talk
		}
	}
	if (isNothing(item.Text) || mode == work && nothingOf(item.Text)) && len(item.Items) == 0 {
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

// isLinkToList reports whether an item is nothing but a link to a list, as to
// "[Action items](…)".
func isLinkToList(item *Item) bool {
	if len(item.Links) != 1 || len(item.Items) > 0 || !strings.HasPrefix(item.Raw, "[") {
		return false
	}
	_, ok := label(item.Links[0].Label)
	return ok && markdownLink.FindString(item.Raw) == item.Raw
}

// presented reports whether an item is a topic with the name of who presents
// it behind a dash, and what was said of it below.
func (f *file) presented(item *Item) bool {
	word, rest, _ := strings.Cut(strings.TrimLeft(item.Raw, "*_~"), " ")
	next, _, _ := strings.Cut(rest, " ")
	return len(item.Items) > 0 && f.namesBehindDash(item) && !(isOrder(word) && !isNoun(word, next))
}

// namesBehindDash reports whether names behind a dash close an item.
func (f *file) namesBehindDash(item *Item) bool {
	i, width := lastDash(item.Raw)
	return !box.MatchString(item.Raw) && i > 0 && f.people(item.Raw[i+width:]) != nil
}

// introduced is presented for a name in brackets.
func (f *file) introduced(item *Item) bool {
	if item.More == "" && !slices.ContainsFunc(item.Items, func(inner *Item) bool { return !saysWhatCame(inner.Raw) }) {
		return false // nothing is said of it but what came of it
	}
	return f.namesAtEnd(item)
}

// namesAtEnd reports whether names in brackets close an item.
func (f *file) namesAtEnd(item *Item) bool {
	if box.MatchString(item.Raw) {
		return false
	}
	end := strings.TrimRight(item.Raw, " .*_")
	open := strings.LastIndexAny(end, "([")
	return open > 0 && strings.HasSuffix(end, ")") == (end[open] == '(') && strings.ContainsAny(end[len(end)-1:], ")]") && f.people(end[open+1:len(end)-1]) != nil
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
	if ids, owns := f.whoseList(item.Raw); ids != nil {
		item.Kind, item.Text = Group, item.Raw
		inside.mode, inside.nested, inside.ticks = work, false, false
		if owns {
			inside.owners, inside.person, item.Owners = ids, true, ids
		}
		return inside, true
	}
	if !around.person && (isReports(item.Raw) || f.talkTitle(item)) {
		item.Kind, item.Text = Group, item.Raw
		inside.mode, inside.nested, inside.reports, inside.said = talk, false, isReports(item.Raw), !isReports(item.Raw)
		return inside, true
	}
	bare := strings.TrimSpace(strings.Trim(item.Raw, "*_: "))
	if unknown(bare) {
		item.Kind, item.Text, item.Unowned = Group, item.Raw, true
		inside.nobody = true
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
		if around.mode == talk && !around.reports && (around.said || f.people(strings.Trim(item.Raw, "*_ ")) == nil) && !tellsStates(&Area{Lists: []*List{{Kind: Flat, Items: item.Items}}}) {
			inside.owners, inside.person = nil, false // who said what is below
			item.Kind, item.Owners = Talk, nil
		}
		return inside, true
	}
	return context{}, false
}

var idComment = regexp.MustCompile(`\s*<!--\s*id:\s*([A-Za-z0-9][\w.-]{0,60})\s*-->`)

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

// unwrap takes a pair of marks off a text that they enclose as a whole.
func unwrap(s, mark string) (string, bool) {
	if len(s) <= 2*len(mark) || !strings.HasPrefix(s, mark) || !strings.HasSuffix(s, mark) {
		return s, false
	}
	inner := s[len(mark) : len(s)-len(mark)]
	if strings.Contains(inner, mark) || strings.TrimSpace(inner) != inner {
		return s, false
	}
	return inner, true
}

// isNothing reports whether a text says that there is nothing to say.
func isNothing(text string) bool {
	if !strings.ContainsFunc(text, isWordRune) && len(text) < longestName { // dots of a form
		return true
	}
	switch strings.ReplaceAll(strings.ToLower(strings.Trim(text, "*_ .\n")), " / ", "/") {
	case "none", "n/a", "nothing", "nothing to report", "no items", "-", "no actions", "no action", "no action items", "no decisions", "none this week", "no updates", "no update", "nothing this week", "nothing new", "nothing special", "nothing much", "no news", "(none)", "no progress", "no blockers", "no blocker", "not blocked", "no impediments", "nothing to announce", "no questions", "no topics", "no change":
		return true
	}
	return len(text) < longestMarked && holdsAny(text, "item", "action", "point", "task", "to-do", "todo") && (ofAllItems.MatchString(strings.Trim(text, "*_ .\n")) || wentThrough.MatchString(text))
}

// nothingOf reports whether a text says of somebody or something that there is nothing to
// do: "Chairs: no action".
func nothingOf(text string) bool {
	name, value, ok := strings.Cut(text, ": ")
	return ok && len(name) < longestName && !strings.ContainsAny(name, ".?!:") && isNothing(value)
}

// wentThrough finds what tells that people looked at the items: "Lead reviewed the
// action items".
var wentThrough = regexp.MustCompile(`(?i)^[^.;]{0,60}?\b(?:reviewed|went (?:through|over)|discussed|covered|walked through|looked at)\s+(?:the |all |our |previous |old |open |last week['’]?s )*(?:action items?|action points?|actions|to-?dos?)(?: from [^.;]{1,40})?[.!]?$`)

// ofAllItems finds what tells of others: "Most items completed".
var ofAllItems = regexp.MustCompile(`(?i)^(?:all|most|many|some|several|both|no)(?: of)?(?: the| these| those)?(?: previous| open| old| other| action| remaining)* (?:items?|actions?|points?|tasks?|to-?dos?)(?: from .{1,40}?)? (?:(?:was|were|is|are|have been|has been) )?(?:now )?(?:completed?|done|closed|finished|resolved|addressed|open|outstanding|pending|carried (?:over|forward))$`)

func (f *file) kindOf(item *Item, kind ListKind, around context, last *Item) ItemKind {
	plain := strings.ToLower(strings.Trim(item.Text, "*_ .\n"))
	if _, ok := goal(item.Text); ok {
		return Goal
	}
	if around.person && len(item.Owners) == 0 {
		_, _, ok := state(item.Text)
		switch {
		case len(item.Items) == 0 && isLabelOnly(item.Raw):
			return Nothing
		case strings.HasSuffix(strings.TrimRight(item.Text, " *_"), "?") || noReport(item, kind, around):
			return Talk
		case reportTopic(item):
			return Group
		case !ok || len(item.Items) == 0:
			return Task
		}
	}
	if isNothing(plain) && len(item.Items) == 0 {
		return Nothing
	}
	if _, _, ok := state(item.Text); ok && len(item.Items) > 0 && len(item.Owners) == 0 {
		return Group
	}
	if kind != Last && (kind != Flat || !around.nested) || len(item.Items) > 0 || len(item.Owners) > 0 || item.Unowned || item.Boxed || around.state != "" {
		return Task
	}
	if around.nested && (saysWhatCame(item.Raw) || f.didIt(item.Raw)) || !around.nested && last != nil && refersBack(item.Raw) {
		return Remark
	}
	return Task
}
