package minutes

import (
	"regexp"
	"strings"
)

// nameAndMark finds the word for work in brackets behind a name in brackets, in bold or
// before a dash: "[lead][ACTION] …", "**lead** [action] …", "lead (AI): …".
var nameAndMark = regexp.MustCompile(`^[*_]{0,3}\[?([^()\[\]]{1,60}?)(?:\([^()\s]*\))?\]?[*_]{0,3}\s*[\[(][*_]{0,3}(?i:action(?:[ -]?item|[ -]?point)?|a[ip]|to[- ]?do)[*_]{0,3}[\])][*_]{0,3}[\s:–—-]*`)

// namesMark finds the word behind the name, with a colon: "lead AI: …", "@lead TODO: …",
// "lead's task: …".
var namesMark = regexp.MustCompile(`^[*_]{0,3}([^()\[\]:]{1,60}?)(?:['’]s)?[*_]{0,3}\s+[*_]{0,3}(?:AI|AP|TODO|[Aa]ction(?:[ -]?item|[ -]?point)?|ACTION(?: ITEM)?|[Tt]ask|[Tt]o-?do)[*_]{0,3}\s*:[*_]{0,3}\s*`)

// nameThenMark reads work that is marked behind the name of whose it is.
func (f *file) nameThenMark(text string) marking {
	head := text[:min(len(text), longestMarked)]
	if !strings.ContainsAny(head, "[(:") || !f.anybody(head) {
		return marking{}
	}
	var m []int
	if strings.ContainsAny(head, "[(") {
		m = nameAndMark.FindStringSubmatchIndex(head)
	}
	if m == nil && strings.Contains(head, ":") && holdsAny(head, "ai", "ap", "todo", "to-do", "action", "task") {
		m = namesMark.FindStringSubmatchIndex(head)
	}
	if m == nil || strings.TrimSpace(text[m[1]:]) == "" || f.people(head[m[2]:m[3]]) == nil {
		return marking{}
	}
	return marking{kind: Task, sure: true, who: head[m[2]:m[3]], rest: strings.TrimSpace(text[m[1]:])}
}
