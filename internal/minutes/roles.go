package minutes

import (
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"

	"slipway/internal/date"
	"slipway/internal/pattern"
)

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
	when
	where
	following
	agenda
	heldOn // the day of the meeting itself
	listed // among people who may have been there, and nothing says whether they were
)

// ofPeople reports whether a role is that of people who were there or were
// not, who may be listed anywhere in the minutes.
func (r role) ofPeople() bool { return r == present || r == absent || r == observers }

// ofOne reports whether a role is mostly that of one person.
func (r role) ofOne() bool { return r == chair || r == moderator || r == notetaker }

// roles reads a line such as "Moderator / Notetaker: …". ok is false unless
// every name before the colon is a role.
func roles(line string) (found []role, value string, ok bool) {
	name, value, ok := cutLabel(line)
	if !ok {
		return nil, "", false
	}
	if fromAfar(name, value) {
		return []role{present}, value, true
	}
	if r := inOrOut(name, value); r != noRole {
		return []role{r}, value, true
	}
	for part := range strings.FieldsFuncSeq(strings.ReplaceAll(name, " and ", "/"), func(c rune) bool { return c == '/' || c == '&' || c == ',' || c == '+' }) {
		r := roleOf(strings.TrimSpace(part))
		if r == noRole {
			return nil, "", false
		}
		found = append(found, r)
	}
	if slices.Contains(found, notetaker) && value != "" && (onlyAddress.MatchString(value) || alsoOfTalk(name) && !beginsWithName(value)) { // where the minutes are, or what they say
		return nil, "", false
	}
	return found, value, len(found) > 0
}

// fromAfar reports whether people behind a label were there from elsewhere, or in the room where
// others were not: "Remote: Release Lead", or took part: "Participation: Lead, Ops". A place or an
// address is nobody.
func fromAfar(name, value string) bool {
	if !fromWhere.MatchString(name) || !strings.ContainsAny(strings.TrimSpace(value), " @") {
		return false
	}
	first, _, _ := strings.Cut(value, ". ") // behind which another label may stand
	return onlyPeople(value) || onlyPeople(first)
}

// inOrOut reads the short labels of stand-ups, behind which only people may stand, of those who are there
// three at least: "In: Lead, Ops, Writer. Out: Sky (sick)".
func inOrOut(name, value string) role {
	if name != "in" && name != "out" {
		return noRole
	}
	first, _, _ := strings.Cut(value, ". ")
	all := names(first)
	if len(first) > longestRoll || slices.ContainsFunc(all, func(entry string) bool {
		a, ok := attendee(entry)
		return !ok || !onlyPeople(entry) || noName(FirstWord(a.Name)) || handleOnly.MatchString(a.Name)
	}) {
		return noRole
	}
	switch {
	case name == "in" && len(all) > 2:
		return present
	case name == "out" && len(all) > 0:
		return absent
	}
	return noRole
}

var fromWhere = pattern.Must(`^(?:remote(?:ly)?(?:(?: (?:and|or|&) |/)async)?|online|virtual(?:ly)?|in person|on ?site|dial?led in|(?:on|via|by|over) (?:the )?(?:zoom|teams|meet|jitsi|webex|bbb|phone|video|call)|participation|presence|team present)$`)

// beginsWithName reports whether a text begins as the names of people do.
func beginsWithName(text string) bool {
	all := names(text[:min(len(text), longestNote)])
	if len(all) == 0 {
		return false
	}
	a, ok := attendee(all[0])
	return ok && !noName(FirstWord(a.Name))
}

// rolesOf reads a line as roles does, and one that is named after the day of this meeting and
// names it, "Date: 2 April 2018, 10:00". That day is the date of the meeting; what stands
// behind it is when it began, and a line that says anything else is none.
func (s *structure) rolesOf(line string) (found []role, value string, ok bool) {
	if found, value, ok = roles(line); ok {
		return found, value, true
	}
	name, value, ok := cutLabel(line)
	if !ok || len(value) > longestNote || !ofItsDay.MatchString(name) {
		return nil, "", false
	}
	if name == "when" && onlyClock.MatchString(value) { // "When: Thursdays 10:00 am PT"
		return []role{when}, value, true
	}
	h, ok := dayOn(value, 0)
	if !ok {
		return nil, "", false
	}
	day, err := date.ParseOrdered(h.text[h.start:h.end], s.file.in.Front.Dates)
	named, beside := date.WeekdayBeside(h.text, h.start, h.end)
	if err != nil || day != dayOf(s.meeting) || beside && named != day.Weekday() {
		return nil, "", false
	}
	switch rest := strings.Trim(besideDay(h), " ,;|/()[]-–—·"); {
	case rest == "":
		return []role{heldOn}, value, true
	case clockFirst.MatchString(rest):
		return []role{when}, rest, true
	}
	return nil, "", false
}

// invites takes a line of a calendar that lists who was asked to come, of whom it does not say
// whether they did: "Invited [Lead](mailto:…) [Ops](mailto:…)".
func (s *structure) invites(n *ast.Paragraph, from int) bool {
	text := s.textOf(n)
	list, ok := strings.CutPrefix(text, "Invited ")
	if !ok || !onlyMailLinks.MatchString(list) {
		return false
	}
	s.meeting.listed = append(s.meeting.listed, names(list)...)
	s.comment(text, from)
	return true
}

var onlyMailLinks = pattern.Must(`^(?:\[[^\[\]]{1,80}\]\(mailto:[^()\s]{1,120}\)[\s,;]*)+$`)

// clockFirst finds a text that begins with a time of the day: "10:00", "at 4 pm".
var clockFirst = pattern.Must(`(?i)^(?:at |from )?[0-9]{1,2}(?:[:.h][0-9]{2}\b| ?(?:am|pm|uhr|h)\b)`)

// onlyClock finds a time of the day, of one that comes back, and where people meet then.
var onlyClock = pattern.Must(`^(?:(?i:every )?\p{Lu}[a-z]+days?,? (?:at )?)?[0-9]{1,2}(?:[:.h][0-9]{2})? ?(?i:am|pm|h|uhr)?(?: [A-Z]{2,4})?(?:, <?https?://\S+.*)?$`)

// onlyAddress finds what is an address, and nobody's name.
var onlyAddress = pattern.Must(`^<?https?://\S+$`)

func roleOf(name string) role {
	switch name = asSpelt(name); name {
	case "chair", "chairs", "chairperson", "chairman", "chairwoman", "chaired by", "meeting chair", "chairing", "leader", "led by", "meeting leader", "meeting lead", "meeting owner", "meeting organiser", "meeting organizer", "president":
		return chair
	case "moderator", "moderators", "moderated by", "facilitator", "facilitators", "facilitated by", "host", "hosted by", "hosts", "moderating", "facilitating", "meeting host":
		return moderator
	case "notetaker", "notetakers", "note taker", "note takers", "notes by", "notes taken by", "scribe", "scribes", "minute taker", "minutes taken by", "minutes by", "secretary",
		"minutes", "minute takers", "minutes taker", "minutes takers", "notes taker", "taking notes", "recorder", "scribed by", "scribing", "recording secretary", "note taking", "notes", "minutetaker", "protocol", "protocol by":
		return notetaker
	case "present", "attendees", "attendance", "attending", "in attendance", "participants", "attended", "attendee",
		"present at the meeting", "participating", "members present", "people present", "directors present", "present (voting)", "who was there", "who was here", "who came", "attendees list", "roll call", "officers present",
		"who is here", "who's here", "attended by", "in the room", "here", "joined", "people", "invited and present", "also present", "participant list", "list of attendees", "attendee list", "on the call", "who":
		return present
	case "absent", "apologies", "regrets", "not present", "excused", "absentees", "apologies for absence", "sends regrets", "sent regrets", "members absent", "directors absent",
		"missing", "away", "who missed the meeting", "who missed", "who was missing", "who was absent", "who was not there", "unable to attend", "cannot attend", "officers absent", "could not attend":
		return absent
	case "observers", "observer", "guests", "guest", "observing", "visitors", "visitor", "invited guests", "invited", "non members":
		return observers
	case "time", "times", "start", "started", "began", "meeting time", "duration", "time of meeting", "hours":
		return when
	case "place", "location", "where", "venue", "room", "channel", "meeting room":
		return where
	case "next meeting", "next call", "next meeting date", "date of next meeting", "date of the next meeting", "next session", "the next meeting", "next meeting on", "next sync", "next standup":
		return following
	case "agenda", "meeting agenda", "proposed agenda", "today's agenda":
		return agenda
	}
	return noRole
}

// asSpelt gives the words for who was there as they are spelt, for few labels are mistyped as
// often: "Atendees", "Attendess", "Particpants".
func asSpelt(name string) string {
	if holdsAny(name, "tend", "tand") {
		name = mistyped.attendance.ReplaceAllString(mistyped.attendees.ReplaceAllString(name, "attendees"), "attendance")
	}
	if strings.HasPrefix(name, "pa") || strings.HasPrefix(name, "pr") {
		name = mistyped.participants.ReplaceAllString(name, "participants")
	}
	return name
}

var mistyped = struct{ attendees, attendance, participants *pattern.Pattern }{
	pattern.Must(`\b(?:atendees|attendess|attendes|atendess|attandees|antendees|attendeees|attednees|attendies|attendaes)\b`),
	pattern.Must(`\b(?:attendence|attendace|atendance|attandance|atendence)\b`),
	pattern.Must(`^(?:particpants|partcipants|participents|paticipants|parcipants|participnts|particapants)$`),
}

// peopleRole is the role of the people that a label announces, noRole for any other.
func peopleRole(name string) role {
	if strings.HasSuffix(name, ")") {
		name = inTail.ReplaceAllString(name, "")
	}
	name = asSpelt(endsInVerb.ReplaceAllString(name, ""))
	switch r := roleOf(name); {
	case r.ofPeople():
		return r
	case r != noRole || strings.HasPrefix(name, "to "):
		return noRole
	case ofAbsentees.MatchString(name):
		return absent
	case ofGuests.MatchString(name):
		return observers
	case ofAttendees.MatchString(name), ofThere.MatchString(name):
		return present
	}
	return roleAbroad(name)
}

// What finds the words of a label that say that names of people follow, with other words
// around: "Committee attendees", "Members of the board present (by phone)", "Who joined",
// "Voting members not in attendance".
var (
	endsInVerb  = pattern.Must(` (?:were|are|was|is|includes?|included)$`)
	ofGuests    = pattern.Must(`^(?:.{1,30} and )?(?:guests|observers|visitors|invitees|non voting(?: members| attendees)?)(?: present| attending| in attendance)?$`)
	ofAttendees = pattern.Must(`^(?:.{1,40}[ /])?(?:attendees|attendants|participants|in attend[ae]nce|attendance|roll ?call)(?: and (?:proxies|alternates))?(?: list| present| register| sheet)?(?: (?:for|at|in|of) (?:this|the|today's) (?:meeting|call|session))?(?: (?:via|by|on|over) [\p{L}\d -]{1,30})?$|^(?:members|people|persons|folks|staff|directors)\b.{0,40}\bpresent$|^(?:.{1,30} )?(?:members|people|directors|officers|trustees) (?:present|attending|participating)$`)
	ofThere     = pattern.Must(`^(?:(?:who|were|those|all|also|others?|physically|remotely|officers?|executive|voting|board|committee|council|members?|people|invited) ){0,4}(?:present|attending|attended|joined|participating|participated|here|there|in the room|on the call)(?: (?:this|the) (?:meeting|call|session))?(?: (?:via|by|on|in|at|over|through) [\p{L}\d ]{1,30}| remotely| online| in person)?$`)
	ofAbsentees = pattern.Must(`^(?:(?:.{1,40} )?(?:absentees|not (?:present|attending|in attendance|there|here)|unable to attend|did not attend)|(?:(?:executive|voting|board|committee|council|officers?|members?|sent|sends|apologies|absent|excused|or|and|pto|with) |/ ){1,4}(?:absent|apologies|regrets|excused))$`)
)

// take records who had a role, or what was said of the meeting. Who had a role
// is kept however often it is given.
func (m *Meeting) take(r role, said []string) {
	joined := strings.Join(said, ", ")
	if r.ofOne() {
		joined = linkWords(joined)
	}
	switch r {
	case chair:
		m.Chair = joined
	case moderator:
		m.Moderator = joined
	case notetaker:
		m.Notetaker = joined
	case present:
		m.Present = entriesIn(said)
	case absent:
		m.Absent = entriesIn(said)
	case observers:
		m.Observers = entriesIn(said)
	case when:
		m.Time = joined
	case where:
		m.Place = joined
	case agenda:
		m.Agenda = said
	}
}
