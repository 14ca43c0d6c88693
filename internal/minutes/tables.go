package minutes

import (
	"regexp"
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"

	"slipway/internal/markdown"
)

// column is what the cells of a column of a table say.
type column int

const (
	otherColumn column = iota
	idColumn
	actionColumn
	decisionColumn
	ownerColumn
	dueColumn
	statusColumn
	nameColumn
)

func columnOf(name string) column {
	name, _ = labelName(name)
	switch strings.TrimRight(name, "?.") {
	case "id", "#", "no", "nr", "number", "ref", "key", "ai", "action id", "item id", "action #", "ai #", "ticket":
		return idColumn
	case "action", "actions", "action item", "action items", "action point", "item", "task", "tasks", "what", "description", "to do", "todo", "work",
		"deliverable", "next step", "next steps", "action required", "actions required", "follow up", "activity", "what to do", "action to be taken":
		return actionColumn
	case "decision", "decisions", "decided", "resolution", "agreed", "agreement", "conclusion", "outcome of the vote":
		return decisionColumn
	case "owner", "owners", "who", "assignee", "assignees", "assigned to", "assigned", "responsible", "person", "by whom", "dri", "action owner", "lead",
		"person responsible", "responsible person", "whom", "action by", "on", "contact", "driver", "decided by", "volunteer", "volunteers", "who does it":
		return ownerColumn
	case "due", "due date", "deadline", "by", "when", "target", "target date", "eta", "date due", "by when", "due by", "complete by", "completion date", "finish by":
		return dueColumn
	case "status", "state", "done", "progress", "outcome", "result", "current status", "complete", "completed":
		return statusColumn
	case "name", "attendee", "attendees", "participant", "participants", "present", "member", "who was there", "people":
		return nameColumn
	}
	if strings.Count(name, " ") > 4 {
		return otherColumn
	}
	for _, each := range columnWords {
		if each.words.MatchString(name) {
			return each.column
		}
	}
	switch kind, _ := namedList(name); kind { // "Follow-up"
	case Flat, Last:
		return actionColumn
	case Resolved:
		return decisionColumn
	}
	return otherColumn
}

// columnWords are what a name of several words says of a column: "Task description",
// "Person responsible". The first that is found counts.
var columnWords = []struct {
	words  *regexp.Regexp
	column column
}{
	{regexp.MustCompile(`\b(?:due|deadline|eta|by when|(?:target|completion) date)\b`), dueColumn},
	{regexp.MustCompile(`^(?:notes?|comments?|reason|date|time)\b|\b(?:date|taken|notes?|comments?|hours|points|size)$`), otherColumn},
	{regexp.MustCompile(`\b(?:owners?|owned|assign(?:ed|ees?)|responsib(?:le|ility)|dri|champions?|shepherd|initials|point of contact|poc|in charge)\b`), ownerColumn},
	{regexp.MustCompile(`\b(?:status|state|progress)\b`), statusColumn},
	{regexp.MustCompile(`^(?:actions?|tasks?)\b.*\b(?:id|no|nr|number)[.]?$`), idColumn},
	{regexp.MustCompile(`\b(?:actions?|tasks?|to ?dos?|next steps?)\b`), actionColumn},
}

// row is a row of a table: its cells, as Markdown, and its line.
type row struct {
	cells []string
	line  int
	node  ast.Node
}

// table reads a table of actions or decisions as a list, one of people as
// those who were there, and leaves every other as it is.
func (s *structure) table(n *east.Table, from, to int) {
	rows := s.rows(n, from)
	kinds, has := columnsOf(rows[0].cells)
	if s.asked != nil && s.roles[0].ofPeople() || has[nameColumn] && s.inHead() && !has[actionColumn] && !has[decisionColumn] {
		if s.people(rows, kinds) {
			return
		}
	}
	s.noRoles()
	if s.reportTable(rows) {
		return
	}
	named := s.file.namesActions(rows, kinds, has)
	if at := slices.Index(kinds, nameColumn); at >= 0 && s.label != "" && s.kind == Flat && has[actionColumn] && !has[ownerColumn] { // below a label of work
		kinds[at], has[ownerColumn] = ownerColumn, true
	}
	kind, text := s.file.aboutRows(rows, kinds, has, s.kind, s.label)
	if text == otherColumn {
		s.comment(s.written(from, to), from)
		return
	}
	if kind != s.kind {
		s.unusedLabel()
	}
	s.list = nil
	label := ""
	if kind == s.kind {
		label = s.label
	}
	items, rest := s.rowItems(rows, kinds, text, from, to)
	if len(items) == 0 { // the names of its columns are all that it says
		rest = s.written(from, to)
	}
	for _, item := range items {
		item.cells.named = named
		s.addRow(kind, label, item, rows[0])
	}
	s.list = nil
	s.comment(rest, from)
}

// tableWithin reads a table of actions below an item as items, and gives what is
// left of it: all of any other table. A label is what the item says.
func (s *structure) tableWithin(n *east.Table, words string, from, to int) (items []*Item, rest string) {
	rows := s.rows(n, from)
	kinds, has := columnsOf(rows[0].cells)
	about, labelled := label(words)
	if !labelled {
		about, words = Flat, ""
	}
	if kind, text := s.file.aboutRows(rows, kinds, has, about, words); text == actionColumn && kind != Resolved {
		if items, rest = s.rowItems(rows, kinds, text, from, to); len(items) > 0 {
			return items, rest
		}
	}
	return nil, dedent(s.written(from, to))
}

func (s *structure) rows(n *east.Table, from int) []row {
	var rows []row
	for r := n.FirstChild(); r != nil; r = r.NextSibling() {
		rows = append(rows, s.row(r, from+len(rows)))
	}
	return rows
}

// columnsOf tells what the columns of a table with some names are.
func columnsOf(names []string) (kinds []column, has map[column]bool) {
	kinds, has = make([]column, len(names)), map[column]bool{}
	for i, name := range names {
		kinds[i] = columnOf(name)
		has[kinds[i]] = true
	}
	if explicitActions(names, kinds) {
		has[actionColumn] = true
	}
	if at := slices.Index(kinds, actionColumn); at >= 0 && !has[ownerColumn] { // behind it, the name is that of the owner
		if i := slices.Index(kinds[at:], nameColumn); i > 0 {
			kinds[at+i], has[ownerColumn] = ownerColumn, true
		}
	}
	return kinds, has
}

// aboutRows tells what the rows of a table below a label are, and which column
// says it: otherColumn if they are neither actions nor decisions.
func (f *file) aboutRows(rows []row, kinds []column, has map[column]bool, kind ListKind, label string) (ListKind, column) {
	switch {
	case has[decisionColumn] && (!has[actionColumn] || kind == Resolved):
		return Resolved, decisionColumn
	case kind == Resolved && has[actionColumn] && (has[ownerColumn] || has[dueColumn] || has[statusColumn]):
		return Flat, actionColumn // actions, whatever stands above
	case kind == Resolved && has[actionColumn]:
		return kind, actionColumn
	case kind == Note || !has[actionColumn] || !has[ownerColumn] && !has[dueColumn] && !has[statusColumn] && label == "" && !f.actionCells(rows[1:], kinds):
		return kind, otherColumn
	}
	return kind, actionColumn
}

// rowItems makes items of the rows of a table, and gives what is no row.
func (s *structure) rowItems(rows []row, kinds []column, text column, from, to int) (items []*Item, rest string) {
	taken := map[int]bool{rows[0].line: true, rows[0].line + 1: true}
	for _, r := range rows[1:] {
		taken[r.line] = true
		if strings.TrimSpace(strings.Join(r.cells, "")) == "" {
			continue
		}
		items = append(items, &Item{Raw: strings.TrimSpace(s.written(r.line, r.line+1)), Line: s.meeting.BodyLine + r.line, Links: linksOf(r.node, s.source), cells: &cells{text: text, kinds: kinds, names: rows[0].cells, values: r.cells}})
	}
	var others []string
	for i := from; i < to; i++ {
		if !taken[i] {
			others = append(others, s.written(i, i+1))
		}
	}
	if len(rows) == 1 {
		others = append([]string{s.written(rows[0].line, rows[0].line+1)}, others...)
	}
	return items, strings.TrimSpace(strings.Join(others, "\n"))
}

// explicitActions takes the columns with a general name, such as "Item", for
// no actions where another is named after them.
func explicitActions(names []string, kinds []column) bool {
	general := make([]bool, len(kinds))
	found := false
	for i, kind := range kinds {
		if kind != actionColumn {
			continue
		}
		switch name, _ := labelName(names[i]); name {
		case "item", "what", "description", "activity", "work":
			general[i] = true
		default:
			found = true
		}
	}
	for i := range kinds {
		if found && general[i] {
			kinds[i] = otherColumn
		}
	}
	return found
}

// actionCells reports whether a cell of a column of actions says who acts.
func (f *file) actionCells(rows []row, kinds []column) bool {
	for _, r := range rows {
		for i, cell := range r.cells {
			if i < len(kinds) && kinds[i] == actionColumn && f.inCell(cell).found() {
				return true
			}
		}
	}
	return false
}

// inCell reads the owners of a cell that may hold several actions, "lead – this;
// ops – that", each with its own.
func (f *file) inCell(cell string) ownership {
	var all ownership
	parts := cellParts.Split(cell[:min(len(cell), mostSentences)], mostClauses)
	if len(parts) < 2 {
		return all.with(f, cell)
	}
	for _, part := range parts {
		one := ownership{}.with(f, strings.TrimSpace(part))
		if len(one.owners) == 0 {
			return ownership{}.with(f, cell)
		}
		for _, id := range one.owners {
			all.owners = appendNew(all.owners, id)
		}
	}
	return all
}

var (
	cellParts = regexp.MustCompile(`;|<br ?/?>`)
	lineBreak = regexp.MustCompile(`<br ?/?>`)
)

func (o ownership) with(f *file, text string) ownership {
	_, o, _ = f.splitOwners(text, work)
	return o
}

// addRow adds an item to a list of its own that has the columns of a table.
func (s *structure) addRow(kind ListKind, label string, item *Item, head row) {
	if s.list == nil {
		s.add(kind, label, item)
		s.list.Columns = head.cells
		return
	}
	s.list.Items = append(s.list.Items, item)
}

// row reads a row. otherwise is its line where none of its cells has words.
func (s *structure) row(n ast.Node, otherwise int) row {
	r := row{line: otherwise, node: n}
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		r.cells = append(r.cells, strings.TrimSpace(string(c.Lines().Value(s.source))))
		if c.Lines().Len() > 0 {
			r.line = s.lineAt(c.Lines().At(0).Start)
		}
	}
	return r
}

// people takes a table for those who were there. A table that says more than
// their names stays where it is, too.
func (s *structure) people(rows []row, kinds []column) bool {
	at := 0
	for i, kind := range kinds {
		if kind == nameColumn {
			at = i
			break
		}
	}
	r := present
	if len(s.roles) > 0 {
		r = s.roles[0]
	}
	for _, row := range rows[1:] {
		if at < len(row.cells) && len(row.cells[at]) > longestName {
			return false
		}
	}
	for _, row := range rows[1:] {
		if at < len(row.cells) && row.cells[at] != "" {
			s.take([]role{r}, row.cells[at], row.line)
		}
	}
	if s.asked != nil {
		s.noRoles()
	}
	return false
}

// cells are those of an item that is the row of a table.
type cells struct {
	text   column // what its text is
	kinds  []column
	names  []string
	values []string
	named  bool // the column of actions only names who acts, in the rows where anybody does
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
// those are to be done that name somebody.
func (c *cells) topics() bool {
	item, notes, owner := false, false, false
	for i, kind := range c.kinds {
		name, _ := labelName(c.names[i])
		list, _ := namedList(name)
		item = item || name == "item"
		notes = notes || list == Note
		owner = owner || kind == ownerColumn
	}
	return item && notes && owner
}

var onlyDigits = regexp.MustCompile(`^[#. ]*[0-9]*[. ]*$`)

// readRow understands the row of a table.
func (f *file) readRow(m *Meeting, item *Item) {
	c := item.cells
	var more []string
	for i, value := range c.values {
		if i >= len(c.kinds) || value == "" {
			continue
		}
		kind := c.kinds[i]
		if c.text == actionColumn && kind == decisionColumn {
			kind = otherColumn
		}
		switch {
		case (kind == c.text || kind == actionColumn || kind == decisionColumn) && item.Text == "":
			item.Text = f.takeMarks(item, item.takeID(value))
		case kind == idColumn && item.given == "" && !onlyDigits.MatchString(value):
			item.given = markdown.Slug(markdown.Plain(value))
			item.Issues = appendNew(item.Issues, value)
		case kind == idColumn:
		case kind == ownerColumn:
			f.cellOwners(item, value)
		case kind == dueColumn:
			item.Due = f.dueOf(m, value)
		case kind == statusColumn:
			item.Outcome = value
			item.Done = isDone(value)
		default:
			more = append(more, c.names[i]+": "+value)
		}
	}
	item.More = paragraphs(more)
	if item.Kind == Task && len(item.Owners) == 0 && !item.Unowned && (c.named || c.discusses() && (item.Text == "" || isNothing(item.Text) || c.topics())) { // of an agenda, with nothing to do
		item.Kind = Talk
		if item.Text == "" || isNothing(item.Text) {
			item.Text, item.More = orElse(strings.Join(more, "; "), item.Raw), ""
		}
		return
	}
	if item.Text == "" {
		item.Text = item.Raw
	}
	text, struck := unwrap(item.Text, "~~")
	item.Text, item.Struck = text, struck
	if len(item.Owners) == 0 && !item.Unowned {
		rest, who, _ := f.splitOwners(item.Text, work)
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

// cellOwners reads a cell that names owners. Names that nobody goes by stay as
// a note.
func (f *file) cellOwners(item *Item, value string) {
	plain := strings.TrimFunc(strings.Trim(markdown.Plain(withoutComments(value)), " .*_"), isOrnament)
	if needsOwner.MatchString(plain) || unknown(plain) {
		item.Unowned, item.OwnerNote = true, plain
		return
	}
	value = withoutAddresses(value)
	if at := helped.FindStringIndex(value); at != nil && at[0] > 0 && f.people(value[:at[0]]) != nil {
		value, item.OwnerNote = value[:at[0]], plain
	}
	for _, name := range separators.Split(value, -1) {
		name = strings.TrimRight(withoutComments(name), " ?")
		if id, ok := f.lookup(name); ok {
			item.Owners = appendNew(item.Owners, id)
		} else if ids := f.people(firstGroup.ReplaceAllString(name, "")); ids != nil {
			item.Owners = appendNew(item.Owners, ids[0])
			item.OwnerNote = plain
		} else if strings.Trim(name, " -–—") != "" {
			item.OwnerNote = plain
		}
	}
}

// helped is who helps the owner: "Lead w/ Ops".
var helped = regexp.MustCompile(`(?i)\s+(?:w/|with|assisted by|supported by|helped by)\s*\S.*$`)

// firstGroup is a parenthesis behind a name: "Lead (with Ops)".
var firstGroup = regexp.MustCompile(`\s*\([^()]*\)\s*$`)

// unknown reports whether a cell says that nobody knows yet.
func unknown(text string) bool {
	switch strings.ToLower(text) {
	case "n.n.", "n.n", "nn", "noch offen", "niemand", "to be announced", "to be confirmed", "to be decided", "to be determined", "to be found", "not assigned", "tbd", "tba", "tbc", "?", "??", "???", "nobody", "none yet", "open", "unassigned", "unclaimed", "volunteer", "anyone", "help wanted", "vacant":
		return true
	}
	return false
}

// isDone reports whether a state means that nothing is left to do.
func isDone(state string) bool {
	state = strings.ToLower(strings.Trim(markdown.Plain(state), " .!*_"))
	switch state {
	case "x", "yes", "✓", "✔", "✅", "☑", "[x]", "100%", ":white_check_mark:":
		return true
	}
	word, _, _ := strings.Cut(state, " ")
	switch strings.Trim(word, ".,;:()-") {
	case "done", "closed", "complete", "completed", "finished", "fixed", "resolved", "merged", "shipped", "erledigt", "abgeschlossen", "fertig", "✅":
		return true
	}
	return false
}
