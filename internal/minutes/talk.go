package minutes

import (
	"regexp"
	"strings"
)

// says reports whether a text that begins with a handle tells what that person said:
// "@lead I think …", "@ops yes, that is late." An order has no subject, and a bullet
// that is one mostly no full stop.
func says(s string) bool {
	if !strings.HasPrefix(s, "@") {
		return false
	}
	end := strings.TrimRight(s[:min(len(s), mostSentences)], " *_\"”)")
	return strings.ContainsAny(end[len(end)-1:], ".?!") || subject.MatchString(s[:min(len(s), longestNote)]) || sentenceEnd.MatchString(end)
}

var subject = regexp.MustCompile(`(?i)^(?:@\S+[\s,/&:]+(?:and\s+)?)+(?:I|we|you|it|this|that|there|they|he|she|yes|yeah|no|not|maybe|perhaps|agrees?|agreed|is|are|was|do|does|can|could|should|what|why|how|when|who|if|because|thanks?)\b`)

// didIt reports whether a text tells what somebody did: "Lead completed this".
func (f *file) didIt(s string) bool {
	return f.leading(s, func(words []string) bool { return IsPast(words[0]) && !promises(words) }) != nil
}

// topicOf reports whether an item of talk is a topic with the name of who speaks of
// it, or of whose it is, in brackets or behind a dash: "Update on the tests (ops)". A
// name makes work only of an order, "Order the machines (ops)", and of what must be or
// will be: "We need machines (ops)".
func (f *file) topicOf(item *Item, around context) bool {
	words := strings.Fields(strings.TrimLeft(lastSentence(item.Raw), "*_~"))
	if len(words) < 2 || !around.looked && isOrder(words[0]) && !isNoun(words[0], words[1]) {
		return false
	}
	return (f.namesAtEnd(item) || f.namesBehindDash(item)) && (around.looked || !willBe.MatchString(item.Raw))
}

// lastSentence is what stands behind the last end of a sentence.
func lastSentence(s string) string {
	s = strings.TrimSpace(s[max(0, len(s)-mostSentences):])
	if all := sentenceEnd.FindAllStringIndex(s, mostClauses); len(all) > 0 {
		return s[all[len(all)-1][1]:]
	}
	return s
}

var willBe = regexp.MustCompile(`(?i)\b(?:will|shall|must|should|ought|needs?|required|todo|(?:has|have|is|are) to|to (?:be|do))\b`)

// lookedAt is what sections are called that list the changes and reports of others,
// whose titles may be orders: "Fix the crash (ops)".
var lookedAt = regexp.MustCompile(`^(?:(?:open|new|recent|merged|closed|stale|outstanding|important|our|the|review|triage) )*(?:prs?|pull requests?|merge requests?|patches|issues?|bugs?|tickets?)(?: (?:reviews?|triage|to (?:review|discuss|look at)|of note|in flight|merged|discussion))*$|^triage$`)

// isNoun tells the noun from the verb in "Update on …", "Review of …", "Report from …".
func isNoun(word, next string) bool {
	switch strings.ToLower(word) {
	case "set":
		return next == "of"
	case "file": // of a file, unless something is filed
		switch next {
		case "a", "an", "the", "it", "this", "these", "those", "bug", "bugs", "issue", "issues", "ticket", "tickets", "for", "our", "new", "separate", "follow-up":
			return false
		}
		return true
	case "update", "report", "review", "request", "call", "test", "order", "record", "draft", "design", "document", "research", "change", "post", "run", "split", "build":
		return next == "on" || next == "of" || next == "from" || next == "in"
	}
	return false
}

// talkTitle reports whether an item is the title of talk below it, in whatever list
// it stands: "Points for discussion", "Agenda of the next call", "Decisions needed".
func (f *file) talkTitle(item *Item) bool {
	if len(item.Items) == 0 || item.More != "" || len(item.Raw) > longestMarked || item.cells != nil {
		return false
	}
	bare := strings.Trim(item.Raw, "*_: ")
	return (talkArea(item.Raw) || talkTitles.MatchString(bare) && !isOrder(strings.Fields(bare + " .")[0])) && !f.saysWho(item.Raw)
}

var talkTitles = regexp.MustCompile(`(?i)^(?:[a-z'’ ]{0,40}\b)?(?:(?:discussions?|agenda|questions?)(?: (?:needed|wanted|required|items?|points?|topics?))?|decisions? (?:needed|required|to (?:make|take)|wanted))(?:$|[;:,(]| (?:of|for|with|about|on) )`)

// tells finds the verb of a sentence that says how something is.
var tells = regexp.MustCompile(`^[^,;:]{0,60}\b(?:is|are|was|were|has|have|had|would|could|did|does|let['’]s)\b`)

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
		case strings.ContainsAny(rest[len(rest)-1:], ".?!") || sentenceEnd.MatchString(rest) || opinion.MatchString(rest):
			said++
		}
	}
	return said > 2 && said > orders
}

// titles reports whether the items of a list of work are no work but titles of what
// is below them: none says who does it or is an order, and most have items below, of
// which some say who does them. below is talk if those are fewer than half.
func (f *file) titles(items []*Item, kind ListKind, around context) (below mode, ok bool) {
	if kind != Flat || around.mode != work || around.nested || around.person || len(items) < 2 {
		return work, false
	}
	groups, all, owned := 0, 0, 0
	for _, item := range items {
		if item.cells != nil || box.MatchString(item.Raw) || isOrder(strings.Fields(item.Raw + " .")[0]) || mustBe.MatchString(item.Raw) || f.doneBy(item) || f.onlyNames(item.Items) != nil {
			return work, false
		}
		if len(item.Items) > 0 {
			groups++
		}
		for _, inner := range item.Items {
			all++
			if f.doneBy(inner) {
				owned++
			}
		}
	}
	if 2*owned < all {
		below = talk
	}
	return below, owned > 0 && 2*groups > len(items)
}

// doneBy reports whether an item of a list of work says who does it, or that it is
// work.
func (f *file) doneBy(item *Item) bool {
	if box.MatchString(item.Raw) || readMarkInside(item.Raw).kind != "" {
		return true
	}
	_, who, _ := f.splitOwners(item.Raw, work)
	return who.found() || f.takings(item.Raw, nil, true) != nil
}

// roleHeld reports whether an item of talk says who has a role, "Facilitator: ops".
func (f *file) roleHeld(item *Item) bool {
	_, value, ok := roles(item.Raw)
	return ok && len(item.Items) == 0 && f.isPeople(value)
}

// heardOf reports whether an item of talk, with what was said below it, announces who
// speaks of something at the meeting: "lead to report on the tests".
func (f *file) heardOf(item *Item) bool {
	return len(item.Items) > 0 && !whenToDo.MatchString(item.Raw) && f.leading(item.Raw, func(words []string) bool {
		if len(words) < 4 || words[0] != "to" {
			return false
		}
		switch words[1] {
		case "report", "update", "speak", "talk":
			return words[2] == "on" || words[2] == "about" || words[2] == "us"
		case "present", "introduce":
			return true
		}
		return false
	}) != nil
}

// noWork reports whether an item of a list of work says when the next meeting is,
// where the list is kept, or that somebody has nothing to do.
func noWork(item *Item) bool {
	if len(item.Items) > 0 || item.More != "" || item.cells != nil {
		return false
	}
	if found, value, ok := roles(item.Raw); ok && value != "" && found[0] == following {
		return true
	}
	return nothingFor.MatchString(item.Raw) || seeThere.MatchString(item.Raw) || courtesy.MatchString(item.Raw)
}

var (
	nothingFor = regexp.MustCompile(`(?i)^(?:none|nothing|no (?:new |open |further )*(?:action items?|actions?|tasks?|to-?dos?|items?))(?: (?:for|from|this|yet|so far|today|new|recorded|assigned|were|was|taken|noted)\b|[.:;,])`)
	courtesy   = regexp.MustCompile(`(?i)^(?:(?:(?:many |big )?thanks to|thank you|kudos to)[^,.;:]{1,60}[.!]?$|(?:the )?next (?:meeting|call|session|sync)(?: is| will be)? (?:on|at|in) [^.;:]{1,60}\.?$)`)
	seeThere   = regexp.MustCompile(`(?i)^(?:see|cf\.?)(?: also)? [^.;]{0,60}(?:https?://|\]\()`)
)

// answers reports whether an item of a list of work is what somebody answers there:
// "ops: yes, by a week."
func (f *file) answers(item *Item) bool {
	ids, rest := f.named(item.Raw)
	return ids != nil && !box.MatchString(item.Raw) && answer.MatchString(rest) && f.takings(item.Raw, nil, true) == nil
}

var answer = regexp.MustCompile(`(?i)^(?:(?:yes|yeah|no|nope|thanks|thank you|agreed?|maybe|i (?:think|believe|feel|agree|wonder|guess|hope|am not sure))\b|\+1)`)

// howItIs is how somebody begins to tell how far something is.
var howItIs = regexp.MustCompile(`(?i)^(?:I|we|needs|waiting|waits|still|half|partly|almost|nearly|not|no|yes|it)\b`)
