package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// alsoTheirs takes "thing: name" in a list of talk for work where another item of the list
// tells in the same form who does something: "Posters: lead will print them" beside "Drinks:
// ops". What somebody is, or thinks, is none.
func (f *file) alsoTheirs(items []*Item, around context) {
	if around.mode != talk || around.looked || around.spoken || around.said || around.reports {
		return
	}
	if !slices.ContainsFunc(items, func(item *Item) bool {
		head, rest, ok := strings.Cut(item.Raw, ": ")
		return ok && item.Kind == Task && len(item.Owners) > 0 && item.cells == nil && thingHead.MatchString(head) && f.people(head) == nil && slices.Equal(f.leading(rest, verbOrWill), item.Owners)
	}) {
		return
	}
	for _, item := range items {
		head, name, ok := strings.Cut(item.Raw, ": ")
		if !ok || item.Kind != Talk || len(item.Items) > 0 || item.More != "" || !thingHead.MatchString(head) || whatTheyAre.MatchString(head) || f.people(head) != nil {
			continue
		}
		if _, _, ok := roles(item.Raw); ok {
			continue
		}
		if ids := f.people(strings.TrimRight(name, " .!")); ids != nil && ids[0] != "all" {
			item.Kind, item.Marked, item.Owners = Task, true, ids
		}
	}
}

// theirThings takes things with a name in brackets in a list of talk for work where such names
// stand behind most of the orders and duties around them: "new lamps (lead)" beside "We need paint
// (ops)". What is told in a sentence is what somebody said.
func (f *file) theirThings(items []*Item, around context) {
	if around.mode != talk || around.looked || around.spoken || around.said || around.reports || around.agenda || f.signedBehind {
		return
	}
	work := 0
	var things []*Item
	for _, item := range items {
		switch {
		case item.cells != nil || !f.namesAtEnd(item):
		case item.Kind == Task && len(item.Owners) > 0:
			work++
		case item.Kind == Talk && len(item.Items) == 0 && item.More == "":
			things = append(things, item)
		}
	}
	if work < 3 || 3*len(things) > work {
		return
	}
	for _, item := range things {
		text, who, _ := f.parenthesised(item.Raw)
		if len(who.owners) == 0 || f.endsSpeech(text) || toldOfThings.MatchString(text) || slices.ContainsFunc(strings.Fields(text), func(word string) bool { return isFinite(word) || IsPast(word) }) {
			continue
		}
		item.Kind, item.Marked, item.Owners, item.Text = Task, true, who.owners, text
	}
}

// pointedAt takes the items of a list for work where most of them end with an arrow and a name, whatever
// else they say: "new lamps → lead". Who holds something now, "Chair: ops → lead", has
// no work by that.
func (f *file) pointedAt(items []*Item, around context) {
	if around.mode == decisions || around.looked || around.spoken || around.said || around.reports || around.topics || around.ticks {
		return
	}
	all, pointed := 0, map[*Item]splitting{}
	for _, item := range items {
		all++
		line, more, _ := strings.Cut(item.Raw, "\n")
		thing, ids := f.arrowsToPeople(line)
		if ids == nil || item.cells != nil || item.Kind != Talk && item.Kind != Task || strings.HasSuffix(thing, "?") || noShare.MatchString(thing) || f.isPost(thing) {
			continue
		}
		if words := strings.FieldsFunc(thing, func(c rune) bool { return c == ' ' || c == ':' }); len(words) == 0 || f.people(words[len(words)-1]) != nil {
			continue
		}
		pointed[item] = splitting{text: strings.TrimSpace(thing + "\n" + more), ownership: ownership{owners: ids}}
	}
	if len(pointed) < 2 || 3*len(pointed) < 2*all {
		return
	}
	for item, split := range pointed {
		if item.Kind == Talk || len(item.Owners) == 0 && !item.Unowned {
			item.Kind, item.Marked, item.Owners, item.Text = Task, item.Marked || item.Kind == Talk, split.owners, split.text
		}
	}
}

// arrowsToPeople divides a line at the arrows that lead to people at its end: "new lamps → ops → lead".
func (f *file) arrowsToPeople(line string) (thing string, ids []string) {
	at := arrows(line)
	for i := len(at) - 1; i >= 0; i-- {
		who := f.people(strings.Trim(line[at[i][1]:], " .*_"))
		if who == nil {
			break
		}
		line, ids = line[:at[i][0]], appendNew(who, ids...)
	}
	return line, ids
}

// toldOfThings finds the names of what is told at a meeting.
var toldOfThings = pattern.Must(`(?i)\b(?:updates?|reports?|status|discussions?|presentations?|demos?|talks?|overviews?|summary|news|feedback|questions?|introductions?|intros?|ideas?|proposals?|suggestions?|concerns?|thanks|recap|announcements?|experiences?|results?|impressions?|thoughts)\b`)

// takesTurnsAtIt takes items of talk for work that tell, one after the other, what each of
// several people is about to do for all: "Ops bringing the ladder", "Lead and writer picking up
// the lamps". One of them alone may only tell what was seen.
func (f *file) takesTurnsAtIt(items []*Item, around context) {
	if around.mode != talk || around.looked || around.spoken || around.said || around.reports || around.ticks {
		return
	}
	found := map[*Item][]string{}
	who := map[string]bool{}
	for _, item := range items {
		if item.cells != nil || item.Kind != Talk && item.Kind != Task || item.More != "" || strings.HasSuffix(item.Raw, "?") {
			continue
		}
		if ids := f.leading(item.Raw, forAll); ids != nil && ids[0] != "all" {
			found[item], who[strings.Join(ids, " ")] = ids, true
		}
	}
	if len(who) < 2 {
		return
	}
	for item, ids := range found {
		if item.Kind == Talk {
			item.Kind, item.Marked, item.Owners = Task, true, ids
		}
	}
}

// forAll holds for the participle of something that somebody does for all, and what it is done
// with: "bringing the ladder".
func forAll(words []string) bool {
	if len(words) < 2 {
		return false
	}
	for _, verb := range verbsOf(words[0]) {
		if isOrder(verb) && !toldAtTable(verb) {
			return true
		}
		switch verb {
		case "pick", "get", "make", "bake", "cook", "drive", "carry", "load", "fill", "measure", "copy", "cut", "set":
			return true
		}
	}
	return false
}

// verbsOf gives the verbs of which a word may be the participle: "getting" is that of "get" or "gete".
func verbsOf(participle string) []string {
	stem, ok := strings.CutSuffix(participle, "ing")
	if !ok || len(stem) < 3 || !isParticiple(participle) {
		return nil
	}
	if end := len(stem) - 1; stem[end] == stem[end-1] && !isOrder(stem) {
		stem = stem[:end]
	}
	return []string{stem, stem + "e"}
}

// verbOrWill holds for what follows the name of who does something.
func verbOrWill(words []string) bool { return promises(words) || acts(words) }

var (
	thingHead = pattern.Must(`^[\p{L}][\p{L} -]{2,30}$`)
	// What people are or think, and no thing that they see to.
	whatTheyAre = pattern.Must(`(?i)\b(?:president|chair|secretary|treasurer|officer|speakers?|presenters?|presented|authors?|reviewers?|winners?|hosts?|guests?|helpers?|contacts?|present|absent|away|sick|attend[a-z]*|members?|leads?|leaders?|by|from|thanks|kudos|birthdays?|leave|holidays?|vacation|boards?|committee|team|candidates?|nominees?|nominated|elected|votes?|favou?r|against|for|yes|no|abstain[a-z]*|proposed|seconded|raised|idea|question|opinion|experts?|new)\b`)
)
