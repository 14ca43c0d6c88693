package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// officeHeld finds the office behind a name in a list of people: "Guide Writer (Clerk)",
// "Release Lead, chair".
var officeHeld = pattern.Must(`(?i)(?:\(|,\s|\s(?:--?|[–—])\s)\s*(clerk|secretary|treasurer|chair(?:man|woman|person)?|president)\s*(?:[),;/]|$)`)

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

// jobBehind finds behind a name what somebody does: "Release Lead, Works Director (left early)".
var jobBehind = pattern.Must(`, [^,;()]*\b(?:Engineer|Manager|Director|Developer|Designer|Analyst|Coordinator|Consultant|Administrator|Specialist|Secretary|Treasurer|President|Officer|Clerk|Planner|Supervisor|Superintendent)(?:\s*\([^()]*\))?$`)

// office reads whom a line at the head names that is named after an office.
func (r *rollCall) office(i int) int {
	name, value, ok := cutLabel(r.lines[i].text)
	if !ok || value == "" {
		if r.listsTopics(i) {
			return i + 1
		}
		return r.below(i+1, listed, r.lines[i])
	}
	all, called := names(value), 0
	nicks := len(all) > 2 && slices.ContainsFunc(all, func(entry string) bool { return officeOf(entry) != "" })
	for _, entry := range all {
		a, ok := attendee(entry)
		if nicks && nickname.MatchString(withoutTail(entry)) { // "Members: gw (chair), rl, sky"
			called++
			continue
		}
		if !ok || !isWhole(a) {
			return i + 1
		}
		if len(a.Aliases) > 0 || a.Handle != "" || jobBehind.MatchString(entry) {
			called++
		}
	}
	if namesGroup(name) && called < len(all) && (len(all) < 2 || !groupAtWork.MatchString(name)) { // else the members may be organisations
		return i + 1
	}
	for _, entry := range all {
		if nicks && nickname.MatchString(withoutTail(entry)) {
			entry = withoutTail(entry)
		}
		r.found = append(r.found, rollEntry{text: entry, role: listed})
	}
	return i + 1
}

// listsTopics reports whether the list below the name of a team, and not below "Team" alone, has an
// item of one word with more below: "Wall team", and below it "Paint" with what is to be done.
func (r *rollCall) listsTopics(i int) bool {
	if name, ok := labelName(r.lines[i].text); !ok || !strings.Contains(name, " ") || !groupOfPeople.MatchString(name) {
		return false
	}
	for i++; i < len(r.lines) && r.lines[i].level == 0; i++ {
		if line := r.lines[i]; line.bullet && !strings.Contains(line.text, " ") && i+1 < len(r.lines) && r.lines[i+1].bullet && r.lines[i+1].indent > line.indent {
			return true
		}
	}
	return false
}

// withoutTail is an entry without what stands in brackets behind the name.
func withoutTail(entry string) string {
	name, _, _ := strings.Cut(entry, " (")
	return strings.TrimSpace(name)
}
