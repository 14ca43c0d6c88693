package portal

import (
	"fmt"
	"slices"

	"slipway/internal/diag"
)

// boxes checks that a change of boxes names boxes that are there.
func (r resolver) boxes(rel *Release, b *BoxChange, results []string) {
	boxes, ok := rel.Boxes(b.KeyResult, b.Section, b.Group)
	if !ok && r.unread || b.wrong {
		return
	}
	if !ok {
		of := fmt.Sprintf("key result %q, section %q", b.KeyResult, b.Section)
		if b.Group != "" {
			of += fmt.Sprintf(", group %q", b.Group)
		}
		hint := "name key_result, section and, where the section has groups, group, by their ids in plan.yaml"
		if near, ok := diag.Nearest(b.KeyResult, results); ok && !slices.Contains(results, b.KeyResult) {
			hint = "did you mean key_result `" + near + "`?"
		}
		r.problems.Errorf(b.At, "ref/missing", hint, "there are no boxes of %s", of)
		return
	}
	for _, n := range append(slices.Clone(b.Done), b.Undone...) {
		if n < 1 || n > len(boxes) {
			r.problems.Errorf(b.At, "ref/box", "count the boxes of the plan from 1", "there is no box %d: the list has %d", n, len(boxes))
		}
	}
}

// Boxes returns the boxes of a section, or of one group of it.
func (r *Release) Boxes(keyResult, section, group string) (Boxes, bool) {
	for _, o := range r.Plan.Objectives {
		for _, kr := range o.KeyResults {
			if kr.ID != keyResult || kr.Tasks == nil {
				continue
			}
			for _, s := range kr.Tasks.Sections {
				if s.ID != section {
					continue
				}
				if group == "" {
					return s.Boxes, true
				}
				for _, g := range s.Groups {
					if g.ID == group {
						return g.Boxes, true
					}
				}
			}
		}
	}
	return nil, false
}
