package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// wanted reports whether a sentence says that somebody is still to be found who does what
// it tells: "Somebody needs to order the machines", "Volunteer needed for the stand",
// "we are looking for someone to test it". Who holds an office, comes along or only
// should is none.
func wanted(s string) bool {
	if len(s) > 4*longestNote || !holdsAny(s, "someone", "somebody", "anyone", "anybody", "volunteer", "owner") {
		return false
	}
	s = strings.TrimRightFunc(inTail.ReplaceAllString(plainWords(s), ""), isOrnament)
	if s = strings.TrimRight(s, " _\"”)"); strings.HasSuffix(s, "?") {
		return false
	}
	words := strings.Fields(strings.ToLower(opening.ReplaceAllString(strings.TrimLeftFunc(s, isOrnament), "")))
	if at := slices.Index(words, "needs"); at > 0 && at+3 < len(words) && isAmount(words[at+1]) && !slices.ContainsFunc(words[:at], depends) { // "the plan is agreed but needs a volunteer to …"
		words = words[at:]
	}
	for len(words) > 0 && (lightly(words[0]) || consents(words[0]) || words[0] == "but" || words[0] == "we" || words[0] == "we're" || words[0] == "are" || words[0] == "there") {
		words = words[1:]
	}
	seeks := len(words) > 1
	if seeks {
		switch words[0] {
		case "need", "needs", "needed", "seek", "seeking", "want", "require", "requires", "lack", "lacking":
			words = words[1:]
		case "looking", "searching", "asking", "call", "calling":
			seeks = words[1] == "for"
			words = words[2:]
		default:
			seeks = false
		}
	}
	for len(words) > 0 && isAmount(words[0]) {
		words = words[1:]
	}
	if len(words) < 2 || slices.ContainsFunc(words, depends) {
		return false
	}
	who, more := strings.TrimRight(words[0], ",.;:"), words[1:]
	if len(more) > 3 && (more[0] == "from" || more[0] == "in" || more[0] == "at") { // "someone from the team to …"
		if to := slices.IndexFunc(more, func(word string) bool { return word == "to" || word == "needs" || word == "has" || word == "who" }); to > 1 && to < 5 {
			more = more[to:]
		}
	}
	if len(more) > 1 && lightly(more[0]) {
		more = more[1:]
	}
	named := who != words[0] // "volunteer: …"
	switch who {
	case "someone", "somebody", "anyone", "anybody":
		if seeks {
			return more[0] == "who" || more[0] == "that" || toDuty(more) || more[0] == "with"
		}
		return (more[0] == "needs" || more[0] == "has" || more[0] == "is") && who[0] == 's' && toDuty(more[1:]) || more[0] == "must" && isErrand(more[1:]) || who[0] == 's' && toDuty(more)
	case "volunteer", "volunteers", "owner", "owners":
		if named {
			return false
		}
		if !seeks {
			if more[0] == "is" || more[0] == "are" || more[0] == "still" {
				more = more[1:]
			}
			if len(more) < 2 || !isWanted(more[0]) {
				return false
			}
			if strings.HasSuffix(more[0], ":") {
				return true
			}
			more = more[1:]
		}
		return more[0] == "for" && len(more) > 1 || more[0] == "who" || toDuty(more) || len(more) == 2 && more[0] == "to" && isOrder(strings.TrimRight(more[1], "."))
	}
	return false
}

// isAmount holds for how many are wanted.
func isAmount(word string) bool {
	switch word {
	case "a", "an", "another", "any", "some", "more", "one", "two", "three", "new", "the", "few", "additional":
		return true
	}
	return false
}

// isWanted holds for what follows those who are: "volunteers needed".
func isWanted(word string) bool {
	switch strings.TrimRight(word, ",.;:!") {
	case "needed", "wanted", "required", "sought", "missing":
		return true
	}
	return false
}

// toDuty holds for "to" and what somebody is to do.
func toDuty(words []string) bool { return len(words) > 1 && words[0] == "to" && isErrand(words[1:]) }

// isErrand holds for work that is no office and no mere presence.
func isErrand(words []string) bool {
	return len(words) > 1 && !asOffice(words[0]) && (isDuty(words) || isOrder(words[0]))
}

// nobodyYet tells that somebody is missing: "Nobody has signed up for the stand yet". What
// follows behind a comma is mostly why it will not be done, or that it is talked of again.
var nobodyYet = pattern.Must(`(?i)^(?:nobody|no one|no-one) (?:has )?(?:signed up|volunteered|stepped (?:up|forward)|taken it|taken this|taken on)\b[^.,;]{0,80}$`)

// needsOwner reports whether words say that nobody does something yet, and nothing else:
// "needs an owner", "still looking for somebody!!", "no volunteers so far", "owner?".
func needsOwner(s string) bool {
	s = strings.ToLower(strings.Trim(s, "*_ .!"))
	if s == "up for grabs" || s == "still up for grabs" {
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
		case "announced", "confirmed", "decided", "determined", "found", "named":
			if before != "be" && !(word == "found" && (before == "nobody" || before == "one")) {
				return false
			}
			seeks = true
		case "yet", "far":
			seeks = seeks || who
		case "we", "we're", "we’re", "are", "is", "still", "so", "a", "an", "another", "any", "new", "for", "it", "this", "to", "be", "please", "":
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
	askedWho = pattern.Must(`(?i)(?:^|[,;:.?!(]\s*|\s[-–—]\s)(?:who|owner|by whom)(?: (?:does|will do|takes) (?:it|this|that))?\?+\)?\s*(?:→|->|=>|[-–—:])?\s*([^,;.()]{1,40})`)
)

// seeksHelp reads who does what asks for help in brackets, as those in front of a colon or of
// a link do: "Lead: roof (help wanted)". In talk they may only speak of it, unless they tell
// what they are doing.
func (f *file) seeksHelp(s string, about mode) []string {
	ids, rest := f.named(s)
	if word, _, _ := strings.Cut(rest, " "); ids != nil && (about == work || isParticiple(word)) {
		return ids
	}
	if about != work {
		return nil
	}
	return f.leading(s, func(words []string) bool {
		return strings.HasPrefix(strings.TrimLeft(words[0], "<"), "http") || strings.HasPrefix(words[0], "[")
	})
}

var helpWanted = pattern.Must(`(?i)\bhelp\b`)

// askedAll is how minutes tell of a question put to everybody, which is over when nobody has
// answered.
var askedAll = pattern.Must(`(?i)\basked (?:if|whether) (?:anyone|anybody|someone|somebody)\b`)

// setOpen reports whether a text says so.
func setOpen(s string, about mode) bool {
	if m := wantedInFront.FindStringSubmatch(s[:min(len(s), longestMarked)]); m != nil && (m[2] != "" && needsOwner(m[2]) || needsOwner(m[1]) || about == work && unknown(m[1])) {
		return true
	}
	end := s[max(0, len(s)-longestName):]
	if !holdsAny(end, "owner", "owned", "volunteer", "assign", "some", "help", "nobody", "no one", "no-one", "??") {
		// nothing that the pattern, which is slow to miss, or needsOwner asks for
	} else if m := wantedAtEnd.FindStringSubmatch(end); m != nil && (m[1] == "" || needsOwner(m[1])) && !askedAll.MatchString(s[:min(len(s), longestMarked)]) {
		return true
	}
	if m := askedWho.FindStringSubmatch(s[max(0, len(s)-longestNote):]); m != nil && (unknown(strings.TrimSpace(m[1])) || needsOwner(m[1])) {
		return true
	}
	return about == work && (someone.MatchString(s) || wanted(sentence(s)) || wanted(lastClause.ReplaceAllString(sentence(s), "")) || nobodyYet.MatchString(lastSentence(s)))
}
