package minutes

import (
	"regexp"
	"strings"
)

// The names of lists of somebody's actions: "Action items for lead", "Actions: lead",
// "Lead's to-dos".
var (
	actionsOf   = regexp.MustCompile(`(?i)^(?:(?:new|open) )?(?:action items?|actions?|action points?|to[- ]?dos?|tasks|ais) (for|from|of|by) ([^:]{1,60})$`)
	actionsBy   = regexp.MustCompile(`(?i)^(?:(?:new|open) )?(?:action items|actions|action points|to[- ]?dos|tasks|ais)\s*[:–—-]\s*([^:]{1,60})$`)
	someActions = regexp.MustCompile(`(?i)^([^:]{1,60}?)['’]s? (?:(?:new|open|next) )?(?:action items?|actions?|action points?|to[- ]?dos?|tasks|ais)$`)
)

// whoseList reads whose actions a line says that it lists. owns is false where it only
// says who asked for them, "Action items from lead".
func (f *file) whoseList(line string) (ids []string, owns bool) {
	name := strings.Trim(line, "*_:# \t")
	if len(name) > longestName+40 {
		return nil, false
	}
	if m := actionsOf.FindStringSubmatch(name); m != nil {
		return f.people(m[2]), !strings.EqualFold(m[1], "from")
	}
	for _, form := range []*regexp.Regexp{actionsBy, someActions} {
		if m := form.FindStringSubmatch(name); m != nil {
			return f.people(m[1]), true
		}
	}
	return nil, false
}

// isLabel reports whether a line is nothing but the name of a list.
func isLabel(line string) bool {
	_, ok := label(line)
	return ok
}
