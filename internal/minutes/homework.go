package minutes

import (
	"regexp"
	"strings"
)

// homework finds an order to find out, to ask or to prepare something. It decides
// nothing, so that it is to be done even among decisions: "Review the limits", "Take a
// look at the tests".
var homework = regexp.MustCompile(`(?i)^[*_]{0,3}(?:(?:review|investigate|research|benchmark|explore|evaluate|examine) (?:\[|#|\S+ )|check (?:with|whether|if|the|that|how|what)\b|(?:take a )?look (?:at|into|for)\b|follow up (?:on|with)\b|find out\b|figure out\b|reach out\b|do (?:some |more |lots of |a lot of |further )*(?:research|benchmarks?|tests|testing|measurements)\b|(?:ask|contact|remind|prepare|draft|schedule|backport|write) \S+ \S)`)

func isHomework(text string) bool {
	words := strings.Fields(text[:min(len(text), longestNote)])
	return len(words) > 1 && homework.MatchString(text) && !isNoun(words[0], words[1]) && !strings.HasSuffix(sentence(text), "?")
}

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
