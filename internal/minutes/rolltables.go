package minutes

import (
	"slices"
	"strings"

	"slipway/internal/markdown"
	"slipway/internal/pattern"
)

// table reads the rows of a table from a line on, and gives the line behind it. A table
// tells who was there where a column says so of each person, where a column or the first
// cell of a row is named after them, or where it stands below a label of people.
func (r *rollCall) table(i int, as role) int {

	var rows [][]string
	for ; i < len(r.lines) && r.lines[i].row; i++ {
		if text := r.lines[i].text; strings.Trim(text, "|-: ") != "" {
			rows = append(rows, cellsOf(text))
		}
	}
	if len(rows) == 0 || len(rows) > mostRolled {
		return i
	}
	t := rollTable{head: rows[0], rows: rows[1:]}
	found := t.marked()
	if found == nil {
		found = t.columns()
	}
	if found == nil {
		found = rowsOfPeople(rows)
	}
	if found == nil && as != noRole {
		found = t.listed(as)
	}
	r.found = append(r.found, found...)
	return i
}

// cellsOf divides the row of a table.
func cellsOf(text string) []string {
	text = strings.ReplaceAll(strings.Trim(text, " "), `\|`, " ")
	cells := strings.Split(strings.TrimSuffix(strings.TrimPrefix(text, "|"), "|"), "|")
	for i, cell := range cells {
		cells[i] = strings.Trim(cell, " *_")
	}
	return cells
}

type rollTable struct {
	head []string
	rows [][]string
}

// column gives the cells of a column below its name.
func (t *rollTable) column(at int) []string {
	all := make([]string, len(t.rows))
	for i, row := range t.rows {
		if at < len(row) {
			all[i] = row[at]
		}
	}
	return all
}

// marked reads a table with a column that says of each person whether they were there:
// "Name | Company | Present".
func (t *rollTable) marked() (found []rollEntry) {
	for at, name := range t.head {
		as, _, ok := rollLabel(name)
		if !ok || as != present {
			continue
		}
		marks := t.column(at)
		there := make([]role, len(marks))
		some := false
		for i, mark := range marks {
			if there[i] = wasThere(mark); there[i] == noRole && strings.Trim(strings.Join(t.rows[i], ""), " ") != "" && !t.subtitle(i) {
				return nil
			}
			some = some || there[i] == present && mark != ""
		}
		people := t.names(at)
		if !some || people == nil {
			continue
		}
		for i, name := range people {
			if name != "" && there[i] != noRole && !t.subtitle(i) {
				found = append(found, rollEntry{text: name, role: there[i]})
			}
		}
		return found
	}
	return nil
}

// subtitle reports whether a row is the title of those below: one cell has words.
func (t *rollTable) subtitle(i int) bool {
	words := 0
	for _, cell := range t.rows[i] {
		if cell != "" {
			words++
		}
	}
	return words == 1 && len(t.head) > 2
}

// wasThere reads the cell that says whether somebody was there, noRole for anything else.
func wasThere(cell string) role {
	word := strings.ToLower(strings.Trim(markdown.Plain(cell), " *_.[]()"))
	switch {
	case yesMark.MatchString(word):
		return present
	case noMark.MatchString(word):
		return absent
	}
	return noRole
}

var (
	yesMark = pattern.Must(`^(?:yes|y|x|p|1|✓|✔|☑|✅|🟢|present|attended|attending|here|there|in person|remote|remotely|online|virtual|on ?site|late|joined|by phone)\x{fe0f}?(?:$|[ ,;(])`)
	noMark  = pattern.Must(`^(?:$|no|n|a|0|-|–|—|✗|✘|❌|☐|🔴|absent|not|regrets|apologies|excused|away|sick|on leave|vacation|holiday)\x{fe0f}?(?:$|[ ,;(])`)
)

// names gives the people of the rows, by the column that is named after them or else the
// first that holds nothing but names. The given name may stand in a column of its own.
func (t *rollTable) names(but int) []string {
	given, family := -1, -1
	for i, name := range t.head {
		switch name, _ := labelName(name); name {
		case "given name", "first name", "given names", "first":
			given = i
		case "family name", "last name", "surname", "last":
			family = i
		}
	}
	if given >= 0 && family >= 0 {
		first, last := t.column(given), t.column(family)
		for i := range first {
			first[i] = strings.TrimSpace(first[i] + " " + last[i])
		}
		return first
	}
	for i, name := range t.head {
		if i != but && columnOf(name) == nameColumn && peopled(t.column(i), false) {
			return t.column(i)
		}
	}
	for i := range t.head {
		if i != but && peopled(t.column(i), true) {
			return t.column(i)
		}
	}
	return nil
}

// peopled reports whether most of some cells name one person each, and whole if asked.
func peopled(cells []string, whole bool) bool {
	said, people := 0, 0
	for _, cell := range cells {
		if cell == "" {
			continue
		}
		said++
		if isRollEntry(cell, !whole) {
			people++
		}
	}
	return people > 0 && 4*people >= 3*said
}

// columns reads a table whose columns are named after those who were there and those who
// were not: "Attending | Absent".
func (t *rollTable) columns() (found []rollEntry) {
	for i, name := range t.head {
		as, value, ok := rollLabel(name)
		if !ok || value != "" || !peopled(t.column(i), false) || !slices.ContainsFunc(t.column(i), func(cell string) bool { return isRollEntry(cell, false) }) {
			continue
		}
		for _, cell := range t.column(i) {
			if cell != "" && isRollEntry(cell, true) {
				found = append(found, rollEntry{text: cell, role: as})
			}
		}
	}
	return found
}

// rowsOfPeople reads a table with a label in the first cell of each row: "Present | Release
// Lead, Ops". Where it is empty, the row goes on with the one before.
func rowsOfPeople(rows [][]string) (found []rollEntry) {
	as := noRole
	labelled := slices.ContainsFunc(rows, func(row []string) bool { // else "Members" may be of anything
		as, value, _ := rollLabel(strings.TrimFunc(row[0], isOrnament) + ":")
		return as != noRole && value == "" && len(row) == 2
	})
	for _, row := range rows {
		if len(row) < 2 {
			return found
		}
		if head := strings.TrimFunc(row[0], isOrnament); head != "" {
			var value string
			if as, value, _ = rollLabel(head + ":"); value != "" {
				as = noRole
			} else if name, ok := labelName(head); as == noRole && labelled && ok && roleOf(name).ofOne() { // who was there in a role
				as = listed
			} else if labelled && namesGroup(head) {
				as = present
			}
		}
		if as == noRole {
			continue
		}
		all := names(lineBreak.ReplaceAllString(row[1], ", "))
		people, _ := mostlyPeople(all)
		if people == nil && !slices.ContainsFunc(all, func(entry string) bool { return initialsIn(entry) == nil }) {
			people = initialsApart(all)
		}
		for _, entry := range people {
			found = append(found, rollEntry{text: entry, role: as})
		}
	}
	return found
}

// listed reads a table below a label of people: a column of names, or names in all of its
// cells, as in a plan of seats.
func (t *rollTable) listed(as role) (found []rollEntry) {
	var cells []string
	if slices.ContainsFunc(t.head[min(1, len(t.head)):], func(name string) bool { return name != "" }) || len(t.head) == 1 {
		cells = t.names(-1)
	} else {
		cells = slices.Concat(t.rows...)
		if !peopled(cells, true) {
			return nil
		}
	}
	for i, cell := range cells {
		if cell != "" && isRollEntry(cell, false) && !(i < len(t.rows) && len(cells) == len(t.rows) && t.subtitle(i)) {
			found = append(found, rollEntry{text: cell, role: as})
		}
	}
	return found
}
