package minutes

import (
	"cmp"
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// topicOf reports whether an item of talk is a topic with the name of who speaks of
// it, or of whose it is, in brackets or behind a dash: "Update on the tests (ops)". A
// name makes work only of an order, "Order the machines (ops)", and of what must be or
// will be: "We need machines (ops)".
func (f *file) topicOf(item *Item, around context) bool {
	if leadingArrow.MatchString(item.Raw) || f.answersWho(item.Raw) != nil || f.orderTo(lastSentence(item.Raw)) != nil || !around.ticks && tellsBySign(item.Raw) { // what follows from a topic, or whose it is
		return false
	}
	text := inTail.ReplaceAllString(item.Raw, "")
	if f.namesAtEnd(item) && (strings.HasSuffix(text, "?") || openQuestion.MatchString(text) || anyNews.MatchString(text)) {
		return true // "Rename it? (lead)", "What to do with it (lead)"
	}
	if head, said := f.saidOf(item); said != "" && (isNothing(said) || !tellsState(said)) && !startsOrder(head) && !willBe.MatchString(item.Raw) {
		return true // "Roof (lead) - it leaks"
	}
	if f.saidBehind(item) {
		return true
	}
	last := lastSentence(item.Raw)
	if around.topics && !around.nested && !strings.Contains(last, " ") && last != item.Raw && !f.anybody(text) { // only the name
		last = lastSentence(text)
	}
	if !strings.Contains(last, " ") || !around.looked && (startsOrder(last) || startsOrder(item.Raw) && ofBefore.MatchString(last)) {
		return false
	}
	what := text // without the names, for somebody may be called Will
	if !f.namesAtEnd(item) {
		if !f.namesBehindDash(item) {
			return false
		}
		i, _ := lastDash(item.Raw)
		what = item.Raw[:i]
	}
	return around.looked || !willBe.MatchString(what) && !promisesI.MatchString(item.Raw) || strings.Contains(item.Raw, "? ")
}

// tellsBySign reports whether an item tells how far something is with a sign in front: "✅ The
// gates are mended (lead)".
func tellsBySign(text string) bool {
	return stateSign.MatchString(text) && slices.ContainsFunc(strings.Fields(text), func(word string) bool { return isFinite(word) || IsPast(word) || word == "still" })
}

// signsOff reports whether an item is somebody's with a sign in front of how far it is: "✅ lead:
// new gutter".
func (f *file) signsOff(text string) bool {
	sign := stateSign.FindString(text)
	if sign == "" {
		return false
	}
	head, thing, ok := strings.Cut(text[len(sign):], ":")
	return ok && strings.Contains(strings.TrimSpace(thing), " ") && f.people(strings.Trim(head, "*_ ")) != nil
}

var stateSign = pattern.Must(`^(?:✅|❌|✔|✓|✗|✘|⏳|🚧|:white_check_mark:|:x:)\x{fe0f}?\s+`)

// saidOf divides an item with a name in brackets at what was said behind a dash: "Roof (lead)
// - it leaks". said is empty for any other.
func (f *file) saidOf(item *Item) (head, said string) {
	head, said, _ = strings.Cut(item.Raw, " - ")
	if said == "" || !f.namesAtEnd(&Item{Raw: head}) {
		return item.Raw, ""
	}
	return head, strings.TrimSpace(said)
}

// noNews reports whether somebody has nothing to say of a topic: "Roof (lead) - none",
// "Roof (lead) - see above".
func (f *file) noNews(item *Item) bool {
	head, said := f.saidOf(item)
	return said != "" && !startsOrder(head) && (isNothing(said) || elsewhere.MatchString(said))
}

var elsewhere = pattern.Must(`(?i)^(?:see|as) (?:above|below)\.?$`)

// anyNews is how people ask or thank, with a question mark or without.
var anyNews = pattern.Must(`(?i)^(?:any(?:thing|body|one)? |kudos|thanks|thank you|congratulations|congrats|welcome)\b`)

// openQuestion finds what is asked without a question mark.
var openQuestion = pattern.Must(`^(?:What|How|Where|When|Whether|Why|Which|Who) (?:to|[a-z]+ to|should|shall|can|could|do|does|is|are)\b`)

// ofBefore finds that a sentence goes on with the one before it: "Order a rack. Maybe paint it".
var ofBefore = pattern.Must(`(?i)\b(?:it|this|that|them|these)\b`)

// onlyAsks reports whether a text is nothing but a question, or one with its answer: "Is
// there one? Probably not".
func onlyAsks(text string) bool {
	question := sentence(text)
	if len(question) < len(text) {
		behind := strings.TrimSpace(text[len(question):])
		return asks(question) && len(behind) < longestName && brief.MatchString(behind)
	}
	return asks(text) || openQuestion.MatchString(text)
}

var brief = pattern.Must(`(?i)^(?:yes|no|nope|maybe|perhaps|(?:probably|likely)(?: not| so| yes)?|not (?:yet|sure|really))[.!]*$`)

// namesBehindDash reports whether names behind a dash close an item.
func (f *file) namesBehindDash(item *Item) bool {
	i, width := lastDash(item.Raw)
	return !box.MatchString(item.Raw) && i > 0 && f.people(item.Raw[i+width:]) != nil
}

// introduced reports whether an item is a topic with the name of who presents
// it in brackets, and what was said of it below.
func (f *file) introduced(item *Item) bool {
	if item.More == "" && !slices.ContainsFunc(item.Items, func(inner *Item) bool { return !saysWhatCame(inner.Raw) }) {
		return false // nothing is said of it but what came of it
	}
	if m := ledBy.FindStringSubmatch(item.Raw[max(0, len(item.Raw)-longestName):]); m != nil && f.people(m[1]) != nil && !startsOrder(item.Raw) {
		return true
	}
	return f.namesAtEnd(item)
}

// ledBy finds who leads what is talked about: "The roof (lead leading the discussion)".
var ledBy = pattern.Must(`[(\[]([^()\[\]]{1,40}) (?:leads?|leading|presents?|presenting)(?: [^()\[\]]{1,30})?[)\]]$`)

// namesAtEnd reports whether names in brackets close an item.
func (f *file) namesAtEnd(item *Item) bool {
	if box.MatchString(item.Raw) {
		return false
	}
	end := strings.TrimRight(notedBehind.ReplaceAllString(item.Raw, ""), " .*_")
	open := strings.LastIndexAny(end, "([")
	return open > 0 && strings.HasSuffix(end, ")") == (end[open] == '(') && strings.ContainsAny(end[len(end)-1:], ")]") && f.people(end[open+1:len(end)-1]) != nil
}

// heardOf reports whether an item of talk, with what was said below it, announces who
// speaks of something at the meeting: "lead to report on the tests".
func (f *file) heardOf(item *Item) bool {
	return len(item.Items) > 0 && !whenToDo.MatchString(item.Raw) && f.leading(item.Raw, toSpeakOf) != nil
}

// toSpeakOf holds for what somebody is to do at the meeting: "to present the plan".
func toSpeakOf(words []string) bool {
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
}

// onlyNamed reports whether an item of those that were looked at tells nobody to do
// anything, so that a name in it is whose change or report it is.
func (f *file) onlyNamed(item *Item) bool {
	if box.MatchString(item.Raw) || f.takingsOf(item, item.Raw) != nil || f.leading(item.Raw, promises) != nil {
		return false
	}
	if _, ok := f.atItBehindDash(item.Raw, talk); ok {
		return false
	}
	ids, rest := f.named(item.Raw)
	return ids == nil || !f.isTold(rest)
}

// lookedAt is what sections are called that list the changes and reports of others,
// whose titles may be orders: "Fix the crash (ops)".
var lookedAt = pattern.Must(`^(?:(?:open|new|recent|merged?|closed?|stale|outstanding|important|our|the|review|triage|discuss|look at)(?: |/| and ))*(?:prs?|pull requests?|merge requests?|patches|issues?|bugs?|tickets?)(?: (?:reviews?|triage|to (?:review|discuss|look at)|of note|in flight|merged|discussion))*$|^triage$` +
	`|^(?:emergency |urgent |failed )*(?:changes|change requests|incidents|outages) (?:for approval|since (?:the )?last (?:meeting|time|call|week))$`)

// ofVotes finds the label of who voted how, with what they said.
var ofVotes = pattern.Must(`(?i)^(?:(?:the|our|straw|informal) )?(?:votes|voting|polls?|ballots?|show of hands)$`)

var willBe = pattern.Must(`(?i)\b(?:will|shall|must|should|ought|needs?|required|todo|(?:has|have|is|are) to|to (?:be|do))\b`)

// roleHeld reports whether an item of talk says who has a role, "Facilitator: ops", or has a post:
// "Treasurer – ops".
func (f *file) roleHeld(item *Item) bool {
	if len(item.Items) > 0 || box.MatchString(item.Raw) {
		return false
	}
	_, value, ok := roles(item.Raw)
	if ok && f.isPeople(value) {
		return true
	}
	return f.anybody(item.Raw) && (f.namesBehindDash(item) || f.namesAtEnd(item)) && f.isPost(item.Raw)
}

// talkTitle reports whether an item is the title of talk below it, in whatever list
// it stands: "Points for discussion", "Agenda of the next call", "Decisions needed".
func (f *file) talkTitle(item *Item) bool {
	if len(item.Items) == 0 || item.More != "" || len(item.Raw) > longestMarked || item.cells != nil {
		return false
	}
	bare := strings.Trim(item.Raw, "*_: ")
	return (talkArea(item.Raw) || talkTitles.MatchString(bare) && !startsOrder(bare)) && !f.saysWho(item.Raw) && f.onlyNames(item.Items) == nil // who does it
}

var talkTitles = pattern.Must(`(?i)^(?:[a-z'’ ]{0,40}\b)?(?:(?:discussions?|agenda|questions?)(?: (?:needed|wanted|required|items?|points?|topics?))?|decisions? (?:needed|required|to (?:make|take)|wanted))(?:$|[;:,(]| (?:of|for|with|about|on) )`)

// titles reports whether the items of a list of work are no work but titles of what
// is below them: none says who does it or is an order, and most have items below, of
// which some say who does them. below is talk if those are fewer than half.
func (f *file) titles(items []*Item, kind ListKind, around context) (below mode, ok bool) {
	if kind != Flat && kind != Last || around.mode != work || around.nested || around.person || len(items) < 2 {
		return work, false
	}
	groups, all, owned, none := 0, 0, 0, 0
	for _, item := range items {
		if len(item.Items) == 0 && isNothing(item.Raw) {
			none++
			continue
		}
		if item.cells != nil || box.MatchString(item.Raw) || startsOrder(linkText(item.Raw)) || mustBe.MatchString(item.Raw) || f.doneBy(item) || f.onlyNames(item.Items) != nil {
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
	return below, owned > 0 && 2*groups > len(items)-none && (kind == Flat || 2*owned > all)
}

// headsMarked reports whether an item of a list of work is the title of what is below it: most
// of that is marked as work by a word of its own, or all by boxes with names, and the item is no order and names no owner.
func (f *file) headsMarked(item *Item) bool {
	if len(item.Items) == 0 || item.More != "" || item.cells != nil || f.doneBy(item) || startsOrder(item.Raw) || beginsLoosely(item.Raw) || mustBe.MatchString(item.Raw) {
		return false
	}
	marked, boxed := 0, 0
	for _, inner := range item.Items {
		bare := CutBox(inner.Raw)
		switch {
		case f.mark(inner.Raw).kind == Task:
			marked++
		case box.MatchString(inner.Raw) && f.splitOwners(bare, work).found(): // "Boxes of last week"
			boxed++
		}
	}
	return 2*marked > len(item.Items) || boxed > 1 && boxed == len(item.Items)
}

// announces reports whether an item of a list of work only says what comes below: it
// ends with a colon, is no order, and most of what is below says who does it: "lead - going
// through the list:".
func (f *file) announces(item *Item) bool {
	if len(item.Items) == 0 || item.More != "" || !strings.HasSuffix(strings.TrimRight(item.Raw, " *_"), ":") || box.MatchString(item.Raw) {
		return false
	}
	_, rest := f.named(item.Raw)
	word, _, _ := strings.Cut(cmp.Or(rest, item.Raw), " ")
	topic := strings.Count(item.Raw, " ") < 3 && !beginsLoosely(item.Raw) && f.nameplate(item.Raw) == nil && !f.isPeople(strings.Trim(item.Raw, "*_: ")) // "Wall:", with what is to be done to it
	owned := 0
	for _, inner := range item.Items {
		if f.doneBy(inner) || topic && startsOrder(inner.Raw) {
			owned++
		}
	}
	return 2*owned > len(item.Items) && !isOrder(word) && !mustBe.MatchString(item.Raw) && f.leading(item.Raw, isTo) == nil
}

// doneBy reports whether an item of a list of work says who does it, or that it is
// work.
func (f *file) doneBy(item *Item) bool {
	if box.MatchString(item.Raw) || f.markInside(item.Raw).kind != "" {
		return true
	}
	if _, teller := f.ownersBelow(item); teller != nil {
		return true
	}
	return f.splitOwners(item.Raw, work).found() || f.takings(item.Raw, nil, true) != nil
}
