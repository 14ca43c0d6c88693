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

// verbOrWill holds for what follows the name of who does something.
func verbOrWill(words []string) bool { return promises(words) || acts(words) }

var (
	thingHead = pattern.Must(`^[\p{L}][\p{L} -]{2,30}$`)
	// What people are or think, and no thing that they see to.
	whatTheyAre = pattern.Must(`(?i)\b(?:president|chair|secretary|treasurer|officer|speakers?|presenters?|presented|authors?|reviewers?|winners?|hosts?|guests?|helpers?|contacts?|present|absent|away|sick|attend[a-z]*|members?|leads?|leaders?|by|from|thanks|kudos|birthdays?|leave|holidays?|vacation|boards?|committee|team|candidates?|nominees?|nominated|elected|votes?|favou?r|against|for|yes|no|abstain[a-z]*|proposed|seconded|raised|idea|question|opinion|experts?|new)\b`)
)
