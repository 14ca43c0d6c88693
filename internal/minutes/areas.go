package minutes

import (
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"

	"slipway/internal/markdown"
	"slipway/internal/pattern"
)

// section starts the area or the list that a heading names, nil where it is none of its own.
func (s *structure) section(n ast.Node, level int, text string, line int) {
	s.verbatimAt(level, markdown.Plain(text))
	kind, isLabel := s.labelled(withoutAddresses(text))
	if !isLabel && n != nil && s.dealtBelow(n, text) {
		kind, isLabel = Flat, true
	}
	if s.groupAt(level, text) && leadsToItems(n) && !s.ruled(n, level, text) {
		kind, isLabel = kindOfGroup(text, s.groupedBy(level)), true
	} else {
		isLabel = isLabel && !(level > s.level && s.namesGroup(text))
	}
	if !isLabel || s.area != nil && s.area.Level > 0 && level <= s.area.Level {
		s.unusedLabel()
		name, _ := labelName(text)
		switch {
		case s.level > 0 && (otherMeeting.MatchString(name) || roleOf(name) == agenda || otherBusiness.MatchString(name) || toReaders.MatchString(name)), level <= s.level && talkArea(text):
			s.forgetLabel()
		case level <= s.level:
			s.backTo(level)
		}
		s.close()
		s.open(level, line)
	}
	if isLabel {
		s.setLabel(kind, text, level, line)
		return
	}
	s.area.Name = markdown.Plain(text)
	if isReports(text) {
		s.reports = level
	} else if level <= s.reports {
		s.reports = 0
	}
}

// otherBusiness is the name of what comes at the end of a meeting and is within nothing else.
var otherBusiness = pattern.Must(`^(?:any other(?: business)?|other business|aob|any other items|other (?:items|topics|matters)|miscellaneous|misc|announcements?|open (?:floor|mic|discussion)|questions|q ?& ?a|around the table|round ?table|parking lot)$`)

// toReaders is the name of what closes minutes for whoever reads them: "Let's stay in touch".
var toReaders = pattern.Must(`^(?:let(?:['’]?s| us) (?:connect|(?:stay|keep|get) (?:in touch|connected))|(?:stay|keep|get) (?:in touch|connected|involved)|(?:connect|chat) with us|(?:follow|find|contact|join) us|join (?:the|our) (?:conversation|community)|how to (?:join|participate|contribute|get involved|attend|reach us|contact us|connect))\b`)

// close ends the area.
func (s *structure) close() {
	s.commentary()
	s.area = nil
}

// closeAll ends the area and its last list, and keeps the words of a label without one.
func (s *structure) closeAll() {
	s.unusedLabel()
	s.list = nil
	s.close()
}

// commentary gives the area what was said in it.
func (s *structure) commentary() {
	if s.area != nil {
		s.area.Commentary = strings.Join(slices.Concat(s.prose, s.hidden), "\n\n")
		s.file.parts += len(s.prose)
		s.hidden = nil
	}
	s.prose = nil
}

// open makes sure that there is an area.
func (s *structure) open(level, line int) {
	if s.area == nil {
		s.area = &Area{Level: level, Line: s.meeting.BodyLine + line}
		if home := s.home; home != nil && level == 0 {
			s.area.Level, s.area.Name, s.personal[s.area] = home.Level, home.Name, s.personal[home]
		}
		s.home = nil
		s.meeting.Areas = append(s.meeting.Areas, s.area)
	}
}

// leave ends an area that an item or a row was; what follows belongs to the one
// around it.
func (s *structure) leave(home *Area) {
	s.closeAll()
	s.home = home
}

// labelled is label for a line that may name the person whose list it is.
func (s *structure) labelled(line string) (ListKind, bool) {
	if isLabel(line) {
		return s.file.label(line)
	}
	ids, _ := s.file.whoseList(line)
	return Flat, ids != nil
}

// label is label for a line that is none where it says who is to do what: "Action item on lead to
// order it".
func (f *file) label(line string) (ListKind, bool) {
	kind, ok := label(line)
	return kind, ok && f.leading(onWhom.ReplaceAllString(f.mark(line).rest, ""), toDo) == nil
}

func (s *structure) setLabel(kind ListKind, text string, level, line int) {
	s.unusedLabel()
	s.open(0, line)
	s.around = s.aroundLevel(level)
	s.kind, s.label, s.level, s.named = kind, text, level, s.meeting.BodyLine+line
	s.mark, s.above, s.countedBefore = len(s.prose), false, s.counts
	s.list = nil
}

// opensState takes a line that says how far the items of the list below it
// are for the label of that list.
func (s *structure) opensState(n *ast.Paragraph, line string, at int) bool {
	if n.Lines().Len() != 1 || !followedByList(n) {
		return false
	}
	_, done, ok := state(line)
	if !ok {
		return false
	}
	kind := Flat
	if done {
		kind = Last
	}
	s.setLabel(kind, strings.TrimSpace(line), bold, at)
	return true
}

// namesGroup reports whether a text is nothing but a word of state among work, and so names a
// part of that work: "**Carried over**", "Cancelled:".
func (s *structure) namesGroup(text string) bool { return s.amongWork() && standingOf(text) != "" }

// opensGroup takes a line with such a name above a list for the label of that list.
func (s *structure) opensGroup(n *ast.Paragraph, at int) bool {
	text := s.textOf(n)
	if !s.namesGroup(text) || n.Lines().Len() != 1 || !followedByList(n) {
		return false
	}
	s.setLabel(kindOfGroup(text, heldLabel{s.kind, s.label, s.level}), text, bold, at)
	return true
}

// kindOfGroup is the kind of the list of a group among work: what is done was so since the
// meeting before, as was all of a list of that.
func kindOfGroup(text string, among heldLabel) ListKind {
	if standingOf(text) == stateDone || among.kind == Last && standingOf(among.label) == "" {
		return Last
	}
	return Flat
}

// talkBelow takes a line that is the title of talk for the label of the list below it:
// "Open questions:", "**Risks**". So does a sentence that ends with what people were asked to say.
func (s *structure) talkBelow(n *ast.Paragraph, at int) bool {
	next := n.NextSibling()
	text := s.textOf(n)
	if followedByList(n) && len(text) <= mostSentences && askedToSay.MatchString(text) {
		s.setLabel(Note, lastSentence(text), bold, at)
		return false // and stays
	}
	if n.Lines().Len() != 1 || next == nil || next.Kind() != ast.KindList || !talkArea(text) || isReports(text) {
		return false
	}
	if name, _ := labelName(text); roleOf(name) == agenda && s.inHead() {
		s.roles, s.asked = []role{agenda}, &heading{text: text, from: at}
		return true
	} else if roleOf(name) != noRole && roleOf(name) != agenda {
		return false
	}
	if isLabel(text) || s.dealtBelow(n, text) {
		return false
	}
	s.moveOn(n, at)
	s.setLabel(Note, text, bold, at)
	return true
}

// besideRoles reports whether a paragraph, or the one before it, has a line that tells who was
// there or had a part: the goal beside it is that of the meeting, which makes no work of its talk.
func (s *structure) besideRoles(n *ast.Paragraph) bool {
	lines := s.linesOf(n)
	if before, ok := n.PreviousSibling().(*ast.Paragraph); ok {
		lines = append(slices.Clone(lines), s.linesOf(before)...)
	}
	return slices.ContainsFunc(lines[:min(len(lines), mostClauses)], func(line string) bool {
		_, value, ok := roles(line)
		return ok && value != ""
	})
}

// titled ends a label in a line of its own where the title of something else follows its
// list: a paragraph in bold, one that begins with its topic in bold, "**Roof.** It leaks",
// or another bare line above a list, where the label is one. Titles that come before any
// list are within what the label names.
func (s *structure) titled(n *ast.Paragraph) {
	text := s.textOf(n)
	counted := len(text) <= 2*longestNote && numberedTitle.MatchString(text)
	defer func() { s.counts = s.counts || counted }()
	if s.level != bold || isLabel(strings.TrimSpace(text)) {
		return
	}
	if counted && s.countedBefore { // one of the titles that the label stands among
		s.forgetLabel()
		return
	}
	if len(text) > 2*longestNote || strings.ContainsFunc(boldParts.ReplaceAllString(text, ""), isWordRune) {
		head := topicInBold.FindStringSubmatch(text)
		if s.named == 0 && !s.above && (head != nil && s.file.people(strings.Trim(head[1], ".:")) == nil && s.file.mark(text).kind == "" || isBareLine(s.label) && isBareLine(text) && followedByList(n) && s.file.nameplate(text) == nil) {
			s.forgetLabel()
		}
		return
	}
	if s.above = s.above || s.named > 0 && len(s.prose) == s.mark; !s.above {
		s.forgetLabel()
	}
}

// numberedTitle finds the titles that count the topics of a meeting: "**3. Roof**".
var numberedTitle = pattern.Must(`^\*\*\s*[0-9]{1,2}[.)]\s[^*\n]{1,100}\*\*:?\s*$`)

// topicInBold is what a paragraph is about, as it begins.
var topicInBold = pattern.Must(`^\*\*([^*\n]{1,60}(?:[.:]\*\*|\*\*:))\s+\S`)

// isBareLine holds for a title with no mark at all: "Roof".
func isBareLine(text string) bool {
	return len(text) <= longestName && !strings.ContainsAny(text, "*_#:.?!\n")
}

// subtitled takes a line in bold for the name of an area, where a heading above says what
// lists there are: "Last week" in the areas "Registry" and "Tests".
func (s *structure) subtitled(n *ast.Paragraph, at int) bool {
	text := strings.TrimSpace(s.textOf(n))
	if s.label == "" || s.level == 0 || s.level >= bold || s.named > 0 && s.list != nil || n.Lines().Len() != 1 || len(text) > longestName || !allBold(text) {
		return false
	}
	name := strings.Trim(text, "*_: ")
	if _, _, ok := state(text); ok || isLabel(text) || s.file.nameplate(text) != nil || nobodys(text) || s.file.isPeople(name) || n.NextSibling() == nil {
		return false
	}
	if s.kind != Note && !followedByList(n) {
		return false
	}
	if !followedByList(n) { // the words of the label have to stand somewhere
		s.unusedLabel()
	}
	above := s.area
	s.close()
	if last := len(s.meeting.Areas) - 1; above != nil && above == s.meeting.Areas[last] && above.Name == "" && above.Goal == "" && above.Commentary == "" && len(above.Lists) == 0 {
		s.meeting.Areas = s.meeting.Areas[:last]
	}
	s.open(bold, at)
	s.area.Name = markdown.Plain(name)
	s.list, s.named = nil, 0
	return true
}

// moveOn ends what a line in bold has opened above, a label or the area of a person,
// where a paragraph tells that something else follows: sentences behind the list of a
// label, another title behind that of changes to look through, or a title of the same
// kind, in bold, in italics, before a colon or bare, that is nobody's behind those of people,
// or any behind what somebody has still to do.
func (s *structure) moveOn(n *ast.Paragraph, from int) {
	if !followedByList(n) && !s.followedByReport(n) {
		return
	}
	text := s.textOf(n)
	if len(text) > mostSentences {
		return
	}
	if s.level == bold && s.label != "" && s.named == 0 && !s.above && strings.ContainsAny(text[len(text)-1:], ".!?") && s.file.tellsOnly(text) {
		s.forgetLabel()
	}
	if s.level == bold && s.kind == Note && s.named == 0 && n.Lines().Len() == 1 && titleOfList.MatchString(s.label) && looksThrough(s.label) && titleOfList.MatchString(text) {
		s.forgetLabel() // another title of the same kind; within "Notes:" it would be a topic
	}
	if s.area == nil || !s.personal[s.area] || s.area.Level != bold || n.Lines().Len() != 1 || s.file.nameplate(text) != nil || s.file.allOfUs(text) || nobodys(text) || isLabel(text) {
		return
	}
	above := strings.TrimSpace(s.lines[max(0, s.area.Line-s.meeting.BodyLine)])
	inBold := allBold(inTail.ReplaceAllString(text, "")) || s.reported() && strings.HasSuffix(text, ":")
	closes := s.level == bold && onlyToDo.MatchString(strings.Trim(s.label, "*_: ")) && strings.HasSuffix(text, ":")
	if _, _, ok := state(text); ok || !closes && !(strings.HasPrefix(above, "**") && inBold) && !(inItalics.MatchString(above) && inItalics.MatchString(text)) && !(namesLine.MatchString(above) && namesLine.MatchString(text)) && !(isBareLine(above) && isBareLine(text)) {
		return
	}
	s.unusedLabel()
	s.close()
	s.open(bold, from)
}

// titleOfList finds a plain line that names what stands in the list below it: "Merge requests:".
var titleOfList = pattern.Must(`^\p{Lu}[^*_:.!?\n]{2,60}:$`)

// namesLine finds a plain line that may be the name of whoever reports below it: "Lead:".
var namesLine = pattern.Must(`^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}:$`)

// inItalics finds a line that is nothing but words in italics.
var inItalics = pattern.Must(`^(?:_[^_\n]{1,60}_:?|\*[^*\n]{1,60}\*:?)$`)

// reported reports whether the list below somebody's name tells what they did, what they plan
// and what hinders them: a title behind it, "Other:", is none within their report.
func (s *structure) reported() bool {
	return s.list != nil && len(s.list.Items) <= mostClauses && allStates(s.list.Items)
}

// allBold reports whether all words of a line are bold.
func allBold(text string) bool {
	return strings.HasPrefix(text, "**") && !strings.ContainsFunc(boldParts.ReplaceAllString(text, ""), isWordRune)
}

// tellsOnly reports whether a paragraph tells of no work.
func (f *file) tellsOnly(text string) bool {
	return f.markInside(text).kind == "" && f.takings(text, nil, false) == nil && f.leading(text, promises) == nil
}

// boldParts are what is bold, and tags.
var boldParts = pattern.Must(`(?s)\*\*[^*]+\*\*|__[^_]+__|<strong>.*?</strong>|<[^<>]*>`)

// forgetLabel ends what a label holds for, and its list.
func (s *structure) forgetLabel() {
	s.unusedLabel()
	s.kind, s.label, s.level, s.list, s.around = Flat, "", 0, nil, nil
}

// heldLabel is a label that holds for what stands below its heading.
type heldLabel struct {
	kind  ListKind
	label string
	level int
}

// aroundLevel lists the labels of headings that one of some level stands below.
func (s *structure) aroundLevel(level int) []heldLabel {
	all := slices.Clone(s.around)
	if s.level > 0 && s.level < bold {
		all = append(all, heldLabel{s.kind, s.label, s.level})
	}
	return slices.DeleteFunc(all, func(outer heldLabel) bool { return outer.level >= level })
}

// backTo ends what a label holds for at a heading that names no list. The label of a heading
// that both stand below holds again: "Roof" behind "Open tasks", both below "Actions".
func (s *structure) backTo(level int) {
	all := s.aroundLevel(level)
	s.forgetLabel()
	if last := len(all) - 1; last >= 0 {
		s.kind, s.label, s.level, s.around = all[last].kind, all[last].label, all[last].level, all[:last]
	}
}

// unusedLabel keeps the words of a label that no list followed, where they
// stood.
func (s *structure) unusedLabel() {
	if s.named == 0 {
		return
	}
	s.named = 0
	s.prose = slices.Insert(s.prose, s.mark, s.label)
}

// comment adds to what an area says besides its lists.
func (s *structure) comment(text string, line int) {
	if strings.TrimSpace(text) == "" {
		return
	}
	s.open(0, line)
	s.list = nil
	s.prose = append(s.prose, text)
}
