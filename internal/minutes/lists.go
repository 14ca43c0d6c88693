package minutes

import (
	"slices"
	"strconv"
	"strings"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"

	"slipway/internal/markdown"
	"slipway/internal/pattern"
)

// topList reads a list that is not within another.
func (s *structure) topList(n *ast.List, from, to int) {
	if s.hung == n {
		return
	}
	if s.announced(n) {
		kind, label, named := s.kind, s.label, s.named
		s.kind, s.label, s.named = Note, "", 0
		defer func() { s.kind, s.label, s.named, s.list = kind, label, named, nil }()
	}
	if s.countsOn(n, from) || s.titleBehind(n) {
		s.forgetLabel()
	}
	items := s.itemsOf(n, from, to)
	if next, ok := n.NextSibling().(*ast.List); ok && len(items) > 0 && s.hangs(next) {
		end := len(s.lines)
		if after := next.NextSibling(); after != nil {
			end = s.lineOf(after, end)
		}
		s.hung = next
		last := items[len(items)-1]
		last.Items = append(last.Items, s.itemsOf(next, s.lineOf(next, to), end)...)
	}
	if s.ticked(items) || s.takeFields(n, items) {
		return
	}
	if (!s.items || s.asked != nil) && s.attendance(items) {
		return
	}
	s.takeAttendees(items)
	s.noRoles()
	if s.inHead() {
		items = s.headItems(items)
	}
	defer s.dealtEnds()
	for i, item := range items {
		line, at := "", 0
		if i+1 < len(items) {
			line, at = s.lazyLine(item)
		}
		ruling := s.belowTitle(n, item)
		s.addTop(item)
		s.addTold(ruling)
		if kind, ok := label(line); ok {
			s.leavePerson(kind, line)
			s.setLabel(kind, line, bold, at)
		} else if line != "" {
			s.personFrom(line, at)
		}
	}
}

// countsOn reports whether a list goes on with the numbers of one that stands before the label
// of the list between them, so that the label is not its own: topics are counted "1.", "2.", next
// steps follow, and then comes "3.".
func (s *structure) countsOn(n *ast.List, from int) bool {
	if n.Start < 2 || s.label == "" || s.level != bold || s.list == nil || s.list.Label != s.label || s.list.Line == s.list.Items[0].Line {
		return false
	}
	before := n.PreviousSibling()
	for before != nil {
		if list, ok := before.(*ast.List); ok && list.IsOrdered() {
			return list.Start < n.Start && s.meeting.BodyLine+s.lineOf(list, from) < s.list.Line
		}
		before = before.PreviousSibling()
	}
	return false
}

// titleBehind reports whether a list is only the title of the next topic, with its number, behind
// what stands below a label in bold: "2.1 Actions" over a table, and then "3. **Roof**".
func (s *structure) titleBehind(n *ast.List) bool {
	if n.Start < 2 || n.ChildCount() != 1 || s.label == "" || s.level != bold || n.FirstChild().ChildCount() != 1 || !allBold(s.textOf(n.FirstChild().FirstChild())) {
		return false
	}
	for before := n.PreviousSibling(); before != nil; before = before.PreviousSibling() {
		switch before := before.(type) {
		case *ast.List:
			return false
		case *ast.Paragraph:
			if s.textOf(before) == s.label {
				return before != n.PreviousSibling()
			}
		}
	}
	return false
}

// announced reports whether the sentence before a list says that it is of topics or of what
// was said: "The following concerns were raised:".
func (s *structure) announced(n *ast.List) bool {
	p, ok := n.PreviousSibling().(*ast.Paragraph)
	if !ok {
		return false
	}
	text := s.textOf(p)
	return strings.HasSuffix(text, ":") && announcesTalk.MatchString(lastSentence(text)) && !isLabel(text)
}

var announcesTalk = pattern.Must(`(?i)\b(?:the following|these|(?:two|three|four|five|some|several|other)(?: main)?)(?: [a-z]+)? (?:topics?|discussions?|questions?|comments?|remarks?|options?|reasons?|impressions?|concerns?|issues?|opinions?|views?)\b[^.:;]*:$|\b(?:advised|said|noted|mentioned|commented|explained|observed|remarked|replied|argued|reported)(?: that)?(?: (?:the following|as follows))?:$`)

// addTop adds an item, or the items below it if it is their label.
func (s *structure) addTop(item *Item) {
	if len(item.Items) == 0 || item.More != "" {
		s.add(s.kind, s.label, item)
		return
	}
	kind, ok := s.file.label(linkWords(item.Raw))
	if !ok && !s.amongWork() && s.file.dealsOut(item.Raw, item.Items) {
		kind, ok = Flat, true
	}
	if !ok && s.label != "" && s.file.talkTitle(item) {
		kind, ok = Note, true
	}
	if !ok || s.namesGroup(item.Raw) {
		s.add(s.kind, s.label, item)
		return
	}
	s.unusedLabel()
	s.list = nil
	for _, inner := range item.Items {
		if inner.cells != nil {
			if s.list != nil && s.list.Columns == nil {
				s.list = nil
			}
			s.addRow(kind, item.Raw, inner, row{cells: inner.cells.names})
			continue
		}
		s.add(kind, item.Raw, inner)
	}
	s.list = nil
}

// hangs reports whether a list is meant to be below the last item of the list before it:
// it has other marks, and is indented more than that, though not as far as Markdown asks.
// Behind a blank line, only bullets below a numbered title are.
func (s *structure) hangs(n *ast.List) bool {
	before, ok := n.PreviousSibling().(*ast.List)
	if !ok || n.Marker == before.Marker {
		return false
	}
	if s.indent(n) <= s.indent(before) {
		return before.IsOrdered() && !n.IsOrdered() && s.asksOfReport(before)
	}
	return !n.HasBlankPreviousLines() || before.IsOrdered() && !n.IsOrdered() && before.ChildCount() == 1
}

// asksOfReport reports whether a list ends with a question that reports are told by, "1. What did
// you do last week?", so that the bullets behind it answer it.
func (s *structure) asksOfReport(n *ast.List) bool {
	if n.LastChild() == nil || n.LastChild().ChildCount() != 1 {
		return false
	}
	text := s.textOf(n.LastChild().FirstChild())
	kind, ok := label(text)
	return strings.HasSuffix(text, "?") && (ok && (kind == Last || kind == This) || hinders(text))
}

// indent is how many bytes of white space a list begins with.
func (s *structure) indent(n *ast.List) int {
	return indentOf(s.lines[s.lineOf(n, 0)])
}

// add puts an item into the current list, or into a new one.
func (s *structure) add(kind ListKind, label string, item *Item) {
	s.open(0, item.Line-s.meeting.BodyLine)
	if s.list == nil || s.list.Kind != kind || s.list.Columns != nil {
		s.list = &List{Kind: kind, Label: label, Line: item.Line, titled: s.level > 0 && s.level < s.area.Level}
		if s.named > 0 {
			s.list.Line, s.named = s.named, 0
		}
		s.area.Lists = append(s.area.Lists, s.list)
	}
	s.list.Items = append(s.list.Items, item)
	s.items = true
}

// tellsMore reports whether what stands behind a name is more than whose they are: an order, or
// words in small letters, "lead, have a look at the wall".
func tellsMore(behind string) bool {
	behind = strings.TrimLeft(behind, " ,(-")
	return startsOrder(behind) || startsLower(behind) && strings.Count(behind, " ") > 1
}

// ticked takes a list of boxes with nothing but names for no work: at the
// head it tells who was there and who was not. An organisation may follow a
// name, and most names are known, unless a label says that people follow.
func (s *structure) ticked(items []*Item) bool {
	if s.label != "" || len(items) < 2 && s.asked == nil || len(s.roles) > 0 && !s.roles[0].ofPeople() {
		return false
	}
	roll := len(s.roles) > 0
	if s.area != nil && s.area.Name != "" {
		name, _ := labelName(s.area.Name)
		roll = roll || peopleRole(name) != noRole
	}
	known, some := 0, false
	for _, item := range items {
		m := box.FindString(item.Raw)
		if m == "" || len(item.Items) > 0 || item.More != "" || len(item.Raw) > longestNote {
			return false
		}
		name, _, _ := strings.Cut(item.Raw[len(m):], ",")
		name, _, _ = strings.Cut(name, "(")
		name, _, _ = strings.Cut(name, " - ")
		if !s.file.mayName(name) || tellsMore(item.Raw[len(m)+len(name):]) {
			return false
		}
		if s.file.isPeople(name) || roll && isRollEntry(item.Raw, true) {
			known++
		}
		some = some || boxTicked(box.FindStringSubmatch(item.Raw))
	}
	if 2*known < len(items) || roll && known < len(items) {
		return false
	}
	head := !s.items || s.asked != nil
	s.noRoles()
	for _, item := range items {
		item.Kind, item.Text = Talk, item.Raw
		s.add(s.kind, s.label, item)
		s.items = s.items && !head // more lists of names may follow
		r := absent
		if !head || !some { // nobody has said who was there
			continue
		}
		if boxTicked(box.FindStringSubmatch(item.Raw)) {
			r = present
		}
		s.take([]role{r}, strings.Join(strings.Fields(box.ReplaceAllString(item.Raw, "")), " "), item.Line-s.meeting.BodyLine)
	}
	s.list = nil
	return true
}

// itemsOf reads the items of a list, without understanding them yet.
func (s *structure) itemsOf(list ast.Node, from, to int) []*Item {
	var items []*Item
	hoisted := false // the first has no words of its own
	number := 0
	s.children(list, from, to, func(n ast.Node, from, to int) {
		item := s.item(n, from, to)
		if list, ok := list.(*ast.List); ok && list.IsOrdered() {
			number = s.numberAt(from, number)
			item.Number = strconv.Itoa(number) + string(list.Marker)
		}
		switch {
		case item.Raw != "" || item.More != "":
			items = append(items, item)
		case len(items) > 0 && !hoisted:
			// A bullet with nothing but bullets goes with the one before it.
			items[len(items)-1].Items = append(items[len(items)-1].Items, item.Items...)
		default:
			hoisted = true
			items = append(items, item.Items...)
		}
	})
	return items
}

// quotesWork reports whether a quotation begins with a word for work, as all that some editors
// put below a bullet does: "- > AI lead: order it".
func (s *structure) quotesWork(n ast.Node) bool {
	p, ok := n.FirstChild().(*ast.Paragraph)
	return ok && readMark(s.textOf(p)).kind == Task
}

// numberAt is the number that the item of a list has that begins at a line: as it is
// written, or, where all of them begin with "1.", the next one.
func (s *structure) numberAt(line, before int) int {
	text := strings.TrimLeft(s.lines[line], " \t>-*+")
	digits := text[:len(text)-len(strings.TrimLeft(text, "0123456789"))]
	if n, err := strconv.Atoi(digits); err == nil && (n > before || before == 0) {
		return n
	}
	return before + 1
}

func (s *structure) item(n ast.Node, from, to int) *Item {
	item := &Item{Line: s.meeting.BodyLine + from}
	var more []string
	var above *Item // a paragraph right above, which is an item of its own
	var named *Item // the name of a list of work, below which paragraphs stand
	s.children(n, from, to, func(c ast.Node, from, to int) {
		last, listed := above, named
		above, named = nil, nil
		_, isText := c.(*ast.TextBlock)
		_, isParagraph := c.(*ast.Paragraph)
		switch {
		case c.Kind() == ast.KindList && last != nil:
			last.Items = append(last.Items, s.itemsOf(c, from, to)...)
		case c.Kind() == ast.KindList:
			item.Items = append(item.Items, s.itemsOf(c, from, to)...)
		case c.Kind() == ast.KindBlockquote && item.Raw == "" && len(more) == 0 && len(item.Items) == 0 && s.quotesWork(c):
			quoted := s.item(c, from, to)
			quoted.Line = item.Line
			*item = *quoted
		case (isText || isParagraph || c.Kind() == ast.KindHeading) && item.Raw == "": // outliners put headings behind bullets
			item.Raw, item.title = s.textOf(c), c.Kind() == ast.KindHeading
			item.Links = append(item.Links, linksOf(c, s.source)...)
		case (isText || isParagraph) && len(item.Items) == 0 && len(more) == 0 && s.file.onlyWhose(s.textOf(c)):
			item.Raw += "\n" + s.textOf(c)
		case isParagraph && item.Raw != "" && s.namesWorkBelow(c):
			above = &Item{Raw: strings.Trim(s.textOf(c), "*_ "), Line: s.meeting.BodyLine + from}
			item.Items, named = append(item.Items, above), above
		case isParagraph && listed != nil && s.isGiven(s.textOf(c)):
			listed.Items = append(listed.Items, &Item{Raw: unadorned(s.textOf(c)), Line: s.meeting.BodyLine + from, Links: linksOf(c, s.source)})
			named = listed
		case (isText || isParagraph) && s.standsAlone(s.textOf(c)):
			above = &Item{Raw: s.textOf(c), Line: s.meeting.BodyLine + from, Links: linksOf(c, s.source)}
			item.Items = append(item.Items, above)
		case isParagraph && s.ordered(s.textOf(c)) && s.file.nameplate(item.Raw) != nil: // what they are to do
			item.Items = append(item.Items, &Item{Raw: s.textOf(c), Line: s.meeting.BodyLine + from, Links: linksOf(c, s.source)})
		case isText || isParagraph:
			rest, handles := s.handleLines(s.textOf(c), from)
			more = append(more, rest)
			item.Items = append(item.Items, handles...)
			item.Links = append(item.Links, linksOf(c, s.source)...)
		case c.Kind() == ast.KindCodeBlock:
			paragraphs, lines := s.indented(c.(*ast.CodeBlock), from)
			if paragraphs == nil {
				more = append(more, dedent(s.written(from, to)))
			}
			for i, p := range paragraphs {
				if text := s.textOf(p); s.standsAlone(text) {
					item.Items = append(item.Items, &Item{Raw: text, Line: s.meeting.BodyLine + lines[i]})
				} else {
					rest, handles := s.handleLines(text, lines[i])
					more = append(more, rest)
					item.Items = append(item.Items, handles...)
				}
			}
		case c.Kind() == east.KindTable:
			rows, rest := s.tableWithin(c.(*east.Table), item.Raw, from, to)
			item.Items = append(item.Items, rows...)
			more = append(more, rest)
		case item.Raw == "" && len(more) == 0 && len(item.Items) == 0:
			more = append(more, dedent(s.firstBlock(c, from, to)))
		default:
			more = append(more, dedent(s.written(from, to)))
		}
	})
	if len(item.Items) == 1 && len(more) == 0 && item.Raw != "" {
		if inner := item.Items[0]; len(inner.Items) == 0 && inner.More == "" && s.file.onlyWhose(inner.Raw) {
			item.Raw += "\n" + inner.Raw
			item.Items = nil
		}
	}
	s.statesOfPerson(item)
	item.letters()
	item.followUps()
	var comments []string
	item.More, comments = CutComments(paragraphs(more))
	item.Raw = strings.TrimSpace(strings.Join(append([]string{item.Raw}, comments...), "\n"))
	return item
}

// namesWorkBelow reports whether a paragraph below an item is nothing but the name of a list of
// work, for the list right below it or for paragraphs that each say who does what.
func (s *structure) namesWorkBelow(c ast.Node) bool {
	kind, ok := label(strings.Trim(s.textOf(c), "*_ "))
	if !ok || !isWorkKind(kind) || c.Lines().Len() > 1 {
		return false
	}
	next, ok := c.NextSibling().(*ast.Paragraph)
	return followedByList(c) || ok && s.isGiven(s.textOf(next))
}

// isGiven reports whether a paragraph begins with who is to do what it says.
func (s *structure) isGiven(text string) bool {
	ids, rest := s.file.named(unadorned(text))
	return ids != nil && !strings.HasSuffix(rest, "?") && !opines(rest) && !said.MatchString(rest)
}

// firstBlock gives the lines of the first block of an item without the bullet in front of it.
func (s *structure) firstBlock(n ast.Node, from, to int) string {
	lines := s.written(from, to)
	at := n.Pos() - s.offsets[from]
	if at <= 0 || at > len(lines) || !onlyBullets.MatchString(lines[:at]) {
		return lines
	}
	return strings.Repeat(" ", at) + lines[at:]
}

var onlyBullets = pattern.Must(`^(?:[ \t]*(?:[-*+]|[0-9]{1,9}[.)]))+[ \t]*$`)

// handleLines takes the last lines of a paragraph below an item for items of their own that begin
// with the handle of whoever is to do them: "No report was sent.\n@lead: ask for one".
func (s *structure) handleLines(text string, at int) (rest string, items []*Item) {
	lines := strings.Split(text, "\n")
	n := len(lines)
	for n > 1 && strings.HasPrefix(strings.TrimSpace(lines[n-1]), "@") && s.standsAlone(strings.TrimSpace(lines[n-1])) {
		n--
	}
	for i := n; i < len(lines); i++ {
		items = append(items, &Item{Raw: strings.TrimSpace(lines[i]), Line: s.meeting.BodyLine + at + i})
	}
	return strings.TrimRight(strings.Join(lines[:n], "\n"), " \t"), items
}

// paragraphs puts blank lines between texts.
func paragraphs(texts []string) string {
	return strings.Join(slices.DeleteFunc(texts, func(s string) bool { return s == "" }), "\n\n")
}

// standsAlone reports whether a paragraph below an item is one of its own.
func (s *structure) standsAlone(text string) bool {
	ids, _ := s.file.addressed(text)
	return ids != nil || readMark(text).kind != "" || decided(text) || s.file.commitment(text) != nil || wanted(text)
}

// dedent takes away the indentation that all lines share; the first may stand
// behind a bullet.
func dedent(text string) string {
	lines := strings.Split(text, "\n")
	shared := -1
	for _, line := range lines[1:] {
		if rest := strings.TrimLeft(line, " "); rest != "" && (shared < 0 || len(line)-len(rest) < shared) {
			shared = len(line) - len(rest)
		}
	}
	lines[0] = strings.TrimLeft(lines[0], " \t")
	for i, line := range lines[1:] {
		lines[i+1] = line[min(max(shared, 0), len(line)-len(strings.TrimLeft(line, " "))):]
	}
	return strings.Join(lines, "\n")
}

// linksOf lists the links of a paragraph in order.
func linksOf(n ast.Node, source []byte) []Link {
	var links []Link
	_ = ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Link:
			links = append(links, Link{Label: markdown.Words(n, source), Target: string(n.Destination)})
			return ast.WalkSkipChildren, nil
		case *ast.AutoLink:
			links = append(links, Link{Label: string(n.Label(source)), Target: string(n.URL(source))})
		}
		return ast.WalkContinue, nil
	})
	return links
}
