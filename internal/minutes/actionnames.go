package minutes

import (
	"regexp"
	"strings"
)

// Names of lists of actions with any words around them: "Action items to be completed
// before the next call", "March action items", "To-dos for the new servers".
var (
	anyActions = regexp.MustCompile(`^((?:[\p{L}\p{N}'’.]+ ){0,2})(?:action (?:items?|points?)|to ?do (?:list|items?)|to ?dos)(?: (?:to|for|from|of|by|before|until|till|due|on|in|at|with|arising|resulting|since)(?: \S+){1,6})?$`)
	actionsFor = regexp.MustCompile(`^(?:actions|tasks|next steps|follow ups|things to do) (?:to be \w+|to (?:do|take|complete)|for|before|by|until|till|due|arising|resulting|required)\b(?: \S+){0,6}$`)
	ofBefore   = regexp.MustCompile(`\b(?:last|previous|prior|earlier|past|old|review|revisit|status|updates?)\b`)
)

// namedActions reads the name of a list of actions that has other words around it. A
// sentence about them, "We reviewed action items", is none.
func namedActions(name string) (ListKind, bool) {
	m := anyActions.FindStringSubmatch(name)
	if m == nil && !actionsFor.MatchString(name) {
		return "", false
	}
	if m != nil {
		for _, word := range strings.Fields(m[1]) {
			switch {
			case isOrder(word) && word != "review", strings.HasSuffix(word, "ed"), strings.HasSuffix(word, "ing"):
				return "", false
			}
			switch word {
			case "no", "we", "i", "they", "and", "or", "to", "for", "with", "see", "discuss", "assign", "any", "these", "those", "is", "are", "has", "have", "will", "about":
				return "", false
			}
		}
	}
	if ofBefore.MatchString(name) {
		return Last, true
	}
	return Flat, true
}
