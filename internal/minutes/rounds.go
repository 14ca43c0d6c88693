package minutes

import (
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"

	"slipway/internal/markdown"
	"slipway/internal/pattern"
)

// roundLevel is the level of a section of reports that a line has opened which is no heading: any
// heading ends it, and the people below it are within it.
const roundLevel = bold - 1

// opensRound starts a section of reports at a line with the name of one, "Roundtable", where a
// round comes next: the names of two people, each alone in a line above a list.
func (s *structure) opensRound(n *ast.Paragraph, at int) bool {
	text := s.textOf(n)
	if n.Lines().Len() != 1 || len(text) > longestName || !isReports(text) {
		return false
	}
	var seen []string
	for next := n.NextSibling(); len(seen) < 2; next = next.NextSibling().NextSibling() {
		name, ok := next.(*ast.Paragraph)
		if !ok || name.Lines().Len() != 1 || !followedByList(name) {
			return false
		}
		ids := s.file.nameplate(s.textOf(name))
		if len(ids) != 1 || slices.Contains(seen, ids[0]) {
			return false
		}
		seen = append(seen, ids[0])
	}
	s.closeAll()
	if s.level == bold {
		s.forgetLabel()
	}
	s.open(roundLevel, at)
	s.area.Name, s.reports = markdown.Plain(strings.Trim(text, "*_: ")), roundLevel
	return true
}

// endsRound ends such a section at the title of another list, which nobody reports: "Open
// questions". What ends with a colon or as a sentence does goes on with the report above it.
func (s *structure) endsRound(n *ast.Paragraph) {
	text := s.textOf(n)
	if s.reports != roundLevel || n.Lines().Len() != 1 || len(text) > longestNote || !followedByList(n) || strings.ContainsAny(text[len(text)-1:], ":.!?") || s.file.nameplate(text) != nil || nobodys(text) {
		return
	}
	if kind, ok := label(text); ok && (kind == Last || kind == This) {
		return
	}
	if _, _, ok := state(text); ok {
		return
	}
	s.reports = 0
	s.leave(nil)
}

// inTurn reads paragraphs in which at least three people tell, each in a line or a paragraph that
// begins with the name, what they did or will do. The first of them is looked at with all that
// follow.
func (s *structure) inTurn(n *ast.Paragraph, from int) bool {
	inTurn, looked := s.turnsOf[n]
	if looked && !inTurn {
		return false
	}
	if !looked {
		if n.PreviousSibling() != nil && s.turnsOf[n.PreviousSibling()] || s.area != nil && aboutPeople.MatchString(s.area.Name) || !s.file.anybody(s.textOf(n)) {
			return false
		}
		var nodes []ast.Node
		var seen []string
		busy := 0
		for next := ast.Node(n); next != nil && len(seen) < mostClauses; next = next.NextSibling() {
			p, ok := next.(*ast.Paragraph)
			if !ok {
				break
			}
			ids, verbs := s.turnsIn(p, seen)
			if ids == nil {
				break
			}
			nodes, seen, busy = append(nodes, p), append(seen, ids...), busy+verbs
		}
		if s.turnsOf == nil {
			s.turnsOf = map[ast.Node]bool{}
		}
		inTurn = len(seen) > 2 && 3*busy >= 2*len(seen)
		for _, p := range nodes { // which are looked at once
			s.turnsOf[p] = inTurn
		}
		if !inTurn {
			return false
		}
	}
	var last *Item
	for i, line := range s.linesOf(n) {
		if ids, _ := s.file.named(line); ids != nil || last == nil {
			last = s.addLine(Flat, line, from+i)
			last.takers = ids
		} else {
			last.Raw += "\n" + line
		}
	}
	return true
}

// aboutPeople finds the names of where people tell who they are.
var aboutPeople = pattern.Must(`(?i)\b(?:introductions?|intros?|about (?:us|me)|who we are|background|bios?|hellos?|welcome|ice ?breakers?|fun facts?|team members|the team|roles|attend\w*|particip\w*)\b`)

// turnsIn gives who tells in a paragraph, all of whom have not yet, and how many begin with a verb.
func (s *structure) turnsIn(p *ast.Paragraph, seen []string) (who []string, verbs int) {
	for i, line := range s.linesOf(p) {
		ids, rest := s.file.named(line)
		if ids == nil && i > 0 {
			continue
		}
		if ids == nil && i == 0 { // "Lead finished the roof."
			if ids = s.file.madeBy(line); ids != nil {
				verbs++
			}
		}
		if len(ids) != 1 || ids[0] == "all" || slices.Contains(seen, ids[0]) || slices.Contains(who, ids[0]) || strings.HasSuffix(rest, "?") || opines(rest) || thought.MatchString(rest) || said.MatchString(rest) || isAway.MatchString(rest) {
			return nil, 0
		}
		who = append(who, ids[0])
		word, _, more := strings.Cut(strings.ToLower(rest), " ")
		if IsPast(word) || isParticiple(word) || word == "will" && more || handy(word) && !tells.MatchString(sentence(rest)) {
			verbs++
		}
	}
	return who, verbs
}
