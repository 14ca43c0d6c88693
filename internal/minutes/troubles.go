package minutes

import (
	"strings"

	"slipway/internal/pattern"
)

// roundOfTroubles reports whether items are a round in which several tell, below their names,
// what does not work, and not what they did or will do: nothing there begins with a verb, and
// most of it is a defect of something.
func (f *file) roundOfTroubles(items []*Item) bool {
	plates, lines, defects := 0, 0, 0
	for _, item := range items {
		if len(item.Items) == 0 {
			continue
		}
		if f.nameplate(item.Raw) == nil {
			return false
		}
		plates++
		for _, inner := range item.Items {
			text := strings.TrimLeft(inner.Raw[:min(len(inner.Raw), mostSentences)], "*_~ ")
			if box.MatchString(inner.Raw) || beginsWithVerb(text) || willBe.MatchString(text) || f.saysWho(inner.Raw) {
				return false
			}
			lines++
			if defect.MatchString(text) {
				defects++
			}
		}
	}
	return plates > 1 && defects > 2 && 2*defects > lines
}

// defect finds what is wrong with something: "problems with the lock", "the door does not close".
var defect = pattern.Must(`(?i)\b(?:problems?|issues?|bugs?|errors?|leaks?|lack of|hangs|crashes|freezes|fails|failing|broken|missing|slow|wrong|unstable|unusable|(?:is|are|does|do|did|can)(?: not|n['’]t)|cannot|no longer)\b`)
