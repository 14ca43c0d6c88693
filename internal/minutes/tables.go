package minutes

import (
	"cmp"
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"
)

// row is a row of a table: its cells, as Markdown, and its line.
type row struct {
	cells []string
	links [][]Link // of each cell
	line  int
	raw   string // of a table in HTML: the row as Markdown has it
	laid  bool   // one of a table that stood upright
}

// table reads a table of actions or decisions as a list, one of people as
// those who were there, and leaves every other as it is.
func (s *structure) table(n *east.Table, from, to int) { s.readTable(n, s.rows(n, from), from, to) }

func (s *structure) readTable(n ast.Node, rows []row, from, to int) {
	rows = withHead(rows)
	given := s.label != "" && handsOutWork(s.kind, s.label)
	rows, upright := turned(rows, given)
	if upright && s.asked == nil { // and tells of no work
		s.noRoles()
		s.comment(s.written(from, to), from)
		return
	}
	if s.asked == nil && given {
		rows = s.file.headless(rows)
	}
	kinds, has := columnsOf(rows[0].cells)
	s.file.byWhom(rows, kinds, has)
	s.file.namedWork(rows, kinds, has)
	if s.asked != nil && s.roles[0].ofPeople() || has[nameColumn] && s.inHead() && !has[actionColumn] && !has[decisionColumn] {
		if s.people(rows, kinds) {
			return
		}
	}
	s.noRoles()
	if !mattersArising(rows[0].cells, kinds, has) && (s.reportTable(rows, from, to) || s.chatTable(rows, from, to)) {
		return
	}
	rows = s.file.withKinds(rows)
	numberedActions(rows, kinds)
	wordedNumbers(rows, kinds, has)
	if at := kindsOfRows(rows, kinds); at >= 0 {
		s.addKinds(rows, kinds, at, from, to)
		return
	}
	s.file.toldColumns(s.meeting, rows, kinds, has, given)
	register := s.unregister(n, rows[0].cells, kinds, has)
	named := s.file.namesActions(rows, kinds, has, given) || !register && assignedIssues(rows[0].cells, kinds, has)
	s.file.workColumns(s.paragraphAbove(n), rows, kinds, has, given, register)
	if s.label == "" {
		judged(rows[0].cells, kinds, has)
		comesNext(rows, kinds, has)
		above := ""
		if s.area != nil {
			above = s.area.Name
		}
		passing(above, rows, kinds, has)
	}
	came := s.file.outcomeActions(rows, kinds, has)
	if at := slices.Index(kinds, nameColumn); at >= 0 && given && s.kind != Last && has[actionColumn] && !has[ownerColumn] {
		kinds[at], has[ownerColumn] = ownerColumn, true
	}
	kind, text := s.file.aboutRows(rows, kinds, has, s.kind, s.label)
	if text == otherColumn || s.presented(rows[0].cells, kinds, has) {
		s.comment(s.written(from, to), from)
		s.saidInCells(rows)
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
		item.cells.named, item.cells.came = named, came
		s.addRow(kind, label, item, rows[0])
	}
	s.list = nil
	s.comment(rest, from)
}

// handsOutWork reports whether what stands below a label is work by that alone, as below "Next steps"
// but not below "Next week", where it may be what takes place then.
func handsOutWork(kind ListKind, label string) bool {
	name, _ := labelName(label)
	return kind == Flat || kind == Last || kind == This && ofActions.MatchString(name)
}

// tableWithin reads a table of actions below an item as items, and gives what is
// left of it: all of any other table. A label is what the item says.
func (s *structure) tableWithin(n *east.Table, words string, from, to int) (items []*Item, rest string) {
	rows := s.rows(n, from)
	kinds, has := columnsOf(rows[0].cells)
	s.file.byWhom(rows, kinds, has)
	about, labelled := label(words)
	if !labelled {
		about, words = Flat, ""
	}
	given := labelled && handsOutWork(about, words)
	s.file.toldColumns(s.meeting, rows, kinds, has, given)
	s.file.workColumns(s.paragraphAbove(n), rows, kinds, has, given, false)
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

// aboutRows tells what the rows of a table below a label are, and which column
// says it: otherColumn if they are neither actions nor decisions.
func (f *file) aboutRows(rows []row, kinds []column, has map[column]bool, kind ListKind, label string) (ListKind, column) {
	switch {
	case has[decisionColumn] && (!has[actionColumn] || kind == Resolved):
		return Resolved, decisionColumn
	case kind == Resolved && has[actionColumn] && (has[ownerColumn] || has[dueColumn] || has[statusColumn]):
		return Flat, actionColumn // actions, whatever stands above
	case kind == Note && (surelyActions(rows[0].cells, kinds) && (has[ownerColumn] || f.actionCells(rows[1:], kinds)) || has[actionColumn] && has[ownerColumn] && has[dueColumn]):
		return Flat, actionColumn
	case kind == Resolved && has[actionColumn]:
		return kind, actionColumn
	case kind == Note || label == "" && (tellsOfTopics(rows[0].cells, kinds, has) || f.describesTopics(rows, kinds, has) || talkInLines(rows, kinds, has)) || !has[actionColumn] || !has[ownerColumn] && !has[dueColumn] && !has[statusColumn] && label == "" && !f.actionCells(rows[1:], kinds):
		return kind, otherColumn
	}
	return kind, actionColumn
}

// paragraphAbove is the text of the paragraph, or of the heading, that stands right above a table,
// empty without.
func (s *structure) paragraphAbove(n ast.Node) string {
	if p := n.PreviousSibling(); p != nil && (p.Kind() == ast.KindParagraph || p.Kind() == ast.KindTextBlock) {
		text := s.textOf(p)
		return text[max(0, len(text)-longestNote):]
	}
	if h, ok := n.PreviousSibling().(*ast.Heading); ok { // "Test allocation: due on Friday"
		name, _, _ := strings.Cut(s.textOf(h), ":")
		return strings.TrimSpace(name) + ":"
	}
	return ""
}

// rowItems makes items of the rows of a table, and gives what is no row.
func (s *structure) rowItems(rows []row, kinds []column, text column, from, to int) (items []*Item, rest string) {
	taken := map[int]bool{rows[0].line: true, rows[0].line + 1: true}
	for line := from; line < rows[0].line; line++ { // of an empty head
		taken[line] = true
	}
	titled := text == actionColumn && slices.ContainsFunc(rows[1:], func(r row) bool { return !isTitleRow(r) && !allBold(strings.Join(r.cells, " ")) })
	var above []string
	for _, r := range rows[1:] {
		taken[r.line] = true
		if strings.TrimSpace(strings.Join(r.cells, "")) == "" {
			continue
		}
		title := titled && isTitleRow(r)
		above = meant(r.cells, above, kinds)
		raw := cmp.Or(r.raw, strings.TrimSpace(s.written(r.line, r.line+1)))
		each, own := s.file.actionsOfCell(r, kinds, text)
		for _, values := range each {
			above := above
			if len(each) > 1 { // who and when may be told for each
				above = meant(values, above, kinds)
			}
			item := &Item{Raw: raw, Line: s.meeting.BodyLine + r.line, Links: slices.Concat(r.links...), cells: &cells{text: text, kinds: kinds, names: rows[0].cells, values: values, meant: above, told: title}}
			item.cells.own = own || item.cells.discusses() && s.file.saysWhose(item.cells)
			if len(each) > 1 {
				item.Raw = values[slices.Index(kinds, text)]
			}
			items = append(items, item)
		}
	}
	if rows[0].raw != "" { // which stays as it is
		return items, s.written(from, to)
	}
	var others []string
	for i := from; i < to; i++ {
		if !taken[i] && !rows[0].laid {
			others = append(others, s.written(i, i+1))
		}
	}
	if len(rows) == 1 {
		others = append([]string{s.written(rows[0].line, rows[0].line+1)}, others...)
	}
	return items, strings.TrimSpace(strings.Join(others, "\n"))
}

// namedWork takes a column "Name" for what is to be done, where others say who does it and
// by when or how far it is, and it names nobody.
func (f *file) namedWork(rows []row, kinds []column, has map[column]bool) {
	at := slices.Index(kinds, nameColumn)
	if at < 0 || has[actionColumn] || has[decisionColumn] || !has[ownerColumn] || !has[dueColumn] && !has[statusColumn] {
		return
	}
	for _, r := range rows[1:] {
		if at < len(r.cells) && f.people(r.cells[at]) != nil {
			return
		}
	}
	kinds[at], has[actionColumn], has[nameColumn] = actionColumn, true, false
}

// ownerOfEach gives the lines of a cell of owners beside so many actions on lines of their own, if
// each is that of one of these: all but those of which it is open, or that are empty, name people.
func (f *file) ownerOfEach(lines []string, actions int) []string {
	if actions < 2 || len(lines) != actions {
		return nil
	}
	named := false
	for i, line := range lines {
		lines[i] = strings.TrimSpace(line[len(inCellBullet.FindString(line)):])
		var item Item
		f.cellOwners(nil, &item, lines[i])
		if len(item.Owners) == 0 && !item.Unowned && line != "" && !unknown(strings.ToLower(lines[i])) {
			return nil
		}
		named = named || len(item.Owners) > 0
	}
	if !named {
		return nil
	}
	return lines
}

// forEach gives the cells of a row once for each of the actions that its cell at lists. Who, when
// and how far hold for all, unless as many lines tell it for each, and what else it says stands
// with the first.
func (f *file) forEach(actions, cells []string, kinds []column, at int) (rows [][]string) {
	var theirs []string
	who := slices.Index(kinds, ownerColumn)
	if who >= 0 && who < len(cells) {
		theirs = f.ownerOfEach(lineBreak.Split(cells[who], -1), len(actions))
	}
	for i, action := range actions {
		if action == "" && theirs != nil && theirs[i] == "" { // between the lines
			continue
		}
		each := slices.Clone(cells)
		each[at] = action
		for n, kind := range kinds[:min(len(kinds), len(each))] {
			lines := lineBreak.Split(cells[n], len(actions)+1)
			switch {
			case n == who && theirs != nil:
				each[n] = theirs[i]
			case (kind == dueColumn || kind == statusColumn) && len(lines) == len(actions):
				each[n] = strings.TrimSpace(lines[i][len(inCellBullet.FindString(lines[i])):])
			case i > 0 && n != at && (kind == otherColumn || len(each[n]) > longestNote):
				each[n] = ""
			}
		}
		rows = append(rows, each)
	}
	return rows
}

// saysWhose reports whether the cell of actions in the row of a topic says in front who does it,
// "lead: order it", for a column may say who presents the topic.
func (f *file) saysWhose(c *cells) bool {
	at := slices.Index(c.kinds, actionColumn)
	if at < 0 || at >= len(c.values) {
		return false
	}
	head, _, ok := strings.Cut(c.values[at], ":")
	ids, rest := f.named(c.values[at])
	return ids != nil && f.isTold(strings.TrimRight(rest, ". ")) || ok && unknown(strings.Trim(head, "*_ "))
}

// actionCells reports whether a cell of a column of actions says who acts.
func (f *file) actionCells(rows []row, kinds []column) bool {
	for _, r := range rows {
		for i, cell := range r.cells {
			if i < len(kinds) && kinds[i] == actionColumn && (f.inCell(cell).found() || f.followsFrom(cell).found()) {
				return true
			}
		}
	}
	return false
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
	r := row{line: otherwise}
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		r.cells, r.links = append(r.cells, withoutListTags(s.textOf(c))), append(r.links, linksOf(c, s.source))
		if c.Lines().Len() > 0 {
			r.line = s.lineAt(c.Lines().At(0).Start)
		}
	}
	return r
}

// people takes a table for those who were there. A table that says more than
// their names stays where it is, too.
func (s *structure) people(rows []row, kinds []column) bool {
	var all [][]string
	for _, row := range rows {
		all = append(all, row.cells)
	}
	told := rollTable{head: all[0], rows: all[1:]}
	at := slices.Index(kinds, nameColumn)
	for i := range kinds { // or else that of whole names, behind where they are from
		if at < 0 && peopled(told.column(i), true) {
			at = i
		}
	}
	at = max(at, 0)
	cells := told.column(at)
	r := present
	if len(s.roles) > 0 {
		r = s.roles[0]
	}
	if !peopled(cells, false) || len(cells) == 1 && !isRollEntry(cells[0], false) || rowsOfPeople(all) != nil { // "Attendees | 12"
		return false
	}
	for _, row := range rows[1:] {
		if at < len(row.cells) && row.cells[at] != "" {
			s.takeEntry([]role{r}, row.cells[at], row.line)
		}
	}
	if s.asked != nil {
		s.noRoles()
	}
	return false
}
