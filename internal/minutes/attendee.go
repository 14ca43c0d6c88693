package minutes

import (
	"slices"
	"strings"
	"unicode"

	"slipway/internal/markdown"
	"slipway/internal/pattern"
)

var (
	atHandle = pattern.Must(`(?:^|[\s(\[,/–—-])@([A-Za-z0-9][A-Za-z0-9_-]{0,38})`)
	// What somebody is called for short, before the name: "[JD] Jane Doe", "JD - Jane Doe".
	shortInFront   = pattern.Must(`^(?:[\[(]([\p{L}]{1,6})[\])]|(\p{Lu}{2,4})\s*[=–—-])\s+`)
	wholeInside    = pattern.Must(`^([\p{L}\d_-]{1,38}) \(([^()]{3,40})\)(.*)$`)
	nickBehind     = pattern.Must(`^[^,()–—-]+(?:,|\s[-–—])\s+([a-z][a-z0-9_-]{1,38})(?:,|\s(?:--?|[–—])\s|$)`)                                                                 // "Jane Doe, jdoe, Acme"
	nickAhead      = pattern.Must(`^([a-z][a-z0-9_-]{1,38})\s*[,/]\s*(\p{Lu}[^,/()]{2,40}?)(\s*[,/(].*)?$`)                                                                     // "jdoe / Jane Doe / Acme"
	quotedAhead    = pattern.Must(`^["“«„‘']([\p{L}\d][\p{L}\d _-]{1,30})["”»“’'] \(([^()]{3,40})\)(.*)$`)                                                                      // "“Sky” (Jane Doe), Acme"
	handleAhead    = pattern.Must(`^@([A-Za-z0-9][\w-]{0,38})(?:\s*\(([^(),]{3,40})(?:,[^()]*)?\)|(?:\s+[-–—]|[,:/]|)\s+(\p{Lu}[^,/()@–—]{2,40}?))((?:\s*[,/(–—]|\s+-\s).*)?$`) // "@jdoe (Jane Doe)", "@jdoe - Jane Doe, Acme"
	nickColumn     = pattern.Must(`^([A-Za-z][\w-]{1,38})(?:\t+| {2,})\s*(\S+(?: \S+){1,4})$`)                                                                                  // "jdoe      Jane Doe"
	linesSaid      = pattern.Must(`\s+\([0-9]{1,4}\)$`)                                                                                                                         // in a chat
	nickname       = pattern.Must(`^(?:[a-z][a-z0-9_-]{1,38}|0x[A-Za-z0-9_-]{2,36})$`)
	initialsBehind = pattern.Must(`^(\S+(?: \S+){1,3}) (\p{Lu}{2,4})$`)
	nickAndMore    = pattern.Must(`^([a-z][a-z0-9_-]{1,38}) (?:\+|&|and) (?:[0-9]|one|two|three|some) (?:guests?|others|more|visitors?)\b`)
	nickAndPlace   = pattern.Must(`^[a-z][a-z0-9_-]{2,38} \([^()0-9][^()]{0,60}\)$`)
	entryEnd       = pattern.Must(`[(\[<,;|/:@~]|\s?[-–—]+\s|\s[-–—]+$|\.\s*$|\s[^\s]*[&0-9+]`)
	sentenceOn     = pattern.Must(`(\p{Ll}{4,})\.\s.*$|(\p{Ll}{2,})\.\s(?:The|There|It|They|We|This|No|Quorum|Also|Absent|Meeting|Minutes)\b.*$`) // "Jane Doe. Joe came later"
	ranksOf        = pattern.Must(`^(?:Messrs|Drs|Profs|Cllrs|Councillors)\.? (\p{Lu}[\p{L}'’.-]* \p{Lu})`)                                       // the title of all behind it: "Cllrs J Doe, J Bloggs"
	byMention      = pattern.Must(`^@(\p{Lu}[\p{L}'’.-]* \p{Lu})`)                                                                                // of a page of notes: "@Jane Doe"
	pronouns       = pattern.Must(`(?i)[\s,–—-]+\b(?:she|he|they)\s?/\s?(?:her|him|hers|his|them|theirs|they|she|he)(?:\s?/\s?(?:her|him|his|hers|them|theirs))?\b`)
	setApartBehind = pattern.Must(`^([^*_()\[\]]{3,60}) (\*[^*_()]{2,60}\*?|_[^*_()]{2,60}_?)$`) // "Jane Doe *Acme*"
	inBrackets     = pattern.Must(`[(\[]([^()\[\]]{2,40})[)\]]`)
	mailbox        = pattern.Must(`<[^<>]*>|\S+@\S+\.\S+|\shttps?://\S+`)
)

// attendee reads one entry of a list of people.
func attendee(entry string) (Attendee, bool) {
	a := Attendee{Entry: entry}
	if entry == "" || len(entry) > longestNote {
		return a, false
	}
	if m := onlyMailbox.FindStringSubmatch(linkWords(ticked.ReplaceAllString(entry, ""))); m != nil {
		return ofMailbox(a, m[1])
	}
	if pronouns.MatchString(entry) {
		entry = pronouns.ReplaceAllString(entry, "")
	}
	if m := setApartBehind.FindStringSubmatch(entry); m != nil { // where they are from
		entry = m[1] + " (" + strings.Trim(m[2], "*_") + ")"
	}
	plain := strings.TrimSpace(markdown.Plain(mailbox.ReplaceAllString(linkWords(ticked.ReplaceAllString(entry, "")), " ")))
	plain = sentenceOn.ReplaceAllString(linesSaid.ReplaceAllString(plain, ""), "$1$2")
	plain = byMention.ReplaceAllString(plain, "$1")
	plain = ranksOf.ReplaceAllString(plain, "$1")
	plain, short := behindShort(behindGroup(plain))
	if m := nickColumn.FindStringSubmatch(strings.TrimSpace(entry)); m != nil && isName(m[2]) {
		plain, short = m[2], m[1]
	}
	if called, initials, ok := strings.Cut(plain, isCalled); ok { // of a key of initials
		plain, short = called, initials
	}
	if m := atHandle.FindStringSubmatch(plain); m != nil && strings.ContainsFunc(m[1], unicode.IsLetter) && !strings.Contains(plain, m[1]+"/") {
		a.Handle = m[1]
	}
	name := plain
	if at := entryEnd.FindStringIndex(name); at != nil {
		name = name[:at[0]]
	}
	name = strings.Join(strings.Fields(strings.TrimFunc(name, func(c rune) bool { return !unicode.IsLetter(c) })), " ")
	if m := initialsBehind.FindStringSubmatch(name); m != nil && short == "" && isShortFor(m[2], m[1]) { // "Jane Doe JD"
		name, short = m[1], m[2]
	}
	switch {
	case isName(name):
		a.Name = name
	case strings.Contains(name, "_") && isName(strings.ReplaceAll(name, "_", " ")): // as some programs write it
		a.Name, short = strings.ReplaceAll(name, "_", " "), name
	case automaton.MatchString(strings.ToLower(a.Handle)), howToSign.MatchString(plain):
		return a, false
	case a.Handle != "":
		a.Name = a.Handle
		return a, true
	case nickname.MatchString(plain) && !isNobody(plain):
		a.Name, a.Handle = plain, plain
		return a, true
	case nickAndMore.MatchString(plain), nickAndPlace.MatchString(plain): // "ops + 2 guests", "ops (Orbit)"
		a.Name, _, _ = strings.Cut(plain, " ")
		a.Handle = a.Name
		return a, !isNobody(a.Name)
	default:
		return a, false
	}
	if short != "" {
		a.Aliases = append(a.Aliases, short)
	}
	if m := nickBehind.FindStringSubmatch(plain); m != nil && isShortFor(m[1], name) {
		a.Aliases = append(a.Aliases, m[1])
	}
	for _, m := range inBrackets.FindAllStringSubmatch(plain, 4) {
		if word := initialsAmong(m[1], name); word != "" {
			a.Aliases = append(a.Aliases, word)
		} else if word := m[1]; isShortFor(word, name) && !strings.EqualFold(word, name) {
			a.Aliases = append(a.Aliases, word)
		}
	}
	return a, true
}

// howToSign finds what tells people how to sign in: "(Name / @handle)".
var howToSign = pattern.Must(`(?i)^\(?(?:your )?(?:full )?names? ?[/,|(+]`)

// onlyMailbox finds an entry that is nothing but somebody's address, as calendars list people.
var onlyMailbox = pattern.Must(`^(?:[*+-] )?<?([A-Za-z][A-Za-z0-9._\\-]{1,38})@[\w-]+(?:\.[\w-]+)+>?$`)

// ofMailbox reads what stands before the sign of an address: "lead", "release.lead". Those of
// whole groups are nobody's.
func ofMailbox(a Attendee, box string) (Attendee, bool) {
	box = strings.ToLower(strings.ReplaceAll(box, `\`, ""))
	words := strings.FieldsFunc(box, func(c rune) bool { return c == '.' || c == '_' })
	for i, word := range words {
		if isNobody(word[strings.LastIndexByte(word, '-')+1:]) || sharedMailbox.MatchString(word) {
			return a, false
		}
		words[i] = strings.ToUpper(word[:1]) + word[1:]
	}
	if name := strings.Join(words, " "); len(words) < 4 && isName(name) {
		a.Name = name
		return a, true
	}
	a.Name, a.Handle = box, box
	return a, nickname.MatchString(box)
}

var sharedMailbox = pattern.Must(`^(?:info|contact|hello|hi|office|support|help|admin|sales|marketing|billing|press|jobs|security|abuse|root|postmaster|webmaster|no-?reply|calendar|groups?|dev|devs|ops|engineering|eng|product|events?|news|mail|email|lists?|announce)$`)

// IsPerson reports whether an entry of a list of people reads as somebody's name, and not as
// "12 members" or "nobody from the city".
func IsPerson(entry string) bool {
	_, ok := attendee(entry)
	return ok
}

// behindGroup is what stands behind the words before a colon, where only that reads as a
// person: "Client: Jane Doe", "Recorder: @ops", or in brackets behind what they are: "Member 1 (Jane Doe)".
func behindGroup(plain string) string {
	if m := whatFirst.FindStringSubmatch(plain); m != nil && thereAs.MatchString(m[1]) && isName(m[2]) {
		return m[2]
	}
	group, rest, ok := strings.Cut(plain, ":")
	rest = strings.TrimSpace(rest)
	if !ok || rest == "" || strings.ContainsAny(group, "(@[") || strings.Contains(group, " ") && isName(group) {
		return plain
	}
	name := rest
	if at := entryEnd.FindStringIndex(rest); at != nil {
		name = rest[:at[0]]
	}
	of := strings.ContainsFunc(group, func(c rune) bool { return c == ' ' }) || isNobody(strings.ToLower(group)) // "Team members", "Others"
	if name = strings.TrimSpace(name); strings.HasPrefix(rest, "@") || isName(name) && (of || strings.Contains(name, " ")) {
		if isShortFor(group, name) {
			return "[" + group + "] " + rest
		}
		return rest
	}
	return plain
}

var (
	whatFirst = pattern.Must(`^([\p{L}][\p{L} -]{1,40}?)(?: ?#?[0-9]{1,2})?:? \(([^()]{2,60})\)$`)
	thereAs   = pattern.Must(`(?i)^(?:(?:our|project|product|scrum|unit|lab|course|team|group|academic|industry) )*(?:members?|clients?|customers?|tutors?|supervisors?|mentors?|teachers?|lecturers?|instructors?|professors?|advis[eo]rs?|coaches|coach|masters?|owners?|students?|developers?|managers?|sponsors?|stakeholders?)$`)
)

// behindShort divides what somebody is called for short from the name behind it: "[JD] Jane
// Doe", "jdoe (Jane Doe)".
func behindShort(plain string) (rest, short string) {
	if m := shortInFront.FindStringSubmatch(plain); m != nil && isShortFor(m[1]+m[2], plain[len(m[0]):]) {
		return plain[len(m[0]):], m[1] + m[2]
	}
	if m := wholeInside.FindStringSubmatch(plain); m != nil {
		name, more, _ := strings.Cut(m[2], ",")
		if strings.Contains(name, " ") && isName(name) && (nickname.MatchString(m[1]) || isShortFor(m[1], name)) {
			return name + " (" + more + ")" + m[3], m[1]
		}
	}
	if m := quotedAhead.FindStringSubmatch(plain); m != nil && strings.Contains(m[2], " ") && isName(m[2]) {
		return m[2] + m[3], m[1]
	}
	if m := handleAhead.FindStringSubmatch(plain); m != nil && strings.Contains(m[2]+m[3], " ") && isName(m[2]+m[3]) && (m[2] != "" || isShortFor(m[1], m[3])) {
		return m[2] + m[3] + " @" + m[1] + m[4], ""
	}
	if m := nickAhead.FindStringSubmatch(plain); m != nil && isName(m[2]) && isShortFor(m[1], m[2]) {
		return m[2] + m[3], m[1]
	}
	return plain, ""
}

// isName reports whether some words read as the name of a person: one to five
// words that start with a capital, with particles between them.
func isName(s string) bool {
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > 5 && len(slices.DeleteFunc(slices.Clone(words), isParticle)) > 5 || len(words) > 8 || len(s) > longestName || isNobody(strings.ToLower(s)) {
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
	return small && !ofJobs.MatchString(words[len(words)-1]) // else an abbreviation, or what somebody does
}

// ofJobs finds the last word of what somebody does, "Senior Engineer". In front of a name it is a title.
var ofJobs = pattern.Must(`^(?:Engineer|Manager|Director|Developer|Designer|Analyst|Coordinator|Consultant|Administrator|Specialist|Scientist|Researcher|Intern|Treasurer|Secretary|President|Officer)$`)

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
	case "all", "everyone", "everybody", "alle", "none", "nobody", "n/a", "na", "tbd", "tba", "unknown", "anonymous", "various", "others", "other", "guest", "guests", "volunteers", "helpers", "colleagues",
		"member", "members", "board", "committee", "council", "team", "staff", "community", "quorum", "apologies", "regrets", "absent", "present", "attendees", "attendance", "participants",
		"observers", "observer", "visitors", "people", "remote", "online", "in", "see", "the", "no", "not", "same", "list", "chair", "chairs", "host", "scribe", "notetaker", "minutes", "and", "yes",
		"voting", "non-voting", "meeting", "group", "public", "name", "names", "organization", "organisation", "company", "affiliation", "zoom", "phone", "recording", "link", "links",
		"agenda", "topics", "business", "discussion", "discussions", "notes", "actions", "introductions", "announcements", "approval", "updates", "project", "projects",
		"foundation", "university", "institute", "college", "department", "ministry", "inc", "ltd", "llc", "gmbh", "corp", "corporation", "leads", "squad", "region", "agency", "systems", "technologies", "software", "labs", "solutions", "services", "representative", "representatives", "maintainers":
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
	if words := strings.Fields(name); len(words) == 2 && len(word) == 3 && word == strings.ToUpper(word) && strings.HasPrefix(words[0], word[:1]) && strings.HasPrefix(words[1], word[2:]) {
		return true // with that of a middle name
	}
	letters := strings.ReplaceAll(whole, " ", "")
	if word == "" || letters == "" || word != strings.ToUpper(word) || len(word) > 4 || short[0] != letters[0] {
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
		if !IsTitle(word) { // "Dr Guide Clerk (GC)"
			all = append(all, []rune(word)[0])
		}
	}
	return string(all)
}
