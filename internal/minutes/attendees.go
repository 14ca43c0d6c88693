package minutes

import (
	"slices"
	"strings"
	"unicode"

	"slipway/internal/diag"
	"slipway/internal/markdown"
	"slipway/internal/pattern"
)

// Attendee is somebody whom minutes name as present, absent or in a role, or whom
// they mention where an owner is named.
type Attendee struct {
	Entry   string   // as the minutes have it: "Release Lead (@lead, chair)"
	Name    string   // "Release Lead"; the handle where no name is written
	Handle  string   // without @; empty where none is written
	Aliases []string // initials and the like that stand in brackets behind the name
	// Mentioned says that only the second holds: the name is one if it owns something.
	Mentioned bool
	Group     bool       // Name is that of a group or an office: "Infra team"
	Initials  bool       // Name is of initials, those of somebody else in the list if that can be
	Sure      bool       // and if it cannot, they are a name as any other
	At        diag.Range // the first meeting of the file that names the entry
}

// Attendees lists whom the minutes of a series name as present, absent or in a role,
// each entry once, in the order of the minutes, and behind them whom they mention.
// What does not read as a name, such as "12 members", is left out, as is what is
// internal.
func Attendees(files []Input) []Attendee {
	var all, mentioned []Attendee
	seen := map[string]bool{}
	sighted := newSightings()
	for _, in := range files {
		f, meetings := shown(in)
		for _, m := range slices.Concat(f.preface(meetings), meetings) {
			for _, entry := range slices.Concat(m.Present, inOffices(m), m.Absent, m.Observers, m.listed) {
				if seen[entry] {
					continue
				}
				seen[entry] = true
				if a, ok := attendee(entry); ok {
					a.At = m.At
					all = append(all, a)
				}
			}
		}
		mentioned = append(mentioned, handles(f, meetings)...)
		sighted.read(f, meetings)
	}
	return slices.Concat(all, mentioned, sighted.newcomers())
}

// shown divides a file into meetings, without what is internal.
func shown(in Input) (*file, []*Meeting) {
	f := newFile(in, splitLines(string(in.Body)), &diag.List{})
	if in.Front.Internal {
		return f, nil
	}
	if hidden := f.withhold(); hidden != nil {
		if f.over != nil || f.allHidden(hidden) {
			return f, nil
		}
		f = newFile(in, blank(f.lines, hidden), &diag.List{})
	}
	meetings, _ := f.divide()
	return f, meetings
}

// preface gives what stands before the first meeting of a log as if it were one: whom it
// names as there are people of that log.
func (f *file) preface(meetings []*Meeting) []*Meeting {
	if len(meetings) == 0 {
		return nil
	}
	first := meetings[0]
	if strings.TrimSpace(first.Preamble) == "" || f.over != nil {
		return nil
	}
	to := strings.Count(first.Preamble, "\n")
	from := 0
	for _, h := range f.headings {
		if h.level == 1 && h.to <= to && f.blankBefore(h.from) {
			from = h.to
		}
	}
	m := &Meeting{Body: f.text(from, to), BodyLine: f.line(from), At: f.span(from, to)}
	f.structure(m)
	return []*Meeting{m}
}

// inOffices gives the entries of those who chair, moderate and take notes. Two may share
// that: "Release Lead, Jane Doe".
func inOffices(m *Meeting) (all []string) {
	for _, entry := range []string{m.Chair, m.Moderator, m.Notetaker} {
		parts := separators.Split(entry, -1)
		if slices.ContainsFunc(parts, func(part string) bool { return !isName(strings.TrimSpace(part)) }) {
			parts = []string{entry}
		}
		all = append(all, parts...)
	}
	return all
}

var (
	atHandle = pattern.Must(`(?:^|[\s(\[,/–—-])@([A-Za-z0-9][A-Za-z0-9_-]{0,38})`)
	// What somebody is called for short, before the name: "[JD] Jane Doe".
	shortInFront = pattern.Must(`^[\[(]([\p{L}]{1,6})[\])]\s+`)
	wholeInside  = pattern.Must(`^([\p{L}\d_-]{1,38}) \(([^()]{3,40})\)(.*)$`)
	linesSaid    = pattern.Must(`\s+\([0-9]{1,4}\)$`) // in a chat
	nickname     = pattern.Must(`^[a-z][a-z0-9_-]{1,38}$`)
	entryEnd     = pattern.Must(`[(\[<,;|/:@~]|\s[-–—]+\s|\s[-–—]+$|\.\s*$`)
	inBrackets   = pattern.Must(`[(\[]([^()\[\]]{2,40})[)\]]`)
	mailbox      = pattern.Must(`<[^<>]*>|\S+@\S+\.\S+|\shttps?://\S+`)
)

// attendee reads one entry of a list of people.
func attendee(entry string) (Attendee, bool) {
	a := Attendee{Entry: entry}
	if entry == "" || len(entry) > longestNote {
		return a, false
	}
	plain := strings.TrimSpace(markdown.Plain(mailbox.ReplaceAllString(ticked.ReplaceAllString(entry, ""), " ")))
	plain = linesSaid.ReplaceAllString(plain, "")
	plain, short := behindShort(behindGroup(plain))
	if m := atHandle.FindStringSubmatch(plain); m != nil && strings.ContainsFunc(m[1], unicode.IsLetter) && !strings.Contains(plain, m[1]+"/") {
		a.Handle = m[1]
	}
	name := plain
	if at := entryEnd.FindStringIndex(name); at != nil {
		name = name[:at[0]]
	}
	name = strings.Join(strings.Fields(strings.TrimFunc(name, func(c rune) bool { return !unicode.IsLetter(c) })), " ")
	switch {
	case isName(name):
		a.Name = name
	case strings.Contains(name, "_") && isName(strings.ReplaceAll(name, "_", " ")): // as some programs write it
		a.Name, short = strings.ReplaceAll(name, "_", " "), name
	case automaton.MatchString(strings.ToLower(a.Handle)):
		return a, false
	case a.Handle != "":
		a.Name = a.Handle
		return a, true
	case nickname.MatchString(plain) && !isNobody(plain):
		a.Name, a.Handle = plain, plain
		return a, true
	default:
		return a, false
	}
	if short != "" {
		a.Aliases = append(a.Aliases, short)
	}
	for _, m := range inBrackets.FindAllStringSubmatch(plain, 4) {
		if word := m[1]; isShortFor(word, name) && !strings.EqualFold(word, name) {
			a.Aliases = append(a.Aliases, word)
		}
	}
	return a, true
}

// behindGroup is what stands behind the words before a colon, where only that reads as a
// person: "Client: Jane Doe", "Recorder: @ops".
func behindGroup(plain string) string {
	group, rest, ok := strings.Cut(plain, ":")
	rest = strings.TrimSpace(rest)
	if !ok || rest == "" || strings.ContainsAny(group, "(@[") || strings.Contains(group, " ") && isName(group) {
		return plain
	}
	name := rest
	if at := entryEnd.FindStringIndex(rest); at != nil {
		name = rest[:at[0]]
	}
	if name = strings.TrimSpace(name); strings.HasPrefix(rest, "@") || strings.Contains(name, " ") && isName(name) {
		if isShortFor(group, name) {
			return "[" + group + "] " + rest
		}
		return rest
	}
	return plain
}

// behindShort divides what somebody is called for short from the name behind it: "[JD] Jane
// Doe", "jdoe (Jane Doe)".
func behindShort(plain string) (rest, short string) {
	if m := shortInFront.FindStringSubmatch(plain); m != nil && isShortFor(m[1], plain[len(m[0]):]) {
		return plain[len(m[0]):], m[1]
	}
	if m := wholeInside.FindStringSubmatch(plain); m != nil && strings.Contains(m[2], " ") && isName(m[2]) && (nickname.MatchString(m[1]) || isShortFor(m[1], m[2])) {
		return m[2] + m[3], m[1]
	}
	return plain, ""
}

// isName reports whether some words read as the name of a person: one to five
// words that start with a capital, or are particles within a name.
func isName(s string) bool {
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > 5 || len(s) > longestName || isNobody(strings.ToLower(s)) {
		return false
	}
	small := false
	for i, word := range words {
		for _, c := range word {
			if !unicode.IsLetter(c) && !unicode.IsMark(c) && !strings.ContainsRune("'’.-", c) {
				return false
			}
			small = small || !unicode.IsUpper(c) && unicode.IsLetter(c)
		}
		if isParticle(word) && i > 0 && i < len(words)-1 {
			continue
		}
		first := []rune(word)[0]
		if unicode.IsLower(first) && !(i > 0 && strings.ContainsFunc(word, unicode.IsUpper)) || isNobody(strings.ToLower(word)) { // "deWitt"
			return false
		}
	}
	return small // else an abbreviation
}

func isParticle(word string) bool {
	switch word {
	case "de", "del", "della", "den", "der", "di", "da", "do", "dos", "du", "la", "le", "ter", "van", "von", "vom", "zu", "bin", "ibn", "al", "el", "y":
		return true
	}
	return false
}

// isNobody holds for words in lists of people that are no name.
func isNobody(word string) bool {
	switch word {
	case "all", "everyone", "everybody", "none", "nobody", "n/a", "na", "tbd", "tba", "unknown", "anonymous", "various", "others", "other", "guest", "guests",
		"member", "members", "board", "committee", "council", "team", "staff", "community", "quorum", "apologies", "regrets", "absent", "present", "attendees", "attendance", "participants",
		"observers", "observer", "visitors", "people", "remote", "online", "in", "see", "the", "no", "not", "same", "list", "chair", "chairs", "host", "scribe", "notetaker", "minutes", "and", "yes",
		"voting", "non-voting", "meeting", "group", "public", "name", "names", "organization", "organisation", "company", "affiliation", "zoom", "phone", "recording", "link", "links",
		"agenda", "topics", "business", "discussion", "discussions", "notes", "actions", "introductions", "announcements", "approval", "updates", "project", "projects",
		"foundation", "university", "institute", "college", "department", "ministry", "inc", "ltd", "llc", "gmbh", "corp", "corporation", "representative", "representatives", "maintainers":
		return true
	}
	return automaton.MatchString(word)
}

// automaton finds what programs are called that keep the minutes of a chat: "zodbot".
var automaton = pattern.Must(`^[a-z]{3,20}bot[0-9]?$`)

// isShortFor reports whether a word in brackets is short for a name: it holds the
// beginning of one of its words, as handles do, or it is of capitals that stand in
// the name in the same order.
func isShortFor(word, name string) bool {
	if strings.ContainsAny(word, " ,.@") {
		return false
	}
	short, whole := strings.ToLower(word), strings.ToLower(name)
	for _, part := range strings.Fields(whole) {
		if len(part) > 2 && strings.Contains(short, part[:3]) {
			return true
		}
	}
	if initials := initialsOf(name); len(initials) > 1 && strings.EqualFold(word, initials) {
		return true
	}
	letters := strings.ReplaceAll(whole, " ", "")
	if word != strings.ToUpper(word) || len(word) > 4 || short[0] != letters[0] {
		return false
	}
	for _, c := range short {
		_, after, ok := strings.Cut(letters, string(c))
		if !ok {
			return false
		}
		letters = after
	}
	return true
}

// initialsOf is made of the first letters of a name: "WdG".
func initialsOf(name string) string {
	var all []rune
	for _, word := range strings.FieldsFunc(name, func(c rune) bool { return c == ' ' || c == '-' }) {
		all = append(all, []rune(word)[0])
	}
	return string(all)
}

var (
	mention     = pattern.Must(`(?:^|[\s(\[*_,/&+:])@([A-Za-z0-9](?:[A-Za-z0-9_-]{0,37}[A-Za-z0-9])?)(?:[\s)\],.:;*_&+?!]|/\s|/@|$)`)
	ownedByName = pattern.Must(`(?i)\b(?:owners?|assignees?|assigned to)[*_]{0,2}\s*[:=][*_]{0,2}\s*([^()\[\]|;.\n]{2,60})`)
)

// handles finds those whom the minutes call by an @. Whether they own anything is for the
// reading of the items to say.
func handles(f *file, meetings []*Meeting) (all []Attendee) {
	seen := map[string]bool{}
	find := func(line int, text string) {
		for _, found := range mention.FindAllStringSubmatch(text, mostClauses) {
			if a, ok := attendee("@" + found[1]); ok && !seen[found[1]] {
				seen[found[1]] = true
				a.At, a.Mentioned, a.Sure = diag.Range{File: f.in.File, Line: line}, true, true
				all = append(all, a)
			}
		}
	}
	for _, m := range meetings {
		eachItem(m, func(item *Item) { find(item.Line, item.Raw[:min(len(item.Raw), mostSentences)]) })
		for _, area := range m.Areas {
			find(area.Line, area.Commentary[:min(len(area.Commentary), 10*mostSentences)])
		}
	}
	return all
}
