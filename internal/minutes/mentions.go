package minutes

import (
	"regexp"
	"strings"

	"slipway/internal/diag"
	"slipway/internal/markdown"
)

var (
	mention     = regexp.MustCompile(`(?:^|[\s(\[*_,/&+:])@([A-Za-z0-9](?:[A-Za-z0-9_-]{0,37}[A-Za-z0-9])?)(?:[\s)\],.:;*_&+?!]|/\s|/@|$)`)
	ownedByName = regexp.MustCompile(`(?i)\b(?:owners?|assignees?|assigned to)[*_]{0,2}\s*[:=][*_]{0,2}\s*([^()\[\]|;.\n]{2,60})`)
	nameToDo    = regexp.MustCompile(`^[*_]{0,2}([^\s:,;()]+ [^\s:,;()]+(?: [^\s:,;()]+)?)[*_]{0,2}:? to ([a-z]+)\b`)
)

// mentioned finds names where only an owner is named: behind an @, in the column
// of owners of a table, behind "Owner:", and, of two words or more, behind "Action:"
// and before "to". Whether they own anything is for the reading of the items to say.
func (f *file) mentioned(meetings []*Meeting) []Attendee {
	var all []Attendee
	seen := map[string]bool{}
	add := func(m *Meeting, line int, words string, short bool) {
		at := diag.Range{File: f.in.File, Line: line}
		for _, name := range separators.Split(strings.Trim(markdown.Plain(words), " .*_"), mostNameWords) {
			a, ok := attendee(strings.TrimSpace(name))
			if !ok || seen[name] || !short && !strings.Contains(a.Name, " ") || unknown(strings.ToLower(name)) || needsOwner.MatchString(name) {
				continue
			}
			seen[name] = true
			a.At, a.Mentioned = at, true
			all = append(all, a)
		}
	}
	for _, m := range meetings {
		handles := func(line int, text string) {
			for _, found := range mention.FindAllStringSubmatch(text, mostClauses) {
				add(m, line, "@"+found[1], true)
			}
		}
		eachItem(m, func(item *Item) {
			raw := item.Raw[:min(len(item.Raw), mostSentences)]
			handles(item.Line, raw)
			if c := item.cells; c != nil {
				for i, kind := range c.kinds {
					if kind == ownerColumn && i < len(c.values) && len(c.values[i]) <= longestNote {
						add(m, item.Line, c.values[i], true)
					}
				}
				return
			}
			if found := ownedByName.FindStringSubmatch(raw); found != nil {
				add(m, item.Line, found[1], true)
			}
			if mark := readMark(raw); mark.kind == Task {
				if found := nameToDo.FindStringSubmatch(mark.rest); found != nil && found[2] != "be" {
					add(m, item.Line, found[1], false)
				}
			}
		})
		for _, area := range m.Areas {
			handles(area.Line, area.Commentary[:min(len(area.Commentary), 10*mostSentences)])
		}
	}
	return all
}
