package minutes

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"

	"slipway/internal/pattern"
)

// announces reports whether a line above a list only tells what the list is.
func announces(text string) bool {
	return strings.HasSuffix(text, ":") || strings.HasPrefix(text, "(") && strings.HasSuffix(text, ")")
}

// paragraph reads the lines of a paragraph one by one, for labels and goals
// stand in adjacent lines.
func (s *structure) paragraph(n *ast.Paragraph, from int) {
	var prose []string
	start := from
	var open *Item // made of the line before, which may go on
	var more []string
	bulleted := false // open has a bullet, and goes on to the next
	var top *Item     // the last with a bullet that is below no other, and how far it is indented
	depth := 0
	own := s.file.padLines(s.linesOf(n))
	var marked *Item // the last, and only what stands right behind it
	flush := func() {
		if own == nil || len(prose) < 2 && marked == nil {
			s.narrative(strings.Join(prose, "\n"), start, n)
		} else if len(prose) > 0 {
			s.pad(prose, own[start-from:], start, n, marked)
		}
		prose, marked = nil, nil
	}
	itemEnds := func() {
		if len(more) > 0 {
			open.Raw += "\n" + strings.Join(more, "\n")
		}
		open, more, bulleted = nil, nil, false
	}
	if s.asked != nil && s.roles[0].ofPeople() && announces(s.textOf(n)) && followedByList(n) { // "The following attended:", "(name and handle)"
		if _, _, ok := s.rolesOf(s.textOf(n)); !ok {
			s.comment(s.textOf(n), from)
			return
		}
	}
	if s.namesOnly(n, from) {
		return
	}
	s.noRoles()
	if s.tagged(n, from) || s.takeFieldLines(n, from) || s.cameOf(n, from) || s.defined(n, from) || s.sheet(n, from) {
		return
	}
	if s.resolved(n, from) {
		return
	}
	s.endsRound(n)
	if s.opensRound(n, from) || s.opensReport(n, from) {
		return
	}
	if s.invites(n, from) || s.attendeesBelow(n, from) || s.opensGroup(n, from) || s.talkBelow(n, from) {
		return
	}
	if s.fieldsOnly(n, from) || s.assigned(n, from) || s.subtitled(n, from) || s.reportBlock(n, from) || s.statesBelow(n, from) {
		return
	}
	if s.agendaEnds(n, from) || s.inTurn(n, from) {
		return
	}
	if s.handedLines(n, from) {
		return
	}
	s.titled(n)
	s.moveOn(n, from)
	s.hear(n)
	shared := 0 // up to which line each says whose something is
	letters, signs, enclosed := s.voice != nil && s.letters(n), s.signs(n), s.enclosed(n)
	for i := range n.Lines().Len() {
		if i == 0 || s.named == s.meeting.BodyLine+from+i-1 {
			shared = max(s.sharedLines(n, i), s.toldLines(n, i))
		}
		segment := n.Lines().At(i)
		line := strings.TrimRight(string(segment.Value(s.source)), "\n")
		at := from + i
		if s.dated(n, line, at) {
			continue
		}
		if found, value, ok := s.rolesOf(line); ok && (s.inHead() || value != "" && len(found) == 1 && found[0] == following || s.file.listsPeople(found, value)) {
			flush()
			itemEnds()
			s.noRoles()
			if value == "" {
				s.roles = found
				s.asked = &heading{text: strings.TrimSpace(line), from: at}
			}
			s.takeLine(found, value, at)
			s.promisedForNext(found, value, at)
		} else if kind, ok := s.labelled(line); ok && (i+1 == n.Lines().Len() && followedByList(n) || isLabel(line)) {
			flush()
			itemEnds()
			s.leavePerson(kind, line)
			s.setLabel(kind, strings.TrimSpace(line), bold, at)
		} else if kind, before, name, ok := s.closingLabel(n, i, line); ok {
			if strings.TrimSpace(before) != "" {
				if len(prose) == 0 {
					start = at
				}
				prose = append(prose, before)
			}
			flush()
			itemEnds()
			s.setLabel(kind, name, bold, at)
		} else if text, ok := goal(line); ok && (s.area == nil || s.area.Goal == "") && !s.besideRoles(n) {
			flush()
			itemEnds()
			s.open(0, at)
			s.area.Goal = text
		} else if bare := s.behindBullet(s.lines[at]); bare != "" {
			flush()
			itemEnds()
			if deep := indentOf(s.lines[at]); top != nil && deep > depth+1 {
				open = &Item{Raw: bare, Line: s.meeting.BodyLine + at}
				top.Items = append(top.Items, open)
			} else {
				open = s.addLine(s.kind, bare, at)
				top, depth = open, deep
			}
			bulleted = true
		} else if s.turn(n, i, line) {
			flush()
			itemEnds()
			s.comment(line, at)
			letters = s.letters(n)
		} else if s.voice != nil && stood(strings.TrimSpace(line), letters) != nil {
			flush()
			itemEnds()
			s.standUp(line, at, letters)
		} else if enclosed {
			line = strings.TrimSpace(line)
			s.addLine(s.kind, line[1:len(line)-1], at)
		} else if signs || i < shared {
			flush()
			itemEnds()
			open = s.addLine(s.kind, line, at)
		} else if len(prose) > 0 && (s.file.onlyWhose(line) || s.file.tags(strings.Join(prose[max(0, len(prose)-4):], "\n"), line)) {
			prose = append(prose, line)
		} else if s.file.onlyWhose(line) && (s.inHead() || i == 0 && s.opensTalk(n)) { // who notes the actions, for nothing has come before
			flush()
			itemEnds()
			s.comment(line, at)
		} else if kind, ok := s.lineKind(line, s.linesBefore(n, i)...); ok {
			flush()
			itemEnds()
			open = s.addLine(kind, line, at)
			if mark := s.file.mark(strings.TrimSpace(line)); mark.kind == Task {
				marked = open
			}
		} else if open != nil && (bulleted || continues(line) || i > 0 && leavesOpen(s.lines[at-1]) || property.MatchString(strings.TrimSpace(line))) {
			more = append(more, strings.TrimSpace(line))
		} else if s.opensPerson(n, i, line, at) || i == 0 && s.opensState(n, line, at) {
			flush()
		} else {
			itemEnds()
			if len(prose) == 0 {
				start = at
			}
			prose = append(prose, line)
		}
	}
	if marked != nil && len(prose) == 0 {
		s.takeGiven(marked, n)
	}
	flush()
	itemEnds()
	if !followedByList(n) {
		s.dealtEnds()
	}
}

// officeNext finds who has an office at the next meeting: "12 May, lead to chair".
var officeNext = pattern.Must(`(?i)\b(?:to|will) (?:chair|host|facilitate|moderate|lead|scribe|minute|preside|take (?:the )?(?:minutes|notes|chair))(?: it| the (?:meeting|call))?\.?\s*$`)

// opensTalk reports whether a paragraph stands right below the heading of what was talked of,
// "Notes", which is no topic of its own.
func (s *structure) opensTalk(n ast.Node) bool {
	heading, ok := n.PreviousSibling().(*ast.Heading)
	if !ok {
		return false
	}
	text := s.textOf(heading)
	kind, ok := label(text)
	return ok && kind == Note || talkArea(text)
}

// otherBullet finds the bullets of word processors, which Markdown does not know, and
// those that may be something else where no list is announced.
var otherBullet = pattern.Must(`^(?:[•◦▪‣●○∙·➢▸⁃.]|\\[*+-]|(\(?[a-z][)]|[–—]))\s+`)

// indentOf is how many bytes of white space a line begins with.
func indentOf(line string) int { return len(line) - len(strings.TrimLeft(line, " \t")) }

// behindBullet is what stands behind such a bullet in a line, empty without one.
func (s *structure) behindBullet(line string) string {
	deep := indentOf(line) // of a list, had it stood behind an empty line
	line = strings.TrimSpace(line)
	if m := bulletMark.FindString(line); m != "" && deep > 3 && s.label != "" && s.kind != Note {
		return line[len(m):]
	}
	m := otherBullet.FindStringSubmatch(line)
	if m == nil || m[1] != "" && (s.label == "" || s.kind == Note) {
		return ""
	}
	if strings.Contains(m[1], ")") { // a letter is a word of the text
		return line
	}
	return line[len(m[0]):]
}

// linesBefore gives the three lines of a paragraph before one of them.
func (s *structure) linesBefore(n *ast.Paragraph, i int) []string {
	var lines []string
	for at := max(0, i-3); at < i; at++ {
		segment := n.Lines().At(at)
		lines = append(lines, strings.TrimSpace(string(segment.Value(s.source))))
	}
	return lines
}

// lineKind reads a line of prose that says that it is work or a decision, or
// that stands below a label of such and begins with who does it, or with an order. It may go on
// with those before it.
func (s *structure) lineKind(line string, before ...string) (ListKind, bool) {
	text, _ := behindPicture(strings.TrimSpace(line))
	text = text[len(bulletMark.FindString(text)):] // in indented text
	switch kind, _, ok := s.marked(text); {
	case ok && kind == Decided:
		return Resolved, true
	case ok:
		return Flat, true
	}
	if ids, _ := s.file.addressed(text); ids != nil || strings.HasPrefix(text, "@") && s.file.calledInLine(before, text) {
		return Flat, true
	}
	if m := box.FindString(text); m != "" && s.file.people(text[len(m):]) == nil {
		return Flat, true
	}
	if arrow := leadingArrow.FindString(text); arrow != "" {
		if s.file.splitOwners(text, work).found() || s.file.told(text[len(arrow):]) {
			return Flat, true
		}
	}
	if s.file.signedTask(text) {
		return Flat, true
	}
	if split, ok := s.file.beforeArrow(text, talk); ok && split.found() && !isReply(split.text) {
		return Flat, true
	}
	if s.reports > 0 {
		if ids, _ := s.file.reports(text, false); ids != nil {
			return Flat, true
		}
	}
	if s.ofWork() && (beginsWithState(text) || bracketedFront(text)) {
		return s.kind, true
	}
	if !s.file.anybody(text) {
		return s.kind, s.ordered(text)
	}
	if at := ownerLabel.FindStringIndex(text); at != nil && at[0] > 0 && !strings.HasSuffix(text, "?") {
		if _, o := s.file.labelled(text); len(o.owners) > 0 {
			return Flat, true
		}
	}
	if s.file.assigned(text) != nil {
		return Flat, true
	}
	if s.label == "" || s.kind == Note || s.kind == Resolved {
		ids, rest := s.file.named(text) // "lead - update the draft"
		return Flat, ids != nil && s.file.isTold(rest)
	}
	if s.kind != Last && (s.file.told(text) || s.file.callsOn(sentence(text)) != nil) { // "lead to order the machines", line by line
		return s.kind, true
	}
	if ids, rest := s.file.named(text); ids != nil && (s.file.isTold(rest) || !s.bulleted() && !(s.file.quoting && isReply(rest))) {
		return s.kind, true
	}
	if s.ordered(text) {
		return s.kind, true
	}
	if titledInBold(text) && s.bulleted() { // the next topic, behind the list of the one before
		return "", false
	}
	if _, o, _ := s.file.parenthesised(text); len(text) < longestNote && len(o.owners) > 0 && s.kind != Resolved && s.file.nameplate(text) == nil {
		return s.kind, true
	}
	return "", false
}

// ordered reports whether a line below a label of work begins with an order.
func (s *structure) ordered(text string) bool {
	return s.ofWork() && strings.Contains(text, " ") && startsOrder(text)
}

// ofWork reports whether the label that holds here is one of work.
func (s *structure) ofWork() bool { return s.label != "" && s.kind != Note && s.kind != Resolved }

// bracketedFront reports whether a line begins with the brackets of who does what it says: "[Lead]
// order it", "[The group] test it".
func bracketedFront(text string) bool {
	m := squareFront.FindStringSubmatch(text)
	return m != nil && (isName(m[1]) || wholeGroup.MatchString(m[1]))
}

var squareFront = pattern.Must(`^[*_]{0,3}\\?\[([^\[\]\\]{2,40})\\?\][*_]{0,3}:?\s+\S+ \S`)

// beginsWithState reports whether a line tells in front, set apart, how far the thing is that it
// names behind: "[DONE] the racks".
func beginsWithState(text string) bool {
	_, rest, _ := takeState(text)
	return rest != text && strings.ContainsFunc(rest, isWordRune)
}

// addLine makes an item of a line of prose.
func (s *structure) addLine(kind ListKind, line string, at int) *Item {
	label := ""
	if kind == s.kind {
		label = s.label
	} else {
		s.unusedLabel()
	}
	line = strings.TrimSpace(line)
	item := &Item{Raw: line[len(bulletMark.FindString(line)):], Line: s.meeting.BodyLine + at}
	s.add(kind, label, item)
	return item
}

// leavesOpen reports whether a line ends with a word that the next line has to go on from: "Review
// the lamps of", "Ask the vendor &".
func leavesOpen(line string) bool {
	words := strings.Fields(line)
	if len(words) < 3 {
		return false
	}
	switch last := words[len(words)-1]; last {
	case "in", "of", "for", "with", "to", "from", "on", "at", "by", "into", "about", "and", "or", "the", "a", "an", "&", "our", "their", "between", "under", "via":
		return true
	default:
		return strings.LastIndexByte(line, '(') > strings.LastIndexByte(line, ')')
	}
}

// continues reports whether a line goes on with the sentence before it.
func continues(line string) bool {
	c, _ := utf8.DecodeRuneInString(strings.TrimSpace(line))
	name, _, found := strings.Cut(line, ":")
	return unicode.IsLower(c) && !(found && !strings.Contains(strings.TrimSpace(name), " "))
}

// bulleted reports whether the label has a list with bullets already, behind which a
// name before a colon is who speaks.
func (s *structure) bulleted() bool {
	if s.named > 0 || s.area == nil || len(s.area.Lists) == 0 {
		return false
	}
	last := s.area.Lists[len(s.area.Lists)-1]
	return last.Label == s.label && len(last.Items) > 0 && bulletMark.MatchString(strings.TrimLeft(s.lines[last.Items[0].Line-s.meeting.BodyLine], " \t"))
}

// narrative keeps a paragraph, as an item of its own where it tells what somebody
// takes on or what was decided.
func (s *structure) narrative(text string, at int, n *ast.Paragraph) *Item {
	kind, label := Note, ""
	if s.label != "" && s.kind != Resolved {
		kind, label = s.kind, s.label
	}
	read, takesOn := s.takesOn(text, at)
	if before, after := s.file.untilCommitment(text); takesOn && before != "" && kind != Resolved {
		s.narrative(before, at, n)
		return s.narrative(after, at+strings.Count(text[:len(text)-len(after)], "\n"), n)
	}
	if text == "" || !takesOn && !decided(text) {
		s.comment(text, at)
		return nil
	}
	if before, line, after := s.chatLineTaking(text, at); line != "" {
		s.comment(before, at)
		at += strings.Count(text[:len(before)], "\n") + min(len(before), 1)
		item := s.narrative(line, at, n)
		s.narrative(after, at+1+strings.Count(line, "\n"), n)
		return item
	}
	if kind != s.kind {
		s.unusedLabel()
	}
	item := read     // most paragraphs become none
	items := s.items // at the head, roles may follow
	s.list = nil
	item.Links = linksOf(n, s.source)
	s.add(kind, label, &item)
	s.list.told = !takesOn
	s.list, s.items = nil, items
	return &item
}

// takesOn reads a text of prose as an item, and whether it tells what somebody takes on, or
// what is to be done.
func (s *structure) takesOn(text string, at int) (read Item, ok bool) {
	read = Item{Raw: strings.TrimSpace(text), Line: s.meeting.BodyLine + at, speaker: s.voice, prose: true}
	if read.speaker == nil && s.bringer != nil && promisesI.MatchString(text) {
		read.speaker = s.bringer
	}
	return read, s.file.takingsOf(&read, text) != nil || s.file.undertaken(text) || len(errands(text)) > 0 || s.file.marksWithin(text)
}
