package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// saysNobodyDoesIt reads that somebody is still to be found who does an item: "[owner wanted]
// order it", "Nobody has signed up for the stand yet".
func (f *file) saysNobodyDoesIt(s string, about mode) (split splitting, ok bool) {
	if !nobodyYet.MatchString(s) && !setOpen(linkText(s), about) && !f.wantedFirst(s) {
		return splitting{}, false
	}
	return splitting{text: s, ownership: ownership{unowned: true}}, true
}

// whoWants finds the question who does it: "nobody yet, who wants it?"
var whoWants = pattern.Must(`\bwho (?:wants|takes|does|will do|would like|can do|has time for) (?:it|this|that|them)\?$`)

// settledThere finds where it will be said who does it: "to be settled at the next call".
var settledThere = pattern.Must(`\b(to be (?:announced|confirmed|decided|determined|found|named|settled|agreed|discussed|clarified)) (?:at|in|on|by|with|during|after|before|next|later|offline)\b[^,;:.]*$`)

// nobodyYet tells that somebody is missing: "Nobody has signed up for the stand yet". What
// follows behind a comma is mostly why it will not be done, or that it is talked of again.
var nobodyYet = pattern.Must(`(?i)^(?:[^.,;:?!]{1,60}(?::|\s[-–—])\s+)?(?:nobody|no one|no-one) (?:has |have )?(?:yet )?(?:signed up|volunteered|stepped (?:up|forward)|taken it|taken this|taken on)\b[^.,;]{0,80}(?:[,;] (?:so |and )?(?:we )?(?:it )?(?:still|yet) (?:needs?|needed|looking for|seeking|wants?|requires?) [^.,;]{1,60})?[.!]?$`)

// needsOwner reports whether words say that nobody does something yet, and nothing else:
// "needs an owner", "still looking for somebody!!", "no volunteers so far", "owner?".
func needsOwner(s string) bool {
	s = strings.ToLower(strings.Trim(s, "*_ .!"))
	s = settledThere.ReplaceAllString(s, "$1")
	s = whoWants.ReplaceAllString(s, "who?")
	if rest := strings.TrimRight(strings.TrimSuffix(s, "who?"), " "); rest != s && rest != strings.TrimRight(rest, ",–—-") {
		rest = strings.TrimRight(rest, " ,–—-")
		return rest == "nobody" || rest == "nobody yet" || needsOwner(rest)
	}
	if s == "up for grabs" || s == "still up for grabs" || strings.HasPrefix(s, "unassigned, ") && len(s) < longestName {
		return true
	}
	if s == "" || len(s) > longestName {
		return false
	}
	if s == "who?" {
		return true
	}
	who, seeks, before := false, strings.HasSuffix(s, "?"), ""
	for _, word := range strings.Fields(s) {
		word = strings.Trim(word, ",.:;!?*_")
		switch word {
		case "owner", "owners", "holder", "volunteer", "volunteers", "assignee", "somebody", "someone", "anybody", "anyone":
			who = true
		case "who": // "TBD who", and no question: "who is it?"
			who, seeks = true, seeks && before != ""
		case "help":
			if seeks || before != "" {
				return false // "needs help"
			}
			who = true
		case "need", "needs", "needed", "wanted", "requested", "missing", "required", "sought", "seeking", "open", "unclear", "tba", "tbc", "tbd", "no":
			seeks = true
		case "looking", "searching":
			seeks = true
		case "unassigned", "unowned":
			who, seeks = true, true
		case "nobody", "one": // and only for now
			if word == "one" && before != "no" {
				return false
			}
			who, seeks = true, before == "still"
		case "announced", "confirmed", "decided", "settled", "agreed", "discussed", "clarified", "determined", "found", "named":
			if before != "be" && !(word == "found" && (before == "nobody" || before == "one")) {
				return false
			}
			seeks = true
		case "assigned":
			if before != "nobody" && before != "one" && before != "not" && before != "be" {
				return false
			}
			who, seeks = true, true
		case "pls", "plz", "please": // "someone pls"
			seeks = seeks || who
		case "yet", "far":
			seeks = seeks || who
		case "we", "we're", "we’re", "are", "is", "still", "so", "not", "a", "an", "another", "any", "new", "for", "it", "this", "to", "be", "-", "–", "—", "":
		default:
			return false
		}
		before = word
	}
	return who && seeks
}

// What says in front that somebody should do what follows, "[owner wanted] …", "help
// wanted: …", or at the end: "…, owner needed".
var (
	wantedInFront = pattern.Must(`(?i)^[*_]{0,3}(?:[\[(]([^()\[\]]{1,40})[\])][*_]{0,3}:?\s+|((?:help|owners?|holder|volunteers?|somebody|someone) [a-z ]{2,20}|needs? (?:an? )?owners?)[*_]{0,3}(?::|\s[-–—]|\s?\p{So}\x{fe0f}?)[*_]{0,3}\s+).`)
	wantedAtEnd   = pattern.Must(`(?:[,;:.!?]|\s[-–—])[*_]{0,3}\s+[*_]{0,3}(?:([^,;:.!?()\[\]]{3,60}[.!?]*)|[\[(]\?{2,}[\])])[*_.!]*(?:\s*[\[(]\?+[\])])?\s*$`)
	// What is asked, and that nobody is known: "Not written yet, who? → TBD".
	askedWho = pattern.Must(`(?i)(?:^|[,;:.?!(]\s*|\s(?:--?|[–—])\s)(?:who|owner|by whom)(?: (?:does|will do|takes) (?:it|this|that))?\?+\)?\s*(?:→|->|=>|[-–—:])?\s*([^,;.()]{1,40})`)
)

// onlySomeone finds the word for somebody whom nobody knows yet: "Order it - someone".
var onlySomeone = pattern.Must(`(?i)^\s[-–—][*_\s]+(?:someone|somebody|anyone|anybody|whoever)[.!]?$`)

// wantedFirst reports whether the first sentence ends with who is missing, and no other tells
// of whoever does it: "Lamps - need an owner. Ops has moved on."
func (f *file) wantedFirst(s string) bool {
	m := wantedInSentence.FindStringIndex(s[:min(len(s), longestNote)])
	return m != nil && f.takings(s[m[1]:], nil, true) == nil
}

var wantedInSentence = pattern.Must(`(?i)^[^.!?:]*?(?::|\s[-–—])\s+(?:still )?(?:needs?|looking for|wants?) (?:an? )?(?:new )?(?:owners?|volunteers?|holder)\. `)

// askedAll is how minutes tell of a question put to everybody, which is over when nobody has
// answered.
var askedAll = pattern.Must(`(?i)\basked (?:if|whether) (?:anyone|anybody|someone|somebody)\b`)

// setOpen reports whether a text says in front, at the end or by a question that nobody does
// it yet, or of work that somebody is wanted for it.
func setOpen(s string, about mode) bool {
	if m := wantedInFront.FindStringSubmatch(s[:min(len(s), longestMarked)]); m != nil && (m[2] != "" && needsOwner(m[2]) || needsOwner(m[1]) || about == work && unknown(m[1])) {
		return true
	}
	end := s[max(0, len(s)-longestName):]
	if !holdsAny(end, "owner", "owned", "volunteer", "assign", "some", "help", "who", "nobody", "no one", "no-one", "??") {
		// nothing that the pattern, which is slow to miss, or needsOwner asks for
	} else if m := wantedAtEnd.FindStringSubmatch(end); m != nil && (m[1] == "" || needsOwner(m[1]) || about == work && onlySomeone.MatchString(m[0])) && !askedAll.MatchString(s[:min(len(s), longestMarked)]) {
		return true
	}
	if m := askedWho.FindStringSubmatch(s[max(0, len(s)-longestNote):]); m != nil && (unknown(strings.TrimSpace(m[1])) || needsOwner(m[1])) {
		return true
	}
	return about == work && opensWork(s)
}

// opensWork reports whether an item of work tells that somebody is wanted for it. There, it is
// enough that it begins with somebody, whatever they are to do.
func opensWork(s string) bool {
	s = slotInFront.ReplaceAllString(s, "$1")
	first := sentence(s)
	if m := wantedInside.FindStringSubmatch(s[:min(len(s), longestNote)]); m != nil && needsOwner(m[1]) {
		return true
	}
	if m := openSlot.FindStringSubmatch(s); m != nil && unsettled(m[1]) { // "order it [?]"
		return true
	}
	return someone.MatchString(s) || lacksOwner.MatchString(plainWords(first)) || wanted(first) || wanted(lastClause.ReplaceAllString(first, "")) || nobodyYet.MatchString(lastSentence(s))
}

// slotInFront finds in emphasis where a name would stand: "**TBD** – paint it".
var slotInFront = pattern.Must(`^[*_]{1,3}([^*_:]{1,20}:?)[*_]{1,3}`)

// wantedInside finds who is wanted, with the reason behind: "order it: owner wanted, it is heavy".
var wantedInside = pattern.Must(`(?i)(?::|\s[-–—])\s+((?:owners?|volunteers?|someone|somebody|help) [a-z]{2,12}), `)

// openSlot finds the brackets at the end in which an owner would stand.
var openSlot = pattern.Must(`\s\\?\[([^\[\]\\]{1,20})\\?\][.\s]*$`)

// lacksOwner tells of a thing that nobody has taken on: "The roof still needs an owner".
var lacksOwner = pattern.Must(`(?i)^[^,;:.!?]{1,80} (?:still )?(?:needs?|lacks?|has no|have no|is without|are without|is (?:still )?looking for) (?:an? |another )?(?:new )?(?:owners?|assignees?|volunteers?)(?: yet| now| again)?[.!]?$`)

// someone is to do what an item begins with: "Volunteer to paint it", "TBD: paint it", "Owner?
// Paint it".
var someone = pattern.Must(`(?i)^(?:(?:still )?(?:needed|wanted|missing): )?(?:tbd|tbc|tba|n\.?n\.?|nobody(?: yet)?|no ?one yet|unclaimed|unassigned|somebody|someone|a volunteer|volunteer|anybody|anyone|\?+)(?: (?:from|in|of|at) [^,;:.?!]{2,30}?)?(?: to | (?:needs|has|ought) to | (?:should|must|will) | *: | \\?[-–—] )|^(?:(?:we )?(?:still )?needs? (?:to (?:find|identify|recruit) )?(?:an? )?(?:new )?|(?:find|identify|assign|recruit|look(?:ing)? for|seek(?:ing)?) (?:an? |another )?(?:new )?)(?:owners?|volunteers?|someone|somebody)(?:: | \\?[-–—] | for | to )|^(?:owner|assignee|dri|who|volunteers?)\s*\?+\s*[:–—-]?\s+[^\s?]+ [^?]+$`)
