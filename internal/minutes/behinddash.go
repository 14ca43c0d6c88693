package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// Names at the last dash or arrow of a text, with what may stand around them there.

// atLastDash cuts a text at its last dash. It is not ok where nothing stands before it.
func atLastDash(s string) (before, behind string, ok bool) {
	i, width := lastDash(s)
	if i <= 0 {
		return "", "", false
	}
	return s[:i], s[i+width:], true
}

// tail is what stands behind the last dash, without the mark at its end.
func tail(behind string) string {
	behind = strings.TrimRight(behind, ".;: \n")
	if m := allEmphasised.FindStringSubmatch(behind); m != nil { // "*lead, 12 May*"
		return m[1]
	}
	return behind
}

var allEmphasised = pattern.Must(`^\s*[*_]{1,2}([^*_]{1,80})[*_]{1,2}$`)

// emphasisedBeforeDash reads names in emphasis behind a sentence, and what came of it
// behind the dash: "Paint it. *Lead* – done".
func (f *file) emphasisedBeforeDash(s string, _ mode) (split splitting, ok bool) {
	before, behind, ok := atLastDash(s)
	if !ok {
		return splitting{}, false
	}
	m := emphasisedEnd.FindStringSubmatchIndex(before)
	if m == nil {
		return splitting{}, false
	}
	split, ok = owned(strings.TrimSpace(s[:m[0]+1]), f.people(s[m[2]:m[3]]))
	split.outcome = strings.TrimSpace(behind)
	return split, ok
}

// emphasisedEnd finds what a sentence is followed by in emphasis.
var emphasisedEnd = pattern.Must(`[.!?]\s+[*_]{1,3}([^*_]{1,60})[*_]{1,3}\s*$`)

// betweenDashes reads names before the dash behind which stands by when: "… – lead – by 20
// March".
func (f *file) betweenDashes(s string, about mode) (split splitting, ok bool) {
	before, behind, ok := atLastDash(s)
	if !ok {
		return splitting{}, false
	}
	when := tail(behind)
	text := strings.TrimRight(before, " ,;:-–—")
	if beforeDue(s) != text && !f.isWhen(when) && !(about == work && byWhen.MatchString(when)) {
		return splitting{}, false
	}
	if i, width := lastDash(text); i > 0 {
		return owned(strings.TrimSpace(text[:i]+s[len(before):]), f.people(text[i+width:]))
	}
	return splitting{}, false
}

// byWhen is by when something is to be done, behind a dash: "… – lead – tomorrow".
var byWhen = pattern.Must(`(?i)^(?:today|tomorrow|tonight|asap|(?:this|next) (?:week|month|sprint|meeting|call)|end of [a-z ]{3,20}|(?:before|until|in|within) [^.,;:]{2,40})$`)

// behindDash reads names that stand there, with by when, how much or how pressing it is: "… –
// lead", "… – lead, by 20 March", "… – lead, EOD Fri", "… – lead, urgent".
func (f *file) behindDash(s string, about mode) (split splitting, ok bool) {
	before, behind, ok := atLastDash(s)
	if m := dashOfWord.FindStringSubmatchIndex(s[max(0, len(s)-longestName):]); m != nil && about == work && !ok { // "The roof- lead"
		at := max(0, len(s)-longestName)
		return owned(s[:at+m[2]], f.people(tail(s[at+m[4]:])))
	}
	if !ok {
		return splitting{}, false
	}
	ids := f.people(tail(behind))
	if ids == nil {
		ids = f.people(beforeDue(tail(behind)))
	}
	if ids == nil {
		note := strings.TrimSpace(tail(behind))
		if ids = f.besideAmounts(note); !f.isWhen(strings.TrimSpace(note[strings.LastIndexByte(note, ',')+1:])) {
			return owned(s, ids) // how much it is stays
		}
	}
	return owned(strings.TrimSpace(before), ids)
}

// dashOfWord finds a dash that stands close to the word before it, and a space behind it.
var dashOfWord = pattern.Must(`[\p{L}\p{N})]()[-–—]+\s+()[^-–—]{1,60}$`)

// takesOnBehindDash reads who takes it on or has not done it, as it stands there: "… – lead
// to do", "… – lead forgot".
func (f *file) takesOnBehindDash(s string, _ mode) (split splitting, ok bool) {
	before, behind, ok := atLastDash(s)
	if !ok {
		return splitting{}, false
	}
	ids := f.takesOn(tail(behind))
	if ids == nil {
		ids = f.leading(tail(behind), failed)
	}
	return owned(strings.TrimSpace(before), ids)
}

// remarkedBehindDash reads names and what came of it in brackets behind them: "… – lead (2
// of 3)".
func (f *file) remarkedBehindDash(s string, _ mode) (split splitting, ok bool) {
	before, behind, ok := atLastDash(s)
	if !ok {
		return splitting{}, false
	}
	names := tail(behind)
	remark := inTail.FindString(names)
	if remark == "" {
		return splitting{}, false
	}
	split, ok = owned(strings.TrimSpace(before), f.people(names[:len(names)-len(remark)]))
	split.outcome = strings.Trim(remark, " ()")
	return split, ok
}

// sentenceBehindDash reads names and a remark behind a comma that names nobody: "… – lead, has
// to be dry first".
func (f *file) sentenceBehindDash(s string, _ mode) (split splitting, ok bool) {
	_, behind, ok := atLastDash(s)
	names, remark, more := strings.Cut(behind, ", ")
	if !ok || !more || len(behind) > longestNote || remark == "" || startsUpper(remark) || !strings.Contains(remark, " ") || f.anybody(remark) {
		return splitting{}, false
	}
	return owned(s, f.people(names))
}

// eachBehindDash reads who does which part of it: "… – lead writes, ops reads".
func (f *file) eachBehindDash(s string, _ mode) (split splitting, ok bool) {
	_, behind, ok := atLastDash(s)
	if !ok || len(behind) > longestNote {
		return splitting{}, false
	}
	var all []string
	clauses := betweenClauses.Split(tail(behind), mostClauses)
	for _, clause := range clauses {
		ids := f.leading(clause, func(words []string) bool { return len(words) < 4 && verbNow.MatchString(words[0]) })
		if ids == nil || len(clauses) < 2 {
			return splitting{}, false
		}
		all = appendNew(all, ids...)
	}
	return owned(s, all)
}

// verbNow finds what may be a verb in the present of whoever stands in front.
var verbNow = pattern.Must(`^[a-z]{3,}[^s\W]s$`)

// atItBehindDash reads who is at it and how far they are: "… – lead almost done", "… – ops
// starting on it now".
func (f *file) atItBehindDash(s string, _ mode) (split splitting, ok bool) {
	before, behind, ok := atLastDash(s)
	if !ok || len(behind) > longestNote {
		return splitting{}, false
	}
	note := strings.Trim(tail(behind), "*_ ")
	split, ok = owned(strings.TrimSpace(before), f.leading(note, isAtWork))
	split.outcome = note
	return split, ok
}

// isAtWork holds for how far somebody is with something, behind the name.
func isAtWork(words []string) bool { return howFar.MatchString(strings.Join(words, " ")) }

// howFar finds how far somebody is with something, and nothing else.
var howFar = pattern.Must(`^(?:is |are )?(?:still |now |currently |just )?(?:(?:almost|nearly|half|mostly|partly) (?:done|finished|ready|there)|half ?way(?: through)?|in progress|under ?way|on it|(?:working|starting|started|continuing|going on) (?:on|with) (?:it|this|that)|investigating|reviewing|rebasing|debugging|triaging|looking (?:into|at) (?:it|this|that))(?: now| still| already)?[.!]?$`)

// wantedBehindDash reads that nobody does it yet: "… – needs an owner", and of work "… –
// ??? (by May)".
func (f *file) wantedBehindDash(s string, about mode) (split splitting, ok bool) {
	before, behind, ok := atLastDash(s)
	if !ok {
		return splitting{}, false
	}
	note := tail(behind)
	if !needsOwner(strings.Trim(note, "*_ ")) && !(about == work && note != "" && strings.Trim(inTail.ReplaceAllString(note, ""), "? ") == "") {
		return splitting{}, false
	}
	return splitting{text: strings.TrimSpace(before), ownership: ownership{unowned: true, note: note}}, true
}
