package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// volunteersFor holds for what somebody takes on that is told by its name: "volunteered for
// the translation", "offered help with the move". An office is none, nor is what is done
// at the meeting.
func volunteersFor(words []string) bool {
	s := strings.Join(words[:min(len(words), 12)], " ")
	if offeredHelp.MatchString(s) {
		return true
	}
	m := volunteeredFor.FindStringSubmatch(s)
	return m != nil && !nameOfOffice.MatchString(m[1])
}

var (
	offeredHelp    = pattern.Must(`^(?:(?:has|have) )?(?:offered|volunteered) (?:(?:his|her|their|some|more|a little) )?(?:help|a hand|assistance|support) (?:in [a-z]+ing |(?:with|for|on) (?:[a-z]+ing |(?:the|this|that|these|those|its|their|our|all|an?) [\p{L}#\d]|[\p{L}\d-]{4,}\b))`)
	volunteeredFor = pattern.Must(`^(?:(?:has|have) )?(?:volunteers|volunteered) for ((?:[\p{L}\d'’#/-]+ ?){1,5})`)
	nameOfOffice   = pattern.Must(`(?i)\b(?:[a-z]*chair[a-z]*|board|seats?|roles?|positions?|posts?|offices?|committees?|councils?|leads?|leadership|presidents?|secretary|treasurer|scrib[a-z]+|notes?|note-?taking|note-?taker|minutes|minute-?taking|minute-?taker|moderat[a-z]+|facilitat[a-z]+|host[a-z]*|elections?|jobs?|slots?|teams?|groups?|wg|interviews?|study|trials?|shadow[a-z]*|demo|talk|today|years?|months?)\b`)
)
