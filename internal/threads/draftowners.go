package threads

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"slipway/internal/date"
	"slipway/internal/minutes"
)

// Keeping is the draft with what those items need that would else be read as something else
// than in the minutes that they come from. First the owners behind items that would lose
// them: what a name in a heading, an item around them or a sentence of prose told of them
// may not be there any more. What was decided is no decision of the next meeting: of it only
// what is to be done is written. Then, behind items that would not be found again, the
// marker that says which one each is, and the day by which one is to be done that would be
// another day. read reads minutes as the series would, given their
// body, and name tells what it calls a person.
func (d Draft) Keeping(read func(body []byte) *minutes.Meeting, name func(id string) string) Draft {
	d.behind, d.dues, d.marks = map[*minutes.Item]string{}, map[*minutes.Item]string{}, map[*minutes.Item]string{}
	m, again := d.readBack(read)
	decided := map[*minutes.Item]bool{}
	if m != nil {
		for _, decision := range m.Decisions {
			decided[decision.Item] = true
		}
	}
	for item, is := range again {
		if is != nil && !decided[is] && is.Unowned == item.Unowned && ownersOf(is) == ownersOf(item) {
			continue
		}
		if behind := owned(item, name); behind != "" {
			d.behind[item] = behind
			if strings.Count(normalised(item.Text), " ")+1 < namingWords {
				d.marks[item] = d.markOf(item)
			}
		}
	}
	m, again = d.readBack(read)
	if m == nil || d.Before == nil {
		return d
	}
	steps := Follow(append(slices.Clone(d.Held), m))
	for item, is := range again {
		if is != nil && steps[item].Thread != nil && steps[is].Thread != steps[item].Thread {
			d.marks[item] = d.markOf(item)
		}
		if day, ok := d.Steps.Due(item).Date.Day(); ok && is != nil && is.Due.Date != date.On(day) {
			d.dues[item] = " by " + day.String()
		}
	}
	return d
}

// readBack reads the draft as it stands, and gives what each item of work that is written
// in it is read as: nil where that is nothing of the kind.
func (d Draft) readBack(read func(body []byte) *minutes.Meeting) (*minutes.Meeting, map[*minutes.Item]*minutes.Item) {
	draft := d.body()
	body := []byte(draft.String())
	m := read(body)
	byLine := map[int]*minutes.Item{} // from 1
	if m != nil {
		for _, o := range occurrences(m) {
			byLine[o.item.Line] = o.item
		}
	}
	again := map[*minutes.Item]*minutes.Item{}
	line, from := 1, 0
	for _, w := range draft.items {
		line += bytes.Count(body[from:w.at], []byte("\n"))
		from = w.at
		if d.Steps[w.item].Thread != nil {
			again[w.item] = byLine[line]
		}
	}
	return m, again
}

// owned writes who does an item.
func owned(item *minutes.Item, name func(id string) string) string {
	var names []string
	for _, id := range item.EffectiveOwners() {
		names = append(names, name(id))
	}
	switch {
	case item.Unowned:
		return " (needs an owner)"
	case len(names) == 0:
		return ""
	}
	return fmt.Sprintf(" (%s)", strings.Join(names, ", "))
}

// markOf is the marker of an item that goes on in the draft.
func (d Draft) markOf(item *minutes.Item) string {
	return fmt.Sprintf(" <!-- same: %s#%s -->", d.Before.ID, item.ID)
}
