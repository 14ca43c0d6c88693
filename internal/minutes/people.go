package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

const (
	longestName   = 60  // bytes of a name
	longestNote   = 200 // bytes of a parenthesis that may name owners
	mostNameWords = 12  // words of the names at the start of a phrase
)

// lookup finds a person by a name as it stands in minutes: with an @, emphasis
// or another case. "Everyone", "Everybody" and "All" are known everywhere.
func (f *file) lookup(name string) (string, bool) {
	full := strings.Trim(withoutComments(name), " \t\n*_`")
	if strings.HasPrefix(full, "<") && strings.Contains(full, "@") { // the address of mail
		full = strings.Trim(full, "<>")
	}
	name = strings.Trim(full, ".")
	name = strings.Trim(name, " \t\n*_.`")
	if m := ofGroup.FindString(name); m != "" {
		name = name[len(m):]
	}
	if name == "" || len(name) > longestName {
		return "", false
	}
	if f.in.People != nil {
		for i, spelling := range []string{name, strings.TrimLeft(name, "@:"), "the " + name, full, groupWord.ReplaceAllString(name, "")} {
			if spelling == "" || i > 0 && spelling == name {
				continue
			}
			if id, ok := f.in.People.Lookup(spelling); ok {
				return id, true
			}
		}
		if id, ok := f.sharer(name); ok {
			return id, true
		}
	}
	if whole := nickInside.ReplaceAllString(name, " "); whole != name { // "Guide “Sky” Writer"
		return f.lookup(whole)
	}
	if dotted.MatchString(name) { // "R.L."
		return f.lookup(strings.ReplaceAll(name, ".", ""))
	}
	if title, rest, ok := strings.Cut(name, " "); ok && IsTitle(title) { // "Ms. Lead"
		return f.lookup(rest)
	}
	if strings.EqualFold(name, "everyone") || strings.EqualFold(name, "everybody") || strings.EqualFold(name, "all") || everybodyAbroad[name] {
		return "all", true
	}
	return "", false
}

// nickInside finds in quotation marks within a name what its bearer is called.
var nickInside = pattern.Must(`\s["“”'‘’«»][^"“”'‘’«»]{1,30}["“”'‘’«»]\s`)

// What may stand around the name of a group, "members of the Board", "Ops team".
var (
	ofGroup   = pattern.Must(`(?i)^(?:(?:the|all) )?(?:members of )?(?:the )?`)
	groupWord = pattern.Must(`(?i)(?:['’]s? team| teams?)?(?: members?)?$`)
)

// IsTitle holds for what stands before the names of people and is none: "Ms", "Cllrs".
func IsTitle(word string) bool {
	switch strings.TrimSuffix(word, ".") {
	case "Mr", "Mrs", "Ms", "Miss", "Mx", "Messrs", "Dr", "Drs", "Prof", "Profs", "Professor", "Professors", "Cllr", "Cllrs", "Councillor", "Councillors",
		"Rev", "Sir", "Dame", "Lady", "Lord", "Sister", "Sr", "Fr", "Herr", "Frau":
		return true
	}
	return false
}

// people reads a list of names, "Doug / Yondon", and nothing but names.
func (f *file) people(s string) []string {
	if len(s) > longestNote || !f.namesAnybody(s) {
		return nil
	}
	if ids, seen := f.knownNames[s]; seen { // the same words are looked at from every word of their sentence
		return ids
	}
	if f.knownNames == nil || len(f.knownNames) >= maxParts {
		f.knownNames = map[string][]string{}
	}
	ids := slices.Clip(f.readPeople(s))
	f.knownNames[s] = ids
	return ids
}

func (f *file) readPeople(s string) []string {
	s = strings.TrimSpace(withoutAddresses(asTyped(s)))
	if !strings.ContainsAny(s, "→➜>~") && !strings.Contains(s, "now") {
		// most names, which are looked at often
	} else if at := handsOver.FindStringIndex(s); at != nil && at[0] > 0 { // "lead → ops"
		if giver := strings.TrimPrefix(strings.Trim(s[:at[0]], "~ ,("), "was "); f.readPeople(giver) != nil {
			return f.readPeople(strings.TrimRight(s[at[1]:], ")"))
		}
	}
	if allExcept.MatchString(s) {
		return []string{"all"}
	}
	if wholeGroup.MatchString(s) && f.all([]string{s}) == nil {
		return []string{"all"}
	}
	if strings.HasPrefix(s, "@") && !strings.Contains(s, " ") { // "@acme/ops"
		if id, ok := f.lookup(s); ok {
			return []string{id}
		}
		if callsAll(s[1:]) {
			return []string{"all"}
		}
	}
	if i, width := lastDash(s); i > 0 && strings.ContainsAny(s[i:i+width], ">→") { // who has handed it on, and to whom
		if from, to := f.people(s[:i]), f.people(s[i+width:]); from != nil && to != nil {
			return to
		}
	}
	for _, with := range []string{"(+", "(w/ ", "(with "} { // "lead (+ops)", "**lead** (w/ ops)"
		if head, more, ok := strings.Cut(s, with); ok && strings.HasSuffix(more, ")") && !holdsAny(more, "'s ", "’s ") {
			s = head + "+" + strings.TrimSuffix(more, ")")
		}
	}
	if s == "A" { // somebody's letter only beside others
		return nil
	}
	if strings.Contains(s, " ") {
		s = withJoints(s)
	}
	if !strings.ContainsAny(s, ",;/+&<") && !holdsAny(s, "and", " or ", " und ") {
		if ids := f.all([]string{s}); ids != nil {
			return ids
		}
	} else if ids := f.inARow(s); ids != nil {
		return ids
	}
	if strings.Contains(s, ")") && separators.MatchString(s) { // "lead (Acme), ops (Orbit)"
		if bare := f.withoutPlaces(s); bare != s {
			return f.inARow(bare)
		}
	}
	if rest, ok := strings.CutPrefix(s, "@"); ok && strings.Contains(rest, " @") { // handles in a row, "@lead @ops"
		if ids := f.all(atNames.Split(rest, -1)); ids != nil {
			return ids
		}
	}
	if initialsRow.MatchString(s) { // "BP PK"
		return f.all(strings.Fields(s))
	}
	if all, more := strings.CutSuffix(strings.TrimRight(s, "."), ", etc"); more && strings.ContainsAny(all, ",@") { // of more than one
		return f.people(all)
	}
	if strings.Contains(s, ",") && inTurns.MatchString(s) {
		return f.inARow(inTurns.ReplaceAllString(s, ""))
	}
	if !strings.ContainsAny(s, "(,&+") && !strings.Contains(s, "and") && !strings.Contains(s, " et al") && !strings.Contains(s, "plus") && !strings.HasSuffix(s, " tbc") {
		return nil
	}
	if !holdsAny(s, "maybe", "perhaps", "possibly", "hopefully", "tbc", "(?)", "others", "et al", "team", "colleagues", " co", "helper", "volunteer", "parent", "friend", "more", "famil", " else", "+ 1", "+1", "+ 2", "+2") {
		return nil
	}
	if m := maybeToo.FindStringSubmatchIndex(s); m != nil && m[0] > 0 { // "lead (maybe ops)"
		return f.inARow(s[:m[0]] + ", " + s[m[2]:m[3]])
	}
	if at := hedges.FindStringIndex(s); at != nil && at[0] > 0 {
		return f.inARow(hedges.ReplaceAllString(s, ""))
	}
	return nil
}

// withoutPlaces takes off names in a row what stands in brackets behind them, which is where
// they are from or what they are, and neither other names nor by when.
func (f *file) withoutPlaces(s string) string {
	return fromBehind.ReplaceAllStringFunc(s, func(place string) string {
		inner := strings.Trim(place, " ()")
		if f.isWhen(inner) || f.namesAnybody(inner) || dueCue.MatchString(inner) || tellsState(strings.ToLower(inner)) {
			return place
		}
		return ""
	})
}

var fromBehind = pattern.Must(`\s\(\p{Lu}[^()]{1,30}\)`)

// handsOver is what stands between who had something to do and who has it now: "lead → ops",
// "~~lead~~ ops", "~~lead~~, ops", "lead (now ops)".
var handsOver = pattern.Must(`(?:~~,?)?\s*(?:→|➜|-+>|=+>)\s*|~~,?\s+|,?\s+\(?now\s+`)

var separators = pattern.Must(`\s+w/\s*|\s*(?:[,;/+&]|<br ?/?>)\s*(?:(?:and|und|with|plus)\s+)?|\s+(?:and|or|und)\s+`)

// dotted are initials, with or without the last dot.
var dotted = pattern.Must(`^\p{Lu}(?:\.\p{Lu}){1,3}\.?$`)

var initialsRow = pattern.Must(`^[A-Z]{2,4}(?: [A-Z]{2,4}){1,5}$`)

var atNames = pattern.Must(`(?:\s*[,/+&]|\s+and|\s)\s*@`)

var maybeToo = pattern.Must(`(?i)\s*\((?:maybe|perhaps|possibly) ([^()]{2,60})\)$`)

// hedges are words in a list of names that leave open whether all of them will do it, or who
// else: "lead, hopefully ops (maybe), and others", "lead + 2 helpers", "ops and one more needed".
var hedges = pattern.Must(`(?i)\s*\((?:maybe|perhaps|tbc|\?)\)|\s+tbc$|\b(?:hopefully|maybe|perhaps|possibly)\s+|,?(?:\s+and)?\s+(?:(?:maybe|some)\s+)?others\b|\s+(?:et al\b\.?|(?:and|&|\+) (?:(?:the|his|her|their) )?(?:team|colleagues|co\b\.?))` +
	`|(?:,?\s+(?:and|&|plus|with)|,?\s*\+|,)\s*(?:(?:[0-9]|one|two|three|four|an?|some|a few|several|other|another|any|his|her|their)\s+)*(?:more\b|helpers?\b|volunteers?\b|parents\b|friends?\b|family\b|some(?:one|body) else\b)(?:\s+(?:parents?|people|persons?|helpers?|volunteers?|members?))?(?:\s+(?:needed|wanted|tbc|tbd))?|\s*\+\s*[1-9]$`)

// inTurns finds when each of several names has its turn: "lead 9–11, ops 11–1", "lead (am), ops
// (pm)".
var inTurns = pattern.Must(`(?i)\s+\(?(?:[0-9]{1,2}(?:[:.][0-9]{2})?(?: ?[ap]m)?\s?(?:-|–|to)\s?[0-9]{1,2}(?:[:.][0-9]{2})?(?: ?[ap]m)?|\((?:am|pm|mornings?|afternoons?|evenings?)|from [0-9]{1,2}(?:[:.][0-9]{2})?|(?:first|second) half)\)?`)

// inARow finds every one of the names in a row, or gives none. Most texts are no row, which
// their first word shows.
func (f *file) inARow(s string) []string {
	var ids []string
	for {
		end, next := len(s), len(s)
		at := separators.FindStringIndex(s)
		if at != nil {
			end, next = at[0], at[1]
		}
		id, ok := f.lookup(s[:end])
		if !ok {
			return nil
		}
		ids = appendNew(ids, id)
		if at == nil {
			return ids
		}
		s = s[next:]
	}
}

// all finds every one of some names, or gives none.
func (f *file) all(names []string) []string {
	var ids []string
	for _, name := range names {
		id, ok := f.lookup(name)
		if !ok {
			return nil
		}
		ids = appendNew(ids, id)
	}
	return ids
}

// isPeople reports whether a text is nothing but names that are known.
func (f *file) isPeople(text string) bool { return f.people(text) != nil }

// leading reads names at the start of a phrase that are followed by one of
// some words: "Doug to coordinate".
func (f *file) leading(s string, follows func(words []string) bool) []string {
	if len(s) > 4*longestNote {
		s = s[:4*longestNote]
	}
	if !f.anybody(s) {
		return nil
	}
	words := strings.Fields(s)
	for n := min(len(words)-1, mostNameWords); n > 0; n-- {
		if !follows(words[n:]) || n == 1 && strings.EqualFold(words[0], "all") && acts(words[1:]) { // things, as "all" takes no verb of one: "All racks are red"
			continue
		}
		name := strings.Join(words[:n], " ")
		if ids := f.people(name); ids != nil && !modalWill(words[0], " "+words[n]) {
			if onlyTheGroup(name, ids) { // which minutes also tell of: "The group discussed it"
				return nil
			}
			return ids
		}
	}
	return nil
}

// prefix reads as many names as a text begins with, and their length in bytes.
func (f *file) prefix(s string) (ids []string, length int) {
	ends := []int{}
	for i, c := range s[:min(len(s), longestNote)] {
		if !isWordRune(c) && c != '@' && c != '-' && c != '_' && i > 0 {
			ends = append(ends, i)
		}
	}
	if len(s) <= longestNote {
		ends = append(ends, len(s))
	}
	for i := len(ends) - 1; i >= 0; i-- {
		name := strings.TrimRight(s[:ends[i]], " ,.;")
		if name == "" || i > 40 {
			continue
		}
		if ids = f.people(name); ids != nil && !modalWill(name, s[ends[i]:]) {
			return ids, len(name)
		}
	}
	return nil, 0
}

// modalWill holds for "Will" in front of what will be done, even where somebody goes by that
// name: "Will write it", and neither "Will to write it" nor "Will has written it".
func modalWill(name, behind string) bool {
	if name != "Will" || !strings.HasPrefix(behind, " ") {
		return false
	}
	verb, _, _ := strings.Cut(behind[1:], " ")
	switch verb {
	case "", "to", "and", "or", "will", "would", "who", "with", "from", "of", "went", "said", "can", "could", "should", "may", "might", "must":
		return false
	}
	if verb[0] < 'a' || verb[0] > 'z' {
		return false
	}
	inflected := strings.HasSuffix(verb, "s") && !strings.HasSuffix(verb, "ss") && verb != "focus" || strings.HasSuffix(verb, "ing") && verb != "bring"
	return lightly(verb) || !IsPast(verb) && !isFinite(verb) && !inflected
}

// behindNames are the marks behind the names that a text begins with; some set no
// space before the dash, "Lead- order it", or none at all, "Lead—order it".
var behindNames = slices.Concat([]string{":"}, dashesOrArrows, []string{longDash, "- ", "– "})

var escapedName = pattern.Must(`^\\\[([^\[\]\\]{1,60})\\\]`)

// named reads the names that a text begins with before a colon, before a dash
// or in brackets, and gives the rest.
func (f *file) named(s string) (ids []string, rest string) {
	bare := strings.TrimLeft(s, "*_ ")
	if m := linkedName.FindStringSubmatch(bare[:min(len(bare), 2*longestNote)]); m != nil { // "[[lead](https://…)] …"
		bare = "[" + m[1] + "]" + bare[len(m[0]):]
	}
	if m := escapedName.FindStringSubmatch(bare[:min(len(bare), 2*longestNote)]); m != nil { // as editors write it that save Markdown
		bare = "[" + m[1] + "]" + bare[len(m[0]):]
	}
	if strings.HasPrefix(bare, "[") && !strings.HasPrefix(bare, "[ ]") {
		end := strings.IndexByte(bare, ']')
		if end < 0 || end > longestNote {
			return nil, ""
		}
		ids, rest = f.nameplate(bare[1:end]), bare[end+1:]
		for ids != nil && strings.HasPrefix(rest, "[") { // "[lead][ops] …"
			end := strings.IndexByte(rest, ']')
			more := f.people(rest[1:max(end, 1)])
			if more == nil {
				break
			}
			ids, rest = appendNew(slices.Clip(ids), more...), rest[end+1:]
		}
		if ids != nil && !strings.HasPrefix(rest, "(") {
			if rest = strings.TrimLeft(rest, ":*_ -–—"); rest != "" {
				return ids, rest
			}
		}
	}
	for _, mark := range behindNames {
		head := bare[:min(len(bare), longestNote+len(mark))]
		if mark == ":" {
			head = bare[:min(len(bare), 4*longestNote)]
		}
		for at := 0; ; {
			i := strings.Index(head[at:], mark)
			if i < 0 {
				break
			}
			i += at
			at = i + len(mark)
			if mark == ":" && (strings.HasPrefix(bare[at:], "//") || strings.LastIndex(bare[:i], "](") > strings.LastIndexByte(bare[:i], ')')) {
				continue // in an address
			}
			ids := f.people(strings.TrimRight(bare[:i], "*_ "))
			if ids == nil && mark == ":" {
				ids = f.several(strings.TrimRight(bare[:i], "*_ "))
			}
			if rest := strings.TrimLeft(bare[at:], "*_ \t\n"); ids != nil && rest != "" {
				if strings.HasPrefix(s, "**") && !strings.HasSuffix(rest, "**") { // "**Lead – the roof.** It is red"
					rest = emphasisEnded(rest)
				}
				return ids, rest
			}
			break
		}
	}
	return nil, ""
}

// several reads names that links or dashes set apart before a colon: "[lead](…) [ops](…): …",
// "lead - ops: …".
func (f *file) several(head string) []string {
	if strings.Count(head, "](") > 1 {
		return f.people(withoutAddresses(nextLink.ReplaceAllString(head, "), [")))
	}
	if len(head) > longestNote || !strings.Contains(head, " - ") {
		return nil
	}
	return f.all(strings.Split(head, " - "))
}

var nextLink = pattern.Must(`\)\s+\[`)

var linkedName = pattern.Must(`^\[\[([^\[\]]{1,60})\]\([^()\s]*\)\]`)

// first reads the names that a text begins with. Unless it is sure that names
// come first, only those that are written as names count.
func (f *file) first(s string, sure bool) []string {
	words := strings.Fields(withoutAddresses(s[:min(len(s), 4*longestNote)]))
	for n := min(len(words)-1, mostNameWords); n > 0; n-- {
		name := strings.TrimRight(strings.Join(words[:n], " "), ",:")
		if !sure && !startsUpper(name) && !strings.HasPrefix(name, "@") && !strings.Contains(name, " ") && !isHandle(name) {
			continue
		}
		if ids := f.people(name); ids != nil && !onlyTheGroup(name, ids) {
			return ids
		}
	}
	return nil
}
