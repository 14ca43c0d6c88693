package minutes

import (
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"

	"slipway/internal/pattern"
)

// Registers list what a team keeps an eye on: risks, issues, assumptions, milestones. Each
// entry has somebody who watches it, and a state, but is no work unless a column says
// what is to be done.

// isRegister reads the name of a register: "Risks", "3.1 Open issues", "Top risks and
// dependencies", "Lessons learned". One that tells of work as well is none.
func isRegister(name string) bool {
	name, _ = labelName(name)
	found := false
	for _, word := range strings.Fields(asOneWord.Replace(name + " ")) {
		switch {
		case isEntry(word):
			found = true
		case meansWork(word) > maybe:
			return false
		case !strings.ContainsFunc(word, isWordRune), word == "learned" || word == "learnt" || word == "top" || word == "project" || word == "known" || word == "raid":
		case !isPlain(word) && !isState(word) && !isGroup(word) && !isTime(word) && !isBefore(word) && !isLink(word):
			return false
		}
	}
	return found
}

// isEntry holds for what registers list.
func isEntry(word string) bool {
	switch word {
	case "risk", "risks", "issue", "issues", "assumption", "assumptions", "dependency", "dependencies", "milestone", "milestones", "constraint", "constraints",
		"opportunity", "opportunities", "lesson", "lessons", "incident", "incidents", "concern", "concerns", "threat", "threats":
		return true
	}
	return false
}

// tellsOfTopics reports whether a table tells how far things are and whom to ask about each:
// "Item | State | Contact". With a column for work or for a day, it tells of work.
func tellsOfTopics(names []string, kinds []column, has map[column]bool) bool {
	asked, placed := false, false
	for i, kind := range kinds {
		name, _ := labelName(names[i])
		placed = placed || placeName.MatchString(name)
		if kind == ownerColumn && !isContact(name) || kind == actionColumn && !isGeneral(name) {
			return false
		}
		asked = asked || kind == ownerColumn
	}
	return asked && (has[statusColumn] && !has[dueColumn] || placed)
}

var placeName = pattern.Must(`^(?:where|place|venue|location|room)$`)

// isContact holds for the name of a column of whom to ask about something.
func isContact(name string) bool {
	return name == "contact" || name == "contact person" || name == "point of contact" || name == "poc"
}

// ofRisks finds columns that weigh an entry, which nobody does with work.
var ofRisks = pattern.Must(`^(?:prob(?:\.|ability)?|likelihood|impact|severity|consequences?|mitigation|contingency|exposure|risk(?: (?:score|level|rating|description))?)$`)

// unregister takes the columns with a general name, such as "Description", for no actions
// in the table of a register: by what stands above it, or by two columns that weigh
// each entry. It gives whether the table is one.
func (s *structure) unregister(n ast.Node, names []string, kinds []column, has map[column]bool) bool {
	register := s.area != nil && isRegister(s.area.Name)
	if above := s.paragraphAbove(n); len(above) < longestName {
		register = register || isRegister(above)
	}
	weighed := 0
	for _, name := range names {
		if name, _ = labelName(name); ofRisks.MatchString(name) {
			weighed++
		}
	}
	if !register && weighed < 2 {
		return false
	}
	has[actionColumn] = false
	for i, kind := range kinds {
		if name, _ := labelName(names[i]); kind == actionColumn && isGeneral(name) {
			kinds[i] = otherColumn
		}
		has[actionColumn] = has[actionColumn] || kinds[i] == actionColumn
	}
	has[dueColumn] = has[dueColumn] && has[actionColumn] // so that no other column is taken for work
	return true
}

// judged takes the columns with a general name, such as "Description", for no actions where
// none says who does something or by when, and one says what came of each row: what was
// put before the meeting, "Change | Description | Result". A list of work is none.
func judged(names []string, kinds []column, has map[column]bool) {
	if has[ownerColumn] || has[dueColumn] || has[decisionColumn] {
		return
	}
	ruled := false
	for i, kind := range kinds {
		name, _ := labelName(names[i])
		if kind == actionColumn && !isGeneral(name) {
			return
		}
		ruled = ruled || i > 0 && kind == statusColumn && outcomeName.MatchString(name)
	}
	if !ruled || !has[actionColumn] {
		return
	}
	for i, kind := range kinds {
		if kind == actionColumn {
			kinds[i] = otherColumn
		}
	}
	has[actionColumn] = false
}

// comesNext takes the column of what comes next for no actions in a table of how far things are,
// "Document | State | Next step", where nobody is to do it, nor by a day, and most of its cells
// give no order: "With the reviewers".
func comesNext(rows []row, kinds []column, has map[column]bool) {
	at := slices.Index(kinds, actionColumn)
	if at < 1 || has[ownerColumn] || has[dueColumn] || !has[statusColumn] || kinds[0] != otherColumn {
		return
	}
	if name, _ := labelName(rows[0].cells[at]); !nextName.MatchString(name) || mostly(rows, at, startsOrder) {
		return
	}
	kinds[at], has[actionColumn] = otherColumn, false
}

// passing takes the columns with a general name, such as "Item", for no actions in the table of
// an agenda, by what stands above it or how long each takes, in one of sums of money or of versions,
// and in one of what takes place where, "When | What | Where".
func passing(above string, rows []row, kinds []column, has map[column]bool) {
	placed := !has[ownerColumn] && slices.ContainsFunc(rows[0].cells, func(name string) bool {
		name, _ = labelName(name)
		return placeName.MatchString(name)
	})
	if has[dueColumn] && !placed || surelyActions(rows[0].cells, kinds) || !has[actionColumn] {
		return
	}
	above, _ = labelName(above)
	passes := placed || agendaName.MatchString(above) && !has[statusColumn]
	for i, name := range rows[0].cells {
		name, _ = labelName(name)
		passes = passes || name == "version" || !has[statusColumn] && kinds[i] == otherColumn &&
			(sumName.MatchString(name) || takesName.MatchString(name) && mostly(rows, i, takesTime.MatchString))
	}
	if !passes {
		return
	}
	for i, kind := range kinds {
		if kind == actionColumn {
			kinds[i] = otherColumn
		}
	}
	has[actionColumn] = false
}

var (
	nextName  = pattern.Must(`^(?:next(?: steps?)?|what(?:['’]s| is| comes)? next|follow[- ]?ups?)$`)
	sumName   = pattern.Must(`^(?:amounts?|paid|total|balance|actual|spent|sum|budget)\b`)
	takesName = pattern.Must(`^(?:time|start|starts|at|duration|length|minutes|mins?)\b`)
	takesTime = pattern.Must(`(?i)^(?:[0-9]{1,2}[:.][0-9]{2}\b|[0-9]{1,3} ?(?:m|min|mins|minutes|['’′])?$)`)
)
