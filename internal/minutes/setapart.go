package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// Names that a mark sets apart at an end of an item of work, in which nothing else says
// whose it is.
var (
	// In front, a tag: "[P1] lead: …", "A3: lead to …", "#4 lead: …",
	// "2026-7: lead: …".
	tagInFront = pattern.Must(`^(?:\(?[a-z]\)|[*_]{0,3}[\[(][^\[\]()]{1,20}[\])][*_]{0,3}|\*\*[^*]{1,20}\*\*|#?[A-Z]{0,3}-?[0-9]{1,6}[.):]?|[0-9]{4}[-/.][0-9]{1,3}(?:[-/.][0-9]{2})?|[0-9]{1,2}[./][0-9]{1,2}(?:[./][0-9]{2,4})?)[:.]?\s+(?:[-–—]\s+)?`)
	// The name with a remark: "lead (Friday): …", "lead, by Friday: …", "For lead: …".
	remarkedName = pattern.Must(`^[*_]{0,3}(?i:for )?([^:(),\[\]]{1,60}?)(?:\s*\([^()]{1,40}\)|,\s+(?:by|due|before|until)\s[^:]{1,30})?[*_]{0,3}\s*(?::|\s[-–—>»]|\s>>)[*_]{0,3}\s+\S`)
	// Whose it is in brackets: "[assigned: lead] …".
	ownerInFront   = pattern.Must(`^[*_]{0,3}[\[(]([^\[\]()]{1,80})[\])][*_]{0,3}:?\s+\S`)
	ownerBehindTag = pattern.Must(`^[*_]{0,3}[\[(]([^\[\]()]{1,60})[\])][*_]{0,3}:?\s+\S`)
	// At the end: "… / lead", "… ~ lead", "… <lead>", "… **lead**", "… by Friday, lead", and the
	// name on a line of its own.
	nameAtEnd = pattern.Must("(?:\\s//?\\s?|\\s[-–—]|\\s~\\s?|\\s>>\\s?|\\s\\(by\\s+|\\s[<{]|\\s[*_`]{1,3}|(,)\\s+|\\s\\[)([^\\s,/~<>{}()*_`\\[\\]][^,/~<>{}()*`\\[\\]\\n]{0,60}?)(?:\\]\\([^()\\s]{0,200}\\))?[>})*_`\\]]*$")
	// Behind a word or a sign: "…, owner lead", "… = lead", "… @ lead".
	markedAtEnd = pattern.Must(`(?i)(?:[,;]|\s[-–—])\s+(?:owner|responsible|assignee|who)\s+([^,;:.()]{1,60}?)(?:[,;]\s+(?:due|by|before|until)\s[^,;()]{1,30})?$|\w\s[=@]\s([^,;:.()=@]{1,60})$`)
	lineAtEnd   = pattern.Must(`(?s)\S[ \t]*(?:<br ?/?>|\n)\s*[*_]{0,3}([^\n<>*]{1,60})$`)
	dueAtEnd    = pattern.Must(`(?i)(?:\s+[-–—(]?(?:due|by|before|until|eta)\b[:\s]\s*[^()@]{0,20}(?:[0-9]|day\b|week|month|tomorrow|eo[dw]\b)[^()@,]{0,20}\)?|\s+\([^()]{0,20}[0-9][^()]{0,20}\)` +
		`|\s+\((?:on |next |this )?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}|(?:(?:early|mid|late|end of)[ -])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}|today|tomorrow|tonight|asap|week|month|sprint)\)|,?\s+(?:when|once|as soon as) (?:(?:he|she|they|i)(?:['’]s|['’]re| is| are) )?(?:back|there|free|ready)|\s+after (?:the|this|that) [a-z]+|\s+(?:today|tomorrow|tonight|next week|this week))$`)
)

// setApartInFront reads them behind a tag, in brackets or with a remark: "[P1] lead: …",
// "[assigned: lead] …", "lead (Friday): …".
func (f *file) setApartInFront(s string, _ mode) (split splitting, ok bool) {
	if len(s) > mostSentences || !f.anybody(s) {
		return splitting{}, false
	}
	head := s[:min(len(s), 2*longestNote)]
	if m := ownerInFront.FindStringSubmatch(head); m != nil {
		if o := f.parenthesis(m[1]); len(o.owners) > 0 {
			return owned(s, o.owners)
		}
	}
	plain := withoutAddresses(head) // the tag may be a link
	if m := tagInFront.FindString(plain); m != "" {
		if ids, _ := f.named(plain[len(m):]); ids != nil {
			return owned(s, ids)
		}
		if ids := f.leading(plain[len(m):], isTo); ids != nil {
			return owned(s, ids)
		}
		if m := ownerBehindTag.FindStringSubmatch(plain[len(m):]); m != nil && f.people(m[1]) != nil {
			return owned(s, f.people(m[1]))
		}
	}
	if m := remarkedName.FindStringSubmatch(head); m != nil {
		return owned(s, f.people(m[1]))
	}
	return splitting{}, false
}

// setApartAtEnd reads them as handles, on a line of their own, with a remark or behind a
// mark: "… @lead", "… (lead, away)", "… / lead".
func (f *file) setApartAtEnd(s string, _ mode) (split splitting, ok bool) {
	if len(s) > mostSentences || !f.anybody(s) {
		return splitting{}, false
	}
	end := strings.TrimRight(strings.TrimRightFunc(s, isOrnament), " .")
	end = withoutDue(end)
	if ids := f.handles(end); ids != nil {
		return owned(s, ids)
	}
	if m := markedAtEnd.FindStringSubmatch(end[max(0, len(end)-longestMarked):]); m != nil {
		if ids := f.people(m[1] + m[2]); ids != nil {
			return owned(s, ids)
		}
	}
	if m := lineAtEnd.FindStringSubmatch(end); m != nil {
		if ids := f.people(m[1]); ids != nil {
			return owned(s, ids)
		}
	}
	if m := remarkAtEnd.FindStringSubmatch(s[max(0, len(s)-longestMarked):]); m != nil {
		if ids := f.people(m[1]); ids != nil {
			return owned(s, ids)
		}
	}
	if ids := f.initialsBehindOrder(end); ids != nil {
		return owned(s, ids)
	}
	return owned(s, f.closes(end))
}

// initialsBehindOrder reads who does an order by the initials that close it, with no mark before
// them: "Order the lamps RL/GW". Behind such a word as "with" or "ask" they are whom it is about.
func (f *file) initialsBehindOrder(s string) []string {
	at := initialsAtEnd.FindStringSubmatchIndex(s)
	if at == nil || !startsOrder(s) && !beginsLoosely(s) {
		return nil
	}
	before := strings.Fields(s[:at[2]])
	if last := strings.ToLower(before[len(before)-1]); len(before) < 2 || joins(last) || isArticle(last) || isOrder(last) {
		return nil
	}
	return f.people(s[at[2]:at[3]])
}

var initialsAtEnd = pattern.Must(`[\p{Ll}\p{N})\]]\s+(\p{Lu}{2,4}(?:\s*[/&+,]\s*\p{Lu}{2,4}){0,3})$`)

// withoutDue takes by when something is due off its end.
func withoutDue(s string) string {
	return dueAtEnd.ReplaceAllString(dueAtEnd.ReplaceAllString(s, ""), "")
}

// remarkAtEnd finds a name with a remark in brackets at the end: "… (lead, away)".
var remarkAtEnd = pattern.Must(`\s\(([^(),;:]{1,60})[,;:] [^()]{1,60}\)[.\s]*$`)

// closes reads the name behind a mark at the end. Behind a comma it is one only where
// a day comes before.
func (f *file) closes(end string) []string {
	at := max(0, len(end)-longestMarked)
	m := nameAtEnd.FindStringSubmatchIndex(end[at:])
	if m == nil {
		return nil
	}
	before := strings.TrimRight(end[:at+m[0]], " ,")
	ids := f.people(end[at+m[4] : at+m[5]])
	words := strings.Fields(before)
	if ids == nil || len(words) < 2 || concerns(words[len(words)-1]) {
		return nil
	}
	if m[2] >= 0 && !dueAtEnd.MatchString(before) && (startsOrder(before) || strings.ContainsAny(before, ",.:;?!") || f.anybody(before)) {
		return nil
	}
	return ids
}

// aloneAtAnEnd reads names that nothing but a mark divides from an item of work: "**lead**
// order it", "Order it. Lead", "Order (@lead) the machines".
func (f *file) aloneAtAnEnd(s string, _ mode) (split splitting, ok bool) {
	if !f.anybody(s) {
		return splitting{}, false
	}
	var names []string
	if m := emphasised.FindStringSubmatch(s[:min(len(s), longestMarked)]); m != nil {
		names = append(names, m[1]+m[2]+m[3]+m[4])
	}
	if m := alone.FindStringSubmatch(withoutDue(s[max(0, len(s)-longestMarked):])); m != nil {
		names = append(names, m[1])
	}
	if m := handleIn.FindStringSubmatch(s[:min(len(s), mostSentences)]); m != nil {
		names = append(names, m[1])
	}
	for _, name := range names {
		if ids := f.people(name); ids != nil {
			return owned(s, ids)
		}
	}
	return splitting{}, false
}

// behindThing reads names behind a thing and a colon with what may stand beside them in
// brackets, by when and how far it is: "Racks: lead, 12 March", "Racks: lead – done".
func (f *file) behindThing(s string, _ mode) (split splitting, ok bool) {
	thing, tail, ok := cutLast(s, ": ")
	if !ok || len(thing) > longestMarked || len(tail) > longestNote || strings.Contains(s, "\n") || sentenceEnd.MatchString(thing) || f.people(strings.Trim(thing, "*_ ")) != nil {
		return splitting{}, false
	}
	who := f.parenthesis(strings.Trim(tail, "*_ ."))
	split, ok = owned(s, who.owners)
	split.outcome = who.state
	return split, ok
}

var (
	// Names at an end of an item of work: "**lead** order …", "Order … . Lead", "The
	// machines of Orbit: lead", "Order (@lead) …".
	emphasised = pattern.Must(`^(?:\*\*([^*]{1,60})\*\*|__([^_]{1,60})__|\*([^*]{1,60})\*|_([^_]{1,60})_)[:,]?\s+\S`)
	alone      = pattern.Must(`(?:[.;!]|\S \S+ ?:|^[*_]{0,3}[^\s:]{3,}:)[*_]{0,3}\s+([^.;:!?]{1,60}?)[.*_\s]*$`)
	handleIn   = pattern.Must(`\((@[^()]{1,60})\)`)
)
