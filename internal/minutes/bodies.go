package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// bodyName finds the name of a group or an office at the start of a text: "The infra team",
// "Board", "Chairs".
var bodyName = pattern.Must(`^(?:[Tt]he |[Aa]ll )?((?:[\p{L}0-9][\p{L}0-9./&-]* ){1,3}?(?i:teams?|working groups?|groups?)|(?:[\p{L}0-9][\p{L}0-9./&-]* ){0,3}?(?i:committee|sub-?committee|board|council|co-?chairs?|chairs?|editors?|staff|secretariat|secretary|treasurer|clerk|maintainers|authors|organi[sz]ers|sysadmins?|board members))(?:$|[\s:,])`)

// bodiesOnly gives the groups and offices that a text may be nothing but a row of.
func bodiesOnly(text string) (all []string) {
	if text == "" || len(text) > longestNote {
		return nil
	}
	for _, part := range separators.Split(strings.TrimSpace(text), mostNamesSighted) {
		m := bodyName.FindStringSubmatch(part)
		if m == nil || len(m[0]) < len(part) || wholeGroup.MatchString(part) {
			return nil
		}
		words := strings.Fields(m[1])
		if slices.ContainsFunc(words[:len(words)-1], noBody) {
			return nil
		}
		all = append(all, m[1])
	}
	return all
}

// toOrder holds for "to" and the verb of an order: "to print it", "to attend and report back",
// and not "to help".
func toOrder(words []string) bool {
	return toDo(words) && (isOrder(words[1]) || words[1] == "attend" && len(words) > 3 && words[2] == "and")
}

// toHandle holds for "to" and what can be taken on.
func toHandle(words []string) bool { return toDo(words) && handy(words[1]) }

// toSeeTo holds for "to" and an order, behind the name of a group.
func toSeeTo(words []string) bool { return toHandle(words) && !remarks(words[1]) }

// noBody holds for words before that of a group which make it no name: "ask the board".
func noBody(word string) bool {
	return isOrder(word) || IsPast(word) || beginsSentence(strings.ToLower(word)) || isArticle(strings.ToLower(word)) || leadsToPlace(word) || word == "of"
}

// bodyBefore gives the group that a sentence begins with, where what follows holds of the
// words behind it.
func bodyBefore(words []string, follows func([]string) bool) []string {
	for n := 1; n < min(len(words), 6); n++ {
		if follows(words[n:]) {
			if all := bodiesOnly(strings.Join(words[:n], " ")); all != nil {
				return all
			}
		}
	}
	return nil
}
