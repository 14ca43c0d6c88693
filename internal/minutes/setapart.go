package minutes

import (
	"regexp"
	"strings"
)

// Names that a mark sets apart at an end of an item of work, in which nothing else says
// whose it is.
var (
	// In front, a tag: "[P1] lead: …", "A3: lead to …", "#4 lead: …".
	tagInFront = regexp.MustCompile(`^(?:[*_]{0,3}[\[(][^\[\]()]{1,20}[\])][*_]{0,3}|\*\*[^*]{1,20}\*\*|#?[A-Z]{0,3}-?[0-9]{1,6}[.):]?|[0-9]{4}-[0-9]{2}-[0-9]{2})[:.]?\s+(?:[-–—]\s+)?`)
	// The name with a remark: "lead (Friday): …", "lead, by Friday: …", "For lead: …".
	remarkedName = regexp.MustCompile(`^[*_]{0,3}(?i:for )?([^:(),\[\]]{1,60}?)(?:\s*\([^()]{1,40}\)|,\s+(?:by|due|before|until)\s[^:]{1,30})?[*_]{0,3}\s*(?::|\s[-–—>»]|\s>>)[*_]{0,3}\s+\S`)
	// Whose it is in brackets: "[assigned: lead] …".
	ownerInFront = regexp.MustCompile(`^[*_]{0,3}[\[(]([^\[\]()]{1,80})[\])][*_]{0,3}:?\s+\S`)
	// At the end: "… / lead", "… ~ lead", "… <lead>", "… **lead**", "… by Friday, lead", and the
	// name on a line of its own.
	nameAtEnd = regexp.MustCompile("(?:\\s//?\\s?|\\s~\\s?|\\s>>\\s?|\\s\\(by\\s+|\\s[<{]|\\s[*_`]{1,3}|(,)\\s+|\\s\\[)([^\\s,/~<>{}()*_`\\[\\]][^,/~<>{}()*`\\[\\]\\n]{0,60}?)(?:\\]\\([^()\\s]{0,200}\\))?[>})*_`\\]]*$")
	lineAtEnd = regexp.MustCompile(`(?s)\S[ \t]*(?:<br ?/?>|\n)\s*[*_]{0,3}([^\n<>*]{1,60})$`)
	nameLine  = regexp.MustCompile(`^[*_]{0,3}([^\n:]{1,60}?)[*_]{0,3}\s*\n\s*\S`)
	dueAtEnd  = regexp.MustCompile(`(?i)(?:\s+[-–—(]?(?:due|by|before|until|eta)\b[:\s]\s*[^()@]{0,20}(?:[0-9]|day\b|week|month|tomorrow|eo[dw]\b)[^()@,]{0,20}\)?|\s+\([^()]{0,20}[0-9][^()]{0,20}\))$`)
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
	if m := tagInFront.FindString(head); m != "" {
		if ids, _ := f.named(s[len(m):]); ids != nil {
			return ids
		}
		if ids := f.leading(s[len(m):], isTo); ids != nil {
			return ids
		}
	}
	for _, form := range []*regexp.Regexp{remarkedName, nameLine} {
		if m := form.FindStringSubmatch(head); m != nil {
			if ids := f.people(m[1]); ids != nil {
				return ids
			}
		}
	}
	end := strings.TrimRight(strings.TrimRightFunc(s, isOrnament), " .")
	end = dueAtEnd.ReplaceAllString(end, "")
	if ids := f.handles(end); ids != nil {
		return ids
	}
	if m := lineAtEnd.FindStringSubmatch(end); m != nil {
		if ids := f.people(m[1]); ids != nil {
			return ids
		}
	}
	return f.closes(end)
}

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
	if m[2] >= 0 && !dueAtEnd.MatchString(before) {
		return nil
	}
	return ids
}
