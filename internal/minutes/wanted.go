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
	if m := ownerOf.FindStringSubmatch(s[:min(len(s), longestNote)]); m != nil && (unknown(m[1]) || needsOwner(m[1])) {
		return true
	}
	if len(s) > 4*longestNote || !holdsAny(s, "someone", "somebody", "anyone", "anybody", "volunteer", "owner", "found", "still", "person", "people", "adults", "helpers", "hands", "coordinator", "contact", "poc", "driver", "leader") {
		return false
	}
	s = strings.TrimRightFunc(inTail.ReplaceAllString(plainWords(s), ""), isOrnament)
	if s = strings.TrimRight(s, " _\"”)"); strings.HasSuffix(s, "?") {
		return false
	}
	if needsOne.MatchString(s) && !ofAll.MatchString(s) || openRole.MatchString(s) {
		return true
	}
	words := strings.Fields(strings.ToLower(opening.ReplaceAllString(strings.TrimLeftFunc(s, isOrnament), "")))
	if at := slices.Index(words, "needs"); at > 0 && at+3 < len(words) && isThing(words[:at]) && (words[at+1] == "someone" || words[at+1] == "somebody") && (words[at+2] == "to" || words[at+2] == "else") {
		words = words[at:] // "the text needs somebody to …"
	} else if at > 0 && at+3 < len(words) && isAmount(words[at+1]) && !slices.ContainsFunc(words[:at], depends) { // "the plan is agreed but needs a volunteer to …"
		words = words[at:]
	}
	for len(words) > 0 && (lightly(words[0]) || consents(words[0]) || words[0] == "but" || words[0] == "we" || words[0] == "we're" || words[0] == "are" || words[0] == "there" || words[0] == "do") {
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
	if len(more) > 1 && (lightly(more[0]) || more[0] == "else") {
		more = more[1:]
	}
	named := who != words[0] // "volunteer: …"
	switch who {
	case "someone", "somebody", "anyone", "anybody":
		if seeks {
			return more[0] == "who" || more[0] == "that" || toDuty(more) || more[0] == "with" || len(more) == 2 && more[0] == "to" && isOrder(more[1])
		}
		if more[0] == "is" && len(more) > 2 && isWanted(more[1]) { // "Somebody is needed to mend it"
			more = more[2:]
		}
		return (more[0] == "needs" || more[0] == "has" || more[0] == "is") && who[0] == 's' && toDuty(more[1:]) || more[0] == "must" && isErrand(more[1:]) || who[0] == 's' && toDuty(more)
	case "person", "people", "adults", "helpers", "hands":
		return seeks && (toDuty(more) || more[0] == "willing" || len(more) > 2 && more[0] == "to" && more[1] == "help")
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

// Work that nobody has taken on. An office is none, as it is filled by a vote.
var (
	// "The roof still needs an owner".
	needsOne = pattern.Must(`(?i)^[^.,;:?!]{1,80} (?:still )?needs an? (?:new )?(?:owner|volunteer)\.?$|^[^.,;:?!]{1,60}:? still needs an? (?:new )?maintainer\.?$`)
	// "Somebody should paint it; we'll find a volunteer next time".
	soughtLater = pattern.Must(`(?i)^(?:somebody|someone) (?:should|could|ought to|needs? to|has to|must) [^.:;?!]{5,120}(?:[;,]|\s[-–—]) (?:and |but )?we(?:['’]ll| will| need to| have to| should| can| still have to) (?:find|look for|ask for|recruit|seek) (?:an? )?(?:volunteers?|owners?|somebody|someone)\b[^.,;:?!]{0,40}(?:[.!]|$)`)
	// "Owner for the roof: TBD".
	ownerOf = pattern.Must(`^(?i:owner|dri|who) (?:for|of) [^.:;?!]{3,80}:[*_]{0,3} ([^.:;!]{1,40}?)[.!]?$`)
	ofAll   = pattern.Must(`(?i)^(?:every|each|all|any|no|if|when|unless|an?|it is|that)\b.* needs `) // a rule
	// "An editor of the guide is still to be found".
	openRole = pattern.Must(`(?i)^(?:an?|the|one|another|two) (?:[a-z-]+ )?(?:editor|reviewer|tester|translator|author|writer|mentor|organi[sz]er|helper|maintainer|owner|volunteer|proofreader|release manager|shepherd|person|contact|POC|point of contact|driver|coordinator|co-ordinator|project manager)s? (?:(?:for|of|to) [^,;:.!?]{3,80} )?(?:(?:is|are) still (?:to be found|being sought|sought|missing|wanted|needed)|(?:is|are) (?:yet to be|not yet) found|(?:has|have) (?:still |yet )?(?:not (?:yet )?been|to be) found(?: yet)?)(?: (?:to|for) [^,;:.!?]{3,80})?\.?$`)
)

// isThing holds for the subject of a sentence that is about a thing, and tells of nobody: "this",
// "the text".
func isThing(words []string) bool {
	switch words[0] {
	case "this", "that", "it":
		return len(words) == 1
	case "the":
		return len(words) > 1 && len(words) < 5 && !slices.ContainsFunc(words, func(word string) bool {
			return isFinite(word) || IsPast(word) || saysSo(word) || word == "said" || depends(word)
		})
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
