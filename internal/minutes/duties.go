package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// obliges reads who has to do something by what a sentence tells, at its start or
// behind a comma, "and", "but" or "that", or who is asked to do it.
func (a *account) obliges(words []string) (owners []string) {
	if merelySaid(words) {
		return nil
	}
	for i := range words {
		if depends(words[i]) && !obliged(words[i:]) {
			break
		}
		owners = appendNew(owners, a.sent(words[i:])...)
		if i > 2 && words[i-1] == "but" && words[i] == "needs" && obliged(words[i:]) { // "lead has a plan, but needs to ask"
			owners = appendNew(owners, a.opener(words[:i-1])...)
		}
		if i > 0 && !strings.HasSuffix(words[i-1], ",") && !strings.HasSuffix(words[i-1], ";") && words[i-1] != "and" && words[i-1] != "that" && words[i-1] != "but" {
			continue
		}
		for n := min(len(words)-i-1, mostNameWords); n > 0; n-- {
			must, confer := obliged(words[i+n:]), confers(words[i+n:])
			if !must && !confer {
				continue
			}
			name, verb := strings.Join(words[i:i+n], " "), words[i+n]
			if i > 0 && strings.Contains(name, ",") {
				continue
			}
			ids := a.people(name)
			together := len(ids) > 1 && len(ids) < 4 && confer // and not the meeting
			if ids == nil || !together && !must {
				continue
			}
			if len(ids) == 1 && strings.HasPrefix(name, "@") && (verb == "need" || verb == "have") {
				break // "@ops need to …" is what they said
			}
			owners = appendNew(owners, ids...)
		}
	}
	return owners
}

// stillHasTo reads who has to do something by a sentence without a subject behind one of which
// they are: "Lead began it in May. Still needs to work on it." Other things may need to hold, or
// to end, or to be.
func (a *account) stillHasTo(s string) []string {
	if len(a.subject) == 1 && hasTo(strings.Fields(s)) {
		return a.subject
	}
	return nil
}

// hasTo reports whether somebody who speaks tells so of themselves what they have to do.
func hasTo(words []string) bool {
	return noSubject.MatchString(strings.Join(words, " ")) && !slices.ContainsFunc(words, depends)
}

var noSubject = pattern.Must(`^(?:(?:Also |Still |Just |Only |But |but )*[Nn]eeds|(?:Also |Still )*[Hh]as) (?:still )?to (?:(?:work|follow up|check in|get going) on (?:it|this|that|them)\b|(?:finish|send|write|review|test|order|fix|mail|post|chase|merge) (?:it|this|that|them)\b|(?:ask|email|mail|phone|call|contact) (?:the |our |\p{Lu})|follow up\b|find (?:the )?time\b|find out\b|make sure\b|coordinate with\b|look (?:into|after)\b|(?:talk|speak|reach out|write|get back) (?:to|with)\b|check with\b)`)

// merelySaid holds for a sentence that tells what was said and not what was agreed: "It was
// noted that lead needs to …".
func merelySaid(words []string) bool {
	if len(words) < 5 || words[0] != "It" || words[1] != "was" && words[1] != "is" {
		return false
	}
	words = words[2:]
	if lightly(words[0]) {
		words = words[1:]
	}
	switch words[0] {
	case "agreed", "decided", "resolved", "requested", "asked", "recommended", "determined", "confirmed":
		return false
	}
	return words[1] == "that"
}

// sent reads who is sent by "asked ops to look into it". What people are asked to
// say at a meeting, they have said.
func (a *account) sent(words []string) []string {
	switch words[0] {
	case "asked", "asks", "tasked", "told", "assigned", "instructed", "reminded", "reminds", "urged":
	default:
		return nil
	}
	for n := 1; n < min(len(words)-2, 6); n++ {
		if words[n+1] != "to" {
			continue
		}
		ids := a.people(strings.Join(words[1:n+1], " "))
		if ids == nil || !isDuty(words[n+2:]) {
			return nil
		}
		if ids[0] == "all" && (words[0] == "urged" || words[0] == "asks" || words[0] == "asked" || strings.HasPrefix(words[0], "remind")) && !whenToDo.MatchString(strings.Join(words, " ")) { // an invitation, or what they know
			return nil
		}
		if doneThere(words[n+2]) && !sendsRound(words[n+2:]) {
			return nil
		}
		return ids
	}
	return nil
}

// sendsRound holds for what somebody shares with others that can be sent: "share the list".
func sendsRound(words []string) bool {
	return words[0] == "share" && thingToShare.MatchString(strings.Join(words[1:min(len(words), 8)], " "))
}

var thingToShare = pattern.Must(`^(?:an?|the|any|all|this|that|these|those|some) (?:[a-z/-]+ ){0,3}?(?:lists?|documents?|docs?|links?|drafts?|files?|tables?|sheets?|spreadsheets?|plans?|questions?(?:/topics?)?|texts?|notes|designs?|templates?|contacts?|details|data|numbers|results?|code)\b`)

// doneThere holds for what people are asked to do at the meeting itself.
func doneThere(verb string) bool {
	switch strings.Trim(verb, ".,;:") {
	case "take", "join", "become", "lead", "host", "explain", "clarify", "comment", "repeat", "elaborate", "speak", "present", "introduce", "summarize", "summarise", "describe", "tell", "share", "say", "give", "talk", "show", "expand", "outline", "answer", "respond", "weigh", "chair", "confirm":
		return true
	}
	return false
}

// obliged holds for phrases behind a name by which minutes tell what somebody has to
// do: "needs to ask", "will have to move", "should look at it", "is in charge of the
// log". What somebody has to be, to know or to do at the meeting is none.
func obliged(words []string) bool {
	for len(words) > 1 && lightly(words[0]) {
		words = words[1:]
	}
	for len(words) > 3 && lightly(words[1]) { // "has still to"
		words = append([]string{words[0]}, words[2:]...)
	}
	if len(words) < 3 {
		return false
	}
	next := strings.ToLower(words[1])
	switch strings.ToLower(words[0]) {
	case "will", "shall":
		for len(words) > 3 && lightly(words[1]) {
			words = words[1:]
			next = strings.ToLower(words[1])
		}
		if next == "be" && len(words) > 4 {
			return inCharge(words[2:])
		}
		return (next == "need" || next == "have") && words[2] == "to" && isDuty(words[3:])
	case "needs", "need", "has", "have", "ought":
		return next == "to" && isDuty(words[2:]) || someToDo(words)
	case "must", "should":
		return isDuty(words[1:]) && !(next == "give" && slices.ContainsFunc(words[2:min(len(words), 6)], toldThere))
	case "is", "are":
		return len(words) > 3 && inCharge(words[1:])
	}
	return false
}

// someToDo holds for a number of things that somebody has before them: "has two more lists to check".
// What they have to say they have said, and what they are to be given is no work.
func someToDo(words []string) bool {
	m := severalTo.FindStringSubmatchIndex(strings.Join(words[:min(len(words), 12)], " "))
	if m == nil {
		return false
	}
	s := strings.Join(words[:min(len(words), 12)], " ")
	verb := s[m[4]:m[5]]
	return handy(verb) && !doneThere(verb) && !remarks(verb) && !notTasks.MatchString(s[m[2]:m[3]])
}

var (
	severalTo = pattern.Must(`^ha(?:s|ve) (?:(?:still|also|yet) )?(?:(?:got|at least) )?(?:a few|a couple of|two|three|four|five|[1-9][0-9]?|some|several|another|one more|the last|more|other)(?: (?:more|other|last|remaining|open|small|smaller|old|new))? ((?:[\p{L}-]+ ){1,3})(?:left )?to ([a-z]+)\b`)
	notTasks  = pattern.Must(`\b(?:questions?|comments?|points?|ideas?|thoughts?|concerns?|suggestions?|options?|ways?|votes?|people|members|friends|topics?|reasons?|minutes|hours|days|weeks|months|years|time|money|space|places?|chances?|plans?)\b`)
)

// inCharge holds for "responsible for", "in charge of" and "on the hook for".
func inCharge(words []string) bool {
	if words[0] == "on" && (words[1] == "point" || words[1] == "the" && words[2] == "hook") {
		return slices.Contains(words[2:min(len(words), 4)], "for")
	}
	return words[0] == "responsible" && words[1] == "for" || words[0] == "in" && words[1] == "charge" && words[2] == "of"
}

// isDuty holds for a verb and what it is about, if that is work.
func isDuty(words []string) bool {
	if len(words) < 2 {
		return false
	}
	verb := strings.ToLower(strings.Trim(words[0], ",.;:"))
	if verb == "go" && words[1] == "to" && slices.Contains(words[2:], "to") { // "go to the bank to sign it"
		return true
	}
	if verb == "go" && (words[1] == "over" || words[1] == "through") && len(words) > 2 {
		return true
	}
	if verb == "stay" && strings.HasPrefix(strings.Join(words[1:], " "), "on top of ") {
		return true
	}
	switch verb {
	case "", "understand", "see", "wait", "go", "think", "feel", "agree", "accept", "support", "care", "worry", "remember", "expect", "learn", "live", "stay", "stop", "step", "drop", "run":
		return false
	}
	return verb[0] >= 'a' && verb[0] <= 'z' && !strings.HasSuffix(verb, "ly") && !uncertain(verb) && !deliberates(words)
}

// confers holds for phrases behind several names by which they are to talk among
// themselves.
func confers(words []string) bool {
	if words[0] != "should" && words[0] != "need" {
		return false
	}
	return confer.MatchString(strings.Join(words[:min(len(words), 5)], " "))
}

var confer = pattern.Must(`^(?:should|need to) (?:(?:discuss|decide) |(?:meet|talk)(?:$|\.| (?:to|about|offline|after)\b))`)

// passive reads by whom something will be done.
func (f *file) passive(s string) (owners []string) {
	if !holdsAny(s, " by ", " from ", "eview") {
		return nil
	}
	for _, m := range doneBy.FindAllStringSubmatchIndex(s, mostClauses) {
		if ofAMeeting(s[m[2]:m[3]]) {
			continue
		}
		ids, _ := f.prefix(s[m[1]:])
		owners = appendNew(owners, ids...)
	}
	if m := waitsForReview.FindStringIndex(s); m != nil {
		ids, _ := f.prefix(s[m[1]:])
		owners = appendNew(owners, ids...)
	} else if m := reviewers.FindStringSubmatch(s); m != nil && !reviewed.MatchString(s) {
		owners = appendNew(owners, f.people(m[1])...)
	}
	if m := nextBy.FindStringSubmatchIndex(s); m != nil && !event.MatchString(s[m[2]:m[3]]) {
		ids, _ := f.prefix(s[m[1]:])
		owners = appendNew(owners, ids...)
	}
	return owners
}

// waitsForReview finds by whom something is yet to be reviewed, "needs review by lead", reviewers
// who does it, "(reviewer: lead)", and reviewed that it is over.
var (
	waitsForReview = pattern.Must(`(?i)\b(?:reviews? requested|(?:needs?|waiting (?:for|on)|waits (?:for|on)|awaiting|awaits|pending|ready for|up for) (?:an? |the |another |final |one more )?(?:code )?re-?views?) (?:by|from) `)
	reviewers      = pattern.Must(`(?i)(?:[(,;]|(?:^|\s)[-–—]|\S:)\s*(?:(?:to be )?reviews?: |reviewers?:? )([^()\[\];:.]{2,60})[)\].;]*$`)
	reviewed       = pattern.Must(`(?i)\b(?:merged|closed|approved|reviewed|done|lgtm)\b`)
)

// nextBy finds by whom what is next, and so to come, is made: "next release handled by lead".
var nextBy = pattern.Must(`(?i)\bnext ([a-z]+)(?: \([^()]{1,20}\))? (?:is |to be )?(?:done|handled|prepared|written|made|built|driven|managed) by `)

// What is to be done, and by whom: "the list is to be updated by writer".
var doneBy = pattern.Must(`(?i)\b(?:to|will|shall|must) be (?:[a-z]+ ){0,2}?([a-z]+(?:ed|ade|one|own|ept|ent|ilt|ten|ken|ought|un|ut))(?: up| out| in| down| over| on| care of)? by `)

// besideThing finds what only says of a thing what others do with it: "a sheet to be filled
// by ops".
var besideThing = pattern.Must(`(?i)\b(?:an?|the|some|this|that|with) (?:[a-z-]+ ){1,4}to be [a-z]+ by `)

// doneByThose reads who stands in brackets behind what will be done: "The pump will be sold
// (lead) and another one bought".
func (f *file) doneByThose(s string) []string {
	if !strings.Contains(s, "(") {
		return nil
	}
	m := doneThose.FindStringSubmatch(s)
	if m == nil || ofAMeeting(m[1]) {
		return nil
	}
	return f.people(m[2])
}

var doneThose = pattern.Must(`(?i)\b(?:to|will|shall|must) be (?:[a-z]+ly )?([a-z]+(?:ed|ade|one|own|ept|ent|ilt|ten|ought|un|ut|old|aken))(?: [\w’'-]+){0,6} \(([^()]{1,60})\)`)

// ofAMeeting holds for what is done with something at a meeting, or by who does not see to it.
func ofAMeeting(participle string) bool {
	switch strings.ToLower(participle) {
	case "chaired", "presented", "hosted", "represented", "replaced", "followed", "supported", "affected", "covered", "used", "called", "sponsored", "funded", "paid", "led",
		"given", "moderated", "facilitated", "attended", "judged", "decided", "discussed", "considered", "guided", "limited":
		return true
	}
	return false
}

// assigned reads whom something is assigned to, and how much of the text says so.
func (f *file) assigned(s string) []string {
	if !holdsAny(s, "ssign", " by ", " in charge") {
		return nil
	}
	at := assignedTo.FindStringIndex(s)
	if at == nil {
		if m := isAssigned.FindStringSubmatch(s[max(0, len(s)-longestMarked):]); m != nil {
			return f.people(m[1])
		}
		return nil
	}
	ids, _ := f.prefix(s[at[1]:])
	return ids
}

// Whom something is given to, behind a mark: "…; assign to lead", "… - assigned to lead",
// "…: taken by lead".
var assignedTo = pattern.Must(`(?i)(?:^|[-–—;:,(.→>]\s*)(?:(?:now|is|was|has been|already|re-?) ?){0,2}(?:assign(?:ed)? to|(?:taken(?: on| over| up)?|picked up|claimed|grabbed|adopted|owned) by) `)

// isAssigned finds who is, at the end: "The roof leaks, lead assigned".
var isAssigned = pattern.Must(`[,;:–—>→-]\s+([^,.;:()>→]{1,60}?)\s+(?:(?:is|was|has been|now) )?(?:assigned|in charge)\.?$`)

// restsOn reads whose something is by where it lies now: "which is on lead", "the rest
// falls to ops", "that is on writer's plate".
func (f *file) restsOn(s string) []string {
	if at := liesOn.FindStringIndex(s); at != nil {
		ids, length := f.prefix(s[at[1]:])
		if rest := s[at[1]+length:]; ids != nil && (rest == "" || endOfClause.MatchString(rest)) {
			return ids
		}
	}
	if at := thereIsAction.FindStringIndex(s); at != nil {
		if ids, length := f.prefix(s[at[1]:]); ids != nil && strings.HasPrefix(s[at[1]+length:], " to ") {
			return ids
		}
	}
	if m := inHands.FindStringSubmatch(s); m != nil {
		return f.people(m[1])
	}
	return nil
}

var (
	liesOn  = pattern.Must(`(?i)\b(?:(?:which|this|that|it|rest|remainder|job|task|work|part)(?: is|['’]s| was left| has been left| remains| rests) (?:now |still |all |currently )*(?:on|with|down to)|(?:falls|fell) to) `)
	inHands = pattern.Must(`(?i)(?:\b(?:is|are)|['’]s) (?:now |still |all |currently )*(?:in|on) ([^\s,.;:][^,.;:]{0,60}?)(?:['’]s?)? (?:court|plate|hands|to-?do list)\b`)
	// An action that there is: "There is an action on lead to …", "we have an action for ops to …".
	thereIsAction = pattern.Must(`(?i)\b(?:there(?: is|['’]s| was| are)|(?:we|still) (?:still )?(?:have|had)) (?:still |also |already )*(?:an?|one|the|another) (?:open |outstanding |old |new )?(?:action(?: item| point)?|AI|task) (?:on|for|with) |\b(?:an?|the|another) (?:new )?(?:action(?: item| point)?|AI|task) (?:was|is|has been) (?:placed|put|recorded|noted|minuted|raised|set) (?:on|for|against|with) `)
	endOfClause   = pattern.Must(`^(?:[.,;)!]| now\b| to [a-z])`)
)
