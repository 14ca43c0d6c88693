package minutes

import "testing"

// One of two does it: both are asked. What is next is still to be made, by whoever is named;
// and who has one task may be given one more below it.
func TestOneOfThem(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"one or the other", "## Action items\n\n- Lead or ops to order a rack\n- Paint it (ops or writer)\n- Lead or nobody to measure it\n- Order or paint it\n", "lead ops: Lead or ops to order a rack | ops writer: Paint it | : Lead or nobody to measure it | : Order or paint it"},
		{"what is next", "## Notes\n\n- next release (May) handled by lead and ops\n- The next call is handled by lead.\n- It rotates. Next version done by ops or writer and shared.\n- The release was handled by lead.\n", "lead ops: next release (May) handled by lead and ops | ops writer: It rotates. Next version done by ops or writer and shared."},
		{"one more", "## Actions\n\n* Lead: Order a rack.\n  * Lead: Also measure the wall for it.\n* Ops: Paint it.\n  * Lead: Also late.\n", "lead: Order a rack. | lead: Also measure the wall for it. | ops: Paint it."},
	})
}
