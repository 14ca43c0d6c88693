package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// entriesIn lists the people that some lines name, each with the words of links and without
// their addresses.
func entriesIn(said []string) []string {
	for i, s := range said {
		if strings.Count(s, "**")%2 == 1 { // no bold type, but a mark between two words
			s = betweenLetters.ReplaceAllString(s, "$1 $2")
		}
		said[i] = strings.ReplaceAll(s, "**", "")
	}
	all := byPlace(said)
	if all == nil {
		all = namesIn(said)
	}
	for i, entry := range all {
		all[i] = linkWords(entry)
	}
	if calledByInitials(all) == nil {
		return all
	}
	return initialsApart(all)
}

var breakAtEnd = pattern.Must(`(?i)\s*<br ?/?>\s*$`)

// byPlace gives the people of lines that each begin with where those in it are from, "**Orbit:**
// Jane Doe, Joe Bloggs", and stand so behind each, or with which of them they are, "Team members:
// Jane, Joe". It is nil for any other lines: two of them have to say so of names alone, whole ones
// behind a place, one of them of several.
func byPlace(said []string) (all []string) {
	several := false
	for _, s := range said {
		end := breakAtEnd.FindString(s) // which stays, as all that is written does
		place, people, ok := strings.Cut(strings.TrimSuffix(s, end), ":")
		place = strings.Trim(place, " *_")
		if !ok || place == "" || len(place) > longestName || strings.ContainsAny(place, "(@[,") {
			return nil
		}
		row := names(strings.Trim(people, " *_."))
		whoTheyAre := someOfThem.MatchString(place)
		if len(row) == 0 || slices.ContainsFunc(row, func(name string) bool {
			return !isName(name) && !(whoTheyAre && !strings.ContainsAny(name, " .:?!")) || !whoTheyAre && !strings.Contains(name, " ")
		}) {
			return nil
		}
		several = several || len(row) > 1
		for _, name := range row {
			if !whoTheyAre {
				name += ", " + place
			}
			all = append(all, name)
		}
		all[len(all)-1] += end
	}
	if !several || len(said) < 2 {
		return nil
	}
	return all
}

var someOfThem = pattern.Must(`(?i)^(?:(?:team|core|board|voting|non-?voting|committee|wg|group|community|other|new) )*(?:members?|maintainers?|others?|guests?|visitors?|observers?|staff|volunteers?|team|participants?|attendees?|contributors?|regulars?|everyone else)$`)

// namesIn lists the names of people. In a list of bullets, what stands behind the
// one comma of each is whom a person is with.
func namesIn(said []string) []string {
	single, joined := 0, false
	for _, s := range said {
		if strings.Count(s, ",") < 2 && !strings.Contains(s, ";") || handleBehind.MatchString(s) || nickBehind.MatchString(s) || initialled(s) || oneOf(names(s)) {
			single++
		}
		joined = joined || strings.ContainsAny(s, ";&") || strings.Contains(s, " and ")
	}
	if len(said) == 1 && initialled(said[0]) && capitalsBehind.MatchString(said[0]) {
		return said
	}
	each := len(said) > 2 && 3*single >= 2*len(said) || len(said) == 2 && single == 2 && !joined
	var all []string
	for _, s := range said {
		s = strings.Trim(s, " \t.")
		switch parts := names(s); {
		case s == "" || strings.EqualFold(s, "none"):
		case each && (len(parts) == 1 || len(said) > mostRolled || initialled(s)):
			all = append(all, s)
		case each && fromOnePlace(s) != nil:
			all = append(all, fromOnePlace(s)...)
		case !each && onlyFirst(parts): // "Sky Warden - Chair, Roof Works Ltd"
			all = append(all, s)
		case !each || isRow(s, parts):
			all = append(all, parts...)
		default:
			all = append(all, s)
		}
	}
	return all
}

// initialled reports whether an entry of a list is one person, whose initials stand behind the name
// and nobody else's: "Sky Warden (SW), Acme, Roof Works".
func initialled(s string) bool {
	m := nameWithInitials.FindStringSubmatch(s[:min(len(s), longestNote)])
	return m != nil && isShortFor(m[2], m[1]) && len(anyInitials.FindAllString(s, 2)) == 1
}

var (
	nameWithInitials = pattern.Must(`^(` + fullName + `)\s+[(\[](\p{Lu}{2,4})[)\]],`)
	capitalsBehind   = pattern.Must(`^[^,]+, \p{Lu}{2,10}$`)
	anyInitials      = pattern.Must(`[(\[]\p{Lu}{2,4}[)\]]`)
)

// isRow reports whether an entry of a list names several people all the same: whole names,
// single words, or names with "and" between them.
func isRow(s string, parts []string) bool {
	if len(personsIn(s)) > 2 {
		return true
	}
	words, people := true, !strings.Contains(s, ",")
	for _, part := range parts {
		a, ok := attendee(part)
		words = words && ok && a.Name == part && !strings.Contains(part, " ")
		people = people && isName(part)
	}
	return words && len(parts) > 2 || people
}

// othersBehind finds how many more came than are named.
var othersBehind = pattern.Must(`\s\+\s?[0-9]+ (?:more|others|guests?|visitors?)\b`)

// oneOf reports whether the parts of an entry are one person and words about them: only
// the first is a whole name.
func oneOf(parts []string) bool {
	for i, part := range parts {
		if a, ok := attendee(part); (i == 0) != (ok && isWhole(a)) {
			return false
		}
	}
	return len(parts) > 1
}

// onlyFirst reports whether the first of the parts of an entry is a whole name with what somebody is,
// and none of the others anybody. Behind somebody with a handle, one word is where they are from.
func onlyFirst(parts []string) bool {
	handle := false
	for i, part := range parts {
		a, ok := attendee(part)
		if i == 0 && (!ok || !strings.Contains(a.Name, " ") || a.Name == part) || i > 0 && ok && (!handle || isWhole(a)) {
			return false
		}
		handle = handle || i == 0 && a.Handle != ""
	}
	return len(parts) > 1
}

// fromOnePlace gives people in a row with where all of them are from: "Jane Doe and Joe
// Bloggs, Acme". The place stays with the last.
func fromOnePlace(s string) []string {
	at := strings.LastIndex(s, ",")
	if at < 0 || !strings.Contains(s[:at], " and ") && !strings.Contains(s[:at], "&") {
		return nil
	}
	people := names(s[:at])
	if len(people) < 2 || slices.ContainsFunc(people, func(name string) bool { return !isName(name) || !strings.Contains(name, " ") }) {
		return nil
	}
	people[len(people)-1] += s[at:]
	return people
}

// handleBehind finds the handle of a person behind their name, or behind where they are from too:
// "Release Lead, @rel, Orbit", "Release Lead, Orbit, @rel".
var handleBehind = pattern.Must(`^[^@,]+(?:,[^@,]*){0,3},\s*@[A-Za-z0-9_-]+(?:,[^@,]*)?$`)

// leadsIt finds nothing but what somebody is at the meeting.
var leadsIt = pattern.Must(`(?i)^(?:(?:co-?|vice[ -]?)?chair(?:man|woman|person)?|moderator|facilitator|convenor|convener|scribe|secretary|note-?taker)$`)

// officeOfLast reports whether an entry is the office of whoever stands before it, with their
// initials in brackets, and no name that these are of.
func officeOfLast(last, entry string) bool {
	if strings.ContainsAny(last, "([@") {
		return false
	}
	m := inBrackets.FindStringSubmatch(entry)
	return m != nil && initialsAmong(m[1], last) != "" && initialsAmong(m[1], entry[:strings.IndexAny(entry, "([")]) == ""
}

// betweenSemicolons gives the entries of a list in which commas stand within them: each is one person with
// what is said of them, "Release Lead, Orbit; Sky Ops, Chair", or the surnames stand in front in all of
// them, "Lead, Release; Ops, Sky".
func betweenSemicolons(s string) []string {
	if !strings.Contains(s, ";") || !strings.Contains(s, ",") {
		return nil
	}
	all, turned := strings.Split(strings.TrimRight(s, " ;."), ";"), 0
	for i, entry := range all {
		entry = strings.TrimSpace(entry)
		m := turnedName.FindStringSubmatch(entry)
		parts := names(entry)
		switch {
		case m != nil:
			all[i] = m[2] + " " + m[1] + m[3]
			turned++
		case len(parts) == 1 || oneOf(parts):
			all[i] = entry
		default:
			return nil
		}
	}
	if turned > 0 && (turned < len(all) || turned < 3) { // else first names, of two groups
		return nil
	}
	return all
}

// turnedName finds a name of two words with the surname in front: "Lead, Release (Orbit)".
var turnedName = pattern.Must(`^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?)((?:\s*\([^()]*\))?)$`)

// names splits a list of names as people write them in a line. What stands in brackets
// is of the name before.
func names(s string) []string {
	if inner := strings.TrimSpace(s); strings.HasPrefix(inner, "[") && strings.IndexByte(inner, ']') == len(inner)-1 && strings.Contains(inner, ",") { // "[Release Lead, Ops]"
		s = inner[1 : len(inner)-1]
	}
	if all := inColumns(s); all != nil {
		return all
	}
	if all := betweenSemicolons(s); all != nil {
		return all
	}
	if !strings.ContainsAny(s, ",;&") {
		if strings.Count(s, "](") > 1 { // "[Release Lead](…) [Ops](…)"
			s = nextLink.ReplaceAllString(s, "), [")
		} else if strings.HasPrefix(s, "@") && strings.Contains(s, " @") { // "@lead @ops"
			s = strings.ReplaceAll(s, " @", ", @")
		}
	}
	if strings.Contains(s, "<br") || strings.Contains(s, "<BR") {
		end := breakAtEnd.FindString(s) // which stays
		s = lineBreak.ReplaceAllString(strings.TrimSuffix(s, end), ", ") + end
	}
	s = othersBehind.ReplaceAllString(strings.ReplaceAll(s, "\n", " "), ",$0")
	var out []string
	add := func(part string) {
		part = strings.Trim(part, " \t.")
		switch {
		case part == "" || strings.EqualFold(part, "none"):
		case len(out) > 0 && (officeOfLast(out[len(out)-1], part) || leadsIt.MatchString(part)): // "Release Lead, Chief of Ships (RL)", "Release Lead, moderator"
			out[len(out)-1] += ", " + part
		default:
			out = append(out, part)
		}
	}
	from, open, dashed := 0, 0, false // dashed: where somebody is from has begun, "Sky & Sea"
	closed := strings.LastIndexAny(s, ")]")
	for i, c := range s {
		width := 0 // of what stands between two names
		switch c {
		case '(', '[':
			open++
		case ')', ']':
			open = max(0, open-1)
		case '-', '–', '—':
			dashed = dashed || i > from && s[i-1] == ' ' && strings.HasPrefix(strings.TrimLeft(s[i:min(len(s), i+8)], "-–—"), " ")
		case ',', ';':
			width = 1
		case '&':
			if !dashed {
				width = 1
			}
		case ' ':
			if dashed {
				continue
			}
			if width = joint(s[:i], s[i:]); strings.HasPrefix(s[i:], " and ") || strings.HasPrefix(s[i:], " und ") {
				width = len(" and ")
			}
		}
		if width > 0 && i >= from && (open == 0 || i > closed) {
			add(s[from:i])
			from, dashed = i+width, false
		}
	}
	add(s[min(from, len(s)):])
	return fromPlaces(out)
}

// fromPlaces gives the people of entries that name where they are from in front of the brackets with them:
// "Orbit (Release Lead, Sky Ops), Sea (Guide Writer)". One of them has to hold two whole names at least.
func fromPlaces(entries []string) []string {
	several := false
	var all []string
	for _, entry := range entries {
		m := placeFirst.FindStringSubmatch(entry)
		if m == nil {
			all = append(all, entry)
			continue
		}
		inside := strings.Split(m[1], ",")
		for i, name := range inside {
			if inside[i] = strings.TrimSpace(name); !strings.Contains(inside[i], " ") || !isName(inside[i]) {
				return entries
			}
		}
		several = several || len(inside) > 1
		all = append(all, inside...)
	}
	if !several {
		return entries
	}
	return all
}

// placeFirst finds one word with several in brackets behind it.
var placeFirst = pattern.Must(`^[\p{L}\d.&-]{2,30} \(([^()]{5,200})\)$`)

var betweenLetters = pattern.Must(`(\pL)\*\*(\pL)`)
