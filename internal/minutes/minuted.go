package minutes

import (
	"cmp"
	"slices"
	"strings"

	"slipway/internal/markdown"
	"slipway/internal/pattern"
)

// Committees keep their minutes in a table: one column tells what was said and settled, and another
// who acts on it, where anybody does: "No | Minute | Action by". Only those rows are work.

// namesActions finds the columns of such a table. The one of who acts may be called "Action" and hold
// nothing but names. given says that the table stands below the name of a list of work.
func (f *file) namesActions(rows []row, kinds []column, has map[column]bool, given bool) bool {
	at, text := f.actionOfNames(rows, kinds, has), -1
	if at >= 0 {
		text = widest(rows, kinds, func(i int) bool { return i != at })
	} else if !given {
		at, text = f.minuted(rows, kinds, has)
	}
	if at < 0 || text < 0 {
		return false
	}
	for i, kind := range kinds {
		if kind == actionColumn {
			kinds[i] = otherColumn
		}
	}
	kinds[at], kinds[text] = ownerColumn, actionColumn
	has[ownerColumn], has[actionColumn] = true, true
	return true
}

// actionOfNames gives the column of actions that holds nothing but names, -1 without.
func (f *file) actionOfNames(rows []row, kinds []column, has map[column]bool) int {
	at := slices.Index(kinds, actionColumn)
	if at < 0 || has[ownerColumn] || len(kinds) < 2 {
		return -1
	}
	someone := false
	for _, r := range rows[1:] {
		if at >= len(r.cells) {
			continue
		}
		for _, name := range lineBreak.Split(r.cells[at], -1) {
			name = strings.Trim(markdown.Plain(withoutComments(name)), " .*_-–—")
			switch {
			case name == "" || isNothing(name) || merelyNoted.MatchString(name):
			case f.people(cmp.Or(f.besidesWhen(name), name)) != nil || looksActing(name):
				someone = someone || !isAcronym(name) // "IT"
			case !unknown(strings.ToLower(name)) && !needsOwner(name):
				return -1
			}
		}
	}
	if !someone {
		return -1
	}
	return at
}

// minuted gives the columns of who acts and of what was minuted in a table that names the first one so,
// -1 without. Where that may as well be who presents a topic, "Item | Notes | Lead", most rows with a
// name have to tell of work. A table whose rows without one do is of work that nobody has yet.
func (f *file) minuted(rows []row, kinds []column, has map[column]bool) (at, text int) {
	at = slices.Index(kinds, ownerColumn)
	if at < 0 || has[statusColumn] || has[decisionColumn] || surelyActions(rows[0].cells, kinds) {
		return -1, -1
	}
	text = widest(rows, kinds, func(i int) bool { return i != at && (kinds[i] == otherColumn || kinds[i] == actionColumn) })
	name := doersName(rows[0].cells[at])
	presents := presentsName.MatchString(name)
	if text < 0 || !actsName.MatchString(name) && (at < text || !presents && !doesName.MatchString(name) || !minutedName.MatchString(doersName(rows[0].cells[text]))) {
		return -1, -1
	}
	var acting, idle, working, undone, words int
	for _, r := range rows[1:] {
		if max(at, text) >= len(r.cells) || r.cells[text] == "" {
			continue
		}
		told := f.tellsOfWork(r.cells[text])
		words += len(strings.Fields(r.cells[text]))
		switch {
		case !isNothing(plainCell(r.cells[at])) && !merelyNoted.MatchString(plainCell(r.cells[at])):
			if acting++; told {
				working++
			}
		default:
			if idle++; told {
				undone++
			}
		}
	}
	if acting == 0 || idle == 0 || words < 3*(acting+idle) || 2*undone >= idle+1 || presents && 2*working <= acting {
		return -1, -1
	}
	return at, text
}

// tellsOfWork reports whether one of the sentences of a minute tells what is to be done.
func (f *file) tellsOfWork(minute string) bool {
	for _, line := range linesOfCell(minute[:min(len(minute), mostSentences)]) {
		from := 0
		for _, end := range append(sentenceEnd.FindAllStringIndex(line, mostClauses), []int{len(line), len(line)}) {
			sentence := strings.TrimSpace(line[from:end[1]])
			if from = end[1]; startsOrder(sentence) || toBeDone(strings.Fields(plainWords(sentence))) || f.isTask(sentence) || f.takings(sentence, nil, true) != nil {
				return true
			}
		}
	}
	return false
}

// looksActing reports whether a cell looks like nothing but initials, whole names and offices.
func looksActing(cell string) bool {
	names := ownersOnly(cell)
	return len(names) > 0 && len(names) == len(separators.Split(withJoints(cell), mostNameWords)) && !slices.ContainsFunc(names, func(name string) bool {
		small := strings.ToLower(name)
		return !initialsOnly.MatchString(name) && !ofOffice(small) && small != "clerk" && (!strings.Contains(name, " ") || slices.ContainsFunc(strings.Fields(name), noName))
	})
}

// widest gives the column with the most text of those that may be taken, -1 without any.
func widest(rows []row, kinds []column, may func(i int) bool) int {
	at, most := -1, 0
	for i := range kinds {
		length := 0
		for _, r := range rows[1:] {
			if i < len(r.cells) {
				length += len(r.cells[i])
			}
		}
		if length > most && may(i) {
			at, most = i, length
		}
	}
	return at
}

var (
	// Of those who act.
	actsName = pattern.Must(`^(?:for )?action(?:s|ed|ee|er)?(?: (?:by|for|to|on|with|owner|holder|lead))?$|^(?:to be )?(?:done|actioned|taken forward|carried out|followed up) by$|^(?:to act|who acts|who is to act|action (?:initials|person|responsibility|assigned to))$`)
	// That nobody acts.
	merelyNoted = pattern.Must(`(?i)^(?:(?:to be|all|duly|for|to|was|report) )?(?:noted?|noting|approv(?:ed|al)|agreed|accepted|adopted|carried|received|deferred|closed|completed?|done|resolved|ratified|withdrawn|passed|info|information|discussed|discussion|decided|decision|ongoing|verbal|nfa|standing item|see (?:above|below|item [0-9.]+))$`)
	// Of those who act, in a table of minutes.
	doesName = pattern.Must(`^(?:by whom?|responsib(?:le|ility)|resp|person responsible|responsible (?:person|officer)|assigned(?: to)?|assignee|initials|pic)$`)
	// Of those who act, or have presented it.
	presentsName = pattern.Must(`^(?:who|leads?|lead person|owners?|person)$`)
	// What was said.
	minutedName = pattern.Must(`^(?:(?:key|main|summary of|record of|matters?|points? of|the) )*(?:minuted?s?|notes?|discussions?|discussed|points?|business|matters?|summary|proceedings|narrative|record|details?|items?|text|comments?|what was said|notetaker|inhalte?|verlauf|protokolltext)?(?: (?:and|of|arising|points?|discussed|minutes|meeting|raised|notes|discussion|summary|agreed|actions))*$`)
)
