package minutes

import (
	"strings"

	"github.com/yuin/goldmark/ast"
)

// handedLines takes a paragraph for work that no label announces: those who are named in front of
// its lines, or of the paragraphs behind it, are each told one thing, "Lead: Order the racks" and
// "Ops: Paint them". Where another line of the meeting begins with a name, people talk.
func (s *structure) handedLines(n *ast.Paragraph, at int) bool {
	if s.handed[n] {
		s.addHanded(n, at)
		return true
	}
	if s.label != "" && s.kind != Note || s.voice != nil || !s.beginsWithNames(n) {
		return false
	}
	var items []*Item
	run := map[*ast.Paragraph]bool{}
	for p, ok := n, true; ok && s.beginsWithNames(p) && len(items) < maxHanded; p, ok = p.NextSibling().(*ast.Paragraph) {
		run[p] = true
		for _, line := range s.linesOf(p) {
			items = append(items, &Item{Raw: strings.TrimSpace(line)})
		}
	}
	if !s.file.handedOut(items) {
		return false
	}
	for other := n.Parent().FirstChild(); other != nil; other = other.NextSibling() {
		if p, ok := other.(*ast.Paragraph); ok && !run[p] && s.file.calls(s.textOf(p)) {
			return false
		}
	}
	s.handed = run
	s.addHanded(n, at)
	return true
}

// maxHanded is how many people such lines name at most.
const maxHanded = 40

// addHanded adds the lines of such a paragraph, each an item, to a list of their own.
func (s *structure) addHanded(n *ast.Paragraph, at int) {
	if before, ok := n.PreviousSibling().(*ast.Paragraph); !ok || !s.handed[before] {
		s.list = nil
	}
	for i, line := range s.linesOf(n) {
		s.addLine(Flat, strings.TrimSpace(line), at+i)
	}
	if behind, ok := n.NextSibling().(*ast.Paragraph); !ok || !s.handed[behind] {
		s.list = nil
	}
}

// beginsWithNames reports whether each line of a paragraph begins with a name and a colon.
func (s *structure) beginsWithNames(n *ast.Paragraph) bool {
	for _, line := range s.linesOf(n) {
		if !s.file.calls(line) {
			return false
		}
	}
	return true
}

// calls reports whether a text begins with the name of somebody and a colon.
func (f *file) calls(text string) bool {
	name, _, ok := strings.Cut(strings.ReplaceAll(text[:min(len(text), longestName)], "*", ""), ": ")
	return ok && len(f.people(name)) == 1
}

// toldLines gives the number of lines of a paragraph if those from some line on all begin with somebody
// and a colon below the name of a list of work, and most, three at least, go on with what to do, whoever
// it is: "Lead: Order it", "Chairs: Paint it".
func (s *structure) toldLines(n *ast.Paragraph, i int) int {
	lines := s.linesOf(n)[i:]
	if !s.ofWork() || s.bulleted() || followedByList(n) || len(lines) < 3 || len(lines) > maxHanded {
		return 0
	}
	told := 0
	for _, line := range lines {
		head, rest, ok := strings.Cut(line, ":")
		rest = strings.TrimLeft(rest, "* ")
		if head = strings.TrimSpace(head); !ok || head == "" || len(head) > longestName || strings.Count(head, " ") > 3 || strings.ContainsAny(head, ".!?()[]/") || isLabel(head) || opines(rest) || strings.HasSuffix(rest, "?") {
			return 0
		}
		if startsOrder(rest) || beginsLoosely(rest) {
			told++
		}
	}
	if told < 3 || 3*told < 2*len(lines) {
		return 0
	}
	return n.Lines().Len()
}

// sharedLines gives the number of lines of a paragraph if those from some line on all say, below
// the name of a list of work, who sees to what: "Roof: lead", "The walls - ops".
func (s *structure) sharedLines(n *ast.Paragraph, i int) int {
	if !s.ofWork() || s.bulleted() || followedByList(n) || n.Lines().Len() > mostClauses || !s.file.anybody(s.textOf(n)) {
		return 0
	}
	for _, line := range s.linesOf(n)[i:] {
		if len(line) > longestNote || otherBullet.MatchString(line) || box.MatchString(line) || ownerLine.MatchString(line) || isSentence(line) || !s.file.isShare(&Item{Raw: line}) {
			return 0
		}
	}
	return n.Lines().Len()
}
