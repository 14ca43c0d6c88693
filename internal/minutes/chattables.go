package minutes

import (
	"slices"

	"slipway/internal/pattern"
)

// A table of a chat has a row for each thing that somebody said: "Who | Comment". Whoever
// promises something there in the first person, or tells of somebody who does, makes it work.

// chatColumns finds the columns of who speaks and of what they say, -1 for a table that
// holds more than a day or a time besides, or anything else.
func chatColumns(names []string) (who, said int) {
	who, said = -1, -1
	for i, name := range names {
		name, _ = labelName(name)
		kind := columnOf(name)
		switch {
		case saidColumn.MatchString(name) && said < 0:
			said = i
		case (kind == nameColumn || kind == ownerColumn || speakerColumn.MatchString(name)) && who < 0:
			who = i
		case !clockColumn.MatchString(name):
			return -1, -1
		}
	}
	return who, said
}

var (
	saidColumn    = pattern.Must(`^(?:comments?|messages?|said|says|what (?:they|people|each) said|repl(?:y|ies)|statements?|contributions?|remarks?)$`)
	speakerColumn = pattern.Must(`^(?:who said it|speakers?|nick(?:name)?|handle|authors?|users?|user ?name|from|said by|by)$`)
	clockColumn   = pattern.Must(`^(?:time|date|when|day|#|no|nr)$`)
)

// chatTable reads the table of a chat in which somebody takes something on as a list of talk,
// with those rows as work. Any other is left as it is.
func (s *structure) chatTable(rows []row, from, to int) bool {
	who, said := chatColumns(rows[0].cells)
	if who < 0 || said < 0 {
		return false
	}
	takers := map[int][]string{} // by line
	for _, r := range rows[1:] {
		if who < len(r.cells) && said < len(r.cells) {
			if ids := s.file.promisedIn(r.cells[who], r.cells[said]); ids != nil {
				takers[r.line] = ids
			}
		}
	}
	if len(takers) == 0 {
		return false
	}
	kinds := make([]column, len(rows[0].cells))
	kinds[said] = actionColumn
	s.unusedLabel()
	items, rest := s.rowItems(rows, kinds, actionColumn, from, to)
	s.list = nil
	for _, item := range items {
		item.takers = takers[item.Line-s.meeting.BodyLine]
		item.cells.told = item.takers == nil
		s.addRow(Note, "", item, rows[0])
	}
	s.list = nil
	s.comment(rest, from)
	return true
}

// promisedIn reads who takes something on by what somebody says in a chat.
func (f *file) promisedIn(name, said string) []string {
	speaker := f.nameplate(name)
	if len(speaker) != 1 {
		return nil
	}
	owners := firstTakers(f.takings(said, speaker, false))
	if slices.Contains(owners, "all") {
		return nil
	}
	return owners
}
