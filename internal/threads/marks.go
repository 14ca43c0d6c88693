package threads

import (
	"iter"
	"maps"
	"slices"
	"strings"

	"slipway/internal/diag"
	"slipway/internal/minutes"
)

// marked is what markers of the next meeting may name.
type marked struct {
	meetings []*minutes.Meeting
	items    map[string]map[string]*occurrence // by the ids of meeting and item
	last     []string                          // the ids of the items of the newest, sorted
	hints    int                               // that may still be looked for
}

func (k *marked) add(m *minutes.Meeting, all []*occurrence) {
	if k.items == nil {
		k.items = map[string]map[string]*occurrence{}
	}
	byID := map[string]*occurrence{}
	for _, o := range all {
		byID[o.item.ID] = o
	}
	k.meetings = append(k.meetings, m)
	k.items[m.ID] = byID
	k.last = slices.Sorted(maps.Keys(byID))
}

// find gives the item that a marker names, or what is wrong with the name and
// how to mend it.
func (k *marked) find(target string) (o *occurrence, wrong, hint string) {
	if target == "" {
		return nil, "the marker names no item", "name one as in 2018-03-05#write-the-runbook, or one of the last meeting by its first words"
	}
	if len(k.meetings) == 0 {
		return nil, "there is no earlier meeting that lists anything", "take the marker out"
	}
	meeting, id, far := strings.Cut(target, "#")
	if !far {
		return k.inLast(target)
	}
	meeting = strings.TrimRight(strings.TrimSpace(meeting), "/")
	meeting = meeting[strings.LastIndex(meeting, "/")+1:]
	id = strings.TrimSpace(id)
	items, ok := k.items[meeting]
	if !ok {
		return nil, "no earlier meeting of the series that lists anything is called " + meeting, k.didYouMean(meeting, maps.Keys(k.items))
	}
	if o := items[id]; o != nil {
		return o, "", ""
	}
	if o := items[strings.TrimPrefix(id, "item-")]; o != nil {
		return o, "", ""
	}
	return nil, "the meeting " + meeting + " has no item " + id, k.didYouMean(strings.TrimPrefix(id, "item-"), maps.Keys(items))
}

// inLast finds an item of the newest meeting by its first words.
func (k *marked) inLast(words string) (o *occurrence, wrong, hint string) {
	m := k.meetings[len(k.meetings)-1]
	items, id := k.items[m.ID], minutes.IDOf(words)
	if o := items[id]; o != nil {
		return o, "", ""
	}
	from, _ := slices.BinarySearch(k.last, id+"-")
	begin := k.last[from:min(from+2, len(k.last))]
	if end := slices.IndexFunc(begin, func(other string) bool { return !strings.HasPrefix(other, id+"-") }); end >= 0 {
		begin = begin[:end]
	}
	switch len(begin) {
	case 1:
		return items[begin[0]], "", ""
	case 0:
		return nil, "no item of the meeting before, " + m.ID + ", begins with these words", k.didYouMean(id, slices.Values(k.last))
	}
	return nil, "several items of the meeting before, " + m.ID + ", begin with these words", "write " + m.ID + "#" + begin[0] + " or " + m.ID + "#" + begin[1]
}

const (
	mostHints     = 20  // wrong markers that are compared with all that they might mean
	longestTarget = 200 // bytes of one that is
)

func (k *marked) didYouMean(word string, known iter.Seq[string]) string {
	if k.hints == 0 || len(word) > longestTarget {
		return ""
	}
	k.hints--
	if near, ok := diag.Nearest(word, slices.Collect(known)); ok {
		return "did you mean " + near + "?"
	}
	return ""
}

// named gives the item that a marker of some kind names, or nil.
func (k *marked) named(o *occurrence, kind minutes.MarkKind) *occurrence {
	for _, m := range o.item.Marks {
		if m.Kind == kind {
			found, _, _ := k.find(m.Target)
			return found
		}
	}
	return nil
}

// origins are the items that an item came from as something else.
func (k *marked) origins(o *occurrence) (all []*occurrence) {
	for _, m := range o.item.Marks {
		if m.Kind != minutes.MarkInstead {
			continue
		}
		if found, _, _ := k.find(m.Target); found != nil {
			all = append(all, found)
		}
	}
	return all
}

// isNew reports whether a marker says that an item is none of before.
func (o *occurrence) isNew() bool {
	return slices.ContainsFunc(o.item.Marks, func(m minutes.Mark) bool { return m.Kind != minutes.MarkSame })
}

// becomes ends the threads that items of a meeting have come from as
// something else.
func (f *follower) becomes(now []*occurrence) {
	for _, o := range now {
		for _, from := range f.marked.origins(o) {
			if th := f.threads[from.item].Thread; th.Into == nil {
				place := o.place()
				th.Into = &place
			}
		}
	}
}

// turned reports whether an item has become something else.
func (f *follower) turned(o *occurrence) bool { return f.threads[o.item].Thread.Into != nil }

// byMarker joins the items that say whose continuation they are. Of those that
// name one item, the first is.
func (f *follower) byMarker(targets []*occurrence) map[*occurrence]bool {
	joined := map[*occurrence]bool{}
	for _, o := range targets {
		if o.isNew() {
			continue
		}
		if from := f.marked.named(o, minutes.MarkSame); from != nil && !joined[from] {
			joined[from], joined[o] = true, true
			f.join(pair{from: from, to: o, how: SameMark})
		}
	}
	return joined
}

// CheckMarks reports the markers of a series that name nothing, contradict
// each other or stand where they have no effect. The meetings are those of the
// series, oldest first; those that are still ahead neither count nor are
// named.
func CheckMarks(meetings []*minutes.Meeting, problems *diag.List) {
	known := marked{hints: mostHints}
	for _, m := range meetings {
		if m.Status != "held" || !m.HasLists() {
			continue
		}
		all := occurrences(m)
		carried := map[*minutes.Item]bool{}
		claimed := map[minutes.ListKind]map[*occurrence]minutes.Mark{}
		for _, o := range all {
			carried[o.item] = true
			if claimed[o.kind] == nil {
				claimed[o.kind] = map[*occurrence]minutes.Mark{}
			}
			known.check(o, claimed[o.kind], problems)
		}
		for _, a := range m.Areas {
			for _, l := range a.Lists {
				checkIdle(l.Items, carried, problems)
			}
		}
		known.add(m, all)
	}
}

const markCode = "minutes/marker"

// check reports what is wrong with the markers of an item. claimed are the
// items that markers of its kind of list have named so far.
func (k *marked) check(o *occurrence, claimed map[*occurrence]minutes.Mark, problems *diag.List) {
	instead := map[string]bool{} // of several items that became one
	for i, m := range o.item.Marks {
		another := m.Kind == minutes.MarkInstead && len(instead) == i && !instead[m.Target]
		if m.Kind == minutes.MarkInstead {
			instead[m.Target] = true
		}
		if i > 0 && !another {
			problems.Add(diag.Problem{
				Severity: diag.Error, Code: markCode, At: m.At, Summary: "this item has a marker already", Hint: "keep the one that is right",
				Related: []diag.Related{{At: o.item.Marks[0].At, Message: "the other one"}},
			})
			continue
		}
		if m.Kind == minutes.MarkNew {
			continue
		}
		target, wrong, hint := k.find(m.Target)
		if wrong != "" {
			problems.Errorf(m.At, markCode, hint, "%s", wrong)
			continue
		}
		if other, twice := claimed[target]; twice && m.Kind == minutes.MarkSame {
			problems.Add(diag.Problem{
				Severity: diag.Error, Code: markCode, At: m.At, Summary: "two items of this list are said to be the same one",
				Hint: "keep one of the two markers", Related: []diag.Related{{At: other.At, Message: "the other one"}},
			})
		} else if m.Kind == minutes.MarkSame {
			claimed[target] = m
		}
	}
}

// checkIdle reports markers of what is not followed, such as notes.
func checkIdle(items []*minutes.Item, carried map[*minutes.Item]bool, problems *diag.List) {
	for _, item := range items {
		if len(item.Marks) > 0 && !carried[item] {
			problems.Warnf(item.Marks[0].At, markCode, "take it out, or put it on an item of what was or is to be done", "this marker has no effect: only work is followed")
		}
		checkIdle(item.Items, carried, problems)
	}
}
