package minutes

import (
	"strings"

	"github.com/yuin/goldmark/ast"

	"slipway/internal/pattern"
)

// decided reports whether a text tells of a decision.
func decided(s string) bool {
	s = strings.ReplaceAll(s[:min(len(s), mostSentences)], "\n", " ")
	if !holdsAny(s, "resolved", "agreed", "decided", "vote", "approve", "adopt", "ratif", "accept", "reject", "motion", "passed", "carried", "elected") {
		return false
	}
	s = s[len(numbered.FindString(s)):]
	if turnedDown.MatchString(s) {
		return false
	}
	if proposal := proposed.FindString(s); proposal != "" && !acceptedAs.MatchString(s) {
		s = strings.TrimSpace(s[len(proposal):])
		s = strings.TrimSpace(s[min(len(s), len(sentence(s))):])
	}
	for _, at := range decidedThat.FindAllStringIndex(s, mostClauses) {
		if !strings.HasSuffix(sentence(strings.TrimLeft(s[at[0]:], ".;:!?*_ ")), "?") {
			return true
		}
	}
	return false
}

// A sentence that says what was decided, and by whom: "It was resolved that …",
// "The council approved …".
var decidedThat = pattern.Must(`(?i)(?:^|[.;:!?][*_]{0,3}\s+|[*_]{2,3}\s+|\band\s+)(?:` +
	`it was (?:then |also |unanimously |formally |therefore )*(?:resolved|agreed|decided) (?:to|that|unanimously)\b` +
	`|(?:the |this )?(?:[a-z]+ )?(?:board|council|(?:sub-?)?committee|group|team|meeting|members|directors|trustees|assembly|chairs|we) (?:has |have |then |also |all |unanimously |formally |therefore )*` +
	`(?:(?:resolved|agreed|decided|voted) (?:to|that|unanimously|in favou?r|against)|(?:approve[sd]|adopt(?:s|ed)|ratifie[sd]|accept(?:s|ed)|reject(?:s|ed))|[^.;]{1,80} and (?:resolved|agreed|decided) (?:to|that))\b` +
	`|(?:now,? )?(?:therefore,? )?be it (?:further )?resolved\b` +
	`|voted unanimously\b|vote[^.:;]{0,30}:[^.;]{1,60} (?:accepted|approved|adopted|elected|rejected)\b)` +
	`|.{20}\bmotion (?:is |was )?(?:carried|passed|adopted|approved)\b` +
	`|^(?:the )?motion (?:is |was )?(?:carried|passed|adopted|approved)(?: unanimously)?\s*(?::|\s[–—-])\s+\S+ \S` +
	`|^(?:the )?motion (?:to|that|for) [^.:;?]{4,120} (?:(?:is|was) )?(?:carried|passed|adopted|approved)(?: unanimously| by .{3,40})?[.!*_]*$` +
	`|\b(?:was|were) (?:approved|adopted|ratified|accepted|passed|carried) (?:unanimously|by (?:a )?(?:unanimous|majority))\b`)

// untilCommitment divides a text before the sentence by which somebody takes
// something on, if what stands before it was decided.
func (f *file) untilCommitment(text string) (before, after string) {
	if len(text) > mostSentences || !decided(text) {
		return "", ""
	}
	for at, n := 0, 0; n < mostClauses; n++ {
		end := sentenceEnd.FindStringIndex(text[at:])
		if end == nil {
			return "", ""
		}
		at += end[1]
		if next := sentence(text[at:]); f.onlyWhose(next) { // "… be mended. **[Action: lead]**"
			return "", ""
		} else if f.commitment(next) != nil {
			before = strings.TrimSpace(text[:at])
			if !decided(before) || f.commitment(before) != nil {
				return "", ""
			}
			return before, text[at:]
		}
	}
	return "", ""
}

// decides reports whether a text says anything, so that a decision may stand in it.
func decides(s string) bool { return len(strings.Fields(s)) > 1 }

// decisions lists the decisions of a meeting.
func (m *Meeting) decisions(area *Area, items []*Item) {
	for _, item := range items {
		if item.Kind == Decided || item.decides {
			item.setAside()
		}
		if item.Kind == Decided || item.decides {
			m.Decisions = append(m.Decisions, &Decision{Text: item.Text, Owners: item.Owners, Area: area.Name, Item: item, Line: item.Line})
		}
		m.decisions(area, item.Items)
	}
}

// resolved takes a paragraph below a label such as "Decisions" for one
// decision, if it is the first thing there.
func (s *structure) resolved(n *ast.Paragraph, from int) bool {
	if s.kind != Resolved || s.named == 0 {
		return false
	}
	text := s.textOf(n)
	if isLabel(text) || isNothing(text) || strings.HasSuffix(text, ":") {
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

// belowTitle takes what was decided off a numbered title, on the line right below which it
// stands, so that Markdown takes it for more of the title: "3. FINANCE", "It was RESOLVED
// that …". It is nil where there is none.
func (s *structure) belowTitle(n *ast.List, item *Item) *Item {
	title, rest, more := strings.Cut(item.Raw, "\n")
	at := item.Line - s.meeting.BodyLine + 1
	if !more || !n.IsOrdered() || item.cells != nil || s.label != "" && s.kind != Note || at >= len(s.lines) {
		return nil
	}
	lazy := s.lines[at] != "" && indentOf(s.lines[at]) == 0
	if !lazy || len(title) > longestName || strings.ContainsAny(strings.TrimSpace(title), ".,;:") || !decided(rest) {
		return nil
	}
	item.Raw = title
	ruling := &Item{Raw: rest, Line: item.Line + 1, Links: linksWithin(item.Links, rest), prose: true}
	item.Links = linksWithin(item.Links, title)
	return ruling
}

// addTold adds what a line tells that was decided, in a list of its own.
func (s *structure) addTold(item *Item) {
	if item == nil {
		return
	}
	s.list = nil
	s.add(Note, "", item)
	s.list.told = true
	s.list = nil
}

func isHomework(text string) bool {
	words := strings.Fields(text[:min(len(text), longestNote)])
	return len(words) > 1 && homework.MatchString(text) && !isNoun(words[0], words[1]) && !strings.HasSuffix(sentence(text), "?") && !standing.MatchString(text)
}

// standing finds a rule for whatever comes: "Review the limits whenever a machine is added".
var standing = pattern.Must(`(?i)\b(?:when(?: we| you)|whenever|each time|every time|always)\b`)

// homework finds an order to find out, to ask or to prepare something. It decides
// nothing, so that it is to be done even among decisions: "Review the limits", "Take a
// look at the tests".
var homework = pattern.Must(`(?i)^[*_]{0,3}(?:(?:review|investigate|research|benchmark|explore|evaluate|examine) (?:\[|#|\S+ )|check (?:with|whether|if|the|that|how|what)\b|(?:take a )?look (?:at|into|for)\b|follow up (?:on|with)\b|find out\b|figure out\b|reach out\b|do (?:some |more |lots of |a lot of |further )*(?:research|benchmarks?|tests|testing|measurements)\b|(?:ask|contact|remind|prepare|draft|schedule|backport|write) \S+ \S)`)

// homeworkLines reads a paragraph among decisions of which a line is such an order: each
// line is an item.
func (s *structure) homeworkLines(text string, at int, links []Link) bool {
	lines := strings.Split(text, "\n")
	found := false
	if len(lines) > 5*mostClauses {
		return false
	}
	for _, line := range lines {
		found = found || isHomework(strings.TrimSpace(line))
	}
	if !found {
		return false
	}
	var open *Item
	for i, line := range lines {
		if line = strings.TrimSpace(line); open != nil && continues(line) && !isHomework(line) {
			open.Raw += "\n" + line
			continue
		}
		open = &Item{Raw: line, Line: s.meeting.BodyLine + at + i}
		s.add(Resolved, s.label, open)
		open.Links = linksWithin(links, line)
	}
	return true
}

// told reports whether the first sentence of a text tells what somebody does.
func (f *file) told(s string) bool {
	return f.commitment(sentence(s)) != nil
}

// entrusted reads who does what the first sentence of a decision tells, in the present as
// well: "ops opens an account".
func (f *file) entrusted(s string) []string {
	if ids := f.commitment(sentence(s)); ids != nil {
		return ids
	}
	s = plainWords(sentence(s))
	if rest := strings.TrimPrefix(strings.TrimPrefix(s, "For "), "for "); rest != s { // "Vote: for lead to order it"
		if ids := f.leading(rest, toHandle); ids != nil {
			return ids
		}
	}
	if ids := f.leading(s, mandate); len(ids) > 1 {
		return ids
	}
	return f.leading(s, func(words []string) bool { return acts(words) && !inOffice(words[0]) })
}

// inOffice holds for verbs of what somebody is from now on.
func inOffice(verb string) bool {
	switch verb {
	case "becomes", "serves", "continues", "acts", "represents", "pays", "stands", "takes", "keeps", "receives", "owns", "holds", "leads", "succeeds", "replaces":
		return true
	}
	return false
}
