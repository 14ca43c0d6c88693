package minutes

import (
	"cmp"
	"slices"
	"strings"

	"slipway/internal/markdown"
	"slipway/internal/pattern"
)

// cells are those of an item that is the row of a table.
type cells struct {
	text   column // what its text is
	kinds  []column
	names  []string
	values []string
	meant  []string // values with those of the row above where they are the same
	told   bool     // neither an action nor a decision, by the column that says so
	named  bool     // the column of actions only names who acts, in the rows where anybody does
	own    bool     // the cell of the action says who does it, as each of several lines or in front of a topic's
	came   bool     // the column of actions tells what came of each row, and of some who does what
}

// discusses reports whether the row is one of a table of topics, in which what
// is to be done is one cell of several.
func (c *cells) discusses() bool {
	for _, kind := range c.kinds {
		if kind == otherColumn {
			return true
		}
	}
	return false
}

// topics reports whether the row is one of a table of items with notes, of which
// those are to be done that name somebody. One with a column of actions beside these says itself
// what is to be done.
func (c *cells) topics() bool {
	item, notes, owner := false, false, false
	for i, kind := range c.kinds {
		name, _ := labelName(c.names[i])
		list, _ := namedList(name)
		if kind == actionColumn && !isGeneral(name) {
			return false
		}
		item = item || name == "item"
		notes = notes || list == Note
		owner = owner || kind == ownerColumn
	}
	return item && notes && owner
}

// dashed reports whether the row says by dashes that nobody does anything by any day.
func (c *cells) dashed() bool {
	dashes := 0
	for i, kind := range c.kinds[:min(len(c.kinds), len(c.values))] {
		switch kind {
		case ownerColumn, dueColumn, statusColumn:
			if value := c.values[i]; value == "" || strings.Trim(value, "-–— ") != "" {
				return false
			}
			dashes++
		}
	}
	return dashes > 1
}

var onlyDigits = pattern.Must(`^[#. ]*[0-9]*[. ]*$`)

// barInCell ends no cell. Cells that a row has beyond the head of its table stand behind one
// in the last cell.
const barInCell = `\|`

// readRow understands the row of a table.
func (f *file) readRow(m *Meeting, item *Item) {
	c := item.cells
	var more []string
	for i, value := range c.values {
		if i >= len(c.kinds) || value == "" && (i >= len(c.meant) || c.meant[i] == "") {
			continue
		}
		kind := c.kinds[i]
		if i < len(c.meant) && (kind == ownerColumn || kind == dueColumn) {
			value = c.meant[i]
		}
		if c.text == actionColumn && kind == decisionColumn {
			kind = otherColumn
		}
		if head, behind, ok := strings.Cut(value, barInCell); ok && (kind == ownerColumn || kind == dueColumn || kind == statusColumn) {
			value = strings.TrimSpace(head)
			if kind == ownerColumn && f.people(behind) != nil {
				value += ", " + behind
			} else if behind = strings.TrimSpace(strings.ReplaceAll(behind, barInCell, "|")); behind != "" {
				more = append(more, behind)
			}
		}
		switch {
		case (kind == c.text || kind == actionColumn || kind == decisionColumn) && item.Text == "":
			item.Text = strings.ReplaceAll(f.takeMarks(item, item.takeID(value)), barInCell, "|") // which ends no cell outside of the table
		case kind == idColumn && item.given == "" && !onlyDigits.MatchString(value):
			item.given = idAsGiven(markdown.Plain(value))
			item.Issues = appendNew(item.Issues, value)
		case kind == kindColumn:
			if id := plainCell(value); item.given == "" && strings.ContainsAny(id, "0123456789") {
				item.given = idAsGiven(id)
				item.Issues = appendNew(item.Issues, id)
			}
		case kind == idColumn:
		case kind == ownerColumn && !c.own:
			f.cellOwners(m, item, value)
		case kind == dueColumn:
			item.Due = cmp.Or(f.dueOf(m, value), item.Due)
		case kind == statusColumn:
			item.Outcome = value
			item.Done = isDoneCell(value) || f.closedOn(m, c.names[i], value)
		default:
			more = append(more, strings.TrimPrefix(c.names[i]+": "+value, ": "))
		}
	}
	item.More = paragraphs(more)
	if c.told {
		item.Kind, item.Text = Talk, cmp.Or(item.Text, item.Raw)
		return
	}
	if item.takers != nil { // said in a chat
		item.Owners, item.Marked, item.Due = item.takers, true, f.dueIn(m, item, Note)
		return
	}
	if c.came {
		came := f.followsFrom(item.Text)
		item.Owners, item.Unowned, item.OwnerNote = came.owners, came.unowned, came.note
	}
	nothing := c.discusses() && (item.Text == "" || isNothing(item.Text))                                               // of an agenda, with nothing to do
	if ids := f.people(plainCell(item.Text)); ids != nil && len(item.Owners) == 0 && len(more) > 0 && ids[0] != "all" { // who acts, and nothing else
		item.Owners, item.Text, item.More = ids, strings.Join(more, "; "), ""
	}
	if item.Kind == Task && (nothing && isNothing(item.Text) || len(item.Owners) == 0 && !item.Unowned && (c.named || c.came || c.dashed() || isNothing(item.Text) || c.discusses() && c.topics())) {
		item.Kind = Talk
		if item.Text == "" || isNothing(item.Text) {
			item.Text, item.More = cmp.Or(strings.Join(more, "; "), item.Raw), ""
		}
		return
	}
	if len(item.Owners) == 0 && needsOwner(item.Outcome) {
		item.Unowned = true
	}
	if m := f.mark(item.Text); item.Kind == Task && len(item.Owners) == 0 && m.kind == Decided && !undecided(m.rest) { // "**Decision**: it stays"
		item.Kind, item.Text = Decided, m.rest
	}
	if item.Text == "" {
		item.Text = item.Raw
	}
	if item.Kind == Task {
		takeStateOfCell(item)
	}
	text, struck := unwrap(item.Text, "~~")
	item.Text, item.Struck = text, struck && !goesOn.MatchString(item.Outcome)
	if _, takenBack := unwrap(item.Outcome, "~~"); takenBack && !struck {
		item.Done = false
	}
	if len(item.Owners) == 0 && !item.Unowned {
		split := f.splitOwners(item.Text, work)
		rest, who := split.text, split.ownership
		if all := f.inCell(item.Text); len(all.owners) > len(who.owners) {
			rest, who = item.Text, all
		}
		item.Text, item.Owners, item.Unowned, item.OwnerNote = rest, who.owners, who.unowned, who.note
	}
	if item.Due.Words == "" {
		item.Due = f.dueIn(m, item, Flat)
	}
	item.Issues = append(item.Issues, issuesIn(item.Text)...)
}

// takeStateOfCell takes a box off the text of a row, and how far it is where no other cell says so:
// "[x] Order it", "✅ Order it", "Order it - done".
func takeStateOfCell(item *Item) {
	text := strings.TrimPrefix(item.Text, "- ")
	if m := box.FindStringSubmatch(text); m != nil {
		item.Text, item.Done = strings.TrimSpace(text[len(m[0]):]), item.Done || boxTicked(m)
	}
	if item.Outcome != "" || item.Done {
		return
	}
	if words, rest, done := takeState(item.Text); rest != item.Text {
		item.Text, item.Outcome, item.Done = rest, words, done
	} else if words, rest, done := takeSign(item.Text); words != "" {
		item.Text, item.Outcome, item.Done = rest, words, done
	} else if rest, outcome := takeClosing(item.Text); outcome != "" {
		item.Text, item.Outcome, item.Done = rest, outcome, isDone(outcome)
	}
}

// unknown reports whether a cell says that nobody knows yet.
func unknown(text string) bool {
	switch strings.TrimRight(strings.ToLower(text), "!") {
	case "needed", "wanted", "missing", "no one", "n.n.", "n.n", "nn", "noch offen", "niemand", "to be announced", "to be confirmed", "to be decided", "to be determined", "to be found", "not assigned", "tbd", "tba", "tbc", "unclear", "not clear", "?", "??", "???", "nobody", "nobody yet", "none yet", "open", "unassigned", "unclaimed", "volunteer", "anyone", "help wanted", "vacant":
		return true
	}
	return nobodyAbroad[strings.ToLower(text)] || toBeTold.MatchString(strings.ToLower(text))
}

// toBeTold are more words for it, in small letters.
var toBeTold = pattern.Must(`^(?:(?:still|yet|as yet) )?to be (?:advised|agreed|allocated|announced|appointed|assigned|chosen|confirmed|decided|defined|determined|found|identified|named|nominated|recruited)(?: (?:at|by|in|on|with) .{1,30})?$|^not (?:yet )?(?:known|assigned|decided|named|clear|allocated|agreed|appointed)(?: yet)?$|^(?:none|nobody|no one|unknown)(?: as)? (?:yet|so far)$|^still (?:open|vacant|unknown|unclear|unassigned)$|^[\p{L} -]{1,30} (?:tbd|tbc|tba)$|^no[ -](?:name|owner|taker|volunteer|one named|assignee)s?(?: yet| so far)?$`)

// isDone reports whether a state means that nothing is left to do.
func isDone(state string) bool {
	state = strings.ToLower(strings.Trim(markdown.Plain(state), " .!*_"))
	switch state {
	case "x", "yes", "✓", "✔", "✅", "☑", "[x]", "100%", ":white_check_mark:":
		return true
	}
	return doneFirst.MatchString(state) && !comeUndone.MatchString(state)
}

// isDoneCell is isDone for the cell of a column of states, where more words and signs say so.
func isDoneCell(state string) bool {
	state = strings.ReplaceAll(strings.TrimSpace(markdown.Plain(state)), "\ufe0f", "")
	bare := strings.TrimLeftFunc(state, isOrnament)
	return (isDone(state) || bare != "" && !openSign.MatchString(state) && isDone(bare) || doneInCell.MatchString(bare)) && !butOpen.MatchString(state)
}

var (
	doneInCell = pattern.Must(`(?i)^(?:y|sent|delivered|submitted|published|actioned|achieved|accomplished|discharged|paid|:(?:heavy_check_mark|ballot_box_with_check):)[.!]?$`)
	butOpen    = pattern.Must(`(?i)\bbut (?:it |still |this )*(?:needs?|requires?|awaits?|awaiting|waiting|waits|pending|must|has to|have to|to be)\b`)
)

var doneFirst = pattern.Must(`^(?:` + DoneWords + `|✅)(?:[.,;:()-]*(?:\s|$))`)

// inCell reads the owners of a cell that may hold several actions, "lead – this;
// ops – that", each with its own.
func (f *file) inCell(cell string) ownership {
	var all ownership
	parts := cellParts.Split(cell[:min(len(cell), mostSentences)], mostClauses)
	if len(parts) < 2 {
		return f.splitOwners(cell, work).ownership
	}
	for _, part := range parts {
		one := f.splitOwners(strings.TrimSpace(part), work)
		if len(one.owners) == 0 {
			return f.splitOwners(cell, work).ownership
		}
		all.owners = appendNew(all.owners, one.owners...)
	}
	return all
}

var (
	cellParts = pattern.Must(`;|<br ?/?>`)
	lineBreak = pattern.Must(`<br ?/?>`)
)

// property is a line below an item that says something of it: "Owner: lead",
// "Due: 12 March", "Status: open".
var property = pattern.Must(`(?i)^[*_]{0,3}(` + propertyNames + `|who|when|` + whoAbroad + `)[*_]{0,3}\s*:[*_]{0,3}\s*(\S.*)$`)

// takeProperties reads what the items below an item say of it. They stay where
// they are, and are no work of their own.
func (f *file) takeProperties(m *Meeting, item *Item) {
	f.takeOwnersBelow(item)
	for _, inner := range item.Items {
		f.takeProperty(m, item, inner)
	}
}

// takeProperty reads what another item says of an item, below it or behind it, and
// reports whether it says that alone.
func (f *file) takeProperty(m *Meeting, item, other *Item) bool {
	if len(other.Items) > 0 || other.More != "" || other.cells != nil || len(other.Raw) > longestNote {
		return false
	}
	if text, fields, tail := namedFields(other.Raw); len(fields) > 1 && text+tail == "" {
		if slices.ContainsFunc(fields, func(field namedField) bool { return field.kind == actionColumn }) {
			return false // work of its own
		}
		for _, field := range fields {
			f.setProperty(m, item, field.kind, field.value)
		}
	} else if due, ok := f.dayAlone(m, other.Raw); ok && item.Kind == Task {
		if item.Due.Words == "" {
			item.Due = due
		}
	} else if found := property.FindStringSubmatch(other.Raw); found == nil || !f.setProperty(m, item, columnOf(found[1]), found[2]) {
		return false
	}
	other.Kind, other.Text = Talk, other.Raw
	return true
}

// setProperty reads one thing that is said of an item, unless that is known. It is not ok
// for what is no property.
func (f *file) setProperty(m *Meeting, item *Item, kind column, value string) (ok bool) {
	switch kind {
	case ownerColumn:
		if len(item.Owners) == 0 {
			f.cellOwners(m, item, value)
		}
	case dueColumn:
		if item.Due.Words == "" {
			item.Due = f.dueOf(m, value)
		}
	case statusColumn:
		if item.Outcome == "" {
			item.Outcome = strings.TrimSpace(value)
		}
		item.Done = item.Done || isDone(value)
	default:
		return false
	}
	return true
}

// Row gives the cells of an item that is the row of a table, as Markdown, and which of
// them say by when it is to be done and how far it is, -1 where none does. It is nil for
// any other item.
func (item *Item) Row() (values []string, due, status int) {
	if item.cells == nil {
		return nil, -1, -1
	}
	return item.cells.values, slices.Index(item.cells.kinds, dueColumn), slices.Index(item.cells.kinds, statusColumn)
}
