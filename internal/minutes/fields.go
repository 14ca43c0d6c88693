package minutes

import (
	"regexp"
	"strings"
)

// inFields reads whose an item is that is written like the row of a table: "Order the
// machines | ops | 12 March". Names alone between two bars, or behind the last, are.
func (f *file) inFields(s string) []string {
	if !strings.Contains(s, " | ") || len(s) > mostSentences {
		return nil
	}
	fields := strings.Split(s, " | ")
	for _, field := range fields[1:min(len(fields), mostClauses)] {
		if ids := f.people(strings.TrimSpace(field)); ids != nil {
			return ids
		}
	}
	return nil
}

// handed finds whom an action is given to by another who had it.
var handed = regexp.MustCompile(`(?i)\b(?:transferred|re-?assigned|handed(?: over| on)?|passed(?: over| on)?|delegated) to\s+`)

// handedTo reads who has an action now.
func (f *file) handedTo(s string) []string {
	s = s[:min(len(s), mostSentences)]
	if at := handed.FindStringIndex(s); at != nil {
		ids, _ := f.prefix(s[at[1]:])
		return ids
	}
	return nil
}

// onlyWhose reports whether a line says whose action the lines before it are, and
// nothing else: "Action: lead".
func (f *file) onlyWhose(line string) bool {
	m := f.mark(strings.TrimSpace(line))
	return m.kind == Task && f.people(strings.TrimRight(m.rest, " .)]*_")) != nil
}

// proposed reads for whom an action is meant that closes with names and question marks
// in brackets: "Action: order the machines [lead? ops?]". note is what stands there.
func (f *file) proposed(s string) (ids []string, note string) {
	m := askedFor.FindStringSubmatch(s[max(0, len(s)-longestMarked):])
	if m == nil {
		return nil, ""
	}
	return f.people(strings.Trim(orNames.ReplaceAllString(m[1], ", "), ", ")), m[1]
}

var (
	askedFor = regexp.MustCompile(`[(\[]([^()\[\]]{1,60}\?)[)\]][.\s]*$`)
	orNames  = regexp.MustCompile(`\?\s*(?:or\s+|/\s*|,\s*)?`)
)
