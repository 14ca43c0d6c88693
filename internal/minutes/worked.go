package minutes

import (
	"strings"

	"slipway/internal/markdown"
	"slipway/internal/pattern"
)

// In many tables of work the column of what is to be done goes by the name of what is worked
// at: "Section | Title | Responsible | Draft due", "Piece | Writer | State". That they are work
// shows by the other columns, or by what stands above. Lists of who holds a shift, a part or a
// risk look the same but for these.

// workColumns finds the columns of who does the work and of what is to be done in a table that
// does not name them so. given says that the table stands below the name of a list of work.
func (f *file) workColumns(above string, rows []row, kinds []column, has map[column]bool, given, register bool) {
	worked, underWay := false, false
	if !register {
		worked, underWay = f.worksAt(above, rows, kinds, given)
	}
	f.doers(rows, kinds, has, worked)
	f.unnamedActions(rows, kinds, has, given, worked || underWay)
}

// unnamedActions reads a table of work in which no column is named after it, but one after who
// does it. It is the one with the most words. given says that the table stands below the name
// of a list of work, and worked that people work at what its rows name.
func (f *file) unnamedActions(rows []row, kinds []column, has map[column]bool, given, worked bool) {
	if has[actionColumn] || has[decisionColumn] || !has[ownerColumn] {
		return
	}
	at := longestColumn(rows, kinds)
	if at >= 0 && (has[dueColumn] && has[statusColumn] || given && (has[dueColumn] || has[statusColumn]) || worked && !f.holdsPeople(rows, at, false)) { // no "Student | Supervisor"
		kinds[at], has[actionColumn] = actionColumn, true
	}
}

// longestColumn gives the column with the most words of those that may tell what is done, -1
// without any. Notes do only where nothing else is left, or what goes by the name of a number.
func longestColumn(rows []row, kinds []column) int {
	at, most := -1, 0
	for _, may := range []func(i int, name string) bool{
		func(i int, name string) bool { return kinds[i] == otherColumn && !notedName.MatchString(name) },
		func(i int, name string) bool { return kinds[i] == otherColumn },
		func(i int, name string) bool { return kinds[i] == idColumn },
	} {
		for i, name := range rows[0].cells {
			name, _ = labelName(name)
			words := 0
			for _, r := range rows[1:] {
				if i < len(r.cells) && !rowNumber.MatchString(plainCell(r.cells[i])) {
					words += len(strings.Fields(r.cells[i]))
				}
			}
			if words > most && may(i, name) {
				at, most = i, words
			}
		}
		if at >= 0 {
			return at
		}
	}
	return -1
}

// notedName finds columns of what is said besides.
var notedName = pattern.Must(`^(?:notes?|comments?|remarks?|(?:management )?(?:responses?|answers?)|links?|url|date|priority|prio|type|kind|size|length|words|why|reason|context|background|support(?:ed by|ing)?|helpers?|reviewers?|reviewed by|check(?:ed by|er)|back ?up)$`)

// worksAt reports whether people work at what the rows of a table name: where a column tells by
// when it has to be ready or who will see to it, where it is called a job, or where it stands
// below the name of a list of work or a sentence that shares out what people make. Whoever may
// be asked about it does nothing. Where a column only tells how far it is, it is under way: then
// another has to say who does it, for it may be somebody's wish or trouble.
func (f *file) worksAt(above string, rows []row, kinds []column, given bool) (worked, underWay bool) {
	made, assigned, listed := false, false, given
	for i, name := range rows[0].cells {
		name, _ = labelName(name)
		given = given || isTaker(name) && f.holdsPeople(rows, i, true)
		switch kinds[i] {
		case ownerColumn:
			assigned = assigned || strings.HasPrefix(name, "assigned ") || strings.HasPrefix(name, "allocated ")
			if isContact(name) && !listed || name == "holder" { // of a key
				return false, false
			}
		case otherColumn, idColumn, nameColumn:
			if heldName.MatchString(name) {
				return false, false
			}
			made, given = made || madeName.MatchString(name), given || jobName.MatchString(name)
		}
	}
	given = given || made && (assigned || sharesOut.MatchString(above))
	for i, name := range rows[0].cells {
		name, _ = labelName(name)
		switch {
		case kinds[i] == dueColumn && (!plainDay.MatchString(name) || made && !endDay.MatchString(name)):
			given = given || mostly(rows, i, f.isDeadline)
		case kinds[i] == statusColumn && made:
			underWay = underWay || mostly(rows, i, isProgress)
		}
	}
	return given, underWay
}

// endDays are those on which somebody's time is over, or what they hold is given back.
const endDays = `^(?:target|until(?: when)?|till|end(?: date)?|release date)$|\bback\b|\brenewal\b`

// mostly reports whether something holds of half of the cells of a column that say anything.
func mostly(rows []row, at int, holds func(cell string) bool) bool {
	said, so := 0, 0
	for _, r := range rows[1:] {
		if at >= len(r.cells) || isNothing(plainCell(r.cells[at])) {
			continue
		}
		said++
		if holds(strings.TrimSpace(markdown.Plain(withoutComments(r.cells[at])))) {
			so++
		}
	}
	return so > 0 && 2*so >= said
}

// isDeadline reports whether a cell tells by when, or that this is not settled.
func (f *file) isDeadline(cell string) bool {
	if cue := dueCue.FindStringIndex(cell); cue != nil && cue[0] == 0 {
		cell = cell[cue[1]:]
	}
	return f.isWhen(cell) || f.dayInFront(cell) > 0 || unknown(cell)
}

// isProgress reports whether a cell tells how far somebody's work is.
func isProgress(cell string) bool {
	return progressFirst.MatchString(strings.TrimLeftFunc(cell, isOrnament))
}

var (
	// What somebody makes, or works at.
	madeName = pattern.Must(`^(?:(?:blog|web|news|wiki|guide|section|chapter|work|help) )?(?:sections?|chapters?|pieces?|articles?|posts?|pages?|documents?|docs?|papers?|drafts?|letters?|texts?|cop(?:y|ies)|videos?|posters?|flyers?|leaflets?|newsletters?|slides?|decks?|tutorials?|guides?|how tos?|stor(?:y|ies)|parts?|modules?|components?|features?|fix(?:es)?|patch(?:es)?|translations?|languages?|locales?|tickets?|cards?|issues?|bugs?|tests?(?: (?:names?|cases?|files?))?|user stor(?:y|ies)|use cases?|screens?|functions?|functionalit(?:y|ies)|endpoints?|classes|deliverables?|sub ?tasks?|outputs?|packages?|reports?|figures?|appendi(?:x|ces)|annex(?:es)?|changes?|improvements?|recommendations?|requirements?|requests?|steps?|questionnaires?|drawings?|illustrations?|developments?|experiments?|analys[ei]s|data ?sets?|manuscripts?|abstracts?|workflows?|pipelines?|notebooks?|scripts?|plots?|simulations?|maps?|title|content)$`)
	// A word for work itself.
	jobName = pattern.Must(`^(?:(?:next|open|remaining|outstanding|small|other|work) )?(?:jobs?|chores?|errands?|undertakings?|(?:counter ?|corrective |preventive |improvement )?measures?|homework|promises?)$|^(?:work|outstanding|pending|open|remaining|unfinished) items?$|^(?:outstanding|remaining|work left|work remaining|remaining work|work left)$|^(?:things?|items?|stuff|what) to [a-z]+$`)
	// What people hold, attend or look out for, and no work.
	heldName = pattern.Must(`\b(?:shifts?|slots?|milestones?|phases?|sessions?|talks?|events?|meetings?|matchs?|match(?:es)?|rooms?|roles?|positions?|offices?|risks?|assumptions?|dependenc(?:y|ies)|threats?|opportunit(?:y|ies)|lessons?|incidents?|motions?|votes?|releases?|versions?|partners?|organi[sz]ations?|compan(?:y|ies)|suppliers?|customers?|clients?|candidates?|students?|time|duration|minutes|mins?|clock|venue|where|place|location|amount|paid|cost|price|balance|budget|term|grants?|calls?|conferences?|cfps?|competitions?|exams?|courses?|contracts?|licen[cs]es?|subscriptions?|invoices?|memberships?|keys?|books?|loans?|assets?|equipment|devices?|payments?|fees?|dues|rent|on call|backup|likelihood|impact|severity|values?|actuals?|baseline|kpis?|units?)\b`)
	// "The sections were divided as follows:"
	sharesOut = pattern.Must(`(?i)\b(?:divided|split|shared|allocated|assigned|distributed|handed|given|dealt|parcelled|agreed|taken|decided|allocations?|divisions?|distribution|assignments?|who (?:will )?(?:does|do|writes?|takes?|covers?|makes?|drafts?|leads?) (?:what|which))\b[^.:]{0,80}[.:]\s*$`)
	// A day on which something takes place, or that is not said to be the last.
	plainDay      = pattern.Must(`^(?:when|timeline|timescale|time ?frame|timing|schedule|week|month|sprint|plan(?:ned(?: date)?)?|publication date)$|` + endDays)
	endDay        = pattern.Must(endDays)
	progressFirst = pattern.Must(`(?i)^[*_ ]*(?:(?:all|already|now|still|almost|nearly|half|partly|mostly|first|second|early|rough|final|in|under|to be|not|being) )*(?:` + DoneWords + `|` + DroppedWords + `|` + OpenWords + `|` + waitingWords + `|(?:re)?draft(?:ed|ing)?|to ?do|doing|new|start(?:ed|ing)|begun|planned|writ(?:ten|ing)|ready|review(?:ed|ing)?|edit(?:ed|ing)|outlined?|[0-9]{1,3} ?%)(?:$|[^\pL\pM])`)
)
