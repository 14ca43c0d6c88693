package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// takesMentioned reads who takes the thing that the text before has named: "… to put lamps
// along the road. Lead takes the lamps." Of anything else, as of a train or of the notes,
// nobody takes charge by such words.
func (f *file) takesMentioned(sentence, before string) []string {
	m := takesThing.FindStringSubmatch(sentence)
	if m == nil || ofTheTable.MatchString(m[2]) || noThing.MatchString(m[2]) {
		return nil
	}
	thing := strings.TrimSuffix(m[2], "s")
	for word := range strings.FieldsFuncSeq(strings.ToLower(before[max(0, len(before)-mostSentences):]), func(c rune) bool { return !isWordRune(c) && c != '-' }) {
		if strings.TrimSuffix(word, "s") == thing {
			return f.people(m[1])
		}
	}
	return nil
}

var (
	takesThing = pattern.Must(`^([^,.:;?!]{1,60}?) takes? (?:the|that|those|these) ([a-z][a-z-]{2,30})(?:,? (?:by|before|until|this|next|on|then|too|as well|for now)\b[^.?!]{0,60})?[.!]?$`)
	noThing    = pattern.Must(`^(?:minutes|notes?|chair|lead|seat|stage|view|stance|position|vote|votes|opportunity|chance|time|day|week|month|train|bus|plane|flight|blame|credit|hit|risk|role|office|post)$`)
)
