package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// A table may tell what was said of each topic, in cells of several lines: "Topic | Notes". It is
// left as it is, and what its lines say is to be done is listed below it.

// withHead gives the rows of a table from those that name its columns on. Editors that save pages
// of a wiki leave the head empty, and write the names below it.
func withHead(rows []row) []row {
	if len(rows) < 3 || strings.TrimSpace(strings.Join(rows[0].cells, "")) != "" {
		return rows
	}
	if _, has := columnsOf(rows[1].cells); !has[actionColumn] && !has[ownerColumn] && !has[nameColumn] && !tellsOfTalk(rows[1].cells) {
		return rows
	}
	return rows[1:]
}

// tellsOfTalk reports whether one of the columns is of what was said.
func tellsOfTalk(names []string) bool {
	for _, name := range names {
		if ofTalk(name) {
			return true
		}
	}
	return false
}

// ofTalk holds for the name of a column of what was said.
func ofTalk(name string) bool {
	name, _ = labelName(name)
	kind, _ := namedList(name)
	return kind == Note
}

// presented reports whether a table below a heading of talk tells who presents each topic, and
// what was said of it: "Item | Who | Notes".
func (s *structure) presented(names []string, kinds []column, has map[column]bool) bool {
	c := cells{kinds: kinds, names: names}
	return s.area != nil && talkArea(s.area.Name) && c.topics() && !has[dueColumn] && !has[statusColumn] && !has[decisionColumn]
}

// marksLines reports whether a word marks a line as work in one of several in a cell of a column,
// so that each line is read by itself.
func (f *file) marksLines(rows []row, at int) bool {
	for _, r := range rows[1:] {
		if at >= len(r.cells) || !lineBreak.MatchString(r.cells[at]) {
			continue
		}
		for _, line := range linesOfCell(r.cells[at]) {
			if mark := f.mark(line); mark.kind == Task && !mark.loose {
				return true
			}
		}
	}
	return false
}

// withoutListTags gives the text of a cell with the items of lists in HTML as lines, and what is bold
// among them as Markdown has it.
func withoutListTags(cell string) string {
	if !strings.Contains(cell, "<li") {
		return cell
	}
	mark := "<br>"
	if strings.Count(cell, "<ul")+strings.Count(cell, "<ol") == 1 && strings.Count(cell, "<li") > 1 { // no list within another
		mark = "<br>- "
	}
	cell = listTags.ReplaceAllStringFunc(cell, func(tags string) string {
		if strings.Contains(tags, "<li") {
			return mark
		}
		return "<br>"
	})
	cell = boldTag.ReplaceAllString(cell, "**")
	return strings.TrimSuffix(strings.TrimPrefix(cell, "<br>"), "<br>")
}

var (
	listTags = pattern.Must(`\s*(?:</?(?:ul|ol|li|br)(?: [^<>]*)? ?/?>\s*)+`)
	boldTag  = pattern.Must(`</?(?:strong|b)>`)
)

// linesOfCell gives the lines of a cell, without bullets.
func linesOfCell(cell string) (lines []string) {
	for _, line := range lineBreak.Split(cell, mostClauses) {
		line = strings.TrimSpace(strings.TrimLeft(strings.TrimSpace(line), "-•"))
		lines = append(lines, line[len(bulletMark.FindString(line)):])
	}
	return lines
}

// describesTopics reports whether a table has a column of topics and one of what they are about,
// "Item | Description", in whose cells a word marks what is work.
func (f *file) describesTopics(rows []row, kinds []column, has map[column]bool) bool {
	if has[ownerColumn] || has[dueColumn] || has[statusColumn] {
		return false
	}
	general := -1
	for i, kind := range kinds {
		if kind != actionColumn {
			continue
		}
		if name, _ := labelName(rows[0].cells[i]); !isGeneral(name) {
			return false
		}
		if general >= 0 {
			return slices.ContainsFunc(rows[1:], func(r row) bool {
				return i < len(r.cells) && slices.ContainsFunc(linesOfCell(r.cells[i]), f.marksTask)
			})
		}
		general = i
	}
	return false
}

// talkInLines reports whether the column of what is to be done is that of what was said, "Topic |
// Notes", some of it on several lines, of which each is read by itself.
func talkInLines(rows []row, kinds []column, has map[column]bool) bool {
	at := slices.Index(kinds, actionColumn)
	return at >= 0 && ofTalk(rows[0].cells[at]) && !has[ownerColumn] && !has[dueColumn] && !has[statusColumn] &&
		slices.ContainsFunc(rows[1:], func(r row) bool { return at < len(r.cells) && lineBreak.MatchString(r.cells[at]) })
}

// saidInCells lists the lines of cells that a word marks as work or a decision, and in columns of
// what was said those by which somebody takes something on.
func (s *structure) saidInCells(rows []row) {
	for _, r := range rows[1:] {
		for i, cell := range r.cells {
			talk := i < len(rows[0].cells) && ofTalk(rows[0].cells[i])
			for _, line := range linesOfCell(cell) {
				kind := Note
				switch mark := s.file.mark(line); {
				case mark.kind == Task && !mark.loose && !mark.weak && talk, s.file.marksTask(line):
					kind = Flat
				case mark.kind == Decided && !mark.loose:
					kind = Resolved
				case !talk || s.file.takings(line, nil, true) == nil:
					continue
				}
				item := s.addLine(kind, line, r.line)
				if i < len(r.links) {
					item.Links = linksWithin(r.links[i], line)
				}
			}
		}
	}
	s.list = nil
}

// marksTask reports whether a text marks work, and says whose it is or begins with an order. In a
// table of topics, "Actions: review" is one of them.
func (f *file) marksTask(text string) bool {
	m := f.mark(text)
	if m.kind == "" {
		m = f.markInside(text)
	}
	if m.kind != Task || m.loose && f.mark(text).kind == "" {
		return false
	}
	_, who, _ := f.markedOwners(m)
	return len(who.owners) > 0 || !m.weak && who.unowned || startsOrder(m.rest) && strings.Contains(m.rest, " ")
}
