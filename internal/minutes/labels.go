package minutes

import "strings"

// label reads a line that is nothing but the name of a list: "**Last Week**",
// "This week:", "Action Items:". words is the line without emphasis.
func label(line string) (ListKind, bool) {
	name, ok := labelName(line)
	if !ok {
		return "", false
	}
	switch name {
	case "last week", "previous week", "past week", "last time", "last sprint", "last meeting", "since last meeting",
		"since last time", "since last week", "done last week", "yesterday", "review of last week":
		return Last, true
	case "this week", "next week", "coming week", "upcoming week", "this sprint", "next sprint", "next steps",
		"next", "today", "plan for this week", "plan for next week", "plans for this week", "plans for next week":
		return This, true
	case "action items", "actions", "action points", "to do", "todo", "todos", "to dos", "tasks", "items":
		return Flat, true
	case "note", "notes", "discussion", "discussions", "announcements", "fyi":
		return Note, true
	}
	return "", false
}

// labelName gives the lower-case words of a short line, without emphasis,
// marks of a heading, and a colon at its end.
func labelName(line string) (string, bool) {
	if len(line) > 60 {
		return "", false
	}
	name := strings.Trim(line, "*_# \t\n:")
	name = strings.ToLower(strings.Join(strings.Fields(strings.ReplaceAll(name, "-", " ")), " "))
	return name, name != ""
}

// cutLabel splits a line such as "**Goal:** …" or "Moderator / Notetaker: …" at
// its colon. The name is in lower case and without emphasis.
func cutLabel(line string) (name, value string, ok bool) {
	name, value, ok = strings.Cut(line, ":")
	if !ok || len(name) > 60 {
		return "", "", false
	}
	open := strings.TrimLeft(name, " \t*_#")
	mark := strings.Trim(name[:len(name)-len(open)], " \t#")
	name = strings.TrimSpace(strings.TrimRight(open, "*_ "))
	value = strings.TrimSpace(value)
	if mark != "" && len(open) == len(strings.TrimRight(open, "*_")) { // the colon is within the emphasis
		value = strings.TrimSpace(strings.TrimPrefix(value, mark))
	}
	name, ok = labelName(name)
	return name, value, ok
}

// goal reads "Goal: …" in its spellings.
func goal(line string) (string, bool) {
	name, value, ok := cutLabel(line)
	if !ok || value == "" {
		return "", false
	}
	switch name {
	case "goal", "goals", "big goal", "main goal", "overall goal", "goal of the week", "goal for the week", "goal for this week", "weekly goal":
		return value, true
	}
	return "", false
}

// role is what somebody was at a meeting.
type role int

const (
	noRole role = iota
	chair
	moderator
	notetaker
	present
	absent
	observers
)

// roles reads a line such as "Moderator / Notetaker: …". ok is false unless
// every name before the colon is a role.
func roles(line string) (found []role, value string, ok bool) {
	name, value, ok := cutLabel(line)
	if !ok {
		return nil, "", false
	}
	for part := range strings.FieldsFuncSeq(strings.ReplaceAll(name, " and ", "/"), func(c rune) bool { return c == '/' || c == '&' || c == ',' || c == '+' }) {
		r := roleOf(strings.TrimSpace(part))
		if r == noRole {
			return nil, "", false
		}
		found = append(found, r)
	}
	return found, value, len(found) > 0
}

func roleOf(name string) role {
	switch name {
	case "chair", "chairs", "chairperson", "chairman", "chairwoman", "chaired by", "meeting chair":
		return chair
	case "moderator", "moderators", "moderated by", "facilitator", "facilitators", "facilitated by", "host", "hosted by":
		return moderator
	case "notetaker", "notetakers", "note taker", "note takers", "notes by", "notes taken by", "scribe", "scribes", "minute taker", "minutes taken by", "minutes by", "secretary":
		return notetaker
	case "present", "attendees", "attendance", "attending", "in attendance", "participants", "attended":
		return present
	case "absent", "apologies", "regrets", "not present", "excused":
		return absent
	case "observers", "observer", "guests", "guest":
		return observers
	}
	return noRole
}

// take records who had a role.
func (m *Meeting) take(r role, value string) {
	value = strings.TrimSpace(withoutComments(value))
	switch r {
	case chair:
		m.Chair = joinNames(m.Chair, value)
	case moderator:
		m.Moderator = joinNames(m.Moderator, value)
	case notetaker:
		m.Notetaker = joinNames(m.Notetaker, value)
	case present:
		m.Present = append(m.Present, names(value)...)
	case absent:
		m.Absent = append(m.Absent, names(value)...)
	case observers:
		m.Observers = append(m.Observers, names(value)...)
	}
}

// joinNames keeps both when a role is given twice.
func joinNames(a, b string) string {
	if a == "" || a == b {
		return b
	}
	return strings.TrimSuffix(a+", "+b, ", ")
}

// names splits a list of names as people write them in a line.
func names(s string) []string {
	var out []string
	for part := range strings.FieldsFuncSeq(strings.ReplaceAll(s, " and ", ","), func(c rune) bool { return c == ',' || c == ';' || c == '&' }) {
		part = strings.Trim(part, " \t.")
		if part != "" && !strings.EqualFold(part, "none") {
			out = append(out, part)
		}
	}
	return out
}

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}
