package minutes

import (
	"maps"
	"strings"

	"slipway/internal/pattern"
)

// A table of reports has a row for each person, and columns named after what was
// done and what comes next: "Name | Last week | This week".

// reportColumns finds the column of names in the head of such a table, and the
// columns of what each person reports, with what they are. It gives none for any
// other table.
func reportColumns(names []string) (who int, kinds map[int]ListKind) {
	who, kinds = -1, map[int]ListKind{}
	for i, name := range names {
		plain, _ := labelName(name)
		column := columnOf(name)
		kind, ok := namedList(plain)
		_, done, isState := state(plain)
		switch {
		case who < 0 && (column == nameColumn || column == ownerColumn && !isContact(plain) || whoReports.MatchString(plain) || i == 0 && plain == ""):
			who = i
		case ok && (kind == Last || kind == This) && !ofActions.MatchString(plain):
			kinds[i] = kind
		case isState && done, who == 0 && deedsColumn.MatchString(plain):
			kinds[i] = Last
		case len(kinds) > 0 && (plansColumn.MatchString(plain) || who == 0 && toDoColumn.MatchString(plain)):
			kinds[i] = This
		case isState && len(kinds) > 0 || isReports(plain) && plain != "status" && plain != "table":
			kinds[i] = Flat
		case column == actionColumn || column == decisionColumn:
			return -1, nil
		}
	}
	if who < 0 || len(kinds) == 0 {
		return -1, nil
	}
	return who, kinds
}

var (
	whoReports  = pattern.Must(`^(?:speakers?|(?:team |group )?(?:members?|mates?)|persons?|developers?|students?|engineers?|contributors?|maintainers?)$`)
	deedsColumn = pattern.Must(`^(?:(?:tasks?|work|items?|actions?) (?:done|completed|finished|accomplished)|(?:completed|finished|accomplished) (?:tasks?|work|items?|actions?)|accomplish(?:ed|ments?)|completed|work done|what (?:was|has been|is|got) (?:done|accomplished|completed)|what (?:i|we|they) (?:have )?(?:did|done))` + ofTimes)
	plansColumn = pattern.Must(`^(?:plan(?:s|ned)?|next|goals?|focus|up next|will do|going to do)(?: (?:for|until|before) [^.:;]{1,30})?$`)
	toDoColumn  = pattern.Must(`^(?:next (?:steps?|tasks?|actions?)|(?:planned|upcoming|remaining) (?:tasks?|work|items?|actions?)|(?:tasks?|work|items?) (?:planned|remaining|to (?:be )?(?:do|done|complete|completed))|tasks?|to (?:do|complete|finish|be done)|what (?:i|we|they) (?:will|plan to|are going to) do|what(?:['’]s| is| comes)? next)` + ofTimes)
)

// ofTimes is what the name of such a column may say of the time: "since the last meeting".
const ofTimes = `(?: (?:for|until|before|by|since|in|during|this|last|next|past|so far)\b[^.:;]{0,30})?$`

var ofActions = pattern.Must(`action|item|step|task|follow|point`)

// toldInCell divides a cell at its breaks, and one that begins with a dash at those in front of what
// begins as that does, as programs leave them that make one line of a list: "- Swept- Mopped".
func toldInCell(cell string) []string {
	if strings.HasPrefix(cell, "- ") {
		cell = anotherDash.ReplaceAllString(cell, "$1<br>$2")
	}
	return lineBreak.Split(cell, mostClauses)
}

var anotherDash = pattern.Must(`(\s|[\p{Ll}\p{N}.)\]])-\s+(\p{Lu})`)

// reportTable reads a table of reports as an area for each person, with a list for
// each column.
func (s *structure) reportTable(rows []row, from, to int) bool {
	who, kinds := reportColumns(rows[0].cells)
	maps.DeleteFunc(kinds, func(i int, _ ListKind) bool {
		return mostly(rows, i, isStanding) || mostly(rows, i, onlyDigits.MatchString) || mostly(rows, i, s.file.isDay)
	}) // of something else
	if len(kinds) == 0 {
		return false
	}
	known := 0
	for _, r := range rows[1:] {
		if who >= 0 && who < len(r.cells) && s.file.nameplate(r.cells[who]) != nil {
			known++
		}
	}
	if known == 0 || 2*known < len(rows)-1 {
		return false
	}
	home := s.area
	inHTML := rows[0].raw != ""
	if inHTML { // which stays as it is
		s.comment(s.written(from, to), from)
	} else {
		s.comment(rows[0].cells[who], rows[0].line)
	}
	for _, r := range rows[1:] {
		s.openPersonal(r.cells[who], r.line)
		for i, cell := range r.cells {
			if i == who {
				continue
			}
			s.list = nil
			kind, reported := kinds[i]
			parts := toldInCell(cell)
			for _, text := range parts {
				if text = strings.TrimSpace(strings.TrimLeft(text, " -*•")); text == "" {
					continue
				}
				item := &Item{Raw: text, Line: s.meeting.BodyLine + r.line}
				if len(parts) == 1 && i < len(r.links) {
					item.Links = r.links[i]
				}
				if !reported {
					item.Kind, item.Text = Talk, text
				}
				s.add(kind, rows[0].cells[i], item)
			}
		}
	}
	for i, name := range rows[0].cells { // the words of a column with nothing in it
		empty := i != who && !inHTML
		for _, r := range rows[1:] {
			empty = empty && (i >= len(r.cells) || r.cells[i] == "")
		}
		if empty {
			s.comment(name, rows[0].line)
		}
	}
	s.leave(home)
	return true
}
