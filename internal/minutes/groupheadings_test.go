package minutes

import (
	"fmt"
	"strings"
	"testing"
)

// A heading that is a word of state names a group of the work around it or beside it, and no
// area; what stands below other headings is not in that state.
func TestHeadingsOfState(t *testing.T) {
	for body, want := range map[string]string{
		"## Action items\n\n- Plant (lead)\n\n## Closed\n\n- Mend (ops)\n":                                       ": Plant open| Mend done",
		"## Action items\n\n- Plant (lead)\n\n## Resolved\n\n- Mend (ops)\n":                                     ": Plant open| Mend done",
		"## Action items\n\n- Plant\n\n## Cancelled\n\n- Mend\n\n## Won't do\n\n- Sweep\n":                       ": Plant open| Mend Cancelled| Sweep Won't do",
		"## Action items\n\n- Plant\n\n## Closed\n\n| Task | Who |\n|---|---|\n| Mend | ops |\n":                 ": Plant open| Mend done",
		"## Action items\n\n### Done\n\n- Mend (ops)\n\n### Blocked\n\n- Plant (lead)\n\n### New\n\n- Sweep\n":   ": Mend done| Plant Blocked| Sweep open",
		"## Action items\n\n### Done\n\n#### Gateway\n\n- Mend\n\n### In progress\n\n- Plant\n":                  "Gateway: Mend done|: Plant In progress",
		"## Action items\n\n### Roof\n\n- Mend\n\n### Doing\n\n- Plant\n\n### Wall\n\n- Sweep (ops)\n":           "Roof: Mend open|: Plant Doing|Wall: Sweep open",
		"## Last week\n\n### Still open\n\n- Mend\n\n### Postponed\n\n- Plant\n\n## This week\n\n- Sweep\n":      ": Mend Still open| Plant Postponed| Sweep open",
		"## Action items\n\n- Plant (lead)\n\n**Roof**\n\n- Mend\n\n### Done\n\n- Sweep\n":                       ": Plant open|Roof: Mend open|: Sweep done",
		"## Closed\n\n- Mend (ops)\n\n## Plans\n\n- Plant (lead)\n":                                              "Closed: Mend done|Plans: Plant open",
		"## Action items\n\n- Plant (lead)\n\n## Decisions\n\n- Mend it\n\n## Resolved\n\n- Sell the van\n":      ": Plant open| Mend it decided| Sell the van decided",
		"## Action items\n\n- Plant (lead)\n\n## Resolved\n\n- That the van be sold\n":                           ": Plant open| That the van be sold decided",
		"## Action items\n\n- Plant\n\n### Closed (1)\n\n- Mend\n":                                               ": Plant open| Mend done",
		"## Next steps\n\n- Plant (lead)\n\n## Resolved\n\n- Sell the van\n- Paint the wall\n":                   ": Plant open| Sell the van decided| Paint the wall decided",
		"## Next steps\n\n- Plant (lead)\n\n### Resolved\n\n- Mend\n":                                            ": Plant open| Mend done",
		"## Action items\n\n- Plant (lead)\n\n## Closed\n\nThe meeting was closed at noon.\n\n- Thanks to all\n": ": Plant open|Closed: Thanks to all talk",
		"## Action items\n\n- Plant (lead)\n\n## Open\n\n- Is the gate painted?\n":                               ": Plant open|Open: Is the gate painted? talk",
		"## Proposals\n\n### Rejected\n\n- A second roof\n\n## Closed\n\n- The old gate\n":                       "Rejected: A second roof talk|Closed: The old gate talk",
	} {
		meetings, _ := read("# 2018-04-02\n\n"+body, Front{})
		var areas []string
		for _, area := range meetings[0].Areas {
			var items []string
			for _, list := range area.Lists {
				for _, item := range list.Items {
					is := item.Outcome
					switch {
					case item.Kind == Talk:
						is = "talk"
					case item.Kind == Decided || list.Kind == Resolved:
						is = "decided"
					case item.Done:
						is = "done"
					case is == "":
						is = "open"
					}
					items = append(items, fmt.Sprintf(" %s %s", item.Text, is))
				}
			}
			if len(items) > 0 {
				areas = append(areas, area.Name+":"+strings.Join(items, "|"))
			}
		}
		if got := strings.Join(areas, "|"); got != want {
			t.Errorf("%q:\n got %s\nwant %s", body, got, want)
		}
		checkWhole(t, "# 2018-04-02\n\n"+body, meetings)
	}
}
