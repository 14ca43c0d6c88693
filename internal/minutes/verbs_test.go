package minutes

import (
	"strings"
	"testing"
)

// What people make, mend and pay for is told to them as anything else is; words that are nouns as
// often are no orders by themselves.
func TestOrdersOfWorkshops(t *testing.T) {
	const talk = "## Talk\n\n- it is red\n- it is old\n- "
	for _, verb := range strings.Fields("mend solder calibrate revert revoke reimburse procure allocate proofread reschedule compress optimize deduplicate annotate playtest containerize assess facilitate populate shorten redo rework redeploy digitize dismantle rewire") {
		if got := strings.Join(workIn(talk+"lead - "+verb+" the new pump\n"), "|"); !strings.HasPrefix(got, "lead: ") {
			t.Errorf("%s: %q", verb, got)
		}
	}
	for _, noun := range strings.Fields("scan flash mint stake interview sketch polish brainstorm archive tune prototype") {
		if startsOrder(noun + " of the pump") {
			t.Errorf("%s is an order", noun)
		}
	}
}
