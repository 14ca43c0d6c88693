package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// Words of state, as alternatives of an expression that minds no case. Whoever reads how far
// something is, in a cell, a group, a suffix, a prefix, a box or a remark, asks for these, so
// that a word means the same in all of them.
const (
	// DoneWords say that nothing is left to do.
	DoneWords = `done|finished|completed?|closed|resolved|solved|fixed|merged|shipped|` + doneAbroad
	// DroppedWords say that nobody will do it.
	DroppedWords = `dropped|cancell?ed|abandoned|discarded|rejected|withdrawn|obsolete|given up|gave up|won['’]?t (?:do|fix|be done)|will not (?:do|be done)|` +
		`no longer (?:needed|necessary|required|relevant|planned)|not (?:needed|necessary|required)(?: any ?more)?|` + droppedAbroad
	// OpenWords say that something is left to do.
	OpenWords = `(?:still )?open|pending|outstanding|not (?:yet )?(?:done|started|begun|finished|completed?)|unfinished|incomplete|undone|in[- ]progress|(?:in|under|awaiting) review|in testing|wip|under ?way|ongoing|on hold|` +
		`postponed|deferred|delayed|(?:carr(?:ied|y)|roll(?:ed)?)[ -](?:over|forward)s?|` + notDoneAbroad + `|` + openAbroad
	// PutOffWords say that it is done later than was thought: "postponed", "moved to next week".
	PutOffWords = `postponed|deferred|delayed|put off|pushed back|re-?scheduled|verschoben|(?:moved|pushed|slipped|slips)(?: on| back| out)? (?:to|until|till|into) ` + laterTime
	laterTime   = `(?:(?:the |early |mid |late |end of )*(?:next|later|summer|autumn|fall|winter|spring|q[1-4]|20[0-9]{2}|` + monthName + `|` + dayOfWeek + `)\b|[0-9]{1,2}[. /](?:[0-9]|` + monthName + `))`
	// GoingWords say how something goes on that nothing else is told of.
	GoingWords = `paused|parked|stalled|(?:on|behind) (?:track|schedule)|at risk|re-?opened`
	// requestOpen says that a change waits to be looked at.
	requestOpen = `(?:prs?|mrs?|(?:pull|merge) requests?|patch|patches)(?: #?[0-9]+)? (?:is |are )?open`
	// denies says of all of it that it is not done.
	denies = `(?:not (?:yet|quite|really|entirely|fully|completely|done|finished|completed?|started|begun)|still open|unfinished|incomplete|undone|noch (?:offen|nicht)|` + notDoneAbroad + `)(?:[^\pL]|$)`
	// undoneAgain says that what was done has come undone.
	undoneAgain = `(?:(?:was|is|has|got|been|it|then|now|had to be) )*(?:broken?(?: again)?|fail(?:s|ed|ing)|crash(?:es|ed)|reverted|rolled back|re-?opened|undone)\b`
	// openSigns are signs of what is not finished, crossSigns those of them that say nothing else.
	openSigns  = `⏳|🚧|🔄|🟡|🟠|🔴|⏸|` + crossSigns
	crossSigns = `❌|✘|✗|✖|:x:`
	// waitingWords say what something waits for.
	waitingWords = `(?:blocked|a?waiting|waits|on hold|pending|postponed|deferred|delayed)(?: (?:by|for|on|until|till|to) [^.:;()]{1,60})?`
	anyState     = DoneWords + `|` + DroppedWords + `|` + OpenWords + `|` + GoingWords + `|` + waitingWords
	// toldState is how far something is as people tell it: "*almost done*", "80 %".
	toldState = `[*_]{0,3}(?:(?:all|already|now|still|almost|nearly|half|partly|mostly) )*(?:` + anyState + `|` + notDone + `|[0-9]{1,3} ?%)[*_]{0,3}`
	// notDone are those that stay what they are behind a comma or nothing: "the racks, not done".
	notDone = `not (?:yet )?(?:done|started|finished|completed)(?: yet)?|` + notDoneAbroad
	// DroppedIt says that nobody will do what was last spoken of: "too expensive, we drop it".
	DroppedIt = `\bwe (?:drop(?:ped)?|(?:give|gave) up(?: on)?|cancel(?:led)?|(?:will not|won['’]t) do|don['’]t need|decided against) (?:it|this|that|them)[.!]?$`
)

// goesOn finds what takes back that something is crossed out: it is only put off, or begun anew.
var goesOn = pattern.Must(`(?i)^(?:(?:is |was |has been )?(?:` + PutOffWords + `|re-?opened)|` + OpenWords + `|still (?:needed|wanted|to (?:do|be done))|later|(?:to )?next (?:week|month|quarter|year|sprint|meeting|time|call))(?:[^\pL]|$)`)

// status is how far something is as a word of state tells, empty where it is none.
type status string

const (
	stateOpen    status = "open"
	stateDone    status = "done"
	stateDropped status = "dropped"
	stateTurned  status = "turned" // into something else
)

// standingOf reads a text that is nothing but a word of state.
func standingOf(text string) status {
	if name, ok := labelName(withoutCount(text)); ok {
		return standingIn(onlyState.FindStringSubmatch(strings.Trim(name, " .!")))
	}
	return ""
}

// IsState reports whether a heading is nothing but a word of state: "Done", "Blocked".
func IsState(name string) bool {
	_, _, told := state(name + ":")
	return told && len(name) <= longestName || standingOf(name) != ""
}

// withoutCount is the name of a group without how many items it has: "Closed (3)".
func withoutCount(name string) string {
	if !strings.Contains(name, "(") {
		return name
	}
	return countBehind.ReplaceAllString(name, "")
}

var countBehind = pattern.Must(`\s*\([0-9]{1,3}\)`)

// standingIn tells which of the words an expression with both of its groups has found.
func standingIn(found []string) status {
	switch {
	case found == nil:
		return ""
	case found[1] != "":
		return stateDone
	case found[2] != "":
		return stateDropped
	}
	return stateOpen
}

const oneState = `^(?:(` + DoneWords + `)|(` + DroppedWords + `)|(?:new|doing|blocked|waiting|` + OpenWords + `))`

var (
	onlyState = pattern.Must(`(?i)` + oneState + `$`)
	// "Carried over from May", "Closed action items".
	namedState = pattern.Must(`(?i)` + oneState + `(?: (?:items?|action ?items?|actions?|points?|tasks?|to ?dos?))?(?: (?:from|of|since|at) .{1,40})?$`)
)

// standingOfName is standingOf for the name of a list: "Carried over from May".
func standingOfName(name string) status {
	if name, ok := labelName(withoutCount(name)); ok {
		return standingIn(namedState.FindStringSubmatch(name))
	}
	return ""
}

// stateOf reads the name of a group of items, among work also one that might name something
// else elsewhere.
func (c context) stateOf(name string) (words string, done, ok bool) {
	if c.mode == work {
		return stateOfWork(name)
	}
	return stateOfGroup(name)
}

// stateOfGroup is state for the name of several items. "To do" says no more of them than that
// they are work, and is nothing that came of them.
func stateOfGroup(name string) (words string, done, ok bool) {
	words, done, ok = state(name)
	if onlyToDo.MatchString(words) {
		words = ""
	}
	return words, done, ok
}

var onlyToDo = pattern.Must(`(?i)^to ?do$`)

// stateOfWork reads the name of a list or a group of work that says how far all of it is:
// "Cancelled", "Carried over from May", "Closed action items".
func stateOfWork(name string) (words string, done, ok bool) {
	if words, done, ok = stateOfGroup(name); ok {
		return words, done, ok
	}
	is := standingOfName(name)
	if is == "" {
		return "", false, false
	}
	if lower, _ := labelName(name); strings.HasPrefix(lower, "new") {
		return "", false, true
	}
	return strings.Trim(withoutCount(name), "*_#: \t\n"), is == stateDone, true
}
