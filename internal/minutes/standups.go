package minutes

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"

	"slipway/internal/pattern"
)

// A stand-up that people write down for themselves: below a line that says who writes, and
// when, stand lines such as "Yesterday: …", "T: …", or several of them in one line.

// writes reads who writes what stands below a line that holds nothing but a name and a
// time, as copies of chats have it: "**lead** 9:31", "Lead [09:31 AM]", "[9:31] ops".
func (s *structure) writes(line string) []string {
	at := timeOfDay.FindStringIndex(line)
	if at == nil || at[0] == 0 || len(line) > longestName { // a programme begins with the time
		return nil
	}
	name := strings.Trim(timeOfDay.ReplaceAllString(line, " "), "*_ ,:|()[]<>\\·•–—-")
	if ids := s.file.nameplate(name); len(ids) == 1 {
		return ids
	}
	return nil
}

// timeOfDay finds a time, with the day before it.
var timeOfDay = pattern.Must(`(?i)(?:\b[0-9]{1,4}[./-][0-9]{1,2}(?:[./-][0-9]{2,4})?,?\s+)?(?:\b(?:today|yesterday|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)(?: at)?,?\s+)?\b[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2})?(?:\s?[ap]\.?m\b\.?)?(?:\s*\(edited\))?`)

// turn takes a line that says who writes the next ones of its paragraph, or the paragraph
// behind it.
func (s *structure) turn(n *ast.Paragraph, i int, line string) bool {
	if i+1 == n.Lines().Len() && (n.Lines().Len() > 1 || n.NextSibling() == nil || n.NextSibling().Kind() != ast.KindParagraph) {
		return false
	}
	ids := s.writes(line)
	if ids == nil || n.Lines().Len() > 1 && !s.standsUp(n) {
		return false
	}
	s.voice = ids
	return true
}

// standsUp reports whether any line of a paragraph is one of a stand-up, or several tell
// who writes.
func (s *structure) standsUp(n *ast.Paragraph) bool {
	letters, writers := s.letters(n), 0
	for _, line := range s.linesOf(n) {
		if s.writes(line) != nil {
			writers++
		}
		if writers > 1 || stood(line, letters) != nil {
			return true
		}
	}
	return false
}

// stood reads the parts of a line of a stand-up, "Yesterday: …. Today: …". Single letters
// count where short says that several lines begin with one. A part that says that there is
// nothing is none.
func stood(line string, short bool) (parts []string) {
	if len(line) > mostSentences {
		return nil
	}
	form := standUpWord
	if short {
		form = standUpLetter
	}
	at := form.FindAllStringSubmatchIndex(line, mostClauses)
	if len(at) == 0 || at[0][2] > 2 {
		return nil
	}
	for i, m := range at {
		end := len(line)
		if i+1 < len(at) {
			end = at[i+1][2]
		}
		parts = append(parts, strings.TrimRight(line[m[2]:end], " \t*_"))
	}
	parts[0] = line[:at[0][2]] + parts[0]
	return parts
}

var (
	standUpWord   = pattern.Must(`(?i)(?:^|[.;,!|/]\s+|\s[-–—|/]+\s+)[*_]{0,2}(\b(?:y['’]?day|yesterday|done|did|last week|prev(?:ious(?:ly)?)?|today|now|doing|next|tomorrow|this week|next week|plan|to-?do|blocked|blockers?|impediments?)\b\s*[*_]{0,2}:)`)
	standUpLetter = pattern.Must(`^[*_]{0,2}([YTBDNPydtbnp][*_]{0,2}:)`)
)

// letters reports whether several lines of a paragraph begin with the letter of a stand-up.
func (s *structure) letters(n *ast.Paragraph) bool {
	found := map[string]bool{}
	for _, line := range s.linesOf(n) {
		if m := standUpLetter.FindString(line); m != "" {
			found[strings.ToLower(m)] = true
		}
	}
	return len(found) > 1
}

// standUp makes items of a line of a stand-up, of whoever writes it.
func (s *structure) standUp(line string, at int, short bool) bool {
	line = strings.TrimSpace(line)
	parts := stood(line, short)
	for _, part := range parts {
		item := &Item{Raw: part, Line: s.meeting.BodyLine + at, takers: s.voice}
		if _, told, _ := strings.Cut(part, ":"); nothingToTell(told) {
			item.Kind, item.Text, item.takers = Talk, part, nil
		}
		s.add(Note, "", item)
	}
	return parts != nil
}

func nothingToTell(text string) bool {
	text = strings.Trim(text, "*_ .!")
	return isNothing(text) || strings.EqualFold(text, "no") || strings.EqualFold(text, "nope")
}

// signs reports whether all lines of a paragraph begin with a sign, as people write lists
// with pictures for bullets.
func (s *structure) signs(n *ast.Paragraph) bool {
	for _, line := range s.linesOf(n) {
		c, _ := utf8.DecodeRuneInString(line)
		if !unicode.Is(unicode.So, c) && !(c >= 0x2190 && c < 0x2200) && !strings.HasPrefix(line, shortcode.FindString(line)+" ") {
			return false
		}
	}
	return n.Lines().Len() > 1
}

// enclosed reports whether all lines of a paragraph below the name of a list of work are in
// brackets, "[order it (lead)]", each an item.
func (s *structure) enclosed(n *ast.Paragraph) bool {
	for _, line := range s.linesOf(n) {
		if len(line) < 3 || line[0] != '[' || strings.IndexByte(line, ']') != len(line)-1 || !strings.Contains(line, " ") {
			return false
		}
	}
	return n.Lines().Len() > 1 && s.label != "" && s.kind != Note && s.kind != Resolved
}

// reportBlock reads a paragraph in a section of reports that begins with a line for somebody's
// name, and tells below it, line by line, what they did and will do. In a list of work, each of
// these lines is an order.
func (s *structure) reportBlock(n *ast.Paragraph, from int) bool {
	if s.reports == 0 && !s.ofWork() || n.Lines().Len() < 2 || n.Lines().Len() > mostClauses {
		return false
	}
	lines := s.linesOf(n)
	for i, line := range lines {
		if ids := s.file.nameplate(line); (i == 0) != (len(ids) == 1) || i > 0 && (isLabel(line) || strings.HasSuffix(line, "?") || s.reports == 0 && !s.ordered(line[len(bulletMark.FindString(line)):])) {
			return false
		}
	}
	if !s.personFrom(lines[0], from) {
		return false
	}
	links := linksOf(n, s.source)
	for i, line := range lines[1:] {
		line = line[len(bulletMark.FindString(line)):]
		item := &Item{Raw: line, Line: s.meeting.BodyLine + from + i + 1, Links: linksWithin(links, line)}
		if nothingToTell(line) {
			item.Kind, item.Text = Talk, line
		}
		s.add(Flat, "", item)
	}
	return true
}

// statesBelow takes a paragraph below the heading of a person for their report, if each of
// its lines begins with how far something is: "Yesterday: wrote it", "Today: send it". Where people
// report, or below the name of what was done or comes next, each may be a thing: "The new roof".
func (s *structure) statesBelow(n *ast.Paragraph, from int) bool {
	if s.area == nil || n.Lines().Len() > mostClauses || s.file.nameplate(s.area.Name) == nil {
		return false
	}
	lines := s.linesOf(n)
	_, first := n.PreviousSibling().(*ast.Heading)
	things := first && (s.reports > 0 || s.meeting.ofReports() || s.level > 0 && s.level < bold && (s.kind == Last || s.kind == This))
	for _, line := range lines {
		if _, _, _, ok := statePrefix(line); !ok && !(things && namesThing(line) && !s.file.anybody(line)) {
			return false
		}
	}
	links := linksOf(n, s.source)
	for i, line := range lines {
		s.add(Flat, "", &Item{Raw: line, Line: s.meeting.BodyLine + from + i, Links: linksWithin(links, line)})
	}
	return true
}

// namesThing reports whether a line of a report is no sentence, but names what somebody worked at.
func namesThing(line string) bool {
	first, _ := utf8.DecodeRuneInString(line)
	return unicode.IsLetter(first) && len(line) <= longestNote && !isSentence(line) && !isLabel(line) && !strings.HasSuffix(strings.TrimRight(line, "*_ "), ":") && !nothingToTell(line) && strings.Contains(line, " ") && !isAway.MatchString(line)
}
