package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// amongThem reads the several people who undertake to settle something with each other, or plan
// something: "Lead and ops will meet to go over the list". Of one person it is a turn to speak
// ("lead will discuss the list"), or their own plan.
func (a *account) amongThem(s string) []string {
	if !holdsAny(s, " will ", " plan to ") {
		return nil
	}
	ids := a.leading(s, func(words []string) bool {
		return settleLater.MatchString(strings.Join(words[:min(len(words), 9)], " "))
	})
	if len(ids) < 2 {
		return nil
	}
	return ids
}

// settleLater finds what people do with each other at another time than at this meeting.
var settleLater = pattern.Must(`^will (?:(?:also|then|both|all|now) )*(?:(?:meet|talk|speak|chat|sync|sit down|get together|catch up|confer)(?: with each other)?(?: separately| offline| outside| afterwards| beforehand)\b|(?:discuss|decide)\b)|^plan to (?:also )?(?:add|write|send|ask|contact|draft|prepare|open|file|fix|test|publish|post|collect|organi[sz]e|set up|put together|submit|finish|create|make|build|move|update|review|run|work on)\b`)
