package minutes

import (
	"cmp"
	"slices"
	"strings"

	"slipway/internal/markdown"
	"slipway/internal/pattern"
)

// rowKind is a cell that says what its row is, with its number: "Action 3", "Decision
// Item 12.1", "Info".
var rowKind = pattern.Must(`(?i)^(?:(actions?|a[ip]|to-?do|task|follow-?up)|(decision|decided|resolution|resolved|agreement|agreed)|(?:info|information|fyi|notes?|discussion|update|question|risk|idea|issue|assumption|dependenc(?:y|ie)|milestone|announcement))(?:[ -](?:item|point))?s?(?:[ #-]*([0-9]+(?:[.:/-][0-9]+)*[a-z]?))?$`)

// rowCode is the letter of a log of risks, actions or tasks, issues and decisions that says
// the same, where the rows have several: "A-3", "R12", "D".
var rowCode = pattern.Must(`^(?:(A|ACT|AI|T)|(D|DEC)|(?:R|RSK|I|ISS|M|Q))[-. #]*([0-9]+)?$`)

// withKinds writes what the rows of a table are beside their numbers where these are said
// to be those of decisions: "Decision Item | Description". A row that says who does
// something is an action.
func (f *file) withKinds(rows []row) []row {
	m := numberedKind.FindStringSubmatch(plainCell(rows[0].cells[0]))
	if m == nil || len(rows[0].cells) < 2 {
		return rows
	}
	out := []row{rows[0]}
	for _, r := range rows[1:] {
		if len(r.cells) < 2 || !rowNumber.MatchString(plainCell(r.cells[0])) {
			return rows
		}
		kind := m[1]
		for _, cell := range r.cells[1:] {
			if f.inCell(cell).found() {
				kind = "Action"
			}
		}
		r.cells = append([]string{kind + " " + plainCell(r.cells[0])}, r.cells[1:]...)
		out = append(out, r)
	}
	return out
}

var numberedKind = pattern.Must(`(?i)^(decision)(?: items?)?(?: (?:no|nr|number|id|#))?$`)

// kindsOfRows gives the column that says of every row of a table whether it is an action,
// a decision or something else, or -1. The column with the most words that says nothing
// else is then what is to be done or was decided.
func kindsOfRows(rows []row, kinds []column) int {
	for at := range kinds {
		if !saysKinds(rows, at, rowKind) && !saysKinds(rows, at, rowCode) {
			continue
		}
		length := make([]int, len(kinds))
		for i := range kinds {
			if i == at || kinds[i] != otherColumn && kinds[i] != actionColumn && kinds[i] != decisionColumn {
				length[i] = -1
				continue
			}
			for _, r := range rows[1:] {
				if i < len(r.cells) {
					length[i] += len(withoutAddresses(r.cells[i]))
				}
			}
			kinds[i] = otherColumn
		}
		text := slices.Index(length, slices.Max(length))
		if length[text] <= 0 {
			return -1
		}
		kinds[at], kinds[text] = kindColumn, actionColumn
		return at
	}
	return -1
}

// saysKinds reports whether the cells of a column say of all rows what they are, and of
// some that they are work or decisions. Letters must tell rows apart, or stand below a name that
// says what they are: "Type".
func saysKinds(rows []row, at int, form *pattern.Pattern) bool {
	kinds := map[ItemKind]bool{}
	for _, r := range rows[1:] {
		if at >= len(r.cells) || r.cells[at] == "" {
			continue
		}
		kind := rowIs(r.cells[at], form)
		if kind == "" {
			return false
		}
		kinds[kind] = true
	}
	if form == rowCode && !ofTypes.MatchString(plainCell(rows[0].cells[at])) {
		return kinds[Task] && len(kinds) > 1
	}
	return kinds[Task] || kinds[Decided]
}

var ofTypes = pattern.Must(`(?i)^(?:type|kind|category|class)$`)

// rowIs reads what a row is from one of its cells, nothing if that does not say it.
func rowIs(cell string, form *pattern.Pattern) ItemKind {
	switch m := form.FindStringSubmatch(plainCell(cell)); {
	case m == nil:
		return ""
	case m[1] != "":
		return Task
	case m[2] != "":
		return Decided
	}
	return Talk
}

// numberedActions takes a column named after actions for that of their numbers where it
// holds nothing else, and a description beside it for what is to be done.
func numberedActions(rows []row, kinds []column) {
	at := slices.Index(kinds, actionColumn)
	if at < 0 || len(rows) < 2 {
		return
	}
	for _, r := range rows[1:] {
		if at >= len(r.cells) || !rowNumber.MatchString(plainCell(r.cells[at])) {
			return
		}
	}
	for i, name := range rows[0].cells {
		if i != at && i < len(kinds) && (kinds[i] == otherColumn || kinds[i] == actionColumn) && columnOf(name) == actionColumn {
			kinds[at], kinds[i] = idColumn, actionColumn
			return
		}
	}
}

// wordedNumbers takes a column named after the numbers of tasks for what is to be done where
// most of its cells hold words and nothing else tells it: "Task ID | Status | Assignee".
func wordedNumbers(rows []row, kinds []column, has map[column]bool) {
	if has[actionColumn] || has[decisionColumn] || !has[ownerColumn] {
		return
	}
	for i, name := range rows[0].cells {
		name, _ = labelName(name)
		if kinds[i] == idColumn && numberOfTask.MatchString(name) && mostly(rows, i, inWords.MatchString) {
			kinds[i], has[actionColumn] = actionColumn, true
			return
		}
	}
}

var (
	numberOfTask = pattern.Must(`^(?:sub ?)?(?:tasks?|actions?|to ?dos?|work items?|tickets?)\b`)
	inWords      = pattern.Must(`^\P{L}*\p{L}[\pL\pM'’-]+\P{L}+\p{L}[\pL\pM'’-]+`)
)

// rowNumber is the number of an action: "4.1", "A3".
var rowNumber = pattern.Must(`^[A-Z]{0,3}[-. #]*[0-9]+(?:[.:/-][0-9]+)*[a-z]?$`)

func plainCell(cell string) string {
	return strings.Trim(markdown.Plain(withoutComments(cell)), " .:*_")
}

// addKinds makes items of the rows of a table of which a column says what each is: work
// and decisions stand in lists of their own, and the rest is talk.
func (s *structure) addKinds(rows []row, kinds []column, at, from, to int) {
	s.unusedLabel()
	items, rest := s.rowItems(rows, kinds, actionColumn, from, to)
	var before ListKind
	s.list = nil
	for _, item := range items {
		kind := Note
		if at < len(item.cells.values) {
			cell := item.cells.values[at]
			switch ItemKind(cmp.Or(string(rowIs(cell, rowKind)), string(rowIs(cell, rowCode)))) {
			case Task:
				kind = Flat
			case Decided:
				kind = Resolved
			}
		}
		if kind != before {
			s.list, before = nil, kind
		}
		item.cells.told = kind == Note
		s.addRow(kind, "", item, rows[0])
	}
	s.list = nil
	s.comment(rest, from)
}
