package minutes

import (
	"regexp"
	"strings"

	"github.com/yuin/goldmark/ast"
)

const (
	mostSentences = 2000 // bytes of a text that are read sentence by sentence
	mostClauses   = 40   // sentences and parts of them
)

var (
	sentenceEnd = regexp.MustCompile(`(?:[;!?]|(?:[^A-Z]|[^\s(][A-Z])\.)["”’)*_]*\s+`) // the dot of an initial ends none
	// What a decision says somebody will do.
	thatClause = regexp.MustCompile(`(?i)\b(?:decided|agreed|resolved|and) that\s+`)
	// Who has to do what a text ends with: "… by May. Action: lead", "… [Action: ops]".
	closingMark = regexp.MustCompile(`(?i)[\s\[(*_]+(?:action|a\.?[ip]\.?)(?: by| on| for)?\s*[:–—-][*_\s]*([^:.\n]{1,60}?)[\])*_.\s]*$`)
	// A number of a paragraph: "4.2 …".
	numbered = regexp.MustCompile(`^[*_]{0,3}[0-9]{1,3}(?:(?:\.[0-9]{1,3})+\.?|[.)])[*_]{0,3}\s+`)
	// Whoever speaks: "lead: …", "**Lead:** …", "<lead> …", "… goes on".
	speaker = regexp.MustCompile(`^(?:[*_]{0,3}[^\s:.!?,;][^:.!?,;]{0,40}:[*_]{0,3}(?:\s|$)|\\?<|…|\.\.\.)`)
)

// sentence is the first sentence of a text.
func sentence(s string) string {
	s = s[:min(len(s), mostSentences)]
	if strings.ContainsAny(s, ".;!?") {
		if end := sentenceEnd.FindStringIndex(s); end != nil {
			return strings.TrimSpace(s[:end[1]])
		}
	}
	return strings.TrimRight(s, " \n*_\"”")
}

// commitment reads who takes something on in the first sentence of a text by
// which anybody does: "The first draft is there. Writer will send it."
func (f *file) commitment(s string) []string {
	return firstTakers(f.takings(s, nil, false))
}

func firstTakers(all []taking) []string {
	if len(all) == 0 {
		return nil
	}
	return all[0].owners
}

// speaks reports whether a text begins with whoever says it. A head with a word
// in lower case is that of a topic.
func speaks(s string) bool {
	head := speaker.FindString(s)
	words := strings.Fields(strings.Trim(head, "*_: "))
	for _, word := range words[min(len(words), 1):] {
		switch {
		case word == "and" || word == "de" || word == "van" || word == "von":
		case word[0] >= 'a' && word[0] <= 'z':
			return false
		}
	}
	return head != "" && !isTopic(head)
}

// isTopic holds for words before a colon that say what follows, and not who
// speaks.
func isTopic(head string) bool {
	name, _ := labelName(head)
	switch name {
	case "outcome", "outcomes", "result", "results", "summary", "update", "updates", "status", "background", "proposal", "issue", "problem", "next step", "next action", "motion", "context":
		return true
	}
	_, ok := label(head)
	return ok
}

// addressed reads who is asked for something by "@name: …", which goes on like
// an order and not like a sentence.
func (f *file) addressed(s string) (ids []string, rest string) {
	if ids, rest := f.setInBold(s); ids != nil {
		return ids, rest
	}
	if !strings.HasPrefix(s, "@") || len(s) > mostSentences {
		return nil, ""
	}
	ids, rest = f.named(s)
	if ids == nil || rest[0] < 'a' || rest[0] > 'z' || !strings.Contains(rest, " ") || strings.ContainsAny(rest[len(rest)-1:], ".?!") || strings.HasSuffix(sentence(rest), "?") ||
		opinion.MatchString(rest) || howItIs.MatchString(rest) || (f.quoting || tells.MatchString(rest)) && !f.isTold(rest) && !toDo(strings.Fields(rest)) {
		return nil, ""
	}
	return ids, rest
}

// toDo holds for "to" and a verb.
func toDo(words []string) bool {
	return len(words) > 1 && words[0] == "to" && words[1][0] >= 'a' && words[1][0] <= 'z'
}

// A sentence that says what was decided, and by whom: "It was resolved that …",
// "The council approved …".
var decidedThat = regexp.MustCompile(`(?i)(?:^|[.;:!?]\s+|\band\s+)(?:` +
	`it was (?:then |also |unanimously |formally |therefore )*(?:resolved|agreed|decided) (?:to|that|unanimously)\b` +
	`|(?:the |this )?(?:[a-z]+ )?(?:board|council|(?:sub-?)?committee|group|team|meeting|members|directors|trustees|assembly|chairs|we) (?:has |have |then |also |all |unanimously |formally |therefore )*` +
	`(?:(?:resolved|agreed|decided|voted) (?:to|that|unanimously|in favou?r|against)|(?:approve[sd]|adopt(?:s|ed)|ratifie[sd]|accept(?:s|ed)|reject(?:s|ed))|[^.;]{1,80} and (?:resolved|agreed|decided) (?:to|that))\b` +
	`|(?:now,? )?(?:therefore,? )?be it (?:further )?resolved\b` +
	`|voted unanimously\b|vote[^.:;]{0,30}:[^.;]{1,60} (?:accepted|approved|adopted|elected|rejected)\b)` +
	`|.{20}\bmotion (?:is |was )?(?:carried|passed|adopted|approved)\b` +
	`|\b(?:was|were) (?:approved|adopted|ratified|accepted|passed|carried) (?:unanimously|by (?:a )?(?:unanimous|majority))\b`)

// decided reports whether a text tells of a decision.
func decided(s string) bool {
	s = strings.ReplaceAll(s[:min(len(s), mostSentences)], "\n", " ")
	if !holdsAny(s, "resolved", "agreed", "decided", "vote", "approve", "adopt", "ratif", "accept", "reject", "motion", "passed", "carried", "elected") {
		return false
	}
	return decidedThat.MatchString(s[len(numbered.FindString(s)):])
}

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
		if next := sentence(text[at:]); f.commitment(next) != nil {
			before = strings.TrimSpace(text[:at])
			if !decided(before) || f.commitment(before) != nil {
				return "", ""
			}
			return before, text[at:]
		}
	}
	return "", ""
}

// narrative keeps a paragraph, as an item of its own where it tells what somebody
// takes on or what was decided.
func (s *structure) narrative(text string, at int, n *ast.Paragraph) {
	kind, label := Note, ""
	if s.label != "" && s.kind != Resolved {
		kind, label = s.kind, s.label
	}
	takesOn := s.file.commitment(text) != nil || s.file.undertaken(text) || len(errands(text)) > 0
	if before, after := s.file.untilCommitment(text); takesOn && before != "" && kind != Resolved {
		s.narrative(before, at, n)
		s.narrative(after, at+strings.Count(text[:len(text)-len(after)], "\n"), n)
		return
	}
	if text == "" || !takesOn && !decided(text) {
		s.comment(text, at)
		return
	}
	if kind != s.kind {
		s.unusedLabel()
	}
	items := s.items // at the head, roles may follow
	s.list = nil
	s.add(kind, label, &Item{Raw: strings.TrimSpace(text), Line: s.meeting.BodyLine + at, Links: linksOf(n, s.source), prose: true})
	s.list.told = !takesOn
	s.list, s.items = nil, items
}
