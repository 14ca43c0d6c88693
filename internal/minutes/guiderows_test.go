package minutes

import (
	"strings"
	"testing"
)

// Forms of the guide, by themselves and as most of a list.
func TestFormsOfTheGuide(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"shares", "## Action items\n\n- bring food (lead) and plates (ops)\n", "lead ops: bring food (lead) and plates (ops)"},
		{"shares among others", "## Action items\n\n- order mats (lead)\n- bring food (lead) and plates (ops)\n- order hats (writer)\n", "lead: order mats | lead ops: bring food (lead) and plates (ops) | writer: order hats"},
		{"counted", "## Action items\n\n- order mats (lead)\n- order hats (ops)\n- 3 hands (lead, ops, writer)\n- order 2 racks (lead, ops)\n", "lead: order mats | ops: order hats | lead ops: order 2 racks"},
		{"remarks in front", "## Action items\n\n- (from May) Lead / the roof → pending\n- (from May) Ops / the wall → done\n- (from April) Writer / the gate → pending\n", "lead: (from May) Lead / the roof | ops: (from May) Ops / the wall | writer: (from April) Writer / the gate"},
		{"a remark among carried ones", "## Action items\n\n- Order mats. Action c/f: lead\n- (from May) Ops / the roof → pending\n- Order hats. Action c/f: ops\n", "lead: Order mats. Action c/f: lead | ops: (from May) Ops / the roof | ops: Order hats. Action c/f: ops"},
		{"bold titles", "**The new roof** (lead) – [#12](https://example.org/12)\n\nIt is red.\n\nActions:\n- ops: order tiles\n\n**The new wall** (ops) – [#13](https://example.org/13)\n\nIt is dry.\n\nActions:\n- lead: order bricks\n", "ops: order tiles | lead: order bricks"},
	})
	for text, want := range map[string]bool{
		"Motion carried: sell the bus":            true,
		"Motion to sell the tram carried":         true,
		"Motion to sell the boat carried":         true,
		"Motion to sell the tram was carried.":    true,
		"Motion to sell the tram was not carried": false,
		"Motion carried":                          false, // of which nothing is told
		"Motion to sell the tram":                 false,
	} {
		meetings, _ := read("# 2018-04-02\n\n## Talk\n\n- The bus is old\n- "+text+"\n", Front{})
		if got := len(meetings[0].Decisions) == 1; got != want {
			t.Errorf("%q: a decision is %t", text, got)
		}
	}
}

// By when may stand in brackets, behind a bar or alone below an item.
func TestDueBehindNamesAndBelow(t *testing.T) {
	for list, want := range map[string]string{
		"- Order tops (lead) [due: 15 May]":     "lead 2018-05-15",
		"- Order lots (lead) | due 15 May":      "lead 2018-05-15",
		"- Order caps (lead)\n  - by 15 May":    "lead 2018-05-15",
		"- Order caps (lead)\n  - *by Friday.*": "lead 2018-05-11",
		"- Order caps (lead)\n  - due May 15":   "lead 2018-05-15",
	} {
		meetings, _ := read("# 2018-05-07\n\n**Action items**\n"+list+"\n- Mend it (ops)\n", Front{})
		item := meetings[0].Areas[0].Lists[0].Items[0]
		day, _ := item.Due.Date.Day()
		if got := strings.Join(item.Owners, " ") + " " + day.String(); got != want || len(item.Items) > 0 && (item.Items[0].Kind != Talk || item.Items[0].Due.Words != "") {
			t.Errorf("%q: %q, want %q; %+v", list, got, want, item.Items)
		}
	}
}
