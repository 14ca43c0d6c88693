package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// speaking reads whose words a sentence begins to tell: "lead: …", "[lead] …", "(lead) …",
// "<lead> …", "10:20 lead: …", "lead (by mail): …", "@lead I will …".
func (f *file) speaking(s string) (ids []string, rest string) {
	head := s[:min(len(s), longestNote)]
	if !strings.ContainsAny(head, ":-–—)]>&") && !strings.Contains(head, " I") {
		return nil, ""
	}
	s = nickSigns.ReplaceAllString(behindClock(s), "")
	if m := heard.FindStringSubmatchIndex(s); m != nil {
		if ids := f.people(s[m[2]:m[3]]); ids != nil && !onlyTheGroup(s[m[2]:m[3]], ids) { // "Team: …" tells of all
			end := m[1]
			if m[4] >= 0 {
				end = m[4]
			}
			return ids, strings.TrimLeft(s[end:], "*_ ")
		}
	}
	return nil, ""
}

var heard = pattern.Must("^[*_]{0,3}([^\\s:.!?;()\\[\\]][^:.!?;()\\[\\]]{0,40}?)[*_]{0,3}(?: \\([^()]{1,30}\\)| \\[?[0-9]{1,2}(?::[0-9]{2}){1,2}\\]?)?(?::[*_]{0,3} |\\s[-–—]\\s|(?:\\\\?[\\])]|\\\\?>|&gt;)[:*_`]{0,4} |,? (I(?:[.'’]ll|[’']m)?\\s))")

// nickSigns are what stands before the name in the log of a chat: "<@".
var nickSigns = pattern.Must(`^(?:(?:\\?<|&lt;)\s?)?[@+%~&]?`)

// speaks reports whether a text begins with whoever says it. A head with a word
// in lower case is that of a topic.
func speaks(s string) bool {
	head := speaker.FindString(s)
	words := strings.Fields(strings.Trim(head, "*_: "))
	for _, word := range words[min(len(words), 1):] {
		switch {
		case word == "and" || word == "de" || word == "van" || word == "von":
		case word[0] >= 'a' && word[0] <= 'z', word[0] == '#', word[0] >= '0' && word[0] <= '9': // "PR #12: …", "Lamp 14: …"
			return false
		}
	}
	return head != "" && head[0] != '#' && !issueHead.MatchString(head) && !documentHead.MatchString(head) && (head[0] < '0' || head[0] > '9') && !isTopic(head) && !figure.MatchString(s[len(head):]) && !bulletBehind.MatchString(s[len(head):])
}

// bulletBehind finds the bullet of a list in one line, which nobody begins to speak with:
// "Servers: - two are late - ops will move them".
var bulletBehind = pattern.Must(`^\s*[-–—•*]\s`)

// issueHead finds the number of an issue, which says nothing: "gh-12: …", "PROJ-7: …", "roof-tools#7: …".
var issueHead = pattern.Must(`^[*_]{0,3}[\w./-]{1,40}[-#!][0-9]{1,7}[*_]{0,3}:`)

// documentHead finds the name of a document or a module, which says nothing: "draft-roof-wall: …".
var documentHead = pattern.Must(`^[*_]{0,3}[a-z][a-z0-9]*(?:-[a-z0-9]+){2,}[*_]{0,3}:`)

// figure finds an amount, which nobody begins to speak with: "Account: $2,000.12".
var figure = pattern.Must(`^\s*(?:[$€£¥]\s?|[A-Z]{3}\s)?[0-9][0-9.,]*`)

// Whoever speaks: "lead: …", "**Lead:** …", "<lead> …", "… goes on".
var speaker = pattern.Must(`^(?:[*_]{0,3}[^\s:.!?,;][^:.!?,;]{0,40}:[*_]{0,3}(?:\s|$)|\\?<|…|\.\.\.)`)

// isTopic holds for words before a colon that say what follows, and not who
// speaks.
func isTopic(head string) bool {
	name, _ := labelName(head)
	switch name {
	case "outcome", "outcomes", "result", "results", "summary", "update", "updates", "status", "background", "proposal", "issue", "problem", "next step", "next action", "motion", "context", "plan", "pending", "blocker", "blockers", "risk", "concern", "question", "reminder", "deadline", "note", "re":
		return true
	}
	return isLabel(head) || abstract.MatchString(name)
}

// abstract finds how words for what people do end, and no names: "Coordination and oversight".
var abstract = pattern.Must(`[a-z]{3}(?:tions?|ships?|sight|bility)\b`)

// nameLine reads a first line that is only the emphasised name of who said
// what follows, and its length.
func (f *file) nameLine(s string) (ids []string, length int) {
	line, _, more := strings.Cut(s, "\n")
	if !more || len(line) > longestName || !strings.HasPrefix(line, "*") && !strings.HasPrefix(line, "_") {
		return nil, 0
	}
	return f.nameplate(clockBehind.ReplaceAllString(strings.Trim(plainWords(line), "_ "), "")), len(line) + 1
}

// clockBehind is the time behind the name of who speaks: "lead (10:20)", "lead — 28/02/2026 20:05",
// "lead, Today at 10:20".
var clockBehind = pattern.Must(`(?i)\s*(?:[,|·•–—-]\s*)?(?:(?:[0-9]{1,2}[./][0-9]{1,2}[./](?:[0-9]{2}){1,2},?|today|yesterday)\s(?:at )?)?` + saidAt + `:?$`)

// untilSpeaker is the length of what comes before a line on which somebody else
// begins to speak.
func (f *file) untilSpeaker(s string) int {
	for at, n := 0, 0; n < mostClauses; n++ {
		i := strings.IndexByte(s[at:], '\n')
		if i < 0 {
			break
		}
		at += i + 1
		line, _, _ := strings.Cut(s[at:], "\n")
		if ids, _ := f.speaking(opening.ReplaceAllString(plainWords(line), "")); ids != nil {
			return at
		}
	}
	return len(s)
}

// tellsOf reports whether a line of a text, or the text itself, begins with the name of whoever
// seemed to speak and with what they did: it tells of them and does not quote them, as "lead: …
// Lead noted that …" does.
func (f *file) tellsOf(who []string, text string) bool {
	for _, line := range strings.SplitN(text, "\n", mostClauses) {
		if slices.Equal(f.leading(strings.TrimLeft(line, " *_"), verbBehind), who) && !heard.MatchString(line) {
			return true
		}
	}
	return false
}

// verbBehind holds for what may follow the name of whom a sentence is about.
func verbBehind(words []string) bool {
	return IsPast(words[0]) || isFinite(words[0]) || saysSo(words[0]) || words[0] == "said"
}

// isFinite holds for verbs that make a clause of the words around them.
func isFinite(word string) bool {
	word = strings.Trim(word, ",.;")
	if strings.HasSuffix(word, "n't") || strings.HasSuffix(word, "n’t") {
		return true
	}
	switch word {
	case "is", "are", "was", "were", "has", "have", "had", "can", "could", "will", "would", "should", "may", "might", "must", "needs", "need":
		return true
	}
	return false
}

// tellsOfOthers reports whether what stands behind a head tells of somebody, so that the
// head is a topic: "Disk: lead has got one".
func (f *file) tellsOfOthers(s string) bool {
	quotes := quoted.MatchString(s)
	return f.leading(afterColon(s), func(words []string) bool {
		return IsPast(words[0]) || words[0] == "has" || words[0] == "have" || workingOn(words) || !quotes && (verbBehind(words) || toDo(words))
	}) != nil
}

// listsNames reports whether a sentence lists people, which nobody begins to say: "Panel:
// lead, ops, and somebody from elsewhere."
func (f *file) listsNames(s string) bool {
	ids, _ := f.prefix(s)
	return len(ids) > 1
}

// quoted finds the words of somebody who speaks for themselves. Where there are none, an
// emphasised head is that of a topic: "**Website:** lead will move it".
var quoted = pattern.Must(`(?i)\b(?:I|I['’](?:ll|m|d|ve)|me|my|we|us|our|you|your|let['’]s|yes|no|thanks)\b`)

// saysSo holds for verbs by which minutes tell in the present tense what somebody said.
func saysSo(verb string) bool {
	switch verb {
	case "asks", "says", "thinks", "reports", "notes", "suggests", "explains", "proposes", "wonders", "believes", "prefers", "mentions", "adds":
		return true
	}
	return false
}

// says reports whether a text that begins with a handle tells what that person said:
// "@lead I think …", "@ops yes, that is late." An order has no subject, and a bullet
// that is one mostly no full stop.
func says(s string) bool {
	if s = withoutAddresses(s); !strings.HasPrefix(s, "@") {
		return false
	}
	end := strings.TrimRight(s[:min(len(s), mostSentences)], " *_\"”")
	return strings.ContainsAny(end[len(end)-1:], ".?!") || subject.MatchString(s[:min(len(s), longestNote)]) || sentenceEnd.MatchString(end)
}

var subject = pattern.Must(`(?i)^(?:@\S+[\s,/&:]+(?:and\s+)?)+(?:I|we|you|it|this|that|there|they|he|she|yes|yeah|no|not|maybe|perhaps|agrees?|agreed|is|are|was|do|does|can|could|should|what|why|how|when|who|if|because|thanks?)\b`)

// quotes reports whether a file tells who said what as "name: sentence", more often
// than it tells by "name: order" who does what.
func (f *file) quotes() bool {
	said, orders := 0, 0
	for _, line := range f.lines {
		line = strings.TrimSpace(line[:min(len(line), mostSentences)])
		ids, rest := f.named(strings.TrimSpace(line[len(bulletMark.FindString(line)):]))
		switch {
		case ids == nil || readMark(rest).kind != "":
		case f.isTold(rest):
			orders++
		case f.endsSpeech(rest) || sentenceEnd.MatchString(rest) || opines(rest):
			said++
		}
	}
	return said > 2 && said > orders
}

// tells finds the verb of a sentence that says how something is.
var tells = pattern.Must(`^[^,;:]{0,60}\b(?:is|are|was|were|has|have|had|would|could|did|does|let['’]s)\b`)

// isSentence reports whether what follows a name is a sentence of whose name it is.
func isSentence(s string) bool {
	return s != "" && strings.ContainsAny(s[len(s)-1:], ".?!") || sentenceEnd.MatchString(s) || opines(s) || howItIs.MatchString(s) || tells.MatchString(s)
}

// isReply reports whether what follows a name is what somebody says: a sentence, what they did,
// or how far something is, "done, since Monday".
func isReply(s string) bool {
	state, _, _ := strings.Cut(s, ",")
	word, _, _ := strings.Cut(s, " ")
	return isSentence(s) || IsPast(s) || onlyTells.MatchString(state) || strings.EqualFold(word, "and") || strings.EqualFold(word, "but")
}

// howItIs is how somebody begins to tell how far something is.
var howItIs = pattern.Must(`(?i)^(?:I|we|needs|waiting|waits|seems|still|half|partly|almost|nearly|not|no|yes|it)\b`)

// othersSpeak reports whether a sentence behind what somebody says begins with a head in emphasis
// of whoever speaks next in the same line: "*lead:* it is late. *XY:* known". Such a head may be
// that of a topic, unless it is initials or the line began with one like it.
func othersSpeak(line, sentence string) bool {
	next := emphasisedHead.FindStringSubmatch(sentence)
	if next == nil || !speaks(strings.TrimLeft(sentence, "*_")) {
		return false
	}
	first := emphasisedHead.FindStringSubmatch(line)
	return first != nil && first[1] == next[1] || initialsOnly.MatchString(next[2])
}

var emphasisedHead = pattern.Must(`^([*_]{1,3})([^\s*_:][^*_:]{0,40})(?::[*_]{1,3}|[*_]{1,3}:)\s`)
