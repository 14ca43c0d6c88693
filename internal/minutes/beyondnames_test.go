package minutes

import "testing"

// What stands around a name, an order or a link and would hide who does something.
func TestAroundNames(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"crossed out", "## Actions\n\n| Action | Owner |\n|---|---|\n| ~~Order a rack~~ | ~~Ops~~ |\n| Paint it | ~~Ops~~ Lead |\n", "ops: Order a rack | lead: Paint it"},
		{"wanted within a link", "### Summary of action items\n\n1. [Lead to order a rack](#a1)\n2. [(owner needed) paint the wall](#a2)\n", "lead: [Lead to order a rack](#a1) | ?: [(owner needed) paint the wall](#a2)"},
		{"a remark", "## Next steps\n\n- **The roof** — Ops, has to be dry by then\n", "ops: **The roof** — Ops, has to be dry by then"},
		{"reminders", "## Reminders\n\n- Vote before May\n\n## Roof\n\n- Lead to paint it\n- Ops to order a rack\n", "lead: Lead to paint it | ops: Ops to order a rack"},
		{"who took it", "## Notes\n\n- A list of the racks - ops assigned herself\n- A list of the keys - ops assigned them\n", "ops: A list of the racks - ops assigned herself"},
		{"ready", "## Notes\n\n- Ops getting the racks ready for May\n- Ops getting the racks\n", "ops: Ops getting the racks ready for May"},
		{"glad to", "## Notes\n\n- Ops happy to add a rack for the keys\n- Ops happy to hear of the racks\n- Ops willing to delegate more of it\n", "ops: Ops happy to add a rack for the keys"},
		{"an office", "## Notes\n\n- ops: I'll be the mentor for #12 and #13\n- lead: I'll be the first for #14\n", "ops: ops: I'll be the mentor for #12 and #13"},
		{"what is written", "## Notes\n\nOps writes : this works well.\n", ""},
		{"running short", "## Roof\n\n- it is green (lead)\n- could be the rain (ops)\n- they like it (writer)\n- need at least two more ladders (ops)\n- need to order a ladder (ops)\n", "ops: need to order a ladder"},
	})
}
