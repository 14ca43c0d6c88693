package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// saysElsewhere holds for what is not said at the meeting but written where others read it,
// and so is to be done: "suggest a wording in the ticket", "answer that on the list".
func saysElsewhere(words []string) bool {
	return writtenThere.MatchString(strings.Join(words[:min(len(words), 16)], " "))
}

var writtenThere = pattern.Must(`^(?:suggest|answer|clarify|rephrase) (?:[^,.;:?]{1,60}? )?(?:(?:in|on) (?:the|that|this|its|their|your) (?:PR|pull request|MR|merge request|issue|ticket|tracker|bug|thread|forum|mailing list|list|doc|document|wiki|page|RFC)\b|by e?-?mail\b)`)
