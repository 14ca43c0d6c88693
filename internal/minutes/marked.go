package minutes

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
)

// What a line says it is: "Action: …", "**AI (lead):** …", "ACTION-12: …",
// "TODO(ops): …", "#action …", "Decision: …", "DECIDED …", "#agreed …". The
// groups are the word, a number, and who is named between the word and its
// colon.
var (
	actionMark = regexp.MustCompile(`^(?:\\?<[^<>\s]{1,40}>\s+)?[*_]{0,3}(?:` +
		`(?i:(actions?(?:[ -]?items?|[ -]?points?)?(?: required| needed)?|a\.?[ip]\.?|to[- ]?do|task|follow[ -]?up|next[ -](?:steps?|actions?)|aufgabe|auftrag)(?:[ -]?#?([0-9]+(?:[.:/-][0-9]+)*[a-z]?))?` +
		`(?:\s*[(\[]([^()\[\]]{1,60})[)\]]|\s+(?:on|for|to)\s+([^:]{1,60}?))?)[*_]{0,3}\s*(?::|\s(?:--|[-–—])\s)[*_]{0,3}` +
		`|#(?:action|todo)\b:?` +
		`|Action,\s|A[IP][-#]?#?[0-9]+(?:[.:][0-9]+)*:?\s` +
		`|Action(?: [Ii]tem| [Pp]oint)? #?[0-9]+(?:[.:][0-9]+)*:?\s` +
		`|(ACTION(?: ITEM)?|A[IP]|TODO)\s)\s*`)
	decisionMark = regexp.MustCompile(`^(?:<[^<>\s]{1,40}>\s+)?[*_]{0,3}(?:` +
		`(?i:(decisions?|decided|agreed|agreement|resolution|resolved|consensus|conclusion|approved|vote|motion|beschlu(?:ss|ß)|beschlossen|entscheidung)(?:[ -]?#?([0-9]+(?:\.[0-9]+)*))?)(?:\s*\([^()]{1,40}\))?[*_]{0,3}\s*(?::|\s[-–—]\s)[*_]{0,3}` +
		`|#(?:agreed|decision|accepted)\b:?` +
		`|(DECISION|DECIDED|AGREED|RESOLVED|RESOLUTION),?\s)\s*`)
)

// enclosedMark is such a word in brackets, or emphasised with its number, which
// stand for the colon: "[AI] lead - …", "**ACTION 58.1** Lead to …".
var enclosedMark = regexp.MustCompile(`^(?:[*_]{0,3}\\?[\[(][*_]{0,3}|\*{1,3}|_{1,3})(?i:(action(?:[ -]?item|[ -]?point)?|a\.?[ip]\.?|to[- ]?do|task|follow[ -]?up)|(decision|decided|agreed|resolution|resolved|consensus))` +
	`(?:[ -]?#?([0-9]+(?:\.[0-9]+)*))?(?:[*_]{0,3}\\?[\])][*_]{0,3}|\*{1,3}|_{1,3})\s*(?:[-–—]\s|:)?\s*`)

// onlyCounts is how a vote went and not what was decided.
var onlyCounts = regexp.MustCompile(`(?i)^[*_]{0,3}\s*(?:[+-]?[0-9]|unanimous|carried|passed|in favour)`)

// longestMarked is how much of a text is looked at for such a word.
const longestMarked = 200

// marked reads the word with which a text says what it is, a decision or work
// to be done. rest is what follows it, and who the names beside the word.
func (s *structure) marked(text string) (kind ItemKind, rest string, ok bool) {
	m := s.file.mark(text)
	return m.kind, m.rest, m.kind != ""
}

// marking is what the first word of a text says it is.
type marking struct {
	kind   ItemKind // Task or Decided, empty for none
	number string   // "ACTION-12"
	who    string   // named beside the word
	sure   bool     // a name comes first, as programs for chats ask for
	loose  bool     // "AI" or "AP" with neither a mark nor a bracket around it
	rest   string   // the text behind it
}

// mayMark is a cheap look for what every such word has: a mark behind it, or
// two capitals.
func mayMark(head string) bool {
	if strings.ContainsAny(head, ":#–—") || strings.Contains(head, " - ") {
		return true
	}
	bare := strings.TrimLeft(head, "*_\\[(")
	return len(bare) < len(head) || len(bare) > 1 && bare[0] >= 'A' && bare[0] <= 'Z' && bare[1] >= 'A' && bare[1] <= 'Z' || strings.HasPrefix(bare, "<") || strings.HasPrefix(bare, "Action") || strings.HasPrefix(bare, "Action,")
}

// inside finds such a word behind the end of a sentence: "Needs text. AP lead:
// …".
var inside = regexp.MustCompile(`:\s+[*_]{0,3}ACTION:?\s+[a-zA-Z]*[a-z]|[.;!?)]\s+[*_]{0,3}(?:A[IP]\b|ACTION|(?:Action(?: item| point)?|Next [Aa]ction)s?\b)`)

// insideDash finds it behind a dash, and the word of a chat anywhere: "It leaks – ACTION
// lead to …", "It leaks #action lead".
var insideDash = regexp.MustCompile(`\s(?:--?|–|—|//|→|=>)\s+[*_]{0,3}(?:ACTION(?: ITEM)?\b|TODO\b|A[IP]:)|\s#(?:action|todo)\b`)

// readMarkInside is readMark for a text in which the word may come later.
func readMarkInside(text string) marking {
	if m := readMark(text); m.kind != "" {
		return m
	}
	if len(text) > 8*longestMarked {
		return marking{}
	}
	if !holdsAny(text, "ai", "ap", "action", "todo") {
		return markInBrackets(text)
	}
	if at := inside.FindStringIndex(text); at != nil {
		start := at[0] + 1
		return readMark(strings.TrimLeft(text[start:], " \t\n"))
	}
	if at := insideDash.FindStringIndex(text); at != nil {
		if found := readMark(strings.TrimLeft(text[at[0]:], " \t\n-–—/→=>")); found.kind == Task {
			return found
		}
	}
	return markInBrackets(text)
}

func readMark(text string) marking {
	text = strings.TrimLeftFunc(text, isOrnament)
	head := text[:min(len(text), longestMarked)]
	if !mayMark(head) {
		return marking{}
	}
	if m := enclosedMark.FindStringSubmatchIndex(head); m != nil && !(strings.TrimLeft(head, "*_")[0] == '(' && m[3] >= 0 && m[3]-m[2] < 4) && strings.TrimSpace(text[m[1]:]) != "" {
		out := marking{kind: Task, rest: strings.TrimSpace(text[m[1]:])}
		if m[4] >= 0 {
			out.kind = Decided
			return out
		}
		out.sure = head[m[2]:m[3]] == strings.ToUpper(head[m[2]:m[3]])
		if m[6] >= 0 {
			out.number = head[m[2]:m[7]]
		}
		return out
	}
	if m := enclosedFor.FindStringSubmatch(head); m != nil && strings.TrimSpace(text[len(m[0]):]) != "" {
		return marking{kind: Task, rest: strings.TrimSpace(text[len(m[0]):]), who: m[1] + m[2] + m[3]}
	}
	if m := actionMark.FindStringSubmatchIndex(head); m != nil && strings.TrimSpace(text[m[1]:]) != "" {
		out := marking{kind: Task, rest: strings.TrimSpace(text[m[1]:]), sure: m[2] < 0 || head[m[2]:m[3]] == strings.ToUpper(head[m[2]:m[3]])}
		if m[4] >= 0 && m[2] >= 0 {
			out.number = strings.TrimRight(head[m[2]:m[5]], " ")
		}
		for _, g := range []int{6, 8} {
			if m[g] >= 0 {
				out.who = head[m[g]:m[g+1]]
			}
		}
		out.loose = m[10] >= 0 && head[m[10]] == 'A' && m[11]-m[10] == 2
		return out
	}
	if m := decisionMark.FindStringSubmatchIndex(head); m != nil && strings.TrimSpace(text[m[1]:]) != "" && !onlyCounts.MatchString(text[m[1]:]) {
		return marking{kind: Decided, rest: strings.TrimSpace(text[m[1]:])}
	}
	return marking{}
}

// lineKind reads a line of prose that says that it is work or a decision, or
// that stands below a label of such and begins with who does it, or with an order.
func (s *structure) lineKind(line string) (ListKind, bool) {
	text, _ := behindPicture(strings.TrimSpace(line))
	switch kind, _, ok := s.marked(text); {
	case ok && kind == Decided:
		return Resolved, true
	case ok:
		return Flat, true
	}
	if ids, _ := s.file.addressed(text); ids != nil {
		return Flat, true
	}
	if arrow := leadingArrow.FindString(text); arrow != "" {
		if ids, _ := s.file.named(text[len(arrow):]); ids != nil || s.file.told(text[len(arrow):]) {
			return Flat, true
		}
	}
	if s.reports > 0 {
		if ids, _ := s.file.reports(text); ids != nil {
			return Flat, true
		}
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
		i, width := firstDash(text) // "lead - update the draft"
		return Flat, i > 0 && s.file.people(strings.Trim(text[:i], "*_ ")) != nil && s.file.isTold(strings.TrimLeft(text[i+width:], "*_ "))
	}
	if s.kind != Last && s.file.told(text) { // "lead to order the machines", line by line
		return s.kind, true
	}
	if ids, rest := s.file.named(text); ids != nil && !(s.bulleted() && !s.file.isTold(rest)) {
		return s.kind, true
	}
	if words := strings.Fields(text[:min(len(text), longestNote)]); len(words) > 1 && isOrder(words[0]) && !isNoun(words[0], words[1]) && !strings.HasSuffix(words[0], ":") {
		return s.kind, true
	}
	if _, o, _ := s.file.parenthesised(text); len(text) < longestNote && len(o.owners) > 0 && s.kind != Resolved {
		return s.kind, true
	}
	return "", false
}

// addLine makes an item of a line of prose.
func (s *structure) addLine(kind ListKind, line string, at int) *Item {
	label := ""
	if kind == s.kind {
		label = s.label
	} else {
		s.unusedLabel()
	}
	item := &Item{Raw: strings.TrimSpace(line), Line: s.meeting.BodyLine + at}
	s.add(kind, label, item)
	return item
}

// continues reports whether a line goes on with the sentence before it.
func continues(line string) bool {
	c, _ := utf8.DecodeRuneInString(strings.TrimSpace(line))
	name, _, found := strings.Cut(line, ":")
	return unicode.IsLower(c) && !(found && !strings.Contains(strings.TrimSpace(name), " "))
}

// resolved takes a paragraph below a label such as "Decisions" for one
// decision, if it is the first thing there.
func (s *structure) resolved(n *ast.Paragraph, from int) bool {
	if s.kind != Resolved || s.named == 0 {
		return false
	}
	text := strings.TrimSpace(string(n.Lines().Value(s.source)))
	if _, ok := label(text); ok || isNothing(text) || strings.HasSuffix(text, ":") {
		return false
	}
	if kind, _, ok := s.marked(text); ok && (kind != Decided || n.Lines().Len() > 1) {
		return false
	}
	if s.homeworkLines(text, from, linksOf(n, s.source)) {
		return true
	}
	item := &Item{Raw: text, Line: s.meeting.BodyLine + from, Links: linksOf(n, s.source)}
	s.add(Resolved, s.label, item)
	// What somebody is to do for it may stand behind it.
	for at := 0; ; {
		end := sentenceEnd.FindStringIndex(text[at:])
		if end == nil || at > mostSentences {
			return true
		}
		if at += end[1]; s.file.told(text[at:]) {
			item.Raw = strings.TrimSpace(text[:at])
			line := item.Line + strings.Count(text[:at], "\n")
			s.add(Resolved, s.label, &Item{Raw: text[at:], Line: line, Links: item.Links})
			return true
		}
	}
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
