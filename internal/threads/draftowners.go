package threads

import (
	"bytes"
	"fmt"
	"strings"

	"slipway/internal/minutes"
)

// Keeping is the draft with the owners written behind those items that would lose them in
// it: what a name in a heading, an item around them or a sentence of prose told of them may
// not be there any more. What was decided is no decision of the next meeting: of it only what
// is to be done is written. read reads minutes as the series would, given their body, and name
// tells what it calls a person.
func (d Draft) Keeping(read func(body []byte) *minutes.Meeting, name func(id string) string) Draft {
	draft := d.body()
	body := []byte(draft.String())
	again := map[int]*minutes.Item{} // by its line, from 1
	decided := map[int]bool{}
	if m := read(body); m != nil {
		for _, decision := range m.Decisions {
			decided[decision.Line] = true
		}
		for _, o := range occurrences(m) {
			again[o.item.Line] = o.item
		}
	}
	d.behind = map[*minutes.Item]string{}
	line, from := 1, 0
	for _, w := range draft.items {
		line += bytes.Count(body[from:w.at], []byte("\n"))
		from = w.at
		if d.Steps[w.item].Thread == nil {
			continue
		}
		if is := again[line]; is != nil && !decided[line] && is.Unowned == w.item.Unowned && ownersOf(is) == ownersOf(w.item) {
			continue
		}
		if behind := d.owned(w.item, name); behind != "" {
			d.behind[w.item] = behind
		}
	}
	return d
}

// owned writes who does an item, and where its words are too few to be found again in
// another place, the marker that says which one it is.
func (d Draft) owned(item *minutes.Item, name func(id string) string) string {
	var names []string
	for _, id := range item.EffectiveOwners() {
		names = append(names, name(id))
	}
	switch {
	case item.Unowned:
		return " (needs an owner)"
	case len(names) == 0:
		return ""
	case strings.Count(normalised(item.Text), " ")+1 < namingWords:
		return fmt.Sprintf(" (%s) <!-- same: %s#%s -->", strings.Join(names, ", "), d.Before.ID, item.ID)
	}
	return fmt.Sprintf(" (%s)", strings.Join(names, ", "))
}
