package threads

import (
	"regexp"
	"slices"

	"slipway/internal/markdown"
	"slipway/internal/minutes"
)

// Items that are two things in one, "update the docs and publish the packages",
// may be told of one at a time, and two items may become one.

var joint = regexp.MustCompile(`(?i)\s+(?:and|und|&|\+)\s+`)

// half is one of the things that an item tells in one.
type half struct{ roots, ids []string }

// untold gives the halves of what an item comes from that it has no word of, none if it
// speaks of all, or of one thing.
func untold(from, to *occurrence) []half {
	parts := joint.Split(markdown.Plain(from.item.Text), 8)
	if len(parts) < 2 {
		return nil
	}
	var rest []half
	for _, text := range parts {
		part := wordingOf(&minutes.Item{Text: text, Owners: from.item.EffectiveOwners()})
		if h := (half{fullRoots(part), idsOf(part)}); !h.in(to.wording()) {
			rest = append(rest, h)
		}
	}
	return rest
}

// inWhatIsLeft carries an item of two things, of which one is done, on in the other where
// that is told of beside it as open.
func inWhatIsLeft(pairs []pair, targets []*occurrence) {
	for i, p := range pairs {
		if p.how != SimilarWords || !p.to.stateOf(p.from.item).ended() {
			continue
		}
		rest := untold(p.from, p.to)
		if len(rest) != 1 {
			continue
		}
		others := without(targets, pairs)
		at := slices.IndexFunc(others, func(o *occurrence) bool {
			return o.owners == p.to.owners && o.stateOf(p.from.item) == Open && rest[0].toldIn(o.wording()) && linksAgree(p.from, o)
		})
		if at >= 0 {
			pairs[i].to = others[at]
		}
	}
}

// in reports whether an item speaks of a half: it numbers the same thing, "rack-2" of
// "rack-2 and rack-3", or shares a word with it.
func (h half) in(w *wording) bool {
	if named := idsOf(w); len(h.ids) > 0 && len(named) > 0 && !slices.ContainsFunc(h.ids, isOneOf(named)) {
		return false
	}
	return len(h.roots) == 0 || slices.ContainsFunc(h.roots, isOneOf(fullRoots(w)))
}

// toldIn reports whether an item has all the words of a half.
func (h half) toldIn(w *wording) bool {
	missing := func(own, all []string) bool {
		return slices.ContainsFunc(own, func(word string) bool { return !slices.Contains(all, word) })
	}
	return !missing(h.roots, fullRoots(w)) && !missing(h.ids, idsOf(w))
}

func isOneOf(words []string) func(string) bool {
	return func(word string) bool { return slices.Contains(words, word) }
}

// fullRoots are the words of an item that tell what it is.
func fullRoots(w *wording) []string {
	var roots []string
	for _, x := range w.words {
		if x.weight == full {
			roots = append(roots, x.root)
		}
	}
	return roots
}

// idsOf are the words of an item that number things.
func idsOf(w *wording) []string {
	var ids []string
	for _, x := range w.words {
		if x.id {
			ids = append(ids, x.root)
		}
	}
	return ids
}

// merge ends the threads of open items that were not found again where another
// was, of the same people, that now names both: all their words are in it.
func (f *follower) merge(now []*occurrence) {
	var joined []*occurrence
	for _, to := range now {
		if before := f.threads[to.item].From; before != nil && before.How == SimilarWords && joint.MatchString(to.item.Text) && len(joined) < mostShared {
			joined = append(joined, to)
		}
	}
	for _, from := range f.sources {
		th := f.threads[from.item].Thread
		latest := th.Latest()
		goesOn := latest.Meeting != from.meeting && latest.Planned != nil // what was only told of may have become a part
		if len(joined) == 0 || th.Into != nil || goesOn || latest.State.ended() {
			continue
		}
		if to := f.holding(from, joined); to != nil {
			place := to.place()
			th.Into = &place
		}
	}
}

// holding is the item that another has been made a part of, or nil.
func (f *follower) holding(from *occurrence, joined []*occurrence) *occurrence {
	roots := fullRoots(from.wording())
	if len(roots) < 2 {
		return nil
	}
	outside := func(all []string) bool {
		return slices.ContainsFunc(roots, func(root string) bool { return !slices.Contains(all, root) })
	}
	for _, to := range joined {
		before := f.items[f.threads[to.item].From.Item]
		if to.owners == from.owners && !outside(fullRoots(to.wording())) && outside(fullRoots(before.wording())) {
			return to
		}
	}
	return nil
}
