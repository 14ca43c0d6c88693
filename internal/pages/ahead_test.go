package pages

import (
	"fmt"
	"strings"
	"testing"
)

// TestLongPlansAreCutShort: a milestone names the next ones before it and
// counts the others, so that pages do not grow with the plan.
func TestLongPlansAreCutShort(t *testing.T) {
	var plan strings.Builder
	plan.WriteString("milestones:\n")
	for i := range mostAhead + 6 {
		fmt.Fprintf(&plan, "  m%d: {name: M%d, date: 2020-03-%02d}\n", i, i, i+1)
	}
	f := layOutFiles(t, "2020-02-01", map[string]string{"data/releases/r/plan.yaml": plan.String()})
	for _, c := range []struct{ at, named, more int }{{0, 0, 0}, {mostAhead, mostAhead, 0}, {mostAhead + 1, mostAhead, 1}, {mostAhead + 5, mostAhead, 5}} {
		v := view[milestoneView](f, fmt.Sprintf("/releases/r/milestones/m%d/", c.at))
		if len(v.StillBefore) != c.named || v.StillMore != c.more {
			t.Errorf("m%d: %d named and %d more", c.at, len(v.StillBefore), v.StillMore)
		}
		if c.named > 0 && v.StillBefore[0].Name != "M0" {
			t.Errorf("m%d: the first is %s", c.at, v.StillBefore[0].Name)
		}
	}
}
