package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// officeHeld finds the office behind a name in a list of people: "Guide Writer (Clerk)",
// "Release Lead, chair".
var officeHeld = pattern.Must(`(?i)(?:\(|,\s|\s[-–—]\s)\s*(clerk|secretary|treasurer|chair(?:man|woman|person)?|president)\s*(?:[),;/]|$)`)

// officeOf gives the office that an entry names, and "" without one.
func officeOf(entry string) string {
	m := officeHeld.FindStringSubmatch(entry)
	if m == nil {
		return ""
	}
	office := strings.ToLower(m[1])
	if strings.HasPrefix(office, "chair") {
		return "chair"
	}
	return office
}

// chairs tells of those whom a meeting lists who led it.
func (m *Meeting) chairs(a Attendee) bool {
	led, ok := attendee(m.Chair)
	return ok && led.Name == a.Name
}
