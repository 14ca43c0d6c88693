package minutes

import "testing"

// Outliners put headings behind bullets: they name what stands below them, as a line in the place
// of the bullet would, and are no work of their own.
func TestHeadingsBehindBullets(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"label", "- ## Next steps\n\t- [ ] mend the roof (lead)\n\t- ops - paint the gate\n- ## Talk\n\t- the well is dry\n", "lead: mend the roof | ops: paint the gate"},
		{"numbered", "1. ## Roof\n   - Lead to mend it\n2. ## Action items\n   - paint the gate (ops)\n", "lead: Lead to mend it | ops: paint the gate"},
		{"names", "- ## Updates\n\t- ### Lead\n\t\t- mended the roof\n\t- ### Ops\n\t\t- painted the gate\n", "lead: mended the roof | ops: painted the gate"},
		{"topics", "- ## Roof (lead)\n\t- Ops to mend it\n- ## Gate\n\t- Writer to paint it\n", "ops: Ops to mend it | writer: Writer to paint it"},
		{"topics of work", "- ## Next steps\n\t- ### Roof\n\t\t- mend it (lead)\n\t- ### paint the gate (ops)\n", "lead: mend it | ops: paint the gate"},
		{"mark", "- ### TODO mend the roof (lead)\n\t- it leaks\n- the gate is red\n", "lead: mend the roof"},
		{"paragraphs", "- ## Actions from last meeting\n\n    **Lead** to mend the roof.\n    - **Done**, it is red now.\n\n    **Ops** to paint the gate.\n    - It was told by ops.\n", "lead: **Lead** to mend the roof. | ops: **Ops** to paint the gate."},
		{"decisions", "- ## Decisions\n\t- The gate is red\n", ""},
	})
}
