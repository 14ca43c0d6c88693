package minutes

import (
	"slices"
	"strings"

	"slipway/internal/markdown"
	"slipway/internal/pattern"
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
	kindColumn // whether the row is an action or a decision
)

func columnOf(name string) column {
	name = columnNote.ReplaceAllString(name, "")
	name, _ = labelName(name)
	switch strings.TrimRight(name, "?.") {
	case "id", "#", "no", "nr", "number", "ref", "key", "ai", "action id", "item id", "action #", "ai #", "ap no", "ap #", "seq", "sr no", "s no", "sl no", "ticket":
		return idColumn
	case "action", "actions", "action item", "action items", "action point", "action points", "item", "point", "open point", "task", "tasks", "what", "description", "to do", "todo", "work",
		"deliverable", "next step", "next steps", "action required", "actions required", "follow up", "activity", "what to do", "action to be taken", "detail", "details", "doing what", "does what", "will do", "is doing":
		return actionColumn
	case "decision", "decisions", "decided", "resolution", "agreed", "agreement", "conclusion", "outcome of the vote":
		return decisionColumn
	case "owner", "owners", "who", "assignee", "assignees", "assigned to", "assigned", "responsible", "person", "by whom", "by who", "dri", "action owner", "lead",
		"person responsible", "responsible person", "whom", "action by", "on", "contact", "contact person", "driver", "decided by", "volunteer", "volunteers", "who does it", "resp", "accountable", "pic", "point person", "taken by", "done by", "handled by", "carried out by", "allocated to", "given to", "delegated to", "picks up", "picked up by", "pulled by", "claimed by", "taken on by", "takes it", "actioned by", "actionee", "actioner", "owned by", "to be done by", "for action by", "action for", "attributed to", "doer", "for whom", "holder", "action holder":
		return ownerColumn
	case "due", "due date", "deadline", "by", "when", "target", "target date", "eta", "date due", "by when", "due by", "complete by", "completion date", "finish by", "until", "until when", "till", "timeline", "timescale", "time frame", "timeframe", "due on", "due by date", "target day":
		return dueColumn
	case "status", "state", "done", "progress", "outcome", "result", "current status", "complete", "completed", "closed", "finished", "completed y/n", "done y/n", "where it is", "where it stands", "where we are", "how far", "how far it is":
		return statusColumn
	case "name", "attendee", "attendees", "participant", "participants", "present", "member", "who was there", "people":
		return nameColumn
	}
	if strings.Count(name, " ") > 4 {
		return otherColumn
	}
	if doneColumn.MatchString(name) {
		return statusColumn
	}
	if parts := bothColumns.Split(name, 4); len(parts) > 1 {
		switch one, two := columnOf(parts[0]), columnOf(parts[1]); {
		case one == actionColumn && two == ownerColumn: // in which each action names its owner
			return actionColumn
		case one == two && (one == actionColumn || one == decisionColumn) && len(parts) == 2 && !isGeneral(parts[0]) && !isGeneral(parts[1]): // "Agreement / decision"
			return one
		}
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

// doneColumn finds a column of what is done, in other languages.
var doneColumn = pattern.Must(`^(?:` + doneAbroad + `)$`)

// columnNote is what the name of a column says besides, in some words: "Actions *(with an
// owner and a day)*".
var columnNote = pattern.Must(`\s+[*_]{0,3}\([^()\s]+(?: [^()\s]+){2,}\)[*_]{0,3}$`)

// byWhom takes a column "By" for that of the owner where it names people: the same word may
// say by when.
func (f *file) byWhom(rows []row, kinds []column, has map[column]bool) {
	if has[ownerColumn] || !has[dueColumn] {
		return
	}
	for at, name := range rows[0].cells {
		if name, _ = labelName(name); name != "by" {
			continue
		}
		for _, r := range rows[1:] {
			if at < len(r.cells) && f.people(strings.Trim(markdown.Plain(withoutComments(r.cells[at])), " .*_")) != nil {
				kinds[at], has[ownerColumn] = ownerColumn, true
				has[dueColumn] = slices.Contains(kinds, dueColumn)
				return
			}
		}
	}
}

// bothColumns divides the name of a column of two things: "Action / owner".
var bothColumns = pattern.Must(`\s*[:/&,+]\s*| and `)

// columnWords are what a name of several words says of a column: "Task description",
// "Person responsible". The first that is found counts.
var columnWords = []struct {
	words  *pattern.Pattern
	column column
}{
	{pattern.Must(`\b(?:due|deadline|eta|by when|(?:target|completion) date)\b`), dueColumn},
	{pattern.Must(`^(?:notes?|comments?|reason|date|time|task ?(?:force|group|team)s?)\b|\b(?:date|taken|notes?|comments?|hours|points|size)$`), otherColumn},
	{pattern.Must(`\b(?:owners?|owned|assign(?:ed|ees?)|responsib(?:le|ility)|dri|champions?|shepherd|initials|point of contact|poc|in charge)\b`), ownerColumn},
	{pattern.Must(`\b(?:status|state|progress)\b`), statusColumn},
	{pattern.Must(`^(?:what (?:is|are|has|have|needs?|remains|must|should)\b.*|work|things )?\b(?:to (?:be )?do(?:ne)?|be done|doing|happen)$`), actionColumn},
	{pattern.Must(`^(?:actions?|tasks?)\b.*\b(?:id|no|nr|number)[.]?$`), idColumn},
	{pattern.Must(`\b(?:actions?|tasks?|to ?dos?|next steps?)\b`), actionColumn},
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

// explicitActions takes the columns with a general name, such as "Item", and those of what was done,
// "Work done", for no actions where another is named after them.
func explicitActions(names []string, kinds []column) bool {
	general := make([]bool, len(kinds))
	found := false
	for i, kind := range kinds {
		if kind != actionColumn {
			continue
		}
		name, _ := labelName(names[i])
		general[i] = isGeneral(name) || deedsColumn.MatchString(name)
		found = found || !general[i]
	}
	for i := range kinds {
		if found && general[i] {
			kinds[i] = otherColumn
		}
	}
	return found
}

// isGeneral holds for names of columns that may tell of other things than work.
func isGeneral(name string) bool {
	switch name {
	case "item", "point", "what", "description", "activity", "work", "detail", "details":
		return true
	}
	return false
}

// assignedIssues reads a table of issues that tells how far or how large each is, or what it is about, and
// to whom it is assigned, "Issue | Status | Assigned", "Ticket | Title | Picks up". Those are
// work that are assigned to somebody.
func assignedIssues(names []string, kinds []column, has map[column]bool) bool {
	if has[actionColumn] || has[decisionColumn] {
		return false
	}
	issue, title, assigned, sized := -1, -1, false, has[statusColumn]
	for i, name := range names {
		name, _ = labelName(name)
		switch {
		case kinds[i] == ownerColumn:
			if strings.HasPrefix(name, "assignee") && has[idColumn] { // as trackers list them
				issue, sized = max(issue, slices.Index(kinds, idColumn)), true
			}
			assigned = strings.HasPrefix(name, "assign") || strings.HasPrefix(name, "pick") || strings.HasPrefix(name, "pull") || strings.HasPrefix(name, "claim")
		case kinds[i] == otherColumn && (name == "title" || name == "summary"):
			title = i
		case (kinds[i] == otherColumn || kinds[i] == idColumn) && issueName.MatchString(name):
			issue = i
		case pointsName.MatchString(name):
			sized = true
		}
	}
	if issue < 0 && title < 0 && assigned && has[statusColumn] { // "Blocker | State | Assignee"
		if i := slices.Index(kinds, otherColumn); i >= 0 && !watched.MatchString(names[i]) {
			issue = i
		}
	}
	if issue < 0 || !assigned || !sized && title < 0 {
		return false
	}
	if title >= 0 {
		issue = title
	} else if kinds[issue] == idColumn {
		return false
	}
	kinds[issue], has[actionColumn] = actionColumn, true
	return true
}

// watched finds what somebody only keeps an eye on, or speaks of.
var watched = pattern.Must(`(?i)\b(?:risks?|topics?|agenda|presentations?|talks?|sessions?|questions?|options?|areas?|components?|products?|roles?|notes?|names?)\b`)

var pointsName = pattern.Must(`^(?:sp|pts|est|(?:story )?points?|estimates?|size|effort)$`)

var issueName = pattern.Must(`^(?:issues?|bugs?|tickets?|stor(?:y|ies)|cards?)$`)

// mattersArising reads a table of matters of before with how far each is and who sees to it,
// "Matter | Update | By whom". Those are work.
func mattersArising(names []string, kinds []column, has map[column]bool) bool {
	if has[actionColumn] || has[decisionColumn] || !has[ownerColumn] {
		return false
	}
	matter, update := -1, slices.Index(kinds, statusColumn)
	for i, name := range names {
		switch name, _ = labelName(name); name {
		case "matter", "matters", "matter arising", "matters arising", "business arising":
			matter = i
		case "update", "updates", "latest", "position", "current position":
			update = i
		}
	}
	if matter < 0 || update < 0 {
		return false
	}
	kinds[matter], has[actionColumn] = actionColumn, true
	kinds[update], has[statusColumn] = statusColumn, true
	return true
}

// outcomeActions reads a table of what was looked at, with a column of what came of each,
// as those write who go through what was reported: "Bug | Title | Outcome". A row is work
// where that says who does what, or that somebody should. It gives whether any does.
func (f *file) outcomeActions(rows []row, kinds []column, has map[column]bool) bool {
	if has[actionColumn] || has[decisionColumn] || has[ownerColumn] || has[dueColumn] {
		return false
	}
	for i, name := range rows[0].cells {
		if name, _ = labelName(name); i == 0 || !outcomeName.MatchString(name) || f.marksLines(rows, i) {
			continue
		}
		for _, r := range rows[1:] {
			if i < len(r.cells) && f.followsFrom(r.cells[i]).found() {
				kinds[i], has[actionColumn], has[statusColumn] = actionColumn, true, false
				return true
			}
		}
	}
	return false
}

var outcomeName = pattern.Must(`^(?:outcomes?|results?|resolution|disposition|conclusion|verdict|triage|what next|next|notes?|remarks?|comments?|discussion)$`)

// followsFrom reads who does what by a cell that tells what came of something. What is
// done is over.
func (f *file) followsFrom(cell string) ownership {
	if ids := f.assigned(cell); ids != nil {
		return ownership{owners: ids}
	}
	if sentenceEnd.MatchString(cell) { // talk in which somebody may take something on
		var o ownership
		for _, taking := range f.takings(cell, nil, false) {
			o.owners = appendNew(o.owners, taking.owners...)
		}
		if o.found() {
			return o
		}
	}
	if isDone(cell) || IsPast(cell) || strings.HasSuffix(cell, "?") {
		return ownership{}
	}
	if needsOwner(cell) {
		return ownership{unowned: true, note: cell}
	}
	return f.inCell(cell)
}
