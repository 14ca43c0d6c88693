package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// closing reads who will do what a short sentence tells without a subject, as its names
// close it: "Will review: lead and ops", "Volunteers for the review: lead, ops (by May)",
// "Mounting it: ops + lead, Thursday".
func (f *file) closing(s string) []string {
	s = strings.TrimRight(inTail.ReplaceAllString(s, ""), " .!")
	for _, form := range []*pattern.Pattern{namesClose, volunteersClose} {
		if m := form.FindStringSubmatch(s); m != nil {
			return f.people(m[1])
		}
	}
	if m := doingBy.FindStringSubmatch(s); m != nil && f.isDoingOf(m[1], m[3] != "") {
		return f.people(m[2])
	}
	return nil
}

var (
	namesClose      = pattern.Must(`^(?:Will|To) [a-z]+(?: [^:.?!]{1,60})?: ([^:?!]{1,100})$`)
	volunteersClose = pattern.Must(`^Volunteers? (?:for|to) [^:.?!]{1,60}: ([^:?!]{1,100})$`)
	// What is being done, by whom, and when: "mounting it: ops + lead, thu 21 May, helpers welcome".
	doingBy = pattern.Must(`^(\p{L}+ing(?: (?:it|this|that|these|them|the [^:.?!,]{1,40}))?): ([^:?!]{1,80}?)(?:,? ((?:(?:to be )?(?:done|finished|ready) )?(?:by |on |before |until |this |next )?(?i:` + dayOfWeek + `|tomorrow|tonight|(?:this |next )?week(?:end)?|the [0-9]|[0-9]{1,2}[./][0-9])\b.*))?$`)
)

// isDoingOf reports whether a word names work: by a day, or to something that was talked of.
// Who votes or speaks is no such thing.
func (f *file) isDoingOf(doing string, when bool) bool {
	word, thing, _ := strings.Cut(doing, " ")
	word = strings.ToLower(word)
	if !when && thing == "" || !isParticiple(word) || !busy(word) {
		return false
	}
	switch word {
	case "voting", "abstaining", "standing", "absent", "visiting", "waiting", "presenting", "chairing", "scribing", "minuting", "facilitating", "moderating", "seconding", "proposing", "opposing", "regarding", "concerning", "including", "following":
		return false
	}
	return true
}

// leftToDo reads who has still to do something where all else was done: "All done, except
// lead chasing the vendor".
func (f *file) leftToDo(s string) []string {
	at := allBut.FindStringIndex(s)
	if at == nil {
		return nil
	}
	return f.leading(s[at[1]:], func(words []string) bool {
		return len(words) > 1 && (isParticiple(words[0]) && busy(words[0]) || toDo(words))
	})
}

var allBut = pattern.Must(`(?i)\b(?:all|everything|the others|the rest|all others)(?: (?:is|are|were|was))? (?:done|closed|completed?|finished),? (?:except|apart from|but|besides)(?: for)? `)

// answersWho reads who does what is asked for in a word: "The list – who? → lead".
func (f *file) answersWho(s string) []string {
	m := whoThen.FindStringSubmatch(s)
	if m == nil {
		return nil
	}
	ids := f.people(m[1])
	if slices.Contains(ids, "all") {
		return nil
	}
	return ids
}

var whoThen = pattern.Must(`(?:^|[\s(–—-])[Ww]ho(?:['’]?s| does it| takes it| will do it)?\?+\)?\s*(?:→|->|=>|[–—:-])?\s*([^?!.;:]{1,60}?)[.!]?$`)
