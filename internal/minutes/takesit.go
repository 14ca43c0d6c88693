package minutes

import (
	"regexp"
	"strings"
)

// Who takes an item on, behind a dash or on a line of its own below: "… – lead to do",
// "lead and ops have volunteered".
var (
	takesIt = regexp.MustCompile(`(?is)^(.{1,120}?)\s+(?:to\s+(?:do|action)|will\s+do|(?:(?:has|have)\s+)?volunteered|(?:is|are)\s+on)(?:\s+(?:it|this|that))?$`)
	// By when, behind a dash behind that: "… – lead – tomorrow".
	byWhen = regexp.MustCompile(`(?i)^(?:today|tomorrow|tonight|asap|(?:this|next) (?:week|month|sprint|meeting|call)|end of [a-z ]{3,20}|(?:before|until|in|within) [^.,;:]{2,40})$`)
	// How far an item is, behind a dash behind that: "… – lead – **not done yet**".
	stateBehindDash = regexp.MustCompile(`(?i)\s+[-–—]+\s+[*_]{0,3}(?:done|closed|completed?|finished|in progress|ongoing|pending|open|wip|not done|not started|blocked|on hold)(?: yet)?[*_]{0,3}[.\s]*$`)
)

// takesOn reads who takes on what stands before.
func (f *file) takesOn(s string) []string {
	if len(s) > longestNote {
		return nil
	}
	m := takesIt.FindStringSubmatch(strings.Trim(s, " .*_\n"))
	if m == nil {
		return nil
	}
	return f.people(m[1])
}
