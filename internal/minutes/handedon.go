package minutes

import (
	"slices"
	"strings"

	"slipway/internal/pattern"
)

// handOn gives an item to whoever takes it over by what is said of how it stands: "ops takes
// it over", "handed over to ops". It goes on as theirs, with what is left to do below it, and
// those who had it are remembered.
func (f *file) handOn(item *Item) {
	if item.Kind != Task || item.Struck || item.Done || item.cells != nil {
		return
	}
	for line := range strings.Lines(item.Outcome) {
		ids := f.takesOver(strings.TrimSpace(line))
		if ids == nil || slices.Equal(ids, item.Owners) {
			continue
		}
		item.HandedOn = appendNew(item.HandedOn, slices.DeleteFunc(slices.Clone(item.EffectiveOwners()), func(id string) bool { return slices.Contains(ids, id) })...)
		item.Owners, item.Inherited, item.Unowned = ids, nil, false
		inherit(item.Items, ids)
	}
}

// inherit gives open items that are those of the item around them to its new owners.
func inherit(items []*Item, ids []string) {
	for _, item := range items {
		if item.Inherited != nil && !item.Done && !item.Struck {
			item.Inherited = ids
			inherit(item.Items, ids)
		}
	}
}

// takesOver gives who takes over what a remark is about, where that is all it says but by when:
// "ops takes it over by Friday", "→ ops". Why may stand in front of it: "lead is ill, ops takes
// over".
func (f *file) takesOver(said string) []string {
	if said = plainWords(said); said == "" || len(said) > longestNote || !f.anybody(said) {
		return nil
	}
	if ids := f.taker(said); ids != nil {
		return ids
	}
	if ids := f.taker(beforeDue(said)); ids != nil {
		return ids
	}
	if why := behindReason.FindString(said); why != "" && !startsOrder(said) && !mayBe.MatchString(why) {
		return f.taker(said[len(why):])
	}
	return nil
}

var (
	// A clause in front of another, and what it may begin with if that one is not certain.
	behindReason = pattern.Must(`^[^,;.:]{2,80}[,;.](?: (?:so|and|then|but|now))? `)
	mayBe        = pattern.Must(`(?i)^(?:if|when|once|unless|should|in case|while|until|after|maybe|perhaps|as soon as)\b|\b(?:hopes?|wants?|asks?|asked|suggests?|suggested|proposes?|proposed|wonders?|thinks?|says?|said)\b`)
)

func (f *file) taker(said string) []string {
	if m := leadingArrow.FindString(said); m != "" {
		ids := f.people(strings.TrimRight(said[len(m):], " .!"))
		if slices.Contains(ids, "all") { // whom it is sent to
			return nil
		}
		return ids
	}
	if m := handedTo.FindString(said); m != "" {
		return f.people(strings.TrimRight(said[len(m):], " .!"))
	}
	ids, length := f.prefix(said)
	if ids == nil || !takesItOver.MatchString(said[length:]) {
		return nil
	}
	return ids
}

var (
	handedTo    = pattern.Must(`(?i)^(?:(?:is |was |has been )?(?:(?:handed|passed)(?: over| on)?|moved) to|(?:is |was )?(?:now )?(?:taken over|taken on) by|re-?assigned to|now(?: with| on)?) `)
	takesItOver = pattern.Must(`(?i)^ (?:(?:will|is|has|now|to) )*(?:on (?:it|this|that)|(?:takes?|took|taken|taking) (?:(?:this|it|that|them|these) )?over(?: (?:from [\pL’'-]+|it|this|that|them))?|(?:takes?|took|taking) (?:this|it|that|them)(?: on)?|(?:does|do|doing) (?:it|this|that|them))(?: now| instead| then)?(?:[.!]*|[,;:] .{1,60})$`)
)

// tellsHandover reports whether a bullet below an item only tells who takes that over.
func (f *file) tellsHandover(item *Item, around context) bool {
	return around.nested && around.mode == work && around.taken && !item.Boxed && item.cells == nil && len(item.Items) == 0 && f.takesOver(item.Raw) != nil
}

// handovers gives whom the owners of an item have taken it over from, where it says so beside
// their names: "Order it (lead → ops)", "Order it (~~lead~~ ops)".
func (f *file) handovers(item *Item) (from []string) {
	if len(item.Owners) == 0 || len(item.Raw) > mostSentences {
		return nil
	}
	for _, at := range handsOver.FindAllStringIndex(item.Raw, mostClauses) {
		before := item.Raw[:at[0]]
		before = before[strings.LastIndexAny(before, "([|:;\n")+1:]
		if i, width := lastDash(before); i > 0 {
			before = before[i+width:]
		}
		to, _ := f.prefix(item.Raw[at[1]:])
		if slices.Equal(to, item.Owners) {
			from = appendNew(from, f.people(strings.TrimPrefix(strings.Trim(before, " ~*,"), "was "))...)
		}
	}
	return from
}
