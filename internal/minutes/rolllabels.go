package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// rollLabel reads a line that says that people follow, with what stands behind its colon.
func rollLabel(line string) (as role, value string, ok bool) {
	if line == "" || len(line) > 60 && !strings.Contains(line[:min(len(line), 4*longestName)], ":") {
		return noRole, "", false
	}
	if m := labelInBrackets.FindStringSubmatch(line); m != nil {
		return rollLabel(m[1])
	}
	if found, value, ok := roles(line); ok {
		if !found[0].ofPeople() || !announcesPeople(line) {
			return noRole, "", false
		}
		return found[0], value, true
	}
	if name, value, ok := cutLabel(line); ok {
		if as := peopleRole(name); as != noRole {
			return as, value, true
		}
		if fromWhere.MatchString(name) && onlyInitials(value) {
			return present, value, true
		}
	}
	if len(line) > 4*longestName { // no label
		return noRole, "", false
	}
	bare := strings.TrimSpace(strings.ReplaceAll(line, `\`, ""))
	if strings.HasSuffix(strings.TrimRight(bare, "*_: "), ")") {
		bare = legend.ReplaceAllString(bare, "")
	}
	name, ok := labelName(bare)
	if as := peopleRole(name); ok && as != noRole && announcesPeople(line) {
		return as, "", true
	}
	return noRole, "", false
}

// legend is what stands behind a label and says how each person is written: "Attendees
// (name / affiliation)".
var legend = pattern.Must(`[*_]{0,3}\s*[*_]{0,2}\([^()]{1,120}\)[*_]{0,2}\s*:?\s*$`)

// labelInBrackets finds a label with people that stands in brackets: "(excused: lead, ops)".
var labelInBrackets = pattern.Must(`^\(([^():]{2,40}:\s*[^()]+)\)$`)

// calledForShort reports whether a line at the head names people behind a label, with what they
// are called for short in brackets: "Responsible director: Release Lead (RL)".
func calledForShort(text string) bool {
	_, value, ok := cutLabel(text)
	if !ok || !strings.HasSuffix(strings.TrimRight(value, " *_."), ")") {
		return false
	}
	for _, entry := range names(value) {
		a, ok := attendee(entry)
		if !ok || !isWhole(a) || !slices.Contains(a.Aliases, initialsOf(a.Name)) {
			return false
		}
	}
	return true
}

// announcesPeople leaves out the labels that are too general to be looked for everywhere.
func announcesPeople(line string) bool {
	name, _, _ := strings.Cut(line, ":")
	switch strings.ToLower(strings.Trim(name, " *_#")) {
	case "people", "who", "here", "joined", "invited", "missing", "away":
		return strings.Contains(line, ":")
	}
	return true
}

// officeLabel reports whether a line at the head is named after those who have an office or
// are members, whether they were there or not: "Tech leads: …", "## Members of the board".
func officeLabel(text string) bool {
	if !holdsAny(text, "chair", "lead", "member", "secretar", "treasurer", "coordinator", "organi", "editor", "scribe", "team", "staff", "admin", "taker", "facilitator", "representative") {
		return false
	}
	name, value, ok := cutLabel(text)
	if !ok || value == "" {
		name, ok = labelName(text)
	}
	return ok && (namedAfterOffice.MatchString(name) || namesGroup(name))
}

var namedAfterOffice = pattern.Must(`^(?:[^,:]{1,30} )?(?:co )?(?:chairs?|chairpersons?|leads?|scribes?|secretary|secretaries|treasurers?|facilitators?|minute takers?|note ?takers?|organi[sz]ers?|editors?|coordinators?)$`)

// namesGroup reports whether a label behind a list of people names more of them.
func namesGroup(text string) bool {
	name, ok := labelName(text)
	return ok && groupOfPeople.MatchString(name) && roleOf(name) == noRole
}

var groupOfPeople = pattern.Must(`^(?:(?:.{1,30} )?(?:members|staff|guests|visitors|community|team|admins?|representatives)|members of .{1,30}|others?)$`)

// groupAtWork finds the names of groups whose members work together, and are people: "Team members".
var groupAtWork = pattern.Must(`^(?:(?:the|our|project|scrum|sprint|dev|development|core) )*(?:team|(?:team|group|crew|squad) members|members of (?:the|our) (?:team|group|crew|squad))$`)

// nameOfOther reports whether a label is that of something else than people, or a line tells when
// or where it was: "Date: 13 March, 2 pm".
func nameOfOther(text string) bool {
	if name, value, ok := cutLabel(text); ok && value != "" && (ofItsDay.MatchString(name) || roleOf(name) == when || roleOf(name) == where) {
		return true
	}
	name, ok := labelName(text)
	return ok && (roleOf(name) != noRole && !roleOf(name).ofPeople() || nameOfTalk(name))
}
