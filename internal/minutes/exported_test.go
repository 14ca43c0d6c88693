package minutes

import "testing"

// What exports of other programs make of boxes, brackets and tables.
func TestExportedForms(t *testing.T) {
	const talk = "## Topic\n\n- Is it late?\n- The guide is old.\n- The wiki is new.\n- It is not late.\n- "
	checkTasks(t, []bodyCase{
		{"escaped box", talk + "\\[ \\] the rack\n- \\[x\\] the roof (lead)\n", ": the rack | lead: the roof"},
		{"escaped mark", talk + "\\[Action\\] Lead moves the rack\n", "lead: Lead moves the rack"},
		{"other boxes", talk + "[-] the rack\n- [>] the roof\n", ": the rack | : the roof"},
		{"name in front", "## Action items\n\n| Name | Action |\n|---|---|\n| Lead | the rack |\n", "lead: the rack"},
		{"help", "## Action items\n\n| Task | Who |\n|---|---|\n| the rack | Lead w/ Ops |\n| the roof | Ops with somebody |\n", "lead: the rack | ops: the roof"},
	})
	for _, c := range []struct {
		mark string
		want bool
	}{{"[x] a", true}, {"[-] a", false}, {"[ ] a", false}, {`\[x\] a`, true}, {"☑ a", true}} {
		if found := box.FindStringSubmatch(c.mark); found == nil || boxTicked(found) != c.want {
			t.Errorf("%q: %v", c.mark, found)
		}
	}
}
