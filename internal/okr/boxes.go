package okr

import (
	"slipway/internal/date"
	"slipway/internal/portal"
)

// Box is a box of the plan, and whether it was ticked by the as-of day.
type Box struct {
	portal.Box
	Done bool
	On   date.Day // when it was last ticked or unticked; no day if never, or if not known
}

// KeyResult is a key result with the boxes of its task group.
type KeyResult struct {
	KR       *portal.KeyResult
	Boxes    Count
	Sections []*Section // none where the key result has no task group
}

// Section is a section of a task group. Boxes counts those of its groups too.
type Section struct {
	S      *portal.Section
	Boxes  Count
	Own    []Box // outside of any group
	Groups []*Group
}

// Group is a named run of boxes within a section.
type Group struct {
	G     *portal.BoxGroup
	Boxes Count
	List  []Box
}

func keyResultOf(kr *portal.KeyResult, changes []dated[*portal.BoxChange]) *KeyResult {
	out := &KeyResult{KR: kr}
	if kr.Tasks == nil {
		return out
	}
	for _, s := range kr.Tasks.Sections {
		section := &Section{S: s, Own: tick(s.Boxes, changes, kr.ID, s.ID, "")}
		section.Boxes = count(section.Own)
		for _, g := range s.Groups {
			list := tick(g.Boxes, changes, kr.ID, s.ID, g.ID)
			group := &Group{G: g, List: list, Boxes: count(list)}
			section.Groups = append(section.Groups, group)
			section.Boxes.add(group.Boxes)
		}
		out.Sections = append(out.Sections, section)
		out.Boxes.add(section.Boxes)
	}
	return out
}

// tick applies the changes to one run of boxes, in their order. Numbers that
// the run does not have are passed over, as are placeholders.
func tick(boxes portal.Boxes, changes []dated[*portal.BoxChange], keyResult, section, group string) []Box {
	out := make([]Box, len(boxes))
	for i, b := range boxes {
		out[i].Box = b
	}
	set := func(numbers []int, done bool, on date.Day) {
		for _, n := range numbers {
			if n >= 1 && n <= len(out) && !out[n-1].Placeholder {
				out[n-1].Done, out[n-1].On = done, on
			}
		}
	}
	for _, c := range changes {
		if c.what.KeyResult == keyResult && c.what.Section == section && c.what.Group == group {
			set(c.what.Done, true, c.on)
			set(c.what.Undone, false, c.on)
		}
	}
	return out
}
