package minutes

import (
	"regexp"
	"slices"
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
	// The name behind the word: "Action lead: …", "Action on lead to …".
	markThenName = regexp.MustCompile(`^[*_]{0,3}(?i:actions?(?: items?| points?)?|ai|to-?do|task)\s+(?:(?i:on|for|by)\s+)?`)
	// The name in brackets before an order: "(lead) order the machines".
	inFront = regexp.MustCompile(`^[*_]{0,3}\(([^()]{1,60})\)[*_]{0,3}:?\s+`)
	// Names at an end of an item of work: "**lead** order …", "Order … . Lead", "The
	// machines of Orbit: lead", "Order (@lead) …".
	emphasised = regexp.MustCompile(`^(?:\*\*([^*]{1,60})\*\*|__([^_]{1,60})__|\*([^*]{1,60})\*|_([^_]{1,60})_)[:,]?\s+\S`)
	alone      = regexp.MustCompile(`(?:[.;!]|\S \S+:)[*_]{0,3}\s+([^.;:!?]{1,60}?)[.*_\s]*$`)
	handleIn   = regexp.MustCompile(`\((@[^()]{1,60})\)`)
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
	if m.kind == "" {
		return f.markOf(text)
	}
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
	if len(ids) == 1 || len(ids) > 1 && s[0] == '@' {
		return ids
	}
	return nil
}

// markOf reads a word for work with the name of whose it is behind it.
func (f *file) markOf(text string) marking {
	m := markThenName.FindStringIndex(text[:min(len(text), longestMarked)])
	if m == nil {
		return f.nameThenMark(text)
	}
	rest := text[m[1]:]
	ids := f.leading(rest, toDo)
	if name, _, ok := strings.Cut(rest[:min(len(rest), longestName)], ":"); ids == nil && ok {
		ids = f.people(strings.TrimRight(name, "*_ "))
	}
	if ids == nil {
		return marking{}
	}
	return marking{kind: Task, sure: true, rest: strings.TrimRight(rest, "*_")}
}

// atAnEnd reads the names that stand apart in an item of work.
func (f *file) atAnEnd(s string) []string {
	if !f.anybody(s) {
		return nil
	}
	var names []string
	if m := emphasised.FindStringSubmatch(s[:min(len(s), longestMarked)]); m != nil {
		names = append(names, m[1]+m[2]+m[3]+m[4])
	}
	if m := alone.FindStringSubmatch(s[max(0, len(s)-longestMarked):]); m != nil {
		names = append(names, m[1])
	}
	if m := handleIn.FindStringSubmatch(s[:min(len(s), mostSentences)]); m != nil {
		names = append(names, m[1])
	}
	for _, name := range names {
		if ids := f.people(name); ids != nil {
			return ids
		}
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

// partedWork gives the parts of an item of work of which each begins with another
// person who does it: "Action: lead to order it; ops: test it".
func (f *file) partedWork(item *Item, mark marking) []*Item {
	start := 0
	if mark.kind != "" {
		start = len(item.Raw) - len(mark.rest)
	}
	if mark.who != "" || len(item.Raw) > mostSentences || !sentenceEnd.MatchString(item.Raw[start:]) {
		return nil
	}
	var parts []*Item
	var before []string
	from := 0
	for at, n := start, 0; n < mostClauses; n++ {
		this := f.doer(item.Raw[at:])
		if this == nil && n == 0 {
			return nil
		}
		if this != nil && n > 0 && !slices.Equal(this, before) {
			parts = append(parts, &Item{Raw: strings.TrimSpace(item.Raw[from:at])})
			from = at
		}
		if this != nil {
			before = this
		}
		end := sentenceEnd.FindStringIndex(item.Raw[at:])
		if end == nil || at+end[1] >= len(item.Raw) {
			break
		}
		at += end[1]
	}
	if parts == nil {
		return nil
	}
	parts = append(parts, &Item{Raw: strings.TrimSpace(item.Raw[from:]), More: item.More, Items: item.Items})
	for i, line := 0, item.Line; i < len(parts); i++ {
		part := parts[i]
		part.Line, part.prose, part.speaker = line, item.prose, item.speaker
		part.Links = linksWithin(item.Links, part.Raw)
		if i > 0 && mark.kind != "" {
			part.takers = f.doer(part.Raw)
		}
		line += strings.Count(part.Raw, "\n")
	}
	return parts
}

// doer reads who is told to do something by a sentence: "lead to …", "lead: order …".
func (f *file) doer(s string) []string {
	s = strings.TrimLeft(sentence(s), "*_ ")
	if strings.HasSuffix(s, "?") {
		return nil
	}
	if ids := f.leading(s, promises); ids != nil {
		return ids
	}
	if ids, rest := f.named(s); ids != nil && f.isTold(strings.TrimRight(rest, " .;")) {
		return ids
	}
	return nil
}
