package threads

import (
	"bytes"
	"slices"
	"strings"

	"slipway/internal/minutes"
)

// Keeping is the draft with the owners written behind those items that would lose them in
// it: what a name in a heading, an item around them or a sentence of prose told of them may
// not be there any more. read reads minutes as the series would, given their body, and name
// tells what it calls a person.
func (d Draft) Keeping(read func(body []byte) *minutes.Meeting, name func(id string) string) Draft {
	draft := d.body()
	body := []byte(draft.String())
	again := map[int]*minutes.Item{} // by its line, from 1
	if m := read(body); m != nil {
		for _, o := range occurrences(m) {
			again[o.item.Line] = o.item
		}
	}
	d.names = map[*minutes.Item]string{}
	line, from := 1, 0
	for _, w := range draft.items {
		line += bytes.Count(body[from:w.at], []byte("\n"))
		from = w.at
		if d.Steps[w.item].Thread == nil {
			continue
		}
		if is := again[line]; is != nil && is.Unowned == w.item.Unowned && ownersOf(is) == ownersOf(w.item) {
			continue
		}
		var names []string
		for _, id := range w.item.EffectiveOwners() {
			names = append(names, name(id))
		}
		switch {
		case w.item.Unowned:
			d.names[w.item] = "needs an owner"
		case len(names) > 0 && !slices.Contains(names, ""):
			d.names[w.item] = strings.Join(names, ", ")
		}
	}
	return d
}
