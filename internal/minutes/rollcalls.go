package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// A roll call is any part of minutes that says who was there: below a label or a heading
// such as "Attendees", in whatever way its lines list people. It is read line by line, and
// not by blocks, for plain text indents names as if they were code, and editors put each
// in a paragraph of its own. What is no person's name ends it. The lines stay where they
// are; this only tells whom they name.
type rollCall struct {
	lines []rollLine
	found []rollEntry
	boxes int // index of the first entry of the list with boxes that is being read, -1 for none
}

// rollEntry is one person of a roll call.
type rollEntry struct {
	text string
	role role
	box  boxState
}

type boxState int

const (
	noBox boxState = iota
	emptyBox
	tickedBox
)

// rollLine is a line without its marks.
type rollLine struct {
	text   string
	level  int  // of a heading, 0 for any other line
	bullet bool // an item of a list, or indented as code is
	indent int
	row    bool // of a table
}

const (
	mostRolled  = 500   // people of one meeting that are read
	longestRoll = 20000 // bytes of a line that names people
)

// rollCalls finds whom the lines of a meeting name as there or not there.
func rollCalls(lines []string) []rollEntry {
	r := &rollCall{lines: rollLines(lines)}
	read := 0 // lines with words
	for i := 0; i < len(r.lines) && len(r.found) < mostRolled; {
		if r.lines[i].text != "" {
			read++
		}
		switch line := r.lines[i]; {
		case line.row:
			i = r.table(i, noRole)
		default:
			as, value, ok := rollLabel(line.text)
			ok = ok && !r.ofWork(i)
			switch atHead := read <= headLines; {
			case !ok && atHead && (officeLabel(line.text) || calledForShort(line.text)):
				i = r.office(i)
			case !ok:
				i = r.said(i, atHead)
			case value != "":
				i = r.inLine(i, as, value)
			default:
				i = r.below(i+1, as, line)
			}
		}
	}
	return r.found
}

// ofWork reports whether a line "Who: lead" tells who does what the line before or behind it says:
// "What: order it".
func (r *rollCall) ofWork(i int) bool {
	return asksWho.MatchString(r.lines[i].text) && (i > 0 && tellsWhat.MatchString(r.lines[i-1].text) || i+1 < len(r.lines) && tellsWhat.MatchString(r.lines[i+1].text))
}

var (
	asksWho   = pattern.Must(`(?i)^[*_]{0,3}who[*_]{0,3}\s*:`)
	tellsWhat = pattern.Must(`(?i)^[*_]{0,3}(?:what|task|action(?: item)?|to-?do)[*_]{0,3}\s*:`)
)

// rollLines gives the lines outside of code and comments.
func rollLines(lines []string) (all []rollLine) {
	for _, said := range prose(lines) {
		line := rollLine{bullet: said.indent >= 4, indent: said.indent}
		text := strings.TrimSpace(withoutComments(strings.TrimLeft(said.text, "> ")))
		switch level := atxLevel(text); {
		case level > 0:
			line.level, line.text = level, atxText(text[level:])
		case strings.HasPrefix(text, "|"):
			line.row, line.text = true, text
		default:
			line.text = strings.TrimSpace(bulletMark.ReplaceAllString(text, ""))
			line.bullet = line.bullet || len(line.text) < len(text)
			if m := otherBullet.FindString(line.text); m != "" {
				line.text, line.bullet = strings.TrimSpace(line.text[len(m):]), true
			}
		}
		line.text = strings.TrimSpace(anchors.ReplaceAllString(line.text, ""))
		if n := len(all); n > 0 && strings.HasPrefix(line.text, ": ") && all[n-1].text != "" { // a list of definitions
			all[n-1].text += line.text
			continue
		}
		all = append(all, line)
	}
	return all
}

// anchors are what editors put behind a heading or into an empty line so that links find it.
var anchors = pattern.Must(`(?i)\s*<a [^<>]*>\s*</a>|<br ?/?>\s*$|\s*\{[:#.][^{}]*\}\s*$|(?:&#x20;|&nbsp;)\s*$`)

func (r *rollCall) add(entries []string, as role) {
	for _, entry := range entries {
		r.found = append(r.found, rollEntry{text: entry, role: as})
	}
}

// said reads the people in a sentence, or below one, and those whose initials a line tells.
func (r *rollCall) said(i int, atHead bool) int {
	var all []string
	if atHead {
		all = legendOf(r.lines[i].text)
	}
	if all == nil {
		all = keyOfInitials(r.lines[i].text)
	}
	if all != nil {
		r.add(all, listed)
		return i + 1
	}
	people, as, named := rollSentence(r.lines[i].text)
	if !named {
		return r.below(i+1, as, r.lines[i])
	}
	r.add(people, as)
	return i + 1
}

// inLine reads the people behind a label in its line, and in those that go on with it.
func (r *rollCall) inLine(i int, as role, value string) int {
	if end := r.goesOn(i, value); end > 0 {
		r.add([]string{value}, as)
		for i++; i <= end; i++ {
			r.add([]string{r.lines[i].text}, as)
		}
		return i
	}
	for i++; i < len(r.lines) && len(value) < longestRoll; i++ {
		next := r.lines[i]
		if next.text == "" || next.row || next.level > 0 || next.bullet || len(next.text) > longestRoll {
			break
		}
		if _, _, ok := cutLabel(next.text); ok || !strings.HasSuffix(value, ",") && len(personsIn(next.text)) < 2 && len(personsIn(value[strings.LastIndexByte(value, ',')+1:]+" "+strings.TrimRight(next.text, ".")+",")) < 2 { // a name may go on there

			break
		}
		value += " " + next.text
	}
	if len(value) > 2*longestRoll {
		return i
	}
	for _, part := range rollParts([]role{as}, value) {
		if len(part.roles) != 1 || !part.roles[0].ofPeople() {
			continue
		}
		all := names(part.text)
		if people, whole := peopleAmong(all); 3*len(people) >= 2*len(all) && (whole > 0 || len(people) > 1) {
			r.add(people, part.roles[0])
		} else {
			r.add(calledByInitials(all), part.roles[0])
		}
	}
	return i
}

// goesOn gives the last line of a paragraph in which each names one person, the first behind a label, and
// two more at least: "Present: Release Lead", "Guide Writer", "Sky Ops". It is 0 for any other.
func (r *rollCall) goesOn(i int, value string) int {
	if len(value) > longestNote || !isRollEntry(value, false) {
		return 0
	}
	end := i
	for end+1 < len(r.lines) && r.lines[end+1].text != "" {
		next := r.lines[end+1]
		if next.row || next.level > 0 || next.bullet || strings.Contains(next.text, ":") {
			break
		}
		if len(next.text) > longestNote || !isRollEntry(next.text, false) {
			return 0
		}
		end++
	}
	if end < i+2 {
		return 0
	}
	return end
}

// below reads the people in the lines behind a label, or behind a heading and those
// within it.
func (r *rollCall) below(i int, as role, label rollLine) int {
	r.boxes = -1
	defer r.ticked()
	group := as // of the lines below a title within
	var style *rollLine
	blank, paragraph := false, 0 // how many people the lines named since the last blank one
	for ; i < len(r.lines) && len(r.found) < mostRolled; i++ {
		line := r.lines[i]
		if line.text == "" {
			blank = true
			continue
		}
		if line.row {
			r.ticked()
			i = r.table(i, group) - 1
			continue
		}
		if outside := line.level > 0 && (label.level == 0 || line.level <= label.level) || label.bullet && line.indent <= label.indent; outside {
			if !namesGroup(line.text) || !r.leads(i) {
				return i
			}
			r.ticked()
			group, style, blank, paragraph = as, nil, false, 0
			continue
		}
		if found, _, ok := rollLabel(line.text); ok {
			if style != nil && line.bullet && style.bullet && line.indent == style.indent && endsInColon(line.text) && r.leads(i) && r.lines[i+1].indent == line.indent {
				r.ticked() // an entry among them: "Guests:"
				r.boxes, group, blank = -1, found, false
				continue
			}
			if line.level == 0 || label.level == 0 {
				return i
			}
			found, value, _ := rollLabel(line.text)
			r.ticked()
			group, style, blank = found, nil, false
			if value != "" {
				i = r.inLine(i, found, value) - 1
			}
			continue
		}
		if style == nil && r.bareNames(i) {
			line = r.lines[i]
		}
		people := r.peopleOf(line)
		if people == nil && style == nil && as != noRole && line.level == 0 {
			people = firstNames(line.text)
		}
		switch {
		case r.groups(i):
			r.ticked()
			style, blank, paragraph = nil, false, 0
		case line.level == 0 && len(people) > 0 && (style == nil || style.bullet == line.bullet && (line.bullet || !blank || paragraph == 1)):
			if blank {
				paragraph = 0
			}
			for _, entry := range people {
				r.enter(entry, group, line)
			}
			style, blank = &line, false
			paragraph += len(people)
		case style != nil && style.bullet && line.bullet && !blank && len(line.text) < longestName && !strings.ContainsAny(line.text, ":.?!") && r.leads(i) && r.lines[i+1].indent == line.indent:
			// an entry that is no name for certain: "three students"
		case r.titles(i):
			r.ticked()
			style, blank, paragraph = nil, false, 0
		default:
			return i
		}
	}
	return i
}

// groups reports whether an entry of a list is no person but a group, whose people stand
// below it.
func (r *rollCall) groups(i int) bool {
	line := r.lines[i]
	if !line.bullet || i+1 == len(r.lines) || !r.lines[i+1].bullet || r.lines[i+1].indent < line.indent {
		return false
	}
	if r.lines[i+1].indent == line.indent { // "Committee:"
		return endsInColon(line.text) && r.leads(i)
	}
	if _, ok := introduction(r.lines[i+1].text); !ok {
		return false
	}
	a, ok := attendee(line.text)
	return !ok || !isWhole(a)
}

// bareNames takes a paragraph of three lines or more that are nothing but names, of one word
// too, for a list of them.
func (r *rollCall) bareNames(i int) bool {
	end := i
	for ; end < len(r.lines) && r.lines[end].text != ""; end++ {
		if line := r.lines[end]; line.bullet || line.level > 0 || line.row || strings.Contains(line.text, ",") || !isRollEntry(line.text, true) {
			return false
		}
	}
	if end-i < 3 {
		return false
	}
	for ; i < end; i++ {
		r.lines[i].bullet = true
	}
	return true
}

// leads reports whether the line behind another names people.
func (r *rollCall) leads(i int) bool {
	for i++; i < len(r.lines) && r.lines[i].text == ""; i++ {
	}
	return i < len(r.lines) && r.lines[i].level == 0 && r.peopleOf(r.lines[i]) != nil
}

// titles reports whether a line is the title of some of the people, "Members of the
// council:": it is short, none of a list, and a person comes next.
func (r *rollCall) titles(i int) bool {
	line := r.lines[i]
	text := strings.Trim(line.text, "*_ ")
	if line.bullet || len(text) > longestName || strings.HasSuffix(text, ".") || isLabel(line.text) || talkArea(text) || nameOfOther(text) {
		return false
	}
	next := i + 1
	for next < len(r.lines) && r.lines[next].text == "" {
		next++
	}
	if next == len(r.lines) || r.lines[next].row {
		return next < len(r.lines)
	}
	said := line.level > 0 || strings.HasSuffix(text, ":") || allBold(line.text) || r.lines[next].bullet
	return said && r.lines[next].level == 0 && r.peopleOf(r.lines[next]) != nil && (r.lines[next].bullet || next == i+1)
}
