package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// sharedParts reads who takes which part of something, where the verb is said once: "Lead
// takes the morning, ops the afternoon". Parts of the meeting itself are none.
func (f *file) sharedParts(s string) (owners []string) {
	m := takesPart.FindStringSubmatch(s)
	if m == nil || partOfMeeting.MatchString(s) || strings.Contains(s, "?") {
		return nil
	}
	owners = f.people(m[1])
	for _, part := range nextPart.Split(m[2], mostClauses) {
		n := 0
		ids := f.leading(part, func(words []string) bool { n = len(words); return !isFinite(words[0]) && !IsPast(words[0]) })
		if owners == nil || ids == nil || n > 3 {
			return nil
		}
		owners = appendNew(owners, ids...)
	}
	return owners
}

var (
	takesPart     = pattern.Must(`^[*_]{0,3}([^,.;:?!]{1,60}?)[*_]{0,3} (?:takes|does|covers) (?:[\p{L}0-9-]+ ){0,3}[\p{L}0-9-]+(?:, (?:and )?| and |; )(\p{Lu}?[^.:?!]{3,120})[.!]?$`)
	nextPart      = pattern.Must(`, (?:and )?|; | and `)
	partOfMeeting = pattern.Must(`(?i)\b(?:minutes|notes|chair|floor|seat|lead|call|meeting)\b[^,;]{0,10}[,;.]`)
)

// followsByArrow reads who does what an arrow behind other sentences leads to: "Who tells them?
// → Ops: mail to the city".
func (f *file) followsByArrow(sentence string) []string {
	arrow := leadingArrow.FindString(sentence)
	rest := strings.TrimSpace(sentence[len(arrow):])
	if arrow == "" || rest == "" || strings.HasSuffix(rest, "?") {
		return nil
	}
	if ids := f.sharedParts(rest); ids != nil {
		return ids
	}
	split := f.splitOwners(rest, work)
	return split.owners
}
