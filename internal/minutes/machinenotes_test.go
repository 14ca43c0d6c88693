package minutes

import "testing"

// Machines hand out work in brackets, in lines without bullets as well, and to the group by its name.
func TestNotesOfMachines(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"paragraphs", "## Next steps\n\n[Lead] Order racks: Order the grey ones.\n\n[The group] Test them: All of them.\n\n[Ops] Sweep: Sweep the floor.\n\nThat is all.\n", "lead: Order racks: Order the grey ones. | all: [The group] Test them: All of them. | ops: Sweep: Sweep the floor."},
		{"as editors write it", "## Suggested next steps\n\n- [ ] \\[Lead\\] Order racks: Order the grey ones.\n- [ ] \\[Ops\\] Sweep: Sweep it.\n", "lead: Order racks: Order the grey ones. | ops: Sweep: Sweep it."},
		{"lines below a name in bold", "## Action items\n\n**Lead**\nReview the racks (12:34)\nPaint the roof (13:20)\n\n**Ops:**\nPay the bill (14:00)\n\n**Unassigned**\nPaint the wall\n", "lead: Review the racks (12:34) | lead: Paint the roof (13:20) | ops: Pay the bill (14:00) | ?: Paint the wall"},
		{"lines below a name in talk", "## Notes\n\n**Lead**\nPaint the roof, she said.\n", ""},
		{"who before what, in lines", "## Action items\n\n- **Owner:** Lead  \n  **Task:** Order racks  \n  **Due:** 12 March\n- **Owner:** Ops\n  **Task:** Paint them\n", "lead: Order racks, Due: 12 March | ops: Paint them"},
		{"after an incident", "## Action items\n\n- **Prevent** – Add a canary – lead\n- **Detect:** Order lamps. Owner: ops. Ticket: AB-12\n- [~writer] paint it\n", "lead: **Prevent** – Add a canary | ops: **Detect:** Order lamps. Ticket: AB-12 | writer: @writer paint it"},
		{"no names", "## Next steps\n\n[5 minutes] Talk of the roof.\n\n[slides] Show of racks.\n", ""},
	})
}

// The same day told again, as above the longer notes, starts no other meeting.
func TestSameDayAgain(t *testing.T) {
	meetings, _ := read("# Notes\n\nSep 17, 2026\n\n- one\n\n# Full notes\n\nSep 17, 2026\n\n- two\n", Front{})
	if len(meetings) != 1 {
		t.Errorf("%d meetings", len(meetings))
	}
	meetings, _ = read("# Notes\n\nSep 17, 2026\n\n- one\n\nSep 10, 2026\n\n- two\n", Front{})
	if len(meetings) != 2 {
		t.Errorf("%d meetings", len(meetings))
	}
}
