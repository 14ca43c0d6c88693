package minutes

import "slipway/internal/pattern"

// When something was said or noted, as parts of expressions. Logs of chats and recordings tell
// it in front of a name or a heading, or behind it, and they all spell it in the same ways.
const (
	// clockTime is a time of day, or in a recording: "10:20", "1:10:20".
	clockTime = `[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?`
	// saidAt is one as a line of a log has it: "[10:20]", "2026-03-09T10:20Z", "9:05 AM".
	saidAt = `[\[(]?(?:[0-9]{4}-[0-9]{2}-[0-9]{2}[ T])?` + clockTime + `(?: ?[AaPp][Mm])?Z?[\])]?`
	// notedBy is who noted something in the log of a chat, and when: "(lead, 14:05:07)".
	notedBy = `\([^\s(),]{1,40}, ` + clockTime + `\)`
)

// behindClock is a line without the time that it begins with: "12:51 @lead", "[10:20] - lead".
func behindClock(line string) string { return line[len(clockInFront.FindString(line)):] }

var clockInFront = pattern.Must(`^` + saidAt + `\s+(?:[-–—]\s+)?`)
