package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// nameOfWork reads the name of a list of what is to be done, however its words are
// put together: "Actions", "Outstanding to-dos of the board", "Actionables",
// "Status of last month's action items". It is given lower-case words, as labelName
// makes them.
//
// A name is made of a word for work and of words that say nothing else; before
// and behind what can mean nothing but work, anything may stand. A sentence
// about such a list, "We reviewed action items", is no name, and neither is what only
// sounds like one: "Background tasks", "Task force".
func nameOfWork(name string) (ListKind, bool) {
	if !holdsAny(name, wordsOfWork...) {
		return "", false
	}
	if name == "loose ends" {
		return Last, true
	}
	words := strings.Fields(asOneWord.Replace(whatIsLeft.ReplaceAllString(name, "leftovers from ") + " "))
	if len(words) == 0 || len(words) > 12 || isLink(words[0]) && words[0] != "resulting" || strings.ContainsAny(name, ":;*") || strings.HasSuffix(name, ".") {
		return "", false
	}
	kind, work := Flat, notWork
	others, behind := 0, 0       // words that say something else; of those, behind a word for work
	linked, open := false, false // behind "of" and the like; behind a word that anything may follow
	certain := slices.ContainsFunc(words, func(word string) bool { return meansWork(word) == surely })
	for i, word := range words {
		word = possessive.ReplaceAllString(word, "")
		named := work != notWork
		means := meansWork(word)
		switch {
		case i == 0 && len(words) > 2 && isLeft(word) && (words[1] == "from" || words[1] == "of"):
			kind, work = Last, likely // "outstanding from earlier calls"
		case named && !linked && isOne(words[i-1]) && isState(word):
			return "", false // "action completed"
		case isBefore(word) && !(linked && isState(word)):
			kind = Last
			work = max(work, means)
		case means > notWork:
			if !linked || means == surely && others == behind { // "follow-up of the spring action items"
				work = max(work, means)
			}
		case word == "and" && !named && kind == Last && i+1 < len(words) && !isBefore(words[i+1]):
			return "", false // "updates and action items"
		case isLink(word):
			if work == maybe && !leadsOn(word) && kind == Flat {
				return "", false // "action plan of the board"
			}
			linked = named
			open = open || work == surely && word != "and" && word != "or" || work == likely && leadsOn(word)
		case open && isFinite(word) && !(word == "may" && (isTime(words[i-1]) || isLink(words[i-1]))):
			return "", false
		case open, isState(word), isPlain(word):
		case isTime(word):
			if named && !linked && meansWork(words[i-1]) != notWork {
				return "", false // "task day"
			}
		case isGroup(word):
			if named && !linked {
				return "", false // "task group"
			}
		case named && !(linked && certain), isOther(word):
			return "", false
		case named:
			others++
			behind++
		default:
			others++
		}
	}
	if last := words[len(words)-1]; isLink(last) && last != "arising" && last != "resulting" {
		return "", false
	}
	if work == notWork || others > 2 || others > 0 && work != surely {
		return "", false
	}
	if work == maybe && kind == Last {
		return "", false // "review the deliverables"
	}
	if kind == Flat && work == likely && !linked && strings.Contains(name, "next step") {
		kind = This
	}
	return kind, true
}

// ofResults reports whether a name is of what is to come out of work, so that a list of that
// name may be of these things and how far they are: "Deliverables".
func ofResults(name string) bool {
	name, _ = labelName(name)
	words := strings.Fields(name)
	return len(words) > 0 && slices.ContainsFunc(words, func(word string) bool { return word == "deliverables" }) &&
		!slices.ContainsFunc(words, func(word string) bool { return meansWork(word) > maybe })
}

// wordsOfWork are in every name of work. Hardly any line holds one, and no other is taken
// apart.
var wordsOfWork = []string{
	"to do", "todo", "action", "follow", "step", "task", "carr", "rolled", "left", "brought", "to be done", "ai", "ap", "deliver", "commitment", "assignment", "homework", "chore", "errand", "undertaking",
	"outstanding", "pending", "open", "unfinished", "remaining", "loose ends", "items from", "points from",
}

// nameOfTalk reads the name of what is talked about in some meeting, "Agenda of the
// call", which ends a list of work. A bare "Agenda" is read as what a meeting says
// of itself.
func nameOfTalk(name string) bool {
	words := strings.Fields(asOneWord.Replace(name + " "))
	talk := false
	for _, word := range words {
		switch word {
		case "agenda", "topics":
			talk = true
		default:
			if !isPlain(word) && !isTime(word) && !isGroup(word) && !isLink(word) {
				return false
			}
		}
	}
	return talk && len(words) > 1 && len(words) < 8
}

// asOneWord joins what several words say.
var asOneWord = strings.NewReplacer(
	"action items wrap up", "actionitems", "action item wrap up", "actionitems", "wrap up of action items", "actionitems", "wrap up of the action items", "actionitems",
	"action items", "actionitems", "action item", "actionitem", "action points", "actionitems", "action point", "actionitem", "action plan", "actionplan",
	"to do's", "todos", "to do list", "todos", "to do item", "todo item", "to dos", "todos", "to be done", "todos", "to do ", "todos ", "to do, ", "todos ",
	"follow ups", "followups", "follow up", "followups", "next steps", "nextsteps", "next step ", "nextsteps ",
	"carried forward", "carriedover", "carried over", "carriedover", "carry over", "carriedover", "carryovers", "carriedover", "carryover", "carriedover", "rolled over", "carriedover", "left over", "carriedover", "brought forward", "carriedover",
	"walk through", "review", "work on", "workon",
	"/", " and ", "&", " and ", "+", " and ", ",", " ", ";", " ", "(", " ", ")", " ", "[", " ", "]", " ", "?", " ", "!", " ", ". ", " ", "…", " ",
)

// whatIsLeft finds words for what an earlier meeting has left, in front of which meeting that
// was: "what was left from", "still to do from".
var whatIsLeft = pattern.Must(`^(?:what(?:['’]s| is| was| has been| remained| remains)? (?:still )?(?:left(?: over)?|open|to do|undone|not done|outstanding|pending|remaining)|(?:still|not yet) (?:left|open|to do|done|outstanding|pending)|left|undone|not done|loose ends) (?:from|of) |^(?:items|points) from (?:the )?(?:last|previous) `)

var possessive = pattern.Must(`['’]s?$`)

// workSense is how surely a word means work that somebody is to do.
type workSense int

const (
	notWork workSense = iota
	maybe             // also means other things: nothing unknown may stand beside it
	likely            // anything may stand behind "for" and the like
	surely
)

func meansWork(word string) workSense {
	switch word {
	case "actionitems", "actionitem", "carriedover", "todos", "actionables", "actionable", "todo":
		return surely
	case "actions", "action", "tasks", "task", "nextsteps", "followups", "followup", "ais", "aps":
		return likely
	case "actionplan", "deliverables", "commitments", "commitment", "assignments", "assignment", "homework", "chores", "errands", "undertakings":
		return maybe
	}
	return notWork
}

func isOne(word string) bool { return word == "action" || word == "task" || word == "actionitem" }

// isLeft holds for what an earlier meeting has left.
func isLeft(word string) bool {
	switch word {
	case "outstanding", "pending", "open", "unfinished", "uncompleted", "leftovers", "remaining":
		return true
	}
	return false
}

func isState(word string) bool {
	switch word {
	case "completed", "closed", "finished", "done", "ongoing", "open", "pending", "outstanding", "active":
		return true
	}
	return false
}

// isBefore holds for words that tell of an earlier meeting or of what has become of
// its list.
func isBefore(word string) bool {
	switch word {
	case "last", "previous", "prior", "prev", "preview", "past", "earlier", "old", "existing", "preceding", "carriedover", "unfinished", "uncompleted",
		"review", "reviewing", "revisit", "status", "statuses", "update", "updates", "updated", "check", "progress", "completed", "closed", "finished", "done":
		return true
	}
	return false
}

// isLink holds for words that lead on to another word.
func isLink(word string) bool {
	switch word {
	case "of", "from", "in", "on", "at", "with", "to", "by", "for", "before", "until", "till", "til", "within", "through", "between", "towards", "ahead", "since", "after", "due", "during", "as", "per", "and", "or", "arising", "resulting", "into":
		return true
	}
	return false
}

// leadsOn holds for those behind which anything may stand: "tasks for the roof", "actions,
// as on the slide".
func leadsOn(word string) bool {
	switch word {
	case "for", "before", "until", "till", "til", "by", "due", "as", "arising", "resulting":
		return true
	}
	return false
}

// isPlain holds for words that do not tell one list of work from another.
func isPlain(word string) bool {
	switch word {
	case "the", "a", "an", "all", "our", "my", "your", "their", "this", "these", "be", "new", "open", "outstanding", "current", "pending", "other", "additional", "remaining",
		"main", "key", "important", "immediate", "agreed", "general", "next", "further", "future", "concrete", "proposed", "suggested", "recommended", "initial", "first", "final", "upcoming", "coming", "following", "post",
		"list", "lists", "summary", "recap", "register", "log", "table", "tracker", "tracking", "sheet", "overview", "item", "items", "point", "points", "things", "stuff", "work", "steps",
		"taken", "take", "complete", "consolidated", "collected", "emerging", "assigned", "delegated", "allocated", "assign", "required", "needed", "identified", "captured", "recorded", "noted", "set", "raised", "decided", "created", "listed",
		"personal", "individual", "specific", "major", "minor", "urgent", "quick", "short", "long", "term", "high", "medium", "low", "priority", "still", "ongoing", "active", "unresolved", "incomplete",
		"takeaways", "today", "daily", "weekly", "monthly", "quarterly", "grouped", "sorted", "owners", "owner", "assignees", "assignee", "person", "people", "name", "names", "who", "does", "them", "responsible", "when", "deadline", "deadlines", "date", "dates", "added", "tbd", "tba", "tbc", "asap":
		return true
	}
	return false
}

func isGroup(word string) bool {
	switch word {
	case "group", "groups", "team", "teams", "board", "committee", "council", "staff", "meeting", "members", "everyone", "everybody", "us", "volunteers", "maintainers", "chairs", "participants", "attendees":
		return true
	}
	return false
}

func isTime(word string) bool {
	switch word {
	case "week", "weeks", "month", "months", "sprint", "meetings", "retro", "retrospective", "workshop", "offsite", "call", "calls", "session", "sessions", "time", "day", "days", "quarter", "iteration", "sync", "year", "fortnight", "two":
		return true
	}
	return word != "" && word[0] >= '0' && word[0] <= '9' || onlyMonth.MatchString(word)
}

var onlyMonth = pattern.Must(`^` + monthName + `$`)

// isOther holds for words that make a name that of another list, or a sentence.
func isOther(word string) bool {
	switch word {
	case "no", "not", "we", "i", "you", "they", "it", "is", "are", "was", "were", "has", "have", "will", "need", "needs", "want", "what", "how", "why", "nothing", "see", "discuss", "any", "those", "about", "let",
		"decisions", "decision", "agreements", "resolutions", "conclusions", "discussion", "discussions", "notes", "agenda", "topics", "questions", "issues", "announcements", "minutes":
		return true
	}
	return isOrder(word) || strings.HasSuffix(word, "ed") || strings.HasSuffix(word, "ing")
}
