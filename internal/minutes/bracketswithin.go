package minutes

import (
	"cmp"
	"strings"

	"slipway/internal/pattern"
)

// withinWork reads owners in brackets within an item of work as if they stood behind what
// follows them, up to what came of it: "Mend it (lead) by Friday #12 - waits for paint" as
// "Mend it by Friday #12 (lead) - waits for paint". They move on part by part, which has to be
// one that the words before do not need: in "Write down the rate (ABR) of each" the brackets
// may hold anything.
func (f *file) withinWork(s string, about mode) (split splitting, ok bool) {
	if len(s) > mostSentences {
		return splitting{}, false
	}
	before, names, behind, joined := f.aroundNames(s)
	if names == "" || f.gloss(before, names) {
		return splitting{}, false
	}
	if sign := signBefore.FindString(behind); sign != "" && !f.areNotes(behind) { // "Mend it (lead) ➡️ next week"
		split = f.splitOwners(before+" ("+names+")", about)
		split.outcome = cmp.Or(split.outcome, behind[len(sign):])
		return split, split.found()
	}
	moved := before + " (" + names + ")" + behind
	switch end, word := f.partBehind(before, behind), unsigned(behind); {
	case isResult(word) && !strings.HasSuffix(word, "?"):
		split = f.splitOwners(moved[:len(moved)-len(behind)], about)
		split.outcome = cmp.Or(split.outcome, word)
		return split, split.found()
	case end > 0:
		moved = before + behind[:end] + " (" + names + ")" + behind[end:]
	case !joined: // they close it, or what follows belongs to the words before
		return splitting{}, false
	}
	if split = f.splitOwners(moved, about); split.text == moved {
		split.text = s
	}
	return split, split.found()
}

// aroundNames divides a text at the last brackets in which nothing but who does it stands,
// round or square ones. Those right behind each other are one, and so is with whom they do it:
// "[lead][ops]", "(lead) with ops".
func (f *file) aroundNames(s string) (before, names, behind string, joined bool) {
	at := f.lastNames(s)
	if at.end == 0 {
		return s, "", "", false
	}
	before, names, behind = s[:at.start], s[at.start+1:at.end-1], s[at.end:]
	if bare := strings.TrimRight(before, "*_"); bare != before && strings.HasPrefix(behind, before[len(bare):]) { // "**(lead)**"
		before, behind, joined = bare, behind[len(before)-len(bare):], true
	}
	before = strings.TrimRight(before, " \t\n")
	for at = f.lastNames(before); at.end > 0 && at.end == len(before); at = f.lastNames(before) {
		joined = true
		before, names = strings.TrimRight(before[:at.start], " \t\n"), before[at.start+1:at.end-1]+", "+names
	}
	sign := besideThem.FindString(behind)
	if sign == "" || withThem.MatchString(before) {
		return before, names, behind, joined
	}
	rest := behind[len(sign):]
	ids, length := f.prefix(rest)
	others := rest[length:]
	if ids == nil || !nothingMore.MatchString(others) && f.partBehind(before, others) == 0 {
		return before, names, behind, joined
	}
	return before, names + ", " + rest[:length], others, true
}

// lastNames gives the place of the last such brackets.
func (f *file) lastNames(s string) (last group) {
	for _, m := range inAnyBrackets.FindAllStringIndex(s, mostClauses) {
		link := m[1] < len(s) && s[m[1]] == '(' && s[m[0]] == '[' || m[0] > 0 && s[m[0]-1] == ']' && s[m[0]] == '('
		if who := f.parenthesis(s[m[0]+1 : m[1]-1]); !link && len(who.owners) > 0 && who.note == "" {
			last = group{m[0], m[1]}
		}
	}
	return last
}

// gloss reports whether names in brackets only say who somebody is that stands before, or are
// what the words before lead up to: "Ann Lee (lead)", "the treasurer (lead)", "one for (lead)".
func (f *file) gloss(before, names string) bool {
	words := strings.Fields(before[max(0, len(before)-longestName):])
	return len(words) == 0 || concerns(words[len(words)-1]) || f.holds(before, names) || f.counted(before, names) ||
		f.people(before) != nil || f.sameNamed(before, f.people(names))
}

// holds reports whether an office stands before names in brackets, of several people where they
// are several: "the chair (lead)", but not "Order chairs (lead)".
func (f *file) holds(before, names string) bool {
	return holderOf.MatchString(before+" ") && (!strings.HasSuffix(before, "s") || len(f.people(names)) != 1)
}

// partBehind gives the length of the first part of what follows names in brackets, 0 where it
// has none that they can move behind, or so many that reading it again behind each would take
// long.
func (f *file) partBehind(before, behind string) int {
	if at := cameMark.FindStringIndex(behind); at != nil {
		behind = behind[:at[0]]
	}
	ends := partEnd.FindAllStringIndex(behind, mostParts)
	if len(ends) == mostParts {
		return 0
	}
	for _, end := range append(ends, []int{len(behind)}) {
		part := behind[:end[0]]
		asked := strings.HasSuffix(part, "?") && strings.ContainsFunc(part, isWordRune)
		if part != "" && (!asked && !f.anybody(part) && f.areNotes(part) || f.goesOn(before, part)) {
			return len(part)
		}
	}
	return 0
}

const (
	mostParts = 8 // of what follows names in brackets
	// What may stand between those parts, and before what came of it.
	partSign = `[:.!,;]\s|\s[(\[]`
	cameSign = `\s+(?:\\?[-–—]{1,3}|→|➜|➔|-+>|=+>|[|=])\s`
)

// goesOn reports whether a part behind names in brackets is a clause of its own, which the
// words before are whole without: ", the last one", "as soon as it is dry". Behind what is done
// it may also tell where or with what. Whom an order says to tell something, and who has a role,
// may stand in brackets themselves, and with more names the item is for others to divide.
func (f *file) goesOn(before, part string) bool {
	told := startsOrder(before) || takesObject(strings.Fields(strings.ToLower(before[:min(len(before), longestNote)]))) || IsPast(before)
	switch {
	case f.anybody(before) || toTell.MatchString(before) || inRole.MatchString(before) || ofThem.MatchString(part):
		return false
	case !told && (strings.HasSuffix(part, "?") || isSentence(before)):
		return false
	case clauseBehind.MatchString(part):
		return true
	case part[0] == ',' || part[0] == ';':
		return told || !f.anybody(part)
	default:
		return !f.anybody(part) && (sentenceBehind.MatchString(part) || told && placeBehind.MatchString(part))
	}
}

var (
	signBefore    = pattern.Must(`^\s+(?:➡|\p{So})\x{fe0f}?\s+\b`)
	inAnyBrackets = pattern.Must(`\([^()\[\]]{1,200}(?:\([^()\[\]]{1,60}\))?\)|\[[^\[\]()]{1,60}\]`)
	nothingMore   = pattern.Must(`^(?:[. ]*$|` + partSign + `|` + cameSign + `)`)
	besideThem    = pattern.Must(`^\s+(?:(?:together |along |jointly )?with|and|plus|&|\+)\s+`)
	cameMark      = pattern.Must(cameSign)
	partEnd       = pattern.Must(partSign)
	// Clauses that tell when, why or for what, and what belongs to an order or to what was done.
	clauseBehind   = pattern.Must(`(?i)^\s+(?:as soon as|once|when|after|before|by|until|till|if|unless|because|since|so that|while|instead of|rather than|due to|in case|provided|without|for|please)\b`)
	placeBehind    = pattern.Must(`(?i)^\s+(?:and|or|plus|as|with|in|on|at|from|to|into|onto|via|using|through|within|during|about)\s`)
	sentenceBehind = pattern.Must(`^(?:[:.!]\s|\s*\n\s*\p{Lu})`)
	// Orders to tell somebody something, who may stand in brackets with their name.
	toTell = pattern.Must(`(?i)^(?:ask|tell|talk|speak|write to|contact|email|mail|ping|call|invite|thank|remind|inform|notify|meet|check with|reach|follow|nominate|appoint|pay|hire|add|welcome|give|send|let|introduce|elect|recommend|congratulate|visit)\b`)
	// An office, whose holder stands in brackets, and a role, of which somebody may do it as well.
	holderOf = pattern.Must(`(?i)\b(?:chair|treasurer|secretary|president|maintainer|author|contact|editor|host|manager|director|person)s? $`)
	inRole   = pattern.Must(`(?i)\b(?:member|winner|delegate|intern|captain|candidate|speaker|coordinator|newcomer|officer|representative|colleague|leader|lead|organi[sz]er|mentor|guest|nominee|applicant|volunteer|trainer|teacher|clerk)$`)
	// What is told of those in the brackets.
	ofThem = pattern.Must(`(?i)^, (?:who|whose|which|whom|he|she|they)\b`)
)
