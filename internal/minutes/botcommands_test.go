package minutes

import "testing"

// What is said to a program that keeps the minutes is no work, but of things that are called so.
func TestCommandsToProgramsAreNoWork(t *testing.T) {
	for _, line := range []string{"Lead: close ACTION-12", "lead: reopen action-12", "Ops: trackbot, close action-3", "Lead: RRSAgent, make minutes", "Lead: Zakim, pick a scribe", "Lead: close issue-12", "#startmeeting Roof", "Lead: next agendum"} {
		for _, body := range []string{"## Action review\n\nIt leaks.\n\n" + line + "\n", "## Actions\n\n- " + line + "\n- Ops: paint it\n"} {
			for _, got := range workIn(body) {
				if got != "ops: paint it" && got != "ops: Ops: paint it" {
					t.Errorf("%q: %q", line, got)
				}
			}
		}
	}
	for _, line := range []string{"Lead: close the gate", "Lead: close issue #12", "Lead: Robot: order wheels", "Lead: open the agenda for all"} {
		if got := workIn("## Actions\n\n- " + line + "\n- Ops: paint it\n"); len(got) != 2 {
			t.Errorf("%q: %q", line, got)
		}
	}
}
