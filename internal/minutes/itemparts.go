package minutes

import (
	"cmp"
	"strings"

	"slipway/internal/markdown"
	"slipway/internal/pattern"
)

// onlyTold reports whether an item tells who somebody is or what is the case, and is no work.
func (f *file) onlyTold(item *Item, around context) bool {
	if _, ok := f.inNamedFields(item.Raw, around.mode); ok {
		return false
	}
	switch {
	case f.isPerson(item), around.mode == talk && f.roleHeld(item):
		return true
	case around.agenda && around.mode == talk && !around.nested && f.tellsThere(item):
		return true
	case around.mode == work && !around.person && (f.answers(item) || f.isAbsent(item) || !around.nested && f.thinks(item) || around.taken && f.reportedBy(item)):
		return true
	}
	if _, counted := f.countsHands(item.Raw, around.mode); counted && len(item.Items) == 0 && len(item.Raw) < longestNote {
		return true
	}
	if pointMade.MatchString(item.Raw) && len(item.Items) == 0 && f.takings(item.Raw, nil, true) == nil {
		return true
	}
	return (noWork(item) && f.stateThenTask(item.Raw).kind == "" || f.appointment(item) || around.bare && around.mode == work && f.recounts(item)) && !isNothing(item.Raw)
}

// pointMade finds what members said at a meeting: "(a) that the rule is old (lead);".
var pointMade = pattern.Must(`^(?:\(?[a-z0-9]{1,3}[).]\s+)?that (?:the|an?|it|this|there|they|we|some|many|most|all|no|\p{Lu}[\p{L}’'-]+) (?:.* )?(?:is|are|was|were|has|have|had|does|do|did|shows?|must|might|may|could|would|should|needs?|seems?|follows?)\b`)

// onlyTopic reports whether an item of talk names a topic, a report or news, so that a name
// in it is not that of who does something.
func (f *file) onlyTopic(item *Item, around context) bool {
	switch {
	case f.headed(item, around):
		return true
	case around.looked && !f.ownLabelled(item.Raw) && f.onlyNamed(item), f.noNews(item), f.heardOf(item), !around.nested && f.broughtUp(item, around):
		return true
	}
	return (!f.bracketsOwn || around.topics && !around.nested) && (f.introduced(item) || f.topicOf(item, around))
}

// bareText gives the text of an item without what is said around it: its id, markers, box
// and strike. mark is what it was in bold with, if it was.
func (f *file) bareText(item *Item) (text, mark string) {
	text = asTyped(f.takeMarks(item, item.takeID(item.Raw)))
	if item.given == "" {
		item.More = item.takeID(item.More)
	}
	if m := box.FindStringSubmatch(text); m != nil {
		item.Boxed, item.Done, item.Struck = true, boxTicked(m), m[1] == "-"
		text = strings.TrimSpace(text[len(m[0]):])
	}
	text = f.takeStrike(item, text)
	mark = "**"
	text, item.Priority = unwrap(text, mark)
	if !item.Priority {
		mark = "__"
		text, item.Priority = unwrap(text, mark)
	}
	return f.withLabels(text), mark
}

// modeOf tells in what light a text is read: that of its list, unless the word in front, the
// box or its own words say otherwise. It sets the kind of what is a decision.
func (f *file) modeOf(item *Item, text string, first marking, around context) mode {
	mode := around.mode
	switch {
	case first.kind == Task || item.takers != nil:
		mode = work
	case first.kind == Decided && f.entrusted(first.rest) != nil:
		mode, item.decides = work, true
	case around.mode == decisions && first.kind == "" && (f.entrusted(text) != nil || isHomework(text) || wanted(sentence(text))):
		mode, item.Marked = work, true
	case first.kind == "" && around.mode == decisions && !around.nested && undecided(text):
		mode, item.Kind = talk, Talk
	case first.kind == Decided, around.mode == decisions && !around.nested:
		item.Kind = Decided
	case item.Boxed && !around.ticks, first.kind == "" && f.signsOff(text):
		mode = work
	case around.person:
		mode = work
	}
	if around.mode == decisions && around.nested && mode != work {
		mode = talk
	}
	return mode
}

// takeStates takes the number and how far it is off the front of work, behind the word for it
// if that stands there.
func takeStates(item *Item, text string, first marking, later bool) (string, marking) {
	if id := decimal.FindString(text); id != "" && first.kind == "" && strings.TrimSpace(text[len(id):]) != "" && text[len(id)] != '(' { // "2.1 (5 May): lead" is what it is about
		text = text[len(id):]
		item.Issues = appendNew(item.Issues, strings.Trim(id, "*_ .:"))
	}
	words, done := "", false
	if first.kind == Task && !later {
		words, first.rest, done = takeState(first.rest)
	} else if first.kind == "" {
		words, text, done = takeState(text)
	}
	item.Outcome, item.Done = cmp.Or(item.Outcome, words), item.Done || done
	if first.kind == "" {
		words, text, done = takeSign(text)
		item.Outcome, item.Done = cmp.Or(item.Outcome, words), item.Done || done
	}
	return text, first
}

// takeStateInFront takes how far it is off the front of work, "Done – lead: order it", and
// who does it where nothing else said so. It is not ok without a state.
func (f *file) takeStateInFront(item *Item, text string, around context) (rest string, ok bool) {
	words, rest, done, ok := statePrefix(text)
	if !ok && around.person {
		rest, done = lastTime(text)
		ok = done
	}
	if !ok {
		return text, false
	}
	switch {
	case f.hindered(item, words, rest):
		return text, false
	case done && len(item.Items) == 0 && didNothing.MatchString(rest):
		item.Kind = Nothing
		return text, true
	case done && onlyBegun.MatchString(rest):
		item.Begun, words = true, ""
	default:
		item.Done = item.Done || done
	}
	if len(item.Owners) == 0 && !item.Unowned && !around.person {
		if ids, what := f.named(rest); ids != nil {
			item.Owners, rest = ids, what
		}
	}
	if strings.HasPrefix(strings.ToLower(words), "block") && strings.EqualFold(strings.Trim(rest, " ."), "no") {
		rest = "none"
	}
	if item.Outcome == "" {
		item.Outcome = words
	}
	return rest, true
}

// What people write behind "Done:" that does not say that anything is: "nothing on the roof,
// was ill", "started on the roof".
var (
	didNothing = pattern.Must(`(?i)^(?:nothing|not (?:much|a lot|really)|no progress|hardly anything)\b`)
	onlyBegun  = pattern.Must(`(?i)^(?:(?:i |we )?(?:have |has )?(?:just |only )?(?:got )?(?:started|begun|began|continued|tried|attempted|half|working)\b|(?:made )?(?:some |good |a little )?progress (?:on|with)\b)`)
)

// decimal is the number of an item as meetings count them: "**124.4** …".
var decimal = pattern.Must(`^[*_]{0,3}[0-9]{1,4}(?:\.[0-9]{1,4})+[.:]?[*_]{0,3}:?\s+`)

// takeID takes the id off a text that a comment gives to the item.
func (item *Item) takeID(text string) string {
	if !strings.Contains(text, "<!--") {
		return text
	}
	if m := idComment.FindStringSubmatchIndex(text); m != nil {
		item.given = idAsGiven(text[m[2]:m[3]])
		text = text[:m[0]] + text[m[1]:]
	}
	return strings.TrimSpace(text)
}

// idAsGiven makes an id that an address can hold out of one that the minutes give, so that
// others stay others: "2026/3" is 2026-3, and no 20263.
func idAsGiven(id string) string {
	return strings.Trim(markdown.Slug(parted.Replace(id)), "-")
}

var parted = strings.NewReplacer("/", "-", ".", "-", ":", "-")

var idComment = pattern.Must(`\s*<!--\s*id:\s*([A-Za-z0-9][\w.-]{0,60})\s*-->`)
