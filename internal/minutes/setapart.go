package minutes

import (
	"strings"

	"slipway/internal/date"
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
	lineAtEnd = pattern.Must(`(?s)\S[ \t]*(?:<br ?/?>|\n)\s*[*_]{0,3}([^\n<>*]{1,60})$`)
	dueAtEnd  = pattern.Must(`(?i)(?:\s+[-–—(]?(?:due|by|before|until|eta)\b[:\s]\s*[^()@]{0,20}(?:[0-9]|day\b|week|month|tomorrow|eo[dw]\b)[^()@,]{0,20}\)?|\s+\([^()]{0,20}[0-9][^()]{0,20}\)` +
		`|\s+\((?:on |next |this )?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}|today|tomorrow|tonight|asap|week|month|sprint)\)|,?\s+(?:when|once|as soon as) (?:(?:he|she|they|i)(?:['’]s|['’]re| is| are) )?(?:back|there|free|ready)|\s+after (?:the|this|that) [a-z]+|\s+(?:today|tomorrow|tonight|next week|this week))$`)
)

// setApart reads such names.
func (f *file) setApart(s string) []string {
	if len(s) > mostSentences || !f.anybody(s) {
		return nil
	}
	head := s[:min(len(s), 2*longestNote)]
	if m := ownerInFront.FindStringSubmatch(head); m != nil {
		if o := f.parenthesis(m[1]); len(o.owners) > 0 {
			return o.owners
		}
	}
	plain := withoutAddresses(head) // the tag may be a link
	if m := tagInFront.FindString(plain); m != "" {
		if ids, _ := f.named(plain[len(m):]); ids != nil {
			return ids
		}
		if ids := f.leading(plain[len(m):], isTo); ids != nil {
			return ids
		}
		if m := ownerBehindTag.FindStringSubmatch(plain[len(m):]); m != nil && f.people(m[1]) != nil {
			return f.people(m[1])
		}
	}
	if m := remarkedName.FindStringSubmatch(head); m != nil {
		if ids := f.people(m[1]); ids != nil {
			return ids
		}
	}
	end := strings.TrimRight(strings.TrimRightFunc(s, isOrnament), " .")
	end = withoutDue(end)
	if ids := f.handles(end); ids != nil {
		return ids
	}
	if m := lineAtEnd.FindStringSubmatch(end); m != nil {
		if ids := f.people(m[1]); ids != nil {
			return ids
		}
	}
	if m := remarkAtEnd.FindStringSubmatch(s[max(0, len(s)-longestMarked):]); m != nil {
		if ids := f.people(m[1]); ids != nil {
			return ids
		}
	}
	return f.closes(end)
}

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

// atAnEnd reads the names that stand apart in an item of work.
func (f *file) atAnEnd(s string) []string {
	if !f.anybody(s) {
		return nil
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
			return ids
		}
	}
	return nil
}

var (
	// Names at an end of an item of work: "**lead** order …", "Order … . Lead", "The
	// machines of Orbit: lead", "Order (@lead) …".
	emphasised = pattern.Must(`^(?:\*\*([^*]{1,60})\*\*|__([^_]{1,60})__|\*([^*]{1,60})\*|_([^_]{1,60})_)[:,]?\s+\S`)
	alone      = pattern.Must(`(?:[.;!]|\S \S+ ?:|^[*_]{0,3}[^\s:]{3,}:)[*_]{0,3}\s+([^.;:!?]{1,60}?)[.*_\s]*$`)
	handleIn   = pattern.Must(`\((@[^()]{1,60})\)`)
)

// behindGap divides a line before its last tab or run of spaces.
func behindGap(s string) (text, rest string) {
	i := max(strings.LastIndex(s, "\t"), strings.LastIndex(s, "   "))
	if at := strings.LastIndex(s, "  "); at > 0 && startsOrder(s) && !strings.ContainsAny(s[at-1:at], ".?!:;") { // behind an order, two will do
		i = max(i, at)
	}
	if i <= 0 || len(s)-i > longestNote || strings.Contains(s, "\n") {
		return s, ""
	}
	return strings.TrimSpace(s[:i]), strings.TrimSpace(s[i:])
}

// beforeDate reads names between commas at the end of a text, if they are
// emphasised or a date follows them: "…, *ops*, 23 March".
func (f *file) beforeDate(s string) []string {
	if !strings.Contains(s, ",") {
		return nil
	}
	parts := strings.Split(s[max(0, len(s)-longestNote):], ",")
	last := len(parts) - 1
	dated := false
	if last > 1 {
		part := strings.TrimRight(strings.TrimSpace(parts[last]), ".")
		if f.isWhen(part) {
			dated = true
			last--
		}
	}
	if last < 1 {
		return nil
	}
	name := strings.TrimSpace(parts[last])
	if !dated && !strings.HasPrefix(name, "*") && !strings.HasPrefix(name, "_") {
		return nil
	}
	return f.people(name)
}

// isWhen reports whether a text tells by when and nothing else: "Friday", "12/5".
func (f *file) isWhen(s string) bool { return f.isDay(s) || dayName.MatchString(s) }

var dayName = pattern.Must(`(?i)^(?:(?:by|on|until|before|next|this) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|asap|eod|eow|[0-9]{1,2}[./][0-9]{1,2}(?:[./](?:[0-9]{2}){0,2})?)$`)

// isDay reports whether a text is a day and nothing else.
func (f *file) isDay(s string) bool {
	_, length, _ := date.ParseStart(s, f.in.Front.Dates, date.Day{})
	return length > 0 && length == len(s)
}

// dayInFront gives the length of a day that a text begins with, 0 without: "28 August ",
// "8/28: ".
func (f *file) dayInFront(s string) int {
	head := s[:min(len(s), longestName)]
	_, length, _ := date.ParseStart(head, f.in.Front.Dates, date.Day{})
	if length == 0 {
		length = len(dayAndMonth.FindString(head))
	}
	if gap := behindDay.FindString(head[length:]); length > 0 && gap != "" {
		return length + len(gap)
	}
	return 0
}

var (
	dayAndMonth = pattern.Must(`^[0-9]{1,2}/[0-9]{1,2}`)
	behindDay   = pattern.Must(`^[:,]?\s+(?:\\?[-–—]\s+)?`)
)

// inFields reads whose an item is that is written like the row of a table: "Order the
// machines | ops | 12 March". Names alone between two bars, or behind the last, are.
// Between two dashes or arrows they are as well, and what follows is what came of it:
// "Order the machines – ops – 2 of 3".
func (f *file) inFields(s string) (text string, ids []string, outcome string) {
	if len(s) > mostSentences || !f.anybody(s) {
		return s, nil, ""
	}
	if strings.Contains(s, " | ") {
		fields := strings.Split(s, " | ")
		for _, field := range fields[1:min(len(fields), mostClauses)] {
			if ids := f.people(strings.TrimSpace(field)); ids != nil {
				return s, ids, ""
			}
		}
		return s, nil, ""
	}
	all := betweenFields.FindAllStringIndex(s, mostClauses)
	if len(all) > 1 && f.people(s[:all[0][0]]) != nil { // "Lead - ops - writer: measure it"
		return s, nil, ""
	}
	for i := 1; i < len(all); i++ {
		if ids := f.people(strings.Trim(s[all[i-1][1]:all[i][0]], "*_ ")); ids != nil {
			text, outcome = strings.TrimSpace(s[:all[i-1][0]]), strings.Trim(s[all[i][1]:], " *_.\n")
			if startsOrder(outcome) && !startsOrder(text) {
				return s, ids, "" // "Roof – ops – measure it"
			}
			return text, ids, outcome
		}
	}
	return s, nil, ""
}

var betweenFields = pattern.Must(`\s+(?:\\?-{1,3}|–|—|-+>|=>|→)\s+`)

// shares reads who does which part of an item: "Translate it: French – lead, Dutch – ops",
// "lead: the text, ops: the pictures". Every part of it has a name at one of its ends.
func (f *file) shares(s string) (owners []string) {
	if len(s) > mostSentences || !strings.ContainsAny(s, ",;") || !f.anybody(s) {
		return nil
	}
	for _, whole := range []string{s, afterColon(s)} {
		parts := betweenParts.Split(strings.ReplaceAll(strings.TrimRight(whole, " ."), ") and ", "), and "), mostClauses)
		owners = nil
		for _, part := range parts {
			m := partOf.FindStringSubmatch(part)
			if m == nil || len(parts) < 2 || answer.MatchString(m[2]) {
				owners = nil
				break
			}
			one, other := f.people(strings.Trim(m[1], "*_ ")), f.people(strings.Trim(m[2]+m[3], "*_ "))
			if (one == nil) == (other == nil) || startsOrder(m[2]) { // which is work of its own
				owners = nil
				break
			}
			owners = appendNew(appendNew(owners, one...), other...)
		}
		if len(owners) > 1 && owners[0] != "all" {
			return owners
		}
	}
	return nil
}

var (
	betweenParts = pattern.Must(`\s*[,;]\s+(?:and\s+)?`)
	partOf       = pattern.Must(`^([^:=()]{1,60}?)(?:(?:\s*[:=]|\s(?:\\?-{1,3}|–|—|-+>|=>|→))\s*([^:=()?]{1,60})|\s*\(([^()?]{1,60})\))$`)
)

// nameFirst reports whether most items of a list of work begin with a name, so that a
// name in front is who does an item, whatever word follows it: "Lead look into it".
func (f *file) nameFirst(items []*Item) bool {
	named, all := 0, 0
	for _, item := range items {
		if item.cells != nil {
			return false
		}
		if _, text, _ := takeState(item.Raw); item.Kind != Talk {
			all++
			if f.begins(text) != nil {
				named++
			} else if ids, _ := f.named(text); ids != nil {
				named++
			}
		}
	}
	return named > 1 && 3*named >= 2*all
}

// remarkInFront is what is said of an item before it: "(from May) lead …".
var remarkInFront = pattern.Must(`^[*_]{0,3}\([^()]{1,40}\)[*_]{0,3}\s+`)

// begins reads the names that a text begins with, or what it says behind a topic and
// a colon.
func (f *file) begins(text string) []string {
	text = remarkInFront.ReplaceAllString(text, "")
	for _, phrase := range []string{text, afterColon(text)} {
		if ids := f.first(strings.TrimLeft(phrase, "*_ "), false); ids != nil && ids[0] != "all" {
			return ids
		}
	}
	return nil
}
