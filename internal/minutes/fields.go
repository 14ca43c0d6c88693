package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// inFields reads whose an item is that is written like the row of a table: "Order the
// machines | ops | 12 March". Names alone between two bars, or behind the last, are.
// Between two dashes or arrows they are as well, and what follows is what came of it:
// "Order the machines – ops – 2 of 3".
func (f *file) inFields(s string, _ mode) (split splitting, ok bool) {
	if len(s) > mostSentences || !f.anybody(s) {
		return splitting{}, false
	}
	if strings.Contains(s, " | ") {
		fields := strings.Split(s, " | ")
		for _, field := range fields[1:min(len(fields), mostClauses)] {
			if ids := f.people(strings.TrimSpace(field)); ids != nil {
				return owned(s, ids)
			}
		}
		return splitting{}, false
	}
	all := betweenFields.FindAllStringIndex(s, mostClauses)
	if len(all) > 1 && f.people(s[:all[0][0]]) != nil { // "Lead - ops - writer: measure it"
		return splitting{}, false
	}
	for i := 1; i < len(all); i++ {
		ids := f.people(strings.Trim(s[all[i-1][1]:all[i][0]], "*_ "))
		if ids == nil {
			continue
		}
		text, outcome := strings.TrimSpace(s[:all[i-1][0]]), strings.Trim(s[all[i][1]:], " *_.\n")
		if startsOrder(outcome) && !startsOrder(text) { // "Roof – ops – measure it"
			return owned(s, ids)
		}
		split, ok = owned(text, ids)
		split.outcome = outcome
		return split, ok
	}
	return splitting{}, false
}

var betweenFields = pattern.Must(`\s+(?:\\?-{1,3}|–|—|-+>|=>|→)\s+`)

// inShares reads who does which part of an item: "Translate it: French – lead, Dutch – ops",
// "lead: the text, ops: the pictures". Every part of it has a name at one of its ends.
func (f *file) inShares(s string, _ mode) (split splitting, ok bool) {
	if len(s) > mostSentences || !strings.ContainsAny(s, ",;") && !strings.Contains(s, ") and ") || !f.anybody(s) {
		return splitting{}, false
	}
	for _, whole := range []string{s, afterColon(s)} {
		parts := betweenParts.Split(strings.ReplaceAll(strings.TrimRight(whole, " ."), ") and ", "), and "), mostClauses)
		var owners []string
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
			return owned(s, owners)
		}
	}
	return splitting{}, false
}

var (
	betweenParts = pattern.Must(`\s*[,;]\s+(?:and\s+)?`)
	partOf       = pattern.Must(`^([^:=()]{1,60}?)(?:(?:\s*[:=]|\s(?:\\?-{1,3}|–|—|-+>|=>|→))\s*([^:=()?]{1,60})|\s*\(([^()?]{1,60})\))$`)
)

// behindGap reads names behind the last tab, run of spaces or row of dots of a line, where they
// stand like the column of a table: "Order the machines    lead", "Racks ..... lead".
func (f *file) behindGap(s string, about mode) (split splitting, ok bool) {
	i := max(strings.LastIndex(s, "\t"), strings.LastIndex(s, "   "))
	if at := strings.LastIndex(s, "  "); at > 0 && startsOrder(s) && !strings.ContainsAny(s[at-1:at], ".?!:;") { // behind an order, two will do
		i = max(i, at)
	}
	dots := 0
	if about == work { // else what is left out, or not said
		for _, row := range []string{"...", "…"} {
			if at := strings.LastIndex(s, row); at >= 0 && at+len(row) > i {
				i, dots = at, len(row)
			}
		}
	}
	if i <= 0 || len(s)-i > longestNote || strings.Contains(s, "\n") {
		return splitting{}, false
	}
	text := strings.TrimSpace(s[:i])
	if dots > 0 {
		text = strings.TrimRight(text, " .…")
	}
	return owned(text, f.people(strings.TrimSpace(s[i+dots:])))
}

// beforeDate reads names between commas at the end of a text, if they are
// emphasised or a date follows them: "…, *ops*, 23 March".
func (f *file) beforeDate(s string, _ mode) (split splitting, ok bool) {
	if !strings.Contains(s, ",") {
		return splitting{}, false
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
		return splitting{}, false
	}
	name := strings.TrimSpace(parts[last])
	if !dated && !strings.HasPrefix(name, "*") && !strings.HasPrefix(name, "_") {
		return splitting{}, false
	}
	return owned(s, f.people(name))
}
