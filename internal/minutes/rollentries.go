package minutes

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"slipway/internal/markdown"
	"slipway/internal/pattern"
)

// enter takes an entry. Where the entries of a list have boxes, these say who was there.
func (r *rollCall) enter(entry string, as role, line rollLine) {
	one := rollEntry{text: strings.ReplaceAll(entry, "~~", ""), role: as}
	if wasAway(entry) {
		one.role = absent
	}
	if m := box.FindStringSubmatch(entry); m != nil {
		one.text, one.box = entry[len(m[0]):], emptyBox
		if boxTicked(m) {
			one.box = tickedBox
		}
		if r.boxes < 0 {
			r.boxes = len(r.found)
		}
	}
	r.found = append(r.found, one)
}

// wasAway reports whether an entry says of somebody that they were not there.
func wasAway(entry string) bool {
	return strings.HasPrefix(entry, "~~") || stayedAway.MatchString(entry)
}

// moveAway takes those for absent who are among the others and were not there, and puts
// others where the label says that stands in front of them in the list: "Apologies: Ops".
func (m *Meeting) moveAway() {
	var there []string
	for _, entry := range m.Present {
		as, value, ok := rollLabel(entry)
		switch {
		case ok && as == absent && value != "":
			m.Absent = append(m.Absent, names(value)...)
		case ok && as == present && value != "":
			there = append(there, names(value)...)
		case wasAway(entry):
			m.Absent = append(m.Absent, strings.ReplaceAll(entry, "~~", ""))
		default:
			there = append(there, entry)
		}
	}
	m.Present = there
}

// endsInColon reports whether an entry of a list of people is no person but what those behind it
// are: "*Guests:*".
func endsInColon(entry string) bool { return strings.HasSuffix(strings.TrimRight(entry, " *_"), ":") }

// groupRole gives the role of those who stand behind such an entry in a list of people of a
// role, known where the entry itself tells it.
func groupRole(entry string, r role) (as role, known bool) {
	if as, value, ok := rollLabel(strings.Trim(entry, " *_")); ok && value == "" {
		return as, true
	}
	return r, false
}

// stayedAway finds what an entry says of somebody who was announced and was not there.
var stayedAway = pattern.Must(`(?i)[(,:–—-]\s*(?:not (?:present|attend(?:ed|ing)|here|in attendance)|absent|regrets|apologies|excused)\b`)

// ticked settles who of a list with boxes was there. Where no box is ticked, nobody has
// said who was.
func (r *rollCall) ticked() {
	if r.boxes < 0 {
		return
	}
	list := r.found[r.boxes:]
	any := slices.ContainsFunc(list, func(e rollEntry) bool { return e.box == tickedBox })
	for i := range list {
		switch {
		case list[i].box != emptyBox || list[i].role == absent:
		case any:
			list[i].role = absent
		default:
			list[i].role = listed
		}
	}
	r.boxes = -1
}

// peopleOf gives the people that a line names and nothing else: one with whom they are
// from, or several in a row.
func (r *rollCall) peopleOf(line rollLine) []string {
	if line.text == "" || line.row || len(line.text) > 10*longestNote {
		return nil
	}
	if all := inColumns(line.text); all != nil {
		return all
	}
	if all := personsIn(line.text); len(all) > 2 {
		return all
	}
	if onlyInitials(line.text) {
		return names(line.text)
	}
	if len(line.text) <= longestNote && isRollEntry(line.text, line.bullet) {
		return []string{line.text}
	}
	return nil
}

// firstNames gives the people of a line that names them by one word each, with commas between
// them, and nothing else.
func firstNames(text string) []string {
	if strings.Count(text, ",") == 0 || len(text) > 10*longestNote {
		return nil
	}
	all := names(strings.TrimRight(text, ". "))
	people, _ := peopleAmong(all)
	if others := len(all) - len(people); others > 1 || others == 1 && !theRest.MatchString(all[len(all)-1]) {
		return nil
	}
	return people
}

// theRest is who stands behind names and is not named.
var theRest = pattern.Must(`(?i)^(?:and )?(?:[a-z0-9]+ )?(?:others?|more|guests?|visitors?)$`)

// inColumns gives the people of a line in which three or more stand in columns.
func inColumns(text string) []string {
	if !strings.Contains(text, "   ") && !strings.Contains(text, "\t") {
		return nil
	}
	all := columnsOfText.Split(strings.TrimSpace(text), mostRolled)
	if len(all) < 3 || slices.ContainsFunc(all, func(part string) bool { return !isRollEntry(part, false) }) {
		return nil
	}
	return all
}

var columnsOfText = pattern.Must(`\t+| {3,}`)

// personsIn gives the names of a text that lists at least three, or two in a row with
// "and", and hardly anything else.
func personsIn(text string) (all []string) {
	if box.MatchString(text) || strings.HasSuffix(text, ".") && strings.Count(text, ",") < 2 {
		return nil
	}
	parts := names(strings.TrimRight(text, ".,; "))
	handles := 0
	for _, part := range parts {
		a, ok := attendee(part)
		if !ok || !isWhole(a) {
			continue
		}
		if strings.HasPrefix(part, "@") {
			handles++
		}
		all = append(all, part)
	}
	if len(parts) < 2 || 4*len(all) < 3*len(parts) || handles > 0 && handles < len(all) || len(parts) == 2 && !strings.HasSuffix(text, ",") {
		return nil
	}
	return all
}

// isWhole reports whether a name has more than one word or comes with a handle.
func isWhole(a Attendee) bool {
	return strings.Contains(a.Name, " ") || a.Handle != "" && strings.Contains(a.Entry, "@")
}

// isRollEntry reports whether a line is nothing but a person, perhaps with an organisation or
// a role behind. In a list, one word may be the name.
func isRollEntry(text string, listed bool) bool {
	text = strings.Trim(box.ReplaceAllString(text, ""), "~ ")
	a, ok := attendee(text)
	if !ok || !listed && !isWhole(a) || isLabel(text) || nameOfOther(text) {
		return false
	}
	plain := strings.TrimSpace(markdown.Plain(mailbox.ReplaceAllString(linkWords(text), " ")))
	at := strings.Index(plain, a.Name)
	if at < 0 {
		at = 0
	}
	rest := strings.TrimLeft(strings.TrimPrefix(plain[at:], a.Name), " *_)")
	said, colon := strings.CutPrefix(rest, ":")
	said = strings.TrimLeft(said, " ,;/|–—-:")
	words := strings.Fields(inBrackets.ReplaceAllString(said, ""))
	if len(words) == 0 {
		return true
	}
	first, _ := utf8.DecodeRuneInString(words[0])
	switch {
	case len(words) > 12, colon && (unicode.IsLower(first) || strings.HasSuffix(said, ".")), isSentence(said) && len(words) > 4:
		return false
	case unicode.IsLower(first) && !strings.HasPrefix(rest, ","):
		return len(words) < 5 && !IsPast(said)
	}
	return !startsOrder(said) && !promises(words)
}

// rolled adds whom the lines of a meeting name to those whom its structure has told of.
func (m *Meeting) rolled(entries []rollEntry) {
	if len(entries) == 0 {
		return
	}
	known := map[string]bool{}
	for _, entry := range slices.Concat(m.Present, m.Absent, m.Observers) {
		if known[strings.ToLower(entry)] {
			continue
		}
		if a, ok := attendee(entry); ok {
			known[strings.ToLower(a.Name)] = true
		}
		known[strings.ToLower(entry)] = true
		for _, short := range initialsIn(entry) {
			known[strings.ToLower(short)] = true
		}
	}
	for _, e := range entries {
		text := strings.Trim(linkWords(strings.ReplaceAll(e.text, "**", "")), " *_.")
		if endsInColon(text) {
			continue
		}
		a, ok := attendee(text)
		if !ok && initialsOnly.MatchString(text) { // in a row of them, else they were not taken
			a.Name, ok = text, true
		}
		if !ok || known[strings.ToLower(a.Name)] || known[strings.ToLower(text)] {
			continue
		}
		if i := len(m.Present) - 1; e.role == present && i >= 0 && strings.HasPrefix(text, m.Present[i]+" ") && !strings.Contains(m.Present[i], " ") { // whose name goes on in the next line
			m.Present[i] = text
			continue
		}
		if _, name, behind := strings.Cut(text, ": "); behind && known[strings.ToLower(name)] { // where they are from stands in front
			continue
		}
		known[strings.ToLower(a.Name)] = true
		switch e.role {
		case present:
			m.Present = append(m.Present, text)
		case absent:
			m.Absent = append(m.Absent, text)
		case observers:
			m.Observers = append(m.Observers, text)
		case listed:
			m.listed = append(m.listed, text)
		}
	}
}
