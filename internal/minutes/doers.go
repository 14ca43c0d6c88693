package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// Few tables name the column of who does the work "Owner": it is called after what people
// do there, "Writer", "Helper", or bears no name at all. What its cells say tells.

// doers takes a column for that of the owner in a table that names none so, where its cells
// hold people and its name does not say that they do something else: "Task | Helper". In a
// table of which neither a column nor worked says that it is one of work, its name has to say
// that they do what the row is about: "Item | Writer". Then any names will do, also those that
// are known from there alone.
func (f *file) doers(rows []row, kinds []column, has map[column]bool, worked bool) {
	if has[ownerColumn] {
		return
	}
	found, action := -1, slices.Index(kinds, actionColumn)
	sure := worked || surelyActions(rows[0].cells, kinds)
	for i, name := range rows[0].cells {
		name = doersName(name)
		does := doerName.MatchString(name) || isTaker(name)
		switch {
		case i == action && !does, kinds[i] == decisionColumn, kinds[i] == statusColumn, kinds[i] == idColumn:
		case kinds[i] == nameColumn && i < action && !worked && !toDoName.MatchString(doersName(rows[0].cells[action])): // of people and what they are there for
		case !does && (!sure || kinds[i] != nameColumn && elsewiseName.MatchString(name)):
		case f.holdsPeople(rows, i, does || sure && personName.MatchString(name)) && (found < 0 || does && !doerName.MatchString(doersName(rows[0].cells[found]))):
			found = i
		}
	}
	for i, name := range rows[0].cells { // who is to look at what others wrote
		if name = doersName(name); found < 0 && worked && has[dueColumn] && !has[statusColumn] && kinds[i] == otherColumn && lookerName.MatchString(name) && f.holdsPeople(rows, i, false) {
			found = i
		}
	}
	if found < 0 {
		return
	}
	kinds[found], has[ownerColumn] = ownerColumn, true
	for _, kind := range []column{actionColumn, dueColumn, nameColumn} {
		has[kind] = has[kind] && slices.Contains(kinds, kind)
	}
}

// isTaker reports whether the name of a column tells by itself that those in it do something.
func isTaker(name string) bool { return takerName.MatchString(name) && !notTaker.MatchString(name) }

// doersName is the name of a column without what it says besides: "Writer / editor", "Who, by
// when".
func doersName(name string) string {
	if strings.TrimSpace(name) == "@" {
		return "who"
	}
	name, _ = labelName(name)
	return bothColumns.Split(name, 2)[0]
}

// Names of columns of people, by what they do with what the row is about, or by what else.
var (
	doerName = pattern.Must(`^(?:(?:lead|main|section|chapter|task|first|primary|action|responsible|assigned) )*(?:writers?|drafters?|editors?|translators?|developers?|devs?|makers?|implementers?|executors?|helpers?|leads?|persons?|people|party|pic|p\.i\.c|r|allocated|allocation|allocated to|assign|assign to|tasked|tasked to|taken|on it)$` +
		`|^(?:to be )?(?:done|undertaken|completed|written|drafted|led|lead|carried out|handled|prepared|allocated|made|covered|drawn up|seen to|looked after) by$|^(?:now )?(?:working|works) on it$` +
		`|^(?:lead|main|first|section|chapter) authors?$|^who(?:['’]s| is| will| does| should| can| takes| wants)?(?: (?:be|it|this|on|do|does|doing|it|will|takes?|to|working|responsible|in charge|for|leads?|writes?|brings?|makes?|helps?|acts?|volunteered))*$`)
	personName = pattern.Must(`^(?:(?:team|staff|committee|board|council) )?(?:staff|members?|colleagues?|(?:co ?)?ordinators?|officers?|organi[sz]ers?|authors?|engineers?|maintainers?|managers?|testers?|councillors?|trustees?|directors?|stewards?|captains?|team|names?|attendees?|participants?|personnel|individuals?|contributors?|for)$`)
	// What those in a column of names before it are to do, which "Tasks" may be all that they do at any time.
	toDoName   = pattern.Must(`^(?:(?:my|next|new|open|assigned|allocated) )?(?:to ?do['’]?s?|to ?do (?:list|items?)|actions?(?: items?| points?)?|next (?:steps?|actions?)|follow ups?|assigned (?:tasks?|work)|(?:tasks?|work) (?:assigned|allocated|to (?:be )?do(?:ne)?|given))(?: (?:for|until|before|by) [^.:;]{1,30})?$`)
	lookerName = pattern.Must(`^(?:(?:first|lead|main|assigned|external|internal) )?(?:reviewers?|review by|checkers?|proofreaders?|approvers?|examiners?)$`)
	// Whose name tells that they do it, whatever that is: "Who will find out".
	takerName    = pattern.Must(`^who(?:['’]s going to| is going to| will| is to|['’]ll) (?:be )?[a-z]+(?: [a-z]+)?$|^who (?:does|brings?|writes?|makes?|takes|asks|buys|calls|drafts|handles|organi[sz]es|leads|prepares|checks|follows up)(?: [a-z]+)?$|^(?:to be (?:done|written|carried out|handled|prepared|made) by|carried out by|undertaken by|actioned by|action by|taken on by|picked up by|picks (?:it )?up|takes it)$`)
	notTaker     = pattern.Must(`\b(?:attends?|comes?|joins?|there|presents?|speaks?|votes?|chairs?|hosts?|seat|part|lunch|away)\b`)
	elsewiseName = pattern.Must(`\b(?:report(?:ed|er|ers|s)|rais(?:ed|er)|request(?:ed|er|or|s)?|propos(?:ed|er|al)|moved|mover|second(?:ed|er)|present(?:ed|er|ers|s)?|speakers?|from|review(?:ed|er|ers)?|approv(?:ed|er|ers|al)|check(?:ed|er)|verif(?:ied|ier)|sign(?:ed)?[ -]off|inform(?:ed)?|consult(?:ed|ant|s)?|support(?:ed|er|ers|ing)?|sponsors?|stakeholders?|customers?|clients?|audience|contacts?|chair(?:ed)?|hosts?|ask(?:ed|s)?|noted|submit(?:ted|ter)|applicants?|candidates?|winners?|suppliers?|vendors?|payees?|absent|attend[a-z]*|substitutes?|deput(?:y|ies)|back ?ups?|budd(?:y|ies)|mentors?|supervis(?:or|ors|ed)|with|cc|guests?|witness(?:es)?|nomin[a-z]+|elected|vot(?:es?|ed|er)|favou?r|against|block(?:ed|er|ers)|waiting|waits|needs?|depends|created|creator|added|updated|edited|changed|modified|last|suggested|scribe|minutes|minuted|mentioned|affect(?:s|ed)|[a-z]+ for|for [a-z]+|a|c|i|s|decided|discuss[a-z]*|comments?|notes?|remarks?|company|organi[sz]ation|where|place|location|residents?|tenants?|users?|found|sen(?:t|ders?)|given|buyers?|singers?|played|interview(?:ers?|ed)|visitors?|visited)\b`)
)

// holdsPeople reports whether three of four cells of a column that say anything name people,
// or somebody by the looks of it if asked.
func (f *file) holdsPeople(rows []row, at int, looks bool) bool {
	said, people := 0, 0
	for _, r := range rows[1:] {
		if at >= len(r.cells) || isNothing(plainCell(r.cells[at])) || noOwner(plainCell(r.cells[at])) || isDitto(r.cells[at]) {
			continue
		}
		said++
		var item Item
		if f.cellOwners(nil, &item, r.cells[at]); len(item.Owners) > 0 || looks && ownersOnly(r.cells[at]) != nil {
			people++
		}
	}
	return people > 0 && 4*people >= 3*said
}

// surelyActions reports whether a column is named after work and nothing else.
func surelyActions(names []string, kinds []column) bool {
	for i, kind := range kinds {
		if name, _ := labelName(names[i]); kind == actionColumn && !isGeneral(name) {
			return true
		}
	}
	return false
}
