package minutes

import "testing"

func TestLinesOfTheirOwn(t *testing.T) {
	checkTasks(t, []bodyCase{
		{"lines of notes", "## Topics\n\n- The queue is full\nWe looked at it\nLead to ask the vendor\nOps will empty it\n", "lead: The queue is full\nWe looked at it\nLead to ask the vendor | ops: Ops will empty it"},
		{"wrapped lines", "## Topics\n\n- The queue is full, and nobody knows whether\nLead will come\n", ""},
	})
}
