package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// topicsOnAgenda reports whether a list of work below an item of an agenda, "Follow up to the
// last meeting", holds only what is to be talked of: none of it says whose it is or has a box,
// and the work that came of the meeting is listed behind the agenda.
func (f *file) topicsOnAgenda(agenda *Area, list *List, behind []*Area) bool {
	if list.Kind != Flat || list.Label == "" || list.Line != list.Items[0].Line || list.Columns != nil || !isAgenda(agenda.Name) {
		return false
	}
	if ids, _ := f.whoseList(list.Label); ids != nil || slices.ContainsFunc(list.Items, f.claimed) {
		return false
	}
	return slices.ContainsFunc(behind, func(area *Area) bool {
		return area.Level <= agenda.Level && slices.ContainsFunc(area.Lists, asksForWork)
	})
}

// claimed reports whether an item or one below it has a box, a word that says it to be work, or
// whoever is to do it.
func (f *file) claimed(item *Item) bool {
	return item.cells != nil || f.mark(item.Raw).kind != "" || f.doneBy(item) || f.saysWho(item.Raw) || slices.ContainsFunc(item.Items, f.claimed)
}

// headed reports whether an item of an agenda is talked of below a heading of its own, so that it
// is a topic and the name behind it that of who speaks of it.
func (f *file) headed(item *Item, around context) bool {
	return around.agenda && !around.nested && f.headedBelow[asOnAgenda(item.Raw)]
}

// titlesOf gives the headings of a meeting as an agenda would name them.
func titlesOf(m *Meeting) map[string]bool {
	titles := map[string]bool{}
	for _, area := range m.Areas {
		if name := asOnAgenda(area.Name); strings.Contains(name, " ") {
			titles[name] = true
		}
	}
	return titles
}

// asOnAgenda is a title in small letters, without its number and who stands behind it in brackets.
func asOnAgenda(title string) string {
	title = leadingNumber.ReplaceAllString(strings.Trim(plainWords(title[:min(len(title), longestMarked)]), "*_ "), "")
	return strings.ToLower(strings.Trim(inTail.ReplaceAllString(title, ""), " .:*_"))
}

// timedTopics takes the items of a list of work for topics that are no work where most tell how
// many minutes they take, as those of an agenda do, and some are of those that every agenda has:
// "Points of action", "Announcements (5 min)". What stands below them is work if it says whose.
func timedTopics(items []*Item, around context) {
	if around.mode != work || around.person || around.nested {
		return
	}
	timed, usual := 0, false
	for _, item := range items {
		if item.cells == nil && takesMinutes.MatchString(item.Raw) {
			timed++
			usual = usual || usualTopic.MatchString(item.Raw)
		}
	}
	if !usual || timed < 2 || 2*timed < len(items) {
		return
	}
	var topics func(items []*Item)
	topics = func(items []*Item) {
		for _, item := range items {
			if item.Kind == Task && len(item.Owners) == 0 && !item.Unowned && !item.Boxed && !item.Marked {
				item.Kind, item.Inherited, item.Text = Talk, nil, item.Raw
			}
			if item.Kind != Group {
				topics(item.Items)
			}
		}
	}
	topics(items)
}

var (
	takesMinutes = pattern.Must(`(?i)[(\[]\W{0,3}(?:[0-9]{1,2} ?[-–] ?)?[0-9]{1,3} ?(?:m|mins?|minutes?)\b\W{0,4}(?:$|:)`)
	usualTopic   = pattern.Must(`(?i)^\W*(?:(?:any |other )*(?:announcements?|opening|closing|closure|welcome|introductions?|approv\w+|check[- ]?in|agenda|discuss\w*|presentations?|recap|summari[sz]e|questions?|feedback|any other business|aob|round|talking points))\b`)
)

// tellsThere reports whether an item of an agenda says what somebody is to tell at the meeting or
// to lead there, and no more: "Lead will present the plan", "Ops will lead the triage".
func (f *file) tellsThere(item *Item) bool {
	return !box.MatchString(item.Raw) && !noticed.MatchString(item.Raw) && f.leading(item.Raw, func(words []string) bool {
		return thereTold.MatchString(strings.Join(words[:min(len(words), 8)], " "))
	}) != nil
}

var (
	thereTold = pattern.Must(`^will (?:briefly |quickly |then |also )?(?:(?:present|demo|demonstrate|introduce|discuss|recap|summari[sz]e|explain|cover|go (?:over|through)|(?:talk|speak|report|update us) (?:on|about))\b` +
		`|(?:walk|take|guide) (?:us|everyone|the (?:group|team)|people) through\b|(?:give|share|provide|do|run|lead|host|chair|moderate|facilitate|open|kick off)\b.{0,40}\b(?:overview|updates?|summary|intro(?:duction)?|talk|demos?|recap|presentation|report|status|walk ?through|discussions?|triag(?:e|ing)|session|round|review|retro(?:spective)?|q ?& ?a|meeting|call)\b)`)
	// By when or where else somebody is to do so, which is for another time.
	noticed = pattern.Must(`(?i)\b(?:next|tomorrow|by (?:the )?(?:end|\p{Lu}|[0-9])|conference|summit|workshop|webinar)\b`)
)
