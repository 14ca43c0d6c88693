package minutes

import (
	"regexp"
	"strings"
)

// More ways in which people write down who has to do something, each for an item
// that the word or the name itself marks as work.
var (
	// The word and the name in one pair of brackets: "[AI - lead] …", "**AI (lead)** …".
	enclosedFor = regexp.MustCompile(`^(?:[*_]{1,3}|[\[(])(?i:action(?:[ -]?item|[ -]?point)?|a\.?[ip]\.?|to[- ]?do|task|follow[ -]?up)(?:\s*[-–—]\s*([^()\[\]*_:]{1,60}?)|:\s*(@[^()\[\]*_: ]{1,60})|\s*\(([^()\[\]*_:]{1,60})\))(?:[*_]{1,3}|[\])])[\s:–—-]+`)
	// The word in brackets with what is to be done: "It is late (AI lead: …)".
	bracketedMark = regexp.MustCompile(`[\[(][*_]{0,3}(?:A[IP]\b|ACTION\b|Action\b|TODO\b|To-?do:)`)
	// The name before the word: "lead's action: …", "lead (action): …".
	nameBefore = regexp.MustCompile(`^[*_]{0,3}(.{1,60}?)(?:['’]s? (?i:action(?: items?| points?)?|AI|to-?do)| \((?i:action|AI|to-?do)\))[*_]{0,3}\s*(?::|\s[-–—]\s)[*_]{0,3}\s*`)
	// The name in brackets before an order: "(lead) order the machines".
	inFront = regexp.MustCompile(`^[*_]{0,3}\(([^()]{1,60})\)[*_]{0,3}:?\s+`)
	// Whoever does it at its end: "the tests are to be run by lead".
	toBeDoneBy = regexp.MustCompile(`(?i)\b(?:to|will|shall) be (?:[a-z]+ly )?([a-z]+) by ([^.;:()]{2,80})`)
)

// markInBrackets reads such a word in brackets that stand anywhere in a text.
func markInBrackets(text string) marking {
	at := bracketedMark.FindStringIndex(text)
	if at == nil {
		return marking{}
	}
	inner := text[at[0]+1:]
	closing := strings.IndexAny(inner, ")]")
	if closing < 0 {
		return marking{}
	}
	m := readMark(inner[:closing])
	if m.number == "" && !strings.Contains(inner[:closing], ":") && !strings.Contains(inner[:closing], " - ") {
		return marking{} // "(AI models)"
	}
	return m
}

// mark is readMark, for which "AI" in front is one only with a name, a colon or an
// order behind it: "AI models are slow" is none.
func (f *file) mark(text string) marking {
	m := readMark(text)
	if !m.loose {
		return m
	}
	word, _, _ := strings.Cut(m.rest, " ")
	head, _, _ := strings.Cut(m.rest, ":")
	if f.first(m.rest, true) == nil && !isOrder(word) && !unknown(strings.ToLower(head)) {
		return marking{}
	}
	return m
}

// inFrontOf reads who is told to do something behind a name in brackets.
func (f *file) inFrontOf(s string) (ids []string, rest string) {
	m := inFront.FindStringSubmatchIndex(s)
	if m == nil || !f.isTold(s[m[1]:]) {
		return nil, s
	}
	return f.people(s[m[2]:m[3]]), s[m[1]:]
}

// ordered reads whom a text tells to do something by the name and a verb without an
// ending, as nobody tells what somebody did: "Lead ask the vendor". What may be a noun
// behind the name of a group is none.
func (f *file) ordered(s string) []string {
	ids := f.leading(s, func(words []string) bool {
		switch words[0] {
		case "update", "report", "review", "request", "call", "test", "order", "record", "draft", "design", "document", "research", "post", "check", "contact", "fix", "book", "file", "email",
			"tag", "triage", "share", "move", "open", "set", "change", "run", "split", "build", "find", "follow", "reach", "speak", "bring", "forward", "complete", "clean", "research,", "merge":
			return false
		}
		return len(words) > 2 && words[0] == strings.Trim(words[0], "*_,.;:") && words[0] == strings.ToLower(words[0]) && isOrder(words[0])
	})
	if len(ids) == 1 {
		return ids
	}
	return nil
}

// beforeMark reads whose action a text says that it is: "lead's action: …".
func (f *file) beforeMark(s string) (ids []string, rest string) {
	if m := nameBefore.FindStringSubmatchIndex(s[:min(len(s), longestMarked)]); m != nil && strings.TrimSpace(s[m[1]:]) != "" {
		if ids := f.people(s[m[2]:m[3]]); ids != nil {
			return ids, s[m[1]:]
		}
	}
	return nil, s
}

// agent reads by whom something is to be done.
func (f *file) agent(s string) []string {
	for _, m := range toBeDoneBy.FindAllStringSubmatch(s[:min(len(s), mostSentences)], 4) {
		switch strings.ToLower(m[1]) {
		case "chaired", "hosted", "attended", "affected", "used", "blocked", "seen", "replaced", "followed", "held", "funded", "paid", "caused":
			continue
		}
		if ids, _ := f.prefix(m[2]); ids != nil {
			return ids
		}
	}
	return nil
}

// markInside is mark for a text in which the word may come later.
func (f *file) markInside(text string) marking {
	if readMark(text).loose {
		return markInBrackets(text)
	}
	return readMarkInside(text)
}
