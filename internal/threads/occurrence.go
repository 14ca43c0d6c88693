package threads

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"slipway/internal/markdown"
	"slipway/internal/minutes"
)

// occurrence is an item as it stands in one meeting, with what it is
// recognised by.
type occurrence struct {
	meeting *minutes.Meeting
	item    *minutes.Item
	kind    minutes.ListKind
	raw     string // as written, without comments
	words   string
	owners  string   // its own or those it takes over, sorted
	links   []string // that name a thing, see thingsLinked
	area    string   // in words
	around  string   // words of the item around it, groups left out
	own     State    // by its own minutes, see ownState
	whole   State    // that it takes over from the item around it, see wholeState
	bare    bool     // in a list without a name
	beside  bool     // below what is no work
	read    *wording
}

// wording is the item as words, read when it is first asked for: most items
// are found again without.
func (o *occurrence) wording() *wording {
	if o.read == nil {
		o.read = wordingOf(o.item)
	}
	return o.read
}

func (o *occurrence) place() Place { return Place{o.meeting, o.item} }

// occurrences lists the items of a meeting that can be carried, in order.
// Groups, decisions, remarks and the word "None" are no work, and of notes and decisions
// only what is marked as work is.
func occurrences(m *minutes.Meeting) []*occurrence {
	var all []*occurrence
	for _, a := range m.Areas {
		area := normalised(a.Name)
		for _, l := range a.Lists {
			in := occurrence{meeting: m, kind: l.Kind, area: area, bare: l.Kind == minutes.Flat && l.Label == "" && l.Columns == nil}
			if l.Kind != minutes.Note && l.Kind != minutes.Resolved {
				all = append(all, occurrencesIn(in, nil, l.Items)...)
				continue
			}
			in.kind = minutes.Flat
			for _, o := range occurrencesIn(in, nil, l.Items) {
				if o.item.Marked {
					all = append(all, o)
				}
			}
		}
	}
	return all
}

// occurrencesIn lists those of some items; in is what they have in common.
func occurrencesIn(in occurrence, around *occurrence, items []*minutes.Item) []*occurrence {
	var all []*occurrence
	for _, item := range items {
		below, inside := in, around
		switch item.Kind {
		case minutes.Group:
		case minutes.Nothing, minutes.Decided, minutes.Remark, minutes.Talk:
			below.beside = true
		default:
			o := in
			o.item, o.words, o.owners = item, normalised(withoutDue(item)), ownersOf(item)
			o.links, o.own = thingsLinked(item), ownState(item, in.kind)
			if around != nil {
				o.around, o.whole = around.words, around.wholeState()
			}
			o.raw, _ = minutes.CutComments(item.Raw)
			o.raw = minutes.CutBox(o.raw)
			all = append(all, &o)
			inside = &o
		}
		all = append(all, occurrencesIn(below, inside, item.Items)...)
	}
	return all
}

// withoutDue is the text of an item without the words that tell by when.
func withoutDue(item *minutes.Item) string {
	words := item.Due.Words
	if item.PutOff {
		words = item.WasDue
	}
	if words == "" {
		return item.Text
	}
	return strings.Replace(strings.ReplaceAll(item.Text, "\n", " "), words, " ", 1)
}

func ofKind(all []*occurrence, kinds ...minutes.ListKind) []*occurrence {
	var found []*occurrence
	for _, o := range all {
		if slices.Contains(kinds, o.kind) {
			found = append(found, o)
		}
	}
	return found
}

var (
	apostrophes = strings.NewReplacer("'", "", "’", "")
	address     = regexp.MustCompile(`[a-z]+://\S+`)
)

// normalised gives the words of a text in lower case, without Markdown, addresses
// and punctuation. Signs that tell one word from another, as in C++, C# or
// 100 %, stay.
func normalised(text string) string {
	plain := apostrophes.Replace(strings.ToLower(markdown.Plain(text)))
	plain = address.ReplaceAllString(plain, " ")
	return strings.Join(strings.FieldsFunc(plain, func(c rune) bool {
		return unicode.IsSpace(c) || unicode.IsPunct(c) && !strings.ContainsRune("#%&", c)
	}), " ")
}

func ownersOf(item *minutes.Item) string {
	return strings.Join(slices.Sorted(slices.Values(item.EffectiveOwners())), " ")
}
