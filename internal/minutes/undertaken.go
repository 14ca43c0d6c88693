package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

var (
	// What somebody will do who is not named: "Will ask the vendor".
	willDo = pattern.Must(`^Will (?:also |then |need to |have to )*(make sure|look (?:into|at|for|to)|get (?:the|an?|some|in touch|back to|hold of|quotes?|prices?|information|feedback)|pick up|put (?:up|together|out)|go (?:through|over)|hand out|(?:start|begin)(?: to| on| work| [a-z]+ing)|[a-z]+)\b`)
	// What nobody takes on who says no more of it.
	vague = pattern.Must(`^Will (?:also |then |need to |have to )*(?:follow(?:[- ]up)?|check|investigate|review|update|continue)\.?$`)
	// What will be done to something, which is an errand: "A letter will be sent to the vendor".
	willBeDone = pattern.Must(`^(?:An?|The|This|These|Reports?|Letters?|Invitations?) (?:[a-z][\w'’/-]*,? ){0,8}(?:will|shall) (?:then |also |now |therefore )?be (?:sent|posted|forwarded|emailed|e-mailed|mailed|circulated|contacted|invited|asked|written|drafted|prepared|ordered)\b`)
	// The same told in no whole sentence: "The cheque to be paid into the bank".
	toBeSent = pattern.Must(`^[~$€£]{0,2}[\p{Lu}0-9][\w'’,.$€£-]*(?: [\w'’/$€£&-]+){0,8}? to be (?:sent|posted|forwarded|emailed|e-mailed|mailed|circulated|contacted|invited|drafted|ordered|paid|deposited|refunded|reimbursed|returned|submitted|purchased|bought|repaired|replaced|renewed|collected|fetched|installed|removed|cleaned|printed|uploaded) [a-z]`)
	// What a group is to do that is not one of the people: "Authors to send it again".
	groupTo = pattern.Must(`^(?:The |These )?(?:[Dd]evs|[Aa]uthors|[Ee]ditors|[Cc]hairs|[Mm]aintainers|[Tt]rustees|[Dd]irectors|[Oo]fficers|[Oo]rgani[sz]ers|[Rr]eviewers|[Dd]evelopers|[Vv]olunteers|[Ss]ecretariat|[Cc]ommittee|[Bb]oard|[Gg]roup|[Tt]eam|[Ss]taff|[Ll]andlord|[Vv]endor|(All (?:(?:[a-z]+ )?members|councillors|Councillors|directors|Directors|trustees|officers|maintainers|chairs|editors|volunteers|attendees|participants|leads|staff))) (to|will) (have an? (?:[a-z]+ )?word with|[a-z-]+) `)
	// What is done to such a thing time and again, or depends on something.
	asUsual = pattern.Must(`(?i)\b(?:if|unless|when|whenever|once|every|each|always|automatically|usually|recordings?|slides|minutes|agendas?|videos?|releases?)\b`)
	// What a sentence calls an action: "so the next step is ops asking again".
	nextStep = pattern.Must(`(?i)\b(?:action items?|action points?|next (?:steps?|actions?))(?: for ([^.;:]{1,60}?))? (?:is|are|include|includes|will be)(?: for| that|:)? ([^.;]+)`)
	infinite = pattern.Must(`^(?:to [a-z]+|(?:reach|ask|send|writ|draft|prepar|updat|creat|open|fil|review|check|publish|post|plan|find|collect|gather|schedul|organis|organiz|test|add|fix|invit|contact|set|mov)(?:ing|ting|ning)) `)
)

// calledStep reads who does what a sentence calls an action or a next step. ok
// says that it does, whoever it is.
func (f *file) calledStep(s string) (owners []string, ok bool) {
	if !strings.Contains(s, "tep") && !strings.Contains(s, "ction") {
		return nil, false
	}
	m := nextStep.FindStringSubmatch(s)
	if m == nil {
		return nil, false
	}
	who, what := m[1], m[2]
	if who != "" && infinite.MatchString(what) { // "the next step for ops is to …"
		if ids := f.people(who); ids != nil {
			return ids, true
		}
	}
	if ids := f.leading(what, func(words []string) bool {
		word := strings.ToLower(words[0])
		return word == "to" || strings.HasSuffix(word, "ing") && len(word) > 5 || acts(words)
	}); ids != nil {
		return ids, true
	}
	words := strings.Fields(what)
	return nil, infinite.MatchString(what) || takesObject(words) && isOrder(words[0]) // "the next step is clean up the guide"
}

func groupDoes(sentence string) bool {
	m := groupTo.FindStringSubmatch(sentence)
	return m != nil && (strings.HasPrefix(m[3], "have ") || handy(m[3]) || strings.HasPrefix(m[3], "re") && !uncertain(m[3]) || m[3] == "address" || m[3] == "answer")
}

// allOfThem is everybody where a sentence tells what all of a group are to do: "All members to
// send their items".
func allOfThem(sentence string) []string {
	if m := groupTo.FindStringSubmatch(sentence); m != nil && m[1] != "" && m[2] == "to" {
		return []string{"all"}
	}
	if allAreTo(sentence) {
		return []string{"all"}
	}
	return nil
}

// allAreTo reports whether a sentence tells all of a group to do something, behind what it is about maybe:
// "Maps: all members to check theirs".
func allAreTo(sentence string) bool {
	for _, part := range []string{sentence, afterColon(sentence)} {
		if m := allOrEach.FindStringSubmatch(part); m != nil {
			words := strings.Fields(m[1])
			return len(words) > 1 && isOrder(words[0]) || isChore(words)
		}
	}
	return false
}

var eachInFront = pattern.Must(`^(?:[^:]{1,60}: )?(?i:every|each) `)

// allOrEach finds that all of a group are to do something: "Every member to read it".
var allOrEach = pattern.Must(`^(?i:all (?:(?:the|our|of the|[a-z-]+) )?(?:members|governors|councillors|directors|trustees|officers|maintainers|chairs|editors|volunteers|attendees|participants|leads|staff|partners|players|singers|parents|residents|wardens)|(?:every|each) (?:[a-z-]+ )?(?:member|governor|councillor|director|trustee|officer|maintainer|chair|editor|volunteer|participant|lead|partner|player|singer|parent|resident|warden|group|team|department|branch|committee|club)) to (.+)$`)

// errands lists the sentences of a text that tell what will be done, by nobody in
// particular or by all.
func errands(s string) (all []taking) {
	s = s[:min(len(s), mostSentences)]
	if !holdsAny(s, "will", "shall", " to", "someone", "somebody", "anyone", "anybody", "volunteer", "owner", "still", "by:") {
		return nil
	}
	for at, n := 0, 0; at < len(s) && n < mostClauses; n++ {
		end := len(s)
		if m := sentenceEnd.FindStringIndex(s[at:]); m != nil {
			end = at + m[1]
		}
		if this := plainWords(s[at:end]); seeksSomebody(this) || soughtThen(s[at:]) || (allAreTo(this) || willBeDone.MatchString(this) || isToBeSent(this) || groupDoes(this) || willDoIt(this)) && !asUsual.MatchString(this[len(eachInFront.FindString(this)):]) && !strings.HasSuffix(this, "?") {
			all = append(all, taking{at, allOfThem(this)})
		}
		at = end
	}
	return all
}

// isToBeSent holds for a sentence without a verb of its own that tells what is to be done to a
// thing, and not who asks for that.
func isToBeSent(s string) bool {
	if !strings.Contains(s, " to be ") || !toBeSent.MatchString(s) {
		return false
	}
	words := strings.Fields(s)
	at := slices.Index(words, "to")
	return !slices.ContainsFunc(words, isFinite) && !isOffer(words[0]) && !listsThings.MatchString(s) && !isOffer(words[at-1]) && !onesOwnVerb.MatchString(words[at-1]) &&
		!slices.ContainsFunc(words[:at], func(word string) bool {
			return word == "for" || IsPast(word) || supposes(word) || strings.HasSuffix(word, "ing")
		})
}

// listsThings finds how a text begins that counts things, or has none.
var listsThings = pattern.Must(`(?i)^(?:no|none|nothing|lists?|numbers?|amounts?|costs?|items?|things|those|anything|everything) `)

// onesOwnVerb finds a verb in the present of whoever wants something done.
var onesOwnVerb = pattern.Must(`^(?:needs?|wants?|seems?|appears?|likes?|hopes?|expects?|remains?|asks?|requests?|deserves?|continues?|agrees?|refuses?|prefers?|ought|how|what|who)$`)

// seeksSomebody reports whether a sentence, or what stands behind a dash in it, says that
// somebody is wanted for something: "Who can? - owner needed for the guide".
func seeksSomebody(s string) bool {
	return wanted(s) || wanted(behindLastDash(s)) || nobodyActs(s)
}

// soughtThen reports whether a text begins with what somebody should do, and that we look for them.
func soughtThen(s string) bool {
	s = s[:min(len(s), longestNote)]
	return startsUpper(s) && holdsAny(s, "volunteer", "owner", "somebody", "someone") && soughtLater.MatchString(plainWords(s))
}

// undertaken reports whether a text begins with what is to be done, though
// nobody is named who will.
func (f *file) undertaken(s string) bool {
	if !strings.Contains(s, "Will") && !strings.Contains(s, "tep") && !strings.Contains(s, "ction") {
		return false
	}
	s = plainWords(sentence(s))
	if s == "" || strings.HasSuffix(s, "?") {
		return false
	}
	_, ok := f.calledStep(s)
	return ok || willDoIt(s)
}

// willDoIt holds for a sentence that has no subject: "Will ask the vendor".
func willDoIt(s string) bool {
	m := willDo.FindStringSubmatch(s)
	if m == nil || vague.MatchString(s) {
		return false
	}
	switch verb, _, more := strings.Cut(m[1], " "); verb {
	case "talk", "report", "mark", "conduct", "hold":
		return true
	case "try": // and may not manage it
		return false
	default:
		return more || handy(verb)
	}
}
